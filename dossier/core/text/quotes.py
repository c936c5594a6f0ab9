"""Quotation marks of a text, paragraph by paragraph.

Rules of this module: it works on the original characters (a curly mark says whether it opens or closes); a plain mark is
read from its neighbours; an apostrophe is never a mark. A quotation left open continues where the next paragraph opens
with a mark, or where the next mark of all is one that only closes (“ … ”); any other mark that finds no partner is
dropped, it never swallows what follows.
"""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from dossier.core.model.span import Span
from dossier.core.text import late as re

_DOUBLE = re.compile("[\"“”„‟«»＂]|``|''|’’|‘‘")
_SINGLE = re.compile(r"(?<![\w.,!?'’)])['‘‚](?=[\w(])|(?<=[\w.,!?…)-])['’‘](?![\w])")
_MARKS = ('"', "“", "”", "„", "‟", "«", "»", "＂", "``", "''", "’’", "‘‘")
_SINGLE_OPENINGS = (" '", " ‘", " ‚", "('", "(‘", "\n'", "\n‘")
_PLAIN_MARKS = tuple(mark for mark in _MARKS if mark.isascii())
_PLAIN_OPENINGS = tuple(mark for mark in _SINGLE_OPENINGS if mark.isascii())
_OPENING, _CLOSING = frozenset("„‟«"), frozenset("”»")
_OPENED_BY = {"”": ("“", "„", '"'), "»": ("«",)}
"""Closing marks and what opens before them; a text without any of these opens with the closing mark itself (Swedish)."""
_BEFORE_OPENING = frozenset(" \n\t\r\u00a0\u2009\u202f([{-–—/:;'‘\u2003\u2002")
_AFTER_CLOSING = frozenset(" \n\t\r\u00a0\u2009\u202f)]}.,;:!?-–—/'’\u2003\u2002")
_ENDS_WORDS = frozenset(",.!?…")
_MOST_UNMARKED = 8
"""Paragraphs over which a curly mark may stay open without being repeated."""
_SHORTEST_SINGLE = 3
"""Words that single marks must hold to be more than a title or an odd word."""

OPEN, CLOSE, EITHER = 1, -1, 0


class _Mark(NamedTuple):
    start: int
    end: int
    way: int


class QuotedSpan(Struct, frozen=True, kw_only=True, gc=False):
    """Words in quotation marks, marks included; ``first`` and ``last`` are the paragraphs (indexes) it begins and ends in."""

    span: Span
    first: int
    last: int


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[QuotedSpan, ...]:
    """Return the outermost quotations of ``text`` in reading order, never overlapping."""
    plain = text.isascii()
    kinds = [mark for mark in (_PLAIN_MARKS if plain else _MARKS) if mark in text]
    alike = frozenset(mark for mark, opening in _OPENED_BY.items() if not any(sign in text for sign in opening))
    singles = [mark for mark in (_PLAIN_OPENINGS if plain else _SINGLE_OPENINGS) if mark in text]
    found: list[QuotedSpan] = []
    carried: _Mark | None = None
    carried_from = 0
    for index, paragraph in enumerate(paragraphs):
        marks = _marks(text, paragraph, alike) if _holds(text, paragraph, kinds) else []
        if carried is not None and not _goes_on(text, carried, marks, paragraph, index - carried_from):
            carried = None
        if carried is not None and not marks:
            continue
        pairs, left = _pair(marks[1:] if carried and _reopens(marks, paragraph) else marks, carried)
        if carried is not None and pairs and pairs[0].start == carried.start:
            found.append(QuotedSpan(span=pairs.pop(0), first=carried_from, last=index))
        if left is not None and left is not carried and pairs and _ends_unmarked(text, paragraphs, index, left, pairs[-1]):
            pairs, left = [*pairs, Span(left.start, paragraph.end)], None
        found.extend(QuotedSpan(span=pair, first=index, last=index) for pair in pairs)
        if marks and text[paragraph.start] in "‘'":
            outer = _single_pairs(text, paragraph)
            if outer and all(any(single.covers(pair) for single in outer) for pair in pairs):
                found = [known for known in found if known.first != index or known.span not in pairs]
                found.extend(QuotedSpan(span=single, first=index, last=index) for single in outer)
        if not marks and (singles or index == 0) and _may_hold_single(text, paragraph, singles):
            found.extend(QuotedSpan(span=pair, first=index, last=index) for pair in _single_pairs(text, paragraph))
        if left is not carried:
            carried, carried_from = left, index
    return tuple(found)


def _holds(text: str, paragraph: Span, kinds: Sequence[str]) -> bool:
    return any(text.find(mark, paragraph.start, paragraph.end) >= 0 for mark in kinds)


