"""Documents with what was found in them as JSON Lines: how results travel from many machines into one library."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from dossier.core.model.codec import document_from_json, document_to_json, extraction_from_store, extraction_to_store
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction
from dossier.library.checking import check_spans

SCHEMA = "dossier.partition/1"
_MARK = f'{{"schema": "{SCHEMA}"'.encode()


def is_partition(data: bytes) -> bool:
    """Tell whether a file was written by `write_partition`."""
    return data.startswith(_MARK)


def write_partition(found: Iterable[tuple[Document, Extraction]]) -> bytes:
    """Return one line for each document, in the order given; no document gives a line that says so."""
    lines = [json.dumps({"schema": SCHEMA}), *(_line(document, extraction) for document, extraction in found)]
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def read_partition(data: bytes, name: str) -> Iterator[tuple[Document, Extraction] | Problem]:
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
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
            yield Problem(code="partition", subject=shown, reason=f"damaged ({' '.join(str(fault).split())[:80]})")
            continue
        yield Problem(code="partition", subject=shown, reason=fault_found.reason) if fault_found else (document, extraction)


def _line(document: Document, extraction: Extraction) -> str:
    stored: dict[str, Any] = {
        "document": document_to_json(document),
        "text": document.text,
        "extraction": extraction_to_store(extraction),
    }
    return json.dumps(stored, ensure_ascii=False)
