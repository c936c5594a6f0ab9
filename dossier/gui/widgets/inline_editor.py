"""Correcting a line where it stands: its fields over its row. Enter keeps, Esc drops, a click elsewhere keeps."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from dossier.core.model.briefing import Item
from dossier.gui.i18n import translate
from dossier.gui.theme import Theme
from dossier.gui.widgets.edit_form import EditForm, Sides

_MOST_WORDS = 320
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineEditor(QFrame):
    """``done`` is sent once with the fields that changed; they are none when the user dropped the act."""

    done = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, item: Item, sides: Sides, people: Sides) -> None:
        super().__init__(parent)
        self.setObjectName("inline")
        self.item = item
        self.form = EditForm(item, sides, people)
        self._open = True
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 10)
        column.setSpacing(10)
        if "wording" not in self.form.fields:
            words = " ".join(item.text.split())
            said = QLabel(words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()}…")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setFont(theme.faces.serif(11.0))
            said.setWordWrap(True)
            column.addWidget(said)
        column.addWidget(self.form)
        keys = QLabel(translate("Panels", "Enter keeps the change · Esc drops it"))
        keys.setProperty("tone", "mute")
        keys.setFont(theme.faces.sans(8.8))
        column.addWidget(keys)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def begin(self, name: str = "") -> None:
        """Show the fields and put the cursor into the one called ``name``, else the first."""
        self.show()
        self.raise_()
        field = self.form.fields.get(name) or next(iter(self.form.fields.values()))
        field.setFocus()
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        if isinstance(line, QLineEdit):
            line.selectAll()
        elif isinstance(line, QPlainTextEdit):
            line.moveCursor(QTextCursor.MoveOperation.End)

    def finish(self, keep: bool) -> None:
        """End, once."""
        if self._open:
            self._open = False
            QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
            self.done.emit(self.form.changes() if keep else {})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep letters for the fields, for alone they are keys of the list; Enter in the wording ends it, too."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.type() == QEvent.Type.ShortcutOverride and plain and event.key() != Qt.Key.Key_F2:
            event.accept()
            return True
        in_wording = isinstance(watched, QPlainTextEdit) and event.key() in _ENTER
        if event.type() == QEvent.Type.KeyPress and plain and in_wording:
            self.finish(True)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or drop."""
        if event.key() in _ENTER:
            self.finish(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finish(False)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when another tab or counterpart comes."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.finish(True)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        # No widget has the focus while another program is in front or a list is open: nothing is decided then.
        owner: QObject | None = now
        while owner is not None and owner is not self:
            owner = owner.parent()
        if now is not None and owner is None and QApplication.activePopupWidget() is None:
            self.finish(True)
