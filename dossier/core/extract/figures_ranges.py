"""Numbers that share what follows: ranges ("from 12 to 15 percent", "10-15 km") and lists ("11 and 8 percent")."""

from msgspec.structs import replace

from dossier.core.extract.figures_nouns import Noun
from dossier.core.extract.figures_reading import Quantity, Reading
from dossier.core.extract.figures_words import HEDGES
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral

_HEDGED = rf"(?:(?:{HEDGES}|perhaps|even|only|just) )?"
_RANGE = re.compile(rf"\s?(?:to|through|-|–|—|or|until|till|-to-)\s?{_HEDGED}[$€£]?", re.I)
_LIST = re.compile(rf"(?:,|,? and|,? or|,? but|,? versus|,? against|,? compared (?:to|with)) {_HEDGED}", re.I)
_FROM = re.compile(rf" (?:in \w+ )?(?:(?:up |down )?from|against|compared (?:to|with)|versus) {_HEDGED}[$€£]?", re.I)

_PART_OF = re.compile(r" (?:out )?of (?:the |its |their |these |those |all )?")
_CLAUSE_ENDS = re.compile(r"[.,;:)]")
_BETWEEN = re.compile(r"\bbetween (?:about |around |roughly )?\W{0,3}$", re.I)

Read = tuple[Numeral, Quantity | None, Noun | None]


def share(reading: Reading, reads: list[Read]) -> list[Read]:
    """Return the numbers with what a neighbour lends them: the second of a range its unit, noun and scale to the first."""
    shared = list(reads)
    for place in range(len(shared) - 2, -1, -1):
        shared[place] = _from_next(reading, shared[place], shared[place + 1])
    for place in range(1, len(shared)):
        shared[place] = _from_previous(reading, shared[place - 1], shared[place])
    return shared


def _from_next(reading: Reading, first: Read, second: Read) -> Read:
    numeral, quantity, noun = first
    lender, lent, lent_noun = second
    between = _between(reading, first, second)
    ranged = _RANGE.fullmatch(between) is not None or _is_between(reading, numeral, between)
    if not ranged and not _LIST.fullmatch(between) and not _PART_OF.fullmatch(between):
        return first
    if quantity is not None and quantity.kind == "money" and lent is not None and lent.kind == "money" and ranged:
        return numeral, _rescale(quantity, numeral, lender), None
    if quantity is not None or noun is not None:
        return first
    if lent is not None and not _PART_OF.fullmatch(between):
        return numeral, _lend(numeral, lent, lender, scaled=ranged), None
    lends = ranged or _PART_OF.fullmatch(between) is not None
    return (numeral, None, lent_noun) if lends and lent_noun is not None else first


def _is_between(reading: Reading, first: Numeral, between: str) -> bool:
    return between.strip("$€£ ") == "and" and _BETWEEN.search(reading.before(first.span.start)) is not None


def _from_previous(reading: Reading, first: Read, second: Read) -> Read:
    """Lend backwards: "fell to 300 from 450 soldiers" has its own unit, "from 20 percent to 35" borrows it."""
    numeral, quantity, noun = second
    lender, lent, lent_noun = first
    between = _between(reading, first, second)
    if quantity is not None or noun is not None or not (_RANGE.fullmatch(between) or _FROM.fullmatch(between)):
        return second
    if lent is not None and lent.kind in ("money", "percent", "length", "area", "mass", "energy"):
        return numeral, _lend(numeral, lent, lender, scaled=False), None
    ends = _FROM.fullmatch(between) or _CLAUSE_ENDS.match(reading.after(numeral.span.end, 2) or ".")
    return (numeral, None, lent_noun) if lent_noun is not None and ends else second


def _between(reading: Reading, first: Read, second: Read) -> str:
    numeral, quantity, noun = first
    end = max(
        numeral.span.end, quantity.span.end if quantity else 0, noun.end if noun and noun.end <= second[0].span.start else 0
    )
    start = second[1].span.start if second[1] and second[1].span.start >= end else second[0].span.start
    return reading.folded[end:start]


def _lend(numeral: Numeral, lent: Quantity, lender: Numeral, *, scaled: bool) -> Quantity:
    factor = lent.value / lender.value if lender.value else 1.0
    value = numeral.value * factor
    if scaled and numeral.scale == 1 and lender.scale > 1 and numeral.base < lender.base:
        value *= lender.scale
    return replace(lent, numeral=numeral, span=numeral.span, value=_tidy(value))


def _rescale(quantity: Quantity, numeral: Numeral, lender: Numeral) -> Quantity:
    """Give the first sum of "$20 to $40 million" the scale of the second."""
    if numeral.scale != 1 or lender.scale == 1 or numeral.base >= lender.base:
        return quantity
    return replace(quantity, value=_tidy(quantity.value * lender.scale))


def _tidy(value: float) -> float:
    return float(round(value)) if abs(value - round(value)) < 1e-6 * max(1.0, abs(value)) ** 0.5 else value


def span_of(numeral: Numeral, quantity: Quantity | None, noun: Noun | None) -> Span:
    """Return the words of a figure: number and unit, or number and noun where the noun follows at once."""
    if quantity is not None:
        return quantity.span
    return Span(numeral.span.start, noun.end) if noun is not None and noun.end > numeral.span.end else numeral.span
