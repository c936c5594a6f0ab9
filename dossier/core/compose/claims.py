"""Every record that concerns the counterpart, as one flat list with its document: the working set of composition."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from dossier.core.compose.correcting import Decisions, correct, decide
from dossier.core.compose.evidence import Evidence, Gathered, Record
from dossier.core.compose.names import slug
from dossier.core.compose.relevance import relate
from dossier.core.model.briefing import Relevance
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction, Meeting, Statement, Step

R = TypeVar("R", bound=Record)

_DATED = (Meeting, Step)


class Claim(NamedTuple):
    """One record with where it stands and how it concerns the counterpart.

    ``date`` is the record's own or its document's; ``edited``, ``starred`` and ``wording`` are the officer's.
    """

    key: RecordKey
    record: Record
    document: Document
    extraction: Extraction
    relevance: Relevance
    date: PartialDate
    edited: bool = False
    starred: bool = False
    wording: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a briefing is made of, in document order, and the decisions that apply."""

    all: tuple[Claim, ...]
    decisions: Decisions
    left_out: int
    by_kind: Mapping[type[Any], list[tuple[Claim, Any]]] = field(repr=False)

    def of(self, kind: type[R]) -> list[tuple[Claim, R]]:
        """Return the claims whose record is of ``kind``, each with that record."""
        return self.by_kind.get(kind, [])


def collect(gathered: Gathered) -> Claims:
    """Correct the evidence, keep what concerns the counterpart and lies in the period, drop what the officer left out."""
    decisions = decide(gathered.corrections, gathered.party.code)
    codes = _codes(gathered, decisions)
    touched = decisions.documents()
    claims: list[Claim] = []
    left_out = 0
    for evidence in gathered.evidence:
        if evidence.document.sha256 not in touched:
            claims += _found(evidence, codes, gathered.period)
            continue
        for claim in _decided(evidence, decisions, codes, gathered.period):
            is_out = claim.key in decisions.left_out
            left_out += is_out
            if gathered.with_left_out or not is_out:
                claims.append(claim)
    by_kind: defaultdict[type[Any], list[tuple[Claim, Any]]] = defaultdict(list)
    for claim in claims:
        by_kind[claim.record.__class__].append((claim, claim.record))
    return Claims(all=tuple(claims), decisions=decisions, left_out=left_out, by_kind=by_kind)


def _found(evidence: Evidence, codes: frozenset[str], period: tuple[str | None, str | None]) -> Iterator[Claim]:
    """Yield the claims of one document as the machine found them."""
    document, extraction = evidence.document, evidence.extraction
    for relation in relate(document, extraction):
        relevance = relation.to(codes)
        if relevance is not None:
            date = date_of(relation.record, evidence)
            if in_period(date, period):
                yield Claim(relation.key, relation.record, document, extraction, relevance, date)


def _decided(
    found: Evidence, decisions: Decisions, codes: frozenset[str], period: tuple[str | None, str | None]
) -> Iterator[Claim]:
    """Yield the claims of a document that the officer has decided on, those he rejected left out."""
    evidence, edited, _ = correct(found, decisions)
    wordings = dict(decisions.wording)
    for claim in _found(evidence, codes, period):
        key = claim.key
        if key not in decisions.rejected:
            yield claim._replace(edited=key in edited, starred=key in decisions.starred, wording=wordings.get(key))


def in_period(date: PartialDate, period: tuple[str | None, str | None]) -> bool:
    """Tell whether any day that the date can mean lies in the period; an unknown date lies only in an open period."""
    first, last = period
    if first is None and last is None:
        return True
    if date.first_day is None or date.last_day is None:
        return False
    return (first is None or date.last_day >= first) and (last is None or date.first_day <= last)


def _codes(gathered: Gathered, decisions: Decisions) -> frozenset[str]:
    """An official answers to every spelling that the library has joined or the officer has merged."""
    codes = {gathered.party.code, *gathered.aliases}
    for name, variants in decisions.people:
        group = {slug(name), *map(slug, variants)}
        if gathered.party.code in group:
            codes |= group
    return frozenset(codes)


def date_of(record: Record, evidence: Evidence) -> PartialDate:
    """Return when the record happened: its own date, that of its meeting, or the publication's.

    A text referred to is dated by the article that refers to it: that is when the reference was made.
    """
    if isinstance(record, _DATED) and record.date.date:
        return record.date
    if isinstance(record, Statement) and record.meeting is not None and record.meeting < len(evidence.extraction.meetings):
        meeting = evidence.extraction.meetings[record.meeting]
        if meeting.date.date:
            return meeting.date
    return evidence.document.published
