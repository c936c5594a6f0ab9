"""One automaton over all tables: every name, post, cue and unit of a text in a single pass.

What lives here: the `Lexicon` value and its lookup. What must not: reading files (the service hands text in), grammar.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from dossier.core.gazetteer.skeleton import reduce_text
from dossier.core.model.parties import Party


class Entry(NamedTuple):
    """One meaning of a surface form.

    ``kind`` is the table's subject: country, demonym, capital, seat, city, region, venue, organisation, post, honorific,
    cue, encounter, document, unit, currency, scale, month, weekday, relative, topic. ``code`` is the party code, ISO code
    or the normal form of the term; ``name`` the display name; ``grammar`` what the table says of its use: words and
    ``key=value`` pairs parted by blanks, listed table by table in ``resources/gazetteer/README.md``.
    """

    kind: str
    code: str
    name: str
    grammar: str = ""

    def has(self, mark: str) -> bool:
        """Tell whether ``grammar`` holds the word (or the whole ``key=value`` pair) ``mark``."""
        return mark in _marks(self.grammar)

    def get(self, key: str) -> str | None:
        """Return the value of ``key=value`` in ``grammar``; None without one."""
        return _values(self.grammar).get(key)


@cache
def _marks(grammar: str) -> frozenset[str]:
    """Return the marks of a grammar; the tables know a few hundred grammars, asked for at every hit."""
    return frozenset(grammar.split())


@cache
def _values(grammar: str) -> Mapping[str, str]:
    """Return the ``key=value`` pairs of a grammar; the first of a key counts."""
    pairs = [mark.partition("=") for mark in grammar.split()]
    return {key: value for key, sign, value in reversed(pairs) if sign}


class Hit(NamedTuple):
    """A surface form found at ``[start, end)`` with all its meanings, likeliest first."""

    start: int
    end: int
    entries: tuple[Entry, ...]


class Key(NamedTuple):
    """What the automaton returns for one skeleton in lower case.

    ``any_case`` are the meanings that hold however the words are capitalised; ``before_digits`` lets a digit follow
    directly (``$5``); ``length`` is in characters.
    """

    length: int
    any_case: tuple[Entry, ...]
    before_digits: bool = False


Occurrence = tuple[int, tuple[Entry, ...], bool, Key | None]
"""What the automaton yields for the skeleton of a form: its length, its meanings in any case, whether a certain spelling has
others, and the form with a full stop.

