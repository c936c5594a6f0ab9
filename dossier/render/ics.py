"""The look-ahead as a calendar (RFC 5545): one all-day event for each announced thing whose day, week or month is known."""

from datetime import date, timedelta

from dossier.core.model.briefing import Briefing, ContactItem, StepItem
from dossier.render.options import RenderOptions

_LINE = 75
"""Octets of a content line before it is folded (RFC 5545, 3.1)."""


def write_calendar(briefing: Briefing, options: RenderOptions) -> str:
    """Return a calendar; things to come without so much as a month are left out; a week or a month is one long event."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Dossier {options.version}//EN", "CALSCALE:GREGORIAN"]
    stamp = options.created.strftime("%Y%m%dT%H%M%SZ")
    for item in briefing.upcoming:
        lines += _event(item, briefing, stamp)
    return "".join(_fold(line) + "\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(item: StepItem | ContactItem, briefing: Briefing, stamp: str) -> list[str]:
    when = item.record.date
    first, last = when.first_day, when.last_day
    if not first or not last or when.precision not in ("day", "week", "month"):
        return []
    begin = date.fromisoformat(first)
    # A month may be said to end on day 31 whether it has one or not.
    end = _next_month(begin) if when.precision == "month" else date.fromisoformat(last) + timedelta(days=1)
    summary = f"{briefing.party.name}: {' '.join(item.text.split())}"
    references = " ".join(str(citation) for citation in item.citations)
    return [
        "BEGIN:VEVENT",
        f"UID:{item.key}@dossier",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{first.replace('-', '')}",
        f"DTEND;VALUE=DATE:{end.strftime('%Y%m%d')}",
        f"SUMMARY:{_escape(summary)}",
        f"DESCRIPTION:{_escape(references)}",
        # Somewhere in a week or a month: the days stay free.
        f"TRANSP:{'OPAQUE' if when.precision == 'day' else 'TRANSPARENT'}",
        "END:VEVENT",
    ]


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n")


def _fold(line: str) -> str:
    """Return ``line`` folded at 75 octets, never inside a character."""
    folded, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > _LINE:
            folded, size = folded + "\r\n ", 1
        folded, size = folded + character, size + octets
    return folded
