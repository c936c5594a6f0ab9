"""Encounters and calls between sides, as event frames gathered over the sentences of an article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dossier.core.extract.article import Article, Mention, Sentence
from dossier.core.extract.clock import Clock, read_clock
from dossier.core.extract.meetings_frames import Frame, Frames, Telling, distribute
from dossier.core.extract.meetings_grammar import AGENDA, BY_PHONE, BY_VIDEO, IN_PERSON, JOINT_VERB
from dossier.core.extract.meetings_nouns import find_by_noun
from dossier.core.extract.meetings_scene import dateline_place, dates_of, occasion_of, place_of
from dossier.core.extract.meetings_sentence import Reduced, reduce_sentence
from dossier.core.extract.meetings_tellings import Found, Trigger
from dossier.core.extract.meetings_topics import topics_of
from dossier.core.extract.meetings_verbs import find_by_verb, find_discussed, find_joint
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.parties import Participant
from dossier.core.model.records import LIKELY, SURE, UNSURE, Meeting, MeetingKind
from dossier.core.text.dates import DateMention
from dossier.core.text.dates_calendar import parse_day

_LEAD_SENTENCES = 3
"""Sentences of an article or a section in which a mere "after talks with X" is the news and not an allusion."""
_MOST_TOPICS = 12
_RECENT = 14
"""Days before the news up to which a dated encounter is the news itself, told late."""
_RESPECTIVELY = re.compile(r"\brespectively\b")


def find_tellings(reduced: Reduced) -> Iterator[Found]:
    """Yield the encounters that a sentence tells of, in reading order of their constructions."""
    for index, word in reduced.encounters.items():
        trigger = Trigger(reduced=reduced, index=index, word=word)
        found = find_by_noun(trigger) if word.noun else find_by_verb(trigger)
        if found is not None:
            yield found
    yield from find_discussed(reduced)
    yield from find_joint(reduced)


def find_meetings(article: Article, lexicon: Lexicon) -> tuple[Meeting, ...]:
    """Return the encounters of an article, past and announced, in the order in which they are told."""
    return _Reader(article, lexicon).read()


@dataclass(slots=True)
class _Section:
    """Where a sentence stands: ``start`` is the first sentence after the last sub-heading."""

    number: int = 0
    start: int = 0


class _Reader:
    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article, self.lexicon = article, lexicon
        self.clock: Clock = read_clock(article)
        self.frames = Frames()
        self.section = _Section()
        self.home = article.home or _first_party(article)
        self.last_sides: frozenset[str] = frozenset()

    def read(self) -> tuple[Meeting, ...]:
        for paragraph in self.article.paragraphs:
            if paragraph.heading:
                self.section = _Section(self.section.number + 1, paragraph.sentences[0].index + 1 if paragraph.sentences else 0)
                continue
            for sentence in paragraph.sentences:
                self._read_sentence(sentence)
        return tuple(self._meeting(frame) for frame in self.frames.all if self._counts(frame))

    # ------------------------------------------------------------ sentences

    def _read_sentence(self, sentence: Sentence) -> None:
        telling = any(entry.kind == "encounter" for hit in sentence.hits for entry in hit.entries)
        lead = sentence.index < _LEAD_SENTENCES
        if telling or lead or self._mentions_two(sentence):
            reduced = reduce_sentence(self.article, sentence, self.article.mentions)
            for found in find_tellings(reduced):
                self._take(reduced, found)
        if telling:
            self._attach_agenda(sentence)
        sides = frozenset(m.party for m in self._mentions(sentence) if m.party)
        self.last_sides = sides if len(sides) > 1 else self.last_sides or sides

    def _mentions(self, sentence: Sentence) -> list[Mention]:
        return [m for m in self.article.mentions if sentence.span.start <= m.span.start < sentence.span.end]

    def _mentions_two(self, sentence: Sentence) -> bool:
        return JOINT_VERB.search(self.article.folded, sentence.span.start, sentence.span.end) is not None

    def _attach_agenda(self, sentence: Sentence) -> None:
        frame = self.frames.current
        if frame is None or not AGENDA.search(self.article.folded, sentence.span.start, sentence.span.end):
            return
        if any(quotation.span.start <= sentence.span.start < quotation.span.end for quotation in self.article.quotations):
            return
        frame.agenda.append(sentence.span)
        for topic in topics_of(self.article.document.text, self.article.folded, sentence.span):
            if topic not in frame.topics and len(frame.topics) < _MOST_TOPICS:
                frame.topics.append(topic)

    # ------------------------------------------------------------ tellings

    def _take(self, reduced: Reduced, found: Found) -> None:
        for telling in self._tellings(reduced, found):
            if self._acceptable(telling, found):
                self.frames.take(telling, self.section.number)

    def _tellings(self, reduced: Reduced, found: Found) -> list[Telling]:
        sentence = reduced.sentence
        window = reduced.span(found.start, found.end)
        dates = dates_of(self.article, self.clock, sentence, window, planned=found.status == "announced")
        kind, sure_kind = self._kind(reduced, found)
        base = Telling(
            rule=found.rule, span=sentence.span, sentence=sentence.index, kind=kind, status=found.status, people=found.sides,
            place=place_of(self.article, sentence, window), occasion=occasion_of(self.article, sentence), main=found.main,
            past=found.past, sure_kind=sure_kind,
        )  # fmt: skip
        tellings = self._with_parties(base, found)
        if len(dates) > 1:
            tellings = distribute(
                tellings, len(dates), self.home, _RESPECTIVELY.search(self.article.folded, *sentence.span) is not None
            )
        return [
            self._dated(telling, found, dates[min(i, len(dates) - 1)] if dates else None) for i, telling in enumerate(tellings)
        ]

    def _dated(self, telling: Telling, found: Found, mention: DateMention | None) -> Telling:
        """Give a telling its date; one that lies ahead announces, one that lies far back is history."""
        date = mention.date if mention and mention.date.date else None
        if telling.status == "held" and mention and mention.planned and date is not None and not found.main:
            telling.status = "announced"
        telling.date = date
        telling.past = telling.past or self._is_history(date, telling.status)
        telling.doubts = (*telling.doubts, *(mention.doubts if mention else ()))
        return telling

    def _party(self, mention: Mention) -> str | None:
        """Return the side a mention stands for; an organisation's own format ("the EU's Eastern Partnership") is its owner."""
        owner, possessive, _ = mention.span.of(self.article.folded).partition("'s ")
        if possessive and mention.kind == "side":
            owners = self.lexicon.lookup(owner.removeprefix("the "))
            return next((entry.code for entry in owners if entry.kind == "organisation"), mention.party)
        return mention.party

    def _is_history(self, date: PartialDate | None, status: str) -> bool:
        """Tell whether a date lies so far back that the article cannot be about it."""
        default = self.clock.default.first_day
        if status != "held" or date is None or date.last_day is None or default is None:
            return False
        return date.last_day < default and _days_between(date.last_day, default) > 14

    def _with_parties(self, base: Telling, found: Found) -> list[Telling]:
        parties = {party for mention in found.sides if (party := self._party(mention))}
        if found.places:
            return self._visits(base, found, parties)
        if (found.pronoun or found.missing) and len(parties) < 2 and self.home:
            if not parties and found.event:
                return [self._event(base, found)]
            parties |= {self.home} if parties else set()
        if (found.group and not parties) or not parties:
            base.loose = True
            return [base]
        base.parties = frozenset(parties)
        return [base]

    def _event(self, base: Telling, found: Found) -> Telling:
        """Give an event without named sides those of the sentence before, or leave it to the open frame."""
        if self.frames.current is not None and found.generic:
            base.loose = True
        else:
            base.parties = self.last_sides
            base.doubts = (*base.doubts, "inferred_parties")
        return base

    def _visits(self, base: Telling, found: Found, parties: set[str]) -> list[Telling]:
        """Return one telling for each country visited; a visit at home is one by the other side."""
        if not parties and self.home:
            parties = {self.home}
        visited = list(dict.fromkeys(place.party for place in found.places if place.party))
        tellings = []
        for country in visited:
            sides = frozenset({country, *parties})
            if len(sides) > 1:
                place = base.place or next(self._words(p) for p in found.places if p.party == country)
                tellings.append(replace(base, parties=sides, place=place))
        return tellings

    def _words(self, mention: Mention) -> str:
        return mention.span.of(self.article.document.text)

    def _kind(self, reduced: Reduced, found: Found) -> tuple[MeetingKind, bool]:
        words = self.article.folded[slice(*reduced.sentence.span)]
        if BY_VIDEO.search(words):
            return "video_call", True
        if BY_PHONE.search(words):
            return "phone_call", True
        if found.kind == "phone_call" and found.rule.startswith(("meeting.verb", "meeting.joint")):
            return ("meeting", False) if IN_PERSON.search(words) else ("phone_call", False)
        return found.kind, found.kind in ("phone_call", "video_call")

    def _acceptable(self, telling: Telling, found: Found) -> bool:
        if found.unreal or (telling.past and telling.date is None):
            return False
        if telling.loose:
            return not found.weak or telling.status == "held"
        if len(telling.parties) < 2:
            return False
        if telling.status == "announced" and telling.date is None:
            return False
        if found.weak and not found.event and not self._weak_counts(telling, found):
            return False
        if telling.main or telling.date is not None:
            return True
        return telling.sentence - self.section.start < _LEAD_SENTENCES or self._known(telling)

    def _weak_counts(self, telling: Telling, found: Found) -> bool:
        people = {mention.party for mention in found.sides if mention.kind in ("name", "post") and mention.party}
        return len(people) > 1 or (found.pronoun and bool(people))

    def _known(self, telling: Telling) -> bool:
        return any(frame.parties == telling.parties for frame in self.frames.all)

    # ------------------------------------------------------------ results

    def _counts(self, frame: Frame) -> bool:
        return len(frame.parties) > 1

    def _meeting(self, frame: Frame) -> Meeting:
        date = self._date(frame)
        doubts = list(dict.fromkeys(frame.doubts))
        if date.basis == "inferred":
            doubts.append("inferred_year")
        if date.date is None:
            doubts.append("no_date")
        return Meeting(
            span=frame.telling.span,
            rule=frame.telling.rule,
            sure=UNSURE
            if "inferred_parties" in doubts or date.date is None
            else LIKELY
            if doubts or frame.background
            else SURE,
            doubts=tuple(doubts),
            kind=frame.kind,
            status=frame.status,
            date=date,
            place=self._place(frame),
            occasion=frame.occasion,
            parties=tuple(sorted(frame.parties)),
            participants=self._participants(frame),
            topics=tuple(frame.topics),
            agenda=tuple(frame.agenda),
        )

    def _date(self, frame: Frame) -> PartialDate:
        date = frame.date or (self.clock.default if frame.status == "held" and not frame.background else UNKNOWN_DATE)
        if self.clock.inferred and date.basis in ("text", "relative") and date.precision == "day" and date.reason:
            return PartialDate(
                date=date.date, precision=date.precision, basis="inferred", range=date.range, reason=self.clock.default.reason
            )
        return date

    def _place(self, frame: Frame) -> str | None:
        if frame.kind in ("phone_call", "video_call"):
            return None
        if frame.place is None and frame.status == "held" and not frame.background:
            return dateline_place(self.article, self.clock)
        return frame.place

    def _participants(self, frame: Frame) -> tuple[Participant, ...]:
        found: dict[int, Participant] = {}
        named: set[str | None] = set()
        for mention in frame.people:
            if (
                mention.person is not None
                and mention.party in frame.parties
                and " " in self.article.people[mention.person].name
            ):
                person = self.article.people[mention.person]
                found.setdefault(mention.person, Participant(name=person.name, role=person.role, party=person.party))
                named.add(person.party)
        for mention in frame.people:
            index = self._who(mention) if mention.party in frame.parties and mention.party not in named else None
            if index is not None:
                person = self.article.people[index]
                found[index] = Participant(name=person.name, role=person.role, party=person.party)
        return tuple(found.values())

    def _who(self, mention: Mention) -> int | None:
        """Return the only person of that side named up to a mention that gives a post alone."""
        if mention.kind != "post" or mention.plural:
            return None
        known = [
            index
            for index, person in enumerate(self.article.people)
            if person.party == mention.party
            and person.role
            and any(span.start <= mention.span.start for span in person.mentions)
        ]
        return known[0] if len(known) == 1 else None


def _first_party(article: Article) -> str | None:
    return next((mention.party for mention in article.mentions if mention.kind in ("name", "post") and mention.party), None)


def _days_between(earlier: str, later: str) -> int:
    first, last = parse_day(earlier.replace("-31", "-28")), parse_day(later.replace("-31", "-28"))
    return (last - first).days if first and last else 0
