"""Plain text and Markdown to `Document`: the reader that every other format ends in."""

import hashlib
import re
from collections.abc import Mapping

from dossier.core.ingest.decoding import Undecodable, decode, tidy
from dossier.core.ingest.foot import read_foot
from dossier.core.ingest.frontmatter import read_front_matter
from dossier.core.ingest.head import Head, read_head
from dossier.core.ingest.language import find_language
from dossier.core.ingest.publication import find_publication
from dossier.core.model.document import Document, Metadatum
from dossier.core.model.problems import Problem
from dossier.core.model.span import Span
from dossier.core.text.folding import fold
from dossier.core.text.passages import split_passages

_MARKUP = (
    ("![", re.compile(r"!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)"), ""),
    ("](", re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,1000}\)"), r"\1"),
    ("**", re.compile(r"(\*\*)(?=\S)([^\n]{1,300}?)(?<=\S)\1"), r"\2"),
    ("__", re.compile(r"(__)(?=\S)([^\n]{1,300}?)(?<=\S)\1"), r"\2"),
    ("*", re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![\w*])"), r"\1"),
    ("_", re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]{1,300})(?<=\S)_(?![\w_])"), r"\1"),
    (">", re.compile(r"^[ \t]{0,3}>[ \t]?", re.M), ""),
    ("---", re.compile(r"^[ \t]{0,3}(?:-[ \t]*){3,}$", re.M), ""),
    ("***", re.compile(r"^[ \t]{0,3}(?:\*[ \t]*){3,}$", re.M), ""),
    ("\\", re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
)
"""A mark that must be there, the pattern, what stands for it."""
_OUTLET_FIELDS = ("outlet", "source", "site", "sitename", "publisher")
_KEPT = {"author": "author", "source_url": "url", "url": "url", "tags": "tags", "language": "language"}


def read_text(data: bytes, name: str) -> Document | Problem:
    """Read a plain text file; a `Problem` names an empty, binary or undecodable one."""
    return _read(data, name, markdown=False)


def read_markdown(data: bytes, name: str) -> Document | Problem:
    """Read a Markdown file: as plain text, with its markup taken away."""
    return _read(data, name, markdown=True)


def _read(data: bytes, name: str, *, markdown: bool) -> Document | Problem:
    try:
        text = tidy(decode(data))
    except Undecodable as reason:
        return Problem(code="undecodable" if data.strip() else "empty", subject=name, reason=str(reason))
    fields, start = read_front_matter(text)
    if start:
        text = text[start:]
    if markdown:
        text = strip_markup(text)
    if not text.strip():
        return Problem(code="empty", subject=name, reason="the file holds no text")
    return make_document(text, name, hashlib.sha256(data).hexdigest(), fields)


def strip_markup(text: str) -> str:
    """Return Markdown as the text it shows: links as their words, no emphasis marks; heading marks stay for the title."""
    text = _without_comments(text)
    for mark, pattern, replacement in _MARKUP:
        if mark in text:
            text = pattern.sub(replacement, text)
    return text


def _without_comments(text: str) -> str:
    """Take HTML comments away; one that is never closed is none."""
    kept: list[str] = []
    done = 0
    while (start := text.find("<!--", done)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[done:start])
        done = end + 3
    return "".join((*kept, text[done:]))


def make_document(
    text: str, name: str, sha256: str, fields: Mapping[str, str] | None = None, pages: tuple[int, ...] = ()
) -> Document:
    """Return the document that ``text`` is; every reader ends here.

    ``text`` must already be tidy and is frozen from now on. ``fields`` is metadata by name in lower case (title, author,
    date, url, outlet …), ``pages`` the start offset of each page.
    """
    fields = fields or {}
    folded = fold(text)
    head = read_head(folded)
    end, closing = read_foot(folded, head.body)
    body = Span(head.body, max(end, head.body))
    title = " ".join((fields.get("title") or head.title or "").split()) or None
    return Document(
        sha256=sha256,
        name=name,
        text=text,
        body=body,
        passages=split_passages(text, body),
        title=title,
        language=fields.get("language", "")[:2].lower() or find_language(body.of(text)),
        published=find_publication(folded, head, fields, closing, name),
        metadata=_metadata(fields, head),
        pages=pages,
    )


def _metadata(fields: Mapping[str, str], head: Head) -> tuple[Metadatum, ...]:
    found = [Metadatum(name=kept, value=fields[field], basis="metadata") for field, kept in _KEPT.items() if fields.get(field)]
    outlet = next((fields[field] for field in _OUTLET_FIELDS if fields.get(field)), None)
    if outlet:
        found.append(Metadatum(name="outlet", value=outlet, basis="metadata"))
    elif head.outlet:
        found.append(Metadatum(name="outlet", value=head.outlet, basis="header"))
    if head.author and not fields.get("author"):
        found.append(Metadatum(name="author", value=head.author, basis="header"))
    if head.first_posted:
        found.append(Metadatum(name="first_posted", value=head.first_posted, basis="header"))
    return tuple(found)
