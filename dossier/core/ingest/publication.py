"""When a document was published: the best evidence wins, and says what it is."""

import datetime as dt
import re
from collections.abc import Mapping

from dossier.core.ingest.head import Head
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.text import dates_calendar as cal
from dossier.core.text.dates import find_dates
from dossier.core.text.dates_dateline import find_dateline
from dossier.core.text.dates_grammar import WEEKDAY_TRIGGER, Raw
from dossier.core.text.dates_year import infer_year

_DATE_FIELDS = (
    "date",
    "published",
    "published_time",
    "published_at",
    "pubdate",
    "publication_date",
    "datepublished",
    "created",
    "modified_time",
)
_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)[-/.]?(?P<month>\d\d)[-/.]?(?P<day>\d\d)(?!\d)")
_IN_NAME = re.compile(r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)")


def find_publication(folded: str, head: Head, fields: Mapping[str, str], closing: str | None, name: str) -> PartialDate:
    """Return the publication date with its basis: header line, metadata, stamp, dateline, closing line, file name, inference.

    ``folded`` is the folded text, ``fields`` the metadata by name in lower case, ``closing`` a date in the last line,
    ``name`` the file's name. An unknown date is returned when nothing is stated and the year cannot be concluded.
    """
    if head.header_date and (day := cal.parse_day(head.header_date)):
        return cal.on_day(day, "header")
    for field in _DATE_FIELDS:
        if (found := read_day(fields.get(field, ""))) is not None:
            return cal.on_day(found, "metadata")
    for stamp in [*head.stamps, *head.updates]:
        if (found := read_day(stamp)) is not None:
            return cal.on_day(found, "header")
    return _from_text(folded, head, closing, name)


def _from_text(folded: str, head: Head, closing: str | None, name: str) -> PartialDate:
    dateline = find_dateline(folded, head.body)
    stated = find_dates(folded, *dateline.date, None) if dateline and dateline.date else []
    if stated and (day := cal.parse_day(stated[0].date.date)):
        return cal.on_day(day, "dateline")
    if closing and (found := read_day(closing)) is not None:
        return cal.on_day(found, "header")
    if head.title and (found := _in_words(head.title)) is not None:
        return cal.on_day(found, "header", "date in the title")
    in_name = _IN_NAME.search(name)
    if in_name and (found := cal.day_of(int(in_name[1]), int(in_name[2]), int(in_name[3]))):
        return cal.on_day(found, "metadata", "date in the file name")
    return _inferred(folded, folded[slice(*dateline.date)]) if dateline and dateline.date else UNKNOWN_DATE


def _inferred(folded: str, filed: str) -> PartialDate:
    raw = month_and_day(filed)
    if raw is None or raw.month is None or raw.day is None:
        return UNKNOWN_DATE
    evidence = infer_year(folded, raw.month, raw.day, raw.weekday)
    day = cal.day_of(evidence.year, raw.month, raw.day) if evidence else None
    return cal.on_day(day, "inferred", evidence.reason) if day and evidence else UNKNOWN_DATE


def month_and_day(words: str) -> Raw | None:
    """Return the month, day and weekday of a dateline's date that states no year; None when there is none."""
    leap_year = dt.date(2024, 12, 31)
    bare = WEEKDAY_TRIGGER.sub("", words)
    offset = words.find(bare.strip(" ,")) if bare.strip(" ,") else 0
    found = find_dates(words, offset, len(words), leap_year)
    day = cal.parse_day(found[0].date.date) if found else None
    weekday = WEEKDAY_TRIGGER.search(words)
    if day is None:
        return None
    return Raw(0, len(words), None, day.month, day.day, weekday=cal.weekday_number(weekday.group()) if weekday else None)


def read_day(words: str) -> dt.date | None:
    """Return the day that a stamp or a metadata value states (ISO 8601 in any punctuation, or in words); None otherwise."""
    match = _ISO.match(words.strip())
    if match:
        return cal.day_of(int(match["year"]), int(match["month"]), int(match["day"]))
    return _in_words(words)


def _in_words(words: str) -> dt.date | None:
    found = [mention for mention in find_dates(words, 0, len(words), None) if not mention.naming]
    if not found or found[0].date.precision != "day":
        return None
    first = found[0].date
    return cal.parse_day(first.range[1] if first.range else first.date)
