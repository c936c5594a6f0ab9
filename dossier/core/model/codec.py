"""Records as JSON: the shape promised outside (`dossier.extract/1`) and a loss-free one for storing.

What lives here: values to values. What must not: files, databases, the wording of anything.

The two shapes differ on purpose. The outside shape spells every field out, speaks of ``held`` and writes whole numbers
without a point; it may gain fields but never change meaning (CONTRACT). The storage shape is the record, field by field,
without what is empty, and reads back to an equal record; reading checks every value against the record's type hints.
"""

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

import msgspec

from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.parties import Participant, Speaker
from dossier.core.model.records import (
    Agreement,
    Extraction,
    Figure,
    Finding,
    Meeting,
    Official,
    RecordKind,
    Statement,
    Step,
)

JsonObject = dict[str, Any]
"""A JSON object: string keys; values are None, bool, int, float, str, lists and objects of those."""

_R = TypeVar("_R")
_Stored = Any
"""What becomes JSON text, or the type of a record that does."""

Record = Meeting | Statement | Figure | Agreement | Official | Step

EXTRACT_SCHEMA = "dossier.extract/1"
_LARGEST_EXACT = 2.0**53
"""Up to here every whole number is a float of its own, so dropping the point loses nothing."""

_RECORD_TYPES: Mapping[RecordKind, type[Record]] = {
    "meeting": Meeting,
    "statement": Statement,
    "figure": Figure,
    "agreement": Agreement,
    "official": Official,
    "step": Step,
}
_RECORD_KINDS: Mapping[type[Finding], RecordKind] = {kind_type: kind for kind, kind_type in _RECORD_TYPES.items()}


# ---------------------------------------------------------------- the outside shape


def extraction_to_json(source: str, document: Document, extraction: Extraction) -> JsonObject:
    """Return the ``dossier.extract/1`` object of one document; ``source`` is its path as the user gave it."""
    return {
        "schema": EXTRACT_SCHEMA,
        "source": source,
        "title": document.title,
        "language": document.language,
        "published": date_to_json(document.published),
        "home": extraction.home,
        "text": document.text,
        "meetings": [item_to_json(meeting) for meeting in extraction.meetings],
        "statements": [item_to_json(statement) for statement in extraction.statements],
        "figures": [item_to_json(figure) for figure in extraction.figures],
        "agreements": [item_to_json(agreement) for agreement in extraction.agreements],
        "officials": [item_to_json(official) for official in extraction.officials],
        "steps": [item_to_json(step) for step in extraction.steps],
        "notices": list(extraction.notices),
    }


def item_to_json(record: Record) -> JsonObject:
    """Return one record in the shape of ``dossier.extract/1``, which ``dossier.brief/1`` keeps and adds to."""
    fields = _OUTSIDE[type(record)](record)
    fields["span"] = list(record.span)
    fields["rule"] = record.rule
    fields["sure"] = record.sure
    fields["doubts"] = list(record.doubts)
    return fields


def date_to_json(date: PartialDate) -> JsonObject:
    """Return a date with its precision, range, basis and, where one is given, the reason it was concluded from."""
    fields: JsonObject = {
        "date": date.date,
        "precision": date.precision,
        "range": list(date.range) if date.range else None,
        "basis": date.basis,
    }
    if date.reason is not None:
        fields["reason"] = date.reason
    return fields


def number_to_json(value: float) -> int | float:
    """Return a whole number without its point (2728, not 2728.0), anything else as it is."""
    return int(value) if value == value // 1 and abs(value) <= _LARGEST_EXACT else value


def _meeting(meeting: Meeting) -> JsonObject:
    return {
        "kind": meeting.kind,
        "held": meeting.held,
        "status": meeting.status,
        "date": date_to_json(meeting.date),
        "place": meeting.place,
        "occasion": meeting.occasion,
        "parties": list(meeting.parties),
        "participants": [_participant(participant) for participant in meeting.participants],
        "topics": list(meeting.topics),
        "agenda": [list(span) for span in meeting.agenda],
    }


def _participant(participant: Participant) -> JsonObject:
    return {"name": participant.name, "role": participant.role, "party": participant.party}


def _speaker(speaker: Speaker) -> JsonObject:
    return {"name": speaker.name, "party": speaker.party, "role": speaker.role}


def _statement(statement: Statement) -> JsonObject:
    return {
        "kind": statement.kind,
        "speech": statement.speech,
        "speaker": _speaker(statement.speaker),
        "cue": statement.cue,
        "text": statement.text,
        "quotes": [list(span) for span in statement.quotes],
        "mentions": list(statement.mentions),
        "topics": list(statement.topics),
        "meeting": statement.meeting,
    }


