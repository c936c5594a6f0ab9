"""Stated quantities: value, unit, kind, what is counted, as of when, rising or falling, part of which total.

A number becomes a figure when a currency, a percent sign, a unit or a noun says what it counts, or when it is written or
used as a quantity ("rose to 54.3"); masks take out dates, ordinals, identifiers, numbers inside names and stock phrases.
"""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.core.extract.article import Article, Sentence
from dossier.core.extract.figures_context import Change, as_of, change_of, describe, is_approximate, mentions_of
from dossier.core.extract.figures_masks import find_mask
from dossier.core.extract.figures_measures import read_measure
from dossier.core.extract.figures_nouns import Noun, read_noun, read_share
from dossier.core.extract.figures_ranges import Read, share
from dossier.core.extract.figures_reading import Quantity, Reading, openings_of, read_sentence, scales_of
from dossier.core.extract.figures_sums import link_parts
from dossier.core.extract.figures_words import FALL_VERBS, HEDGES, RISE_VERBS
from dossier.core.gazetteer.skeleton import reduce_text
from dossier.core.model.records import LIKELY, SURE, UNSURE, Figure, Statement
from dossier.core.model.span import Span
from dossier.core.text.numerals import Numeral, find_numerals
from dossier.core.text.numerals_words import TRIGGERS

_HAS_DIGIT = re.compile(r"\d")
_TIMES = re.compile(
    r"\b(?P<doubled>doubled)\b|\b(?P<tripled>tripled|trebled)\b|\b(?P<quadrupled>quadrupled)\b|\b(?P<halved>halved)\b", re.I
)
_FACTORS = {"doubled": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_TIMES_WORDS = frozenset(_FACTORS) | {"trebled"}
_SURE = {"figures.money": SURE, "figures.percent": SURE, "figures.measure": SURE, "figures.count": 0.9, "figures.bare": UNSURE}


def find_figures(article: Article, statements: Sequence[Statement] = ()) -> tuple[Figure, ...]:
    """Return the figures of ``article`` in reading order; ``statements`` are those that may state them."""
    lower = reduce_text(article.folded)[1]
    owners = _Owners(statements)
    reference = _reference(article)
    figures: list[Figure] = []
    used: list[Span] = []
    for sentence in article.sentences:
        words = lower[sentence.span.start : sentence.span.end]
        vocabulary = set(words.split())
        if _HAS_DIGIT.search(words) is None and vocabulary.isdisjoint(TRIGGERS) and vocabulary.isdisjoint(_TIMES_WORDS):
            continue
        found = list(_figures_in(article, sentence, owners, reference))
        if found:
            figures.extend(found)
            used.append(sentence.span)
    return tuple(link_parts(article.folded, figures, used))


def read_quantities(reading: Reading) -> list[tuple[Quantity, Noun | None]]:
    """Return the quantities of a sentence, masks applied, each with the noun it was read with."""
    numerals = find_numerals(reading.folded, *reading.span, scales_of(reading), openings_of(reading))
    reads: list[Read] = []
    for numeral in numerals:
        quantity = read_measure(reading, numeral)
        noun = None if quantity else _noun_after(reading, numeral)
        reads.append((numeral, quantity, noun))
    found = []
    for numeral, quantity, noun in share(reading, reads):
        if find_mask(reading, numeral, quantity, noun) is None:
            settled = quantity or _counted(reading, numeral, noun)
            if settled is not None:
                found.append((settled, noun))
    found.extend((quantity, None) for quantity in _multiples(reading))
    found.sort(key=lambda pair: pair[0].span)
    return found


def _noun_after(reading: Reading, numeral: Numeral) -> Noun | None:
    if numeral.form == "fraction":
        return read_share(reading.folded, numeral.span.end, reading.span.end)
    return read_noun(reading.folded, numeral.span, reading.span.end, numeral.value)


def _counted(reading: Reading, numeral: Numeral, noun: Noun | None) -> Quantity | None:
    """Return the quantity of a number without currency or unit: by its noun, as a share, or bare."""
    if noun is not None:
        end = noun.end if noun.end > numeral.span.end else numeral.span.end
        fraction = numeral.form == "fraction"
        return Quantity(
            numeral=numeral,
            span=Span(numeral.span.start, end),
            value=numeral.value,
            unit=noun.unit,
            kind="other" if fraction else "count",
            rule="figures.share" if fraction else noun.rule,
        )
    return _bare(reading, numeral)


_LEVEL = re.compile(
    rf"\b(?:to|from|by|at|of|than|only|total(?:ed|led|s)?|reach(?:ed|es|ing)?|number(?:ed|s)?|{HEDGES}) $", re.I
)
_HEDGED = re.compile(rf"\b(?:{HEDGES}) $", re.I)
_OFTEN_AGES = re.compile(r"\b(?:over|under|above|below) $", re.I)
_OLDEST = 100
_CHANGED = re.compile(rf"\b(?:{RISE_VERBS}|{FALL_VERBS}|reach(?:ed|es)|stood|closed|settled|ended|averaged|totall?ed)\b", re.I)
_COUNT_OF = re.compile(r"\b(?:number|total|count|toll) of ((?:[\w'-]+ ){0,2}[\w'-]+s)\b")


def _bare(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Return a number that nothing names, where its writing or its place shows that it is a quantity all the same."""
    if not _is_quantity(reading, numeral):
        return None
    named = _COUNT_OF.search(reading.before(numeral.span.start, 100))
    return Quantity(
        numeral=numeral,
        span=numeral.span,
        value=numeral.value,
        unit=named.group(1) if named else "",
        kind="count" if named else "other",
        rule="figures.bare" if not named else "figures.number_of",
    )


def _is_quantity(reading: Reading, numeral: Numeral) -> bool:
    if numeral.form == "fraction" or numeral.scale > 1 or numeral.grouped:
        return True
    before = reading.before(numeral.span.start, 60)
    if numeral.form == "words" or (numeral.value < _OLDEST and _OFTEN_AGES.search(before)):
        return False
    return _HEDGED.search(before) is not None or bool(_LEVEL.search(before) and _CHANGED.search(before))


def _multiples(reading: Reading) -> Iterator[Quantity]:
    for match in _TIMES.finditer(reading.folded, *reading.span):
        value = _FACTORS[match.lastgroup or ""]
        numeral = Numeral(span=Span(*match.span()), value=value, base=value, scale=1, form="words")
        yield Quantity(numeral=numeral, span=numeral.span, value=value, unit="times", kind="other", rule="figures.times")


def _figures_in(article: Article, sentence: Sentence, owners: "_Owners", reference: dt.date | None) -> Iterator[Figure]:
    reading = read_sentence(article, sentence)
    quantities = read_quantities(reading)
    mentions = mentions_of(article, sentence) if quantities else ()
    for quantity, _ in quantities:
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
            as_of=as_of(reading, quantity, reference),
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


@dataclass(frozen=True, slots=True)
class _Owners:
    """Finds the statement whose words hold a figure; the innermost one when statements nest."""

    statements: Sequence[Statement]

    def of(self, span: Span) -> int | None:
        order = sorted(range(len(self.statements)), key=lambda index: self.statements[index].span.start)
        starts = [self.statements[index].span.start for index in order]
        for place in range(bisect_right(starts, span.start) - 1, -1, -1):
            if self.statements[order[place]].span.covers(span):
                return order[place]
            if starts[place] < span.start - 20_000:
                return None
        return None
