"""Opening a library. The use cases are loaded by the first thread that opens one, not when the window is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from dossier.service.workspace import Workspace

OpenLibrary: TypeAlias = "Callable[[Path | None], Callable[[], Workspace]]"


def opener(library: Path | None) -> Callable[[], Workspace]:
    """Return what opens ``library`` (None: the user's own), on the thread that calls it."""

    def open_workspace() -> Workspace:
        from dossier.service.workspace import Workspace

        return Workspace(library)

    return open_workspace
