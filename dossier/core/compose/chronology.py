"""The chronology: merged encounters oldest first, and what their sources disagree on."""

from collections.abc import Callable, Mapping, Sequence

from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claims
from dossier.core.compose.encounters import Account, group_accounts, merge_accounts
from dossier.core.model.briefing import Citation, ContactItem, Discrepancy
from dossier.core.model.corrections import RecordKey
from dossier.core.model.parties import Party
from dossier.core.model.records import Meeting

_UNDATED = "9999"
ValueOf = Callable[[Meeting], str | None]


def list_contacts(
    claims: Claims, citing: Citing, parties: Mapping[str, Party]
) -> tuple[tuple[ContactItem, ...], tuple[Discrepancy, ...]]:
    """Return every encounter that concerns the counterpart and what its accounts disagree on.

    Encounters are merged over their sources and stand oldest first, undated last.
    """
    groups = group_accounts(claims.of(Meeting), claims.decisions.not_same)
    items = sorted((_contact(group, claims, citing) for group in groups), key=lambda item: (*_when(item), str(item.key)))
    countries = frozenset(party.name for party in parties.values() if party.kind == "country")
    disagreements = [found for group in groups if len(group) > 1 for found in _disagreements(group, citing, parties, countries)]
    return tuple(items), tuple(disagreements)


def _disagreements(
    group: Sequence[Account], citing: Citing, parties: Mapping[str, Party], countries: frozenset[str]
) -> list[Discrepancy]:
    about = _name(group[0][1], parties)
    days = _differing("date", about, group, citing, lambda m: m.date.date if m.date.precision == "day" else None)
    return days + _differing("place", about, group, citing, lambda m: None if m.place in countries else m.place)


def _contact(group: list[Account], claims: Claims, citing: Citing) -> ContactItem:
    claim, lead = group[0]
    keys = {c.key for c, _ in group}
    text = lead.span.of(claim.document.text)
    return ContactItem(
        key=claim.key,
        citations=tuple(citing.cite(c.document, m.span) for c, m in group),
        relevance="direct" if any(c.relevance == "direct" for c, _ in group) else "mention",
        text=_wording(claims, keys) or text,
        starred=bool(keys & claims.decisions.starred),
        edited=any(c.edited for c, _ in group) or _wording(claims, keys) is not None,
        record=merge_accounts(group),
        agenda=_agenda(group, citing),
    )


def _agenda(group: Sequence[Account], citing: Citing) -> tuple[tuple[str, Citation], ...]:
    lines: dict[str, Citation] = {}
    for claim, meeting in group:
        for span in meeting.agenda:
            lines.setdefault(" ".join(span.of(claim.document.text).split()), citing.cite(claim.document, span))
    return tuple(lines.items())


def _wording(claims: Claims, keys: set[RecordKey]) -> str | None:
    return next((text for key, text in reversed(claims.decisions.wording) if key in keys), None)


def _when(item: ContactItem) -> tuple[str, str]:
    date = item.record.date
    return date.first_day or _UNDATED, date.last_day or _UNDATED


def _differing(what: str, about: str, group: Sequence[Account], citing: Citing, value_of: ValueOf) -> list[Discrepancy]:
    values: dict[str, Citation] = {}
    for claim, meeting in group:
        value = value_of(meeting)
        if value:
            values.setdefault(value, citing.cite(claim.document, meeting.span))
    if len(values) < 2:
        return []
    text = "; ".join(f"{value} ({citation})" for value, citation in values.items())
    return [Discrepancy(about=f"{about}: {what}", text=text, citations=tuple(values.values()))]


def _name(meeting: Meeting, parties: Mapping[str, Party]) -> str:
    sides = ", ".join(parties[code].name if code in parties else code for code in meeting.parties)
    return f"{sides}, {meeting.date.date or 'undated'}"
