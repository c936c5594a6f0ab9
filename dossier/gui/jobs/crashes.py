"""A report on a crash, written on this machine and never sent."""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QDateTime, qVersion

import dossier
from dossier.gui.jobs.lane import Fault

_KEPT = 10


def watch_for_crashes(folder: Path, tell: Callable[[Fault], None]) -> None:
    """Write what no code caught into ``folder`` and ``tell`` it; keep the traces of a hard crash there too."""
    folder.mkdir(parents=True, exist_ok=True)
    # Kept open for the life of the process: it is written to when nothing else works any more.
    faulthandler.enable((folder / "hard-crash.txt").open("w", encoding="utf-8"))

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _write(folder, details)
        tell(Fault(f"{kind.__name__}: {error}", details, False))

    sys.excepthook = caught
    threading.excepthook = lambda found: _write(folder, "".join(traceback.format_exception(found.exc_value)))


def _write(folder: Path, details: str) -> None:
    when = QDateTime.currentDateTime()
    head = f"Dossier {dossier.__version__} · Qt {qVersion()} · Python {sys.version.split()[0]} · {sys.platform}"
    name = f"crash-{when.toString('yyyy-MM-dd-hhmmss')}.txt"
    (folder / name).write_text(f"{head}\n\n{details}", "utf-8")
    for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
        old.unlink(missing_ok=True)
