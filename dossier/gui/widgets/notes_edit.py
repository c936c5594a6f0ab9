"""A field for notes: Markdown kept to the letter, shown formatted, with citations as chips that lead to their passage."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from dossier.core.text.notes import NoteCitation, find_marks, parse_line
from dossier.gui.theme import Theme
from dossier.gui.widgets.notes_look import CHIP, TOKEN, CitationChips, NotesHighlighter, chip_format

NOTES_MIME = "application/x-dossier-notes"
_OBJECT = "\ufffc"
_LIST = re.compile(r"(?P<indent>[ \t]*)(?:(?P<bullet>[-*+])|(?P<number>\d{1,3})(?P<stop>[.)]))[ \t]+")
_LEAST, _MOST = 84, 420


class NotesEdit(QTextEdit):
    """``followed`` is sent with the citation that was clicked, ``opened_link`` with an address clicked while Ctrl is held.

    ``taken_in_hand`` is sent when the cursor comes into it, ``written`` when its text is another. ``reference`` gives what
    a citation is called today, ``""`` when its source is not at hand.
    """

    followed = Signal(object)
    taken_in_hand = Signal()
    written = Signal()
    opened_link = Signal(str)

    def __init__(self, theme: Theme, reference: Callable[[NoteCitation], str]) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setProperty("framed", True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._theme, self._reference = theme, reference
        self._chips = CitationChips(theme, self._shown, self)
        self.document().documentLayout().registerHandler(CHIP, self._chips)
        self._highlighter = NotesHighlighter(self.document(), theme)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._known = ""
        self.textChanged.connect(self._compare)
        self._grow()

    # what stands in it

    def set_notes(self, text: str) -> None:
        """Show ``text``."""
        self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(self.document())
        self._write(cursor, text)
        self.document().clearUndoRedoStacks()
        self._known = self.notes()
        self.blockSignals(False)

    def notes(self) -> str:
        """Return the text to the letter."""
        return self._text_between(0, self.document().characterCount() - 1)

    def add_line(self, text: str) -> None:
        """Put ``text`` on a line of its own behind the line in hand."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.beginEditBlock()
        self._write(cursor, f"\n{text}" if cursor.block().text().strip() else text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def refer_anew(self) -> None:
        """Ask again what the citations are called; sources may have other numbers."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def dress(self) -> None:
        """Take faces and colours of the theme anew."""
        self.document().setDefaultFont(self._theme.faces.sans(10.8))
        self._highlighter.rehighlight()
        self.refer_anew()

    # clipboard and drops

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the notes with their marks and citations."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(self._text_between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take evidence and text; files are for the window."""
        return source.hasFormat(NOTES_MIME) or (source.hasText() and not source.hasUrls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in evidence as a citation, text as it is."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if source.hasFormat(NOTES_MIME):
            words = bytes(source.data(NOTES_MIME).data()).decode("utf-8")
            self._write(cursor, words if cursor.atBlockStart() else f"\n{words}")
        else:
            self._write(cursor, source.text())
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def dropEvent(self, event: QDropEvent) -> None:
        """Evidence goes behind the line it is dropped on, never into the middle of a word."""
        if not event.mimeData().hasFormat(NOTES_MIME):
            super().dropEvent(event)
            return
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        self.add_line(bytes(event.mimeData().data(NOTES_MIME).data()).decode("utf-8"))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setFocus()

    # mouse and keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this field is the one in hand."""
        super().focusInEvent(event)
        self.taken_in_hand.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        hand = self._cited_at(place) or (_ctrl(event.modifiers()) and self._link_at(place))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow what was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        place = event.position().toPoint()
        if cited := self._cited_at(place):
            self.followed.emit(cited)
        elif _ctrl(event.modifiers()) and (link := self._link_at(place)):
            self.opened_link.emit(link)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list and ends it on an empty item; Ctrl+Enter follows the citation beside the cursor."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif _ctrl(event.modifiers()):
            if cited := self._cited_beside():
                self.followed.emit(cited)
        elif not self._continue_list():
            self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in a tool tip where a citation or a link leads."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            token, link = self._token_at(event.pos()), self._link_at(event.pos())
            words = next((run.text for _, run in find_marks(token)), "") if token else f"{link}  (Ctrl+Click)" if link else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().viewportEvent(event)

    # inside

    def _compare(self) -> None:
        # Qt also sends textChanged when only the look of the text changed.
        if (text := self.notes()) != self._known:
            self._known = text
            self.written.emit()

    def _shown(self, token: str) -> tuple[str, bool]:
        for _, run in find_marks(token):
            if run.cited is not None and (words := self._reference(run.cited)):
                return words, True
            return run.text, False
        return token, False

    def _write(self, cursor: QTextCursor, text: str) -> None:
        at, plain = 0, QTextCharFormat()
        for span, _ in find_marks(text):
            cursor.insertText(text[at : span.start], plain)
            cursor.insertText(_OBJECT, chip_format(span.of(text)))
            at = span.end
        cursor.insertText(text[at:], plain)
        cursor.setCharFormat(plain)

    def _text_between(self, start: int, end: int) -> str:
        lines, block = [], self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            lines.append("".join(_pieces(block, start - block.position(), end - block.position())))
            block = block.next()
        return "\n".join(lines)

    def _continue_list(self) -> bool:
        cursor = self.textCursor()
        line = cursor.block().text()
        found = _LIST.match(line)
        if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.end():
            return False
        cursor.beginEditBlock()
        if not line[found.end() :].strip():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            mark = found["bullet"] or f"{int(found['number']) + 1}{found['stop']}"
            cursor.insertBlock()
            cursor.insertText(f"{found['indent']}{mark} ", QTextCharFormat())
        cursor.endEditBlock()
        return True

    def _token_at(self, place: QPoint) -> str:
        """Return the token of the chip drawn at ``place``, empty when there is none."""
        cursor = self.cursorForPosition(place)
        for start in (cursor.position() - 1, cursor.position()):
            if start >= 0 and self.document().characterAt(start) == _OBJECT:
                cursor.setPosition(start)
                left = self.cursorRect(cursor)
                cursor.setPosition(start + 1)
                if left.united(self.cursorRect(cursor)).contains(place) and (token := cursor.charFormat().property(TOKEN)):
                    return str(token)
        return ""

    def _token_beside(self) -> str:
        cursor = self.textCursor()
        for end in (cursor.position() + 1, cursor.position()):
            if self.document().characterAt(end - 1) == _OBJECT:
                cursor.setPosition(end)
                if token := cursor.charFormat().property(TOKEN):
                    return str(token)
        return ""

    def _cited_at(self, place: QPoint) -> NoteCitation | None:
        return _cited(self._token_at(place))

    def _cited_beside(self) -> NoteCitation | None:
        return _cited(self._token_beside())

    def _link_at(self, place: QPoint) -> str:
        cursor = self.cursorForPosition(place)
        at = cursor.positionInBlock()
        text = cursor.block().text()
        return next((run.link for run in parse_line(text).runs if run.link and run.span.start <= at < run.span.end), "")

    def _grow(self, *_: object) -> None:
        height = round(self.document().size().height()) + 2 * self.frameWidth() + 14
        self.setFixedHeight(min(max(height, _LEAST), _MOST))


def _pieces(block: QTextBlock, first: int, last: int) -> Iterator[str]:
    """Yield the text of a block between two positions in it, citations as they are written."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        start = fragment.position() - block.position()
        # Positions count UTF-16 units.
        units = fragment.text().encode("utf-16-le", "surrogatepass")
        text = (
            units[2 * max(first - start, 0) : 2 * max(last - start, 0)].decode("utf-16-le", "replace").replace("\u2028", "\n")
        )
        token = fragment.charFormat().property(TOKEN)
        yield text.replace(_OBJECT, str(token)) if token else text
        fragments += 1


def _cited(token: str) -> NoteCitation | None:
    return next((run.cited for _, run in find_marks(token)), None) if token else None


def _ctrl(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)
