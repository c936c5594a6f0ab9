"""A list of entries: wraps to its width, scrolls by pixels, tells which row the user looks at."""

from PySide6.QtCore import QItemSelection, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget


class EntryView(QListView):
    """Shows a model of entries. ``looked_at`` is sent with the current row's index whenever it changes by the user."""

    looked_at = Signal(QModelIndex)
    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened)
        self._width = 0

    def chosen(self) -> list[QModelIndex]:
        """Return the selected rows from top to bottom; the current one when nothing is selected."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return rows or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell who listens which row is in hand."""
        super().selectionChanged(selected, deselected)
        current = self.currentIndex()
        if current.isValid() and selected.contains(current):
            self.looked_at.emit(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows again when the width changed."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
