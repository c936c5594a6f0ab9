"""Where the program starts: the command line, or the window when no command is given."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

_SECONDS_TO_FILL = 10.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (CONTRACT.md)."""
    if getattr(sys, "frozen", False):
        # A frozen program is its own interpreter: worker processes start here and must not open another window.
        from multiprocessing import freeze_support

        freeze_support()
    from dossier.cli.run import run

    return run(sys.argv[1:] if arguments is None else list(arguments), open_app, show_window)


def open_app(library: Path | None, files: Sequence[Path] = ()) -> int:
    """Open the window and import ``files`` there.

    Raises DossierError naming what to install when the system lacks a library that Qt needs.
    """
    try:
        from dossier.gui.application import run as run_app
    except ImportError as fault:
        from dossier.cli.system import explain_missing_qt

        raise explain_missing_qt(fault) from fault
    return run_app(library, files)


def show_window(library: Path) -> str:
    """Open the window offscreen on a library, let it fill, and say what it looks like; for the self-check."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DOSSIER_CONFIG"] = str(library / "config")
    try:
        from dossier.gui.application import make_application, make_window
        from dossier.gui.window_state import WindowState
    except ImportError as fault:
        from dossier.cli.system import explain_missing_qt

        raise explain_missing_qt(fault) from fault
    app = make_application(["dossier"])
    window = make_window(app, library, WindowState())
    window.show()
    window.session.start()
    give_up = time.monotonic() + _SECONDS_TO_FILL
    while not window.session.counterparts and time.monotonic() < give_up:
        app.processEvents()
        time.sleep(0.01)
    size = window.size()
    window.close()
    return f"window {size.width()} x {size.height()} shown offscreen with {len(window.session.counterparts)} counterparts"
