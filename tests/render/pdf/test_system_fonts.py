"""Fonts of the machine: Chinese, Japanese and Korean where there is a face, replaced visibly where there is none."""

import io
from pathlib import Path

import briefings
import pikepdf
import pypdfium2
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from dossier.render.pdf import fonts, system_fonts
from dossier.render.pdf.system_fonts import SystemFont, system_faces
from dossier.render.rendering import render

NAMES = "习近平 · 石破 茂（いしば しげる） · 윤석열"
HAS_FACE = any(True for _ in system_faces())


def pdf_of(name, report=lambda notice: None):
    options = briefings.options(attach=False, prepared_for=name)
    return render(briefings.russia(), "pdf", options, briefings.folders(), report)


def text_of(data):
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)).split())


@pytest.mark.skipif(not HAS_FACE, reason="this machine has no Chinese, Japanese or Korean font")
def test_names_are_set_embedded_and_can_be_searched():
    notices = []
    data = pdf_of(NAMES, notices.append)
    assert NAMES.split(" · ")[0] in text_of(data)
    assert "いしば しげる" in text_of(data)
    assert notices == []
    assert pdf_of(NAMES) == data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        used = [font for page in pdf.pages for font in page.Resources.Font.values() if font.Subtype == "/Type0"]
        descriptor = used[0].DescendantFonts[0].FontDescriptor
        assert "/FontFile3" in descriptor or "/FontFile2" in descriptor
        assert "/ToUnicode" in used[0]
    assert len(data) < 250_000


def test_without_such_a_font_each_character_is_replaced_and_reported(monkeypatch):
    monkeypatch.setattr(fonts, "system_faces", lambda: iter(()))
    notices = []
    text = text_of(pdf_of("习近平 came", notices.append))
    assert "\ufffd\ufffd\ufffd came" in text
    assert notices == ["no font covers 3 of the characters; they are replaced: 习 (U+4E60) 近 (U+8FD1) 平 (U+5E73)"]


def test_a_face_with_truetype_outlines_is_embedded_as_a_composite_font():
    face = SystemFont(briefings.RESOURCES / "fonts" / "NotoSansArmenian-Regular.ttf", 0)
    pdfmetrics.registerFont(face)
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.setFont(face.fontName, 12)
    canvas.drawString(100, 700, "Արարատ")
    canvas.save()
    assert "Արարատ" in text_of(target.getvalue())
    with pikepdf.open(io.BytesIO(target.getvalue())) as pdf:
        font = next(font for font in pdf.pages[0].Resources.Font.values() if font.Subtype == "/Type0")
        assert font.DescendantFonts[0].Subtype == "/CIDFontType2"
        assert len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) < 10_000


def test_a_damaged_file_is_passed_over(tmp_path, monkeypatch):
    (tmp_path / "deep").mkdir()
    Path(tmp_path / "deep" / "NotoSansCJK-Regular.ttc").write_bytes(b"ttcf" + b"\xff" * 100)
    monkeypatch.setattr(system_fonts, "_FOLDERS", (str(tmp_path),))
    system_fonts._installed.cache_clear()
    try:
        assert list(system_faces()) == []
    finally:
        system_fonts._installed.cache_clear()
