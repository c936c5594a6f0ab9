"""Does this installation work? Resources, one import, one dossier, read back; for users who ask for help and for packaging."""

import platform
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import get_args

import dossier
from dossier.core.model.problems import DossierError
from dossier.service.places import seeds
from dossier.service.resources import load_lexicon, resource_folder
from dossier.service.workspace import BuildOptions, Format, Workspace

_TOLD = ("PySide6_Essentials", "reportlab", "pypdfium2", "lxml", "trafilatura", "python-docx", "uharfbuzz", "chardet")


class Unsound(DossierError):
    """A step of the self-check came out wrong; the message says which."""

    exit_code = 1


def check_installation(show_window: Callable[[Path], str] | None = None) -> Iterator[str]:
    """Yield a line for each step that went well; raises DossierError at the first that did not.

    ``show_window`` opens the window offscreen on a library and says what it saw; without it that step is left out.
    """
    yield f"dossier {dossier.__version__}, Python {platform.python_version()}, {platform.platform()}"
    yield f"with {', '.join(_versions())}"
    yield f"resources in {resource_folder()}: {len(load_lexicon().parties)} parties"
    with tempfile.TemporaryDirectory(prefix="dossier-self-check-", ignore_cleanup_errors=True) as place:
        yield _import_seeds(Path(place))
        yield from _build_all(Path(place))
        if show_window is not None:
            yield show_window(Path(place))


def _versions() -> Iterator[str]:
    """Yield the names and versions of the packages whose faults users meet; one that tells no version is named alone."""
    for name in _TOLD:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield name


def _import_seeds(place: Path) -> str:
    with Workspace(place) as workspace:
        report = workspace.import_paths(seeds())
        problems = (*report.refused, *workspace.check())
        if problems or not report.imported:
            raise Unsound(f"the bundled documents cannot be imported: {'; '.join(map(str, problems)) or 'there are none'}")
        return f"{report.imported} documents imported, {len(workspace.counterparts())} counterparts"


def _build_all(place: Path) -> Iterator[str]:
    forms: tuple[Format, ...] = get_args(Format)
    with Workspace(place) as workspace:
        party = workspace.counterparts()[0].party
        briefing = workspace.gather(party.code)
        for form in forms:
            data = workspace.render(briefing, BuildOptions(format=form))
            if form == "pdf":
                yield _read_back(data, party.name)
            elif not data:
                raise Unsound(f"the dossier as {form} is empty")
            else:
                yield f"dossier on {party.name} as {form}: {len(data):,} bytes"


def _read_back(data: bytes, name: str) -> str:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    try:
        if name not in pdf[0].get_textpage().get_text_range():
            raise Unsound(f"the first page of the PDF does not name {name}")
        return f"dossier on {name} as pdf: {len(pdf)} pages, {len(data):,} bytes, read back"
    finally:
        pdf.close()
