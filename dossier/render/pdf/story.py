"""Blocks to flowables, one small function a block. Structure elements are made here, in reading order."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from dossier.render import blocks as b
from dossier.render.flags import flag_operators
from dossier.render.options import RenderOptions
from dossier.render.pdf.charts import ChartFlowable
from dossier.render.pdf.cover import ContentsTable, CountRow, CoverPage, FactRow, Flag, Titled, point_list
from dossier.render.pdf.headings import section_heading, source_flowables, subheading
from dossier.render.pdf.lists import list_rows
from dossier.render.pdf.rows import Bar, BarStyle, Label, RailPlace, RowStyle, SideRow, label_look
from dossier.render.pdf.stacks import chain
from dossier.render.pdf.structure import Element, list_attributes
from dossier.render.pdf.tables import table_flowable
from dossier.render.pdf.text import Setter
from dossier.render.pdf.timeline import TimelineFlowable

_SPEECH_BARS: dict[b.SpeechForm, BarStyle] = {
    "verbatim": BarStyle(lines=((0, 2.2, "accent"),), tint="paper", pad=(9, 34, 11, 16), mark=True),
    "partly_verbatim": BarStyle(lines=((0, 1.4, "accent2"), (2.4, 1.4, "accent"))),
    "reported": BarStyle(lines=((0, 2.2, "accent2"),)),
    "joint": BarStyle(lines=((0, 1.2, "accent2"), (2.6, 1.2, "accent2"))),
    "agentless": BarStyle(lines=((0, 2.2, "hair"),)),
    "edited": BarStyle(lines=((0, 2.2, "mute"),)),
}
_SPEECH_COLOURS: dict[b.SpeechForm, str] = {
    "verbatim": "accent", "partly_verbatim": "accent", "reported": "accent2",
    "joint": "accent2", "agentless": "mute", "edited": "mute",
}  # fmt: skip
_MARK_COLOURS: dict[b.EventMark, str] = {
    "meeting": "accent", "announced": "accent2", "background": "accent2", "cancelled": "mute",
}  # fmt: skip
_STYLES = {"lead": "lead", "intro": "intro", "note": "note", "small": "small", "empty": "intro", "slot": "body", "body": "body"}
_QUOTED = BarStyle(lines=((0, 1.2, "hair"),), pad=(0, 4, 1, 11))
"""The bar of what the officer quotes: it claims nothing about a source."""
_AFTER_COVER = 240.0
"""Room in points that must be left on page one for the first section to begin there."""
_SECTION_START = 150.0
"""Room below which a section begins on the next page: its heading with a few lines."""
_WHOLE_ROW = 150.0
"""A quotation or an entry lower than this, in points, is not split over pages."""


class Story:
    """Makes the flowables of one document."""

    def __init__(self, setter: Setter, options: RenderOptions, resources: Any, root: Element) -> None:
        self.setter, self.options, self.resources = setter, options, resources
        self.root = root
        self.contents: list[tuple[str, str, str]] = []

    def flowables(self, blocks: Sequence[b.Block], parent: Element) -> list[Any]:
        """Return the flowables of ``blocks``, headings kept with what follows."""
        made: list[Any] = []
        for block in blocks:
            made += self._of(block, parent)
        return made

    def _of(self, block: b.Block, parent: Element) -> list[Any]:
        match block:
            case b.Section():
                return self._section(block, parent)
            case b.Cover():
                return self._cover(block, parent)
            case b.Paragraph():
                return [self._paragraph(block, parent)]
            case b.Chronology():
                return self._chronology(block, parent)
            case b.Quotation():
                return [self._quotation(block, parent)]
            case b.SourceBlock():
                return source_flowables(self.setter, block, parent)
            case _:
                return self._simple(block, parent)

    def _simple(self, block: b.Block, parent: Element) -> list[Any]:
        setter = self.setter
        match block:
            case b.Facts():
                return [FactRow(setter, block.items, parent)] if block.items else []
            case b.Counts():
                return [CountRow(setter, block.items, parent)] if block.items else []
            case b.Points():
                return [point_list(setter, block.items, parent)]
            case b.BulletList():
                return list_rows(setter, block.items, parent)
            case b.Subheading():
                return [subheading(setter, block, parent)]
            case b.Contents():
                return [ContentsTable(setter, self.contents, block.columns, parent)]
            case b.Timeline():
                return self._timeline(block, parent)
            case b.Chart():
                return [ChartFlowable(setter, block, parent.add("Figure", alt=block.alt))]
            case b.Table():
                return [table_flowable(setter, block, parent)]
            case _:
                raise NotImplementedError(type(block).__name__)

    def _section(self, block: b.Section, parent: Element) -> list[Any]:
        section = parent.add("Sect")
        heading = section_heading(self.setter, block, section)
        if block.level == 1:
            self.contents.append((heading.number, block.title, block.id))
        before = [PageBreak()] if block.new_page else [CondPageBreak(_SECTION_START)] if block.level == 1 else []
        return [*before, heading, *self.flowables(block.blocks, section)]

    def _cover(self, block: b.Cover, parent: Element) -> list[Any]:
        setter = self.setter
        section = parent.add("Sect")
        kicker = Label(setter, block.kicker, label_look("accent", 7.6, 1.3), section.add("P"), after=8)
        size = 37 if len(block.title) < 26 else 30 if len(block.title) < 60 else 23
        lines = [setter.line(block.title, "title", setter.headings.add(section, 1), fontSize=size, leading=size * 1.13)]
        if block.deck:
            lines.append(setter.line(block.deck, "deck", section.add("P")))
        flag = self._flag(block, section)
        cover = CoverPage([kicker, Titled(lines, flag), *self.flowables(block.blocks, section)])
        return [cover] if self.setter.tree.most_pages else [cover, CondPageBreak(_AFTER_COVER)]

    def _flag(self, block: b.Cover, section: Element) -> Flag | None:
        operators = flag_operators(self.resources, block.flag) if block.flag else ""
        return Flag(self.setter, operators, section.add("Figure", alt=block.flag_alt)) if operators else None

    def _paragraph(self, block: b.Paragraph, parent: Element) -> Any:
        if block.style == "quoted":
            words = self.setter.paragraph(block.text, self.setter.style("body"), parent.add("BlockQuote").add("P"))
            bar = Bar(self.setter, [words], _QUOTED)
            bar.spaceBefore, bar.spaceAfter = 2, 7
            return bar
        style = self.setter.style(_STYLES[block.style])
        paragraph = self.setter.paragraph(block.text, style, parent.add("P"))
        if block.style == "intro":
            paragraph.keepWithNext = 1
        return paragraph

    def _timeline(self, block: b.Timeline, parent: Element) -> list[Any]:
        if not block.events:
            return []
        drawn = [TimelineFlowable(self.setter, block, parent.add("Figure", alt=block.alt))]
        if block.caption:
            caption = self.setter.paragraph(block.caption, self.setter.style("caption"), parent.add("Caption"))
            return [*drawn, caption]
        return list(drawn)

    def _chronology(self, block: b.Chronology, parent: Element) -> list[Any]:
        entries = parent.add("L", attributes=list_attributes("None"))
        last = len(block.entries) - 1
        made = []
        for number, entry in enumerate(block.entries):
            place: RailPlace = "only" if last == 0 else "first" if number == 0 else "last" if number == last else "middle"
            made.append(self._entry(entry, entries.add("LI"), place))
        return made

    def _entry(self, entry: b.ChronologyEntry, item: Element, place: RailPlace) -> Any:
        setter, colour = self.setter, _MARK_COLOURS[entry.mark]
        label = item.add("Lbl")
        side = [setter.line(entry.when, "date", label.add("P")), Label(setter, entry.kind, label_look(colour), label.add("P"))]
        if entry.basis:
            side.append(setter.line(entry.basis, "side", label.add("P")))
        body = item.add("LBody")
        title = setter.line(entry.title, "evt", body.add("P"))
        title.keepWithNext = 1
        main = [title]
        if entry.where:
            main.append(setter.paragraph(entry.where, setter.style("attr", spaceAfter=3), body.add("P")))
            main[-1].keepWithNext = 1
        main += self.flowables(entry.blocks, body)
        design = setter.design
        style = RowStyle(
            side=design.side,
            gutter=design.gutter,
            after=4 if place in ("last", "only") else 8 if setter.compact else 12,
            rail=place,
            node=colour,
            hollow=entry.mark != "meeting",
            whole=_WHOLE_ROW,
        )
        return SideRow(setter, side, main, style)

    def _quotation(self, block: b.Quotation, parent: Element) -> Any:
        setter, design = self.setter, self.setter.design
        division = parent.add("Div")
        side = [setter.line(block.who, "who", division.add("P"))]
        if block.role:
            side.append(setter.line(block.role, "side", division.add("P")))
        if block.where:
            side.append(setter.paragraph(block.where, setter.style("side", spaceAfter=4), division.add("P")))
        side.append(Label(setter, block.label, label_look(_SPEECH_COLOURS[block.speech]), division.add("P")))
        foreign = block.lang if block.lang and block.lang != setter.tree.language else ""
        quote = division.add("BlockQuote", lang=foreign)
        style = setter.style("quote" if block.speech == "verbatim" else "report", spaceAfter=3)
        words = [setter.paragraph(text, style, quote.add("P")) for text in block.paragraphs]
        bar = Bar(setter, words, _SPEECH_BARS[block.speech])
        row = RowStyle(side=design.side, gutter=design.gutter, before=2, after=7 if setter.compact else 12, whole=_WHOLE_ROW)
        return SideRow(setter, side, [bar], row)


def make_story(setter: Setter, options: RenderOptions, resources: Any, root: Element) -> list[Any]:
    """Return the flowables of the setter's document."""
    story = Story(setter, options, resources, root)
    flowables = story.flowables(setter.tree.blocks, root)
    return [flowable for flowable in chain(flowables) if not isinstance(flowable, Spacer)]
