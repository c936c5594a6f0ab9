"""Meetings, their dates and their sides, one short passage each."""

import pytest

from dossier.core.model.dates import PartialDate
from dossier.core.model.records import Meeting
from tests.cases.reading import fields, params, run
from tests.gold.matching import fold


@pytest.mark.parametrize(("published", "text", "expected"), params("meetings.tsv"))
def test_encounters_are_found_and_nothing_else(published, text, expected):
    compare(run(text, published)[1].meetings, expected, with_kind=True)


@pytest.mark.parametrize(("published", "text", "expected"), params("leads.tsv"))
def test_the_first_sentence_of_a_release_is_read_in_every_manner(published, text, expected):
    compare(run(text, published)[1].meetings, expected, with_kind=True)


@pytest.mark.parametrize(("published", "text", "expected"), params("dates.tsv"))
def test_an_encounter_is_dated_as_far_as_the_text_allows(published, text, expected):
    compare(run(text, published)[1].meetings, expected, with_kind=False)


@pytest.mark.parametrize(("text", "codes"), params("parties.tsv"))
def test_sides_are_recognised_by_every_name(text, codes):
    meetings = run(text)[1].meetings
    assert [sorted(code.upper() for code in meeting.parties) for meeting in meetings] == [sorted(codes.split(","))]


def compare(found: tuple[Meeting, ...], expected: str, *, with_kind: bool) -> None:
    """Compare meetings with ``+kind date PARTY,PARTY [@place]`` entries, in any order; kind ``*`` is open."""
    wanted = fields(expected)
    shown = [f"{'+' if m.held else '-'}{m.kind} {m.date.date} {m.date.range} {m.parties} @{m.place} ({m.rule})" for m in found]
    assert len(found) == len(wanted), shown
    rest = list(found)
    for words in wanted:
        fitting = [
            meeting for meeting in rest if set(meeting.parties) == set(words[2].split(",")) and _dated(meeting.date, words[1])
        ]
        assert fitting, f"wanted {words}, found {shown}"
        meeting = fitting[0]
        rest.remove(meeting)
        assert meeting.held is (words[0][0] == "+"), f"wanted {words}, found {shown}"
        if with_kind:
            assert words[0][1:] in ("*", meeting.kind), f"wanted {words}, found {shown}"
        if len(words) > 3:
            place = words[3].strip('@"')
            assert fold(place) in fold(meeting.place or ""), f"wanted {words}, found {shown}"


def _dated(found: PartialDate, wanted: str) -> bool:
    """``?`` none, ``~day`` on or before it, ``first..last`` a week, else the date itself at its own precision."""
    if wanted == "?":
        return found.date is None
    if wanted.startswith("~"):
        return found.precision == "on_or_before" and found.date == wanted[1:]
    if ".." in wanted:
        return found.precision == "week" and found.range == tuple(wanted.split(".."))
    return found.date == wanted
