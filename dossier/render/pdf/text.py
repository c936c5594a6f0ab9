"""Inline content to ready-made fragments. Nothing here or above it passes text to reportlab's markup parser."""

import re
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from dossier.render.blocks import Break, DocumentTree, Inline, Reference, Run
from dossier.render.pdf.canvas import LinkTarget, TaggedCanvas
from dossier.render.pdf.design import Design
from dossier.render.pdf.fonts import FontShelf
from dossier.render.pdf.structure import Element, Headings

_LONG_WORD = re.compile(r"\S{301,}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PIECE = 20
"""Characters between the breaks of a word of more than 300, which no name or address of a real text has."""


class Setter:
    """Sets the text of one document: design, fonts, labels, the running number of its links."""

    def __init__(self, design: Design, fonts: FontShelf, tree: DocumentTree, *, compact: bool = False) -> None:
        self.design = design
        self.compact = compact
        self.fonts = fonts
        self.tree = tree
        self.links = 0
        self.headings = Headings()
        self._styles: dict[tuple[str, tuple[tuple[str, Any], ...]], ParagraphStyle] = {}

    def style(self, name: str, **changes: Any) -> ParagraphStyle:
        """Return a paragraph style, made once."""
        key = (name, tuple(changes.items()))
        style = self._styles.get(key)
        if style is None:
            style = self._styles[key] = self.design.style(name, **changes)
        return style

    # -- fragments ---------------------------------------------------------------------------------------------------
    def fragments(self, text: str, style: ParagraphStyle, **look: Any) -> list[Any]:
        """Return ``text`` as fragments, one a face. ``look``: face, size, colour, back, link."""
        link = look.get("link")
        links = []
        if link is not None:
            self.links += 1
            links = [(self.links, link)]
        face = look.get("face") or style.fontName
        made = []
        for name, part in self.fonts.runs(_breakable(text), face):
            fragment = ParaFrag(
                text=part,
                fontName=name,
                fontSize=look.get("size") or style.fontSize,
                textColor=look.get("colour") or style.textColor,
                rise=0,
                link=links,
                us_lines=[],
                greek=0,
                bold=0,
                italic=0,
            )
            if look.get("back") is not None or links:
                fragment.backColor = look.get("back")
            made.append(fragment)
        return made

    def inline(self, text: Inline, style: ParagraphStyle, element: Element, *, bold: bool = False) -> list[Any]:
        """Return inline content as fragments; links and foreign words become children of ``element``."""
        made: list[Any] = []
        previous: Run | Reference | Break | None = None
        for piece in text:
            if isinstance(piece, Break):
                made.append(self._break(style))
            elif isinstance(piece, Reference):
                # A reference stays with the word before it; several of them may part.
                gap = " " if isinstance(previous, Reference) else "\u00a0"
                made += self._reference(piece, style, element, made, gap)
            else:
                made += self._run(piece, style, element, bold=bold)
            previous = piece
        return made or self.fragments("", style)

    def _break(self, style: ParagraphStyle) -> Any:
        fragment = self.fragments(" ", style)[0]
        fragment.text, fragment.lineBreak = "", True
        return fragment

    def _run(self, run: Run, style: ParagraphStyle, element: Element, *, bold: bool) -> list[Any]:
        family = style.family
        face = family[2 * (bold or run.bold) + run.italic]
        look: dict[str, Any] = {"face": face if (bold or run.bold or run.italic) else None}
        if run.marked:
            look["back"] = self.design.colour("mark")
        if run.verbatim and style.name in ("report", "cell"):
            look |= {"face": self.design.face("serif"), "back": self.design.colour("paper")}
        if run.href:
            look |= {"link": self._link(run, element), "colour": self.design.colour("accent2")}
        elif run.lang and run.lang != self.tree.language:
            look["link"] = LinkTarget("span:", "", element.add("Span", lang=run.lang))
        return self.fragments(run.text, style, **look)

    def _link(self, run: Run, element: Element) -> LinkTarget:
        assert run.href is not None
        target = "goto:" + run.href[1:] if run.href.startswith("#") else run.href
        return LinkTarget(target, run.text, element.add("Link"))

    def _reference(self, piece: Reference, style: ParagraphStyle, element: Element, before: list[Any], space: str) -> list[Any]:
        if before and isinstance(before[-1].text, str):
            before[-1].text = before[-1].text.rstrip(" ")
        goal = self.tree.target(piece.to)
        if not goal:
            return self.fragments(f"{space}{piece.to}", style, size=max(6.8, style.fontSize * 0.76))
        source, _, passage = piece.to[1:].partition(".")
        contents = self.tree.labels.reference.replace("{source}", source).replace("{passage}", passage)
        target = LinkTarget(f"goto:{goal}", contents, element.add("Link"))
        size = max(6.8, round(style.fontSize * 0.76, 2))
        gap = self.fragments(space, style, size=style.fontSize * 0.7) if before else []
        look = {"face": self.design.face("text_b"), "size": size, "colour": self.design.colour("accent2"), "link": target}
        return gap + self.fragments(piece.to, style, **look)

    # -- paragraphs --------------------------------------------------------------------------------------------------
    def paragraph(self, text: Inline, style: ParagraphStyle, element: Element, *, bold: bool = False) -> Any:
        """Return inline content as a flowable; right-to-left text is set by its own kind of paragraph."""
        flowable = self._shaped(text, style, element)
        return flowable or make_paragraph(self.inline(text, style, element, bold=bold), style, element)

    def _shaped(self, text: Inline, style: ParagraphStyle, element: Element) -> Any:
        if not any(_RIGHT_TO_LEFT.search(piece.text) for piece in text if isinstance(piece, Run)):
            return None
        from dossier.render.pdf.bidi import BidiParagraph

        return BidiParagraph(self, text, style, element)

    def line(self, text: str, name: str, element: Element, *, bold: bool = False, **changes: Any) -> Any:
        """Return plain text as a paragraph of a type style."""
        return self.paragraph((Run(text=text),), self.style(name, **changes), element, bold=bold)

    # -- drawing -----------------------------------------------------------------------------------------------------
    def width(self, text: str, face: str, size: float, spacing: float = 0) -> float:
        """Return the width of one line of text in a face of the design."""
        return self.fonts.width(text, self.design.face(face), size) + spacing * max(0, len(text) - 1)

    def draw(self, canvas: TaggedCanvas, place: tuple[float, float], text: str, look: "Look") -> float:
        """Draw one line of text at ``place`` and return its width."""
        width = self.width(text, look.face, look.size, look.spacing)
        x = place[0] - {"left": 0.0, "right": width, "centre": width / 2}[look.align]
        canvas.setFillColor(self.design.colour(look.colour))
        if _RIGHT_TO_LEFT.search(text):
            from dossier.render.pdf.bidi import draw_line

            return draw_line(self, canvas, (x, place[1]), text, (self.design.face(look.face), look.size))
        line = canvas.beginText(x, place[1])
        if look.spacing:
            line.setCharSpace(look.spacing)
        for face, part in self.fonts.runs(text, self.design.face(look.face)):
            line.setFont(face, look.size)
            line.textOut(part)
        if look.spacing:
            line.setCharSpace(0)
        canvas.drawText(line)
        return width

    def clip(self, text: str, face: str, size: float, room: float) -> str:
        """Return ``text``, cut with an ellipsis where it is wider than ``room``."""
        if self.width(text, face, size) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + "…", face, size) <= room:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…"


