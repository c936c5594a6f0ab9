"""Extraction of folders of JSON Lines on a Dask cluster (optional: ``pip install dossier[dask]``).

Extraction is a pure function of a document, so the work is cut into ranges of lines, each range becomes a file of its own
(see `partitions`), and a range whose worker dies is simply done again by another. Input and output folders must be seen by
the client and by all workers under the same paths. Scheduling, retries and data transport are Dask's, not ours.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from dossier.core.model.problems import DossierError, Problem
from dossier.service.importing import find_files
from dossier.service.partitions import Entry, write_partition
from dossier.service.reading import find_facts, shown
from dossier.service.writing import write_whole

BYTES_A_RANGE = 4 * 1024 * 1024
"""About two thousand articles: some seconds of work, little enough that a lost worker costs little."""

_SUFFIXES = {".jsonl", ".ndjson"}
_RETRIES = 3


@dataclass(frozen=True, slots=True)
class LineRange:
    """Whole lines of one file: bytes ``[start, end)``; ``first_line`` counts from 1."""

    path: str
    start: int
    end: int
    first_line: int

    def partition_name(self) -> str:
        """Return the name of the file that holds what is found: the same for the same range in every run."""
        mark = sha256(f"{self.path}:{self.start}".encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return f"{Path(self.path).stem}-{self.first_line:09}-{mark}.jsonl"


@dataclass(frozen=True, slots=True)
class RangeDone:
    """What became of a range: the partition's name, how many documents it holds, and what was refused."""

    partition: str
    documents: int
    refused: tuple[Problem, ...]


def extract_on_cluster(
    paths: Iterable[Path],
    output: Path,
    scheduler: str | None,
    on_done: Callable[[RangeDone, int], None],
    bytes_a_range: int = BYTES_A_RANGE,
) -> tuple[Problem, ...]:
    """Extract JSON Lines files on the cluster at ``scheduler`` (None: one made here) into partitions in ``output``.

    ``on_done`` is called for each range as it is finished, with the number of ranges in all. Returns what could not be
    read at all. Raises DossierError without Dask, without a scheduler, or when a range fails again and again.
    """
    files, refused = find_files(paths)
    ranges = [part for file in files if file.suffix.lower() in _SUFFIXES for part in cut_into_ranges(file, bytes_a_range)]
    others = [file for file in files if file.suffix.lower() not in _SUFFIXES]
    refused += [
        Problem(code="unknown_format", subject=shown(file), reason="only JSON Lines are extracted on a cluster")
        for file in others
    ]
    output.mkdir(parents=True, exist_ok=True)
    with _connect(scheduler) as client:
        futures = client.map(extract_range, ranges, output=str(output.absolute()), retries=_RETRIES, pure=False)
        for done in _finished(futures):
            on_done(done, len(ranges))
    return tuple(refused)


def cut_into_ranges(path: Path, size: int) -> Iterator[LineRange]:
    """Yield ranges of whole lines of about ``size`` bytes; together they are the file."""
    absolute = str(path.absolute())
    start, first_line, lines = 0, 1, 0
    end = 0
    with path.open("rb") as file:
        for line in file:
            end += len(line)
            lines += 1
            if end - start >= size:
                yield LineRange(absolute, start, end, first_line)
                start, first_line = end, first_line + lines
                lines = 0
    if end > start:
        yield LineRange(absolute, start, end, first_line)


def extract_range(part: LineRange, output: str) -> RangeDone:
    """Extract one range and write its partition whole; runs on a worker. Doing it twice gives the same file."""
    from dossier.core.ingest.table_readers import read_json_lines

    with Path(part.path).open("rb") as file:
        file.seek(part.start)
        data = file.read(part.end - part.start)
    found: list[Entry] = []
    refused: list[Problem] = []
    for row in read_json_lines(data, shown(Path(part.path).name), part.first_line):
        facts = row if isinstance(row, Problem) else find_facts(row[0], None)
        if isinstance(row, Problem) or isinstance(facts, Problem):
            refused += [facts] if isinstance(facts, Problem) else []
        else:
            found.append(Entry(row[0], facts, row[1]))
    write_whole(Path(output) / part.partition_name(), write_partition(found))
    return RangeDone(part.partition_name(), len(found), tuple(refused))


_Client = Any
"""A client of Dask, which has no types."""


def _connect(scheduler: str | None) -> _Client:
    try:
        from distributed import Client
    except ImportError:
        raise DossierError("a Dask cluster needs the extra 'dask': pip install 'dossier[dask]'") from None
    try:
        return Client(scheduler, timeout="20s") if scheduler else Client(dashboard_address=None)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as fault:
        raise DossierError(f"no Dask scheduler answers at {scheduler} ({' '.join(str(fault).split())[:120]})") from fault


def _finished(futures: list[_Client]) -> Iterator[RangeDone]:
    from distributed import as_completed

    for future in as_completed(futures):  # type: ignore[no-untyped-call]
        try:
            yield future.result()
        except DossierError:
            raise
        except Exception as fault:
            raise DossierError(f"a range of lines failed on the cluster: {type(fault).__name__}: {fault}") from fault
