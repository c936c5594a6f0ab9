"""How dates are written in the news: one rule a way, each with an id and examples that run as tests.

What lives here: patterns and what is read off a match. What must not: the reference date (see `dates`), names.
A rule yields `Raw` readings, still unresolved: what is missing (year, side of the week) stays missing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from dossier.core.text import late as re
from dossier.core.text.dates_calendar import full_year, month_number, weekday_number
from dossier.core.text.patterns import at_word

Role = Literal["point", "since", "until"]


class Raw(NamedTuple):
    """What is written: numbers as far as they are given. ``last`` closes a range; ``term`` is a relative expression."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: tuple[int | None, int, int] | None = None
    weekday: int | None = None
    term: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRule:
    """A way to write a date. ``trigger`` names the cheap check that must succeed first; ``examples`` must all be found."""

    id: str
    trigger: Literal["month", "weekday", "digits", "relative", "year"]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Iterator[Raw]]
    examples: tuple[str, ...]


_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_CAPS = "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
MONTH = rf"(?:{_LONG}|(?:{_SHORT})\b\.?|{_CAPS})"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_YEAR = r"(?:1[89]|20)\d\d(?!\d|,\d)"
_DASH = r"\s*(?:-|–|—|to|till|until|through)\s*"
_WEEKDAY_PREFIX = rf"(?:{WEEKDAY},?\s+(?:the\s+)?)?"
_TIME = r"(?:,?\s+\d\d?[:.]\d\d)?"

MONTH_TRIGGER = re.compile(rf"\b{MONTH}(?![a-z])")
WEEKDAY_TRIGGER = re.compile(rf"\b{WEEKDAY}\b")
_RELATIVE = (
    r"[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier|[Ll]ater|[Cc]oming|ago|[Pp]revious"
    r"|[Ff]ollowing|[Ss]ame"
)
RELATIVE_TRIGGER = re.compile(rf"{at_word(_RELATIVE)}\b")
DIGITS_TRIGGER = re.compile(r"[-./](?:(?<=\b\d{4}-)\d\d-\d\d\b|(?:(?<=\b\d\d[./])|(?<=\b\d[./]))\d\d?[./]\d{4}\b)")
"""Looked for at its first separator, which is rarer than a digit."""
YEAR_TRIGGER = re.compile(r"\b(?:19|20)\d\d\b")


def _number(words: str) -> int:
    return int(re.sub(r"\D", "", words))


def _year(match: re.Match[str]) -> int | None:
    found = match.groupdict().get("year")
    return full_year(found) if found else None


def _weekday(match: re.Match[str]) -> int | None:
    found = re.match(WEEKDAY, match.group())
    return weekday_number(found.group()) if found else None


def _days_of_month(match: re.Match[str]) -> Iterator[Raw]:
    """Read ``December 3 and 7, 2022``, ``3-5 May``: days in a list each for itself, the ends of a range together."""
    year, month, days = _year(match), month_number(match["month"]), match["days"]
    weekday = _weekday(match)
    offset = match.start("days")
    found = list(re.finditer(r"\d+(?:st|nd|rd|th)?", days))
    position = 0
    while position < len(found):
        this = found[position]
        following = found[position + 1] if position + 1 < len(found) else None
        start = match.start() if position == 0 else offset + this.start()
        if following and re.fullmatch(_DASH, days[this.end() : following.start()]):
            end = match.end() if position + 2 >= len(found) else offset + following.end()
            yield Raw(start, end, year, month, _number(this.group()), last=(year, month, _number(following.group())))
            position += 2
            continue
        end = match.end() if following is None else offset + this.end()
        yield Raw(start, end, year, month, _number(this.group()), weekday=weekday if position == 0 else None)
        position += 1


def _across_months(match: re.Match[str]) -> Iterator[Raw]:
    year = _year(match)
    first, last = month_number(match["month"]), month_number(match["month2"])
    opening = year - 1 if year and first > last else year
    yield Raw(match.start(), match.end(), opening, first, _number(match["days"]), last=(year, last, _number(match["day2"])))


