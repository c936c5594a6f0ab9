"""Dates in a sentence, resolved against the day the text speaks from.

What lives here: finding and resolving. What must not: the clock (the reference is an argument), guessing a year.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.span import Span
from dossier.core.text import dates_calendar as cal
from dossier.core.text import late as re
from dossier.core.text.dates_grammar import (
    DIGITS_TRIGGER,
    MONTH_TRIGGER,
    RELATIVE_TRIGGER,
    RULES,
    WEEKDAY_TRIGGER,
    YEAR_TRIGGER,
    DateRule,
    Raw,
    Role,
)
from dossier.core.text.patterns import holds_any


class DateMention(Struct, frozen=True, kw_only=True, gc=False):
    """A date expression. ``date`` is resolved as far as the reference allows; ``role`` tells a point from "since" and "by".

    ``naming`` is true for a date that is part of a name ("November 10, 2020 statement", "October 7 attacks"); such a date
    says nothing about when the sentence happens. ``planned`` is true when the date lies after the reference.
    """

    span: Span
    date: PartialDate
    rule: str
    role: Role = "point"
    naming: bool = False
    planned: bool = False
    doubts: tuple[str, ...] = ()


_TRIGGERS = {
    "month": MONTH_TRIGGER,
    "weekday": WEEKDAY_TRIGGER,
    "relative": RELATIVE_TRIGGER,
    "digits": DIGITS_TRIGGER,
    "year": YEAR_TRIGGER,
}
_STEMS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_SIGNS = {
    "month": tuple(f"{_STEMS}|{_STEMS.upper()}".split("|")),
    "weekday": ("day",),
    "relative": tuple("ester oday omorrow onight ast ext his arlier ater oming ago revious ollowing ame".split()),
    "digits": tuple("/ . -".split()),
    "year": ("19", "20"),
}
"""Letters that a trigger cannot do without, looked for first: plain text, which is found ten times faster than a pattern."""
_KEPT = 512
"""Sentences whose dates are kept: more than a long article has."""
_SINCE = re.compile(r"\b(?:since|from|starting|effective|as of)\s+(?:the\s+)?(?:early|late|mid|beginning of)?\s*$", re.I)
_UNTIL = re.compile(
    r"\b(?:until|till|by|before|prior to|no later than|not later than|through)\s+(?:the\s+)?(?:end of|early|late|mid-?)?\s*$",
    re.I,
)
_NAMED_AFTER = re.compile(
    r"\s*,?\s*(?:(?:[a-z]+-)?(?:trilateral|tripartite|bilateral|joint|quadrilateral)\s+)?"
    r"(?:statements?|declarations?|agreements?|memorand\w+|treat\w+|accords?|attacks?|massacre|coup|protocols?|conventions?|elections?"
    r"|referendum|earthquakes?|terror\w*|war|revolution|uprising|invasion|aggression|resolution|budget|deadline|summit\s+declaration)\b",
)
_NAMED_BEFORE = re.compile(
    r"\b(?:[Ss]tatements?|[Dd]eclarations?|[Aa]greements?|[Mm]emorand\w+(?:\s+of\s+[Uu]nderstanding)?|[Tt]reat(?:y|ies)|[Aa]ccords?|[Pp]rotocols?"
    r"|[Cc]onventions?|[Cc]onstitution|[Rr]esolutions?|[Ll]aws?|[Aa]ct|[Cc]ommuniqu[eé]s?|[Rr]oadmap|anniversary|[Dd]ecree)"
    r"(?:\s+[\[(]?(?:dated|of|from|signed|adopted|reached|concluded|on|in)){1,3}\s+(?:the\s+)?$"
)
_LIST_OF_NAMES = re.compile(r"(?:19|20)\d\d\s*(?:,|and|,\s*and)\s+(?:of\s+)?$")


def find_dates(folded: str, start: int, end: int, reference: dt.date | None, *, planned: bool = False) -> list[DateMention]:
    """Return the date expressions of ``folded[start:end]`` in reading order, never overlapping.

    ``reference`` is the day the text speaks from (dateline, else publication); None leaves what depends on it open.
    ``planned`` says that the sentence looks ahead, so that "December 12" is the next one and not the last.
    """
    return list(_find(folded, start, end, reference, planned))


@lru_cache(maxsize=_KEPT)
def _find(folded: str, start: int, end: int, reference: dt.date | None, planned: bool) -> Sequence[DateMention]:
    """Do what `find_dates` says; meetings, figures, agreements and steps ask about the same sentences."""
    words = folded[start:end]
    live = [
        name for name, trigger in _TRIGGERS.items() if holds_any(words, _SIGNS[name]) and trigger.search(folded, start, end)
    ]
    if not live:
        return ()
    taken: list[tuple[int, int]] = []
    found: list[DateMention] = []
    for rule in RULES:
        if rule.trigger in live:
            readings = list(_read(rule, folded, start, end, taken))
            found.extend(_mention(raw, rule, folded, start, reference, planned=planned) for raw in readings)
    found.sort(key=lambda mention: mention.span)
    return _inherit_naming(_count_on(found, folded), folded)


def _read(rule: DateRule, folded: str, start: int, end: int, taken: list[tuple[int, int]]) -> Iterator[Raw]:
    for match in rule.pattern.finditer(folded, start, end):
        if taken and any(match.start() < b and a < match.end() for a, b in taken):
            continue
        taken.append(match.span())
        yield from rule.read(match)


def _mention(raw: Raw, rule: DateRule, folded: str, start: int, reference: dt.date | None, *, planned: bool) -> DateMention:
    before, after = folded[max(start, raw.start - 60) : raw.start], folded[raw.end : raw.end + 60]
    role: Role = "since" if _SINCE.search(before) else "until" if _UNTIL.search(before) else "point"
    if rule.id in ("date.month_bare", "date.year", "date.relative_period"):
        role = _role_inside(folded[max(start, raw.start - 20) : raw.end], role)
    if raw.last is not None:
        role = "point"
    date, doubts = resolve(raw, reference, planned=planned)
    return DateMention(
        span=Span(raw.start, raw.end),
        date=date,
        rule=rule.id,
        role=role,
        naming=bool(_NAMED_AFTER.match(after) or _NAMED_BEFORE.search(before)),
        planned=bool(reference and date.first_day and date.first_day > reference.isoformat()),
        doubts=doubts,
    )


def _role_inside(words: str, role: Role) -> Role:
    if re.search(r"\b[Ss]ince\b", words):
        return "since"
    return "until" if re.search(r"\b(?:[Uu]ntil|[Bb]y)\b", words) else role


def _count_on(found: list[DateMention], folded: str) -> list[DateMention]:
    """Resolve "a day later" and "the next day" against the day named before in the same sentence."""
    out: list[DateMention] = []
    for mention in found:
        before = cal.parse_day(out[-1].date.date) if out and mention.rule == "date.later" else None
        if before is not None:
            word = mention.span.of(folded).split()[0].lower()
            days = int(word) if word.isdigit() else _COUNTS.get(word, 1)
            mention = replace(mention, date=cal.on_day(before + dt.timedelta(days=days), "relative"))
        out.append(mention)
    return out


def _inherit_naming(found: list[DateMention], folded: str) -> list[DateMention]:
    """Carry a name's date over to its neighbour: "statements of November 10, 2020 and January 11, 2021"."""
    out: list[DateMention] = []
    for mention in found:
        if (
            out
            and out[-1].naming
            and not mention.naming
            and _LIST_OF_NAMES.search(folded[out[-1].span.end - 4 : mention.span.start])
        ):
            mention = replace(mention, naming=True)
        out.append(mention)
    return out


