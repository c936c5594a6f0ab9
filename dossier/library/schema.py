"""Tables of the library file, their version, and the steps from one version to the next.

What lives here: SQL that makes and changes tables. What must not: queries. A change of a table is a new step at the end
of `STEPS`, never an edit of an old one; a back-up is made before any step runs on a library that holds documents.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from dossier.core.model.problems import LibraryFault
from dossier.library.backup import back_up

APPLICATION_ID = 0x444F5353
"""ASCII "DOSS": tells `file` and us that an SQLite file is a library of this program."""

_FIRST = """
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,          -- of the file's bytes: the identity of the document
  name TEXT NOT NULL,                   -- file name as shown
  origin TEXT NOT NULL,                 -- where it was read from, for the user's information only
  title TEXT,
  published TEXT,                       -- first day it can mean, YYYY-MM-DD
  home TEXT,                            -- side it is written from
  imported TEXT NOT NULL,               -- UTC
  extractor TEXT NOT NULL,              -- version of the program that extracted it
  text_sha256 BLOB NOT NULL,            -- of the text in UTF-8: spans refer to exactly this text
  story INTEGER,                        -- the document that this one repeats or updates
  first_passage INTEGER NOT NULL,       -- row of its first passage in the word index; the others follow
  head BLOB NOT NULL                    -- the document without its text, JSON, zlib
);
CREATE INDEX documents_home ON documents(home);
CREATE INDEX documents_passage ON documents(first_passage);
CREATE INDEX documents_story ON documents(story) WHERE story IS NOT NULL;

-- Apart from the rows above, so that lists of documents are short and pages are filled well.
CREATE TABLE texts (document INTEGER PRIMARY KEY, text BLOB NOT NULL);          -- UTF-8, zlib
CREATE TABLE findings (document INTEGER PRIMARY KEY, extraction BLOB NOT NULL); -- JSON, zlib with the text as dictionary

