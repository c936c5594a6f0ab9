"""One file to documents and what was found in them. Runs in worker processes; every fault becomes a `Problem`.

Readers and extractor are imported where they are called: they cost 0.15 s, which commands that only look need not pay.
"""

import hashlib
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import dossier
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem
from dossier.core.model.records import Extraction
from dossier.library.accession import Accession, prepare
from dossier.service.partitions import is_partition, read_partition
from dossier.service.resources import load_lexicon

EXTRACTION = 3
"""Raised when the extractor finds other things in the same text: documents read by an older one are told to the user."""

EXTRACTOR = f"{dossier.__version__}/{EXTRACTION}"
"""What a library notes of each document as its extractor."""

_KEY_DIGITS = 16
"""Hexadecimal digits of a hash that are kept to recognise a document: 64 bits, no accident among a million."""


@dataclass(frozen=True, slots=True)
class Known:
    """Said of a document that the library holds already."""

    sha256: str


class Read(NamedTuple):
    """A document as it comes out of a file: the bytes it was read from, and what was found in it if the file says so.

    ``data`` is None where a partition of an older program left them out.
    """

    document: Document
    data: bytes | None
    found: Extraction | None = None


@dataclass(frozen=True, slots=True)
class Preparing:
    """The work of an import: a file to accessions. ``known`` holds the keys of the documents already there."""

    home: str | None = None
    known: frozenset[int] = field(default=frozenset(), repr=False)

    def __call__(self, path: Path) -> Iterator[Accession | Known | Problem]:
        """Yield what becomes of each document in the file."""
        seen: set[str] = set()
        for part in read_file(path):
            if isinstance(part, Problem):
                yield part
                continue
            sha256 = part.document.sha256
            if key_of(sha256) in self.known or sha256 in seen:
                yield Known(sha256)
                continue
            answer = self._prepare(part, path)
            if isinstance(answer, Accession):
                # A table may hold one row a hundred thousand times: it is extracted once.
                seen.add(sha256)
            yield answer

    def _prepare(self, part: Read, path: Path) -> Accession | Problem:
        facts = part.found or find_facts(part.document, self.home)
        if isinstance(facts, Problem):
            return _with_path(facts, path)
        try:
            return prepare(part.document, facts, load_lexicon().parties, shown(path), part.data)
        except Exception as fault:
            return Problem(code="not_storable", subject=shown(path), reason=f"it cannot be stored ({_line(fault)})")


def extract_file(path: Path) -> Iterator[tuple[Document, Extraction] | Problem]:
    """Yield each document of a file with what was found in it."""
    for part in read_file(path):
        if isinstance(part, Problem):
            yield part
        else:
            found = part.found or find_facts(part.document, None)
            yield _with_path(found, path) if isinstance(found, Problem) else (part.document, found)


def key_of(sha256: str) -> int:
    """Return the short form of a hash by which a document is recognised before it is extracted."""
    return int(sha256[:_KEY_DIGITS], 16)


def read_file(path: Path) -> Iterator[Read | Problem]:
    """Yield the documents of a file; a `Problem` for the file or for each part that cannot be read.

    A partition written on a cluster brings its findings along.
    """
    from dossier.core.ingest.readers import iter_documents

    subject = shown(path)
    try:
        data = _read_bytes(path)
        if isinstance(data, Problem):
            yield data
            return
        if is_partition(data):
            for entry in read_partition(data, subject):
                yield entry if isinstance(entry, Problem) else Read(entry.document, entry.data, entry.extraction)
            return
        for part in iter_documents(data, shown(path.name)):
            yield _with_path(part, path) if isinstance(part, Problem) else Read(*part)
    except OSError as fault:
        yield Problem(code="unreadable", subject=subject, reason=(fault.strerror or str(fault)).lower())
    except MemoryError:
        yield Problem(code="too_large", subject=subject, reason="reading it needs more memory than a file may take")
    except RecursionError:
        yield Problem(code="too_deep", subject=subject, reason="its parts are nested too deeply")
    except Exception as fault:
        yield Problem(
            code="reader_failed", subject=subject, reason=f"the reader failed ({type(fault).__name__}: {_line(fault)})"
        )


def find_facts(document: Document, home: str | None) -> Extraction | Problem:
    """Extract a document; a fault of the extractor is told and costs this document only."""
    from dossier.core.extract.pipeline import extract

    lexicon = load_lexicon()
    try:
        return extract(document, lexicon, home)
    except Exception as fault:
        reason = f"the extractor failed ({type(fault).__name__}: {_line(fault)}); please report this"
        return Problem(code="extractor_failed", subject=document.name, reason=reason)


def prepare_readers() -> None:
    """Load what every reader needs, so that processes forked from this one have it already."""
    import dossier.core.extract.pipeline
    import dossier.core.ingest.readers  # noqa: F401

    load_lexicon()


def lost(path: Path, reason: str) -> Problem:
    """Say of a file that its worker process hung or died."""
    return Problem(code="reader_lost", subject=str(path), reason=reason)


def hash_bytes(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes: a document's identity."""
    return hashlib.sha256(data).hexdigest()


def shown(path: Path | str) -> str:
    """Return a path as text that can be stored: bytes of a file name that are no UTF-8 become question marks in a box."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _read_bytes(path: Path) -> bytes | Problem:
    from dossier.core.ingest.readers import LARGEST_FILE

    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return Problem(code="no_file", subject=str(path), reason="not a regular file")
    # A file of the kernel says it is empty and may never end; one that is being written may grow while it is read.
    data = b""
    if status.st_size:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1) if status.st_size <= LARGEST_FILE else b""
    if max(status.st_size, len(data)) > LARGEST_FILE:
        return Problem(code="too_large", subject=str(path), reason=f"larger than {LARGEST_FILE // 2**20} MB")
    return data


def _with_path(problem: Problem, path: Path) -> Problem:
    """Name the file by the path the user knows, and the part inside it if the reader named one."""
    part = problem.subject.removeprefix(shown(path.name))
    return Problem(code=problem.code, subject=f"{path}{part}", reason=problem.reason)


def _line(fault: BaseException) -> str:
    return " ".join(str(fault).split())[:200]
