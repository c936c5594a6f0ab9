"""Python's search for unreachable cycles, held when nobody waits for anything.

Composing a briefing makes some hundred thousand short-lived records, which starts full searches again and again; each
holds the interpreter, and with it the window, for up to a second. Records hold no cycles, so nothing is lost by waiting.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from dossier.gui.jobs.lane import Lane

_YOUNG_MS = 7_000
_ALL_MS = 60_000


class Tidying(QObject):
    """Searches young objects some seconds after the lane came to rest, and all of them after a minute of rest."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._young, self._all = QTimer(self), QTimer(self)
        for timer, pause, generation in ((self._young, _YOUNG_MS, 1), (self._all, _ALL_MS, 2)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(lambda number=generation: gc.collect(number))
        lane.busy_changed.connect(self._rest)

    def close(self) -> None:
        """Leave it to Python again."""
        self._young.stop()
        self._all.stop()
        gc.enable()

    def _rest(self, busy: bool) -> None:
        for timer in (self._young, self._all):
            if busy:
                timer.stop()
            else:
                timer.start()
