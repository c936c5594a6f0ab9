"""A laid-out paragraph of plain text, drawn by the delegates. Text is never read as markup here."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_KEPT = 1200


class TextBlock:
    """A paragraph of one font broken at ``width`` pixels; ``most`` lines at most, the last one ending in an ellipsis."""

    def __init__(self, text: str, font: QFont, width: float, leading: float = 1.32, most: int = 0) -> None:
        text = " ".join(text.split())
        self._metrics = QFontMetricsF(font)
        self._step = self._metrics.height() * leading / 1.18
        self._layout, last_line = _broken(text, font, width, most)
        if last_line is not None:
            shown = self._metrics.elidedText(text[last_line:], Qt.TextElideMode.ElideRight, max(width - 1, 1))
            self._layout, _ = _broken(text[:last_line] + shown, font, width, 0)
        for number in range(self._layout.lineCount()):
            self._layout.lineAt(number).setPosition(QPointF(0, number * self._step))
        self.height = self._layout.lineCount() * self._step
        self.width = max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount())), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw with the upper left corner at ``x``, ``y``."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y + (self._step - self._metrics.height()) / 2))


def _broken(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, int | None]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    overflow = None
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20.0))
        end = line.textStart() + line.textLength()
        if most and layout.lineCount() == most and end < len(text):
            overflow = line.textStart()
            break
    layout.endLayout()
    return layout, overflow


class BlockCache:
    """Keeps the last thousand paragraphs, so that scrolling and hovering break no lines anew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[object, TextBlock] = OrderedDict()

    def block(self, text: str, font: QFont, width: float, leading: float = 1.32, most: int = 0) -> TextBlock:
        """Return the paragraph, broken now or earlier."""
        return self._get(
            (text, font.key(), int(width), leading, most), lambda: TextBlock(text, font, int(width), leading, most)
        )

    def clear(self) -> None:
        """Forget all, after fonts changed."""
        self._kept.clear()

    def _get(self, key: object, make: Callable[[], TextBlock]) -> TextBlock:
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found
