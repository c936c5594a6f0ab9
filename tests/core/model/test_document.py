"""Passages are found by where words stand."""

import pytest

from dossier.core.model.document import Document, Passage
from dossier.core.model.span import Span


def _document(*spans: tuple[int, int]) -> Document:
    passages = tuple(Passage(number=number, span=Span(*span)) for number, span in enumerate(spans, start=1))
    return Document(sha256="ab" * 32, name="a.txt", text=" " * 40, body=Span(0, 40), passages=passages)


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (2, 1), (9, 1), (11, 1), (12, 2), (19, 2), (20, 3), (39, 3), (500, 3)])
def test_words_belong_to_the_passage_that_begins_last_before_them(offset: int, number: int) -> None:
    passage = _document((2, 10), (12, 20), (20, 30)).passage_at(offset)
    assert passage is not None and passage.number == number


def test_an_empty_document_has_no_passage() -> None:
    assert _document().passage_at(0) is None
