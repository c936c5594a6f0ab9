"""Numbered paragraphs: the unit a dossier cites."""

from dossier.core.model.document import Passage
from dossier.core.model.span import Span
from dossier.core.text import late as re

_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"[^ \t\n]+")
"""A no-break space holds words together for whoever wrapped the line."""
_LIST_ITEM = re.compile(r"\s*(?:[-*•–—]\s|\(?\d{1,2}[.)]\s)")
_WIDEST_WRAP = 110
"""A block with a longer line was not wrapped by a mail program or a readout system: its lines are paragraphs."""
_ENDS = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_NARROWEST_WRAP = 50
_RAGGED = 6
"""Characters of slack for writers that wrap a little early."""


def split_passages(text: str, body: Span) -> tuple[Passage, ...]:
    """Cut ``body`` into passages, numbered from 1, without surrounding white space.

    Blank lines part paragraphs. Inside a block without blank lines each line is a paragraph, unless the block is
    hard-wrapped: then a line ends a paragraph only where the next line's first word would still have fitted.
    """
    passages: list[Passage] = []
    block: list[Span] = []
    for line in _LINE.finditer(text, body.start, body.end):
        if line.group().isspace():
            continue
        if block and _parted(text, block[-1].end, line.start()):
            _add_block(passages, text, block)
            block = []
        block.append(Span(*line.span()))
    _add_block(passages, text, block)
    return tuple(passages)


def _parted(text: str, end: int, start: int) -> bool:
    return text.count("\n", end, start) > 1


def _add_block(passages: list[Passage], text: str, block: list[Span]) -> None:
    """Add the paragraphs of one run of lines without a blank line between."""
    lines = [_trimmed(text, line) for line in block]
    width = max((line.end - line.start for line in lines if "://" not in line.of(text)), default=0)
    wrapped = len(lines) > 1 and _NARROWEST_WRAP <= width <= _WIDEST_WRAP
    start: int | None = None
    for i, line in enumerate(lines):
        start = line.start if start is None else start
        following = lines[i + 1] if i + 1 < len(lines) else None
        if not (wrapped and following and _runs_on(text, line, following, width)):
            passages.append(Passage(number=len(passages) + 1, span=Span(start, line.end)))
            start = None


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether ``line`` was broken because the next word did not fit into ``width``, or in the middle of a sentence."""
    if _LIST_ITEM.match(text, following.start):
        return False
    if line.end - line.start > width / 2 and not _ENDS.search(text[line.start : line.end]):
        return True
    if not _ENDS.search(text, max(line.start, line.end - 5), line.end) and not text[following.start].isupper():
        return True
    word = _FIRST_WORD.match(text, following.start)
    need = word.end() - following.start if word else 0
    return line.end - line.start + 1 + need > width - _RAGGED


def _trimmed(text: str, line: Span) -> Span:
    start, end = line
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
