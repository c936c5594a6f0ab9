"""A library of the first format (counts by day, no files kept) is brought up to date: `library_of_format_1.sqlite.gz` is one.

It was written by the program of that time from three files: Kenya's minister met Chile's on 5 March, told by a text and a
web page, and Norway's on the same day. Its counts took Kenya's two encounters for one.
"""

import gzip
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dossier.core.model.problems import LibraryFault
from dossier.library.catalogue import Library
from dossier.library.schema import VERSION
from dossier.service.workspace import Workspace

OLD = Path(__file__).parent / "library_of_format_1.sqlite.gz"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "library.sqlite").write_bytes(gzip.decompress(OLD.read_bytes()))
    return tmp_path


def counts(workspace: Workspace) -> dict[str, tuple[int, int, int]]:
    rows = workspace._library.counterparts()
    return {row.party.code: (row.meetings, row.statements, row.figures) for row in rows if row.party.kind == "country"}


def test_its_counts_are_made_anew_and_told(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    with Workspace(folder, on_upgrade=lambda done, total: told.append((done, total))) as workspace:
        assert counts(workspace) == {"KE": (2, 3, 3), "CL": (1, 2, 2), "NO": (1, 1, 1)}
        assert workspace.outdated() == 3
        assert workspace.reextract() == () and workspace.outdated() == 0
        assert counts(workspace)["KE"][0] == 2
        assert workspace.check() == ()
    assert told == [(3, 3)]
    assert (folder / f"library-before-v{VERSION}.sqlite").exists()
    with Workspace(folder, on_upgrade=lambda done, total: pytest.fail("done already")):
        pass


def test_files_that_were_not_kept_are_told_and_kept_when_imported_again(folder: Path, tmp_path: Path) -> None:
    with Workspace(folder) as workspace:
        briefing = workspace.gather("CL")
        assert briefing.coverage.text_only == 1
        kept = {source.document.name: workspace.original(source.document.sha256) for source in briefing.sources}
        assert kept["again.html"] is None and kept["one.txt"] is not None


def test_it_is_not_shown_where_it_cannot_be_brought_up_to_date(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(LibraryFault, match="made by an older Dossier and is read-only"):
        Workspace(folder)


UPGRADE = """
import sys
from pathlib import Path
from dossier.library import catalogue, counted
counted._AT_ONCE = 1
library = catalogue.Library(Path(sys.argv[1]))
for done, total in library.index_anew():
    print(done, total, flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_program_killed_while_it_brings_it_up_to_date_loses_nothing(folder: Path, steps: int) -> None:
    upgrade = subprocess.Popen(
        [sys.executable, "-c", UPGRADE, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert upgrade.stdin is not None and upgrade.stdout is not None
    for _ in range(steps - 1):
        upgrade.stdout.readline()
        upgrade.stdin.write("\n")
        upgrade.stdin.flush()
    assert upgrade.stdout.readline() == f"{steps} 3\n"
    upgrade.send_signal(signal.SIGKILL)
    upgrade.wait()
    upgrade.stdin.close()
    upgrade.stdout.close()
    with Library(folder) as library:
        assert not library.is_indexed()
    told: list[tuple[int, int]] = []
    with Workspace(folder, on_upgrade=lambda done, total: told.append((done, total))) as workspace:
        assert counts(workspace) == {"KE": (2, 3, 3), "CL": (1, 2, 2), "NO": (1, 1, 1)}
    assert told == ([(3 - steps, 3 - steps)] if steps < 3 else [])


def test_two_programs_may_bring_it_up_to_date_at_once(folder: Path) -> None:
    with Library(folder) as one, Library(folder) as other:
        for library in (one, other):
            assert list(library.index_anew())[-1:] in ([(3, 3)], [])
        assert one.is_indexed() and other.is_indexed()
    with Workspace(folder) as workspace:
        assert counts(workspace)["KE"] == (2, 3, 3)
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection:
        assert connection.execute("SELECT count(*) FROM accounts").fetchone() == (3,)
