"""The commands: each takes its options and returns the exit code. No logic that the window would need too."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic
from typing import cast

from dossier.cli.arguments import FORMATS
from dossier.cli.periods import first_day, last_day
from dossier.cli.terminal import ProgressBar, harmless, say, say_table, to_json, warn
from dossier.core.model.codec import extraction_to_json
from dossier.core.model.problems import DossierError, Problem
from dossier.service.rendering import list_templates, recheck, try_template
from dossier.service.workers import usable_cores
from dossier.service.workspace import (
    BuildOptions,
    Counterpart,
    Format,
    ImportReport,
    Narrowing,
    SearchHit,
    Workspace,
    extract_files,
)
from dossier.service.writing import write_whole

_SOME_REFUSED, _NOTHING_USABLE = 1, 2


def import_command(options: Namespace) -> int:
    """Import files and folders; one line for each refused file."""
    bar = ProgressBar()
    with Workspace(options.library, on_upgrade=_upgrading(bar)) as workspace:
        try:
            report = workspace.import_paths(
                map(Path, options.paths),
                jobs=options.jobs or usable_cores(),
                on_progress=lambda progress: bar.draw(progress.done, progress.total, progress.rate),
            )
        finally:
            bar.clear()
        for problem in report.refused:
            warn(str(problem))
        if options.report:
            write_whole(Path(options.report), report.to_csv())
        say(f"{_told(report)}; the library {harmless(str(workspace.folder))} holds {workspace.size()} documents")
        if report.imported or report.updated:
            _compose_ahead(workspace)
    usable = report.imported + report.already_there + report.updated
    return 0 if usable and not report.refused else _SOME_REFUSED if usable else _NOTHING_USABLE


def _compose_ahead(workspace: Workspace) -> None:
    """Compose the largest dossiers now, so that the first look at them need not wait; stopping this loses nothing."""
    bar, started = ProgressBar(), monotonic()
    try:
        for done, total in workspace.compose_ahead():
            bar.draw(done, total, done / max(monotonic() - started, 1e-6))
    finally:
        bar.clear()


def parties_command(options: Namespace) -> int:
    """List every counterpart."""
    with _library(options) as workspace:
        rows = workspace.counterparts()
        _hint_at_old_findings(workspace)
    if options.format == "json":
        say(to_json([_counterpart_to_json(row) for row in rows], indent=1))
        return 0
    heads = ("code", "name", "kind", "side", "meetings", "statements", "figures", "last contact")
    say_table(heads, [tuple(_counterpart_to_json(row).values()) for row in rows])
    return 0


def build_command(options: Namespace) -> int:
    """Build one dossier and print the file written."""
    build = _build_options(options)
    query = " ".join(options.party)
    with _library(options) as workspace:
        if options.output == "-":
            briefing = workspace.gather(workspace.resolve(query).code, build.period, day=build.date)
            sys.stdout.buffer.write(workspace.render(briefing, build))
            sys.stdout.buffer.flush()
            return 0
        written = workspace.build(query, Path(options.output) if options.output else None, build)
    say(harmless(str(written)))
    return 0


def extract_command(options: Namespace) -> int:
    """Print what is found in each file; refused files are named on standard error."""
    if options.engine == "dask":
        return _extract_on_cluster(options)
    refused = False
    for answer in extract_files(map(Path, options.paths)):
        if isinstance(answer, Problem):
            warn(str(answer))
            refused = True
        else:
            path, document, extraction = answer
            say(to_json(extraction_to_json(str(path), document, extraction)))
    return 1 if refused else 0


def _extract_on_cluster(options: Namespace) -> int:
    from dossier.service.cluster import RangeDone, extract_on_cluster

    if not options.output:
        raise DossierError("--engine dask writes many files: name a folder for them with --output")
    bar = ProgressBar()
    finished: list[RangeDone] = []
    started = monotonic()

    def note(done: RangeDone, total: int) -> None:
        finished.append(done)
        bar.draw(len(finished), total, len(finished) / max(monotonic() - started, 1e-6))

    try:
        unread = extract_on_cluster(map(Path, options.paths), Path(options.output), options.scheduler, note)
    finally:
        bar.clear()
    refused = [*unread, *(problem for done in finished for problem in done.refused)]
    for problem in refused:
        warn(str(problem))
    say(f"{sum(done.documents for done in finished)} documents in {len(finished)} files in {harmless(options.output)}")
    return 1 if refused else 0


def search_command(options: Namespace) -> int:
    """Print the passages that hold all words, best first."""
    with _library(options) as workspace:
        code = workspace.resolve(options.party).code if options.party else None
        period = (first_day(options.first), last_day(options.last))
        within = Narrowing(period=period, kind=options.kind, topic=options.topic, outlet=options.outlet)
        hits = workspace.search(" ".join(options.query), options.limit, counterpart=code, within=within)
    if options.format == "json":
        say(to_json([_hit_to_json(hit) for hit in hits], indent=1))
    elif not hits:
        warn("nothing found")
    for hit in hits if options.format == "table" else ():
        say(harmless(f"{hit.published or 'no date':10}  {hit.title or hit.name}  [{hit.name}, passage {hit.number}]"))
        say("  " + harmless(hit.passage))
    return 0


def check_command(options: Namespace) -> int:
    """Verify the library."""
    with _library(options) as workspace:
        problems = workspace.check()
        orphans = () if problems else workspace.orphans()
        size = workspace.size()
    for problem in problems:
        warn(str(problem))
    if orphans:
        say(f"corrections that fit nothing any more: {', '.join(str(entry.id) for entry in orphans)}")
    say(f"{size} documents: " + (f"{len(problems)} problems" if problems else "sound"))
    return 1 if problems else 0


def templates_command(options: Namespace) -> int:
    """List the templates; one that cannot be used is named with file and line."""
    faults = {name: try_template(name) for name, _ in list_templates()}
    if options.format == "json":
        say(
            to_json(
                [{"name": name, "folder": str(folder), "fault": faults[name]} for name, folder in list_templates()], indent=1
            )
        )
    else:
        say_table(("name", "folder", "state"), [(name, folder, faults[name] or "good") for name, folder in list_templates()])
    return 1 if any(faults.values()) else 0


def verify_command(options: Namespace) -> int:
    """Check a finished PDF from its attachments."""
    about, problems = recheck(Path(options.file))
    for problem in problems:
        warn(str(problem))
    say(f"{harmless(about)}: {'does not agree with its sources' if problems else 'every quotation agrees with its source'}")
    return 1 if problems else 0


def backup_command(options: Namespace) -> int:
    """Copy the library."""
    with _library(options) as workspace:
        workspace.back_up(Path(options.file))
    say(harmless(options.file))
    return 0


def reextract_command(options: Namespace) -> int:
    """Extract every document again."""
    bar = ProgressBar()
    with _library(options) as workspace:
        try:
            faults = workspace.reextract(
                jobs=options.jobs or usable_cores(),
                on_progress=lambda progress: bar.draw(progress.done, progress.total, progress.rate),
            )
        finally:
            bar.clear()
        orphans = workspace.orphans()
        size = workspace.size()
    for problem in faults:
        warn(str(problem))
    say(f"{size - len(faults)} documents extracted again; {len(orphans)} corrections fit nothing any more")
    return 1 if faults else 0


def ledger_command(options: Namespace) -> int:
    """Export or import the corrections."""
    with _library(options) as workspace:
        if options.action == "export":
            workspace.export_ledger(Path(options.file))
            say(f"{len(workspace.corrections())} entries written to {harmless(options.file)}")
        else:
            say(f"{workspace.import_ledger(Path(options.file))} entries added")
    return 0


def self_check_command(options: Namespace) -> int:
    """Try the installation step by step."""
    from dossier.service.self_check import check_installation

    for line in check_installation(options.show_window):
        say(harmless(line))
    say("everything works")
    return 0


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "import": import_command,
    "parties": parties_command,
    "build": build_command,
    "extract": extract_command,
    "search": search_command,
    "check": check_command,
    "templates": templates_command,
    "verify": verify_command,
    "backup": backup_command,
    "reextract": reextract_command,
    "ledger": ledger_command,
    "self-check": self_check_command,
}


def _library(options: Namespace) -> Workspace:
    """Open a library that must be there: a mistyped folder is an error, not a new library."""
    bar = ProgressBar()
    try:
        return Workspace(options.library, create=False, on_upgrade=_upgrading(bar))
    finally:
        bar.clear()


def _upgrading(bar: ProgressBar) -> Callable[[int, int], None]:
    """Return what tells, once, that a library of an older Dossier is brought up to date, and shows how far it is."""
    started = monotonic()
    told: list[int] = []

    def tell(done: int, total: int) -> None:
        if not told:
            warn(f"the library was made by an older Dossier: {total} documents are indexed anew, once")
            told.append(total)
        bar.draw(done, total, done / max(monotonic() - started, 1e-6))

    return tell


def _hint_at_old_findings(workspace: Workspace) -> None:
    if outdated := workspace.outdated():
        warn(f"{outdated} documents were read by an older extractor; 'dossier reextract' reads them anew")


def _told(report: ImportReport) -> str:
    parts = [f"{report.imported} imported"]
    parts += [f"{report.updated} new versions of others"] if report.updated else []
    parts += [f"{report.already_there} already there"] if report.already_there else []
    parts += [f"{len(report.refused)} refused"] if report.refused else []
    return ", ".join(parts)


def _build_options(options: Namespace) -> BuildOptions:
    period = (first_day(options.first), last_day(options.last))
    if period[0] and period[1] and period[0] > period[1]:
        raise DossierError(f"the period ends before it begins: {options.first} to {options.last}")
    suffix = Path(options.output or "").suffix.removeprefix(".").lower()
    form = cast(Format, options.format or (suffix if suffix in FORMATS else "pdf"))
    return BuildOptions(
        template=options.template or "full",
        format=form,
        period=period,
        paper=options.paper or "A4",
        language=options.language or "en",
        marking=options.marking or "",
        prepared_for=options.prepared_for or "",
        drafter=options.drafter,
        occasion=options.occasion,
        edition=options.edition,
        portion_marks=options.portion_marks,
        show_empty_slots=options.empty_slots,
        attach=not options.no_attachments,
        date=first_day(options.date),
        since=Path(options.since) if options.since else None,
    )


def _counterpart_to_json(row: Counterpart) -> dict[str, object]:
    return {
        "code": row.party.code,
        "name": row.party.name,
        "kind": row.party.kind,
        "party": row.party.side,
        "meetings": row.meetings,
        "statements": row.statements,
        "figures": row.figures,
        "last_contact": row.last_contact,
    }


def _hit_to_json(hit: SearchHit) -> dict[str, object]:
    return {
        "document": hit.document,
        "file": hit.name,
        "title": hit.title,
        "published": hit.published,
        "passage": hit.passage,
        "number": hit.number,
        "start": hit.start,
        "marks": [list(mark) for mark in hit.marks],
    }
