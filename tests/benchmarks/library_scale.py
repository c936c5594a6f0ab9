"""How the library behaves as it grows: `python tests/benchmarks/library_scale.py 1000 10000`.

Prints one line a size: import rate, size on disk over source text, and the median of repeated calls. The floors are those
of issue 5 at 100,000 documents on two cores: 400 documents a second, 2.5 times the text, parties 100 ms, gather 300 ms,
search 50 ms, 300 MB. Compiles and writes into a temporary folder; nothing of the user's is touched.
"""

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from corpus import write

from dossier.service.workspace import Workspace

_QUERIES = ("fisheries", "minister", '"energy security"', "railways Norway", "vacc*")


def milliseconds(call: Callable[[], object], times: int = 5) -> float:
    """Return the median time of ``call``."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        call()
        taken.append(1000 * (time.perf_counter() - started))
    return statistics.median(taken)


def measure(documents: int, folder: Path, jobs: int) -> str:
    """Import a corpus of this size and return the line of figures."""
    text = write(folder / "in", documents)
    with Workspace(folder / "library") as workspace:
        started = time.perf_counter()
        report = workspace.import_paths([folder / "in"], jobs=jobs)
        rate = documents / (time.perf_counter() - started)
        assert not report.refused, report.refused[:3]
    stored = sum(file.stat().st_size for file in (folder / "library").glob("library.sqlite*"))
    with Workspace(folder / "library") as workspace:
        rows = workspace.counterparts()
        largest, middle = rows[0].party.code, sorted(rows, key=lambda row: row.meetings)[len(rows) // 2].party.code
        figures = {
            "docs/s": rate,
            "disk/text": stored / text,
            "parties ms": milliseconds(workspace.counterparts),
            f"gather {middle} ms": milliseconds(lambda: workspace.gather(middle), 3),
            f"gather {largest} ms": milliseconds(lambda: workspace.gather(largest), 1),
            "search ms": max(milliseconds(lambda query=query: workspace.search(query)) for query in _QUERIES),
            "resolve ms": milliseconds(lambda: workspace.resolve("Norway")),
        }
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{documents:>8}  " + "  ".join(f"{name} {value:.2f}" for name, value in figures.items()) + f"  peak MB {memory:.0f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure the library at several sizes.")
    parser.add_argument("sizes", type=int, nargs="*", default=[1000])
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as place:
            print(measure(size, Path(place), options.jobs), flush=True)