def _may_hold_single(text: str, paragraph: Span, singles: Sequence[str]) -> bool:
    """Tell, without a pattern, whether a single mark can open in ``paragraph``: at its beginning or after a blank."""
    return text[paragraph.start] in "'‘‚" or any(text.find(mark, paragraph.start, paragraph.end) >= 0 for mark in singles)


def _reopens(marks: Sequence[_Mark], paragraph: Span) -> bool:
    return bool(marks) and marks[0].start == paragraph.start and marks[0].way != CLOSE


def _goes_on(text: str, opened: _Mark, marks: Sequence[_Mark], paragraph: Span, apart: int) -> bool:
    """Tell whether a quotation left open continues in a paragraph that stands ``apart`` so many from where it began."""
    return _reopens(marks, paragraph) or (apart <= _MOST_UNMARKED and _stays_open(text, opened, marks))


def _ends_unmarked(text: str, paragraphs: Sequence[Span], index: int, opened: _Mark, last: Span) -> bool:
    """Tell whether a quotation that goes on from one before it in its paragraph ends with the paragraph, its mark forgotten."""
    if text[opened.start] != "“" or opened.start < last.end or text[paragraphs[index].end - 1] not in ".!?":
        return False
    if index + 1 == len(paragraphs):
        return True
    following = paragraphs[index + 1]
    closing, opening = (text.find(mark, following.start, following.end) for mark in "”“")
    return text[following.start] not in '“"' and (closing < 0 or 0 <= opening < closing)


def _stays_open(text: str, opened: _Mark, marks: Sequence[_Mark]) -> bool:
    """Tell whether a quotation goes on over a paragraph without reopening: the next mark only closes (“ … ¶ … ”)."""
    return text[opened.start] in "“«" and (not marks or marks[0].way == CLOSE)


def _marks(text: str, paragraph: Span, alike: frozenset[str]) -> list[_Mark]:
    """Return the double marks of ``paragraph``; those ``alike`` open as well as close in this text."""
    marks = [
        _Mark(mark.start(), mark.end(), _way(text, mark.start(), mark.end(), paragraph, alike))
        for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end)
    ]
    return [mark for mark in marks if not (mark.way == CLOSE and _is_inches(text, mark))]


def _is_inches(text: str, mark: _Mark) -> bool:
    return text[mark.start] == '"' and mark.start > 1 and text[mark.start - 1].isdigit() and text[mark.start - 2] in "'’"


def _way(text: str, start: int, end: int, paragraph: Span, alike: frozenset[str]) -> int:
    """Tell whether a mark opens, closes or could do either."""
    char = text[start:end]
    if char in _OPENING or char in ("``", "‘‘"):
        return OPEN
    if (char in _CLOSING or char == "’’") and char not in alike:
        return CLOSE if start > paragraph.start else OPEN
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    may_open = before in _BEFORE_OPENING and after not in " \n"
    may_close = after in _AFTER_CLOSING and before not in " \n"
    if char == "“":
        # German „…“ closes with the mark that opens in English.
        return CLOSE if may_close and not may_open else OPEN
    if may_open != may_close:
        return OPEN if may_open else CLOSE
    return EITHER


def _pair(marks: Sequence[_Mark], carried: _Mark | None) -> tuple[list[Span], _Mark | None]:
    """Pair marks; return the outermost pairs and the mark left open at the end, if the rest hangs together with it."""
    stack: list[_Mark] = [carried] if carried else []
    inner: list[list[Span]] = [[], []] if carried else [[]]
    for mark in marks:
        opens = mark.way == OPEN or (mark.way == EITHER and not stack)
        if opens:
            stack.append(mark)
            inner.append([])
        elif stack:
            opening = stack.pop()
            inner.pop()
            inner[-1].append(Span(opening.start, mark.end))
    left = stack[0] if stack else None
    pairs = sorted(span for level in inner for span in level)
    return pairs, left


def _single_pairs(text: str, paragraph: Span) -> list[Span]:
    """Quotations in single marks, only in a paragraph without double ones."""
    pairs: list[Span] = []
    opening: int | None = None
    weak: int | None = None
    for mark in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        at = mark.start()
        opens = at == paragraph.start or not (text[at - 1].isalnum() or text[at - 1] in ",.!?…)-")
        if opens:
            if opening is not None and weak is not None:
                _keep_single(pairs, text, opening, weak)
            opening, weak = at, None
        elif opening is not None:
            if text[at - 1] in _ENDS_WORDS:
                _keep_single(pairs, text, opening, at)
                opening = weak = None
            elif weak is None and text[at - 1] != "s":
                weak = at
    if opening is not None and weak is not None:
        _keep_single(pairs, text, opening, weak)
    return pairs


def _keep_single(pairs: list[Span], text: str, opening: int, closing: int) -> None:
    if len(text[opening:closing].split()) >= _SHORTEST_SINGLE:
        pairs.append(Span(opening, closing + 1))
