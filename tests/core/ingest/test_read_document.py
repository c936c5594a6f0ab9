"""Bytes to documents: encodings, header lines, titles, publication dates, refusals."""

import pytest

from dossier.core.ingest import read_document, read_documents
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

BODY = "The Foreign Minister of Kenya met the Foreign Minister of Peru.\n\nThey discussed trade."


def read(text: str | bytes, name: str = "story.txt") -> Document:
    found = read_document(text.encode() if isinstance(text, str) else text, name)
    assert isinstance(found, Document), found
    return found


def body(document: Document) -> str:
    return document.body.of(document.text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_any_usual_encoding(encoding: str):
    text = "The Minister said: “Señor Müller’s visit to São Tomé was a success.” They met again in the évêché of Québec.\n" * 3
    assert "Señor Müller’s visit to São Tomé" in read(text.encode(encoding)).text


def test_line_ends_become_one_kind_and_invisible_marks_go():
    document = read("The Minister met\u200b his col\u00adleague.\r\n\r\nThey talked.\r")
    assert document.text == "The Minister met his colleague.\n\nThey talked.\n"
    assert [passage.span.of(document.text) for passage in document.passages] == [
        "The Minister met his colleague.",
        "They talked.",
    ]


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.txt", "empty"),
        (b" \r\n ", "a.txt", "empty"),
        (b"\x00\x01\x02\x03" * 50, "a.txt", "binary"),
        (b"%PDF-1.7 ...", "a.txt", "PDF"),
        (b"\xff\xfe\x00\xd8", "a.txt", "damaged"),
        (b"---\ntitle: x\n---\n", "a.md", "no text"),
        (b"x", "a.exe", "not read"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, name: str, reason: str):
    found = read_document(data, name)
    assert isinstance(found, Problem)
    assert found.subject == name
    assert reason in found.reason
    assert "\n" not in str(found)


def test_the_hash_is_that_of_the_bytes():
    assert read(BODY).sha256 == read(BODY.encode()).sha256
    assert read(BODY).sha256 != read(BODY + " ").sha256
    assert len(read_documents(BODY.encode(), "x.txt")) == 1


@pytest.mark.parametrize(
    ("head", "date", "basis"),
    [
        (" date 2024-05-06 ", "2024-05-06", "header"),
        (" date 2024-05-06 6 May 2024 18:42 (UTC+03:00)\n\n", "2024-05-06", "header"),
        (" date 2024-05-06 Details added: first version posted on May 5, 20:05\n\n", "2024-05-06", "header"),
        ("Nairobi and Lima talk trade\n\n6 May 2024 18:42 (UTC+03:00)\n\n", "2024-05-06", "header"),
        ("Xinhua | Updated: 2024-05-06 20:15:30\n\n", "2024-05-06", "header"),
        ("Oslo, 6 May 2024\n\n", "2024-05-06", "header"),
        ("PRESS RELEASE No. 12/2024\n\nPublished: May 6, 2024\n\n", "2024-05-06", "header"),
        ("---\ndate: '2024-05-06'\n---\n", "2024-05-06", "metadata"),
        ("---\npublished_time: 2024-05-06 09:27:13-04:00\n---\n", "2024-05-06", "metadata"),
        ("LIMA, May 6, 2024 (Andina) - ", "2024-05-06", "dateline"),
        ("LIMA, May 6 (Andina) - ", None, "none"),
        ("By Jane Doe\n9 hours ago\n", None, "none"),
        ("", None, "none"),
    ],
)
def test_publication_date_with_its_basis(head: str, date: str | None, basis: str):
    document = read(head + BODY)
    assert (document.published.date, document.published.basis) == (date, basis)
    assert body(document).endswith(BODY)


def test_a_date_in_the_last_line():
    document = read(BODY + "\n\nOslo, 12 March 2024\n")
    assert document.published.date == "2024-03-12"
    assert body(document) == BODY


def test_a_date_in_the_file_name_is_the_last_resort():
    assert read(BODY, "2023-07-08 clipping.txt").published.reason == "date in the file name"


def test_an_inferred_year_says_from_what():
    story = (
        "LIMA, November 20. "
        + BODY
        + "\n\nThe pact signed in May 2031 took effect in August 2031. The 2032 state budget pays for it."
    )
    published = read(story).published
    assert (published.date, published.basis) == ("2031-11-20", "inferred")
    assert published.reason is not None
    assert "May 2031" in published.reason


def test_the_first_posting_of_an_updated_story_is_kept():
    document = read(" date 2024-05-06 Details added: first version posted on May 5, 20:05\n\nLIMA, May 5. " + BODY)
    assert ("first_posted", "May 5") in {(fact.name, fact.value) for fact in document.metadata}
    assert body(document).startswith("LIMA, May 5.")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norway and Kenya agree on ocean research\n\n" + BODY, "Norway and Kenya agree on ocean research"),
        ("# Norway and Kenya agree\n\n" + BODY, "Norway and Kenya agree"),
        ('---\ntitle: "Call with Prime Minister Foo of\\_\\\n  Bar"\n---\n' + BODY, "Call with Prime Minister Foo of Bar"),
        (BODY, None),
        ("Politics\nBy Jane Doe, Reuters\nNorway and Kenya agree\n6 May 2024\n\n" + BODY, "Norway and Kenya agree"),
        ("Only one line without an end", None),
    ],
)
def test_titles(text: str, title: str | None):
    assert read(text, "x.md").title == title


