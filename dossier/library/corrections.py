"""The officer's decisions: a log that only grows. Undo is an entry that withdraws an earlier one."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from dossier.core.model.codec import correction_from_json, correction_to_json
from dossier.core.model.corrections import Correction
from dossier.library.database import transaction


def append(connection: sqlite3.Connection, entry: Correction) -> Correction:
    """Add one entry and return it with its number. It is on the disk when this returns, whatever happens then."""
    return append_all(connection, [(entry, None)])[0]


def append_all(connection: sqlite3.Connection, entries: Iterable[tuple[Correction, int | None]]) -> list[Correction]:
    """Add entries in one transaction and return them numbered.

    The number beside an entry is the one it had in the log it comes from: withdrawals are made to point at the new ones.
    """
    connection.execute("PRAGMA synchronous = FULL")
    try:
        with transaction(connection):
            last = connection.execute("SELECT coalesce(max(id), 0) FROM corrections").fetchone()[0]
            moved: dict[int, int] = {}
            numbered: list[Correction] = []
            for number, (entry, before) in enumerate(entries, start=last + 1):
                if before is not None:
                    moved[before] = number
                withdraws = entry.withdraws and moved.get(entry.withdraws, entry.withdraws)
                numbered.append(replace(entry, id=number, withdraws=withdraws))
            connection.executemany("INSERT INTO corrections (id, entry) VALUES (?, ?)", map(_line, numbered))
    finally:
        connection.execute("PRAGMA synchronous = NORMAL")
    return numbered


def _line(entry: Correction) -> tuple[int, str]:
    return entry.id, json.dumps(correction_to_json(entry), ensure_ascii=False, separators=(",", ":"))


def read_all(connection: sqlite3.Connection) -> tuple[Correction, ...]:
    """Return the whole log, oldest first."""
    lines = connection.execute("SELECT entry FROM corrections ORDER BY id")
    return tuple(correction_from_json(json.loads(line)) for (line,) in lines)
