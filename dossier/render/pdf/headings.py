"""Headings with bookmark and outline entry, and the passages they lead to."""

from typing import Any

from reportlab.platypus import Flowable

from dossier.render.blocks import Run, Section, SourceBlock, Subheading
from dossier.render.pdf.canvas import LinkTarget, TaggedCanvas
from dossier.render.pdf.rows import Label, RowStyle, SideRow
from dossier.render.pdf.structure import Element
from dossier.render.pdf.text import Look, Setter


class Heading(Flowable):  # type: ignore[misc]
    """A heading: place to link to, entry of the outline; level 1 has a rule above and its number at the right."""

    def __init__(self, setter: Setter, paragraph: Any, key: str, level: int, outline: str, number: str = "") -> None:
        super().__init__()
        self.setter, self.paragraph = setter, paragraph
        self.key, self.level, self.outline, self.number = key, level, outline, number
        self.spaceBefore, self.spaceAfter = paragraph.getSpaceBefore(), paragraph.getSpaceAfter()
        self.keepWithNext = 1

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure the words."""
        self.width, self.height = self.paragraph.wrapOn(self.canv, aW, aH)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the heading."""
        canvas = self.canv
        canvas.anchor(self.key, self.height + 14)
        canvas.add_bookmark(self.outline, self.key, self.level - 1)
        if self.level == 1:
            self._draw_rule(canvas)
        self.paragraph.drawOn(canvas, 0, 0)

    def _draw_rule(self, canvas: TaggedCanvas) -> None:
        design = self.setter.design
        with canvas.artifact():
            canvas.setStrokeColor(design.colour("rule"))
            canvas.setLineWidth(0.9)
            canvas.line(0, self.height + 7, design.width, self.height + 7)
            if self.number:
                size = self.paragraph.style.fontSize
                look = Look("light", size, "accent", "right")
                self.setter.draw(canvas, (design.width, self.height - size * 0.92), self.number, look)


def section_heading(setter: Setter, section: Section, parent: Element) -> Heading:
    """Return the heading of a section; H1 is the document's title, so level 1 is an H2."""
    number = str(section.number) if section.number else ""
    # The number stands at the right of the first line: a long title must not run into it.
    changes: dict[str, Any] = {"rightIndent": 40} if section.level == 1 else {}
    if setter.compact and section.level in _CLOSER:
        changes["spaceBefore"] = _CLOSER[section.level]
    title = section.title if len(section.title) <= _LONGEST else section.title[:_LONGEST] + "…"
    paragraph = setter.line(title, f"h{section.level}", setter.headings.add(parent, section.level + 1), **changes)
    outline = f"{number}  {section.title}" if number else section.title
    return Heading(setter, paragraph, section.id, section.level, outline, number)


def subheading(setter: Setter, block: Subheading, parent: Element) -> Any:
    """Return a heading inside running text, which stays with what follows."""
    paragraph = setter.paragraph(block.text, setter.style("h3"), setter.headings.add(parent, block.level + 1), bold=True)
    paragraph.keepWithNext = 1
    return paragraph


def source_flowables(setter: Setter, source: SourceBlock, parent: Element) -> list[Any]:
    """Return a source: heading, facts of the file, and its cited passages with numbers and back-references.

    A source without passages is one line of a list of sources.
    """
    if not source.passages:
        line = (Run(text=f"{source.key}\u00a0\u00a0{source.title}", bold=True), Run(text=" · "), *source.info)
        listed = setter.paragraph(line, setter.style("small", spaceAfter=2), parent.add("P"))
        listed.anchor = (source.key, 30)
        return [listed]
    section = parent.add("Sect", lang=source.lang if source.lang and source.lang != setter.tree.language else "")
    element = setter.headings.add(section, 3)
    design = setter.design
    key = setter.line(source.key, "h2", element, fontName=design.face("light"), textColor=design.colour("accent"))
    title = setter.line(source.title, "h2", element)
    row = SideRow(setter, [key], [title], RowStyle(side=_KEY_WIDTH if len(source.key) < 4 else 2 * _KEY_WIDTH, gutter=4))
    heading = Heading(setter, row, source.key, 2, f"{source.key}  {source.title}")
    heading.spaceBefore, heading.spaceAfter = title.style.spaceBefore, 3
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
        flowables.append(SideRow(setter, side, [text], RowStyle(side=70, gutter=10, after=2.5 if setter.compact else 5)))
    return flowables


_CLOSER = {1: 21.0, 2: 13.0}
"""Space above headings, in points, of a document that is set closer to save its last page."""
_LONGEST = 400
"""Characters of a heading, which is never split over pages."""
_KEY_WIDTH = 22.0
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
