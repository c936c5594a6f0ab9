"""A small world of documents with hand-made findings, so that the library is tested without an extractor."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.parties import Participant, Party, Speaker
from dossier.core.model.records import Extraction, Figure, Meeting, Mention, Official, Statement
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages
from dossier.library.accession import Accession, prepare
from dossier.library.catalogue import Library

PARTIES = {
    code: Party(code=code, name=name, kind="country")
    for code, name in {"NO": "Norway", "FI": "Finland", "KE": "Kenya", "CL": "Chile"}.items()
}


def make_document(text: str, day: str | None = "2024-05-06", name: str = "story.txt") -> Document:
    """A text as ingest would give it."""
    body = Span(0, len(text))
    published = PartialDate(date=day, precision="day", basis="header") if day else PartialDate()
    return Document(
        sha256=sha256(text.encode()).hexdigest(),
        name=name,
        text=text,
        body=body,
        passages=split_passages(text, body),
        published=published,
        title=text.split(".")[0][:60],
    )


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def make_extraction(
    text: str, *, minister: str = "Espen Berg", party: str = "NO", day: str = "2024-05-06", home: str = "FI"
) -> Extraction:
    """One held meeting between home and the party, one statement by its minister, one figure in it."""
    first = text.split("\n")[0]
    said = text.split("\n\n")[-1]
    meeting = Meeting(
        span=span_of(text, first),
        rule="test",
        kind="meeting",
        date=PartialDate(date=day, precision="day", basis="text"),
        parties=(home, party),
        participants=(Participant(name=minister, role="Minister of Foreign Affairs", party=party),),
    )
    statement = Statement(
        span=span_of(text, said),
        rule="test",
        kind="reported",
        speech="reported",
        text=said,
        speaker=Speaker(name=minister, party=party, role="Minister of Foreign Affairs"),
        meeting=0,
    )
    figures = ()
    if "40 ships" in text:
        figures = (
            Figure(
                span=span_of(text, "40 ships"),
                rule="test",
                value=40.0,
                unit="ships",
                kind="count",
                text="40 ships",
                statement=0,
            ),
        )
    return Extraction(
        home=home,
        meetings=(meeting,),
        statements=(statement,),
        figures=figures,
        officials=(
            Official(span=span_of(text, first), rule="test", name=minister, role="Minister of Foreign Affairs", party=party),
        ),
        mentions=(Mention(code=party, span=span_of(text, first)),),
    )


def make_accession(text: str, published: str | None = None, **about: str) -> Accession:
    day = published or about.get("day", "2024-05-06")
    return prepare(make_document(text, day), make_extraction(text, **about), PARTIES, "/clippings/story.txt")


@pytest.fixture
def story() -> str:
    return "Norway's foreign minister Espen Berg came to Helsinki.\n\nBerg said that 40 ships would guard the Barents Sea."


@pytest.fixture
def accession() -> Callable[..., Accession]:
    return make_accession


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library") as opened:
        yield opened
