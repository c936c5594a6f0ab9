"""A source as it was imported, and its numbered passages."""

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.span import Span

_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph. ``number`` counts from 1 in the order of the text; a reference such as S3.9 means source 3, passage 9."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadatum:
    """One fact about a document that is not its text: ``name`` (author, outlet, url …), ``value``, and its ``basis``."""

    name: str
    value: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The file that a document was read from, byte for byte: SHA-256 of ``data`` is the document's ``sha256``.

    A document that lay inside another file has bytes of its own: the member of an archive, the message of a mailbox, the
    attachment of a mail; for a row of a table they are the row's fields as a JSON object.
    """

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One imported text. ``text`` is frozen at ingest and every span refers to it for ever.

    ``sha256`` is the hash of the file's bytes and is the document's identity; ``name`` is the file name shown to users;
    ``body`` is where the article proper stands (header lines and front matter lie before it); ``pages`` holds the start
    offset of each page of a paged source (empty otherwise).
    """

    sha256: str
    name: str
    text: str
    body: Span
    passages: tuple[Passage, ...]
    title: str | None = None
    language: str = "en"
    published: PartialDate = UNKNOWN_DATE
    metadata: tuple[Metadatum, ...] = ()
    pages: tuple[int, ...] = ()

    def passage_at(self, offset: int) -> Passage | None:
        """Return the passage that holds ``offset`` (or the last one that begins before it); None in an empty document."""
        if not self.passages:
            return None
        return self.passages[max(0, bisect_right(self.passages, offset, key=_START) - 1)]
