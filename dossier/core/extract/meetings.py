"""Encounters and calls between sides, as event frames gathered over the sentences of an article."""

import datetime as dt
from dataclasses import dataclass
from itertools import islice

from msgspec.structs import replace

from dossier.core.extract.article import Article, Sentence
from dossier.core.extract.clock import Clock, read_clock
from dossier.core.extract.meetings_constructions import find_tellings
from dossier.core.extract.meetings_frames import Frames, Telling, distribute
from dossier.core.extract.meetings_gate import Gate
from dossier.core.extract.meetings_parties import PartyReader
from dossier.core.extract.meetings_results import Results
from dossier.core.extract.meetings_scene import agreed_at, dates_of, join_days, occasion_of, place_of
from dossier.core.extract.meetings_sentence import Reduced, reduce_sentence
from dossier.core.extract.meetings_sides import Sides
from dossier.core.extract.meetings_tellings import Found
from dossier.core.extract.meetings_topics import topics_of
from dossier.core.extract.meetings_verbs import find_item
from dossier.core.extract.meetings_words import AGENDA, BY_PHONE, BY_PHONE_SIGNS, BY_VIDEO, BY_VIDEO_SIGNS, IN_PERSON, MOVED
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.dates import PartialDate
from dossier.core.model.records import Meeting, MeetingKind
from dossier.core.text import late as re
from dossier.core.text.dates import DateMention
from dossier.core.text.dates_calendar import on_day, parse_day
from dossier.core.text.patterns import holds_any

_LEAD_SENTENCES = 3
"""Sentences of an article or a section in which a mere "after talks with X" is the news and not an allusion."""
_MOST_TOPICS = 12
_MOST_TELLINGS = 12
"""Constructions read in one sentence; more are found in garbage only."""
_RECENT = 14
"""Days before the news up to which a dated encounter is the news itself, told late."""
_EACH = re.compile(r"\b(?:respectively|separate(?:ly)?|each of (?:them|whom)|individually)\b")
_ON_MARGINS = re.compile(
    r"\b[Oo]n the (?:margins|sidelines) of the (?:session|meeting|conference|summit|forum|event|ministerial)\b"
)
_SAME_DAY = re.compile(
    r"\b(?:[Oo]n the (?:margins|sidelines) of the (?:session|meeting|conference|summit|forum|event|ministerial)\b|the"
    r" same day|[Ll]ater (?:in the day|that day|on)|[Ii]n the (?:afternoon|evening|morning)|[Tt]hat (?:afternoon|evening"
    r"|morning)|[Ee]arlier in the day)\b"
)
_DAYS_APART = re.compile(
    r"\b(?:[Tt]he (?:(?P<next>next|following)|previous) day|(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|\d+) days?"
    r" (?:(?P<after>later)|earlier))\b"
)
_COUNTED = ("date.ago", "date.later", "date.relative_day")
_NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3}
_LIST_LEAD = re.compile(r"\b(?:meetings|calls|talks|conversations|meeting|interlocutors|counterparts)\b[^:.]{0,80}:$")

_ATTENDED_BY = re.compile(
    r"\b(?:attended by|brought together|with the participation of|took part in the|participated in the|co-chaired by)\b"
)


def find_meetings(article: Article, lexicon: Lexicon) -> tuple[Meeting, ...]:
    """Return the encounters of an article, past and announced, in the order in which they are told."""
    return _Reader(article, lexicon).read()


_SIDE_KINDS = frozenset({"country", "demonym", "capital", "seat", "organisation"})


@dataclass(slots=True)
class _Section:
    """Where a sentence stands: ``start`` is the first sentence after the last sub-heading."""

    number: int = 0
    start: int = 0


