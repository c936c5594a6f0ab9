"""Templates, copies, ledger, re-extraction, reports and the self-check, tried on the real program."""

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_templates_are_listed_and_good(run: Run) -> None:
    done = run("templates", "--format", "json")
    assert done.returncode == 0, done.stdout
    templates = {template["name"]: template["fault"] for template in json.loads(done.stdout)}
    assert templates["full"] is None


def test_a_faulty_template_of_the_user_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    mine = tmp_path / "data" / "dossier" / "templates" / "mine"
    mine.mkdir(parents=True)
    (mine / "document.xml.j2").write_text("<document>\n{{ nonsense }\n</document>")
    done = run("templates")
    assert done.returncode == 1
    assert "document.xml.j2:2" in done.stdout


def test_a_backup_is_a_library(seeded: Run, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    assert seeded("backup", tmp_path / "copy" / "library.sqlite").returncode == 0
    assert seeded("check", "--library", tmp_path / "copy").stdout == "5 documents: sound\n"


def test_a_backup_that_cannot_be_written_is_told(seeded: Run) -> None:
    done = seeded("backup", "/dev/null/copy.sqlite")
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1


def test_ledger_there_and_back(seeded: Run, tmp_path: Path) -> None:
    assert seeded("ledger", "export", "ledger.json").stdout == "0 entries written to ledger.json\n"
    assert seeded("ledger", "import", "ledger.json").stdout == "0 entries added\n"
    (tmp_path / "broken.json").write_text("{")
    done = seeded("ledger", "import", "broken.json")
    assert done.returncode == 2 and "no ledger" in done.stderr


def test_reextraction_changes_nothing_when_the_extractor_is_the_same(seeded: Run) -> None:
    before = seeded("parties", "--format", "json").stdout
    assert seeded("reextract").stdout == "5 documents extracted again; 0 corrections fit nothing any more\n"
    assert seeded("parties", "--format", "json").stdout == before
    assert seeded("check").returncode == 0


def test_refused_files_as_a_table(run: Run, tmp_path: Path) -> None:
    (tmp_path / "=cmd.txt").write_text("")
    assert run("import", "=cmd.txt", "--report", "report.csv").returncode == 2
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["file"] for row in rows] == ["'=cmd.txt"] and rows[0]["reason"]


def test_search_is_narrowed(seeded: Run) -> None:
    def found(*options: str) -> set[str]:
        return {hit["published"] for hit in json.loads(seeded("search", "energy", "--format", "json", *options).stdout)}

    assert len(found()) > 1
    assert found("--from", "2025") == {"2025-04-25"}
    assert found("--party", "Kallas") == {"2025-04-25"}
    assert seeded("search", "energy", "--party", "Atlantis").returncode == 2


def test_a_cluster_without_a_folder_for_its_results_is_told(run: Run, tmp_path: Path) -> None:
    done = run("extract", "x.jsonl", "--engine", "dask")
    assert done.returncode == 2 and "--output" in done.stderr and len(done.stderr.splitlines()) == 1
