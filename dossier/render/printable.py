"""Characters that no document can hold, and breaks that are none on a page."""

import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAK = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_EITHER = re.compile(_UNPRINTABLE.pattern[:-1] + _BREAK.pattern[1:])


def printable(text: str) -> str:
    """Return ``text`` with control characters and lone surrogates replaced, visibly, by U+FFFD.

    XML 1.0 allows none of them. Form feeds and the line and page breaks of Unicode, which PDF and Word sources bring along,
    become spaces; line feed and tab stay.
    """
    if not _EITHER.search(text):
        return text
    return _UNPRINTABLE.sub("\ufffd", _BREAK.sub(" ", text))
