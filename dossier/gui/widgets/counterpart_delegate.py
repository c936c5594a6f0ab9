"""Draws the counterparts: flag or initials, name, what there is on it; and the titles of the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from dossier.core.model.parties import Party
from dossier.gui.icons import Flags, badge_area, initials
from dossier.gui.theme import Theme

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Counterpart

Index = QModelIndex | QPersistentModelIndex
_ROW = 46
_LEFT, _FLAG = 18, 27
_COUNTERPART, _DETAIL = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class CounterpartDelegate(QStyledItemDelegate):
    """The delegate of the tree at the left."""

    def __init__(self, view: QTreeView, theme: Theme, flags: Flags) -> None:
        super().__init__(view)
        self._theme, self._flags = theme, flags

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; titles have the same, so that the view need not ask for each."""
        return QSize(160, round(_ROW * max(self._theme.faces.scale, 0.9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        counterpart: Counterpart | None = index.data(_COUNTERPART)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if counterpart is None:
            self._title(painter, area, str(index.data()))
        else:
            self._ground(painter, option, area)
            self._badge(painter, area, counterpart.party)
            self._words(painter, area, counterpart, str(index.data(_DETAIL) or ""))
        painter.restore()

    def _title(self, painter: QPainter, area: QRectF, title: str) -> None:
        painter.setFont(self._theme.faces.label())
        painter.setPen(self._theme.colours.mute)
        painter.drawText(area.adjusted(_LEFT, 0, -8, -7), Qt.AlignmentFlag.AlignBottom, title.upper())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        colours = self._theme.colours
        inner = area.adjusted(8, 1, -8, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.chosen if chosen else colours.hover)
            painter.drawRoundedRect(inner, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent2, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _badge(self, painter: QPainter, area: QRectF, party: Party) -> None:
        colours = self._theme.colours
        box = badge_area(area.left() + _LEFT, area.center().y() - _FLAG / 3, _FLAG)
        code = party.side if party.kind == "official" and party.side else party.code
        flag = self._flags.pixmap(code, _FLAG, painter.device().devicePixelRatioF())
        outline = QPainterPath()
        outline.addRoundedRect(box, 2.5, 2.5)
        if flag is not None:
            painter.save()
            painter.setClipPath(outline)
            painter.drawPixmap(box.topLeft(), flag)
            painter.restore()
        else:
            painter.fillPath(outline, colours.chip)
            painter.setFont(self._theme.faces.sans(7.2, strong=True, spaced=2.0))
            painter.setPen(colours.soft)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(party.name, party.code, party.kind))
        painter.setPen(QPen(colours.hair, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _words(self, painter: QPainter, area: QRectF, counterpart: Counterpart, detail: str) -> None:
        colours, faces = self._theme.colours, self._theme.faces
        scale = max(faces.scale, 0.9)
        left, right = area.left() + _LEFT + _FLAG + 12, area.right() - 20
        count = counterpart.meetings
        if count:
            font = faces.sans(9.6, strong=True)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(colours.accent)
            painter.drawText(QPointF(right - metrics.horizontalAdvance(str(count)), area.top() + 20 * scale), str(count))
        name_font, detail_font = faces.sans(10.8), faces.sans(9.0)
        room = right - left - (26 if count else 0)
        painter.setFont(name_font)
        painter.setPen(colours.ink)
        name = QFontMetricsF(name_font).elidedText(counterpart.party.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, area.top() + 20 * scale), name)
        painter.setFont(detail_font)
        painter.setPen(colours.mute)
        words = QFontMetricsF(detail_font).elidedText(detail, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QPointF(left, area.top() + 37 * scale), words)
