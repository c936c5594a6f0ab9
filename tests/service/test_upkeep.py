"""Ledger, copies, re-extraction and orphans: decisions are safe whatever happens to the machine's findings."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.core.model.problems import CannotWrite, DossierError
from dossier.core.model.span import Span
from dossier.service.rendering import BuildOptions, find_template, list_templates
from dossier.service.workspace import Workspace

STORY = (
    "NAIROBI, Kenya, March 5, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
    'Affairs of Chile Pablo Soto in Nairobi on March 5.\n\n"We will buy 40 ships from our friends," Soto said.\n'
)


def fill(folder: Path) -> Workspace:
    source = folder.parent / "story.txt"
    source.write_text(STORY)
    workspace = Workspace(folder)
    assert workspace.import_paths([source]).imported == 1
    return workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with fill(tmp_path / "library") as opened:
        yield opened


def test_decisions_travel_to_a_colleague(workspace: Workspace, tmp_path: Path) -> None:
    key = workspace.gather("CL").quotes[0].key
    entry = workspace.correct("leave_out", key=key, counterpart="CL")
    workspace.withdraw(entry.id)
    workspace.correct("star", key=key, counterpart="CL")
    workspace.export_ledger(tmp_path / "ledger.json")
    with fill(tmp_path / "other") as other:
        other.correct("slot", counterpart="CL", field="objectives", value="mine")
        assert other.import_ledger(tmp_path / "ledger.json") == 3
        assert other.import_ledger(tmp_path / "ledger.json") == 0
        assert [item.starred for item in other.gather("CL").quotes] == [True]
        assert other.gather("CL").slots == (("objectives", "mine"),)
        assert [entry.withdraws for entry in other.corrections()] == [None, None, 2, None]


def test_a_ledger_is_readable_json(workspace: Workspace, tmp_path: Path) -> None:
    workspace.correct("slot", counterpart="CL", field="objectives", value="Нефть & <b>{{ x }}</b>")
    workspace.export_ledger(tmp_path / "ledger.json")
    stored = json.loads((tmp_path / "ledger.json").read_text("utf-8"))
    assert stored["schema"] == "dossier.ledger/1"
    assert stored["entries"][0]["value"] == "Нефть & <b>{{ x }}</b>"


@pytest.mark.parametrize("content", ["", "[]", '{"schema": "other"}', '{"schema": "dossier.ledger/1", "entries": [1]}', "\x00"])
def test_what_is_no_ledger_is_refused_and_adds_nothing(workspace: Workspace, tmp_path: Path, content: str) -> None:
    (tmp_path / "ledger.json").write_text(content)
    with pytest.raises(DossierError, match="ledger"):
        workspace.import_ledger(tmp_path / "ledger.json")
    assert workspace.corrections() == ()


def test_decisions_survive_re_extraction(workspace: Workspace) -> None:
    before = workspace.gather("CL", day="2024-06-01")
    workspace.correct("star", key=before.quotes[0].key, counterpart="CL")
    assert workspace.reextract() == ()
    after = workspace.gather("CL", day="2024-06-01")
    assert [item.starred for item in after.quotes] == [True]
    assert after.chronology == before.chronology
    assert workspace.orphans() == () and workspace.check() == ()
    assert {row.party.code: row.meetings for row in workspace.counterparts()}["CL"] == 1


def test_a_decision_that_fits_nothing_is_shown(workspace: Workspace) -> None:
    key = workspace.gather("CL").quotes[0].key
    moved = workspace.correct("star", key=replace(key, span=Span(key.span.start, key.span.end - 1)), counterpart="CL")
    gone = workspace.correct("star", key=replace(key, document="ab" * 32), counterpart="CL")
    assert [entry.id for entry in workspace.orphans()] == [moved.id, gone.id]


def test_a_copy_is_a_whole_library(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    workspace.back_up(tmp_path / "copy" / "library.sqlite")
    with Workspace(tmp_path / "copy", create=False) as copy:
        assert copy.gather("CL", day="2024-06-01") == workspace.gather("CL", day="2024-06-01")
        assert copy.check() == ()


def test_a_copy_that_cannot_be_written_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="no such file"):
        workspace.back_up(tmp_path / "nowhere" / "copy.sqlite")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders")
def test_a_copy_replaces_neither_a_pipe_nor_the_library(workspace: Workspace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(workspace.folder / "library.sqlite")
    for name, reason in (("pipe", "not a regular file"), ("link", "the library itself")):
        with pytest.raises(CannotWrite, match=reason):
            workspace.back_up(tmp_path / name)
    assert (tmp_path / "pipe").is_fifo() and (tmp_path / "link").is_symlink()
    assert workspace.check() == ()


def test_each_day_with_changes_leaves_a_copy_and_three_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "library").close()
    for day in range(1, 6):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1_700_000_000 + day * 86_400))
        with Workspace(tmp_path / "library") as workspace:
            workspace.correct("slot", counterpart="CL", field="objectives", value=str(day))
        with Workspace(tmp_path / "library") as workspace:
            workspace.counterparts()
    kept = sorted(path.name for path in (tmp_path / "library" / "backups").iterdir())
    assert kept[:2] == ["library-2023-11-18.sqlite", "library-2023-11-19.sqlite"] and len(kept) == 3


def test_templates_are_listed_and_tried(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    mine = tmp_path / "dossier" / "templates" / "mine"
    mine.mkdir(parents=True)
    (mine / "document.xml.j2").write_text("<document>{{ nonsense }</document>")
    assert dict(list_templates())["mine"] == mine
    assert find_template("full").name == "full"
    with pytest.raises(DossierError, match=r"document\.xml\.j2"):
        workspace.render(workspace.gather("CL"), BuildOptions(template="mine", format="md"))
