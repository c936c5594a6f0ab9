"""Writing a file whole or not at all, and what to call it."""

import contextlib
import os
import re
import stat
import tempfile
from pathlib import Path

from dossier.core.model.problems import CannotWrite

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\s]+')
_LONGEST_STEM = 120
"""File systems allow 255 bytes; half of it leaves room for letters of three bytes."""


def write_whole(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` so that it holds either all of it or what it held before.

    The bytes go to a temporary file beside the target, are forced to the disk and then take its name. A device such as
    ``/dev/stdout`` is written to directly. Raises CannotWrite with a one-line reason.
    """
    try:
        place = Path(os.path.realpath(target))
        if place.is_dir():
            raise CannotWrite(f"cannot write {target}: it is a folder")
        if place.exists() and not stat.S_ISREG(place.stat().st_mode):
            place.write_bytes(data)
            return
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(13, "it is read-only")
        _replace(place, data)
    except OSError as fault:
        raise CannotWrite(f"cannot write {target}: {_reason(fault, target)}") from fault


def _replace(place: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{place.name[:40]}.", suffix=".part", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
        Path(name).chmod(place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask())
        Path(name).replace(place)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _settle(place.parent)


def _settle(folder: Path) -> None:
    """Force the new name to the disk where the system lets folders be opened."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _reason(fault: OSError, target: Path) -> str:
    if isinstance(fault, FileNotFoundError):
        return f"there is no folder {target.parent}"
    if fault.errno == 28:
        return "the disk is full"
    return (fault.strerror or str(fault)).lower()


def file_name(title: str, day: str, marking: str, suffix: str) -> str:
    """Return ``{title}_{day}_{MARKING}.{suffix}`` as a name that every system accepts; the marking only when there is one.

    >>> file_name("European Union", "2026-11-22", "Official: Sensitive", "pdf")
    'European_Union_2026-11-22_OFFICIAL_SENSITIVE.pdf'
    """
    parts = [_plain(title) or "Dossier", day, _plain(marking).upper()]
    return "_".join(part for part in parts if part) + f".{suffix}"


def _plain(text: str) -> str:
    return _FORBIDDEN.sub("_", text).strip("._ -")[:_LONGEST_STEM]
