"""Statements made ready: who, where, when, in which form of speech, grouped by topic and side."""

from collections.abc import Sequence

from dossier.core.model.briefing import Briefing, StatementItem
from dossier.render.blocks import SpeechForm
from dossier.render.editions import NO_CHANGES, Changes
from dossier.render.sheet.model import Said, Topic, Words
from dossier.render.sheet.names import Names
from dossier.render.sheet.words import Library, shorten
from dossier.render.wording import Wording

_SIDE = 140
"""Characters of a name, post or place in the side column: more would run down the page."""
_KEY_POINTS = 4
"""A minister's card holds four points, never over six (shared/PDF.md)."""
_SAME_SPEAKER = 2
"""Points that one speaker can have, as long as there are others to choose from."""
_POINT = 270
"""Characters of a statement on the first page: three lines."""
_PLENTY = 60
"""Characters below which a statement says too little to stand on the first page."""


class Speaker:
    """Turns statement items into what a template prints; keeps each one once."""

    def __init__(self, briefing: Briefing, wording: Wording, changes: Changes = NO_CHANGES) -> None:
        self.changes = changes
        self.names = Names.of(briefing, wording)
        self.library = Library.of(briefing)
        self.wording = wording
        self.roles = _known_roles(briefing)
        self.said = {str(item.key): self._said(item) for item in (*briefing.quotes, *briefing.statements)}

    def of(self, items: Sequence[StatementItem]) -> tuple[Said, ...]:
        """Return ``items`` made ready, in their order."""
        return tuple(self.said[str(item.key)] for item in items)

    def _said(self, item: StatementItem) -> Said:
        record, citation = item.record, item.citations[0]
        # A speaker or a side put right by hand leaves the words as they stand in the source.
        reworded = item.edited and item.text != record.text
        speech: SpeechForm = "edited" if reworded else record.speech
        paragraphs: tuple[tuple[Words | str, ...], ...] = self.library.paragraphs(citation, record.quotes)
        short, point = self.library.short(citation), self.library.short(citation, _POINT)
        if reworded:
            paragraphs, short, point = ((item.text,),), (item.text,), (item.text,)
        source = self.library.sources.get(citation.source)
        return Said(
            speech=speech,
            label=self.wording.label(f"speech.{speech}"),
            who=shorten(self._who(item), _SIDE),
            role=shorten(self._role(item), _SIDE),
            side=item.side,
            where=self._where(item),
            day=self.wording.date(item.date, "medium"),
            when=item.date.last_day or "",
            refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
            paragraphs=paragraphs,
            short=short,
            point=point,
            starred=item.starred,
            news=self.changes.of(item.key),
            cue=record.cue or "",
            language=source.document.language if source else "en",
            topics=record.topics,
            relevance=item.relevance,
            length=len(item.text),
        )

    def _where(self, item: StatementItem) -> str:
        place = shorten(item.place or item.occasion or "", _SIDE)
        return ", ".join(part for part in (place, self.wording.date(item.date, "medium")) if part)

    def _who(self, item: StatementItem) -> str:
        speaker = item.record.speaker
        if speaker.name:
            return speaker.name
        if item.record.speech == "joint":
            return self.wording.label("speech.both_sides")
        return self.names.name(speaker.party) or self.wording.label("speech.no_speaker")

    def _role(self, item: StatementItem) -> str:
        speaker = item.record.speaker
        if not speaker.name or speaker.name == self.names.name(speaker.party):
            return ""
        role = speaker.role or self.roles.get(speaker.name, "")
        side = self.names.name(speaker.party)
        return ", ".join(part for part in (role, side) if part and (part != side or side not in role))


def _known_roles(briefing: Briefing) -> dict[str, str]:
    return {official.name: official.roles[-1][0] for official in briefing.officials if official.roles}


def _newest_first(said: Sequence[Said]) -> tuple[Said, ...]:
    order = {"theirs": 0, "open": 1, "third": 2, "ours": 3}
    ranked = sorted(said, key=lambda one: (order[one.side], one.speech != "verbatim"))
    return tuple(sorted(ranked, key=lambda one: one.when, reverse=True))


def group_by_topic(briefing: Briefing, speaker: Speaker) -> tuple[Topic, ...]:
    """Return the topics of ``briefing`` in their order, then what belongs to none under "other matters"."""
    topics: list[Topic] = []
    placed: set[str] = set()
    for group in briefing.topics:
        keys = [str(key) for key in group.statements if str(key) in speaker.said and str(key) not in placed]
        placed.update(keys)
        if keys:
            title = speaker.wording.topic(group.title)
            topics.append(_topic(f"topic-{len(topics) + 1}", title, [speaker.said[key] for key in keys]))
    rest = [one for key, one in speaker.said.items() if key not in placed]
    if rest:
        title = speaker.wording.label("topics.other" if topics else "topics.all")
        topics.append(_topic(f"topic-{len(topics) + 1}", title, rest))
    return tuple(topics)


def _topic(identity: str, title: str, said: Sequence[Said]) -> Topic:
    ordered = _newest_first(said)
    theirs = tuple(one for one in ordered if one.side == "theirs")
    ours = tuple(one for one in ordered if one.side == "ours")
    return Topic(
        id=identity,
        title=shorten(title[:1].upper() + title[1:], 200),
        said=ordered,
        theirs=theirs,
        ours=ours,
        both=bool(theirs) and (bool(ours) or len({one.when for one in theirs}) > 1),
    )


def choose_key_points(speaker: Speaker, topics: Sequence[Topic], limit: int = _KEY_POINTS) -> tuple[Said, ...]:
    """Return the most telling statements: the officer's starred ones, else the newest of theirs from each main topic.

    A verbatim statement is preferred to a reported one, one with a speaker to one without; each speaker's words are
    spread over the topics, so that one long answer does not fill the page.
    """
    starred = [one for topic in topics for one in topic.said if one.starred]
    chosen = list(starred[:limit])
    for side in ("theirs", "ours", "third", "open"):
        for topic in topics:
            fitting = [one for one in topic.said if one.side == side and one not in chosen and _telling(one)]
            fitting = [one for one in fitting if sum(other.who == one.who for other in chosen) < _SAME_SPEAKER]
            if fitting and len(chosen) < limit:
                chosen.append(min(fitting, key=lambda one: one.speech != "verbatim"))
    return tuple(chosen)


def _telling(one: Said) -> bool:
    length = sum(len(piece if isinstance(piece, str) else piece.text) for paragraph in one.paragraphs for piece in paragraph)
    return length >= _PLENTY and one.speech not in ("agentless",)
