"""Where a sentence ends."""

import pytest

from dossier.core.model.span import Span
from dossier.core.text.folding import fold
from dossier.core.text.quotes import find_quotations
from dossier.core.text.sentences import split_sentences


def sentences(text: str) -> list[str]:
    whole = Span(0, len(text))
    quotations = [found.span for found in find_quotations(text, [whole])]
    return [span.of(text) for span in split_sentences(fold(text), whole, quotations)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Kos met Dr. Odera.",
        "The U.S. Secretary of State left at 5 p.m. on Monday.",
        "J. K. Odera signed.",
        "They met on Dec. 12 in Warsaw.",
        '"We came. We saw. We signed," he said.',
        "It grew by 3.5 percent.",
    ],
)
def test_this_is_one_sentence(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("They met. He left.", "They met."),
        ("He visited the U.S. The talks were short.", "He visited the U.S."),
        ("They met on the agenda.The sides agreed.", "They met on the agenda."),
        ('"We agree." The minister left.', '"We agree."'),
        ("Is it so? Yes.", "Is it so?"),
    ],
)
def test_this_is_two(text, first):
    found = sentences(text)
    assert len(found) == 2
    assert found[0] == first
