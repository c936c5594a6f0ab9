"""What the library knows of one counterpart, as the value that `compose` takes."""

from dossier.core.compose.correcting import in_force
from dossier.core.compose.evidence import Evidence, Gathered
from dossier.core.model.corrections import Correction
from dossier.core.model.problems import DossierError, UnknownCounterpart
from dossier.library.catalogue import Library, Period


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
    found = library.evidence_on(head, period)
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
        aliases=tuple(party.code for party in library.spellings_of(head) if party.code != head),
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
