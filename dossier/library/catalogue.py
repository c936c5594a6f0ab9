"""The library as the use cases see it: one object on one connection, used by one thread."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dossier.core.compose.evidence import Evidence
from dossier.core.ingest.sniffing import media_type_of
from dossier.core.model.corrections import Correction
from dossier.core.model.document import Original
from dossier.core.model.parties import Party
from dossier.core.model.problems import DossierError, Problem
from dossier.core.model.records import Extraction
from dossier.library import checking, corrections, searching, shelving
from dossier.library.accession import Accession, prepare
from dossier.library.blobs import text_bytes, unpack_original, unpack_text
from dossier.library.counted import CountedLibrary
from dossier.library.database import faults_in_words
from dossier.library.people import spellings
from dossier.library.rows import EVIDENCE, as_evidence, binary

Period = tuple[str | None, str | None]


class Library(CountedLibrary):
    """Documents, what was found in them, and the officer's decisions, in one file."""

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
                (binary(sha256),),
            ).fetchone()
            return _original(*row) if row else None

    def evidence_in(self, sha256: str) -> Evidence:
        """Return one document with what was found in it; raises DossierError when it is not there."""
        with self._reading():
            row = self._connection.execute(f"{EVIDENCE} WHERE sha256 = ?", (binary(sha256),)).fetchone()
            if row is None:
                raise DossierError(f"the library holds no document {sha256[:16]}…")
            return as_evidence(row)

    def evidence_on(self, codes: tuple[str, ...], period: Period = (None, None)) -> tuple[Evidence, ...]:
        """Return the documents with a fact on a party, under any of the spellings of its codes, whose facts touch the period.

        Oldest publication first, undated last, then by hash: the same library gives the same order on every machine.
        """
        with self._reading():
            rows = [row for code in codes for row in spellings(self._connection, code)]
            marks = ",".join("?" * len(rows))
            found = self._connection.execute(
                f"{EVIDENCE} WHERE d.id IN (SELECT document FROM fact_parties WHERE party IN ({marks})"
                "  AND (last_day IS NULL OR last_day >= ?) AND (first_day IS NULL OR first_day <= ?))"
                " ORDER BY coalesce(d.published, '9999'), d.sha256",
                (*rows, period[0] or "", period[1] or "9999"),
            )
            return tuple(as_evidence(row) for row in found)

    # ------------------------------------------------------------ parties

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
