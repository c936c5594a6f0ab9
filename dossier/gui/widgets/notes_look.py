"""How notes look while they are written: the marks of Markdown faint, what they mark in its look, citations as chips."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from dossier.core.text.notes import NoteBlock, NoteRun, parse_line
from dossier.gui.theme import Theme

CHIP = QTextFormat.ObjectTypes.UserObject + 1
TOKEN = QTextFormat.Property.UserProperty + 1
_HEADINGS = (14.5, 12.8, 11.6)
_MOST_WIDE = 260.0
_SIDE, _RADIUS = 6.0, 4.0


class NotesHighlighter(QSyntaxHighlighter):
    """Dresses each line as `parse_line` reads it, so that the window shows what the printer will set."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def highlightBlock(self, text: str) -> None:
        """Dress one line."""
        if not text.strip():
            return
        at = _units(text)
        block = parse_line(text)
        base = self._base(block)
        faint = QTextCharFormat(base)
        faint.setForeground(self._theme.colours.mute)
        self.setFormat(0, at(len(text)), faint)
        if block.kind in ("bullet", "number"):
            faint.setForeground(self._theme.colours.accent)
            self.setFormat(0, block.opens, faint)
        for run in block.runs:
            start, end = at(run.span.start), at(run.span.end)
            self.setFormat(start, end - start, self._look(run, base))

    def _base(self, block: NoteBlock) -> QTextCharFormat:
        look, faces = QTextCharFormat(), self._theme.faces
        if block.kind == "heading":
            look.setFont(faces.serif(_HEADINGS[block.level - 1], strong=True))
        elif block.kind == "quote":
            look.setFont(faces.serif(10.8, italic=True))
            look.setForeground(self._theme.colours.soft)
        return look

    def _look(self, run: NoteRun, base: QTextCharFormat) -> QTextCharFormat:
        look = QTextCharFormat(base)
        if run.strong:
            look.setFontWeight(QFont.Weight.Bold)
        if run.emphasis:
            look.setFontItalic(True)
        if run.link:
            look.setForeground(self._theme.colours.accent2)
            look.setFontUnderline(True)
        return look


class CitationChips(QPyTextObject):
    """Draws citations. ``reference`` gives the words of a token, and whether its source is at hand."""

    def __init__(self, theme: Theme, reference: Callable[[str], tuple[str, bool]], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._reference = theme, reference

    def intrinsicSize(self, document: QTextDocument, place: int, look: QTextFormat) -> QSizeF:
        """Return the room of a chip."""
        words, metrics = self._words(look), QFontMetricsF(self._font())
        return QSizeF(metrics.horizontalAdvance(words) + 2 * _SIDE, metrics.ascent() + 1)

    def drawObject(
        self, painter: QPainter, area: QRectF | QRect, document: QTextDocument, place: int, look: QTextFormat
    ) -> None:
        """Draw a chip."""
        area = QRectF(area)
        colours, metrics = self._theme.colours, QFontMetricsF(self._font())
        known = self._reference(str(look.property(TOKEN)))[1]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.mark2 if known else colours.chip)
        painter.drawRoundedRect(area.adjusted(1, -1, -1, metrics.descent()), _RADIUS, _RADIUS)
        painter.setFont(self._font())
        painter.setPen(colours.accent2 if known else colours.soft)
        painter.drawText(QPointF(area.left() + _SIDE, area.bottom() - 1), self._words(look))
        painter.restore()

    def _words(self, look: QTextFormat) -> str:
        words = self._reference(str(look.property(TOKEN)))[0]
        return QFontMetricsF(self._font()).elidedText(words, Qt.TextElideMode.ElideRight, _MOST_WIDE)

    def _font(self) -> QFont:
        return self._theme.faces.sans(9.4, strong=True)


def chip_format(token: str) -> QTextCharFormat:
    """Return the format of the one letter that stands for ``token``."""
    look = QTextCharFormat()
    look.setObjectType(CHIP)
    look.setProperty(TOKEN, token)
    look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
    return look


def _units(text: str) -> Callable[[int], int]:
    """Return the way from code points to the UTF-16 units that Qt counts."""
    wide = [place for place, letter in enumerate(text) if ord(letter) > 0xFFFF]
    if not wide:
        return lambda place: place
    return lambda place: place + sum(one < place for one in wide)
