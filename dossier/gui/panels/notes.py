"""The officer's own words, a field for each slot, kept as they are typed and printed in the dossier."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from dossier.core.model.briefing import Briefing, Source
from dossier.core.text.notes import NoteCitation
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.panels.citing import by_hash, reference_of
from dossier.gui.session import Session
from dossier.gui.widgets.notes_edit import NotesEdit
from dossier.gui.widgets.notes_marks import indent_lines, link, open_lines, surround

_How = TypeVar("_How")
_PAUSE_MS = 800
_FORMATTING = (
    "note_strong",
    "note_emphasis",
    "note_heading",
    "note_bullets",
    "note_numbers",
    "note_quote",
    "note_link",
    "note_indent",
    "note_outdent",
)


class NotesPanel(QWidget):
    """Slots: objectives, points to make, and so on. No refresh ever touches what stands in them."""

    opened_link = Signal(str)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._counterpart = ""
        self._loading = False
        self._sources: dict[str, Source] = {}
        self._titles: dict[str, QLabel] = {}
        self.fields: dict[str, NotesEdit] = {}
        self._changed: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_fields(), 1)
        self._hand = self.fields["objectives"]
        self._taken = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        session.counterpart_changed.connect(self.save)
        tools.theme.changed.connect(self._dress)
        self._dress()
        self._able(False)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return the handlers of the formatting actions by name; they act on the field in hand."""
        return {
            "note_strong": lambda: self._surround("**"),
            "note_emphasis": lambda: self._surround("*"),
            "note_heading": lambda: self._lines(open_lines, "## "),
            "note_bullets": lambda: self._lines(open_lines, "- "),
            "note_numbers": lambda: self._lines(open_lines, "1. "),
            "note_quote": lambda: self._lines(open_lines, "> "),
            "note_link": self._link,
            "note_indent": lambda: self._lines(indent_lines, True),
            "note_outdent": lambda: self._lines(indent_lines, False),
        }

    def show_briefing(self, briefing: Briefing) -> None:
        """Show the words kept for this counterpart, unless the officer is typing them."""
        code, slots = briefing.party.code, dict(briefing.slots)
        self._sources = by_hash(briefing)
        same = code == self._counterpart
        if not (same and self._changed):
            self._counterpart = code
            self._loading = True
            for name, field in self.fields.items():
                text = slots.get(name, "")
                if not (same and (field.hasFocus() or field.notes() == text)):
                    field.set_notes(text)
            self._loading = False
        for field in self.fields.values():
            field.refer_anew()

    def save(self) -> None:
        """Keep what was typed, for the counterpart it was typed for."""
        self._pause.stop()
        for name in self._changed:
            text = self.fields[name].notes()
            self._session.curating.write_slot(self._counterpart, name, text if text.strip() else "")
        self._changed.clear()

    def take_up(self) -> None:
        """Put the cursor into the field written in last, at first into the uppermost."""
        self._hand.setFocus()

    def add_citation(self, words: str) -> str:
        """Put ``words`` as a line into the field in hand, else into the notes; return the title of that field."""
        if not self._taken:
            self._hand = self.fields["notes"]
        self._hand.add_line(words)
        return next(self._titles[name].text() for name, field in self.fields.items() if field is self._hand)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before another tab comes."""
        super().hideEvent(event)
        self.save()
        self._able(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Let words be formatted."""
        super().showEvent(event)
        self._able(True)

    def _make_bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("surface", True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 8, 18, 2)
        row.setSpacing(2)
        for name in _FORMATTING:
            button = QToolButton()
            button.setDefaultAction(self._tools.actions[name])
            button.setAccessibleName(self._tools.actions[name].text())
            # The words selected stay selected, and the cursor where it is.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        row.addStretch(1)
        return bar

    def _make_fields(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("surface", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 4, 22, 28)
        column.setSpacing(6)
        for name, title, hint in _slots():
            label = QLabel(title)
            self._titles[name] = label
            self.fields[name] = self._make_field(name, title, hint)
            label.setBuddy(self.fields[name])
            column.addSpacing(8)
            column.addWidget(label)
            column.addWidget(self.fields[name])
        words = translate(
            "Panels",
            "Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, "
            "or press N on a line; a click on a citation leads back to its passage.",
        )
        hint_below = QLabel(words)
        hint_below.setProperty("tone", "mute")
        hint_below.setWordWrap(True)
        column.addSpacing(10)
        column.addWidget(hint_below)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(translate("Panels", "Notes"))
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _make_field(self, name: str, title: str, hint: str) -> NotesEdit:
        field = NotesEdit(self._tools.theme, lambda cited: reference_of(self._sources.get(cited.document), cited))
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        field.written.connect(lambda: self._typed(name))
        field.taken_in_hand.connect(lambda: self._take(field))
        field.followed.connect(self._follow)
        field.opened_link.connect(self.opened_link)
        return field

    def _typed(self, name: str) -> None:
        if not self._loading:
            self._changed.add(name)
            self._pause.start()

    def _take(self, field: NotesEdit) -> None:
        self._hand, self._taken = field, True

    def _follow(self, cited: NoteCitation) -> None:
        source = self._sources.get(cited.document)
        if source is not None:
            self._session.look_into(source.document.sha256, cited.span)
        else:
            self._session.noticed.emit(translate("Panels", "This source is not among those of the open dossier"))

    def _surround(self, mark: str) -> None:
        self._hand.setTextCursor(surround(self._hand.textCursor(), mark))
        self._hand.setFocus()

    def _lines(self, act: Callable[[QTextCursor, _How], None], how: _How) -> None:
        act(self._hand.textCursor(), how)
        self._hand.setFocus()

    def _link(self) -> None:
        self._hand.setTextCursor(link(self._hand.textCursor()))
        self._hand.setFocus()

    def _able(self, able: bool) -> None:
        for name in _FORMATTING:
            self._tools.actions[name].setEnabled(able)

    def _dress(self) -> None:
        for label in self._titles.values():
            label.setFont(self._tools.theme.faces.serif(12, strong=True))
        for field in self.fields.values():
            field.dress()


def _slots() -> tuple[tuple[str, str, str], ...]:
    return (
        ("objectives", translate("Panels", "Objectives"), translate("Panels", "What we want from this meeting; one line each")),
        ("points_to_make", translate("Panels", "Points to make"), translate("Panels", "Four at best, never more than six")),
        ("defensive_points", translate("Panels", "If raised"), translate("Panels", "What we answer if they bring it up")),
        ("sensitive_points", translate("Panels", "Sensitive points"), translate("Panels", "What not to touch, and why")),
        ("press_line", translate("Panels", "Press line"), translate("Panels", "What we say if asked")),
        ("notes", translate("Panels", "Notes"), translate("Panels", "Anything else the reader should know")),
    )
