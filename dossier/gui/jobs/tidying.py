"""Python's search for unreachable cycles: the long kind is held when nobody waits for anything.

Composing and writing a dossier makes some hundred thousand objects. Python then searches all of them again and again, and
each such search holds the interpreter, and with it the window, for up to a second. Searching only the newest objects
takes a millisecond and goes on as ever; searching all of them waits until the lane has been at rest for a while.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from dossier.gui.jobs.lane import Lane

_REST_MS = 8_000
# New objects between two searches of the newest; such searches between two of the middling; never by itself all.
_THRESHOLDS = (2_000, 10, 1_000_000_000)


class Tidying(QObject):
    """Searches everything once after each time the lane worked and came to rest."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = gc.get_threshold()
        gc.set_threshold(*_THRESHOLDS)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.tidy)
        lane.busy_changed.connect(self._follow)

    def tidy(self) -> None:
        """Search everything now."""
        gc.collect()

    def close(self) -> None:
        """Leave it to Python again."""
        self._rest.stop()
        gc.set_threshold(*self._usual)

    def _follow(self, busy: bool) -> None:
        if busy:
            self._rest.stop()
        else:
            self._rest.start()
