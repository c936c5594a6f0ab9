"""The quotation state machine."""

import pytest

from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages
from dossier.core.text.quotes import find_quotations


def quoted(text: str) -> list[str]:
    paragraphs = [passage.span for passage in split_passages(text, Span(0, len(text)))]
    return [found.span.of(text) for found in find_quotations(text, paragraphs)]


@pytest.mark.parametrize(
    "words",
    [
        "“We agree,”",
        '"We agree,"',
        "«We agree»",
        "„We agree,“",
        "``We agree,''",
        "''We agree,''",
        "‘We do agree,’",
        "'We do agree,'",
    ],
)
def test_every_style_of_marks_is_known(words):
    assert quoted(f"{words} said the visitor.") == [words]


def test_an_apostrophe_is_no_mark():
    assert quoted("It's the ministers' plan of '24, isn't it?") == []


def test_nested_marks_belong_to_the_outer_quotation():
    assert quoted("“He told me “no” twice,” she said.") == ["“He told me “no” twice,”"]
    assert quoted("‘He told me “no” twice,’ she said.") == ["‘He told me “no” twice,’"]


def test_an_interrupted_quotation_is_two():
    assert quoted('"We agree," he said, "and we shall sign."') == ['"We agree,"', '"and we shall sign."']


def test_a_quotation_that_reopens_on_each_paragraph_is_one():
    text = "“First we talk.\n\n“Then we sign.\n\n“Then we rest,” he said. “Now go.”"
    assert quoted(text) == ["“First we talk.\n\n“Then we sign.\n\n“Then we rest,”", "“Now go.”"]


def test_a_mark_left_open_swallows_nothing():
    assert quoted("“We agree, he said.\n\nThe talks ended. “Good,” she added.") == ["“Good,”"]
    assert quoted("“We agree, he said. “We shall sign,” he added.") == ["“We shall sign,”"]


def test_inches_are_no_quotation():
    assert quoted("He is 6'2\" tall and she said so.") == []
