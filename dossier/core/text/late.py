"""What the extractor uses of `re`, with patterns that are compiled when they are first asked.

Compiling the extractor's five hundred patterns takes longer than everything else at its start, and most texts need only a
part of them. A pattern made here is used like any other: ``from dossier.core.text import late as re``.
"""

import re
from re import IGNORECASE, I, Match, Pattern, finditer, fullmatch, match, search, split, sub
from typing import cast

__all__ = ["IGNORECASE", "I", "Match", "Pattern", "compile", "finditer", "fullmatch", "match", "search", "split", "sub"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex")


class _LatePattern:
    """Stands for a pattern until the first use; from then on its methods are the compiled pattern's own."""

    __slots__ = (*_METHODS, "flags", "pattern")

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        """Compile the pattern; called only while a slot is empty."""
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        found: object = getattr(compiled, name)
        return found


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """Return ``pattern``, compiled when it is first used; a faulty one raises `re.error` then."""
    return cast("Pattern[str]", _LatePattern(pattern, flags))
