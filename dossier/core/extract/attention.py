"""Who is being talked about at one point of an article: state without judgement.

`coreference.Focus` resolves short references from it; statements.py moves it forward, sentence by sentence.
"""

from collections.abc import Sequence

from msgspec import Struct

from dossier.core.extract.article import Gender
from dossier.core.model.parties import Speaker

PAIR = 2


class Voice(Struct, frozen=True, gc=False):
    """Someone who speaks. ``person`` indexes ``Article.people``; None for bodies and for people in the text's own words."""

    name: str | None
    party: str | None = None
    role: str | None = None
    person: int | None = None
    gender: Gender | None = None
    body: bool = False

    def as_speaker(self) -> Speaker:
        """Return the voice as the record that a statement carries."""
        return Speaker(name=self.name, party=self.party, role=self.role)


class Attention:
    """Who spoke and acted last, and who was named in the sentence before."""

    def __init__(self) -> None:
        self.speaker: Voice | None = None
        self.subject: Voice | None = None
        self.body: Voice | None = None
        self.last: Voice | None = None
        """The subject of the sentence before, None after a plural one."""
        self.plural = False
        """True after a sentence whose subject is several."""
        self.just_spoke = False
        self.scope: frozenset[str] = frozenset()
        """The parties of the encounter that the text is about."""
        self.around: list[int] = []
        """The people named in the sentence before."""
        self.pair: list[int] = []
        """The last two people named in one sentence."""

    def enter_section(self, parties: Sequence[str]) -> None:
        """Begin a section whose meeting has ``parties``: nobody has spoken in it yet."""
        self.speaker = self.subject = self.body = self.last = None
        self.plural = False
        self.scope = frozenset(parties)

    def turn(self, people: Sequence[int]) -> None:
        """Note who was named in the sentence just read; a sentence that names nobody leaves it as it was."""
        if people:
            self.around = list(dict.fromkeys(people))
        if len(self.around) == PAIR:
            self.pair = self.around

    def heard(self, voice: Voice) -> None:
        """Note that ``voice`` has just spoken."""
        self.seen(voice)
        self.just_spoke = True
        if voice.name is not None and not voice.body:
            self.speaker = voice

    def seen(self, voice: Voice | None) -> None:
        """Note that ``voice`` was the subject of the sentence; None for a plural one."""
        self.plural, self.last = voice is None, voice
        self.just_spoke = False
        if voice is None or voice.name is None:
            return
        if voice.body:
            self.body = voice
        else:
            self.subject = voice
