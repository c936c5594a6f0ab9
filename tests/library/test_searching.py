"""Search finds words whatever their case and accents, phrases, and beginnings, and shows where they stand."""

from collections.abc import Callable

import pytest

from dossier.library.accession import Accession
from dossier.library.catalogue import Library
from dossier.library.searching import EVERYTHING, Narrowing, parse_query

Make = Callable[..., Accession]


@pytest.fixture
def filled(library: Library, accession: Make) -> Library:
    texts = (
        "Espen Berg came.\n\nHe praised the Çeşme agreement on energy security.",
        "Espen Berg left.\n\nSecurity of energy was the matter; energy again.",
        "Espen Berg slept.\n\nThe warm weather was discussed.",
    )
    for text in texts:
        library.add(accession(text), "now", "1")
    return library


def passages(library: Library, query: str) -> list[str]:
    return [hit.passage[mark[0] : mark[1]] for hit in library.search(query, 10) for mark in hit.marks]


def test_case_and_accents_do_not_matter(filled: Library) -> None:
    assert passages(filled, "cesme") == passages(filled, "ÇEŞME") == ["Çeşme"]


def test_all_words_must_stand_in_the_passage(filled: Library) -> None:
    assert len(filled.search("energy security", 10)) == 2
    assert len(filled.search("energy weather", 10)) == 0


def test_a_phrase_stands_together(filled: Library) -> None:
    assert passages(filled, '"energy security"') == ["energy security"]


def test_a_beginning_is_found_only_when_asked_for(filled: Library) -> None:
    assert passages(filled, "war") == []
    assert passages(filled, "war*") == ["warm"]


def test_more_marks_come_first(filled: Library) -> None:
    assert "energy again" in filled.search("energy", 10)[0].passage


@pytest.mark.parametrize(
    "query", ['"', "*", "AND OR NOT", 'a" OR "b', "x:y", "()", "-", "^", "NEAR(a b)", "\x00", "'; DROP TABLE documents; --"]
)
def test_no_query_breaks_the_search(filled: Library, query: str) -> None:
    assert isinstance(filled.search(query, 10), tuple)
    assert filled.size() == 3


def test_a_query_is_words_phrases_and_beginnings() -> None:
    terms = parse_query('gas "North  Sea" pipel*')
    assert [(term.words, term.prefix) for term in terms] == [(("gas",), False), (("north", "sea"), False), (("pipel",), True)]


def test_a_hit_leads_to_its_place_in_the_document(filled: Library) -> None:
    hit = filled.search("weather", 10)[0]
    text = filled.evidence_in(hit.document).document.text
    assert text[hit.start : hit.start + len(hit.passage)] == hit.passage
    assert hit.number == 2


def test_a_search_is_narrowed(library: Library, accession: Make) -> None:
    library.add(accession("Espen Berg came.\n\nHe spoke of gas.", day="2022-01-05"), "now", "1")
    library.add(
        accession("Ana Rojas came.\n\nShe spoke of gas.", day="2024-01-05", minister="Ana Rojas", party="CL"), "now", "1"
    )

    def found(code: str | None = None, within: Narrowing = EVERYTHING) -> list[str | None]:
        return [hit.published for hit in library.search("gas", 10, code, within)]

    assert sorted(filter(None, found())) == ["2022-01-05", "2024-01-05"]
    assert found("CL") == ["2024-01-05"] and found("ana-rojas") == ["2024-01-05"] and found("KE") == []
    assert found(within=Narrowing(period=("2023-01-01", None))) == ["2024-01-05"]
    assert found(within=Narrowing(period=(None, "2023-01-01"))) == ["2022-01-05"]
    assert len(found(within=Narrowing(kind="statement"))) == 2 and found(within=Narrowing(kind="figure")) == []
    assert found(within=Narrowing(outlet="The Gazette")) == [] and found(within=Narrowing(topic="Energy")) == []
