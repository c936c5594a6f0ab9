"""Is the library sound? Every claim it makes about itself is tried."""

import sqlite3
from collections.abc import Iterator
from hashlib import sha256 as hash_bytes
from pathlib import Path

from dossier.core.compose.evidence import records_of
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction, Figure, Statement
from dossier.core.model.span import Span
from dossier.library.accession import hash_text
from dossier.library.blobs import unpack_document, unpack_extraction, unpack_original, unpack_text


def check(connection: sqlite3.Connection, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong: the database, the text of each document, every span, every reference to a document."""
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield Problem(code="damaged_file", subject=str(folder), reason=f"database: {line}")
    try:
        yield from _check_documents(connection)
        yield from _check_originals(connection)
        yield from _check_index(connection, folder)
    except sqlite3.DatabaseError as fault:
        yield Problem(code="damaged_file", subject=str(folder), reason=f"database: {fault}")


def _check_documents(connection: sqlite3.Connection) -> Iterator[Problem]:
    rows = connection.execute(
        "SELECT sha256, name, text_sha256, text, head, extraction FROM documents"
        " LEFT JOIN texts t ON t.document = id LEFT JOIN findings f ON f.document = id ORDER BY id"
    )
    for sha256, name, text_sha256, text_blob, head, extraction_blob in rows:
        try:
            text = unpack_text(text_blob)
            document = unpack_document(head, text)
            extraction = unpack_extraction(extraction_blob, text)
        except (ValueError, KeyError, TypeError) as fault:
            yield Problem(code="damaged_document", subject=name, reason=f"cannot be read back: {fault}")
            continue
        if hash_text(text) != text_sha256.hex() or document.sha256 != sha256.hex():
            yield Problem(code="changed_document", subject=name, reason="its text is not the one that was imported")
        yield from check_spans(name, document, extraction)


def _check_originals(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Yield the files that are not the ones imported; a document is known by the hash of its bytes."""
    rows = connection.execute(
        "SELECT sha256, name, text, packed, data FROM originals o JOIN documents ON id = o.document"
        " JOIN texts t ON t.document = id ORDER BY id"
    )
    for sha256, name, text_blob, packed, data in rows:
        try:
            found = hash_bytes(unpack_original(data, unpack_text(text_blob), packed=bool(packed))).digest()
        except (ValueError, TypeError) as fault:
            yield Problem(code="damaged_original", subject=name, reason=f"its file cannot be read back: {fault}")
            continue
        if found != sha256:
            yield Problem(code="changed_original", subject=name, reason="its file is not the one that was imported")


def check_spans(name: str, document: Document, extraction: Extraction) -> Iterator[Problem]:
    """Yield every span that leaves the text and every word that is not its source's; ``name`` is the subject."""
    whole = Span(0, len(document.text))
    for passage in document.passages:
        if not whole.covers(passage.span):
            yield Problem(code="bad_span", subject=name, reason=f"passage {passage.number} lies outside the text")
    for kind, records in records_of(extraction):
        for record in records:
            where = f"{kind} {record.span.start}-{record.span.end}"
            if not (whole.covers(record.span) and record.span.start <= record.span.end):
                yield Problem(code="bad_span", subject=name, reason=f"{where} lies outside the text")
            elif isinstance(record, Statement | Figure) and record.text != record.span.of(document.text):
                yield Problem(code="changed_words", subject=name, reason=f"{where} is not word for word its source")


_REFERENCES = (
    ("fact_parties WHERE document NOT IN (SELECT id FROM documents)", "lost_document", "documents"),
    ("texts WHERE document NOT IN (SELECT id FROM documents)", "lost_document", "documents"),
    ("originals WHERE document NOT IN (SELECT id FROM documents)", "lost_document", "documents"),
    ("accounts WHERE document NOT IN (SELECT id FROM documents)", "lost_document", "documents"),
    ("contacts WHERE account NOT IN (SELECT id FROM accounts)", "lost_account", "accounts"),
    ("fact_parties WHERE party NOT IN (SELECT id FROM parties)", "lost_party", "parties"),
)


def _check_index(connection: sqlite3.Connection, folder: Path) -> Iterator[Problem]:
    """Yield index entries that point nowhere. The word index keeps no copy of the words; SQLite checks its structure."""
    for broken, code, what in _REFERENCES:
        lost = connection.execute(f"SELECT count(*) FROM {broken}").fetchone()[0]
        if lost:
            yield Problem(code=code, subject=str(folder), reason=f"{lost} entries point at {what} that are not there")
