"""Fonts of the machine for scripts too large to carry along (Chinese, Japanese, Korean), in OpenType or TrueType outlines.

reportlab embeds TrueType outlines alone and knows no collection of CFF faces, which is what most systems have. Here HarfBuzz
reads and subsets the face, and the PDF gets a composite font (ISO 32000-1, 9.7) whose codes are given out in order of use.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from functools import cache
from math import fsum
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

_FOLDERS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts",
    "/Library/Fonts", "/System/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts",
)  # fmt: skip
# File and face inside it, the best first: sans, regular, all of Han, kana and hangul if there is such a face.
_FILES: tuple[tuple[str, int], ...] = (
    ("NotoSansCJK-Regular.ttc", 2), ("SourceHanSans-Regular.ttc", 2), ("SourceHanSans.ttc", 2),
    ("NotoSansCJKsc-Regular.otf", 0), ("SourceHanSansSC-Regular.otf", 0), ("NotoSansCJKjp-Regular.otf", 0),
    ("SourceHanSansJP-Regular.otf", 0),
    ("NotoSansSC-Regular.ttf", 0), ("NotoSansSC-Regular.otf", 0), ("NotoSansJP-Regular.ttf", 0), ("NotoSansKR-Regular.ttf", 0),
    ("wqy-zenhei.ttc", 0), ("wqy-microhei.ttc", 0), ("DroidSansFallbackFull.ttf", 0), ("PingFang.ttc", 0),
    ("Hiragino Sans GB.ttc", 0), ("AppleSDGothicNeo.ttc", 0), ("Arial Unicode.ttf", 0), ("msyh.ttc", 0), ("YuGothR.ttc", 0),
    ("malgun.ttf", 0), ("msgothic.ttc", 0), ("simsun.ttc", 0), ("batang.ttc", 0),
)  # fmt: skip
_RESTRICTED = 0x0002 | 0x0200
"""Bits of OS/2 fsType that forbid embedding outlines."""


def system_faces() -> Iterator[str]:
    """Yield the names of the registered faces of this machine, the best first; each is loaded when it is come to."""
    for path, index in _installed():
        name = _register(path, index)
        if name:
            yield name


@cache
def _installed() -> tuple[tuple[Path, int], ...]:
    wanted = {name: order for order, (name, _) in enumerate(_FILES)}
    found: dict[str, Path] = {}
    for folder in _FOLDERS:
        for place, folders, names in os.walk(Path(folder).expanduser()):
            folders.sort()
            for name in names:
                if name in wanted:
                    found.setdefault(name, Path(place, name))
    return tuple((found[name], _FILES[wanted[name]][1]) for name in sorted(found, key=wanted.__getitem__))


@cache
def _register(path: Path, index: int) -> str:
    """Return the name of the face, registered; empty when it is damaged or must not be embedded."""
    try:
        font = SystemFont(path, index)
    except (OSError, ValueError, MemoryError, uharfbuzz.HarfBuzzError):
        return ""
    pdfmetrics.registerFont(font)
    return font.fontName


class _Used:
    """The characters of one document in a face: each has a code, in order of first use, from 1."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}
        self.name = ""


