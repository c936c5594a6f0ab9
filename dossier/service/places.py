"""Folders of the program and of the user."""

import os
from pathlib import Path

import dossier

_APPLICATION = "dossier"


def user_library() -> Path:
    """Return the folder of the user's own library on this system."""
    return _user_data() / "library"


def chosen_library() -> Path | None:
    """Return the folder that the variable DOSSIER_LIBRARY names; None when it is not set."""
    chosen = os.environ.get("DOSSIER_LIBRARY")
    return Path(chosen).expanduser() if chosen else None


def user_templates() -> Path:
    """Return the folder where a user keeps templates of his own; a template found there comes before a bundled one."""
    return _user_data() / "templates"


def seeds() -> tuple[Path, ...]:
    """Return the bundled example documents: in ``<package>/seeds`` when installed, else in ``seeds`` beside the package."""
    package = Path(dossier.__file__).resolve().parent
    installed = package / "seeds"
    folder = installed if installed.is_dir() else package.parent / "seeds"
    return tuple(sorted(folder.glob("*.txt")))


def _user_data() -> Path:
    # Imported here: a library named on the command line needs no user folders.
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False)
