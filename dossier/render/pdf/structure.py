"""The logical structure of the document: what a screen reader walks (ISO 32000-1, 14.7)."""

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName

STANDARD_ROLES = frozenset(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table "
    "TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split()
)


@dataclass(eq=False, slots=True)
class Element:
    """One node of the structure tree; the order of making is the reading order.

    ``once`` marks content that counts as real only the first time it is drawn (a repeated table head). What belongs to
    an element is kept by the canvas, because the same story could be drawn on several.
    """

    role: str
    parent: "Element | None" = None
    alt: str = ""
    lang: str = ""
    title: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    once: bool = False
    children: "list[Element]" = field(default_factory=list)

    def add(self, role: str, **details: Any) -> "Element":
        """Return a new last child."""
        child = Element(role, self, **details)
        self.children.append(child)
        return child


class Headings:
    """Makes heading elements without skipping a level, which a screen reader's user would take for a missing part."""

    def __init__(self) -> None:
        self.level = 0

    def add(self, parent: Element, level: int) -> Element:
        """Return a heading of ``level`` (1 is the title), raised where the level above is missing."""
        self.level = min(level, self.level + 1)
        return parent.add(f"H{self.level}")


def list_attributes(numbering: str) -> dict[str, Any]:
    """Return the attributes of a list: its numbering (None, Disc, Decimal)."""
    return {"O": PDFName("List"), "ListNumbering": PDFName(numbering)}


def header_attributes(scope: str) -> dict[str, Any]:
    """Return the attributes of a header cell: its scope (Row, Column)."""
    return {"O": PDFName("Table"), "Scope": PDFName(scope)}


def figure_attributes(corner: tuple[float, float], size: tuple[float, float]) -> dict[str, Any]:
    """Return the attributes of a figure: the box it fills on the page (lower left corner, width and height), in points."""
    box = [round(value, 2) for value in (*corner, corner[0] + size[0], corner[1] + size[1])]
    return {"O": PDFName("Layout"), "BBox": PDFArray(box), "Placement": PDFName("Block")}


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked piece of a page's content that belongs to an element."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """An annotation that belongs to an element."""

    page: int
    name: str


class Belongings:
    """Which pieces of content and annotations belong to which element, filled while pages are drawn."""

    def __init__(self) -> None:
        self.by_element: dict[Element, list[Marked | Annotated]] = {}
        self.pages: list[list[Element]] = []
        self.current: list[Element] = []
        self.annotations: list[tuple[str, Element | None]] = []
        self.reopened: int | None = None

    @property
    def page(self) -> int:
        """Index of the page being drawn; of a finished one while it is ``reopened``."""
        return len(self.pages) if self.reopened is None else self.reopened

    def mark(self, element: Element) -> int:
        """Note that the next marked content on this page belongs to ``element``; return its identifier."""
        content = self.current if self.reopened is None else self.pages[self.reopened]
        mcid = len(content)
        content.append(element)
        self.by_element.setdefault(element, []).append(Marked(self.page, mcid))
        return mcid

    def annotate(self, name: str, element: Element | None) -> int:
        """Note an annotation; return its running number."""
        number = len(self.annotations)
        self.annotations.append((name, element))
        if element is not None:
            self.by_element.setdefault(element, []).append(Annotated(self.page, name))
        return number

    def end_page(self) -> None:
        """Close the page being drawn."""
        self.pages.append(self.current)
        self.current = []

    def of(self, element: Element) -> list[Marked | Annotated]:
        """Return what belongs to ``element`` directly."""
        return self.by_element.get(element, [])

    def living(self, root: Element) -> list[Element]:
        """Return the elements that hold content somewhere below them, parents first, in reading order.

        An empty cell of a row that has content stays: all rows of a table have the same number of cells (ISO 14289-1, 7.5).
        """
        alive: dict[Element, bool] = {}
        order: list[Element] = []
        self._note_life(root, alive)
        alive[root] = True

        def collect(element: Element) -> None:
            order.append(element)
            for child in element.children:
                if alive[child] or child.role in ("TD", "TH"):
                    collect(child)

        collect(root)
        return order

    def _note_life(self, element: Element, alive: dict[Element, bool]) -> bool:
        below = [self._note_life(child, alive) for child in element.children]
        alive[element] = bool(self.of(element)) or any(below)
        return alive[element]

    def first_place(self, element: Element) -> tuple[int, int]:
        """Return page and identifier of the first content of ``element``, for sorting links in among text."""
        places = [(piece.page, piece.mcid) for piece in self.of(element) if isinstance(piece, Marked)]
        if places:
            return places[0]
        return min((self.first_place(child) for child in element.children), default=(1 << 30, 0))
