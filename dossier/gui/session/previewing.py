"""Rendering the dossier: for the preview, only while it is in sight and only the newest request, and for files.

It has a lane of its own, so that a click of the user never waits behind a hundred pages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from dossier.gui.jobs import pdf_pages, work
from dossier.gui.jobs.lane import NORMAL, URGENT, Fault, Lane, Open
from dossier.gui.jobs.pdf_pages import Rendered

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.press import Press
    from dossier.service.workspace import BuildOptions, Workspace

_PAUSE_MS = 120


class Previewing(QObject):
    """``rendered`` is sent when there are new pages, ``drawn(page, scale, image)`` for each image asked for."""

    rendered = Signal(object)
    drawn = Signal(int, float, QImage)
    found = Signal(object)
    failed = Signal(object)
    began = Signal()

    def __init__(self, lane: Lane, open_workspace: Open, press: Press | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.press = press
        self.lane = Lane(open_workspace, self)
        self._request = 0
        self._wanted: tuple[str, BuildOptions] | None = None
        self._on_show = ""
        self._dirty = False
        self._in_sight = False
        self._document: Rendered | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._render)

    def request(self, code: str, options: BuildOptions) -> None:
        """Render this dossier when the preview is in sight; each call says that something changed."""
        self._wanted, self._dirty = (code, options), True
        if self._in_sight:
            self._pause.start()

    def come_into_sight(self, in_sight: bool) -> None:
        """Tell whether anybody looks at the preview."""
        self._in_sight = in_sight
        if in_sight and self._dirty:
            self._pause.start()

    def draw(self, page: int, scale: float) -> None:
        """Draw one page of what was rendered last."""
        document = self._document
        if document is not None and page < len(document.pages):
            self._lane.submit(
                lambda _: pdf_pages.draw_page(document.data, page, scale),
                lambda image: self.drawn.emit(page, scale, image) if document is self._document else None,
                topic=f"page {page} {scale < 0.4}",
                priority=URGENT,
            )

    def find(self, words: str) -> None:
        """Find ``words`` in the pages."""
        document = self._document
        if document is None or not words.strip():
            self.found.emit([])
            return
        self._lane.submit(
            lambda _: pdf_pages.find_words(document.data, words.strip()), self.found.emit, topic="find words", priority=URGENT
        )

    @property
    def document(self) -> Rendered | None:
        """Return what was rendered last."""
        return self._document

    def export(self, code: str, output: Path, options: BuildOptions, done: Callable[[Path], None]) -> None:
        """Write a dossier to ``output``; what is rendered for the preview meanwhile begins anew after it."""
        self._request += 1
        self._dirty = self._dirty or self.lane.busy
        self.lane.submit(work.build(code, output, options, self.press), done, priority=URGENT)
        if self._in_sight and self._dirty:
            self._pause.start()

    def switch(self, open_workspace: Open) -> None:
        """Render from another library from now on."""
        self._request += 1
        self._wanted = self._document = None
        self.lane.switch(open_workspace)

    def close(self) -> None:
        """Come to rest: a file being written is finished, what is only looked at is not."""
        self._request += 1
        self._pause.stop()
        if self.press is not None:
            self.press.patience = 0.0
        self.lane.close()
        if self.press is not None:
            self.press.close()

    def _render(self) -> None:
        if self._wanted is None:
            return
        code, options = self._wanted
        self._dirty = False
        self._request += 1
        self.began.emit()

        if code != self._on_show:
            # Page one first: a hundred pages take their time, and nobody reads them all at once.
            self._submit(code, replace(options, first_page=True), "preview, page one")
        self._on_show = code
        self._submit(code, options, "preview")

    def _submit(self, code: str, options: BuildOptions, topic: str) -> None:
        request = self._request

        def job(workspace: Workspace) -> Rendered:
            rendered = work.render(code, options, self.press, lambda: self._request != request)
            return pdf_pages.open_pages(rendered(workspace))

        self.lane.submit(job, self._take, topic=topic, priority=NORMAL, failed=self._fail)

    def _take(self, document: Rendered) -> None:
        self._document = document
        self.rendered.emit(document)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)
