"""A whole, consistent copy of the library file."""

import sqlite3
from pathlib import Path


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the whole database to ``target``, consistent even while other programs write."""
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
