"""What a cue takes: a that-clause, a quotation, an object, a bare clause, or the words in front of it.

Rules of this module: the gazetteer says which constructions a cue can take (`Cue.takes`); this module looks whether one of them
is there. A cue marked weak reports speech only with a clause or a quotation.
"""

from dossier.core.extract.article import Sentence
from dossier.core.extract.cues import WINDOW, Cue
from dossier.core.extract.noun_phrases import NounPhrases, Subject
from dossier.core.extract.syntax import any_of
from dossier.core.model.span import Span
from dossier.core.text import late as re

THAT = re.compile(
    rf",? (?:{any_of('on in at during to after earlier last this with also clearly again')}\b[^,.;\"]{{0,60}} )?that\b"
)
QUOTE_NEXT = re.compile(r"[,:]? ?(?:that |as |a |an |the |it |him |her |them |how )*\"|\s?:")
_ENDS = re.compile(
    r"\s*(?:[.,;!?)]|$|—|–|-\s|"
    + any_of(
        "in on at during after before while when as to_reporters following via through by with late early last this "
        "ahead earlier",
        "yesterday today Monday Tuesday Wednesday Thursday Friday Saturday Sunday to of from about",
    )
    + r"\b)"
)
_STOP = re.compile(r"\s*[.,;:]|$")
_CLAUSE = re.compile(
    " "
    + any_of(
        "he she it they we there I you this these those what how why the a an his her its their our no both all some "
        "many more any if",
        "not one nobody each much most several such another",
    )
    + r"\b| [A-Z\d$]"
)
_CLAUSE_VERB = re.compile(
    r"(?: \S+){1,9} "
    + any_of(r"is are was were has have had will would can could should must may might did does \w+n't")
    + r"\b"
)
_OBJECT = re.compile(r" (?!(?:and|or|but|,)\b)[\w$\"'(]")
_ADDRESSEE = re.compile(rf" (?!{any_of('in on at of for to by from and or as')}\b)\w")
_PREPOSITION_NEXT = re.compile(
    rf" ({any_of('about on for with of in to at by from as into over after before during against through via')})\b"
)
_PREPOSITIONS_OF_KIND = {
    "warn": ("of", "against"),
    "ask": ("for",),
    "agree": ("with",),
    "express": ("for", "at", "over"),
    "thank": ("for",),
}
_ABOUT_LATER = re.compile(r"(?:(?! with )[^,;.]){0,60} about ")
_SPEAKS_SO = re.compile(r" (?:(?:highly|warmly|well) of|out against|in favou?r of|in support of|against|at length|in detail)\b")
_TO_DO = re.compile(r"[^.;]{2,90} (?:to|for) \w")
_CALLS_SO = re.compile(
    r" (?:the|this|that|it|him|her|them|these|[A-Z]\w+)\b[^,.;\"]{0,60}? "
    r"(?:an?|\"|very|too|\w+(?:ous|ic|able|ible|ful|ant|ent|ing|al|ive|ure|less))\b"
)
"""What something is called: "called the ruling a mistake", "called the plan premature"."""
_NOTHING_SAID = re.compile(
    r"\s*(?:so|no|nothing|that[.,]|it[.,]|the following\b|this (?:in|at|on|to|during|after|while)|this[.,]|goodbye|hello|"
    r"little|a lot)\b"
)
_REDUCED_TAIL = re.compile(r" (?:to|by|for|as|with|from|of|earlier|upon|into)\b(?! (?:reporters|journalists|the press|media))")
_BREAKS_OFF = re.compile(r"[,;:.]|\b(?:and|but|who|which|when|while)\b")
_ONE_NUMBER = re.compile(r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+)")
_AS = re.compile(r"\b[Aa]s\s*$")

