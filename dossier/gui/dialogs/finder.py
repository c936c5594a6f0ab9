"""One field over everything: counterparts, commands, lines of this dossier, and the texts of all documents."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.widgets.find_delegate import FindDelegate

_PAUSE_MS = 120
_MOST = 6


@dataclass(frozen=True, slots=True)
class Find:
    """Something found: its words, what kind of thing it is, words beside it, and what choosing it does."""

    words: str
    kind: str
    aside: str
    choose: Callable[[], object]


class Finder(QDialog):
    """``near`` answers at once from what is in memory; ``ask`` has the library searched, answers come by `add_hits`."""

    def __init__(
        self, parent: QWidget, tools: Tools, near: Callable[[str], Iterable[Find]], ask: Callable[[str], None]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Find anything"))
        self.setObjectName("finder")
        self._near, self._ask = near, ask
        self._finds: list[Find] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Dialogs", "Find counterparts, people, lines, texts, commands"))
        self.field.setAccessibleName(translate("Dialogs", "Find anything"))
        self.field.setFont(tools.theme.faces.sans(13))
        self.field.addAction(tools.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(FindDelegate(self.list, tools.theme))
        self.list.setAccessibleName(translate("Dialogs", "Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self._choose())
        self._hint = QLabel(translate("Dialogs", "↑ ↓ to move · Enter to open · Esc to close"))
        self._hint.setProperty("tone", "mute")
        self._hint.setFont(tools.theme.faces.sans(8.8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._ask(self.field.text()))
        self.field.textChanged.connect(self._seek)
        self._place(parent)
        self._seek("")

    def add_hits(self, question: str, hits: Sequence[Find]) -> None:
        """Show what the library found, below what was near."""
        if question == self.field.text().strip():
            self._show([*self._answers(self.field.text()), *hits])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while typing goes on in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps:
                row = self.list.currentRow() + steps[Qt.Key(event.key())]
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _place(self, parent: QWidget) -> None:
        width, height = min(660, parent.width() - 40), min(520, parent.height() - 120)
        self.resize(QSize(width, height))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 90)

    def _seek(self, words: str) -> None:
        self._show(self._answers(words))
        self._pause.start()

    def _answers(self, words: str) -> list[Find]:
        counts: dict[str, int] = {}
        kept = []
        for find in self._near(words.strip()):
            counts[find.kind] = counts.get(find.kind, 0) + 1
            if counts[find.kind] <= _MOST:
                kept.append(find)
        return kept

    def _show(self, finds: list[Find]) -> None:
        row = max(self.list.currentRow(), 0)
        self._finds = finds
        self.list.clear()
        for find in finds:
            item = QListWidgetItem(find.words)
            item.setData(Qt.ItemDataRole.UserRole, (find.kind, find.aside))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{find.kind}: {find.words}. {find.aside}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(finds) - 1))

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._finds):
            find = self._finds[row]
            self.accept()
            # After the dialog is gone, so that what opens does not open behind it.
            QTimer.singleShot(0, find.choose)
