"""JSON, JSON Lines and CSV to documents: each object or row that has a text is one.

With each document come the bytes it is known by: the fields that were used, as one JSON object.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping

from dossier.core.ingest.decoding import Undecodable, decode, tidy
from dossier.core.ingest.text_reader import make_document
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

_TEXT = ("text", "body", "content", "article", "fulltext", "full_text", "maintext")
_SAME = {
    "title": ("title", "headline"),
    "date": ("date", "published", "published_at", "publication_date", "pubdate", "datetime", "date_publish", "datepublished"),
    "author": ("author", "byline"),
    "outlet": ("outlet", "source", "publisher", "sitename", "site"),
    "url": ("url", "link", "source_url"),
    "language": ("language", "lang"),
}
"""Names under which collections keep the same thing, the commonest first."""

_LONGEST_CELL = 16 * 1024 * 1024
_MOST_FAULTS = 20
"""Faulty lines told one by one; further ones are counted."""


def read_json_lines(data: bytes, name: str, first_line: int = 1) -> Iterator[tuple[Document, bytes] | Problem]:
    """Yield a document for each line that is an object with a text; ``first_line`` is the number of the first one."""
    try:
        text = decode(data)
    except Undecodable as reason:
        yield Problem(code="undecodable" if data.strip() else "empty", subject=name, reason=str(reason))
        return
    yield from _bounded(_lines(text, name, first_line), name)


def read_json(data: bytes, name: str) -> Iterator[tuple[Document, bytes] | Problem]:
    """Yield the documents of a JSON file: one object, or a list of them; JSON Lines under this suffix are read too."""
    try:
        text = decode(data)
        value = json.loads(text)
    except Undecodable as reason:
        yield Problem(code="undecodable" if data.strip() else "empty", subject=name, reason=str(reason))
        return
    except (ValueError, RecursionError) as fault:
        if text.lstrip().startswith("{") and "\n" in text.strip():
            yield from read_json_lines(data, name)
        else:
            yield Problem(code="json", subject=name, reason=f"not JSON ({str(fault)[:80]})")
        return
    objects = value if isinstance(value, list) else [value]
    if not objects:
        yield Problem(code="empty", subject=name, reason="an empty list")
    yield from _bounded((_object(one, f"{name}/{number}") for number, one in enumerate(objects, start=1)), name)


def read_csv(data: bytes, name: str) -> Iterator[tuple[Document, bytes] | Problem]:
    """Yield a document for each row of a table that has a column of texts."""
    try:
        text = decode(data)
    except Undecodable as reason:
        yield Problem(code="undecodable" if data.strip() else "empty", subject=name, reason=str(reason))
        return
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        columns = [column.strip().lower() for column in rows.fieldnames or ()]
        if not set(columns) & set(_TEXT):
            yield Problem(code="csv", subject=name, reason=f"no column is called {', '.join(_TEXT[:3])} or {_TEXT[3]}")
            return
        yield from _bounded((_object(row, f"{name}/{number}") for number, row in enumerate(rows, start=1)), name)
    except csv.Error as fault:
        yield Problem(code="csv", subject=name, reason=f"a damaged table ({fault})")


def _lines(text: str, name: str, first_line: int) -> Iterator[tuple[Document, bytes] | Problem]:
    for number, line in enumerate(text.split("\n"), start=first_line):
        if not line.strip():
            continue
        shown = f"{name}/{number}"
        try:
            yield _object(json.loads(line), shown)
        except (ValueError, RecursionError):
            yield Problem(code="json", subject=shown, reason="this line is not JSON")


def _object(value: object, shown: str) -> tuple[Document, bytes] | Problem:
    if not isinstance(value, Mapping):
        return Problem(code="json", subject=shown, reason="not an object with a text")
    stated = {key.strip().lower(): found for key, value_ in value.items() if isinstance(key, str) and (found := _plain(value_))}
    text = next((stated[field] for field in _TEXT if field in stated), "")
    if not text.strip():
        return Problem(code="no_text", subject=shown, reason=f"no text under {', '.join(_TEXT[:3])} or {_TEXT[3]}")
    fields = {field: found for field, names in _SAME.items() if (found := next((stated[n] for n in names if n in stated), ""))}
    identity = json.dumps({"text": text, **fields}, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
    return make_document(tidy(text), shown, hashlib.sha256(identity).hexdigest(), fields), identity


def _plain(value: object) -> str:
    """Return a value as text; of an object with a date (as our own extract prints it) the date."""
    if isinstance(value, Mapping):
        value = value.get("date")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return tidy(str(value).encode("utf-8", "replace").decode("utf-8"))


def _bounded(parts: Iterator[tuple[Document, bytes] | Problem], name: str) -> Iterator[tuple[Document, bytes] | Problem]:
    """Pass documents on; of many faults tell the first ones and the number of the rest, so that none is dropped unsaid."""
    faults = 0
    for part in parts:
        faults += isinstance(part, Problem)
        if not isinstance(part, Problem) or faults <= _MOST_FAULTS:
            yield part
    if faults > _MOST_FAULTS:
        yield Problem(code="more_faults", subject=name, reason=f"{faults - _MOST_FAULTS} more entries cannot be read")


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t|", key=first.count)
