"""A better extractor for the documents that are there: new findings in the place of old ones, decisions untouched."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import overload

from dossier.core.compose.correcting import orphans_of
from dossier.core.model.corrections import Correction
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction
from dossier.library.catalogue import Library
from dossier.service.importing import Progress
from dossier.service.reading import EXTRACTOR, find_facts
from dossier.service.resources import load_lexicon
from dossier.service.workers import work_through


@dataclass(frozen=True, slots=True)
class Extracting:
    """The work on one document that is in the library."""

    home: str | None = None

    def __call__(self, document: Document) -> Iterator[Extraction | Problem]:
        """Yield what is found, or why nothing is."""
        yield find_facts(document, self.home)


class _Stored(Sequence[Document]):
    """Documents of the library by number, read when they are asked for: all at once would fill the memory."""

    def __init__(self, library: Library, hashes: tuple[str, ...]) -> None:
        self.library, self.hashes = library, hashes

    def __len__(self) -> int:
        return len(self.hashes)

    @overload
    def __getitem__(self, number: int) -> Document: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Document]: ...
    def __getitem__(self, number: int | slice) -> Document | Sequence[Document]:
        if isinstance(number, slice):
            return _Stored(self.library, self.hashes[number])
        return self.library.evidence_in(self.hashes[number]).document


def reextract(
    library: Library, jobs: int, on_progress: Callable[[Progress], None] | None, cancelled: Callable[[], bool]
) -> tuple[Problem, ...]:
    """Extract every document again; each is replaced in a transaction of its own. Returns what could not be extracted."""
    documents = _Stored(library, library.hashes())
    parties = dict(load_lexicon().parties)
    faults: list[Problem] = []
    started = monotonic()
    running = work_through(documents, Extracting(library.setting("home")), jobs=jobs, on_lost=_lost, ahead=1)
    for number, answer in running:
        if isinstance(answer, Problem):
            faults.append(answer)
        elif answer is not None:
            library.replace_extraction(documents.hashes[number], answer, parties, EXTRACTOR)
        elif on_progress:
            rate = (number + 1) / max(monotonic() - started, 1e-6)
            on_progress(Progress(done=number + 1, total=len(documents), current=documents.hashes[number], rate=rate))
        if answer is None and cancelled():
            running.close()
            break
    library.count_encounters()
    return tuple(faults)


def find_orphans(library: Library) -> tuple[Correction, ...]:
    """Return the decisions in force that fit nothing that is found now, or whose document is gone."""
    log = library.corrections()
    orphans: list[Correction] = []
    for sha256 in dict.fromkeys(entry.key.document for entry in log if entry.key):
        if library.has(sha256):
            orphans += orphans_of(library.evidence_in(sha256), log)
        else:
            orphans += [entry for entry in log if entry.key and entry.key.document == sha256]
    return tuple(sorted(orphans, key=lambda entry: entry.id))


def _lost(document: Document, reason: str) -> Problem:
    return Problem(code="reader_lost", subject=document.name, reason=reason)
