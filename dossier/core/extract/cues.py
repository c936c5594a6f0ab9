"""Cue verbs in a sentence: which words report speech, in which grammatical form, and whether they really do so.

Rules of this module: it looks at a cue and the few words around it, never at who speaks (speakers.py). A word that is only
planned ("will stress"), denied ("did not say") or used as a noun ("the call") is no cue.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from dossier.core.extract.article import Sentence
from dossier.core.extract.quoted import QuotedText
from dossier.core.gazetteer.lexicon import Entry
from dossier.core.model.span import Span
from dossier.core.text import late as re

WINDOW = 280
"""Characters looked at on either side of a cue: keeps the work linear in texts without sentences."""

_ADVERBS = frozenset(
    "also then again further furthermore later earlier once both all each repeatedly already since just still thus "
    "therefore however "
    "moreover first long only soon personally himself herself themselves today yesterday now always often even "
    "recently reportedly".split()
)
_AUXILIARIES = frozenset("has have had is are was were been be being did does do".split())
_PLANNING = frozenset(
    "will would shall should could can may might must cannot to not never without let lets please of for from against "
    "if whether".split()
)
_LONG_TAIL = re.compile(
    r"(?:^|\s)(?:(?:went on|goes on|continued|proceeded|took (?:the|this) (?:opportunity|occasion)|used (?:the|this) "
    r"(?:opportunity|"
    r"occasion)|takes (?:the|this) (?:opportunity|occasion)|avails itself of (?:the|this) opportunity|wish(?:es|ed)|would like"
    r"|has the honou?r)(?: further| also| once again)? to|(?:began|started) by|(?:was|were|is|are) (?:quoted|cited) as"
    r"|made (?:it )?clear|in turn|once more|"
    r"never before)$"
)
_ENDS_LONG_TAIL = frozenset({"to", "by", "as", "clear", "turn", "more", "before"})
_STATE = re.compile(r"\bremain(?:s|ed)?(?: \w+ly)?$")
"""Before a participle this tells a state, no speech: "remains committed to"."""
_MOST_ADVERBS = 6
_SHORTEST_ADVERB = 5
_BE = re.compile(r"\b(?:is|are|was|were|been|be|being)\b")
_QUOTED_AS = re.compile(r"\b(?:quoted|cited) as\b")
_BEFORE_NOUNS = frozenset(
    "the a an this that these those no any every each some of his her their its our my your new first such "
    "phone telephone video joint official press conference recent latest final public by in on at with for from and or".split()
)
"""Words behind which comes a noun, as does behind a possessive."""
_NOUNS = frozenset(
    "call calls claim claims report reports state states note notes demand demands promise promises request requests "
    "order orders "
    "offer offers comment comments remark remarks charge charges warning meeting reply replies answer answers question "
    "questions "
    "stress plan plans address praise condemnation view views share express remarks cites point points appeal appeals charges "
    "proposal wish wishes hope hopes thank thanks welcome speaking saying counter voice warns estimate estimates vow vows "
    "attack attacks blast blasts slam slams joke jokes signal signals alert mention mentions quote quotes blame bets "
    "pledge pledges "
    "advocate advocates update updates focus "
    "concern doubt fear fears urge worry worries support believe commitment interest record hails hail".split()
)
"""Forms that are nouns as well: verbs only with a clear subject before them."""


class Cue(Struct, frozen=True, gc=False):
    """A word that reports speech. ``left`` is where the subject must end, once adverbs and auxiliaries are taken off.

    ``form`` is base, third, past, ing or other; ``passive`` true for "was noted"; ``noun_like`` true for a form that is a noun
    as well.
    """

    span: Span
    lemma: str
    kind: str
    marks: frozenset[str]
    form: str
    left: int
    passive: bool
    noun_like: bool

    def takes(self, construction: str) -> bool:
        """Tell whether the gazetteer gives the cue ``construction`` (that, quote, object, about, addressee, to, joint …)."""
        return construction in self.marks


_FORMS = ("other", "ing", "past", "participle", "third", "base")


_THAT_LENGTH = len(" that")


class _Sense(NamedTuple):
    lemma: str
    kind: str
    marks: frozenset[str]
    form: str


@cache
def _sense(entries: tuple[Entry, ...]) -> _Sense | None:
    """Return a hit's meaning as a cue, if it has one; "said" is past and participle, and counts as past."""
    senses = [entry for entry in entries if entry.kind == "cue"]
    if not senses:
        return None
    lemma = senses[0].code
    marks = frozenset(mark for entry in senses if entry.code == lemma for mark in entry.grammar.split())
    kind = next((mark[5:] for mark in marks if mark.startswith("kind=")), "")
    form = next((form for form in _FORMS if form in marks), "other")
    if "document" in marks:
        lemma, form = "say", "past"
    if "phrase" in marks:
        form = "other"
    elif form == "other" and "passive" in marks:
        form = "past"
    return _Sense(lemma, kind, marks, form)


