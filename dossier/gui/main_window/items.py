"""Acts on lines of the dossier and on counterparts."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dossier.core.model.briefing import OfficialItem
from dossier.core.model.corrections import RecordKey
from dossier.core.model.span import Span
from dossier.gui.actions import Tools
from dossier.gui.dialogs.add import AddDialog
from dossier.gui.i18n import translate
from dossier.gui.panels.citing import as_note, as_text
from dossier.gui.panels.counterparts import CounterpartsPanel
from dossier.gui.panels.evidence import EvidencePanel
from dossier.gui.panels.source import SourcePanel
from dossier.gui.session import Session
from dossier.gui.session.known import people_of, sides_of


class ItemActs:
    """What the Item menu does, on the lines selected in the tab in sight."""

    def __init__(
        self, window: QWidget, session: Session, tools: Tools, panels: tuple[EvidencePanel, CounterpartsPanel, SourcePanel]
    ) -> None:
        self._window, self._session, self._tools = window, session, tools
        self._evidence, self._counterparts, self._source = panels

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return the handlers by the action's name."""
        stack = self._session.curating.stack
        return {
            "undo": stack.undo,
            "redo": stack.redo,
            "star": self.star,
            "leave_out": self.leave_out,
            "move_up": lambda: self.move(-1),
            "move_down": lambda: self.move(1),
            "edit_item": self.edit_chosen,
            "reject": self.reject,
            "merge_people": self.merge_people,
            "to_notes": self.cite_in_notes,
            "copy_citation": self.copy_citation,
            "add_words": self.add_words,
            "pin": self._counterparts.toggle_pin,
            "home_side": self.choose_home,
        }

    def follow_stack(self) -> None:
        """Let undo and redo say what they would do, and be grey when there is nothing."""
        stack, actions = self._session.curating.stack, self._tools.actions
        for name, words, changed, able in (
            ("undo", translate("Window", "Undo"), stack.undoTextChanged, stack.canUndoChanged),
            ("redo", translate("Window", "Redo"), stack.redoTextChanged, stack.canRedoChanged),
        ):
            action = actions[name]
            action.setEnabled(False)
            able.connect(action.setEnabled)
            changed.connect(lambda what, act=action, verb=words: act.setText(f"{verb}: {what}" if what else verb))

    def star(self) -> None:
        """Star the lines, or unstar them when all are."""
        items, panel = self._evidence.chosen(), self._evidence.entries()
        if items and panel and self._session.counterpart:
            starred = all(panel.model.is_starred(item) for item in items)
            self._session.curating.star(items, self._session.counterpart.party.code, not starred)

    def leave_out(self) -> None:
        """Leave the lines out, or take them back in when all are out."""
        items, panel = self._evidence.chosen(), self._evidence.entries()
        if items and panel and self._session.counterpart:
            included = any(panel.model.is_included(item) for item in items)
            self._session.curating.include(items, self._session.counterpart.party.code, not included)

    def move(self, step: int) -> None:
        """Move the lines in hand one up (-1) or down (1) within their group."""
        chosen, panel = self._evidence.chosen(), self._evidence.entries()
        if chosen and panel is not None:
            panel.put_in_order(chosen, panel.model.moved([item.key for item in chosen], step))

    def reject(self) -> None:
        """Say that the lines are wrong."""
        if items := self._evidence.chosen():
            self._session.curating.reject(items)

    def edit_chosen(self) -> None:
        """Correct the line in hand where it stands."""
        if (panel := self._evidence.entries()) is not None:
            panel.edit()

    def add(self, sha256: str, span: Span) -> None:
        """Add the words of ``span`` to the dossier."""
        reading = self._session.reading
        if reading is None or reading.document.sha256 != sha256:
            return
        words, known = span.of(reading.document.text), (sides_of(self._session), people_of(self._session))
        about = self._session.counterpart.party.code if self._session.counterpart else ""
        dialog = AddDialog(self._window, words, span, *known, about)
        key = RecordKey(document=sha256, kind="statement", span=span)
        dialog.accepted.connect(lambda: self._add(key, dialog.value))
        dialog.open()

    def _add(self, key: RecordKey, value: dict[str, object]) -> None:
        self._session.curating.add(key, value)
        once = Qt.ConnectionType.SingleShotConnection
        self._session.dossier_changed.connect(lambda: self._evidence.show_statement(key), once)

    def add_words(self) -> None:
        """Add the words selected in the source."""
        if not self._source.add_selected():
            self._session.noticed.emit(translate("Window", "Select words in the source first"))

    def merge_people(self) -> None:
        """Make the people selected in the People tab one person."""
        names = [item.name for item in self._evidence.chosen() if isinstance(item, OfficialItem)]
        if len(names) > 1:
            self._session.curating.merge_people(sorted(names, key=len, reverse=True))
        else:
            self._session.noticed.emit(translate("Window", "Select two or more people in the People tab first"))

    def copy_citation(self) -> None:
        """Copy the lines with their sources as text."""
        if items := self._evidence.chosen():
            QGuiApplication.clipboard().setText("\n\n".join(as_text(self._session, item) for item in items))
            self._session.noticed.emit(translate("Window", "Copied with its source"))

    def cite_in_notes(self) -> None:
        """Put the lines with their sources into the officer's notes."""
        if items := self._evidence.chosen():
            self.note("\n".join(as_note(self._session, item) for item in items))

    def note(self, words: str) -> None:
        """Put ``words`` into the notes and say where they went."""
        title = self._evidence.notes.add_citation(words)
        self._session.noticed.emit(translate("Window", "Cited in “{title}”").format(title=title))

    def choose_home(self) -> None:
        """Make the open counterpart the side that dossiers are written from."""
        counterpart = self._session.counterpart
        if counterpart is not None:
            code = counterpart.party.side or counterpart.party.code
            words = translate("Acts", "Home side: {name}").format(name=self._session.name_of(code))
            self._session.curating.choose_home(code, words)
