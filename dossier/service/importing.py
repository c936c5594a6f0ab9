"""Import of files and folders: many processes read and extract, this one writes, in the order of the names."""

import csv
import io
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from dossier.core.model.problems import Problem
from dossier.library.accession import Accession
from dossier.library.catalogue import Library
from dossier.service.clock import timestamp
from dossier.service.reading import EXTRACTOR, Known, Preparing, key_of, lost, prepare_readers
from dossier.service.workers import work_through


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did. Each problem names its file and the reason.

    ``imported`` documents are new, ``updated`` ones are new too but repeat or update one that was there.
    """

    imported: int
    already_there: int
    updated: int
    refused: tuple[Problem, ...]
    cancelled: bool = False

    def to_csv(self) -> bytes:
        """Return the refused files with their reasons as a table that a spreadsheet opens."""
        table = io.StringIO()
        rows = csv.writer(table)
        rows.writerow(("file", "reason", "code"))
        rows.writerows((_as_cell(problem.subject), _as_cell(problem.reason), problem.code) for problem in self.refused)
        return table.getvalue().encode("utf-8-sig", "replace")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Sent after each file: how many of how many are done, the file just read, files a second."""

    done: int
    total: int
    current: str
    rate: float


def _as_cell(text: str) -> str:
    """A spreadsheet must not take a file name for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


@dataclass(slots=True)
class _Ledger:
    """The counts of a running import."""

    imported: int = 0
    there: int = 0
    updated: int = 0
    refused: list[Problem] = field(default_factory=list)

    def close(self, *, cancelled: bool) -> ImportReport:
        return ImportReport(
            imported=self.imported,
            already_there=self.there,
            updated=self.updated,
            refused=tuple(self.refused),
            cancelled=cancelled,
        )


class Answers(Protocol):
    """How files are worked through: in processes, or here for files that are trusted."""

    def __call__(self, files: list[Path], work: Preparing) -> Iterator[tuple[int, Accession | Known | Problem | None]]:
        """Yield (file number, answer) and (file number, None) at the end of each file, in the order of the files."""


def import_files(
    library: Library,
    paths: Iterable[Path],
    answers: Answers,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Bring files and folders into the library; what was done before a cancel or a fault is kept."""
    files, refused = find_files(paths)
    ledger = _Ledger(refused=refused)
    work = Preparing(home=library.setting("home"), known=frozenset(map(key_of, library.hashes_of_whole())))
    started = time.monotonic()
    when = timestamp()
    running = answers(files, work)
    done = 0
    try:
        for number, answer in running:
            if answer is not None:
                _take(library, ledger, answer, when)
                continue
            done = number + 1
            if on_progress:
                rate = done / max(time.monotonic() - started, 1e-6)
                on_progress(Progress(done=done, total=len(files), current=str(files[number]), rate=rate))
            if cancelled():
                break
    finally:
        if closing := getattr(running, "close", None):
            closing()
    library.count_encounters()
    return ledger.close(cancelled=done < len(files))


def in_processes(jobs: int) -> Answers:
    """Work through files in ``jobs`` processes, each file under limits of time and memory."""

    def answers(files: list[Path], work: Preparing) -> Iterator[tuple[int, Accession | Known | Problem | None]]:
        if files:
            prepare_readers()
        return work_through(files, work, jobs=max(1, jobs), on_lost=lost)

    return answers


def right_here(files: list[Path], work: Preparing) -> Iterator[tuple[int, Accession | Known | Problem | None]]:
    """Work through files in this process: for the few bundled ones, which are known to be harmless."""
    for number, file in enumerate(files):
        for answer in work(file):
            yield number, answer
        yield number, None


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[Problem]]:
    """Return the files that the paths name, folders searched in the order of names, and what cannot be read.

    A file that is named twice is read once. Links to folders are not followed, so a loop cannot trap the search.
    """
    files: dict[Path, None] = {}
    refused: list[Problem] = []
    for path in paths:
        if path.is_dir():
            files.update(dict.fromkeys(_walk(path, refused)))
        elif path.exists():
            files[path] = None
        else:
            refused.append(Problem(code="not_found", subject=str(path), reason="no such file or folder"))
    return list(files), refused


def _walk(folder: Path, refused: list[Problem]) -> Iterator[Path]:
    def note(fault: OSError) -> None:
        refused.append(Problem(code="unreadable", subject=str(fault.filename), reason=(fault.strerror or str(fault)).lower()))

    for place, folders, names in os.walk(folder, onerror=note):
        folders.sort()
        links = [Path(place, name) for name in folders if Path(place, name).is_symlink()]
        refused += [Problem(code="link", subject=str(link), reason="a link to a folder is not followed") for link in links]
        yield from (Path(place, name) for name in sorted(names))


def _take(library: Library, ledger: _Ledger, answer: Accession | Known | Problem, when: str) -> None:
    match answer:
        case Problem():
            ledger.refused.append(answer)
        case Known():
            ledger.there += 1
        case Accession():
            outcome = library.add(answer, when, EXTRACTOR)
            ledger.imported += outcome == "imported"
            ledger.updated += outcome == "updated"
            ledger.there += outcome == "there"