class _Reader:
    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article = article
        self.clock: Clock = read_clock(article)
        self.sides = Sides(article, lexicon)
        self.frames = Frames()
        self.parties = PartyReader(article, self.sides, self.frames)
        self.section = _Section()
        self.gate = Gate(article, self.sides)
        self.pending: Telling | None = None
        self.list_lead: Sentence | None = None
        self.series: Telling | None = None

    def read(self) -> tuple[Meeting, ...]:
        for paragraph in self.article.paragraphs:
            if paragraph.heading:
                self.section = _Section(self.section.number + 1, paragraph.sentences[0].index + 1 if paragraph.sentences else 0)
                continue
            for sentence in paragraph.sentences:
                self._read_sentence(sentence)
        results = Results(self.article, self.clock, self._lead_date)
        return results.meetings(self.frames.complete())

    def _lead_date(self) -> PartialDate | None:
        """Return the one recent day that the opening sentences speak of; None when there is none or more than one."""
        days: dict[str, PartialDate] = {}
        for sentence in self.article.sentences[:_LEAD_SENTENCES]:
            for mention in self.clock.dates(self.article.folded, sentence.span):
                if self.clock.files(mention.span):
                    continue
                if mention.date.precision == "day" and mention.role == "point" and not mention.naming and not mention.planned:
                    days[mention.date.date or ""] = mention.date
        if len(days) != 1:
            return None
        day = next(iter(days.values()))
        return None if self._is_history(day, "held") else day

    # ------------------------------------------------------------ sentences

    def _read_sentence(self, sentence: Sentence) -> None:
        folded, (start, end) = self.article.folded, sentence.span
        if folded[end - 1] == ":" and _LIST_LEAD.search(folded, start, end):
            self.list_lead = sentence
        told = self.frames.current is not None or self.pending is not None
        if self.gate.lets_pass(sentence, open_frame=told):
            reduced = reduce_sentence(self.article, sentence)
            self._add_stops(reduced)
            for found in islice(find_tellings(reduced), _MOST_TELLINGS):
                self._take(reduced, found)
            self._take_item(reduced)
            self._add_attendants(reduced, sentence.span.of(folded))
        if self.frames.current is not None:
            self._attach_agenda(sentence)

    def _attach_agenda(self, sentence: Sentence) -> None:
        frame = self.frames.current
        if frame is None or not AGENDA.search(self.article.folded, sentence.span.start, sentence.span.end):
            return
        if any(quotation.span.start <= sentence.span.start < quotation.span.end for quotation in self.article.quotations):
            return
        frame.agenda.append(sentence.span)
        sides = {self.article.folded[hit.start : hit.end] for hit in sentence.hits if hit.entries[0].kind in _SIDE_KINDS}
        for topic in topics_of(self.article.document.text, self.article.folded, sentence.span, sides):
            if topic not in frame.topics and len(frame.topics) < _MOST_TOPICS:
                frame.topics.append(topic)

    def _take_item(self, reduced: Reduced) -> None:
        """Take an item of a list ("• With the Czech Minister X.") as an encounter of the kind and day that its lead names."""
        found = find_item(reduced) if self.list_lead is not None else None
        if found is None or self.list_lead is None:
            return
        lead = reduce_sentence(self.article, self.list_lead)
        word = next((word for word in lead.encounters.values() if word.noun), None)
        dates = dates_of(self.article, self.clock, self.list_lead, self.list_lead.span, planned=False)
        for telling in self._tellings(reduced, replace(found, kind=word.kind if word else found.kind)):
            telling.date = telling.date or (dates[0].date if dates else None)
            telling.sure_kind = telling.kind in ("phone_call", "video_call")
            if self._acceptable(telling, found):
                self.frames.take(telling, self.section.number)

    def _add_stops(self, reduced: Reduced) -> None:
        """Date the stops of an announced tour: "She will be in Lilongwe on 12 March"."""
        for frame in self.frames.all:
            if frame.status != "announced" or frame.kind != "visit":
                continue
            for index, place in reduced.places.items():
                if place.party in frame.parties - {self.sides.home}:
                    dates = dates_of(self.article, self.clock, reduced.sentence, reduced.span(index, index + 1), planned=True)
                    near = [d for d in dates if 0 <= d.span.start - place.span.end < 12 and d.date.precision == "day"]
                    if near and (frame.date is None or frame.date.precision != "day"):
                        frame.date, frame.place = near[0].date, place.span.of(self.article.document.text)

    def _add_attendants(self, reduced: Reduced, words: str) -> None:
        """Let a sentence on who attended name the sides of an event that is open."""
        frame = self.frames.current
        if frame is None or frame.kind not in ("conference", "negotiation", "meeting"):
            return
        match = _ATTENDED_BY.search(words)
        if match is None:
            return
        people = [m for m in reduced.actors.values() if m.span.start >= reduced.sentence.span.start + match.start()]
        sides = self.sides.union(people)
        if len(sides) > 1 and (frame.kind == "conference" or sides <= frame.parties):
            frame.telling.parties = sides
            frame.people.extend(people)

    # ------------------------------------------------------------ tellings

    def _take(self, reduced: Reduced, found: Found) -> None:
        for telling in self._tellings(reduced, found):
            if telling.rule == "meeting.dated" and (len(telling.parties) < 2 or telling.sentence < _LEAD_SENTENCES):
                self.pending = self.pending or telling
            elif found.rule == "meeting.held" and found.plural and len(telling.parties) < 2:
                self.series = self.series or telling
            elif self._acceptable(telling, found):
                self.frames.take(self._with_pending(telling, found), self.section.number)

    def _with_pending(self, telling: Telling, found: Found) -> Telling:
        """Give the event that a dated "after a meeting in Luanda on July 30" announced its day and place."""
        if self.pending is None or telling.date is not None or not telling.main:
            return telling
        pending, self.pending = self.pending, None
        return replace(telling, date=pending.date, place=telling.place or pending.place)

    def _tellings(self, reduced: Reduced, found: Found) -> list[Telling]:
        sentence = reduced.sentence
        window = reduced.span(found.start, found.end)
        planned = found.status != "held" or found.agreed
        floor = agreed_at(self.article.folded, window) if found.agreed else 0
        dates = dates_of(self.article, self.clock, sentence, window, planned=planned, floor=floor)
        kind, sure_kind = _kind(self.article.folded, reduced, found)
        base = Telling(
            rule=found.rule, span=sentence.span, sentence=sentence.index, kind=kind,
            status="announced" if found.agreed and dates else found.status, people=found.sides,
            place=place_of(self.article, sentence, window), occasion=occasion_of(self.article, sentence, kind), main=found.main,
            past=found.past, sure_kind=sure_kind,
        )  # fmt: skip
        words = sentence.span.of(self.article.folded)
        each = found.plural or _EACH.search(words) is not None
        dates = dates if each else join_days(dates)
        if found.status == "moved":
            dates = _new_date(self.article, self.clock, sentence) or dates
        whole = self.parties.complete(base, found, dated=bool(dates) or self.series is not None)
        tellings = distribute(whole, len(dates), self.sides.home, found.ours, each)
        return [
            self._dated(telling, found, dates[min(i, len(dates) - 1)] if dates else None, words)
            for i, telling in enumerate(tellings)
        ]

    def _dated(self, telling: Telling, found: Found, mention: DateMention | None, words: str) -> Telling:
        """Give a telling its date; one that lies ahead announces, one that lies far back is history."""
        date = mention.date if mention and mention.date.date else None
        if telling.status == "held" and mention and mention.planned and date is not None:
            telling.status = "announced"
        current = self.frames.current
        if date is None and _ON_MARGINS.search(words):
            current = self.frames.last_conference() or current
        if date is None and current is not None and current.date is not None and _SAME_DAY.search(words):
            date, telling.place = current.date, telling.place or current.place
        if current is not None and current.date is not None and (mention is None or mention.rule in _COUNTED):
            shift = _DAYS_APART.search(words)
            date = _shifted(current.date, shift) or date if shift else date
        if date is None and self.series is not None and telling.status == "held" and not found.past:
            date, telling.place = self.series.date, telling.place or self.series.place
        telling.date = date
        telling.past = telling.past or self._is_history(date, telling.status)
        telling.doubts = (*telling.doubts, *(mention.doubts if mention else ()))
        return telling

    def _is_history(self, date: PartialDate | None, status: str) -> bool:
        """Tell whether a date lies so far back that the article cannot be about it."""
        default = self.clock.default.first_day
        if status != "held" or date is None or date.last_day is None or default is None:
            return False
        return date.last_day < default and _days_between(date.last_day, default) > _RECENT

    def _is_over(self, date: PartialDate | None) -> bool:
        """Tell whether a date lies wholly before the news: what "will take place" then is a rule, or history."""
        reference = self.clock.reference
        return bool(date and date.last_day and reference and date.last_day < reference.isoformat())

    def _acceptable(self, telling: Telling, found: Found) -> bool:
        if (found.unreal and not (found.agreed and telling.date)) or (telling.past and telling.date is None):
            return False
        if telling.status == "announced" and self._is_over(telling.date):
            return False
        if telling.loose:
            return not found.weak or telling.status == "held" or telling.date is not None
        if len(telling.parties) < 2 or (telling.status == "announced" and telling.date is None and telling.kind != "visit"):
            return False
        if found.weak and not (found.event or found.places) and not self._weak_counts(found):
            return False
        if telling.main or telling.date is not None:
            return True
        if telling.kind == "visit":
            return self.frames.knows(telling.parties, telling.status)
        return telling.sentence - self.section.start < _LEAD_SENTENCES or self.frames.knows(telling.parties)

    def _weak_counts(self, found: Found) -> bool:
        people = [mention for mention in found.sides if mention.kind in ("name", "post")]
        return len(self.sides.union(people)) > 1 or (found.pronoun and bool(people))


