"""The dossier as it will be printed, rebuilt in the background, with zoom, search, thumbnails and live references."""

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QImage, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dossier.gui.actions import Tools
from dossier.gui.i18n import translate
from dossier.gui.jobs.lane import Fault
from dossier.gui.jobs.pdf_pages import PageLink, Rendered
from dossier.gui.session import Session
from dossier.gui.widgets.empty_state import EmptyState
from dossier.gui.widgets.page_view import Hit, PageView

_REFERENCE = re.compile(r"S\d+\.\d+")
_THUMBNAIL = 0.17


class PreviewPanel(QWidget):
    """``opened_link`` is sent with an address outside the dossier that the user clicked."""

    opened_link = Signal(str)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session, self._tools = session, tools
        self._buttons: list[tuple[QToolButton, str]] = []
        self._hits: list[Hit] = []
        self._hit = -1
        self.pages = PageView(tools.theme)
        self.pages.setAccessibleName(translate("Panels", "Pages of the dossier"))
        self.pages.restore_zoom(session.state.number("zoom", 0.0))
        self._thumbnails = self._make_thumbnails()
        self._nothing = EmptyState(tools.theme, translate("Panels", "Preparing the dossier…"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._thumbnails)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        self._connect()

    def start_finding(self) -> None:
        """Let the user type words to find in the pages."""
        self._field.setFocus()
        self._field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the pages rendered from now on."""
        super().showEvent(event)
        self._session.previewing.come_into_sight(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing be rendered that nobody sees."""
        super().hideEvent(event)
        self._session.previewing.come_into_sight(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._field.clear()
            self.pages.setFocus()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        previewing = self._session.previewing
        previewing.rendered.connect(self._take)
        previewing.drawn.connect(self._put)
        previewing.found.connect(self._found)
        previewing.failed.connect(self._failed)
        self._session.counterpart_changed.connect(self._wait)
        self.pages.wanted.connect(previewing.draw)
        self.pages.followed.connect(self._follow)
        self.pages.turned.connect(self._turned)
        self.pages.zoomed.connect(self._zoomed)
        self._tools.theme.changed.connect(self._dress)

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("surface", True)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(2)
        row.addWidget(self._button("thumbnails", translate("Panels", "Thumbnails"), self._toggle_thumbnails))
        self._where = QLabel()
        self._where.setProperty("tone", "soft")
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(
            self._button("zoom-out", translate("Panels", "Smaller (Ctrl+wheel)"), lambda: self.pages.zoom_by(1 / 1.2))
        )
        self._percent = QLabel()
        self._percent.setProperty("tone", "soft")
        self._percent.setMinimumWidth(44)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._percent)
        row.addWidget(self._button("zoom-in", translate("Panels", "Larger (Ctrl+wheel)"), lambda: self.pages.zoom_by(1.2)))
        row.addWidget(self._button("fit-width", translate("Panels", "Fit to width (0)"), self.pages.fit_width))
        row.addStretch(1)
        self._field = QLineEdit()
        self._field.setPlaceholderText(translate("Panels", "Find in the dossier"))
        self._field.setAccessibleName(translate("Panels", "Find in the dossier"))
        self._field.setMinimumWidth(96)
        self._field.setMaximumWidth(190)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._session.previewing.find)
        self._field.returnPressed.connect(lambda: self._next(1))
        row.addWidget(self._field, 2)
        self._count = QLabel()
        self._count.setProperty("tone", "soft")
        row.addWidget(self._count)
        row.addWidget(self._button("up", translate("Panels", "Previous"), lambda: self._next(-1)))
        row.addWidget(self._button("down", translate("Panels", "Next (Enter)"), lambda: self._next(1)))
        return bar

    def _button(self, icon: str, hint: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._tools.icons.icon(icon))
        button.setToolTip(hint)
        button.setAccessibleName(hint)
        button.clicked.connect(lambda _=False: act())
        self._buttons.append((button, icon))
        return button

    def _make_thumbnails(self) -> QListWidget:
        shown = QListWidget()
        shown.setProperty("side", True)
        shown.setViewMode(QListView.ViewMode.IconMode)
        shown.setFlow(QListView.Flow.TopToBottom)
        shown.setWrapping(False)
        shown.setMovement(QListView.Movement.Static)
        shown.setIconSize(QSize(104, 148))
        shown.setGridSize(QSize(128, 178))
        shown.setFixedWidth(142)
        shown.setAccessibleName(translate("Panels", "Thumbnails"))
        shown.currentRowChanged.connect(lambda row: self.pages.go_to(row) if shown.hasFocus() else None)
        shown.itemClicked.connect(lambda item: self.pages.go_to(shown.row(item)))
        shown.setVisible(self._session.state.flag("thumbnails"))
        return shown

    def _toggle_thumbnails(self) -> None:
        visible = not self._thumbnails.isVisible()
        self._thumbnails.setVisible(visible)
        self._session.state.keep("thumbnails", visible)
        if visible:
            self._ask_for_thumbnails()

    def _wait(self) -> None:
        self._nothing.say(translate("Panels", "Preparing the dossier…"))
        self._stack.setCurrentWidget(self._nothing)
        self.pages.show_sheets(())
        self._thumbnails.clear()

    def _take(self, document: Rendered) -> None:
        self.pages.show_sheets(document.pages)
        self._stack.setCurrentWidget(self.pages)
        self._turned(0)
        self._thumbnails.clear()
        for number in range(len(document.pages)):
            self._thumbnails.addItem(QListWidgetItem(str(number + 1)))
        self._ask_for_thumbnails()
        if self._field.text():
            self._session.previewing.find(self._field.text())

    def _ask_for_thumbnails(self) -> None:
        if self._thumbnails.isVisible():
            for number in range(self._thumbnails.count()):
                self._session.previewing.draw(number, _THUMBNAIL * self.devicePixelRatioF())

    def _put(self, page: int, scale: float, image: QImage) -> None:
        if scale < _THUMBNAIL * self.devicePixelRatioF() + 0.01:
            item = self._thumbnails.item(page)
            if item is not None:
                item.setIcon(QIcon(QPixmap.fromImage(image)))
        else:
            self.pages.put(page, scale, image)

    def _turned(self, page: int) -> None:
        document = self._session.previewing.document
        if document is not None:
            words = translate("Panels", "Page {n} of {all}").format(n=page + 1, all=len(document.pages))
            self._where.setText(f"{page + 1} / {len(document.pages)}")
            self._where.setToolTip(words)
            self._where.setAccessibleName(words)

    def _zoomed(self, zoom: float) -> None:
        self._percent.setText(f"{round(zoom * 100)} %")
        self._session.state.keep("zoom", 0.0 if self.pages.fits else zoom)

    def _follow(self, link: PageLink) -> None:
        if _REFERENCE.fullmatch(link.words) and self._session.look_up(link.words):
            return
        if link.page is not None:
            self.pages.go_to(link.page, link.top)
        elif link.uri.startswith(("https://", "http://", "mailto:")):
            self.opened_link.emit(link.uri)

    def _found(self, hits: list[tuple[int, tuple[float, float, float, float]]]) -> None:
        self._hits = [Hit(page, area) for page, area in hits]
        self._hit = 0 if self._hits else -1
        self.pages.show_hits(self._hits, self._hit)
        words = translate("Panels", "%n place(s)", "", len(self._hits)) if self._field.text() else ""
        self._field.setToolTip(words)
        self._count.setAccessibleName(words)
        self._say_hit()

    def _next(self, by: int) -> None:
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self.pages.show_hits(self._hits, self._hit)
            self._say_hit()

    def _say_hit(self) -> None:
        self._count.setText(f"{self._hit + 1}/{len(self._hits)}" if self._field.text() else "")

    def _failed(self, fault: Fault) -> None:
        self._nothing.say(translate("Panels", "The preview could not be made"), fault.words)
        self._stack.setCurrentWidget(self._nothing)

    def _dress(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._tools.icons.icon(icon))
