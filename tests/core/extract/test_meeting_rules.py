"""Every construction that tells of an encounter finds its own example, and what several sentences tell is one encounter."""

import pytest

from dossier.core.extract.meetings_grammar import AFTER_NOUN, AFTER_TRANSITIVE, AFTER_VERB, CALL_ON, GRANTED, Rule
from dossier.core.model.records import Meeting
from tests.gold.measuring import read_and_extract

RULES = (*AFTER_VERB, AFTER_TRANSITIVE, *AFTER_NOUN, CALL_ON, GRANTED)


def meetings(text: str, header: str = " date 2024-05-15 ") -> tuple[Meeting, ...]:
    return read_and_extract(f"{header}{text}\n".encode(), "case.txt")[1].meetings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_example(rule: Rule):
    assert [meeting.rule for meeting in meetings(rule.example)] == [rule.id]


def test_the_span_is_the_sentence_that_proves_it():
    text = "Trade grew. Peruvian Foreign Minister Ana Torres met her Chilean counterpart Luis Rojas in Tacna. Both were glad."
    document, extraction = read_and_extract(f" date 2024-05-15 {text}\n".encode(), "case.txt")
    (meeting,) = extraction.meetings
    assert (
        meeting.span.of(document.text)
        == "Peruvian Foreign Minister Ana Torres met her Chilean counterpart Luis Rojas in Tacna."
    )
    assert meeting.place == "Tacna"
    assert {person.name for person in meeting.participants} == {"Ana Torres", "Luis Rojas"}


def test_joint_sentences_become_agenda_and_topics():
    text = (
        "Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Moses Karanja in Oslo on 14 May.\n\n"
        "The ministers discussed ocean research, the blue economy and the situation in Sudan."
    )
    (meeting,) = meetings(text)
    assert len(meeting.agenda) == 1
    assert meeting.topics[0] == "ocean research"


def test_an_occasion_is_kept_in_the_words_of_the_source():
    text = "Norwegian Minister Ingrid Solheim met Kenyan Minister Moses Karanja on the margins of the Ocean Week in Nairobi."
    (meeting,) = meetings(text)
    assert meeting.occasion == "Ocean Week"


def test_a_dateline_dates_the_news_and_a_header_only_bounds_it():
    story = "Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Moses Karanja."
    (filed,) = meetings("OSLO, May 14. " + story)
    (undated,) = meetings(story)
    assert (filed.date.date, filed.date.precision, filed.date.basis) == ("2024-05-14", "day", "dateline")
    assert (undated.date.date, undated.date.precision, undated.date.basis) == ("2024-05-15", "on_or_before", "header")


def test_without_any_date_nothing_is_invented_and_it_is_doubted():
    (meeting,) = meetings(
        "Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Moses Karanja on 14 May.", header=""
    )
    assert meeting.date.date is None
    assert "no_date" in meeting.doubts
    assert meeting.sure < 0.6


def test_an_event_without_named_sides_takes_those_spoken_of_and_says_so():
    text = "Norway and Kenya cooperate on oceans. The first session of the Joint Ocean Committee was held in Oslo last week."
    (meeting,) = meetings(text)
    assert meeting.parties == ("KE", "NO")
    assert meeting.date.range == ("2024-05-06", "2024-05-12")
    assert "inferred_parties" in meeting.doubts


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Minister of Norway, Ingrid Solheim, met with fishermen in Bergen on 14 May.",
        "The Foreign Minister of Norway, Ingrid Solheim, hopes to meet her Kenyan counterpart.",
        "The Foreign Minister of Norway, Ingrid Solheim, wrote to her Kenyan counterpart on 14 May.",
        "Regular meetings between Norway and Kenya have a long history.",
        "The ministers stressed the importance of mutual visits between Norway and Kenya.",
    ],
)
def test_what_is_no_encounter(text: str):
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "met " * 50_000,
        "met. " * 20_000,
        "Norway met Kenya and " * 8_000,
        "on May 3 and " * 20_000,
        "treaty " * 30_000,
        "a" * 200_000,
        ", and" * 40_000,
    ],
    ids=["one token", "one-word sentences", "one endless sentence", "dates", "documents", "one word", "commas"],
)
def test_garbage_ends(text: str):
    found = read_and_extract(text.encode(), "garbage.txt")[1]
    assert len(found.meetings) <= 200
