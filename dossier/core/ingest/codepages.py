"""Which one-byte encoding a text in Latin letters was written in, told by the words that hold more than ASCII.

An English text may hold a dozen foreign names and nothing else beyond ASCII: too little for statistics of languages, but
a name spelt in the letters of no language at all shows the wrong code page.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

CODE_PAGES = (
    "cp1252", "cp1250", "cp1254", "cp1257", "mac_roman", "iso8859-2", "iso8859-15", "iso8859-16", "cp850", "cp852",
    "mac_latin2",
)  # fmt: skip
"""The likeliest first. Windows' pages hold all letters of ISO 8859-1, -9 and -13."""

_LETTERS = {
    "french": "àâçéèêëîïôœùûü", "german": "äöüß", "spanish": "áéíñóúü", "portuguese": "àáâãçéêíóôõúü", "italian": "àèéìòù",
    "nordic": "åäæéöøü", "icelandic": "áéíóúýþæöð", "dutch": "éëïóöü", "estonian": "äõöüšž", "catalan": "àçèéíïòóúü",
    "polish": "ąćęłńóśźż", "czech": "áčďéěíňóřšťúůýž", "slovak": "áäčďéíĺľňóôŕšťúýž", "hungarian": "áéíóöőúüű",
    "south slavic": "čćđšž", "romanian": "ăâîșțşţ", "albanian": "çë", "turkish": "âçğıîöşüûiİ", "azerbaijani": "çğıöşüəiİ",
    "latvian": "āčēģīķļņšūž", "lithuanian": "ąčęėįšųūž",
}  # fmt: skip
"""Letters beyond ASCII that the language's names are spelt with (CLDR, main exemplar sets)."""

_ALPHABETS = tuple(frozenset(letters + letters.upper()) for letters in _LETTERS.values())
_OPENING, _CLOSING = frozenset("“„‘‚«‹¿¡"), frozenset("”’»›…™®©°%€")
_LOOSE = frozenset("–—•·§©®™°€£¥½¼¾\u00a0×±²³†ªº¶‡")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_RUNS, _LONGEST_RUN = 4_000, 200
_LEAST, _CLEARLY = 0.6, 0.15
"""Shares of the words with letters beyond ASCII."""


def find_code_page(data: bytes, expected: str | None = None) -> str | None:
    """Return the code page that reads most words of ``data`` as words; None when none reads them.

    ``expected`` is what statistics say; it stands unless another one reads clearly more.
    """
    runs = (run for run in data.split() if not run.isascii() and len(run) <= _LONGEST_RUN)
    sample = b"\n".join(islice(runs, _MOST_RUNS))
    best, most = None, _LEAST
    for page in dict.fromkeys((*filter(None, (expected,)), *CODE_PAGES)):
        try:
            share = _readable(sample.decode(page).split("\n"))
        except (UnicodeDecodeError, LookupError):
            continue
        if share > most:
            best, most = page, share + (_CLEARLY if page == expected else 0)
    return best


def _readable(runs: list[str]) -> float:
    return sum(map(_reads, runs)) / max(len(runs), 1)


def _reads(run: str) -> bool:
    """Tell whether a run of signs is words and marks as people write them."""
    return all(map(_is_spelt, _WORD.findall(run))) and all(_stands_right(run, at) for at in _marks(run))


def _is_spelt(word: str) -> bool:
    """Tell whether one language has all letters of a word, and capitals stand where they may."""
    foreign = {letter for letter in word if not letter.isascii()}
    if not foreign:
        return True
    if not (word.islower() or word.isupper() or word[1:].islower() or word[:3].lower() in ("mac", "mcd")):
        return False
    return any(foreign <= alphabet for alphabet in _ALPHABETS) or _is_of_another_script(word)


def _is_of_another_script(word: str) -> bool:
    scripts = {unicodedata.name(letter, "?").split(" ")[0] for letter in word}
    return len(scripts) == 1 and scripts.isdisjoint(("LATIN", "?", "MODIFIER", "FEMININE", "MASCULINE"))


def _marks(run: str) -> Iterator[int]:
    return (at for at, sign in enumerate(run) if not sign.isascii() and not sign.isalpha())


def _stands_right(run: str, at: int) -> bool:
    """Tell whether a mark stands where it belongs: opening ones before a word, closing ones behind one."""
    sign = run[at]
    before, after = run[at - 1 : at].isalnum(), run[at + 1 : at + 2].isalnum()
    if sign == "’":
        return before or after
    if sign in _OPENING:
        return not before
    if sign in _CLOSING:
        return not after or sign in "€°"
    return sign in _LOOSE and not (before and after and sign not in "–—·\u00a0×")
