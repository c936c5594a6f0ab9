"""Which spellings of a form count, and the automaton over all of them.

Two styles. A *name* counts as written and in capitals (datelines: ``BAKU, Azerbaijan``), never in lower case: "turkey"
is a bird, "pole" a stick. A *word* counts in any case, unless the table writes it with a capital or in at most two
letters ("FM", "MW", "m"): then as written only.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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


class Form(NamedTuple):
    """A surface form with one meaning."""

    surface: str
    entry: Entry
    style: Style


@dataclass(slots=True)
class _Growing:
    any_case: tuple[Entry, ...] = ()
    exact: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    before_digits: bool = False


def spellings(surface: str) -> Iterable[str]:
    """Yield the form and its spelling without full stops at word ends: "St. Lucia" and "St Lucia", "Mr." and "Mr"."""
    yield surface
    if "." in surface and (bare := surface.replace(". ", " ").removesuffix(".")) != surface and bare:
        yield bare


def index_forms(forms: Iterable[Form]) -> dict[str, Key]:
    """Return every lower-case skeleton with its meanings; the order of ``forms`` is the order of likelihood."""
    growing: dict[str, _Growing] = {}
    for form, plain, lower in _reduce_forms(forms):
        found = growing.get(lower)
        if found is None:
            found = growing[lower] = _Growing()
        if form.style == "name":
            _add_exact(found, plain, form.entry)
            if len(plain) >= _CAPITALS_FROM and (capitals := plain.upper()) != plain:
                _add_exact(found, capitals, form.entry)
        elif plain == lower and len(plain) > _SHORT:
            if form.entry not in found.any_case:
                found.any_case += (form.entry,)
        else:
            _add_exact(found, plain, form.entry)
        if form.entry.kind == "currency":
            found.before_digits = True
    return {lower: _finish(lower, found) for lower, found in growing.items()}


def _reduce_forms(forms: Iterable[Form]) -> Iterator[tuple[Form, str, str]]:
    """Yield every form in all its spellings with its skeletons.

    All are reduced in one go, because a call for each would take three times as long.
    """
    spelt = [(form, spelling) for form in forms for spelling in spellings(form.surface)]
    plain, lower = reduce_text("\n".join(spelling for _, spelling in spelt))
    start = 0
    for form, spelling in spelt:
        end = start + len(spelling)
        yield form, plain[start:end], lower[start:end]
        start = end + 1


def _add_exact(found: _Growing, plain: str, entry: Entry) -> None:
    known = found.exact.get(plain, ())
    if not any(entry.kind == other.kind and entry.code == other.code and entry.grammar == other.grammar for other in known):
        found.exact[plain] = (*known, entry)


def _finish(lower: str, found: _Growing) -> Key:
    exact = found.exact
    if exact and found.any_case:
        exact = {plain: tuple(dict.fromkeys(entries + found.any_case)) for plain, entries in exact.items()}
    return Key(len(lower), found.any_case, exact, found.before_digits)


def build_automaton(keys: dict[str, Key]) -> ahocorasick.Automaton:
    """Return the automaton over ``keys``, each led by the blank that stands for a word's beginning."""
    automaton = ahocorasick.Automaton()
    for lower, key in keys.items():
        automaton.add_word(" " + lower, key)
    automaton.make_automaton()
    return automaton


def glued_forms(keys: dict[str, Key], kinds: frozenset[str]) -> dict[str, tuple[Entry, ...]]:
    """Return the skeletons, in every case that counts, of entries that may follow a digit without a blank."""
    glued: dict[str, tuple[Entry, ...]] = {}
    for lower, key in keys.items():
        if len(lower) > _LONGEST_GLUED or " " in lower:
            continue
        for plain, entries in [(lower, key.any_case), *key.exact.items()]:
            if kept := tuple(entry for entry in entries if entry.kind in kinds):
                glued[plain] = kept
    return glued
