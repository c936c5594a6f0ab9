"""Sides and people to choose from when a line is corrected or added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.gui.widgets.edit_form import Sides

if TYPE_CHECKING:
    from dossier.gui.session.session import Session


def sides_of(session: Session) -> Sides:
    """Return (code, name) of every side known, by name."""
    named = dict(session.dossier.briefing.names) if session.dossier else {}
    named |= {one.party.code: one.party.name for one in session.counterparts if one.party.kind != "official"}
    return sorted(named.items(), key=lambda pair: pair[1])


def people_of(session: Session) -> Sides:
    """Return (name, side) of the people of the open dossier."""
    if session.dossier is None:
        return []
    return [(person.name, person.party or "") for person in session.dossier.briefing.officials]
