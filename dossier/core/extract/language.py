"""Whether a text is English prose, so that the passes for facts may read it.

Source code, tables and word lists hold names and numbers too; what they lack is the common words of running English.
"""

from dossier.core.model.document import Document

_SAMPLE = 2500
_LETTERS = bytes(code if (chr(code).islower() and code < 128) or code == ord("'") else ord(" ") for code in range(256))
"""Turns all but small letters and apostrophes into blanks, which is how words are found at memory speed."""
_COMMON = frozenset(
    b"the of and to in for with on that by was is as at from has his their were will be this said a an he she it its "
    b"are not have had "
    b"which who they we our between also during after been".split()
)
_FEWEST_WORDS = 25
"""A shorter text is taken as prose: a single sentence may hold few common words."""
_COMMON_SHARE, _COMMON_SHARE_SHORT, _SHORT = 0.12, 0.07, 120
"""Of the words of running English about two in five are common ones; of code and tables hardly any."""
_FEWEST_DIFFERENT = 5
"""Code repeats the few English words it has."""
_ODD = "{}<>=;|\\_[]^~`@#*"
_ODD_SHARE, _ODD_SHARE_SHORT = 0.35, 1.0
"""Marks of code and tables a word. In a short text the few tags or braces that a page left behind weigh much."""
_NAMES = {
    "fr": "French",
    "es": "Spanish",
    "de": "German",
    "ru": "Russian",
    "ar": "Arabic",
    "zh": "Chinese",
    "it": "Italian",
    "pt": "Portuguese",
}


def refuse(document: Document, folded: str) -> str | None:
    """Return the notice for a text that is not English prose, None for one that can be read."""
    if document.language not in ("en", "und"):
        language = _NAMES.get(document.language, document.language)
        return f"This text is not in English ({language}): it is kept and searchable, but no facts were taken from it."
    sample = folded[document.body.start : document.body.start + _SAMPLE]
    words = sample.lower().encode("ascii", "replace").translate(_LETTERS).split()
    if len(words) < _FEWEST_WORDS:
        return None if _ODD_SHARE_SHORT * (len(words) + 4) > _odd_marks(sample) else _NO_PROSE
    found = list(filter(_COMMON.__contains__, words))
    common = len(found)
    if len(words) > _SHORT and len(set(found)) < _FEWEST_DIFFERENT:
        return _NO_PROSE
    odd = _odd_marks(sample)
    share, odd_share = (_COMMON_SHARE, _ODD_SHARE) if len(words) > _SHORT else (_COMMON_SHARE_SHORT, _ODD_SHARE_SHORT)
    if common < share * len(words) or odd > odd_share * len(words):
        return _NO_PROSE
    return None


def _odd_marks(sample: str) -> int:
    return sum(map(sample.count, _ODD))


_NO_PROSE = "This text does not read like English prose: it is kept and searchable, but no facts were taken from it."
