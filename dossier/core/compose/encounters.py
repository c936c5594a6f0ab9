"""One encounter told by several documents: when two records are the same, and what the merged one says.

Rules: records of one document are never merged (the extractor has told them apart); the sides must be the same; the days
must agree as far as they are known; if both name people of a side, at least one must agree. A readout dated by its
dateline may be a day late, so a difference of one day merges only when the people and the kind agree, and is reported.

The library counts encounters by the same rules (`group_tellings`), so its list and the dossier say the same number.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from dossier.core.compose.claims import Claim
from dossier.core.compose.names import same_person
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.parties import Participant
from dossier.core.model.records import Meeting

_CALLS = frozenset({"phone_call", "video_call"})
_PRECISION = {"day": 0, "week": 1, "on_or_before": 2, "month": 3, "year": 4, "unknown": 5}
_OPEN_DAYS = 31
"""How far back "on or before" reaches when two accounts are compared."""

_FEW_DAYS = 7
"""Dates up to a week are looked up by day, vaguer ones by month."""

Account = tuple[Claim, Meeting]
Named = tuple[str | None, tuple[str, ...]]
"""A side and the people of it that an account names."""


class Telling(NamedTuple):
    """What decides whether two accounts tell of one encounter.

    ``first`` and ``last`` are the days it can have been on (days of the proleptic calendar, 0 when unknown), ``rank`` is how
    precise the date is, ``stated`` whether the text itself says it, ``day`` the date as the list of counterparts shows it.
    """

    document: str
    published: str
    start: int
    sides: str
    status: str
    is_call: bool
    first: int
    last: int
    rank: int
    stated: bool
    sure: float
    people: tuple[Named, ...]
    day: str

    @property
    def held(self) -> bool:
        """True for an account of something that took place."""
        return self.status == "held"


def tell(document: Document, meeting: Meeting) -> Telling:
    """Return what decides about an account of a meeting."""
    first, last = _bounds(meeting.date)
    people: dict[str | None, list[str]] = {}
    for person in meeting.participants:
        people.setdefault(person.party, []).append(person.name)
    return Telling(
        document=document.sha256,
        published=document.published.first_day or "9999",
        start=meeting.span.start,
        sides=sides_of(meeting),
        status=meeting.status,
        is_call=meeting.kind in _CALLS,
        first=first,
        last=last,
        rank=_PRECISION[meeting.date.precision],
        stated=meeting.date.basis == "text",
        sure=meeting.sure,
        people=tuple((side, tuple(names)) for side, names in people.items()),
        day=meeting.date.date or meeting.date.last_day or "",
    )


def sides_of(meeting: Meeting) -> str:
    """Return the sides of a meeting in one word, whatever their order."""
    return "+".join(sorted(set(meeting.parties)))


def group_accounts(accounts: Sequence[Account], apart: frozenset[frozenset[RecordKey]]) -> list[list[Account]]:
    """Gather the accounts of each encounter; ``apart`` holds pairs that the officer declared not the same."""
    tellings = [tell(claim.document, meeting) for claim, meeting in accounts]
    places = {claim.key: number for number, (claim, _) in enumerate(accounts)} if apart else {}
    pairs = [tuple(places[key] for key in pair if key in places) for pair in apart]
    kept_apart = frozenset(found for pair in pairs if len(pair) == 2 for found in (pair, pair[::-1]))
    return [[accounts[number] for number in group] for group in group_tellings(tellings, kept_apart)]


def group_tellings(tellings: Sequence[Telling], apart: frozenset[tuple[int, ...]] = frozenset()) -> list[list[int]]:
    """Return the positions of the accounts of each encounter, the surest account first.

    ``apart`` holds pairs of positions that are not the same, in both orders.
    """
    groups: list[list[int]] = []
    shelves: defaultdict[tuple[str, bool], _Shelf] = defaultdict(_Shelf)
    for number in sorted(range(len(tellings)), key=lambda n: _certainty(tellings[n])):
        telling = tellings[number]
        shelf = shelves[telling.sides, telling.is_call]
        for group in shelf.near(telling):
            if _fits(number, groups[group], tellings, apart):
                groups[group].append(number)
                break
        else:
            shelf.put(telling, len(groups))
            groups.append([number])
    return groups


class _Shelf:
    """Encounters of the same sides by when they can have been, so that only those that can be the same are compared."""

    def __init__(self) -> None:
        self.days: defaultdict[int, list[int]] = defaultdict(list)
        self.months: defaultdict[int, list[int]] = defaultdict(list)
        self.vague: defaultdict[int, list[int]] = defaultdict(list)

    def near(self, telling: Telling) -> list[int]:
        """Return the encounters that lie within a day of the account, the first found first."""
        if not telling.first:
            return []
        if telling.last - telling.first > _FEW_DAYS:
            return sorted({group for month in _months(telling) for group in self.months[month]})
        near = {group for day in range(telling.first - 1, telling.last + 2) for group in self.days.get(day, ())}
        if self.vague:
            near.update(group for month in _months(telling) for group in self.vague.get(month, ()))
        return sorted(near)

    def put(self, telling: Telling, group: int) -> None:
        """Note when an encounter can have been, by its surest account."""
        if not telling.first:
            return
        for month in _months(telling):
            self.months[month].append(group)
        if telling.last - telling.first > _FEW_DAYS:
            for month in _months(telling):
                self.vague[month].append(group)
        else:
            for day in range(telling.first, telling.last + 1):
                self.days[day].append(group)


def _fits(number: int, group: list[int], tellings: Sequence[Telling], apart: frozenset[tuple[int, ...]]) -> bool:
    telling = tellings[number]
    return all(_same_encounter(telling, tellings[other]) and (number, other) not in apart for other in group)


def count_encounters(tellings: Sequence[Telling], direct: Sequence[bool]) -> tuple[int, str | None]:
    """Return how many encounters that were held these accounts tell of, and the day of the last one.

    ``direct`` says of each account whether the counterpart took part by it; one that does in none of them is not counted.
    """
    held = [
        tellings[group[0]].day
        for group in group_tellings(tellings)
        if any(direct[number] for number in group) and any(tellings[number].held for number in group)
    ]
    return len(held), max(held, default="") or None


def _months(telling: Telling) -> Iterable[int]:
    """Return the months that the date, a day's difference included, can fall into."""
    return range(_month(telling.first - 1), _month(telling.last + 1) + 1)


