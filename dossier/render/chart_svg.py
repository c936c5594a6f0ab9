"""Small charts as vector drawings for HTML, in the colours of the page."""

from html import escape
from math import fsum, sqrt

from dossier.render.blocks import Chart

_WIDTH, _TALL, _FOOT, _ROW, _NAMES = 700.0, 76.0, 16.0, 19.0, 170.0
_WIDEST, _BAR, _LARGEST = 86.0, 34.0, 8.0


def draw_chart(chart: Chart) -> str:
    """Return a chart as inline SVG with its alternative text."""
    body, height = _columns(chart) if chart.kind == "columns" else _dots(chart)
    return (
        f'<svg viewBox="0 0 {_WIDTH:g} {height:g}" role="img" aria-label="{escape(chart.alt)}" font-size="9" '
        f'font-family="inherit">{body}</svg>'
    )


def _columns(chart: Chart) -> tuple[str, float]:
    totals = [fsum(values) for values in zip(*(row.values for row in chart.series), strict=True)]
    shown = chart.shown or tuple(f"{total:g}" for total in totals)
    most, step = max(totals, default=0) or 1, min(_WIDEST, _WIDTH / max(1, len(totals)))
    bar, parts = min(step * 0.7, _BAR), []
    for number, (total, words) in enumerate(zip(totals, shown, strict=True)):
        high, middle = (_TALL - 14) * total / most, (number + 0.5) * step
        if total:
            parts.append(_rect(middle - bar / 2, _TALL - high, bar, high))
            parts.append(_text(middle, _TALL - high - 4, words, "accent"))
    parts.append(f'<path d="M0 {_TALL:g}H{step * len(totals):.1f}" style="stroke:var(--ink)"/>')
    return "".join(parts) + _labels(chart, 0, step, _TALL + 12), _TALL + _FOOT


def _dots(chart: Chart) -> tuple[str, float]:
    most = max((value for row in chart.series for value in row.values), default=0) or 1
    step, parts = (_WIDTH - _NAMES) / max(1, len(chart.labels)), []
    for number, row in enumerate(chart.series):
        y = (number + 0.5) * _ROW
        parts.append(_text(0, y + 3, row.name, "ink", anchor="start"))
        parts.append(f'<path d="M{_NAMES:g} {y:g}H{_WIDTH:g}" style="stroke:var(--hair)"/>')
        for index, value in enumerate(row.values):
            if value:
                x, radius = _NAMES + (index + 0.5) * step, max(2.0, _LARGEST * sqrt(value / most))
                parts.append(f'<circle cx="{x:.1f}" cy="{y:g}" r="{radius:.1f}" style="fill:var(--accent2)"/>')
                if radius > 5:
                    parts.append(_text(x, y + 3, f"{value:g}", "page"))
    height = _ROW * len(chart.series)
    return "".join(parts) + _labels(chart, _NAMES, step, height + 12), height + _FOOT


def _labels(chart: Chart, left: float, step: float, y: float) -> str:
    widest = max((len(label) for label in chart.labels), default=1) * 5.0
    every = max(1, -int(-(widest + 6) // step))
    shown = [(number, label) for number, label in enumerate(chart.labels) if number % every == 0]
    return "".join(_text(left + (number + 0.5) * step, y, label, "mute") for number, label in shown)


def _rect(x: float, y: float, width: float, height: float) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" style="fill:var(--accent)"/>'


def _text(x: float, y: float, text: str, colour: str, *, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" style="fill:var(--{colour})">{escape(text)}</text>'
