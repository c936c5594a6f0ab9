"""What the system lacks, in words that say what to do."""

from dossier.core.model.problems import DossierError

_PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0 libxkbcommon-x11-0"
)
"""What Qt needs for a window on a bare Debian 12 (measured, shared/DESKTOP.md)."""


class NoWindow(DossierError):
    """The window cannot be opened on this system; the command line works all the same."""

    exit_code = 1


def explain_missing_qt(fault: ImportError) -> DossierError:
    """Return the error that names the one command which installs what Qt lacks."""
    reason = " ".join(str(fault).split())
    if ".so" in reason:
        return NoWindow(
            f"the window needs system libraries that are missing ({reason}); install them with: sudo apt install {_PACKAGES}"
        )
    return NoWindow(f"the window cannot be opened ({reason}); install PySide6-Essentials")
