"""The files of the sources go with a dossier byte for byte, in a PDF and in a ZIP file, and can be checked from there."""

import io
import json
import zipfile
from dataclasses import replace
from hashlib import sha256

import briefings
import pikepdf
import pytest

from dossier.core.model.document import Original
from dossier.render import originals
from dossier.render.originals import safe_name
from dossier.render.rechecking import recheck_pdf
from dossier.render.rendering import render

PAGE = b"<html><body><p>page</p></body></html>"


def with_files(number=3):
    """The Russian briefing as if its sources had been web pages, the last one a text file."""
    briefing = briefings.russia()
    files, sources = {}, []
    for index, source in enumerate(briefing.sources):
        data = source.document.text.encode() if index == 2 else PAGE + bytes([index])
        name = "notes.txt" if index == 2 else "Page with spaces – é/…\\x.html"
        digest = sha256(data).hexdigest()
        sources.append(replace(source, document=replace(source.document, sha256=digest)))
        if index < number:
            files[digest] = Original(name=name, media_type="text/plain" if index == 2 else "text/html", data=data)
    return replace(briefing, sources=tuple(sources)), briefings.options(originals=files)


def attached(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {
            name: (file.get_file().read_bytes(), str(file.obj.AFRelationship), file.get_file().mime_type, file.description)
            for name, file in pdf.attachments.items()
        }


def test_the_file_of_each_source_is_attached_as_it_was():
    briefing, options = with_files()
    files = attached(render(briefing, "pdf", options, briefings.folders()))
    assert files["S1-x.html"][:3] == (PAGE + b"\0", "/Source", "text/html")
    assert files["S1.txt"][1] == "/Supplement"
    assert files["S2-x.html"][0] == PAGE + b"\1"
    # A text file that is its own text is carried once.
    assert files["S3.txt"][1] == "/Source"
    assert "the file notes.txt" in files["S3.txt"][3]
    told = {source["id"]: source["files"] for source in json.loads(files["brief.json"][0])["sources"]}
    assert told["S1"] == {"text": "S1.txt", "file": "S1-x.html"}
    assert told["S3"] == {"text": "S3.txt", "file": "S3.txt"}


def test_the_zip_file_holds_the_same():
    briefing, options = with_files()
    data = render(briefing, "zip", options, briefings.folders())
    assert data == render(briefing, "zip", options, briefings.folders())
    files = attached(render(briefing, "pdf", options, briefings.folders()))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = {name.removeprefix("sources/"): archive.read(name) for name in archive.namelist()}
        assert "sources/S1-x.html" in archive.namelist() and "chronology.csv" in archive.namelist()
    assert found == {name: file[0] for name, file in files.items()}


def test_an_attached_file_that_was_changed_is_found():
    briefing, options = with_files()
    data = render(briefing, "pdf", options, briefings.folders())
    assert recheck_pdf(data) == ()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.attachments["S1-x.html"] = pikepdf.AttachedFileSpec(pdf, PAGE + b"forged", filename="S1-x.html")
        del pdf.attachments["S2-x.html"]
        changed = io.BytesIO()
        pdf.save(changed)
    problems = {(problem.code, problem.subject) for problem in recheck_pdf(changed.getvalue())}
    assert problems == {("hash", "S1-x.html"), ("missing", "S2-x.html")}


@pytest.mark.parametrize(("kept", "sentence"), [(3, ""), (2, "Of 1 source only the text as read"), (0, "Of 3 sources")])
def test_says_of_how_many_sources_only_the_text_goes(kept, sentence, monkeypatch):
    briefing, options = with_files()
    sizes = [len(one.data) for one in options.originals.values()]
    monkeypatch.setattr(originals, "MOST", sum(sizes[:kept]))
    data = render(briefing, "pdf", options, briefings.folders())
    files = attached(data)
    text = " ".join(" ".join(page_text(data)).split())
    assert ("only the text as read" in text) == bool(sentence)
    assert sentence in text
    assert len([name for name in files if name.startswith("S") and files[name][1] == "/Source"]) == 3


def page_text(data):
    import pypdfium2

    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Readout.html", "Readout.html"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\Протокол.docx", "file.docx"),
        (".htaccess", "file.htaccess"),
        ("a" * 300 + ".pdf", "a" * 60 + ".pdf"),
        ("", "file"),
        ("Grüße & Küsse.eml", "Grue_Kusse.eml"),
        ("no ending.", "no_ending"),
    ],
)
def test_names_are_safe_on_every_system(name, safe):
    assert safe_name(name) == safe
