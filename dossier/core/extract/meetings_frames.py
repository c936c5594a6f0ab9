"""Event frames: what several sentences tell of one encounter, gathered until another counterpart appears.

What lives here: the draft of a meeting and the rules by which two tellings are one encounter. What must not: grammar.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from dossier.core.extract.article import Mention
from dossier.core.model.dates import PartialDate
from dossier.core.model.records import MeetingKind, MeetingStatus
from dossier.core.model.span import Span
from dossier.core.text.dates_calendar import parse_day

_MOST_FRAMES = 200
"""Encounters an article can tell of; a year's diary has fewer, and comparing each with each must stay cheap."""
_MOST_PEOPLE = 60
_LONGEST_STAY = 2
_WEIGHT = {"phone_call": 5, "video_call": 6, "conference": 4, "negotiation": 3, "meeting": 4, "visit": 1, "other": 0}


class Telling(Struct, kw_only=True, gc=False):
    """One construction that tells of an encounter.

    ``parties`` are party codes; ``people`` the mentions of those named in it. ``date`` is stated in the telling itself.
    ``main`` is true for a finite clause ("met", "was held"), false for a mere "after a meeting with"; ``past`` for history
    ("had met", "last met"). ``loose`` tellings name no parties and belong to the frame that is open.
    """

    rule: str
    span: Span
    sentence: int
    kind: MeetingKind
    status: MeetingStatus = "held"
    parties: frozenset[str] = frozenset()
    people: tuple[Mention, ...] = ()
    date: PartialDate | None = None
    place: str | None = None
    occasion: str | None = None
    main: bool = True
    past: bool = False
    loose: bool = False
    sure_kind: bool = False
    doubts: tuple[str, ...] = ()


class Frame(Struct, kw_only=True, gc=False):
    """The draft of one meeting. ``opened`` is the index of the sentence that opened it, ``section`` of its sub-heading."""

    telling: Telling
    section: int
    opened: int
    people: list[Mention] = []
    date: PartialDate | None = None
    place: str | None = None
    occasion: str | None = None
    kind: MeetingKind = "meeting"
    sure_kind: bool = False
    agenda: list[Span] = []
    topics: list[str] = []
    doubts: list[str] = []

    @property
    def parties(self) -> frozenset[str]:
        """The sides that met."""
        return self.telling.parties

    @property
    def status(self) -> MeetingStatus:
        """Held, announced, moved or cancelled."""
        return self.telling.status

    @property
    def background(self) -> bool:
        """True for an earlier encounter that the article only looks back on."""
        return self.telling.past

    def add(self, telling: Telling) -> None:
        """Take in another telling of the same encounter."""
        self.people.extend(telling.people[: max(0, _MOST_PEOPLE - len(self.people))])
        if telling.kind != "visit" or self.kind == "visit":
            self.date = _finer(self.date, telling.date)
        self.place = self.place or telling.place
        self.occasion = self.occasion or telling.occasion
        self.doubts.extend(telling.doubts)
        if telling.loose and telling.main and telling.people and self.kind == "visit" and telling.kind != "visit":
            self.kind = telling.kind
        if (telling.loose and not telling.sure_kind) or not (telling.main or telling is self.telling):
            return
        if (telling.sure_kind, _WEIGHT[telling.kind]) > (self.sure_kind, _WEIGHT[self.kind]):
            self.kind, self.sure_kind = telling.kind, telling.sure_kind


_FINENESS = {"day": 3, "on_or_before": 2, "week": 2, "month": 1, "year": 0}


def _finer(known: PartialDate | None, told: PartialDate | None) -> PartialDate | None:
    """Return the date that says more, when both are of one event: "this weekend", then "on Saturday"."""
    if known is None or told is None:
        return known or told
    if not agree(known, told) and not _bounds(known, told):
        return known
    return told if _FINENESS.get(told.precision, 0) > _FINENESS.get(known.precision, 0) else known


def _bounds(known: PartialDate, told: PartialDate) -> bool:
    """Tell whether ``known`` is only the day by which it had happened and ``told`` a day before."""
    open_day = known.precision == "on_or_before" and told.precision == "day"
    return open_day and (told.last_day or "") < (known.last_day or "")


