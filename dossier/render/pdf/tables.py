"""A table that costs the same per row at any length: heights are measured once, splitting is a binary search.

reportlab's own Table is quadratic (10,000 rows took 26 s). The head row is drawn again on each page, as an artifact.
"""

from bisect import bisect_right
from collections.abc import Sequence
from math import fsum
from typing import Any

from reportlab.platypus import Flowable

from dossier.render.blocks import Break, Inline, Reference, Run, Table
from dossier.render.blocks import Column as ColumnSpec
from dossier.render.pdf.stacks import Stack
from dossier.render.pdf.structure import Element, header_attributes
from dossier.render.pdf.text import Setter

_PAD_X, _PAD_TOP, _PAD_BOTTOM = 7.0, 5.0, 6.0
_BETWEEN = 3.0
"""Space between the paragraphs of a cell."""
_LOW = 120.0
"""Height in points of first rows that go to the next page together rather than one stay behind alone."""
Row = tuple[Any, ...]


class _Layout:
    """Cells of a table and, for one width, the height of each row and the running sum of heights."""

    def __init__(self, columns: Sequence[ColumnSpec], head: Row, rows: Sequence[Row]) -> None:
        self.columns, self.head, self.rows = columns, head, rows
        self.width = -1.0
        self.widths: list[float] = []
        self.head_height = 0.0
        self.sums: list[float] = [0.0]

    def measure(self, canvas: Any, width: float) -> None:
        if width == self.width:
            return
        self.width = width
        total = fsum(column.width for column in self.columns)
        self.widths = [column.width / total * width for column in self.columns]
        self.head_height = self._height(canvas, self.head)
        self.sums = [0.0]
        for row in self.rows:
            self.sums.append(self.sums[-1] + self._height(canvas, row))

    def box(self, index: int) -> tuple[float, float]:
        """Left edge and width of the text of a column."""
        left = fsum(self.widths[:index]) + (_PAD_X if index else 0)
        last = index == len(self.widths) - 1
        return left, self.widths[index] - (_PAD_X if index else 0) - (0 if last else _PAD_X)

    def _height(self, canvas: Any, row: Row) -> float:
        heights = [cell.wrapOn(canvas, self.box(index)[1], 1e6)[1] for index, cell in enumerate(row)]
        return max(heights, default=0) + _PAD_TOP + _PAD_BOTTOM


