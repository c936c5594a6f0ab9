"""Glyphs of joining scripts: HarfBuzz shapes a run, reportlab's fonts learn the glyphs by private code points."""

import unicodedata
from typing import Any

import uharfbuzz
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from dossier.render.pdf import repairs
from dossier.render.pdf.fonts import FontShelf
from dossier.render.pdf.system_fonts import SystemFont

_FIRST_PRIVATE = 0xE000
_codes: dict[tuple[str, int], int] = {}


def shape(fonts: FontShelf, text: str, face: str, size: float, *, backwards: bool) -> tuple[Any, float]:
    """Return ``text`` as reportlab's shaped string in visual order, and its width in points."""
    font = fonts.font(face)
    if isinstance(font, SystemFont):
        return text, font.stringWidth(text, size)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backwards else "ltr"
    uharfbuzz.shape(font.hbFont(size), buffer, {"kern": True, "liga": True})
    scale = font.pdfScale
    characters, data, width = "", [], 0.0
    starts = [*sorted({info.cluster for info in buffer.glyph_infos}), len(text)]
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        cluster = text[info.cluster : starts[starts.index(info.cluster) + 1]]
        code = _code(font, face, info.codepoint, cluster, position.x_advance)
        characters += chr(code)
        advance = scale(position.x_advance)
        offsets = scale(position.x_offset), scale(position.y_offset)
        data.append(ShapeData(info.cluster, advance, scale(position.y_advance), *offsets, font.face.charWidths[code]))
        width += advance
    return ShapedStr(characters, shapeData=data), width * size / 1000


def _code(font: Any, face: str, glyph: int, cluster: str, advance: float) -> int:
    """Return a code point that shows ``glyph``: its own, or a private one that copies as the text it stands for."""
    own = font.face.glyphToChar.get(glyph)
    if own and len(cluster) == 1 and (ord(cluster) in own or unicodedata.mirrored(cluster)):
        # A mirrored bracket keeps the code of what is seen: readers turn it round again with its run.
        return ord(cluster) if ord(cluster) in own else int(own[0])
    code = _codes.get((face, glyph))
    if code is None:
        code = _codes[(face, glyph)] = _FIRST_PRIVATE + len(_codes)
        font.face.charToGlyph[code] = glyph
        font.face.glyphToChar.setdefault(glyph, []).append(code)
        font.face.charWidths[code] = font.pdfScale(advance)
        repairs.ligatures[code] = unicodedata.normalize("NFKC", cluster)
    return code
