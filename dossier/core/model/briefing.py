"""A composed dossier: what `build --format json` prints and every writer renders. Words and layout are the template's."""

from dataclasses import dataclass
from typing import Literal

from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document, Passage
from dossier.core.model.parties import Party
from dossier.core.model.records import Agreement, Figure, Meeting, Statement, Step
from dossier.core.model.span import Span

Relevance = Literal["direct", "mention"]
Side = Literal["theirs", "ours", "third", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a line comes from: source id ("S3"), passage number (9) and the exact words. Printed as S3.9."""

    source: str
    passage: int
    span: Span

    def __str__(self) -> str:
        return f"{self.source}.{self.passage}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What every line of a dossier carries. ``citations[0]`` is the main evidence; ``starred`` is the officer's mark."""

    key: RecordKey
    citations: tuple[Citation, ...]
    relevance: Relevance
    text: str
    starred: bool = False
    edited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactItem(Item):
    """One encounter, merged over every source that reports it. ``agenda`` pairs each joint sentence with its citation."""

    record: Meeting
    agenda: tuple[tuple[str, Citation], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementItem(Item):
    """One statement; ``date`` and ``place`` are those of its meeting, else of its document."""

    record: Statement
    side: Side
    date: PartialDate
    place: str | None = None
    occasion: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureItem(Item):
    """One figure with who stated it and when."""

    record: Figure
    stated_by: str | None
    date: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementItem(Item):
    """One text referred to, merged over its mentions."""

    record: Agreement


@dataclass(frozen=True, slots=True, kw_only=True)
class StepItem(Item):
    """One thing that was to come, as announced on ``announced``."""

    record: Step
    announced: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialItem(Item):
    """One person with the posts and dates attested; ``roles`` holds (role, first date, last date)."""

    name: str
    party: str | None
    roles: tuple[tuple[str, str | None, str | None], ...]
    variants: tuple[str, ...] = ()
    side: Side = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Discrepancy:
    """What sources disagree on: ``about`` names the item, ``text`` says the values, each with its citation."""

    about: str
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicGroup:
    """A theme with the keys of the statements under it, most spoken of first."""

    title: str
    statements: tuple[RecordKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document drawn on; ``cited`` are the passages the dossier refers to, ``marks`` the cited words."""

    id: str
    document: Document
    cited: tuple[Passage, ...]
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What the dossier was compiled from: counts for the method note.

    ``text_only`` is how many of the relevant documents are kept as their text alone, because their files are too large or
    came before files were kept.
    """

    documents: int
    relevant: int
    left_out: int
    unsure: int
    first_day: str | None
    last_day: str | None
    text_only: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """The whole dossier on one counterpart, in the order the evidence has; templates choose and order sections.

    ``chronology`` is oldest first, held and announced; ``quotes`` are the verbatim statements, ``statements`` the
    reported ones; ``upcoming`` what lies after the newest source; ``slots`` the officer's own words by slot name.
    """

    party: Party
    home: Party | None
    period: tuple[str | None, str | None]
    reference_date: str
    chronology: tuple[ContactItem, ...]
    quotes: tuple[StatementItem, ...]
    statements: tuple[StatementItem, ...]
    figures: tuple[FigureItem, ...]
    agreements: tuple[AgreementItem, ...]
    officials: tuple[OfficialItem, ...]
    upcoming: tuple[StepItem | ContactItem, ...]
    topics: tuple[TopicGroup, ...]
    discrepancies: tuple[Discrepancy, ...]
    sources: tuple[Source, ...]
    coverage: Coverage
    names: tuple[tuple[str, str], ...] = ()
    slots: tuple[tuple[str, str], ...] = ()
