"""Numbers as English news writes them: digits with separators, words, fractions, dozens, scales.

What lives here: where a number stands and what it is worth. What must not: whether it counts anything (dates, names and
scores are numbers too), units, names of currencies.
"""

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Literal, NamedTuple

from msgspec import Struct

from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals_words import (
    DOZEN,
    FRACTIONS,
    NUMBER_WORDS,
    SCALES,
    TENS,
    UNITS,
)

Form = Literal["digits", "words", "fraction"]


class Scale(NamedTuple):
    """A scale word or abbreviation known from outside (``bn``, ``crore``): where it ends and what it multiplies by."""

    end: int
    factor: float


class Numeral(Struct, frozen=True, kw_only=True, gc=False):
    """A number in a text. ``span`` covers sign, words and scale; ``value`` is multiplied out.

    ``base`` is the number before its scale was multiplied in (1.8 in "1.8 billion"), ``scale`` the factor (1 without one).
    ``grouped`` tells a number written with separators or a decimal point, which no year and no identifier is.
    """

    span: Span
    value: float
    base: float
    scale: float
    form: Form
    grouped: bool = False


Scales = Mapping[int, Scale]
"""Scales known from outside by the offset where they begin."""

_NO_SCALES: Scales = {}
_NOWHERE: Container[int] = ()
_DIGITS = re.compile(
    r"\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?"  # 1,234.5
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"  # 1,00,000 (India)
    r"|\d{1,3}(?: \d{3}){1,4}(?![\d,.]\d|\d)"  # 1 234
    r"|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)"  # 1.234,5 (a comma after points can only be decimal)
    r"|\d{1,3}(?:\.\d{3}){2,}(?!\d)"  # 1.234.567
    r"|\d+,\d{1,2}(?=\s?(?:%|per\s?cent|pct|[mb]illion|trillion|bn|mn)\b|\s?%)"  # 3,5 percent
    r"|\d+(?:\.\d+)?"
)
_AFTER_ARTICLE = "|".join((*SCALES, *FRACTIONS, "dozen", "full dozen"))
_DIGIT_START = re.compile(r"\d\d*")
_LETTERS = re.compile(r"[A-Za-z][A-Za-z]*")
"""One and then more, not one or more: a pattern that begins with a repetition gives the engine nothing to skip to."""
_ARTICLES = frozenset({"a", "an"})
_BEGINNERS = frozenset(spelt for word in NUMBER_WORDS | _ARTICLES for spelt in (word, word.capitalize(), word.upper()))
_SCALED_BY_ARTICLE = re.compile(rf" (?:{_AFTER_ARTICLE})\b", re.I)
_NEVER_BEFORE = frozenset("_,/=%#@&?")
"""Signs after which digits are the middle of something: a date, an address, a fraction, a longer number."""
_MOST_DIGITS = 18
"""Longer runs are identifiers; a float could not hold them exactly anyway."""
_GREATEST_SCALE = 1e15
_WORD = re.compile(r"( {1,8}|-|, ?(?=and ))?\b([A-Za-z]+)\b")
_GAP_SCALE = re.compile(r" {0,8}-?")
_SIGN = re.compile(r"(?:(?<![\w)\].,%-])-|\bminus )$")
_HALF_OF_SCALE = re.compile(r" and a half\b")


def find_numerals(
    folded: str, start: int, end: int, scales: Scales = _NO_SCALES, openings: Container[int] = _NOWHERE, *, words: bool = True
) -> list[Numeral]:
    """Return the numbers in ``folded[start:end]`` in reading order, never overlapping.

    ``openings`` are the offsets where a number may begin though a letter stands before it ("Rs1.1 billion", "EUR20").
    ``words`` false says that the stretch is known to hold no number word, which saves looking for any.
    Words that only multiply ("hundreds of", "several million") are none, nor are ordinals ("third" without "a" or "one").
    """
    begins = [
        match.start() for match in _DIGIT_START.finditer(folded, start, end) if _begins_digits(folded, match.start(), openings)
    ]
    if words:
        begins += [
            match.start()
            for match in _LETTERS.finditer(folded, start, end)
            if match.group() in _BEGINNERS and _begins_words(folded, match)
        ]
        begins.sort()
    found: list[Numeral] = []
    reached = start
    for at in begins:
        if at >= reached and (numeral := _read(folded, at, end, scales)) is not None:
            found.append(numeral)
            reached = numeral.span.end
    return found


def _begins_digits(folded: str, at: int, openings: Container[int]) -> bool:
    before = folded[at - 1] if at else " "
    if before == ".":
        return _leading_point(folded, at)
    return not (before.isalnum() or before in _NEVER_BEFORE) or at in openings


