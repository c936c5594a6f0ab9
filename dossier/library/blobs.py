"""Documents and extractions as the compressed bytes that the library stores.

The extraction repeats the words of its document over and over; compressing it with the text as dictionary makes it
four times smaller than compressing it alone, so a library stays below twice the size of its sources.
"""

import json
import zlib
from collections.abc import Iterator
from typing import Any

from dossier.core.model.codec import document_from_json, document_to_json, extraction_from_store, extraction_to_store
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from dossier.core.model.span import Span

_LEVEL = 6
_WINDOW = 32_768
"""How far back zlib can look: the part of the text that serves as dictionary."""


def pack_text(text: str) -> bytes:
    """Compress a text."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def pack_head(document: Document) -> bytes:
    """Compress everything of a document but its text. Passages are numbered from 1, so their offsets say all."""
    head = document_to_json(document)
    head["passages"] = [offset for passage in document.passages for offset in passage.span]
    return zlib.compress(_to_json(head), _LEVEL)


def pack_extraction(extraction: Extraction, text: str) -> bytes:
    """Compress an extraction with its document's text as dictionary."""
    packer = zlib.compressobj(_LEVEL, zdict=_dictionary(text))
    return packer.compress(_to_json(extraction_to_store(extraction))) + packer.flush()


def unpack_text(blob: bytes) -> str:
    """Return the text; raises ValueError when the bytes are damaged."""
    return _inflate(blob).decode("utf-8", "surrogatepass")


def unpack_document(head: bytes, text: str) -> Document:
    """Return the document; raises ValueError when the bytes are damaged."""
    stored = json.loads(_inflate(head))
    spans = list(_pairs(stored["passages"]))
    stored["passages"] = [{"number": number, "span": span} for number, span in enumerate(spans, start=1)]
    return document_from_json(stored, text)


def unpack_passages(head: bytes) -> list[Span]:
    """Return where the passages of a document stand, the first one first."""
    return list(_pairs(json.loads(_inflate(head))["passages"]))


def unpack_extraction(blob: bytes, text: str) -> Extraction:
    """Return the extraction; raises ValueError when the bytes are damaged."""
    return extraction_from_store(json.loads(_inflate(blob, _dictionary(text))))


def _pairs(offsets: list[int]) -> Iterator[Span]:
    return (Span(start, end) for start, end in zip(offsets[::2], offsets[1::2], strict=True))


def _dictionary(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")[-_WINDOW:] or b" "


def _inflate(blob: bytes, dictionary: bytes = b"") -> bytes:
    try:
        unpacker = zlib.decompressobj(zdict=dictionary) if dictionary else zlib.decompressobj()
        return unpacker.decompress(blob) + unpacker.flush()
    except zlib.error as fault:
        raise ValueError(f"damaged entry: {fault}") from fault


def _to_json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
