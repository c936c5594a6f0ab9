"""Acts on files: import, export, print, other libraries, a watched folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from dossier.gui.actions import Tools
from dossier.gui.dialogs.exported import compose_mail, reveal, show_exported
from dossier.gui.i18n import translate
from dossier.gui.jobs.printing import print_dossier
from dossier.gui.session import Session
from dossier.gui.session.watching import Watching
from dossier.service.scratch import make_scratch
from dossier.service.writing import file_name

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Format

_FORMATS: tuple[tuple[Format, str], ...] = (
    ("pdf", "PDF"),
    ("docx", "Word"),
    ("html", "HTML"),
    ("md", "Markdown"),
    ("json", "JSON"),
    ("csv", "CSV"),
    ("ics", "iCalendar"),
)


class FileActs:
    """What the File menu does."""

    def __init__(self, window: QWidget, session: Session, tools: Tools) -> None:
        self._window, self._session, self._tools = window, session, tools
        self.watching = Watching(session.importing, window)
        self._clippings = make_scratch()
        self._clipped = 0

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return the handlers by the action's name."""
        return {
            "import_files": self.import_files,
            "import_folder": self.import_folder,
            "import_paste": self.import_clipboard,
            "watch_folder": self.watch_folder,
            "open_library": self.open_library,
            "export": lambda: self.export("pdf"),
            "export_as": lambda: self.export(None),
            "print": self.print,
            "mail": self.mail,
            "quit": self._window.close,
        }

    def resume_watching(self) -> None:
        """Watch the folder of the last time again, if it is still there."""
        folder = self._session.state.text("watched")
        if folder and self.watching.watch(Path(folder)):
            action = self._tools.actions["watch_folder"]
            action.blockSignals(True)
            action.setChecked(True)
            action.blockSignals(False)

    def close(self) -> None:
        """Stop watching and throw the clippings away; they are in the library by now or were called off."""
        self.watching.watch(None)
        self._clippings.cleanup()

    def import_files(self) -> None:
        """Let the user choose files and import them."""
        dialog = self._dialog(translate("Dialogs", "Import files"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                translate("Dialogs", "Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)"),
                translate("Dialogs", "All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def import_folder(self) -> None:
        """Let the user choose a folder and import what is in it."""
        dialog = self._dialog(translate("Dialogs", "Import folder"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def import_clipboard(self) -> None:
        """Import the text, or the files, that lie on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        text = data.text().strip() if data.hasText() else ""
        if files:
            self._session.importing.start(files)
        elif text:
            self._clipped += 1
            name = file_name(" ".join(text.split()[:8]), str(self._clipped), "", "txt")
            path = Path(self._clippings.name) / name
            path.write_text(text, "utf-8")
            self._session.importing.start([path])
        else:
            self._session.noticed.emit(translate("Window", "There is no text on the clipboard"))

    def watch_folder(self, on: bool) -> None:
        """Choose a folder to watch, or stop watching."""
        if not on:
            self.watching.watch(None)
            self._session.state.keep("watched", "")
            self._session.noticed.emit(translate("Window", "No folder is watched any more"))
            return
        dialog = self._dialog(translate("Dialogs", "Watch a folder"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self._watch)
        dialog.rejected.connect(lambda: self._tools.actions["watch_folder"].setChecked(False))
        dialog.open()

    def open_library(self) -> None:
        """Let the user choose the folder of another library."""
        dialog = self._dialog(translate("Dialogs", "Open another library"), QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(lambda names: self.switch_library(Path(names[0])))
        dialog.open()

    def recent_libraries(self) -> QMenu:
        """Return a menu of the libraries opened last, filled whenever it is about to be shown."""
        menu = QMenu(translate("Window", "Recent libraries"), self._window)
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))
        return menu

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        folders = [Path(name) for name in self._session.state.names("libraries") if Path(name).is_dir()]
        for folder in folders:
            menu.addAction(str(folder), partial(self.switch_library, folder))
        if not folders:
            menu.addAction(translate("Window", "None yet")).setEnabled(False)

    def switch_library(self, folder: Path) -> None:
        """Go over to the library in ``folder``."""
        self._session.state.remember("libraries", str(folder))
        self._session.switch_library(folder)

    def export(self, wanted: Format | None) -> None:
        """Let the user choose where, then write the dossier, whole or not at all."""
        counterpart, dossier = self._session.counterpart, self._session.dossier
        if counterpart is None or dossier is None:
            return
        options = self._session.options
        kind = wanted or "docx"
        name = file_name(counterpart.party.name, dossier.briefing.reference_date, options.marking, kind)
        dialog = self._dialog(translate("Dialogs", "Export dossier"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        shown = [(ending, words) for ending, words in _FORMATS if wanted in (None, ending)]
        dialog.setNameFilters([f"{words} (*.{ending})" for ending, words in shown])
        dialog.selectNameFilter(next(f"{words} (*.{ending})" for ending, words in shown if ending == kind))
        dialog.setDefaultSuffix(kind)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rsplit(".", 1)[-1].rstrip(")")))
        dialog.setDirectory(self._session.state.text("export_folder") or _documents())
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._export_to)
        dialog.open()

    def print(self) -> None:
        """Print the dossier as the preview shows it."""
        counterpart = self._session.counterpart
        if counterpart is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.previewing.lane.submit(
                print_dossier(counterpart.party.code, self._session.options, printer, self._session.previewing.press),
                lambda pages: self._session.noticed.emit(translate("Window", "%n page(s) sent to the printer", "", pages)),
            )

    def mail(self) -> None:
        """Write the PDF and hand it to the system's mailer."""
        counterpart, dossier = self._session.counterpart, self._session.dossier
        if counterpart is None or dossier is None:
            return
        options = replace(self._session.options, format="pdf")
        name = file_name(counterpart.party.name, dossier.briefing.reference_date, options.marking, "pdf")
        self._session.export(
            Path(self._clippings.name) / name, options, lambda path: self._mailed(path, counterpart.party.name)
        )

    def _mailed(self, path: Path, name: str) -> None:
        if not compose_mail(path, name):
            self._session.noticed.emit(translate("Window", "No mail program takes the file; it is shown in its folder"))
            reveal(path)

    def _export_to(self, name: str) -> None:
        path = Path(name)
        ending = path.suffix.lstrip(".").lower()
        known = next((kind for kind, _ in _FORMATS if kind == ending), None)
        if known is None:
            known, path = "pdf", path.with_name(path.name + ".pdf")
        self._session.state.keep("export_folder", str(path.parent))
        self._session.noticed.emit(translate("Window", "Writing {name}…").format(name=path.name))
        self._session.export(path, replace(self._session.options, format=known), self._exported)

    def _exported(self, path: Path) -> None:
        self._session.noticed.emit(translate("Window", "{name} is written").format(name=path.name))
        show_exported(self._window, path)

    def _chosen(self, names: list[str]) -> None:
        if names:
            self._session.state.keep("import_folder", str(Path(names[0]).parent))
            self._session.importing.start([Path(name) for name in names])

    def _watch(self, names: list[str]) -> None:
        if names and self.watching.watch(Path(names[0])):
            self._session.state.keep("watched", names[0])
            self._session.noticed.emit(translate("Window", "Watching {folder}").format(folder=names[0]))

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._session.state.text("import_folder") or _documents())
        dialog.setFileMode(mode)
        return dialog


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
