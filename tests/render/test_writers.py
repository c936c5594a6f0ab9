# ruff: noqa: E501 - rows of cases stand on one line
"""The same content in the other formats."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import briefings
import docx
import pytest

from dossier.core.model.problems import DossierError
from dossier.render.csv import harmless, write_tables
from dossier.render.rendering import render


def rendered(format, briefing=None, **options):
    return render(briefing or briefings.russia(), format, briefings.options(**options), briefings.folders())


@pytest.mark.parametrize("format", ["pdf", "md", "html", "docx", "json", "csv", "zip", "ics"])
def test_same_input_same_bytes(format):
    assert rendered(format) == rendered(format)


@pytest.mark.parametrize("format", ["md", "html", "docx", "json", "csv", "zip", "ics"])
def test_nothing_gives_a_file_too(format):
    assert rendered(format, briefings.empty())


def test_unknown_format_is_refused():
    with pytest.raises(DossierError, match="unknown format 'odt'"):
        rendered("odt")


def test_json_has_the_promised_shape():
    brief = json.loads(rendered("json"))
    assert brief["schema"] == "dossier.brief/1"
    assert brief["party"] == {"code": "RU", "name": "Russia", "kind": "country"}
    assert brief["home"]["code"] == "AZ"
    assert set(brief) >= {
        "period", "officials", "chronology", "quotes", "statements", "figures", "agreements", "upcoming", "topics", "discrepancies", "sources",
    }  # fmt: skip
    contact = brief["chronology"][-1]
    assert (contact["kind"], contact["held"], contact["place"]) == ("meeting", True, "Baku")
    assert contact["date"] == {"date": "2023-02-28", "precision": "day", "range": None, "basis": "dateline"}
    assert contact["source"] == "S3" and contact["relevance"] == "direct"
    assert brief["figures"][0]["value"] == 2728
    assert set(brief["sources"][0]) >= {"id", "title", "published", "file", "sha256"}
    texts = {source.id: source.document.text for source in briefings.russia().sources}
    for item in brief["quotes"] + brief["statements"]:
        assert texts[item["source"]][slice(*item["span"])] == item["text"]


def test_markdown_keeps_references_as_links():
    text = rendered("md").decode()
    assert "# Russia" in text
    assert "[S3.9](#s3-9)" in text
    assert '<a id="s3-9"></a>' in text
    assert text.count("**INTERNAL – FOR OFFICIAL USE**") == 2


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.targets, self.text = [], set(), set(), ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        values = dict(attrs)
        self.ids.add(values.get("id"))
        if tag == "a":
            self.targets.add(values["href"])

    def handle_data(self, data):
        self.text += data


def test_html_is_self_contained_and_its_links_lead_somewhere():
    page = Page(rendered("html").decode())
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert page.targets and all(target.startswith("#") and target[1:] in page.ids for target in page.targets)
    assert {"h1", "h2", "h3", "table", "th", "blockquote", "svg", "nav"} <= set(page.tags)


NASTY = "<b>bold</b> & {{ 7*7 }} %s <img src='/etc/passwd'> ![x](y) `code` | =cmd()"


def test_markup_in_texts_is_printed_as_it_is():
    briefing = briefings.large(1, nasty=NASTY)
    assert NASTY in Page(rendered("html", briefing).decode()).text
    assert "img" not in Page(rendered("html", briefing).decode()).tags
    words = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(rendered("docx", briefing))).paragraphs)
    assert NASTY in words
    markdown = rendered("md", briefing).decode()
    assert "<b>" not in re.sub(r"\\.", "", markdown)
    assert "![" not in re.sub(r"\\.", "", markdown)


def test_word_document_has_real_structure():
    document = docx.Document(io.BytesIO(rendered("docx")))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Quote", "List Bullet", "List Number"} <= styles
    assert len(document.tables) >= 4
    xml = zipfile.ZipFile(io.BytesIO(rendered("docx"))).read("word/document.xml").decode()
    anchors = set(re.findall(r'w:anchor="([^"]+)"', xml))
    assert anchors and anchors <= set(re.findall(r'<w:bookmarkStart[^>]*w:name="([^"]+)"', xml))


def test_csv_is_harmless_in_a_spreadsheet():
    assert [harmless(cell) for cell in ("=1+1", "+x", "-x", "@x", "x")] == ["'=1+1", "'+x", "'-x", "'@x", "x"]
    rows = list(csv.reader(io.StringIO(rendered("csv").decode(), newline="")))
    assert rows[0][0] == "date"
    assert rows[-1][0] == "2023-02-28"
    assert len(rows) == 1 + len(briefings.russia().chronology)


def test_every_table_is_written():
    tables = write_tables(briefings.russia())
    rows = {name: list(csv.DictReader(io.StringIO(text, newline=""))) for name, text in tables.items()}
    assert rows["figures"][0]["value"] == "2728"
    assert rows["figures"][4]["value"] == "1800000000"
    assert rows["statements"][0]["speech"] == "verbatim"
    assert rows["people"][0] == {
        "name": "Sergey Lavrov", "party": "RU", "role": "Minister of Foreign Affairs",
        "first": "2022-12-23", "last": "2023-03-01", "references": "S2.2",
    }  # fmt: skip
    assert [row["date"] for row in rows["agreements"]] == ["2020-11-10", "2021-01-11", "2022-02"]


def test_calendar_holds_what_is_to_come():
    lines = rendered("ics").decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2] == "END:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20221212" in lines and "DTEND;VALUE=DATE:20221213" in lines
    assert all(len(line.encode()) <= 75 for line in lines)


def test_marking_is_left_out_when_there_is_none():
    assert b'class="marking' not in rendered("html", marking="")


def test_short_forms_print_only_what_they_cite():
    folders = replace(briefings.folders(), template=briefings.RESOURCES / "templates" / "one-pager")
    page = Page(render(briefings.russia(), "html", briefings.options(), folders).decode())
    assert page.targets and all(target[1:] in page.ids for target in page.targets)
    assert "S2-8" not in page.ids
