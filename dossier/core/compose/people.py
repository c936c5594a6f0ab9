"""The cast: who appears for the counterpart and for the home side, with posts and the dates they are attested."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claim, Claims
from dossier.core.compose.names import same_person, slug
from dossier.core.model.briefing import OfficialItem, Side
from dossier.core.model.corrections import RecordKey
from dossier.core.model.parties import Party
from dossier.core.model.records import Meeting, Official, Statement
from dossier.core.model.span import Span


class _Sighting(NamedTuple):
    name: str
    role: str | None
    party: str | None
    day: str | None
    claim: Claim
    span: Span


def list_officials(claims: Claims, citing: Citing, party: Party, home: str | None) -> tuple[OfficialItem, ...]:
    """Return the people of both sides, the counterpart's first, most seen first; spellings joined by side and near spelling."""
    groups: list[list[_Sighting]] = []
    # A name that was placed before goes to the same person: only new spellings are compared with everyone.
    placed: dict[tuple[str, str | None], list[_Sighting]] = {}
    for seen in _sightings(claims, party, home):
        group = placed.get((seen.name, seen.party)) or next((g for g in groups if _one_person(g, seen, claims)), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(seen)
        placed[seen.name, seen.party] = group
    items = [_official(group, citing, party) for group in groups]
    return tuple(sorted(items, key=lambda item: (item.side != "theirs", -len(item.citations), item.name)))


def _sightings(claims: Claims, party: Party, home: str | None) -> Iterable[_Sighting]:
    sides = frozenset((party.code, party.side, home))
    for claim in claims.all:
        match claim.record:
            case Official() as record:
                if record.party in sides or slug(record.name) == party.code:
                    yield _seen(claim, record.name, record.role, record.party, record.span)
            case Meeting() as record:
                for person in record.participants:
                    if person.party in sides:
                        yield _seen(claim, person.name, person.role, person.party, record.span)
            case Statement() as record:
                if record.speaker.name and record.speaker.role and record.speaker.party in sides:
                    yield _seen(claim, record.speaker.name, record.speaker.role, record.speaker.party, record.span)


def _seen(claim: Claim, name: str, role: str | None, party: str | None, span: Span) -> _Sighting:
    return _Sighting(name, role, party, claim.document.published.first_day, claim, span)


def _one_person(group: list[_Sighting], seen: _Sighting, claims: Claims) -> bool:
    first = group[0]
    merged = any({first.name, seen.name} <= {name, *variants} for name, variants in claims.decisions.people)
    return merged or (
        first.party == seen.party and any(same_person(name, seen.name) for name in {known.name for known in group})
    )


def _official(group: list[_Sighting], citing: Citing, party: Party) -> OfficialItem:
    names = Counter(seen.name for seen in group)
    name = max(names, key=lambda n: (len(n.split()) > 1, names[n], len(n), n))
    first = group[0]
    side: Side = "theirs" if first.party in (party.code, party.side) else "ours"
    cited = {(seen.claim.document.sha256, seen.span): citing.cite(seen.claim.document, seen.span) for seen in group}
    return OfficialItem(
        key=RecordKey(document=first.claim.document.sha256, kind="official", span=first.span),
        citations=tuple(cited.values()),
        relevance="direct",
        text=name,
        name=name,
        party=first.party,
        roles=_roles(group),
        variants=tuple(sorted(set(names) - {name})),
        side=side,
    )


def _roles(group: list[_Sighting]) -> tuple[tuple[str, str | None, str | None], ...]:
    days: dict[str, list[str]] = {}
    for seen in group:
        if seen.role:
            days.setdefault(seen.role, []).extend([seen.day] if seen.day else [])
    spans = [(role, min(found, default=None), max(found, default=None)) for role, found in days.items()]
    return tuple(sorted(spans, key=lambda span: (span[1] or "9999", span[0])))
