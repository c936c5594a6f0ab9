"""Attributions in one sentence: a cue with its subject and what it takes.

Rules of this module: it decides whether a cue with its subject reports speech at all; it resolves nobody. A cue inside a
relative or comparative clause ("than X said"), a planned and a merely passive one report nothing.
"""

from collections.abc import Sequence

from msgspec import Struct

from dossier.core.extract.article import Sentence
from dossier.core.extract.complements import QUOTE_NEXT, THAT, ComplementReader
from dossier.core.extract.cues import Cue, find_cues
from dossier.core.extract.noun_phrases import NounPhrases, Subject
from dossier.core.extract.quoted import QuotedText
from dossier.core.extract.sources import is_source_tag, is_speaker
from dossier.core.extract.speaker_names import SpeakerNames
from dossier.core.extract.speakers import SubjectFinder
from dossier.core.extract.syntax import any_of
from dossier.core.model.span import Span
from dossier.core.text import late as re


class Utterance(Struct, frozen=True, gc=False):
    """One attribution. ``way``: that, quote, object, trailing, inverted, phrase, participle, coordinated, relative, embedded,
    agentless.

    ``carried`` is true when the subject is that of the sentence ("X met Y and said"); then ``subject`` is None.
    """

    cue: Cue
    subject: Subject | None
    way: str
    carried: bool = False


_BY = re.compile(r" by (?=\w)")
_COORDINATED = re.compile(r"(?:^|[\s,;])(?:and|but|then|or)$|,$")
_AFTER_INVERTED = re.compile(
    r"\s*(?:[.,;:)(\"—–]|$|\u2060|-\s|"
    + any_of(
        "in on at during to after before while when who whose as from of with for by following via through late early "
        "last this",
        r"earlier later yesterday today ahead and but about because \w+day told recently here there \w+ly",
    )
    + r"\b)"
)
_EMBEDDING = re.compile(
    r"\b(?:what|whom|than|whose|where|if|unless|by the time|until|whenever|(?:to|for|of|in|on|with|from|by|about) which)\s*$"
)
_CREDENTIALS = re.compile(r" (?:\w+ ){0,6}(?:letters? of )?credentials\b")
_STATEMENT_NOUN = re.compile(
    r"\b"
    + any_of(
        "statement letter email e-mail message tweet post release note memo speech interview remarks communiqué article video"
    )
    + "$"
)
_OPENS_PARTICIPLE = (",", ";", " and", " while", " by", "While", "After", "Before", "By", " after", " before", '"')
_LEADS_IN = frozenset(
    {
        "comment on",
        "comment",
        "answer",
        "respond to",
        "reply to",
        "ask",
        "speak",
        "speak about",
        "speak of",
        "talk",
        "talk about",
        "address",
        "refer to",
        "touch on",
        "touch upon",
        "dwell on",
        "discuss",
    }
)
"""Participles that only lead in to what is said: "Commenting on the vote, X said that …"."""
_MERE_TALK = frozenset({"speak", "talk"})
"""Cues that in a relative clause tell how somebody spoke, not what they said: "a diplomat, who spoke on condition of …"."""
_ADDRESSING = frozenset({"ask", "urge", "invite", "thank", "praise", "welcome", "condemn", "support"})
"""Kinds of cues behind which somebody stands who is addressed, not who speaks."""
_TELLING = frozenset({"say", "announce", "report", "warn", "write", "claim", "believe", "admit"})
"""Kinds of cues that end what they report: "the port is closed, officials said", "…, say analysts"."""
_CUES_LOOKED_BACK = 6
_BEFORE_CUE = 40
_PASSIVE_WINDOW = 160


