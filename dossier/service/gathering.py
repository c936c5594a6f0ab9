"""What the library knows of one counterpart, as the value that `compose` takes."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from dossier.core.compose.correcting import decide, in_force
from dossier.core.compose.evidence import Evidence, Gathered
from dossier.core.compose.names import slug
from dossier.core.model.corrections import Correction
from dossier.core.model.problems import DossierError, UnknownCounterpart
from dossier.library.catalogue import Library, Period
from dossier.library.counterparts import PartyRow


@contextmanager
def collection_paused() -> Iterator[None]:
    """Look for no garbage while a briefing is put together: its records hold no cycles, and looking takes half of the time.

    What was made counts as long known afterwards, so that it is not looked through at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def gather_evidence(library: Library, code: str, home: str | None, period: Period, day: str, with_left_out: bool) -> Gathered:
    """Return the documents with a fact on ``code``, and the decisions of the officer; raises UnknownCounterpart.

    Documents that the officer has edited or added to are always among them: an edit may make them concern a party that
    the extractor did not see.
    """
    head = library.head_of(code)
    parties = library.parties()
    if head not in parties:
        raise UnknownCounterpart(f"the library holds nothing on {code!r}")
    corrections = library.corrections()
    codes = (head, *(library.head_of(other) for other in merged_with(corrections, head)))
    found = library.evidence_on(codes, period)
    return Gathered(
        party=parties[head],
        home=parties.get(home) if home else None,
        evidence=found + _edited(library, corrections, {item.document.sha256 for item in found}),
        parties=parties,
        corrections=corrections,
        period=period,
        reference_date=day,
        documents=library.size(),
        with_left_out=with_left_out,
        aliases=tuple(party.code for code in codes for party in library.spellings_of(code) if party.code != head),
    )


def merged_with(corrections: Iterable[Correction], code: str) -> tuple[str, ...]:
    """Return the codes of the people that the officer has declared to be the same as ``code``."""
    same: dict[str, None] = {}
    for name, variants in decide(corrections, "").people:
        group = [slug(name), *map(slug, variants)]
        if code in group:
            same.update(dict.fromkeys(group))
    return tuple(other for other in same if other != code)


def merge_people(rows: Iterable[PartyRow], corrections: tuple[Correction, ...]) -> list[PartyRow]:
    """List people that the officer has declared the same as one, under the first name of those he gave that is known.

    An encounter that two spellings share is counted for each; their dossier counts it once.
    """
    by_code = {row.party.code: row for row in rows}
    for name, variants in decide(corrections, "").people:
        group = [code for code in (slug(name), *map(slug, variants)) if code in by_code]
        for code in group[1:]:
            by_code[group[0]] = _sum(by_code[group[0]], by_code.pop(code))
    return sorted(by_code.values(), key=lambda row: (-row.meetings, -row.facts, row.party.code))


def _sum(one: PartyRow, other: PartyRow) -> PartyRow:
    return PartyRow(
        party=one.party,
        meetings=one.meetings + other.meetings,
        statements=one.statements + other.statements,
        figures=one.figures + other.figures,
        facts=one.facts + other.facts,
        last_contact=max(one.last_contact or "", other.last_contact or "") or None,
    )


def _edited(library: Library, corrections: tuple[Correction, ...], have: set[str]) -> tuple[Evidence, ...]:
    """Return further documents that the officer has changed; those no longer in the library are passed over."""
    touched = {entry.key.document for entry in in_force(corrections) if entry.key and entry.action in ("edit", "add")}
    found = []
    for sha256 in sorted(touched - have):
        try:
            found.append(library.evidence_in(sha256))
        except DossierError:
            continue
    return tuple(found)
