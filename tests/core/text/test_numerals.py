"""Numbers in all the ways news writes them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.text.numerals import Scale, find_numerals

VALUES = [
    ("1,234.5", 1234.5),
    ("1,234,567", 1234567),
    ("1 234 567", 1234567),
    ("1.234.567", 1234567),
    ("1.234,5", 1234.5),
    ("1.234", 1.234),
    ("3,5 percent", 3.5),
    ("1,00,000 farmers", 100000),
    (".5 percent", 0.5),
    ("12.", 12),
    ("two", 2),
    ("nineteen", 19),
    ("Twenty-five", 25),
    ("twenty five", 25),
    ("two hundred and six", 206),
    ("a hundred", 100),
    ("one hundred and twenty-five thousand three hundred", 125300),
    ("two million three hundred thousand and five", 2300005),
    ("five hundred thousand", 500000),
    ("2.5 million", 2500000),
    ("1.1 million", 1100000),
    ("5,000 billion", 5e12),
    ("1.8-billion", 1.8e9),
    ("half a million", 500000),
    ("one and a half million", 1500000),
    ("a million and a half", 1500000),
    ("two and a half", 2.5),
    ("a dozen", 12),
    ("two dozen", 24),
    ("half a dozen", 6),
    ("half of", 0.5),
    ("a third of", 1 / 3),
    ("two-thirds", 2 / 3),
    ("three quarters", 0.75),
    ("a quarter of", 0.25),
    ("one-fifth of", 0.2),
    ("minus 10", -10),
    ("-0.3", -0.3),
]


@pytest.mark.parametrize(("words", "value"), VALUES, ids=[words for words, _ in VALUES])
def test_value(words: str, value: float) -> None:
    (numeral,) = find_numerals(words, 0, len(words))
    assert math.isclose(numeral.value, value)
    assert numeral.span.start == 0


@pytest.mark.parametrize(
    "words",
    [
        "hundreds of people",
        "several million",
        "the third quarter",
        "a third party",
        "the first half",
        "COP29 and G20",
        "someone",
        "tense weight",
        "a year",
        "in half",
        "9" * 40,
    ],
)
def test_no_number(words: str) -> None:
    assert find_numerals(words, 0, len(words)) == []


def test_a_range_is_two_numbers() -> None:
    assert [numeral.value for numeral in find_numerals("from 12 to 15, or 10-20", 0, 23)] == [12, 15, 10, 20]


def test_scales_from_the_gazetteer_multiply() -> None:
    text = "5bn people, 2 crore homes"
    numerals = find_numerals(text, 0, len(text), {1: Scale(3, 1e9), 14: Scale(19, 1e7)})
    assert [(numeral.value, numeral.span.of(text)) for numeral in numerals] == [(5e9, "5bn"), (2e7, "2 crore")]


@given(st.integers(0, 10**9))
def test_grouped_digits_are_read_back(number: int) -> None:
    text = f"some {number:,} tents"
    (numeral,) = find_numerals(text, 0, len(text))
    assert numeral.value == number


@given(st.text(alphabet="0123456789,. -andhulfmiotwe", max_size=60))
def test_numbers_lie_inside_the_text_and_never_overlap(text: str) -> None:
    numerals = find_numerals(text, 0, len(text))
    ends = 0
    for numeral in numerals:
        assert ends <= numeral.span.start < numeral.span.end <= len(text)
        assert math.isfinite(numeral.value)
        ends = numeral.span.end
