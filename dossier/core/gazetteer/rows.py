"""Rows of a hand-edited table, checked, each knowing its line.

The format: tab-separated columns, the first line that is no comment names them; ``#`` begins a comment line; several
forms in one cell are parted by ``|``. A cell may be left empty, and empty cells at a row's end may be left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from dossier.core.model.problems import DossierError


class TableFault(DossierError):
    """A gazetteer table cannot be used; the message is ``file:line: reason``."""

    def __init__(self, table: str, line: int, reason: str) -> None:
        super().__init__(f"{table}:{line}: {reason}")


class Row(NamedTuple):
    """One row: where it stands and its cells by column, empty ones included."""

    table: str
    line: int
    cells: Mapping[str, str]

    def forms(self, column: str) -> list[str]:
        """Return the surface forms of a cell."""
        cell = self.cells[column]
        if "|" not in cell:
            return [cell] if cell else []
        return [form for part in cell.split("|") if (form := part.strip())]

    def words(self, column: str) -> list[str]:
        """Return the blank-separated words of a cell."""
        return self.cells[column].split()

    def fault(self, reason: str) -> TableFault:
        """Return the error for this row, to be raised by the caller."""
        return TableFault(self.table, self.line, reason)

    def check_words(self, column: str, allowed: frozenset[str]) -> None:
        """Raise `TableFault` for a word in ``column`` that is none of ``allowed``."""
        for word in self.words(column):
            if word not in allowed:
                raise self.fault(f'"{word}" is no {column}; known are {", ".join(sorted(allowed))}')


def read_rows(table: str, text: str, columns: Sequence[str], required: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of ``text``; raise `TableFault` for a missing column, a surplus cell or an empty required cell."""
    header: list[str] | None = None
    for line, content in enumerate(text.splitlines(), start=1):
        if not content.strip() or content.startswith("#"):
            continue
        cells = [cell.strip() for cell in content.split("\t")]
        if header is None:
            header = cells
            if header != list(columns):
                raise TableFault(table, line, f"the columns must be: {', '.join(columns)}")
            continue
        yield _row(table, line, header, cells, required)
    if header is None:
        raise TableFault(table, 1, f"the table is empty; its columns must be: {', '.join(columns)}")


def _row(table: str, line: int, header: list[str], cells: list[str], required: Sequence[str]) -> Row:
    if len(cells) > len(header):
        raise TableFault(table, line, f"{len(cells)} cells in a row of {len(header)} columns")
    row = Row(table=table, line=line, cells=dict(zip_longest(header, cells, fillvalue="")))
    for column in required:
        if not row.cells[column]:
            raise row.fault(f"{column} is empty")
    return row
