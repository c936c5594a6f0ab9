"""The counterparts as a tree of groups, and the proxy that filters it while the user types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from dossier.gui.qt_models.matching import matching

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Counterpart

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class CounterpartRole(IntEnum):
    """What can be asked of a row; a group answers None for the counterpart."""

    COUNTERPART = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True, eq=False)
class Group:
    """A titled group of rows."""

    title: str
    rows: list[Counterpart] = field(default_factory=list)


class CounterpartModel(QAbstractItemModel):
    """Two levels: groups, and the counterparts in them. Indices of counterparts point at their group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._details: dict[str, str] = {}

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Counterpart]]], details: dict[str, str]) -> None:
        """Show the groups that have rows; ``details`` are words under a name, by code."""
        self.beginResetModel()
        self._groups = [Group(title, list(rows)) for title, rows in groups if rows]
        self._details = details
        self.endResetModel()

    def find(self, code: str) -> QModelIndex:
        """Return the index of the counterpart ``code``, invalid when it is not shown."""
        for place, group in enumerate(self._groups):
            for row, counterpart in enumerate(group.rows):
                if counterpart.party.code == code:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    def counterparts(self) -> list[Counterpart]:
        """Return all counterparts in the order shown."""
        return [counterpart for group in self._groups for counterpart in group.rows]

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """Return the index of a group, or of a counterpart in the group ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, 0)
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """Return the group of a counterpart."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of groups, or of counterparts in a group."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].rows) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return one."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let counterparts be chosen; groups are titles only."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        """Return a title, a name, or the counterpart itself."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._groups[index.row()].title if role == Qt.ItemDataRole.DisplayRole else None
        counterpart = self._groups[index.internalId() - 1].rows[index.row()]
        detail = self._details.get(counterpart.party.code, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return counterpart.party.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{counterpart.party.name}. {detail}"
            case CounterpartRole.COUNTERPART:
                return counterpart
            case CounterpartRole.DETAIL:
                return detail
        return None


class CounterpartFilter(QSortFilterProxyModel):
    """Keeps the counterparts whose name or code answers to the words typed, mistakes forgiven."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._kept: frozenset[str] | None = None

    def seek(self, query: str) -> int:
        """Filter by ``query`` and return how many counterparts are left."""
        self.beginFilterChange()
        self._query = query.strip()
        self._match()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        return len(self._kept) if self._kept is not None else -1

    def setSourceModel(self, model: QAbstractItemModel) -> None:
        """Match again whenever the counterparts change."""
        model.modelAboutToBeReset.connect(self._forget)
        super().setSourceModel(model)
        model.modelReset.connect(lambda: self.seek(self._query))

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Keep a counterpart that matches, and a group that has one."""
        model = self.sourceModel()
        if self._kept is None:
            return True
        index = model.index(row, 0, parent)
        if not parent.isValid():
            return any(self.filterAcceptsRow(child, index) for child in range(model.rowCount(index)))
        return index.data(CounterpartRole.COUNTERPART).party.code in self._kept

    def _forget(self) -> None:
        self._kept = None

    def _match(self) -> None:
        model = self.sourceModel()
        if not self._query or not isinstance(model, CounterpartModel):
            self._kept = None
            return
        names = {row.party.code: f"{row.party.name} {row.party.code}" for row in model.counterparts()}
        self._kept = frozenset(matching(self._query, names))
