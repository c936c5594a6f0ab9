"""From the table to `QAction` objects."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from dossier.gui.actions.table import ACTIONS, MENUS, ActionEntry
from dossier.gui.i18n import translate
from dossier.gui.icons import Icons

_SINGLE_KEYS = {"S", "N", "Space", "Del", "Alt+Up", "Alt+Down"}


def words(entry: ActionEntry) -> str:
    """Return the entry's text in the user's language."""
    return translate("Actions", entry.text)


class ActionSet:
    """The actions of one window by name. Those nobody connected are left out of menus and palette."""

    def __init__(self, owner: QWidget, icons: Icons) -> None:
        self._icons = icons
        self._owner = owner
        self._entries = {entry.name: entry for entry in ACTIONS if entry.text}
        self._actions = {name: self._make(entry) for name, entry in self._entries.items()}
        self._connected: set[str] = set()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Let each named action call its handler; checkable ones hand over their state."""
        for name, handler in handlers.items():
            action = self._actions[name]
            if action.isCheckable():
                action.toggled.connect(handler)
            else:
                action.triggered.connect(lambda _checked=False, call=handler: call())
            self._connected.add(name)
            if self._entries[name].keys not in _SINGLE_KEYS:
                self._owner.addAction(action)

    def offered(self) -> Iterator[tuple[ActionEntry, QAction]]:
        """Yield the actions that do something, in the order of the table."""
        for name, entry in self._entries.items():
            if name in self._connected:
                yield entry, self._actions[name]

    def fill(self, bar: QMenuBar, submenus: dict[str, QMenu]) -> None:
        """Fill ``bar`` with the menus of the table; ``submenus`` stand below the action of their name."""
        for menu_name, title in MENUS:
            menu = bar.addMenu(translate("Actions", title))
            for entry in ACTIONS:
                if entry.menu != menu_name:
                    continue
                if not entry.text:
                    menu.addSeparator()
                elif entry.name in self._connected:
                    menu.addAction(self._actions[entry.name])
                    if entry.name in submenus:
                        menu.addMenu(submenus[entry.name])

    def redraw(self) -> None:
        """Draw the icons again after the colours changed."""
        for name, entry in self._entries.items():
            if entry.icon:
                self._actions[name].setIcon(self._icons.icon(entry.icon))

    def _make(self, entry: ActionEntry) -> QAction:
        action = QAction(words(entry), self._owner)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        # In a menu the mark that it is on stands where its icon would.
        action.setIconVisibleInMenu(not entry.checkable)
        if entry.icon:
            action.setIcon(self._icons.icon(entry.icon))
        hint = translate("Actions", entry.hint) if entry.hint else words(entry).rstrip("…")
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{hint} ({shown})")
        else:
            action.setToolTip(hint)
        if entry.keys in _SINGLE_KEYS:
            # Plain letters must stay usable in text fields, so the list of entries adds these to itself.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action
