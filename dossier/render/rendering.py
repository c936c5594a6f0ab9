"""A briefing in, bytes out. The order of work: sheet, template, markup, blocks, verification, writer."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, get_args

from dossier.core.model.briefing import Briefing
from dossier.core.model.problems import DossierError
from dossier.render.blocks import DocumentTree, PageLabels, keep_cited
from dossier.render.markings import check_marking
from dossier.render.options import RenderFormat, RenderOptions, ResourceFolders
from dossier.render.printable import printable
from dossier.render.verification import verify_words
from dossier.render.wording import Wording, load_wording

_TIGHTEST = 8
"""Tries to make a form of limited length fit its pages; the last one is printed however long it is."""
_LISTED, _STUBS = 2, 2
"""How tight a form has to be before it says less for the sake of a last page with a few lines, and how often it does."""

Draft: TypeAlias = "Callable[[int], DocumentTree]"


def render(
    briefing: Briefing,
    format: RenderFormat,
    options: RenderOptions,
    folders: ResourceFolders,
    report: Callable[[str], None] = lambda notice: None,
) -> bytes:
    """Return ``briefing`` as a file of ``format``: the same arguments always give the same bytes.

    ``report`` is told, in one line each, what could not be set as it stands (characters that no font covers).

    Raises TemplateFault naming file and line for a template that cannot be used, QuotationMismatch when printed words
    differ from their source, and DossierError for an unknown language or format.
    """
    if format not in get_args(RenderFormat):
        raise DossierError(f"unknown format {format!r}; there are {', '.join(get_args(RenderFormat))}")
    if format in _DATA_WRITERS:
        return _DATA_WRITERS[format](briefing, options)
    if format == "pdf":
        return _write_pdf(briefing, options, folders, report)
    return _write_tree(compose_tree(briefing, options, folders), format, options, folders)


def compose_tree(briefing: Briefing, options: RenderOptions, folders: ResourceFolders) -> DocumentTree:
    """Return the document as blocks, its quotations compared with their sources."""
    return drafter(briefing, options, folders, briefing.coverage.text_only)(0)


def drafter(briefing: Briefing, options: RenderOptions, folders: ResourceFolders, text_only: int) -> Draft:
    """Return a function that gives the document as blocks for how tight it has to be (`write_markup`).

    ``text_only`` is the number of sources of which the document has only the text.
    """
    from dossier.render.markup import read_markup
    from dossier.render.reading import read_tree
    from dossier.render.sheet.prepare import prepare_sheet
    from dossier.render.templates.sheet_markup import write_markup

    wording = load_wording(options.language, (folders.root / "i18n" / "documents", folders.template / "labels"))
    sheet = replace(prepare_sheet(briefing, options, wording), text_only=text_only)
    marking = check_marking(options.marking)

    def draft(tight: int) -> DocumentTree:
        markup = write_markup(sheet, wording, folders.template, tight)
        tree = read_tree(read_markup(markup, folders.template.name), options.language, marking, _page_labels(wording))
        verify_words(tree, briefing)
        return keep_cited(tree)

    return draft


def _page_labels(wording: Wording) -> PageLabels:
    return PageLabels(
        page=wording.label("page.of"),
        cited_on=wording.label("page.cited_on"),
        reference=wording.label("page.reference"),
        contents=wording.label("page.contents"),
        go_to=wording.label("page.go_to"),
        page_link=wording.label("page.link"),
        months=wording.months(),
    )


def _write_pdf(briefing: Briefing, options: RenderOptions, folders: ResourceFolders, report: Callable[[str], None]) -> bytes:
    from dossier.render.attachments import attachments_of
    from dossier.render.originals import choose_originals
    from dossier.render.pdf.writer import EndsInStub, PdfJob, TooManyPages, write_pdf

    def on_missing(characters: str) -> None:
        listed = " ".join(f"{character} (U+{ord(character):04X})" for character in characters[:20])
        report(f"no font covers {len(characters)} of the characters; they are replaced: {listed}")

    carried = choose_originals(briefing, options) if options.attach else None
    draft = drafter(briefing, options, folders, carried.text_only if carried else briefing.coverage.text_only)
    attached = attachments_of(briefing, options, carried) if carried else ()
    job = PdfJob(options=options, resources=folders.root, attachments=attached, on_missing=on_missing)
    tries = 0
    for tight in range(_TIGHTEST):
        tree = draft(tight)
        limited = bool(tree.most_pages) and tight >= _LISTED and tries < _STUBS
        try:
            return write_pdf(tree, replace(job, most_pages=tree.most_pages, full_pages=limited))
        except TooManyPages:
            continue
        except EndsInStub:
            tries += 1
    return write_pdf(draft(_TIGHTEST), job)


def _write_tree(tree: DocumentTree, format: RenderFormat, options: RenderOptions, folders: ResourceFolders) -> bytes:
    if format == "md":
        from dossier.render.markdown import write_markdown

        return write_markdown(tree).encode("utf-8")
    if format == "html":
        from dossier.render.html import write_html

        return write_html(tree, folders.root).encode("utf-8")
    from dossier.render.docx import write_docx

    return write_docx(tree, options)


def _json(briefing: Briefing, options: RenderOptions) -> bytes:
    from dossier.render.json import write_json

    # A lone surrogate becomes its escape, which is JSON too.
    return write_json(briefing, options).encode("utf-8", "backslashreplace")


def _csv(briefing: Briefing, options: RenderOptions) -> bytes:
    from dossier.render.csv import write_chronology

    del options
    return printable(write_chronology(briefing)).encode("utf-8")


def _zip(briefing: Briefing, options: RenderOptions) -> bytes:
    from dossier.render.attachments import zip_files
    from dossier.render.originals import choose_originals

    return zip_files(briefing, options, choose_originals(briefing, options))


def _ics(briefing: Briefing, options: RenderOptions) -> bytes:
    from dossier.render.ics import write_calendar

    return printable(write_calendar(briefing, options)).encode("utf-8")


_DATA_WRITERS: dict[str, Callable[[Briefing, RenderOptions], bytes]] = {"json": _json, "csv": _csv, "zip": _zip, "ics": _ics}