def resolve(raw: Raw, reference: dt.date | None, *, planned: bool = False) -> tuple[PartialDate, tuple[str, ...]]:
    """Return the date that a reading means on the day ``reference``, with doubts ("no_year", "weekday_differs" …)."""
    if raw.month is not None:
        return _resolve_month(raw, raw.month, reference, planned=planned)
    if raw.weekday is not None:
        return _resolve_weekday(raw, reference, planned=planned)
    if raw.year is not None:
        return cal.in_year(raw.year, "text"), ()
    return _resolve_term(raw.term, reference), ()


def _resolve_month(raw: Raw, month: int, reference: dt.date | None, *, planned: bool) -> tuple[PartialDate, tuple[str, ...]]:
    doubts = ("two_candidates",) if raw.unsure else ()
    if raw.day is None:
        return _month_only(raw, month, reference, planned=planned), doubts
    day = _day(raw.year, month, raw.day, reference, planned=planned)
    if day is None:
        return UNKNOWN_DATE, (*doubts, "no_year" if raw.year is None and reference is None else "no_such_day")
    if raw.weekday is not None and raw.weekday != day.weekday():
        doubts = (*doubts, "weekday_differs")
    reason = None if raw.year is not None or reference is None else f"year from the reference date {reference.isoformat()}"
    if raw.last is None:
        return cal.on_day(day, "text", reason), doubts
    last = (
        _day(raw.last[0], raw.last[1], raw.last[2], day, planned=True) if raw.last[0] is None else cal.day_of(*_known(raw.last))
    )
    if last is None or last < day:
        return cal.on_day(day, "text", reason), (*doubts, "no_such_day")
    return PartialDate(
        date=day.isoformat(), precision="day", basis="text", range=(day.isoformat(), last.isoformat()), reason=reason
    ), doubts  # fmt: skip


