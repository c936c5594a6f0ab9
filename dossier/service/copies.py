"""Copies of the library: on request, and one a day after changes, of which the last three are kept."""

import contextlib
import os
import tempfile
from pathlib import Path

from dossier.core.model.problems import CannotWrite, DossierError
from dossier.library.catalogue import Library
from dossier.library.database import FILE_NAME
from dossier.service.clock import today
from dossier.service.ledger import write_ledger
from dossier.service.writing import write_whole

_KEPT = 3
_LARGEST_DAILY = 256 * 1024 * 1024
"""Bytes. Of a larger library only the decisions are copied each day: its documents can be imported again."""


def copy_library(library: Library, target: Path) -> None:
    """Write a whole copy of the library to the file ``target``, complete or not at all; raises CannotWrite."""
    place = Path(os.path.realpath(target))
    if refusal := _refuse(library, place):
        raise CannotWrite(f"cannot write {target}: {refusal}")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{place.name[:40]}.", suffix=".part", dir=place.parent)
        os.close(handle)
    except OSError as fault:
        raise CannotWrite(f"cannot write {target}: {(fault.strerror or str(fault)).lower()}") from fault
    try:
        library.back_up(Path(name))
        Path(name).replace(place)
    except (OSError, DossierError) as fault:
        raise CannotWrite(f"cannot write {target}: {fault}") from fault
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)


def _refuse(library: Library, place: Path) -> str | None:
    """Say why a copy must not take the place of what stands there: a folder, a device, the library that is open."""
    if place.is_dir():
        return "it is a folder"
    if not place.exists():
        return None
    if not place.is_file():
        return "it is not a regular file"
    return "it is the library itself" if place.samefile(library.folder / FILE_NAME) else None


def copy_daily(library: Library) -> None:
    """Make today's copy in ``backups`` beside the library file, if there is none yet. A full disk is no reason to fail."""
    folder = library.folder / "backups"
    with contextlib.suppress(OSError, DossierError):
        if not library.changed_since_open() or any(folder.glob(f"*-{today()}.*")):
            return
        folder.mkdir(exist_ok=True)
        if library.bytes_on_disk() <= _LARGEST_DAILY:
            copy_library(library, folder / f"library-{today()}.sqlite")
        else:
            write_whole(folder / f"corrections-{today()}.json", write_ledger(library.corrections()))
        for pattern in ("library-*.sqlite", "corrections-*.json"):
            for old in sorted(folder.glob(pattern))[:-_KEPT]:
                old.unlink()
