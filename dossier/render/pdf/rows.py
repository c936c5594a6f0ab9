"""The grid of the page: a side column beside the text, bars of the forms of speech, small labels and rules."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from reportlab.platypus import Flowable

from dossier.render.pdf.stacks import Column
from dossier.render.pdf.structure import Element
from dossier.render.pdf.text import Look, Setter

RailPlace = Literal["only", "first", "middle", "last"]


class Label(Flowable):  # type: ignore[misc]
    """Letter-spaced small capitals, one line."""

    def __init__(self, setter: Setter, text: str, look: Look, element: Element | None, *, after: float = 2) -> None:
        super().__init__()
        self.setter, self.text, self.look, self.element = setter, text.upper(), look, element
        self.spaceAfter = after

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the full width and one line."""
        del aH
        self.width, self.height = aW, self.look.size * 1.35
        return self.width, self.height

    def draw(self) -> None:
        """Draw the letters, tightened where they would not fit."""
        spacing = self.look.spacing
        if self.setter.width(self.text, self.look.face, self.look.size, spacing) > self.width:
            spacing = 0
        look = Look(self.look.face, self.look.size, self.look.colour, "left", spacing)
        with self.canv.tag(self.element):
            text = self.setter.clip(self.text, look.face, look.size, self.width) if spacing == 0 else self.text
            self.setter.draw(self.canv, (0, self.look.size * 0.3), text, look)


def label_look(colour: str, size: float = 6.2, spacing: float = 0.7) -> Look:
    """Return the look of a small label."""
    return Look("text_b", size, colour, "left", spacing)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarStyle:
    """How the bar of a form of speech looks.

    ``lines`` are (offset, width, colour) of its strokes in points; ``tint`` fills the ground; ``pad`` is top, right,
    bottom, left; ``mark`` draws a large quotation mark.
    """

    lines: tuple[tuple[float, float, str], ...]
    tint: str = ""
    pad: tuple[float, float, float, float] = (0, 4, 1, 16)
    mark: bool = False


class Bar(Flowable):  # type: ignore[misc]
    """Flowables behind a bar; splits between and inside them."""

    def __init__(self, setter: Setter, children: Sequence[Any], style: BarStyle) -> None:
        super().__init__()
        self.setter, self.style, self.column = setter, style, Column(children)

    def _inner(self, width: float) -> float:
        return width - self.style.pad[1] - self.style.pad[3]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure."""
        del aH
        height = self.column.measure(self.canv, self._inner(aW))
        self.width, self.height = aW, height + self.style.pad[0] + self.style.pad[2]
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split; the quotation mark stays on the first part."""
        head, tail = self.column.cut(self.canv, self._inner(aW), aH - self.style.pad[0] - self.style.pad[2])
        if not head:
            return []
        if not tail:
            return [self]
        return [Bar(self.setter, head, self.style), Bar(self.setter, tail, replace(self.style, mark=False))]

    def draw(self) -> None:
        """Draw ground, strokes, quotation mark and children."""
        canvas, design = self.canv, self.setter.design
        if self.style.tint:
            canvas.setFillColor(design.colour(self.style.tint))
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        for offset, width, colour in self.style.lines:
            canvas.setFillColor(design.colour(colour))
            canvas.rect(offset, 0, width, self.height, stroke=0, fill=1)
        if self.style.mark:
            with canvas.artifact():
                look = Look("display", 46, "hair")
                self.setter.draw(canvas, (self.width - 30, self.height - 37), "\u201d", look)
        self.column.draw(canvas, self.style.pad[3], self.height - self.style.pad[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class RowStyle:
    """Measures of a row: side column, gutter, spaces; ``rail`` places it on a rail with a node of ``node`` colour.

    A row lower than ``whole`` points goes to the next page rather than being split.
    """

    side: float
    gutter: float
    before: float = 0
    after: float = 0
    rail: RailPlace | None = None
    node: str = "accent2"
    hollow: bool = False
    whole: float = 0
    continued: bool = False


class SideRow(Flowable):  # type: ignore[misc]
    """Side column and text column; the text splits over pages, the side stays with its beginning."""

    def __init__(self, setter: Setter, side: Sequence[Any], main: Sequence[Any], style: RowStyle) -> None:
        super().__init__()
        self.setter, self.style = setter, style
        self.side, self.main = Column(side), Column(main)
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def _text_width(self, width: float) -> float:
        return width - self.style.side - self.style.gutter

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure both columns."""
        del aH
        side = self.side.measure(self.canv, self.style.side)
        main = self.main.measure(self.canv, self._text_width(aW))
        self.width, self.height = aW, max(side, main)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split the text column, when the side column fits and the row is not to stay whole."""
        if self.wrap(aW, aH)[1] <= self.style.whole or self.side.measure(self.canv, self.style.side) > aH:
            return []
        head, tail = self.main.cut(self.canv, self._text_width(aW), aH)
        if not head:
            return []
        if not tail:
            return [self]
        first = replace(self.style, after=0, whole=0)
        rest = replace(self.style, before=0, whole=0, continued=True)
        return [SideRow(self.setter, self.side.children, head, first), SideRow(self.setter, [], tail, rest)]

    def draw(self) -> None:
        """Draw rail and columns."""
        if self.style.rail:
            self._draw_rail(self.style.rail)
        self.side.draw(self.canv, 0, self.height)
        self.main.draw(self.canv, self.style.side + self.style.gutter, self.height)

    def _draw_rail(self, place: RailPlace) -> None:
        canvas, design, style = self.canv, self.setter.design, self.style
        x, node_y = style.side + style.gutter * 0.45, self.height - 8.2
        top = node_y if place in ("first", "only") and not style.continued else self.height
        bottom = 0 if place in ("last", "only") else -style.after
        canvas.setStrokeColor(design.colour("hair"))
        canvas.setLineWidth(1)
        if top > bottom:
            canvas.line(x, top, x, bottom)
        if style.continued:
            return
        canvas.setFillColor(design.colour("#FFFFFF" if style.hollow else style.node))
        canvas.setStrokeColor(design.colour(style.node if style.hollow else "#FFFFFF"))
        canvas.setLineWidth(1.4)
        canvas.circle(x, node_y, 3.4 if style.hollow else 4.1, stroke=1, fill=1)
