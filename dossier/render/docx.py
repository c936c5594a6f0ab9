"""Blocks to a Word document: real headings, lists and tables, references as links to bookmarked passages.

The only module that knows python-docx. Looks come from styles, so that the officer can restyle the whole at once.
"""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from dossier.render import blocks as b
from dossier.render.markings import read_marking
from dossier.render.options import RenderOptions

_REPORTED = "Reported speech"
_INK, _SOFT = RGBColor(0x16, 0x20, 0x2C), RGBColor(0x4A, 0x57, 0x65)
_COPPER, _BLUE = RGBColor(0x9A, 0x3B, 0x1B), RGBColor(0x1F, 0x4E, 0x6B)
_PAPERS = {"A4": (Mm(210), Mm(297)), "Letter": (Mm(215.9), Mm(279.4))}
_BARS = {
    "verbatim": "9A3B1B",
    "partly_verbatim": "9A3B1B",
    "reported": "1F4E6B",
    "joint": "1F4E6B",
    "agentless": "CFD6DD",
    "edited": "5F6B78",
}


def write_docx(tree: b.DocumentTree, options: RenderOptions) -> bytes:
    """Return ``tree`` as a .docx file; the same tree and options give the same bytes."""
    document = Document()
    _set_up(document, tree, options)
    writer = _Writer(document, tree)
    writer.blocks(tree.blocks)
    target = io.BytesIO()
    document.save(target)
    return _fix_times(target.getvalue(), options.created)


def _set_up(document: Any, tree: b.DocumentTree, options: RenderOptions) -> None:
    properties = document.core_properties
    properties.title, properties.subject, properties.author = tree.title, tree.subject, options.drafter
    properties.created = properties.modified = options.created
    properties.language, properties.keywords, properties.comments = tree.language, tree.marking, ""
    section = document.sections[0]
    section.page_width, section.page_height = _PAPERS[options.paper]
    section.left_margin = section.right_margin = Mm(22)
    _set_styles(document)
    marking = read_marking(tree.marking).text
    for part in (section.header, section.footer):
        line = part.paragraphs[0]
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.add_run(marking).bold = True
    head = section.header.add_paragraph()
    line = " · ".join(part for part in (tree.title, tree.running, tree.purpose) if part)
    head.add_run(_printable(line)).font.size = Pt(8)
    foot = section.footer.add_paragraph()
    foot.add_run(f"{tree.footer}  ").font.size = Pt(8)
    before, _, rest = tree.labels.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, code in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        foot.add_run(text).font.size = Pt(8)
        if code:
            _add_field(foot, code)