@lru_cache(maxsize=8192)
def _month(day: int) -> int:
    when = date.fromordinal(min(max(day, 1), date.max.toordinal()))
    return when.year * 12 + when.month


def merge_accounts(group: Sequence[Account]) -> Meeting:
    """Return one meeting out of its accounts: the surest first, gaps filled from the others, people and topics united."""
    meetings = [meeting for _, meeting in group]
    lead = meetings[0]
    if len(meetings) == 1 and len(lead.participants) < 2 and not lead.topics and not lead.doubts:
        return lead
    return replace(
        lead,
        status="held" if any(meeting.held for meeting in meetings) else lead.status,
        place=_specific_place(meetings),
        occasion=next((meeting.occasion for meeting in meetings if meeting.occasion), None),
        participants=_unite_people([person for meeting in meetings for person in meeting.participants]),
        topics=tuple(dict.fromkeys(topic for meeting in meetings for topic in meeting.topics)),
        doubts=tuple(dict.fromkeys(doubt for meeting in meetings for doubt in meeting.doubts)),
    )


def _certainty(telling: Telling) -> tuple[bool, int, float, str, str, int]:
    return (not telling.held, telling.rank, -telling.sure, telling.published, telling.document, telling.start)


def _same_encounter(a: Telling, b: Telling) -> bool:
    if a.document == b.document or a.is_call != b.is_call or "cancelled" in (a.status, b.status):
        return False
    if not (a.first and b.first):
        return False
    gap = max(a.first - b.last, b.first - a.last, 0)
    if gap > 1 or (gap == 1 and (a.stated or b.stated)):
        return False
    people = _people_agree(a.people, b.people)
    return people is True or (gap == 0 and people is None)


def _people_agree(a: tuple[Named, ...], b: tuple[Named, ...]) -> bool | None:
    """True when every side that both accounts name people of has one in common, False when one has none, None if unknown."""
    verdict: bool | None = None
    known = dict(b)
    for side, names in a:
        if side in known:
            if not any(same_person(x, y) for x in names for y in known[side]):
                return False
            verdict = True
    return verdict


def _bounds(when: PartialDate) -> tuple[int, int]:
    """Return the first and the last day that a date can mean, (0, 0) when either is unknown."""
    first, last = when.first_day, when.last_day
    if not first or not last:
        return 0, 0
    with suppress(ValueError, OverflowError):
        if when.precision == "on_or_before" and when.date and not when.range:
            return max(_day(last) - _OPEN_DAYS, 1), _day(last)
        return _day(first), _day(last)
    return 0, 0


@lru_cache(maxsize=8192)
def _day(text: str) -> int:
    """Return the number of a day. Month ends are written as day 31 in sort keys; step back to the last real day."""
    year, month, last = (int(part) for part in text.split("-"))
    for day in range(last, max(last - 4, 0), -1):
        with suppress(ValueError):
            return date(year, month, day).toordinal()
    raise ValueError(f"no such day: {text}")


def _specific_place(meetings: Sequence[Meeting]) -> str | None:
    return next((m.place for m in meetings if m.place), None)


def _unite_people(people: Iterable[Participant]) -> tuple[Participant, ...]:
    united: list[Participant] = []
    for person in people:
        known = next((p for p in united if p.party == person.party and same_person(p.name, person.name)), None)
        if known is None:
            united.append(person)
        elif known.role is None and person.role:
            united[united.index(known)] = replace(known, role=person.role)
    return tuple(united)
