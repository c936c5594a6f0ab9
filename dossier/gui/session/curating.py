"""The officer's decisions: recorded in the library first, then put on the undo stack."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import CorrectionAction, RecordKey
from dossier.gui.commands import Decided
from dossier.gui.i18n import translate
from dossier.gui.jobs import work
from dossier.gui.jobs.lane import URGENT, Fault, Lane
from dossier.gui.jobs.work import Decision

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Workspace


# Acts that may change the list of counterparts and their counts.
_WIDE = frozenset({"edit", "reject", "add", "merge_people", "home"})


class Curating(QObject):
    """Turns acts of the user into log entries.

    ``decided`` says that the open dossier changed, ``decided_widely`` that others may have too. ``anticipated`` lets
    the lists show an act before it is recorded.
    """

    decided = Signal()
    decided_widely = Signal()
    anticipated = Signal(object, object, object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.stack = QUndoStack(self)

    def star(self, items: Sequence[Item], counterpart: str, starred: bool) -> None:
        """Mark or unmark as key lines."""
        words = translate("Acts", "Star {what}") if starred else translate("Acts", "Unstar {what}")
        self.anticipated.emit([item.key for item in items], starred, None)
        action: CorrectionAction = "star" if starred else "unstar"
        self.decide(
            words.format(what=named(items)), [Decision(action=action, key=i.key, counterpart=counterpart) for i in items]
        )

    def include(self, items: Sequence[Item], counterpart: str, included: bool) -> None:
        """Leave out of this counterpart's dossier, or take back in."""
        words = translate("Acts", "Take back {what}") if included else translate("Acts", "Leave out {what}")
        self.anticipated.emit([item.key for item in items], None, included)
        action: CorrectionAction = "include" if included else "leave_out"
        self.decide(
            words.format(what=named(items)), [Decision(action=action, key=i.key, counterpart=counterpart) for i in items]
        )

    def order(self, items: Sequence[Item], before: Sequence[Item], counterpart: str) -> None:
        """Put ``before``, lines of one group in the order wanted, in front of the rest; ``items`` are those moved.

        All of them get their place as rank, for lines without a rank follow those that have one.
        """
        words = translate("Acts", "Move {what}").format(what=named(items))
        self.decide(
            words,
            [
                Decision(action="order", key=one.key, counterpart=counterpart, value=str(place))
                for place, one in enumerate(before, 1)
            ],
        )

    def reject(self, items: Sequence[Item]) -> None:
        """Say that what the machine found is wrong, in every dossier."""
        words = translate("Acts", "Reject {what}").format(what=named(items))
        self.decide(words, [Decision(action="reject", key=item.key) for item in items])

    def edit(self, item: Item, changes: dict[str, object]) -> None:
        """Change fields of a record; ``changes`` maps the field's name to its new value (anything JSON can say)."""
        words = translate("Acts", "Correct {what}").format(what=named([item]))
        self.decide(
            words,
            [
                Decision(action="edit", key=item.key, field=field, value=json.dumps(value, ensure_ascii=False))
                for field, value in changes.items()
            ],
        )

    def add(self, key: RecordKey, value: dict[str, object]) -> None:
        """Add a record that the machine did not find; ``value`` is its stored shape."""
        words = translate("Acts", "Add words from a source")
        self.decide(words, [Decision(action="add", key=key, value=json.dumps(value, ensure_ascii=False))])

    def merge_people(self, names: Sequence[str]) -> None:
        """Say that all ``names`` are one person, called by the first."""
        words = translate("Acts", "Merge people: {name}").format(name=names[0])
        value = json.dumps(list(names[1:]), ensure_ascii=False)
        self.decide(words, [Decision(action="merge_people", field=names[0], value=value)])

    def write_slot(self, counterpart: str, slot: str, text: str) -> None:
        """Keep the officer's own words; not on the undo stack, for the text field has its own."""
        decision = Decision(action="slot", counterpart=counterpart, field=slot, value=text)
        self._lane.submit(work.record([decision], []), lambda _: self.decided.emit(), priority=URGENT)

    def choose_home(self, code: str, words: str) -> None:
        """Make ``code`` the side that the dossiers are written from."""
        self.decide(words, [Decision(action="home", value=code)])

    def decide(self, words: str, decisions: Sequence[Decision]) -> None:
        """Record ``decisions`` as one act called ``words``."""
        if not decisions:
            return
        ids: list[int] = []
        tell = self.decided_widely if any(one.action in _WIDE for one in decisions) else self.decided

        def again(job: Callable[[Workspace], None]) -> Callable[[], object]:
            return lambda: self._lane.submit(job, lambda _: tell.emit(), priority=URGENT, failed=self._refused)

        def recorded(_: object) -> None:
            self.stack.push(Decided(words, again(work.withdraw(ids)), again(work.record(decisions, ids))))
            tell.emit()

        self._lane.submit(work.record(decisions, ids), recorded, priority=URGENT, failed=self._refused)

    def take_back(self, correction: int) -> None:
        """Take one entry of the log back, whenever it was made; that is an act of its own and can be undone."""
        ids: list[int] = []
        words = translate("Acts", "Take back an earlier decision")

        def job(workspace: Workspace) -> None:
            ids[:] = [workspace.withdraw(correction).id]

        def again(job: Callable[[Workspace], None]) -> Callable[[], object]:
            return lambda: self._lane.submit(job, lambda _: self.decided_widely.emit(), failed=self._refused)

        def recorded(_: object) -> None:
            self.stack.push(Decided(words, again(work.withdraw(ids)), again(job)))
            self.decided_widely.emit()

        self._lane.submit(job, recorded, priority=URGENT, failed=self._refused)

    def _refused(self, fault: Fault) -> None:
        # What the stack says can no longer be trusted to match the log, so it starts afresh.
        self.stack.clear()
        self.decided.emit()
        self._lane.failed.emit(fault)


def named(items: Sequence[Item]) -> str:
    """Return words for what an act is about: the beginning of one line, or how many lines."""
    if len(items) != 1:
        return translate("Acts", "{n} lines").format(n=len(items))
    text = " ".join(items[0].text.split())
    return f"“{text[:38].rstrip()}…”" if len(text) > 40 else f"“{text}”"