class SystemFont:
    """A face of the machine with the part of reportlab's font interface that setting text needs."""

    _multiByte = 1
    _dynamicFont = 1
    shapable = False

    def __init__(self, path: Path, index: int) -> None:
        """Open face ``index`` of a font file; raises ValueError when its outlines cannot be embedded."""
        blob = uharfbuzz.Blob.from_file_path(str(path))
        self.hb_face = uharfbuzz.Face(blob, index if index < blob_faces(path) else 0)
        self.hb_font = uharfbuzz.Font(self.hb_face)
        tags = self.hb_face.table_tags
        self.outlines = "CFF " if "CFF " in tags else "glyf" if "glyf" in tags else ""
        if not self.outlines or not self.hb_face.unicodes or _forbidden(self.hb_face):
            raise ValueError(f"{path}: no outlines that can be embedded")
        self.fontName = f"System-{path.stem}-{self.hb_face.index}"
        self.covered = frozenset(self.hb_face.unicodes)
        self.encoding = self
        self.name = self.fontName
        self.face = self
        self._widths: dict[str, float] = {}
        self._used: WeakKeyDictionary[Any, _Used] = WeakKeyDictionary()
        self._measure()

    def _measure(self) -> None:
        extents, scale = self.hb_font.get_font_extents("ltr"), 1000 / self.hb_face.upem
        self.ascent, self.descent = round(extents.ascender * scale), round(extents.descender * scale)

    def glyph(self, character: str) -> int:
        """Return the glyph of a character, 0 when the face has none."""
        return self.hb_font.get_nominal_glyph(ord(character)) or 0

    def width_of(self, character: str) -> float:
        """Return the advance of a character in thousandths of its size."""
        width = self._widths.get(character)
        if width is None:
            advance = self.hb_font.get_glyph_h_advance(self.glyph(character))
            width = self._widths[character] = advance * 1000 / self.hb_face.upem
        return width

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return the width of ``text`` in points."""
        del encoding
        return fsum(map(self.width_of, text)) * size / 1000

    # -- what reportlab asks for while text is drawn -----------------------------------------------------------------
    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """Return the codes of ``text``, two bytes each."""
        del encoding
        codes = self._used.setdefault(doc, _Used()).codes
        return [(0, b"".join(codes.setdefault(character, len(codes) + 1).to_bytes(2, "big") for character in text))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:
        """Return the name under which pages call the font; the font is written when the document is."""
        del subset
        used = self._used.setdefault(doc, _Used())
        if not used.name:
            used.name = f"C{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = "/" + used.name
            doc.delayedFonts.append(self)
        return f"/{used.name}"

    def addObjects(self, doc: Any) -> None:
        """Write the font with the glyphs that were used."""
        used = self._used.pop(doc)
        write_composite_font(doc, used.name, self, used.codes)


def blob_faces(path: Path) -> int:
    """Return how many faces a font file holds (a collection begins with ``ttcf``)."""
    with path.open("rb") as file:
        head = file.read(12)
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1


def _forbidden(face: Any) -> bool:
    table = face.reference_table("OS/2").data
    return len(table) >= 10 and bool(int.from_bytes(table[8:10], "big") & _RESTRICTED)


def write_composite_font(doc: Any, name: str, font: SystemFont, codes: Mapping[str, int]) -> None:
    """Write a Type 0 font whose codes are those of ``codes``, with an embedded subset, its widths and its text."""
    glyphs = {code: font.glyph(character) for character, code in codes.items()}
    program, new_glyphs = _subset(font, set(glyphs.values()))
    numbers = {code: new_glyphs[glyph] for code, glyph in glyphs.items()}
    widths = {numbers[code]: round(font.width_of(character), 2) for character, code in codes.items()}
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
    base = f"{tag}+{font.fontName.replace(' ', '')}"
    is_cff = font.outlines == "CFF "
    descendant = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("CIDFontType0" if is_cff else "CIDFontType2"),
        "BaseFont": PDFName(base),
        "CIDSystemInfo": PDFDictionary(_system_info()),
        "FontDescriptor": _descriptor(doc, base, font, program),
        "DW": 1000,
        "W": PDFArray([part for number in sorted(widths) for part in (number, PDFArray([widths[number]]))]),
    }
    if not is_cff:
        descendant["CIDToGIDMap"] = PDFName("Identity")
    composite = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("Type0"),
        "BaseFont": PDFName(base),
        "Encoding": doc.Reference(_encoding(base, numbers), f"encoding:{base}"),
        "DescendantFonts": PDFArray([doc.Reference(PDFDictionary(descendant), f"descendant:{base}")]),
        "ToUnicode": doc.Reference(_compressed(_to_unicode(base, codes)), f"toUnicode:{base}"),
    }
    doc.idToObject["BasicFonts"].dict[name] = doc.Reference(PDFDictionary(composite), name)


def _subset(font: SystemFont, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """Return the font program with ``glyphs`` and .notdef, and the new numbers of the glyphs."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update({0, *glyphs})
    wanted.flags = uharfbuzz.SubsetFlags.CFF_IDENTITY_CHARSET | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    plan = uharfbuzz.SubsetPlan(font.hb_face, wanted)
    face = plan.execute()
    # A PDF wants the bare CFF table, but a whole TrueType file.
    program = face.reference_table("CFF ").data if font.outlines == "CFF " else face.blob.data
    return bytes(program), dict(plan.old_to_new_glyph_mapping)


def _compressed(text: bytes, entries: Mapping[str, Any] | None = None) -> PDFStream:
    return PDFStream(PDFDictionary(dict(entries or {})), content=text, filters=[PDFZCompress])


def _system_info() -> dict[str, Any]:
    return {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}


def _descriptor(doc: Any, base: str, font: SystemFont, program: bytes) -> Any:
    is_cff = font.outlines == "CFF "
    entries = {"Subtype": PDFName("CIDFontType0C")} if is_cff else {"Length1": len(program)}
    file = doc.Reference(_compressed(program, entries), f"fontFile:{base}")
    descriptor = {
        "Type": PDFName("FontDescriptor"),
        "FontName": PDFName(base),
        "Flags": 4,
        "FontBBox": PDFArray([-1000, font.descent, 3000, font.ascent]),
        "ItalicAngle": 0,
        "Ascent": font.ascent,
        "Descent": font.descent,
        "CapHeight": 733,
        "StemV": 80,
        "FontFile3" if is_cff else "FontFile2": file,
    }
    return doc.Reference(PDFDictionary(descriptor), f"descriptor:{base}")


def _encoding(base: str, numbers: Mapping[int, int]) -> PDFStream:
    """Return the map from codes to glyphs as an embedded CMap."""
    name = f"{base}-H"
    info = "3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def"
    rows = [f"<{code:04X}> {number}" for code, number in sorted(numbers.items())]
    text = _cmap(name, f"/CIDSystemInfo {info}", rows, "cidchar", "/CMapType 1 def\n/WMode 0 def")
    entries = {
        "Type": PDFName("CMap"),
        "CMapName": PDFName(name),
        "CIDSystemInfo": PDFDictionary(_system_info()),
        "WMode": 0,
    }
    return _compressed(text, entries)


def _to_unicode(base: str, codes: Mapping[str, int]) -> bytes:
    rows = [f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>" for character, code in codes.items()]
    info = "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    return _cmap(f"{base}-UCS", f"/CIDSystemInfo {info}", rows, "bfchar", "/CMapType 2 def")


def _cmap(name: str, info: str, rows: list[str], sort: str, kind: str) -> bytes:
    """Return a CMap in PostScript, its rows in blocks of at most 100 (ISO 32000-1, 9.7.5.4)."""
    lines = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap", info, f"/CMapName /{name} def", kind]
    lines += ["1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange"]
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        lines += [f"{len(block)} begin{sort}", *block, f"end{sort}"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")
