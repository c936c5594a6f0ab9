"""A whole, consistent copy of the library file."""

import sqlite3
from pathlib import Path


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the whole database to ``target``, consistent even while other programs write.

    Raises sqlite3.DatabaseError when the copy is not sound: a damaged library must not take the place of a good back-up.
    """
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
        (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(f"database disk image is malformed: {' '.join(found.split())}")
    finally:
        copy.close()
