"""A briefing that was kept is the one that would be composed now, whatever happened to the library in between."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.core.compose.briefing import compose
from dossier.core.compose.packing import pack_briefing, unpack_briefing
from dossier.core.model.briefing import Briefing
from dossier.core.model.span import Span
from dossier.service.gathering import gather_evidence
from dossier.service.importing import import_files, right_here
from dossier.service.places import seeds
from dossier.service.workspace import Workspace

DAY = "2026-11-22"
STORY = (
    "NAIROBI, Kenya, March {day}, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
    'Affairs of Chile Pablo Soto in Nairobi on March {day}.\n\n"We will buy {day} ships from our friends," Soto said.\n\n'
    "Otieno noted that trade had grown by {day} percent. Soto invited his counterpart to visit Santiago in May.\n"
)


def composed(workspace: Workspace, code: str) -> Briefing:
    """The briefing without anything that was kept."""
    return compose(gather_evidence(workspace._library, code, workspace.home_code(), (None, None), DAY, False))


def kept(workspace: Workspace) -> int:
    return int(workspace._library._connection.execute("SELECT count(*) FROM compositions").fetchone()[0])


@pytest.fixture(autouse=True)
def _keep_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.library.compositions._FEWEST_FACTS", 0)
    monkeypatch.setattr("dossier.library.compositions._MOST", 1e6)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"{day}.txt" for day in range(3, 9)]
    for file in files:
        file.write_text(STORY.format(day=file.stem), encoding="utf-8")
    return files


@pytest.fixture
def workspace(tmp_path: Path, stories: list[Path]) -> Iterator[Workspace]:
    with Workspace(tmp_path / "library") as opened:
        import_files(opened._library, stories[:3], right_here)
        opened._library.make_room()
        yield opened


def test_every_briefing_comes_back_as_it_was(tmp_path: Path) -> None:
    with Workspace(tmp_path / "library") as workspace:
        import_files(workspace._library, seeds(), right_here)
        for row in workspace.counterparts():
            briefing = composed(workspace, row.party.code)
            assert unpack_briefing(pack_briefing(briefing)) == briefing


@pytest.mark.parametrize("damaged", [b"", b"nonsense", pack_briefing.__doc__.encode() if pack_briefing.__doc__ else b""])
def test_what_is_no_briefing_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        unpack_briefing(damaged)


def test_the_second_time_it_is_taken_from_where_it_was_kept(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    first = workspace.gather("CL", day=DAY)
    assert kept(workspace) == 1
    monkeypatch.setattr("dossier.service.composing.compose", lambda gathered: pytest.fail("composed again"))
    assert workspace.gather("CL", day=DAY) == first
    assert workspace.gather("CL", day="2027-01-01") == replace(first, reference_date="2027-01-01")


def test_nothing_is_kept_where_there_is_no_room(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dossier.library.compositions._MOST", 0.0)
    workspace.gather("CL", day=DAY)
    assert kept(workspace) == 1
    assert list(workspace.compose_ahead()) == []
    assert kept(workspace) == 0


def test_a_part_is_never_kept(workspace: Workspace) -> None:
    workspace.gather("CL", ("2024-03-04", None), day=DAY)
    assert kept(workspace) == 0


def test_with_and_without_what_was_left_out_are_told_apart(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = workspace.gather("CL", day=DAY, with_left_out=True)
    assert kept(workspace) == 1
    workspace.correct("leave_out", key=whole.quotes[0].key, counterpart="CL")
    for _ in range(2):
        for with_left_out in (True, False):
            found = workspace.gather("CL", day=DAY, with_left_out=with_left_out)
            assert len(found.quotes) == len(whole.quotes) - (not with_left_out)
            assert found.coverage.left_out == 1
        list(workspace.compose_ahead(with_left_out=True))
    monkeypatch.setattr("dossier.service.composing.compose", lambda gathered: pytest.fail("composed again"))
    assert len(workspace.gather("CL", day=DAY, with_left_out=True).quotes) == len(whole.quotes)


def test_those_on_the_largest_are_made_ahead(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = list(workspace.compose_ahead())
    assert steps[-1] == (len(steps), len(steps)) and kept(workspace) == len(steps) >= 2
    monkeypatch.setattr("dossier.service.composing.compose", lambda gathered: pytest.fail("composed again"))
    assert list(workspace.compose_ahead()) == steps


def test_it_is_never_older_than_the_library(workspace: Workspace, stories: list[Path]) -> None:
    def same() -> Briefing:
        for code in ("CL", "pablo-soto"):
            briefing = workspace.gather(code, day=DAY)
            assert briefing == composed(workspace, code) == workspace.gather(code, day=DAY)
        return briefing

    before = same()
    key = before.quotes[0].key
    import_files(workspace._library, stories[3:], right_here)
    assert len(same().sources) == 6
    star = workspace.correct("star", key=key, counterpart="pablo-soto")
    assert any(item.starred for item in same().quotes)
    workspace.withdraw(star.id)
    assert not any(item.starred for item in same().quotes)
    workspace.correct("leave_out", key=key)
    assert same().coverage.left_out == 1
    workspace.correct("slot", counterpart="pablo-soto", field="objectives", value="ships")
    assert same().slots == (("objectives", "ships"),)
    figure = same().figures[0].key
    workspace.correct("edit", key=figure, field="what", value='"barges"')
    assert any(item.record.what == "barges" for item in same().figures)
    workspace.reextract()
    same()
    workspace._library.remove(key.document)
    assert len(same().sources) == 5
    workspace.correct("add", key=replace(figure, span=Span(0, 7)), value='{"span": [0, 7], "rule": "mine", "value": 7.0, '
                      '"unit": "x", "kind": "count", "text": "NAIROBI", "mentions": ["CL"]}')  # fmt: skip
    assert any(item.record.rule == "mine" for item in workspace.gather("CL", day=DAY).figures)
    workspace.reextract()
    same()
    workspace.correct("home", value="CL")
    same()


WRITER = """
import sys, time
from pathlib import Path
from dossier.library import compositions
compositions._FEWEST_FACTS, compositions._MOST = 0, 1e6
from dossier.service.importing import import_files, right_here
from dossier.service.workspace import Workspace
workspace = Workspace(Path(sys.argv[1]))
for file in sys.argv[2:]:
    import_files(workspace._library, [Path(file)], right_here)
    print(file, flush=True)
    for _ in workspace.compose_ahead():
        print("composed", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_after_kills_and_new_imports_it_is_what_would_be_composed(tmp_path: Path, stories: list[Path]) -> None:
    library = tmp_path / "library"
    for round_number in range(6):
        command = [sys.executable, "-c", WRITER, str(library), *map(str, stories)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(1 + 3 * round_number):
            writer.stdout.readline()
        time.sleep(0.003 * round_number)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        with Workspace(library) as workspace:
            for row in workspace.counterparts():
                assert workspace.gather(row.party.code, day=DAY) == composed(workspace, row.party.code)
            assert workspace.check() == ()
            for sha256 in workspace._library.hashes()[-1:]:
                workspace._library.remove(sha256)
