"""The sides of an encounter: those named, the home side left out, those of the sentence before, the countries visited."""

from msgspec.structs import replace

from dossier.core.extract.article import Article, Mention, hits_in, mentions_in
from dossier.core.extract.home_sources import is_stage
from dossier.core.extract.meetings_frames import Frames, Telling
from dossier.core.extract.meetings_sides import Sides
from dossier.core.extract.meetings_subjects import opener, protagonist, received_traveller, side_of_clause, sides_before
from dossier.core.extract.meetings_tellings import Found
from dossier.core.model.span import Span
from dossier.core.text import late as re

_TAKES_PART = re.compile(r"\b(?:take part|participate) in (?!the (?:talks|meeting)\b)|\bwill attend\b")
"""Who will take part in an event of its own day goes on with nobody told of before."""


class PartyReader:
    """Gives the tellings of one article their sides; ``frames`` are those opened so far."""

    def __init__(self, article: Article, sides: Sides, frames: Frames) -> None:
        self.article, self.sides, self.frames = article, sides, frames

    def complete(self, base: Telling, found: Found, *, dated: bool) -> list[Telling]:
        """Return ``base`` with the sides that take part; one telling for each country visited, none that is nobody's."""
        home = self.sides.home
        parties = self.sides.union(found.sides)
        parties = self.sides.complete(found.sides, parties) if found.main or dated else parties
        if home and len(parties) > 1 and found.ours and not self.sides.union(found.ours):
            parties |= {home}
        if found.places:
            return self._visits(base, found, parties)
        if found.rule == "meeting.gathered":
            base.parties = self.sides.gathered(found.sides)
            return [base]
        if found.rule == "meeting.joined" and self.frames.current is not None:
            people = (*self.frames.current.people, *found.sides)
            return [replace(base, parties=parties | self.frames.current.parties, people=people)]
        if found.event and found.missing and not parties:
            return [self._event(base, found)]
        current = self.frames.current
        if found.generic and current is not None and len(parties) < 3 and parties <= current.parties:
            base.loose = True
            return [base]
        if (found.pronoun or found.missing) and len(parties) < 2 and home:
            parties = self._with_who_is_left_out(base, found, parties, home)
        if not parties and base.status == "announced" and _TAKES_PART.search(self.article.folded, *base.span):
            return []
        base.loose = not parties
        base.parties = parties
        return [base]

    def _with_who_is_left_out(self, base: Telling, found: Found, parties: frozenset[str], home: str) -> frozenset[str]:
        """Return ``parties`` with the side of "he", or of a subject that is not named: the home side."""
        if found.pronoun:
            subject = opener(self.article, base.sentence)
            home = side_of_clause(self.article, base.span) or (subject.party if subject else None) or home
            acting = [subject] if subject else protagonist(self.article, self.sides.home, base.span.start)
            base.people = (*base.people, *acting)
        elif self._acts_for_nobody_known(base.span):
            return parties if len(parties) > 1 else frozenset()
        parties = self.sides.complete(found.sides, parties | {home}) if parties or found.sides else parties
        return parties if len(parties) > 1 else frozenset()

    def _acts_for_nobody_known(self, span: Span) -> bool:
        """Tell whether ``span`` names a person with a post whose side nothing shows: whoever that is, it need not be ours."""
        people = [self.article.people[m.person] for m in mentions_in(self.article, span) if m.person is not None]
        return any(person.party is None and person.role is not None for person in people)

    def _event(self, base: Telling, found: Found) -> Telling:
        """Give an event without named sides those of the sentence before, or leave it to the open frame."""
        if self.frames.current is not None and found.generic:
            base.loose = True
            return base
        return replace(
            base, parties=sides_before(self.article, self.sides, base.sentence), doubts=(*base.doubts, "inferred_parties")
        )

    def _visits(self, base: Telling, found: Found, parties: frozenset[str]) -> list[Telling]:
        """Return one telling for each country visited; a visit at home is one by the other side."""
        subject = opener(self.article, base.sentence) if found.pronoun else None
        home = (subject.party if subject else None) or self.sides.home
        guest = received_traveller(self.article, base.span, found.sides)
        base.people = (guest,) if guest else base.people
        sides = frozenset({guest.party}) if guest and guest.party else parties or (frozenset({home}) if home else frozenset())
        places = {place.party: place for place in reversed(found.places) if place.party}
        return [
            replace(base, parties=sides | {code}, place=base.place or place.span.of(self.article.document.text))
            for code, place in reversed(places.items())
            if len(sides | {code}) > 1 and not (found.weak and self._is_only_a_stage(place, sides | {code}))
        ]

    def _is_only_a_stage(self, place: Mention, sides: frozenset[str]) -> bool:
        """Tell whether somebody only flew to a city where others meet: no capital, and neither side is ours."""
        hit = next(iter(hits_in(self.article, place.span)), None)
        if hit is None or hit.entries[0].kind != "city":
            return hit is not None and is_stage(hit.entries[0], self.sides.lexicon)
        return self.article.home not in sides or is_stage(hit.entries[0], self.sides.lexicon)
