"""Which spellings of a form count, and the automaton over all of them.

Two styles. A *name* counts as written and in capitals (datelines: ``BAKU, Azerbaijan``), never in lower case: "turkey"
is a bird, "pole" a stick. A *word* counts in any case, unless the table writes it with a capital or in at most two
letters ("FM", "MW", "m"): then as written only.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import ahocorasick

from dossier.core.gazetteer.lexicon import Entry, Key
from dossier.core.gazetteer.skeleton import reduce_text

Style = Literal["name", "word"]
_SHORT = 2
_CAPITALS_FROM = 4
"""Names of fewer letters are left out in capitals: LAO, USA and the like are written so in the table where they are used."""


class Form(NamedTuple):
    """A surface form with one meaning."""

    surface: str
    entry: Entry
    style: Style


@dataclass(slots=True)
class _Growing:
    any_case: list[Entry] = field(default_factory=list)
    exact: dict[str, list[Entry]] = field(default_factory=dict)


def spellings(surface: str) -> Iterable[str]:
    """Yield the form and its spelling without full stops at word ends: "St. Lucia" and "St Lucia", "Mr." and "Mr"."""
    yield surface
    if "." in surface and (bare := surface.replace(". ", " ").removesuffix(".")) != surface and bare:
        yield bare


def index_forms(forms: Iterable[Form]) -> dict[str, Key]:
    """Return every lower-case skeleton with its meanings; the order of ``forms`` is the order of likelihood."""
    growing: dict[str, _Growing] = {}
    for form in forms:
        for spelling in spellings(form.surface):
            plain, lower = reduce_text(spelling)
            _add(growing.setdefault(lower, _Growing()), plain, lower, form)
    return {lower: _finish(lower, found) for lower, found in growing.items()}


def _add(found: _Growing, plain: str, lower: str, form: Form) -> None:
    if form.style == "word":
        if plain == lower and len(plain) > _SHORT:
            _append(found.any_case, form.entry)
        else:
            _append(found.exact.setdefault(plain, []), form.entry)
        return
    _append(found.exact.setdefault(plain, []), form.entry)
    capitals = plain.upper()
    if capitals != plain and len(plain) >= _CAPITALS_FROM:
        _append(found.exact.setdefault(capitals, []), form.entry)


def _append(entries: list[Entry], entry: Entry) -> None:
    if entry not in entries:
        entries.append(entry)


def _finish(lower: str, found: _Growing) -> Key:
    any_case = tuple(found.any_case)
    exact = {plain: (*entries, *any_case) for plain, entries in found.exact.items()}
    meanings = [entry for entries in (any_case, *exact.values()) for entry in entries]
    return Key(len(lower), any_case, exact, any(entry.kind == "currency" for entry in meanings))


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
        for plain, entries in [(lower, key.any_case), *key.exact.items()]:
            if " " not in lower and (kept := tuple(entry for entry in entries if entry.kind in kinds)):
                glued[plain] = kept
    return glued
