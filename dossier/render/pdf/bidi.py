"""Paragraphs with right-to-left text: levels by the Unicode bidirectional algorithm, lines broken in logical order, drawn in
visual order. reportlab's own path needs a library that no registry has. No ActualText is written: readers put the glyphs
of a right-to-left run into logical order themselves, and turn an ActualText round a second time (PDFium, Poppler).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

from bidi import algorithm
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from dossier.render.blocks import Inline
from dossier.render.pdf.canvas import LinkTarget
from dossier.render.pdf.shaping import shape
from dossier.render.pdf.structure import Element

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one look and one level, as logical offsets."""

    start: int
    end: int
    level: int
    fragment: Any


def embedding_levels(text: str, base: str) -> list[int]:
    """Return the level of each character (UAX #9); ``base`` is "L" or "R"."""
    storage = algorithm.get_empty_storage()
    storage["base_level"] = algorithm.PARAGRAPH_LEVELS[base]
    storage["base_dir"] = base
    algorithm.get_embedding_levels(text, storage, False, False)
    for index, character in enumerate(storage["chars"]):
        character["i"] = index
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
    ):
        step(storage, False)
    known = {character["i"]: int(character["level"]) for character in storage["chars"]}
    levels, previous = [], int(storage["base_level"])
    for index in range(len(text)):
        # The algorithm drops joiners and other boundary neutrals: they go with what stands before them.
        previous = known.get(index, previous)
        levels.append(previous)
    return levels


def base_direction(text: str) -> str:
    """Return "R" when most letters run right to left: an English line that begins with an Arabic name stays English."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return "R" if kinds.count("R") + kinds.count("AL") > kinds.count("L") else "L"


def visual_order(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return the pieces of one line from left to right (UAX #9, rule L2)."""
    ordered = list(pieces)
    odd = [piece.level for piece in ordered if piece.level % 2]
    for level in range(max((piece.level for piece in ordered), default=0), min(odd, default=99) - 1, -1):
        index = 0
        while index < len(ordered):
            stop = index
            while stop < len(ordered) and ordered[stop].level >= level:
                stop += 1
            if stop > index:
                ordered[index:stop] = ordered[index:stop][::-1]
            index = max(stop, index + 1)
    return ordered


