"""Starting the app: appearance, language, session, window."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import dossier
from dossier.gui.i18n import install
from dossier.gui.icons import Flags, Icons
from dossier.gui.main_window import MainWindow
from dossier.gui.session import Session
from dossier.gui.theme import Theme
from dossier.gui.window_state import WindowState
from dossier.service.resources import resource_folder
from dossier.service.workspace import Workspace


def run(library: Path | None) -> int:
    """Open the window on ``library`` (None: the user's own) and return the exit code when it is closed."""
    app = _application(sys.argv[:1])
    window = make_window(app, lambda: Workspace(library), WindowState())
    window.show()
    QTimer.singleShot(0, window.session.start)
    return app.exec()


def make_window(app: QApplication, open_workspace: Callable[[], Workspace], state: WindowState) -> MainWindow:
    """Put a window together; `Session.start` fills it."""
    resources = resource_folder()
    install(app, resources, state.text("language", "system"))
    chosen = state.text("appearance", "system")
    theme = Theme(resources, chosen if chosen in ("light", "dark") else "system", state.number("text_size", 1.0))  # type: ignore[arg-type]
    theme.apply(app)
    icons = Icons(resources / "icons", theme.colours.soft, theme.colours.hair)
    flags = Flags(resources / "flags" / "flags.json.gz")
    app.setWindowIcon(QIcon(str(resources / "icons" / "dossier.svg")))
    return MainWindow(Session(open_workspace, state), theme, icons, flags)


def _application(arguments: Sequence[str]) -> QApplication:
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(arguments))
    app.setApplicationName("dossier")
    app.setApplicationVersion(dossier.__version__)
    app.setDesktopFileName("dossier")
    return app
