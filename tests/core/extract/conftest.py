"""The gazetteer as shipped, and articles made of a few words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.core.extract.analysis import analyse
from dossier.core.extract.article import Article
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.gazetteer.tables import TABLES, build_lexicon
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages

GAZETTEER = Path(__file__).parents[3] / "resources" / "gazetteer"
MakeArticle = Callable[..., Article]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return build_lexicon({name: (GAZETTEER / name).read_text("utf-8") for name in TABLES if (GAZETTEER / name).exists()})


@pytest.fixture(scope="session")
def make_article(lexicon: Lexicon) -> MakeArticle:
    def make(text: str, home: str | None = None, published: str | None = "2024-06-15") -> Article:
        body = Span(0, len(text))
        day = PartialDate(date=published, precision="day", basis="header") if published else PartialDate()
        document = Document(
            sha256="0" * 64, name="text.txt", text=text, body=body, passages=split_passages(text, body), published=day
        )
        article = analyse(document, lexicon)
        return Article(
            document=article.document, folded=article.folded, paragraphs=article.paragraphs, sentences=article.sentences,
            quotations=article.quotations, hits=article.hits, people=article.people, home=home,
        )  # fmt: skip

    return make
