"""The pieces of work the window asks for: pure functions of a workspace and plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.core.model.corrections import CorrectionAction, RecordKey
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.press import Press
    from dossier.service.workspace import BuildOptions, ImportReport, Progress, Workspace


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with what was found in it."""

    document: Document
    extraction: Extraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision to record, in the terms of `Workspace.correct`."""

    action: CorrectionAction
    key: RecordKey | None = None
    counterpart: str | None = None
    field: str | None = None
    value: str | None = None


def read(sha256: str) -> Callable[[Workspace], Reading]:
    """Fetch a document and its evidence."""
    return lambda workspace: Reading(workspace.document(sha256), workspace.extraction(sha256))


def record(decisions: Sequence[Decision], ids: list[int]) -> Callable[[Workspace], None]:
    """Record ``decisions`` and put the ids of their log entries into ``ids``."""

    def work(workspace: Workspace) -> None:
        ids.clear()
        for one in decisions:
            entry = workspace.correct(one.action, key=one.key, counterpart=one.counterpart, field=one.field, value=one.value)
            ids.append(entry.id)

    return work


def withdraw(ids: list[int]) -> Callable[[Workspace], None]:
    """Take the log entries in ``ids`` back, the last one first; read when it runs, after any earlier `record`."""

    def work(workspace: Workspace) -> None:
        for number in reversed(ids):
            workspace.withdraw(number)

    return work


def render(
    code: str, options: BuildOptions, press: Press | None = None, called_off: Callable[[], bool] = lambda: False
) -> Callable[[Workspace], bytes]:
    """Render the dossier as it would be exported, in the process of ``press`` if there is one."""
    if press is None:
        return lambda workspace: workspace.render(workspace.gather(code, options.period), options)
    return lambda workspace: press.render(workspace.folder, code, options, called_off)


def build(code: str, output: Path, options: BuildOptions, press: Press | None = None) -> Callable[[Workspace], Path]:
    """Write the dossier to ``output``, whole or not at all, in the process of ``press`` if there is one."""
    if press is None:
        return lambda workspace: workspace.build(code, output, options)
    return lambda workspace: press.build(workspace.folder, code, output, options)


def import_all(
    paths: Sequence[Path], report: Callable[[Progress], None], cancelled: Callable[[], bool]
) -> Callable[[Workspace], ImportReport]:
    """Import files and folders; ``report`` is called on the lane's thread after each file."""
    return lambda workspace: workspace.import_paths(paths, on_progress=report, cancelled=cancelled)
