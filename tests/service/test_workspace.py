"""The use cases on a small library: resolving, gathering with corrections, home side, undo."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.core.model.problems import DossierError, UnknownCounterpart
from dossier.service.workspace import BuildOptions, Workspace, extract_files

STORIES = {
    "a.txt": (
        "NAIROBI, Kenya, March 5, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
        'Affairs of Chile Pablo Soto in Nairobi on March 5.\n\n"We will buy 40 ships from our friends," Soto said.\n'
    ),
    "b.txt": (
        "NAIROBI, Kenya, April 9, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
        'Affairs of Norway Espen Berg in Nairobi on April 9.\n\n"We will sell 30 tons of fish," Berg said.\n'
    ),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in STORIES.items():
        (folder / name).write_text(text)
    with Workspace(tmp_path / "library") as opened:
        report = opened.import_paths([folder])
        assert (report.imported, report.refused) == (2, ())
        yield opened


def test_home_is_the_side_most_documents_are_written_from(workspace: Workspace) -> None:
    assert workspace.home_code() == "KE"
    assert "KE" not in {row.party.code for row in workspace.counterparts()}
    assert "amina-otieno" not in {row.party.code for row in workspace.counterparts()}


def test_the_officer_chooses_another_home_and_takes_it_back(workspace: Workspace) -> None:
    entry = workspace.correct("home", value="CL")
    assert workspace.home_code() == "CL"
    assert "KE" in {row.party.code for row in workspace.counterparts()}
    workspace.withdraw(entry.id)
    assert workspace.home_code() == "KE"


def test_a_counterparts_counts_and_last_contact(workspace: Workspace) -> None:
    rows = {row.party.code: row for row in workspace.counterparts()}
    assert rows["CL"].last_contact == "2024-03-05" and rows["CL"].meetings == 1
    assert rows["espen-berg"].party.side == "NO" and rows["espen-berg"].last_contact == "2024-04-09"


def test_gathering_holds_what_concerns_the_counterpart(workspace: Workspace) -> None:
    briefing = workspace.gather("CL", day="2024-05-01")
    assert [item.record.date.date for item in briefing.chronology] == ["2024-03-05"]
    assert [item.text for item in briefing.quotes] == ['"We will buy 40 ships from our friends,"']
    assert briefing.reference_date == "2024-05-01" and briefing.coverage.documents == 2


def test_a_line_left_out_stays_out_until_it_is_taken_back(workspace: Workspace) -> None:
    quote = workspace.gather("CL").quotes[0]
    entry = workspace.correct("leave_out", key=quote.key, counterpart="CL")
    assert workspace.gather("CL").quotes == ()
    assert workspace.left_out("CL") == {quote.key}
    assert [item.key for item in workspace.gather("CL", with_left_out=True).quotes] == [quote.key]
    undo = workspace.withdraw(entry.id)
    assert [item.key for item in workspace.gather("CL").quotes] == [quote.key]
    workspace.withdraw(undo.id)
    assert workspace.gather("CL").quotes == ()
    assert [entry.withdraws for entry in workspace.corrections()] == [None, 1, 2]


def test_corrections_are_there_after_a_new_start(workspace: Workspace) -> None:
    quote = workspace.gather("CL").quotes[0]
    workspace.correct("star", key=quote.key, counterpart="CL")
    with Workspace(workspace.folder) as again:
        assert [item.starred for item in again.gather("CL").quotes] == [True]


def test_there_is_nothing_to_withdraw(workspace: Workspace) -> None:
    with pytest.raises(DossierError, match="no correction number 7"):
        workspace.withdraw(7)


@pytest.mark.parametrize("query", ["CL", "cl", "Chile", "Republic of Chile", "CHILE"])
def test_names_of_a_country(workspace: Workspace, query: str) -> None:
    assert workspace.resolve(query).code == "CL"


@pytest.mark.parametrize("query", ["Espen Berg", "Berg", "bérg", "espen-berg"])
def test_names_of_an_official(workspace: Workspace, query: str) -> None:
    assert workspace.resolve(query).code == "espen-berg"


def test_near_names_are_offered(workspace: Workspace) -> None:
    with pytest.raises(UnknownCounterpart) as refused:
        workspace.resolve("Norwai")
    assert "Norway" in refused.value.nearest


def test_the_written_file_is_named_after_the_counterpart(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written = workspace.build("Chile", None, BuildOptions(format="json", date="2024-05-01"))
    assert written.name == "Chile_2024-05-01.json" and (tmp_path / written).exists()


def test_extracting_needs_no_library(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORIES["a.txt"])
    (found,) = extract_files([tmp_path / "a.txt"])
    assert isinstance(found, tuple)
    assert found[0] == tmp_path / "a.txt" and found[2].meetings


def test_an_import_can_be_cancelled_and_keeps_what_it_has(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(STORIES["a.txt"].replace("40", str(number)))
    seen: list[int] = []
    report = workspace.import_paths([folder], on_progress=lambda p: seen.append(p.done), cancelled=lambda: len(seen) >= 3)
    assert report.cancelled and report.imported + report.updated == 3
    assert workspace.size() == 5
    assert workspace.check() == ()


def test_people_that_the_officer_merges_are_one(workspace: Workspace) -> None:
    before = {row.party.code: row for row in workspace.counterparts()}
    assert before["pablo-soto"].meetings == before["espen-berg"].meetings == 1
    entry = workspace.correct("merge_people", field="Espen Berg", value=json.dumps(["Pablo Soto"]))
    after = {row.party.code: row for row in workspace.counterparts()}
    assert "pablo-soto" not in after and after["espen-berg"].meetings == 2
    assert [item.record.date.date for item in workspace.gather("espen-berg").chronology] == ["2024-03-05", "2024-04-09"]
    workspace.withdraw(entry.id)
    assert {row.party.code: row for row in workspace.counterparts()} == before