def test_byline_and_outlet_are_metadata():
    document = read("By Jane Doe, Reuters\nSource: Andina\n\n" + BODY)
    assert {(fact.name, fact.value) for fact in document.metadata} == {("author", "Jane Doe"), ("outlet", "Andina")}


def test_end_marks_are_not_part_of_the_body():
    assert body(read(BODY + "\n\n\\###\n\nRead also: Other news\n\n1,234 views\n")) == BODY


def test_markdown_shows_as_plain_text():
    assert (
        body(read("The **Minister** met [his _colleague_](http://x.y) of foo_bar_baz.", "x.md"))
        == "The Minister met his colleague of foo_bar_baz."
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "El ministro de Relaciones Exteriores de Perú se reunió con su homólogo de Chile y la firma de los acuerdos.",
            "es",
        ),
        ("Министр иностранных дел принял посла Кении и обсудил с ним вопросы торговли между двумя странами.", "ru"),
        (BODY * 3, "en"),
        ("Short.", "en"),
    ],
)
def test_language(text: str, language: str):
    assert read(text).language == language


def test_markup_in_the_text_stays_literally():
    assert "<b>{{ x }} & %s</b>" in read("The note said <b>{{ x }} & %s</b> to all.\n\n" + BODY).text


def test_a_story_that_begins_with_a_city_of_two_words_and_a_full_date_is_no_byline() -> None:
    text = b"ABU DHABI, 14th May, 2024 (WAM) -- The Minister received the Foreign Minister of Rwanda.\n\nThey spoke of trade."
    document = read_document(text, "story.txt")
    assert isinstance(document, Document)
    assert "received the Foreign Minister" in document.body.of(document.text)


def test_a_kicker_and_a_line_of_date_place_and_issuer_stand_before_the_article() -> None:
    text = (
        "Canada\n\nReadout\n\nMinister Okafor speaks with her Emirati counterpart\n\n"
        "November 5, 2025 - Ottawa, Ontario - Global Affairs Canada\n\n"
        "Today, the Honourable Grace Okafor, Minister of Foreign Affairs, spoke with Khalid Al Suwaidi.\n"
    )
    document = read_document(text.encode(), "readout.txt")
    assert isinstance(document, Document)
    assert document.title == "Minister Okafor speaks with her Emirati counterpart"
    assert (document.published.date, document.published.basis) == ("2025-11-05", "dateline")


def test_a_lone_word_without_a_stamp_below_is_no_kicker() -> None:
    document = read_document(b"Peru\n\nThe ministers met in Lima on Monday.\n\nChile\n\nThey met again.\n", "round-up.txt")
    assert isinstance(document, Document)
    assert document.text[document.body.start :].startswith("Peru")
