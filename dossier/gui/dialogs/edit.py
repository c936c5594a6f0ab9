"""Correcting one line: date with its precision, speaker, parties, place, wording. What was verbatim stays verbatim."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dossier.core.model.briefing import AgreementItem, ContactItem, FigureItem, Item, OfficialItem, StatementItem
from dossier.core.model.dates import PartialDate
from dossier.gui.i18n import translate

Sides = Sequence[tuple[str, str]]
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class EditDialog(QDialog):
    """``sides`` are (code, name) to choose from, ``people`` (name, side) known in this dossier.

    ``changes`` holds after `accept` the fields that differ, as the log of corrections wants them.
    """

    def __init__(self, parent: QWidget, item: Item, sides: Sides, people: Sides) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Correct"))
        self.setMinimumWidth(560)
        self.item, self._sides, self._people = item, sides, people
        self.changes: dict[str, object] = {}
        self._readers: dict[str, tuple[object, Callable[[], object]]] = {}
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(5)
        self._fill(item)
        self._source = QLabel(" ".join(item.text.split()))
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setWordWrap(True)
        self._source.setProperty("tone", "mute")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 16)
        layout.setSpacing(14)
        layout.addWidget(self._source)
        layout.addLayout(self.form)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Collect what was changed."""
        self.changes = {name: value for name, (old, read) in self._readers.items() if (value := read()) != old}
        super().accept()

    def _fill(self, item: Item) -> None:
        match item:
            case ContactItem():
                self._date(item.record.date)
                self._line("place", translate("Dialogs", "Place"), item.record.place)
                self._line("occasion", translate("Dialogs", "Occasion"), item.record.occasion)
                self._parties(item.record.parties)
            case StatementItem():
                self._speaker(item)
                if item.record.speech != "verbatim":
                    self._wording(item)
            case FigureItem():
                self._line("what", translate("Dialogs", "What is counted"), item.record.what)
                self._line("as_of", translate("Dialogs", "As of"), item.record.as_of)
            case AgreementItem():
                self._line("title", translate("Dialogs", "Title"), item.record.title)
                self._date(item.record.date)
                self._parties(item.record.parties)
            case OfficialItem():
                pass
            case _:
                self._wording(item)

    def _date(self, date: PartialDate) -> None:
        field = QLineEdit(date.date or "")
        field.setPlaceholderText(translate("Dialogs", "2023-02-28, 2023-02 or 2023; empty if not known"))
        field.setValidator(QRegularExpressionValidator(QRegularExpression(r"(\d{4}(-\d{2}(-\d{2})?)?)?"), field))
        kind = QComboBox()
        for value, words in (
            ("day", translate("Dialogs", "as given")),
            ("on_or_before", translate("Dialogs", "on or before that day")),
        ):
            kind.addItem(words, value)
        kind.setCurrentIndex(max(kind.findData(date.precision), 0))
        old = date.date or "", kind.currentData()
        self._add("date", translate("Dialogs", "Date"), field, None, lambda: None)
        self.form.addRow(translate("Dialogs", "Precision"), kind)

        def read() -> object:
            if (field.text(), kind.currentData()) == old or (field.text() and not _DAY.fullmatch(field.text())):
                return None
            return _date_value(field.text(), str(kind.currentData()))

        self._readers["date"] = (None, read)

    def _speaker(self, item: StatementItem) -> None:
        speaker = item.record.speaker
        name, side = QComboBox(), QComboBox()
        name.setEditable(True)
        name.addItems([person for person, _ in self._people])
        name.setEditText(speaker.name or "")
        if (completer := name.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._side_box(side, speaker.party)
        sides = dict(self._people)
        name.currentTextChanged.connect(
            lambda text: side.setCurrentIndex(max(side.findData(sides.get(text, side.currentData())), 0))
        )
        self._add("speaker", translate("Dialogs", "Speaker"), name, None, lambda: None)
        self.form.addRow(translate("Dialogs", "Speaks for"), side)
        old = (speaker.name or "", speaker.party or "")

        def read() -> object:
            new = (name.currentText().strip(), side.currentData() or "")
            return None if new == old else {"name": new[0] or None, "party": new[1] or None}

        self._readers["speaker"] = (None, read)

    def _side_box(self, box: QComboBox, chosen: str | None) -> None:
        box.addItem(translate("Dialogs", "not known"), "")
        for code, name in self._sides:
            box.addItem(name, code)
        if chosen and box.findData(chosen) < 0:
            box.addItem(chosen, chosen)
        box.setCurrentIndex(max(box.findData(chosen or ""), 0))

    def _parties(self, parties: Sequence[str]) -> None:
        names = dict(self._sides)
        codes = {name: code for code, name in self._sides}
        field = QLineEdit("; ".join(names.get(code, code) for code in parties))
        completer = QCompleter([name for _, name in self._sides], field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)

        def read() -> object:
            return [codes.get(part.strip(), part.strip()) for part in field.text().split(";") if part.strip()]

        self._add("parties", translate("Dialogs", "Parties, parted by semicolons"), field, list(parties), read)

    def _wording(self, item: Item) -> None:
        # A source's own line breaks are no part of its sentence.
        text = " ".join(item.text.split())
        field = QPlainTextEdit(text)
        field.setProperty("framed", True)
        field.setTabChangesFocus(True)
        field.setMinimumHeight(110)
        self._add("wording", translate("Dialogs", "Wording in the dossier"), field, text, field.toPlainText)

    def _line(self, name: str, words: str, value: str | None) -> None:
        field = QLineEdit(value or "")
        self._add(name, words, field, value, lambda: field.text().strip() or None)

    def _add(self, name: str, words: str, field: QWidget, old: object, read: Callable[[], object]) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words)
        self.form.addRow(words, field)
        self._readers[name] = (old, read)


def _date_value(text: str, kind: str) -> dict[str, object]:
    precision = {0: "unknown", 4: "year", 7: "month"}.get(len(text), kind)
    return {"date": text or None, "precision": precision, "basis": "text" if text else "none", "range": None, "reason": None}
