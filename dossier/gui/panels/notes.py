"""The officer's own words, a field for each slot, kept as they are typed and printed in the dossier."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from dossier.core.model.briefing import Briefing
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.session import Session

_PAUSE_MS = 800


class NotesPanel(QScrollArea):
    """Slots: objectives, points to make, and so on. No refresh ever touches what stands in them."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._session, self._tools = session, tools
        self._counterpart = ""
        self._loading = False
        inner = QWidget()
        inner.setProperty("surface", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 18, 22, 28)
        column.setSpacing(6)
        self._titles: list[QLabel] = []
        self.fields: dict[str, QPlainTextEdit] = {}
        self._hint = QLabel(
            translate(
                "Panels",
                "Your own words, as plain text, each line a paragraph. They are printed as they stand; no import changes them.",
            )
        )
        self._hint.setProperty("tone", "mute")
        self._hint.setWordWrap(True)
        column.addWidget(self._hint)
        for name, title, hint in _slots():
            label = QLabel(title)
            self._titles.append(label)
            self.fields[name] = self._make_field(title, hint)
            label.setBuddy(self.fields[name])
            column.addSpacing(8)
            column.addWidget(label)
            column.addWidget(self.fields[name])
        column.addStretch(1)
        self.setWidget(inner)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._changed: set[str] = set()
        session.counterpart_changed.connect(self.save)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the words kept for this counterpart, unless the officer is typing them."""
        code, slots = briefing.party.code, dict(briefing.slots)
        if code == self._counterpart and self._changed:
            return
        same = code == self._counterpart
        self._counterpart = code
        self._loading = True
        for name, field in self.fields.items():
            text = slots.get(name, "")
            if not (same and (field.hasFocus() or self._words(field) == text)):
                field.setPlainText(text)
        self._loading = False

    def save(self) -> None:
        """Keep what was typed, for the counterpart it was typed for."""
        self._pause.stop()
        for name in self._changed:
            self._session.curating.write_slot(self._counterpart, name, self._words(self.fields[name]))
        self._changed.clear()

    def add_citation(self, words: str) -> None:
        """Put ``words`` as a line into the field in hand, else into the notes."""
        field = next((field for field in self.fields.values() if field.hasFocus()), self.fields["notes"])
        field.appendPlainText(words)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before another tab comes."""
        super().hideEvent(event)
        self.save()

    def _words(self, field: QPlainTextEdit) -> str:
        return field.toPlainText().strip()

    def _make_field(self, title: str, hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setProperty("framed", True)
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(104)
        field.textChanged.connect(lambda: self._typed(field))
        return field

    def _typed(self, field: QPlainTextEdit) -> None:
        if not self._loading:
            self._changed.add(next(name for name, one in self.fields.items() if one is field))
            self._pause.start()

    def _dress(self) -> None:
        for label in self._titles:
            label.setFont(self._tools.theme.faces.serif(12, strong=True))
        for field in self.fields.values():
            field.setFont(self._tools.theme.faces.sans(10.8))


def _slots() -> tuple[tuple[str, str, str], ...]:
    return (
        ("objectives", translate("Panels", "Objectives"), translate("Panels", "What we want from this meeting; one line each")),
        ("points_to_make", translate("Panels", "Points to make"), translate("Panels", "Four at best, never more than six")),
        ("defensive_points", translate("Panels", "If raised"), translate("Panels", "What we answer if they bring it up")),
        ("sensitive_points", translate("Panels", "Sensitive points"), translate("Panels", "What not to touch, and why")),
        ("press_line", translate("Panels", "Press line"), translate("Panels", "What we say if asked")),
        ("notes", translate("Panels", "Notes"), translate("Panels", "Anything else the reader should know")),
    )
