"""Documents and extractions as the compressed bytes that the library stores.

Entries are short, so each is compressed against words it is likely to hold: a text against phrases of the trade, an
extraction against its fields and the text of its document. That makes a library smaller than one and a half times its text.
"""

import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import msgspec

from dossier.core.model.codec import (
    JsonObject,
    document_from_json,
    document_to_json,
    extraction_from_store,
    extraction_to_store,
)
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from dossier.core.model.span import Span
from dossier.library.packing import FIELDS, WORDS

_LEVEL = 6
_REACH = 30_000
"""How far back zlib can look is 32,768 bytes; the rest of the dictionary is `FIELDS`."""


def pack_text(text: str) -> bytes:
    """Compress a text."""
    return _deflate(_encode(text), WORDS)


def pack_head(document: Document) -> bytes:
    """Compress everything of a document but its text. Passages are numbered from 1, so their offsets say all."""
    head = document_to_json(document)
    head["passages"] = [offset for passage in document.passages for offset in passage.span]
    return _deflate(_to_json(head), FIELDS)


def pack_extraction(extraction: Extraction, text: str) -> bytes:
    """Compress an extraction with its document's text as dictionary. Words that their span gives are not repeated."""
    stored = extraction_to_store(extraction)
    for records in (stored.get("statements", ()), stored.get("figures", ())):
        for record in records:
            if record["text"] == text[slice(*record["span"])]:
                del record["text"]
    return _deflate(_to_json(stored), _encode(text)[-_REACH:] + FIELDS)


def pack_original(data: bytes, text: str) -> tuple[bool, bytes]:
    """Return a file's bytes as they are to be stored, and whether that is compressed: whatever is smaller.

    The text of the document is the dictionary, so a file that differs from it in line ends or markup costs little.
    """
    packed = _deflate(data, _encode(text)[-_REACH:])
    return (True, packed) if len(packed) < len(data) else (False, data)


def unpack_original(blob: bytes, text: str, *, packed: bool) -> bytes:
    """Return the bytes of a file; raises ValueError when they are damaged."""
    return _inflate(blob, _encode(text)[-_REACH:]) if packed else blob


def text_bytes(text: str) -> bytes:
    """Return a text in UTF-8: the bytes of a file that was tidy when it came."""
    return _encode(text)


def unpack_text(blob: bytes) -> str:
    """Return the text; raises ValueError when the bytes are damaged."""
    return _inflate(blob, WORDS).decode("utf-8", "surrogatepass")


def unpack_document(head: bytes, text: str) -> Document:
    """Return the document; raises ValueError when the bytes are damaged."""
    stored = _from_json(_inflate(head, FIELDS))
    spans = list(_pairs(stored["passages"]))
    stored["passages"] = [{"number": number, "span": span} for number, span in enumerate(spans, start=1)]
    return document_from_json(stored, text)


def unpack_passages(head: bytes) -> list[Span]:
    """Return where the passages of a document stand, the first one first."""
    return list(_pairs(_from_json(_inflate(head, FIELDS))["passages"]))


def unpack_metadata(head: bytes, name: str) -> list[str]:
    """Return what is known of a document under one name (outlet, author, url …)."""
    return [fact["value"] for fact in _from_json(_inflate(head, FIELDS)).get("metadata", ()) if fact["name"] == name]


def unpack_extraction(blob: bytes, text: str) -> Extraction:
    """Return the extraction; raises ValueError when the bytes are damaged."""
    stored = _from_json(_inflate(blob, _encode(text)[-_REACH:] + FIELDS))
    for records in (stored.get("statements", ()), stored.get("figures", ())):
        for record in records:
            if "text" not in record:
                start, end = record["span"]
                record["text"] = text[start:end]
    return extraction_from_store(stored)


def _pairs(offsets: list[int]) -> Iterator[Span]:
    return (Span(start, end) for start, end in zip(offsets[::2], offsets[1::2], strict=True))


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _deflate(data: bytes, dictionary: bytes) -> bytes:
    packer = zlib.compressobj(_LEVEL, zdict=dictionary)
    return packer.compress(data) + packer.flush()


def _inflate(blob: bytes, dictionary: bytes) -> bytes:
    try:
        unpacker = zlib.decompressobj(zdict=dictionary)
        data = unpacker.decompress(blob) + unpacker.flush()
    except zlib.error as fault:
        raise ValueError(f"damaged entry: {fault}") from fault
    if not unpacker.eof:
        raise ValueError("damaged entry: it breaks off")
    return data


def _to_json(value: dict[str, Any]) -> bytes:
    with suppress(UnicodeError):
        return msgspec.json.encode(value)
    # Half characters, which a partition may bring along.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _from_json(data: bytes) -> JsonObject:
    try:
        return msgspec.json.decode(data, type=dict)
    except msgspec.DecodeError:
        # Half characters, which the quick reader refuses, may stand in texts that were stored before they were kept out.
        return dict(json.loads(data))
