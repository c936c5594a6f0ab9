"""Full-text search over the passages, best first.

Work is bounded: of a word that stands in half the library only the newest passages are ranked, so an answer takes
milliseconds whatever the size. Rare words are ranked in full.
"""

import re
import sqlite3
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from dossier.core.compose.evidence import records_of
from dossier.core.model.records import RecordKind
from dossier.core.model.span import Span
from dossier.library.blobs import unpack_extraction, unpack_metadata, unpack_passages, unpack_text
from dossier.library.words import fold_words, words_of

_CANDIDATES = 200
"""Passages looked at for one search; a screen shows fifty."""

_MOST_MATCHES = 20_000
"""Matches looked through for those within a counterpart or period."""

_NO_DOCUMENT = 2**62
"""Larger than any row."""

_PARTS = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must stand side by side; with ``prefix`` the last one is only a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a passage must satisfy besides holding the words; everything None means all passages.

    ``parties`` are rows of the spellings of one counterpart; ``period`` bounds the publication; ``kind``, ``topic`` and
    ``outlet`` ask for a record of that kind, a statement on that theme, or a document of that outlet.
    """

    parties: tuple[int, ...] | None = None
    period: tuple[str | None, str | None] = (None, None)
    kind: RecordKind | None = None
    topic: str | None = None
    outlet: str | None = None

    @property
    def by_document(self) -> bool:
        """Tell whether the index can answer which documents are meant."""
        return self.parties is not None or self.period != (None, None)


EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage that holds every term; ``start`` is its offset in the document, ``marks`` are offsets into ``passage``."""

    document: str
    name: str
    title: str | None
    published: str | None
    passage: str
    number: int
    start: int
    marks: tuple[tuple[int, int], ...]


def parse_query(query: str) -> tuple[Term, ...]:
    """Read what the user typed: words, "phrases in quotation marks", beginn* ; anything else is passed over."""
    terms = []
    for phrase, word in _PARTS.findall(query.replace("“", '"').replace("”", '"')):
        words = tuple(folded for _, _, folded in words_of(phrase or word) if folded)
        if words:
            terms.append(Term(words=words, prefix=word.endswith("*")))
    return tuple(terms)


def search(
    connection: sqlite3.Connection, terms: tuple[Term, ...], limit: int, within: Narrowing = EVERYTHING
) -> tuple[Hit, ...]:
    """Return the passages that hold all terms, most marks for their length first, newer before older."""
    if not terms:
        return ()
    found: list[tuple[float, Hit]] = []
    for place in islice(_places(connection, terms, within), max(_CANDIDATES, limit)):
        found += _read(connection, place, terms, within)
    found.sort(key=lambda pair: (-pair[0], _newest_first(pair[1].published), pair[1].document, pair[1].number))
    return tuple(hit for _, hit in found[:limit])


def _places(connection: sqlite3.Connection, terms: tuple[Term, ...], within: Narrowing) -> Iterator[tuple[int, int]]:
    """Yield document and passage (from 0) of the matches, the latest imported first."""
    matches = connection.execute(
        "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rowid DESC LIMIT ?",
        (" ".join(_expression(term) for term in terms), _MOST_MATCHES),
    )
    if within.by_document:
        ranges = _documents_within(connection, within)
        for (row,) in matches:
            at = bisect_right(ranges, (row, _NO_DOCUMENT)) - 1
            if at >= 0 and row < ranges[at][2]:
                yield ranges[at][1], row - ranges[at][0]
        return
    for (row,) in matches:
        document, first = connection.execute(
            "SELECT id, first_passage FROM documents WHERE first_passage <= ? ORDER BY first_passage DESC LIMIT 1", (row,)
        ).fetchone()
        yield document, row - first


def _documents_within(connection: sqlite3.Connection, within: Narrowing) -> list[tuple[int, int, int]]:
    """Return (first passage, document, first passage of the next document) of the documents meant, in order."""
    first, last = within.period
    conditions = ["1"]
    values: list[int | str] = []
    if within.parties is not None:
        conditions.append(f"id IN (SELECT document FROM fact_parties WHERE party IN ({','.join('?' * len(within.parties))}))")
        values += within.parties
    for bound, day in ((">=", first), ("<=", last)):
        if day is not None:
            conditions.append(f"published {bound} ?")
            values.append(day)
    rows = connection.execute(
        f"SELECT first_passage, id, (SELECT min(n.first_passage) FROM documents n WHERE n.first_passage > d.first_passage)"
        f" FROM documents d WHERE {' AND '.join(conditions)} ORDER BY first_passage",
        values,
    )
    return [(start, document, end or _NO_DOCUMENT) for start, document, end in rows]


def _expression(term: Term) -> str:
    return '"' + " ".join(term.words) + '"' + ("*" if term.prefix else "")


def _newest_first(published: str | None) -> tuple[int, ...]:
    return tuple(-ord(sign) for sign in published or "0")


def _read(
    connection: sqlite3.Connection, place: tuple[int, int], terms: tuple[Term, ...], within: Narrowing
) -> Iterator[tuple[float, Hit]]:
    document, number = place
    sha256, name, title, published, head, packed, extraction = connection.execute(
        "SELECT sha256, name, title, published, head, text, extraction FROM documents"
        " JOIN texts t ON t.document = id JOIN findings f ON f.document = id WHERE id = ?",
        (document,),
    ).fetchone()
    text = unpack_text(packed)
    span = unpack_passages(head)[number]
    words = span.of(text)
    if not (_from_outlet(head, within.outlet) and _tells(extraction, text, span, within)):
        return
    marks = find_marks(words, terms)
    hit = Hit(
        document=sha256.hex(), name=name, title=title, published=published,
        passage=words, number=number + 1, start=span.start, marks=marks,
    )  # fmt: skip
    yield _score(marks, words, title or "", terms), hit


def _from_outlet(head: bytes, outlet: str | None) -> bool:
    return outlet is None or fold_words(outlet) in map(fold_words, unpack_metadata(head, "outlet"))


def _tells(packed: bytes, text: str, span: Span, within: Narrowing) -> bool:
    """Tell whether a record of the wanted kind and theme stands in the passage."""
    if within.kind is None and within.topic is None:
        return True
    extraction = unpack_extraction(packed, text)
    for kind, records in records_of(extraction):
        if within.kind not in (None, kind):
            continue
        for record in records:
            topics = {fold_words(topic) for topic in getattr(record, "topics", ())}
            if span.touches(record.span) and (within.topic is None or fold_words(within.topic) in topics):
                return True
    return False


def _score(marks: tuple[tuple[int, int], ...], words: str, title: str, terms: tuple[Term, ...]) -> float:
    """Marks against length, saturating like BM25 with its usual constants; terms in the title count twice."""
    length = len(words) / 500
    density = len(marks) * 2.2 / (len(marks) + 1.2 * (0.25 + 0.75 * length))
    return density + sum(1.0 for term in terms if " ".join(term.words) in fold_words(title))


def find_marks(passage: str, terms: tuple[Term, ...]) -> tuple[tuple[int, int], ...]:
    """Return where the terms stand in the passage, in reading order."""
    words = list(words_of(passage))
    marks = set()
    for term in terms:
        size = len(term.words)
        for at in range(len(words) - size + 1):
            if _stands(term, [folded for _, _, folded in words[at : at + size]]):
                marks.add((words[at][0], words[at + size - 1][1]))
    return tuple(sorted(marks))


def _stands(term: Term, words: list[str]) -> bool:
    if term.prefix:
        return words[:-1] == list(term.words[:-1]) and words[-1].startswith(term.words[-1])
    return words == list(term.words)
