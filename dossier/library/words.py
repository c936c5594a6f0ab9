"""Words as the index and a search compare them: letters without case or diacritics."""

import re
import unicodedata
from collections.abc import Iterator

_SPECIAL = str.maketrans(
    {"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_WORD = re.compile(r"[^\W_]+")


def fold_words(text: str) -> str:
    """Return ``text`` lower-case and without diacritics; its length may differ from the original's."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPECIAL))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and folded form of each word of ``text``; the offsets are those of the original."""
    for match in _WORD.finditer(text):
        yield match.start(), match.end(), fold_words(match.group())


def split_words(folded: str) -> list[str]:
    """Return the words of a text that is folded already."""
    return _WORD.findall(folded)