def _kind(folded: str, reduced: Reduced, found: Found) -> tuple[MeetingKind, bool]:
    words = folded[slice(*reduced.sentence.span)]
    lower = words.lower()
    if holds_any(lower, BY_VIDEO_SIGNS) and BY_VIDEO.search(words):
        return "video_call", True
    if holds_any(lower, BY_PHONE_SIGNS) and BY_PHONE.search(words):
        return "phone_call", True
    if found.kind == "phone_call" and found.rule.startswith(("meeting.verb", "meeting.joint")):
        return ("meeting", False) if IN_PERSON.search(words) else ("phone_call", False)
    return found.kind, found.kind in ("phone_call", "video_call")


def _new_date(article: Article, clock: Clock, sentence: Sentence) -> list[DateMention]:
    """Return the date to which something was moved."""
    moved = MOVED.search(article.folded, sentence.span.start, sentence.span.end)
    found = clock.dates(article.folded, sentence.span, planned=True)
    return [mention for mention in found if moved and mention.span.start > moved.start()][:1]


def _shifted(date: PartialDate, shift: re.Match[str]) -> PartialDate | None:
    day = parse_day(date.date)
    count = (shift["count"] or "a").lower()
    days = int(count) if count.isdigit() else _NUMBERS.get(count, 1)
    return on_day(day + dt.timedelta(days=days if shift["after"] or shift["next"] else -days), "relative") if day else None


def _days_between(earlier: str, later: str) -> int:
    first, last = parse_day(earlier.replace("-31", "-28")), parse_day(later.replace("-31", "-28"))
    return (last - first).days if first and last else 0
