"""Where the parts of an entry stand. Pure geometry from an `Entry`, a width and the faces; the delegate draws it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from dossier.gui.theme import Faces
from dossier.gui.widgets.entry import Entry
from dossier.gui.widgets.text_block import BlockCache, TextBlock

SIDE, MARGIN, GUTTER = 22.0, 132.0, 26.0
TICK, STAR, AIR = 18.0, 18.0, 13.0
_NARROW = 470.0
_MOST_LINES, _MOST_POINTS = 7, 5


@dataclass(slots=True)
class EntryLayout:
    """Placed parts: ``blocks`` are (paragraph, x, y, colour name); rectangles are relative to the row's upper left corner."""

    height: float = 0.0
    blocks: list[tuple[TextBlock, float, float, str]] = field(default_factory=list)
    dashes: list[tuple[float, float]] = field(default_factory=list)
    tick: QRectF = field(default_factory=QRectF)
    star: QRectF = field(default_factory=QRectF)
    bar: QRectF = field(default_factory=QRectF)
    title: tuple[TextBlock, float, float, str] | None = None
    section_line: float = 0.0
    rail: float = 0.0
    dot: float = 0.0

    def put(self, block: TextBlock, x: float, y: float, colour: str) -> float:
        """Place ``block`` and return the y below it."""
        self.blocks.append((block, x, y, colour))
        return y + block.height


def lay_out(entry: Entry, width: float, faces: Faces, cache: BlockCache, opens_section: bool) -> EntryLayout:
    """Place all parts of ``entry`` in a row ``width`` pixels wide."""
    placing = _Placing(entry, faces, cache)
    placed = placing.placed
    top = placing.section(width) if opens_section and entry.section else AIR
    placed.tick = QRectF(SIDE, top + 1.0, TICK, TICK)
    placed.star = QRectF(width - SIDE - STAR + 4.0, top, STAR, STAR)
    left = SIDE + TICK + 14.0
    if width < _NARROW:
        below = placing.margin_above(left, top, width - left - SIDE - STAR - 8.0)
        placed.height = placing.main(left, below + 4.0, width - left - SIDE) + AIR
        return placed
    side_end = placing.margin(left, top, MARGIN)
    main = left + MARGIN + GUTTER
    main_end = placing.main(main, top, width - main - SIDE - STAR - 8.0)
    placed.height = max(side_end, main_end) + AIR
    return placed


def in_margin(x: float, width: float) -> bool:
    """Tell whether ``x`` lies in the side column of a row ``width`` pixels wide."""
    return width >= _NARROW and x < SIDE + TICK + 14.0 + MARGIN + GUTTER / 2


class _Placing:
    """Places the parts of one entry; each method returns the y below what it placed."""

    def __init__(self, entry: Entry, faces: Faces, cache: BlockCache) -> None:
        self.entry, self.faces, self.cache = entry, faces, cache
        self.placed = EntryLayout()

    def section(self, width: float) -> float:
        """Place the title of the group that the row opens."""
        title = self.cache.block(self.entry.section, self.faces.serif(13.5, strong=True), width - 2 * SIDE)
        self.placed.title = (title, SIDE, 22.0, "ink")
        self.placed.section_line = 22.0 + title.height + 8.0
        return self.placed.section_line + AIR

    def margin(self, x: float, y: float, width: float) -> float:
        """Place date or speaker, kind and reference in the side column."""
        for number, line in enumerate(self.entry.margin):
            font = self.faces.sans(10.0, strong=True) if number == 0 else self.faces.sans(9.0)
            y = self.placed.put(self.cache.block(line, font, width, 1.24, 3), x, y, "ink" if number == 0 else "soft")
        if self.entry.label:
            label = self.cache.block(self.entry.label.upper(), self.faces.label(), width, 1.5, 2)
            y = self.placed.put(label, x, y + 2.0, self.entry.tone)
        if self.entry.reference:
            reference = self.cache.block(self.entry.reference, self.faces.sans(8.6, strong=True), width, 1.3, 2)
            y = self.placed.put(reference, x, y + 1.0, "accent2")
        return y

    def margin_above(self, x: float, y: float, width: float) -> float:
        """Place the same above the words, where the row is too narrow for two columns."""
        words = " · ".join(part for part in (*self.entry.margin, self.entry.reference) if part)
        y = self.placed.put(self.cache.block(words, self.faces.sans(9.5, strong=True), width, 1.25, 2), x, y, "ink")
        if not self.entry.label:
            return y
        return self.placed.put(
            self.cache.block(self.entry.label.upper(), self.faces.label(), width, 1.4, 1), x, y, self.entry.tone
        )

    def main(self, x: float, y: float, width: float) -> float:
        """Place the words with their frame, and the doubts below."""
        start, card = y, self.entry.frame == "card"
        if self.entry.frame == "rail":
            self.placed.rail, self.placed.dot = x - GUTTER / 2, y + 9.5
        if self.entry.frame in ("bar", "card"):
            whole, air = width, 9.0 if card else 0.0
            x, width = x + 16.0, width - (46.0 if card else 16.0)
            y = max(self._words(x, y + air, width) + air, start + 40.0)
            self.placed.bar = QRectF(x - 16.0, start, whole, y - start)
        else:
            y = self._words(x, y, width)
        if self.entry.doubts:
            words = " · ".join(self.entry.doubts)
            y = self.placed.put(
                self.cache.block(words, self.faces.sans(8.8, italic=True), width, 1.3, 3), x, y + 3.0, "warning"
            )
        return y

    def _words(self, x: float, y: float, width: float) -> float:
        entry, faces, block, put = self.entry, self.faces, self.cache.block, self.placed.put
        if entry.value:
            y = put(block(entry.value, faces.display(17.5), width, 1.2, 2), x, y - 5.0, "ink") + 1.0
        if entry.heading:
            y = put(block(entry.heading, faces.serif(12.0, strong=True), width, 1.24, 3), x, y, "ink") + 1.0
        if entry.detail:
            y = put(block(entry.detail, faces.sans(9.4), width, 1.26, 3), x, y, "soft") + 2.0
        if entry.body:
            verbatim = entry.frame == "card"
            font = faces.serif(11.5) if verbatim else faces.sans(10.4)
            y = put(block(entry.body, font, width, 1.36 if verbatim else 1.3, _MOST_LINES), x, y, "ink")
        for point in entry.points[:_MOST_POINTS]:
            self.placed.dashes.append((x + 1.0, y + 13.0))
            y = put(block(point, faces.sans(10.0), width - 16.0, 1.3, 3), x + 16.0, y + 3.0, "ink")
        return y
