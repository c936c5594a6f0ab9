"""The source at the right: what document it is, its text with the evidence marked, the passage in focus."""

from textwrap import shorten

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from dossier.core.model.span import Span
from dossier.core.text.notes import escape
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate, wording
from dossier.gui.panels.citing import mark
from dossier.gui.session import Session
from dossier.gui.widgets.empty_state import EmptyState
from dossier.gui.widgets.notes_edit import NOTES_MIME
from dossier.gui.widgets.source_view import Mark, SourceView

_TITLE_LETTERS = 96


class SourcePanel(QWidget):
    """``evidence_chosen`` is sent with document hash and offset when the user clicks into the text."""

    evidence_chosen = Signal(str, int)
    asked_to_add = Signal(str, object)
    asked_to_cite = Signal(str)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._tools = session, tools
        self._title, self._about = QLabel(), QLabel()
        self.view = _View(self, tools)
        self.view.setAccessibleName(translate("Panels", "Text of the source"))
        self.view.pointed_at.connect(self._point)
        self._nothing = EmptyState(
            tools.theme,
            translate("Panels", "No source open"),
            translate("Panels", "Choose a line to see the passage it comes from."),
        )
        self._stack = QStackedWidget()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.view, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        session.reading_changed.connect(self._show)
        session.focus_changed.connect(self._focus)
        session.dossier_changed.connect(self._say_about)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def ask_to_add(self, span: Span) -> None:
        """Hand on that the user wants the words of ``span`` in the dossier."""
        if self._session.reading is not None:
            self.asked_to_add.emit(self._session.reading.document.sha256, span)

    def add_selected(self) -> bool:
        """Ask to add the words selected; False when there are none."""
        span = self.view.chosen_span()
        if span is not None:
            self.ask_to_add(span)
        return span is not None

    def ask_to_cite(self, span: Span) -> None:
        """Hand on the words of ``span`` as a citation for the notes."""
        if (words := self.note(span)) is not None:
            self.asked_to_cite.emit(words)

    def note(self, span: Span) -> str | None:
        """Return the words of ``span`` with the mark that cites them, as they go into the notes."""
        if self._session.reading is None:
            return None
        document = self._session.reading.document
        return f"{escape(f'“{span.of(document.text)}”')} {mark(document, span)}"

    def _make_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("surface", True)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 16, 12, 10)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._title, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        self._about.setProperty("tone", "mute")
        row.addLayout(words, 1)
        self._steps = []
        for icon, hint, step in (
            ("up", translate("Panels", "Previous evidence in this source"), -1),
            ("down", translate("Panels", "Next evidence in this source"), 1),
        ):
            button = QToolButton()
            button.setIcon(self._tools.icons.icon(icon))
            button.setToolTip(hint)
            button.setAccessibleName(hint)
            button.clicked.connect(lambda _=False, by=step: self._step(by))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._steps.append((button, icon))
        return head

    def _show(self) -> None:
        reading = self._session.reading
        self._stack.setCurrentIndex(0 if reading else 1)
        if reading is None:
            return
        self.view.show_document(reading.document, marks_of(reading.extraction))
        self._say_about()
        self._focus()

    def _focus(self) -> None:
        self.view.bring_into_focus(self._session.focus)

    def _say_about(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        document = reading.document
        title = document.title or headline(document)
        self._title.setText(shorten(title, _TITLE_LETTERS, placeholder=" …"))
        self._title.setToolTip(title)
        dossier = self._session.dossier
        source = dossier.ids.get(document.sha256, "") if dossier else ""
        outlet = next((fact.value for fact in document.metadata if fact.name in ("outlet", "publisher")), "")
        parts = (source, outlet, wording.date(document.published) if document.published.date else "", document.name)
        self._about.setText(" · ".join(part for part in parts if part))

    def _dress(self) -> None:
        self._title.setFont(self._tools.theme.faces.serif(12.6, strong=True))
        self._about.setFont(self._tools.theme.faces.sans(9.2))
        for button, icon in self._steps:
            button.setIcon(self._tools.icons.icon(icon))

    def _point(self, offset: int) -> None:
        if self._session.reading is not None:
            self.evidence_chosen.emit(self._session.reading.document.sha256, offset)

    def _step(self, by: int) -> None:
        reading, focus = self._session.reading, self._session.focus
        if reading is None:
            return
        spans = sorted({mark.span for mark in marks_of(reading.extraction)})
        here = focus or Span(0, 0)
        later, earlier = (s for s in spans if s > here), (s for s in reversed(spans) if s < here)
        after = list(later if by > 0 else earlier)
        if after:
            self._session.look_into(reading.document.sha256, after[0])


class _View(SourceView):
    """The text with its own menu."""

    def __init__(self, panel: SourcePanel, tools: Tools) -> None:
        super().__init__(tools.theme, panel)
        self._panel, self._add = panel, tools.actions["add_words"]

    def createMimeDataFromSelection(self) -> QMimeData:
        """Let words be copied as text and dragged into the notes as a citation."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        span = self.chosen_span()
        if span is not None and (words := self._panel.note(span)) is not None:
            data.setData(NOTES_MIME, words.encode())
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with selected words."""
        menu = self.createStandardContextMenu()
        span = self.chosen_span()
        if span is not None:
            menu.addSeparator()
            menu.addAction(self._add)
            menu.addAction(translate("Panels", "Cite in the notes"), lambda: self._panel.ask_to_cite(span))
        menu.exec(event.globalPos())


def headline(document: Document) -> str:
    """Return the beginning of a document without a title."""
    words = document.body.of(document.text).split()
    line = " ".join(words[:14])
    return f"{line} …" if len(words) > 14 else line or document.name


def marks_of(extraction: Extraction) -> list[Mark]:
    """Return the evidence of a document to mark: what frames (meetings, texts, figures) first, speech over it."""
    others = [Mark(found.span, "other") for part in (extraction.agreements, extraction.figures) for found in part]
    speech = [Mark(s.span, "direct" if s.kind == "direct" else "reported") for s in extraction.statements]
    inside = [Mark(span, "direct") for s in extraction.statements for span in s.quotes]
    return [*speech, *inside, *others]
