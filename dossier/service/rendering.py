"""The choices for one dossier, and a briefing made into the bytes of a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import dossier
from dossier.core.model.briefing import Briefing
from dossier.core.model.document import Original
from dossier.core.model.problems import DossierError, Problem, TemplateFault
from dossier.service.clock import midnight
from dossier.service.places import user_templates
from dossier.service.resources import resource_folder

Format = Literal["pdf", "docx", "html", "md", "json", "csv", "zip", "ics"]
Period = tuple[str | None, str | None]

_ENTRY = "document.xml.j2"
"""The file that makes a folder a template."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How a dossier is rendered.

    ``date`` is the ISO day it is compiled on (None: today); ``since`` an earlier edition, as PDF or JSON, to compare with;
    ``first_page`` sets page one of a PDF alone, for a preview that is to be seen at once.
    """

    template: str = "full"
    format: Format = "pdf"
    period: Period = (None, None)
    paper: Literal["A4", "Letter"] = "A4"
    language: str = "en"
    marking: str = ""
    prepared_for: str = ""
    drafter: str = ""
    occasion: str = ""
    edition: str = ""
    show_empty_slots: bool = False
    portion_marks: bool = False
    attach: bool = True
    date: str | None = None
    since: Path | None = None
    first_page: bool = False


def render_briefing(briefing: Briefing, options: BuildOptions, originals: Mapping[str, Original] | None = None) -> bytes:
    """Render a briefing; the day it was compiled on is the only date in the file. Raises TemplateFault with file and line.

    ``originals`` are the files of its sources by the hash of the document.
    """
    # Imported here: most commands and the window's first moments render nothing.
    from dossier.render.options import RenderOptions, ResourceFolders
    from dossier.render.rendering import render

    chosen = RenderOptions(
        created=midnight(briefing.reference_date),
        paper=options.paper,
        language=options.language,
        marking=_one_line(options.marking),
        prepared_for=_one_line(options.prepared_for),
        drafter=_one_line(options.drafter),
        occasion=_one_line(options.occasion),
        edition=_one_line(options.edition),
        show_empty_slots=options.show_empty_slots,
        portion_marks=options.portion_marks,
        attach=options.attach and not options.first_page,
        first_page=options.first_page,
        version=dossier.__version__,
        previous=_read(options.since) if options.since else None,
        originals=originals or {},
    )
    folders = ResourceFolders(root=resource_folder(), template=find_template(options.template))
    return render(briefing, options.format, chosen, folders)


def _one_line(words: str) -> str:
    """Return what was typed for the head of a dossier without the signs that no file format can hold."""
    from dossier.core.ingest.decoding import tidy

    return " ".join(tidy(words).split())


def recheck(file: Path) -> tuple[str, tuple[Problem, ...]]:
    """Check a finished PDF from its attachments; return what it says it is and what does not agree.

    Raises DossierError for a file that is no dossier with attachments.
    """
    from dossier.render.rechecking import describe, recheck_pdf

    data = _read(file)
    return describe(data), recheck_pdf(data)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise DossierError(f"{file}: {(fault.strerror or str(fault)).lower()}") from fault


def list_templates() -> tuple[tuple[str, Path], ...]:
    """Return the name and the folder of each template; one of the user's own hides a bundled one of the same name."""
    found: dict[str, Path] = {}
    for shelf in (resource_folder() / "templates", user_templates()):
        folders = sorted(shelf.iterdir()) if shelf.is_dir() else []
        found.update({folder.name: folder for folder in folders if (folder / _ENTRY).is_file()})
    return tuple(sorted(found.items()))


def find_template(name: str) -> Path:
    """Return the folder of a template by its name or by its path; raises TemplateFault naming those there are."""
    if (Path(name) / _ENTRY).is_file():
        return Path(name)
    known = dict(list_templates())
    if name not in known:
        raise TemplateFault(f"there is no template {name!r}; there are {', '.join(known)}")
    return known[name]


def try_template(name: str) -> str | None:
    """Try a template on one of everything and on nothing; return what is wrong with it, None when nothing is."""
    from dossier.render.checking import check_template

    try:
        problem = check_template(find_template(name), resource_folder())
    except DossierError as fault:
        return str(fault)
    return problem.reason if problem else None
