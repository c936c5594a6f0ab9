"""Pages of a PDF one below the other: zoom, fit to width, clickable links, found words. Draws images it is handed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from dossier.gui.theme import Theme

_GAP, _EDGE = 18, 22
_POINT = 96 / 72
_SMALLEST, _LARGEST = 0.25, 4.0


class Link(Protocol):
    """A link on a page: its rectangle in points from the upper left corner, where it goes, and its words."""

    @property
    def area(self) -> tuple[float, float, float, float]: ...  # noqa: D102
    @property
    def page(self) -> int | None: ...  # noqa: D102
    @property
    def top(self) -> float: ...  # noqa: D102
    @property
    def uri(self) -> str: ...  # noqa: D102
    @property
    def words(self) -> str: ...  # noqa: D102


class Sheet(Protocol):
    """A page: its size in points and its links."""

    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def height(self) -> float: ...  # noqa: D102
    @property
    def links(self) -> Sequence[Link]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found on a page, as a rectangle in points from the upper left corner."""

    page: int
    area: tuple[float, float, float, float]


class PageView(QAbstractScrollArea):
    """Asks for images with ``wanted(page, scale)`` and is given them with `put`."""

    wanted = Signal(int, float)
    followed = Signal(object)
    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheets: Sequence[Sheet] = ()
        self._tops: list[float] = []
        self._images: dict[int, tuple[float, QImage]] = {}
        self._asked: set[tuple[int, float]] = set()
        self._hits: Sequence[Hit] = ()
        self._hit = -1
        self._zoom = 1.0
        self._fits = True
        self._page = -1
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    # what the panel says

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show another document, staying where the old one was scrolled to; old images stay until new ones come."""
        self._sheets = sheets
        # Scale 0 says that these show the old document: something to look at until the new pages are drawn.
        self._images = {page: (0.0, image) for page, (_, image) in self._images.items() if page < len(sheets)}
        self._asked.clear()
        self._hits, self._hit = (), -1
        self._arrange()

    def put(self, page: int, scale: float, image: QImage) -> None:
        """Take the image of ``page`` drawn at ``scale`` pixels a point."""
        self._images[page] = (scale, image)
        self.viewport().update()

    def show_hits(self, hits: Sequence[Hit], chosen: int) -> None:
        """Mark the found words and bring number ``chosen`` into sight."""
        self._hits, self._hit = hits, chosen
        if 0 <= chosen < len(hits):
            self.go_to(hits[chosen].page, hits[chosen].area[1], quiet=True)
        self.viewport().update()

    def go_to(self, page: int, top: float = 0.0, *, quiet: bool = False) -> None:
        """Scroll to ``top`` points below the upper edge of ``page``; ``quiet``: only if it is out of sight."""
        if not 0 <= page < len(self._tops):
            return
        place = self._tops[page] + top * self._factor
        bar = self.verticalScrollBar()
        if not quiet or not bar.value() <= place <= bar.value() + self.viewport().height() - 60:
            bar.setValue(round(place - (self.viewport().height() / 3 if quiet else _GAP)))

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the middle."""
        self._set_zoom(self._zoom * factor, fits=False)

    def fit_width(self) -> None:
        """Let the pages fill the width, now and when it changes."""
        self._fits = True
        self._arrange()

    @property
    def fits(self) -> bool:
        """Tell whether pages follow the width."""
        return self._fits

    @property
    def zoom(self) -> float:
        """Return the zoom, 1.0 being paper size at 96 dots an inch."""
        return self._zoom

    def restore_zoom(self, zoom: float) -> None:
        """Use a zoom kept from an earlier start; 0 means fit to width."""
        if zoom > 0:
            self._set_zoom(zoom, fits=False)

    # Qt

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 800)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight; ask for those whose image is missing or of another scale."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colours.desk)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self._factor * self.devicePixelRatioF()
        for page in self._in_sight():
            area = self._area(page)
            painter.fillRect(area.translated(0, 2).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 26))
            painter.fillRect(area, QColor("white"))
            kept = self._images.get(page)
            if kept is not None:
                painter.drawImage(area, kept[1])
            if kept is None or abs(kept[0] - scale) > 0.001:
                self._ask(page, scale)
            self._draw_hits(painter, page, area)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom from the keyboard."""
        key, bar = event.key(), self.verticalScrollBar()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.2)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / 1.2)
        elif key == Qt.Key.Key_0:
            self.fit_width()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (-1 if key == Qt.Key.Key_PageUp else 1) * (self.viewport().height() - 60))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over links."""
        link = self._link_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        if link and link.words:
            QToolTip.showText(event.globalPosition().toPoint(), link.words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was clicked."""
        link = self._link_at(event.position())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self.followed.emit(link)

    # inside

    @property
    def _factor(self) -> float:
        return self._zoom * _POINT

    def _set_zoom(self, zoom: float, *, fits: bool) -> None:
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._factor, 0.01)
        self._zoom, self._fits = min(max(zoom, _SMALLEST), _LARGEST), fits
        self._arrange()
        bar.setValue(round(middle * self._factor - self.viewport().height() / 2))

    def _arrange(self) -> None:
        widest = max((sheet.width for sheet in self._sheets), default=595.0)
        if self._fits:
            room = self.viewport().width() - 2 * _EDGE
            self._zoom = min(max(room / (widest * _POINT), _SMALLEST), 1.8)
        self._tops, top = [], float(_GAP)
        for sheet in self._sheets:
            self._tops.append(top)
            top += sheet.height * self._factor + _GAP
        height, width = self.viewport().height(), self.viewport().width()
        self.verticalScrollBar().setRange(0, max(0, round(top - height)))
        self.verticalScrollBar().setPageStep(height)
        self.horizontalScrollBar().setRange(0, max(0, round(widest * self._factor + 2 * _EDGE - width)))
        self.horizontalScrollBar().setPageStep(width)
        self.zoomed.emit(self._zoom)
        self._scrolled()
        self.viewport().update()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        page = max((number for number, top in enumerate(self._tops) if top <= middle), default=0)
        if page != self._page:
            self._page = page
            self.turned.emit(page)

    def _in_sight(self) -> list[int]:
        start = self.verticalScrollBar().value()
        end = start + self.viewport().height()
        return [
            page for page, top in enumerate(self._tops) if top < end and top + self._sheets[page].height * self._factor > start
        ]

    def _area(self, page: int) -> QRectF:
        sheet = self._sheets[page]
        width, height = sheet.width * self._factor, sheet.height * self._factor
        spare = (self.viewport().width() - width) / 2
        left = max(spare, _EDGE) - self.horizontalScrollBar().value()
        return QRectF(round(left), round(self._tops[page] - self.verticalScrollBar().value()), round(width), round(height))

    def _ask(self, page: int, scale: float) -> None:
        key = (page, round(scale, 3))
        if key not in self._asked:
            self._asked.add(key)
            self.wanted.emit(page, scale)

    def _draw_hits(self, painter: QPainter, page: int, area: QRectF) -> None:
        for number, hit in enumerate(self._hits):
            if hit.page == page:
                x, y, width, height = (value * self._factor for value in hit.area)
                colour = QColor(self._theme.colours.accent)
                colour.setAlpha(110 if number == self._hit else 50)
                painter.fillRect(QRectF(area.left() + x - 1, area.top() + y - 1, width + 2, height + 2), colour)

    def _link_at(self, place: QPointF) -> Link | None:
        for page in self._in_sight():
            area = self._area(page)
            if area.contains(place):
                x, y = (place.x() - area.left()) / self._factor, (place.y() - area.top()) / self._factor
                for link in self._sheets[page].links:
                    left, top, width, height = link.area
                    if left <= x <= left + width and top <= y <= top + height:
                        return link
        return None
