"""The time axis as a vector drawing for HTML, placed by the same rules as in the PDF."""

from html import escape

from dossier.render.blocks import Timeline, TimelineEvent
from dossier.render.timeline_layout import (
    Axis,
    Bar,
    Label,
    Wish,
    make_marks,
    make_ticks,
    place_timeline,
    used_slots,
    wrap_label,
)

_WIDTH, _LINE, _SIZE, _CLEAR, _BAND, _BAR = 700.0, 11.0, 9.0, 14.0, 15.0, 30.0
_LETTER = 0.47
"""Mean width of a letter in ems: a browser's fonts are not known here, so labels are measured by this."""


def draw_timeline(block: Timeline, months: tuple[str, ...]) -> str:
    """Return the axis as inline SVG with its alternative text."""
    drawing = _Drawing(block, months)
    height = drawing.up + drawing.down
    return (
        f'<svg viewBox="0 0 {_WIDTH:g} {height:g}" role="img" aria-label="{escape(block.alt)}" '
        f'font-size="{_SIZE:g}" font-family="inherit">{drawing.body()}</svg>'
    )


def _measure(text: str) -> float:
    return len(text) * _SIZE * _LETTER


def _wish(event: TimelineEvent, axis: Axis, weight: float) -> Wish:
    lines = (event.when, *wrap_label(event.label, _measure))
    return Wish(event, axis.x(event), lines, max(_measure(line) for line in lines), weight)


class _Drawing:
    """One axis, y running downwards from the top of the drawing."""

    def __init__(self, block: Timeline, months: tuple[str, ...]) -> None:
        self.block, self.months = block, months
        placed = place_timeline(block.events, _WIDTH, _wish)
        self.axis, self.bars, self.marked = placed.axis, placed.bars, placed.marked
        self.above, self.below = placed.above, placed.below
        self.lift = _CLEAR + (_BAR + 6 if self.bars else 0)
        self.up = self.lift + used_slots(self.above) * _LINE
        self.down = _BAND + _CLEAR + used_slots(self.below) * _LINE

    def body(self) -> str:
        parts = [*self._ticks(), f'<path d="M0 {self.up:g}H{_WIDTH:g}" style="stroke:var(--ink)"/>', *map(self._bar, self.bars)]
        parts += [self._label(label, above=True) for label in self.above]
        parts += [self._label(label, above=False) for label in self.below]
        for mark in make_marks(self.axis, self.marked):
            fill = "var(--accent)" if mark.meeting else "var(--page)"
            stroke = "var(--page)" if mark.meeting else "var(--accent2)"
            parts.append(
                f'<circle cx="{mark.x:.1f}" cy="{self.up:g}" r="4.5" style="fill:{fill};stroke:{stroke}" stroke-width="1.3"/>'
            )
        return "".join(parts)

    def _ticks(self) -> list[str]:
        parts = []
        for number, tick in enumerate(make_ticks(self.axis)):
            width = tick.right - tick.left
            parts.append(
                f'<rect x="{tick.left:.1f}" y="{self.up:g}" width="{width:.1f}" height="{_BAND:g}" style="fill:var(--tint)"/>'
            )
            name = str(tick.first.year) if tick.unit == "year" else self.months[tick.first.month - 1]
            if tick.unit != "year" and (number == 0 or tick.first.month == 1):
                name = f"{name} {tick.first.year}" if _measure(name) + 24 < width else str(tick.first.year)
            if _measure(name) < width:
                parts.append(_text((tick.left + tick.right) / 2, self.up + 11, name, "mute", anchor="middle"))
        return parts

    def _bar(self, bar: Bar) -> str:
        height = max(2.0, _BAR * bar.number / max(one.number for one in self.bars))
        width = bar.right - bar.left - 1.2
        return (
            f'<rect x="{bar.left + 0.6:.1f}" y="{self.up - height:.1f}" width="{width:.1f}" height="{height:.1f}" '
            f'style="fill:var(--accent)"><title>{bar.number}</title></rect>'
        )

    def _label(self, label: Label, *, above: bool) -> str:
        colour = "accent" if label.event.mark == "meeting" else "accent2"
        if above:
            top = self.up - self.lift - (label.slot + len(label.lines)) * _LINE + _LINE
            line = f"M{label.x:.1f} {self.up:g}V{top - 7:.1f}"
        else:
            top = self.up + _BAND + _CLEAR + label.slot * _LINE + 4
            line = f"M{label.x:.1f} {self.up + _BAND:g}V{top + (len(label.lines) - 1) * _LINE:.1f}"
        texts = [_text(label.left, top, label.lines[0], colour, weight=600)]
        texts += [_text(label.left, top + n * _LINE, text, "ink") for n, text in enumerate(label.lines[1:], 1)]
        return f'<path d="{line}" style="stroke:var(--{colour})" stroke-width=".7"/>{"".join(texts)}'


def _text(x: float, y: float, text: str, colour: str, *, weight: int = 400, anchor: str = "start") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} style="fill:var(--{colour})" font-weight="{weight}">{escape(text)}</text>'
