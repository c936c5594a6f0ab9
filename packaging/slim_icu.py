"""Cuts ICU's data library, the largest file of a Linux bundle, down to what this program can reach through Qt.

Qt's wheels bring 31 MB for every language of the world: names of units, currencies and time zones, tables of old encodings,
dictionaries. Qt asks ICU only to compare and to case strings. Kept are the rules for that, everything that stands for all
languages, and the languages of the window. A language that is not there is served by the common rules (CLDR root).

The library is one table of named items (icu4c, common/ucmndata.h) in an ELF file without code: its end is cut off.
"""

import re
import struct
from pathlib import Path

KEPT = re.compile(
    r"[^/]+/(?!.*\.cnv$)(?:(?:coll/)?(?:root|pool|res_index|(?:en|fr|ru|tr|az)(?:_\w+)?)\.res"
    r"|(?!([a-z]{2,3}(?:_\w+)?|unames|confusables|rfc\d\w*)\.)[^/]+|coll/ucadata\.icu|brkitr/(?:root\.res|res_index\.res|[a-z]+\.brk))"
)
_PAGE = 4096
_ALIGNMENT = 16


def slim(library: Path) -> None:
    """Cut ``library`` (libicudata.so.NN) in place; raises ValueError when it is not what is expected."""
    data = bytearray(library.read_bytes())
    start = data.find(b"CmnD") - 12
    if start < 0 or data[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{library} is no library of ICU data")
    end = start + _blob_size(data, start)
    slimmed = _without_rest(bytes(data[start:end]))
    cut = (end - start - len(slimmed)) // _PAGE * _PAGE
    data[start:end] = slimmed.ljust(end - start - cut, b"\0")
    _move_end(data, start, end, cut)
    library.write_bytes(data)


def _without_rest(blob: bytes) -> bytes:
    """Return the table with the kept items only, in their order, which is that of their names."""
    base = struct.unpack_from("<H", blob)[0]
    count = struct.unpack_from("<I", blob, base)[0]
    places = [struct.unpack_from("<II", blob, base + 4 + 8 * i) for i in range(count)]
    ends = [place for _, place in places[1:]] + [len(blob) - base]
    items: list[tuple[bytes, bytes]] = []
    for (name_at, place), until in zip(places, ends, strict=True):
        name = blob[base + name_at : blob.index(b"\0", base + name_at)]
        if KEPT.fullmatch(name.decode("ascii")):
            items.append((name, blob[base + place : base + until]))
    names = b"".join(name + b"\0" for name, _ in items)
    first = 4 + 8 * len(items)
    body = bytearray(struct.pack("<I", len(items)) + bytes(8 * len(items)) + names)
    for number, (name, content) in enumerate(items):
        body.extend(bytes(-(base + len(body)) % _ALIGNMENT))
        struct.pack_into("<II", body, 4 + 8 * number, first, len(body))
        first += len(name) + 1
        body.extend(content)
    return blob[:base] + body


def _blob_size(data: bytearray, start: int) -> int:
    """Return the size that the only symbol of the library states."""
    return struct.unpack_from("<Q", data, _symbol(data, start) + 16)[0]


def _symbol(data: bytearray, start: int) -> int:
    """Return where the symbol's entry stands: the one with the address of the table (ELF-64, Elf64_Sym)."""
    found = next(
        (at for at in range(64, start, 8) if struct.unpack_from("<Q", data, at + 8)[0] == start and data[at + 4] == 0x11), None
    )
    if found is None:
        raise ValueError("the library has no symbol for its table")
    return found


def _move_end(data: bytearray, start: int, end: int, cut: int) -> None:
    """Take ``cut`` bytes, whole pages, off all sizes and places that the headers of the file state (ELF-64)."""
    size = _symbol(data, start) + 16
    struct.pack_into("<Q", data, size, struct.unpack_from("<Q", data, size)[0] - cut)
    segments, sections = struct.unpack_from("<QQ", data, 32)
    _, segment_size, segment_count, section_size, section_count = struct.unpack_from("<HHHHH", data, 52)
    if sections:
        sections -= cut
        struct.pack_into("<Q", data, 40, sections)
    # Where a header states the place in the file, the address (twice in a segment), and the size (twice in a segment).
    for number in range(segment_count):
        _shift(data, segments + number * segment_size, (8, (16, 24), (32, 40)), (start, end, cut))
    for number in range(section_count if sections else 0):
        _shift(data, sections + number * section_size, (24, (16,), (32,)), (start, end, cut))


def _shift(
    data: bytearray, header: int, fields: tuple[int, tuple[int, ...], tuple[int, ...]], moved: tuple[int, int, int]
) -> None:
    place_at, addresses, sizes = fields
    start, end, cut = moved
    place = struct.unpack_from("<Q", data, header + place_at)[0]
    changed: tuple[int, ...] = ()
    if place >= end:
        changed = (place_at, *addresses)
    elif place <= start < place + struct.unpack_from("<Q", data, header + sizes[0])[0]:
        changed = sizes
    for field in changed:
        value = struct.unpack_from("<Q", data, header + field)[0]
        if value:
            struct.pack_into("<Q", data, header + field, value - cut)
