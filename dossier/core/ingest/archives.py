"""Archives opened with limits, so that a small file cannot become a mountain (DESIGN decision 13)."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator

from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

Part = Document | tuple[Document, bytes] | Problem
"""What a reader yields: a document of the very bytes it was given, one with the bytes it was read from, or a problem."""

ReadPart = Callable[[bytes, str], Iterator[Part]]
"""Reads a file that lies inside another one, under the limits of the outermost."""

LARGEST_MEMBER = 64 * 1024 * 1024
"""Bytes of one member once expanded: the same as for a file that lies in a folder."""

MOST_EXPANDED = 512 * 1024 * 1024
"""Bytes of all members of an archive together."""

_MOST_MEMBERS = 20_000
_STEEPEST = 200
"""Expanded over packed size; text packs 3 to 10 times, markup up to 100. Judged above `_SMALL` bytes only."""
_SMALL = 1024 * 1024


class Unusable(ValueError):
    """A file or part cannot be used; the message says why in one line."""


def open_archive(data: bytes) -> zipfile.ZipFile:
    """Open a ZIP archive whose listed sizes are within the limits; raises `Unusable`."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, IndexError) as fault:
        raise Unusable(f"a damaged archive ({_line(fault)})") from fault
    if len(members) > _MOST_MEMBERS:
        raise Unusable(f"an archive of {len(members)} parts; at most {_MOST_MEMBERS} are read")
    if sum(member.file_size for member in members) > MOST_EXPANDED:
        raise Unusable(f"an archive that expands to more than {MOST_EXPANDED // 2**20} MB")
    return archive


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return the bytes of a member; what its header claims about the size is not believed. Raises `Unusable`."""
    if member.flag_bits & 0x1:
        raise Unusable("protected by a password")
    if member.file_size > _SMALL and member.file_size > _STEEPEST * max(member.compress_size, 1):
        raise Unusable("expands beyond measure")
    try:
        with archive.open(member) as stream:
            data = stream.read(LARGEST_MEMBER + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as fault:
        raise Unusable(f"damaged in the archive ({_line(fault)})") from fault
    if len(data) > LARGEST_MEMBER:
        raise Unusable(f"larger than {LARGEST_MEMBER // 2**20} MB")
    return data


def read_named(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of the member called ``name``; raises `Unusable`."""
    try:
        return read_member(archive, archive.getinfo(name))
    except KeyError:
        raise Unusable(f"holds no {name}") from None


def read_zip(data: bytes, name: str, read_part: ReadPart) -> Iterator[Part]:
    """Yield the documents of every file in an archive, in the order it lists them, and what cannot be read."""
    try:
        archive = open_archive(data)
    except Unusable as reason:
        yield Problem(code="archive", subject=name, reason=str(reason))
        return
    members = [
        member for member in archive.infolist() if not member.filename.endswith("/") and not _is_furniture(member.filename)
    ]
    if not members:
        yield Problem(code="empty", subject=name, reason="an empty archive")
    for member in members:
        inner = f"{name}/{tidy_name(member.filename)}"
        try:
            content = read_member(archive, member)
        except Unusable as reason:
            yield Problem(code="archive", subject=inner, reason=str(reason))
            continue
        yield from read_part(content, inner)


def tidy_name(path: str) -> str:
    """Return the path of a part as it is shown: no steps upwards, no control characters, not absolute."""
    parts = [part for part in path.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "".join(sign if sign.isprintable() else "_" for sign in "/".join(parts)) or "unnamed"


def _is_furniture(path: str) -> bool:
    """What macOS adds to every archive it makes; no file of the user's."""
    return path.startswith("__MACOSX/") or path.endswith("/.DS_Store") or path == ".DS_Store"


def _line(fault: BaseException) -> str:
    return "".join(sign if sign.isprintable() else "_" for sign in " ".join(str(fault).split()))[:100]
