"""Newer, foreign, damaged, locked and read-only libraries are told in one line; a killed program loses nothing stored."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dossier.core.model.corrections import Correction
from dossier.core.model.problems import LibraryFault
from dossier.library.accession import Accession
from dossier.library.catalogue import Library
from dossier.library.schema import STEPS
from dossier.library.schema import VERSION as VERSION_NOW

Make = Callable[..., Accession]
WHEN, VERSION = "2024-05-07T08:00:00+00:00", "1"


def tamper(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "library.sqlite")) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_newer_library_is_refused(library: Library) -> None:
    library.close()
    tamper(library.folder, "PRAGMA user_version = 99")
    with pytest.raises(LibraryFault, match="newer Dossier"):
        Library(library.folder)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    tamper(tmp_path, "CREATE TABLE recipes (name)")
    with pytest.raises(LibraryFault, match="another program"):
        Library(tmp_path)


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(LibraryFault, match="damaged"):
        Library(tmp_path)


def test_a_library_that_must_exist_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(LibraryFault, match="there is no library"):
        Library(tmp_path / "typo", create=False)
    assert not (tmp_path / "typo").exists()


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("")
    with pytest.raises(LibraryFault, match="is a file"):
        Library(tmp_path / "library")


def test_check_finds_changed_words(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story), WHEN, VERSION)
    other = accession(story.replace("guard", "cross"))
    with closing(sqlite3.connect(library.folder / "library.sqlite")) as connection, connection:
        connection.execute("UPDATE texts SET text = ?", (other.text,))
    reasons = " ".join(problem.reason for problem in library.check())
    assert "not the one that was imported" in reasons or "cannot be read back" in reasons


def test_check_finds_lost_documents(library: Library, accession: Make, story: str) -> None:
    library.add(accession(story), WHEN, VERSION)
    tamper(library.folder, "DELETE FROM documents")
    assert [problem.code for problem in library.check()] == ["lost_document"] * 3


def test_the_log_cannot_be_rewritten(library: Library) -> None:
    library.append_correction(Correction(id=0, when=WHEN, action="home", value="NO"))
    for statement in ("DELETE FROM corrections", "UPDATE corrections SET entry = '{}'"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            tamper(library.folder, statement)
    assert [entry.value for entry in library.corrections()] == ["NO"]


def test_corrections_are_numbered_by_two_programs_without_a_clash(library: Library) -> None:
    with Library(library.folder) as other:
        numbers = [
            writer.append_correction(Correction(id=0, when=WHEN, action="home", value="NO")).id
            for writer in (library, other, library, other)
        ]
    assert numbers == [1, 2, 3, 4]


def test_an_older_library_is_backed_up_before_it_is_upgraded(
    library: Library, accession: Make, story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(accession(story), WHEN, VERSION)
    library.close()
    monkeypatch.setattr("dossier.library.schema.STEPS", (*STEPS, "CREATE TABLE later (name TEXT);"))
    monkeypatch.setattr("dossier.library.schema.VERSION", VERSION_NOW + 1)
    with Library(library.folder) as upgraded:
        assert upgraded.size() == 1
    backup = library.folder / f"library-before-v{VERSION_NOW + 1}.sqlite"
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION_NOW,)
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (1,)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small file system takes root on Linux")
def test_a_full_disk_keeps_what_was_stored(tmp_path: Path, accession: Make) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(small)], capture_output=True).returncode:
        pytest.skip("no right to mount")
    try:
        with Library(small) as library, pytest.raises(LibraryFault, match="disk is full"):
            for number in range(5000):
                words = " ".join(f"word{number}x{n}" for n in range(200))
                library.add(accession(f"Espen Berg came {number}.\n\nHe said {words}."), WHEN, VERSION)
        room = tmp_path / "room"
        shutil.copytree(small, room)
        with Library(room) as library:
            assert library.size() > 0
            assert list(library.check()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


WRITER = """
import sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from conftest import make_accession
from dossier.library.catalogue import Library
from dossier.library.schema import STEPS
from dossier.library.schema import VERSION as VERSION_NOW
with Library(Path({folder!r})) as library:
    for number in range({first}, {first} + 100_000):
        library.add(make_accession(f"Espen Berg came {{number}}.\\n\\nHe said {{number}} things."), "now", "1")
        print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kill_9_loses_at_most_the_document_in_flight(tmp_path: Path) -> None:
    """Twelve writers are killed in the middle of their work, each at another moment."""
    told: set[int] = set()
    for round_number in range(12):
        script = WRITER.format(tests=str(Path(__file__).parent), folder=str(tmp_path), first=round_number * 100_000)
        writer = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(1 + round_number % 4)]
        time.sleep(0.004 * round_number)
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read().splitlines()
        writer.wait()
        told.update(int(line) for line in [*lines, *rest] if line.strip().isdecimal())
        with Library(tmp_path) as library:
            assert len(told) <= library.size() <= len(told) + round_number + 1
            assert list(library.check()) == []
    assert len(told) >= 12


def test_a_damaged_library_does_not_replace_a_good_back_up(library: Library, accession: Make, story: str) -> None:
    for number in range(20):
        library.add(accession(f"{story}\n\nNumber {number}."), WHEN, VERSION)
    library.close()
    file = library.folder / "library.sqlite"
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    file.write_bytes(data)
    with pytest.raises(LibraryFault, match="damaged"), Library(library.folder) as damaged:
        damaged.back_up(library.folder / "copy.sqlite")


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small file system takes root on Linux")
@pytest.mark.parametrize("size", ["64k", "100k"])
def test_a_disk_too_full_for_a_new_library_is_told(tmp_path: Path, size: str) -> None:
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(tmp_path)], capture_output=True).returncode:
        pytest.skip("no right to mount")
    try:
        with pytest.raises(LibraryFault, match="disk is full"):
            Library(tmp_path)
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
