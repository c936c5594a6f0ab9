"""The use cases, one method each. Window and command line call these and nothing below them.

A `Workspace` is bound to one library folder. It is cheap to make; each thread opens its own.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from dossier.core.compose.correcting import decide, in_force
from dossier.core.model.briefing import Briefing
from dossier.core.model.corrections import Correction, CorrectionAction, RecordKey
from dossier.core.model.document import Document, Original
from dossier.core.model.parties import Party
from dossier.core.model.problems import DossierError, Problem
from dossier.core.model.records import Extraction
from dossier.library.catalogue import Library
from dossier.library.counterparts import PartyRow
from dossier.library.searching import EVERYTHING, Narrowing
from dossier.library.searching import Hit as SearchHit
from dossier.service.clock import timestamp, today
from dossier.service.composing import brief, compose_ahead
from dossier.service.copies import copy_daily, copy_library
from dossier.service.gathering import merge_people
from dossier.service.importing import ImportReport, Progress, find_files, import_files, in_processes, right_here
from dossier.service.ledger import entries_to_add, read_ledger, write_ledger
from dossier.service.naming import find_party
from dossier.service.originals import Originals
from dossier.service.places import chosen_library, seeds, user_library
from dossier.service.reading import EXTRACTOR, extract_file, lost, prepare_readers
from dossier.service.reextracting import find_orphans, reextract
from dossier.service.rendering import BuildOptions, Format, Period, render_briefing
from dossier.service.resources import load_lexicon
from dossier.service.workers import work_through
from dossier.service.writing import file_name, write_whole

__all__ = [
    "BuildOptions",
    "Counterpart",
    "Format",
    "ImportReport",
    "Narrowing",
    "Period",
    "Progress",
    "SearchHit",
    "Workspace",
    "extract_files",
]

_FILLED = "filled_with_seeds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """One row of the counterpart list: a party with its counts and the day of the last held meeting."""

    party: Party
    meetings: int
    statements: int
    figures: int
    last_contact: str | None


class Workspace:
    """Everything a shell can ask for, on one library."""

    def __init__(
        self, library: Path | None = None, *, create: bool = True, on_upgrade: Callable[[int, int], None] | None = None
    ) -> None:
        """Open the library in folder ``library``, or with ``create`` make it when it is not there.

        None means the folder that DOSSIER_LIBRARY names, else the user's own library; that one is made on its first use
        and filled from the bundled seeds. A library of an older Dossier is indexed anew first, which takes about a minute
        for 100,000 documents; ``on_upgrade`` is told how many of how many are done. Raises LibraryFault with a one-line
        reason.
        """
        chosen = library or chosen_library()
        self.folder = chosen or user_library()
        self._library = Library(self.folder, create=create or chosen is None)
        if not self._library.is_indexed():
            for done, total in self._library.index_anew():
                if on_upgrade:
                    on_upgrade(done, total)
        if chosen is None:
            self._fill_with_seeds()

    def close(self) -> None:
        """Close the library, after the day's copy if something changed. Using the workspace as a context manager does this."""
        copy_daily(self._library)
        self._library.close()

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
        return import_files(self._library, paths, in_processes(jobs), on_progress, cancelled)

    def counterparts(self) -> tuple[Counterpart, ...]:
        """Return every counterpart: countries, organisations, officials, most contacts first.

        The home side is none, nor is an official who is only named; `resolve` finds those all the same.
        """
        home = self.home_code()
        rows = merge_people(self._library.counterparts(), self.corrections())
        return tuple(
            Counterpart(
                party=row.party,
                meetings=row.meetings,
                statements=row.statements,
                figures=row.figures,
                last_contact=row.last_contact,
            )
            for row in rows
            if (home is None or home not in (row.party.code, row.party.side)) and _has_content(row)
        )

    def size(self) -> int:
        """Return the number of documents in the library."""
        return self._library.size()

    def outdated(self) -> int:
        """Return how many documents were read by an older extractor; `reextract` reads those anew."""
        return self._library.count_not_by(EXTRACTOR)

    def home_code(self) -> str | None:
        """Return the side the user works for: the officer's word, else the setting, else that of most documents."""
        said = [entry.value for entry in in_force(self.corrections()) if entry.action == "home"]
        if said:
            return said[-1]
        counted = sorted(self._library.homes().items(), key=lambda pair: (-pair[1], pair[0]))
        return self._library.setting("home") or (counted[0][0] if counted else None)

    def resolve(self, query: str) -> Party:
        """Return the one counterpart that a code, a name or an official's name means; raises UnknownCounterpart."""
        return find_party(query, [row.party for row in self._library.counterparts()], load_lexicon)

    def gather(
        self, code: str, period: Period = (None, None), *, with_left_out: bool = False, day: str | None = None
    ) -> Briefing:
        """Compose the briefing on a counterpart as of ``day`` (today).

        With ``with_left_out`` items the officer left out are kept (for the window). Raises UnknownCounterpart.
        """
        return brief(self._library, code, self.home_code(), period, day or today(), with_left_out=with_left_out)

    def compose_ahead(self, *, with_left_out: bool = False) -> Iterator[tuple[int, int]]:
        """Compose the briefings on the largest counterparts and keep them, so that `gather` has them at once.

        Yields how many of how many are done; each takes up to two seconds, and stopping in between loses nothing.
        """
        return compose_ahead(self._library, self.home_code(), today(), with_left_out=with_left_out)

    def left_out(self, code: str) -> frozenset[RecordKey]:
        """Return the keys of the records that the officer left out of this counterpart's dossier."""
        return decide(self.corrections(), code).left_out

    def render(self, briefing: Briefing, options: BuildOptions) -> bytes:
        """Render a briefing; raises TemplateFault with file and line."""
        return render_briefing(briefing, options, Originals(self._library, briefing))

    def build(self, query: str, output: Path | None, options: BuildOptions) -> Path:
        """Gather, render and write one dossier, whole or not at all; return the file written.

        Without ``output`` the file goes to the current folder under `default_name`. Raises UnknownCounterpart,
        TemplateFault, CannotWrite.
        """
        briefing = self.gather(self.resolve(query).code, options.period, day=options.date)
        target = output or Path(self.default_name(briefing, options))
        write_whole(target, self.render(briefing, options))
        return target

    def default_name(self, briefing: Briefing, options: BuildOptions) -> str:
        """Return ``{Name}_{date}_{MARKING}.{format}``."""
        return file_name(briefing.party.name, briefing.reference_date, options.marking, options.format)

    def document(self, sha256: str) -> Document:
        """Return one imported document."""
        return self._library.evidence_in(sha256).document

    def original(self, sha256: str) -> Original | None:
        """Return the file that a document was read from, byte for byte; None when only its text was kept."""
        return self._library.original(sha256)

    def extraction(self, sha256: str) -> Extraction:
        """Return what was found in one document, for marking its evidence."""
        return self._library.evidence_in(sha256).extraction

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
        entry = Correction(id=0, when=timestamp(), action=action, key=key, counterpart=counterpart, field=field, value=value)
        return self._library.append_correction(entry)

    def withdraw(self, correction: int) -> Correction:
        """Take an earlier decision back (undo); withdrawing a withdrawal is redo. The log keeps all."""
        earlier = next((entry for entry in self.corrections() if entry.id == correction), None)
        if earlier is None:
            raise DossierError(f"there is no correction number {correction}")
        return self._library.append_correction(replace(earlier, when=timestamp(), withdraws=correction))

    def corrections(self) -> tuple[Correction, ...]:
        """Return the whole log, oldest first."""
        return self._library.corrections()

    def orphans(self) -> tuple[Correction, ...]:
        """Return the decisions that fit nothing any more; they are shown, never re-attached silently."""
        return find_orphans(self._library)

    def export_ledger(self, target: Path) -> None:
        """Write the whole log to one small readable file; raises CannotWrite."""
        write_whole(target, write_ledger(self.corrections()))

    def import_ledger(self, source: Path) -> int:
        """Add a colleague's decisions that are not in the log yet and return how many; raises DossierError."""
        try:
            found = read_ledger(source.read_bytes(), str(source))
        except OSError as fault:
            raise DossierError(f"cannot read {source}: {(fault.strerror or str(fault)).lower()}") from fault
        return self._library.append_all(entries_to_add(self.corrections(), found))

    def reextract(
        self,
        *,
        jobs: int = 1,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Problem, ...]:
        """Find anew what the documents say; decisions stay. Returns the documents that could not be extracted."""
        return reextract(self._library, jobs, on_progress, cancelled)

    def back_up(self, target: Path) -> None:
        """Write a copy of the library to one file, whole or not at all; raises CannotWrite."""
        copy_library(self._library, target)

    def search(
        self, query: str, limit: int = 50, *, counterpart: str | None = None, within: Narrowing = EVERYTHING
    ) -> tuple[SearchHit, ...]:
        """Full-text search over the passages, best first.

        ``counterpart`` is a code, ``within`` bounds period, kind, topic and outlet.
        """
        return self._library.search(query, limit, counterpart, within)

    def check(self) -> tuple[Problem, ...]:
        """Verify the library: database integrity, hashes, spans. Empty when sound."""
        return tuple(self._library.check())

    def _fill_with_seeds(self) -> None:
        if self._library.setting(_FILLED) is None and not self._library.size():
            import_files(self._library, seeds(), right_here)
            self._library.set_setting(_FILLED, timestamp())


def _has_content(row: PartyRow) -> bool:
    return row.party.kind != "official" or any((row.meetings, row.statements, row.figures))


def extract_files(paths: Iterable[Path]) -> Iterator[tuple[Path, Document, Extraction] | Problem]:
    """Read and extract each file, without any library; folders are searched."""
    files, refused = find_files(paths)
    yield from refused
    if files:
        prepare_readers()
    for number, answer in work_through(files, extract_file, jobs=1, on_lost=lost):
        if isinstance(answer, Problem):
            yield answer
        elif answer is not None:
            yield (files[number], *answer)
