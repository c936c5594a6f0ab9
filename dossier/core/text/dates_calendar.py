"""Calendar arithmetic behind the date rules: names to numbers, and partial dates of each precision.

What lives here: pure functions over `datetime.date`. What must not: patterns, text, the clock.
"""

import calendar
import datetime as dt

from dossier.core.model.dates import Basis, PartialDate

_MONTH_STEMS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_WEEKDAY_STEMS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
FIRST_YEAR, LAST_YEAR = 1800, 2099
"""Years outside these bounds are numbers, not dates, in the news of states."""


def month_number(name: str) -> int:
    """Return 1 to 12 for a month name or its abbreviation in any case (``Sept.``); raises KeyError for other words."""
    return _MONTH_STEMS[name[:3].lower()]


def weekday_number(name: str) -> int:
    """Return 0 (Monday) to 6 for a weekday name or its abbreviation; raises KeyError for other words."""
    return _WEEKDAY_STEMS[name[:3].lower()]


def full_year(digits: str) -> int | None:
    """Return the year that ``digits`` write, or None when it lies outside `FIRST_YEAR` to `LAST_YEAR`."""
    year = int(digits)
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Return the day, or None when the calendar has no such day (February 30)."""
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return dt.date(year, month, day)


def on_day(day: dt.date, basis: Basis, reason: str | None = None) -> PartialDate:
    """Return the partial date of one known day."""
    return PartialDate(date=day.isoformat(), precision="day", basis=basis, reason=reason)


def on_or_before(day: dt.date, basis: Basis, reason: str | None = None) -> PartialDate:
    """Return the partial date of something that had happened by ``day``."""
    return PartialDate(date=day.isoformat(), precision="on_or_before", basis=basis, reason=reason)


def in_week(day: dt.date, basis: Basis = "relative") -> PartialDate:
    """Return the week, Monday to Sunday, that holds ``day``; its month is the one that holds its Thursday (ISO 8601)."""
    monday = day - dt.timedelta(days=day.weekday())
    return over(monday, monday + dt.timedelta(days=6), basis)


def over(first: dt.date, last: dt.date, basis: Basis) -> PartialDate:
    """Return the open day between ``first`` and ``last``, both included, with precision week."""
    middle = first + (last - first) / 2
    return PartialDate(
        date=f"{middle.year:04}-{middle.month:02}", precision="week", basis=basis, range=(first.isoformat(), last.isoformat())
    )


def in_month(year: int, month: int, basis: Basis, reason: str | None = None) -> PartialDate:
    """Return the partial date of a month."""
    return PartialDate(date=f"{year:04}-{month:02}", precision="month", basis=basis, reason=reason)


def in_year(year: int, basis: Basis, reason: str | None = None) -> PartialDate:
    """Return the partial date of a year."""
    return PartialDate(date=f"{year:04}", precision="year", basis=basis, reason=reason)


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """Return year and month ``by`` months later (earlier when negative)."""
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def parse_day(value: str | None) -> dt.date | None:
    """Return the day of an ISO date string; None for anything else, reduced precision included."""
    if value is None or len(value) < 10:
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None


def nearest(month: int, day: int, reference: dt.date, *, planned: bool) -> dt.date | None:
    """Return the last such day up to ``reference``, or the next one from it on when ``planned``.

    One day of grace is given to the past: a story may be stamped a time zone behind the event it tells.
    """
    step = 1 if planned else -1
    grace = dt.timedelta(days=0 if planned else 1)
    for years in range(9):
        found = day_of(reference.year + step * years, month, day) if 1 <= reference.year + step * years <= 9999 else None
        if found and (found >= reference if planned else found <= reference + grace):
            return found
    return None


def nearest_month(month: int, reference: dt.date, *, planned: bool) -> tuple[int, int]:
    """Return year and number of the last such month up to the reference's, or the next one from it on when ``planned``."""
    if planned:
        return (reference.year if month >= reference.month else reference.year + 1), month
    return (reference.year if month <= reference.month else reference.year - 1), month
