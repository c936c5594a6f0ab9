"""Broken and hostile files of every format: read as far as they hold words, else refused in one line."""

import io
import zipfile
from collections.abc import Iterable

import pytest
from reportlab.pdfgen.canvas import Canvas

from dossier.core.ingest import read_documents
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

WORDS = "Kenya's foreign minister Amina Otieno received her Chilean counterpart in Nairobi on Tuesday."

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def texts_in(data: bytes, name: str) -> list[str]:
    return [part.text for part in read_documents(data, name) if isinstance(part, Document)]


def refused(data: bytes, name: str) -> list[str]:
    found = [str(part) for part in read_documents(data, name) if isinstance(part, Problem)]
    assert all("\n" not in line for line in found)
    return found


def archive_of(parts: Iterable[tuple[str, str | bytes]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packing) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


def word_file(body: str, *, space: str = TRANSITIONAL, prolog: str = "", more: Iterable[tuple[str, str | bytes]] = ()) -> bytes:
    """The smallest Word file: nothing but its main part and what ``more`` adds."""
    document = f'<?xml version="1.0"?>{prolog}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return archive_of([("word/document.xml", document), *more])


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_a_word_file_is_read_from_its_main_part_alone() -> None:
    """Neither content types nor relationships nor the pictures they name are needed for the words."""
    assert texts_in(word_file(paragraph(WORDS)), "x.docx") == [WORDS]
    assert texts_in(word_file(paragraph(WORDS), space=STRICT), "x.docx") == [WORDS]


def test_a_word_file_may_call_its_main_part_otherwise() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
        ' Target="/word/document2.xml"/></Relationships>'
    )
    main = f'<w:document xmlns:w="{TRANSITIONAL}"><w:body>{paragraph(WORDS)}</w:body></w:document>'
    assert texts_in(archive_of([("_rels/.rels", relations), ("word/document2.xml", main)]), "x.docx") == [WORDS]


def test_entities_are_refused_not_fetched_nor_expanded() -> None:
    prolog = '<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'
    word = word_file(paragraph(f"&file;&b;{WORDS}"), prolog=prolog)
    assert texts_in(word, "x.docx") == [] and "declares entities" in refused(word, "x.docx")[0]
    open_document = archive_of(
        [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", prolog + "<d>&b;</d>")]
    )
    assert "declares entities" in refused(open_document, "x.odt")[0]


def test_a_swollen_picture_in_a_word_file_is_not_opened() -> None:
    data = word_file(paragraph(WORDS), more=[("word/media/x.png", bytes(30 * 2**20))])
    assert texts_in(data, "x.docx") == [WORDS]


def test_a_package_that_holds_no_words_is_told() -> None:
    assert "no Word text" in refused(archive_of([("word/document.xml", "<html/>")]), "x.docx")[0]


def test_packages_of_other_programs_are_one_refusal() -> None:
    """A spreadsheet is no archive of articles: not one line for each of its parts."""
    parts = [("[Content_Types].xml", "<Types/>"), *((f"xl/sheet{number}.xml", "<x/>") for number in range(9))]
    assert refused(archive_of(parts), "x.xlsx") == ["x.xlsx: files of type .xlsx are not read"]
    assert len(refused(archive_of(parts), "x.zip")) == 10


def test_a_word_file_that_calls_itself_an_archive_is_one_document() -> None:
    types = [("[Content_Types].xml", "<Types/>")]
    main = [("word/document.xml", f'<w:document xmlns:w="{TRANSITIONAL}"><w:body>{paragraph(WORDS)}</w:body></w:document>')]
    assert texts_in(archive_of([*types, *main]), "x.zip") == [WORDS]
    assert texts_in(archive_of([*types, *main]), "x.docm") == [WORDS]


HEAD = "From: Jane <jane@example.org>\nSubject: Talks in Nairobi\nMIME-Version: 1.0\n"


@pytest.mark.parametrize("stated", ['boundary="b"', "boundary=--=_a;1", 'boundary=""', "charset=utf-8"])
def test_a_mail_that_states_its_boundary_wrongly_is_read(stated: str) -> None:
    mark = "--=_a;1" if "_a" in stated else "b"
    parts = f"--{mark}\nContent-Type: text/plain\n\n{WORDS}\n\n--{mark}--\n"
    assert texts_in(f"{HEAD}Content-Type: multipart/mixed;\n {stated}\n\n{parts}".encode(), "x.eml") == [WORDS + "\n"]


def test_every_part_that_a_mail_shows_is_read() -> None:
    """Text, a picture, more text: what stands after the picture belongs to the mail."""
    picture = "--b\nContent-Type: image/png\nContent-ID: <1>\n\nx\n"
    parts = "".join(f"--b\nContent-Type: text/plain\n\n{words}\n{picture}" for words in ("one two", "three four"))
    message = f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n"
    assert texts_in(message.encode(), "x.eml") == ["one two\n\nthree four"]


@pytest.mark.parametrize(("name", "data"), [("x.csv", b"title,text\n"), ("x.csv", b"text"), ("x.jsonl", b"\n\n[]\n")])
def test_a_file_without_entries_is_told(name: str, data: bytes) -> None:
    assert len(refused(data, name)) == 1


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (HEAD.encode() + b"Content-Type: text/plain; charset=unicode_escape\n\nKenya \\ud800 met with Chile.", "x.eml"),
        (HEAD.replace("Talks", "=?utf-7?q?+2AA-?=").encode() + b"\nKenya met with Chile.", "x.eml"),
        (rb"{\rtf1 Kenya met \u-10240? with Chile \u55357?}", "x.rtf"),
        (rb'{"text": "Kenya \ud800 met with Chile.", "title": "\udfff"}', "x.jsonl"),
    ],
)
def test_half_characters_do_not_get_in(data: bytes, name: str) -> None:
    (document,) = (part for part in read_documents(data, name) if isinstance(part, Document))
    assert "Kenya" in document.text
    (document.text + (document.title or "")).encode("utf-8")