class Look:
    """How one drawn line looks: face and colour of the design, size, alignment, letter spacing."""

    __slots__ = ("align", "colour", "face", "size", "spacing")

    def __init__(self, face: str, size: float, colour: str = "ink", align: str = "left", spacing: float = 0) -> None:
        self.face, self.size, self.colour, self.align, self.spacing = face, size, colour, align, spacing


def _breakable(text: str) -> str:
    """Return ``text`` with a space in words that no line could hold: 100,000 characters without one would never end."""
    if len(text) <= 300:
        return text
    return _LONG_WORD.sub(lambda word: " ".join(word[0][at : at + _PIECE] for at in range(0, len(word[0]), _PIECE)), text)


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that belongs to a structure element; the parts that splitting makes go on with it.

    The constructor has the shape that reportlab's `Paragraph.split` calls.
    """

    def __init__(self, text: None, style: ParagraphStyle, *, frags: list[Any], bulletText: Any = None) -> None:
        super().__init__(text, style, frags=frags, bulletText=bulletText)
        self.element: Element | None = None
        self.anchor: tuple[str, float] | None = None
        self._wrapped_at: float | None = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Break lines once for a width: tables and stacks ask two to three times."""
        if self._wrapped_at == aW and getattr(self, "blPara", None) is not None:
            return self.width, self.height
        size: tuple[float, float] = super().wrap(aW, aH)
        self._wrapped_at = aW
        return size

    def split(self, aW: float, aH: float) -> list[Any]:
        """Split; both parts belong to the element, the first one keeps the anchor."""
        lines = getattr(self, "blPara", None)
        parts: list[Any] = super().split(aW, aH)
        if lines is not None and not hasattr(self, "blPara"):
            # A paragraph that cannot be split forgets its lines; whoever measured it goes on to draw it whole.
            self.blPara = lines
        if parts and parts[0] is not self:
            for part in parts:
                part.element = self.element
            parts[0].anchor = self.anchor
        return parts

    def draw(self) -> None:
        """Draw inside the element."""
        canvas = self.canv
        if self.anchor:
            canvas.anchor(self.anchor[0], self.height + self.anchor[1])
        with canvas.tag(self.element):
            super().draw()


def make_paragraph(fragments: list[Any], style: ParagraphStyle, element: Element | None) -> TaggedParagraph:
    """Return fragments as a paragraph that belongs to ``element``."""
    paragraph = TaggedParagraph(None, style, frags=fragments)
    paragraph.element = element
    return paragraph
