"""Where the editable data lies, and the gazetteer made of it.

What lives here: finding and reading resource files, and the lexicon, built once a process. What must not: any writing.
"""

import gc
from functools import cache
from pathlib import Path

import dossier
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.gazetteer.tables import build_lexicon
from dossier.core.model.problems import DossierError


class ResourceMissing(DossierError):
    """A file of the installation cannot be read; the message names it."""

    exit_code = 1


def resource_folder() -> Path:
    """Return ``<package>/resources`` of an installed program, else ``resources`` beside the package of a checkout."""
    package = Path(dossier.__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a resource file or folder; it need not exist."""
    return resource_folder().joinpath(*parts)


def read_bytes(*parts: str) -> bytes:
    """Return the content of a resource file; raise `ResourceMissing` when it cannot be read."""
    path = resource_path(*parts)
    try:
        return path.read_bytes()
    except OSError as error:
        raise ResourceMissing(f"{path}: {error.strerror or 'cannot be read'}; please reinstall Dossier") from None


def read_text(*parts: str) -> str:
    """Return the text of a UTF-8 resource file; raise `ResourceMissing` when it cannot be read or decoded."""
    try:
        return read_bytes(*parts).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ResourceMissing(f"{resource_path(*parts)}:{line}: not UTF-8") from None


@cache
def load_lexicon() -> Lexicon:
    """Return the lexicon over ``gazetteer/*.tsv``; raise `DossierError` with ``file:line: reason`` for a broken row."""
    tables = sorted(path.name for path in resource_path("gazetteer").glob("*.tsv"))
    if not tables:
        raise ResourceMissing(f"{resource_path('gazetteer')}: no tables found; please reinstall Dossier")
    texts = {name: read_text("gazetteer", name) for name in tables}
    was_on = gc.isenabled()
    # The lexicon stays and holds no cycles: looking for garbage while it grows costs a quarter of the time.
    gc.disable()
    try:
        return build_lexicon(texts)
    finally:
        if was_on:
            gc.enable()
