"""From gathered evidence to a `Briefing`, in seven steps; each step is a function of one module."""

from dossier.core.compose.chronology import list_contacts
from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claims, collect
from dossier.core.compose.evidence import Gathered
from dossier.core.compose.facts import find_conflicts, list_agreements, list_figures, list_steps
from dossier.core.compose.people import list_officials
from dossier.core.compose.speech import group_by_topic, list_statements
from dossier.core.model.briefing import Briefing, Coverage, Source


def compose(gathered: Gathered) -> Briefing:
    """Compose the dossier on one counterpart. Same input, same result; nothing outside ``gathered`` is looked at."""
    # 1 corrections, relevance, period   2 sources
    claims = collect(gathered)
    citing = Citing({claim.document.sha256: claim.document for claim in claims.all}.values())
    home = gathered.parties.get(claims.decisions.home or "", gathered.home)
    home_code = home.code if home else None
    # 3 encounters   4 speech   5 figures, texts, steps   6 people
    contacts, disagreements = list_contacts(claims, citing, gathered.parties)
    spoken = list_statements(claims, citing, gathered.party, home_code)
    figures = list_figures(claims, citing)
    agreements = list_agreements(claims, citing)
    upcoming = list_steps(claims, citing, tuple(c for c in contacts if c.record.status in ("announced", "moved")))
    officials = list_officials(claims, citing, gathered.party, home_code)
    # 7 what ties it together
    sources = citing.sources()
    return Briefing(
        party=gathered.party,
        home=home,
        period=gathered.period,
        reference_date=gathered.reference_date,
        chronology=contacts,
        quotes=tuple(item for item in spoken if item.record.kind == "direct"),
        statements=tuple(item for item in spoken if item.record.kind == "reported"),
        figures=figures,
        agreements=agreements,
        officials=officials,
        upcoming=upcoming,
        topics=group_by_topic(spoken),
        discrepancies=disagreements + find_conflicts(figures),
        sources=sources,
        coverage=_cover(gathered, claims, sources),
        names=_names(gathered, claims),
        slots=claims.decisions.slots,
    )


def _cover(gathered: Gathered, claims: Claims, sources: tuple[Source, ...]) -> Coverage:
    days = sorted(day for source in sources if (day := source.document.published.first_day))
    return Coverage(
        documents=gathered.documents,
        relevant=len(sources),
        left_out=claims.left_out,
        unsure=sum(bool(claim.record.doubts) for claim in claims.all),
        first_day=days[0] if days else None,
        last_day=days[-1] if days else None,
    )


def _names(gathered: Gathered, claims: Claims) -> tuple[tuple[str, str], ...]:
    """Name every party code that occurs anywhere in the briefing."""
    codes = {gathered.party.code, *([gathered.home.code] if gathered.home else [])}
    for claim in claims.all:
        codes.update(getattr(claim.record, "parties", ()))
        codes.update(getattr(claim.record, "mentions", ()))
        speaker = getattr(claim.record, "speaker", None)
        codes.update({speaker.party} if speaker and speaker.party else ())
        codes.update(person.party for person in getattr(claim.record, "participants", ()) if person.party)
    return tuple(sorted((code, gathered.parties[code].name) for code in codes if code in gathered.parties))
