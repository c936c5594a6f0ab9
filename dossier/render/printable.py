"""Characters that no document can hold."""

import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return ``text`` with control characters and lone surrogates replaced, visibly, by U+FFFD.

    XML 1.0 allows none of them; line break, tab and U+0085 stay.
    """
    return _UNPRINTABLE.sub("\ufffd", text) if _UNPRINTABLE.search(text) else text
