"""Lines dragged over a tab bar bring the tab under them into sight, so that they can be let go on its page."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QTabBar

_PAUSE_MS = 250


class DragOverTabs(QObject):
    """Watches the drags of one kind over ``bar``; the tab shows when the pointer has rested on it for a moment."""

    def __init__(self, bar: QTabBar, mime: str) -> None:
        super().__init__(bar)
        self._bar, self._mime, self._under = bar, mime, -1
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._show)
        bar.setAcceptDrops(True)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer. The tab itself takes nothing."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDragMoveEvent):
            if not event.mimeData().hasFormat(self._mime):
                return False
            event.accept()
            self._rest_on(event.position().toPoint())
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._pause.stop()
            self._under = -1
        return False

    def _rest_on(self, place: QPoint) -> None:
        under = self._bar.tabAt(place)
        if under != self._under:
            self._under = under
            self._pause.start()

    def _show(self) -> None:
        if self._under >= 0:
            self._bar.setCurrentIndex(self._under)
