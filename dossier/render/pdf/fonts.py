"""Fonts: loaded when first needed, a fallback for each script, and a list of what could not be set.

A character that no font covers is replaced visibly by U+25A1 in the text face's replacement and reported.
"""

import unicodedata
from collections.abc import Iterator
from io import BytesIO
from math import fsum
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dossier.core.model.problems import DossierError
from dossier.render.pdf.system_fonts import SystemFont, system_faces

# First and last code point of a block, and the face that sets it. Read from top to bottom.
_FALLBACKS: tuple[tuple[int, int, str], ...] = (
    (0x0530, 0x058F, "NotoSansArmenian-Regular"),
    (0xFB13, 0xFB17, "NotoSansArmenian-Regular"),
    (0x10A0, 0x10FF, "NotoSansGeorgian-Regular"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian-Regular"),
    (0x0590, 0x05FF, "NotoSansHebrew-Regular"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew-Regular"),
    (0x0600, 0x06FF, "NotoNaskhArabic-Regular"),
    (0x0750, 0x077F, "NotoNaskhArabic-Regular"),
    (0xFB50, 0xFDFF, "NotoNaskhArabic-Regular"),
    (0xFE70, 0xFEFF, "NotoNaskhArabic-Regular"),
)
_LAST = ("NotoSans-Regular",)
_INVISIBLE = frozenset("\n\t\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_REPLACEMENT = "\ufffd"
_CJK = (0x1100, 0xFFEF)
"""First and last code point for which the machine is asked for a face; besides the ideographs of planes 2 and 3."""


def read_resource(path: Path) -> bytes:
    """Return the bytes of a resource file; raises DossierError naming the file when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DossierError(f"a file of the program is missing or cannot be read: {path}") from error


class FontShelf:
    """The fonts of one resources folder. ``missing`` collects the characters no font covered."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.missing: dict[str, None] = {}
        self._covers: dict[str, frozenset[int]] = {}
        self._chosen: dict[tuple[str, str], str] = {}

    def font(self, name: str) -> Any:
        """Return a registered font, loading it on first use."""
        # Never getFont() an unknown name: reportlab then parses every AFM file on the machine, 0.3 to 0.9 s a name.
        registered = pdfmetrics._fonts.get(name)
        if registered is None:
            registered = TTFont(name, BytesIO(read_resource(self.folder / f"{name}.ttf")))
            pdfmetrics.registerFont(registered)
        return registered

    def covers(self, name: str) -> frozenset[int]:
        """Return the code points that a face can set."""
        covered = self._covers.get(name)
        if covered is None:
            font = self.font(name)
            covered = font.covered if isinstance(font, SystemFont) else frozenset(font.face.charToGlyph)
            self._covers[name] = covered
        return covered

    def face_for(self, character: str, primary: str) -> str:
        """Return the face that sets ``character``, ``primary`` if it can; empty when none can."""
        key = (character, primary)
        chosen = self._chosen.get(key)
        if chosen is None:
            code = ord(character)
            candidates = (primary, *(name for first, last, name in _FALLBACKS if first <= code <= last), *_LAST)
            found = next((name for name in candidates if code in self.covers(name)), "")
            chosen = self._chosen[key] = found or self._system_face(code)
        return chosen

    def _system_face(self, code: int) -> str:
        if not _CJK[0] <= code <= _CJK[1] and not 0x20000 <= code < 0x40000:
            return ""
        return next((name for name in system_faces() if code in self.covers(name)), "")

    def runs(self, text: str, primary: str) -> Iterator[tuple[str, str]]:
        """Yield (face, text) in order; combining marks and spaces stay with the run they follow."""
        self.font(primary)
        if text.isascii():
            yield primary, text
            return
        covered = self.covers(primary)
        if all(ord(character) in covered for character in text):
            yield primary, text
            return
        yield from self._mixed(text, primary)

    def _mixed(self, text: str, primary: str) -> Iterator[tuple[str, str]]:
        current, buffer = primary, ""
        for character in text:
            face, shown = self._set(character, current, primary)
            if face != current and buffer:
                yield current, buffer
                buffer = ""
            current, buffer = face, buffer + shown
        if buffer:
            yield current, buffer

    def _set(self, character: str, current: str, primary: str) -> tuple[str, str]:
        """Return the face of ``character`` and the character to print."""
        joins = character in " \u00a0" or unicodedata.combining(character)
        if joins and ord(character) in self.covers(current):
            return current, character
        face = self.face_for(character, primary)
        if face:
            return face, character
        if character in _INVISIBLE:
            return current, ""
        self.missing[character] = None
        replaced = self.face_for(_REPLACEMENT, primary)
        return (replaced, _REPLACEMENT) if replaced else (primary, "?")

    def width(self, text: str, face: str, size: float) -> float:
        """Return the width of ``text`` in points, fallbacks included."""
        return fsum(float(pdfmetrics.stringWidth(part, name, size)) for name, part in self.runs(text, face))
