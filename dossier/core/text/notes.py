"""The officer's notes: lines of a small Markdown, taken apart with the place of every piece.

Rules of this module: each line is a block of its own; what is not one of the few marks below stays literal, so nothing typed
is ever lost; spans point into the text as typed, for the window shows the marks where they stand and the printer leaves
them out. The marks are those of CommonMark 0.31 (strong, emphasis, links, ATX headings, lists, quotations).
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from dossier.core.model.span import Span
from dossier.core.text import late as re

BlockKind = Literal["paragraph", "heading", "bullet", "number", "quote"]

_LINE = re.compile(
    r"(?P<heading>#{1,3})[ \t]+(?=\S)"
    r"|(?P<indent>[ \t]*)(?:[-*+]|(?P<number>\d{1,3})[.)])[ \t]+(?=\S)"
    r"|(?P<quote>>)[ \t]?"
)
_PIECE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<label>(?:[^\[\]\\]|\\.)+)\]\((?P<target>[^()\s]+)\)"
    r"|(?P<mark>\*{1,3}|(?<!\w)_)(?=[^\s*_])"
)
_CITATION = re.compile(r"dossier:(?P<document>[0-9a-f]{16})/(?P<start>\d{1,9})-(?P<end>\d{1,9})")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
_MARK = re.compile(r"(?<!\\)\[(?:[^\[\]\\\n]|\\.)+\]\(dossier:[0-9a-f]{16}/\d{1,9}-\d{1,9}\)")
_INSIDE_LINE = re.compile(r"\*|\\(?=[!-/:-@\[-`{-~])|(?<!\w)_|\[(?=[^\]]*\]\()")
_OPENS_LINE = re.compile(r"^(?P<lead>\d{0,3})(?P<mark>(?<=\d)[.)](?= )|(?<!\d)[-+>](?= ?)|(?<!\d)#(?=#{0,2} ))")
_SPECIAL = re.compile(r"([\[\]\\*_])")
_CLOSING = {
    "***": re.compile(r"(?<![\s*\\])\*{3}(?!\*)"),
    "**": re.compile(r"(?<![\s*\\])\*{2}(?!\*)"),
    "*": re.compile(r"(?<![\s*\\])\*(?!\*)"),
    "_": re.compile(r"(?<![\s\\])_(?!\w)"),
}
HASH_LETTERS = 16
"""How much of a document's hash stands in a citation: enough for any library, and short enough to read over."""
_DEPTH = 4
_DEEPEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCitation:
    """A passage the officer cites: the first 16 letters of the document's hash and the words' place in its text."""

    document: str
    span: Span

    def __str__(self) -> str:
        return f"dossier:{self.document[:HASH_LETTERS]}/{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRun:
    """Words of one look. ``span`` is where they stand in the notes, without their marks."""

    text: str
    span: Span
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    cited: NoteCitation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteBlock:
    """One line. ``level`` counts headings from 1 and the depth of lists from 0; ``number`` is a list number as typed.

    ``opens`` is how many letters of the line, its mark, come before the words.
    """

    kind: BlockKind
    span: Span
    runs: tuple[NoteRun, ...]
    level: int = 0
    number: str = ""
    opens: int = 0

    @property
    def text(self) -> str:
        """Return the words without any marks."""
        return "".join(run.text for run in self.runs)


def parse_notes(text: str) -> tuple[NoteBlock, ...]:
    """Return the lines of ``text`` that hold anything; their spans are in code points of ``text``."""
    blocks, start = list[NoteBlock](), 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(parse_line(line, start))
        start += len(line) + 1
    return tuple(blocks)


