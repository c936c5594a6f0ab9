"""Every record that concerns the counterpart, as one flat list with its document: the working set of composition."""

from dataclasses import dataclass
from typing import TypeVar

from dossier.core.compose.correcting import Decisions, correct, decide
from dossier.core.compose.evidence import Evidence, Gathered, Record
from dossier.core.compose.names import slug
from dossier.core.compose.relevance import Relation, relate
from dossier.core.model.briefing import Relevance
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction, Meeting, Statement, Step

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One record with where it stands and how it concerns the counterpart. ``date`` is the record's own or its document's."""

    key: RecordKey
    record: Record
    document: Document
    extraction: Extraction
    relevance: Relevance
    date: PartialDate
    edited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a briefing is made of, in document order, and the decisions that apply."""

    all: tuple[Claim, ...]
    decisions: Decisions
    left_out: int

    def of(self, kind: type[R]) -> list[tuple[Claim, R]]:
        """Return the claims whose record is of ``kind``, each with that record."""
        return [(claim, claim.record) for claim in self.all if isinstance(claim.record, kind)]


def collect(gathered: Gathered) -> Claims:
    """Correct the evidence, keep what concerns the counterpart and lies in the period, drop what the officer left out."""
    decisions = decide(gathered.corrections, gathered.party.code)
    codes = _codes(gathered, decisions)
    claims: list[Claim] = []
    left_out = 0
    for raw in gathered.evidence:
        evidence, touched, _ = correct(raw, decisions)
        for relation in relate(evidence.document, evidence.extraction):
            claim = _claim(evidence, relation, codes, edited=relation.key in touched)
            if claim is None or relation.key in decisions.rejected or not in_period(claim.date, gathered.period):
                continue
            if relation.key in decisions.left_out:
                left_out += 1
                if not gathered.with_left_out:
                    continue
            claims.append(claim)
    return Claims(all=tuple(claims), decisions=decisions, left_out=left_out)


def in_period(date: PartialDate, period: tuple[str | None, str | None]) -> bool:
    """Tell whether any day that the date can mean lies in the period; an unknown date lies only in an open period."""
    first, last = period
    if first is None and last is None:
        return True
    if date.first_day is None or date.last_day is None:
        return False
    return (first is None or date.last_day >= first) and (last is None or date.first_day <= last)


def _codes(gathered: Gathered, decisions: Decisions) -> tuple[str, ...]:
    """An official answers to every spelling that the library has joined or the officer has merged."""
    codes = [gathered.party.code, *gathered.aliases]
    for name, variants in decisions.people:
        group = {slug(name), *map(slug, variants)}
        if gathered.party.code in group:
            codes.extend(sorted(group - {gathered.party.code}))
    return tuple(codes)


def _claim(evidence: Evidence, relation: Relation, codes: tuple[str, ...], *, edited: bool) -> Claim | None:
    answers = [relation.to(code) for code in codes]
    relevance: Relevance | None = "direct" if "direct" in answers else "mention" if "mention" in answers else None
    if relevance is None:
        return None
    return Claim(
        key=relation.key,
        record=relation.record,
        document=evidence.document,
        extraction=evidence.extraction,
        relevance=relevance,
        date=date_of(relation.record, evidence),
        edited=edited,
    )


def date_of(record: Record, evidence: Evidence) -> PartialDate:
    """Return when the record happened: its own date, that of its meeting, or the publication's.

    A text referred to is dated by the article that refers to it: that is when the reference was made.
    """
    if isinstance(record, Meeting | Step) and record.date.date:
        return record.date
    if isinstance(record, Statement) and record.meeting is not None and record.meeting < len(evidence.extraction.meetings):
        meeting = evidence.extraction.meetings[record.meeting]
        if meeting.date.date:
            return meeting.date
    return evidence.document.published
