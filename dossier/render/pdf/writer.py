"""The file itself: page templates, running matter, one pass over the story, structure and archival parts at the end."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab import Version
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

from dossier.render.attachments import Attachment
from dossier.render.blocks import DocumentTree
from dossier.render.markings import Marking, read_marking
from dossier.render.options import RenderOptions
from dossier.render.pdf import repairs
from dossier.render.pdf.archival import Properties, stamp_time, write_archival
from dossier.render.pdf.canvas import TaggedCanvas
from dossier.render.pdf.design import load_design
from dossier.render.pdf.fonts import FontShelf, read_resource
from dossier.render.pdf.story import make_story
from dossier.render.pdf.structure import Element
from dossier.render.pdf.structure_writing import StructureWriter
from dossier.render.pdf.text import Look, Setter

_ALLOCATIONS = 100_000
_SHORT, _STUB = 20, 90.0
"""Pages of a document that is set a second time to save its last page, and the height in points of what stands there."""
_RUNNING = 0.74
"""Share of the width that the running head may take from the title beside it."""
_FIRST_TOP = 58.0
"""Upper margin of page one, which has no running head."""


class TooManyPages(Exception):
    """The document is longer than the job allows."""


class EndsInStub(Exception):
    """The last page holds a few lines only, and the job asks for another try."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfJob:
    """What a PDF needs besides its blocks. ``on_missing`` is told the characters that no font could set.

    A document that grows beyond ``most_pages`` is given up there (0: it may have any length), one whose last page is nearly
    empty with ``full_pages``.
    """

    options: RenderOptions
    resources: Path
    attachments: tuple[Attachment, ...] = ()
    most_pages: int = 0
    full_pages: bool = False
    on_missing: Callable[[str], None] = field(default=lambda characters: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """A finished file: its pages, the height in points that the last one is filled to, the characters no font could set."""

    data: bytes
    pages: int
    filled: float
    missing: str


def write_pdf(tree: DocumentTree, job: PdfJob) -> bytes:
    """Return ``tree`` as a tagged, archival PDF; raises TooManyPages and EndsInStub.

    A short document that ends with a line or two on a page of their own is set once more, a little closer.
    """
    repairs.install()
    done = _set(tree, job, compact=False)
    if 2 < done.pages <= _SHORT and done.filled < _STUB:
        closer = _set(tree, job, compact=True)
        done = closer if closer.pages < done.pages else done
    if job.full_pages and done.pages > 1 and done.filled < 2 * _STUB:
        raise EndsInStub
    if done.missing:
        job.on_missing(done.missing)
    return done.data


def _set(tree: DocumentTree, job: PdfJob, *, compact: bool) -> _Set:
    design = load_design(job.resources / "design" / "tokens.json", job.options.paper)
    setter = Setter(design, FontShelf(job.resources / "fonts"), tree, compact=compact)
    root = Element("Document", lang=tree.language)
    target = BytesIO()
    pages = _Pages(setter, read_marking(tree.marking), job.most_pages)
    document = BaseDocTemplate(
        target, pagesize=design.page, invariant=1, initialFontName=_loaded(setter), initialFontSize=9.8, allowSplitting=1
    )
    document.addPageTemplates(
        [pages.template("first", _FIRST_TOP), pages.template("later", float(design.tokens["page"]["top"]))]
    )
    story = make_story(setter, job.options, job.resources, root)
    if job.options.first_page:
        story = story[:1]

    def make_canvas(filename: Any, **settings: Any) -> TaggedCanvas:
        return _DossierCanvas(filename, root, tree, job, **settings)

    with _patient_collector():
        document.build([NextPageTemplate("later"), *story], canvasmaker=make_canvas)
    return _Set(
        data=target.getvalue(),
        pages=document.page,
        filled=document.frame._y2 - document.frame._y,
        missing="".join(setter.fonts.missing),
    )


@contextmanager
def _patient_collector() -> Iterator[None]:
    """Let Python look for cyclic garbage less often: a story is some hundred thousand objects that all stay."""
    thresholds = gc.get_threshold()
    gc.set_threshold(_ALLOCATIONS, *thresholds[1:])
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)


def _loaded(setter: Setter) -> str:
    """Return the text face, loaded: reportlab asks for it before any text is set."""
    face = setter.design.face("text")
    setter.fonts.font(face)
    return face


