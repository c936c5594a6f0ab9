"""Which rows of a section are shown: those that hold the words typed, and only key lines or only printed ones if asked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from dossier.core.model.briefing import Item
from dossier.gui.qt_models.matching import fold
from dossier.gui.qt_models.records import RecordRole

Index = QModelIndex | QPersistentModelIndex


class EntryFilter(QSortFilterProxyModel):
    """Keeps rows whose words contain all that was typed, in any order; case and accents do not matter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._starred_only = False
        self._fits: Callable[[Item], bool] | None = None

    def seek(self, words: str, *, starred_only: bool = False, fits: Callable[[Item], bool] | None = None) -> None:
        """Show only the rows that hold ``words`` and whose item ``fits``."""
        self.beginFilterChange()
        self._words, self._starred_only, self._fits = fold(words).split(), starred_only, fits
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Keep a row that answers."""
        if not self._words and not self._starred_only and self._fits is None:
            return True
        index = self.sourceModel().index(row, 0, parent)
        if self._fits is not None and not self._fits(index.data(RecordRole.ITEM)):
            return False
        if self._starred_only and not index.data(RecordRole.STARRED):
            return False
        text = fold(index.data(Qt.ItemDataRole.DisplayRole) or "") if self._words else ""
        return all(word in text for word in self._words)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        """Title a group at its first row in sight, not at its first row of all."""
        if role == RecordRole.OPENS_SECTION and index.isValid() and index.row() > 0:
            entry, before = (
                super().data(index, RecordRole.ENTRY),
                super().data(self.index(index.row() - 1, 0), RecordRole.ENTRY),
            )
            return bool(entry.section) and entry.section != before.section
        if role == RecordRole.OPENS_SECTION and index.isValid():
            return bool(super().data(index, RecordRole.ENTRY).section)
        return super().data(index, role)
