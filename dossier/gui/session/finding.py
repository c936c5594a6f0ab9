"""Search in the lines of the open dossier and in the texts of the library, the newest question only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dossier.core.model.briefing import Item
from dossier.gui.jobs.lane import URGENT, Fault, Lane
from dossier.gui.qt_models.matching import fold_once
from dossier.gui.session.arranging import Gathered, sections

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import SearchHit, Workspace

_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """Lines of the open dossier that hold all words, and passages of the library."""

    lines: tuple[Item, ...] = ()
    hits: tuple[SearchHit, ...] = ()


class Finding(QObject):
    """``found`` is sent with the question and its `Answer`."""

    found = Signal(str, object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane

    def ask(self, question: str, dossier: Gathered | None, limit: int = 30) -> None:
        """Search ``dossier`` and the passages for ``question``."""
        question = question.strip()
        if len(question) < 2:
            self._lane.drop("search")
            self.found.emit(question, Answer())
            return
        self._lane.submit(
            _search(question, dossier, limit),
            lambda answer: self.found.emit(question, answer),
            topic="search",
            priority=URGENT,
            failed=lambda fault: self._nothing(question, fault),
        )

    def _nothing(self, question: str, fault: Fault) -> None:
        # A half-typed query that the library cannot parse is no news to the user; anything unexpected is.
        self.found.emit(question, Answer())
        if not fault.expected:
            self._lane.failed.emit(fault)


def _search(question: str, dossier: Gathered | None, limit: int) -> Callable[[Workspace], Answer]:
    wanted = fold_once(question).split()

    def work(workspace: Workspace) -> Answer:
        parts = sections(dossier.briefing) if dossier else ()
        lines = (item for part in parts for item in part if holds(fold_once(item.text), wanted))
        return Answer(tuple(islice(lines, _MOST_LINES)), workspace.search(question, limit))

    return work


def holds(text: str, wanted: list[str]) -> bool:
    """Tell whether ``text`` holds all words."""
    return all(word in text for word in wanted)
