"""A list model over the items of one section of a briefing."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.i18n import translate
from dossier.gui.qt_models.rows import Change, Rows, compare

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_FEW = 800


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
    ``section``, where there is one, gives the title alone: it is asked for all rows of a list when one is moved.
    A filter shows fewer rows than there are: ``show_rows`` is told both.
    """

    def __init__(
        self, describe: Callable[[Any], Any], parent: QObject | None = None, section: Callable[[Item], str] | None = None
    ) -> None:
        super().__init__(parent)
        self._describe, self._section = describe, section
        self._all = self._rows = Rows()
        self._items: Sequence[Item] = ()
        self._entries: dict[RecordKey, Any] = {}
        self._expected: dict[RecordKey, tuple[bool | None, bool | None]] = {}

    def show_items(self, items: Sequence[Item], left_out: frozenset[RecordKey]) -> None:
        """Show ``items``: `show_rows` for few of them."""
        self.show_rows(Rows(items, left_out))

    def show_rows(self, rows: Rows, change: Change | None = None, everything: Rows | None = None) -> None:
        """Show ``rows`` of ``everything`` (None: they are all).

        Only rows that differ are touched, so that selection and scrolling stay; ``change`` says which those are. Where it
        is not told, or starts from other rows, few rows are compared here and many shown afresh.
        """
        if change is None or change.before is not self._rows or change.after is not rows:
            few = len(rows) + len(self._rows) < _FEW
            change = compare(self._rows, rows) if few or not len(self._rows) else None
        if change is not None and len(change.differing) > _FEW:
            change = None
        expected, self._expected = self._expected, {}
        self._all = rows if everything is None else everything
        if change is None:
            self.beginResetModel()
            self._entries = {}
            self._rows, self._items = rows, rows.items
            self.endResetModel()
            return
        self._replace(change)
        touched = {*change.differing, *(rows.place[key] for key in expected if key in rows.place)}
        for row in change.differing:
            self._entries.pop(rows.items[row].key, None)
        if touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))

    def _replace(self, change: Change) -> None:
        old, new, head = self._items, change.after.items, change.head
        # The rows that show are of the new making from here on, save those that are about to go.
        if len(old) - change.tail > head:
            self.beginRemoveRows(_NO_PARENT, head, len(old) - change.tail - 1)
            self._items = [*new[:head], *new[len(new) - change.tail :]]
            self._entries = {key: entry for key, entry in self._entries.items() if key in change.after.place}
            self._rows = change.after
            self.endRemoveRows()
        if len(new) - change.tail > head:
            self.beginInsertRows(_NO_PARENT, head, len(new) - change.tail - 1)
            self._rows, self._items = change.after, new
            self.endInsertRows()
        self._rows, self._items = change.after, new

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
        """Return all items in order, those too that a filter hides."""
        return self._all.items

    @property
    def rows(self) -> Rows:
        """Return what is shown."""
        return self._rows

    @property
    def everything(self) -> Rows:
        """Return what is there to be shown."""
        return self._all

    def row_of(self, key: RecordKey) -> int:
        """Return the row of the item with ``key``, or -1 when it is not shown."""
        return self._rows.place.get(key, -1)

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
        wanted = frozenset(keys)
        taken = [item for item in group if item.key in wanted]
        others = [item for item in group if item.key not in wanted]
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

    def put_at(self, keys: Sequence[RecordKey], target: int) -> list[Item]:
        """Return what `put_before` does when the rows of ``keys`` go before the row ``target`` of those in sight.

        Before the first row of the next group means the end of the group above it.
        """
        home = self.section_of(self.everything.items[self.everything.place[keys[0]]])
        for row in (target, target - 1):
            if not 0 <= row < self.rowCount() or self.section_of(self.item(row)) != home:
                continue
            if row == target:
                return self.put_before(keys, self.item(row).key)
            below = self.everything.place[self.item(row).key] + 1
            inside = below < len(self.everything) and self.section_of(self.everything.items[below]) == home
            return self.put_before(keys, self.everything.items[below].key if inside else None)
        return []

    def section_of(self, item: Item) -> str:
        """Return the title of the group that ``item`` belongs to."""
        return self._section(item) if self._section is not None else str(self._entry(item).section)

    def _group(self, key: RecordKey) -> list[Item]:
        row, items = self._all.place.get(key, -1), self._all.items
        if row < 0:
            return []
        section = self.section_of(items[row])
        return [item for item in items if self.section_of(item) == section]

    def is_included(self, item: Item) -> bool:
        """Tell whether the item will be printed."""
        expected = self._expected.get(item.key, (None, None))[1]
        return item.key not in self._rows.left_out if expected is None else expected

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
            case Qt.ItemDataRole.DisplayRole:
                return self._entry(item).spoken()
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._state(item)}{self._entry(item).spoken()}"
        return None

    def _state(self, item: Item) -> str:
        """Return in words what tick and star show."""
        left_out = "" if self.is_included(item) else f"{translate('Log', 'Left out')}. "
        return f"{left_out}{translate('Log', 'Starred')}. " if self.is_starred(item) else left_out

    def _entry(self, item: Item) -> Any:  # noqa: ANN401 (made by the injected function)
        if item.key not in self._entries:
            self._entries[item.key] = self._describe(item)
        return self._entries[item.key]

    def _opens_section(self, row: int) -> bool:
        section = self.section_of(self._items[row])
        return bool(section) and (row == 0 or self.section_of(self._items[row - 1]) != section)
