"""Which encounter the words of a passage belong to.

A scene opens where an encounter is told and lasts until the next one. Background encounters open none: announced ones,
dated ones well before the news, and bodies that met without anybody being named while others are.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from dossier.core.model.records import Meeting

_BACKGROUND_DAYS = 3
"""A readout of several encounters spans a visit of a few days; what lies further back is history told along."""


class Scenes:
    """The scenes of one article, asked by position."""

    def __init__(self, meetings: Sequence[Meeting]) -> None:
        held = [index for index, meeting in enumerate(meetings) if meeting.held]
        peopled = [index for index in held if meetings[index].participants] or held
        latest = max((day for index in peopled if (day := _day(meetings[index].date.last_day))), default=None)
        opening = [index for index in peopled if not _background(meetings[index], latest)]
        self._opening = sorted(opening, key=lambda index: meetings[index].span.start)
        self._starts = [meetings[index].span.start for index in self._opening]

    def at(self, offset: int) -> int | None:
        """Return the index of the encounter whose scene ``offset`` lies in; None before the first."""
        place = bisect_right(self._starts, offset) - 1
        return self._opening[place] if place >= 0 else None


def _background(meeting: Meeting, latest: date | None) -> bool:
    day = _day(meeting.date.last_day)
    return day is not None and latest is not None and (latest - day).days > _BACKGROUND_DAYS


def _day(text: str | None) -> date | None:
    """Month ends are written as day 31 in sort keys; the 28th is near enough to tell background from news."""
    if text is None:
        return None
    return date.fromisoformat(f"{text[:8]}28" if text[8:] in ("29", "30", "31") else text)
