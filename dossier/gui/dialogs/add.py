"""Words selected in a source, to be added to the dossier as a statement."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from dossier.core.model.span import Span
from dossier.gui.i18n import translate
from dossier.gui.widgets.edit_form import Sides


class AddDialog(QDialog):
    """``value`` holds after `accept` the record to add, in the shape in which records are stored.

    ``about`` is the code of the counterpart whose dossier the words are to stand in, whoever spoke them.
    """

    def __init__(self, parent: QWidget, text: str, span: Span, sides: Sides, people: Sides, about: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Add to the dossier"))
        self.setMinimumWidth(520)
        self._text, self._span, self._about = text, span, about
        self.value: dict[str, object] = {}
        words = QLabel(" ".join(text.split()))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.kind, self.speaker, self.side = QComboBox(), QComboBox(), QComboBox()
        self.kind.addItem(translate("Dialogs", "Direct quotation"), "direct")
        self.kind.addItem(translate("Dialogs", "Reported statement"), "reported")
        self.kind.setCurrentIndex(0 if text[:1] in "\"“„«”'‘" else 1)
        self.speaker.setEditable(True)
        self.speaker.addItems(["", *(name for name, _ in people)])
        self.side.addItem(translate("Dialogs", "not known"), "")
        for code, name in sides:
            self.side.addItem(name, code)
        known = dict(people)
        self.speaker.currentTextChanged.connect(
            lambda name: self.side.setCurrentIndex(max(self.side.findData(known.get(name, "")), 0))
        )
        form = QFormLayout()
        form.addRow(translate("Dialogs", "Kind"), self.kind)
        form.addRow(translate("Dialogs", "Speaker"), self.speaker)
        form.addRow(translate("Dialogs", "Speaks for"), self.side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 16)
        layout.setSpacing(14)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Make the record."""
        kind = self.kind.currentData()
        self.value = {
            "span": list(self._span),
            "rule": "by_hand",
            "sure": 1.0,
            "kind": kind,
            "speech": "verbatim" if kind == "direct" else "reported",
            "text": self._text,
            "mentions": [self._about] if self._about else [],
            "speaker": {"name": self.speaker.currentText().strip() or None, "party": self.side.currentData() or None},
        }
        super().accept()