def parse_line(line: str, start: int = 0) -> NoteBlock:
    """Return one line, which begins at ``start`` of the notes.

    >>> parse_line("- Ask for **more** time").kind, [run.text for run in parse_line("- Ask for **more** time").runs]
    ('bullet', ['Ask for ', 'more', ' time'])
    """
    end = len(line.rstrip())
    span = Span(start, start + len(line))
    found = _LINE.match(line)
    if found is None:
        first = len(line) - len(line.lstrip())
        return NoteBlock(kind="paragraph", span=span, runs=_runs(line, start, first, end), opens=first)
    runs = _runs(line, start, found.end(), end)
    if found["heading"]:
        return NoteBlock(kind="heading", span=span, runs=runs, level=len(found["heading"]), opens=found.end())
    if found["quote"]:
        return NoteBlock(kind="quote", span=span, runs=runs, opens=found.end())
    level = min(len(found["indent"].expandtabs(4)) // 2, _DEEPEST)
    kind: BlockKind = "number" if found["number"] else "bullet"
    return NoteBlock(kind=kind, span=span, runs=runs, level=level, number=found["number"] or "", opens=found.end())


def cite(label: str, citation: NoteCitation) -> str:
    """Return the mark that stands for ``citation`` in the notes; ``label`` is what a reader without the library sees."""
    words = _SPECIAL.sub(r"\\\1", " ".join(label.split()))
    return f"[{words or citation.document}]({citation})"


def find_marks(text: str) -> Iterator[tuple[Span, NoteRun]]:
    """Yield each citation as it stands in ``text``, brackets and all, with the run it is read as."""
    for found in _MARK.finditer(text):
        run = parse_line(found.group()).runs[0]
        if run.cited is not None:
            yield Span(*found.span()), run


def escape(text: str) -> str:
    """Return ``text`` on one line, so written that notes show it as it is and take nothing in it for a mark."""
    words = " ".join(text.split())
    return _OPENS_LINE.sub(r"\g<lead>\\\g<mark>", _INSIDE_LINE.sub(r"\\\g<0>", words))


def citations_of(text: str) -> Iterator[NoteCitation]:
    """Yield every citation in the notes, in order."""
    if "](dossier:" not in text:
        return
    for block in parse_notes(text):
        for run in block.runs:
            if run.cited is not None:
                yield run.cited


def _runs(line: str, start: int, first: int, last: int) -> tuple[NoteRun, ...]:
    closing = {mark: [found.start() for found in pattern.finditer(line)] for mark, pattern in _CLOSING.items() if mark in line}
    return tuple(_inside(line, first, last, NoteRun(text="", span=Span(start, start)), closing))


def _inside(
    line: str, first: int, last: int, look: NoteRun, closing: Mapping[str, Sequence[int]], depth: int = 0
) -> Iterator[NoteRun]:
    """Yield the runs of ``line[first:last]``; ``look`` is the look of the words around them, its span where the line begins."""
    plain = at = first
    while (found := _PIECE.search(line, at, last)) is not None:
        mark, at = found["mark"], found.end()
        close = _first_within(closing[mark], at + 1, last) if mark and depth < _DEPTH else -1
        if (mark and close < 0) or (found["label"] and not _leads_somewhere(found["target"])):
            at = found.start() + len(mark or "[")
            continue
        yield from _words(line, plain, found.start(), look)
        if mark:
            yield from _inside(line, at, close, _marked(look, mark), closing, depth + 1)
            at = close + len(mark)
        elif found["label"]:
            yield _linked(found, look)
        plain = found.start() + 1 if found["escaped"] else at
    yield from _words(line, plain, last, look)


def _words(line: str, first: int, last: int, look: NoteRun) -> Iterator[NoteRun]:
    if first < last:
        yield replace(look, text=line[first:last], span=_at(look, first, last))


def _linked(found: re.Match[str], look: NoteRun) -> NoteRun:
    words = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", found["label"])
    run = replace(look, text=words, span=_at(look, found.start("label"), found.end("label")))
    cited = _CITATION.fullmatch(found["target"])
    if cited is None:
        return replace(run, link=found["target"])
    return replace(run, cited=NoteCitation(document=cited["document"], span=Span(int(cited["start"]), int(cited["end"]))))


def _leads_somewhere(target: str) -> bool:
    return bool(_CITATION.fullmatch(target) or _ADDRESS.fullmatch(target))


def _marked(look: NoteRun, mark: str) -> NoteRun:
    return replace(look, strong=look.strong or len(mark) > 1, emphasis=look.emphasis or len(mark) != 2)


def _at(look: NoteRun, first: int, last: int) -> Span:
    return Span(look.span.start + first, look.span.start + last)


def _first_within(places: Sequence[int], first: int, last: int) -> int:
    number = bisect_left(places, first)
    return places[number] if number < len(places) and places[number] < last else -1
