"""A rendered dossier onto a printer. Runs on the lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from dossier.core.model.problems import CannotWrite
from dossier.gui.jobs.pdf_pages import draw_page, open_pages
from dossier.gui.jobs.work import render

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.press import Press
    from dossier.service.workspace import BuildOptions, Workspace

_DOTS_A_POINT = 300 / 72


def print_dossier(
    code: str, options: BuildOptions, printer: QPrinter, press: Press | None = None
) -> Callable[[Workspace], int]:
    """Print the dossier on ``printer`` and return the number of pages; raises CannotWrite when the printer refuses."""

    def work(workspace: Workspace) -> int:
        document = open_pages(render(code, options, press)(workspace))
        painter = QPainter()
        if not painter.begin(printer):
            raise CannotWrite("the printer does not answer")
        for number in range(len(document.pages)):
            if number:
                printer.newPage()
            image = draw_page(document.data, number, _DOTS_A_POINT)
            room = QRectF(painter.viewport())
            scale = min(room.width() / image.width(), room.height() / image.height())
            painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
        painter.end()
        return len(document.pages)

    return work
