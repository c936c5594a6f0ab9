"""What becomes of each part of a file in an import."""

from pathlib import Path

from dossier.library.accession import Accession
from dossier.service.reading import Known, Preparing


def test_a_row_that_stands_many_times_is_one_document(tmp_path: Path) -> None:
    table = tmp_path / "x.csv"
    table.write_text("text\n" + "Kenya met with Chile.\n" * 4, encoding="utf-8")
    first, *others = Preparing()(table)
    assert isinstance(first, Accession)
    assert others == [Known(first.sha256)] * 3
