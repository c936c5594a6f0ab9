"""Putting documents into the library and taking them out, with their index entries. One transaction each."""

import sqlite3
from typing import Literal

from dossier.library.accession import Accession
from dossier.library.blobs import unpack_passages
from dossier.library.indexing import index, unindex
from dossier.library.reprints import MOST_DAYS, SAMPLE, least_shared

Outcome = Literal["imported", "updated", "there"]


def has(connection: sqlite3.Connection, sha256: str) -> bool:
    """Tell whether a document is in the library."""
    return connection.execute("SELECT 1 FROM documents WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone() is not None


def add(connection: sqlite3.Connection, item: Accession, when: str, version: str) -> Outcome:
    """Store a document, unless it is there; "updated" when it repeats or updates another. The caller holds a transaction."""
    first = _next_passage(connection)
    cursor = connection.execute(
        "INSERT OR IGNORE INTO documents (sha256, name, origin, title, published, home, imported, extractor,"
        " text_sha256, first_passage, head, whole) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            *(bytes.fromhex(item.sha256), item.name, item.origin, item.title, item.published, item.home, when, version),
            *(bytes.fromhex(item.text_sha256), first, item.head, item.whole),
        ),
    )
    if not cursor.rowcount:
        _keep_late(connection, item)
        return "there"
    document = int(cursor.lastrowid or 0)
    if item.original:
        connection.execute("INSERT INTO originals VALUES (?, ?, ?, ?)", (document, *item.original))
    connection.execute("INSERT INTO texts VALUES (?, ?)", (document, item.text))
    connection.execute("INSERT INTO findings VALUES (?, ?)", (document, item.extraction))
    connection.executemany("INSERT INTO passages (rowid, words) VALUES (?, ?)", enumerate(item.passages, start=first))
    index(connection, document, item.entries)
    return "updated" if _fold_story(connection, document, item) else "imported"


def _keep_late(connection: sqlite3.Connection, item: Accession) -> None:
    """Keep the file of a document that came before files were kept, now that it is imported again."""
    row = connection.execute(
        "SELECT id FROM documents WHERE sha256 = ? AND text_sha256 = ? AND NOT whole",
        (bytes.fromhex(item.sha256), bytes.fromhex(item.text_sha256)),
    ).fetchone()
    if row and item.original:
        connection.execute("INSERT OR REPLACE INTO originals VALUES (?, ?, ?, ?)", (row[0], *item.original))
        connection.execute("UPDATE documents SET whole = 1 WHERE id = ?", row)


def replace_extraction(connection: sqlite3.Connection, new: Accession, version: str) -> None:
    """Put a new extraction in the place of the one that is there. The caller holds a transaction."""
    document, _ = _row_of(connection, new.sha256)
    unindex(connection, document)
    connection.execute("UPDATE documents SET home = ?, extractor = ? WHERE id = ?", (new.home, version, document))
    connection.execute("UPDATE findings SET extraction = ? WHERE document = ?", (new.extraction, document))
    index(connection, document, new.entries)


def remove(connection: sqlite3.Connection, item: Accession) -> None:
    """Take a document out of the library. The caller holds a transaction and has made ``item`` from what is stored."""
    document, first = _row_of(connection, item.sha256)
    connection.executemany(
        "INSERT INTO passages (passages, rowid, words) VALUES ('delete', ?, ?)", enumerate(item.passages, start=first)
    )
    unindex(connection, document)
    connection.executemany(
        "DELETE FROM shingles WHERE hash = ? AND document = ?", [(hash_, document) for hash_ in item.shingles]
    )
    connection.execute("UPDATE documents SET story = NULL WHERE story = ?", (document,))
    for statement in (
        "DELETE FROM texts WHERE document = ?",
        "DELETE FROM findings WHERE document = ?",
        "DELETE FROM originals WHERE document = ?",
        "DELETE FROM documents WHERE id = ?",
    ):
        connection.execute(statement, (document,))


def _row_of(connection: sqlite3.Connection, sha256: str) -> tuple[int, int]:
    row: tuple[int, int] = connection.execute(
        "SELECT id, first_passage FROM documents WHERE sha256 = ?", (bytes.fromhex(sha256),)
    ).fetchone()
    return row


def _next_passage(connection: sqlite3.Connection) -> int:
    """Return the row after the last one in use; removed ones leave gaps, which do no harm."""
    row = connection.execute("SELECT first_passage, head FROM documents ORDER BY first_passage DESC LIMIT 1").fetchone()
    return row[0] + max(1, len(unpack_passages(row[1]))) if row else 1


def _fold_story(connection: sqlite3.Connection, document: int, item: Accession) -> bool:
    """Note which earlier document this one repeats or updates, if one shares most of its sample."""
    if not item.shingles:
        return False
    marks = ",".join("?" * len(item.shingles))
    # Without a date on either side the words alone decide.
    nearest = connection.execute(
        "SELECT id FROM (SELECT document, count(*) AS shared FROM shingles"
        f"  WHERE hash IN ({marks}) GROUP BY document HAVING shared >= ?) JOIN documents ON id = document"
        " WHERE coalesce(abs(julianday(published) - julianday(?)), 0) <= ? ORDER BY shared DESC, id LIMIT 1",
        (*item.shingles, least_shared(SAMPLE, len(item.shingles)), item.published, MOST_DAYS),
    ).fetchone()
    connection.executemany(
        "INSERT INTO shingles (hash, document) VALUES (?, ?)", [(hash_, document) for hash_ in item.shingles]
    )
    if nearest is None:
        return False
    connection.execute(
        "UPDATE documents SET story = (SELECT coalesce(story, id) FROM documents WHERE id = ?) WHERE id = ?",
        (nearest[0], document),
    )
    return True
