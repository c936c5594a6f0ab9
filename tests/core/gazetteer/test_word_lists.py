"""Plain lists of words: read by their names, never found in a text."""

import pytest

from dossier.core.gazetteer.rows import TableFault
from dossier.core.gazetteer.tables import build_lexicon


def table(*rows: str) -> dict[str, str]:
    """Return a words table with ``rows`` under its header."""
    return {"words.tsv": "\n".join(["list\twords", *rows])}


def test_rows_of_one_list_add_up():
    lexicon = build_lexicon(table("events\tdiscussion|talks", "events\tsummit"))
    assert lexicon.words["events"] == {"discussion", "talks", "summit"}


def test_a_list_without_rows_is_empty():
    assert build_lexicon({}).words["things"] == frozenset()


def test_words_are_not_found_in_texts():
    assert build_lexicon(table("events\tdiscussion")).scan("The discussion was long.") == []


@pytest.mark.parametrize("row", ["feasts\tdinner", "events\tSummit"])
def test_an_unknown_list_and_a_capital_are_faults_with_their_line(row):
    with pytest.raises(TableFault, match=r"words\.tsv:2: "):
        build_lexicon(table(row))
