"""A list model over the items of one section of a briefing."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RecordRole(IntEnum):
    """What can be asked of a row: its entry in words, whether starred or included, and the item itself."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    STARRED = Qt.ItemDataRole.UserRole + 2
    INCLUDED = Qt.ItemDataRole.UserRole + 3
    OPENS_SECTION = Qt.ItemDataRole.UserRole + 4
    ITEM = Qt.ItemDataRole.UserRole + 5


class RecordModel(QAbstractListModel):
    """Rows are `Item` values. ``describe`` turns one into what the delegate draws; it is called when a row comes into sight.

    The entry that ``describe`` returns has the attributes ``section`` (title of the row's group) and ``spoken()``.
    """

    def __init__(self, describe: Callable[[Any], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._items: list[Item] = []
        self._left_out: frozenset[RecordKey] = frozenset()
        self._entries: dict[RecordKey, Any] = {}
        self._expected: dict[RecordKey, tuple[bool | None, bool | None]] = {}

    def show_items(self, items: Sequence[Item], left_out: frozenset[RecordKey]) -> None:
        """Show ``items``, touching only the rows that differ, so that selection and scrolling stay."""
        before = {item.key: (item, self.is_starred(item), self.is_included(item)) for item in self._items}
        self._left_out = left_out
        self._expected.clear()
        self._replace(list(items))
        changed = [
            row
            for row, item in enumerate(self._items)
            if before.get(item.key) != (item, self.is_starred(item), self.is_included(item))
        ]
        same = {item.key for item in self._items if before.get(item.key, (None,))[0] == item}
        self._entries = {key: entry for key, entry in self._entries.items() if key in same}
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _replace(self, new: list[Item]) -> None:
        old = self._items
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        if len(old) - tail > head:
            self.beginRemoveRows(_NO_PARENT, head, len(old) - tail - 1)
            self._items = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_NO_PARENT, head, len(new) - tail - 1)
            self._items = new
            self.endInsertRows()
        self._items = new

    def expect(self, keys: Iterable[RecordKey], *, starred: bool | None = None, included: bool | None = None) -> None:
        """Show a decision at once, before it is recorded; the next `show_items` says how it came out."""
        for key in keys:
            old = self._expected.get(key, (None, None))
            self._expected[key] = (old[0] if starred is None else starred, old[1] if included is None else included)
            if (row := self.row_of(key)) >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def refresh(self) -> None:
        """Let the views ask for every row again."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def describe_anew(self) -> None:
        """Forget the words of all rows, for instance after a change of language."""
        self._entries.clear()
        self.refresh()

    def item(self, row: int) -> Item:
        """Return the item in ``row``."""
        return self._items[row]

    def items(self) -> Sequence[Item]:
        """Return all items in order."""
        return self._items

    def row_of(self, key: RecordKey) -> int:
        """Return the row of the item with ``key``, or -1."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    def moved(self, keys: Sequence[RecordKey], step: int) -> list[Item]:
        """Return what `put_before` does when the rows of ``keys`` go one up (-1) or down (1) together."""
        group = self._group(keys[0]) if keys else []
        places = sorted(place for place, item in enumerate(group) if item.key in keys)
        if not places:
            return []
        target = places[0] - 1 if step < 0 else places[-1] + 2
        if not 0 <= target <= len(group):
            return []
        return self.put_before(keys, group[target].key if target < len(group) else None)

    def put_before(self, keys: Sequence[RecordKey], target: RecordKey | None) -> list[Item]:
        """Return the rows of a group from its first down to the last that changes when those of ``keys`` go to ``target``.

        They come in the order they have after the move. ``target`` None means the end of the group; the result is empty
        when nothing moves, or when the rows are not all of one group with the target.
        """
        group = self._group(keys[0]) if keys else []
        taken = [item for item in group if item.key in keys]
        others = [item for item in group if item.key not in keys]
        if len(taken) < len(keys):
            return []
        place = len(others)
        if target is not None:
            below = {item.key: number for number, item in enumerate(group)}
            if target not in below:
                return []
            place = sum(below[item.key] < below[target] for item in others)
        new = [*others[:place], *taken, *others[place:]]
        last = max((number for number, (one, other) in enumerate(zip(group, new, strict=True)) if one is not other), default=-1)
        return new[: last + 1]

    def section_of(self, row: int) -> str:
        """Return the title of the group that the row belongs to."""
        return str(self._entry(self._items[row]).section)

    def _group(self, key: RecordKey) -> list[Item]:
        row = self.row_of(key)
        if row < 0:
            return []
        section = self.section_of(row)
        return [item for item in self._items if self._entry(item).section == section]

    def is_included(self, item: Item) -> bool:
        """Tell whether the item will be printed."""
        expected = self._expected.get(item.key, (None, None))[1]
        return item.key not in self._left_out if expected is None else expected

    def is_starred(self, item: Item) -> bool:
        """Tell whether the item is a key line."""
        expected = self._expected.get(item.key, (None, None))[0]
        return item.starred if expected is None else expected

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of items; a list has nothing below its rows."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        """Return what the delegate, a screen reader or a test asks for."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case RecordRole.ITEM:
                return item
            case RecordRole.ENTRY:
                return self._entry(item)
            case RecordRole.STARRED:
                return self.is_starred(item)
            case RecordRole.INCLUDED:
                return self.is_included(item)
            case RecordRole.OPENS_SECTION:
                return self._opens_section(index.row())
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._entry(item).spoken()
        return None

    def _entry(self, item: Item) -> Any:  # noqa: ANN401 (made by the injected function)
        if item.key not in self._entries:
            self._entries[item.key] = self._describe(item)
        return self._entries[item.key]

    def _opens_section(self, row: int) -> bool:
        section = self._entry(self._items[row]).section
        return bool(section) and (row == 0 or self._entry(self._items[row - 1]).section != section)


def _common(one: Sequence[Item], other: Sequence[Item]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left.key != right.key:
            break
        count += 1
    return count
