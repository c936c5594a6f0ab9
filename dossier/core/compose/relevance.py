"""Which party each record concerns, and how: it took part or spoke (``direct``), or the passage speaks of it (``mention``).

This is the one place that decides relevance. The library stores its answer as an index when a document comes in, and
`compose` asks it again for the documents that the index names, so both always agree.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from dossier.core.compose.evidence import Record, keys_of, records_of
from dossier.core.compose.names import fold_name, slug
from dossier.core.model.briefing import Relevance
from dossier.core.model.corrections import RecordKey
from dossier.core.model.document import Document
from dossier.core.model.records import Agreement, Extraction, Figure, Meeting, Official, Statement
from dossier.core.model.span import Span

_START = attrgetter("span.start")


class Relation(NamedTuple):
    """One record and the codes it concerns; an official's code is the slug of the name."""

    key: RecordKey
    record: Record
    direct: frozenset[str]
    mention: frozenset[str]

    def to(self, codes: frozenset[str]) -> Relevance | None:
        """Return how the record concerns a party known by ``codes``, or None."""
        if not codes.isdisjoint(self.direct):
            return "direct"
        return None if codes.isdisjoint(self.mention) else "mention"


def relate(document: Document, extraction: Extraction) -> tuple[Relation, ...]:
    """Return the relation of every record of a document, in the order of `records_of`."""
    return tuple(_Relating(document, extraction).run())


class _Relating:
    def __init__(self, document: Document, extraction: Extraction) -> None:
        self.document, self.extraction = document, extraction
        self.officials = {
            (official.name.rpartition(" ")[2], slug(official.name))
            for official in extraction.officials
            if fold_name(official.name)
        }
        self.mentions = sorted(extraction.mentions, key=_START)
        self.starts = [mention.span.start for mention in self.mentions]
        self.passages: dict[int, frozenset[str]] = {}
        self.passage_mentions = self._mentions_by_passage()
        self.meetings = [self._took_part(meeting) for meeting in extraction.meetings]
        self.statements = [self._statement(statement) for statement in extraction.statements]

    def run(self) -> Iterator[Relation]:
        for kind, records in records_of(self.extraction):
            keys = keys_of(self.document.sha256, kind, records)
            for index, (key, record) in enumerate(zip(keys, records, strict=True)):
                direct, mention = self._codes(index, record)
                yield Relation(key, record, direct, mention - direct)

    def _codes(self, index: int, record: Record) -> tuple[frozenset[str], frozenset[str]]:
        match record:
            case Meeting():
                return self.meetings[index], self._spoken_of(record.span)
            case Statement():
                return self.statements[index]
            case Figure():
                return self._figure(record)
            case Official():
                return frozenset({*([record.party] if record.party else []), slug(record.name)}), frozenset()
            case Agreement():
                return frozenset(record.parties), self._spoken_of(record.span)
            case _:
                return frozenset(record.parties), self._spoken_of(record.span)

    def _took_part(self, meeting: Meeting) -> frozenset[str]:
        return frozenset(meeting.parties) | {slug(person.name) for person in meeting.participants}

    def _statement(self, statement: Statement) -> tuple[frozenset[str], frozenset[str]]:
        speaker = statement.speaker
        direct = {speaker.party} if speaker.party else set()
        if speaker.name:
            direct.add(slug(speaker.name))
        if statement.meeting is not None and 0 <= statement.meeting < len(self.meetings):
            direct |= self.meetings[statement.meeting]
        return frozenset(direct), self._inside(statement.span).union(statement.mentions)

    def _figure(self, figure: Figure) -> tuple[frozenset[str], frozenset[str]]:
        mention = frozenset(figure.mentions) | self._spoken_of(figure.span)
        if figure.statement is None or not 0 <= figure.statement < len(self.statements):
            return frozenset(), mention
        direct, spoken_of = self.statements[figure.statement]
        return direct, mention | spoken_of

    def _spoken_of(self, span: Span) -> frozenset[str]:
        passage = self.document.passage_at(span.start)
        if passage is None:
            return frozenset()
        found = self.passages.get(passage.number)
        if found is None:
            found = self._people_in(passage.span).union(self.passage_mentions[passage.number])
            self.passages[passage.number] = found
        return found

    def _inside(self, span: Span) -> frozenset[str]:
        start, end = span
        near = self.mentions[bisect_left(self.starts, start) : bisect_right(self.starts, end)]
        named = [mention.code for mention in near if mention.span.end <= end]
        return self._people_in(span).union(named)

    def _mentions_by_passage(self) -> defaultdict[int, set[str]]:
        found: defaultdict[int, set[str]] = defaultdict(set)
        for mention in self.extraction.mentions:
            if passage := self.document.passage_at(mention.span.start):
                found[passage.number].add(mention.code)
        return found

    def _people_in(self, span: Span) -> frozenset[str]:
        if not self.officials:
            return frozenset()
        words = span.of(self.document.text)
        return frozenset([code for last, code in self.officials if last in words])