Plain tuples, because tens of thousands are taken apart for every hundred documents.
"""

_UNPARTED = re.compile(r"[0-9²³$£¥¢%+°&\x80-\x9f](?<=[^ 0-9].|[0-9][^0-9])")
"""A digit or sign that directly follows something else: the only places where a form can end without a blank behind it."""
_AFTER_DIGIT = re.compile(r"[0-9]([^\W\d_]+[²³]?|[%$£¥°\x80-\x9f])")
_NOTHING: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The gazetteer, ready for lookup. Built once by `dossier.core.gazetteer.tables.build_lexicon`."""

    parties: Mapping[str, Party]
    members: Mapping[str, frozenset[str]]
    """Organisation code to the codes of the members it can act for (EU, NATO, C5+1 …)."""
    keys: Mapping[str, Key] = field(repr=False)
    """Lower-case skeleton to the meanings that hold in any case."""
    exact: Mapping[str, tuple[Entry, ...]] = field(repr=False)
    """Skeleton in the one spelling that counts to its meanings, those of any case included."""
    glued: Mapping[str, tuple[Entry, ...]] = field(repr=False)
    """Skeletons of units, scales and currencies, found directly after a digit as well (``5bn``, ``20km``)."""
    automaton: Any = field(repr=False)
    """Yields an `Occurrence` at the blank behind each form that stands between blanks."""
    longest: int = 0
    """Characters of the longest form."""
    pronouns: Mapping[str, Literal["he", "she"]] = field(default_factory=dict, repr=False)
    """Given name to the pronoun that goes with it wherever it is borne."""
    words: Mapping[str, frozenset[str]] = field(default_factory=dict, repr=False)
    """Plain lists of words by their names (table words.tsv): asked for by rules, never found by `scan`."""

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """Return the meanings of ``name`` taken as a whole, likeliest first; empty when it is unknown."""
        plain, lower = reduce_text(name.strip())
        key = self.keys.get(lower)
        return self.exact.get(plain, key.any_case) if key else _NOTHING

    def scan(self, folded: str) -> list[Hit]:
        """Return the leftmost-longest, non-overlapping hits at word boundaries, in reading order."""
        if not self.keys:
            return []
        plain, lower = reduce_text(folded)
        hits = self._settled(folded, plain, lower)
        if self.glued:
            self._add_glued(plain, hits)
        return hits

    def _settled(self, folded: str, plain: str, lower: str) -> list[Hit]:
        """Return the well-bounded occurrences of which the leftmost and then the longest has won; they come by their ends.

        Words of the automaton begin and end with a blank, so that it asks for the bounds of a form itself.
        """
        occurrences: Iterable[tuple[int, Occurrence]] = self.automaton.iter(f" {lower} ")
        if unparted := self._unparted(lower):
            occurrences = sorted([*occurrences, *unparted])
        exact, new, hits, reached = self.exact, tuple.__new__, list[Hit](), 0
        for last, (length, any_case, cased, dotted) in occurrences:
            end = last - 1
            start = end - length
            entries = exact.get(plain[start:end], any_case) if cased else any_case
            if entries and (length > 2 or not _is_clipped(folded, start)):
                hit = new(Hit, (start, end, entries))
                if start >= reached:
                    hits.append(hit)
                else:
                    _settle(hits, hit)
                reached = hits[-1][1]
            if dotted is not None and folded[end:last] == ".":
                entries = exact.get(plain[start:last], dotted.any_case)
                if entries and (length > 1 or not _is_clipped(folded, start)):
                    _settle(hits, Hit(start, last, entries))
                    reached = hits[-1][1]
        return hits

    def _unparted(self, lower: str) -> list[tuple[int, Occurrence]]:
        """Return what ends at a digit or sign ("$" of "$5", "CO2" of "CO2+"), in the automaton's shape."""
        found: list[tuple[int, Occurrence]] = []
        for match in _UNPARTED.finditer(lower):
            end = start = match.start()
            floor, digit = max(0, end - self.longest - 1), lower[end].isdigit()
            while start >= floor:
                start = lower.rfind(" ", floor, start)
                if start < 0 and floor > 0:
                    break
                key = self.keys.get(lower[start + 1 : end])
                if key is not None and (key.before_digits or not digit):
                    found.append((end + 1, (key.length, key.any_case, True, None)))
        return found

    def _add_glued(self, plain: str, hits: list[Hit]) -> None:
        found = [
            Hit(match.start(1), match.end(1), entries)
            for match in _AFTER_DIGIT.finditer(plain)
            if (entries := self.glued.get(match.group(1)))
        ]
        if not found:
            return
        merged = sorted([*hits, *found], key=itemgetter(0))
        hits.clear()
        for hit in merged:
            if not hits or hits[-1].end <= hit.start:
                hits.append(hit)


def _settle(hits: list[Hit], hit: Hit) -> None:
    """Add ``hit`` to the settled ones so that leftmost and then longest wins; hits come in the order of their ends."""
    first = len(hits)
    while first and hits[first - 1].start >= hit.start:
        first -= 1
    if first and hits[first - 1].end > hit.start:
        return
    del hits[first:]
    hits.append(hit)


def _is_clipped(folded: str, start: int) -> bool:
    """Tell whether a short hit is the tail of a contraction or possessive: the m of "I'm", the s of "Iran's"."""
    return start > 1 and folded[start - 1] == "'" and folded[start - 2].isalnum()
