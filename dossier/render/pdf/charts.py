"""Small charts: columns over periods, and rows of dots whose area is a number. Drawn in the colours of the page."""

from math import fsum, sqrt

from babel.numbers import format_decimal
from reportlab.platypus import Flowable

from dossier.render.blocks import Chart
from dossier.render.pdf.structure import Element, figure_attributes
from dossier.render.pdf.text import Look, Setter

_COLUMNS_HEIGHT, _ROW, _FOOT = 62.0, 15.0, 14.0
_NAMES = 128.0
"""Width of the names of a dot chart."""
_LARGEST_DOT = 6.2
_WIDEST, _BAR = 74.0, 30.0
"""Width at most of a column with its gaps, and of the bar in it: three bars are no wall."""


class ChartFlowable(Flowable):  # type: ignore[misc]
    """One chart with its title; a single figure to a screen reader."""

    def __init__(self, setter: Setter, block: Chart, element: Element) -> None:
        super().__init__()
        self.setter, self.block, self.element = setter, block, element
        self.spaceBefore, self.spaceAfter = 4, 12

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the full width and the height of the kind of chart."""
        del aH
        inner = _COLUMNS_HEIGHT if self.block.kind == "columns" else _ROW * len(self.block.series)
        self.width, self.height = aW, inner + _FOOT + 16
        return self.width, self.height

    def draw(self) -> None:
        """Draw title, periods and numbers."""
        self.element.attributes = figure_attributes(self.canv.absolutePosition(0, 0), (self.width, self.height))
        with self.canv.tag(self.element, block=True):
            self.setter.draw(self.canv, (0, self.height - 9), self.block.title, Look("text_b", 7.4, "soft"))
            if self.block.kind == "columns":
                self._draw_columns()
            else:
                self._draw_dots()

    def _cells(self, left: float) -> list[tuple[float, float]]:
        step = (self.width - left) / max(1, len(self.block.labels))
        if self.block.kind == "columns":
            step = min(step, _WIDEST)
        return [(left + number * step, step) for number in range(len(self.block.labels))]

    def _draw_labels(self, left: float) -> None:
        cells = self._cells(left)
        widest = max((self.setter.width(label, "text", 7) for label in self.block.labels), default=1)
        every = max(1, int((widest + 6) / max(1.0, cells[0][1])) + (1 if (widest + 6) > cells[0][1] else 0)) if cells else 1
        for number, (x, step) in enumerate(cells):
            if number % every == 0:
                self.setter.draw(self.canv, (x + step / 2, 3), self.block.labels[number], Look("text", 7, "mute", "centre"))

    def _draw_columns(self) -> None:
        canvas, design = self.canv, self.setter.design
        totals = [fsum(values) for values in zip(*(row.values for row in self.block.series), strict=True)]
        most = max(totals, default=0) or 1
        shown = self.block.shown or tuple(format_decimal(total, locale=self.setter.tree.language) for total in totals)
        cells = self._cells(0)
        for (x, step), total, number in zip(cells, totals, shown, strict=True):
            height = (_COLUMNS_HEIGHT - 10) * total / most
            canvas.setFillColor(design.colour("accent"))
            if total:
                bar = min(step * 0.7, _BAR)
                canvas.rect(x + (step - bar) / 2, _FOOT, bar, height, stroke=0, fill=1)
                place = (x + step / 2, _FOOT + height + 2.5)
                self.setter.draw(canvas, place, number, Look("text_b", 7, "accent", "centre"))
        canvas.setStrokeColor(design.colour("ink"))
        canvas.setLineWidth(0.8)
        canvas.line(0, _FOOT, fsum(step for _, step in cells), _FOOT)
        self._draw_labels(0)

    def _draw_dots(self) -> None:
        canvas, design = self.canv, self.setter.design
        most = max((value for row in self.block.series for value in row.values), default=0) or 1
        top = _FOOT + _ROW * len(self.block.series)
        for number, row in enumerate(self.block.series):
            y = top - (number + 0.5) * _ROW
            name = self.setter.clip(row.name, "text", 8, _NAMES - 8)
            self.setter.draw(canvas, (0, y - 2.6), name, Look("text", 8))
            canvas.setStrokeColor(design.colour("hair"))
            canvas.setLineWidth(0.5)
            canvas.line(_NAMES, y, self.width, y)
            for (x, step), value in zip(self._cells(_NAMES), row.values, strict=True):
                if value:
                    radius = max(1.6, _LARGEST_DOT * sqrt(value / most))
                    canvas.setFillColor(design.colour("accent2"))
                    canvas.circle(x + step / 2, y, radius, stroke=0, fill=1)
                    if radius > 4:
                        look = Look("text_b", 6.2, "#FFFFFF", "centre")
                        self.setter.draw(canvas, (x + step / 2, y - 2.1), f"{value:g}", look)
        self._draw_labels(_NAMES)
