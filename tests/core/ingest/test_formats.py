"""Real files of every format: what a reader would read is there, with title, date and author; nothing else is."""

import io
import json
import zipfile
from email.message import EmailMessage

import docx
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dossier.core.ingest import read_document, read_documents
from dossier.core.ingest.archives import tidy_name
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

FIRST = "Kenya's foreign minister Amina Otieno received her Chilean counterpart in Nairobi on Tuesday."
SECOND = "“We shall trade more,” she said, and 40 ships a year will call at Mombasa."

PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Otieno meets Soto | The Nairobi Gazette</title>
<meta property="og:site_name" content="The Nairobi Gazette"><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2024-03-05T10:00:00+03:00"><style>p {{color: red}}</style></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Otieno meets Soto</h1><p>{FIRST}</p><p>{SECOND}</p>
<p>The sides also spoke of fisheries, of students and of the climate, and agreed to meet again in Santiago next year.</p>
<script>alert("no")</script></article><footer>Copyright 2024 · Subscribe</footer></body></html>"""


def read(data: bytes, name: str) -> Document:
    found = read_document(data, name)
    assert isinstance(found, Document), found
    for passage in found.passages:
        assert passage.span.of(found.text).strip()
    return found


def refused(data: bytes, name: str) -> str:
    (found,) = read_documents(data, name)
    assert isinstance(found, Problem), found
    assert found.subject.startswith(name.split("/")[0])
    return found.reason


def pdf_of(*pages: list[str], title: str = "", width: int = 66) -> bytes:
    """A PDF with hard-wrapped lines, half a line more between paragraphs."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for number, paragraphs in enumerate(pages, start=1):
        canvas.drawString(60, 810, "NAIROBI GAZETTE")
        height = 770
        for paragraph in paragraphs:
            words, line = paragraph.split(), ""
            for word in [*words, None]:
                if word is None or len(f"{line} {word}") > width:
                    canvas.drawString(60, height, line)
                    height -= 14
                    line = ""
                line = f"{line} {word}".strip() if word else ""
            height -= 12
        canvas.drawString(290, 30, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def docx_of(*paragraphs: str) -> bytes:
    document = docx.Document()
    document.core_properties.title = "Otieno meets Soto"
    document.core_properties.author = "Jane Doe"
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def zip_of(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


def mail_of(*, html: bool = False, attached: dict[str, bytes] | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jane Doe <jane@example.org>"
    message["Subject"] = "Otieno meets Soto"
    message["Date"] = "Tue, 05 Mar 2024 10:00:00 +0300"
    message.set_content(PAGE if html else f"{FIRST}\n\n{SECOND}\n", subtype="html" if html else "plain")
    for name, data in (attached or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


# ---------------------------------------------------------------- web pages


def test_a_page_is_its_article() -> None:
    page = read(PAGE.encode(), "page.html")
    assert FIRST in page.text and SECOND in page.text
    assert "Subscribe" not in page.text and "alert" not in page.text and "Sport" not in page.text
    assert page.published.date == "2024-03-05" and page.published.basis == "metadata"
    assert page.title and "Otieno meets Soto" in page.title
    about = {fact.name: fact.value for fact in page.metadata}
    assert about["author"] == "Jane Doe" and about["outlet"] == "The Nairobi Gazette"


def test_a_page_too_short_for_an_article_is_read_whole() -> None:
    page = read(f"<html><body><p>{FIRST}</p><p>{SECOND}</p></body></html>".encode(), "short.html")
    assert [p.span.of(page.text) for p in page.passages][-2:] == [FIRST, SECOND]


def test_a_page_is_decoded_as_it_says() -> None:
    body = "<body><p>Bakan Şahin Çağlı Işık, Kıbrıs’ta görüştü ve döndü.</p></body>"
    page = f"<html><head><meta charset='windows-1254'></head>{body}</html>"
    assert "Şahin Çağlı Işık" in read(page.encode("windows-1254"), "tr.html").text


def test_markup_shown_as_text_stays_text() -> None:
    page = read(f"<html><body><p>{FIRST} &lt;b&gt; AT&amp;T {{{{ 7*7 }}}}</p></body></html>".encode(), "x.html")
    assert "<b> AT&T {{ 7*7 }}" in page.text


def test_a_page_without_text_is_refused() -> None:
    assert "no text" in refused(b"<html><body><script>1</script></body></html>", "x.html")


# ---------------------------------------------------------------- PDF


def test_pdf_paragraphs_are_put_together_without_running_lines() -> None:
    talks = "the sides spoke about fisheries, about students, about climate and about trade, and then they rested."
    pages = [[FIRST, SECOND], [f"On Wednesday {talks}"], [f"A day later {talks}"]]
    found = read(pdf_of(*pages, title="Otieno meets Soto"), "x.pdf")
    assert [p.span.of(found.text) for p in found.passages][:2] == [FIRST, SECOND]
    assert "NAIROBI GAZETTE" not in found.text and "Page 2" not in found.text
    assert len(found.pages) == 3 and found.text[found.pages[1] :].startswith("On Wednesday")
    assert found.title == "Otieno meets Soto"


def test_a_scanned_pdf_is_refused_by_name() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.showPage()
    canvas.save()
    assert "scanned pages without text" in refused(target.getvalue(), "scan.pdf")


def test_a_locked_pdf_is_refused() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, encrypt="secret")
    canvas.drawString(100, 700, FIRST)
    canvas.save()
    assert "password" in refused(target.getvalue(), "locked.pdf")


def test_a_broken_pdf_is_refused() -> None:
    assert "damaged" in refused(pdf_of([FIRST])[:300], "half.pdf")


# ---------------------------------------------------------------- office files


def test_docx() -> None:
    found = read(docx_of(FIRST, SECOND), "x.docx")
    assert [p.span.of(found.text) for p in found.passages] == [FIRST, SECOND]
    assert found.title == "Otieno meets Soto"


def test_docx_keeps_insertions_and_drops_deletions() -> None:
    data = docx_of("one two three")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["word/document.xml"].decode()
    changed = (
        "<w:ins w:id='1' w:author='a'><w:r><w:t> four</w:t></w:r></w:ins>"
        "<w:del w:id='2' w:author='a'><w:r><w:delText> five</w:delText></w:r></w:del></w:p>"
    )
    parts["word/document.xml"] = xml.replace("</w:p>", changed, 1).encode()
    assert "one two three four" in read(zip_of(parts), "x.docx").text
    assert "five" not in read(zip_of(parts), "x.docx").text


def test_odt() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<o:document-content xmlns:o="{office}:office:1.0" xmlns:t="{office}:text:1.0"><o:body><o:text>'
        f"<t:tracked-changes><t:p>deleted</t:p></t:tracked-changes><t:h>Otieno meets Soto</t:h>"
        f"<t:p>{FIRST}</t:p><t:p>{SECOND}</t:p>"
        "</o:text></o:body></o:document-content>"
    )
    found = read(zip_of({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()}), "x.odt")
    assert FIRST in found.text and SECOND in found.text and "deleted" not in found.text


def test_rtf() -> None:
    words = rb"\f0 Kenya\'92s minister met her Chilean colleague.\par She spoke of trade with \u350?ahin.\par"
    data = rb"{\rtf1\ansi\ansicpg1252{\fonttbl\f0 Times;}" + words + b"}"
    found = read(data, "x.rtf")
    assert "Kenya’s minister met her Chilean colleague." in found.text and "Şahin" in found.text


def test_xml_entities_are_not_expanded() -> None:
    office = "urn:oasis:names:tc:opendocument:xmlns"
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
        f'<o:document-content xmlns:o="{office}:office:1.0" xmlns:t="{office}:text:1.0"><t:p>{FIRST} &b; &f;</t:p>'
        "</o:document-content>"
    )
    data = zip_of({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": bomb.encode()})
    assert all(
        "haha" not in getattr(part, "text", "") and "root:" not in getattr(part, "text", "")
        for part in read_documents(data, "x.odt")
    )


@pytest.mark.parametrize("name", ["x.docx", "x.odt", "x.zip"])
def test_a_truncated_archive_is_refused(name: str) -> None:
    assert "archive" in refused(docx_of(FIRST)[:2000], name)


def test_an_old_word_file_says_what_to_do() -> None:
    assert "save it as .docx" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "x.doc")


# ---------------------------------------------------------------- mail


def test_a_mail_with_its_headers() -> None:
    found = read(mail_of().as_bytes(), "x.eml")
    assert FIRST in found.text and SECOND in found.text
    assert found.title == "Otieno meets Soto" and found.published.date == "2024-03-05"
    assert ("author", "Jane Doe") in {(fact.name, fact.value) for fact in found.metadata}


def test_an_html_mail_is_its_article() -> None:
    found = read(mail_of(html=True).as_bytes(), "x.eml")
    assert FIRST in found.text and "<p>" not in found.text


def test_attachments_are_documents_and_refusals_name_them() -> None:
    parts = read_documents(mail_of(attached={"a.docx": docx_of(SECOND), "b.bin": b"\x00\x01"}).as_bytes(), "x.eml")
    assert [getattr(part, "name", getattr(part, "subject", "")) for part in parts] == ["x.eml", "x.eml/a.docx", "x.eml/b.bin"]
    assert isinstance(parts[1], Document) and isinstance(parts[2], Problem)


def test_a_mailbox_is_its_messages() -> None:
    mails = [mail_of().as_bytes(), mail_of(html=True).as_bytes()]
    box = b"".join(b"From jane@example.org Tue Mar  5 10:00:00 2024\n" + mail + b"\n\n" for mail in mails)
    found = read_documents(box, "x.mbox")
    assert [part.name for part in found if isinstance(part, Document)] == ["x.mbox/1.eml", "x.mbox/2.eml"]


# ---------------------------------------------------------------- tables and archives


def test_json_lines() -> None:
    lines = [
        json.dumps({"text": FIRST, "title": "T", "date": "2024-03-05", "source": "Gazette"}),
        "",
        "{broken",
        json.dumps({"no": "text"}),
    ]
    document, broken, textless = read_documents("\n".join(lines).encode(), "x.jsonl")
    assert isinstance(document, Document) and document.published.date == "2024-03-05" and document.title == "T"
    assert isinstance(broken, Problem) and broken.subject == "x.jsonl/3"
    assert isinstance(textless, Problem) and textless.subject == "x.jsonl/4"


def test_csv_with_a_text_column() -> None:
    table = f'Title,Date,Text\nOtieno meets Soto,2024-03-05,"{FIRST}"\nNothing,2024-03-06,\n'
    document, empty = read_documents(table.encode(), "x.csv")
    assert isinstance(document, Document) and document.text == FIRST and document.published.date == "2024-03-05"
    assert isinstance(empty, Problem)
    assert "no column" in refused(b"a,b\n1,2\n", "y.csv")


def test_an_archive_of_anything() -> None:
    inner = zip_of({"deep.txt": FIRST.encode()})
    data = zip_of({"a/page.html": PAGE.encode(), "../../evil.txt": SECOND.encode(), "in.zip": inner, "x.png": b"\x89PNG\r\n"})
    found = read_documents(data, "all.zip")
    assert [part.name for part in found if isinstance(part, Document)] == [
        "all.zip/a/page.html",
        "all.zip/evil.txt",
        "all.zip/in.zip/deep.txt",
    ]
    assert [part.subject for part in found if isinstance(part, Problem)] == ["all.zip/x.png"]


def test_a_bomb_does_not_go_off() -> None:
    (problem,) = read_documents(zip_of({"bomb.txt": bytes(80 * 1024 * 1024)}), "bomb.zip")
    assert isinstance(problem, Problem) and "expands" in problem.reason


def test_archives_of_archives_have_an_end() -> None:
    inner = zip_of({f"{number}.txt": b"x" for number in range(1500)})
    found = read_documents(zip_of({"a.zip": inner, "b.zip": inner, "c.zip": inner}), "many.zip")
    assert len(found) == 2001
    assert isinstance(found[-1], Problem) and "the others are not read" in found[-1].reason


def test_a_member_without_a_name_is_read() -> None:
    data = zip_of({"a.txt": FIRST.encode()})
    assert len(read_documents(data.replace(b"a.txt", b"\x00.txt"), "odd.zip")) == 1


def test_nesting_has_an_end() -> None:
    data = FIRST.encode()
    for level in range(8):
        data = zip_of({f"{level}.zip" if level else "a.txt": data})
    (problem,) = read_documents(data, "deep.zip")
    assert isinstance(problem, Problem) and "nested too deeply" in problem.reason


# ---------------------------------------------------------------- what a file is


def test_the_bytes_decide_not_the_suffix() -> None:
    assert FIRST in read(docx_of(FIRST), "really.txt").text
    assert FIRST in read(PAGE.encode(), "really.txt").text
    assert "damaged PDF" in refused(b"%PDF-1.7\nnothing", "really.txt")


def test_mail_programs_name_their_files_as_they_like() -> None:
    mail = b"Received: from here by there\n" + mail_of().as_bytes()
    assert read(mail, "12345").title == "Otieno meets Soto"
    assert [part.name for part in read_documents(b"From jane Tue Mar  5\n" + mail, "Inbox") if isinstance(part, Document)] == [
        "Inbox/1.eml"
    ]
    release = f"From: The Ministry\nDate: 5 March 2024\n\n{FIRST} {SECOND}".encode()
    assert FIRST in read(release, "release").text


@pytest.mark.parametrize("name", ["x.png", "x.exe", "x.xlsx"])
def test_other_formats_are_refused_by_name(name: str) -> None:
    assert "are not read" in refused(b"\x01\x02", name)


def test_names_from_data_never_leave_the_folder() -> None:
    assert tidy_name("../../etc/passwd") == "etc/passwd"
    assert tidy_name("C:\\Windows\\x.txt\x1b[2J") == "C:/Windows/x.txt_[2J"
    assert tidy_name("..") == "unnamed"
