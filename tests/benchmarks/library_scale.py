"""How the library behaves as it grows: `python tests/benchmarks/library_scale.py 1000 10000`.

`--library FOLDER` measures one that is there; it is only read, but for briefings composed ahead.
Prints a table, one row a size; times are medians, CPU beside the clock because machines are shared. The floors are those of
issue 5 at 100,000 documents on two cores: 400 documents a second, 2.5 times the text, parties 100 ms, gather 300 ms, search
50 ms, a letter in the filter 16 ms, 300 MB. Everything is written into a temporary folder; nothing of the user's is touched.
"""

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from corpus import write

from dossier.gui.qt_models.counterparts import CounterpartModel
from dossier.service.workspace import Counterpart, Workspace

_QUERIES = ("fisheries", "minister", '"energy security"', "railways Norway", "vacc*")
_TYPED = ("n", "no", "nor", "norw", "norwya", "minister of")

Figures = Iterator[tuple[str, str]]


def milliseconds(call: Callable[[], object], times: int = 5) -> tuple[float, float]:
    """Return the median time of ``call`` by the clock and in CPU."""
    clock, cpu = [], []
    for _ in range(times):
        started, worked = time.perf_counter(), time.process_time()
        call()
        clock.append(1000 * (time.perf_counter() - started))
        cpu.append(1000 * (time.process_time() - worked))
    return statistics.median(clock), statistics.median(cpu)


def cpu_seconds() -> float:
    """Return the CPU this process and its finished children have used."""
    uses = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in uses)


def measure_import(folder: Path, documents: int, jobs: int) -> Figures:
    """Import a corpus of this size into ``folder / "library"``."""
    text = write(folder / "in", documents)
    with Workspace(folder / "library") as workspace:
        started, worked = time.perf_counter(), cpu_seconds()
        report = workspace.import_paths([folder / "in"], jobs=jobs)
        seconds, cpu = time.perf_counter() - started, cpu_seconds() - worked
        assert not report.refused, report.refused[:3]
    yield "documents", f"{documents:,}"
    yield "docs/s", f"{documents / seconds:.0f}"
    # The processes of the import have ended, so their CPU is counted.
    yield "CPU ms a document", f"{1000 * cpu / documents:.2f}"
    with Workspace(folder / "library") as workspace:
        started, worked = time.perf_counter(), time.process_time()
        kept = [total for _, total in workspace.compose_ahead()]
        yield (
            "composed ahead",
            f"{len(kept)} in {time.perf_counter() - started:.0f} s, CPU {time.process_time() - worked:.0f} s",
        )
    stored = sum(file.stat().st_size for file in (folder / "library").glob("library.sqlite*"))
    yield "file/text", f"{stored / text:.2f}"


def measure_use(library: Path) -> Figures:
    """Ask of the library what the window asks."""
    with Workspace(library) as workspace:
        rows = workspace.counterparts()
        yield "counterparts", f"{len(rows):,}"
        yield "parties", _shown(milliseconds(workspace.counterparts))
        countries = sorted((row for row in rows if row.party.kind == "country"), key=lambda row: row.meetings)
        kept = workspace._library.largest(workspace.home_code())
        largest = next((row for row in reversed(countries) if row.party.code not in kept), countries[-1])
        for name, row in (("middle", countries[len(countries) // 2]), ("largest not kept", largest), ("top", countries[-1])):
            code = row.party.code
            sources = len(workspace.gather(code).sources)
            taken = milliseconds(lambda code=code: workspace.gather(code), 5)
            yield f"gather {name} country", f"{_shown(taken)} ({sources:,} documents, {taken[1] / sources:.2f} each)"
        searches = [milliseconds(lambda query=query: workspace.search(query)) for query in _QUERIES]
        yield "slowest search", _shown(max(searches))
        yield "slowest letter in the filter", _shown(max(_filter(rows)))
    yield "peak MB", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}"
    yield "load", f"{os.getloadavg()[0]:.1f}"


def _filter(rows: tuple[Counterpart, ...]) -> Iterator[tuple[float, float]]:
    model = CounterpartModel()
    model.show_groups([("all", rows)], {})
    return (milliseconds(lambda typed=typed: model.seek(typed)) for typed in _TYPED)


def _shown(taken: tuple[float, float]) -> str:
    return f"{taken[0]:.0f} ms, CPU {taken[1]:.0f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure the library at several sizes.")
    parser.add_argument("sizes", type=int, nargs="*", default=[1000])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    if options.library:
        print(*(f"{name}: {figure}" for name, figure in measure_use(options.library)), sep="\n")
        sys.exit()
    for number, size in enumerate(options.sizes):
        with tempfile.TemporaryDirectory() as place:
            figures = dict([*measure_import(Path(place), size, options.jobs), *measure_use(Path(place) / "library")])
        if not number:
            print(f"| {' | '.join(figures)} |\n|{'---|' * len(figures)}")
        print(f"| {' | '.join(figures.values())} |", flush=True)
