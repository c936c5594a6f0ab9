"""The list of counterparts. Encounters are counted as `compose` joins them; a count is made anew when its accounts change."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from dossier.core.compose.encounters import count_encounters
from dossier.core.compose.names import fold_name
from dossier.core.model.parties import Party
from dossier.library.indexing import iter_contacts
from dossier.library.people import is_bare

Counted = tuple[int, str | None]
"""Encounters held, and the day of the last one."""


class PartyRow(NamedTuple):
    """A party with its counts."""

    party: Party
    meetings: int
    statements: int
    figures: int
    facts: int
    last_contact: str | None


def count_anew(connection: sqlite3.Connection, most: int = -1) -> dict[tuple[int, int], Counted]:
    """Return the counts, by party and sides, of encounters whose accounts have changed since they were counted.

    ``most`` bounds how many are counted; -1 counts them all.
    """
    stale = connection.execute("SELECT party, sides FROM encounters WHERE meetings IS NULL LIMIT ?", (most,)).fetchall()
    return {(party, sides): _count(connection, (party,), sides) for party, sides in stale}


def store_counts(connection: sqlite3.Connection, counted: dict[tuple[int, int], Counted]) -> None:
    """Store what `count_anew` returned. The caller holds a transaction that began before the counting."""
    connection.executemany(
        "UPDATE encounters SET meetings = ?, last_contact = ? WHERE party = ? AND sides = ?",
        [(meetings, last, party, sides) for (party, sides), (meetings, last) in counted.items()],
    )
    connection.executemany(
        "UPDATE parties SET meetings = (SELECT coalesce(sum(meetings), 0) FROM encounters WHERE party = parties.id),"
        " last_contact = (SELECT max(last_contact) FROM encounters WHERE party = parties.id) WHERE id = ?",
        [(party,) for party in {party for party, _ in counted}],
    )


def list_counterparts(connection: sqlite3.Connection, counted: dict[tuple[int, int], Counted]) -> tuple[PartyRow, ...]:
    """Return every party with facts, most contacts first; ``counted`` are counts that are not stored yet.

    Spellings of an official count as one person. What stands under a bare surname counts for the only person of its side
    who bears it; when there are several, or none, it counts for nobody: a surname alone is no counterpart.
    """
    rows = _rows(connection)
    for changed in {party for party, _ in counted} & rows.keys():
        meetings, last = _in_all(connection, changed, counted)
        rows[changed] = rows[changed]._replace(meetings=meetings, last_contact=last)
    for number, known in _bare_surnames(rows):
        bare = rows.pop(number)
        if known is not None:
            rows[known] = _join(connection, rows[known], bare, (known, number))
    return tuple(sorted(rows.values(), key=lambda row: (-row.meetings, -row.facts, row.party.code)))


def store_joined(connection: sqlite3.Connection) -> None:
    """Store what people have together with their bare surnames, where it has changed. The caller holds a transaction."""
    rows = _rows(connection)
    pairs = [(known, number) for number, known in _bare_surnames(rows) if known is not None and rows[number].meetings]
    stale = [pair for pair in pairs if _stored(connection, pair) is None]
    connection.executemany(
        "INSERT OR REPLACE INTO joined SELECT ?, ?, sum(state), ?, ? FROM parties WHERE id IN (?, ?)",
        [(*pair, *_together(connection, pair), *pair) for pair in stale],
    )


def _rows(connection: sqlite3.Connection) -> dict[int, PartyRow]:
    found = connection.execute(
        "SELECT id, code, name, kind, side, meetings, statements, figures, facts, last_contact FROM parties"
        " WHERE head = id AND facts > 0"
    )
    return {row[0]: PartyRow(Party(code=row[1], name=row[2], kind=row[3], side=row[4]), *row[5:]) for row in found}


def _bare_surnames(rows: dict[int, PartyRow]) -> list[tuple[int, int | None]]:
    """Return the rows that stand for a surname alone, each with the only person of its side who bears it, if there is one."""
    officials = [(number, row.party) for number, row in rows.items() if row.party.kind == "official"]
    bearers: defaultdict[tuple[str | None, str], list[int]] = defaultdict(list)
    for number, party in officials:
        if not is_bare(party.name):
            bearers[party.side, fold_name(party.name).rpartition(" ")[2]].append(number)
    found: list[tuple[int, int | None]] = []
    for number, party in officials:
        if is_bare(party.name):
            known = bearers[party.side, fold_name(party.name)]
            found.append((number, known[0] if len(known) == 1 and party.side is not None else None))
    return found


def _in_all(connection: sqlite3.Connection, party: int, counted: dict[tuple[int, int], Counted]) -> Counted:
    """Return the count over all sides, the new counts in the place of those that are stored."""
    rows = connection.execute("SELECT sides, meetings, last_contact FROM encounters WHERE party = ?", (party,))
    return _sum(counted.get((party, sides), (meetings or 0, last)) for sides, meetings, last in rows)


def _sum(counts: Iterable[Counted]) -> Counted:
    meetings, days = 0, [""]
    for count, last in counts:
        meetings += count
        days.append(last or "")
    return meetings, max(days) or None


def _count(connection: sqlite3.Connection, parties: tuple[int, ...], sides: int) -> Counted:
    accounts = list(iter_contacts(connection, parties, sides))
    return count_encounters([telling for telling, _ in accounts], [direct for _, direct in accounts])


def _join(connection: sqlite3.Connection, one: PartyRow, bare: PartyRow, numbers: tuple[int, int]) -> PartyRow:
    meetings, last = one.meetings, one.last_contact
    if bare.meetings:
        meetings, last = _stored(connection, numbers) or _together(connection, numbers)
    return PartyRow(
        party=one.party,
        meetings=meetings,
        statements=one.statements + bare.statements,
        figures=one.figures + bare.figures,
        facts=one.facts + bare.facts,
        last_contact=last,
    )


def _together(connection: sqlite3.Connection, numbers: tuple[int, int]) -> Counted:
    """Return the count over the accounts of either."""
    sides = connection.execute("SELECT DISTINCT sides FROM encounters WHERE party IN (?, ?)", numbers).fetchall()
    return _sum(_count(connection, numbers, side) for (side,) in sides)


def _stored(connection: sqlite3.Connection, numbers: tuple[int, int]) -> Counted | None:
    """Return that count as it was stored, unless either has changed since."""
    found: Counted | None = connection.execute(
        "SELECT meetings, last_contact FROM joined WHERE party = ? AND bare = ?"
        " AND states = (SELECT sum(state) FROM parties WHERE id IN (?, ?))",
        (*numbers, *numbers),
    ).fetchone()
    return found
