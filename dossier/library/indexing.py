"""The index of facts by party: which documents speak of whom, how much, and which accounts of encounters concern whom.

It is kept up to date as documents come and go. What was counted of a document is written down with it (`tallied`), so that
it can be taken back exactly, whatever the program that takes it back would count.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import msgspec

from dossier.core.compose.encounters import Telling
from dossier.core.model.parties import Party, PartyKind
from dossier.library.accession import Entries
from dossier.library.people import find_head

INDEX = "1"
"""Raised when the same findings are to be indexed or counted differently: libraries are then indexed anew when opened."""

_SETTING = "index"
_UNFINISHED = f"{INDEX} unfinished"

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Telling).decode


def index(connection: sqlite3.Connection, document: int, item: Entries) -> None:
    """Enter a document. The caller holds a transaction."""
    parties = {party[0]: party for party in item.parties}
    first: int = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM accounts").fetchone()[0]
    sides = [_sides(connection, telling.sides) for telling in item.accounts]
    connection.executemany(
        "INSERT INTO accounts VALUES (?, ?, ?, ?)",
        [(first + at, document, sides[at], pack_telling(telling)) for at, telling in enumerate(item.accounts)],
    )
    counted, facts, contacts = [], [], []
    for code, tally in item.tallies:
        party, head = _party(connection, *parties[code])
        counted.append((party, head, tally.statements, tally.figures, tally.facts))
        facts.append((party, document, tally.first_day, tally.last_day))
        contacts += [(head, sides[at], first + at, direct) for at, direct in tally.contacts]
    connection.executemany("INSERT OR REPLACE INTO fact_parties (party, document, first_day, last_day) VALUES (?,?,?,?)", facts)
    connection.executemany(
        "INSERT INTO contacts VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET direct = max(direct, excluded.direct)", contacts
    )
    _open_again(connection, {(head, side) for head, side, _, _ in contacts})
    _count(connection, counted, 1)
    connection.execute("INSERT INTO tallied VALUES (?, ?)", (document, json.dumps([first, len(sides), counted])))


def unindex(connection: sqlite3.Connection, document: int) -> None:
    """Take a document out of the index. The caller holds a transaction."""
    row = connection.execute("SELECT counts FROM tallied WHERE document = ?", (document,)).fetchone()
    if row is None:
        return
    first, size, counted = json.loads(row[0])
    accounts = connection.execute(
        "SELECT id, sides FROM accounts WHERE id BETWEEN ? AND ?", (first, first + size - 1)
    ).fetchall()
    heads = {head for _, head, *_ in counted}
    gone = [(head, side, account) for head in heads for account, side in accounts]
    connection.executemany("DELETE FROM contacts WHERE party = ? AND sides = ? AND account = ?", gone)
    _open_again(connection, {(head, side) for head, side, _ in gone})
    connection.executemany("DELETE FROM accounts WHERE id = ?", [(account,) for account, _ in accounts])
    connection.executemany(
        "DELETE FROM fact_parties WHERE party = ? AND document = ?", [(party, document) for party, *_ in counted]
    )
    _count(connection, counted, -1)
    connection.execute("DELETE FROM tallied WHERE document = ?", (document,))


def is_indexed(connection: sqlite3.Connection) -> bool:
    """Tell whether every document is indexed as this program does it."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_SETTING,)).fetchone()
    return row is not None and row[0] == INDEX


def begin_anew(connection: sqlite3.Connection) -> None:
    """Empty the index, unless that was done before and the work was cut short. The caller holds a transaction."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_SETTING,)).fetchone()
    if row is not None and row[0] in (INDEX, _UNFINISHED):
        return
    for table in ("fact_parties", "accounts", "contacts", "encounters", "tallied"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute(
        "UPDATE parties SET meetings = 0, statements = 0, figures = 0, facts = 0, last_contact = NULL, state = state + 1"
    )
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_SETTING, _UNFINISHED))


def unindexed(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Return row and hash of the documents that are not in the index."""
    rows = connection.execute("SELECT id, sha256 FROM documents WHERE id NOT IN (SELECT document FROM tallied) ORDER BY id")
    return [(document, sha256.hex()) for document, sha256 in rows]


def finish(connection: sqlite3.Connection) -> None:
    """Note that every document is indexed. The caller holds a transaction."""
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_SETTING, INDEX))


def pack_telling(telling: Telling) -> bytes:
    """Return an account as it is stored; what its row says already is left out."""
    return _encode(telling._replace(document="", published="", sides=""))


def unpack_telling(told: bytes, document: str, published: str | None, sides: int) -> Telling:
    """Return a stored account; ``sides`` is the number under which they are stored, which tells them apart as well."""
    return _decode(told)._replace(document=document, published=published or "9999", sides=str(sides))


def _open_again(connection: sqlite3.Connection, encounters: set[tuple[int, int]]) -> None:
    """Note that the encounters of these parties with these sides are to be counted anew."""
    connection.executemany(
        "INSERT INTO encounters (party, sides) VALUES (?, ?) ON CONFLICT DO UPDATE SET meetings = NULL", sorted(encounters)
    )


def _count(connection: sqlite3.Connection, counted: list[Any], sign: int) -> None:
    """Add to the counts of the parties or take away; they and their spellings have changed."""
    connection.executemany(
        "UPDATE parties SET statements = statements + ?, figures = figures + ?, facts = facts + ? WHERE id = ?",
        [(sign * said, sign * figures, sign * facts, head) for _, head, said, figures, facts in counted],
    )
    changed = sorted({row for party, head, *_ in counted for row in (party, head)})
    connection.executemany("UPDATE parties SET state = state + 1 WHERE id = ?", [(row,) for row in changed])


def _sides(connection: sqlite3.Connection, codes: str) -> int:
    row = connection.execute("SELECT id FROM sides WHERE codes = ?", (codes,)).fetchone()
    return row[0] if row else int(connection.execute("INSERT INTO sides (codes) VALUES (?)", (codes,)).lastrowid or 0)


def _party(connection: sqlite3.Connection, code: str, name: str, kind: PartyKind, side: str | None) -> tuple[int, int]:
    """Return the row of a party and that of the official it is a spelling of, making them when new."""
    row = connection.execute("SELECT id, head, side FROM parties WHERE code = ?", (code,)).fetchone()
    if row is not None:
        if row[2] is None and side is not None:
            connection.execute("UPDATE parties SET side = ? WHERE id = ?", (side, row[0]))
        return row[0], row[1]
    cursor = connection.execute(
        "INSERT INTO parties (code, name, kind, side, head) VALUES (?,?,?,?,0)", (code, name, kind, side)
    )
    new = int(cursor.lastrowid or 0)
    party = Party(code=code, name=name, kind=kind, side=side)
    head = find_head(connection, new, party) if kind == "official" else new
    connection.execute("UPDATE parties SET head = ? WHERE id = ?", (head, new))
    return new, head


def iter_contacts(connection: sqlite3.Connection, parties: tuple[int, ...], sides: int) -> Iterator[tuple[Telling, bool]]:
    """Yield the accounts of encounters of some sides that concern any of the parties, each once."""
    marks = ",".join("?" * len(parties))
    rows = connection.execute(
        "SELECT told, sha256, published, max(direct) FROM contacts c JOIN accounts a ON a.id = account"
        f" JOIN documents d ON d.id = a.document WHERE party IN ({marks}) AND c.sides = ? GROUP BY account",
        (*parties, sides),
    )
    for told, sha256, published, direct in rows:
        yield unpack_telling(told, sha256.hex(), published, sides), bool(direct)
