"""The library as the use cases see it: one object on one connection, used by one thread."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from dossier.core.compose.evidence import Evidence
from dossier.core.ingest.sniffing import media_type_of
from dossier.core.model.corrections import Correction
from dossier.core.model.document import Original
from dossier.core.model.parties import Party, PartyKind
from dossier.core.model.problems import DossierError, LibraryFault, Problem
from dossier.core.model.records import Extraction
from dossier.library import checking, corrections, indexing, searching, shelving
from dossier.library.accession import Accession, list_entries, prepare
from dossier.library.backup import back_up
from dossier.library.blobs import text_bytes, unpack_document, unpack_extraction, unpack_original, unpack_text
from dossier.library.counterparts import PartyRow, count_anew, list_counterparts, store_counts
from dossier.library.database import faults_in_words, open_database, transaction
from dossier.library.people import spellings

Period = tuple[str | None, str | None]

_AT_ONCE = 200
"""Documents that are indexed anew in one transaction."""

_PARTY = "code, name, kind, side"
_EVIDENCE = (
    "SELECT text, head, extraction, whole"
    " FROM documents d JOIN texts t ON t.document = d.id JOIN findings f ON f.document = d.id"
)


class Library:
    """Documents, what was found in them, and the officer's decisions, in one file."""

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        """Open the library in ``folder``; raises LibraryFault with a one-line reason."""
        self.folder = folder
        self._connection = open_database(folder, create=create)
        if not self.is_indexed() and not self.size():
            with self._writing():
                indexing.finish(self._connection)
        self._changes = self._connection.total_changes

    def close(self) -> None:
        """Close the file; what was stored stays stored."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # ------------------------------------------------------------ documents

    def add(self, item: Accession, when: str, version: str) -> shelving.Outcome:
        """Store one document in one transaction; ``when`` is UTC, ``version`` that of the extractor."""
        with self._writing():
            return shelving.add(self._connection, item, when, version)

    def replace_extraction(self, sha256: str, extraction: Extraction, parties: dict[str, Party], version: str) -> None:
        """Put what a newer extractor found in the place of what an older one did."""
        item = prepare(self.evidence_in(sha256).document, extraction, {**parties, **self.parties()}, "")
        with self._writing():
            shelving.replace_extraction(self._connection, item, version)

    def remove(self, sha256: str) -> None:
        """Take one document out."""
        old = self.evidence_in(sha256)
        item = prepare(old.document, old.extraction, self.parties(), "")
        with self._writing():
            shelving.remove(self._connection, item)

    def has(self, sha256: str) -> bool:
        """Tell whether a document is in the library."""
        with self._reading():
            return shelving.has(self._connection, sha256)

    def size(self) -> int:
        """Return the number of documents."""
        with self._reading():
            return int(self._connection.execute("SELECT count(*) FROM documents").fetchone()[0])

    def hashes(self, *, not_by: str | None = None) -> tuple[str, ...]:
        """Return the hashes of all documents in the order of import, or of those not extracted by version ``not_by``."""
        with self._reading():
            rows = self._connection.execute("SELECT sha256 FROM documents WHERE extractor IS NOT ? ORDER BY id", (not_by,))
            return tuple(sha256.hex() for (sha256,) in rows)

    def count_not_by(self, version: str) -> int:
        """Return how many documents were extracted by another version than this one."""
        with self._reading():
            # Two ranges of the index; "other than" would read every document.
            counts = [f"(SELECT count(*) FROM documents WHERE extractor {side} ?)" for side in "<>"]
            return int(self._connection.execute(f"SELECT {' + '.join(counts)}", (version, version)).fetchone()[0])

    def hashes_of_whole(self) -> tuple[str, ...]:
        """Return the hashes of the documents whose file can be given back; importing those again would add nothing."""
        with self._reading():
            return tuple(sha256.hex() for (sha256,) in self._connection.execute("SELECT sha256 FROM documents WHERE whole"))

    def original(self, sha256: str) -> Original | None:
        """Return the file that a document was read from; None when only its text was kept or it is not there."""
        with self._reading():
            row = self._connection.execute(
                "SELECT name, text, media_type, packed, data FROM documents d JOIN texts t ON t.document = d.id"
                " LEFT JOIN originals o ON o.document = d.id WHERE sha256 = ? AND whole",
                (_binary(sha256),),
            ).fetchone()
            return _original(*row) if row else None

    def evidence_in(self, sha256: str) -> Evidence:
        """Return one document with what was found in it; raises DossierError when it is not there."""
        with self._reading():
            row = self._connection.execute(f"{_EVIDENCE} WHERE sha256 = ?", (_binary(sha256),)).fetchone()
            if row is None:
                raise DossierError(f"the library holds no document {sha256[:16]}…")
            return _evidence(row)

    def evidence_on(self, codes: tuple[str, ...], period: Period = (None, None)) -> tuple[Evidence, ...]:
        """Return the documents with a fact on a party, under any of the spellings of its codes, whose facts touch the period.

        Oldest publication first, undated last, then by hash: the same library gives the same order on every machine.
        """
        with self._reading():
            rows = [row for code in codes for row in spellings(self._connection, code)]
            marks = ",".join("?" * len(rows))
            found = self._connection.execute(
                f"{_EVIDENCE} WHERE d.id IN (SELECT document FROM fact_parties WHERE party IN ({marks})"
                "  AND (last_day IS NULL OR last_day >= ?) AND (first_day IS NULL OR first_day <= ?))"
                " ORDER BY coalesce(d.published, '9999'), d.sha256",
                (*rows, period[0] or "", period[1] or "9999"),
            )
            return tuple(_evidence(row) for row in found)

    # ------------------------------------------------------------ parties

    def counterparts(self) -> tuple[PartyRow, ...]:
        """Return every party with facts, most contacts first; spellings of an official count as one person."""
        with self._reading():
            counted = count_anew(self._connection)
            return list_counterparts(self._connection, counted)

    def count_encounters(self) -> None:
        """Count the encounters anew whose accounts have changed, and store that; `counterparts` would do it each time."""
        with self._writing():
            store_counts(self._connection, count_anew(self._connection))

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
        with self._writing():
            store_counts(self._connection, count_anew(self._connection))
            indexing.finish(self._connection)

    def _index(self, document: int, sha256: str, parties: dict[str, Party]) -> None:
        row = self._connection.execute(f"{_EVIDENCE} WHERE sha256 = ?", (_binary(sha256),)).fetchone()
        if row is not None:
            found = _evidence(row)
            indexing.unindex(self._connection, document)
            indexing.index(self._connection, document, list_entries(found.document, found.extraction, parties))

    def parties(self) -> dict[str, Party]:
        """Return every party that a fact names, by code, spellings included."""
        with self._reading():
            return {row[0]: _party(row) for row in self._connection.execute(f"SELECT {_PARTY} FROM parties")}

    def spellings_of(self, code: str) -> tuple[Party, ...]:
        """Return the spellings under which an official is known, the given one included; empty when unknown."""
        with self._reading():
            rows = spellings(self._connection, code)
            marks = ",".join("?" * len(rows))
            found = self._connection.execute(f"SELECT {_PARTY} FROM parties WHERE id IN ({marks}) ORDER BY id", rows)
            return tuple(_party(row) for row in found)

    def head_of(self, code: str) -> str:
        """Return the code under which all spellings of an official are listed."""
        with self._reading():
            row = self._connection.execute(
                "SELECT h.code FROM parties p JOIN parties h ON h.id = p.head WHERE p.code = ?", (code,)
            ).fetchone()
            return row[0] if row else code

    def homes(self) -> Counter[str]:
        """Count the sides that the documents are written from."""
        with self._reading():
            rows = self._connection.execute("SELECT home, count(*) FROM documents WHERE home IS NOT NULL GROUP BY home")
            return Counter(dict(rows.fetchall()))

    # ------------------------------------------------------------ decisions, settings, search, safety

    def append_correction(self, entry: Correction) -> Correction:
        """Add one entry to the log and return it numbered; it is on the disk then."""
        with faults_in_words(self.folder):
            return corrections.append(self._connection, entry)

    def append_all(self, entries: Iterable[tuple[Correction, int | None]]) -> int:
        """Add the entries of another log, each with the number it had there; return how many, all or none of them."""
        with faults_in_words(self.folder):
            return len(corrections.append_all(self._connection, entries))

    def corrections(self) -> tuple[Correction, ...]:
        """Return the whole log, oldest first."""
        with self._reading():
            return corrections.read_all(self._connection)

    def setting(self, name: str) -> str | None:
        """Return a stored setting."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
            return row[0] if row else None

    def set_setting(self, name: str, value: str | None) -> None:
        """Store a setting; None takes it back to its default."""
        with self._writing():
            if value is None:
                self._connection.execute("DELETE FROM settings WHERE name = ?", (name,))
            else:
                self._connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def search(
        self, query: str, limit: int, code: str | None = None, within: searching.Narrowing = searching.EVERYTHING
    ) -> tuple[searching.Hit, ...]:
        """Return the passages that hold all terms of the query, best first; ``code`` keeps to documents on one counterpart."""
        with self._reading():
            if code is not None:
                within = replace(within, parties=spellings(self._connection, code))
            return searching.search(self._connection, searching.parse_query(query), limit, within)

    def check(self) -> Iterator[Problem]:
        """Verify everything that is stored; yields what is wrong."""
        with self._reading():
            yield from checking.check(self._connection, self.folder)

    def changed_since_open(self) -> bool:
        """Tell whether this connection has stored anything."""
        return self._connection.total_changes > self._changes

    def bytes_on_disk(self) -> int:
        """Return the size of the library file."""
        with self._reading():
            pages, size = (self._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
            return int(pages * size)

    def back_up(self, target: Path) -> None:
        """Write a whole copy of the library file to ``target``, consistent even while others write."""
        with faults_in_words(self.folder):
            back_up(self._connection, target)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with faults_in_words(self.folder):
            try:
                yield
            except (ValueError, KeyError, IndexError) as fault:
                raise LibraryFault(f"the library {self.folder} is damaged ({fault}); run 'dossier check'") from fault

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with faults_in_words(self.folder), transaction(self._connection):
            yield


def _party(row: tuple[str, str, PartyKind, str | None]) -> Party:
    return Party(code=row[0], name=row[1], kind=row[2], side=row[3])


def _evidence(row: tuple[bytes, bytes, bytes, int]) -> Evidence:
    text = unpack_text(row[0])
    return Evidence(document=unpack_document(row[1], text), extraction=unpack_extraction(row[2], text), whole=bool(row[3]))


def _original(name: str, packed_text: bytes, media_type: str | None, packed: int | None, data: bytes | None) -> Original:
    text = unpack_text(packed_text)
    if media_type is None or data is None:
        whole = text_bytes(text)
        return Original(name=_file_name(name, ""), media_type=media_type_of(whole, name), data=whole)
    return Original(
        name=_file_name(name, media_type), media_type=media_type, data=unpack_original(data, text, packed=bool(packed))
    )


def _file_name(name: str, media_type: str) -> str:
    """Return the name of the file itself: of a part of another file the last piece, of a row its table's name and number."""
    container, _, last = name.rpartition("/")
    return f"{container.rpartition('/')[2]}-{last}.json" if media_type == "application/json" else last


def _binary(sha256: str) -> bytes:
    """Return a hash as it is stored; what is no hash is no document's."""
    try:
        return bytes.fromhex(sha256)
    except ValueError:
        return b""