_ONLY_THAT = frozenset({"believe"})
_COMMITTING = frozenset({"promise", "propose", "agree", "urge"})
"""Kinds that take an infinitive: "promised to study"."""
_COMPLETE = frozenset({"express", "thank", "support", "promise"})
"""Kinds whose phrases say it all by themselves: "expressed concern", "offered condolences"."""
_REDUCIBLE = frozenset("announce propose say report claim promise ask write discuss condemn praise support believe".split())
"""Kinds whose past form often only describes the noun before it: "a plan announced earlier"."""
_HOLDING = frozenset({"believe", "think", "hope", "expect", "doubt"})
"""What somebody holds is reported speech with a clause of its own: "the ambassador believes a direct flight would help"."""
_WISHES = re.compile(r" [^,;.\"]{2,60} (?:\w+ )?(?:success|luck|health|prosperity|happiness|recovery|peace|well)\b")
_DESCRIBING = frozenset({"focus on", "commit to", "agree to", "agree on", "agree upon"})
"""Cues whose past form after a noun describes it: "panels focused on rents"."""
_INFINITIVE = re.compile(r" to (?!(?:at|in|by|on|the|a|an|this|that|during|last|earlier)\b)\w")
_CALLS_ON = frozenset({"call on", "call upon"})
_NAMING = frozenset({"label", "term", "dub", "describe as", "characterize", "brand"})
_SAYING_MORE = frozenset({"that", "object"})
"""Constructions of cues that can stand behind words without quotation marks; "he went on" cannot."""
_KNOW = re.compile(r" [^,;.\"]{2,90} know (?:that|of|about|how|why)\b")
_NAMES_IN_QUOTES = re.compile(r" [^,;:.\"]{1,60} (?:as )?\"")
"""What is called what: "calling the plan "a fool's errand"."""
_THROWN_IN = re.compile(
    r", (?:however|though|meanwhile|moreover|nevertheless|therefore|too|as well|in turn|inter alia"
    r"|among other things|in particular"
    r"|for (?:his|her|its|their) part|on (?:his|her|its|their) part|at the same time|once again|again),(?= (?:that|the|a)\b)"
)
"""Words thrown in behind a cue: "warned, however, that …"."""
_ANOTHER_CLAUSE = re.compile(r"\b(?:said|says|told|added|after|before|when|while|as|since|because)\b")
"""Between a quotation and a subject these begin another clause: "…," X said after Y had spoken."""
_NEAR_QUOTATION = 90
_WINDOW_AFTER = 120
_LEAST_BEFORE = 3


_SET_IN = re.compile(
    r" (?:in (?:the )?(?:very |most )?(?:strong|clear|categoric|absolute|possible|emphatic|unequivocal|no uncertain)\w*"
    r"(?: possible)? (?:terms|manner|way|words)|with (?:great |deep |particular )?(?:satisfaction|regret|concern|appreciation|"
    r"interest|gratitude)|on behalf of (?:the |his |her |its )?\w+(?: \w+){0,3}?|strongly|firmly|categorically|warmly"
    r"|once again|once more|again|anew)(?= (?:the|a|an|this|these|that|those|all|any|his|her|its|their|our|what|every)\b)"
)
"""How something is said, between the cue and what it takes: "condemned in the strongest terms the attack"."""


