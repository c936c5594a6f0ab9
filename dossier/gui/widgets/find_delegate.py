"""Draws what the finder found: the words, what kind of thing it is, and words beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dossier.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class FindDelegate(QStyledItemDelegate):
    """The delegate of the finder's list; the user role holds (kind, words beside)."""

    def __init__(self, view: QListWidget, theme: Theme) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(200, round(46 * max(self._theme.faces.scale, 0.9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        kind, aside = index.data(Qt.ItemDataRole.UserRole) or ("", "")
        colours, faces, area = self._theme.colours, self._theme.faces, QRectF(option.rect)
        scale = max(faces.scale, 0.9)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.chosen)
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        label = QFontMetricsF(faces.label())
        label_width = label.horizontalAdvance(kind.upper())
        painter.setFont(faces.label())
        painter.setPen(colours.mute)
        painter.drawText(QPointF(area.right() - label_width - 14, area.top() + 19 * scale), kind.upper())
        room = area.width() - label_width - 50
        painter.setFont(faces.sans(10.8))
        painter.setPen(colours.ink)
        words = QFontMetricsF(faces.sans(10.8)).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(area.left() + 14, area.top() + 20 * scale), words)
        painter.setFont(faces.sans(9.0))
        painter.setPen(colours.mute)
        beside = QFontMetricsF(faces.sans(9.0)).elidedText(aside, Qt.TextElideMode.ElideRight, area.width() - 28)
        painter.drawText(QPointF(area.left() + 14, area.top() + 37 * scale), beside)
        painter.restore()
