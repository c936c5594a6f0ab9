"""The head of the document: title with flag, facts, large numbers, numbered points, contents."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from dossier.render.blocks import Inline
from dossier.render.flags import FLAG_UNITS
from dossier.render.pdf.canvas import LinkTarget, TaggedCanvas
from dossier.render.pdf.rows import Label, RowStyle, SideRow, label_look
from dossier.render.pdf.stacks import Column, Stack
from dossier.render.pdf.structure import Element, figure_attributes, list_attributes
from dossier.render.pdf.text import Look, Setter
from dossier.render.pdf.timeline import TimelineFlowable

_FLAG_SIZE = (75.0, 50.0)
_FEWER_SLOTS = (9, 8, 7, 6, 5, 4, 3, 2, 0)


class Flag(Flowable):  # type: ignore[misc]
    """A flag, drawn as vectors."""

    def __init__(self, setter: Setter, operators: str, element: Element) -> None:
        super().__init__()
        self.setter, self.operators, self.element = setter, operators, element
        self.width, self.height = _FLAG_SIZE

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the fixed size."""
        del aW, aH
        return _FLAG_SIZE

    def draw(self) -> None:
        """Draw the flag and a hairline around it."""
        canvas = self.canv
        self.element.attributes = figure_attributes(canvas.absolutePosition(0, 0), _FLAG_SIZE)
        with canvas.tag(self.element, block=True):
            canvas.saveState()
            canvas.clipPath(self._outline(), stroke=0, fill=0)
            canvas.scale(_FLAG_SIZE[0] / FLAG_UNITS[0], _FLAG_SIZE[1] / FLAG_UNITS[1])
            canvas.raw(self.operators)
            canvas.restoreState()
            canvas.setStrokeColor(self.setter.design.colour("hair"))
            canvas.setLineWidth(0.5)
            canvas.rect(0, 0, *_FLAG_SIZE)

    def _outline(self) -> Any:
        path = self.canv.beginPath()
        path.rect(0, 0, *_FLAG_SIZE)
        return path


class Titled(Flowable):  # type: ignore[misc]
    """Title and scope line with the flag at the right."""

    def __init__(self, lines: Sequence[Any], flag: Flag | None) -> None:
        super().__init__()
        self.column, self.flag = Column(lines), flag

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure beside the flag."""
        del aH
        room = aW - (_FLAG_SIZE[0] + 30 if self.flag else 0)
        self.width, self.height = aW, max(self.column.measure(self.canv, room), _FLAG_SIZE[1] if self.flag else 0) + 6
        return self.width, self.height

    def draw(self) -> None:
        """Draw both."""
        self.column.draw(self.canv, 0, self.height)
        if self.flag:
            self.flag.drawOn(self.canv, self.width - _FLAG_SIZE[0], self.height - _FLAG_SIZE[1] - 4)


class FactRow(Flowable):  # type: ignore[misc]
    """Labelled facts side by side between two rules."""

    def __init__(self, setter: Setter, items: Sequence[tuple[str, Inline]], parent: Element) -> None:
        super().__init__()
        self.setter = setter
        division = parent.add("Div")
        self.columns = []
        for label, text in items:
            name = Label(setter, label, label_look("mute", 6.9, 0.75), division.add("P"), after=2.5)
            style = setter.style("meta")
            self.columns.append(Column([name, setter.paragraph(text, style, division.add("P"))]))
        self.spaceBefore, self.spaceAfter = 10, 0

    def _cell(self) -> float:
        return float(self.width) / max(1, len(self.columns))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure the tallest fact."""
        del aH
        self.width = aW
        heights = [
            column.measure(self.canv, self._cell() - (18 if number else 8)) for number, column in enumerate(self.columns)
        ]
        self.height = max(heights, default=0) + 16
        return self.width, self.height

    def draw(self) -> None:
        """Draw rules and facts."""
        canvas, design = self.canv, self.setter.design
        canvas.setStrokeColor(design.colour("rule"))
        canvas.setLineWidth(0.9)
        canvas.line(0, self.height, self.width, self.height)
        canvas.setStrokeColor(design.colour("hair"))
        canvas.setLineWidth(0.6)
        canvas.line(0, 0, self.width, 0)
        for number, column in enumerate(self.columns):
            x = number * self._cell()
            if number:
                canvas.line(x, 0, x, self.height)
            column.draw(canvas, x + (10 if number else 0), self.height - 7.5)


