"""A strip of time with a mark for each contact; brushing over it chooses a period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from dossier.gui.theme import Theme

_EDGE = 26.0
_CLICK = 4.0
_NEAR = 6.0
_DOT, _HOLE = 9.9, 6.9
# Days from the first of Julian day numbers to the year 1.
_EPOCH = 1_721_425
Period = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Moment:
    """A mark on the strip: first day (ISO), words for the tip, and whether it is a contact or only something announced."""

    day: str
    words: str
    held: bool = True


class TimelineStrip(QWidget):
    """``brushed`` is sent with the first and last day chosen, or (None, None) when the choice is taken back."""

    brushed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: list[tuple[int, Moment]] = []
        self._dots: dict[bool, QPolygonF] | None = None
        self._period: Period = (None, None)
        self._first = self._last = QDate()
        self._grip: float | None = None
        self._pulled = 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_moments(self, moments: Sequence[Moment], period: Period) -> None:
        """Show these marks; the axis spans them with some air, and keeps the chosen period in sight."""
        self._period = period
        self._marks = [(number, moment) for moment in moments if (number := _julian(moment.day)) is not None]
        days = [number for number, _ in self._marks]
        days += [number for end in period if end and (number := _julian(end)) is not None]
        self._dots = None
        if days:
            first, last = min(days), max(days)
            air = max(15, (last - first) // 24)
            self._first, self._last = QDate.fromJulianDay(first - air), QDate.fromJulianDay(last + air)
        else:
            self._first = self._last = QDate()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a low, wide strip."""
        return QSize(400, 52)

    def minimumSizeHint(self) -> QSize:
        """Return the least useful size."""
        return QSize(160, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, years, period and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.fillRect(self.rect(), colours.surface)
        if self._first.isValid():
            self._draw_period(painter)
            self._draw_axis(painter)
            self._draw_dots(painter)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent2, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to brush."""
        if event.button() == Qt.MouseButton.LeftButton and self._first.isValid():
            self._grip = self._pulled = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Brush, or tell what lies under the pointer."""
        if self._grip is not None:
            self._pulled = event.position().x()
            self.update()
            return
        x = event.position().x()
        near = [moment for number, moment in self._marks if abs(self._place(number) - x) < _NEAR]
        QToolTip.showText(event.globalPosition().toPoint(), "\n".join(m.words for m in near[:6]), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the marks anew."""
        super().resizeEvent(event)
        self._dots = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the period brushed; a mere click takes the choice back."""
        if self._grip is None:
            return
        start, end = sorted((self._grip, event.position().x()))
        self._grip = None
        if end - start < _CLICK:
            self._choose((None, None))
        else:
            self._choose((self._day(start), self._day(end)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the choice back."""
        if event.key() == Qt.Key.Key_Escape and self._period != (None, None):
            self._choose((None, None))
        else:
            super().keyPressEvent(event)

    def _choose(self, period: Period) -> None:
        if period != self._period:
            self._period = period
            self.brushed.emit(period)
        self.update()

    def _x(self, day: QDate) -> float:
        return self._place(day.toJulianDay())

    def _place(self, julian: int) -> float:
        first = self._first.toJulianDay()
        return _EDGE + (julian - first) / max(self._last.toJulianDay() - first, 1) * (self.width() - 2 * _EDGE)

    def _draw_dots(self, painter: QPainter) -> None:
        """Draw all marks of a kind with one call: there may be thousands, of which one a pixel is seen."""
        if self._dots is None:
            found = {(moment.held, round(self._place(number))) for number, moment in self._marks}
            self._dots = {held: QPolygonF([QPointF(x, 18.0) for one, x in found if one is held]) for held in (False, True)}
        colours, cap = self._theme.colours, Qt.PenCapStyle.RoundCap
        for held, colour, size in (
            (False, colours.accent, _DOT),
            (False, colours.surface, _HOLE),
            (True, colours.accent, _DOT),
        ):
            painter.setPen(QPen(colour, size, Qt.PenStyle.SolidLine, cap))
            painter.drawPoints(self._dots[held])

    def _day(self, x: float) -> str:
        whole = max(self._first.daysTo(self._last), 1)
        part = (x - _EDGE) / max(self.width() - 2 * _EDGE, 1)
        day = self._first.addDays(round(min(max(part, 0.0), 1.0) * whole))
        return day.toString(Qt.DateFormat.ISODate)

    def _draw_period(self, painter: QPainter) -> None:
        if self._grip is not None:
            start, end = sorted((self._grip, self._pulled))
        elif self._period == (None, None):
            return
        else:
            start = self._x(QDate.fromString(self._period[0], Qt.DateFormat.ISODate)) if self._period[0] else _EDGE
            end = self._x(QDate.fromString(self._period[1], Qt.DateFormat.ISODate)) if self._period[1] else self.width() - _EDGE
        painter.fillRect(QRectF(start, 5, max(end - start, 1), 26), self._theme.colours.chosen)
        painter.setPen(QPen(self._theme.colours.accent2, 1))
        painter.drawLine(QPointF(start, 5), QPointF(start, 31))
        painter.drawLine(QPointF(end, 5), QPointF(end, 31))

    def _draw_axis(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setPen(QPen(colours.hair, 1))
        painter.drawLine(QPointF(_EDGE, 18), QPointF(self.width() - _EDGE, 18))
        painter.setFont(self._theme.faces.sans(8.4))
        by_month = self._first.daysTo(self._last) < 500
        right = -100.0
        for tick in self._ticks(by_month):
            x = self._x(tick)
            words = QLocale().toString(tick, "MMM yyyy" if by_month else "yyyy")
            self._line(painter, x, colours.hair)
            if x - right > 66 and _EDGE - 10 < x < self.width() - 50:
                painter.setPen(colours.mute)
                painter.drawText(QPointF(x + 1, 44), words)
                right = x

    def _line(self, painter: QPainter, x: float, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(x, 14), QPointF(x, 22))

    def _ticks(self, by_month: bool) -> list[QDate]:
        day = QDate(self._first.year(), self._first.month() if by_month else 1, 1)
        ticks = []
        while day <= self._last:
            if day >= self._first:
                ticks.append(day)
            day = day.addMonths(1) if by_month else day.addYears(1)
        return ticks


def _julian(day: str) -> int | None:
    try:
        return date.fromisoformat(day).toordinal() + _EPOCH
    except ValueError:
        return None