def _known(last: tuple[int | None, int, int]) -> tuple[int, int, int]:
    return last[0] or 0, last[1], last[2]


def _day(year: int | None, month: int, day: int, reference: dt.date | None, *, planned: bool) -> dt.date | None:
    if year is not None:
        return cal.day_of(year, month, day)
    return cal.nearest(month, day, reference, planned=planned) if reference else None


def _month_only(raw: Raw, month: int, reference: dt.date | None, *, planned: bool) -> PartialDate:
    if raw.year is not None:
        return cal.in_month(raw.year, month, "text")
    if reference is None:
        return UNKNOWN_DATE
    which = raw.term.removeprefix("the ").partition(" ")[0]
    if raw.term.endswith("year"):
        return cal.in_month(reference.year + {"last": -1, "next": 1}.get(which, 0), month, "relative")
    forward = planned or which == "next"
    year, number = cal.nearest_month(month, reference, planned=forward and which != "last")
    return cal.in_month(year, number, "relative")


def _resolve_weekday(raw: Raw, reference: dt.date | None, *, planned: bool) -> tuple[PartialDate, tuple[str, ...]]:
    if reference is None or raw.weekday is None:
        return UNKNOWN_DATE, ("no_year",)
    gap = raw.weekday - reference.weekday()
    which, _, week = raw.term.replace("this coming", "coming").partition(" ")
    if week:
        return cal.on_day(reference + dt.timedelta(days=gap + 7 * _SIDES[which]), "relative"), ()
    if which in ("next", "coming") or planned:
        day = reference + dt.timedelta(days=gap if gap > 0 or (gap == 0 and which not in ("next", "coming")) else gap + 7)
        return cal.on_day(day, "relative"), ("two_candidates",) if which == "next" and gap > 1 else ()
    back = gap if gap < 0 or (gap == 0 and which not in ("last", "past")) else gap - 7
    return cal.on_day(reference + dt.timedelta(days=back), "relative"), ()


_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_DAY_SHIFTS = {
    "the day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1, "the day after tomorrow": 2,
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
}  # fmt: skip
_SIDES = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0}


def _resolve_term(term: str, reference: dt.date | None) -> PartialDate:
    if reference is None:
        return UNKNOWN_DATE
    bare = re.sub(r"^(?:earlier|later)\s+(?=\w)|^in\s+", "", term)
    if bare in _DAY_SHIFTS:
        return cal.on_day(reference + dt.timedelta(days=_DAY_SHIFTS[bare]), "relative")
    ago = re.match(r"(\w+) (day|week|month|year)s? (?:ago|earlier)$", bare)
    if ago:
        return _ago(ago[1], ago[2], reference)
    period = re.match(r"(?:in )?(?:the )?(\w+) (week|month|year)(end)?$", bare)
    if period and period[1] in _SIDES:
        return _period(_SIDES[period[1]], period[2], reference, earlier=term.startswith("earlier"), weekend=bool(period[3]))
    return UNKNOWN_DATE


def _ago(count: str, unit: str, reference: dt.date) -> PartialDate:
    number = int(count) if count.isdigit() else _COUNTS.get(count)
    if number is None:
        return UNKNOWN_DATE
    if unit == "day":
        return cal.on_day(reference - dt.timedelta(days=number), "relative")
    if unit == "week":
        return cal.in_week(reference - dt.timedelta(days=7 * number))
    if unit == "month":
        return cal.in_month(*cal.shift_month(reference.year, reference.month, -number), "relative")
    return cal.in_year(reference.year - number, "relative")


def _period(side: int, unit: str, reference: dt.date, *, earlier: bool, weekend: bool) -> PartialDate:
    if unit == "week":
        monday = reference + dt.timedelta(days=7 * side - reference.weekday())
        if weekend:
            return cal.over(monday + dt.timedelta(days=5), monday + dt.timedelta(days=6), "relative")
        return cal.over(monday, reference, "relative") if earlier and side == 0 else cal.in_week(monday)
    if unit == "month":
        return cal.in_month(*cal.shift_month(reference.year, reference.month, side), "relative")
    return cal.in_year(reference.year + side, "relative")
