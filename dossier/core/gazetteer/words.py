"""Plain lists of words that rules ask for: no forms to be found in a text, only sets to look into."""

from collections.abc import Iterable, Iterator, Mapping

from dossier.core.gazetteer.forms import Wording
from dossier.core.gazetteer.rows import Row

WORD_LISTS = frozenset({"things", "events", "groups", "never first", "quantities", "schedules", "sources", "outlets", "stages"})


def check_list(row: Row) -> Iterator[Wording]:
    """Check a row of words.tsv and yield nothing: its words are not looked for in texts.

    Raises `TableFault` for a list that no rule asks for and for a word with a capital.
    """
    if row.cells["list"] not in WORD_LISTS:
        raise row.fault(f'"{row.cells["list"]}" is no list; known are {", ".join(sorted(WORD_LISTS))}')
    for word in row.forms("words"):
        if word != word.lower():
            raise row.fault(f'"{word}" must be written in lower case')
    yield from ()


def read_words(rows: Iterable[Row]) -> Mapping[str, frozenset[str]]:
    """Return the words of each list; several rows of one list add up."""
    lists: dict[str, set[str]] = {name: set() for name in WORD_LISTS}
    for row in rows:
        lists[row.cells["list"]].update(row.forms("words"))
    return {name: frozenset(words) for name, words in lists.items()}
