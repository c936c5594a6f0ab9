"""Dates in sentences: every way of writing them, resolved against a reference day."""

import datetime as dt

import pytest

from dossier.core.text.dates import DateMention, find_dates
from dossier.core.text.dates_grammar import RULES, DateRule

WEDNESDAY = dt.date(2022, 12, 14)


def dates(sentence: str, reference: dt.date | None = WEDNESDAY, *, planned: bool = False) -> list[DateMention]:
    return find_dates(sentence, 0, len(sentence), reference, planned=planned)


def days(sentence: str, reference: dt.date | None = WEDNESDAY, *, planned: bool = False) -> list[str | None]:
    return [mention.date.date for mention in dates(sentence, reference, planned=planned)]


@pytest.mark.parametrize(("rule", "example"), [(rule, example) for rule in RULES for example in rule.examples])
def test_every_example_of_a_rule_is_found_by_that_rule(rule: DateRule, example: str):
    assert rule.id in {mention.rule for mention in dates(f"They met {example}.")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The President may visit Lima.",
        "They may 5 times.",
        "He will march 20 km.",
        "Resolution 2334 was adopted.",
        "It cost 2,022 dollars.",
        "The G20 and the 3+3 format were discussed.",
        "Second-term senator",
        "The second secretary met him.",
        "Article 5 of the charter",
    ],
)
def test_numbers_and_words_that_are_no_dates(sentence: str):
    assert dates(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("talks on December 3 and 7, 2022", ["2022-12-03", "2022-12-07"]),
        ("on 4, 9 and 12 June 2021", ["2021-06-04", "2021-06-09", "2021-06-12"]),
        ("in Geneva on October 2", ["2022-10-02"]),
        ("on December 20", ["2021-12-20"]),
        ("on 15 December", ["2022-12-15"]),
        ("on Tuesday", ["2022-12-13"]),
        ("on Wednesday", ["2022-12-14"]),
        ("last Friday", ["2022-12-09"]),
        ("Tuesday last week", ["2022-12-06"]),
        ("Friday of next week", ["2022-12-23"]),
        ("yesterday", ["2022-12-13"]),
        ("the day before yesterday", ["2022-12-12"]),
        ("three days ago", ["2022-12-11"]),
        ("next month", ["2023-01"]),
        ("last year", ["2021"]),
        ("in November this year", ["2022-11"]),
        ("Tuesday, 13 December 2022", ["2022-12-13"]),
        ("12.03.2024", ["2024-03-12"]),
    ],
)
def test_past_tense(sentence: str, found: list[str]):
    assert days(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("will meet on December 14", "2022-12-14"),
        ("will meet on March 3", "2023-03-03"),
        ("will meet on Friday", "2022-12-16"),
        ("will meet next Monday", "2022-12-19"),
        ("will be held in May", "2023-05"),
    ],
)
def test_planned_events_look_forward(sentence: str, found: str):
    assert days(sentence, planned=True) == [found]


def test_a_week_is_a_range_with_the_month_of_its_thursday():
    (week,) = dates("held in Baku last week", dt.date(2022, 12, 12))
    assert (week.date.date, week.date.precision, week.date.range) == ("2022-12", "week", ("2022-12-05", "2022-12-11"))


def test_a_range_of_days_keeps_both_ends():
    (visit,) = dates("visited Oslo from 30 May to 2 June 2024")
    assert visit.date.date == "2024-05-30"
    assert visit.date.range == ("2024-05-30", "2024-06-02")


def test_without_reference_nothing_is_guessed():
    assert days("on December 12", None) == [None]
    assert dates("on December 12", None)[0].doubts == ("no_year",)
    assert days("yesterday", None) == [None]
    assert days("on 12 December 2022", None) == ["2022-12-12"]


def test_a_weekday_that_contradicts_its_date_is_doubted():
    assert dates("on Monday, December 13, 2022")[0].doubts == ("weekday_differs",)
    assert dates("on Tuesday, December 13, 2022")[0].doubts == ()


def test_day_and_month_that_could_be_swapped_are_doubted():
    assert dates("on 03/04/2022")[0].doubts == ("two_candidates",)


def test_a_day_that_does_not_exist_stays_unknown():
    assert days("on February 30, 2022") == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "the November 10, 2020 statement",
        "the trilateral statement of November 10, 2020",
        "the agreement signed on 3 May 2019",
        "the October 7 attacks",
        "a statement dated November 10, 2020",
    ],
)
def test_dates_inside_names_are_marked(sentence: str):
    assert [mention.naming for mention in dates(sentence)] == [True]


def test_the_second_date_of_a_name_is_marked_too():
    assert [mention.naming for mention in dates("trilateral statements of November 10, 2020 and January 11, 2021")] == [
        True,
        True,
    ]


def test_since_and_until_are_told_from_points():
    assert [mention.role for mention in dates("since December 12, 2022")] == ["since"]
    assert [mention.role for mention in dates("by 3 May 2023")] == ["until"]
    assert [mention.role for mention in dates("on 3 May 2023")] == ["point"]


def test_spans_are_the_words():
    sentence = "They met on Tuesday, 13 December 2022 and again on Friday."
    assert [mention.span.of(sentence) for mention in dates(sentence)] == ["Tuesday, 13 December 2022", "Friday"]
