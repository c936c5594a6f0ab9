"""Folders for what a window writes in passing; those of a window that was killed are swept away by the next one."""

import os
import re
import shutil
import tempfile
import time
from pathlib import Path

_OURS = re.compile(r"dossier-(\d+)-\w+")
_SECONDS_A_DAY = 86_400


def make_scratch() -> tempfile.TemporaryDirectory[str]:
    """Make a folder that is gone when it is cleaned up, or at the latest when this program starts again after being killed."""
    sweep(Path(tempfile.gettempdir()))
    return tempfile.TemporaryDirectory(prefix=f"dossier-{os.getpid()}-", ignore_cleanup_errors=True)


def sweep(place: Path) -> None:
    """Remove folders in ``place`` that processes of this user have left behind."""
    for folder in place.glob("dossier-*"):
        match = _OURS.fullmatch(folder.name)
        if match and _is_left(folder, int(match[1])):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path, process: int) -> bool:
    """Tell whether the process is gone. Where that cannot be asked without harm (Windows), a day must have passed."""
    try:
        status = folder.lstat()
        if os.name == "nt":
            return time.time() - status.st_mtime > _SECONDS_A_DAY
        if status.st_uid != os.getuid() or folder.is_symlink():
            return False
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
