"""What the list of counterparts says is what their dossiers show: encounters are joined by the same rules."""

from pathlib import Path

import pytest

from dossier.service.importing import import_files, right_here
from dossier.service.places import seeds
from dossier.service.workspace import Workspace

TOLD = (
    "NAIROBI, Kenya, March {dated}, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
    "Affairs of {side} {guest} in Nairobi{on}.\n\n{guest} said that ship number {number} would come.\n"
)
ACCOUNTS = (
    ("Chile", "Pablo Soto", 6, " on March 5"),
    ("Chile", "Pablo Soto", 6, ""),
    ("Chile", "Pablo Soto", 7, ""),
    ("Chile", "Rosa Vidal", 6, " on March 5"),
    ("Norway", "Espen Berg", 6, " on March 5"),
    ("Norway", "Espen Berg", 9, " on March 8"),
    ("Norway", "Berg", 9, " on March 8"),
    ("Norway", "Espen Berg", 6, ""),
)


def disagreements(workspace: Workspace) -> list[tuple[str, int, int]]:
    found = []
    for row in workspace.counterparts():
        held = [item for item in workspace.gather(row.party.code).chronology if item.record.held and item.relevance == "direct"]
        last = max((item.record.date.date or item.record.date.last_day or "" for item in held), default="") or None
        if (row.meetings, row.last_contact) != (len(held), last):
            found.append((row.party.code, row.meetings, len(held)))
    return found


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Accounts of the same and of different talks, a day apart, with and without the people."""
    files = []
    for number, (side, guest, dated, on) in enumerate(ACCOUNTS):
        file = tmp_path / f"{number}.txt"
        file.write_text(TOLD.format(side=side, guest=guest, dated=dated, on=on, number=number), encoding="utf-8")
        files.append(file)
    return files


@pytest.mark.parametrize("order", [1, -1])
def test_in_whatever_order_they_come(stories: list[Path], tmp_path: Path, order: int) -> None:
    with Workspace(tmp_path / "library") as workspace:
        for file in stories[::order]:
            import_files(workspace._library, [file], right_here)
            assert disagreements(workspace) == []
        meetings = {row.party.code: row.meetings for row in workspace.counterparts()}
        assert meetings["CL"] > 1 and meetings["NO"] > 1


def test_a_bare_surname_counts_for_the_person_who_bears_it(stories: list[Path], tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        for files in (stories[:6], stories[6:]):
            import_files(workspace._library, files, right_here)
            people = {row.party.code: row.meetings for row in workspace.counterparts()}
            assert people["espen-berg"] == people["NO"] and "berg" not in people


def test_on_the_seeds(tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        import_files(workspace._library, seeds(), right_here)
        assert disagreements(workspace) == []


def test_after_documents_went(stories: list[Path], tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        import_files(workspace._library, stories, right_here)
        for sha256 in workspace._library.hashes()[::2]:
            workspace._library.remove(sha256)
            assert disagreements(workspace) == []
        workspace.reextract()
        assert disagreements(workspace) == [] and workspace.check() == ()
