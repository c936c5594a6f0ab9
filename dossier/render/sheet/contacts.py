"""Encounters made ready for the chronology, the timeline and the bottom line."""

from dossier.core.model.briefing import AgreementItem, Briefing, ContactItem
from dossier.core.model.dates import PartialDate
from dossier.core.model.records import Meeting
from dossier.render.blocks import EventMark
from dossier.render.editions import NO_CHANGES, Changes
from dossier.render.sheet.model import AgendaLine, Contact, Person, TextRow
from dossier.render.sheet.names import Names
from dossier.render.sheet.words import Library, shorten
from dossier.render.wording import Wording

_MARKS: dict[str, EventMark] = {"held": "meeting", "announced": "announced", "moved": "announced", "cancelled": "cancelled"}
_LONGEST = 400
"""Characters of a title; no encounter of the real world needs as many."""
_NAMED = 3
"""Names in a title; more become "and others"."""


class Diary:
    """Turns contact items into lines of the chronology."""

    def __init__(self, briefing: Briefing, wording: Wording, changes: Changes = NO_CHANGES) -> None:
        self.changes = changes
        self.briefing = briefing
        self.names = Names.of(briefing, wording)
        self.library = Library.of(briefing)
        self.wording = wording

    def contact(self, item: ContactItem) -> Contact:
        """Return one contact made ready."""
        record = item.record
        return Contact(
            first=record.date.first_day or "",
            last=record.date.last_day or "",
            when=self.wording.date(record.date),
            short_when=self.wording.date(record.date, "medium"),
            basis=self.wording.basis(record.date),
            mark=_MARKS[record.status] if item.relevance == "direct" else "background",
            kind=self._kind(item),
            title=shorten(self._title(record), _LONGEST),
            sentence=shorten(self._sentence(record), _LONGEST),
            phrase=shorten(
                " ".join(part for part in (self._in_place(record), self.wording.when(record.date)) if part), _LONGEST
            ),
            label=shorten(self._label(record), _LONGEST),
            place=shorten(self._scene(record), _LONGEST),
            scene=shorten(", ".join(part for part in (record.place, record.occasion) if part), _LONGEST),
            people=tuple(
                Person(name=person.name, role=person.role or "", side=self.names.name(person.party))
                for person in record.participants
            ),
            topics=record.topics,
            agenda=self._agenda(item),
            evidence=None if item.agenda else self.library.cut(item.citations[0]),
            refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
            starred=item.starred,
            news=self.changes.of(item.key),
            relevance=item.relevance,
            days=(record.date.date,) if record.date.precision == "day" and record.date.date else (),
        )

    def _agenda(self, item: ContactItem) -> tuple[AgendaLine, ...]:
        return tuple(AgendaLine(words=self.library.cut(citation), ref=str(citation)) for _, citation in item.agenda)

    def _kind(self, item: ContactItem) -> str:
        record = item.record
        if item.relevance == "mention":
            return self.wording.label("kind.mention")
        if record.status != "held":
            return self.wording.label(f"status.{record.status}")
        return self.wording.label(f"kind.{record.kind}")

    def _people(self, record: Meeting) -> tuple[str, str]:
        """Return whether one name or many stand for the sides, and the names."""
        named = self._in_order(record)
        both = not record.parties or any(person.party != self.names.home for person in record.participants)
        names = tuple(person.name for person in named) if named and both else self.names.names(record.parties)
        shown = names[:_NAMED]
        if len(names) > _NAMED:
            shown = (*names[: _NAMED - 1], self.wording.say("list.others", n=len(names) - _NAMED + 1))
        sort = "one" if len(names) == 1 else "many"
        return sort, self.wording.listing(shown)

    def _scene(self, record: Meeting) -> str:
        """Return occasion and place; the place only where the title does not say it."""
        place = record.place or ""
        parts = (record.occasion or "", "" if place in self._title(record) else place)
        return " · ".join(_unlike(_capital(part) for part in parts if part))

    def _in_place(self, record: Meeting) -> str:
        return self.wording.say("title.in", place=record.place) if record.place else ""

    def _phrased(self, record: Meeting, family: str, ending: str, **values: str) -> str:
        """Return the sentence of ``family`` that fits the kind of encounter and whether one side or several are named."""
        sort, people = self._people(record)
        if not people:
            return self.wording.label(f"kind.{record.kind}")
        key = f"{family}.{record.kind}.{sort}{ending}"
        key = key if self.wording.has(key) else f"{family}.other.{sort}{ending}"
        sentence = self.wording.say(key, people=people, place=self._in_place(record), **values)
        return " ".join(sentence.split()).replace(" ,", ",")

    def _title(self, record: Meeting) -> str:
        return self._phrased(record, "title", ".held" if record.held else ".announced")

    def _sentence(self, record: Meeting) -> str:
        return self._phrased(record, "last", "", when=self.wording.when(record.date))

    def _in_order(self, record: Meeting) -> list[Person]:
        people = sorted(record.participants, key=lambda one: (one.party == self.names.home, one.party != self.names.theirs))
        return [Person(name=one.name, role="", side="") for one in people]

    def _label(self, record: Meeting) -> str:
        others = [person.name for person in record.participants if person.party != self.names.home]
        who = others[0] if others else record.occasion or ", ".join(self.names.names(record.parties)[:1])
        return ", ".join(part for part in (who, record.place or "") if part)


def _unlike(parts: object) -> list[str]:
    kept: list[str] = []
    for part in parts:  # type: ignore[attr-defined]
        if not any(part.lower() in other.lower() for other in kept):
            kept.append(part)
    return kept


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def text_row(item: AgreementItem, names: Names, wording: Wording) -> TextRow:
    """Return an agreement made ready."""
    record = item.record
    return TextRow(
        title=shorten(record.title[:1].upper() + record.title[1:], _LONGEST),
        when="" if record.date.date is None and not record.date.range else wording.date(record.date),
        status=wording.label(f"agreement.{record.status}"),
        parties=wording.listing(names.names(record.parties)),
        refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
        first=_day(record.date, first=True),
        last=_day(record.date, first=False),
    )


def background(item: AgreementItem, names: Names, wording: Wording) -> Contact | None:
    """Return a dated agreement as a background line of the chronology; None when no date is known."""
    row = text_row(item, names, wording)
    if not row.first:
        return None
    return Contact(
        first=row.first,
        last=row.last,
        when=wording.date(item.record.date),
        short_when=wording.date(item.record.date, "medium"),
        basis=wording.basis(item.record.date),
        mark="background",
        kind=wording.label("kind.background"),
        title=row.title,
        sentence="",
        phrase="",
        label=row.title,
        place=row.parties,
        scene="",
        people=(),
        topics=(),
        agenda=(),
        evidence=None,
        refs=row.refs,
        starred=item.starred,
        news="",
        relevance=item.relevance,
    )


def _day(when: PartialDate, *, first: bool) -> str:
    return (when.first_day if first else when.last_day) or ""
