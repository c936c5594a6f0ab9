"""Patterns written for speed find what the plain ones find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.text.patterns import alternatives, at_word, heads, holds_any

WORDS = "[Tt]oday|last|later|ago|agree[sd]?|the (?:two|three)|[Nn]ext"


def test_alternatives_are_parted_at_the_outermost_bars_only():
    assert list(alternatives(r"a(?:b|c)|[|d]e|f\|g")) == ["a(?:b|c)", "[|d]e", r"f\|g"]


def test_heads_are_the_letters_without_which_nothing_matches():
    assert heads("rises?|risen|gr[eo]w|up(?= by)|grew") == ("rise", "gr", "up")


def test_a_pattern_that_begins_with_no_letter_has_no_head():
    with pytest.raises(ValueError, match="begins with no letter"):
        heads(r"\d+|one")
    with pytest.raises(ValueError, match="begins with no letter"):
        at_word(r"(?:a|b)c")
    with pytest.raises(ValueError, match="begins with no letter"):
        at_word("a?b")


def test_some_sign_is_found_as_plain_text():
    assert holds_any("they met again", ("spoke", "met"))
    assert not holds_any("they met again", ("spoke", "Met"))


@given(st.lists(st.sampled_from(["today", "Today", "last", "a", "ago", "agreed", "the two", " ", "-", "'", "x", "next", ". "])))
def test_a_pattern_at_a_words_beginning_finds_what_a_word_boundary_finds(pieces):
    text = "".join(pieces)
    fast, plain = re.compile(at_word(WORDS)), re.compile(rf"\b(?:{WORDS})")
    assert [match.span() for match in fast.finditer(text)] == [match.span() for match in plain.finditer(text)]
