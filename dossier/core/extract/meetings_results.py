"""From gathered frames to meetings: dates that fall back on the article's day, places, participants, doubts."""

from collections.abc import Callable, Mapping, Sequence

from dossier.core.extract.article import Article, Mention
from dossier.core.extract.clock import Clock
from dossier.core.extract.meetings_frames import Frame
from dossier.core.extract.meetings_scene import dateline_place
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.parties import Participant
from dossier.core.model.records import LIKELY, SURE, UNSURE, Meeting

_LEAD_SENTENCES = 4
_PAIR = 2


class Results:
    """Turns the frames of one article into meetings. ``lead_date`` finds the day that the opening sentences speak of."""

    def __init__(self, article: Article, clock: Clock, lead_date: Callable[[], PartialDate | None]) -> None:
        self.article, self.clock, self.lead_date = article, clock, lead_date
        self.met_apart: dict[int, Frame] = {}

    def meetings(self, frames: Sequence[Frame]) -> tuple[Meeting, ...]:
        """Return the meetings that ``frames`` tell of. Who is named in one of them is not guessed into a larger one."""
        self.met_apart = {m.person: frame for frame in frames for m in frame.people if m.person is not None}
        return tuple(self.meeting(frame) for frame in frames)

    def meeting(self, frame: Frame) -> Meeting:
        """Return the meeting that a frame tells of."""
        date = self._date(frame)
        doubts = tuple(dict.fromkeys([*frame.doubts, *self._date_doubts(date)]))
        return Meeting(
            span=frame.telling.span,
            rule=frame.telling.rule,
            sure=self._sure(frame, date, doubts),
            doubts=doubts,
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

    def _sure(self, frame: Frame, date: PartialDate, doubts: tuple[str, ...]) -> float:
        if "inferred_parties" in doubts or date.date is None:
            return UNSURE
        return LIKELY if doubts or frame.background else SURE

    def _date_doubts(self, date: PartialDate) -> list[str]:
        if date.date is None:
            return ["no_date"]
        return ["inferred_year"] if date.basis == "inferred" else []

    def _date(self, frame: Frame) -> PartialDate:
        date = frame.date
        if date is None:
            if frame.status != "held" or frame.background:
                return UNKNOWN_DATE
            lead = self.lead_date() if frame.opened < _LEAD_SENTENCES else None
            return lead or self.clock.default
        if self.clock.inferred and date.precision == "day" and date.reason:
            reason = self.clock.default.reason
            return PartialDate(date=date.date, precision="day", basis="inferred", range=date.range, reason=reason)
        return date

    def _place(self, frame: Frame) -> str | None:
        """A story on a visitor is filed where the visitor is; one on a conference is filed at home as often as not."""
        if frame.kind in ("phone_call", "video_call"):
            return None
        if frame.place is None and frame.status == "held" and frame.kind != "conference" and not frame.background:
            return dateline_place(self.article, self.clock)
        return frame.place

    def _participants(self, frame: Frame) -> tuple[Participant, ...]:
        found: dict[int, Participant] = {}
        for mention in frame.people:
            if mention.person is not None and mention.party in frame.parties:
                self._add(found, mention.person, mention.party)
        named = {participant.party for participant in found.values()}
        for mention in frame.people:
            index = self._who(mention) if mention.party in frame.parties - named else None
            if index is not None:
                self._add(found, index, mention.party)
        for party in sorted(frame.parties - {participant.party for participant in found.values()}):
            index = self._only_person(party, frame)
            index = self._counterpart(frame, found) if index is None else index
            if index is not None:
                self._add(found, index, party)
        return tuple(found.values())

    def _counterpart(self, frame: Frame, found: Mapping[int, Participant]) -> int | None:
        """Return the one who is named there with a post and no side: "at the invitation of his counterpart, X"."""
        if len(frame.parties) != _PAIR or not found:
            return None
        open_ones = [
            index
            for index, person in enumerate(self.article.people)
            if person.party is None
            and person.role
            and any(frame.telling.span.start <= span.start < frame.telling.span.end for span in person.mentions)
        ]
        return open_ones[0] if len(open_ones) == 1 else None

    def _add(self, found: dict[int, Participant], index: int, party: str | None) -> None:
        person = self.article.people[index]
        if person.role is None and " " not in person.name:
            return
        found.setdefault(index, Participant(name=person.name, role=person.role, party=party or person.party))

    def _who(self, mention: Mention) -> int | None:
        """Return the only person of that side named up to a mention that gives a post alone."""
        if mention.kind != "post" or mention.plural:
            return None
        known = [
            index
            for index, person in enumerate(self.article.people)
            if person.party == mention.party
            and person.role
            and person.mentions
            and person.mentions[0].start <= mention.span.start
        ]
        return known[0] if len(known) == 1 else None

    def _only_person(self, party: str, frame: Frame) -> int | None:
        """Return the only person with a post that the article names for a side: who else would have met."""
        event = frame.telling.rule in ("meeting.event", "meeting.dated")
        if frame.background or frame.status != "held" or (event and (frame.kind != "conference" or len(frame.parties) < 3)):
            return None
        members = frame.telling.rule == "meeting.gathered"
        known = [
            index
            for index, person in enumerate(self.article.people)
            if person.party == party and (person.role or (members and " " in person.name))
        ]
        if len(known) != 1 or (len(frame.parties) > _PAIR and self.met_apart.get(known[0], frame) is not frame):
            return None
        return known[0]
