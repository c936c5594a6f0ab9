"""The list of entries with rows that can be dragged: to another place in the list, into the notes, to other programs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView

from dossier.gui.theme import Theme
from dossier.gui.widgets.entry_view import EntryView

_LINE, _DOT = 2, 4
_WIDEST = 320


class EvidenceView(EntryView):
    """``dropped`` is sent with the rows moved and the row they are to stand before (the number of rows for the end).

    ``mime_of`` makes what is dragged; ``may_drop`` tells whether rows may stand before a row of this list.
    """

    dropped = Signal(object, int)

    def __init__(
        self,
        theme: Theme,
        mime_of: Callable[[Sequence[QModelIndex]], QMimeData],
        may_drop: Callable[[Sequence[QModelIndex], int], bool],
    ) -> None:
        super().__init__()
        self._theme, self._mime_of, self._may_drop = theme, mime_of, may_drop
        self._target = -1
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAutoScroll(True)
        self.setAutoScrollMargin(40)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the rows selected."""
        rows = self.chosen()
        if not rows:
            return
        drag = QDrag(self)
        data = self._mime_of(rows)
        drag.setPixmap(self._picture(data.text().partition("\n")[0], len(rows)))
        drag.setMimeData(data)
        drag.setHotSpot(QPoint(-12, -6))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this list; all else is for the window."""
        if event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the rows would go."""
        if event.source() is not self:
            event.ignore()
            return
        # Lets the list scroll when the pointer comes near its edge.
        super().dragMoveEvent(event)
        target = self._row_before(event.position().toPoint())
        if not self._may_drop(self.chosen(), target):
            target = -1
        self._point(target)
        if target < 0:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._point(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the rows are to go."""
        target = self._target
        self._point(-1)
        self.setState(QAbstractItemView.State.NoState)
        if event.source() is self and target >= 0:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(self.chosen(), target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a line where dragged ones would go."""
        super().paintEvent(event)
        if self._target < 0:
            return
        y = self._edge(self._target)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.accent2, _LINE))
        painter.setBrush(self._theme.colours.surface)
        painter.drawLine(12 + _DOT, y, self.viewport().width() - 12, y)
        painter.drawEllipse(QPoint(12, y), _DOT, _DOT)
        painter.end()

    def _row_before(self, place: QPoint) -> int:
        """Return the row whose upper edge is nearest to ``place``."""
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount() if place.y() > 0 else 0
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _edge(self, row: int) -> int:
        last = self.model().rowCount() - 1
        if row > last:
            return min(self.visualRect(self.model().index(last, 0)).bottom(), self.viewport().height() - _LINE)
        return max(self.visualRect(self.model().index(row, 0)).top(), _DOT)

    def _point(self, target: int) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _picture(self, words: str, count: int) -> QPixmap:
        colours, font = self._theme.colours, self._theme.faces.sans(9.8)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words if count == 1 else f"{count} × {words}", Qt.TextElideMode.ElideRight, _WIDEST)
        area = QRect(0, 0, round(metrics.horizontalAdvance(shown)) + 22, round(metrics.height()) + 12)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(area.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.accent2)
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(area.adjusted(1, 1, -2, -2), 6, 6)
        painter.setFont(font)
        painter.setPen(colours.ink)
        painter.drawText(area.adjusted(11, 0, -11, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return picture
