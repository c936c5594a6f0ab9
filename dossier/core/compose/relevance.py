"""Which party each record concerns, and how: it took part or spoke (``direct``), or the passage speaks of it (``mention``).

This is the one place that decides relevance. The library stores its answer as an index when a document comes in, and
`compose` asks it again for the documents that the index names, so both always agree.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.core.compose.evidence import Record, keys_of, records_of
from dossier.core.compose.names import fold_name, slug
from dossier.core.model.briefing import Relevance
from dossier.core.model.corrections import RecordKey
from dossier.core.model.document import Document
from dossier.core.model.records import Agreement, Extraction, Figure, Meeting, Official, Statement
from dossier.core.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """One record and the codes it concerns; an official's code is the slug of the name."""

    key: RecordKey
    index: int
    record: Record
    direct: frozenset[str]
    mention: frozenset[str]

    def to(self, code: str) -> Relevance | None:
        """Return how the record concerns ``code``, or None."""
        return "direct" if code in self.direct else "mention" if code in self.mention else None


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
        self.passage_mentions = self._mentions_by_passage()
        self.people = self._names_by_passage()
        self.meetings = [self._took_part(meeting) for meeting in extraction.meetings]
        self.statements = [self._statement(statement) for statement in extraction.statements]

    def run(self) -> Iterator[Relation]:
        for kind, records in records_of(self.extraction):
            keys = keys_of(self.document.sha256, kind, records)
            for index, (key, record) in enumerate(zip(keys, records, strict=True)):
                direct, mention = self._codes(index, record)
                yield Relation(key=key, index=index, record=record, direct=direct, mention=mention - direct)

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
        direct: frozenset[str] = frozenset()
        speaker = statement.speaker
        if speaker.party:
            direct |= {speaker.party}
        if speaker.name:
            direct |= {slug(speaker.name)}
        if statement.meeting is not None and 0 <= statement.meeting < len(self.meetings):
            direct |= self.meetings[statement.meeting]
        return direct, frozenset(statement.mentions) | self._inside(statement.span)

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
        return self.passage_mentions[passage.number] | self.people[passage.number]

    def _inside(self, span: Span) -> frozenset[str]:
        named = frozenset(mention.code for mention in self.extraction.mentions if span.covers(mention.span))
        return named | self._people_in(span.of(self.document.text))

    def _mentions_by_passage(self) -> dict[int, frozenset[str]]:
        found: defaultdict[int, set[str]] = defaultdict(set)
        for mention in self.extraction.mentions:
            if passage := self.document.passage_at(mention.span.start):
                found[passage.number].add(mention.code)
        return defaultdict(frozenset, {number: frozenset(codes) for number, codes in found.items()})

    def _names_by_passage(self) -> dict[int, frozenset[str]]:
        text = self.document.text
        return {p.number: self._people_in(p.span.of(text)) for p in self.document.passages}

    def _people_in(self, words: str) -> frozenset[str]:
        return frozenset(code for last, code in self.officials if last in words)