class TableFlowable(Flowable):  # type: ignore[misc]
    """Rows ``start`` to ``stop`` of a table under its head row."""

    def __init__(self, setter: Setter, layout: _Layout, start: int, stop: int) -> None:
        super().__init__()
        self.setter, self.layout, self.start, self.stop = setter, layout, start, stop
        self.spaceBefore, self.spaceAfter = 4, 10

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure, once for all parts."""
        del aH
        self.layout.measure(self.canv, aW)
        sums = self.layout.sums
        self.width, self.height = aW, self.layout.head_height + sums[self.stop] - sums[self.start]
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split between rows; a row taller than a page is split inside its cells."""
        self.layout.measure(self.canv, aW)
        sums = self.layout.sums
        room = sums[self.start] + aH - self.layout.head_height
        cut = bisect_right(sums, room + 1e-6, self.start, self.stop + 1) - 1
        if cut >= self.stop:
            return [self]
        if self._leaves_one(cut):
            return []
        if self.stop - cut == 1 and cut - self.start > 2:
            cut -= 1
        if cut > self.start:
            return [self._part(self.start, cut), self._part(cut, self.stop)]
        return self._split_row(aH - self.layout.head_height)

    def _leaves_one(self, cut: int) -> bool:
        """Tell whether a cut leaves the first row alone at the end of a page."""
        if cut - self.start != 1 or self.start or self.stop < 2:
            return False
        # Two low rows fit on any page: the table will not be handed on for ever.
        return all(self.layout.sums[row + 1] - self.layout.sums[row] < _LOW for row in (0, 1))

    def _part(self, start: int, stop: int) -> "TableFlowable":
        return TableFlowable(self.setter, self.layout, start, stop)

    def _split_row(self, room: float) -> list[Any]:
        """Split the first row inside its cells, when it could never fit whole."""
        layout = self.layout
        height = layout.sums[self.start + 1] - layout.sums[self.start]
        if height < 500 or room < 100:
            return []
        first, second = [], []
        for index, cell in enumerate(layout.rows[self.start]):
            parts = cell.splitOn(self.canv, layout.box(index)[1], room - _PAD_TOP - _PAD_BOTTOM)
            first.append(parts[0] if parts else _Nothing())
            second.append(parts[1] if len(parts) > 1 else _Nothing() if parts else cell)
        rest = [tuple(second), *layout.rows[self.start + 1 : self.stop]]
        head = _Layout(layout.columns, layout.head, [tuple(first)])
        tail = _Layout(layout.columns, layout.head, rest)
        return [TableFlowable(self.setter, head, 0, 1), TableFlowable(self.setter, tail, 0, len(rest))]

    def draw(self) -> None:
        """Draw head, rows and rules."""
        canvas, design = self.canv, self.setter.design
        canvas.setStrokeColor(design.colour("rule"))
        canvas.setLineWidth(0.9)
        canvas.line(0, self.height, self.width, self.height)
        top = self._draw_row(self.layout.head, self.height, self.layout.head_height)
        canvas.setLineWidth(0.6)
        canvas.line(0, top, self.width, top)
        canvas.setStrokeColor(design.colour("hair"))
        canvas.setLineWidth(0.5)
        sums = self.layout.sums
        for index in range(self.start, self.stop):
            top = self._draw_row(self.layout.rows[index], top, sums[index + 1] - sums[index])
            canvas.line(0, top, self.width, top)

    def _draw_row(self, row: Row, top: float, height: float) -> float:
        for index, cell in enumerate(row):
            cell.drawOn(self.canv, self.layout.box(index)[0], top - _PAD_TOP - cell.height)
        return top - height


class _Nothing(Flowable):  # type: ignore[misc]
    """An empty cell."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take no room."""
        del aW, aH
        self.width = self.height = 0.0
        return 0, 0

    def draw(self) -> None:
        """Draw nothing."""


def table_flowable(setter: Setter, block: Table, parent: Element) -> TableFlowable:
    """Return a table with its structure: header cells with scope, rows, data cells."""
    table = parent.add("Table", title=block.title)
    head = _row(setter, block, block.head, table.add("TR", once=True), is_head=True)
    rows = [_row(setter, block, row, table.add("TR"), is_head=False) for row in block.rows]
    return TableFlowable(setter, _Layout(block.columns, head, rows), 0, len(rows))


def _row(setter: Setter, block: Table, cells: Sequence[Inline], line: Element, *, is_head: bool) -> Row:
    made = []
    for index, (column, text) in enumerate(zip(block.columns, cells, strict=True)):
        scope = "Column" if is_head else "Row" if index == 0 and block.row_heads else ""
        cell = line.add("TH" if scope else "TD", attributes=header_attributes(scope) if scope else {}, once=is_head)
        changes = {"alignment": 2} if column.align == "right" else {}
        style = setter.style("th" if is_head else "cell", spaceAfter=_BETWEEN, **changes)
        parts = [
            setter.paragraph(part, style, cell.add("P", once=is_head), bold=column.strong and not is_head)
            for part in _parts(text)
        ]
        made.append(parts[0] if len(parts) == 1 else Stack(parts))
    return tuple(made)


def _parts(text: Inline) -> list[Inline]:
    """Return the text of a cell cut at its breaks: each part is a paragraph of its own."""
    parts: list[list[Run | Reference | Break]] = [[]]
    for piece in text:
        if isinstance(piece, Break):
            parts.append([])
        else:
            parts[-1].append(piece)
    return [tuple(part) for part in parts]