class ComplementReader:
    """Looks at what stands around the cues of one text."""

    def __init__(self, phrases: NounPhrases) -> None:
        self.folded, self.phrases = phrases.folded, phrases

    def complement(self, cue: Cue, subject: Subject, floor: int, ceiling: int, sentence: Sentence) -> str | None:
        """Return that, quote, trailing or object: what ``cue`` takes with ``subject`` before it; None for nothing.

        ``floor`` and ``ceiling`` bound the text around the cue that lies outside quotations.
        """
        window = self._window(cue, sentence)
        if self._is_no_verb(cue, subject, window):
            return None
        if QUOTE_NEXT.match(window) or self.leads_to_quotation(cue, ceiling, sentence):
            return "quote"
        if THAT.match(window):
            return "that"
        trailing = self.trailing(subject, floor, sentence.span)
        if trailing and (self._after_quotation(floor, subject) or self._stands_alone(cue, subject, window)):
            return "trailing"
        if cue.lemma == "let":
            return "that" if _KNOW.match(window) else None
        if cue.lemma == "say":
            return "that" if _OBJECT.match(window) and not _NOTHING_SAID.match(window) else None
        if cue.takes("addressee") and not cue.takes("object") and _ADDRESSEE.match(window):
            return None if cue.takes("weak") else "object"
        if self._takes_bare_clause(cue, subject, window):
            return "that"
        return "object" if self._takes_object(cue, subject, window) else None

    def takes_something(self, cue: Cue, sentence: Sentence) -> bool:
        """Tell whether a cue without a subject of its own takes a clause, a quotation or an object."""
        window = self._window(cue, sentence)
        if THAT.match(window) or QUOTE_NEXT.match(window):
            return True
        if (cue.lemma == "call" or cue.lemma in _NAMING) and _NAMES_IN_QUOTES.match(window):
            return True
        if cue.takes("weak") or cue.kind in _ONLY_THAT:
            return False
        return bool(_CLAUSE.match(window)) or (cue.takes("object") and bool(_OBJECT.match(window)))

    def _window(self, cue: Cue, sentence: Sentence) -> str:
        """Return the words after ``cue`` without what only says how they were said."""
        window = self.folded[cue.span.end : min(sentence.span.end, cue.span.end + _WINDOW_AFTER)]
        set_in = _SET_IN.match(window) if cue.takes("object") else None
        if set_in is None and window.startswith(", "):
            set_in = _THROWN_IN.match(window)
        return window[set_in.end() :] if set_in else window

    def trailing(self, subject: Subject, floor: int, sentence: Span) -> bool:
        """Tell whether what is said stands before the subject, set off by a comma, a dash or a quotation."""
        if self._after_as(subject):
            return True
        start = self.phrases.clause_start(max(floor, subject.span.start - WINDOW), subject.span.start + 1)
        if len(self.folded[start : subject.span.start].split()) > _LEAST_BEFORE:
            return False
        before = self.folded[max(sentence.start, start - WINDOW) : start].rstrip()
        if not before and start > 0 and self.folded[start - 1] in "\"'":
            return True
        if before.endswith(("—", "–", " -")):
            words = before[:-1].rstrip()
            return words.endswith(('"', '"\u2060', "'")) or sum(word.islower() for word in words.split()) > _LEAST_BEFORE
        if not before.endswith((",", '"', '"\u2060', "'")):
            return False
        parenthetical = before.endswith(",") and self.folded.find(",", subject.span.end, subject.span.end + 30) > 0
        return parenthetical or len(before.split()) >= _LEAST_BEFORE

    def leads_to_quotation(self, cue: Cue, ceiling: int, sentence: Sentence) -> bool:
        """Tell whether only a few words stand between the cue and a quotation: "said of X: …", "called the plan "…"."""
        if ceiling >= sentence.span.end or ceiling - cue.span.end > _NEAR_QUOTATION:
            return False
        between = self.folded[cue.span.end : ceiling].rstrip()
        if cue.takes("object") and (cue.takes("quote") or cue.lemma in _NAMING) and not _BREAKS_OFF.search(between):
            return True
        return between.endswith((":", ",")) and "," not in between[:-1]

    @staticmethod
    def has_auxiliary(folded: str, cue: Cue) -> bool:
        """Tell whether "has", "is", "also" … stand between the subject and the cue."""
        return bool(folded[cue.left : cue.span.start].strip())

    # ------------------------------------------------------------ what is no complement

    def _is_no_verb(self, cue: Cue, subject: Subject, window: str) -> bool:
        """Tell whether the cue is a noun or an adjective after all: "two confirmed cases", "member states agreed"."""
        words = self.folded[subject.span.start : subject.span.end]
        named = cue.lemma == "call" or cue.lemma in _NAMING
        if named and subject.kind == "nominal" and not self.has_auxiliary(self.folded, cue):
            return True
        if _ONE_NUMBER.fullmatch(words) and not self.has_auxiliary(self.folded, cue):
            return True
        mention = subject.mention
        unknown = subject.kind == "nominal" or (mention is not None and mention.kind == "name" and mention.person is None)
        return cue.noun_like and unknown and not THAT.match(window)

    def _is_reduced(self, cue: Cue, subject: Subject) -> bool:
        """Tell whether a past form after a noun only describes it: "a plan announced earlier", "a group called Z"."""
        bare = cue.form in ("past", "participle") and not self.has_auxiliary(self.folded, cue)
        return bare and subject.kind == "nominal" and (cue.kind in _REDUCIBLE or cue.lemma in _DESCRIBING)

    def _greets(self, cue: Cue) -> bool:
        """Tell whether somebody is welcomed as a guest, not something as news."""
        mention = self.phrases.by_start.get(cue.span.end + 1)
        return cue.lemma == "welcome" and mention is not None and mention.kind in ("name", "post")

    # ------------------------------------------------------------ constructions

    def _stands_alone(self, cue: Cue, subject: Subject, window: str) -> bool:
        """Tell whether an attribution behind its words ends with the cue, or goes on with time and place only."""
        if (cue.noun_like and subject.kind == "nominal") or cue.marks.isdisjoint(_SAYING_MORE):
            return False
        if cue.takes("weak") or self._after_as(subject):
            return bool(_STOP.match(window))
        return bool(_ENDS.match(window)) and not (subject.kind == "nominal" and _REDUCED_TAIL.match(window))

    def _after_as(self, subject: Subject) -> bool:
        return bool(_AS.search(self.folded[max(0, subject.span.start - 4) : subject.span.start]))

    def _after_quotation(self, floor: int, subject: Subject) -> bool:
        """Tell whether the attribution follows a quotation directly, so that the quotation is what it reports."""
        start = self.phrases.clause_start(floor, subject.span.start + 1)
        touching = floor > 0 and self.folded[floor - 1] in "\"'\u2060" and not self.folded[floor:start].strip(" ,–—-.")
        return touching and not _ANOTHER_CLAUSE.search(self.folded, floor, subject.span.start)

    def _takes_bare_clause(self, cue: Cue, subject: Subject, window: str) -> bool:
        """Tell whether a clause without "that" follows: "insisted he would", "claimed the plan was ready"."""
        if cue.lemma in _HOLDING and subject.kind in ("mention", "pronoun") and cue.form in ("third", "past"):
            return bool(_CLAUSE_VERB.match(window))
        if not cue.takes("that") or cue.takes("weak") or not _CLAUSE.match(window):
            return False
        return not cue.takes("object") or bool(_CLAUSE_VERB.match(window))

    def _takes_object(self, cue: Cue, subject: Subject, window: str) -> bool:
        if cue.takes("to") and cue.kind in _COMMITTING and _INFINITIVE.match(window):
            return True
        if self._greets(cue) or (cue.lemma in _CALLS_ON and not _TO_DO.match(window)):
            return False
        if cue.lemma == "wish" and _WISHES.match(window):
            return True
        if cue.lemma == "call" and subject.kind != "nominal" and _CALLS_SO.match(window):
            return True
        if " " in cue.lemma and cue.kind in _COMPLETE and not cue.takes("weak"):
            return True
        if cue.takes("weak") or cue.kind in _ONLY_THAT or self._is_reduced(cue, subject) or not _OBJECT.match(window):
            return False
        return self._takes_noun_or_preposition(cue, window)

    @staticmethod
    def _takes_noun_or_preposition(cue: Cue, window: str) -> bool:
        if cue.lemma == "speak" and _SPEAKS_SO.match(window):
            return True
        preposition = _PREPOSITION_NEXT.match(window)
        if not preposition:
            return cue.takes("object")
        word = preposition.group(1)
        if word == "to" and cue.kind == "agree" and not _INFINITIVE.match(window):
            return False
        if word in _PREPOSITIONS_OF_KIND.get(cue.kind, ()) or cue.takes(word):
            return True
        return cue.takes("about") and bool(_ABOUT_LATER.match(window))
