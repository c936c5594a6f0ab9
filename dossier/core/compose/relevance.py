"""Which party each record concerns, and how: it took part or spoke (``direct``), or the passage speaks of it (``mention``).

This is the one place that decides relevance. The library stores its answer as an index when a document comes in, and
`compose` asks it again for the documents that the index names, so both always agree.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from dossier.core.compose.evidence import Record
from dossier.core.compose.names import fold_name, slug
from dossier.core.model.briefing import Relevance
from dossier.core.model.corrections import RecordKey
from dossier.core.model.document import Document
from dossier.core.model.records import Agreement, Extraction, Figure, Meeting, RecordKind, Statement, Step
from dossier.core.model.span import Span

_Codes = frozenset[str]
_NOBODY: _Codes = frozenset()


class Relation(NamedTuple):
    """One record of a document and the codes it concerns; an official's code is the slug of the name.

    ``ordinal`` numbers the records that share kind and span.
    """

    document: str
    kind: RecordKind
    ordinal: int
    record: Record
    direct: _Codes
    mention: _Codes

    @property
    def key(self) -> RecordKey:
        """The identity of the record."""
        return RecordKey(document=self.document, kind=self.kind, span=self.record.span, ordinal=self.ordinal)

    def to(self, codes: _Codes) -> Relevance | None:
        """Return how the record concerns a party known by ``codes``, or None."""
        if not codes.isdisjoint(self.direct):
            return "direct"
        return None if codes.isdisjoint(self.mention) else "mention"


def relate(document: Document, extraction: Extraction) -> tuple[Relation, ...]:
    """Return the relation of every record of a document, in the order of `records_of`."""
    relating = _Relating(document, extraction)
    found: list[Relation] = []
    for kind, related in relating.run():
        seen: dict[Span, int] = {}
        for record, direct, mention in related:
            ordinal = seen[record.span] = seen.get(record.span, -1) + 1
            found.append(Relation(document.sha256, kind, ordinal, record, direct, mention - direct))
    return tuple(found)


_Related = Iterator[tuple[Record, _Codes, _Codes]]


class _Relating:
    def __init__(self, document: Document, extraction: Extraction) -> None:
        self.text, self.extraction = document.text, extraction
        self.officials = {
            (official.name.rpartition(" ")[2], slug(official.name))
            for official in extraction.officials
            if fold_name(official.name)
        }
        # Spans and starts as plain numbers: this is asked of every record of every document that a dossier draws on.
        self.mentions = sorted([(*mention.span, mention.code) for mention in extraction.mentions])
        self.starts = [start for start, _, _ in self.mentions]
        self.passages = [passage.span for passage in document.passages]
        self.passage_starts = [start for start, _ in self.passages]
        self.spoken_of: dict[int, _Codes] = {}
        self.named: list[set[str]] = [set() for _ in self.passages]
        for start, _, code in self.mentions if self.passages else ():
            self.named[max(0, bisect_right(self.passage_starts, start) - 1)].add(code)

    def run(self) -> Iterator[tuple[RecordKind, _Related]]:
        found = self.extraction
        took_part = [self._took_part(meeting) for meeting in found.meetings]
        said = [self._statement(statement, took_part) for statement in found.statements]
        yield "meeting", ((m, codes, self._spoken_of(m.span)) for m, codes in zip(found.meetings, took_part, strict=True))
        yield "statement", ((s, *codes) for s, codes in zip(found.statements, said, strict=True))
        yield "figure", ((figure, *self._figure(figure, said)) for figure in found.figures)
        yield "agreement", self._texts(found.agreements)
        yield (
            "official",
            ((o, frozenset((o.party, slug(o.name)) if o.party else (slug(o.name),)), _NOBODY) for o in found.officials),
        )
        yield "step", self._texts(found.steps)

    def _texts(self, records: tuple[Agreement, ...] | tuple[Step, ...]) -> _Related:
        return ((record, frozenset(record.parties), self._spoken_of(record.span)) for record in records)

    def _took_part(self, meeting: Meeting) -> _Codes:
        return frozenset(meeting.parties).union([slug(person.name) for person in meeting.participants])

    def _statement(self, statement: Statement, took_part: list[_Codes]) -> tuple[_Codes, _Codes]:
        speaker = statement.speaker
        direct = [speaker.party] if speaker.party else []
        if speaker.name:
            direct.append(slug(speaker.name))
        at = statement.meeting
        codes = took_part[at].union(direct) if at is not None and 0 <= at < len(took_part) else frozenset(direct)
        return codes, self._inside(statement.span).union(statement.mentions)

    def _figure(self, figure: Figure, said: list[tuple[_Codes, _Codes]]) -> tuple[_Codes, _Codes]:
        mention = self._spoken_of(figure.span).union(figure.mentions)
        if figure.statement is None or not 0 <= figure.statement < len(said):
            return _NOBODY, mention
        direct, spoken_of = said[figure.statement]
        return direct, mention | spoken_of

    def _spoken_of(self, span: Span) -> _Codes:
        if not self.passages:
            return _NOBODY
        at = max(0, bisect_right(self.passage_starts, span[0]) - 1)
        found = self.spoken_of.get(at)
        if found is None:
            found = self.spoken_of[at] = self._people_in(self.passages[at]).union(self.named[at])
        return found

    def _inside(self, span: Span) -> _Codes:
        start, end = span
        near = self.mentions[bisect_left(self.starts, start) : bisect_right(self.starts, end)]
        return self._people_in(span).union([code for _, last, code in near if last <= end])

    def _people_in(self, span: Span) -> _Codes:
        if not self.officials:
            return _NOBODY
        words = self.text[span[0] : span[1]]
        return frozenset([code for last, code in self.officials if last in words])