def test_colours_of_a_terminal_do_not_make_a_text_binary() -> None:
    (text,) = texts_in(b"\x1b[31mKenya\x1b[0m met with \x1b[32mChile\x1b[0m.\n", "x.txt")
    assert "Kenya" in text and "\x1b" not in text


@pytest.mark.parametrize(
    ("words", "reason"), [("", "scanned pages without text"), ("Page 1", "hardly any text (4 letters on 1 pages)")]
)
def test_a_pdf_without_words_says_how_little_it_holds(words: str, reason: str) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    canvas.drawString(60, 800, words)
    canvas.showPage()
    canvas.save()
    (found,) = refused(target.getvalue(), "x.pdf")
    assert reason in found


WIDE = {
    "English": WORDS,
    "Russian": "Министр иностранных дел встретился с коллегой в Найроби. Стороны обсудили торговлю.",
    "Chinese": "外交部长在北京会见肯尼亚外长。双方就贸易交换了意见。\n",
    "Arabic": "التقى وزير الخارجية المصري نظيره الكيني في القاهرة.",
}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("language", list(WIDE))
def test_wide_encodings_need_no_mark(language: str, encoding: str) -> None:
    (text,) = texts_in(WIDE[language].encode(encoding), "x.txt")
    assert text == WIDE[language]


def test_a_stray_zero_does_not_make_a_text_binary() -> None:
    assert texts_in(WORDS.encode() + b"\x00", "x.txt") == [WORDS + " "]
    assert "binary data" in refused(bytes(range(256)) * 20, "x.txt")[0]


def test_a_text_that_no_reader_finishes_is_refused_by_its_length() -> None:
    assert refused(b"The talks went on. " * 200_000, "x.txt") == [
        "x.txt: a text of 3.8 million characters; at most 3 million are read: split it"
    ]


def test_a_line_of_blanks_costs_no_more_than_one_of_words() -> None:
    """Looking for a line with a word from each blank of a line without one took time by the square of its length."""
    assert len(texts_in(f"{WORDS}\n{' ' * 1_000_000}\n{WORDS}".encode(), "x.txt")) == 1


@pytest.mark.parametrize("start", ["<!--" * 50_000, "<!---->" * 40, "<!-- a -->\n" * 3_000])
@pytest.mark.parametrize("name", ["x.txt", "x.md", "x.html"])
def test_comments_without_end_do_not_hang(start: str, name: str) -> None:
    """Patterns that could share comments out among their repetitions took time without end."""
    assert read_documents(f"{start}\n\n{WORDS}\n".encode(), name)


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: =?unicode_escape?q?=5Cud800?=",
        "Content-Disposition: =?unicode_escape?q?=5Cud800?=",
        f"From: {'(' * 5_000}",
        f"Subject: {'=?utf-8?b?QUJD?=' * 3_000}",
    ],
)
def test_headers_that_trip_the_parser_do_not_cost_the_mail(header: str) -> None:
    mail = f"MIME-Version: 1.0\nMessage-ID: <a@b>\n{header}\n\n{WORDS}\n"
    assert [text.strip() for text in texts_in(mail.encode(), "x.eml")] == [WORDS]
