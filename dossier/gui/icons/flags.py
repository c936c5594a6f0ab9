"""Flags of countries and organisations, drawn from the path operators that the PDF writer uses too."""

import gzip
import json
import re
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QTransform

# The operators are compiled from drawings of 513 by 342 units at a scale of 0.75 * 0.16.
_SIZE = (513 * 0.12, 342 * 0.12)
_TOKEN = re.compile(r"\[[^\]]*\]|\S+")


class Flags:
    """Gives pixmaps by code; None where no flag is known, so that the caller draws initials."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._operators: dict[str, str] | None = None
        self._drawn: dict[tuple[str, int, float], QPixmap | None] = {}

    def pixmap(self, code: str, width: int, ratio: float = 1.0) -> QPixmap | None:
        """Return the flag of ``code``, ``width`` logical pixels wide and two thirds as high."""
        key = (code, width, ratio)
        if key not in self._drawn:
            operators = self._table().get(code)
            self._drawn[key] = _drawn(operators, width, ratio) if operators else None
        return self._drawn[key]

    def _table(self) -> dict[str, str]:
        if self._operators is None:
            try:
                self._operators = json.loads(gzip.decompress(self._path.read_bytes()))
            except (OSError, ValueError):
                self._operators = {}
        return self._operators or {}


def _drawn(operators: str, width: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(width * 2 / 3 * ratio))
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = pixmap.width() / _SIZE[0]
    painter.setTransform(QTransform(scale, 0, 0, -scale, 0, pixmap.height()))
    _Drawing(painter).run(operators)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _Drawing:
    """Runs the handful of PDF operators that flags are made of; others are passed over."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._path = QPainterPath()
        self._fill, self._stroke, self._width = QColor("black"), QColor("black"), 1.0
        self._kept: list[tuple[QColor, QColor, float]] = []

    def run(self, operators: str) -> None:
        numbers: list[float] = []
        for token in _TOKEN.findall(operators):
            try:
                numbers.append(float(token))
                continue
            except ValueError:
                pass
            if not token.startswith("["):
                self._do(token, numbers)
                numbers = []

    def _do(self, operator: str, n: list[float]) -> None:
        path, painter = self._path, self._painter
        match operator:
            case "cm":
                painter.setTransform(QTransform(*n), True)
            case "m":
                path.moveTo(n[0], n[1])
            case "l":
                path.lineTo(n[0], n[1])
            case "c":
                path.cubicTo(QPointF(n[0], n[1]), QPointF(n[2], n[3]), QPointF(n[4], n[5]))
            case "h":
                path.closeSubpath()
            case _:
                self._state(operator, n)

    def _state(self, operator: str, n: list[float]) -> None:
        match operator:
            case "q":
                self._painter.save()
                self._kept.append((self._fill, self._stroke, self._width))
            case "Q":
                self._painter.restore()
                self._fill, self._stroke, self._width = self._kept.pop()
            case "rg":
                self._fill = QColor.fromRgbF(*n[:3])
            case "RG":
                self._stroke = QColor.fromRgbF(*n[:3])
            case "w":
                self._width = n[0]
            case "f" | "f*" | "B" | "S" | "n":
                self._paint(operator)

    def _paint(self, operator: str) -> None:
        even_odd = operator == "f*"
        self._path.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
        if operator in ("f", "f*", "B"):
            self._painter.fillPath(self._path, self._fill)
        if operator in ("B", "S"):
            pen = self._painter.pen()
            pen.setColor(self._stroke)
            pen.setWidthF(self._width)
            self._painter.strokePath(self._path, pen)
        self._path = QPainterPath()


def initials(name: str, code: str, kind: str) -> str:
    """Return the two or three letters that stand for a party without a flag."""
    if kind == "official":
        words = [word for word in name.split() if word[:1].isalpha()]
        return (words[0][:1] + words[-1][:1]).upper() if len(words) > 1 else name[:2].upper()
    return code[:4]


def badge_area(x: float, y: float, width: float) -> QRectF:
    """Return the rectangle of a flag with its upper left corner at ``x``, ``y``."""
    return QRectF(x, y, width, width * 2 / 3)
