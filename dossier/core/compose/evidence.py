"""The material a briefing is composed from: documents, what was found in them, and stable keys for every record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.model.document import Document
from dossier.core.model.parties import Party
from dossier.core.model.records import Agreement, Extraction, Figure, Finding, Meeting, Official, RecordKind, Statement, Step

Record = Meeting | Statement | Figure | Agreement | Official | Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One document with everything found in it. ``whole`` is False when only its text was kept and not its file."""

    document: Document
    extraction: Extraction
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All that `compose` needs; everything is a value, nothing is looked up later.

    ``evidence`` holds the documents with at least one fact on the counterpart, ``documents`` how many the library has in
    all; ``parties`` names every code; ``aliases`` are the codes of an official's other spellings; ``period`` and
    ``reference_date`` are ISO dates.
    """

    party: Party
    home: Party | None
    evidence: tuple[Evidence, ...]
    parties: Mapping[str, Party]
    corrections: tuple[Correction, ...] = ()
    period: tuple[str | None, str | None] = (None, None)
    reference_date: str
    documents: int
    with_left_out: bool = False
    aliases: tuple[str, ...] = ()


def records_of(extraction: Extraction) -> Iterable[tuple[RecordKind, tuple[Record, ...]]]:
    """Yield each kind of record with its tuple, in a fixed order."""
    yield "meeting", extraction.meetings
    yield "statement", extraction.statements
    yield "figure", extraction.figures
    yield "agreement", extraction.agreements
    yield "official", extraction.officials
    yield "step", extraction.steps


def keys_of(sha256: str, kind: RecordKind, records: Iterable[Finding]) -> tuple[RecordKey, ...]:
    """Return the key of each record, numbering those that share kind and span."""
    seen: dict[tuple[int, int], int] = {}
    keys = []
    for record in records:
        span = record.span
        ordinal = seen.get(span, 0)
        keys.append(RecordKey(document=sha256, kind=kind, span=span, ordinal=ordinal))
        seen[span] = ordinal + 1
    return tuple(keys)
