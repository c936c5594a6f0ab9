"""Statements of a dossier: whose side they are, when and where they were made, reprints folded, grouped by topic."""

from collections import defaultdict
from collections.abc import Iterable

from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claim, Claims
from dossier.core.compose.names import same_person, slug
from dossier.core.model.briefing import Side, StatementItem, TopicGroup
from dossier.core.model.parties import Party
from dossier.core.model.records import Meeting, Statement

_SIDE_RANK = {"theirs": 0, "ours": 1, "third": 2, "open": 3}

_Print = tuple[Claim, Statement]


def list_statements(claims: Claims, citing: Citing, party: Party, home: str | None) -> tuple[StatementItem, ...]:
    """Return every statement that concerns the counterpart, newest first; a reprint adds its citation to the first print."""
    prints: defaultdict[tuple[str, str], list[_Print]] = defaultdict(list)
    for claim, statement in claims.of(Statement):
        prints[statement.speaker.name or "", " ".join(statement.text.split())].append((claim, statement))
    items = [_item(same, citing, party, home) for same in prints.values()]
    return tuple(sorted(sorted(items, key=_position), key=_newest, reverse=True))


def group_by_topic(statements: Iterable[StatementItem]) -> tuple[TopicGroup, ...]:
    """Return the themes, most spoken of first; under each the statements most telling for a reader first."""
    groups: defaultdict[str, list[StatementItem]] = defaultdict(list)
    for item in statements:
        if item.topic:
            groups[item.topic].append(item)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple(
        TopicGroup(title=title, statements=tuple(i.key for i in sorted(items, key=telling))) for title, items in ordered
    )


def telling(item: StatementItem) -> tuple[bool, bool, int, bool, bool]:
    """Sort key for what a reader wants first: starred, direct, the counterpart's own, verbatim, beyond doubt."""
    return (
        not item.starred,
        item.relevance != "direct",
        _SIDE_RANK[item.side],
        item.record.kind != "direct",
        bool(item.record.doubts),
    )


def side_of(statement: Statement, party: Party, home: str | None) -> Side:
    """Tell whose words they are, seen from the dossier: the counterpart's, the home side's, somebody else's, or open."""
    speaker = statement.speaker
    if party.kind == "official":
        if speaker.name and (slug(speaker.name) == party.code or same_person(speaker.name, party.name)):
            return "theirs"
    elif speaker.party == party.code:
        return "theirs"
    if speaker.party is None:
        return "open"
    return "ours" if speaker.party == home else "third"


def _item(prints: list[_Print], citing: Citing, party: Party, home: str | None) -> StatementItem:
    claim, statement = prints[0]
    meeting = _meeting_of(claim, statement)
    wording = claim.wording if statement.kind == "reported" else None
    return StatementItem(
        key=claim.key,
        citations=tuple([citing.cite(other.document, reprint.span) for other, reprint in prints]),
        relevance=claim.relevance,
        text=wording or statement.text,
        starred=any(other.starred for other, _ in prints),
        edited=claim.edited or wording is not None,
        record=statement,
        side=side_of(statement, party, home),
        date=claim.date,
        place=meeting.place if meeting else None,
        occasion=meeting.occasion if meeting else None,
        topic=statement.topics[0] if statement.topics else None,
    )


def _meeting_of(claim: Claim, statement: Statement) -> Meeting | None:
    meetings = claim.extraction.meetings
    return meetings[statement.meeting] if statement.meeting is not None and statement.meeting < len(meetings) else None


def _newest(item: StatementItem) -> str:
    return item.date.last_day or ""


def _position(item: StatementItem) -> tuple[str, int]:
    return item.key.document, item.key.span.start
