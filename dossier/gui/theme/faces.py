"""The type faces: Source Sans for the interface, Source Serif for what the sources say."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_SANS = ("Source Sans 3", "Source Sans Pro", "Segoe UI", "Noto Sans", "DejaVu Sans")
_SERIF = ("Source Serif 4", "Source Serif Pro", "Georgia", "Noto Serif", "DejaVu Serif")
_DISPLAY = ("Source Serif 4 Display", *_SERIF)
_SOURCE_FACES = ("SourceSans3-*.ttf", "SourceSerif4-*.ttf", "SourceSerif4Display-*.ttf")
_FIRST = ("Regular", "Semibold")
SMALLEST = 8.0


def register(folder: Path, *, first: bool) -> int:
    """Register the bundled faces and return how many: the few the first window needs, or the others."""
    count = 0
    for pattern in _SOURCE_FACES:
        for path in sorted(folder.glob(pattern)):
            if (path.stem.rsplit("-", 1)[-1] in _FIRST) is first:
                count += QFontDatabase.addApplicationFont(str(path)) >= 0
    return count


class Faces:
    """Makes fonts by purpose. ``scale`` is the user's text size, 1.0 being normal."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self._made: dict[tuple[str, float, int, bool, float], QFont] = {}

    def sans(self, size: float = 10.5, *, strong: bool = False, italic: bool = False, spaced: float = 0.0) -> QFont:
        """Return the interface face; ``size`` in points, ``spaced`` extra letter space in percent of the size."""
        return self._font("sans", size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal, italic, spaced)

    def serif(self, size: float = 11.5, *, strong: bool = False, italic: bool = False) -> QFont:
        """Return the reading face; ``size`` in points."""
        return self._font("serif", size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal, italic, 0.0)

    def display(self, size: float = 22.0) -> QFont:
        """Return the face of titles; ``size`` in points."""
        return self._font("display", size, QFont.Weight.DemiBold, False, 0.0)

    def label(self) -> QFont:
        """Return the small spaced capitals that name the kind of an entry."""
        return self._font("sans", 7.6, QFont.Weight.DemiBold, False, 9.0)

    def _font(self, family: str, size: float, weight: QFont.Weight, italic: bool, spaced: float) -> QFont:
        key = (family, size, weight.value, italic, spaced)
        if key not in self._made:
            font = QFont()
            font.setFamilies({"sans": _SANS, "serif": _SERIF, "display": _DISPLAY}[family])
            font.setPointSizeF(max(SMALLEST if not spaced else 6.5, size * self.scale))
            font.setWeight(weight)
            font.setItalic(italic)
            if spaced:
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0 + spaced)
            self._made[key] = font
        return self._made[key]
