"""What CONTRACT.md promises of each command, tried on the real program."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from dossier import __version__
from dossier.cli.run import run as run_command

Run = Callable[..., subprocess.CompletedProcess[str]]

REPOSITORY = Path(__file__).resolve().parents[2]
SEEDS = sorted((REPOSITORY / "seeds").glob("*.txt"))


def one_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Standard error holds one line with these words, and no traceback."""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


# ---------------------------------------------------------------- help and version


def test_version_and_help_work_everywhere(run: Run) -> None:
    for arguments in (["--version"], ["build", "--version"]):
        assert run(*arguments).stdout == f"dossier {__version__}\n"
    for command in ("app", "import", "parties", "build", "extract", "search", "check"):
        done = run(command, "--help")
        assert done.returncode == 0 and "--debug" in done.stdout


def test_help_and_version_load_nothing_heavy() -> None:
    code = (
        "import sys; from dossier.entry import main; assert main(['--version']) == 0; "
        "names = {'PySide6', 'reportlab', 'ahocorasick', 'sqlite3', 'jinja2', 'trafilatura', 'dossier.core'}; "
        "heavy = names & set(sys.modules); "
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_commands_load_no_qt(run: Run, tmp_path: Path) -> None:
    """With Qt made unimportable the whole chain works."""
    (tmp_path / "PySide6.py").write_text("raise ImportError('no Qt here')")
    done = run("build", "Russia", "-o", "x.json", library=False, PYTHONPATH=f"{tmp_path}:{REPOSITORY}")
    assert done.returncode == 0, done.stderr


def test_the_app_takes_files_to_import() -> None:
    handed = []

    def open_app(library: Path | None, files: Sequence[Path]) -> int:
        handed.append((library, list(files)))
        return 0

    assert run_command(["app", "a.txt", "b — c.pdf", "--library", "mine"], open_app) == 0
    assert run_command([], open_app) == 0
    assert handed == [(Path("mine"), [Path("a.txt"), Path("b — c.pdf")]), (None, [])]


def test_a_window_that_cannot_open_names_the_way_out(run: Run, tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    done = run("app", PYTHONPATH=f"{tmp_path}:{REPOSITORY}")
    assert done.returncode == 1
    one_line(done, "sudo apt install", "libegl1")


def test_a_mistyped_option_is_one_line(run: Run) -> None:
    done = run("build", "--frmat", "pdf", "Russia")
    assert done.returncode == 2
    one_line(done, "--help")


# ---------------------------------------------------------------- library


def test_the_users_own_library_is_filled_on_first_use(run: Run) -> None:
    parties = json.loads(run("parties", "--format", "json", library=False).stdout)
    assert {"RU", "EU", "AM"} <= {party["code"] for party in parties}


@pytest.mark.parametrize("arguments", [("import", ""), ("extract", ""), ("import", "x.txt", "--library", "")])
def test_an_empty_name_is_not_the_current_folder(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "x.txt").write_text("Kenya met with Chile.")
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2 and done.stdout == ""
    one_line(done, "an empty name")
    assert [path.name for path in tmp_path.iterdir()] == ["x.txt"]


def test_a_named_library_must_be_there(run: Run) -> None:
    done = run("parties", "--library", "typo", library=False)
    assert done.returncode == 1
    one_line(done, "no library in typo")


def test_import_twice(run: Run) -> None:
    assert run("import", *SEEDS).stdout.startswith("5 imported; ")
    assert run("import", REPOSITORY / "seeds").stdout.startswith("0 imported, 5 already there; ")


def test_refused_files_are_named_and_the_others_kept(run: Run, tmp_path: Path, story: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(story)
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "nasty\x1b[31m.txt").write_text("")
    os.mkfifo(folder / "pipe.txt")
    (folder / "dangling.txt").symlink_to("nowhere")
    (folder / "loop").symlink_to(folder)
    done = run("import", folder)
    assert done.returncode == 1
    assert done.stdout.startswith("1 imported, 7 refused; ")
    lines = done.stderr.splitlines()
    assert len(lines) == 7 and all(str(folder) in line for line in lines)
    assert "\x1b" not in done.stderr
    assert run("check").returncode == 0


@pytest.mark.parametrize("content", [b"", bytes(range(256)) * 9])
def test_nothing_usable_is_exit_2(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.txt").write_bytes(content)
    done = run("import", "x.txt")
    assert done.returncode == 2
    one_line(done, "x.txt")


def test_a_path_that_is_not_there_is_exit_2(run: Run) -> None:
    done = run("import", "nowhere")
    assert done.returncode == 2
    one_line(done, "nowhere", "no such file")


def test_the_number_of_processes_changes_nothing(run: Run, tmp_path: Path, story: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(story.replace("40 ships", f"{number + 40} ships"))
    told = []
    for jobs in ("1", "3"):
        assert run("import", folder, "--jobs", jobs, "--library", tmp_path / jobs).returncode == 0
        told.append(run("parties", "--format", "json", "--library", tmp_path / jobs).stdout)
    assert told[0] == told[1] and "Soto" in told[0]


# ---------------------------------------------------------------- extract, parties, search


def test_extract_is_a_json_object_a_line(run: Run) -> None:
    done = run("extract", *SEEDS)
    assert done.returncode == 0
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["source"] for record in records] == [str(seed) for seed in SEEDS]
    for record in records:
        assert record["schema"] == "dossier.extract/1"
        for kind in ("meetings", "statements", "figures", "agreements", "officials"):
            for item in record[kind]:
                start, end = item["span"]
                assert 0 <= start < end <= len(record["text"]) and item["rule"]
        assert all(record["text"][slice(*said["span"])] == said["text"] for said in record["statements"])


def test_extract_names_what_it_refuses(run: Run, tmp_path: Path, story: str) -> None:
    (tmp_path / "good.txt").write_text(story)
    (tmp_path / "empty.txt").write_text("")
    done = run("extract", "empty.txt", "good.txt")
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 1
    one_line(done, "empty.txt")


def test_parties_has_the_promised_shape(seeded: Run) -> None:
    parties = json.loads(seeded("parties", "--format", "json").stdout)
    assert parties
    for party in parties:
        assert {"code", "name", "kind", "party", "meetings", "statements", "figures", "last_contact"} <= set(party)
        assert party["kind"] in ("country", "organisation", "official")
    assert {"RU", "sergey-lavrov"} <= {party["code"] for party in parties}


def test_search_shows_the_passage(seeded: Run) -> None:
    (hit, *_) = json.loads(seeded("search", '"energy security"', "--format", "json").stdout)
    assert [hit["passage"][start:end].lower() for start, end in hit["marks"]] == ["energy security"]
    assert "energy security" in seeded("search", "energy", "security").stdout


# ---------------------------------------------------------------- build


@pytest.mark.parametrize("query", ["RU", "ru", "Russia", "russian federation", "Sergey Lavrov", "LAVROV"])
def test_a_counterpart_answers_to_its_names(seeded: Run, query: str) -> None:
    done = seeded("build", query, "-o", "-", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["party"]["name"] in ("Russia", "Sergey Lavrov")


@pytest.mark.parametrize(("query", "nearest"), [("Rusia", "Russia"), ("Lavrow", "Sergey Lavrov"), ("Peter", "Peter Maurer")])
def test_an_unclear_counterpart_is_refused_with_the_nearest_names(seeded: Run, query: str, nearest: str) -> None:
    done = seeded("build", query, "-o", "x.pdf")
    assert done.returncode == 2
    one_line(done, nearest)


@pytest.mark.parametrize("query", ["", "   ", "\x1b[2J", "Atlantis", "%s", "{{ 7*7 }}", "' OR 1=1 --"])
def test_a_senseless_counterpart_is_refused(seeded: Run, query: str) -> None:
    done = seeded("build", query)
    assert done.returncode == 2
    one_line(done)
    assert "\x1b" not in done.stderr


def test_a_country_the_library_is_silent_on(seeded: Run) -> None:
    one_line(seeded("build", "Brazil"), "holds nothing on Brazil")


def test_without_a_file_name_a_sensible_one(seeded: Run, tmp_path: Path) -> None:
    done = seeded("build", "European Union", "--format", "json", "--marking", "Official: Sensitive", "--date", "2026-11-22")
    assert done.stdout == "European_Union_2026-11-22_OFFICIAL_SENSITIVE.json\n"
    assert json.loads((tmp_path / done.stdout.strip()).read_text())["party"]["code"] == "EU"


def test_same_day_same_bytes(seeded: Run, tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        assert seeded("build", "RU", "-o", name, SOURCE_DATE_EPOCH="1700000000").returncode == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


@pytest.mark.parametrize(
    "arguments", [["--from", "2023-13"], ["--to", "soon"], ["--from", "2024", "--to", "2023"], ["--date", "x"]]
)
def test_dates_are_checked(seeded: Run, arguments: list[str]) -> None:
    done = seeded("build", "RU", "-o", "x.json", *arguments)
    assert done.returncode == 2
    one_line(done)


def test_a_template_that_is_not_there(seeded: Run) -> None:
    done = seeded("build", "RU", "-o", "x.pdf", "--template", "nonsense")
    assert done.returncode == 2
    one_line(done, "nonsense", "full")


@pytest.mark.parametrize("target", ["nowhere/x.json", "folder", "/dev/full", "/proc/x.json"])
def test_an_output_that_cannot_be_written(seeded: Run, tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    done = seeded("build", "RU", "-o", target, "--format", "json")
    assert done.returncode == 1
    one_line(done, target)


def test_a_failed_build_keeps_the_old_file(seeded: Run, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_text("old")
    assert seeded("build", "Atlantis", "-o", "x.pdf").returncode == 2
    assert (tmp_path / "x.pdf").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


# ---------------------------------------------------------------- manners


def test_a_closed_pipe_is_no_error(seeded: Run, tmp_path: Path, library_environment: dict[str, str]) -> None:
    command = f"{sys.executable} -m dossier extract {REPOSITORY}/seeds | head -c 1 >/dev/null"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=library_environment, cwd=tmp_path)
    assert done.stderr == ""


def test_a_full_standard_output_is_told(seeded: Run, library_environment: dict[str, str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dossier", "parties"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=library_environment,
        )
    assert done.returncode == 1
    one_line(done, "no space left")


def test_debug_shows_the_traceback(run: Run) -> None:
    assert "Traceback" in run("--debug", "parties", "--library", "typo").stderr
    assert "Traceback" in run("parties", "--library", "typo", "--debug").stderr


def test_a_killed_import_loses_at_most_what_was_in_flight(
    run: Run, tmp_path: Path, story: str, library_environment: dict[str, str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(story.replace("40 ships", f"{number + 40} ships"))
    for wait in (0.3, 0.45, 0.6, 0.75):
        writer = subprocess.Popen(
            [sys.executable, "-m", "dossier", "import", str(folder)], env=library_environment, stdout=subprocess.DEVNULL
        )
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        if (tmp_path / "library").exists():
            assert run("check").returncode == 0
    done = run("import", folder)
    assert done.returncode == 0 and done.stdout.endswith("holds 400 documents\n")


def test_two_imports_at_once(run: Run, tmp_path: Path, story: str, library_environment: dict[str, str]) -> None:
    folders = []
    for half in ("a", "b"):
        folder = tmp_path / half
        folder.mkdir()
        folders.append(folder)
        for number in range(60):
            (folder / f"{number:03}.txt").write_text(story.replace("40 ships", f"{number} {half} ships"))
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "dossier", "import", str(folder)], env=library_environment, stderr=subprocess.PIPE, text=True
        )
        for folder in folders
    ]
    assert [(writer.communicate()[1], writer.returncode) for writer in writers] == [("", 0), ("", 0)]
    assert run("check").stdout == "120 documents: sound\n"
