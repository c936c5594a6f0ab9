"""Starting the app: appearance, language, session, window."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import dossier
from dossier.gui.i18n import install
from dossier.gui.icons import Flags, Icons
from dossier.gui.jobs.crashes import watch_for_crashes
from dossier.gui.jobs.endings import close_when_told
from dossier.gui.main_window import MainWindow
from dossier.gui.session import Session
from dossier.gui.session.opening import OpenLibrary, opener
from dossier.gui.session.single_instance import SingleInstance
from dossier.gui.theme import Theme
from dossier.gui.window_state import WindowState, settings_folder
from dossier.service.press import Press
from dossier.service.resources import resource_folder

# How soon the lane gives the interpreter back to the window. Each call into Qt lets go of it, so at Python's usual 5 ms a
# loop of a few hundred such calls took more than a second while a briefing was composed.
_SWITCH_SECONDS = 0.0002
_TOUR_MS = 1500


def run(library: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window on ``library`` (None: the user's own) and return the exit code when it is closed.

    ``files`` are imported, by the window that has the library open already when there is one.
    """
    app = make_application(sys.argv[:1])
    instance = SingleInstance(library, settings_folder(), app)
    if instance.is_second(files):
        return 0
    window = make_window(app, library, WindowState())
    close_when_told(app)
    watch_for_crashes(settings_folder() / "crashes", window.say_fault)
    instance.asked.connect(window.come_forward)
    instance.handed.connect(window.session.importing.start)
    app.aboutToQuit.connect(partial(_let_go_of_clipboard, app))
    window.show()
    # Not before the first frame is on its way: opening the library loads much, and its thread would compete for the lock.
    QTimer.singleShot(30, window.session.start)
    QTimer.singleShot(60, lambda: window.session.importing.start(list(files)))
    QTimer.singleShot(_TOUR_MS, window.offer_tour)
    return app.exec()


def _let_go_of_clipboard(app: QApplication) -> None:
    """Leave plain text on the clipboard: what Python put there is gone before Qt lets go of it, which ends in a crash."""
    clipboard = app.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def make_window(app: QApplication, library: Path | None, state: WindowState, open_library: OpenLibrary = opener) -> MainWindow:
    """Put a window together; `Session.start` fills it."""
    resources = resource_folder()
    install(app, resources, state.text("language", "system"))
    chosen = state.text("appearance", "system")
    theme = Theme(resources, chosen if chosen in ("light", "dark") else "system", state.number("text_size", 1.0))  # type: ignore[arg-type]
    theme.apply(app)
    icons = Icons(resources / "icons", theme.colours.soft, theme.colours.hair)
    flags = Flags(resources / "flags" / "flags.json.gz")
    app.setWindowIcon(QIcon(str(resources / "icons" / "dossier.svg")))
    # A workspace of another making is not one that another process could open.
    press = Press() if open_library is opener else None
    window = MainWindow(Session(library, state, open_library, press), theme, icons, flags)
    # Pages of a stack lose the fonts set on them when the style sheet first reaches them; dressed again they keep them.
    theme.changed.emit()
    return window


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the application object with its names."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(arguments))
    app.setApplicationName("dossier")
    app.setApplicationVersion(dossier.__version__)
    app.setDesktopFileName("org.dossier.Dossier")
    sys.setswitchinterval(_SWITCH_SECONDS)
    return app
