"""Stated quantities: value, unit, kind, what is counted, as of when, rising or falling, part of which total.

A number becomes a figure when a currency, a percent sign, a unit or a noun says what it counts, or when it is written or
used as a quantity ("rose to 54.3"); masks take out dates, ordinals, identifiers, numbers inside names and stock phrases.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.figures_bare import read_bare, read_elided, read_multiples
from dossier.core.extract.figures_context import (
    Change,
    as_of,
    bases_in,
    change_of,
    dates_in,
    describe,
    is_approximate,
    mentions_of,
)
from dossier.core.extract.figures_masks import find_mask, is_plain_year
from dossier.core.extract.figures_measures import read_measure
from dossier.core.extract.figures_nouns import Noun, read_noun, read_share
from dossier.core.extract.figures_ranges import Read, share
from dossier.core.extract.figures_ratios import is_ratio, join_ratios
from dossier.core.extract.figures_reading import Quantity, Reading, openings_of, read_sentence, scales_of
from dossier.core.extract.figures_sums import link_parts
from dossier.core.gazetteer.skeleton import reduce_text
from dossier.core.model.records import LIKELY, SURE, UNSURE, Figure, Statement
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral, find_numerals
from dossier.core.text.numerals_words import TRIGGERS

_DEEPEST_NESTING = 8
_HAS_DIGIT, _DIGITS = re.compile(r"[0-9]"), re.compile(r"[0-9][0-9]*")
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_PLAIN_DATES = re.compile(
    rf"\b(?:in|since) (?:1[89]|20)\d\d\b(?! [a-z]+s\b)|\b(?:{_MONTHS}) \d{{1,2}}(?:  ?(?:1[89]|20)\d\d)?\b(?! [a-z]+s\b)"
    rf"|\b\d{{1,2}} (?:{_MONTHS})\b(?: (?:1[89]|20)\d\d\b)?|\bcovid 19\b"
)
_SPELT = TRIGGERS | frozenset("doubled double tripled trebled quadrupled halved".split())
_SPELT |= {f"{number}fold" for number in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")}
_SURE = {"figures.money": SURE, "figures.percent": SURE, "figures.measure": SURE, "figures.count": 0.9, "figures.bare": UNSURE}


def find_figures(article: Article, statements: Sequence[Statement] = ()) -> tuple[Figure, ...]:
    """Return the figures of ``article`` in reading order; ``statements`` are those that may state them."""
    lower = reduce_text(article.folded)[1]
    owners = _Owners(statements)
    reference = _reference(article)
    figures: list[Figure] = []
    used: list[Span] = []
    digits = [match.start() for match in _DIGITS.finditer(lower)]
    at = 0
    for sentence in article.sentences:
        start, end = sentence.span
        at = bisect_left(digits, start, at)
        words = not _SPELT.isdisjoint(lower[start:end].split())
        if not words and not (at < len(digits) and digits[at] < end and _has_number(lower[start:end])):
            continue
        found = list(_figures_in(article, read_sentence(article, sentence, words=words), owners, reference))
        if found:
            figures.extend(found)
            used.append(sentence.span)
    return tuple(link_parts(article.folded, figures, used))


def _has_number(words: str) -> bool:
    """Tell whether a sentence holds digits that are not plainly a date ("in 2022", "march 3  2021", "12 may")."""
    return _HAS_DIGIT.search(_PLAIN_DATES.sub("", words)) is not None


def read_quantities(reading: Reading) -> list[Quantity]:
    """Return the quantities of a sentence in reading order, masks applied."""
    numerals = find_numerals(reading.folded, *reading.span, scales_of(reading), openings_of(reading), words=reading.words)
    reads: list[Read] = []
    for numeral in join_ratios(reading, numerals):
        if is_plain_year(reading, numeral):
            continue
        quantity = read_measure(reading, numeral)
        noun = None if quantity else _noun_after(reading, numeral)
        reads.append((numeral, quantity, noun))
    found: list[Quantity] = []
    for numeral, quantity, noun in share(reading, reads):
        if find_mask(reading, numeral, quantity, noun) is None:
            settled = quantity or _counted(numeral, noun) or read_elided(reading, numeral, found) or read_bare(reading, numeral)
            if settled is not None:
                found.append(settled)
    if reading.words:
        found.extend(read_multiples(reading))
        found.sort(key=lambda quantity: quantity.span)
    return found


def _noun_after(reading: Reading, numeral: Numeral) -> Noun | None:
    if numeral.form == "fraction" and not is_ratio(reading, numeral):
        return read_share(reading.folded, numeral.span.end, reading.span.end)
    return read_noun(reading.folded, numeral.span, reading.span.end, numeral.value)


def _counted(numeral: Numeral, noun: Noun | None) -> Quantity | None:
    """Return the quantity of a number that has a noun."""
    if noun is None:
        return None
    share = numeral.form == "fraction"
    return Quantity(
        numeral=numeral,
        span=Span(numeral.span.start, max(noun.end, numeral.span.end)),
        value=numeral.value,
        unit=noun.unit,
        kind="other" if share or noun.rule == "figures.symbol" else "count",
        rule="figures.share" if share else noun.rule,
    )


def _figures_in(article: Article, reading: Reading, owners: "_Owners", reference: dt.date | None) -> Iterator[Figure]:
    quantities = read_quantities(reading)
    if not quantities:
        return
    mentions = mentions_of(article, reading.sentence)
    dates = dates_in(reading, reference)
    bases = bases_in(reading, quantities) if dates else []
    for quantity in quantities:
        yield Figure(
            span=quantity.span,
            rule=quantity.rule,
            sure=_SURE.get(quantity.rule, LIKELY),
            doubts=() if quantity.unit else ("no_unit",),
            value=quantity.value,
            unit=quantity.unit,
            kind=quantity.kind,
            text=quantity.span.of(article.document.text),
            what=describe(reading, quantity),
            as_of=as_of(dates, quantity, bases),
            approximate=is_approximate(reading, quantity),
            change=_change(reading, quantity),
            statement=owners.of(quantity.span),
            mentions=mentions,
        )


def _change(reading: Reading, quantity: Quantity) -> Change | None:
    if quantity.rule == "figures.times":
        return "fall" if quantity.value < 1 else "rise"
    return change_of(reading, quantity)


def _reference(article: Article) -> dt.date | None:
    day = article.document.published.date
    return dt.date.fromisoformat(day) if day and len(day) == 10 else None


class _Owners:
    """Finds the statement whose words hold a figure; the innermost one when statements nest."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._order = sorted(range(len(statements)), key=lambda index: statements[index].span)
        self._spans = [statements[index].span for index in self._order]

    def of(self, span: Span) -> int | None:
        """Return the index of the statement that holds ``span``, None without one."""
        last = bisect_right(self._spans, (span.start, span.end)) - 1
        for place in range(last, max(-1, last - _DEEPEST_NESTING), -1):
            if self._spans[place].covers(span):
                return self._order[place]
        return None
