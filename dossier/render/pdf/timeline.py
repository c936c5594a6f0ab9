"""The time axis drawn: contacts above, announcements and texts below."""

from typing import Any

from reportlab.platypus import Flowable

from dossier.render.blocks import Timeline, TimelineEvent
from dossier.render.pdf.structure import Element, figure_attributes
from dossier.render.pdf.text import Look, Setter
from dossier.render.timeline_layout import (
    SLOTS,
    Axis,
    Label,
    Mark,
    Tick,
    Wish,
    make_marks,
    make_ticks,
    place_timeline,
    used_slots,
    wrap_label,
)  # fmt: skip

_TEXT, _WHEN, _LINE = 7.8, 7.0, 9.4
_BAND = 15.0
_BAR_HEIGHT = 30.0
_CLEAR = 13.0
"""Room between axis and the first line of labels."""


class TimelineFlowable(Flowable):  # type: ignore[misc]
    """A time axis with marks and labels."""

    def __init__(self, setter: Setter, block: Timeline, element: Element) -> None:
        super().__init__()
        self.setter, self.block, self.element = setter, block, element
        self.spaceBefore, self.spaceAfter = 8, 0
        self.slots = SLOTS
        self._placed_for: tuple[float, int] = (-1.0, 0)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Place everything for this width, with at most ``slots`` lines of labels on each side."""
        del aH
        if (aW, self.slots) != self._placed_for:
            self._place(aW)
            self._placed_for = (aW, self.slots)
        self.lift = _CLEAR + (_BAR_HEIGHT + 4 if self.bars else 0)
        self.up = self.lift + used_slots(self.above) * _LINE
        self.down = _BAND + (_CLEAR + used_slots(self.below) * _LINE if self.below else 4)
        self.width, self.height = aW, self.up + self.down
        return self.width, self.height

    def _place(self, width: float) -> None:
        placed = place_timeline(self.block.events, width, self._wish, self.slots)
        self.axis, self.bars, self.marked = placed.axis, placed.bars, placed.marked
        self.above, self.below = placed.above, placed.below

    def _wish(self, event: TimelineEvent, axis: Axis, weight: float) -> Wish:
        setter = self.setter
        lines = (event.when, *wrap_label(event.label, lambda text: setter.width(text, "text", _TEXT)))
        widths = [setter.width(event.when, "text_b", _WHEN), *(setter.width(line, "text", _TEXT) for line in lines[1:])]
        return Wish(event, axis.x(event), lines, max(widths), weight)

    def draw(self) -> None:
        """Draw band, axis, leaders with labels, marks; all of it is one figure."""
        canvas = self.canv
        self.element.attributes = figure_attributes(canvas.absolutePosition(0, 0), (self.width, self.height))
        with canvas.tag(self.element, block=True):
            for number, tick in enumerate(make_ticks(self.axis)):
                self._draw_tick(tick, number)
            self._draw_axis()
            for label in self.above:
                self._draw_label(label, above=True)
            for label in self.below:
                self._draw_label(label, above=False)
            self._draw_bars()
            for event in self.marked:
                self._draw_range(event)
            for mark in make_marks(self.axis, self.marked):
                self._draw_mark(mark)

    def _draw_bars(self) -> None:
        """Draw the numbers of contacts of a crowded axis as bars."""
        most = max((bar.number for bar in self.bars), default=1)
        canvas = self.canv
        for bar in self.bars:
            height = max(2.0, _BAR_HEIGHT * bar.number / most)
            canvas.setFillColor(self.setter.design.colour("accent"))
            canvas.rect(bar.left + 0.6, self.down + 0.5, bar.right - bar.left - 1.2, height, stroke=0, fill=1)
            if bar.right - bar.left > 5:
                place = ((bar.left + bar.right) / 2, self.down + height + 2)
                self.setter.draw(canvas, place, str(bar.number), Look("text_b", 5.6, "accent", "centre"))

    def _draw_tick(self, tick: Tick, number: int) -> None:
        canvas, design = self.canv, self.setter.design
        canvas.setFillColor(design.colour("tint" if number % 2 == 0 else "#E2E8ED"))
        canvas.rect(tick.left, self.down - _BAND, tick.right - tick.left, _BAND, stroke=0, fill=1)
        room = tick.right - tick.left - 3
        for text in self._tick_names(tick, number):
            if self.setter.width(text, "text_b", 7, 0.2) <= room:
                place = ((tick.left + tick.right) / 2, self.down - 10.6)
                self.setter.draw(canvas, place, text, Look("text_b", 7, "soft", "centre", 0.2))
                return

    def _tick_names(self, tick: Tick, number: int) -> tuple[str, ...]:
        month = self.setter.tree.labels.months[tick.first.month - 1]
        year = str(tick.first.year)
        if tick.unit == "year":
            return (year, f"\u2019{year[2:]}")
        dated = number == 0 or tick.first.month == 1
        if tick.unit == "quarter":
            return (f"{month} {year}", year, f"\u2019{year[2:]}") if dated else (month, month[:1])
        return (f"{month} {year}", month) if dated else (month, month[:1])

    def _draw_axis(self) -> None:
        canvas, design, y, split = self.canv, self.setter.design, self.down, self.axis.split
        if split:
            canvas.setFillColor(design.colour("paper"))
            canvas.rect(0, y - _BAND, split - 8, _BAND, stroke=0, fill=1)
            look = Look("text_b", 7, "soft", "centre", 0.2)
            self.setter.draw(canvas, ((split - 8) / 2, y - 10.6), self.block.earlier, look)
        canvas.setStrokeColor(design.colour("ink"))
        canvas.setLineWidth(1)
        if split:
            canvas.line(0, y, split - 8, y)
            canvas.setLineWidth(0.8)
            for offset in (-6.5, -3.5):
                canvas.line(split + offset - 1.5, y - 4, split + offset + 1.5, y + 4)
            canvas.setLineWidth(1)
        canvas.line(split, y, self.width, y)

    def _draw_label(self, label: Label, *, above: bool) -> None:
        canvas, colour = self.canv, _colour(label.event)
        lines = len(label.lines)
        if above:
            top = self.down + self.lift + (label.slot + lines) * _LINE - _LINE * 0.8
            ends = (self.down + (_BAR_HEIGHT + 10 if self.bars else 0), top + 6)
        else:
            top = self.down - _BAND - _CLEAR - label.slot * _LINE + 2
            ends = (self.down - _BAND, top - (lines - 1) * _LINE - 1)
        canvas.setStrokeColor(self.setter.design.colour(colour))
        canvas.setLineWidth(0.6)
        canvas.line(label.x, ends[0], label.x, ends[1])
        self.setter.draw(canvas, (label.left, top), label.lines[0], Look("text_b", _WHEN, colour))
        for number, line in enumerate(label.lines[1:], 1):
            self.setter.draw(canvas, (label.left, top - number * _LINE), line, Look("text", _TEXT))

    def _draw_range(self, event: TimelineEvent) -> None:
        """Draw the possible days of an event that has no known day, where they are few enough to see."""
        if event.first == event.last or self.axis.x(event) < self.axis.split:
            return
        left = self.axis.x(_moved(event, event.first))
        right = self.axis.x(_moved(event, event.last))
        if 9 < right - left < self.width / 3:
            self.canv.setStrokeColor(self.setter.design.colour(_colour(event)))
            self.canv.setLineWidth(2.6)
            self.canv.line(left, self.down, right, self.down)

    def _draw_mark(self, mark: Mark) -> None:
        canvas, design, x, y = self.canv, self.setter.design, mark.x, self.down
        many = mark.number > 2
        size = 6.4 if many else 4.6
        filled = mark.event.mark in ("meeting",)
        canvas.setFillColor(design.colour(_colour(mark.event) if filled else "#FFFFFF"))
        canvas.setStrokeColor(design.colour("#FFFFFF" if filled else _colour(mark.event)))
        canvas.setLineWidth(1.3)
        if mark.meeting:
            canvas.circle(x, y, size, stroke=1, fill=1)
        else:
            self._draw_diamond(x, y, size - 0.8)
        if many:
            colour = "#FFFFFF" if filled else _colour(mark.event)
            self.setter.draw(canvas, (x, y - 2.2), str(mark.number), Look("text_b", 6.4, colour, "centre"))

    def _draw_diamond(self, x: float, y: float, size: float) -> None:
        path: Any = self.canv.beginPath()
        path.moveTo(x, y + size)
        path.lineTo(x + size, y)
        path.lineTo(x, y - size)
        path.lineTo(x - size, y)
        path.close()
        self.canv.drawPath(path, stroke=1, fill=1)


def _colour(event: TimelineEvent) -> str:
    return {"meeting": "accent", "cancelled": "mute"}.get(event.mark, "accent2")


def _moved(event: TimelineEvent, day: str) -> TimelineEvent:
    return TimelineEvent(first=day, last=day, when=event.when, mark=event.mark, label=event.label)
