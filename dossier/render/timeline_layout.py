"""Where things stand on a time axis: scale, ticks, clusters of marks, labels that cross no leader. Knows no canvas.

Far earlier entries (texts that today's meetings refer to) are squeezed into a stretch of their own, so that the period that
matters keeps the width. Labels are given out by importance until the room above and below the axis is used up; what gets
none keeps its mark, and marks that would touch are drawn as one with their number.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import fsum

from dossier.render.blocks import TimelineEvent

GAP_SHARE = 0.45
"""A gap wider than this share of the whole span splits off what lies before it."""
_FAR_LIMIT = 5
SLOTS = 10
"""Lines of label text above and below the axis."""
CROWDED = 40
"""Contacts above which the axis shows how many there were rather than each of them."""
_MANY = 24
"""Labels up to which several orders of placing are tried."""
_CLUSTER = 8.0
"""Marks nearer than this, in points, are drawn as one."""
_LABEL_WIDTH = 82.0


def day_number(iso: str) -> int:
    """Return the ordinal of an ISO day; days that a month does not have (31 June) count as its last."""
    year, month, day = (int(part) for part in iso.split("-"))
    while True:
        try:
            return date(year, month, day).toordinal()
        except ValueError:
            day -= 1
            if day < 28:
                raise


@dataclass(frozen=True, slots=True)
class Tick:
    """One stretch of the axis: left and right edge, first day."""

    left: float
    right: float
    first: date
    unit: str


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label: event, x of the leader, left edge, offset from the axis in lines, its lines of text."""

    event: TimelineEvent
    x: float
    left: float
    width: float
    slot: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on the axis that stands for ``number`` events of one sort."""

    x: float
    meeting: bool
    number: int
    event: TimelineEvent


@dataclass(frozen=True, slots=True)
class Axis:
    """The scale: day to x. ``split`` is the x where the squeezed stretch ends, 0 when there is none."""

    first: int
    last: int
    split: float
    width: float
    far: tuple[int, ...]

    def x(self, event: TimelineEvent) -> float:
        """Return where ``event`` stands: the middle of its possible days."""
        middle = (day_number(event.first) + day_number(event.last)) / 2
        if self.split and middle < self.first:
            before = sum(day <= middle for day in self.far) - 1
            return 5 + before * (self.split - 26) / max(1, len(self.far))
        return self.at(middle)

    def at(self, day: float) -> float:
        """Return the x of a day of the main stretch."""
        return self.split + (day - self.first) / max(1, self.last - self.first) * (self.width - self.split)


def make_axis(events: Sequence[TimelineEvent], width: float) -> Axis:
    """Return the scale for ``events`` (at least one)."""
    ordered = sorted(events, key=_middle)
    days = [_middle(event) for event in ordered]
    cut = _gap(ordered)
    far, near = tuple(days[:cut]), days[cut:]
    first, last = date.fromordinal(near[0]), date.fromordinal(near[-1])
    span = near[-1] - near[0]
    start = first.replace(day=1) if span < 1200 else first.replace(month=1, day=1)
    end = _next_month(last) if span < 1200 else date(last.year + 1, 1, 1)
    if (end.toordinal() - near[-1]) < 0.04 * max(span, 60):
        end = _next_month(end)
    split = width * min(0.34, 0.1 + 0.08 * len(far)) if far else 0.0
    return Axis(start.toordinal(), end.toordinal(), split, width, far)


def _gap(events: Sequence[TimelineEvent]) -> int:
    """Return how many of the first events lie far before the rest.

    Texts of long ago are split off by any gap that is wider than what follows it; contacts only by one that would leave
    most of the axis empty.
    """
    middles = [_middle(event) for event in events]
    span = middles[-1] - middles[0]
    for index in range(min(_FAR_LIMIT, len(events) - 1), 0, -1):
        gap, rest = middles[index] - middles[index - 1], middles[-1] - middles[index]
        texts_only = all(event.mark == "background" for event in events[:index])
        if not texts_only and len(events) - index < max(3, len(events) // 2):
            continue
        if gap > max(90, rest * (1.0 if texts_only else 1.2), 0 if texts_only else GAP_SHARE * span):
            return index
    return 0


def _middle(event: TimelineEvent) -> int:
    return (day_number(event.first) + day_number(event.last)) // 2


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def make_ticks(axis: Axis) -> tuple[Tick, ...]:
    """Return the stretches of the axis: months, quarters or years, at most some twenty."""
    months = (axis.last - axis.first) / 30.4
    unit, step = ("month", 1) if months <= 16 else ("quarter", 3) if months <= 48 else ("year", 12)
    if months > 264:
        step = 12 * (1 + int(months / 264))
    ticks: list[Tick] = []
    day, end = date.fromordinal(axis.first), date.fromordinal(axis.last)
    while day < end:
        after = day
        for _ in range(step - (day.month - 1) % step if unit == "quarter" else step):
            after = _next_month(after)
        ticks.append(Tick(axis.at(day.toordinal()), axis.at(min(after, end).toordinal()), day, unit))
        day = after
    return tuple(ticks)


def make_marks(axis: Axis, events: Sequence[TimelineEvent]) -> tuple[Mark, ...]:
    """Return the marks, those that would touch joined, meetings apart from the rest."""
    marks: list[Mark] = []
    for meeting in (False, True):
        group: list[tuple[float, TimelineEvent]] = []
        for x, event in sorted(
            ((axis.x(event), event) for event in events if (event.mark == "meeting") == meeting), key=lambda pair: pair[0]
        ):
            if group and x - group[0][0] > _CLUSTER:
                marks.append(_join(group, meeting))
                group = []
            group.append((x, event))
        if group:
            marks.append(_join(group, meeting))
    return tuple(marks)


@dataclass(frozen=True, slots=True)
class Bar:
    """The contacts of one stretch of a crowded axis."""

    left: float
    right: float
    number: int


def make_bars(axis: Axis, events: Sequence[TimelineEvent]) -> tuple[Bar, ...]:
    """Return how many contacts fall into each stretch of a crowded axis, empty stretches left out."""
    cells = [(tick.left, tick.right) for tick in make_ticks(axis)]
    parts = max(1, min(4, int((cells[0][1] - cells[0][0]) / 7)))
    edges = [left + (right - left) * part / parts for left, right in cells for part in range(parts)] + [cells[-1][1]]
    bars: list[Bar] = []
    for left, right in pairwise(edges):
        number = sum(left <= axis.x(event) < right for event in events)
        if number:
            bars.append(Bar(left, right, number))
    return tuple(bars)


def _join(group: Sequence[tuple[float, TimelineEvent]], meeting: bool) -> Mark:
    return Mark(fsum(x for x, _ in group) / len(group), meeting, len(group), group[-1][1])


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that would like a place: event, x of its leader, lines and width of its text, and how much it matters."""

    event: TimelineEvent
    x: float
    lines: tuple[str, ...]
    width: float
    weight: float


