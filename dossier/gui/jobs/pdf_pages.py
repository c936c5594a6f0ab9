"""Reading a rendered dossier for the preview: pages, links, images, found words. Runs on lanes only, one at a time (PDFium)."""

import ctypes
import threading
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PySide6.QtGui import QImage

Area = tuple[float, float, float, float]
_MOST_HITS = 500
_ALONE = threading.Lock()


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link: where it lies (points from the upper left corner), where it leads, and the words on it."""

    area: Area
    page: int | None
    top: float
    uri: str
    words: str


@dataclass(frozen=True, slots=True)
class Page:
    """Size of a page in points, and its links."""

    width: float
    height: float
    links: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A PDF in memory with what the page view needs to know of it."""

    data: bytes
    pages: tuple[Page, ...]


def open_pages(data: bytes) -> Rendered:
    """Read sizes and links of all pages of ``data``."""
    with _ALONE:
        return _open(data)


def _open(data: bytes) -> Rendered:
    document = pdfium.PdfDocument(data)
    try:
        heights = [document.get_page_size(number)[1] for number in range(len(document))]
        return Rendered(data, tuple(_page(document, number, heights) for number in range(len(document))))
    finally:
        document.close()


def draw_page(data: bytes, number: int, scale: float) -> QImage:
    """Return page ``number`` drawn at ``scale`` pixels a point."""
    with _ALONE:
        return _draw(data, number, scale)


def _draw(data: bytes, number: int, scale: float) -> QImage:
    document = pdfium.PdfDocument(data)
    try:
        bitmap = document[number].render(scale=scale)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
        return image.copy()
    finally:
        document.close()


def find_words(data: bytes, words: str) -> list[tuple[int, Area]]:
    """Return page and place of each occurrence of ``words``, case ignored."""
    with _ALONE:
        return _find(data, words)


def _find(data: bytes, words: str) -> list[tuple[int, Area]]:
    document = pdfium.PdfDocument(data)
    hits: list[tuple[int, Area]] = []
    try:
        for number in range(len(document)):
            page = document[number]
            height = page.get_height()
            text = page.get_textpage()
            search = text.search(words)
            while (found := search.get_next()) is not None and len(hits) < _MOST_HITS:
                start, count = found
                for box in range(text.count_rects(start, count)):
                    left, bottom, right, top = text.get_rect(box)
                    hits.append((number, (left, height - top, right - left, top - bottom)))
    finally:
        document.close()
    return hits


def _page(document: pdfium.PdfDocument, number: int, heights: list[float]) -> Page:
    page = document[number]
    width, height = page.get_size()
    text = page.get_textpage()
    links: list[PageLink] = []
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(place), ctypes.byref(link)):
        box = raw.FS_RECTF()
        if not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            continue
        target, top = _target(document, link, heights)
        words = text.get_text_bounded(box.left, box.bottom, box.right, box.top).strip()
        area = (box.left, height - box.top, box.right - box.left, box.top - box.bottom)
        links.append(PageLink(area, target, top, _uri(document, link), words))
    return Page(width, height, tuple(links))


def _target(document: pdfium.PdfDocument, link: object, heights: list[float]) -> tuple[int | None, float]:
    destination = raw.FPDFLink_GetDest(document.raw, link)
    if not destination:
        action = raw.FPDFLink_GetAction(link)
        destination = raw.FPDFAction_GetDest(document.raw, action) if action else None
    if not destination:
        return None, 0.0
    number = raw.FPDFDest_GetDestPageIndex(document.raw, destination)
    if not 0 <= number < len(heights):
        return None, 0.0
    has = [ctypes.c_int() for _ in range(3)]
    at = [ctypes.c_float() for _ in range(3)]
    parts = [ctypes.byref(part) for part in has] + [ctypes.byref(part) for part in at]
    found = raw.FPDFDest_GetLocationInPage(destination, *parts)
    return number, max(0.0, heights[number] - at[1].value) if found and has[1].value else 0.0


def _uri(document: pdfium.PdfDocument, link: object) -> str:
    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    length = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAction_GetURIPath(document.raw, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
