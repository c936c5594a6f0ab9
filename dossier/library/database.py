"""Opening the library file, transactions, and SQLite's faults in words.

What must not live here: any table's name.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dossier.core.model.problems import LibraryFault
from dossier.library.schema import refuse_unreadable, upgrade

FILE_NAME = "library.sqlite"

_BUSY_SECONDS = 20.0
"""How long to wait for another program's transaction; ours last milliseconds, so only a stopped program takes longer."""

_PAUSE = 0.02

_CACHE_KIB = 16_384


def open_database(folder: Path, *, create: bool) -> sqlite3.Connection:
    """Open (or with ``create`` make) the library file in ``folder``, upgraded and ready.

    A library that cannot be written (a read-only folder or medium) is opened for reading. Raises LibraryFault.
    """
    file = folder / FILE_NAME
    with faults_in_words(folder):
        _prepare_folder(folder, file, create=create)
        if file.exists() and not (os.access(file, os.W_OK) and os.access(folder, os.W_OK)):
            return _open_for_reading(file)
        return _open_for_writing(file)


def open_reader(folder: Path) -> sqlite3.Connection:
    """Open a second, read-only connection to a library that exists."""
    with faults_in_words(folder):
        uri = (folder / FILE_NAME).absolute().as_uri() + "?mode=ro"
        return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do everything inside or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


@contextmanager
def faults_in_words(folder: Path) -> Iterator[None]:
    """Turn SQLite's and the system's faults into one line a user can act on."""
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        raise LibraryFault(_words(fault, folder)) from fault


def _prepare_folder(folder: Path, file: Path, *, create: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise LibraryFault(f"{folder} is a file; a library is a folder")
    if not create and not file.exists():
        raise LibraryFault(f"there is no library in {folder}; import documents into it first")
    folder.mkdir(parents=True, exist_ok=True)


def _open_for_writing(file: Path) -> sqlite3.Connection:
    """Open the file and bring it up to date, waiting for other programs that do the same.

    SQLite refuses the change to WAL at once while another connection reads, whatever the timeout; hence the loop.
    """
    give_up = time.monotonic() + _BUSY_SECONDS
    while True:
        connection = sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            _tune(connection)
            upgrade(connection, file)
        except sqlite3.OperationalError as fault:
            connection.close()
            if "readonly" in str(fault):
                return _open_for_reading(file)
            if "locked" not in str(fault) or time.monotonic() > give_up:
                raise
            time.sleep(_PAUSE)
        except BaseException:
            connection.close()
            raise
        else:
            return connection


def _open_for_reading(file: Path) -> sqlite3.Connection:
    journal = file.with_name(file.name + "-wal")
    if journal.exists() and journal.stat().st_size:
        uri = file.absolute().as_uri() + "?mode=ro"
    else:
        uri = file.absolute().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA query_only = ON")
    refuse_unreadable(connection, file)
    return connection


def _tune(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # A killed program loses nothing with NORMAL; a power cut at most the last imports, which can be repeated.
    # Decisions of the officer cannot, and are written with FULL (see corrections.py).
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _words(fault: Exception, folder: Path) -> str:
    text = str(fault).lower()
    if "full" in text or getattr(fault, "errno", None) == 28:
        return f"the disk is full; the library {folder} keeps what was stored before"
    if "locked" in text or "busy" in text:
        return f"the library {folder} is being written by another program; try again when it has finished"
    if "readonly" in text or "read-only" in text or isinstance(fault, PermissionError):
        return f"the library {folder} cannot be written (read-only)"
    if "malformed" in text or "not a database" in text or "no such table" in text:
        return f"the library {folder} is damaged ({fault}); restore a back-up of {FILE_NAME}"
    if "unable to open" in text:
        return f"the library {folder} cannot be opened; is it readable?"
    reason = fault.strerror.lower() if isinstance(fault, OSError) and fault.strerror else str(fault)
    return f"the library {folder} cannot be used: {' '.join(reason.split())}"
