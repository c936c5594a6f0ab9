"""Folding keeps every offset."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.core.model.span import Span
from dossier.core.text.folding import fold
from dossier.core.text.passages import split_passages


@given(st.text())
def test_folding_never_changes_the_length(text):
    passages = split_passages(text, Span(0, len(text)))
    assert len(fold(text, passages)) == len(text)


def test_quotation_marks_become_plain_and_dashes_between_clauses_stay():
    assert fold("“Yes” – she said, ‘no’") == "\"Yes\" – she said, 'no'"


def test_doubled_marks_become_one_plain_mark_and_padding():
    assert fold("``Yes'' he said").replace("\u2060", "") == '"Yes" he said'


def test_a_line_break_inside_a_passage_becomes_a_space_and_between_passages_stays():
    text = "The ministers met in the capital to talk about the border\nand about trade.\n\nThey left."
    assert fold(text, split_passages(text, Span(0, len(text)))) == text.replace("border\nand", "border and")