def place_labels(wishes: Sequence[Wish], width: float, slots: int = SLOTS) -> tuple[Label, ...]:
    """Return the labels that find room, the most and most important ones of three orders of placing."""
    orders: tuple[list[Wish], ...] = (
        sorted(wishes, key=lambda wish: -wish.weight),
        sorted(wishes, key=lambda wish: wish.x),
        sorted(wishes, key=lambda wish: -wish.x),
    )
    if len(wishes) > _MANY:
        orders = orders[:1]
    weights = {id(wish.event): wish.weight for wish in wishes}
    tries = [_place_all(order, width, slots) for order in orders]
    return max(tries, key=lambda labels: fsum(weights[id(label.event)] for label in labels) - 0.01 * used_slots(labels))


def used_slots(labels: Sequence[Label]) -> int:
    """Return the lines of text in use above or below the axis."""
    return max((label.slot + len(label.lines) for label in labels), default=0)


def _place_all(wishes: Sequence[Wish], width: float, slots: int) -> tuple[Label, ...]:
    placed: list[Label] = []
    for number, wish in enumerate(wishes):
        waiting = [other.x for other in wishes[number + 1 : number + 1 + _MANY]]
        best: tuple[float, Label] | None = None
        for label in _candidates(wish, width, slots):
            if any(_clash(label, other) for other in placed):
                continue
            covered = sum(label.left - 3 < x < label.left + label.width + 3 for x in waiting)
            cost = label.slot + 0.4 * (label.left < wish.x) + covered * (8 if label.slot < 3 else 2)
            if best is None or cost < best[0]:
                best = (cost, label)
        if best:
            placed.append(best[1])
    return tuple(placed)


