"""Full-text search, the newest question only."""

from PySide6.QtCore import QObject, Signal

from dossier.gui.jobs.lane import URGENT, Fault, Lane


class Finding(QObject):
    """``found`` is sent with the question and its hits."""

    found = Signal(str, object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane

    def ask(self, question: str, limit: int = 30) -> None:
        """Search the passages for ``question``."""
        question = question.strip()
        if len(question) < 2:
            self._lane.drop("search")
            self.found.emit(question, ())
            return
        self._lane.submit(
            lambda workspace: workspace.search(question, limit),
            lambda hits: self.found.emit(question, hits),
            topic="search",
            priority=URGENT,
            failed=lambda fault: self._nothing(question, fault),
        )

    def _nothing(self, question: str, fault: Fault) -> None:
        # A half-typed query that the library cannot parse is no news to the user; anything unexpected is.
        self.found.emit(question, ())
        if not fault.expected:
            self._lane.failed.emit(fault)
