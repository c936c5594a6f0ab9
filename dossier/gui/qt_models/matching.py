"""Which names answer to what was typed, with typing mistakes forgiven."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_PLAIN = {code: " " for code in range(128) if not chr(code).isalnum()}


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return ``text`` without case, accents and punctuation, so that "Türkiye" answers to "turkiye"."""
    return fold_once(text)


def fold_once(text: str) -> str:
    """Do the same without keeping the answer: for texts, of which there are many and which are asked for once."""
    if text.isascii():
        return text.lower().translate(_PLAIN)
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i").replace("ə", "e"))
    return "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))


def matching(query: str, folded: Mapping[str, str]) -> list[str]:
    """Return the keys of the ``folded`` names that hold each word of ``query``; if none does, of those with near misses."""
    wanted = fold(query).split()
    exact = [key for key, name in folded.items() if all(word in name for word in wanted)]
    if exact or not wanted:
        return exact
    return [key for key, name in folded.items() if all(_near_any(word, name.split()) for word in wanted)]


def _near_any(word: str, others: list[str]) -> bool:
    allowed = 0 if len(word) < 3 else 1 if len(word) < 7 else 2
    return any(_prefix_distance(word, other, allowed) <= allowed for other in others)


def _prefix_distance(word: str, other: str, allowed: int) -> int:
    """Return the fewest edits that make ``word`` a beginning of ``other`` (swapped neighbours count once)."""
    if len(word) > len(other) + allowed or len(set(word) - set(other)) > allowed:
        return allowed + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        latest = [i]
        for j, place in enumerate(other, 1):
            cost = min(row[j] + 1, latest[j - 1] + 1, row[j - 1] + (letter != place))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == place:
                cost = min(cost, before[j - 2] + 1)
            latest.append(cost)
        before, row = row, latest
        if min(row) > allowed:
            return allowed + 1
    return min(row)
