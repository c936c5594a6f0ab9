"""Full-text search over the passages, best first.

Work is bounded: of a word that stands in half the library only the newest passages are ranked, so an answer takes
milliseconds whatever the size. Rare words are ranked in full.
"""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.library.blobs import unpack_passages, unpack_text
from dossier.library.words import fold_words, words_of

_CANDIDATES = 200
"""Passages looked at for one search; a screen shows fifty."""

_PARTS = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must stand side by side; with ``prefix`` the last one is only a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


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


def search(connection: sqlite3.Connection, terms: tuple[Term, ...], limit: int) -> tuple[Hit, ...]:
    """Return the passages that hold all terms, most marks for their length first, newer before older."""
    if not terms:
        return ()
    rows = connection.execute(
        "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rowid DESC LIMIT ?",
        (" ".join(_expression(term) for term in terms), max(_CANDIDATES, limit)),
    ).fetchall()
    found = [(score, hit) for score, hit in _read(connection, [row for (row,) in rows], terms)]
    found.sort(key=lambda pair: (-pair[0], _newest_first(pair[1].published), pair[1].document, pair[1].number))
    return tuple(hit for _, hit in found[:limit])


def _expression(term: Term) -> str:
    return '"' + " ".join(term.words) + '"' + ("*" if term.prefix else "")


def _newest_first(published: str | None) -> tuple[int, ...]:
    return tuple(-ord(sign) for sign in published or "0")


def _read(connection: sqlite3.Connection, rows: list[int], terms: tuple[Term, ...]) -> Iterator[tuple[float, Hit]]:
    by_document: dict[int, list[int]] = {}
    for row in rows:
        document, first = connection.execute(
            "SELECT id, first_passage FROM documents WHERE first_passage <= ? ORDER BY first_passage DESC LIMIT 1", (row,)
        ).fetchone()
        by_document.setdefault(document, []).append(row - first)
    for document, places in by_document.items():
        sha256, name, title, published, head, packed = connection.execute(
            "SELECT sha256, name, title, published, head, text FROM documents JOIN texts ON document = id WHERE id = ?",
            (document,),
        ).fetchone()
        text, spans = unpack_text(packed), unpack_passages(head)
        for place in places:
            span = spans[place]
            words = span.of(text)
            marks = find_marks(words, terms)
            hit = Hit(
                document=sha256.hex(), name=name, title=title, published=published,
                passage=words, number=place + 1, start=span.start, marks=marks,
            )  # fmt: skip
            yield _score(marks, words, title or "", terms), hit


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