def _set_styles(document: Any) -> None:
    document.styles.add_style(_REPORTED, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
    looks = {
        "Normal": ("Calibri", 10.5, _INK, False),
        "Title": ("Georgia", 28, _INK, True),
        "Heading 1": ("Georgia", 18, _INK, True),
        "Heading 2": ("Georgia", 13, _INK, True),
        "Heading 3": ("Calibri", 11, _INK, True),
        "Quote": ("Georgia", 11, _INK, False),
        _REPORTED: ("Calibri", 10.5, _INK, False),
        "Subtitle": ("Georgia", 13, _SOFT, False),
        "Caption": ("Calibri", 9, _SOFT, False),
    }
    for name, (face, size, colour, bold) in looks.items():
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb, style.font.bold = face, Pt(size), colour, bold
        style.font.italic = name == "Subtitle"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:eastAsia"), face)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    for name in ("Quote", _REPORTED):
        document.styles[name].paragraph_format.left_indent = Mm(5)
        document.styles[name].paragraph_format.space_after = Pt(8)


class _Writer:
    """Writes blocks into a document; numbers its bookmarks."""

    def __init__(self, document: Any, tree: b.DocumentTree) -> None:
        self.document, self.tree = document, tree
        self.bookmarks = 0

    def blocks(self, blocks: tuple[b.Block, ...]) -> None:
        for block in blocks:
            self._write(block)

    def _write(self, block: b.Block) -> None:
        writers: dict[type, Callable[[Any], None]] = {
            b.Cover: self._cover,
            b.Section: self._section,
            b.Paragraph: self._paragraph,
            b.Facts: self._facts,
            b.Counts: self._counts,
            b.Points: lambda one: self._list(one.items, "List Number"),
            b.BulletList: self._bullets,
            b.Subheading: lambda one: self._text(one.text, f"Heading {min(one.level, 4)}"),
            b.Chronology: self._chronology,
            b.Quotation: self._quotation,
            b.Table: self._table,
            b.SourceBlock: self._source,
            b.Chart: lambda one: self._plain(one.alt, "Caption"),
        }
        if type(block) in writers:
            writers[type(block)](block)

    def _plain(self, text: str, style: str) -> Any:
        return self.document.add_paragraph(_printable(text), style=style)

    def _text(self, text: b.Inline, style: str = "Normal", target: Any = None) -> Any:
        paragraph = target if target is not None else self.document.add_paragraph(style=style)
        for piece in text:
            self._piece(paragraph, piece)
        return paragraph

    def _piece(self, paragraph: Any, piece: b.Run | b.Reference | b.Break) -> None:
        if isinstance(piece, b.Break):
            paragraph.add_run().add_break()
        elif isinstance(piece, b.Reference):
            paragraph.add_run("\u00a0")
            self._link(paragraph, piece.to)
        else:
            run = paragraph.add_run(_printable(piece.text))
            if piece.href and not piece.href.startswith("#"):
                self._external(paragraph, run, piece.href)
            run.bold, run.italic = piece.bold or None, piece.italic or None
            if piece.marked:
                _shade(run._r.get_or_add_rPr(), "F3E3C3")
            if piece.verbatim:
                run.font.name = "Georgia"

    def _link(self, paragraph: Any, to: str) -> None:
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _bookmark_name(to))
        paragraph._p.append(link)
        run = paragraph.add_run(to)
        run.font.size, run.font.color.rgb, run.bold = Pt(8), _BLUE, True
        link.append(run._r)

    def _external(self, paragraph: Any, run: Any, address: str) -> None:
        """Make a run a link to ``address``."""
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(_printable(address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        paragraph._p.append(link)
        run.font.color.rgb, run.font.underline = _BLUE, True
        link.append(run._r)

    def _bookmark(self, paragraph: Any, key: str) -> None:
        self.bookmarks += 1
        for tag, place in (("w:bookmarkStart", 1), ("w:bookmarkEnd", len(paragraph._p) + 1)):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), str(self.bookmarks))
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), _bookmark_name(key))
            paragraph._p.insert(place, mark)

    def _cover(self, block: b.Cover) -> None:
        kicker = self._plain(block.kicker.upper(), "Normal")
        kicker.runs[0].font.color.rgb, kicker.runs[0].bold = _COPPER, True
        self._plain(block.title, "Title")
        if block.deck:
            self._plain(block.deck, "Subtitle")
        self.blocks(block.blocks)

    def _section(self, block: b.Section) -> None:
        number = f"{block.number}  " if block.number else ""
        heading = self.document.add_heading(_printable(number + block.title), level=block.level)
        heading.paragraph_format.page_break_before = block.new_page or None
        self.blocks(block.blocks)

    def _paragraph(self, block: b.Paragraph) -> None:
        paragraph = self._text(block.text, _REPORTED if block.style == "quoted" else "Normal")
        if block.style == "quoted":
            _add_bar(paragraph, "CFD6DD")
        if block.style in ("intro", "note", "small", "empty"):
            for run in paragraph.runs:
                run.font.color.rgb = _SOFT
        elif block.style == "lead":
            for run in paragraph.runs:
                run.font.name, run.font.size = "Georgia", Pt(12.5)

    def _facts(self, block: b.Facts) -> None:
        table = self.document.add_table(rows=2, cols=len(block.items))
        for number, (label, text) in enumerate(block.items):
            run = table.cell(0, number).paragraphs[0].add_run(_printable(label))
            run.bold, run.font.size, run.font.color.rgb = True, Pt(8), _SOFT
            self._text(text, target=table.cell(1, number).paragraphs[0])

    def _counts(self, block: b.Counts) -> None:
        self._plain(" · ".join(f"{value} {label}" for value, label in block.items), "Normal")

    def _list(self, items: tuple[b.Inline, ...], style: str) -> None:
        for text in items:
            self._text(text, style)

    def _bullets(self, block: b.BulletList) -> None:
        for item in block.items:
            if not item.label:
                self._text(item.text, "List Bullet" if item.level == 0 else f"List Bullet {item.level + 1}")
                continue
            # Numbers stand as they were typed: Word would count anew.
            paragraph = self.document.add_paragraph(style="List Paragraph")
            hanging = paragraph.paragraph_format
            hanging.left_indent, hanging.first_line_indent = Mm(6.4 * (item.level + 1)), Mm(-6.4)
            paragraph.add_run(f"{_printable(item.label)}\t")
            self._text(item.text, target=paragraph)

    def _chronology(self, block: b.Chronology) -> None:
        for entry in block.entries:
            head = self.document.add_paragraph()
            head.paragraph_format.keep_with_next = True
            head.add_run(_printable(entry.when)).bold = True
            kind = head.add_run(f"  {entry.kind.upper()}")
            kind.font.size, kind.font.color.rgb = Pt(8), _COPPER if entry.mark == "meeting" else _BLUE
            if entry.basis:
                head.add_run(f"  ({_printable(entry.basis)})").italic = True
            head.add_run().add_break()
            title = head.add_run(_printable(entry.title))
            title.font.name, title.bold = "Georgia", True
            if entry.where:
                self._text(entry.where, "Caption")
            self.blocks(entry.blocks)

    def _quotation(self, block: b.Quotation) -> None:
        head = self.document.add_paragraph()
        head.paragraph_format.keep_with_next = True
        head.add_run(_printable(block.who)).bold = True
        head.add_run(_printable(f", {block.role}; " if block.role else "; "))
        self._text(block.where, target=head)
        label = head.add_run(f"  {_printable(block.label.upper())}")
        label.font.size, label.font.color.rgb = Pt(8), _COPPER if "verbatim" in block.speech else _BLUE
        for text in block.paragraphs:
            paragraph = self._text(text, "Quote" if block.speech == "verbatim" else _REPORTED)
            _add_bar(paragraph, _BARS[block.speech])
            if block.speech == "verbatim":
                _shade(paragraph._p.get_or_add_pPr(), "F6F4EF")

    def _table(self, block: b.Table) -> None:
        table = self.document.add_table(rows=1, cols=len(block.columns))
        table.autofit = False
        widths = self._widths(block)
        for number, width in enumerate(widths):
            table.columns[number].width = table.rows[0].cells[number].width = width
        _rule_rows(table)
        for number, text in enumerate(block.head):
            paragraph = self._text(text, target=table.rows[0].cells[number].paragraphs[0])
            for run in paragraph.runs:
                run.font.size, run.font.color.rgb, run.bold = Pt(8.5), _SOFT, True
        properties = table.rows[0]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))
        for row in block.rows:
            cells = table.add_row().cells
            for number, (column, text) in enumerate(zip(block.columns, row, strict=True)):
                cells[number].width = widths[number]
                paragraph = self._text(text, target=cells[number].paragraphs[0])
                if column.align == "right":
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _widths(self, block: b.Table) -> list[int]:
        section = self.document.sections[0]
        room = section.page_width - section.left_margin - section.right_margin
        total = sum(column.width for column in block.columns)
        return [int(room * column.width / total) for column in block.columns]

    def _source(self, block: b.SourceBlock) -> None:
        self._bookmark(self.document.add_heading(_printable(f"{block.key}  {block.title}"), level=2), block.key)
        self._text(block.info, "Caption")
        for passage in block.passages:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(f"{block.key}.{passage.number}  ").bold = True
            self._text(passage.text, target=paragraph)
            self._bookmark(paragraph, f"{block.key}.{passage.number}")


def _rule_rows(table: Any) -> None:
    """Give a table hairlines between its rows and a rule above and below, as in the PDF."""
    borders = OxmlElement("w:tblBorders")
    for side, size, colour in (("top", "8", "16202C"), ("bottom", "4", "CFD6DD"), ("insideH", "4", "CFD6DD")):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _add_field(paragraph: Any, code: str) -> None:
    """Add a field (PAGE, NUMPAGES) that Word fills in."""
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _printable(text: str) -> str:
    return text.replace("\x00", "\ufffd")


def _bookmark_name(key: str) -> str:
    return "ref_" + key.replace(".", "_")


def _shade(properties: Any, fill: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), fill)
    properties.append(shade)


def _add_bar(paragraph: Any, colour: str) -> None:
    properties = paragraph._p.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    borders, bar = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", colour)):
        bar.set(qn(f"w:{name}"), value)
    borders.append(bar)
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _fix_times(data: bytes, created: datetime) -> bytes:
    """Return the archive with every member dated ``created``: python-docx stamps them with the machine's clock."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            member = zipfile.ZipInfo(name, date_time=created.timetuple()[:6])
            member.compress_type, member.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            archive.writestr(member, source.read(name))
    return target.getvalue()
