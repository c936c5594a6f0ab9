"""Whatever stands in a document or is typed for the head of a dossier comes out as words, in every format."""

from pathlib import Path

import pytest

from dossier.cli.arguments import FORMATS
from dossier.cli.run import run

HOSTILE = (
    "{% for x in y %}",
    "%s{0}{}",
    "\x1b[31mred",
    "</para><b>",
    "<script>alert(1)</script>",
    "a\nBEGIN:VEVENT",
    "‮txt.exe",
)
STORY = (
    "NAIROBI, 5 March 2024. Kenya's Foreign Minister Amina Otieno met the Foreign Minister of Chile, Carlos Soto, in Nairobi "
    'on 5 March 2024.\n\n"We will open an embassy in Santiago," Otieno said.\n'
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("hostile")
    (place / "story.txt").write_text(STORY)
    assert run(["import", str(place / "story.txt"), "--library", str(place / "library")], lambda *_: 0) == 0
    return place / "library"


@pytest.mark.parametrize("form", FORMATS)
def test_the_head_takes_any_words(library: Path, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in HOSTILE:
        target = tmp_path / f"out.{form}"
        head = [option for name in ("marking", "for", "drafter", "occasion") for option in (f"--{name}", words)]
        code = run(["build", "CL", *head, "-o", str(target), "--library", str(library)], lambda *_: 0)
        assert (code, capsys.readouterr().err) == (0, ""), words
        assert form != "html" or "<script>alert" not in target.read_text(encoding="utf-8")
