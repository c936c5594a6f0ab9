"""What is said around a figure: about or exactly, rising or falling, of what, as of when, concerning whom."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from dossier.core.extract.article import Article, Sentence
from dossier.core.extract.figures_reading import PARTY_KINDS, Quantity, Reading
from dossier.core.extract.figures_words import FALL_NOUNS, FALL_VERBS, FALLS_ALONE, HEDGES, RISE_NOUNS, RISE_VERBS, RISES_ALONE
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.dates import DateMention, find_dates
from dossier.core.text.patterns import heads, holds_any

Change = Literal["rise", "fall"]

_HEDGE_BEFORE = re.compile(rf"\b(?:{HEDGES})(?: (?:{HEDGES}|another))? ?[~≈<>]?$|[~≈<>] ?$", re.I)
_HEDGE_AFTER = re.compile(r" or (?:so|more|less|fewer)\b| (?:or|and) (?:above|over)\b(?! \d)|[+]| plus\b|-plus\b|-odd\b", re.I)
_DEGREE = rf"(?: (?:{HEDGES}|another|only|just|sharply|slightly|by))* ?[$€£]?$"
_VALUE = rf"(?: (?:{HEDGES}|an average of|[$€£]?\d[\w.,%-]*|[mb]illion|percent|per cent|to|and|an? \w+ of))* ?[$€£]?$"
_LEAD = rf"(?: \w+){{0,5}}? (?:by|from|to|at){_VALUE}"
_RISE_BEFORE = re.compile(
    rf"(?<![-\w])(?:(?:{RISE_VERBS}){_LEAD}|(?:{RISES_ALONE}){_DEGREE}|(?:{RISE_NOUNS}) (?:of|by|in \w+ of){_VALUE})", re.I
)
_FALL_BEFORE = re.compile(
    rf"(?<![-\w])(?:(?:{FALL_VERBS}){_LEAD}|(?:{FALLS_ALONE}){_DEGREE}|(?:{FALL_NOUNS}) (?:of|by|in \w+ of){_VALUE})", re.I
)
_RISE_SIGNS, _FALL_SIGNS = heads(f"{RISE_VERBS}|up|{RISE_NOUNS}"), heads(f"{FALL_VERBS}|{FALLS_ALONE}|{FALL_NOUNS}")
"""Letters that the patterns above cannot do without: looked for first, because these are the dearest patterns of all."""
_RISE_AFTER = re.compile(rf" (?:{RISE_NOUNS}|higher|more than (?:in|a|last|the)|up (?:on|from))\b", re.I)
_FALL_AFTER = re.compile(rf" (?:{FALL_NOUNS}|lower|less than (?:in|a|last|the)|fewer than|down (?:on|from))\b", re.I)
_CLAUSE_BREAK = re.compile(r"[;:()]|, (?:while|but|and|whereas|whose|which|who|with)\b|\. ")
_WHAT_END = re.compile(r"[,;:()\"]|\.(?:\s|$)|\b(?:and|but|while|which|who|whom|whose|whereas)\b")
_HELPING = re.compile(
    r"^(?:(?:has|have|had) (?:also |already )?been |(?:was|were|is|are|being|been|to be) (?:also |already )?)(?=\w)"
)
_REPORTING = re.compile(
    r"^.*\bthat |^According to [^,]*,|^As (?:he|she|they|[A-Z][\w' -]+) (?:noted|said|put it),"
    r"|^(?:[A-Z][\w .'-]{1,60}?|[^,]{0,60})(?:, [^,]{2,60})?,? (?:said|says|added|noted|stated|announced|recalled) "
    r"(?:(?:on|last|this) \w+ |yesterday |today )?"
)
_BASE_OF_COMPARISON = re.compile(
    r"\b(?:from|compared (?:with|to)|against|versus|than)(?: (?:some|about|only|just|around))? ?[$€£]?$"
)
_DANGLING = re.compile(r"(?:\s*\b(?:of|by|to|at|for|in|about|over|up to|more than|nearly|almost|some|around|a total))+$")
_LONGEST_WHAT = 90
_RIGHT_BEHIND = 12


def is_approximate(reading: Reading, quantity: Quantity) -> bool:
    """Tell whether the text gives the number as a rough one or a bound ("some", "more than", "at least", "or so")."""
    before = reading.before(quantity.span.start)
    if _HEDGE_BEFORE.search(before):
        return True
    after = reading.after(quantity.numeral.span.end, 12), reading.after(quantity.span.end, 12)
    return any(_HEDGE_AFTER.match(words) for words in after)


def change_of(reading: Reading, quantity: Quantity) -> Change | None:
    """Return whether the figure is (part of) a rise or a fall, None when it is a level."""
    if quantity.kind == "duration":
        return None
    before = _clause_before(reading.before(quantity.span.start, 70))
    after = reading.after(quantity.span.end, 24)
    if _RISE_AFTER.match(after):
        return "rise"
    if _FALL_AFTER.match(after):
        return "fall"
    lower = before.lower()
    rise = _RISE_BEFORE.search(before) if holds_any(lower, _RISE_SIGNS) else None
    fall = _FALL_BEFORE.search(before) if holds_any(lower, _FALL_SIGNS) else None
    if rise and fall:
        return "rise" if rise.start() > fall.start() else "fall"
    return "rise" if rise else "fall" if fall else None


def _clause_before(words: str) -> str:
    breaks = list(_CLAUSE_BREAK.finditer(words))
    return words[breaks[-1].end() :] if breaks else words


def describe(reading: Reading, quantity: Quantity) -> str | None:
    """Return in the text's words what is counted.

    For things counted that is the noun with the rest of its clause ("mines found since August"); for a sum, a share or a
    measure the clause around it, with an ellipsis where the number stands ("a growth of … in transit through Georgia").
    """
    following = _upto_break(reading.folded[quantity.span.end : min(reading.span.end, quantity.span.end + _LONGEST_WHAT)])
    if quantity.kind == "count":
        following = _HELPING.sub("", following)
        if following:
            return " ".join(f"{quantity.unit} {following}".split())
        following = quantity.unit
    preceding = _lead_up(reading, quantity)
    if not preceding or not following:
        return " ".join((_DANGLING.sub("", preceding).strip(" ,") or following).split()) or None
    return " ".join(f"{preceding} … {following}".split())


def _lead_up(reading: Reading, quantity: Quantity) -> str:
    """Return the clause before the figure without who said it."""
    words = _clause_before(reading.before(quantity.span.start, _LONGEST_WHAT))
    if len(words) == _LONGEST_WHAT:
        words = words.partition(" ")[2]
    return _REPORTING.sub("", words).strip(" \"'-–—,")


def _upto_break(words: str) -> str:
    cut = _WHAT_END.search(words)
    if cut is not None:
        return words[: cut.start()].strip()
    return words.rpartition(" ")[0].strip() if len(words) >= _LONGEST_WHAT else words.strip(" .!?")


def dates_in(reading: Reading, reference: dt.date | None) -> list[DateMention]:
    """Return the resolved dates of the sentence."""
    if not any(hit.entries[0].kind in _TIME_KINDS for hit in reading.starts.values()) and not _YEAR.search(
        reading.folded, *reading.span
    ):
        return []
    return [mention for mention in find_dates(reading.folded, *reading.span, reference) if mention.date.date]


def bases_in(reading: Reading, quantities: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities that others are compared with: "41,000, up from 28,500 in 2021"."""
    return [quantity for quantity in quantities if _BASE_OF_COMPARISON.search(reading.before(quantity.span.start))]


