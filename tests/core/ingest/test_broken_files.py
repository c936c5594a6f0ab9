"""Broken and hostile files of every format: read as far as they hold words, else refused in one line."""

import io
import zipfile
from collections.abc import Iterable

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