class _DossierCanvas(TaggedCanvas):
    """Finishes pages, structure and archival parts when the file is saved."""

    def __init__(self, filename: Any, root: Element, tree: DocumentTree, job: PdfJob, **settings: Any) -> None:
        super().__init__(filename, **(settings | {"lang": tree.language}))
        self._root, self._tree, self._job = root, tree, job
        stamp_time(self, job.options.created)

    def save(self) -> None:
        """Write the file."""
        self.finish_pages()
        if self._job.options.first_page:
            self.settle_links()
        StructureWriter(self._doc, self.belongings, self._root).write()
        srgb = read_resource(self._job.resources / "colour" / "srgb.icc")
        write_archival(self, _properties(self._tree, self._job.options), srgb, self._job.attachments)
        self._doc.SaveToFile(self._filename, self)


def _properties(tree: DocumentTree, options: RenderOptions) -> Properties:
    return Properties(
        title=tree.title,
        subject=tree.subject,
        author=options.drafter,
        keywords=tree.marking,
        creator=f"Dossier {options.version}".strip(),
        producer=f"Dossier on ReportLab {Version}",
        language=tree.language,
        created=options.created,
    )


class _Pages:
    """Running matter: marking bands, running head, page numbers. All of it artifacts."""

    def __init__(self, setter: Setter, marking: Marking, most: int) -> None:
        self.setter, self.marking, self.most = setter, marking, most
        self.design = setter.design
        self.band = max(float(self.design.tokens["page"]["band"]), marking.size + 6)

    def template(self, name: str, top: float) -> PageTemplate:
        """Return a page template whose type area begins ``top`` points below the edge."""
        width, height = self.design.page
        bottom = float(self.design.tokens["page"]["bottom"])
        del width
        frame = Frame(self.design.left, bottom, self.design.width, height - top - bottom, 0, 0, 0, 0)
        return PageTemplate(name, [frame], onPage=self._draw)

    def _draw(self, canvas: TaggedCanvas, document: Any) -> None:
        number = canvas.getPageNumber()
        if self.most and number > self.most:
            raise TooManyPages
        canvas.saveState()
        canvas.anchor(f"page-{number}", self.design.page[1])
        with canvas.artifact("Pagination", "Header"):
            self._draw_band(canvas, self.design.page[1] - self.band)
            if document.page > 1:
                self._draw_head(canvas)
        with canvas.artifact("Pagination", "Footer"):
            self._draw_band(canvas, 0)
            self._draw_foot(canvas, number)
        canvas.restoreState()

    def _draw_band(self, canvas: TaggedCanvas, y: float) -> None:
        if self.marking.style == "none":
            return
        width, size = self.design.page[0], self.marking.size
        canvas.setFillColor(self.design.colour(self.marking.band))
        canvas.rect(0, y, width, self.band, stroke=0, fill=1)
        text, spacing, room = self.marking.text, 1.6, width - 60
        if self.setter.width(text, "text_b", size, spacing) > room:
            # A marking is never cut: it loses its letter spacing, then some of its size.
            spacing = 0
            size *= min(1, room / self.setter.width(text, "text_b", size))
        look = Look("text_b", size, self.marking.ink, "centre", spacing)
        self.setter.draw(canvas, (width / 2, y + (self.band - size * 0.7) / 2), text, look)

    def _draw_head(self, canvas: TaggedCanvas) -> None:
        design, tree = self.design, self.setter.tree
        right, y = design.left + design.width, design.page[1] - 42
        running = self.setter.clip(tree.running, "text", 8, design.width * _RUNNING)
        drawn = self.setter.draw(canvas, (right, y), running, Look("text", 8, "soft", "right"))
        title = self.setter.clip(tree.title, "text_b", 8, design.width - drawn - 20)
        self.setter.draw(canvas, (design.left, y), title, Look("text_b", 8))
        if tree.purpose:
            y -= 10
            purpose = self.setter.clip(tree.purpose, "text", 7.4, design.width)
            self.setter.draw(canvas, (design.left, y), purpose, Look("text", 7.4, "soft"))
        canvas.setStrokeColor(design.colour("hair"))
        canvas.setLineWidth(0.6)
        canvas.line(design.left, y - 7, right, y - 7)

    def _draw_foot(self, canvas: TaggedCanvas, number: int) -> None:
        design = self.design
        self.setter.draw(canvas, (design.left, 31), self.setter.tree.footer, Look("text", 7.4, "mute"))
        canvas.late(lambda page: self._draw_number(page, number))

    def _draw_number(self, canvas: TaggedCanvas, number: int) -> None:
        label = self.setter.tree.labels.page
        text = label.replace("{page}", str(number)).replace("{pages}", str(len(canvas.page_objects)))
        place = (self.design.left + self.design.width, 31)
        self.setter.draw(canvas, place, text, Look("text_b", 7.4, "soft", "right"))
