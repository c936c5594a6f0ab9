"""Briefings that were composed before and took long: kept with a key that says what they were composed from.

A briefing is given back only under the very key it was kept under, so it is never older than what it was made from.
"""

import sqlite3

from dossier.library.blobs import text_bytes, unpack_text

_BYTES_A_FACT = 70
"""What a kept briefing takes for each fact on its counterpart (measured: 55 to 69)."""

_FEWEST_FACTS = 10_000
"""A counterpart with fewer is composed in a quarter of a second."""

_MOST = 2.35
"""How many times its text a library may take with the briefings it keeps; 2.5 is promised."""

_SAMPLE = 300
"""Texts by which it is judged how much of a text is left when it is packed: between 0.33 and 0.38 in English."""

_SETTING = "room_for_briefings"


def recall(connection: sqlite3.Connection, code: str, key: bytes) -> bytes | None:
    """Return the briefing on a counterpart that was kept under this key."""
    row = connection.execute(
        "SELECT briefing FROM compositions JOIN parties ON id = party WHERE code = ? AND key = ?", (code, key)
    ).fetchone()
    return row[0] if row else None


def has(connection: sqlite3.Connection, code: str, key: bytes) -> bool:
    """Tell whether a briefing is kept under a key that begins so."""
    row = connection.execute("SELECT key FROM compositions JOIN parties ON id = party WHERE code = ?", (code,)).fetchone()
    return row is not None and row[0].startswith(key)


def keep(connection: sqlite3.Connection, code: str, key: bytes, briefing: bytes) -> None:
    """Keep the briefing on a counterpart in the place of an earlier one. The caller holds a transaction."""
    connection.execute(
        "INSERT OR REPLACE INTO compositions (party, key, briefing) SELECT id, ?, ? FROM parties WHERE code = ?",
        (key, briefing, code),
    )


def drop_others(connection: sqlite3.Connection, codes: tuple[str, ...]) -> None:
    """Throw away the briefings on other counterparts than these. The caller holds a transaction."""
    marks = ",".join("?" * len(codes))
    connection.execute(f"DELETE FROM compositions WHERE party NOT IN (SELECT id FROM parties WHERE code IN ({marks}))", codes)


def measure_room(connection: sqlite3.Connection) -> None:
    """Find out how many bytes kept briefings may take, and note that. The caller holds a transaction."""
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    packed, kept = (
        connection.execute(f"SELECT coalesce(sum(length({column})), 0) FROM {table}").fetchone()[0]
        for column, table in (("text", "texts"), ("briefing", "compositions"))
    )
    room = int(_MOST * packed * _expansion(connection)) - ((pages - free) * size - kept)
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_SETTING, str(max(room, 0))))


def _expansion(connection: sqlite3.Connection) -> float:
    """Return how many times larger a text is than it is stored, by a sample from the whole library."""
    last = connection.execute("SELECT coalesce(max(document), 0) FROM texts").fetchone()[0]
    step = last // _SAMPLE + 1
    found = (
        connection.execute("SELECT text FROM texts WHERE document = ?", (document,)).fetchone()
        for document in range(1, last + 1, step)
    )
    blobs = [row[0] for row in found if row is not None]
    return sum(len(text_bytes(unpack_text(blob))) for blob in blobs) / max(1, sum(map(len, blobs)))


def find_largest(connection: sqlite3.Connection, home: str | None) -> tuple[str, ...]:
    """Return the codes of the counterparts whose briefings are worth keeping, the largest first, as far as there is room."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_SETTING,)).fetchone()
    room = int(row[0]) if row else 0
    found = []
    rows = connection.execute(
        "SELECT code, facts FROM parties"
        " WHERE head = id AND facts >= ? AND code IS NOT ? AND side IS NOT ? ORDER BY facts DESC, code",
        (_FEWEST_FACTS, home, home),
    )
    for code, facts in rows:
        room -= facts * _BYTES_A_FACT
        if room < 0:
            break
        found.append(code)
    return tuple(found)
