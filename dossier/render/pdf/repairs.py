"""What reportlab 5.1 leaves undone for PDF/A, mended at its two private hooks. Pinned by tests on the written file."""

from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts

ligatures: dict[int, str] = {}
"""Private code point of a shaped glyph to the text it stands for, for copying and searching."""

_installed = False


def install() -> None:
    """Put the repairs in place, once."""
    global _installed
    if _installed:
        return
    rl_config.useA85 = 0  # ASCII armour makes files a quarter larger for no reader that is still alive
    pdfdoc.PDFStream.format = _format_stream
    ttfonts.makeToUnicodeCMap = _write_to_unicode
    _installed = True


def _format_stream(self: Any, document: Any) -> bytes:
    """Write a stream with an end-of-line before ``endstream`` (ISO 19005-3, 6.1.7.1)."""
    entries = pdfdoc.PDFDictionary(self.dictionary.dict.copy())
    content, filters = self.content, self.filters
    if filters is None:
        filters = document.defaultStreamFilters
    if filters is not None and "Filter" not in entries.dict:
        names: list[Any] = []
        for one in reversed(list(filters)):
            content = one.encode(content)
            names.insert(0, pdfdoc.PDFName(one.pdfname))
        entries["Filter"] = pdfdoc.PDFArray(names)
    encoded: bytes = pdfdoc.format(document.encrypt.encode(content), document)
    entries["Length"] = len(encoded)
    return bytes(pdfdoc.format(entries, document)) + b"\nstream\n" + encoded + b"\nendstream\n"


def _write_to_unicode(font_name: str, subset: list[int]) -> str:
    """Write a ToUnicode map that does astral characters and shaped glyphs, in blocks of at most 100 (ISO 32000-1, 9.10.3)."""
    rows = []
    for index, code in enumerate(subset):
        text = ligatures.get(code) or (chr(code) if code else "\ufffd")
        rows.append(f"<{index:02X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>")
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{font_name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)