def _candidates(wish: Wish, width: float, slots: int) -> Iterator[Label]:
    for slot in range(slots - len(wish.lines) + 1):
        for left in (wish.x + 5, wish.x - 5 - wish.width):
            if left >= 0 and left + wish.width <= width:
                yield Label(wish.event, wish.x, left, wish.width, slot, wish.lines)


def _clash(one: Label, other: Label) -> bool:
    overlap = one.left - 7 < other.left + other.width and other.left - 7 < one.left + one.width
    same_lines = one.slot <= other.slot + len(other.lines) and other.slot <= one.slot + len(one.lines)
    return (overlap and same_lines) or _crosses(one, other) or _crosses(other, one) or abs(one.x - other.x) < 2.5


def _crosses(leader: Label, box: Label) -> bool:
    """Tell whether the leader of one label runs through the text of another."""
    reaches = leader.slot + len(leader.lines) > box.slot
    return reaches and box.left - 3 < leader.x < box.left + box.width + 3


def weigh(events: Sequence[TimelineEvent]) -> dict[int, float]:
    """Return how much the label of each event (by id) matters: starred, the last and first contact, then newest first."""
    ordered = sorted(events, key=lambda event: event.last)
    meetings = [event for event in ordered if event.mark == "meeting"]
    ends = {id(event) for event in (*meetings[:1], *meetings[-1:])}
    weights = {}
    for number, event in enumerate(ordered):
        rank = 3.0 if event.key else 2.0 if id(event) in ends else 1.0 if event.mark != "background" else 0.7
        weights[id(event)] = rank + 0.5 * number / len(ordered)
    return weights


def wrap_label(text: str, measure: Callable[[str], float], lines: int = 3) -> tuple[str, ...]:
    """Return ``text`` in at most ``lines`` lines of a label's width, an ellipsis where it is longer."""
    wrapped: list[str] = []
    current = ""
    for word in text.split():
        word = _clip(word, measure)
        joined = f"{current} {word}".strip()
        if current and measure(joined) > _LABEL_WIDTH:
            wrapped.append(current)
            current = word
        else:
            current = joined
    wrapped.append(current)
    if len(wrapped) > lines:
        wrapped = [*wrapped[: lines - 1], _clip(wrapped[lines - 1] + " …", measure)]
    return tuple(wrapped)


def _clip(text: str, measure: Callable[[str], float]) -> str:
    while len(text) > 1 and measure(text) > _LABEL_WIDTH + 8:
        text = text[: max(1, min(len(text) - 2, 40))].rstrip("… ") + "…" if len(text) > 3 else text[:1]
    return text


@dataclass(frozen=True, slots=True)
class Placed:
    """A time axis with everything on it placed: bars of a crowded one, labels above and below, events that have a mark."""

    axis: Axis
    bars: tuple[Bar, ...]
    above: tuple[Label, ...]
    below: tuple[Label, ...]
    marked: tuple[TimelineEvent, ...]


def place_timeline(
    events: Sequence[TimelineEvent], width: float, wish: Callable[[TimelineEvent, Axis, float], Wish], slots: int = SLOTS
) -> Placed:
    """Place ``events`` on an axis of ``width``; ``wish`` measures the label of an event of some weight.

    Contacts stand above, all else below; when contacts crowd they become bars, and only the weighty ones keep labels.
    """
    axis, weights = make_axis(events, width), weigh(events)
    held = [event for event in events if event.mark == "meeting"]
    bars = make_bars(axis, held) if len(held) > CROWDED else ()
    above = [wish(event, axis, weights[id(event)]) for event in held if not bars or weights[id(event)] >= 2]
    below = [wish(event, axis, weights[id(event)]) for event in events if event.mark != "meeting"]
    marked = tuple(event for event in events if not bars or event.mark != "meeting")
    return Placed(axis, bars, place_labels(above, width, slots), place_labels(below, width, slots), marked)
