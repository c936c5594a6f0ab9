"""Bringing documents in, on a lane of its own, so that a click of the user never waits behind a thousand files.

That lane spends its time waiting for the processes that read and extract; it only writes what they hand over. It is
therefore not the second worker thread that was measured to make the window stutter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from dossier.core.model.problems import Problem
from dossier.gui.jobs import work
from dossier.gui.jobs.lane import Fault, Lane

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import ImportReport, Progress, Workspace

_REFRESH_MS = 5000
_SAY_MS = 60


@dataclass(slots=True)
class Tally:
    """What the imports did since the last time none was running."""

    imported: int = 0
    already_there: int = 0
    updated: int = 0
    refused: tuple[Problem, ...] = ()
    cancelled: bool = False

    def add(self, report: ImportReport) -> None:
        """Count ``report`` in."""
        self.imported += report.imported
        self.already_there += report.already_there
        self.updated += report.updated
        self.refused += report.refused
        self.cancelled = self.cancelled or report.cancelled


class Importing(QObject):
    """``began`` is sent with the name of what is read, ``progressed`` with a `Progress`, ``finished`` with a `Tally`.

    ``brought_in`` is sent when there is news to show, during a long import every few seconds.
    """

    began = Signal(str)
    progressed = Signal(object)
    finished = Signal(object)
    brought_in = Signal()
    _step = Signal(object)

    def __init__(self, open_workspace: Callable[[], Workspace], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = Lane(open_workspace, self)
        self._tally = Tally()
        self._running = 0
        self._stop = False
        self._shown, self._said = QElapsedTimer(), QElapsedTimer()
        self._step.connect(self._show_step)

    @property
    def running(self) -> bool:
        """Tell whether documents are coming in."""
        return self._running > 0

    def start(self, paths: Sequence[Path]) -> None:
        """Import files and folders; another import may be started while one runs and follows it."""
        if not paths:
            return
        if not self._running:
            self._tally, self._stop = Tally(), False
            self._shown.start()
            self._said.invalidate()
        self._running += 1
        self.began.emit(paths[0].name)
        job = work.import_all(paths, self._step.emit, lambda: self._stop)
        self.lane.submit(job, self._take, failed=self._failed)

    def cancel(self) -> None:
        """Stop after the file in hand; what came in stays."""
        self._stop = True

    def switch(self, open_workspace: Callable[[], Workspace]) -> None:
        """Import into another library from now on."""
        self.cancel()
        self.lane.switch(open_workspace)
        self._running = 0

    def close(self) -> None:
        """Come to rest."""
        self.cancel()
        self.lane.close()

    def _show_step(self, step: Progress) -> None:
        if not self._running:
            return
        if step.done < step.total and self._said.isValid() and self._said.elapsed() < _SAY_MS:
            return
        self._said.start()
        self.progressed.emit(step)
        if self._shown.elapsed() > _REFRESH_MS:
            self._shown.restart()
            self.brought_in.emit()

    def _take(self, report: ImportReport) -> None:
        self._tally.add(report)
        self._end()

    def _end(self) -> None:
        self._running = max(0, self._running - 1)
        if not self._running:
            self.brought_in.emit()
            self.finished.emit(self._tally)

    def _failed(self, fault: Fault) -> None:
        self._tally.cancelled = True
        self._end()
        self.lane.failed.emit(fault)
