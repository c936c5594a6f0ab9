"""The look-ahead as a calendar: days, weeks and months, as precisely as they are known."""

from dataclasses import replace

import briefings
import pytest

from dossier.core.model.dates import PartialDate
from dossier.render.rendering import render


def calendar(when):
    briefing = briefings.russia()
    step = briefing.upcoming[0] if briefing.upcoming else None
    if step is None:
        make = briefings.Maker()
        make.add("S1", briefings.document("a.txt", "They agreed to meet again, in Tbilisi; soon.", briefings.day("2024-05-03")))
        step = make.step("S1", "meet again, in Tbilisi; soon", when, briefings.day("2024-05-03"))
    step = replace(step, record=replace(step.record, date=when))
    data = render(replace(briefing, upcoming=(step,)), "ics", briefings.options(), briefings.folders())
    return data.decode().replace("\r\n ", "").split("\r\n")


@pytest.mark.parametrize(
    ("when", "start", "end", "busy"),
    [
        (PartialDate(date="2026-12-03", precision="day"), "20261203", "20261204", "OPAQUE"),
        (PartialDate(precision="week", range=("2026-12-28", "2027-01-03")), "20261228", "20270104", "TRANSPARENT"),
        (PartialDate(date="2026-11", precision="month"), "20261101", "20261201", "TRANSPARENT"),
        (PartialDate(date="2026-12", precision="month"), "20261201", "20270101", "TRANSPARENT"),
    ],
)
def test_events_last_as_long_as_their_date_is_vague(when, start, end, busy):
    lines = calendar(when)
    assert f"DTSTART;VALUE=DATE:{start}" in lines
    assert f"DTEND;VALUE=DATE:{end}" in lines
    assert f"TRANSP:{busy}" in lines


def test_what_has_no_month_is_no_event():
    assert "BEGIN:VEVENT" not in calendar(PartialDate(date="2027", precision="year"))
    assert "BEGIN:VEVENT" not in calendar(PartialDate())
