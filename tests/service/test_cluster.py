"""Extraction on a Dask cluster gives what one machine gives, also when a worker is killed half-way."""

import json
import os
import signal
from pathlib import Path

import pytest

from dossier.core.model.problems import DossierError
from dossier.service.cluster import RangeDone, cut_into_ranges, extract_on_cluster
from dossier.service.workspace import Workspace

distributed = pytest.importorskip("distributed")

STORY = (
    "NAIROBI, Kenya, March 5, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with Minister of Foreign "
    'Affairs of Chile Pablo Soto in Nairobi on March 5.\n\n"We will buy {n} ships from our friends," Soto said.\n'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    for name in ("a", "b"):
        lines = [json.dumps({"text": STORY.format(n=n), "title": f"{name} {n}"}) for n in range(40, 100)]
        (source / f"{name}.jsonl").write_text("\n".join([*lines, "{broken"]) + "\n")
    return source


def everything_in(library: Path) -> list[object]:
    with Workspace(library) as workspace:
        assert workspace.check() == ()
        hashes = sorted(workspace._library.hashes())
        return [(workspace.document(sha), workspace.extraction(sha)) for sha in hashes] + [workspace.counterparts()]


def test_ranges_are_the_file(folder: Path) -> None:
    data = (folder / "a.jsonl").read_bytes()
    ranges = list(cut_into_ranges(folder / "a.jsonl", 1000))
    assert b"".join(data[part.start : part.end] for part in ranges) == data
    assert [part.first_line for part in ranges] == [1 + data[: part.start].count(b"\n") for part in ranges]
    assert len({part.partition_name() for part in ranges}) == len(ranges) > 5


@pytest.mark.filterwarnings("ignore")
def test_a_killed_worker_changes_nothing(folder: Path, tmp_path: Path) -> None:
    killed: list[int] = []
    done: list[RangeDone] = []
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster:

        def note(part: RangeDone, total: int) -> None:
            done.append(part)
            if not killed and len(done) * 2 >= total:
                killed.append(cluster.workers[0].process.process.pid)
                os.kill(killed[0], signal.SIGKILL)

        assert extract_on_cluster([folder], tmp_path / "out", cluster.scheduler_address, note, bytes_a_range=2000) == ()
    assert killed and sum(part.documents for part in done) == 120
    assert sorted(problem.subject for part in done for problem in part.refused) == ["a.jsonl/61", "b.jsonl/61"]
    with Workspace(tmp_path / "there") as workspace:
        assert workspace.import_paths([tmp_path / "out"]).refused == ()
    with Workspace(tmp_path / "here") as workspace:
        workspace.import_paths([folder])
    assert everything_in(tmp_path / "there") == everything_in(tmp_path / "here")


def test_a_damaged_partition_is_refused_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"schema": "dossier.partition/1"}\n{"document": {}}\nnonsense\n')
    with Workspace(tmp_path / "library") as workspace:
        report = workspace.import_paths([tmp_path / "x.jsonl"])
    assert report.imported == 0 and [problem.subject[-2:] for problem in report.refused] == ["/2", "/3"]


def test_no_scheduler_is_told(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError("Timed out trying to connect")

    monkeypatch.setattr(distributed, "Client", refuse)
    with pytest.raises(DossierError, match="no Dask scheduler answers at tcp://nowhere:1"):
        extract_on_cluster([folder], tmp_path / "out", "tcp://nowhere:1", lambda done, total: None)