def _month_of_year(match: re.Match[str]) -> Iterator[Raw]:
    yield Raw(match.start(), match.end(), _year(match), month_number(match["month"]))


def _month_relative(match: re.Match[str]) -> Iterator[Raw]:
    yield Raw(match.start(), match.end(), None, month_number(match["month"]), term=match["which"].lower() + " year")


def _bare_month(match: re.Match[str]) -> Iterator[Raw]:
    which = match.groupdict().get("which")
    yield Raw(
        match.start("month"),
        match.end("month"),
        None,
        month_number(match["month"]),
        term=f"{which.lower()} month" if which else "",
    )


def _iso(match: re.Match[str]) -> Iterator[Raw]:
    yield Raw(match.start(), match.end(), _year(match), int(match["month"]), int(match["day"]))


def _numeric(match: re.Match[str]) -> Iterator[Raw]:
    first, second = int(match["first"]), int(match["second"])
    slashed = match["sep"] == "/"
    if first > 12 or not slashed or second <= 12:
        yield Raw(match.start(), match.end(), _year(match), second, first, unsure=slashed and first <= 12 and first != second)
    else:
        yield Raw(match.start(), match.end(), _year(match), first, second)


def _weekday_alone(match: re.Match[str]) -> Iterator[Raw]:
    which = (match.groupdict().get("which") or "").lower()
    week = (match.groupdict().get("week") or "").lower()
    term = f"{week} week" if week else which
    yield Raw(match.start(), match.end(), weekday=weekday_number(match["weekday"]), term=term)


def _relative(match: re.Match[str]) -> Iterator[Raw]:
    yield Raw(match.start(), match.end(), term=" ".join(match.group().lower().split()))


def _part_of_year(match: re.Match[str]) -> Iterator[Raw]:
    yield Raw(match.start("year"), match.end("year"), _year(match))


def _rule(id: str, trigger: str, pattern: str, read: Callable[[re.Match[str]], Iterator[Raw]], *examples: str) -> DateRule:
    return DateRule(id=id, trigger=trigger, pattern=re.compile(pattern), read=read, examples=examples)  # type: ignore[arg-type]


_LIST = rf"{_DAY}(?:(?:\s*,\s*|\s*,?\s+and\s+|\s*&\s*|{_DASH}){_DAY})*"
_UNITS = r"(?:day|week|month|year)s?"
_COUNT = r"(?:a|one|two|three|four|five|six|seven|ten|several|\d\d?)"

