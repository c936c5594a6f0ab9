"""The JSON fields of each record, as `dossier extract` prints them (shared/CONTRACT.md). One shape for every writer."""

from typing import Any, Protocol

from dossier.core.model.dates import PartialDate
from dossier.core.model.parties import Participant, Speaker
from dossier.core.model.records import Agreement, Figure, Meeting, Official, Statement, Step

Fields = dict[str, Any]


class _Evidenced(Protocol):
    @property
    def rule(self) -> str: ...
    @property
    def sure(self) -> float: ...
    @property
    def doubts(self) -> tuple[str, ...]: ...


def date_fields(when: PartialDate) -> Fields:
    """Return a date as date, precision, range and basis; ``reason`` only where one is given."""
    fields: Fields = {
        "date": when.date,
        "precision": when.precision,
        "range": list(when.range) if when.range else None,
        "basis": when.basis,
    }
    return fields | ({"reason": when.reason} if when.reason else {})


def _evidence_fields(record: _Evidenced) -> Fields:
    return {"rule": record.rule, "sure": record.sure, "doubts": list(record.doubts)}


def _participant_fields(person: Participant) -> Fields:
    return {"name": person.name, "role": person.role, "party": person.party}


def _speaker_fields(speaker: Speaker) -> Fields:
    return {"name": speaker.name, "party": speaker.party, "role": speaker.role}


def meeting_fields(record: Meeting) -> Fields:
    """Return a meeting without its span."""
    return {
        "kind": record.kind,
        "held": record.held,
        "status": record.status,
        "date": date_fields(record.date),
        "place": record.place,
        "occasion": record.occasion,
        "parties": list(record.parties),
        "participants": [_participant_fields(person) for person in record.participants],
        "topics": list(record.topics),
    } | _evidence_fields(record)


def statement_fields(record: Statement) -> Fields:
    """Return a statement without its span."""
    return {
        "kind": record.kind,
        "speech": record.speech,
        "speaker": _speaker_fields(record.speaker),
        "cue": record.cue,
        "text": record.text,
        "mentions": list(record.mentions),
        "topics": list(record.topics),
        "meeting": record.meeting,
    } | _evidence_fields(record)


def figure_fields(record: Figure) -> Fields:
    """Return a figure without its span; a whole value is printed without a decimal point."""
    value = int(record.value) if float(record.value).is_integer() else record.value
    return {
        "value": value,
        "unit": record.unit,
        "kind": record.kind,
        "what": record.what,
        "as_of": record.as_of,
        "approximate": record.approximate,
        "change": record.change,
        "text": record.text,
        "mentions": list(record.mentions),
        "statement": record.statement,
    } | _evidence_fields(record)


def agreement_fields(record: Agreement) -> Fields:
    """Return an agreement without its span."""
    return {
        "title": record.title,
        "kind": record.kind,
        "date": date_fields(record.date),
        "status": record.status,
        "parties": list(record.parties),
    } | _evidence_fields(record)


def official_fields(record: Official) -> Fields:
    """Return one attestation of an official without its span."""
    return {"name": record.name, "role": record.role, "party": record.party} | _evidence_fields(record)


def step_fields(record: Step) -> Fields:
    """Return a thing to come without its span."""
    return {
        "kind": record.kind,
        "text": record.text,
        "date": date_fields(record.date),
        "parties": list(record.parties),
    } | _evidence_fields(record)
