"""The text of a source, exactly as imported, with its evidence marked and one passage in focus. Plain text only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from dossier.core.model.document import Document
from dossier.core.model.span import Span
from dossier.gui.theme import Theme
from dossier.gui.widgets.text_map import TextMap, hard_wrapped

GUTTER = 46
_LINE_HEIGHT = 118.0
_SPACED_UP_TO = 200_000
MarkKind = Literal["direct", "reported", "other"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the document that are evidence: verbatim speech, reported speech, or anything else (underlined)."""

    span: Span
    kind: MarkKind


class SourceView(QTextEdit):
    """Read-only. ``pointed_at`` is sent with the offset in the document that the user clicked."""

    pointed_at = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("source", True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._theme = theme
        self._document: Document | None = None
        self._map = TextMap("")
        self._marks: tuple[Mark, ...] = ()
        self._focus: Span | None = None
        self._numbers = _Numbers(self)
        self.setViewportMargins(GUTTER, 0, 14, 0)
        self.verticalScrollBar().valueChanged.connect(self._numbers.update)
        theme.changed.connect(self._dress)
        self._dress()

    def show_document(self, document: Document | None, marks: Sequence[Mark] = ()) -> None:
        """Show another document, with nothing in focus."""
        self._document, self._marks, self._focus = document, tuple(marks), None
        passages = [passage.span for passage in document.passages] if document else []
        text = document.text if document else ""
        self._map = TextMap(text, [span for span in passages if hard_wrapped(span.of(text))])
        self.setPlainText(self._map.shown)
        self._space_lines()
        self._mark()

    def remark(self, marks: Sequence[Mark]) -> None:
        """Replace the marks of the document shown."""
        self._marks = tuple(marks)
        self._mark()

    def bring_into_focus(self, span: Span | None) -> None:
        """Mark ``span`` strongest and scroll to it, a third from the top."""
        self._focus = span
        self._mark()
        if span is not None:
            # The layout of a text shown a moment ago is not done yet; its positions are right after the next event.
            QTimer.singleShot(0, self._scroll_to_focus)

    def chosen_span(self) -> Span | None:
        """Return the span of the whole words the user selected, or None: nobody means half a word of a source."""
        cursor = self.textCursor()
        if self._document is None or not cursor.hasSelection():
            return None
        span = Span(self._map.offset(cursor.selectionStart()), self._map.offset(cursor.selectionEnd()))
        return whole_words(self._document.text, span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the user clicked without selecting."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pointed_at.emit(self._map.offset(self.cursorForPosition(event.position().toPoint()).position()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the passage numbers beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), GUTTER, area.height()))

    def paint_numbers(self, painter: QPainter, height: int) -> None:
        """Draw the passage numbers that are in sight."""
        if self._document is None:
            return
        painter.setFont(self._theme.faces.sans(8.4, strong=True))
        cursor = QTextCursor(self.document())
        for passage in self._document.passages:
            cursor.setPosition(self._map.position(passage.span.start))
            top = self.cursorRect(cursor)
            if top.bottom() < 0:
                continue
            if top.top() > height:
                break
            focused = self._focus is not None and passage.span.touches(self._focus)
            painter.setPen(self._theme.colours.accent if focused else self._theme.colours.mute)
            painter.drawText(QRect(0, top.top(), GUTTER - 14, top.height()), Qt.AlignmentFlag.AlignRight, str(passage.number))

    def _dress(self) -> None:
        self.document().setDefaultFont(self._theme.faces.serif(11.5))
        self.document().setDocumentMargin(10)
        self._mark()

    def _space_lines(self) -> None:
        if len(self._map.shown) > _SPACED_UP_TO:
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def _mark(self) -> None:
        colours = self._theme.colours
        ground = {"direct": colours.mark, "reported": colours.mark2}
        selections = [self._selection(mark.span, ground.get(mark.kind)) for mark in self._marks]
        if self._focus is not None:
            selections.append(self._selection(self._focus, colours.focus_mark))
        self.setExtraSelections(selections)
        self._numbers.update()

    def _selection(self, span: Span, ground: QColor | None) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        start, end = self._map.ends(span)
        last = max(self.document().characterCount() - 1, 0)
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        style = selection.format
        if ground is not None:
            style.setBackground(ground)
        else:
            style.setProperty(QTextFormat.Property.TextUnderlineStyle, 3)
            style.setUnderlineColor(self._theme.colours.mute)
        selection.format = style
        return selection

    def _scroll_to_focus(self) -> None:
        if self._focus is None or self._document is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._map.position(self._focus.start), max(self.document().characterCount() - 1, 0)))
        place = self.cursorRect(cursor).topLeft()
        bar = self.verticalScrollBar()
        if not 24 <= place.y() <= self.viewport().height() * 2 // 3:
            bar.setValue(bar.value() + place.y() - self.viewport().height() // 3)


def whole_words(text: str, span: Span) -> Span:
    """Return ``span`` without space at its ends, grown to the ends of the words it begins and ends in."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)


class _Numbers(QWidget):
    """The column left of the text."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the width of the column."""
        return QSize(GUTTER, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers on the ground of the text."""
        painter = QPainter(self)
        painter.translate(QPoint(0, 0))
        self._view.paint_numbers(painter, self.height())
        painter.end()
