"""PDF files to `Document`: text in reading order with page offsets (PDFium), paragraphs put together again."""

import hashlib
import re
from collections import Counter
from typing import Any

from dossier.core.ingest.decoding import tidy
from dossier.core.ingest.pdf_layout import Line, join_paragraphs
from dossier.core.ingest.text_reader import make_document
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

_Pdf = Any
"""A document, page or text page of pypdfium2, which has no types."""

MOST_PAGES = 1_000
"""A longer file is a book; reading it would hold up the import."""

_LETTERS_A_PAGE = 15
"""Fewer letters than this on average: the pages are pictures."""

_BAD_TITLE = re.compile(r"(?i)^(?:microsoft word\b.*|untitled.*|document\d*|slide 1|.*\.(?:docx?|indd|pdf|qxd|rtf|html?))$")
_NOBODY = re.compile(r"(?i)^(?:anonymous|unspecified|unknown|admin|user|owner)$")
_CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"\d+")
_EDGE_LINES = 2
_LEAST_REPEATS = 3


def read_pdf(data: bytes, name: str) -> Document | Problem:
    """Read a PDF; a `Problem` names an encrypted or damaged one, and one of scanned pages without text."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        return Problem(code="pdf", subject=name, reason=_reason(str(fault)))
    try:
        return _read(pdf, name, hashlib.sha256(data).hexdigest())
    except pypdfium2.PdfiumError as fault:
        return Problem(code="pdf", subject=name, reason=_reason(str(fault)))
    finally:
        pdf.close()


def _read(pdf: _Pdf, name: str, sha256: str) -> Document | Problem:
    count = len(pdf)
    if count > MOST_PAGES:
        return Problem(code="too_long", subject=name, reason=f"a PDF of {count} pages; at most {MOST_PAGES} are read")
    pages = [_lines(pdf[number]) for number in range(count)]
    letters = sum(sum(map(str.isalpha, line.text)) for page in pages for line in page)
    if letters < _LETTERS_A_PAGE * max(count, 1):
        return Problem(code="scanned", subject=name, reason=_wordless(letters, count))
    texts, starts = [], []
    offset = 0
    for page in _without_running_lines(pages):
        starts.append(offset)
        text = tidy(join_paragraphs(page))
        texts.append(text)
        offset += len(text) + 2
    whole = "\n\n".join(texts)
    fields = _metadata(pdf)
    made = fields.pop("created", "")
    document = make_document(whole, name, sha256, fields, tuple(starts))
    if document.published.date is None and made:
        # When the file was made says little about when the article appeared, but more than nothing.
        document = make_document(whole, name, sha256, {**fields, "created": made}, tuple(starts))
    return document


def _lines(page: _Pdf) -> list[Line]:
    text_page = page.get_textpage()
    try:
        found: list[Line] = []
        position = 0
        for words in text_page.get_text_range().split("\r\n"):
            shown = words.strip()
            if shown:
                box = _box(text_page, position + words.index(shown[0]), position + len(words.rstrip()) - 1)
                found.append(Line(shown, *box))
            position += len(words) + 2
        return found
    finally:
        text_page.close()
        page.close()


def _box(text_page: _Pdf, first: int, last: int) -> tuple[float, float, float, float]:
    """Return left, right, baseline and height of a line, from the boxes of its first and last letters."""
    total = text_page.count_chars()
    left, bottom, right, top = text_page.get_charbox(min(first, total - 1), loose=True)
    end = text_page.get_charbox(min(last, total - 1), loose=True)[2]
    return left, max(end, right), bottom, top - bottom


def _without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop headers, footers and page numbers: lines at the edge of a page that most pages share but for their numbers."""
    edges = Counter(
        shape
        for page in pages
        for shape in {_NUMBERS.sub("#", line.text) for line in (*page[:_EDGE_LINES], *page[-_EDGE_LINES:])}
    )
    running = {shape for shape, times in edges.items() if times >= max(_LEAST_REPEATS, len(pages) / 2)}
    return [
        [
            line
            for at, line in enumerate(page)
            if _EDGE_LINES <= at < len(page) - _EDGE_LINES or _NUMBERS.sub("#", line.text) not in running
        ]
        for page in pages
    ]


def _metadata(pdf: _Pdf) -> dict[str, str]:
    stated = {key.lower(): tidy(str(value)).strip() for key, value in pdf.get_metadata_dict().items() if value}
    fields = {field: stated[field] for field in ("title", "author") if stated.get(field)}
    if _BAD_TITLE.match(fields.get("title", "")):
        del fields["title"]
    if _NOBODY.match(fields.get("author", "")):
        del fields["author"]
    made = _CREATED.match(stated.get("creationdate", ""))
    if made:
        fields["created"] = "-".join(made.groups())
    return fields


def _wordless(letters: int, pages: int) -> str:
    if not pages:
        return "a PDF without pages"
    if not letters:
        return f"scanned pages without text ({pages} pages); recognise the text first"
    return f"hardly any text ({letters} letters on {pages} pages); if the pages are scanned, recognise the text first"


def _reason(fault: str) -> str:
    if "password" in fault.lower():
        return "protected by a password"
    return "a damaged PDF"
