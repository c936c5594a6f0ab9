"""What becomes of each part of a file in an import."""

from dataclasses import replace
from pathlib import Path

from dossier.core.model.problems import Problem
from dossier.library.accession import Accession
from dossier.service.partitions import Entry, write_partition
from dossier.service.reading import Known, Preparing, extract_file


def test_a_row_that_stands_many_times_is_one_document(tmp_path: Path) -> None:
    table = tmp_path / "x.csv"
    table.write_text("text\n" + "Kenya met with Chile.\n" * 4, encoding="utf-8")
    first, *others = Preparing()(table)
    assert isinstance(first, Accession)
    assert others == [Known(first.sha256)] * 3


def test_findings_that_cannot_be_stored_are_refused_by_themselves(tmp_path: Path) -> None:
    """A partition is a file like any other: one damaged line must not end the import."""
    (tmp_path / "x.txt").write_text("Kenya met with Chile in Nairobi.", encoding="utf-8")
    (found,) = [part for part in extract_file(tmp_path / "x.txt") if isinstance(part, tuple)]
    document, extraction = found
    broken = [
        replace(document, title="\ud800"),
        replace(document, sha256="no hash"),
        replace(document, sha256="ab"),
        replace(document, title=["a", "list"]),  # type: ignore[arg-type]
    ]
    partition = tmp_path / "part.jsonl"
    partition.write_bytes(write_partition([Entry(one, extraction) for one in [*broken, document]]))
    answers = list(Preparing()(partition))
    assert [type(answer) for answer in answers] == [Problem] * 4 + [Accession]
