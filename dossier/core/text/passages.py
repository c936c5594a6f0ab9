"""Numbered paragraphs: the unit a dossier cites."""

import re

from dossier.core.model.document import Passage
from dossier.core.model.span import Span

_BLANK_LINE = re.compile(r"\n[ \t\r\u00a0]*\n\s*")
_LINE_BREAK = re.compile(r"\n\s*")
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$")
_WRAP_WIDTH = (40, 100)


def split_passages(text: str, body: Span) -> tuple[Passage, ...]:
    """Cut ``body`` into passages, numbered from 1, without surrounding white space.

    Paragraphs are parted by blank lines. A text without any blank line has one paragraph a line, unless its lines are
    hard-wrapped (most lines of nearly one width), in which case the whole is one paragraph.
    """
    breaks = _BLANK_LINE if _BLANK_LINE.search(text, body.start, body.end) or _hard_wrapped(body.of(text)) else _LINE_BREAK
    passages: list[Passage] = []
    start = body.start
    for gap in breaks.finditer(text, body.start, body.end):
        _add(passages, text, start, gap.start())
        start = gap.end()
    _add(passages, text, start, body.end)
    return tuple(passages)


def _add(passages: list[Passage], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        passages.append(Passage(number=len(passages) + 1, span=Span(start, end)))


def _hard_wrapped(body: str) -> bool:
    lines = [line.rstrip() for line in body.splitlines() if line.strip()]
    if len(lines) < 3:
        return False
    inner = lines[:-1]
    narrow = sum(_WRAP_WIDTH[0] <= len(line) <= _WRAP_WIDTH[1] for line in inner)
    open_ended = sum(not _ENDS_SENTENCE.search(line) for line in inner)
    return narrow >= 0.8 * len(inner) and open_ended >= 0.5 * len(inner)
