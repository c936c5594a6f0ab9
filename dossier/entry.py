"""Where the program starts: the command line, or the window when no command is given."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (CONTRACT.md)."""
    if getattr(sys, "frozen", False):
        # A frozen program is its own interpreter: worker processes start here and must not open another window.
        from multiprocessing import freeze_support

        freeze_support()
    from dossier.cli.run import run

    return run(sys.argv[1:] if arguments is None else list(arguments), open_app)


def open_app(library: Path | None) -> int:
    """Open the window; raises DossierError naming what to install when the system lacks a library that Qt needs."""
    try:
        from dossier.gui.application import run as run_app
    except ImportError as fault:
        from dossier.cli.system import explain_missing_qt

        raise explain_missing_qt(fault) from fault
    return run_app(library)
