"""The counterparts as a tree of groups, filtered while the user types.

The model filters by itself: a proxy asks Python about every row several times for each letter, which was measured at more
than a second for seven hundred counterparts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.gui.qt_models.matching import fold, matching

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
        self._all: list[Group] = []
        self._groups: list[Group] = []
        self._details: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        self._query = ""

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Counterpart]]], details: dict[str, str]) -> None:
        """Show the groups that have rows; ``details`` are words under a name, by code."""
        self._all = [Group(title, list(rows)) for title, rows in groups if rows]
        self._details = details
        self._folded = {one.party.code: fold(f"{one.party.name} {one.party.code}") for group in self._all for one in group.rows}
        self.seek(self._query)

    def seek(self, query: str) -> int:
        """Show only the counterparts that answer to ``query``, mistakes forgiven; return how many."""
        self._query = query.strip()
        self.beginResetModel()
        if self._query:
            kept = frozenset(matching(self._query, self._folded))
            groups = [Group(group.title, [one for one in group.rows if one.party.code in kept]) for group in self._all]
            self._groups = [group for group in groups if group.rows]
        else:
            self._groups = self._all
        self.endResetModel()
        return sum(len(group.rows) for group in self._groups)

    def find(self, code: str) -> QModelIndex:
        """Return the index of the counterpart ``code``, invalid when it is not shown."""
        for place, group in enumerate(self._groups):
            for row, counterpart in enumerate(group.rows):
                if counterpart.party.code == code:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """Return the index of a group, or of a counterpart in the group ``parent``."""
        # Asked thousands of times: as few calls into Qt as can be, each lets the lane take the interpreter.
        if column != 0 or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, 0) if row < len(self._groups) else QModelIndex()
        if parent.internalId() != 0:
            return QModelIndex()
        group = parent.row()
        return self.createIndex(row, 0, group + 1) if row < len(self._groups[group].rows) else QModelIndex()

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
