"""The briefing on a counterpart: composed, or taken from where it was kept when nothing it was made from has changed.

What it was made from is written into its key: the spellings of the counterpart with the state of each, which grows with
every change of a document that speaks of it; the decisions that count for it; the home side; and the program itself.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

import dossier
from dossier.core.compose.briefing import compose
from dossier.core.compose.correcting import in_force
from dossier.core.compose.packing import pack_briefing, unpack_briefing
from dossier.core.model.briefing import Briefing
from dossier.core.model.codec import correction_to_json
from dossier.library.catalogue import Library, Period
from dossier.service.gathering import collection_paused, gather_evidence, merged_with

_PACKAGES = ("dossier.core.compose", "dossier.core.model")
_ALWAYS: Period = (None, None)


class _Key(NamedTuple):
    """What a briefing was made from: the documents (and the program), and the decisions."""

    documents: bytes
    decisions: bytes

    @property
    def whole(self) -> bytes:
        return self.documents + self.decisions


def brief(library: Library, code: str, home: str | None, period: Period, day: str, *, with_left_out: bool = False) -> Briefing:
    """Return the briefing on a counterpart as of ``day``; raises UnknownCounterpart."""
    with collection_paused():
        with library.unchanging():
            key = _find_key(library, code, home, with_left_out=with_left_out) if period == _ALWAYS else None
            if key and (kept := _recall(library, library.head_of(code), key)):
                coverage = replace(kept.coverage, documents=library.size())
                return replace(kept, reference_date=day, coverage=coverage)
            gathered = gather_evidence(library, code, home, period, day, with_left_out)
        briefing = compose(gathered)
        evidence = list(gathered.evidence)
        del gathered
        while evidence:
            # One by one: to free thousands at once holds the interpreter, and a window with it, for a tenth of a second.
            evidence.pop()
        # Packing takes half a second. While the officer decides line by line it would be done for each of them.
        if key and not library.has_briefing(briefing.party.code, key.documents):
            library.keep_briefing(briefing.party.code, key.whole, pack_briefing(briefing))
        return briefing


def compose_ahead(library: Library, home: str | None, day: str, *, with_left_out: bool) -> Iterator[tuple[int, int]]:
    """Compose what takes long and is not kept as it is now; yields how many of how many counterparts are done."""
    library.make_room()
    codes = library.largest(home)
    library.keep_only(codes)
    for done, code in enumerate(codes, start=1):
        with collection_paused():
            _keep_as_it_is(library, code, home, day, with_left_out=with_left_out)
        yield done, len(codes)


def _keep_as_it_is(library: Library, code: str, home: str | None, day: str, *, with_left_out: bool) -> None:
    with library.unchanging():
        key = _find_key(library, code, home, with_left_out=with_left_out)
        if key is None or library.has_briefing(code, key.whole):
            return
        gathered = gather_evidence(library, code, home, _ALWAYS, day, with_left_out)
    library.keep_briefing(code, key.whole, pack_briefing(compose(gathered)))


def _recall(library: Library, code: str, key: _Key) -> Briefing | None:
    kept = library.recall_briefing(code, key.whole)
    try:
        return unpack_briefing(kept) if kept else None
    except ValueError:
        return None


def _find_key(library: Library, code: str, home: str | None, *, with_left_out: bool) -> _Key | None:
    """Return what the briefing on a counterpart is made from now; None when it is composed too quickly to be kept."""
    head = library.head_of(code)
    if head not in library.largest(home):
        return None
    log = library.corrections()
    decisions = [entry for entry in in_force(log) if entry.counterpart in (None, head)]
    parties = library.parties()
    documents = [
        _program(),
        repr(parties.get(head)),
        repr(parties.get(home or "")),
        library.states((head, *(library.head_of(other) for other in merged_with(log, head)))),
        # A place that is a country is no difference between accounts, so every country's name counts.
        sorted(party.name for party in parties.values() if party.kind == "country"),
        # A document that was edited may concern a counterpart whom nothing that was found in it names.
        library.state() if any(entry.action in ("edit", "add") for entry in decisions) else None,
    ]
    decided = [correction_to_json(entry) for entry in decisions]
    # Without anything left out both are the same briefing.
    return _Key(_digest(documents), _digest([decided, with_left_out and any(e.action == "leave_out" for e in decisions)]))


def _digest(value: object) -> bytes:
    return sha256(json.dumps(value).encode("utf-8", "surrogatepass")).digest()


@cache
def _program() -> str:
    """Return what tells this program from another that would compose otherwise: its version, and its code where it shows."""
    mark = sha256(dossier.__version__.encode())
    for package in _PACKAGES:
        for module in sorted(files(package).iterdir(), key=lambda module: module.name):
            if module.name.endswith(".py"):
                mark.update(module.read_bytes())
    return mark.hexdigest()
