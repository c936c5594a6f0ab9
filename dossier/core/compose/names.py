"""Personal names: folding for comparison, slugs, and whether two spellings are one person.

A rule of the house: spellings are joined by evidence (same side and near spelling with an agreeing given name or post),
never by surname alone.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_NEAR_SPELLING = 0.75
"""Kovac and Kovacs reach 0.91, Yermolenko and Ermolenko 0.95, Ivanov and Petrov 0.5 (difflib ratio of the folded surnames)."""


@lru_cache(maxsize=65536)
def fold_name(name: str) -> str:
    """Return ``name`` in lower-case ASCII-like letters without diacritics or punctuation, words parted by one space."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def slug(name: str) -> str:
    """Return the code of an official as a counterpart: the folded name with hyphens."""
    return fold_name(name).replace(" ", "-")


def surname(name: str) -> str:
    """Return the folded last word of the name."""
    return fold_name(name).rpartition(" ")[2]


@lru_cache(maxsize=65536)
def same_person(first: str, second: str) -> bool:
    """Tell whether two names can be one person: equal, or a given name that agrees and surnames of near spelling.

    A bare surname agrees with a full name that holds it; the caller checks that both stand for the same side.
    """
    a, b = fold_name(first).split(), fold_name(second).split()
    if not a or not b:
        return False
    if a == b or (len(a) == 1 and a[0] in b) or (len(b) == 1 and b[0] in a) or set(a) == set(b):
        return True
    if len(a) == 1 or len(b) == 1:
        return False
    return _near(a[0], b[0]) and _near(a[-1], b[-1])


def _near(a: str, b: str) -> bool:
    if a == b:
        return True
    if len(a) < 4 or len(b) < 4:
        return False
    # The two quick ratios are upper bounds: they turn away almost every pair before the costly comparison.
    matcher = SequenceMatcher(None, a, b)
    bounds = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(bound() >= _NEAR_SPELLING for bound in bounds)