class UtteranceReader:
    """Reads the attributions of the sentences of one text."""

    def __init__(self, phrases: NounPhrases, quoted: QuotedText, names: SpeakerNames) -> None:
        self.names = names
        self.folded, self.phrases, self.quoted = phrases.folded, phrases, quoted
        self.subjects, self.complements = SubjectFinder(phrases), ComplementReader(phrases)

    def read(self, sentence: Sentence) -> list[Utterance]:
        """Return the attributions of ``sentence``, leftmost first."""
        found: list[Utterance] = []
        passed: list[int] = []
        for cue in find_cues(self.folded, sentence, self.quoted):
            floor = self.quoted.last_end(cue.span.start, sentence.span.start)
            ceiling = self.quoted.next_start(cue.span.end, sentence.span.end)
            utterance = self._attribution(cue, floor, ceiling, sentence)
            if utterance is not None and self._counts(utterance, passed[-_CUES_LOOKED_BACK:], sentence):
                found.append(utterance)
            if cue.form in ("past", "third", "base") and not cue.noun_like:
                passed.append(cue.span.start)
        return found

    def _counts(self, utterance: Utterance, passed: Sequence[int], sentence: Sentence) -> bool:
        """Tell whether an attribution is one: its subject holds no earlier cue, and it is not the article's own source."""
        subject = utterance.subject
        if subject is None:
            return True
        if subject.kind == "nominal" and any(subject.span.start <= start < subject.span.end for start in passed):
            return False
        if not is_speaker(self.names, self.folded, subject) or _CREDENTIALS.match(self.folded, utterance.cue.span.end):
            return False
        return not is_source_tag(self.names, self.complements, utterance.cue, subject, utterance.way, sentence.span)

    def _attribution(self, cue: Cue, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        """Read one cue: planned, agentless, phrase, passive, with its subject before it, inverted, or carried on."""
        if cue.kind == "plan":
            return None
        if cue.lemma.startswith(("speak", "talk")) and self.folded.startswith("With ", sentence.span.start):
            return None
        if cue.takes("agentless"):
            return self._by_agent(cue, ceiling) or Utterance(cue, None, "agentless")
        if cue.form == "other":
            return self._phrase(cue, ceiling)
        if cue.passive:
            return self._passive(cue, floor, ceiling)
        subject = self.subjects.before(cue, floor)
        if cue.lemma.startswith("be ") and not _is_somebody(subject):
            return None
        if subject is not None and subject.way != "oblique":
            if not self._is_embedded(subject, floor):
                return self._with_subject(cue, subject, floor, ceiling, sentence)
            if cue.takes("quote") and QUOTE_NEXT.match(self.folded[cue.span.end : cue.span.end + _BEFORE_CUE]):
                return Utterance(cue, subject, "embedded")
        return self._inverted(cue, ceiling, sentence) or self._carried(cue, floor, sentence)

    def _phrase(self, cue: Cue, ceiling: int) -> Utterance | None:
        subject = self.subjects.after(cue, ceiling) if not cue.takes("weak") else None
        if cue.takes("self"):
            subject = self._self_reference(cue)
        return (
            Utterance(cue, subject, "phrase") if subject is not None and is_speaker(self.names, self.folded, subject) else None
        )

    def _self_reference(self, cue: Cue) -> Subject | None:
        """Return the pronoun within "in her words", "in their opinion"."""
        start = self.folded.find(" ", cue.span.start, cue.span.end) + 1
        end = self.folded.find(" ", start, cue.span.end)
        return Subject("pronoun", Span(start, end), "after") if 0 < start < end else None

    def _with_subject(self, cue: Cue, subject: Subject, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        bare = not self.complements.has_auxiliary(self.folded, cue)
        if cue.form == "participle" and bare:
            return None
        if cue.form == "ing" and bare:
            quotes = QUOTE_NEXT.match(self.folded[cue.span.end : cue.span.end + _BEFORE_CUE])
            if subject.way == "before" and quotes and cue.takes("quote"):
                return Utterance(cue, subject, "quote")
            return self._carried(cue, floor, sentence)
        if cue.form == "base" and bare and subject.kind == "mention" and not self.phrases.is_plural(subject.span):
            return None
        if subject.way == "relative":
            tells = cue.lemma not in _MERE_TALK or self.complements.takes_something(cue, sentence)
            return Utterance(cue, subject, "relative") if tells else None
        way = self.complements.complement(cue, subject, floor, ceiling, sentence)
        return Utterance(cue, subject, way) if way else None

    def _is_embedded(self, subject: Subject, floor: int) -> bool:
        """Tell whether the subject stands in a relative or comparative clause: "the plan which X proposed", "than Y said"."""
        return bool(_EMBEDDING.search(self.folded[max(floor, subject.span.start - 24) : subject.span.start]))

    # ------------------------------------------------------------ without a subject before the cue

    def _passive(self, cue: Cue, floor: int, ceiling: int) -> Utterance | None:
        """Return "it was noted that" as agentless, "it was noted by X that" as X's; every other passive is none."""
        told = self._by_agent(cue, ceiling)
        if told is not None:
            return told
        window = self.folded[cue.span.end : min(ceiling, cue.span.end + _PASSIVE_WINDOW)]
        left = self.folded[max(floor, cue.left - 12) : cue.left].rstrip()
        impersonal = left.endswith(("It", "it")) and cue.takes("that") and not cue.takes("addressee")
        if impersonal and (THAT.match(window) or window[:1] in (",", ":", ".") or "that" in window):
            return Utterance(cue, None, "agentless")
        return None

    def _by_agent(self, cue: Cue, ceiling: int) -> Utterance | None:
        """Return "was noted by X that" and "It was noted by X that" as X's."""
        by = _BY.match(self.folded, cue.span.end, ceiling)
        if by is None or not cue.takes("that") or self.folded.find(" that ", by.end(), by.end() + _PASSIVE_WINDOW) < 0:
            return None
        agent = self.subjects.after_offset(by.end(), ceiling)
        return Utterance(cue, agent, "that") if agent is not None else None

    def _inverted(self, cue: Cue, ceiling: int, sentence: Sentence) -> Utterance | None:
        """Return ", said X": after a quotation, a comma or a dash, when no clause follows X."""
        if cue.form not in ("past", "third", "participle", "base") or not cue.takes("quote") or cue.takes("weak"):
            return None
        before = self.folded[max(sentence.span.start, cue.left - 3) : cue.left].rstrip()
        if not before.endswith(('"', "'", ",", "—", "–", "\u2060", " -")):
            return None
        subject = self.subjects.after(cue, ceiling)
        quotes_end = before.endswith(('"', "'", "\u2060"))
        if subject is not None and not quotes_end and not self._follows_its_words(cue, subject):
            return None
        if subject is None or (cue.form == "base" and (subject.kind != "nominal" or cue.lemma != "say")):
            return None
        following = self.folded[subject.span.end : min(ceiling + 1, subject.span.end + _BEFORE_CUE)]
        return Utterance(cue, subject, "inverted") if _AFTER_INVERTED.match(following) else None

    def _follows_its_words(self, cue: Cue, subject: Subject) -> bool:
        """Tell whether what stands behind a comma and a cue can be its subject: "…, said analysts", not ", stressed X"."""
        if cue.kind in _ADDRESSING:
            return False
        if subject.kind != "nominal":
            return True
        possessed = self.folded.startswith(("her ", "his ", "their ", "its "), subject.span.start)
        return cue.kind in _TELLING and not possessed

    def _carried(self, cue: Cue, floor: int, sentence: Sentence) -> Utterance | None:
        """Return an attribution whose subject is that of the sentence: ", adding that", "Noting …, X", "met Y and said"."""
        before = self.folded[max(floor, cue.left - _BEFORE_CUE) : cue.left].rstrip()
        way = None
        if cue.form == "ing":
            starts = not before or before.endswith(_OPENS_PARTICIPLE) or _STATEMENT_NOUN.search(before)
            way = "participle" if starts else None
        elif cue.form in ("past", "third") and _COORDINATED.search(before) and not cue.noun_like:
            way = "coordinated"
        if way is None or not self.complements.takes_something(cue, sentence):
            return None
        if way == "participle" and (cue.lemma == "mean" or (not before and cue.lemma in _LEADS_IN)):
            return None
        return Utterance(cue, None, way, carried=True)


def _is_somebody(subject: Subject | None) -> bool:
    """Tell whether a person or "he" stands before "is ready to": a country that is ready has said nothing."""
    if subject is None:
        return False
    return subject.kind == "pronoun" or (subject.mention is not None and subject.mention.kind in ("name", "post"))
