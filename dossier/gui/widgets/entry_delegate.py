"""Draws the rows of the evidence like the lines of the printed dossier, with a tick to include and a star."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dossier.gui.icons import Icons
from dossier.gui.theme import Theme
from dossier.gui.widgets.entry import Entry
from dossier.gui.widgets.entry_layout import EntryLayout, lay_out
from dossier.gui.widgets.text_block import BlockCache

Index = QModelIndex | QPersistentModelIndex
_KEPT = 500


class EntryRole(IntEnum):
    """What the delegate asks a model for, beside the words for screen readers in the display role."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    STARRED = Qt.ItemDataRole.UserRole + 2
    INCLUDED = Qt.ItemDataRole.UserRole + 3
    OPENS_SECTION = Qt.ItemDataRole.UserRole + 4


class EntryDelegate(QStyledItemDelegate):
    """The delegate of one list. ``on_tick`` and ``on_star`` are told the row that was clicked."""

    def __init__(
        self,
        view: QAbstractItemView,
        theme: Theme,
        icons: Icons,
        on_tick: Callable[[QModelIndex], None],
        on_star: Callable[[QModelIndex], None],
    ) -> None:
        super().__init__(view)
        self._view, self._theme, self._icons = view, theme, icons
        self._on_tick, self._on_star = on_tick, on_star
        self._blocks = BlockCache()
        self._layouts: dict[tuple[Entry, int, bool], EntryLayout] = {}
        theme.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the row needs at the width of the view."""
        return QSize(200, round(self._layout(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        entry: Entry | None = index.data(EntryRole.ENTRY)
        if entry is None:
            return
        placed, colours = self._layout(index), self._theme.colours
        included, starred = bool(index.data(EntryRole.INCLUDED)), bool(index.data(EntryRole.STARRED))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._ground(painter, option, placed, chosen, hovered)
        painter.setOpacity(1.0 if included else 0.42)
        self._frame(painter, entry, placed, option.rect.height())
        for block, x, y, name in placed.blocks:
            block.draw(painter, x, y, getattr(colours, name))
        self._dashes(painter, placed)
        painter.setOpacity(1.0)
        if placed.title is not None:
            # The title is that of the group, so it stays whatever becomes of the row it stands over.
            block, x, y, name = placed.title
            block.draw(painter, x, y, getattr(colours, name))
        self._tick(painter, placed.tick, included, hovered or chosen)
        if starred or hovered or chosen:
            name = "star-filled" if starred else "star"
            self._icons.draw(painter, name, placed.star, colours.accent if starred else colours.mute)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Let a click on tick or star decide, and keep it from changing the selection."""
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        place = event.position() - QPointF(option.rect.topLeft())
        placed = self._layout(index)
        for area, decide in ((placed.tick, self._on_tick), (placed.star, self._on_star)):
            if area.adjusted(-7, -7, 7, 7).contains(place):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    decide(model.index(index.row(), index.column(), index.parent()))
                return True
        return False

    def _layout(self, index: Index) -> EntryLayout:
        entry: Entry = index.data(EntryRole.ENTRY)
        key = (entry, self._view.viewport().width(), bool(index.data(EntryRole.OPENS_SECTION)))
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > _KEPT:
                self._layouts.clear()
            found = self._layouts[key] = lay_out(entry, key[1], self._theme.faces, self._blocks, key[2])
        return found

    def _forget(self) -> None:
        self._blocks.clear()
        self._layouts.clear()
        self._view.scheduleDelayedItemsLayout()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, placed: EntryLayout, chosen: bool, hovered: bool
    ) -> None:
        colours = self._theme.colours
        width, height = option.rect.width(), option.rect.height()
        top = placed.section_line + 1 if placed.section_line else 0.0
        if chosen or hovered:
            painter.fillRect(QRectF(0, top, width, height - top), colours.chosen if chosen else colours.hover)
        if chosen:
            painter.fillRect(
                QRectF(0, top, 3, height - top),
                colours.accent if option.state & QStyle.StateFlag.State_Active else colours.mute,
            )
        if placed.section_line:
            painter.setPen(QPen(colours.hair, 1))
            painter.drawLine(QPointF(22, placed.section_line), QPointF(width - 22, placed.section_line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent2, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(0.5, top + 0.5, width - 1, height - top - 1))

    def _frame(self, painter: QPainter, entry: Entry, placed: EntryLayout, height: int) -> None:
        colours = self._theme.colours
        tone: QColor = getattr(colours, entry.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.frame == "card":
            painter.fillRect(placed.bar, colours.card)
            self._icons.draw(painter, "quote-mark", QRectF(placed.bar.right() - 25, placed.bar.top() + 5, 18, 18), colours.hair)
        if not placed.bar.isEmpty():
            painter.fillRect(QRectF(placed.bar.left(), placed.bar.top(), 3, placed.bar.height()), tone)
        if placed.rail:
            if not entry.section:
                painter.fillRect(QRectF(placed.rail - 0.5, 0, 1, height), colours.hair)
            painter.setBrush(tone)
            painter.drawEllipse(QPointF(placed.rail, placed.dot), 4.6, 4.6)

    def _dashes(self, painter: QPainter, placed: EntryLayout) -> None:
        painter.setPen(QPen(self._theme.colours.accent, 1.2))
        for x, y in placed.dashes:
            painter.drawLine(QPointF(x, y), QPointF(x + 6.0, y))

    def _tick(self, painter: QPainter, area: QRectF, included: bool, near: bool) -> None:
        colours = self._theme.colours
        box = area.adjusted(2.0, 1.5, -2.0, -2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.soft if near else colours.mute if not included else colours.hair, 1.3))
        painter.drawRoundedRect(box, 3.5, 3.5)
        if included:
            path = QPainterPath(QPointF(box.left() + 3.2, box.center().y() + 0.3))
            path.lineTo(box.left() + 6.0, box.bottom() - 3.8)
            path.lineTo(box.right() - 2.8, box.top() + 4.0)
            painter.setPen(QPen(colours.ink if near else colours.mute, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
