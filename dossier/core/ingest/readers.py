"""Which reader takes a file: by its suffix, else by its first bytes. New formats are added to `READERS`."""

from collections.abc import Callable, Mapping

from dossier.core.ingest.text_reader import read_markdown, read_text
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

Reader = Callable[[bytes, str], tuple[Document | Problem, ...]]
"""Takes the bytes and the shown name of a file; returns what it holds, a `Problem` for each part that is of no use."""

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. A larger file is no article and would only fill the memory."""


def _single(read: Callable[[bytes, str], Document | Problem]) -> Reader:
    return lambda data, name: (read(data, name),)


READERS: Mapping[str, Reader] = {
    ".txt": _single(read_text),
    ".text": _single(read_text),
    "": _single(read_text),
    ".md": _single(read_markdown),
    ".markdown": _single(read_markdown),
}
"""Readers by suffix in lower case, the dot included; the empty suffix stands for files that have none."""


def read_documents(data: bytes, name: str) -> tuple[Document | Problem, ...]:
    """Return every document in a file, in order, and a `Problem` for the file or for each part that cannot be read."""
    if len(data) > LARGEST_FILE:
        return (Problem(code="too_large", subject=name, reason=f"larger than {LARGEST_FILE // 2**20} MB"),)
    reader = READERS.get(suffix_of(name))
    if reader is None:
        return (Problem(code="unknown_format", subject=name, reason=f"files of type {suffix_of(name)} are not read"),)
    return reader(data, name)


def read_document(data: bytes, name: str) -> Document | Problem:
    """Return the first document of a file, or the reason why there is none."""
    found = read_documents(data, name)
    return next((part for part in found if isinstance(part, Document)), found[0])


def suffix_of(name: str) -> str:
    """Return the suffix of a file name in lower case with its dot, or an empty string."""
    stem, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return f".{suffix.lower()}" if dot and stem and suffix.isalnum() and len(suffix) <= 8 else ""
