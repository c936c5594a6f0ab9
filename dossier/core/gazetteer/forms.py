"""Which spellings of a form count, and the automaton over all of them.

Two styles. A *name* counts as written and in capitals (datelines: ``BAKU, Azerbaijan``), never in lower case: "turkey"
is a bird, "pole" a stick. A *word* counts in any case, unless the table writes it with a capital or in at most two
letters ("FM", "MW", "m"): then as written only.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import ahocorasick

from dossier.core.gazetteer.lexicon import Entry, Key
from dossier.core.gazetteer.skeleton import reduce_text

Style = Literal["name", "word"]
_SHORT = 2
_CAPITALS_FROM = 4
"""Names of fewer letters are left out in capitals: LAO, USA and the like are written so in the table where they are used."""

_LONGEST_GLUED = 10
"""Letters of the longest measure that is written onto its number ("100millions" is a slip, "5billion" is met)."""


class Wording(NamedTuple):
    """One meaning and the surface forms that have it."""

    entry: Entry
    surfaces: Sequence[str]
    style: Style = "word"


class Index(NamedTuple):
    """What is found under which skeleton: ``exact`` by the spelling that counts, ``keys`` by the skeleton in lower case."""

    keys: dict[str, Key]
    exact: dict[str, tuple[Entry, ...]]


def spellings(surface: str) -> Sequence[str]:
    """Return the form and its spelling without full stops at word ends: "St. Lucia" and "St Lucia", "Mr." and "Mr"."""
    if "." in surface and (bare := surface.replace(". ", " ").removesuffix(".")) != surface and bare:
        return (surface, bare)
    return (surface,)


def index_wordings(wordings: Iterable[Wording]) -> Index:
    """Return the index of all forms; the order of ``wordings`` is the order of likelihood."""
    any_case: dict[str, tuple[Entry, ...]] = {}
    exact: dict[str, tuple[Entry, ...]] = {}
    before_digits: dict[str, bool] = {}
    for wording, plain, lower in _reduce_surfaces(wordings):
        if wording.style == "name":
            _add(exact, plain, wording.entry)
            if len(plain) >= _CAPITALS_FROM and (capitals := plain.upper()) != plain:
                _add(exact, capitals, wording.entry)
        else:
            free = plain == lower and len(plain) > _SHORT
            _add(any_case if free else exact, plain, wording.entry)
        before_digits[lower] = before_digits.get(lower, False) or wording.entry.kind == "currency"
    for plain, entries in exact.items():
        if others := any_case.get(plain.lower()):
            exact[plain] = tuple(dict.fromkeys(entries + others))
    keys = {lower: Key(len(lower), any_case.get(lower, ()), digits) for lower, digits in before_digits.items()}
    return Index(keys, exact)


def _reduce_surfaces(wordings: Iterable[Wording]) -> Iterator[tuple[Wording, str, str]]:
    """Yield every form in all its spellings with its skeletons.

    All are reduced in one go, because a call for each would take three times as long.
    """
    spelt = [(wording, spelling) for wording in wordings for surface in wording.surfaces for spelling in spellings(surface)]
    plain, lower = reduce_text("\n".join([spelling for _, spelling in spelt]))
    start = 0
    for wording, spelling in spelt:
        end = start + len(spelling)
        yield wording, plain[start:end], lower[start:end]
        start = end + 1


def _add(index: dict[str, tuple[Entry, ...]], form: str, entry: Entry) -> None:
    known = index.get(form)
    if known is None:
        index[form] = (entry,)
    elif not any(entry.kind == other.kind and entry.code == other.code and entry.grammar == other.grammar for other in known):
        index[form] = (*known, entry)


def build_automaton(index: Index) -> ahocorasick.Automaton:
    """Return the automaton over the keys of ``index``, each between the blanks that stand for a word's beginning and end.

    A form that ends in a full stop ends in the very blank that the form without it ends at: one word stands for both.
    """
    automaton = ahocorasick.Automaton()
    keys, cased = index.keys, {plain.lower() for plain in index.exact}
    for lower, key in keys.items():
        if not lower.endswith(" "):
            automaton.add_word(f" {lower} ", (key.length, key.any_case, lower in cased, keys.get(lower + " ")))
        elif lower[:-1].endswith(" ") or lower[:-1] not in keys:
            automaton.add_word(" " + lower, (key.length - 1, (), False, key))
    automaton.make_automaton()
    return automaton


def glued_forms(index: Index, kinds: frozenset[str]) -> dict[str, tuple[Entry, ...]]:
    """Return the skeletons, in every case that counts, of entries that may follow a digit without a blank."""
    glued: dict[str, tuple[Entry, ...]] = {}
    for forms in ({lower: key.any_case for lower, key in index.keys.items() if key.any_case}, index.exact):
        for form, entries in forms.items():
            if len(form) <= _LONGEST_GLUED and " " not in form:
                kept = tuple([entry for entry in entries if entry.kind in kinds])
                if kept:
                    glued[form] = kept
    return glued
