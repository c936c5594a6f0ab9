"""The relevance table of the contract, on the five seeds: who met whom, when, and what else belongs into the dossier."""

from pathlib import Path

import pytest

from dossier.core.model.briefing import Briefing
from dossier.service.workspace import Workspace

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with Workspace(tmp_path_factory.mktemp("library") / "seeds") as workspace:
        workspace.import_paths([SEEDS])
        yield workspace


@pytest.fixture
def brief(library):
    return lambda query: library.gather(library.resolve(query).code)


def held(briefing: Briefing) -> list[tuple[str | None, str, str | None]]:
    contacts = (item for item in briefing.chronology if item.relevance == "direct" and item.record.held)
    return [(item.record.date.date, item.record.date.precision, item.record.place) for item in contacts]


def values(briefing: Briefing) -> set[float]:
    return {item.record.value for item in briefing.figures}


def texts(briefing: Briefing) -> set[str | None]:
    return {item.record.date.date for item in briefing.agreements}


@pytest.mark.parametrize("query", ["Russia", "RU", "Russian Federation", "Sergey Lavrov", "Lavrov"])
def test_russia_and_its_minister_met_twice(brief, query):
    briefing = brief(query)

    assert held(briefing)[-2:] == [("2022-12-23", "day", "Russia"), ("2023-02-28", "day", "Baku")]
    assert "Sergey Lavrov" in {person.name for person in briefing.officials}
    assert "2022-02" in texts(briefing)


def test_russia_also_has_the_two_talks_of_december(brief):
    assert [day for day, _, _ in held(brief("Russia"))][:2] == ["2022-12-03", "2022-12-07"]


def test_the_european_union(brief):
    briefing = brief("European Union")
    week, ministerial, visit = [item for item in briefing.chronology if item.relevance == "direct" and item.record.held]

    assert (week.record.date.range, week.record.place) == (("2022-12-05", "2022-12-11"), "Baku")
    assert (ministerial.record.date.date, ministerial.record.date.basis) == ("2022-12-12", "inferred")
    assert ministerial.record.date.reason
    assert visit.record.date.date == "2025-04-25"
    assert [item.record.date.date for item in briefing.upcoming] == ["2022-12-12"]
    assert {"Kaja Kallas", "Charles Michel"} <= {person.name for person in briefing.officials}
    assert "2022-07" in texts(briefing)


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("Belgium", "Hadja Lahbib"),
        ("Singapore", "Vivian Balakrishnan"),
        ("Sweden", "Ann Linde"),
        ("Hungary", "Peter Sijarto"),
        ("UNAOC", "Miguel Angel Moratinos"),
        ("ICRC", "Peter Maurer"),
    ],
)
def test_one_encounter_each_at_the_general_assembly(brief, query, person):
    briefing = brief(query)

    assert held(briefing) == [("2022-09-24", "on_or_before", "New York")]
    contact = next(item for item in briefing.chronology if item.relevance == "direct" and item.record.held)
    assert "77th session of the UN General Assembly" in (contact.record.occasion or "")
    assert person in {participant.name for participant in contact.record.participants}


def test_what_else_the_general_assembly_brought(brief):
    assert 3800 in values(brief("ICRC"))
    ahead = brief("UNAOC").upcoming
    assert [(item.record.date.date, item.record.place) for item in ahead] == [("2022-11", "Morocco")]


def test_armenia_has_one_meeting_and_every_figure_about_it(brief):
    briefing = brief("Armenia")

    assert held(briefing) == [("2022-10-02", "day", "Geneva")]
    assert {2728, 268, 45, 223} <= values(briefing)
    words = " ".join(item.text for item in (*briefing.quotes, *briefing.statements))
    assert "Lachin" in words


def test_every_line_of_every_dossier_is_its_source_word_for_word(library):
    for row in library.counterparts():
        briefing = library.gather(row.party.code)
        documents = {source.id: source.document for source in briefing.sources}
        for item in (*briefing.quotes, *briefing.statements, *briefing.figures):
            citation = item.citations[0]
            assert item.text == citation.span.of(documents[citation.source].text)
