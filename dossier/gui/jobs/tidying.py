"""Python's search for unreachable cycles: made by the window's thread alone, when it is cheap.

A dossier on a country that thousands of documents speak of is a million objects. A search through all of them holds the
interpreter, and with it the window, for up to a second; and a search that happens to run on a lane would delete widgets
there. So Python does not search by itself: a timer does while the lane rests, and what a lane has brought is set aside
("frozen") first. Records hold no cycles: they go when nothing refers to them, set aside or not.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from dossier.gui.jobs.lane import Lane

_PAUSE_MS = 2_000
_REST_MS = 60_000
# Objects set aside up to which they are searched too when all has rested for a minute: some 30 ms. A dossier of usual
# size is far below.
_SEARCHED = 100_000
# New objects up to which the search among them is made in passing.
_NEW = 20_000


class Tidying(QObject):
    """Searches what is new every two seconds, and all of a heap of usual size after each time the lane came to rest."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        gc.disable()
        self._pause, self._rest = QTimer(self), QTimer(self)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tidy_new)
        self._rest.setInterval(_REST_MS)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.tidy)
        self._pause.start()
        lane.busy_changed.connect(self._follow)

    def set_aside(self) -> None:
        """Leave out of every search what there is now: called when a lane has brought something large."""
        gc.freeze()

    def tidy(self) -> None:
        """Search everything, unless that would take long."""
        if gc.get_freeze_count() < _SEARCHED:
            gc.unfreeze()
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Leave it to Python again."""
        self._pause.stop()
        self._rest.stop()
        gc.unfreeze()
        gc.enable()

    def _tidy_new(self) -> None:
        # What the lane is making is not set aside yet, and there may be much of it.
        if not self._lane.busy and gc.get_count()[0] < _NEW:
            gc.collect()

    def _follow(self, busy: bool) -> None:
        if busy:
            self._rest.stop()
        else:
            gc.freeze()
            self._rest.start()
