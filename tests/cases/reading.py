"""Read the case files and run the extractor on one case."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from tests.gold.measuring import read_and_extract

HERE = Path(__file__).parent
Row = tuple[str, ...]


def rows(file: str) -> Iterator[Row]:
    """Yield the columns of every line of a case file; ``\\n`` in a column becomes a line break."""
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield tuple(column.replace("\\n", "\n") for column in line.split("\t"))


def params(file: str) -> list[object]:
    """Return the rows of a case file as pytest parameters named after their first column, known misses marked as such."""
    stem = file.partition(".")[0]
    return [pytest.param(*row[1:], id=row[0], marks=_marks(f"{stem}:{row[0]}")) for row in rows(file)]


def _marks(case: str) -> tuple[pytest.MarkDecorator, ...]:
    reason = known_misses().get(case)
    return (pytest.mark.xfail(strict=True, reason=reason),) if reason else ()


def marks_of(case: str) -> tuple[pytest.MarkDecorator, ...]:
    """Return the strict expected failure of a known miss, or nothing."""
    return _marks(case)


@cache
def known_misses() -> dict[str, str]:
    """Return why each known miss fails, by ``file:case``."""
    return {row[0]: f"{row[1]}: {row[2]}" for row in rows("known_misses.tsv")}


def run(text: str, published: str = "2024-05-15") -> tuple[Document, Extraction]:
    """Extract from ``text`` under a header line with the publication date (``-``: none)."""
    header = "" if published == "-" else f" date {published} "
    return read_and_extract(f"{header}{text}\n".encode(), "case.txt")


def fields(expected: str) -> list[list[str]]:
    """Cut an expectation such as ``+meeting 2024-05-14 GH,TG @"Addis Ababa" ; …`` into its words; ``-`` is none at all."""
    parts = [] if expected == "-" else expected.split(" ; ")
    return [re.findall(r"@\"[^\"]*\"|\S+", part) for part in parts]
