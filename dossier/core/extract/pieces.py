"""The pieces that noun phrases are made of, and a cursor that walks over them.

A piece is a gazetteer hit or a free capitalised run; a phrase is what `phrases.PhraseReader` makes of neighbouring ones.
"""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from dossier.core.extract.article import Article
from dossier.core.extract.names import find_names, is_name, is_portfolio, post_in_name
from dossier.core.gazetteer.lexicon import Hit
from dossier.core.model.span import Span
from dossier.core.text import late as re


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


_DETERMINERS = frozenset({"the", "his", "her", "their", "its", "our", "a", "an", "my", "your"})
_DETERMINERS_END = frozenset("esranyESRANY")
"""The last letters of determiners: a look at one character spares most phrases the rest."""
_SIDES = frozenset({"country", "demonym", "capital", "seat", "organisation", "region"})
_TITLES = frozenset({"post", "institution", "modifier", "honorific", "collective"})
_SON_OF = ("bin ", "ibn ", "bint ")
_TITLE_AS_GIVEN = re.compile(r"\b(?:Sultan|Amir|Emir|Malik) (?:bin|ibn) $")
_LONGEST_GIVEN = 16
_OF_A_BODY = ("Member", "Officer", "Tempore")
"""Last words of posts, unknown to the tables, that speak for no country."""
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

    def add_determiner(self, phrase: Phrase) -> None:
        """Let ``phrase`` begin with its determiner."""
        if phrase.start < 2 or self.folded[phrase.start - 2] not in _DETERMINERS_END or self.folded[phrase.start - 1] != " ":
            return
        before = self.folded[max(0, phrase.start - 7) : phrase.start - 1]
        words = before.split()
        word = words[-1].lstrip("\"'(\u2060").lower() if words else ""
        if word in _DETERMINERS:
            phrase.determiner = word
            phrase.start -= len(word) + 1

    def _take(self, phrase: Phrase) -> Piece:
        piece = self.pieces[self.at]
        phrase.end = piece[1]
        self.at += 1
        return piece


def read_pieces(article: Article) -> list[Piece]:
    """Return the hits and free runs in reading order, the longer of two first; none overlaps the one before it."""
    pieces = _hit_pieces(article.hits)
    _add_names(pieces, article)
    pieces.sort(key=itemgetter(0))
    kept: list[Piece] = []
    place = reached = -1
    for piece in pieces:
        start, end = piece[0], piece[1]
        if start == place and end > reached:
            # A free run that begins with a hit and goes on: it stands for both.
            if kept[-1][0] == start:
                kept[-1] = piece
            continue
        if start >= reached:
            kept.append(piece)
        place, reached = start, end
    return kept


def _add_names(pieces: list[Piece], article: Article) -> None:
    """Add the free runs as names, a post that no table knows cut off ("Additional Secretary X Y")."""
    new, folded = tuple.__new__, article.folded
    for start, end in find_names(folded, article.hits, [paragraph.span for paragraph in article.paragraphs]):
        if folded.startswith(_SON_OF, start - 4):
            start = _given_before(folded, start)
        name = folded[start:end]
        post = post_in_name(name) if " " in name else 0
        if post:
            speaks = "" if name[:post].endswith(_OF_A_BODY) else "speaks=country"
            pieces.append(Piece(start, start + post, "post", name[:post], name[:post], speaks))
            if is_name(name[post + 1 :]):
                pieces.append(Piece(start + post + 1, end, "name"))
        else:
            pieces.append(new(Piece, (start, end, "name", "", "", "portfolio" if is_portfolio(name) else "", "")))


def _given_before(folded: str, start: int) -> int:
    """Return where a name begins whose given name is also a title: "Sultan bin Saad Al Muraikhi"."""
    given = _TITLE_AS_GIVEN.search(folded, max(0, start - _LONGEST_GIVEN), start)
    return given.start() if given else start


def _hit_pieces(hits: Sequence[Hit]) -> list[Piece]:
    told: frozenset[str] | None = None
    # Pieces are built without their own constructor, which takes three times as long.
    pieces: list[Piece] = []
    add, new = pieces.append, tuple.__new__
    for start, end, entries in hits:
        kind, code, name, grammar = entries[0]
        if kind in _SIDES:
            if kind == "seat" and "ambiguous" in grammar:
                # Once a text and only where it is asked for: most texts name no such seat.
                told = _told(hits) if told is None else told
                code = code if code in told else ""
            elif kind == "region":
                code = ""
            add(new(Piece, (start, end, "side", code, name, "", "")))
        elif kind in _TITLES:
            if code == "Counterpart" and kind == "post":
                add(new(Piece, (start, end, "counterpart", "", "", grammar, "")))
            else:
                side = entries[0].get("side") if "side=" in grammar else None
                add(new(Piece, (start, end, kind, code, name, grammar, side or "")))
    return pieces


def _told(hits: Iterable[Hit]) -> frozenset[str]:
    """Return the sides that are named by a name of their own: many a country has a Senate."""
    return frozenset(entries[0].code for _, _, entries in hits if "ambiguous" not in entries[0].grammar)
