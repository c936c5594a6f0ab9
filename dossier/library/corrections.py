"""The officer's decisions: a log that only grows. Undo is an entry that withdraws an earlier one."""

import json
import sqlite3
from dataclasses import replace

from dossier.core.model.codec import correction_from_json, correction_to_json
from dossier.core.model.corrections import Correction
from dossier.library.database import transaction


def append(connection: sqlite3.Connection, entry: Correction) -> Correction:
    """Add one entry and return it with its number. It is on the disk when this returns, whatever happens then."""
    connection.execute("PRAGMA synchronous = FULL")
    try:
        with transaction(connection):
            last = connection.execute("SELECT coalesce(max(id), 0) FROM corrections").fetchone()[0]
            numbered = replace(entry, id=last + 1)
            line = json.dumps(correction_to_json(numbered), ensure_ascii=False, separators=(",", ":"))
            connection.execute("INSERT INTO corrections (id, entry) VALUES (?, ?)", (numbered.id, line))
    finally:
        connection.execute("PRAGMA synchronous = NORMAL")
    return numbered


def read_all(connection: sqlite3.Connection) -> tuple[Correction, ...]:
    """Return the whole log, oldest first."""
    lines = connection.execute("SELECT entry FROM corrections ORDER BY id")
    return tuple(correction_from_json(json.loads(line)) for (line,) in lines)
