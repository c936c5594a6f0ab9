"""The log of decisions as a table, newest first."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from dossier.core.model.corrections import Correction, RecordKey
from dossier.core.text.notes import parse_notes
from dossier.gui.i18n import translate, wording

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
WHEN, WHAT, WHERE, ABOUT = range(4)


class LogModel(QAbstractTableModel):
    """One row an entry; entries that were taken back say so."""

    def __init__(
        self, name_of: Callable[[str | None], str], text_of: Callable[[RecordKey], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._name_of, self._text_of = name_of, text_of
        self._log: list[Correction] = []
        self._void: set[int] = set()

    def show_log(self, log: Sequence[Correction]) -> None:
        """Show ``log``, which comes oldest first."""
        self.beginResetModel()
        self._log = [entry for entry in reversed(log) if entry.withdraws is None]
        self._void = set()
        for entry in reversed(log):
            if entry.withdraws is not None and entry.id not in self._void:
                self._void.add(entry.withdraws)
        self.endResetModel()

    def entry(self, row: int) -> Correction:
        """Return the entry in ``row``."""
        return self._log[row]

    def in_force(self, row: int) -> bool:
        """Tell whether the entry in ``row`` still holds."""
        return self._log[row].id not in self._void

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._log)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return four: when, what, in which dossier, about what."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (translate("Log", "When"), translate("Log", "What"), translate("Log", "Dossier"), translate("Log", "About"))
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt)
        """Return the words of a cell."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        entry = self._log[index.row()]
        match index.column():
            case 0:
                when = QDateTime.fromString(entry.when, Qt.DateFormat.ISODate).toLocalTime()
                return QLocale().toString(when, QLocale.FormatType.ShortFormat)
            case 1:
                words = _act(entry.action)
                return translate("Log", "{act} (taken back)").format(act=words) if entry.id in self._void else words
            case 2:
                return self._name_of(entry.counterpart) if entry.counterpart else translate("Log", "all")
        return about(entry, self._text_of(entry.key) if entry.key else "", self._name_of)


def about(entry: Correction, text: str, name_of: Callable[[str | None], str] = lambda code: code or "") -> str:
    """Return what an entry is about: the line as far as it is known, the field and its new value, in words."""
    kind = "" if text or entry.key is None else entry.key.kind
    value = "" if entry.action == "order" else _value(entry, name_of)
    parts = (" ".join(text.split())[:80], kind, wording.field(entry.field or ""), value)
    return " · ".join(part for part in parts if part)[:200]


def _value(entry: Correction, name_of: Callable[[str | None], str]) -> str:
    """Return the new value as a reader would say it; what cannot be read stays as it was recorded."""
    if entry.action == "slot":
        return " ".join(block.text for block in parse_notes(entry.value or ""))
    if entry.action == "home":
        return name_of(entry.value)
    try:
        value = json.loads(entry.value or '""')
    except ValueError:
        return entry.value or ""
    match value:
        case {"text": str(words)}:
            return " ".join(words.split())
        case {"name": name, "party": side}:
            return ", ".join(part for part in (name, name_of(side)) if part)
        case {"date": str(day)}:
            return wording.day(day) if len(day) == len("2000-01-01") else day
        case list():
            return "; ".join(name_of(one) for one in value if isinstance(one, str))
        case str():
            return value
    return ""


def _act(action: str) -> str:
    return {
        "leave_out": translate("Log", "Left out"),
        "include": translate("Log", "Taken back in"),
        "star": translate("Log", "Starred"),
        "unstar": translate("Log", "Unstarred"),
        "edit": translate("Log", "Corrected"),
        "reject": translate("Log", "Rejected"),
        "add": translate("Log", "Added"),
        "merge_people": translate("Log", "People merged"),
        "not_same": translate("Log", "Kept apart"),
        "order": translate("Log", "Moved"),
        "slot": translate("Log", "Notes written"),
        "home": translate("Log", "Home side chosen"),
    }.get(action, action)
