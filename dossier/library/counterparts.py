"""The list of counterparts, as its counts were kept up to date at import."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from dossier.core.compose.names import fold_name
from dossier.core.model.parties import Party
from dossier.library.people import is_bare


class PartyRow(NamedTuple):
    """A party with its counts."""

    party: Party
    meetings: int
    statements: int
    figures: int
    facts: int
    last_contact: str | None


def list_counterparts(connection: sqlite3.Connection) -> tuple[PartyRow, ...]:
    """Return every party with facts, most contacts first.

    Spellings of an official count as one person. What stands under a bare surname counts for the only person of its side
    who bears it; when there are several, or none, it counts for nobody: a surname alone is no counterpart.
    """
    found = connection.execute(
        "SELECT id, code, name, kind, side, meetings, statements, figures, facts, last_contact FROM parties"
        " WHERE head = id AND facts > 0"
    )
    rows = {row[0]: PartyRow(Party(code=row[1], name=row[2], kind=row[3], side=row[4]), *row[5:]) for row in found}
    officials = [(number, row.party) for number, row in rows.items() if row.party.kind == "official"]
    bearers: defaultdict[tuple[str | None, str], list[int]] = defaultdict(list)
    for number, party in officials:
        if not is_bare(party.name):
            bearers[party.side, fold_name(party.name).rpartition(" ")[2]].append(number)
    for number, party in officials:
        if is_bare(party.name):
            bare = rows.pop(number)
            known = bearers[party.side, fold_name(party.name)]
            if len(known) == 1 and party.side is not None:
                rows[known[0]] = _join(connection, rows[known[0]], bare, (known[0], number))
    return tuple(sorted(rows.values(), key=lambda row: (-row.meetings, -row.facts, row.party.code)))


def _join(connection: sqlite3.Connection, one: PartyRow, bare: PartyRow, numbers: tuple[int, int]) -> PartyRow:
    meetings = one.meetings
    if bare.meetings:
        query = "SELECT count(DISTINCT date) FROM contacts WHERE party IN (?, ?)"
        meetings = connection.execute(query, numbers).fetchone()[0]
    return PartyRow(
        party=one.party,
        meetings=meetings,
        statements=one.statements + bare.statements,
        figures=one.figures + bare.figures,
        facts=one.facts + bare.facts,
        last_contact=max(one.last_contact or "", bare.last_contact or "") or None,
    )
