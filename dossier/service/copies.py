"""Copies of the library: on request, and one a day after changes, of which the last three are kept."""

import contextlib
import os
import tempfile
from pathlib import Path

from dossier.core.model.problems import CannotWrite, DossierError
from dossier.library.catalogue import Library
from dossier.service.clock import today
from dossier.service.ledger import write_ledger
from dossier.service.writing import write_whole

_KEPT = 3
_LARGEST_DAILY = 256 * 1024 * 1024
"""Bytes. Of a larger library only the decisions are copied each day: its documents can be imported again."""


def copy_library(library: Library, target: Path) -> None:
    """Write a whole copy of the library to the file ``target``, complete or not at all; raises CannotWrite."""
    if target.is_dir():
        raise CannotWrite(f"cannot write {target}: it is a folder")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        os.close(handle)
    except OSError as fault:
        raise CannotWrite(f"cannot write {target}: {(fault.strerror or str(fault)).lower()}") from fault
    try:
        library.back_up(Path(name))
        Path(name).replace(target)
    except (OSError, DossierError) as fault:
        raise CannotWrite(f"cannot write {target}: {fault}") from fault
    finally:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)


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
