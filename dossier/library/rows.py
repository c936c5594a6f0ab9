"""Rows of the library file as records."""

from dossier.core.compose.evidence import Evidence
from dossier.core.model.parties import Party, PartyKind
from dossier.library.blobs import unpack_document, unpack_extraction, unpack_text

PARTY = "code, name, kind, side"
EVIDENCE = (
    "SELECT text, head, extraction, whole"
    " FROM documents d JOIN texts t ON t.document = d.id JOIN findings f ON f.document = d.id"
)


def as_party(row: tuple[str, str, PartyKind, str | None]) -> Party:
    """Return the party of a row of `PARTY`."""
    return Party(code=row[0], name=row[1], kind=row[2], side=row[3])


def as_evidence(row: tuple[bytes, bytes, bytes, int]) -> Evidence:
    """Return the document of a row of `EVIDENCE`; raises ValueError when it is damaged."""
    text = unpack_text(row[0])
    return Evidence(document=unpack_document(row[1], text), extraction=unpack_extraction(row[2], text), whole=bool(row[3]))


def binary(sha256: str) -> bytes:
    """Return a hash as it is stored; what is no hash is no document's."""
    try:
        return bytes.fromhex(sha256)
    except ValueError:
        return b""
