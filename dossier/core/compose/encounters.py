"""One encounter told by several documents: when two records are the same, and what the merged one says.

Rules: records of one document are never merged (the extractor has told them apart); the sides must be the same; the days
must agree as far as they are known; if both name people of a side, at least one must agree. A readout dated by its
dateline may be a day late, so a difference of one day merges only when the people and the kind agree, and is reported.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from dossier.core.compose.claims import Claim
from dossier.core.compose.names import same_person
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.parties import Participant
from dossier.core.model.records import Meeting

_CALLS = frozenset({"phone_call", "video_call"})
_PRECISION = {"day": 0, "week": 1, "on_or_before": 2, "month": 3, "year": 4, "unknown": 5}
_OPEN_DAYS = 31
"""How far back "on or before" reaches when two accounts are compared."""

Account = tuple[Claim, Meeting]


def group_accounts(accounts: Iterable[Account], apart: frozenset[frozenset[RecordKey]]) -> list[list[Account]]:
    """Gather the accounts of each encounter; ``apart`` holds pairs that the officer declared not the same."""
    groups: list[list[Account]] = []
    shelves: defaultdict[tuple[frozenset[str], str], list[int]] = defaultdict(list)
    for account in sorted(accounts, key=_certainty):
        sides, months = frozenset(account[1].parties), _months(account[1].date)
        candidates = sorted({number for month in months for number in shelves[sides, month]})
        same = next((n for n in candidates if all(_same_encounter(account, other, apart) for other in groups[n])), None)
        if same is not None:
            groups[same].append(account)
            continue
        for month in months:
            shelves[sides, month].append(len(groups))
        groups.append([account])
    return groups


def _months(when: PartialDate) -> list[str]:
    """Return the months that the date can fall into, a day's difference included; accounts that share none are not compared."""
    first, last = _bounds(when)
    if not (first and last):
        return []
    day, end = _day(first) - timedelta(days=1), _day(last) + timedelta(days=1)
    months = []
    while day.isoformat()[:7] <= end.isoformat()[:7]:
        months.append(day.isoformat()[:7])
        day = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return months


def merge_accounts(group: Sequence[Account]) -> Meeting:
    """Return one meeting out of its accounts: the surest first, gaps filled from the others, people and topics united."""
    lead = group[0][1]
    rest = [meeting for _, meeting in group[1:]]
    held = any(meeting.held for _, meeting in group)
    return replace(
        lead,
        status="held" if held else lead.status,
        place=_specific_place([lead, *rest]),
        occasion=next((m.occasion for m in [lead, *rest] if m.occasion), None),
        participants=_unite_people([p for m in [lead, *rest] for p in m.participants]),
        topics=tuple(dict.fromkeys(topic for m in [lead, *rest] for topic in m.topics)),
        doubts=tuple(dict.fromkeys(doubt for m in [lead, *rest] for doubt in m.doubts)),
    )


def _certainty(account: Account) -> tuple[bool, int, float, str, str, int]:
    claim, meeting = account
    date_rank = _PRECISION[meeting.date.precision]
    published = claim.document.published.first_day or "9999"
    return (not meeting.held, date_rank, -meeting.sure, published, claim.document.sha256, meeting.span.start)


def _same_encounter(one: Account, other: Account, apart: frozenset[frozenset[RecordKey]]) -> bool:
    (claim_a, a), (claim_b, b) = one, other
    if claim_a.document.sha256 == claim_b.document.sha256 or frozenset({claim_a.key, claim_b.key}) in apart:
        return False
    if (a.kind in _CALLS) != (b.kind in _CALLS) or "cancelled" in (a.status, b.status):
        return False
    gap = _days_apart(a.date, b.date)
    if gap is None or gap > 1 or (gap == 1 and "text" in (a.date.basis, b.date.basis)):
        return False
    people = _people_agree(a.participants, b.participants)
    return people is True or (gap == 0 and people is None)


def _people_agree(a: Sequence[Participant], b: Sequence[Participant]) -> bool | None:
    """True when every side that both accounts name people of has one in common, False when one has none, None if unknown."""
    verdict: bool | None = None
    for side in {p.party for p in a} & {p.party for p in b}:
        ours, theirs = [p.name for p in a if p.party == side], [p.name for p in b if p.party == side]
        if not any(same_person(x, y) for x in ours for y in theirs):
            return False
        verdict = True
    return verdict


def _days_apart(a: PartialDate, b: PartialDate) -> int | None:
    """Days between the two dates as far as they are known: 0 when they can be the same day, None when either is unknown."""
    first_a, last_a = _bounds(a)
    first_b, last_b = _bounds(b)
    if not (first_a and last_a and first_b and last_b):
        return None
    if first_a <= last_b and first_b <= last_a:
        return 0
    early, late = (last_a, first_b) if last_a < first_b else (last_b, first_a)
    return (_day(late) - _day(early)).days


def _bounds(when: PartialDate) -> tuple[str | None, str | None]:
    if when.precision == "on_or_before" and when.date and not when.range:
        return (_day(when.date) - timedelta(days=_OPEN_DAYS)).isoformat(), when.date
    return when.first_day, when.last_day


def _day(text: str) -> date:
    """Month ends are written as day 31 in sort keys; step back to the last real day."""
    with suppress(ValueError):
        return date.fromisoformat(text)
    year, month, day = (int(part) for part in text.split("-"))
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


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
