"""Wall times a user feels: `python tests/benchmarks/build_time.py`.

Whole processes, median of five: `--version`, `parties`, `build Russia` as PDF and as JSON, from an up-to-date library; the
first start that also makes and fills the library; and the extraction of the five seeds once loaded. Floors of issue 2:
build under 1.5 s, seeds under 50 ms. Runs with a home folder of its own; nothing of the user's is touched.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from dossier.core.extract.pipeline import extract
from dossier.core.ingest import read_document
from dossier.core.model.document import Document
from dossier.service.places import seeds
from dossier.service.resources import load_lexicon

_TIMES = 5


def seconds(call: Callable[[], object], times: int = _TIMES) -> float:
    """Return the median wall time of ``call``."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def program(home: str, *arguments: str) -> Callable[[], object]:
    """Return a call that runs the program once in a process of its own."""
    environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home}
    environment.pop("DOSSIER_LIBRARY", None)
    command = [sys.executable, "-m", "dossier", *arguments]
    return lambda: subprocess.run(command, env=environment, cwd=home, check=True, capture_output=True)


def main() -> None:
    """Print one line a figure."""
    with tempfile.TemporaryDirectory() as home:
        print(f"first start, library made and filled   {seconds(program(home, 'build', 'Russia', '-o', 'a.pdf'), 1):.3f} s")
        for arguments in (["--version"], ["parties"], ["build", "Russia", "-o", "a.pdf"], ["build", "Russia", "-o", "a.json"]):
            print(f"dossier {' '.join(arguments):<30} {seconds(program(home, *arguments)):.3f} s")
    print(f"lexicon loaded                         {seconds(load_lexicon, 1):.3f} s")
    documents = [read_document(seed.read_bytes(), seed.name) for seed in seeds()]
    loaded = [document for document in documents if isinstance(document, Document)]
    lexicon = load_lexicon()
    print(f"the five seeds extracted               {seconds(lambda: [extract(d, lexicon) for d in loaded]):.3f} s")


if __name__ == "__main__":
    main()
