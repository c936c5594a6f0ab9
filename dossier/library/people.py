"""Officials in the library: which spellings are one person.

Spellings are joined when side, given name and surname agree as `same_person` decides; a bare surname stays by itself and is
joined only when it is looked up and exactly one person of its side bears it.
"""

import sqlite3
from collections.abc import Iterable

from dossier.core.compose.names import fold_name, same_person
from dossier.core.model.parties import Party


def find_head(connection: sqlite3.Connection, new: int, party: Party) -> int:
    """Return the official that ``party`` (stored as row ``new``) is another spelling of, or ``new`` itself."""
    if is_bare(party.name) or party.side is None:
        return new
    initial = party.code[:1]
    rows = connection.execute(
        "SELECT id, name FROM parties WHERE side = ? AND code >= ? AND code < ? AND kind = 'official' AND head = id",
        (party.side, initial, chr(ord(initial) + 1)),
    )
    same = [row for row, name in rows if not is_bare(name) and same_person(name, party.name)]
    return same[0] if len(same) == 1 else new


def is_bare(name: str) -> bool:
    """Tell whether a name is a single word: a surname that may be several people's."""
    return " " not in fold_name(name)


def spellings(connection: sqlite3.Connection, code: str) -> tuple[int, ...]:
    """Return the rows of all spellings of the party ``code``, bare surnames of its own included; empty when unknown."""
    row = connection.execute("SELECT head, name, kind, side FROM parties WHERE code = ?", (code,)).fetchone()
    if row is None:
        return ()
    rows = [found for (found,) in connection.execute("SELECT id FROM parties WHERE head = ? ORDER BY id", (row[0],))]
    if row[2] == "official" and row[3] is not None and not is_bare(row[1]):
        rows += _bare_spellings(connection, row[1], row[3])
    return tuple(rows)


def _bare_spellings(connection: sqlite3.Connection, name: str, side: str) -> Iterable[int]:
    surname = fold_name(name).rpartition(" ")[2]
    everyone = connection.execute("SELECT id, name, head FROM parties WHERE side = ? AND kind = 'official'", (side,)).fetchall()
    bearers = {head for _, other, head in everyone if not is_bare(other) and fold_name(other).rpartition(" ")[2] == surname}
    return [row for row, other, _ in everyone if len(bearers) == 1 and fold_name(other) == surname]
