"""The officer's decisions, kept apart from what the machine found.

A correction is anchored on a document's hash, a kind of record and a span, so that it survives re-import and better
extractors; where the anchor no longer fits it becomes an orphan and is shown, never re-attached silently.
"""

from dataclasses import dataclass
from typing import Literal

from dossier.core.model.records import RecordKind
from dossier.core.model.span import Span

CorrectionAction = Literal[
    "leave_out", "include", "star", "unstar", "edit", "reject", "add", "merge_people", "not_same", "order", "slot", "home"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordKey:
    """Identity of one record: document hash, kind, span, and ``ordinal`` among equal kind and span."""

    document: str
    kind: RecordKind
    span: Span
    ordinal: int = 0

    def __str__(self) -> str:
        return f"{self.document[:16]}.{self.kind}.{self.span.start}-{self.span.end}.{self.ordinal}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One entry of the append-only log. ``counterpart`` limits it to one dossier (None: everywhere).

    ``field`` and ``value`` (JSON text) say what an edit changes, what a slot holds, how people are merged.
    ``withdraws`` is the id of an earlier entry that this one takes back: that is how undo is recorded.
    ``when`` is an ISO 8601 UTC time supplied by the service.
    """

    id: int
    when: str
    action: CorrectionAction
    key: RecordKey | None = None
    counterpart: str | None = None
    field: str | None = None
    value: str | None = None
    withdraws: int | None = None