RULES: tuple[DateRule, ...] = (
    _rule(
        "date.across_months",
        "month",
        rf"\b{_WEEKDAY_PREFIX}(?:(?P<month>{MONTH})\s+(?P<days>{_DAY}){_DASH}(?P<month2>{MONTH})\s+(?P<day2>{_DAY}))"
        rf"(?:,?\s+(?P<year>{_YEAR}))?",
        _across_months,
        "November 28 to December 2, 2022",
        "Dec. 30 – January 3",
    ),
    _rule(
        "date.across_months_day_first",
        "month",
        rf"\b{_WEEKDAY_PREFIX}(?:(?P<days>{_DAY})\s+(?P<month>{MONTH}){_DASH}(?P<day2>{_DAY})\s+(?P<month2>{MONTH}))"
        rf"(?:,?\s+(?P<year>{_YEAR}))?",
        _across_months,
        "30 May – 2 June 2024",
        "28 February to 3 March",
    ),
    _rule(
        "date.month_day",
        "month",
        rf"\b{_WEEKDAY_PREFIX}(?P<month>{MONTH})\s+(?:the\s+)?(?P<days>{_LIST})(?:\s*,?\s+(?:of\s+)?(?P<year>{_YEAR}))?",
        _days_of_month,
        "December 12",
        "November 10, 2020",
        "December 3 and 7, 2022",
        "Tuesday, March 5",
        "May 3-5, 2024",
        "Sept. 9th",
    ),
    _rule(
        "date.day_month",
        "month",
        rf"\b{_WEEKDAY_PREFIX}(?P<days>{_LIST})\s+(?:day\s+)?(?:of\s+)?(?P<month>{MONTH})(?![a-z])(?:\s*,?\s+(?:of\s+)?(?P<year>{_YEAR}))?",
        _days_of_month,
        "24 September 2022",
        "25th of April, 2025",
        "3 and 7 December 2022",
        "14-16 March",
        "Monday 5 May",
    ),
    _rule(
        "date.month_year",
        "month",
        rf"\b(?P<month>{MONTH})\s*,?\s+(?:of\s+)?(?P<year>{_YEAR})",
        _month_of_year,
        "July 2022",
        "September of 2021",
    ),
    _rule(
        "date.month_relative_year",
        "month",
        rf"\b(?P<month>{MONTH})\s+(?:of\s+)?(?P<which>this|last|next|the same)\s+year",
        _month_relative,
        "November this year",
        "March of next year",
    ),
    _rule(
        "date.month_bare",
        "month",
        rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|(?P<which>[Ll]ast|[Nn]ext|[Tt]his)|"
        r"(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Hh]alf) of)[\s-]+"
        rf"(?P<month>{_LONG})(?!\s+\d|\s+[A-Z]|[a-z])",
        _bare_month,
        "in July",
        "since August",
        "next March",
        "by mid-June",
        "the end of June",
    ),
    _rule(
        "date.iso",
        "digits",
        r"\b(?P<year>(?:19|20)\d\d)-(?P<month>0\d|1[0-2])-(?P<day>[0-3]\d)\b(?!-)",
        _iso,
        "2023-03-01",
    ),
    _rule(
        "date.numeric",
        "digits",
        r"\b(?P<first>\d\d?)(?P<sep>[./])(?P<second>\d\d?)(?P=sep)(?P<year>(?:19|20)\d\d)\b",
        _numeric,
        "12.03.2024",
        "25/04/2025",
        "04/25/2025",
    ),
    _rule(
        "date.weekday_of_week",
        "weekday",
        rf"\b(?P<weekday>{WEEKDAY})\s+(?:of\s+)?(?P<week>last|this|next)\s+week\b",
        _weekday_alone,
        "Tuesday last week",
        "Friday of next week",
    ),
    _rule(
        "date.weekday",
        "weekday",
        rf"\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|this\s+coming|[Cc]oming|[Pp]ast)\s+)?(?P<weekday>{WEEKDAY})\b(?!'s\b|\s+Agreement)",
        _weekday_alone,
        "on Tuesday",
        "last Friday",
        "next Monday",
    ),
    _rule(
        "date.relative_day",
        "relative",
        r"\b(?:[Ee]arlier\s+|[Ll]ater\s+)?(?:[Tt]he\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight"
        r"|[Ll]ast\s+night|[Tt]his\s+(?:morning|afternoon|evening)|[Tt]he\s+(?:same|previous)\s+day)\b(?!'s\s+(?:world|generation))",
        _relative,
        "yesterday",
        "earlier today",
        "this morning",
        "the same day",
    ),
    _rule(
        "date.relative_period",
        "relative",
        r"\b(?:(?:[Ee]arlier|[Ll]ater)\s+)?(?:in\s+)?(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he\s+(?:coming|past|previous|same))\s+(?:week|month|year)(?:end)?\b"
        r"(?!-|\s+old)",
        _relative,
        "last week",
        "next month",
        "this year",
        "earlier this week",
    ),
    _rule(
        "date.later",
        "relative",
        rf"\b(?:{_COUNT}\s+days?\s+later|[Tt]he\s+(?:next|following)\s+day)\b",
        _relative,
        "a day later",
        "the following day",
    ),
    _rule(
        "date.ago",
        "relative",
        rf"\b{_COUNT}\s+{_UNITS}\s+(?:ago|earlier)\b",
        _relative,
        "two weeks ago",
        "3 days ago",
    ),
    _rule(
        "date.year",
        "year",
        rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Ff]or|[Tt]hroughout)[\s-]+(?P<year>{_YEAR})(?![-–]\d|\s*%)",
        _part_of_year,
        "in 2022",
        "since 2019",
        "the summer of 2021",
    ),
)
