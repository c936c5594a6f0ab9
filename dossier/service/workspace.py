"""The use cases, one method each. Window and command line call these and nothing below them.

A `Workspace` is bound to one library folder. It is cheap to make; each thread opens its own.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from dossier.core.model.briefing import Briefing
from dossier.core.model.corrections import Correction, CorrectionAction, RecordKey
from dossier.core.model.document import Document
from dossier.core.model.parties import Party
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction

Format = Literal["pdf", "docx", "html", "md", "json"]
Period = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """One row of the counterpart list: a party with its counts and the day of the last held meeting."""

    party: Party
    meetings: int
    statements: int
    figures: int
    last_contact: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did. Each problem names its file and the reason."""

    imported: int
    already_there: int
    updated: int
    refused: tuple[Problem, ...]
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Sent after each file: how many of how many are done, the file just read, files a second."""

    done: int
    total: int
    current: str
    rate: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A passage that answers a search; ``marks`` are the matched words as offsets into ``passage``."""

    document: str
    name: str
    title: str | None
    published: str | None
    passage: str
    number: int
    start: int
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How a dossier is rendered."""

    template: str = "full"
    format: Format = "pdf"
    period: Period = (None, None)
    paper: Literal["A4", "Letter"] = "A4"
    language: str = "en"
    marking: str = ""
    prepared_for: str = ""


class Workspace:
    """Everything a shell can ask for, on one library."""

    def __init__(self, library: Path | None = None) -> None:
        """Open (and on first use create and fill from the bundled seeds) the library in folder ``library``.

        None means the user's own library. Raises LibraryFault with a one-line reason.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Close the library. Using the workspace as a context manager does this."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def import_paths(
        self,
        paths: Iterable[Path],
        *,
        jobs: int = 1,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportReport:
        """Import files and folders; what was done before a cancel or a fault is kept."""
        raise NotImplementedError

    def counterparts(self) -> tuple[Counterpart, ...]:
        """Return every counterpart: countries, organisations, officials, most contacts first."""
        raise NotImplementedError

    def resolve(self, query: str) -> Party:
        """Return the one counterpart that a code, a name or an official's name means; raises UnknownCounterpart."""
        raise NotImplementedError

    def gather(self, code: str, period: Period = (None, None), *, with_left_out: bool = False) -> Briefing:
        """Compose the briefing on a counterpart. With ``with_left_out`` items the officer left out are kept (for the window)."""
        raise NotImplementedError

    def left_out(self, code: str) -> frozenset[RecordKey]:
        """Return the keys of the records that the officer left out of this counterpart's dossier."""
        raise NotImplementedError

    def render(self, briefing: Briefing, options: BuildOptions) -> bytes:
        """Render a briefing; raises TemplateFault with file and line."""
        raise NotImplementedError

    def build(self, query: str, output: Path | None, options: BuildOptions) -> Path:
        """Gather, render and write one dossier, whole or not at all; return the file written. Raises CannotWrite."""
        raise NotImplementedError

    def document(self, sha256: str) -> Document:
        """Return one imported document."""
        raise NotImplementedError

    def extraction(self, sha256: str) -> Extraction:
        """Return what was found in one document, for marking its evidence."""
        raise NotImplementedError

    def correct(
        self,
        action: CorrectionAction,
        *,
        key: RecordKey | None = None,
        counterpart: str | None = None,
        field: str | None = None,
        value: str | None = None,
    ) -> Correction:
        """Record one decision of the officer and return the entry of the log."""
        raise NotImplementedError

    def withdraw(self, correction: int) -> Correction:
        """Take an earlier decision back (undo); the log keeps both."""
        raise NotImplementedError

    def corrections(self) -> tuple[Correction, ...]:
        """Return the whole log, oldest first."""
        raise NotImplementedError

    def search(self, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Full-text search over the passages, best first."""
        raise NotImplementedError

    def check(self) -> tuple[Problem, ...]:
        """Verify the library: database integrity, hashes, spans. Empty when sound."""
        raise NotImplementedError


def extract_files(paths: Iterable[Path]) -> Iterable[tuple[Path, Document, Extraction] | Problem]:
    """Read and extract each file, without any library."""
    raise NotImplementedError
