"""From gathered evidence to a `Briefing`, in seven steps; each step is a function of one module."""

from dossier.core.compose.chronology import list_contacts
from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claims, collect
from dossier.core.compose.evidence import Gathered
from dossier.core.compose.facts import find_conflicts, list_agreements, list_figures, list_steps
from dossier.core.compose.ordering import order_topics, put_in_order
from dossier.core.compose.people import list_officials
from dossier.core.compose.speech import group_by_topic, list_statements
from dossier.core.model.briefing import Briefing, Coverage, Source
from dossier.core.model.document import Document
from dossier.core.model.records import Agreement, Figure, Meeting, Statement, Step
from dossier.core.model.span import Span
from dossier.core.text.notes import HASH_LETTERS, citations_of


def compose(gathered: Gathered) -> Briefing:
    """Compose the dossier on one counterpart. Same input, same result; nothing outside ``gathered`` is looked at."""
    # 1 corrections, relevance, period   2 sources
    claims = collect(gathered)
    noted = _noted(gathered, claims)
    drawn_on = {claim.document.sha256: claim.document for claim in claims.all} | {d.sha256: d for d, _ in noted}
    citing = Citing(drawn_on.values())
    for document, span in noted:
        citing.cite(document, span)
    home = gathered.parties.get(claims.decisions.home or "", gathered.home)
    home_code = home.code if home else None
    # 3 encounters   4 speech   5 figures, texts, steps   6 people
    contacts, disagreements = list_contacts(claims, citing, gathered.parties)
    ranks = dict(claims.decisions.order)
    spoken = put_in_order(list_statements(claims, citing, gathered.party, home_code), ranks)
    figures = put_in_order(list_figures(claims, citing), ranks)
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
        topics=order_topics(group_by_topic(spoken), ranks),
        discrepancies=disagreements + find_conflicts(figures),
        sources=sources,
        coverage=_cover(gathered, claims, sources),
        names=_names(gathered, claims),
        slots=claims.decisions.slots,
    )


def _noted(gathered: Gathered, claims: Claims) -> list[tuple[Document, Span]]:
    """Return the passages that the officer's notes cite, as far as their documents are at hand."""
    wanted = [cited for _, text in claims.decisions.slots for cited in citations_of(text)]
    if not wanted:
        return []
    known = {evidence.document.sha256[:HASH_LETTERS]: evidence.document for evidence in gathered.evidence}
    found = [(known[cited.document], cited.span) for cited in wanted if cited.document in known]
    return [(document, span) for document, span in found if 0 <= span.start < span.end <= len(document.text)]


def _cover(gathered: Gathered, claims: Claims, sources: tuple[Source, ...]) -> Coverage:
    days = sorted(day for source in sources if (day := source.document.published.first_day))
    text_only = {item.document.sha256 for item in gathered.evidence if not item.whole}
    return Coverage(
        documents=gathered.documents,
        relevant=len(sources),
        left_out=claims.left_out,
        unsure=sum(bool(claim.record.doubts) for claim in claims.all),
        first_day=days[0] if days else None,
        last_day=days[-1] if days else None,
        text_only=sum(source.document.sha256 in text_only for source in sources),
    )


def _names(gathered: Gathered, claims: Claims) -> tuple[tuple[str, str], ...]:
    """Name every party code that occurs anywhere in the briefing."""
    codes = {gathered.party.code, *([gathered.home.code] if gathered.home else [])}
    for claim in claims.all:
        match claim.record:
            case Meeting() as meeting:
                codes.update(meeting.parties)
                codes.update([person.party for person in meeting.participants if person.party])
            case Statement() as statement:
                codes.update(statement.mentions)
                if statement.speaker.party:
                    codes.add(statement.speaker.party)
            case Figure() as figure:
                codes.update(figure.mentions)
            case Agreement() | Step() as text:
                codes.update(text.parties)
    return tuple(sorted((code, gathered.parties[code].name) for code in codes if code in gathered.parties))
