"""Who "I" is in a text of one's own."""

import pytest

from dossier.core.extract.authors import author_of
from tests.gold.measuring import lexicon, read_and_extract


@pytest.mark.parametrize(
    ("title", "name", "party"),
    [
        ("Statement by Foreign Minister of Moldova Vlad Munteanu at the press conference", "Vlad Munteanu", "MD"),
        ("Remarks of Chilean President Ana Rojas to the Congress", "Ana Rojas", "CL"),
        ("Op-ed by Jone Vula", "Jone Vula", None),
    ],
)
def test_a_title_says_whose_words_a_text_is(title, name, party):
    author = author_of(title, lexicon())
    assert author is not None
    assert (author.name, author.party) == (name, party)


@pytest.mark.parametrize("title", [None, "Foreign Minister Vlad Munteanu met Ana Rojas", "Statement by the European Union", ""])
def test_other_titles_name_no_author(title):
    assert author_of(title, lexicon()) is None


def test_i_is_the_author_and_we_stays_open():
    text = (
        "Statement by Foreign Minister of Moldova Vlad Munteanu on the bridge\n\nChişinău, 12 May 2024\n\n"
        "I thank Romania for the hundred buses of last winter. We stressed that the bridge must be finished.\n"
    )
    _, extraction = read_and_extract(text.encode(), "statement.txt")
    assert [said.speaker.name for said in extraction.statements] == ["Vlad Munteanu", None]