def _leading_point(folded: str, at: int) -> bool:
    """Tell ".5" from "12.5" and "No.5"."""
    return at > 0 and folded[at - 1] == "." and not (at > 1 and (folded[at - 2].isalnum() or folded[at - 2] in "_.,)"))


def _begins_words(folded: str, word: re.Match[str]) -> bool:
    start, end = word.span()
    if word.group().lower() in _ARTICLES and _SCALED_BY_ARTICLE.match(folded, end) is None:
        return False
    before, after = folded[start - 1 : start], folded[end : end + 1]
    return not (before.isalnum() or before in ("'", "-", "_")) and not (after.isalnum() or after in ("'", "_"))


def _read(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    if folded[at].isdigit():
        return _read_digits(folded, at, end, scales)
    return _read_words(folded, at, end, scales)


def _read_digits(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    match = _DIGITS.match(folded, at, end)
    if match is None or match.end() - match.start() > _MOST_DIGITS:
        return None
    point = _leading_point(folded, at)
    base = _digits_value("." + match.group() if point else match.group())
    begin, sign = at - point, 1.0
    if (minus := _SIGN.search(folded, max(0, begin - 6), begin)) is not None:
        begin, sign = minus.start(), -1.0
    stop, factor = _read_scale(folded, match.end(), end, scales)
    if factor != 1 and (half := _HALF_OF_SCALE.match(folded, stop, end)):
        base, stop = base + 0.5, half.end()
    return Numeral(
        span=Span(begin, stop),
        value=_times(sign * base, factor),
        base=base,
        scale=factor,
        form="digits",
        grouped=point or not match.group().isdigit(),
    )


def _digits_value(digits: str) -> float:
    """Return the value of a run of digits with separators; see `_DIGITS` for the shapes."""
    if digits.count(",") == 1 and (digits.rfind(",") > digits.rfind(".") > 0 or len(digits) - digits.rfind(",") <= 3):
        return float(digits.replace(".", "").replace(" ", "").replace(",", "."))
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    return float(digits.replace(",", "").replace(" ", ""))


def _times(base: float, factor: float) -> float:
    """Multiply without the dust of binary fractions: 1.1 million is 1100000, not 1100000.0000000002."""
    product = base * factor
    return float(round(product)) if factor > 1 and abs(product - round(product)) < 1e-6 * factor**0.5 else product


def _read_scale(folded: str, at: int, end: int, scales: Scales) -> tuple[int, float]:
    """Read any scale words after a number: "hundred thousand", "billion", "bn"; return where they end and their product."""
    factor = 1.0
    while (step := _scale_at(folded, at, end, scales)) is not None and factor * step.factor <= _GREATEST_SCALE:
        at, factor = step.end, factor * step.factor
    return at, factor


def _scale_at(folded: str, at: int, end: int, scales: Scales) -> Scale | None:
    begin = _GAP_SCALE.match(folded, at).end()  # type: ignore[union-attr]
    if begin in scales:
        return scales[begin]
    word = _WORD.match(folded, begin, end)
    if word is None or word.start() != word.start(2) or word.group(2).lower() not in SCALES:
        return None
    return Scale(word.end(), SCALES[word.group(2).lower()])


# ---------------------------------------------------------------- numbers in words


class _Word(NamedTuple):
    """One word of a number and the separator before it."""

    gap: str
    text: str
    end: int


def _words(folded: str, at: int, end: int) -> Iterator[_Word]:
    while (match := _WORD.match(folded, at, end)) is not None:
        yield _Word(match.group(1) or "", match.group(2).lower(), match.end())
        at = match.end()


def _read_words(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    for reader in (_read_half, _read_fraction, _read_dozen, _read_cardinal):
        found = reader(folded, at, end, scales)
        if found is not None:
            return found
    return None


_HALF = re.compile(
    r"half(?: an?)? (dozen|hundred|thousand|million|billion|trillion)\b"
    r"|half(?= (?:of|an?|the|all|its|their|our|his|her|that|this)\b)|half\b(?=[.,;)]| as | less| more)",
    re.I,
)
_NOT_A_SHARE = re.compile(
    r"(?:\b(?:first|second|other|latter|better|top|bottom|in) |-|(?:year|month|week|day|hour|decade|century) and )$", re.I
)
_FRACTION = re.compile(rf"(an?|{'|'.join(UNITS)})[ -]({'|'.join(FRACTIONS)})(s?)\b", re.I)
_OF_SCALE = re.compile(rf" of an? ({'|'.join(SCALES)})\b", re.I)
"""What makes "a quarter of a million" a number and no share."""
_SHARE_FOLLOWS = re.compile(r" (?:of|less|more|higher|lower|smaller|larger|the|to|in|from|on|since)\b|[.,;)]|$")


def _read_half(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    match = _HALF.match(folded, at, end)
    if match is None or _NOT_A_SHARE.search(folded, max(0, at - 8), at):
        return None
    word = (match.group(1) or "").lower()
    if not word:
        return _fraction(at, match.end(), 0.5)
    factor = DOZEN if word == "dozen" else SCALES[word]
    return Numeral(span=Span(at, match.end()), value=factor / 2, base=0.5, scale=factor, form="words")


def _read_fraction(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    match = _FRACTION.match(folded, at, end)
    if match is None:
        return None
    article = match.group(1).lower() in ("a", "an")
    count = 1 if article else UNITS[match.group(1).lower()]
    if _NOT_A_SHARE.search(folded, max(0, at - 12), at):
        return None
    if (count > 1) != bool(match.group(3)) or (count == 1 and not _SHARE_FOLLOWS.match(folded, match.end(), end)):
        return None
    share = count / FRACTIONS[match.group(2).lower()]
    scale = _OF_SCALE.match(folded, match.end(), end)
    if scale is None:
        return _fraction(at, match.end(), share)
    factor = SCALES[scale.group(1).lower()]
    return Numeral(span=Span(at, scale.end()), value=_times(share, factor), base=share, scale=factor, form="words")


def _fraction(start: int, end: int, value: float) -> Numeral:
    return Numeral(span=Span(start, end), value=value, base=value, scale=1, form="fraction")


_DOZENS = re.compile(rf"(an?|{'|'.join(UNITS)})(?: full)? dozen\b(?! of thousands)", re.I)


def _read_dozen(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    match = _DOZENS.match(folded, at, end)
    if match is None:
        return None
    count = UNITS.get(match.group(1).lower(), 1)
    return Numeral(span=Span(at, match.end()), value=count * DOZEN, base=count, scale=DOZEN, form="words")


_AND_A_HALF = re.compile(r" and a half\b| and one[ -]half\b", re.I)


def _read_cardinal(folded: str, at: int, end: int, scales: Scales) -> Numeral | None:
    """Read "two hundred and six", "a million", "twenty-five thousand", "two and a half billion"."""
    state = _Cardinal()
    for word in _words(folded, at, end):
        if not state.take(word):
            break
    if not state.complete:
        return None
    stop, value = state.end, state.total + state.group
    if (half := _AND_A_HALF.match(folded, stop, end)) is not None:
        value, stop = value + state.scale / 2, half.end()
    stop, factor = _read_scale(folded, stop, end, scales)
    scale = max(state.scale, factor)
    return Numeral(span=Span(at, stop), value=_times(value, factor), base=value * factor / scale, scale=scale, form="words")


class _Cardinal:
    """The words of a cardinal number taken one by one, greatest scale first."""

    def __init__(self) -> None:
        self.total = 0.0
        self.group = 0.0
        self.scale = 1.0
        self.end = 0
        self.complete = False
        self._room = 1000.0
        self._below = 2 * _GREATEST_SCALE
        self._article = False
        self._and = False

    def take(self, word: _Word) -> bool:
        """Add ``word``; False when the number has ended before it."""
        step: Callable[[_Word], bool] = self._next if self.complete or self._article else self._first
        if not step(word):
            return False
        if word.text not in ("a", "an", "and"):
            self.end, self.complete, self._and = word.end, True, False
        return True

    def _first(self, word: _Word) -> bool:
        if word.text in ("a", "an"):
            self._article, self.group = True, 1.0
            return True
        if word.text in UNITS or word.text in TENS:
            self.group = UNITS.get(word.text) or TENS.get(word.text, 0)
            self._room = 10 if word.text in TENS else 1
            return True
        return False

    def _next(self, word: _Word) -> bool:
        if word.text in SCALES:
            return self._multiply(SCALES[word.text])
        if self._article and not self.complete:
            return False
        if word.text == "and":
            self._and = self.scale >= 100 and not self._and
            return self._and
        return self._add(word)

    def _multiply(self, factor: float) -> bool:
        if factor == 100:
            if not 0 < self.group < 100:
                return False
            self.group *= 100
        elif factor < self._below and (self.group or not self.total):
            self.total += self.group * factor
            self.group, self._below = 0.0, factor
        else:
            return False
        self.scale = max(self.scale, factor)
        self._room = 100
        return True

    def _add(self, word: _Word) -> bool:
        value = UNITS.get(word.text) or TENS.get(word.text, 0)
        if not value or value >= self._room:
            return False
        self.group += value
        self._room = 10 if word.text in TENS else 1
        return True