def _figure(figure: Figure) -> JsonObject:
    return {
        "value": number_to_json(figure.value),
        "unit": figure.unit,
        "kind": figure.kind,
        "what": figure.what,
        "as_of": figure.as_of,
        "approximate": figure.approximate,
        "change": figure.change,
        "part_of": figure.part_of,
        "text": figure.text,
        "mentions": list(figure.mentions),
        "statement": figure.statement,
    }


def _agreement(agreement: Agreement) -> JsonObject:
    return {
        "title": agreement.title,
        "kind": agreement.kind,
        "date": date_to_json(agreement.date),
        "status": agreement.status,
        "parties": list(agreement.parties),
    }


def _official(official: Official) -> JsonObject:
    return {"name": official.name, "role": official.role, "party": official.party}


def _step(step: Step) -> JsonObject:
    return {"kind": step.kind, "text": step.text, "date": date_to_json(step.date), "parties": list(step.parties)}


_OUTSIDE: Mapping[type[Finding], Callable[[Any], JsonObject]] = {
    Meeting: _meeting,
    Statement: _statement,
    Figure: _figure,
    Agreement: _agreement,
    Official: _official,
    Step: _step,
}


# ---------------------------------------------------------------- the storage shape


def record_kind(record: Record) -> RecordKind:
    """Return the kind under which a record is stored and corrected."""
    return _RECORD_KINDS[type(record)]


def record_to_json(record: Record) -> JsonObject:
    """Return a record for storing. `record_from_json` with its kind gives an equal record back."""
    return _encode_fields(record)


def record_from_json(kind: RecordKind, stored: Mapping[str, Any]) -> Record:
    """Read a stored record; fields this program does not know are passed over. Raises ValueError on damaged data."""
    if kind not in _RECORD_TYPES:
        raise ValueError(f"no such kind of record: {kind}")
    return _decode_as(_RECORD_TYPES[kind], stored)


def document_to_json(document: Document) -> JsonObject:
    """Return a document for storing, all but its text, which the library keeps in a column of its own."""
    fields = _encode_fields(document)
    del fields["text"]
    return fields


def document_from_json(stored: Mapping[str, Any], text: str) -> Document:
    """Read a stored document and join its ``text``. Raises ValueError on damaged data."""
    return _decode_as(Document, {**stored, "text": text})


def extraction_to_store(extraction: Extraction) -> JsonObject:
    """Return everything found in one document for storing. `extraction_from_store` gives an equal value back."""
    return _encode_fields(extraction)


def extraction_from_store(stored: Mapping[str, Any]) -> Extraction:
    """Read a stored extraction. Raises ValueError on damaged data."""
    return _decode_as(Extraction, stored)


def correction_to_json(correction: Correction) -> JsonObject:
    """Return one entry of the corrections log for storing."""
    return _encode_fields(correction)


def correction_from_json(stored: Mapping[str, Any]) -> Correction:
    """Read one entry of the corrections log. Raises ValueError on damaged data."""
    return _decode_as(Correction, stored)


def key_to_json(key: RecordKey) -> JsonObject:
    """Return the identity of a record for storing."""
    return _encode_fields(key)


def key_from_json(stored: Mapping[str, Any]) -> RecordKey:
    """Read the identity of a record. Raises ValueError on damaged data."""
    return _decode_as(RecordKey, stored)


def _encode_fields(record: object) -> JsonObject:
    """Return the fields of a record, without those that are None or empty by default; tuples become lists."""
    record_type: _Stored = type(record)
    names, read, defaults = _plan(record_type)
    return {
        name: value if value.__class__ in _PLAIN else _encode(value)
        for name, value, default in zip(names, read(record), defaults, strict=True)
        if value is not default or (value is not None and value != ())
    }


_PLAIN = frozenset({str, int, float, bool, type(None)})


def _encode(value: object) -> _Stored:
    if isinstance(value, tuple):
        return [part if part.__class__ in _PLAIN else _encode(part) for part in value]
    if dataclasses.is_dataclass(value):
        return _encode_fields(value)
    return value


@cache
def _plan(record_type: _Stored) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]], tuple[Any, ...]]:
    """Return the names of a record's fields, what reads them all at once, and their defaults."""
    stored = dataclasses.fields(record_type)
    names = tuple(field.name for field in stored)
    return names, attrgetter(*names), tuple(field.default for field in stored)


def _decode_as(record_type: type[_R], stored: Mapping[str, Any]) -> _R:
    try:
        return msgspec.convert(stored, record_type)
    except (msgspec.MsgspecError, TypeError, ValueError) as fault:
        raise ValueError(f"damaged {record_type.__name__.lower()}: {' '.join(str(fault).split())}") from fault