class CountRow(Flowable):  # type: ignore[misc]
    """Large numbers with what they count."""

    def __init__(self, setter: Setter, items: Sequence[tuple[str, str]], parent: Element) -> None:
        super().__init__()
        division = parent.add("Div")
        self.setter, self.items = setter, [(value, label, division.add("P")) for value, label in items]
        self.spaceBefore, self.spaceAfter = 10, 0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the full width."""
        del aH
        self.width, self.height = aW, 46.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw numbers, labels and hairlines between them."""
        canvas = self.canv
        cell = self.width / max(1, len(self.items))
        for number, (value, label, element) in enumerate(self.items):
            x = number * cell
            if number:
                canvas.setStrokeColor(self.setter.design.colour("hair"))
                canvas.setLineWidth(0.6)
                canvas.line(x, 4, x, 46)
            indent = 12 if number else 0
            with canvas.tag(element):
                self.setter.draw(canvas, (x + indent, 20), value, Look("display", 25, "accent2"))
                text = self.setter.clip(label, "text", 8.4, cell - indent - 6)
                self.setter.draw(canvas, (x + indent, 7), text, Look("text", 8.4, "soft"))


def point_list(setter: Setter, items: Sequence[Inline], parent: Element) -> Stack:
    """Return numbered points."""
    numbered = parent.add("L", attributes=list_attributes("Decimal"))
    rows = []
    for number, text in enumerate(items, 1):
        item = numbered.add("LI")
        colour = setter.design.colour("accent")
        label = setter.line(str(number), "date", item.add("Lbl"), textColor=colour)
        style = setter.style("body", fontSize=10, leading=14, spaceAfter=0)
        body = setter.paragraph(text, style, item.add("LBody"))
        rows.append(SideRow(setter, [label], [body], RowStyle(side=12, gutter=8, after=5)))
    return Stack(rows, after=8)


class ContentsTable(Flowable):  # type: ignore[misc]
    """The table of contents; page numbers are drawn late, so one pass is enough. ``entries`` may be filled until drawing."""

    def __init__(self, setter: Setter, entries: list[tuple[str, str, str]], columns: int, parent: Element) -> None:
        super().__init__()
        self.setter, self.entries, self.columns = setter, entries, max(1, columns)
        self.element = parent.add("TOC")
        self.spaceBefore, self.spaceAfter = 6, 4

    @property
    def _rows(self) -> int:
        return -(-len(self.entries) // self.columns)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take one line for each row of entries."""
        del aH
        self.leading = self.setter.design.size("toc")[1] + 1.5
        self.width, self.height = aW, self._rows * self.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the entries, column by column."""
        gap = 24
        width = (self.width - gap * (self.columns - 1)) / self.columns
        for index, entry in enumerate(self.entries):
            x = index // self._rows * (width + gap)
            y = self.height - (index % self._rows + 1) * self.leading + 4
            self._draw_entry(entry, x, y, width)

    def _draw_entry(self, entry: tuple[str, str, str], x: float, y: float, width: float) -> None:
        canvas, setter = self.canv, self.setter
        number, title, key = entry
        size = setter.design.size("toc")[0]
        link = self.element.add("TOCI").add("Reference").add("Link")
        with canvas.tag(link):
            setter.draw(canvas, (x, y), number + " ", Look("text_b", size, "accent"))
            shown = setter.clip(title, "text", size, width - 40)
            drawn = setter.draw(canvas, (x + 16, y), shown + " ", Look("text", size))
        with canvas.artifact():
            canvas.setStrokeColor(setter.design.colour("mute"))
            canvas.setLineWidth(0.5)
            canvas.setDash([0.1, 2.6])
            canvas.setLineCap(1)
            canvas.line(x + 16 + drawn + 4, y + 1, x + width - 18, y + 1)
            canvas.setDash([])
            canvas.setLineCap(0)
        with canvas.tag(link, block=True):
            canvas.late(lambda page: self._draw_page(page, key, (x + width, y)))
        contents = setter.tree.labels.go_to.replace("{title}", title)
        canvas.linkURL(LinkTarget(f"goto:{key}", contents, link), (x, y - 3, x + width, y + size), relative=1)

    def _draw_page(self, canvas: TaggedCanvas, key: str, place: tuple[float, float]) -> None:
        look = Look("text_b", self.setter.design.size("toc")[0], "ink", "right")
        self.setter.draw(canvas, place, str(canvas.pages_of.get(key, "")), look)


class CoverPage(Stack):
    """The blocks of page one. A timeline among them gives up lines of labels before anything runs over to page two."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure; shorten the timeline until everything fits."""
        size = super().wrap(aW, aH)
        timelines = [child for child in self.column.children if isinstance(child, TimelineFlowable)]
        for slots in _FEWER_SLOTS if timelines and aH > 500 else ():
            if size[1] <= aH:
                break
            for timeline in timelines:
                timeline.slots = slots
            self.column = Column(self.column.children)
            size = super().wrap(aW, aH)
        return size
