"""Who "he", "the minister", "the Belgian minister", "the official" is.

Rules of this module: a short reference is resolved when exactly one candidate remains, by post and side first, then by who
spoke or acted last; a side that the words themselves claim ("said that Hungary is interested") decides between two. What
stays open is said to be open: name None and a doubt. A plural subject leaves "he" open. Change together: `_fits` and posts.tsv.
"""

from collections.abc import Callable, Mapping, Sequence

from dossier.core.extract.article import Mention, Person
from dossier.core.extract.attention import PAIR, Voice
from dossier.core.extract.noun_phrases import Subject
from dossier.core.extract.pronouns import JOINT, OPEN, Pronouns, Resolution
from dossier.core.extract.speaker_names import SpeakerNames
from dossier.core.model.records import LIKELY, SURE, UNSURE
from dossier.core.model.span import Span
from dossier.core.text import late as re

_GENERIC = re.compile(
    r"^(?:the|this) (?:\w+ ){0,2}(?:official|diplomat|politician|statesman|stateswoman|leader|envoy|speaker|prince|"
    r"princess|sheikh|cardinal|"
    r"top diplomat|foreign policy chief|chief diplomat|head of state|head of government|dignitary|head of (?:the )?[\w']+ "
    r"diplomacy)$",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"\b(?:an?|one|some|another|several|(?:un|re)named|anonymous)(?: [\w-]+){0,3} ?$", re.IGNORECASE)
"""Before or in a general word for a person nobody has heard of yet: "a European diplomat"."""
_GUEST = re.compile(r"^(?:the|his|her) (?:guest|visitor|visiting \w+|head of the \w+ delegation)\b", re.IGNORECASE)
_ROYAL = re.compile(r"Majesty|Highness")
_ROYAL_STYLE = re.compile(r"\b(?:King|Queen|Prince|Princess|Sultan|Emir|Amir|Sheikha?|Majesty|Highness|Emperor|Duke)\b")
_HOST = re.compile(r"^(?:the|his|her) hosts?$", re.IGNORECASE)
_ORDINAL = re.compile(r"^[Tt]he (?:former|latter)$")
_GENERIC_ROLES = frozenset({"Official", "Diplomat", "Leader", "Adviser"})
_SHARED_WORDS = frozenset(
    {"minister", "president", "official", "secretary", "foreign minister", "leader", "diplomat", "counterpart"}
)
"""Words that many posts go by: that only one person was given with them proves nothing."""
_AMBIGUOUS = 2
"""So many holders of a post in the sentence before leave "the minister" open, unless one of them has just spoken."""
_SAME_POSTS: Mapping[str, frozenset[str]] = {
    "Head of State": frozenset({"President", "King", "Queen", "Amir", "Sultan", "Emperor", "Grand Duke", "Acting President"}),
    "Special Envoy": frozenset(
        {"Ambassador", "Special Representative", "Chargé d'Affaires", "High Commissioner", "Apostolic Nuncio"}
    ),
}
"""Posts that a text also calls by another name: "the head of state", "the envoy"."""
_ENVOYS = ("Ambassador", "High Commissioner", "Chargé", "Apostolic Nuncio", "Special Envoy", "Permanent Representative")
_OTHER_RANKS = ("Prime ", "Vice ", "Deputy ", "First ", "Assistant ")
_WILLING = re.compile(
    r"^\W*(?:that )?(?:the )?(?P<side>[A-Z][\w .-]*?)(?:'s (?:commitment|readiness|position|support|interest|intention|"
    r"willingness|determination))? "
    r"(?:(?:is|are|was|were|remains?|stands?|stood) (?:\w+ly |always |also |very )?(?:ready|interested|willing|prepared|keen|"
    r"committed|determined|eager|open)|attache[sd]|intend(?:s|ed)|considers|wants|wishes|(?:highly )?values|appreciates|"
    r"seeks|hopes|plans|welcomes|advocates|would like|(?:always |also |fully |strongly |highly )+(?:supports|values))\b"
)
_ARTICLE = re.compile(r"^(?:the|The|a|A|an|An|his|her|its|their|His|Her)\s")


