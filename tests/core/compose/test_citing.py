"""Sources list exactly the passages that a dossier refers to."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from material import document

from dossier.core.compose.citing import Citing
from dossier.core.model.span import Span

STORY = document("First one.\n\nSecond one.\n\nThird one.\n\nFourth one.", "2024-05-06")


@pytest.mark.parametrize(
    ("marks", "cited"),
    [
        ([], []),
        (["Second"], [2]),
        (["First one.\n\nSecond one.\n\nThird", "First"], [1, 2, 3]),
        (["Fourth", "First", "one.\n\nSecond"], [1, 2, 4]),
    ],
)
def test_a_passage_is_cited_when_any_mark_touches_it(marks: list[str], cited: list[int]) -> None:
    citing = Citing([STORY])
    for words in marks:
        start = STORY.text.index(words)
        citing.cite(STORY, Span(start, start + len(words)))
    (source,) = citing.sources()
    assert [passage.number for passage in source.cited] == cited
    touching = [p.number for p in STORY.passages if any(p.span.touches(mark) for mark in source.marks)]
    assert cited == touching


def test_the_same_words_have_one_citation() -> None:
    citing = Citing([STORY])
    assert citing.cite(STORY, Span(0, 5)) is citing.cite(STORY, Span(0, 5))
    assert str(citing.cite(STORY, Span(12, 18))) == "S1.2"
