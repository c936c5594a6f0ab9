"""The whole extractor on arbitrary text: it never fails, every span is inside, every surface is the text, twice is the same."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.core.extract.pipeline import extract
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.codec import extraction_to_json
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction, Finding
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages

_TABLE = """
Foreign Minister of Ghana|Amara Diallo|his Kenyan counterpart|Jan Novák|met|met with|in Accra|on March 3, 2024|yesterday
said|noted that|"|“|”|''|``|«|»|'|’|.|,|;|:|!|?|(|)|—|-|\n|\n\n|\u00a0|  |two countries|$1.8 billion|12 percent
2,728 mines|of whom|45|died|and|the|he|the minister|according to|signed|a memorandum of understanding|will visit
was received by|held talks|one-on-one|during the meeting|the sides discussed|expressed gratitude|EU|NATO|C5+1|COP29|F-16
December|12|2022|last week|by phone|U.S.|a.m.|Mr.|“We are ready,” he said|trade turnover|rose by|from 12 to 15|1 234
half of|<b>|&amp;|{{ x }}|%s|\u2060|\ufeff|Zürich|İstanbul|Ω|中|🙂|e\u0301
"""
WORDS = [word for line in _TABLE.strip().replace("|\n|\n\n", "").split("\n") for word in line.split("|")] + ["\n", "\n\n"]

prose = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
noise = st.text(max_size=300)
mixed = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=40).map("".join)
texts = st.one_of(prose, noise, mixed)
quiet = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=120)


def read(text: str, lexicon: Lexicon, published: str | None = "2024-03-05") -> tuple[Document, Extraction]:
    body = Span(0, len(text))
    day = PartialDate(date=published, precision="day", basis="header") if published else PartialDate()
    document = Document(sha256="0" * 64, name="t.txt", text=text, body=body, passages=split_passages(text, body), published=day)
    return document, extract(document, lexicon)


def findings(extraction: Extraction) -> list[Finding]:
    return [
        *extraction.meetings,
        *extraction.statements,
        *extraction.figures,
        *extraction.agreements,
        *extraction.officials,
        *extraction.steps,
    ]


@quiet
@given(text=texts)
def test_every_span_is_inside_and_every_surface_is_the_text(text: str, lexicon: Lexicon) -> None:
    document, extraction = read(text, lexicon)
    for finding in findings(extraction):
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.rule
        assert 0 <= finding.sure <= 1
    for record in (*extraction.statements, *extraction.figures):
        assert record.text == record.span.of(text)
    for statement in extraction.statements:
        assert all(statement.span.covers(quote) for quote in statement.quotes)
        assert statement.meeting is None or 0 <= statement.meeting < len(extraction.meetings)
    for figure in extraction.figures:
        assert figure.statement is None or 0 <= figure.statement < len(extraction.statements)
        assert figure.part_of is None or 0 <= figure.part_of < len(extraction.figures)
    assert extraction_to_json("t.txt", document, extraction)["text"] == text


@quiet
@given(text=texts)
def test_the_same_text_gives_the_same_findings(text: str, lexicon: Lexicon) -> None:
    assert read(text, lexicon) == read(text, lexicon)


@quiet
@given(text=texts)
def test_a_text_without_a_date_of_publication_is_read_too(text: str, lexicon: Lexicon) -> None:
    _, extraction = read(text, lexicon, published=None)
    assert all(finding.span.end <= len(text) for finding in findings(extraction))


NOT_NEWS: list[Any] = [
    pytest.param("def f(x):\n    return {k: v[0] for k, v in x.items() if v > 10}\n\nclass A(B):\n    size = 12\n", id="code"),
    pytest.param("id,name,amount\n1,Smith,200\n2,Jones,340\n3,Brown,17\n", id="csv"),
    pytest.param("Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\n", id="poem"),
    pytest.param("qpwo alskdj fhgty\u0000\u0001 zmxncb vqpwoe iruty\n\n\n    \n\t\t", id="garbage"),
    pytest.param("", id="empty"),
    pytest.param('"' * 2000, id="quotation marks"),
    pytest.param("\ufffd" * 500, id="undecodable"),
]


@pytest.mark.parametrize("text", NOT_NEWS)
def test_what_is_no_news_gives_no_encounters_and_no_words_of_anyone(text: str, lexicon: Lexicon) -> None:
    _, extraction = read(text, lexicon)
    assert extraction.meetings == ()
    assert extraction.agreements == ()
    assert [statement for statement in extraction.statements if statement.speaker.name] == []
