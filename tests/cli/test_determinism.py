"""Same input, same bytes: whatever order Python happens to give its sets in this process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "tests/gold/tuning").glob("*.txt")) + sorted((ROOT / "seeds").glob("*.txt"))


def run(hash_seed: str, *arguments: str | Path) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "SOURCE_DATE_EPOCH": "1764547200"}
    return subprocess.run(
        [sys.executable, "-m", "dossier", *map(str, arguments)], env=environment, capture_output=True, check=True
    ).stdout


def test_extraction_is_the_same_in_every_process():
    assert run("1", "extract", *ARTICLES) == run("2", "extract", *ARTICLES)


@pytest.mark.parametrize("format", ["pdf", "docx", "html", "md", "json"])
def test_a_dossier_is_the_same_in_every_process(tmp_path, format):
    run("0", "import", ROOT / "seeds", "--library", tmp_path)
    build = ("build", "European Union", "--library", tmp_path, "--format", format, "-o", "-")
    assert run("1", *build) == run("2", *build)
