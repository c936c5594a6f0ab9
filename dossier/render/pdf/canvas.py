"""A canvas on which everything drawn is either tagged content or an artifact; nothing can be left unmarked by mistake.

Each page begins inside an artifact. `tag` opens an element: its text objects become marked content (the marks stand inside
BT … ET), the rest stays artifact; with ``block`` all that is drawn is one piece (figures). `late` leaves a token in the page's
stream that is drawn when the whole document is known: one pass instead of three for contents and "cited on".
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from dossier.render.pdf.structure import STANDARD_ROLES, Belongings, Element
from dossier.render.pdf.structure_writing import ANNOTATION_KEYS

Draw = Callable[["TaggedCanvas"], None]
_TOKEN = re.compile(r"%LATE\d+%")


class LinkTarget(str):
    """Where a link leads: ``goto:NAME`` inside the document, else an address. Carries what its annotation needs.

    A value ``span:`` is no link: it only opens a structure element (a language) for its text.
    """

    __slots__ = ("contents", "element")
    contents: str
    element: Element | None

    def __new__(cls, value: str, contents: str, element: Element | None) -> "LinkTarget":
        """Make a target; ``contents`` is what a screen reader says."""
        target = super().__new__(cls, value)
        target.contents, target.element = contents, element
        return target


class TaggedText(PDFTextObject):  # type: ignore[misc]
    """A text object whose content belongs to the canvas's open element; links inside it are split out."""

    def __init__(self, canvas: "TaggedCanvas", x: float = 0, y: float = 0, direction: str | None = None) -> None:
        super().__init__(canvas, x, y, direction=direction)
        self._element = canvas.element
        assert self._element is not None
        self._code.append(canvas.begin_mark(self._element))

    def _linkRecord(self, link: tuple[int, Any], what: str) -> None:
        """Switch marks at a link. reportlab calls it with "start" after a link's first text and "end" before the next text."""
        element = getattr(link[1], "element", None)
        if element is None:
            return
        canvas = self._canvas
        if what == "start":
            self._code.insert(len(self._code) - 1, "EMC " + canvas.begin_mark(element))
        else:
            self._code.append("EMC " + canvas.begin_mark(self._element))

    def _textOut(self, text: Any, TStar: int = 0) -> None:
        """Add a real space at the end of each line, so that words stay apart for readers and for search."""
        if TStar and text and text[-1] not in " -\u00ad":
            text = text + " "
        super()._textOut(text, TStar)

    def getCode(self) -> str:
        """Return the operators, the mark closed."""
        self._code.append("EMC")
        return str(super().getCode())


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """See the module's docstring. ``pages_of`` maps anchors to page numbers, ``cited_on`` passages to pages that cite them."""

    def __init__(self, filename: Any, *, lang: str, **settings: Any) -> None:
        settings.setdefault("pdfVersion", (1, 7))
        settings.setdefault("pageCompression", 1)
        self._code: list[str] = []
        self._annotationrefs: list[Any] = []
        self.element: Element | None = None
        self.belongings = Belongings()
        self.pages_of: dict[str, int] = {}
        self.cited_on: dict[str, dict[int, None]] = {}
        self.page_objects: list[Any] = []
        self._depth = 0
        self._outline_level = -1
        self._late: list[_PutOff] = []
        self._pending: LinkTarget | None = None
        super().__init__(filename, lang=lang, **settings)
        self._open_artifact()

    # -- marked content ----------------------------------------------------------------------------------------------
    def begin_mark(self, element: Element) -> str:
        """Return the operator that opens a piece of content of ``element``."""
        role = element.role if element.role in STANDARD_ROLES else "Span"
        return f"/{role} <</MCID {self.belongings.mark(element)}>> BDC"

    def _open_artifact(self, properties: str = "") -> None:
        self._code.append(f"/Artifact {properties} BDC" if properties else "/Artifact BMC")

    def _close_artifact(self) -> None:
        if self._code and self._code[-1].startswith("/Artifact"):
            self._code.pop()
        else:
            self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """Draw running matter or decoration, also from inside an element."""
        held, self.element = self.element, None
        if self._depth == 0:
            self._close_artifact()
            self._open_artifact(f"<</Type /{kind}{f' /Subtype /{subtype}' if subtype else ''}>>")
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            self.element = held
            if self._depth == 0:
                self._close_artifact()
                self._open_artifact()

    @contextmanager
    def tag(self, element: Element | None, *, block: bool = False) -> Iterator[None]:
        """Draw content of ``element``; nested calls and repeated ``once`` elements change nothing or draw an artifact."""
        repeated = element is not None and element.once and bool(self.belongings.of(element))
        if element is None or self._depth or repeated:
            with self._held(None if repeated else self.element, deeper=repeated):
                yield
            return
        if not block:
            with self._held(element, deeper=False):
                yield
            return
        self._close_artifact()
        self._code.append(self.begin_mark(element))
        try:
            with self._held(None, deeper=True):
                yield
        finally:
            self._code.append("EMC")
            self._open_artifact()

    @contextmanager
    def _held(self, element: Element | None, *, deeper: bool) -> Iterator[None]:
        held, self.element = self.element, element
        self._depth += deeper
        try:
            yield
        finally:
            self.element = held
            self._depth -= deeper

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> Any:
        """Return a text object: tagged when an element is open."""
        tagged = self.element is not None and not self._depth
        return (TaggedText if tagged else PDFTextObject)(self, x, y, direction=direction)

    def drawText(self, aTextObject: Any) -> None:
        """Put a text object on the page; a tagged one interrupts the surrounding artifact."""
        if isinstance(aTextObject, TaggedText):
            self._close_artifact()
            self._code.append(str(aTextObject.getCode()))
            self._open_artifact()
        else:
            super().drawText(aTextObject)

    def raw(self, operators: str) -> None:
        """Put ready path operators on the page (flags compiled at build time)."""
        self._code.append(operators)

    # -- links -------------------------------------------------------------------------------------------------------
    def linkURL(self, url: str, rect: Any, relative: int = 0, **details: Any) -> Any:
        """Add a link; an internal one gets a dictionary of its own, because reportlab's knows no StructParent."""
        if not isinstance(url, LinkTarget):
            return super().linkURL(url, rect, relative=relative, **details)
        if url.startswith("span:"):
            return None
        self._pending = url
        try:
            if not url.startswith("goto:"):
                return super().linkURL(str(url), rect, relative=relative, **details)
            name = url[5:]
            if name[:1] == "S" and "." in name:
                self.cited_on.setdefault(name, {})[self.getPageNumber()] = None
            entries = {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Border": PDFArray([0, 0, 0]),
                "Rect": PDFArray(self._absRect(rect, relative)),
                "Dest": self._bookmarkReference(name),
            }
            return self._addAnnotation(PDFDictionary(entries))
        finally:
            self._pending = None

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        name = name or f"NUMBER{self._annotationCount + 1}"
        target = self._pending
        number = self.belongings.annotate(name, target.element if target else None)
        annotation.dict.update(F=4, StructParent=ANNOTATION_KEYS + number)
        annotation.dict["Contents"] = PDFString((target.contents if target else "") or "Link")
        super()._addAnnotation(annotation, name, addtopage)

    def anchor(self, key: str, height: float) -> None:
        """Make ``key`` a place that links can lead to, ``height`` points above the origin."""
        self.bookmarkHorizontal(key, 0, height)
        self.pages_of[key] = self.getPageNumber()

    def settle_links(self) -> None:
        """Let links to places that were not set lead to page one."""
        for place in self._destinations.values():
            if place.fmt is None:
                place.fit()
                place.setPage(PDFObjectReference("Page1"))

    def add_bookmark(self, title: str, key: str, level: int) -> None:
        """Add an entry to the outline, at most one level below the one before."""
        self._outline_level = min(level, self._outline_level + 1)
        self.addOutlineEntry(title, key, self._outline_level, closed=self._outline_level > 0)

    # -- pages -------------------------------------------------------------------------------------------------------
    def showPage(self) -> None:
        """End the page."""
        self._close_artifact()
        super().showPage()

    def _startPage(self) -> None:
        super()._startPage()
        self.belongings.end_page()
        self._open_artifact()

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs", "Group"]
        page.StructParents = self.belongings.page
        page.Tabs = PDFName("S")
        page.Group = None
        self.page_objects.append(page)

    def late(self, draw: Draw) -> None:
        """Draw at this place when the whole document is known.

        Inside an open mark the drawing belongs to it; elsewhere ``draw`` opens marks itself.
        """
        token = f"%LATE{len(self._late)}%"
        state = {name: self.__dict__[name] for name in self.STATE_ATTRIBUTES}
        self._code.append(token)
        self._late.append(_PutOff(token, self.belongings.page, draw, state, self._depth))

    def finish_pages(self) -> None:
        """End the last page and draw what was put off."""
        if any(not code.startswith("/Artifact") for code in self._code):
            self.showPage()
        held = self._code
        drawn: dict[int, list[tuple[str, str]]] = {}
        for put_off in self._late:
            self._code, self._annotationrefs = [], []
            self.__dict__.update(put_off.state)
            self.element, self._depth, self.belongings.reopened = None, put_off.depth, put_off.page
            put_off.draw(self)
            drawn.setdefault(put_off.page, []).append((put_off.token, " ".join(self._code)))
            self._add_annotations(put_off.page)
        for page, codes in drawn.items():
            self.page_objects[page].stream = _fill_tokens(self.page_objects[page].stream, codes)
        self._code, self._depth, self.belongings.reopened = held, 0, None

    def _add_annotations(self, page: int) -> None:
        target = self.page_objects[page]
        target.Annots = [*(target.Annots or ()), *self._annotationrefs]


@dataclass(frozen=True, slots=True)
class _PutOff:
    """A drawing that waits for the end: its token in the stream, its page and the state of the canvas there."""

    token: str
    page: int
    draw: Draw
    state: dict[str, Any]
    depth: int


def _fill_tokens(stream: str, codes: list[tuple[str, str]]) -> str:
    by_token = dict(codes)
    return _TOKEN.sub(lambda found: by_token.get(found[0], ""), stream)
