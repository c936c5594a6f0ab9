"""Which counterpart a user means by a code, a name or a surname. Unique or refused, never guessed."""

from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from dossier.core.compose.names import fold_name
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.parties import Party
from dossier.core.model.problems import UnknownCounterpart

_NEAREST = 5
_NEAR = 0.6
"""Likeness (difflib ratio) from which a name is offered as "did you mean"; below it the offers look random."""

_SIDES = ("country", "organisation")


def find_party(query: str, parties: Sequence[Party], lexicon: Callable[[], Lexicon]) -> Party:
    """Return the one party of the library that ``query`` means; letter case and diacritics do not matter.

    In this order: a code; the name in full, or another name of it that the gazetteer knows; part of an official's name,
    surname first. The gazetteer is loaded only when the library's own names do not answer. Raises UnknownCounterpart.
    """
    wanted = fold_name(query)
    if not wanted:
        raise UnknownCounterpart("name a counterpart: a code, a name or an official", _offer(wanted, parties))
    by_code = [party for party in parties if party.code.casefold() == query.strip().casefold()]
    by_name = [party for party in parties if fold_name(party.name) == wanted]
    for found in (by_code, by_name):
        if found:
            return _only(query, found)
    codes = _codes_of(query, lexicon())
    known = [party for party in parties if party.code in codes]
    for found in (known, _by_surname(wanted, parties), _by_words(wanted, parties)):
        if found:
            return _only(query, found)
    if named := next((lexicon().parties[code] for code in sorted(codes) if code in lexicon().parties), None):
        raise UnknownCounterpart(f"the library holds nothing on {named.name} ({named.code})")
    raise UnknownCounterpart(f"no counterpart is called {query!r}", _offer(wanted, parties))


def _codes_of(query: str, lexicon: Lexicon) -> set[str]:
    """Return what the gazetteer says a name means, however it is capitalised."""
    spellings = dict.fromkeys((query, query.title(), query.upper()))
    return {entry.code for spelling in spellings for entry in lexicon.lookup(spelling) if entry.kind in _SIDES}


def _by_surname(wanted: str, parties: Iterable[Party]) -> list[Party]:
    return [party for party in parties if party.kind == "official" and fold_name(party.name).rpartition(" ")[2] == wanted]


def _by_words(wanted: str, parties: Iterable[Party]) -> list[Party]:
    words = set(wanted.split())
    return [party for party in parties if words <= set(fold_name(party.name).split())]


def _only(query: str, found: list[Party]) -> Party:
    if len(found) == 1:
        return found[0]
    names = tuple(f"{party.name} ({party.side})" if party.side else party.name for party in found)
    raise UnknownCounterpart(f"{query!r} can mean {len(found)} counterparts", names)


def _offer(wanted: str, parties: Iterable[Party]) -> tuple[str, ...]:
    """Return the names most like what was typed, comparing whole names and each word of them."""

    def likeness(party: Party) -> float:
        name = fold_name(party.name)
        return max(SequenceMatcher(None, wanted, part).ratio() for part in (name, party.code.casefold(), *name.split()))

    ranked = sorted(((likeness(party), party.name) for party in parties), key=lambda pair: (-pair[0], pair[1]))
    return tuple(dict.fromkeys(name for like, name in ranked if like >= _NEAR))[:_NEAREST]
