"""Which files of the sources a dossier carries: the bytes they were imported as, under safe names, up to a size."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from dossier.core.model.briefing import Briefing, Source
from dossier.core.model.document import Original
from dossier.render.options import RenderOptions

MOST = 20 * 2**20
"""Bytes of all carried files together: what mail systems commonly let through, encoded, is some thirty million."""
_NAME, _ENDING = 60, 8
"""Characters of a name and of its ending; longer ones would trouble some file systems together with a folder."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The files that go with a dossier by source id, and the number of sources of which only the text as read goes."""

    files: Mapping[str, Original]
    text_only: int


def choose_originals(briefing: Briefing, options: RenderOptions) -> Carried:
    """Return the original files of the sources, in their order, until they are `MOST` bytes together.

    Nothing is read of what comes after: the same briefing always carries the same files.
    """
    files: dict[str, Original] = {}
    size = 0
    for source in briefing.sources:
        original = options.originals.get(source.document.sha256)
        if original is None:
            continue
        size += len(original.data)
        if size > MOST:
            break
        files[source.id] = original
    return Carried(files=files, text_only=len(briefing.sources) - len(files))


def text_of(source: Source) -> bytes:
    """Return the text of a source as it was read, as it is carried."""
    return source.document.text.encode("utf-8", "replace")


def text_name(source: Source) -> str:
    """Return the name under which the text of a source is carried."""
    return f"{source.id}.txt"


def file_name(source: Source, original: Original | None) -> str | None:
    """Return the name under which the file of a source is carried; None when it is not.

    A text file that is its own text to the byte is carried once, as the text.
    """
    if original is None:
        return None
    return text_name(source) if original.data == text_of(source) else f"{source.id}-{safe_name(original.name)}"


def safe_name(name: str) -> str:
    """Return ``name`` in ASCII letters, digits, dots, dashes and underscores; never a hidden file, a folder or nothing."""
    plain = unicodedata.normalize("NFKD", PurePosixPath(name.replace("\\", "/")).name).encode("ascii", "ignore").decode()
    stem, dot, ending = _UNSAFE.sub("_", plain).rpartition(".")
    stem, ending = (stem, ending) if dot and len(ending) <= _ENDING else (stem + dot + ending, "")
    stem = stem.strip("._-")[:_NAME].rstrip("._-") or "file"
    return f"{stem}.{ending}" if ending else stem
