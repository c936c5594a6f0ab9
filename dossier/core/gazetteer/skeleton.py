"""The reduced text that names are looked up in: separators are spaces, accents are gone, length is kept.

"Co-Chair" and "co chair", "Türkiye" and "Turkiye", "U.S." and "U S" each have one skeleton, so one key finds both.
Working on one byte a character keeps this at memory speed; that is why characters outside Latin-1 take the detour of
an encoding error handler (a few hundred a document) instead of a translation of every character.
"""

import codecs
import unicodedata
from functools import lru_cache

_LETTERS_WITHOUT_BASE = {"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "o", "Œ": "O", "ə": "e", "Ə": "E", "ħ": "h"}
_LATIN1_WITHOUT_BASE = {"ß": "s", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T"}
_KEPT_SYMBOLS = "$£¥¢%+°²³&"
_FOREIGN_LETTER = "\u00b5"
"""Stands for any letter without a Latin base (Cyrillic, Han …): a letter, so that it is no word boundary."""
_SYMBOLS_BEYOND_LATIN1 = {sign: chr(0x86 + place) for place, sign in enumerate("€₹₽₺₴₪₼₾₸₦₩₫₱₡₲₵₮₭៛฿‰")}
"""Currency signs borrow the control characters 86 to 9F, which no clean text holds (85 is white space)."""


def _base(character: str) -> str:
    if character in _SYMBOLS_BEYOND_LATIN1:
        return _SYMBOLS_BEYOND_LATIN1[character]
    if character in _LETTERS_WITHOUT_BASE:
        return _LETTERS_WITHOUT_BASE[character]
    if not character.isalnum():
        return " "
    decomposed = unicodedata.normalize("NFKD", character)[0]
    return decomposed if decomposed.isascii() else _FOREIGN_LETTER


def _reduce_unencodable(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_base, error.object[error.start : error.end])), error.end


_HANDLER = "dossier.skeleton"
codecs.register_error(_HANDLER, _reduce_unencodable)


def _latin1_target(code: int) -> str:
    character = chr(code)
    if character in _KEPT_SYMBOLS or character == _FOREIGN_LETTER or character in _SYMBOLS_BEYOND_LATIN1.values():
        return character
    if character in _LATIN1_WITHOUT_BASE:
        return _LATIN1_WITHOUT_BASE[character]
    return _base(character)


_PLAIN = "".join(map(_latin1_target, range(256))).encode("latin-1")
_LOWER = bytes(byte + 32 if 65 <= byte <= 90 else byte for byte in _PLAIN)


@lru_cache(maxsize=2)
def reduce_text(text: str) -> tuple[str, str]:
    """Return the skeleton of ``text`` in its own case and in lower case; both have the length of ``text``.

    The last ones are kept: a document is asked for by the lexicon and by the figures.
    """
    encoded = text.encode("latin-1", _HANDLER)
    return encoded.translate(_PLAIN).decode("latin-1"), encoded.translate(_LOWER).decode("latin-1")