class Focus(Pronouns):
    """Resolves short references at one point of the article; moves forward with `heard` and `seen`."""

    def __init__(
        self, folded: str, people: Sequence[Person], names: SpeakerNames, actor: Callable[[Span], Subject | None]
    ) -> None:
        super().__init__(people)
        self.names = names
        self.folded, self.actor = folded, actor
        self.side_names: Mapping[str, frozenset[str]] = {}
        self.is_demonym: Callable[[Mention], bool] = lambda mention: False

    def introducing(self, lead: Span) -> Resolution | None:
        """Return who acts in ``lead``, the words before a colon that opens a quotation; None when nobody does."""
        subject = self.actor(lead)
        if subject is None:
            return None
        resolution = self.resolve(subject, "")
        return None if resolution.joint else Resolution(resolution.voice, min(resolution.sure, LIKELY), resolution.doubts)

    # ------------------------------------------------------------ resolving

    def resolve(self, subject: Subject, words: str) -> Resolution:
        """Return who ``subject`` is; ``words`` is what is reported, for the sides it speaks for."""
        if subject.kind == "joint":
            return JOINT
        if subject.kind == "pronoun":
            return self.pronoun(self.folded[subject.span.start : subject.span.end].lower())
        if subject.kind == "nominal" or subject.mention is None:
            return self._nominal(subject)
        if subject.mention.kind == "post":
            return self._post(subject.mention, words)
        if self._means_last_body(subject.mention):
            return Resolution(self.body, LIKELY)
        if subject.mention.kind == "side" and self._is_one_of_a_people(subject.mention):
            return self._one_of_a_people(subject.mention)
        return Resolution(self.voice_of(subject.mention))

    def _one_of_a_people(self, mention: Mention) -> Resolution:
        found = self._only_one_of(mention)
        return found if found.voice is not None and found.voice.name else OPEN

    def _is_one_of_a_people(self, mention: Mention) -> bool:
        """Tell whether a side's adjective stands for a person: "the Argentine told reporters"."""
        before = self.folded[max(0, mention.span.start - 4) : mention.span.end].lower()
        return (
            before.startswith("the ")
            and " " not in before[4:]
            and self.folded[mention.span.end - 1] != "s"
            and self.is_demonym(mention)
        )

    def _means_last_body(self, mention: Mention) -> bool:
        """Tell whether "the ministry" is the body that was named before with that noun."""
        if mention.kind != "body" or mention.party or self.body is None or not self.body.name:
            return False
        text = self._text(mention)
        return text.lower().startswith("the ") and text.rsplit(" ", 1)[-1].lower() in self.body.name.lower().split()

    def voice_of(self, mention: Mention) -> Voice:
        """Return the person, body or side that a mention names."""
        if mention.person is not None:
            return self.voice(mention.person)
        span = mention.name or mention.span
        text = _ARTICLE.sub("", self.folded[span.start : span.end] if mention.kind == "name" else self._text(mention))
        return Voice(text, mention.party, mention.role, body=mention.kind in ("body", "side"))

    def _text(self, mention: Mention) -> str:
        return self.folded[mention.span.start : mention.span.end]

    def _nominal(self, subject: Subject) -> Resolution:
        text = self.folded[subject.span.start : subject.span.end]
        if _HOST.match(text):
            return Resolution(self.subject, LIKELY) if self.subject and len(self.around) == PAIR else OPEN
        if _GENERIC.match(text) and subject.mention and subject.mention.party:
            return self._only_one_of(Mention(kind="post", span=subject.span, party=subject.mention.party))
        if _GENERIC.match(text):
            for voice in (self.subject, self.speaker):
                if voice is not None and voice.person is not None and not self.plural:
                    return Resolution(voice, LIKELY)
        if subject.mention and subject.span.end == subject.mention.span.end and self._is_one_of_a_people(subject.mention):
            return self._one_of_a_people(subject.mention)
        party = subject.mention.party if subject.mention else None
        if _GUEST.match(text):
            return self._guest(subject, party)
        if _ORDINAL.match(text):
            return self._by_order(text)
        name = re.sub(r"^(?:the|The|a|A|an|An)\s", "", text)
        if self.names.is_group(text) or self._leads_several(subject):
            return JOINT if self.scope else OPEN
        return Resolution(Voice(name, party, body=True)) if self.names.is_nameable(name) else OPEN

    def _leads_several(self, subject: Subject) -> bool:
        """Tell whether a post is only the first of several: "the President and the business leaders"."""
        first = subject.mention
        return (
            first is not None
            and first.kind == "post"
            and first.person is None
            and self.folded.startswith(" and ", first.span.end)
        )

    def _guest(self, subject: Subject, party: str | None) -> Resolution:
        """Return who "the guest" is: the one of that side, or the only other person of the sentence before."""
        if party:
            return self._only_one_of(Mention(kind="post", span=subject.span, party=party))
        acting = self.subject.person if self.subject else None
        others = [index for index in self.pair if index != acting]
        return Resolution(self.voice(others[0]), LIKELY) if len(others) == 1 else OPEN

    def _by_order(self, text: str) -> Resolution:
        if len(self.around) != PAIR:
            return OPEN
        return Resolution(self.voice(self.around[-1 if "latter" in text else 0]), LIKELY)

    # ------------------------------------------------------------ posts without a name

    def _post(self, mention: Mention, words: str) -> Resolution:
        if _GUEST.match(self._text(mention)) and not mention.party:
            return self._guest(Subject("mention", mention.span, "before", mention), None)
        if mention.role in _GENERIC_ROLES:
            return OPEN if self._is_introduced(mention) else self._last_person(mention)
        if mention.role is None and not mention.party:
            return JOINT if mention.plural else OPEN
        exact = self._by_wording(mention)
        if exact is not None:
            return Resolution(self.voice(exact), LIKELY)
        fitting = [
            index
            for index, person in enumerate(self.people)
            if person.mentions[0].start < mention.span.end and self._agrees(person, mention)
        ]
        if len(fitting) > 1 and self.scope:
            within = [index for index in fitting if self.people[index].party in self.scope]
            fitting = within or fitting
        if len(fitting) == 1:
            return Resolution(self.voice(fitting[0]), SURE if mention.party else LIKELY)
        if not fitting:
            return self._only_one_of(mention)
        return self._choose(fitting, words, mention)

    def _by_wording(self, mention: Mention) -> int | None:
        """Return the one person whose post was given in just these words: "the Minister for the Middle East"."""
        words = _ARTICLE.sub("", self._text(mention)).lower()
        if words in _SHARED_WORDS:
            return None
        found = [
            index
            for index, person in enumerate(self.people)
            if any(
                words in self.folded[span.start : span.end].lower()
                for span in person.mentions
                if span.start < mention.span.start
            )
        ]
        return found[0] if len(found) == 1 else None

    def _only_one_of(self, mention: Mention) -> Resolution:
        """Return the one person of the side that a post names, when nobody of that side has the very post."""
        known = [
            i
            for i, p in enumerate(self.people)
            if p.party == mention.party and p.role and p.mentions[0].start < mention.span.end
        ]
        if mention.party and len(known) == 1:
            return Resolution(self.voice(known[0]), LIKELY)
        return Resolution(Voice(None, mention.party, mention.role), UNSURE, ("open_speaker",))

    def _is_introduced(self, mention: Mention) -> bool:
        """Tell whether a general word brings in somebody new: "a European diplomat" is nobody named before."""
        start = mention.span.start
        words = self.folded[max(0, start - 40) : mention.span.end]
        return _INTRODUCED.search(words[: words.rfind(" ") + 1]) is not None

    def _last_person(self, mention: Mention) -> Resolution:
        """Return who "the official", "the diplomat" is: the last one who spoke or acted, if their side allows it."""
        if _ROYAL.search(self._text(mention)):
            royal = [index for index in range(len(self.people)) if self._is_royal(index) and self._named_before(index, mention)]
            return Resolution(self.voice(royal[0]), LIKELY) if len(royal) == 1 else OPEN
        envoys = self._envoys_before(mention) if mention.role == "Diplomat" and not mention.party else []
        if len(envoys) == 1:
            return Resolution(self.voice(envoys[0]), LIKELY)
        for voice in (self.subject, self.speaker):
            if voice is not None and voice.person is not None and not self.plural and mention.party in (None, voice.party):
                return Resolution(voice, LIKELY)
        if mention.party:
            return self._only_one_of(mention)
        return Resolution(Voice(None, mention.party), UNSURE, ("open_speaker",))

    def _envoys_before(self, mention: Mention) -> list[int]:
        """Return the ambassadors and their like named before "the diplomat"."""
        return [
            index
            for index, person in enumerate(self.people)
            if (person.role or "").startswith(_ENVOYS) and self._named_before(index, mention)
        ]

    def _is_royal(self, index: int) -> bool:
        person = self.people[index]
        return any(_ROYAL_STYLE.search(self.folded[span.start : span.end]) for span in person.mentions)

    def _named_before(self, index: int, mention: Mention) -> bool:
        return self.people[index].mentions[0].start < mention.span.start

    def _agrees(self, person: Person, mention: Mention) -> bool:
        if mention.party and person.party != mention.party:
            return False
        return fits(mention.role, person.role)

    def _choose(self, fitting: Sequence[int], words: str, mention: Mention) -> Resolution:
        """Choose between several holders of a post: by the side the words claim, then by who spoke or acted last."""
        claimed = self._claimed(fitting, words)
        if claimed is not None:
            return Resolution(self.voice(claimed), LIKELY)
        if not self.plural and (self.just_spoke or sum(index in fitting for index in self.around) < _AMBIGUOUS):
            for voice in (self.subject, self.speaker):
                if voice is not None and voice.person in fitting:
                    return Resolution(voice, LIKELY)
        return Resolution(Voice(None, mention.party, mention.role), UNSURE, ("open_speaker", "two_candidates"))

    def _claimed(self, fitting: Sequence[int], words: str) -> int | None:
        """Return the one candidate whose side the words speak for: "that Hungary is interested", "Turkey's commitment"."""
        match = _WILLING.match(words)
        if not match:
            return None
        side = match.group("side")
        holders = [index for index in fitting if self._names_side(index, side)]
        return holders[0] if len(holders) == 1 else None

    def _names_side(self, index: int, side: str) -> bool:
        party = self.people[index].party
        return party is not None and side in self.side_names.get(party, ())


def fits(short: str | None, role: str | None) -> bool:
    """Tell whether the post "the minister" (``short``, in normal wording) can be the post ``role`` of a person.

    A longer wording holds the shorter one at its head: "Minister" fits "Minister of Foreign Affairs", not "Prime Minister".
    """
    if not short or not role:
        return False
    return any(_part_fits(short, part) for part in _parts(role))


def _part_fits(short: str, part: str) -> bool:
    if part in _SAME_POSTS.get(short, ()):
        return True
    if part == short or part.startswith(short + " ") or short.startswith(part + " "):
        return True
    return part.endswith(" " + short) and not part.startswith(_OTHER_RANKS)


def _parts(role: str) -> list[str]:
    return [part.strip() for part in re.split(r", | and (?=[A-Z]\w+ of |Minister)", role)]
