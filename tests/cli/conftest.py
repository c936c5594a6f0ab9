"""The real program in a process of its own, with a library of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]

STORY = (
    "NAIROBI, Kenya, March 5, 2024. Minister of Foreign Affairs of Kenya Amina Otieno met with "
    "Minister of Foreign Affairs of Chile Pablo Soto in Nairobi on March 5.\n\n"
    '"We will buy 40 ships from our friends," Soto said.\n'
)


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment in which nothing of the user's is touched."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DOSSIER", "SOURCE_DATE", "XDG"))}
    return {**kept, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PYTHONPATH": str(REPOSITORY), **more}


@pytest.fixture
def library_environment(tmp_path: Path) -> dict[str, str]:
    """The environment of `run`, for tests that start the program in their own way."""
    return environment(tmp_path, DOSSIER_LIBRARY=str(tmp_path / "library"))


@pytest.fixture
def story() -> str:
    return STORY


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run one command; ``library=False`` leaves the choice of the library to the program."""

    def command(
        *arguments: str | Path, library: bool = True, cwd: Path | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        chosen = {"DOSSIER_LIBRARY": str(tmp_path / "library")} if library else {}
        return subprocess.run(
            [sys.executable, "-m", "dossier", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=environment(tmp_path, **chosen, **more),
            timeout=120,
        )

    return command


@pytest.fixture(scope="session")
def seed_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the five seeds, made once by the program."""
    home = tmp_path_factory.mktemp("seeds")
    command = [sys.executable, "-m", "dossier", "import", str(REPOSITORY / "seeds"), "--library", str(home / "library")]
    subprocess.run(command, env=environment(home), check=True, capture_output=True)
    return home / "library"


@pytest.fixture
def seeded(run: Run, seed_library: Path, tmp_path: Path) -> Run:
    """The same with the five seeds in the library."""
    shutil.copytree(seed_library, tmp_path / "library")
    return run
