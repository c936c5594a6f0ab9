"""A library whose facts are counted by party: the list of counterparts, the index behind it, briefings that are kept."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from dossier.core.model.parties import Party
from dossier.core.model.problems import LibraryFault
from dossier.library import compositions, indexing
from dossier.library.accession import list_entries
from dossier.library.counterparts import PartyRow, count_anew, list_counterparts, store_counts, store_joined
from dossier.library.opened import OpenLibrary
from dossier.library.people import spellings
from dossier.library.rows import EVIDENCE, PARTY, as_evidence, as_party, binary

_AT_ONCE = 200
"""Documents that are indexed anew, or counterparts whose encounters are counted, in one transaction."""


class CountedLibrary(OpenLibrary):
    """What is known of parties, as far as it is counted and not read from the documents."""

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        """Open the library in ``folder``; raises LibraryFault with a one-line reason."""
        super().__init__(folder, create=create)
        if not self.is_indexed() and not self._connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone():
            with self._writing():
                indexing.finish(self._connection)

    def counterparts(self) -> tuple[PartyRow, ...]:
        """Return every party with facts, most contacts first; spellings of an official count as one person."""
        with self._reading():
            counted = count_anew(self._connection)
            return list_counterparts(self._connection, counted)

    def parties(self) -> dict[str, Party]:
        """Return every party that a fact names, by code, spellings included."""
        with self._reading():
            return {row[0]: as_party(row) for row in self._connection.execute(f"SELECT {PARTY} FROM parties")}

    def spellings_of(self, code: str) -> tuple[Party, ...]:
        """Return the spellings under which an official is known, the given one included; empty when unknown."""
        with self._reading():
            rows = spellings(self._connection, code)
            marks = ",".join("?" * len(rows))
            found = self._connection.execute(f"SELECT {PARTY} FROM parties WHERE id IN ({marks}) ORDER BY id", rows)
            return tuple(as_party(row) for row in found)

    def head_of(self, code: str) -> str:
        """Return the code under which all spellings of an official are listed."""
        with self._reading():
            row = self._connection.execute(
                "SELECT h.code FROM parties p JOIN parties h ON h.id = p.head WHERE p.code = ?", (code,)
            ).fetchone()
            return row[0] if row else code

    def count_encounters(self) -> None:
        """Count the encounters anew whose accounts have changed, and store that; `counterparts` would do it each time.

        After a large import this takes seconds, so it is done in parts: another program that writes need not wait for all.
        """
        while True:
            with self._writing():
                counted = count_anew(self._connection, _AT_ONCE)
                store_counts(self._connection, counted)
            if len(counted) < _AT_ONCE:
                break
        with self._writing():
            store_joined(self._connection)

    def is_indexed(self) -> bool:
        """Tell whether all documents are indexed as this program does it; one that is not gives wrong counts."""
        with self._reading():
            return indexing.is_indexed(self._connection)

    def index_anew(self) -> Iterator[tuple[int, int]]:
        """Index all documents anew, some at a time, from what is stored of them; yields how many of how many are done.

        What was done stays when the program is stopped; the next one goes on from there.
        """
        with self._writing():
            indexing.begin_anew(self._connection)
            waiting = indexing.unindexed(self._connection)
        parties = self.parties()
        for start in range(0, len(waiting), _AT_ONCE):
            with self._writing():
                for document, sha256 in waiting[start : start + _AT_ONCE]:
                    self._index(document, sha256, parties)
            yield min(start + _AT_ONCE, len(waiting)), len(waiting)
        self.count_encounters()
        with self._writing():
            indexing.finish(self._connection)

    def _index(self, document: int, sha256: str, parties: dict[str, Party]) -> None:
        row = self._connection.execute(f"{EVIDENCE} WHERE sha256 = ?", (binary(sha256),)).fetchone()
        if row is not None:
            found = as_evidence(row)
            indexing.unindex(self._connection, document)
            indexing.index(self._connection, document, list_entries(found.document, found.extraction, parties))

    def recall_briefing(self, code: str, key: bytes) -> bytes | None:
        """Return the briefing on a counterpart that was kept under this key."""
        with self._reading():
            return compositions.recall(self._connection, code, key)

    def has_briefing(self, code: str, key: bytes) -> bool:
        """Tell whether a briefing is kept under a key that begins so."""
        with self._reading():
            return compositions.has(self._connection, code, key)

    def keep_briefing(self, code: str, key: bytes, briefing: bytes) -> None:
        """Keep a briefing, unless the library cannot be written just now: it can be composed again."""
        with suppress(LibraryFault), self._writing():
            compositions.keep(self._connection, code, key, briefing)

    def largest(self, home: str | None) -> tuple[str, ...]:
        """Return the codes of the counterparts whose briefings are worth keeping, the largest first."""
        with self._reading():
            return compositions.find_largest(self._connection, home)

    def make_room(self) -> None:
        """Find out anew how much may be kept, after documents came or went; a library that cannot be written stays as it is."""
        with suppress(LibraryFault), self._writing():
            compositions.measure_room(self._connection)

    def keep_only(self, codes: tuple[str, ...]) -> None:
        """Throw away the kept briefings on all other counterparts, where the library can be written."""
        with suppress(LibraryFault), self._writing():
            compositions.drop_others(self._connection, codes)

    def states(self, codes: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
        """Return row and state of every spelling of these codes; a state grows with each change of what is known."""
        with self._reading():
            rows = sorted({row for code in codes for row in spellings(self._connection, code)})
            marks = ",".join("?" * len(rows))
            return tuple(self._connection.execute(f"SELECT id, state FROM parties WHERE id IN ({marks}) ORDER BY id", rows))

    def state(self) -> tuple[int, int]:
        """Return what grows with every change of any document's findings."""
        with self._reading():
            found: tuple[int, int] = self._connection.execute(
                "SELECT count(*), coalesce(sum(state), 0) FROM parties"
            ).fetchone()
            return found
