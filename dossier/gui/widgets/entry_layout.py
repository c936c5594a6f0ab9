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
    section_line: float = 0.0
    rail: float = 0.0
    dot: float = 0.0

    def put(self, block: TextBlock, x: float, y: float, colour: str) -> float:
        """Place ``block`` and return the y below it."""
        self.blocks.append((block, x, y, colour))
        return y + block.height


def lay_out(entry: Entry, width: float, faces: Faces, cache: BlockCache, opens_section: bool) -> EntryLayout:
    """Place all parts of ``entry`` in a row ``width`` pixels wide."""
    placed = EntryLayout()
    top = AIR
    if opens_section and entry.section:
        top = placed.put(cache.block(entry.section, faces.serif(13.5, strong=True), width - 2 * SIDE), SIDE, 22.0, "ink") + 12.0
        placed.section_line = top - 4.0
        top += AIR - 4.0
    placed.tick = QRectF(SIDE, top + 1.0, TICK, TICK)
    placed.star = QRectF(width - SIDE - STAR + 4.0, top + 0.0, STAR, STAR)
    left = SIDE + TICK + 14.0
    if width < _NARROW:
        below = _margin(placed, entry, left, top, width - left - SIDE - STAR - 8.0, faces, cache, stacked=True)
        bottom = _main(placed, entry, left, below + 4.0, width - left - SIDE, faces, cache)
        placed.height = bottom + AIR
        return placed
    side_end = _margin(placed, entry, left, top, MARGIN, faces, cache, stacked=False)
    main = left + MARGIN + GUTTER
    main_end = _main(placed, entry, main, top, width - main - SIDE - STAR - 8.0, faces, cache)
    placed.height = max(side_end, main_end) + AIR
    return placed


def _margin(
    placed: EntryLayout, entry: Entry, x: float, y: float, width: float, faces: Faces, cache: BlockCache, *, stacked: bool
) -> float:
    if stacked:
        words = " · ".join((*entry.margin, entry.reference) if entry.reference else entry.margin)
        y = placed.put(cache.block(words, faces.sans(9.5, strong=True), width, 1.25, 2), x, y, "ink")
        return placed.put(cache.block(entry.label.upper(), faces.label(), width, 1.4, 1), x, y, entry.tone)
    for number, line in enumerate(entry.margin):
        font = faces.sans(10.0, strong=True) if number == 0 else faces.sans(9.0)
        y = placed.put(cache.block(line, font, width, 1.24, 3), x, y, "ink" if number == 0 else "soft")
    y = placed.put(cache.block(entry.label.upper(), faces.label(), width, 1.5, 2), x, y + 2.0, entry.tone)
    if entry.reference:
        y = placed.put(cache.block(entry.reference, faces.sans(8.6, strong=True), width, 1.3, 1), x, y + 1.0, "accent2")
    return y


def _main(placed: EntryLayout, entry: Entry, x: float, y: float, width: float, faces: Faces, cache: BlockCache) -> float:
    start = y
    framed = entry.frame in ("bar", "card")
    if entry.frame == "rail":
        placed.rail, placed.dot = x - GUTTER / 2, y + 9.5
    if entry.frame == "card":
        y += 9.0
    if framed:
        x, width = x + 16.0, width - (46.0 if entry.frame == "card" else 16.0)
    y = _words(placed, entry, x, y, width, faces, cache)
    if entry.frame == "card":
        y += 9.0
    if framed:
        placed.bar = QRectF(x - 16.0, start, width + (46.0 if entry.frame == "card" else 16.0), max(y - start, 40.0))
        y = max(y, start + 40.0)
    if entry.doubts:
        words = " · ".join(entry.doubts)
        y = placed.put(cache.block(words, faces.sans(8.8, italic=True), width, 1.3, 2), x, y + 3.0, "warning")
    return y


def _words(placed: EntryLayout, entry: Entry, x: float, y: float, width: float, faces: Faces, cache: BlockCache) -> float:
    if entry.value:
        y = placed.put(cache.block(entry.value, faces.display(17.5), width, 1.2, 1), x, y - 5.0, "ink") + 1.0
    if entry.heading:
        y = placed.put(cache.block(entry.heading, faces.serif(12.0, strong=True), width, 1.24, 3), x, y, "ink") + 1.0
    if entry.detail:
        y = placed.put(cache.block(entry.detail, faces.sans(9.4), width, 1.26, 3), x, y, "soft") + 2.0
    if entry.body:
        verbatim = entry.frame == "card"
        font = faces.serif(11.5) if verbatim else faces.sans(10.4)
        y = placed.put(cache.block(entry.body, font, width, 1.36 if verbatim else 1.3, _MOST_LINES), x, y, "ink")
    for point in entry.points[:_MOST_POINTS]:
        placed.dashes.append((x + 1.0, y + 13.0))
        y = placed.put(cache.block(point, faces.sans(10.0), width - 16.0, 1.3, 3), x + 16.0, y + 3.0, "ink")
    return y