class Frames:
    """The frames of one article, in the order in which they were opened."""

    def __init__(self) -> None:
        self.all: list[Frame] = []
        self.current: Frame | None = None

    def take(self, telling: Telling, section: int) -> Frame | None:
        """Merge a telling into the frame it belongs to, or open a new one; None when it is only an allusion."""
        frame = self._belongs_to(telling)
        if telling.loose and frame and telling.date and self._stands_apart(frame, telling):
            telling = replace(telling, parties=frame.parties, loose=False)
            frame = self._belongs_to(telling)
        if frame is None:
            if telling.loose or not telling.parties or len(self.all) >= _MOST_FRAMES:
                return None
            frame = Frame(
                telling=telling, section=section, opened=telling.sentence, kind=telling.kind, sure_kind=telling.sure_kind
            )
            self.all.append(frame)
        frame.add(telling)
        if not telling.past and (telling.status == "held" or self.current is None or self.current.status != "held"):
            self.current = frame
        return frame

    def _stands_apart(self, frame: Frame, telling: Telling) -> bool:
        """Tell whether "the two last met in March" or "they agreed to meet in June" is another encounter of the same sides."""
        return telling.status != frame.status or (telling.past and not agree(frame.date, telling.date))

    def last_conference(self) -> Frame | None:
        """Return the last event of many sides that was told."""
        return next((frame for frame in reversed(self.all) if frame.kind == "conference"), None)

    def knows(self, parties: frozenset[str], status: MeetingStatus | None = None) -> bool:
        """Tell whether an encounter of these sides has been told, with that status if one is asked for."""
        return any(frame.parties == parties and status in (None, frame.status) for frame in self.all)

    def complete(self) -> list[Frame]:
        """Return the frames that tell enough: two sides, and a date when they only announce."""
        told = [frame for frame in self.all if len(frame.parties) > 1 and (frame.status != "announced" or frame.date)]
        _share_scene(told)
        return told

    def _belongs_to(self, telling: Telling) -> Frame | None:
        if telling.loose:
            return self.current
        fitting = [frame for frame in reversed(self.all) if _same(frame, telling)]
        exact = [frame for frame in fitting if frame.parties == telling.parties]
        return next(iter(exact or fitting), None)


def _share_scene(frames: Sequence[Frame]) -> None:
    """Let the encounters of a round-up share the place and occasion that only the first of them states."""
    first: Frame | None = None
    for frame in frames:
        if frame.status != "held" or frame.background or frame.date is not None or frame.kind in ("phone_call", "video_call"):
            continue
        if first is not None and frame.place is None:
            frame.place, frame.occasion = first.place, frame.occasion or first.occasion
        elif frame.place is not None:
            first = frame


def _same(frame: Frame, telling: Telling) -> bool:
    """Tell whether a telling can be of the frame's encounter: sides, status, date and manner agree."""
    if telling.status != frame.status or not (agree(frame.date, telling.date) or _of_one_stay(frame, telling)):
        return False
    if telling.past != frame.background and (telling.date is None or frame.date is None):
        return False
    if not _same_manner(frame, telling):
        return False
    if telling.parties == frame.parties:
        return not _other_people(frame, telling)
    return telling.parties < frame.parties and len(telling.parties) > 1 and telling.kind != "phone_call" and not telling.main


def _of_one_stay(frame: Frame, telling: Telling) -> bool:
    """Tell whether one of the two only says that somebody came, a day or two before the talks that the other tells of."""
    if (telling.kind == "visit") == (frame.kind == "visit") or telling.past or frame.date is None or telling.date is None:
        return False
    first, last = sorted([frame.date.first_day or "", telling.date.first_day or ""])
    one, other = parse_day(first), parse_day(last)
    return one is not None and other is not None and (other - one).days <= _LONGEST_STAY


def _same_manner(frame: Frame, telling: Telling) -> bool:
    calls = ("phone_call", "video_call")
    if not (frame.sure_kind and telling.sure_kind):
        return True
    return (frame.kind in calls) == (telling.kind in calls)


def _other_people(frame: Frame, telling: Telling) -> bool:
    """Tell whether the telling names, for some side, a person where the frame names another: two encounters on one visit."""
    if len(telling.parties) > 2 and telling.kind == frame.kind:
        return False
    for party in telling.parties:
        ours = {mention.person for mention in frame.people if mention.party == party and mention.person is not None}
        theirs = {mention.person for mention in telling.people if mention.party == party and mention.person is not None}
        if ours and theirs and not ours & theirs and telling.main and telling.kind != "visit" and frame.kind != "visit":
            return True
    return False


def agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether two dates can be of the same event: one is unknown, or their days overlap."""
    if one is None or other is None or one.first_day is None or other.first_day is None:
        return True
    return one.first_day <= (other.last_day or "") and other.first_day <= (one.last_day or "")


def distribute(tellings: Sequence[Telling], dates: int, home: str | None, ours: Sequence[Mention], each: bool) -> list[Telling]:
    """Return a telling for each of several dates: the same sides met each day, or one counterpart each ("separately")."""
    if len(tellings) != 1:
        return list(tellings)
    whole = tellings[0]
    if dates < 2 and not each:
        return [whole]
    subject: set[str | None] = {mention.party for mention in ours if mention.party} or {home}
    others = [mention for mention in whole.people if mention.party and mention.party not in subject]
    if each and len({mention.party for mention in others}) > 1:
        rest = [mention for mention in whole.people if mention not in others]
        return [
            replace(whole, parties=frozenset(p for p in {mention.party, *subject} if p), people=(*rest, mention))
            for mention in {mention.party: mention for mention in others}.values()
        ]
    return [replace(whole) for _ in range(max(dates, 1))]
