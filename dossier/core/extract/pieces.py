"""The pieces that noun phrases are made of, and a cursor that walks over them.

A piece is a gazetteer hit or a free capitalised run; a phrase is what `phrases.PhraseReader` makes of neighbouring ones.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from dossier.core.model.span import Span


class Piece(NamedTuple):
    """A hit or a free run. ``kind``: side, post, institution, modifier, honorific, counterpart, name."""

    start: int
    end: int
    kind: str
    code: str = ""
    name: str = ""
    grammar: str = ""
    side: str = ""
    """The side that a post's wording itself tells ("NATO chief")."""


class Phrase(Struct, kw_only=True, gc=False):
    """One noun phrase as read. ``determiner`` is the word before it ("the"), ``counterpart`` true for "his counterpart"."""

    start: int
    end: int
    kind: str
    name: Span | None = None
    roles: list[str] = []
    party: str | None = None
    plural: bool = False
    counterpart: bool = False
    honorific: str = ""
    determiner: str = ""
    country_post: bool = False
    body_post: bool = False
    """True for a post that only organisations have."""
    possessed: bool = False
    """True for the post of an organisation's head's own: "the Secretary-General's Special Envoy" speaks for no country."""
    former: bool = False
    deputy: bool = False
    recalled: bool = False
    """True when ``party`` is not told by the text but by the table of officials."""


_BESIDE = frozenset({" ", "'s ", "' ", "-", " - "})
_BLANKS = re.compile(" {2,}")
_WIDEST_GAP = 60
_END = Piece(1 << 60, 1 << 60, "")
"""Stands behind the last piece, so that no reader needs to ask whether there is one."""


class PieceCursor:
    """A place in the pieces of one text; subclasses read phrases from it. ``count`` leaves out the end mark."""

    def __init__(self, folded: str, pieces: Sequence[Piece]) -> None:
        self.folded, self.at, self.count = folded, 0, len(pieces)
        self.pieces = [*pieces, _END, _END]

    def _here(self, kind: str) -> Piece | None:
        piece = self.pieces[self.at]
        return piece if piece[2] == kind else None

    def _here_any(self, kinds: frozenset[str]) -> bool:
        return self.pieces[self.at][2] in kinds

    def _beside(self, phrase: Phrase, kinds: frozenset[str]) -> bool:
        """Tell whether the next piece is one of ``kinds`` and stands right after what was read."""
        piece = self.pieces[self.at]
        if piece[2] not in kinds:
            return False
        start, end = piece[0], phrase.end
        if start == end + 1:
            return self.folded[end] in " -"
        return start == phrase.start or self._gap(phrase) in _BESIDE

    def _gap(self, phrase: Phrase) -> str:
        start, end = self.pieces[self.at][0], phrase.end
        if start == end + 1:
            return self.folded[end]
        gap = self.folded[end:start] if start - end < _WIDEST_GAP else "\n"
        return _BLANKS.sub(" ", gap) if "  " in gap else gap

    def _take(self, phrase: Phrase) -> Piece:
        piece = self.pieces[self.at]
        phrase.end = piece[1]
        self.at += 1
        return piece