class BidiParagraph(Flowable):  # type: ignore[misc]
    """A paragraph that holds right-to-left text. ``anchor`` is a place to link to, as in TaggedParagraph."""

    def __init__(self, setter: Any, text: Inline, style: ParagraphStyle, element: Element) -> None:
        super().__init__()
        self._set_up(setter, setter.inline(text, style, element), style, element)

    def _set_up(self, setter: Any, fragments: Sequence[Any], style: ParagraphStyle, element: Element) -> None:
        self.setter, self.style, self.element = setter, style, element
        self.fragments = [fragment for fragment in fragments if fragment.text]
        self.text = "".join(fragment.text for fragment in self.fragments)
        self.base = base_direction(self.text)
        self.levels = embedding_levels(self.text, self.base)
        self.anchor: tuple[str, float] | None = None
        self.spaceBefore, self.spaceAfter = style.spaceBefore, style.spaceAfter
        self.lines: list[tuple[int, int]] = []

    def _pieces(self, start: int, end: int) -> Iterator[_Piece]:
        at = 0
        for fragment in self.fragments:
            first, last = max(at, start), min(at + len(fragment.text), end)
            at += len(fragment.text)
            while first < last:
                stop = first
                while stop < last and self.levels[stop] == self.levels[first]:
                    stop += 1
                yield _Piece(first, stop, self.levels[first], fragment)
                first = stop

    def _shaped(self, piece: _Piece) -> tuple[Any, float]:
        text, fragment = self.text[piece.start : piece.end], piece.fragment
        return shape(self.setter.fonts, text, fragment.fontName, fragment.fontSize, backwards=bool(piece.level % 2))

    def _width(self, start: int, end: int) -> float:
        return fsum(self._shaped(piece)[1] for piece in self._pieces(start, end))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break lines in logical order."""
        del aH
        room = aW - self.style.leftIndent - self.style.rightIndent
        self.lines = []
        start, end, used = 0, 0, 0.0
        for word in _WORD.finditer(self.text):
            width, gap = self._width(*word.span()), self._width(end, word.start())
            if used and used + gap + width > room:
                self.lines.append((start, end))
                start, used, gap = word.start(), 0.0, 0.0
            used, end = used + gap + width, word.end()
        self.lines.append((start, end))
        self.width, self.height = aW, len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split between lines."""
        if not self.lines:
            self.wrap(aW, aH)
        fitting = int(aH // self.style.leading)
        if fitting >= len(self.lines):
            return [self]
        if fitting < 2:
            return []
        cut = self.lines[fitting][0]
        first, second = self._part(0, cut), self._part(cut, len(self.text))
        first.anchor = self.anchor
        return [first, second]

    def _part(self, start: int, end: int) -> "BidiParagraph":
        part = BidiParagraph.__new__(BidiParagraph)
        Flowable.__init__(part)
        kept, at = [], 0
        for fragment in self.fragments:
            text = fragment.text[max(0, start - at) : max(0, end - at)]
            at += len(fragment.text)
            if text:
                kept.append(fragment.clone(text=text))
        part._set_up(self.setter, kept, self.style, self.element)
        return part

    def draw(self) -> None:
        """Draw the lines."""
        canvas = self.canv
        if self.anchor:
            canvas.anchor(self.anchor[0], self.height + self.anchor[1])
        for number, (start, end) in enumerate(self.lines):
            placed = [(piece, *self._shaped(piece)) for piece in visual_order(list(self._pieces(start, end)))]
            width = fsum(part[2] for part in placed)
            left = self.style.leftIndent if self.base == "L" else self.width - self.style.rightIndent - width
            self._draw_line(placed, left, self.height - self.style.fontSize - number * self.style.leading)

    def _draw_line(self, placed: Sequence[tuple[_Piece, Any, float]], x: float, y: float) -> None:
        canvas = self.canv
        for piece, shaped, width in placed:
            fragment = piece.fragment
            target = fragment.link[0][1] if fragment.link else None
            back = getattr(fragment, "backColor", None)
            if back is not None:
                canvas.setFillColor(back)
                canvas.rect(x, y - 0.25 * fragment.fontSize, width, 1.2 * fragment.fontSize, stroke=0, fill=1)
            element = target.element if isinstance(target, LinkTarget) and target.element else self.element
            canvas.setFillColor(fragment.textColor)
            with canvas.tag(element):
                self._draw_piece(piece, shaped, x, y)
            if isinstance(target, LinkTarget):
                canvas.linkURL(target, (x, y - 2, x + width, y + fragment.fontSize), relative=1)
            x += width

    def _draw_piece(self, piece: _Piece, shaped: Any, x: float, y: float) -> None:
        line = self.canv.beginText(x, y)
        line.setFont(piece.fragment.fontName, piece.fragment.fontSize)
        line._code.append(line._formatText(shaped))
        self.canv.drawText(line)


def draw_line(setter: Any, canvas: Any, place: tuple[float, float], text: str, look: tuple[str, float]) -> float:
    """Draw one line with right-to-left text at ``place``, in face and size ``look``; return its width."""
    style = ParagraphStyle("line", fontName=look[0], fontSize=look[1], leading=look[1])
    paragraph = BidiParagraph.__new__(BidiParagraph)
    Flowable.__init__(paragraph)
    paragraph._set_up(setter, setter.fragments(text, style), style, canvas.element)
    paragraph.canv = canvas
    pieces = visual_order(list(paragraph._pieces(0, len(paragraph.text))))
    x = place[0]
    for piece in pieces:
        shaped, width = paragraph._shaped(piece)
        paragraph._draw_piece(piece, shaped, x, place[1])
        x += width
    return x - place[0]
