"""The briefing on a counterpart: composed, or taken from where it was kept when nothing it was made from has changed.

What it was made from is written into its key: the spellings of the counterpart with the state of each, which grows with
every change of a document that speaks of it; the decisions that count for it; the home side; and the program itself.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files

import dossier
from dossier.core.compose.briefing import compose
from dossier.core.compose.correcting import in_force
from dossier.core.compose.packing import pack_briefing, unpack_briefing
from dossier.core.model.briefing import Briefing
from dossier.core.model.codec import correction_to_json
from dossier.core.model.corrections import Correction
from dossier.library.catalogue import Library, Period
from dossier.service.gathering import collection_paused, gather_evidence, merged_with

_PACKAGES = ("dossier.core.compose", "dossier.core.model")
_ALWAYS: Period = (None, None)


def brief(library: Library, code: str, home: str | None, period: Period, day: str, *, with_left_out: bool = False) -> Briefing:
    """Return the briefing on a counterpart as of ``day``; raises UnknownCounterpart."""
    with collection_paused():
        with library.unchanging():
            keep = period == _ALWAYS and not with_left_out and library.head_of(code) in library.largest(home)
            key = _key(library, code, home) if keep else b""
            if key and (kept := _recall(library, library.head_of(code), key)):
                coverage = replace(kept.coverage, documents=library.size())
                return replace(kept, reference_date=day, coverage=coverage)
            gathered = gather_evidence(library, code, home, period, day, with_left_out)
        briefing = compose(gathered)
        if key:
            library.keep_briefing(briefing.party.code, key, pack_briefing(briefing))
        return briefing


def _recall(library: Library, code: str, key: bytes) -> Briefing | None:
    kept = library.recall_briefing(code, key)
    try:
        return unpack_briefing(kept) if kept else None
    except ValueError:
        return None


def compose_ahead(library: Library, home: str | None, day: str) -> Iterable[tuple[int, int]]:
    """Compose what takes long and is not kept yet; yields how many of how many counterparts are done."""
    codes = library.largest(home)
    if codes:
        library.keep_only(codes)
    for done, code in enumerate(codes, start=1):
        if not library.has_briefing(code, _key(library, code, home)):
            brief(library, code, home, _ALWAYS, day)
        yield done, len(codes)


def _key(library: Library, code: str, home: str | None) -> bytes:
    head = library.head_of(code)
    log = library.corrections()
    codes = (head, *(library.head_of(other) for other in merged_with(log, head)))
    decisions = [entry for entry in in_force(log) if entry.counterpart in (None, head)]
    parties = library.parties()
    made_from = [
        _program(),
        repr(parties.get(head)),
        repr(parties.get(home or "")),
        library.states(codes),
        [correction_to_json(entry) for entry in decisions],
        # A place that is a country is no difference between accounts, so every country's name counts.
        sorted(party.name for party in parties.values() if party.kind == "country"),
        # A document that was edited may concern a counterpart whom nothing that was found in it names.
        library.state() if any(_changes_records(entry) for entry in decisions) else None,
    ]
    return sha256(json.dumps(made_from).encode("utf-8", "surrogatepass")).digest()


def _changes_records(entry: Correction) -> bool:
    return entry.action in ("edit", "add")


@cache
def _program() -> str:
    """Return what tells this program from another that would compose otherwise: its version, and its code where it shows."""
    mark = sha256(dossier.__version__.encode())
    for package in _PACKAGES:
        for module in sorted(files(package).iterdir(), key=lambda module: module.name):
            if module.name.endswith(".py"):
                mark.update(module.read_bytes())
    return mark.hexdigest()
