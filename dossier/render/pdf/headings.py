"""Headings with bookmark and outline entry, and the passages they lead to."""

from typing import Any

from reportlab.platypus import Flowable

from dossier.render.blocks import Section, SourceBlock
from dossier.render.pdf.canvas import LinkTarget, TaggedCanvas
from dossier.render.pdf.rows import Label, RowStyle, SideRow, label_look
from dossier.render.pdf.structure import Element
from dossier.render.pdf.text import Look, Setter, TaggedParagraph


class Heading(TaggedParagraph):
    """A heading: place to link to, entry of the outline; level 1 has a rule above and its number at the right."""

    keepWithNext = 1
    setter: Setter
    key = ""
    level = 1
    number = ""
    outline = ""

    def draw(self) -> None:
        """Draw the heading."""
        canvas = self.canv
        canvas.anchor(self.key, self.height + 14)
        canvas.addOutlineEntry(self.outline, self.key, self.level - 1, closed=self.level > 1)
        if self.level == 1:
            self._draw_rule(canvas)
        super().draw()

    def _draw_rule(self, canvas: TaggedCanvas) -> None:
        design = self.setter.design
        with canvas.artifact():
            canvas.setStrokeColor(design.colour("rule"))
            canvas.setLineWidth(0.9)
            canvas.line(0, self.height + 7, design.width, self.height + 7)
            if self.number:
                size = self.style.fontSize
                look = Look("light", size, "accent", "right")
                self.setter.draw(canvas, (design.width, self.height - size * 0.92), self.number, look)


def section_heading(setter: Setter, section: Section, parent: Element) -> Heading:
    """Return the heading of a section; H1 is the document's title, so level 1 is an H2."""
    number = str(section.number) if section.number else ""
    style = setter.style(f"h{section.level}")
    if section.level == 1:
        # The number stands at the right of the first line: a long title must not run into it.
        style = setter.style("h1", rightIndent=40)
    heading = Heading(None, style, frags=setter.fragments(section.title, style))
    heading.element = parent.add(f"H{section.level + 1}")
    heading.setter, heading.key, heading.level, heading.number = setter, section.id, section.level, number
    heading.outline = f"{number}  {section.title}" if number else section.title
    return heading


def source_flowables(setter: Setter, source: SourceBlock, parent: Element) -> list[Any]:
    """Return a source: heading, facts of the file, and its cited passages with numbers and back-references."""
    section = parent.add("Sect", lang=source.lang if source.lang and source.lang != setter.tree.language else "")
    style = setter.style("h2")
    key_look = {"face": setter.design.face("light"), "colour": setter.design.colour("accent")}
    fragments = setter.fragments(source.key + "\u00a0\u00a0", style, **key_look) + setter.fragments(source.title, style)
    heading = Heading(None, style, frags=fragments)
    heading.element = section.add("H3")
    heading.setter, heading.key, heading.level = setter, source.key, 2
    heading.outline = f"{source.key}  {source.title}"
    flowables: list[Any] = [heading]
    if source.info:
        info = setter.paragraph(source.info, setter.style("small", spaceAfter=5), section.add("P"))
        info.keepWithNext = 1
        flowables.append(info)
    for passage in source.passages:
        key = f"{source.key}.{passage.number}"
        element = section.add("P")
        label = Label(setter, f"¶\u2009{passage.number}", Look("text_b", 7.2, "accent2"), element, after=1)
        text = setter.paragraph(passage.text, setter.style("passage", spaceAfter=0), element)
        text.anchor = (key, 30)
        side = [label, CitedOn(setter, key, element)]
        flowables.append(SideRow(setter, side, [text], RowStyle(side=70, gutter=10, after=5)))
    return flowables


_CITING_PAGES = 5
"""Pages named beside a passage; the side column holds no more."""


class CitedOn(Flowable):  # type: ignore[misc]
    """The pages that cite a passage, each a link back; known only when the whole document is."""

    def __init__(self, setter: Setter, key: str, element: Element) -> None:
        super().__init__()
        self.setter, self.key, self.element = setter, key, element

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take one line."""
        del aH
        self.width, self.height = aW, 9.0
        return self.width, self.height

    def draw(self) -> None:
        """Put the drawing off to the end."""
        self.canv.late(self._draw_pages)

    def _draw_pages(self, canvas: TaggedCanvas) -> None:
        pages = list(canvas.cited_on.get(self.key, ()))
        if not pages:
            return
        before, _, after = self.setter.tree.labels.cited_on.partition("{pages}")
        look = Look("text_i", 7, "mute")
        x = self._draw_text(canvas, 0, before, self.element)
        for number, page in enumerate(pages[:_CITING_PAGES]):
            text = str(page) + (", " if number < min(len(pages), _CITING_PAGES) - 1 else "")
            link = self.element.add("Link")
            left = x
            x = self._draw_text(canvas, x, text, link)
            contents = self.setter.tree.labels.page_link.replace("{page}", str(page))
            canvas.linkURL(LinkTarget(f"goto:page-{page}", contents, link), (left, 0, x, look.size), relative=1)
        self._draw_text(canvas, x, ("\u2009…" if len(pages) > _CITING_PAGES else "") + after, self.element)

    def _draw_text(self, canvas: TaggedCanvas, x: float, text: str, element: Element) -> float:
        if not text:
            return x
        with canvas.tag(element, block=True):
            return x + self.setter.draw(canvas, (x, 1.5), text, Look("text_i", 7, "mute"))