CREATE VIRTUAL TABLE passages USING fts5(words, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');

CREATE TABLE parties (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  side TEXT,
  head INTEGER NOT NULL,                -- the official that this spelling belongs to; itself otherwise
  meetings INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0,
  figures INTEGER NOT NULL DEFAULT 0,
  facts INTEGER NOT NULL DEFAULT 0,
  last_contact TEXT
);
CREATE INDEX parties_side ON parties(side, code);
CREATE INDEX parties_head ON parties(head);

CREATE TABLE fact_parties (             -- which documents speak of a party, and the days their facts fall on
  party INTEGER NOT NULL,
  document INTEGER NOT NULL,
  first_day TEXT,
  last_day TEXT,
  PRIMARY KEY (party, document)
) WITHOUT ROWID;

CREATE TABLE contacts (                 -- held encounters, one row a party and date, however many sources tell of it
  party INTEGER NOT NULL,
  date TEXT NOT NULL,
  sources INTEGER NOT NULL,
  PRIMARY KEY (party, date)
) WITHOUT ROWID;

CREATE TABLE shingles (                 -- sample of word sequences, to recognise reprints and updates
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry TEXT NOT NULL                   -- JSON of a Correction
);
CREATE TRIGGER corrections_kept BEFORE DELETE ON corrections
  BEGIN SELECT RAISE(ABORT, 'the corrections log is append-only'); END;
CREATE TRIGGER corrections_unchanged BEFORE UPDATE ON corrections
  BEGIN SELECT RAISE(ABORT, 'the corrections log is append-only'); END;

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

_ORIGINALS = """
-- Whether the file itself can be given back: its text is the file, or the bytes are kept beside it.
ALTER TABLE documents ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
UPDATE documents SET whole = 1 WHERE text_sha256 = sha256;

CREATE TABLE originals (                -- files whose bytes are not their text in UTF-8; their SHA-256 is the document's
  document INTEGER PRIMARY KEY,
  media_type TEXT NOT NULL,
  packed INTEGER NOT NULL,              -- 1: zlib with the text as dictionary; 0: as they are
  data BLOB NOT NULL
);
"""

_ENCOUNTERS = """
DROP TABLE contacts;
DELETE FROM fact_parties;               -- all that is counted is counted anew when such a library is opened

CREATE TABLE sides (id INTEGER PRIMARY KEY, codes TEXT NOT NULL UNIQUE);

CREATE TABLE accounts (                 -- one row for each meeting that a document tells of
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  told BLOB NOT NULL                    -- what tells its encounter from others, msgpack
);

CREATE TABLE contacts (                 -- accounts that concern a party, under all spellings of its name
  party INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  account INTEGER NOT NULL,
  direct INTEGER NOT NULL,              -- 1: took part; 0: the passage speaks of it
  PRIMARY KEY (party, sides, account)
) WITHOUT ROWID;

CREATE TABLE encounters (               -- encounters held, joined over their accounts as a dossier joins them
  party INTEGER NOT NULL,
  sides INTEGER NOT NULL,
  meetings INTEGER,                     -- NULL: to be counted anew
  last_contact TEXT,
  PRIMARY KEY (party, sides)
) WITHOUT ROWID;
CREATE INDEX encounters_open ON encounters(party, sides) WHERE meetings IS NULL;

CREATE TABLE tallied (                  -- what was counted of a document, to be taken back with it
  document INTEGER PRIMARY KEY,
  counts TEXT NOT NULL                  -- JSON: first account, accounts, and (party, head, statements, figures, facts)
);

CREATE INDEX documents_extractor ON documents(extractor);

ALTER TABLE parties ADD COLUMN state INTEGER NOT NULL DEFAULT 0;   -- grows with every change of what is known of it
UPDATE parties SET meetings = 0, statements = 0, figures = 0, facts = 0, last_contact = NULL;
"""

_COMPOSITIONS = """
CREATE TABLE compositions (             -- briefings on the largest counterparts; may be emptied at any time
  party INTEGER PRIMARY KEY,
  key BLOB NOT NULL,                    -- of all they were composed from, and by which program
  briefing BLOB NOT NULL                -- msgpack, zlib
);
CREATE INDEX parties_facts ON parties(facts);
"""

_JOINED = """
CREATE TABLE joined (                   -- encounters of a person together with those under the bare surname
  party INTEGER NOT NULL,
  bare INTEGER NOT NULL,
  states INTEGER NOT NULL,              -- of both, when they were counted
  meetings INTEGER NOT NULL,
  last_contact TEXT,
  PRIMARY KEY (party, bare)
) WITHOUT ROWID;
"""

STEPS: tuple[str, ...] = (_FIRST, _ORIGINALS, _ENCOUNTERS, _COMPOSITIONS, _JOINED)
"""Step n turns version n into version n + 1."""

VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema version of the file; 0 for a new one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def upgrade(connection: sqlite3.Connection, file: Path) -> None:
    """Bring the file to `VERSION`, after a back-up beside it if it holds an older library.

    Two programs that start at once do not disturb each other: the version is read again under the write lock.
    Raises LibraryFault when a newer program has written the file or when it is no library of ours.
    """
    found = version_of(connection)
    _refuse_strangers(connection, file, found)
    if found == VERSION:
        return
    if found:
        back_up(connection, file.with_name(f"{file.stem}-before-v{VERSION}{file.suffix}"))
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version_of(connection) :]:
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself; the fault to tell is that one.
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def refuse_unreadable(connection: sqlite3.Connection, file: Path) -> None:
    """Raise LibraryFault for a file that this program cannot read as it is and must not change."""
    found = version_of(connection)
    _refuse_strangers(connection, file, found)
    if found < VERSION:
        raise LibraryFault(
            f"the library {file} was made by an older Dossier and is read-only here;"
            " open it once where it can be written, to bring it up to date"
        )


def _refuse_strangers(connection: sqlite3.Connection, file: Path, found: int) -> None:
    if found > VERSION:
        raise LibraryFault(
            f"the library {file} was written by a newer Dossier (format {found}, this program knows {VERSION});"
            " please update Dossier"
        )
    owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if owner != APPLICATION_ID and tables:
        raise LibraryFault(f"{file} is an SQLite file of another program, not a Dossier library")


def _statements(script: str) -> list[str]:
    """Cut a script into statements; `executescript` would commit the transaction that must hold them all."""
    statements, pending = [], ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements
