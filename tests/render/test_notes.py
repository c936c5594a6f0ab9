"""The officer's notes are printed with their looks in every format, cite passages by today's references, and stay data."""

import io
from dataclasses import replace

import briefings
import docx
import pikepdf
import pypdfium2
import pytest

from dossier.render.rendering import render

NASTY = "<img src=x onerror=alert(1)> {{ 7*7 }} </p></dossier> | & [x](javascript:alert(1))"


def with_notes(text, slot="notes"):
    return replace(briefings.russia(), slots=((slot, text),))


def citation(source, words):
    document = source.document
    start = document.text.index(words)
    return f"[{document.name}](dossier:{document.sha256[:16]}/{start}-{start + len(words)})"


@pytest.fixture(scope="module")
def notes():
    source = briefings.russia().sources[2]
    cited = citation(source, "stressed")
    return "\n".join(
        [
            "# Before the meeting",
            "Ask for **more** time, *not* money; see [the portal](https://example.org/a_(b)).".replace("_(b)", ""),
            "- first of all",
            "    - below it",
            "12. the twelfth",
            "> Their draft says: soon",
            f"They said so {cited}",
            "Gone: [Old file](dossier:0000000000000000/1-5)",
            NASTY,
        ]
    )


def written(notes, format):
    return render(with_notes(notes), format, briefings.options(), briefings.folders())


def test_in_html(notes):
    html = written(notes, "html").decode()
    assert '<h4 dir="auto">Before the meeting</h4>' in html
    assert "Ask for <b>more</b> time, <i>not</i> money" in html
    assert '<a href="https://example.org/a">the portal</a>' in html
    assert '<ul><li dir="auto">first of all<ul><li dir="auto">below it</li></ul></li><li dir="auto" class="numbered">' in html
    assert '<p class="quoted" dir="auto">Their draft says: soon</p>' in html
    assert 'They said so<a class="ref" href="#S3-' in html.replace("so <a", "so<a")
    assert "Gone: Old file" in html
    assert "&lt;img src=x onerror=alert(1)&gt; {{ 7*7 }} &lt;/p&gt;&lt;/dossier&gt;" in html
    assert "<img src=x" not in html and 'href="javascript' not in html


def test_in_markdown(notes):
    text = written(notes, "md").decode()
    assert "\n#### Before the meeting\n" in text
    assert "Ask for **more** time, *not* money; see [the portal](https://example.org/a)." in text
    assert "\n- first of all\n    - below it\n12. the twelfth\n" in text
    assert "\n> Their draft says: soon\n" in text
    assert "They said so [S3." in text
    assert "\\<img src=x onerror" in text


def test_in_word(notes):
    document = docx.Document(io.BytesIO(written(notes, "docx")))
    styles = {paragraph.text.strip(): paragraph.style.name for paragraph in document.paragraphs}
    assert styles["Before the meeting"] == "Heading 3"
    assert styles["first of all"] == "List Bullet"
    assert styles["below it"] == "List Bullet 2"
    assert "12.\tthe twelfth" in styles
    asked = next(paragraph for paragraph in document.paragraphs if paragraph.text.startswith("Ask for"))
    assert [run.text for run in asked.runs if run.bold] == ["more"]
    assert [link.address for link in asked.hyperlinks] == ["https://example.org/a"]


def test_in_a_pdf(notes):
    data = written(notes, "pdf")
    with pypdfium2.PdfDocument(data) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    assert "Ask for more time, not money; see the portal." in text
    assert "12. the twelfth" in text
    assert "onerror=alert(1)> {{ 7*7 }}" in text
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", ())]
        addresses = [str(link.A.URI) for link in links if "/A" in link]
        elements = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/LBody"]
        nested = [one for one in elements if any(kid.get("/S") == "/L" for kid in kids(one))]
    assert "https://example.org/a" in addresses
    assert not [address for address in addresses if address.startswith("javascript")]
    assert nested


def kids(element):
    found = element.get("/K", ())
    return [kid for kid in found if isinstance(kid, pikepdf.Dictionary)] if isinstance(found, pikepdf.Array) else []


def test_points_of_the_one_pager_keep_their_looks():
    briefing = with_notes("- Ask for **more** time\n- Thank them", "points_to_make")
    html = render(briefing, "html", briefings.options(), briefings.folders("one-pager")).decode()
    assert '<ol><li dir="auto">Ask for <b>more</b> time</li><li dir="auto">Thank them</li></ol>' in html
