"""Flowables that hold a column of others: measured once, split between and inside them, drawn from the top.

Splitting rules: what was measured is kept by the parts; a part never begins with nothing; children that must stay with the
next one (`keepWithNext`) move over together. Tested with random heights in tests/render/pdf/test_stacks.py.
"""

from collections.abc import Sequence
from math import fsum
from typing import Any

from reportlab.platypus import Flowable

ENDLESS = 1e6
"""A height no page has: children are measured without a limit."""


class Column:
    """Flowables below each other in a given width, with the gaps between them."""

    def __init__(self, children: Sequence[Any]) -> None:
        self.children = list(children)
        self._measured: tuple[float, list[tuple[float, float]]] | None = None

    def measure(self, canvas: Any, width: float) -> float:
        """Return the height of the column; remembers gap and height of each child."""
        if self._measured and self._measured[0] == width:
            return fsum(gap + height for gap, height in self._measured[1])
        sizes: list[tuple[float, float]] = []
        before = 0.0
        for number, child in enumerate(self.children):
            height = child.wrapOn(canvas, width, ENDLESS)[1]
            sizes.append((max(before, child.getSpaceBefore()) if number else 0.0, height))
            before = child.getSpaceAfter()
        self._measured = (width, sizes)
        return fsum(gap + height for gap, height in sizes)

    @property
    def sizes(self) -> list[tuple[float, float]]:
        """Gap above and height of each child, as last measured."""
        assert self._measured is not None
        return self._measured[1]

    def cut(self, canvas: Any, width: float, room: float) -> tuple[list[Any], list[Any]]:
        """Return the children that fit in ``room`` and those that do not; one may be split between the two."""
        self.measure(canvas, width)
        used, fitting = 0.0, 0
        for gap, height in self.sizes:
            if used + gap + height > room + 1e-6:
                break
            used, fitting = used + gap + height, fitting + 1
        if fitting == len(self.children):
            return self.children, []
        head: list[Any] = self.children[:fitting]
        tail: list[Any] = self.children[fitting:]
        parts = tail[0].splitOn(canvas, width, room - used - self.sizes[fitting][0])
        if len(parts) > 1:
            return [*head, parts[0]], [*parts[1:], *tail[1:]]
        while head and head[-1].getKeepWithNext():
            tail.insert(0, head.pop())
        return head, tail

    def draw(self, canvas: Any, x: float, top: float) -> None:
        """Draw the children with their left edge at ``x``, the first one's upper edge at ``top``."""
        for child, (gap, height) in zip(self.children, self.sizes, strict=True):
            top -= gap + height
            child.drawOn(canvas, x, top)


class Stack(Flowable):  # type: ignore[misc]
    """A column as a flowable. A stack lower than ``whole`` points goes to the next page rather than being split."""

    def __init__(self, children: Sequence[Any], *, before: float = 0, after: float = 0, whole: float = 0) -> None:
        super().__init__()
        self.column = Column(children)
        self.spaceBefore, self.spaceAfter, self.whole = before, after, whole

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure."""
        del aH
        self.width, self.height = aW, self.column.measure(self.canv, aW)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split between or inside the children."""
        if self.column.measure(self.canv, aW) <= self.whole:
            return []
        head, tail = self.column.cut(self.canv, aW, aH)
        if not head:
            return []
        if not tail:
            return [self]
        return [Stack(head, before=self.spaceBefore), Stack(tail, after=self.spaceAfter)]

    def draw(self) -> None:
        """Draw the children."""
        self.column.draw(self.canv, 0, self.height)


class KeepHead(Flowable):  # type: ignore[misc]
    """Headings that stay with the beginning of what follows, which itself may still split.

    reportlab's keepWithNext moves all of what follows to the next page. At least ``room`` points of it must fit.
    """

    def __init__(self, heads: Sequence[Any], body: Any, room: float = 44) -> None:
        super().__init__()
        self.heads, self.body, self.room = list(heads), body, room
        self.column = Column([*self.heads, body])

    def getSpaceBefore(self) -> float:
        """Return the space above the first heading."""
        return float(self.heads[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:
        """Return the space below the body."""
        return float(self.body.getSpaceAfter())

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure."""
        del aH
        self.width, self.height = aW, self.column.measure(self.canv, aW)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split the body, if enough of it stays with the headings."""
        self.column.measure(self.canv, aW)
        used = fsum(gap + height for gap, height in self.column.sizes[:-1]) + self.column.sizes[-1][0]
        if aH - used < self.room:
            return []
        parts = self.body.splitOn(self.canv, aW, aH - used)
        if len(parts) < 2:
            return []
        return [KeepHead(self.heads, parts[0], 0), *parts[1:]]

    def draw(self) -> None:
        """Draw headings and body."""
        self.column.draw(self.canv, 0, self.height)


def chain(story: Sequence[Any]) -> list[Any]:
    """Return ``story`` with each run of keepWithNext flowables and what follows it joined in a `KeepHead`."""
    joined: list[Any] = []
    heads: list[Any] = []
    for flowable in story:
        if flowable.getKeepWithNext():
            heads.append(flowable)
        elif heads:
            joined.append(KeepHead(heads, flowable))
            heads = []
        else:
            joined.append(flowable)
    return joined + heads