def find_cues(folded: str, sentence: Sentence, quoted: QuotedText) -> Iterator[Cue]:
    """Yield the cues of ``sentence`` outside quotation marks, in reading order."""
    for start, end, entries in sentence.hits:
        if entries[0][0] != "cue" and len(entries) == 1:
            continue
        sense = _sense(entries)
        if sense is None or quoted.holds(start):
            continue
        floor = quoted.last_end(start, max(sentence.span.start, start - WINDOW))
        if folded.endswith(" that", start, end):
            end -= _THAT_LENGTH
        cue = _read_cue(folded, floor, Span(start, end), sense)
        if cue is not None:
            yield cue


def _read_cue(folded: str, floor: int, span: Span, sense: _Sense) -> Cue | None:
    lemma, kind, marks, form = sense
    word = folded[span.start : span.end]
    if form == "other":
        return Cue(span, lemma, kind, marks, form, span.start, False, False)
    if (word[:1].isupper() and span.start > floor and form != "ing") or folded[span.start - 1 : span.start] == "-":
        return None
    left = folded[floor : span.start].rstrip()
    stripped = _strip_tail(left, kind == "deny")
    if stripped is None or ("remain" in left and _STATE.search(left)):
        return None
    taken = left[len(stripped) :]
    passive = bool(taken) and form in ("past", "participle") and "passive" not in marks and _is_passive(taken)
    noun_like = word in _NOUNS or ("homograph" in marks and form in ("base", "third"))
    if (noun_like and _leads_to_noun(left)) or (form == "base" and not left):
        return None
    return Cue(span, lemma, kind, marks, form, floor + len(stripped), passive, noun_like)


def _is_passive(taken: str) -> bool:
    return _BE.search(taken) is not None and not _QUOTED_AS.search(taken)


def _leads_to_noun(left: str) -> bool:
    words = left.rsplit(None, 1)
    return bool(words) and (words[-1] in _BEFORE_NOUNS or left.endswith(("'", "'s")))


def _strip_tail(left: str, negative: bool) -> str | None:
    """Take adverbs and auxiliaries off the end of ``left``; None when the words are only planned or denied.

    A ``negative`` cue keeps its negation: who "did not rule out" something has said so.
    """
    for _ in range(_MOST_ADVERBS):
        at = left.rfind(" ") + 1
        word = left[at:]
        long = _LONG_TAIL.search(left) if word in _ENDS_LONG_TAIL else None
        if long:
            left = left[: long.start()].rstrip()
        elif negative and word == "not":
            left = left[:at].rstrip()
        elif word in _PLANNING or word.endswith("n't"):
            return None
        elif word in _AUXILIARIES or word in _ADVERBS or _is_adverb(word):
            left = left[:at].rstrip()
        else:
            return left
    return left


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) >= _SHORTEST_ADVERB and word.islower()
