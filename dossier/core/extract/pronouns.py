"""Who "he", "she", "it", "they" and "I" are: by gender, by who acted or spoke last; two candidates leave a pronoun open."""

from collections.abc import Sequence

from msgspec import Struct

from dossier.core.extract.article import Gender, Person
from dossier.core.extract.attention import Attention, Voice
from dossier.core.model.records import LIKELY, SURE, UNSURE


class Resolution(Struct, frozen=True, gc=False):
    """Who a subject is; ``voice`` None when several speak together ("joint") or nobody is named."""

    voice: Voice | None
    sure: float = SURE
    doubts: tuple[str, ...] = ()
    joint: bool = False


JOINT = Resolution(None, joint=True)
OPEN = Resolution(Voice(None), UNSURE, ("open_speaker",))


class Pronouns(Attention):
    """Resolves pronouns among ``people`` at one point of an article."""

    def __init__(self, people: Sequence[Person]) -> None:
        super().__init__()
        self.people = people
        self.author: Voice | None = None
        """Who "I" is outside quotation marks."""
        self.learnt: dict[int, Gender] = {}
        """Genders that the text shows by a pronoun for somebody of whom nothing else shows it."""

    def voice(self, index: int) -> Voice:
        """Return the person at ``index`` of the article as somebody who speaks."""
        person = self.people[index]
        return Voice(person.name, person.party, person.role, index, person.gender)

    def pronoun(self, word: str) -> Resolution:
        """Return who ``word`` (a pronoun in lower case) means at this point."""
        if word in ("they", "them", "their"):
            return self._they()
        if word == "it":
            return Resolution(self.body, LIKELY) if self.body else OPEN
        if word in ("i", "we"):
            return Resolution(self._author(), LIKELY) if word == "i" and self.author is not None else OPEN
        wanted: Gender = "she" if word in ("she", "her") else "he"
        if self.plural:
            found = [index for index in self.around if self._may_be(index, wanted)]
            if len(found) == 1:
                return Resolution(self.voice(found[0]), LIKELY)
            return Resolution(Voice(None), UNSURE, ("open_speaker", "two_candidates"))
        if self.subject is not None and self._gender_of(self.subject) not in (None, wanted):
            return self._other_of(wanted)
        for voice in (self.subject, self.speaker):
            if voice is not None and self._gender_of(voice) in (None, wanted):
                return self._settled(voice, wanted)
        gendered = [i for i, person in enumerate(self.people) if person.gender == wanted]
        return Resolution(self.voice(gendered[0]), LIKELY) if len(gendered) == 1 else OPEN

    def _author(self) -> Voice | None:
        """Return the author as the person that the text itself names, if it does."""
        if self.author is None or self.author.name is None:
            return self.author
        known = [index for index, person in enumerate(self.people) if person.name == self.author.name]
        return self.voice(known[0]) if known and self.people[known[0]].party else self.author

    def _settled(self, voice: Voice, wanted: Gender) -> Resolution:
        """Return ``voice`` as whom a pronoun means and remember its gender; open where another fits better."""
        if self._gender_of(voice) is None and wanted == "she" and self._is_likelier(wanted, voice):
            return Resolution(Voice(None), UNSURE, ("open_speaker", "two_candidates"))
        if voice.person is not None:
            self.learnt.setdefault(voice.person, wanted)
        return Resolution(voice, SURE if voice is self.speaker else LIKELY)

    def _may_be(self, index: int, wanted: Gender) -> bool:
        return (self.people[index].gender or self.learnt.get(index)) in (None, wanted)

    def _gender_of(self, voice: Voice) -> Gender | None:
        return voice.gender or (self.learnt.get(voice.person) if voice.person is not None else None)

    def _is_likelier(self, wanted: Gender, voice: Voice) -> bool:
        """Tell whether the sentence before names another person of that gender beside one whose gender nothing shows."""
        return any(index != voice.person and self.people[index].gender == wanted for index in self.around)

    def _other_of(self, wanted: Gender) -> Resolution:
        """Return the only other person of the sentence before that the pronoun can mean, when it cannot mean the subject."""
        acting = self.subject.person if self.subject else None
        fitting = [i for i in self.around if i != acting and self._may_be(i, wanted)]
        if len(fitting) == 1:
            return Resolution(self.voice(fitting[0]), LIKELY)
        if self.speaker is not None and self.speaker.gender == wanted:
            return Resolution(self.speaker, LIKELY)
        return OPEN

    def _they(self) -> Resolution:
        if self.plural:
            return JOINT
        if self.body is not None and self.last is self.body:
            return Resolution(self.body, LIKELY)
        return JOINT
