"""Texts between sides and what is to come."""

import pytest

from dossier.core.extract.steps import RULES, StepRule
from dossier.core.model.records import Agreement, Step
from tests.gold.measuring import read_and_extract


def agreements(text: str) -> tuple[Agreement, ...]:
    return read_and_extract(f" date 2024-05-15 {text}\n".encode(), "case.txt")[1].agreements


def steps(text: str) -> tuple[Step, ...]:
    return read_and_extract(f" date 2024-05-15 {text}\n".encode(), "case.txt")[1].steps


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_example(rule: StepRule):
    (step,) = steps(rule.example)
    assert (step.rule, step.kind) == (rule.id, rule.kind)


def test_the_anniversary_of_a_signing_gives_its_month_and_says_how():
    text = "Peru and Chile marked the second anniversary of the signing of the Declaration on Borders between Peru and Chile."
    (agreement,) = agreements(text)
    assert (agreement.date.date, agreement.date.precision, agreement.date.basis) == ("2022-05", "month", "inferred")
    assert "inferred_date" in agreement.doubts
    assert agreement.parties == ("CL", "PE")


def test_two_dates_name_two_statements():
    text = "Peru and Chile recalled the joint statements of November 10, 2020 and January 11, 2021."
    assert [agreement.date.date for agreement in agreements(text)] == ["2020-11-10", "2021-01-11"]


def test_a_text_named_twice_is_one():
    text = "Peru and Chile signed a treaty of friendship on 14 May.\n\nThe treaty of friendship between them will be ratified."
    assert len(agreements(text)) == 1


def test_what_was_signed_at_a_meeting_has_its_day():
    text = (
        "Peruvian Foreign Minister Ana Torres met her Chilean counterpart Luis Rojas in Tacna on 13 May.\n\n"
        "The ministers signed a memorandum of understanding on customs."
    )
    (agreement,) = agreements(text)
    assert (agreement.date.date, agreement.parties, agreement.status) == ("2024-05-13", ("CL", "PE"), "signed")


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Peru and Chile were in agreement.",
        "The need for the signing of a peace treaty between Peru and Chile was noted.",
        "They spoke of the UN Charter and of the law.",
    ],
)
def test_what_is_no_text_between_sides(text: str):
    assert agreements(text) == ()


def test_a_step_carries_date_and_sides():
    (step,) = steps("The Foreign Minister of Peru will visit Kenya on 3 June.")
    assert (step.kind, step.date.date, step.parties) == ("visit", "2024-06-03", ("KE", "PE"))


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Peru and Chile signed a defence cooperation arrangement on 14 May.", "defence cooperation arrangement"),
        ("Peru and Chile signed an economic road map on 14 May.", "economic road map"),
        ("Peru and Chile signed an action plan on the margins of the summit on 14 May.", "action plan"),
        ("Peru and Chile adopted the Council of Europe Action Plan on 14 May.", "Council of Europe Action Plan"),
        ("Peru and Chile signed a memorandum on safety in the U.S. on 14 May.", "memorandum on safety"),
        ("The President of Peru approved an agreement with Chile on 14 May.", "agreement"),
    ],
)
def test_a_title_is_the_whole_noun_phrase_and_no_more(sentence: str, title: str):
    assert [agreement.title for agreement in agreements(sentence)] == [title]
