"""Run the extractor over the annotated sets and the shared corpora, and lay the scores out as a table."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from dossier.core.extract.pipeline import extract
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.ingest.readers import read_document
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction
from dossier.service.resources import load_lexicon
from tests.gold.scoring import RATES, TALLIES, Item, Scores, record_of, score

HERE = Path(__file__).parent
SETS = ("seeds", "tuning", "aside")
SHARED = HERE.parents[2] / "shared"
"""The reference corpora, when this checkout lies beside them; they are no part of the repository."""


@cache
def lexicon() -> Lexicon:
    """Return the shipped gazetteer, loaded once."""
    return load_lexicon()


def read_and_extract(data: bytes, name: str) -> tuple[Document, Extraction]:
    """Run the core on the bytes of one file. Raises ValueError when the file is refused."""
    document = read_document(data, name)
    if not isinstance(document, Document):
        raise ValueError(str(document))
    return document, extract(document, lexicon())


def articles(name: str) -> Iterator[tuple[str, bytes, Item]]:
    """Yield ``(id, bytes, answers)`` of each article of the set ``name``."""
    for path in sorted((HERE / name).glob("*.json")):
        yield path.stem, path.with_suffix(".txt").read_bytes(), json.loads(path.read_text(encoding="utf-8"))


def measure(name: str) -> Scores:
    """Score the set ``name``."""
    total = Scores()
    for article, data, answers in articles(name):
        record = record_of(*read_and_extract(data, f"{article}.txt"))
        total.add(score(article, data.decode("utf-8"), answers, record))
    return total


def table(scores: dict[str, Scores]) -> str:
    """Return one line a kind of record: F1 with precision and recall, or the share right, for each set."""
    lines = [f"{'':<17}" + "".join(f"{name:>26}" for name in scores)]
    for kind in TALLIES:
        cells = (one.tallies[kind] for one in scores.values())
        lines.append(f"{kind:<17}" + "".join(f"{c.f1:>9.3f} (P {c.precision:.2f} R {c.recall:.2f})" for c in cells))
    for kind in RATES:
        cells = (one.rates[kind] for one in scores.values())
        lines.append(f"{kind:<17}" + "".join(f"{c.share:>9.3f} {f'({c.right}/{c.of})':>16}" for c in cells))
    return "\n".join(lines)


def run_shared_scorers() -> str:
    """Return the last lines of the shared scorers (White House titles, PolNeAR), or why they were not run."""
    if not (SHARED / "tools").is_dir():
        return "shared corpora: not beside this checkout, not measured"
    titles = _last_lines("score_titles.py", "--cmd", "dossier extract --format jsonl")
    polnear = _last_lines("score_polnear.py", "--cmd", "dossier extract {files} --format jsonl", "--split", "train")
    return f"{titles}\n{polnear}"


def _last_lines(tool: str, *arguments: str) -> str:
    command = [sys.executable, str(SHARED / "tools" / tool), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False)
    lines = [line for line in run.stdout.splitlines() if re.search(r"\d", line)] or run.stderr.splitlines()[-2:]
    return "\n".join([tool, *(f"  {line}" for line in lines[-24:])])
