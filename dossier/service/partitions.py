"""Documents with what was found in them as JSON Lines: how results travel from many machines into one library."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from dossier.core.model.codec import document_from_json, document_to_json, extraction_from_store, extraction_to_store
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction
from dossier.library.checking import check_spans

SCHEMA = "dossier.partition/1"
_MARK = f'{{"schema": "{SCHEMA}"'.encode()


class Entry(NamedTuple):
    """A document with what was found in it, and the row it was read from unless that was lost on the way."""

    document: Document
    extraction: Extraction
    data: bytes | None = None


def is_partition(data: bytes) -> bool:
    """Tell whether a file was written by `write_partition`."""
    return data.startswith(_MARK)


def write_partition(found: Iterable[Entry]) -> bytes:
    """Return one line for each document, in the order given; no document gives a line that says so."""
    lines = [json.dumps({"schema": SCHEMA}), *map(_line, found)]
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def read_partition(data: bytes, name: str) -> Iterator[Entry | Problem]:
    """Yield what a partition holds; a line that is damaged or whose spans leave its text is a `Problem`."""
    for number, line in enumerate(data.decode("utf-8", "surrogatepass").split("\n")[1:], start=2):
        if not line:
            continue
        shown = f"{name}/{number}"
        try:
            stored = json.loads(line)
            document = document_from_json(stored["document"], stored["text"])
            extraction = extraction_from_store(stored["extraction"])
            bytes.fromhex(document.sha256)
            fault_found = next(check_spans(document.name, document, extraction), None)
            row = _row(stored.get("row"), document)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
            yield Problem(code="partition", subject=shown, reason=f"damaged ({' '.join(str(fault).split())[:80]})")
            continue
        if fault_found:
            yield Problem(code="partition", subject=shown, reason=fault_found.reason)
        else:
            yield Entry(document, extraction, row)


def _row(stored: object, document: Document) -> bytes | None:
    """Return the row that the document was read from if it is the one the document is known by."""
    row = stored.encode("utf-8", "surrogatepass") if isinstance(stored, str) else b""
    return row if sha256(row).hexdigest() == document.sha256 else None


def _line(entry: Entry) -> str:
    stored: dict[str, Any] = {
        "document": document_to_json(entry.document),
        "text": entry.document.text,
        "extraction": extraction_to_store(entry.extraction),
    }
    if entry.data is not None:
        stored["row"] = entry.data.decode("utf-8")
    return json.dumps(stored, ensure_ascii=False)
