"""A list of entries of any height that lays out only the rows in sight, so that ten thousand open as fast as ten.

`QListView` would measure every row whenever one must be scrolled to. Here rows out of sight have a guessed height; when
one comes into sight it is measured, and what the user looks at stays where it is. It remains a `QListView` by class, for
assistive technology knows how to read those.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from dossier.gui.widgets.row_heights import RowHeights

_STEP = 28
_Move = QAbstractItemView.CursorAction
Index = QModelIndex | QPersistentModelIndex


class EntryView(QListView):
    """``looked_at`` is sent with the current row whenever the user takes another in hand, ``opened`` on double click.
    ``anchor`` is the first row in sight and how many pixels of it are above the edge."""

    looked_at = Signal(QModelIndex)
    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowHeights()
        self.anchor = (0, 0)
        self._width = 0
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened)

    def chosen(self) -> list[QModelIndex]:
        """Return the selected rows from top to bottom; the current one when nothing is selected."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return rows or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def put_at_top(self, row: int, below: int) -> None:
        """Scroll so that ``row`` is the first in sight, ``below`` pixels of it above the edge."""
        self.anchor = (row, below)
        self._settle()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of ``model``."""
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._settle)
        self._settle()

    # what QAbstractItemView asks of a view

    def visualRect(self, index: Index) -> QRect:
        """Return where the row is drawn, in the viewport."""
        row = index.row()
        if not 0 <= row < len(self._rows):
            return QRect()
        top = self._rows.top(row) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._rows.height(row))

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the row at ``place``."""
        below_top = place.y() + self.verticalScrollBar().value()
        if not len(self._rows) or not 0 <= below_top < self._rows.top(len(self._rows)):
            return QModelIndex()
        return self.model().index(self._rows.row_at(below_top), 0)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Bring the row into sight."""
        row = index.row()
        if not 0 <= row < len(self._rows):
            return
        self._measure(row)
        self._set_range()
        bar, top, height = self.verticalScrollBar(), self._rows.top(row), self._rows.height(row)
        room = self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - max(0, (room - height) // 2))
        elif top < bar.value() or height > room:
            bar.setValue(top)
        elif top + height > bar.value() + room:
            bar.setValue(top + height - room)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row that a key leads to."""
        if not len(self._rows):
            return QModelIndex()
        here, last = self.currentIndex().row(), len(self._rows) - 1
        page = max(1, self.viewport().height() - 60)
        match action:
            case _Move.MoveHome:
                row = 0
            case _Move.MoveEnd:
                row = last
            case _Move.MovePageUp | _Move.MovePageDown:
                way = page if action == _Move.MovePageDown else -page
                row = self._rows.row_at(self._rows.top(max(here, 0)) + way)
            case _Move.MoveUp | _Move.MovePrevious | _Move.MoveLeft:
                row = here - 1
            case _:
                row = here + 1
        return self.model().index(min(max(row, 0), last), 0)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and Qt would have every row worded to look at its first letter."""

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that ``area`` touches."""
        if not len(self._rows):
            return
        area, value = area.normalized(), self.verticalScrollBar().value()
        first, last = self._rows.row_at(area.top() + value), self._rows.row_at(area.bottom() + value)
        chosen = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the part of the viewport that ``selection`` covers."""
        region, sight = QRegion(), self.viewport().rect()
        for part in selection:  # type: ignore[attr-defined]
            first, last = self.visualRect(part.topLeft()), self.visualRect(part.bottomRight())
            region += first.united(last).intersected(sight)
        return region

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far is scrolled down."""
        return self.verticalScrollBar().value()

    # when rows change

    def reset(self) -> None:
        """Start afresh with the rows of the model."""
        super().reset()
        self._rows.forget(self.model().rowCount() if self.model() else 0)
        self.anchor = (0, 0)

    def doItemsLayout(self) -> None:
        """Measure again what is in sight; rows keep their place."""
        count = self.model().rowCount() if self.model() else 0
        self._rows.forget(count)
        QAbstractItemView.doItemsLayout(self)
        self._settle()

    def updateGeometries(self) -> None:
        """Set the scroll bar."""
        QAbstractItemView.updateGeometries(self)
        self._set_range()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Make room for new rows."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if self.model() and len(self._rows) != self.model().rowCount():
            self._rows.insert(start, end)
        self._settle()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Take the room of rows away."""
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self._rows.remove(start, end)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Measure changed rows again, for their words may be others."""
        QAbstractItemView.dataChanged(self, first, last, roles)
        if 0 <= first.row() <= last.row() < len(self._rows):
            self._rows.forget_some(first.row(), last.row())
        self._settle()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell who listens which row is in hand."""
        super().selectionChanged(selected, deselected)
        current = self.currentIndex()
        if current.isValid() and selected.contains(current):
            self.looked_at.emit(current)

    # when the window changes

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what came while nobody looked."""
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows again when the width changed; what was at the top stays at the top."""
        QAbstractItemView.resizeEvent(self, event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self._rows.forget(len(self._rows))
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what came into sight; above the row that was at the top it must not push that row down."""
        row, below = self.anchor
        self.anchor = (row, below - dy) if dy > 0 else (-1, 0)
        self._settle()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state, chosen, current = option.state, self.selectionModel(), self.currentIndex()
        under = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.viewport().underMouse() else QModelIndex()
        for row in self._in_sight():
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = state & ~QStyle.StateFlag.State_HasFocus
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == under:
                option.state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    # inside

    def _in_sight(self) -> range:
        if not len(self._rows):
            return range(0)
        value = self.verticalScrollBar().value()
        return range(self._rows.row_at(value), self._rows.row_at(value + self.viewport().height()) + 1)

    def _measure(self, row: int) -> None:
        if not self._rows.measured(row):
            self._rows.put(row, self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.model().index(row, 0)).height())

    def _settle(self, *_: object) -> None:
        """Measure the rows in sight, then put the row at the top back to where it was; out of sight, when it is shown."""
        if self.model() is None or len(self._rows) != self.model().rowCount():
            self._rows.forget(self.model().rowCount() if self.model() else 0)
        if not self.isVisible():
            return
        bar, (row, below) = self.verticalScrollBar(), self.anchor
        before = -1
        while (sight := self._in_sight()) and sight[-1] != before:
            before = sight[-1]
            for number in sight:
                self._measure(number)
        self._set_range()
        if 0 <= row < len(self._rows):
            self._slide(self._rows.top(row) + below)
        if sight := self._in_sight():
            self.anchor = (sight[0], bar.value() - self._rows.top(sight[0]))
        self.viewport().update()

    def _slide(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.value() != value:
            bar.blockSignals(True)
            bar.setValue(value)
            bar.blockSignals(False)

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(_STEP)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self._rows.top(len(self._rows)) - room))


def choose_rows(view: QListView, rows: Sequence[int]) -> None:
    """Select these rows and take the first in hand, without scrolling there."""
    if not rows:
        return
    model, flags = view.model(), QItemSelectionModel.SelectionFlag
    selection = QItemSelection()
    for row in rows:
        selection.select(model.index(row, 0), model.index(row, 0))
    view.selectionModel().setCurrentIndex(model.index(rows[0], 0), flags.NoUpdate)
    view.selectionModel().select(selection, flags.ClearAndSelect)
