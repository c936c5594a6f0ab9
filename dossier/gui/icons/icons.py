"""SVG files drawn in one colour. Each is drawn once per colour and pixel size, at the screen's own resolution."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (20, 40)


class Icons:
    """Gives icons by file name. ``recolour`` forgets what was drawn."""

    def __init__(self, folder: Path, colour: QColor, disabled: QColor) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self.recolour(colour, disabled)

    def recolour(self, colour: QColor, disabled: QColor) -> None:
        """Use these colours for icons asked for from now on."""
        self._colour, self._disabled = colour, disabled
        self._renderers.clear()

    def icon(self, name: str) -> QIcon:
        """Return the icon ``name`` for buttons and menus; an empty one when there is no such file."""
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(self.pixmap(name, size, self._colour), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, size, self._disabled), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """Return ``name`` drawn ``size`` logical pixels square."""
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.draw(painter, name, QRectF(0, 0, size, size), colour)
        painter.end()
        return pixmap

    def draw(self, painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
        """Draw ``name`` into ``area``."""
        self._renderer(name, colour.name()).render(painter, area)

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            path = self._folder / f"{name}.svg"
            text = path.read_text("utf-8") if path.exists() else ""
            self._renderers[key] = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
        return self._renderers[key]
