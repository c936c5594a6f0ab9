"""Entries come back as they went in, and the words they are packed with never change."""

from collections.abc import Callable
from hashlib import sha256

import pytest

from dossier.library import blobs
from dossier.library.accession import Accession
from dossier.library.packing import FIELDS, WORDS


def test_the_words_of_the_format_are_frozen() -> None:
    """Never adapt the expected hash: every library ever written would become unreadable."""
    assert sha256(FIELDS + b"\0" + WORDS).hexdigest() == "fac1a14ff0b6e25eb1926d6f558f8e92d4be9b4402222ecca2b169dc0b9891ca"


@pytest.mark.parametrize("text", ["", "a", "Şahin met Ωmega.", "x" * 100_000, "\ud800 half a letter", "word " * 50_000])
def test_texts_of_all_kinds(text: str) -> None:
    assert blobs.unpack_text(blobs.pack_text(text)) == text


def test_a_damaged_entry_is_told(story: str, accession: Callable[..., Accession]) -> None:
    item = accession(story)
    for damaged in (item.extraction[:-3], b"\x00" + item.extraction[1:], b""):
        with pytest.raises(ValueError, match="damaged entry"):
            blobs.unpack_extraction(damaged, story)
