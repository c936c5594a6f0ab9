"""The fields that correct one line: date with its precision, speaker, parties, place, wording. Verbatim stays verbatim."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from dossier.core.model.briefing import AgreementItem, ContactItem, FigureItem, Item, OfficialItem, StatementItem
from dossier.core.model.dates import PartialDate
from dossier.gui.i18n import translate

Sides = Sequence[tuple[str, str]]
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_COLUMNS = 2
_WORDING_HEIGHT = 92


class EditForm(QWidget):
    """``sides`` are (code, name) to choose from, ``people`` (name, side) known in this dossier.

    ``fields`` holds the fields by name in their order; empty when nothing of the line can be changed.
    """

    def __init__(self, item: Item, sides: Sides, people: Sides) -> None:
        super().__init__()
        self._sides, self._people = sides, people
        self.fields: dict[str, QWidget] = {}
        self._readers: dict[str, tuple[object, Callable[[], object]]] = {}
        self._cell = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._fill(item)

    def changes(self) -> dict[str, object]:
        """Return the fields that differ from what they were, as the log of corrections wants them."""
        return {name: value for name, (old, read) in self._readers.items() if (value := read()) != old}

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
                self._line("title", translate("Dialogs", "Title"), item.record.title, wide=True)
                self._date(item.record.date)
                self._parties(item.record.parties)
            case OfficialItem():
                pass
            case _:
                self._wording(item)

    def _date(self, date: PartialDate) -> None:
        field = QLineEdit(date.date or "")
        field.setPlaceholderText(translate("Dialogs", "2023-02-28, 2023-02 or 2023; empty if not known"))
        field.setToolTip(field.placeholderText())
        field.setValidator(QRegularExpressionValidator(QRegularExpression(r"(\d{4}(-\d{2}(-\d{2})?)?)?"), field))
        kind = QComboBox()
        for value, words in (
            ("day", translate("Dialogs", "as given")),
            ("on_or_before", translate("Dialogs", "on or before that day")),
        ):
            kind.addItem(words, value)
        kind.setCurrentIndex(max(kind.findData(date.precision), 0))
        old = date.date or "", kind.currentData()
        self._put("date", translate("Dialogs", "Date"), field)
        self._put("precision", translate("Dialogs", "Precision"), kind)

        def read() -> object:
            if (field.text(), kind.currentData()) == old or (field.text() and not _DAY.fullmatch(field.text())):
                return None
            return _date_value(field.text(), str(kind.currentData()))

        self._readers["date"] = (None, read)

    def _speaker(self, item: StatementItem) -> None:
        speaker = item.record.speaker
        name, side = _choice(), _choice()
        name.addItems([person for person, _ in self._people])
        name.setEditText(speaker.name or "")
        self._fill_sides(side, speaker.party)
        sides = dict(self._people)
        name.currentTextChanged.connect(
            lambda text: side.setCurrentIndex(max(side.findData(sides.get(text, side.currentData())), 0))
        )
        self._put("speaker", translate("Dialogs", "Speaker"), name)
        self._put("side", translate("Dialogs", "Speaks for"), side)
        old = (speaker.name or "", speaker.party or "")

        def read() -> object:
            chosen = side.findText(side.currentText().strip(), Qt.MatchFlag.MatchFixedString)
            new = (name.currentText().strip(), side.itemData(chosen) if chosen >= 0 else old[1])
            return None if new == old else {"name": new[0] or None, "party": new[1] or None}

        self._readers["speaker"] = (None, read)

    def _fill_sides(self, box: QComboBox, chosen: str | None) -> None:
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
        completer = _ListCompleter([name for _, name in self._sides], field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)

        def read() -> object:
            return [codes.get(part.strip(), part.strip()) for part in field.text().split(";") if part.strip()]

        self._put("parties", translate("Dialogs", "Parties, parted by semicolons"), field, wide=True)
        self._readers["parties"] = (list(parties), read)

    def _wording(self, item: Item) -> None:
        # A source's own line breaks are no part of its sentence.
        text = " ".join(item.text.split())
        field = QPlainTextEdit(text)
        field.setProperty("framed", True)
        field.setTabChangesFocus(True)
        field.setFixedHeight(_WORDING_HEIGHT)
        self._put("wording", translate("Dialogs", "Wording in the dossier"), field, wide=True)
        self._readers["wording"] = (text, lambda: " ".join(field.toPlainText().split()))

    def _line(self, name: str, words: str, value: str | None, *, wide: bool = False) -> None:
        field = QLineEdit(value or "")
        self._put(name, words, field, wide=wide)
        self._readers[name] = (value, lambda: field.text().strip() or None)

    def _put(self, name: str, words: str, field: QWidget, *, wide: bool = False) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words)
        label = QLabel(words)
        label.setProperty("tone", "mute")
        label.setBuddy(field)
        if wide and self._cell % _COLUMNS:
            self._cell += 1
        row, column = divmod(self._cell, _COLUMNS)
        span = _COLUMNS if wide else 1
        self._grid.addWidget(label, 2 * row, column, 1, span)
        self._grid.addWidget(field, 2 * row + 1, column, 1, span)
        self._cell += span
        self.fields[name] = field


class _ListCompleter(QCompleter):
    """Completes the last of several names parted by semicolons."""

    def splitPath(self, path: str) -> list[str]:
        """Return what is being typed of the last name."""
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole line with the last name completed."""
        widget = self.widget()
        before = widget.text().rpartition(";")[0] if isinstance(widget, QLineEdit) else ""
        name = super().pathFromIndex(index)
        return f"{before}; {name}" if before else name


def _choice() -> QComboBox:
    """Return a box to type into or choose from, where any part of a name finds it."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if (completer := box.completer()) is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def _date_value(text: str, kind: str) -> dict[str, object]:
    precision = {0: "unknown", 4: "year", 7: "month"}.get(len(text), kind)
    return {"date": text or None, "precision": precision, "basis": "text" if text else "none", "range": None, "reason": None}
