"""Web pages to `Document`: the article without navigation, its title, date, author and outlet (trafilatura)."""

import hashlib
import logging
import re

from dossier.core.ingest.decoding import Undecodable, decode, decode_as, tidy
from dossier.core.ingest.text_reader import make_document
from dossier.core.model.document import Document
from dossier.core.model.problems import Problem

_LATEST = "2100-01-01"
"""Dates after this are no dates. Given so that the date finder does not ask the clock."""

_DATES = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d", "max_date": _LATEST}
"""Only dates that the page states as its own: guesses from any number on the page would be wrong too often."""

_LEAST_LETTERS = 25
_NO_ARTICLE = ("script", "style", "noscript", "template", "head", "svg", "iframe", "object")
_BLOCKS = "p|div|h[1-6]|li|tr|br|blockquote|section|article|header|footer|pre|td|th|dd|dt|table|ul|ol"
_BLOCK = re.compile(rf"^(?:{_BLOCKS})$")
_DECLARED = re.compile(rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?([\w.:-]{2,30})""", re.I)
_HEAD = 4096
_FIELDS = {"title": "title", "author": "author", "date": "date", "sitename": "outlet", "url": "url"}


def read_html(data: bytes, name: str) -> Document | Problem:
    """Read a web page; a `Problem` names one that holds no text."""
    try:
        declared = _DECLARED.search(data, 0, _HEAD)
        page = decode_as(data, declared[1].decode("ascii")) if declared else decode(data)
    except Undecodable as reason:
        return Problem(code="undecodable" if data.strip() else "empty", subject=name, reason=str(reason))
    text, fields = html_to_text(page)
    if not text:
        return Problem(code="no_text", subject=name, reason="the page holds no text")
    return make_document(text, name, hashlib.sha256(data).hexdigest(), fields)


def html_to_text(page: str) -> tuple[str, dict[str, str]]:
    """Return the article of a page, paragraphs parted by blank lines, and its metadata; no text gives an empty string."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        page,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
    )
    fields: dict[str, str] = {}
    text = ""
    if found is not None:
        text = tidy(getattr(found, "text", None) or "")
        values = {kept: getattr(found, field, None) for field, kept in _FIELDS.items()}
        fields = {kept: tidy(str(value)) for kept, value in values.items() if value}
    if sum(map(str.isalpha, text)) < _LEAST_LETTERS:
        text = _all_text(page)
    return "\n\n".join(" ".join(line.split()) for line in text.split("\n") if line.strip()), fields


def _all_text(page: str) -> str:
    """Return every visible word of a page, a line for each block: for pages too short to be told apart from navigation."""
    import lxml.html

    try:
        root = lxml.html.document_fromstring(page.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8", recover=True))
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return ""
    parts: list[str] = []
    for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str) or _is_hidden(element):
            continue
        if _BLOCK.match(element.tag):
            parts.append("\n")
        if event == "start" and element.text:
            parts.append(element.text)
        if event == "end" and element.tail and not _is_hidden(element.getparent()):
            parts.append(element.tail)
    return tidy("".join(parts))


def _is_hidden(element: object) -> bool:
    import lxml.html

    here = element
    while isinstance(here, lxml.html.HtmlElement | lxml.etree._Element):
        if here.tag in _NO_ARTICLE:
            return True
        here = here.getparent()
    return False
