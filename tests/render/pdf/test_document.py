"""The finished PDF, read back with another library than the one that wrote it."""

import ctypes
import dataclasses
import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import briefings
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from dossier.render.rendering import render


@pytest.fixture(scope="module")
def russia():
    return render(briefings.russia(), "pdf", briefings.options(), briefings.folders())


def text_of(data):
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def flat(text):
    return " ".join(text.replace("\u00a0", " ").split())


def roles(data):
    """Structure types of every page in reading order, with the alternative text of each element."""
    found = []

    def visit(element):
        buffer = ctypes.create_string_buffer(256)
        pdfium.FPDF_StructElement_GetType(element, buffer, 256)
        found.append(buffer.raw.decode("utf-16-le").split("\0")[0])
        for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
            child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
            if child:
                visit(child)

    document = pypdfium2.PdfDocument(data)
    for page in document:
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            visit(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index))
        pdfium.FPDF_StructTree_Close(tree)
    return found


def test_same_input_same_bytes(russia):
    assert render(briefings.russia(), "pdf", briefings.options(), briefings.folders()) == russia


def test_says_what_the_briefing_holds(russia):
    text = flat(text_of(russia))
    assert "Sergey Lavrov and Jeyhun Bayramov last met in Baku on 28 February 2023" in text
    assert "2,728" in text and "USD 1.8 billion" in text and "about 30 years" in text
    assert "Page 1 of" in text and "cited on p." in text
    assert text.count("INTERNAL – FOR OFFICIAL USE") == 2 * len(pypdfium2.PdfDocument(russia))


def test_each_verbatim_quotation_stands_character_for_character(russia):
    text = flat(text_of(russia))
    for item in briefings.russia().quotes:
        assert flat(item.record.text) in text


def test_references_lead_to_the_passages_and_back(russia):
    with pikepdf.open(io.BytesIO(russia)) as pdf:
        names = [str(link.Contents) for page in pdf.pages for link in page.get("/Annots", ())]
        internal = [link for page in pdf.pages for link in page.get("/Annots", ()) if "/Dest" in link]
    assert "Source 3, passage 9" in names
    assert any(re.fullmatch(r"Page \d", name) for name in names)
    assert len(internal) == len(names) > 60


def test_bookmarks_name_the_sections_and_sources(russia):
    titles = [entry.get_title() for entry in pypdfium2.PdfDocument(russia).get_toc()]
    assert titles[0] == "1  Chronology"
    assert any(title.startswith("S1 ") for title in titles)
    assert len(titles) > 10


def test_is_tagged_for_readers(russia):
    found = roles(russia)
    assert found.count("H1") == 1
    for role in ("H2", "H3", "L", "LI", "Table", "TH", "TD", "BlockQuote", "Link", "Figure", "TOC"):
        assert role in found, role
    with pikepdf.open(io.BytesIO(russia)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert pdf.Root.Lang == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_carries_its_data(russia):
    with pikepdf.open(io.BytesIO(russia)) as pdf:
        tables = ["agreements.csv", "chronology.csv", "figures.csv", "people.csv", "statements.csv"]
        assert sorted(pdf.attachments) == sorted(["S1.txt", "S2.txt", "S3.txt", "brief.json", *tables])
        brief = json.loads(pdf.attachments["brief.json"].get_file().read_bytes())
        source = pdf.attachments["S3.txt"].get_file().read_bytes().decode()
    assert brief["schema"] == "dossier.brief/1"
    start, end = brief["statements"][-1]["span"]
    assert source[start:end] == brief["statements"][-1]["text"]


def test_properties_say_what_it_is(russia):
    with pikepdf.open(io.BytesIO(russia)) as pdf:
        assert pdf.docinfo.Title == "Russia — briefing dossier"
        assert pdf.docinfo.CreationDate == "D:20261122093000+00'00'"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfuaid:part"] == "1"


def test_fonts_are_embedded_and_subset(russia):
    with pikepdf.open(io.BytesIO(russia)) as pdf:
        fonts = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]
    assert fonts
    for font in fonts:
        assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont)), font.BaseFont
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font


NASTY = '<b>bold</b> & {{ 7*7 }} {% raw %} %s %(x)s <img src="/etc/passwd"/> &lt; ]]>'


def test_markup_in_any_field_is_printed_as_it_is():
    briefing = briefings.large(1, nasty=NASTY)
    text = flat(text_of(render(briefing, "pdf", briefings.options(marking=NASTY, prepared_for=NASTY), briefings.folders())))
    assert text.count(NASTY) >= 3
    assert "49" not in text.replace("7*7", "")


@pytest.mark.parametrize("number", [0, 1, 60])
def test_any_number_of_items(number):
    briefing = briefings.large(number) if number else briefings.empty()
    data = render(briefing, "pdf", briefings.options(attach=False), briefings.folders())
    assert len(pypdfium2.PdfDocument(data)) >= 1
    if number == 0:
        assert "Nothing found in 5 documents" in flat(text_of(data)) or "Nothing found in 5 sources" in flat(text_of(data))


def test_a_word_of_a_hundred_thousand_characters_ends():
    briefing = briefings.large(1, nasty="x" * 100_000)
    data = render(briefing, "pdf", briefings.options(attach=False), briefings.folders())
    assert len(pypdfium2.PdfDocument(data)) > 5


VERAPDF = Path("/work/shared/tools/verapdf/verapdf")


@pytest.mark.skipif(not (VERAPDF.exists() and shutil.which("java")), reason="veraPDF or Java is missing")
def test_conforms_to_pdf_ua_and_pdf_a(russia, tmp_path):
    (tmp_path / "russia.pdf").write_bytes(russia)
    done = subprocess.run([VERAPDF, "ua1,3a", tmp_path / "russia.pdf"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_empty_cell_keeps_its_place_in_the_table():
    briefing = briefings.russia()
    nameless = dataclasses.replace(briefing.officials[0], roles=())
    data = render(
        dataclasses.replace(briefing, officials=(nameless,)), "pdf", briefings.options(attach=False), briefings.folders()
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        rows = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/TR"]
        people = [row for row in rows if len(row.K) == 4]
    assert len(people) >= 2
    assert all(len(row.K) in (3, 4) for row in rows)


def test_page_one_alone_is_page_one_of_the_whole():
    briefing = briefings.large(30)
    whole = pypdfium2.PdfDocument(render(briefing, "pdf", briefings.options(attach=False), briefings.folders()))
    alone = pypdfium2.PdfDocument(
        render(briefing, "pdf", briefings.options(attach=False, first_page=True), briefings.folders())
    )
    assert len(alone) == 1 < len(whole)
    footer = re.compile(r"Page 1 of \d+")
    texts = [footer.sub("", one[0].get_textpage().get_text_range()) for one in (alone, whole)]
    head = texts[0].index("Chronology")
    assert texts[0][:head] == texts[1][:head]
