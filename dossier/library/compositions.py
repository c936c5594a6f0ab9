"""Briefings that were composed before and took long: kept with a key that says what they were composed from.

A briefing is given back only under the very key it was kept under, so it is never older than what it was made from.
"""

import sqlite3

_BYTES_A_FACT = 60
"""What a kept briefing takes for each fact on its counterpart (measured: 47)."""

_FEWEST_FACTS = 10_000
"""A counterpart with fewer is composed in a quarter of a second."""

_SHARE = 6
"""Kept briefings take at most a sixth of the library, so that it stays below two and a half times its text."""


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


def find_largest(connection: sqlite3.Connection, home: str | None) -> tuple[str, ...]:
    """Return the codes of the counterparts whose briefings are worth keeping, the largest first."""
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    room = pages * size // _SHARE
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
