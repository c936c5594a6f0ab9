"""When an answer and a finding mean the same: words, names, parties, units, dates, and the best one-to-one pairing.

The rules are those of the field's scorers (and of the ones we are judged by): spans are compared as sets of words, names by
surname with diacritics and small differences of transliteration ignored, dates at the precision of the answer.
"""

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

Words = frozenset[int]

_WORD = re.compile(r"\w+")
_PLAIN = str.maketrans(
    {"ə": "a", "Ə": "A", "ı": "i", "İ": "I", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss"}
)
_TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady he hrh president minister foreign prime deputy vice premier "
    "chancellor secretary general ambassador senator governor king queen prince princess sheikh excellency his her "
    "the honourable comrade chairman chairwoman chair speaker director commissioner high fm pm colonel captain".split()
)
_BODIES = frozenset(
    "ministry mfa mod government cabinet embassy consulate mission committee commission service council presidency "
    "agency union parliament press office department secretariat organization organisation authority court bank state "
    "delegation forces army police spokesperson spokesman spokeswoman assembly senate house kremlin congress fund "
    "center centre group side".split()
)
_LINK_WORDS = frozenset("of the a an and for in on to at s by with from republic affairs office press service".split())
_UNITS = {"percent": "%", "per cent": "%", "pct": "%", "people": "person", "persons": "person",
          "km": "kilometer", "kilometre": "kilometer", "ton": "tonne", "metric ton": "tonne",
          "mw": "megawatt", "gw": "gigawatt", "metre": "meter", "cubic metre": "cubic meter"}  # fmt: skip


def fold(word: str) -> str:
    """Return ``word`` in lower case without diacritics."""
    plain = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


class Alignment:
    """Maps spans of the extractor's text onto word numbers of the answers' text, so that a stripped header costs nothing."""

    def __init__(self, gold: str, found: str) -> None:
        """Align the words of both texts."""
        self._gold = [(word.start(), word.end()) for word in _WORD.finditer(gold)]
        self._found = [(word.start(), word.end()) for word in _WORD.finditer(found)]
        ours = [fold(found[start:end]) for start, end in self._found]
        theirs = [fold(gold[start:end]) for start, end in self._gold]
        self._to_gold: dict[int, int] = {}
        for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if tag == "equal" or (tag == "replace" and i_end - i == j_end - j):
                self._to_gold.update(zip(range(i, i_end), range(j, j_end), strict=True))

    def gold_words(self, start: int, end: int) -> Words:
        """Return the words of a span of the answers' text."""
        return frozenset(i for i, (first, last) in enumerate(self._gold) if first < end and last > start)

    def found_words(self, start: int, end: int) -> Words:
        """Return the words of a span of the extractor's text; a word that the answers' text lacks counts as itself."""
        inside = (i for i, (first, last) in enumerate(self._found) if first < end and last > start)
        return frozenset(self._to_gold.get(i, -1 - i) for i in inside)


def overlap(one: Words, other: Words) -> float:
    """Return the share of common words (intersection over union), 0 to 1."""
    union = one | other
    return len(one & other) / len(union) if union else 0.0


def same_person(answer: str | None, found: str | None) -> bool:
    """Tell whether two names mean the same person or body; two absent names agree."""
    if not answer or not found:
        return not answer and not found
    bodies = [
        bool({fold(word) for word in _WORD.findall(name)} & _BODIES) or (name.isupper() and len(name) <= 7)
        for name in (answer, found)
    ]
    if all(bodies):
        return _same_body(answer, found)
    one, other = _name_words(answer), _name_words(found)
    if any(bodies):
        return set(one) == set(other)
    if len(one) == 1 or len(other) == 1:
        short, long = (one, other) if len(one) == 1 else (other, one)
        return _near(short[0], long[-1]) or short[0] == long[0]
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    return _near(one[-1], other[-1]) and (bool(set(one[:-1]) & set(other[:-1])) or one[0][0] == other[0][0])


def _name_words(name: str) -> list[str]:
    words = [fold(word) for word in _WORD.findall(re.sub(r"[’'ʻʼ]", "", re.sub(r"\([^)]*\)", " ", name).split(",")[0]))]
    return [word for word in words if word not in _TITLES] or words or [""]