def as_of(dates: Sequence[DateMention], quantity: Quantity, bases: Sequence[Quantity]) -> str | None:
    """Return the date (ISO 8601, reduced precision) that the sentence ties the figure to: the nearest one named.

    A date right behind one of ``bases``, the quantities compared with, is theirs alone.
    """
    free = [mention for mention in dates if not any(_is_theirs(mention, base) for base in bases if base is not quantity)]
    if not free:
        return None
    nearest = min(free, key=lambda mention: _distance(mention.span, quantity.span))
    return nearest.date.date


def _is_theirs(date: DateMention, base: Quantity) -> bool:
    return 0 <= date.span.start - base.span.end <= _RIGHT_BEHIND


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


_TIME_KINDS = frozenset({"month", "weekday", "relative"})
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b|\d[/-]\d")
_LINKING_WORD = re.compile(r"[a-z]{5,}")
_STEM = 6
_SENTENCES_BACK = 6
_EVERYDAY = frozenset(
    "during people because against between should region regional support cooperation countries relations".split()
)


def mentions_of(article: Article, sentence: Sentence) -> tuple[str, ...]:
    """Return the parties that the figures of ``sentence`` concern.

    These are the parties it names, and those of an earlier sentence of its paragraph that speaks of the same thing (shares
    a content word): "Armenia-planted landmines impede …. 268 Azerbaijanis suffered from landmine explosions".
    """
    codes = dict.fromkeys(_parties(sentence))
    words = _stems(article, sentence)
    first = max(article.paragraphs[sentence.paragraph].sentences[0].index, sentence.index - _SENTENCES_BACK)
    for earlier in article.sentences[first : sentence.index]:
        if not words.isdisjoint(_stems(article, earlier)):
            codes.update(dict.fromkeys(_parties(earlier)))
    return tuple(codes)


def _parties(sentence: Sentence) -> list[str]:
    return [hit.entries[0].code for hit in sentence.hits if hit.entries[0].kind in PARTY_KINDS]


def _stems(article: Article, sentence: Sentence) -> frozenset[str]:
    words = _LINKING_WORD.findall(sentence.span.of(article.folded).lower())
    return frozenset(word[:_STEM] for word in words if word not in _EVERYDAY)
