"""The cast, and a note on each principal person: posts with the days they are attested, and contacts with us. No prose."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.core.model.briefing import Briefing, Citation, OfficialItem
from dossier.render.sheet.model import Biography, Contact, PersonRow, Post, Said
from dossier.render.sheet.names import Names
from dossier.render.sheet.words import Library, shorten
from dossier.render.wording import Wording

_PRINCIPALS = 3
"""People of a country or an organisation that have a note of their own: those most often met."""
_SHOWN = 5
"""Contacts listed in a note; the chronology holds them all."""


def person_row(item: OfficialItem, names: Names, library: Library, wording: Wording) -> PersonRow:
    """Return one person made ready, each post with the days it is attested."""
    return PersonRow(
        name=shorten(item.name, 300),
        side=names.name(item.party),
        posts=tuple(_post(item, role, library, wording) for role in item.roles),
        variants=item.variants,
        spellings=_spellings(item),
        refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
        theirs=item.side == "theirs",
    )


def _spellings(item: OfficialItem) -> tuple[str, ...]:
    """Return the other spellings that tell a reader something: not the surname alone."""
    words = set(item.name.split())
    return tuple(name for name in item.variants if not set(name.split()) <= words)


def _post(item: OfficialItem, role: tuple[str, str | None, str | None], library: Library, wording: Wording) -> Post:
    name, first, last = role
    found = [_witness(item, name, day, library) for day in dict.fromkeys((first, last)) if day]
    return Post(
        role=name[:1].upper() + name[1:],
        days=wording.period(first, last) if first or last else "",
        refs=tuple(dict.fromkeys(str(citation) for citation in found if citation)),
    )


def _witness(item: OfficialItem, role: str, day: str, library: Library) -> Citation | None:
    """Return the citation that attests a post on a day: of a source of that day, its words naming the post if any do."""
    of_day = [one for one in item.citations if library.day(one.source) == day]
    naming = [one for one in of_day if role.casefold() in library.text(one.source)[one.span.start : one.span.end].casefold()]
    return next(iter(naming or of_day), None)


def biographies(
    briefing: Briefing, people: Sequence[PersonRow], held: Sequence[Contact], said: Sequence[Said]
) -> tuple[Biography, ...]:
    """Return notes on the counterpart, if it is a person, else on its people most often met, most often first."""
    notes = [_biography(person, held, said) for person in people if person.theirs]
    if briefing.party.kind == "official":
        return tuple(note for note in notes if briefing.party.name in (note.person.name, *note.person.variants))[:1]
    met = sorted((note for note in notes if note.number), key=lambda note: -note.number)
    return tuple(met[:_PRINCIPALS])


def _biography(person: PersonRow, held: Sequence[Contact], said: Sequence[Said]) -> Biography:
    names = {person.name, *person.variants}
    contacts = sorted((one for one in held if names & {who.name for who in one.people}), key=lambda one: one.last, reverse=True)
    others = [replace(one, people=tuple(who for who in one.people if who.name not in names)) for one in contacts]
    words = [one for one in said if one.who in names]
    return Biography(
        person=person,
        contacts=tuple(others[:_SHOWN]),
        number=len(contacts),
        said=len(words),
        last_said=max(words, key=lambda one: one.when, default=None),
    )
