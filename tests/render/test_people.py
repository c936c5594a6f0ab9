"""Notes on principal persons: posts with the days and sources that attest them, and contacts with us."""

from dataclasses import replace

import briefings
import pytest

from dossier.core.model.parties import Party
from dossier.render.sheet.prepare import prepare_sheet
from dossier.render.wording import load_wording

FOLDER = briefings.RESOURCES / "i18n" / "documents"


def sheet_of(briefing, language="en"):
    return prepare_sheet(briefing, briefings.options(language=language), load_wording(language, (FOLDER,)))


def test_a_country_has_notes_on_those_of_its_people_most_often_met():
    (note,) = sheet_of(briefings.russia()).biographies
    assert note.person.name == "Sergey Lavrov"
    (post,) = note.person.posts
    assert post.role == "Minister of Foreign Affairs"
    assert post.days
    assert set(post.refs) <= set(note.person.refs)
    assert note.number == len(note.contacts) == 2
    assert note.contacts[0].first > note.contacts[1].first
    assert [who.name for who in note.contacts[0].people] == ["Jeyhun Bayramov"]


def test_a_person_has_a_note_even_without_any_contact():
    briefing = briefings.russia()
    lavrov = Party(code="sergey-lavrov", name="Sergey Lavrov", kind="official", side="RU")
    sheet = sheet_of(replace(briefing, party=lavrov, chronology=()))
    (note,) = sheet.biographies
    assert sheet.is_person and note.number == 0 and note.contacts == ()


def test_people_never_met_have_no_note():
    assert sheet_of(replace(briefings.russia(), chronology=())).biographies == ()


@pytest.mark.parametrize(
    ("language", "country", "topic"),
    [("fr", "Russie", "Énergie"), ("ru", "Россия", "Энергетика"), ("az", "Rusiya", "Energetika")],
)
def test_sides_and_topics_are_named_in_the_language_of_the_document(language, country, topic):
    briefing = briefings.russia()
    group = replace(briefing.topics[0], title="Energy")
    sheet = sheet_of(replace(briefing, topics=(group, *briefing.topics[1:])), language)
    assert sheet.title == country
    assert sheet.topics[0].title == topic


def test_a_topic_of_the_officer_stays_as_it_is():
    briefing = briefings.russia()
    group = replace(briefing.topics[0], title="The Lachin road")
    assert sheet_of(replace(briefing, topics=(group,)), "ru").topics[0].title == "The Lachin road"


@pytest.mark.parametrize(
    ("name", "said"),
    [("United States", "the United States"), ("European Union", "the European Union"), ("Norway", "Norway"), ("NATO", "NATO")],
)
def test_english_gives_some_sides_an_article(name, said):
    assert load_wording("en", (FOLDER,)).in_sentence(name) == said
    assert load_wording("fr", (FOLDER,)).in_sentence(name) == name


def test_measures_are_said_in_the_language():
    assert load_wording("fr", (FOLDER,)).measure(30, "years") == "30\u00a0ans"
    assert load_wording("ru", (FOLDER,)).measure(3, "years") == "3\u00a0года"
    assert load_wording("en", (FOLDER,)).measure(30, "years") == "30 years"
    assert load_wording("fr", (FOLDER,)).measure(30, "jars") == "30\u00a0jars"


@pytest.mark.parametrize("language", ["fr", "ru", "tr", "az"])
def test_every_measure_has_words_in_every_language(language):
    wording = load_wording(language, (FOLDER,))
    for key in [key.removeprefix("unit.") for key in wording.labels if key.startswith("unit.")]:
        said = wording.measure(4, key)
        assert said.startswith("4\u00a0") and "-" not in said, (language, said)