def _near(one: str, other: str) -> bool:
    alike = len(one) > 4 and len(other) > 4 and one[0] == other[0]
    return one == other or (alike and difflib.SequenceMatcher(None, one, other).ratio() >= 0.82)


def _same_body(one: str, other: str) -> bool:
    a, b = (
        {fold(word)[:5] for word in _WORD.findall(name.replace("MFA", "Foreign Ministry")) if fold(word) not in _LINK_WORDS}
        for name in (one, other)
    )
    return bool(a and b) and (a <= b or b <= a or len(a & b) / len(a | b) > 0.5)


def same_parties(answer: Iterable[str], found: Iterable[str], home: str | None) -> bool:
    """Tell whether two meetings have the same sides; the home side may be named by only one of them."""
    one, other = set(answer), set(found)
    if home and (home in one) != (home in other):
        one, other = one - {home}, other - {home}
    return bool(one) and one == other


def same_unit(answer: str, found: str) -> bool:
    """Tell whether two units agree up to number and added words (``Azerbaijanis (missing)`` and ``Azerbaijanis``)."""
    one, other = _unit_words(answer), _unit_words(found)
    return bool(one and other) and (one[-1] == other[-1] or set(one) <= set(other) or set(other) <= set(one))


def _unit_words(unit: str) -> list[str]:
    unit = unit.casefold().strip()
    words = [_singular(word) for word in re.findall(r"[%$€£]|\w+", _UNITS.get(unit, unit))]
    return [fold(_UNITS.get(word, word)) for word in words]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def same_value(answer: float, found: float) -> bool:
    """Tell whether two amounts are equal up to rounding of the machine."""
    return abs(answer - found) <= 1e-6 * max(1.0, abs(answer), abs(found))


def same_date(answer: dict[str, Any], found: dict[str, Any] | None) -> bool:
    """Tell whether a found date is right at the precision of the answer; an answer left open accepts any."""
    wanted, precision = answer.get("date"), answer.get("date_precision") or "day"
    value = (found or {}).get("date")
    if not wanted or precision == "unknown":
        return True
    if precision == "on_or_before":
        return not value or wanted.startswith(value) or 0 <= (_day(wanted) - _day(value)).days <= 31
    length = {"day": 10, "week": 7, "month": 7, "year": 4}[precision]
    return bool(value) and len(value) >= length and value[:length] == wanted[:length]


def _day(value: str) -> date:
    return date.fromisoformat((value + "-01-01"[len(value) - 4 :])[:10])


def pair(rows: int, columns: int, weight: Callable[[int, int], float]) -> dict[int, int]:
    """Return the one-to-one pairing of most total weight; a weight of 0 forbids a pair.

    Augmenting paths in order of weight: rows take their best partner and move on when another needs it more (Bellman-Ford
    over the few dozen items of one article).
    """
    weights = [[weight(i, j) for j in range(columns)] for i in range(rows)]
    partner_of_row: dict[int, int] = {}
    for _ in range(rows):
        path = _best_path(weights, partner_of_row)
        if not path:
            break
        partner_of_row.update(path)
    return partner_of_row


def _best_path(weights: list[list[float]], pairs: dict[int, int]) -> list[tuple[int, int]]:
    """Return the (row, column) pairs to set so that one more row is paired and the total grows most."""
    row_of = {column: row for row, column in pairs.items()}
    columns = range(len(weights[0]) if weights else 0)
    best: dict[int, tuple[float, list[tuple[int, int]]]] = {}
    for row in range(len(weights)):
        if row not in pairs:
            for column in columns:
                _improve(best, column, weights[row][column], weights[row][column], [(row, column)])
    for _ in range(len(pairs)):
        for column, (gain, path) in list(best.items()):
            row = row_of.get(column)
            if row is not None and row not in {step[0] for step in path}:
                for other in columns:
                    total = gain - weights[row][column] + weights[row][other]
                    _improve(best, other, weights[row][other], total, [*path, (row, other)])
    free = [(gain, path) for column, (gain, path) in best.items() if column not in row_of and gain > 1e-9]
    return max(free, key=lambda candidate: candidate[0])[1] if free else []


def _improve(
    best: dict[int, tuple[float, list[tuple[int, int]]]], column: int, allowed: float, gain: float, path: list[tuple[int, int]]
) -> None:
    if allowed > 0 and (column not in best or gain > best[column][0] + 1e-9):
        best[column] = (gain, path)
