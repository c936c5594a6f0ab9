import pytest

from dossier.core.gazetteer.lexicon import Lexicon
from dossier.service.resources import load_lexicon


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The lexicon over the tables that ship."""
    return load_lexicon()


@pytest.fixture(scope="session")
def found(lexicon):
    """Return a function: the surfaces of ``text`` that mean ``kind``, as (surface, code) pairs."""

    def find(text: str, *kinds: str) -> list[tuple[str, str]]:
        return [
            (text[hit.start : hit.end], entry.code)
            for hit in lexicon.scan(text)
            for entry in hit.entries
            if entry.kind in kinds
        ]

    return find
