"""The officer's decisions applied to what the machine found. A pure function; the findings themselves never change.

Rules: an entry is void when a later valid entry withdraws it (a withdrawal can itself be withdrawn: redo). A correction
whose key matches no record is an orphan and is returned as such, never re-attached to something near. The words of a
verbatim statement cannot be edited: a quotation is its source character for character.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from dossier.core.compose.evidence import Evidence, Record, keys_of, records_of
from dossier.core.model.codec import record_from_json, record_to_json
from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.model.records import Extraction, RecordKind, Statement
from dossier.core.model.span import Span

_TUPLE = {
    "meeting": "meetings",
    "statement": "statements",
    "figure": "figures",
    "agreement": "agreements",
    "official": "officials",
}
_TUPLE |= {"step": "steps"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """The corrections in force, sorted by what they do. All keys are those of the machine's findings."""

    left_out: frozenset[RecordKey] = frozenset()
    starred: frozenset[RecordKey] = frozenset()
    rejected: frozenset[RecordKey] = frozenset()
    edits: tuple[Correction, ...] = ()
    additions: tuple[Correction, ...] = ()
    not_same: frozenset[frozenset[RecordKey]] = frozenset()
    people: tuple[tuple[str, tuple[str, ...]], ...] = ()
    order: tuple[tuple[RecordKey, float], ...] = ()
    wording: tuple[tuple[RecordKey, str], ...] = ()
    slots: tuple[tuple[str, str], ...] = ()
    home: str | None = None

    def documents(self) -> frozenset[str]:
        """Return the hashes of the documents that any decision on a record speaks of."""
        keys = [*self.left_out, *self.starred, *self.rejected, *(key for key, _ in self.wording)]
        entries = [entry.key for entry in (*self.edits, *self.additions) if entry.key]
        return frozenset(key.document for key in (*keys, *entries))


def in_force(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the entries that no later entry withdraws, oldest first, without the withdrawals themselves."""
    log = sorted(corrections, key=lambda entry: entry.id)
    void: set[int] = set()
    for entry in reversed(log):
        if entry.withdraws is not None and entry.id not in void:
            void.add(entry.withdraws)
    return tuple(entry for entry in log if entry.withdraws is None and entry.id not in void)


def decide(corrections: Iterable[Correction], counterpart: str) -> Decisions:
    """Sort the corrections in force for one counterpart; the last word on a record wins."""
    valid = [entry for entry in in_force(corrections) if entry.counterpart in (None, counterpart)]
    by_action: defaultdict[str, list[Correction]] = defaultdict(list)
    for entry in valid:
        by_action[entry.action].append(entry)
    edits = by_action["edit"]
    return Decisions(
        left_out=_switch(valid, "leave_out", "include"),
        starred=_switch(valid, "star", "unstar"),
        rejected=frozenset(entry.key for entry in by_action["reject"] if entry.key),
        edits=tuple(entry for entry in edits if entry.field != "wording"),
        additions=tuple(by_action["add"]),
        not_same=frozenset(
            frozenset({entry.key, _parse_key(entry.value)}) for entry in by_action["not_same"] if entry.key and entry.value
        ),
        people=tuple((entry.field or "", tuple(json.loads(entry.value or "[]"))) for entry in by_action["merge_people"]),
        order=tuple((entry.key, float(entry.value or 0)) for entry in by_action["order"] if entry.key),
        wording=tuple(
            (entry.key, str(json.loads(entry.value or '""'))) for entry in edits if entry.field == "wording" and entry.key
        ),
        slots=tuple({entry.field or "": entry.value or "" for entry in by_action["slot"] if entry.counterpart}.items()),
        home=next((entry.value for entry in reversed(by_action["home"])), None),
    )


def correct(evidence: Evidence, decisions: Decisions) -> tuple[Evidence, frozenset[RecordKey], tuple[Correction, ...]]:
    """Apply edits and additions to one document.

    Returns the corrected evidence, the keys whose record was edited or added, and the orphans. Rejected records stay in
    place, because other records point at them by position; the caller leaves them out by key.
    """
    sha = evidence.document.sha256
    edits = [entry for entry in decisions.edits if entry.key and entry.key.document == sha]
    additions = [entry for entry in decisions.additions if entry.key and entry.key.document == sha]
    if not edits and not additions:
        return evidence, frozenset(), ()
    extraction, touched, orphans = evidence.extraction, set[RecordKey](), list[Correction]()
    for entry in edits:
        changed = _edit(sha, extraction, entry)
        if changed is None:
            orphans.append(entry)
        elif entry.key:
            extraction = changed
            touched.add(entry.key)
    for entry in additions:
        if entry.key and entry.key.span.end <= len(evidence.document.text):
            extraction = _append(extraction, entry.key.kind, record_from_json(entry.key.kind, json.loads(entry.value or "{}")))
            touched.add(entry.key)
        else:
            orphans.append(entry)
    return replace(evidence, extraction=extraction), frozenset(touched), tuple(orphans)


def orphans_of(evidence: Evidence, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return the corrections in force on this document whose anchor fits no record any more."""
    keys = {
        key for kind, records in records_of(evidence.extraction) for key in keys_of(evidence.document.sha256, kind, records)
    }
    return tuple(
        entry
        for entry in in_force(corrections)
        if entry.key
        and entry.key.document == evidence.document.sha256
        and entry.action not in ("add", "slot")
        and entry.key not in keys
    )


def _switch(valid: list[Correction], on: str, off: str) -> frozenset[RecordKey]:
    state: dict[RecordKey, bool] = {}
    for entry in valid:
        if entry.key and entry.action in (on, off):
            state[entry.key] = entry.action == on
    return frozenset(key for key, is_on in state.items() if is_on)


def _edit(sha: str, extraction: Extraction, entry: Correction) -> Extraction | None:
    key = entry.key
    if key is None or entry.field is None:
        return None
    records: tuple[Record, ...] = getattr(extraction, _TUPLE[key.kind])
    keys = keys_of(sha, key.kind, records)
    if key not in keys:
        return None
    at = keys.index(key)
    record = records[at]
    if isinstance(record, Statement) and entry.field in ("text", "span"):
        return None
    patched: dict[str, Any] = {**record_to_json(record), entry.field: json.loads(entry.value or "null")}
    changed = record_from_json(key.kind, patched)
    return _with(extraction, key.kind, (*records[:at], changed, *records[at + 1 :]))


def _append(extraction: Extraction, kind: RecordKind, record: Record) -> Extraction:
    return _with(extraction, kind, (*getattr(extraction, _TUPLE[kind]), record))


def _with(extraction: Extraction, kind: RecordKind, records: tuple[Record, ...]) -> Extraction:
    changes: dict[str, Any] = {_TUPLE[kind]: records}
    return replace(extraction, **changes)


def _parse_key(text: str | None) -> RecordKey:
    value = json.loads(text or "{}")
    return RecordKey(document=value["document"], kind=value["kind"], span=Span(*value["span"]), ordinal=value.get("ordinal", 0))
