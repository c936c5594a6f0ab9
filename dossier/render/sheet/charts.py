"""Counts over time: contacts and topics by quarter or year, for those who look rather than read."""

from collections import Counter
from collections.abc import Sequence

from dossier.core.model.briefing import Briefing
from dossier.render.sheet.model import Contact, Picture, PictureRow, Pictures, Topic
from dossier.render.sheet.series import Series, find_series
from dossier.render.sheet.tables import scaled
from dossier.render.wording import Wording

_LEAST_CONTACTS, _LEAST_STATEMENTS, _LEAST_PERIODS, _LEAST_TOPICS = 4, 16, 3, 3
"""Below these a picture says no more than the list itself."""
_QUARTERS = 16
"""Quarters above which years are counted instead."""
_TOPICS = 8


def draw_pictures(briefing: Briefing, held: Sequence[Contact], topics: Sequence[Topic], wording: Wording) -> Pictures:
    """Return the pictures that there are numbers enough for."""
    return Pictures(
        contacts=contacts_over_time(held, wording),
        topics=topics_over_time(topics, wording),
        figures=figure_series(briefing, wording),
    )


def contacts_over_time(held: Sequence[Contact], wording: Wording) -> Picture | None:
    """Return contacts held by quarter or year; None when there are too few for a picture."""
    days = [contact.first for contact in held if contact.first]
    periods = _periods(days, wording)
    if len(days) < _LEAST_CONTACTS or len(periods) < _LEAST_PERIODS:
        return None
    counted = Counter(_period_of(day, periods) for day in days)
    values = tuple(float(counted[key]) for key in periods)
    title = wording.label("picture.contacts")
    return Picture(
        title=title,
        alt=_alt(title, [(label, number) for label, number in zip(periods.values(), values, strict=True)]),
        labels=tuple(periods.values()),
        rows=(PictureRow(name=title, values=values),),
    )


def topics_over_time(topics: Sequence[Topic], wording: Wording) -> Picture | None:
    """Return statements by topic and period, most spoken of first; None when there are too few for a picture."""
    days = [one.when for topic in topics for one in topic.said if one.when]
    periods = _periods(days, wording)
    if len(topics) < _LEAST_TOPICS or len(days) < _LEAST_STATEMENTS or len(periods) < _LEAST_PERIODS:
        return None
    named = [topic for topic in topics if topic.title != wording.label("topics.other")]
    largest = sorted(named, key=lambda topic: -len(topic.said))[:_TOPICS]
    rows = tuple(_row(topic, periods) for topic in largest)
    title = wording.label("picture.topics")
    return Picture(
        title=title,
        alt=_alt(title, [(row.name, sum(row.values)) for row in rows]),
        labels=tuple(periods.values()),
        rows=rows,
    )


def figure_series(briefing: Briefing, wording: Wording) -> tuple[Picture, ...]:
    """Return one picture for each quantity that is stated for three times or more, oldest first."""
    return tuple(_figures_picture(series, wording) for series in find_series(briefing, wording))


def _figures_picture(series: Series, wording: Wording) -> Picture:
    title = series.what[:1].upper() + series.what[1:] + (f" ({series.unit})" if series.kind not in ("count", "percent") else "")
    labels = tuple(wording.day(time, "medium") for time, _ in series.points)
    values = tuple(value for _, value in series.points)
    shown = tuple(scaled(value, wording) + (" %" if series.kind == "percent" else "") for value in values)
    alt = f"{title}: " + "; ".join(f"{label} {value}" for label, value in zip(labels, shown, strict=True))
    return Picture(title=title, alt=alt, labels=labels, rows=(PictureRow(name=title, values=values),), shown=shown)


def _row(topic: Topic, periods: dict[str, str]) -> PictureRow:
    counted = Counter(_period_of(one.when, periods) for one in topic.said if one.when)
    return PictureRow(name=topic.title, values=tuple(float(counted[key]) for key in periods))


def _periods(days: Sequence[str], wording: Wording) -> dict[str, str]:
    """Return the periods from the first to the last day, without gaps, as key to label."""
    if not days:
        return {}
    first, last = _quarter(min(days)), _quarter(max(days))
    if last - first < _QUARTERS:
        return {
            f"{number // 4}-{number % 4}": wording.say("picture.quarter", year=number // 4, quarter=number % 4 + 1)
            for number in range(first, last + 1)
        }
    return {str(year): str(year) for year in range(first // 4, last // 4 + 1)}


def _quarter(day: str) -> int:
    return int(day[:4]) * 4 + (int(day[5:7] or 1) - 1) // 3


def _period_of(day: str, periods: dict[str, str]) -> str:
    number = _quarter(day)
    key = f"{number // 4}-{number % 4}"
    return key if key in periods else day[:4]


def _alt(title: str, counts: Sequence[tuple[str, float]]) -> str:
    return f"{title}: " + "; ".join(f"{label} {number:.15g}" for label, number in counts)
