"""Topics: the themes of a passage by the terms in it."""

from typing import Any

import pytest

from dossier.core.extract.topics import MOST_TOPICS, find_topics
from dossier.core.model.span import Span


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("The ministers of Fiji and Chile spoke about fisheries and grain exports.", "Agriculture and food security"),
        ("Kenya asked for help with demining and old minefields.", "Mines and unexploded ordnance"),
        ("Peru and Japan discussed lithium and other critical minerals.", "Critical minerals"),
        ("They touched on bilateral relations and the gas pipeline.", "Energy"),
        ("Both sides favour a visa-free regime.", "Consular and visa issues"),
    ],
)
def test_the_best_attested_topic_comes_first(make_article: Any, sentence: str, first: str) -> None:
    article = make_article(sentence)
    assert find_topics(article, Span(0, len(sentence)))[0] == first


def test_only_the_passage_asked_for_counts(make_article: Any) -> None:
    text = "Ghana exports cocoa. Ghana buys vaccines."
    article = make_article(text)
    half = text.index("Ghana buys")
    assert find_topics(article, Span(half, len(text))) == ("Health",)
    assert find_topics(article, Span(0, 5)) == ()


def test_a_list_of_fields_is_cut(make_article: Any) -> None:
    text = "They discussed trade, energy, transport, culture, education, health, tourism and science."
    assert len(find_topics(make_article(text), Span(0, len(text)))) == MOST_TOPICS
