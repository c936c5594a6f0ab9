"""One automaton over all tables: every name, post, cue and unit of a text in a single pass.

What lives here: the `Lexicon` value and its lookup. What must not: reading files (the service hands text in), grammar.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from dossier.core.model.parties import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One meaning of a surface form.

    ``kind`` is the table's subject: country, demonym, capital, seat, city, region, organisation, post, honorific, cue,
    encounter, document, unit, currency, scale, month, weekday, topic. ``code`` is the party code, ISO code or the
    normal form of the term; ``name`` the display name; ``grammar`` what the table says of its use (cues, posts, units).
    """

    kind: str
    code: str
    name: str
    grammar: str = ""


class Hit(NamedTuple):
    """A surface form found at ``[start, end)`` with all its meanings, likeliest first."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The gazetteer, ready for lookup. Built once by `dossier.core.gazetteer.tables.build_lexicon`."""

    parties: Mapping[str, Party]
    members: Mapping[str, frozenset[str]]
    """Organisation code to the codes of the members it can act for (EU, NATO, C5+1 …)."""

    def scan(self, folded: str) -> list[Hit]:
        """Return the leftmost-longest, non-overlapping hits at word boundaries, in reading order."""
        raise NotImplementedError
