"""Which reader takes a file: by its first bytes where they are telling, else by its suffix. New formats are added here.

Readers of formats that need a library import it when they are first called: it costs up to half a second.
"""

from collections.abc import Callable, Iterator, Mapping

from dossier.core.ingest.archives import MOST_EXPANDED, Part, ReadPart, read_zip
from dossier.core.ingest.sniffing import find_format, suffix_of
from dossier.core.ingest.text_reader import read_markdown, read_text
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

Reader = Callable[[bytes, str, ReadPart], Iterator[Part]]
"""Takes the bytes and the shown name of a file, and how to read a file inside it; yields what it holds, a `Problem` for each
part that is of no use."""

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. A larger file is no article and would only fill the memory."""

LONGEST_TEXT = 3_000_000
"""Characters of one document: some two thousand pages. Extraction takes three to five seconds a million (measured), and a
file may take fifteen."""

MOST_NESTED = 2_000
"""Files that lie two archives deep or deeper. One archive may hold twenty thousand; multiplied they would never end."""

DEEPEST = 4
"""Files within files within files: a forwarded mail with a zipped document needs three."""


def _single(read: Callable[[bytes, str], Document | Problem]) -> Reader:
    return lambda data, name, read_part: iter((read(data, name),))


def _html(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest.html_reader import read_html

    yield read_html(data, name)


def _pdf(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest.pdf_reader import read_pdf

    yield read_pdf(data, name)


def _office(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest import office_readers

    readers = {".docx": office_readers.read_docx, ".odt": office_readers.read_odt, ".rtf": office_readers.read_rtf}
    yield readers[find_format(data, suffix_of(name))](data, name)


def _old_office(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    yield Problem(
        code="old_office", subject=name, reason="an old or protected Office file; save it as .docx without a password"
    )


def _mail(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest.mail_reader import read_mail

    return read_mail(data, name, read_part)


def _mailbox(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest.mail_reader import read_mailbox

    return read_mailbox(data, name, read_part)


def _table(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    from dossier.core.ingest import table_readers

    readers = {".json": table_readers.read_json, ".csv": table_readers.read_csv, ".tsv": table_readers.read_csv}
    return readers.get(suffix_of(name), table_readers.read_json_lines)(data, name)


READERS: Mapping[str, Reader] = {
    **dict.fromkeys(("", ".txt", ".text"), _single(read_text)),
    **dict.fromkeys((".md", ".markdown"), _single(read_markdown)),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _html),
    **dict.fromkeys((".docx", ".odt", ".rtf"), _office),
    **dict.fromkeys((".jsonl", ".ndjson", ".json", ".csv", ".tsv"), _table),
    ".doc": _old_office,
    ".pdf": _pdf,
    ".eml": _mail,
    ".mbox": _mailbox,
    ".zip": read_zip,
}
"""Readers by suffix in lower case, the dot included; the empty suffix stands for files that have none."""


def iter_documents(data: bytes, name: str) -> Iterator[tuple[Document, bytes] | Problem]:
    """Yield every document in a file, in order, and a `Problem` for the file or for each part that cannot be read.

    With each document come the bytes it was read from, by whose hash it is known (see `Original`).
    """
    try:
        yield from _Reading().read(data, name, 0)
    except _TooMany:
        reason = f"more than {MOST_NESTED:,} files in archives within archives; the others are not read"
        yield Problem(code="too_many", subject=name, reason=reason)


def read_documents(data: bytes, name: str) -> tuple[Document | Problem, ...]:
    """Return the documents and problems that `iter_documents` yields."""
    return tuple(part if isinstance(part, Problem) else part[0] for part in iter_documents(data, name))


def read_document(data: bytes, name: str) -> Document | Problem:
    """Return the first document of a file, or the reason why there is none."""
    found = read_documents(data, name)
    return next((part for part in found if isinstance(part, Document)), found[0])


def _form_of(data: bytes, suffix: str) -> str:
    """Return the format to read a file as. Other programs' packages (.xlsx, .epub, .jar) are no archives of articles."""
    form = find_format(data, suffix)
    return suffix if form == ".zip" and suffix not in READERS else form


def _never_nothing(parts: Iterator[Part], name: str) -> Iterator[Part]:
    """Pass on what a reader yields; a file that gave nothing at all is told, so that none is dropped unsaid."""
    count = 0
    for count, part in enumerate(parts, start=1):  # noqa: B007 - counted for its last value
        yield part
    if not count:
        yield Problem(code="empty", subject=name, reason="the file holds no entries")


def _too_long(document: Document) -> Problem:
    length, most = len(document.text) / 1e6, LONGEST_TEXT // 1_000_000
    reason = f"a text of {length:.1f} million characters; at most {most} million are read: split it"
    return Problem(code="too_long", subject=document.name, reason=reason)


class _TooMany(Exception):
    """An archive of archives holds more than anybody puts there by hand."""


class _Reading:
    """One file with all that lies inside it, under common limits."""

    def __init__(self) -> None:
        self.expanded = 0
        self.nested = 0

    def read(self, data: bytes, name: str, depth: int) -> Iterator[tuple[Document, bytes] | Problem]:
        self.expanded += len(data) if depth else 0
        self.nested += depth > 1
        if self.nested > MOST_NESTED:
            raise _TooMany
        refusal = self._refuse(data, depth)
        form = _form_of(data, suffix_of(name))
        if refusal:
            yield Problem(code="too_large", subject=name, reason=refusal)
        elif form not in READERS:
            yield Problem(code="unknown_format", subject=name, reason=f"files of type {form} are not read")
        else:
            parts = READERS[form](data, name, lambda part, inner: self.read(part, inner, depth + 1))
            for part in _never_nothing(parts, name):
                found = (part, data) if isinstance(part, Document) else part
                yield _too_long(found[0]) if isinstance(found, tuple) and len(found[0].text) > LONGEST_TEXT else found

    def _refuse(self, data: bytes, depth: int) -> str | None:
        if len(data) > LARGEST_FILE:
            return f"larger than {LARGEST_FILE // 2**20} MB"
        if self.expanded > MOST_EXPANDED:
            return f"its archive expands to more than {MOST_EXPANDED // 2**20} MB"
        return "nested too deeply" if depth > DEEPEST else None
