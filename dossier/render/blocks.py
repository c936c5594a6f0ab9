"""The document as typed blocks: what every writer walks. A template's markup is read into these (`dossier.render.reading`).

Inline content is a tuple of `Run`, `Reference` and `Break`; a block knows the passages it cites (`citations_of`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

SpeechForm = Literal["verbatim", "partly_verbatim", "reported", "joint", "agentless", "edited"]
EventMark = Literal["meeting", "announced", "background", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """Says that a run is printed from ``source`` at code points ``start`` to ``end``; ``part`` allows an ellipsis."""

    source: str
    start: int
    end: int
    part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with one look. ``words`` claims that it stands so in a source."""

    text: str
    bold: bool = False
    italic: bool = False
    marked: bool = False
    verbatim: bool = False
    lang: str | None = None
    href: str | None = None
    words: SourceWords | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source reference such as S3.9: small, linked to the passage."""

    to: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line break asked for by the template."""


Inline: TypeAlias = "tuple[Run | Reference | Break, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; ``style`` names a type style of the design (body, lead, intro, note, small, empty, slot, quoted)."""

    text: Inline
    style: str = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled part. ``level`` 1 is numbered and listed in the contents."""

    id: str
    title: str
    level: int
    blocks: "tuple[Block, ...]"
    number: int | None = None
    new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The head of the document: kind, counterpart, scope line, flag (ISO code) and the summary blocks."""

    kicker: str
    title: str
    deck: str
    blocks: "tuple[Block, ...]"
    flag: str | None = None
    flag_alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labelled facts in one row."""

    items: tuple[tuple[str, Inline], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Large numbers with what they count."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Numbered points."""

    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """An entry of a list: ``level`` 0 to 2 is its depth, ``label`` its own mark ("2."), a dash when empty."""

    text: Inline
    level: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletList:
    """A plain list; entries may lie below others and bear numbers of their own."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subheading:
    """A heading inside running text, numbered and listed nowhere; ``level`` 3 to 5 counts from the title of the document."""

    text: Inline
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent:
    """One mark on the time axis: ISO days of its first and last possible day, date in words, short label."""

    first: str
    last: str
    when: str
    mark: EventMark
    label: str
    key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A drawn time axis with alternative text; ``today`` (ISO) is shown when it lies on the axis."""

    alt: str
    events: tuple[TimelineEvent, ...]
    caption: Inline = ()
    earlier: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSeries:
    """One row of a chart: a name and its values, one for each column label."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A small chart. ``kind`` "columns" stacks the series over the labels, "dots" draws one line of dots a series.

    ``shown`` are the totals of the columns in words, where plain numbers would be too long.
    """

    kind: Literal["columns", "dots"]
    title: str
    alt: str
    labels: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The table of contents, filled by the writer."""

    columns: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyEntry:
    """One dated line of the chronology."""

    when: str
    mark: EventMark
    kind: str
    title: str
    basis: str = ""
    where: Inline = ()
    blocks: "tuple[Block, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """Dated entries behind a rail, oldest first."""

    entries: tuple[ChronologyEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Something said, in one of the forms of speech."""

    speech: SpeechForm
    label: str
    who: str
    role: str
    where: Inline
    paragraphs: tuple[Inline, ...]
    lang: str | None = None
    starred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table: relative width and alignment; ``strong`` prints it in semibold."""

    width: float
    align: Literal["left", "right"] = "left"
    strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with one head row; ``row_heads`` makes the first cell of each row its heading."""

    title: str
    columns: tuple[Column, ...]
    head: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]
    row_heads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageBlock:
    """A numbered passage of a source with the cited words marked."""

    number: int
    text: Inline


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceBlock:
    """One source with the passages that the document cites."""

    key: str
    title: str
    info: Inline
    passages: tuple[PassageBlock, ...]
    lang: str | None = None


Block: TypeAlias = (
    Paragraph
    | Section
    | Cover
    | Facts
    | Counts
    | Points
    | BulletList
    | Subheading
    | Timeline
    | Chart
    | Contents
    | Chronology
    | ChronologyEntry
    | Quotation
    | Table
    | PassageBlock
    | SourceBlock
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLabels:
    """Words of the page furniture and of what a writer adds itself, in the document's language.

    ``page`` holds ``{page}`` and ``{pages}``, ``cited_on`` ``{pages}``, ``reference`` ``{source}`` and ``{passage}``,
    ``go_to`` ``{title}``, ``page_link`` ``{page}``; ``months`` are the twelve short names.
    """

    page: str
    cited_on: str
    reference: str
    contents: str
    go_to: str
    page_link: str
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTree:
    """A whole document, ready for a writer. ``dangling`` are the references whose passages are not printed.

    ``running`` and ``purpose`` are the two lines of the running head, ``most_pages`` the length the form may have (0: any),
        ``listed`` the sources printed, with passages or without.
    """

    title: str
    language: str
    marking: str
    running: str
    footer: str
    subject: str
    labels: PageLabels
    blocks: tuple[Block, ...]
    dangling: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    most_pages: int = 0
    purpose: str = ""

    def target(self, reference: str) -> str:
        """Return what a reference leads to: its passage, else its source; empty when neither is printed."""
        if reference not in self.dangling:
            return reference
        source = reference.partition(".")[0]
        return source if source in self.listed else ""


def walk(block: object) -> Iterator[object]:
    """Yield every block and inline piece below ``block``, in reading order, itself first."""
    yield block
    kind = type(block)
    if isinstance(block, tuple):
        for item in block:
            if not isinstance(item, str | float | int):
                yield from walk(item)
    elif kind not in (Run, Reference, Break) and hasattr(block, "__dataclass_fields__"):
        for name in block.__dataclass_fields__:
            value = getattr(block, name)
            if isinstance(value, tuple):
                yield from walk(value)


def citations_of(block: object) -> tuple[str, ...]:
    """Return the references that ``block`` carries, in reading order, each once."""
    return tuple(dict.fromkeys(piece.to for piece in walk(block) if isinstance(piece, Reference)))


def plain(text: Inline) -> str:
    """Return inline content as text, references left out."""
    return "".join(piece.text if isinstance(piece, Run) else " " if isinstance(piece, Break) else "" for piece in text)


def keep_cited(tree: DocumentTree) -> DocumentTree:
    """Return ``tree`` with only those passages and sources that its lines refer to, and references that lead somewhere.

    A short form cites less than the briefing holds; a reference to a passage that is not printed becomes plain text.
    """
    cited = frozenset(citations_of(tree.blocks))
    sources = frozenset(reference.partition(".")[0] for reference in cited)
    blocks = tuple(_kept(block, cited | sources) for block in tree.blocks)
    printed = {
        f"{block.key}.{passage.number}"
        for block in walk(blocks)
        if isinstance(block, SourceBlock)
        for passage in block.passages
    }
    listed = frozenset(block.key for block in walk(blocks) if isinstance(block, SourceBlock))
    return replace(tree, blocks=blocks, dangling=cited - printed - listed, listed=listed)


def _kept(block: Block, cited: frozenset[str]) -> Block:
    if not isinstance(block, Section):
        return block
    kept: list[Block] = []
    for inner in block.blocks:
        if isinstance(inner, SourceBlock):
            passages = tuple(passage for passage in inner.passages if f"{inner.key}.{passage.number}" in cited)
            if passages or (inner.key in cited and not inner.passages):
                kept.append(replace(inner, passages=passages))
        else:
            kept.append(_kept(inner, cited))
    return replace(block, blocks=tuple(kept))
