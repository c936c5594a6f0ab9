"""All keys on one sheet, made from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dossier.gui.actions import MENUS, Tools, words
from dossier.gui.dialogs.sheet import SheetDialog
from dossier.gui.i18n import translate


class ShortcutsDialog(SheetDialog):
    """The sheet, one block a menu, in two columns."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent, translate("Dialogs", "Keyboard shortcuts"), 760, 560)
        self._tools = tools
        columns = QGridLayout(self.body)
        columns.setHorizontalSpacing(48)
        columns.setVerticalSpacing(22)
        blocks = [(translate("Actions", title).replace("&", ""), self._keys(menu)) for menu, title in MENUS]
        blocks.append((translate("Dialogs", "Anywhere"), _other_keys()))
        for number, (title, rows) in enumerate(block for block in blocks if block[1]):
            columns.addLayout(self._block(title, rows), number // 2, number % 2, Qt.AlignmentFlag.AlignTop)

    def _keys(self, menu: str) -> list[tuple[str, str]]:
        return [
            (words(entry).rstrip("…"), QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText))
            for entry, _ in self._tools.actions.offered()
            if entry.menu == menu and entry.keys
        ]

    def _block(self, title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        head = QLabel(title)
        head.setFont(self._tools.theme.faces.serif(13, strong=True))
        grid.addWidget(head, 0, 0, 1, 2)
        for number, (what, keys) in enumerate(rows, 1):
            label, key = QLabel(what), QLabel(keys)
            key.setFont(self._tools.theme.faces.sans(9.8, strong=True))
            key.setProperty("tone", "accent2")
            key.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, number, 0)
            grid.addWidget(key, number, 1)
        return grid


def _other_keys() -> list[tuple[str, str]]:
    return [
        (translate("Dialogs", "Go to a tab"), "Alt+1 … Alt+9"),
        (translate("Dialogs", "Next, previous line"), "↓ ↑"),
        (translate("Dialogs", "Choose several lines"), "Shift+↓ · Ctrl+A"),
        (translate("Dialogs", "Next, previous part of the window"), "Tab · Shift+Tab"),
        (translate("Dialogs", "Review: keep, reject, correct, later"), "K X C J"),
        (translate("Dialogs", "Review: choose the speaker"), "1 … 5"),
        (translate("Dialogs", "Preview: larger, smaller, fit to width"), "+ − 0"),
    ]
