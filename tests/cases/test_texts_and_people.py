"""Agreements, next steps and officials, one sentence each."""

import pytest

from tests.cases.reading import fields, params, run


@pytest.mark.parametrize(("published", "text", "expected"), params("agreements.tsv"))
def test_texts_between_sides_are_found_with_date_and_status(published, text, expected):
    found = run(text, published)[1].agreements
    shown = [f"{a.kind} {a.status} {a.date.date} {a.parties} «{a.title}» ({a.rule})" for a in found]
    wanted = fields(expected)
    assert len(found) == len(wanted), shown
    for agreement, (kind, status, date, parties) in zip(found, wanted, strict=True):
        assert kind in ("?", agreement.kind), shown
        assert status in ("?", agreement.status), shown
        assert agreement.date.date == (None if date == "?" else date), shown
        assert sorted(agreement.parties) == parties.split(","), shown


@pytest.mark.parametrize(("published", "text", "expected"), params("steps.tsv"))
def test_what_is_to_come_is_found_with_its_date(published, text, expected):
    found = run(text, published)[1].steps
    shown = [f"{step.kind} {step.date.date} «{step.text}» ({step.rule})" for step in found]
    wanted = fields(expected)
    assert len(found) == len(wanted), shown
    for step, (kind, date) in zip(found, wanted, strict=True):
        assert kind in ("?", step.kind), shown
        assert date in ("?", step.date.date), shown


@pytest.mark.parametrize(("text", "expected"), params("officials.tsv"))
def test_officials_are_named_with_the_side_they_speak_for(text, expected):
    found = run(text)[1].officials
    shown = [f"{person.name}/{person.party} {person.role}" for person in found]
    wanted = [] if expected == "-" else [entry.rsplit("/", 1) for entry in expected.split(" ; ")]
    assert len(found) == len(wanted), shown
    for name, party in wanted:
        assert any((person.name, person.party or "-") == (name, party) for person in found), shown


@pytest.mark.parametrize(("text", "home"), params("home.tsv"))
def test_the_home_side_is_the_writers_and_never_the_counterparts(text, home):
    assert run(text)[1].home == (None if home == "-" else home)
