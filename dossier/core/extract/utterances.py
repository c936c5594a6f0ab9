"""Attributions in one sentence: a cue with its subject and what it takes.

Rules of this module: it decides whether a cue with its subject reports speech at all, and where the reported words stand; it
resolves nobody. A trailing "the press service told the agency" is the article's own source and is dropped here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.core.extract.article import Sentence
from dossier.core.extract.cues import WINDOW, Cue, find_cues
from dossier.core.extract.quoted import QuotedText
from dossier.core.extract.speakers import Subject, SubjectFinder
from dossier.core.model.span import Span


@dataclass(frozen=True, slots=True)
class Utterance:
    """One attribution. ``way``: that, quote, object, trailing, inverted, phrase, participle, relative, agentless.

    ``carried`` is true when the subject is that of the sentence ("X met Y and said"); then ``subject`` is None.
    """

    cue: Cue
    subject: Subject | None
    way: str
    carried: bool = False


_THAT = re.compile(r",? (?:(?:on|in|at|during|to|after|earlier|last|this|with|also|clearly|again)\b[^,.;\"]{0,60} )?that\b")
_QUOTE_NEXT = re.compile(r"[,:]? ?(?:that |as |a |an |the |it |him |her |them |how )*\"|\s?:")
_ENDS = re.compile(r"\s*(?:[.,;!?)]|$|—|–|-\s|(?:in|on|at|during|after|before|while|when|as|to reporters|following|via|through|by|with|late|early|last|this|"
                   r"ahead|earlier|yesterday|today|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|to|of|from|about)\b)")  # fmt: skip
_CLAUSE = re.compile(
    r" (?:he|she|it|they|we|there|I|you|this|these|those|what|how|why|the|a|an|his|her|its|their|our|no|both|all|some|many|more|any|if|not|one|nobody|each|much|most|several|such|another)\b| [A-Z\d$]"
)
_OBJECT = re.compile(r" (?!(?:and|or|but|,)\b)[\w$\"'(]")
_ADDRESSEE = re.compile(r" (?!(?:in|on|at|of|for|to|by|from|and|or|as)\b)\w")
_TAG_CUES = frozenset({"tell", "report", "inform", "cite", "learn", "write", "say"})
_PRESS = re.compile(
    r"(?:press|media|news|information|correspondent|ministry|department|embassy|office|agency|service|source|spokes\w+|MFA|secretariat|authorities|"
    r"committee|council|administration|presidency|government|directorate|centre|center)\b",
    re.IGNORECASE,
)
_PRESS_SERVICE = re.compile(r"\b(?:press|media|information) (?:service|office|centre|center|department)\b")
_AGENCY = re.compile(r"\b(?:agency|outlet|newspaper|daily|portal|correspondent|website|broadcaster|channel)$")
_WIRE = re.compile(r"\b(?:Wire|News Agency|Press Agency|Newswire|Information Agency|Telegraph Agency)$")
_NO_SPEAKER = re.compile(r"(?:programme|program|schedule|agenda|plan|timetable|protocol|tradition|rules?|law|calendar|order)$")
_OUTLET_AFTER = re.compile(
    r" (?:the )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}|reporters|journalists|agency|daily|news agency|newspaper|press|media)\s*[.,;\"]?\s*$"
)
_BY = re.compile(r" by (?=\w)")
_COORDINATED = re.compile(r"(?:^|[\s,;])(?:and|but|then|or)$|,$")
_AFTER_INVERTED = re.compile(
    r"\s*(?:[.,;:)(\"—–]|$|\u2060|-\s|(?:in|on|at|during|to|after|before|while|when|who|whose|as|from|of|with|for|by|following|via|through|late|"
    r"early|last|this|earlier|later|yesterday|today|ahead|and|but|about|because|\w+day|told|recently|here|there|\w+ly)\b)"
)
_EMBEDDING = re.compile(r"\b(?:what|whom|than|whose|where|if|unless|by the time|until|whenever)\s*$")
_AS = re.compile(r"\b[Aa]s\s*$")
_LEAST_BEFORE = 3
_CUES_LOOKED_BACK = 6
_ONLY_THAT = frozenset({"believe"})
_SAYING = frozenset({"say"})
_REDUCIBLE = frozenset({"announce", "propose", "say", "report", "claim", "promise", "ask", "write", "discuss", "condemn", "praise", "support", "believe"})
_REDUCED_TAIL = re.compile(r" (?:to|by|for|as|with|from|of|earlier|upon|into)\b(?! (?:reporters|journalists|the press|media))")
_COMMITTING = frozenset({"promise", "propose", "agree", "urge"})
_COMPLETE = frozenset({"express", "thank", "support", "promise"})
"""Kinds whose phrases say it all by themselves: "expressed concern", "offered condolences"."""
_BREAKS_OFF = re.compile(r"[,;:.]|\b(?:and|but|who|which|when|while)\b")
_STATEMENT_NOUN = re.compile(r"\b(?:statement|letter|email|e-mail|message|tweet|post|release|note|memo|speech|interview|remarks|communique|communiqué|article|video)$")
_ABOUT_LATER = re.compile(r"[^,;.]{0,60} (?:about|on) ")
_CALLS_ON = frozenset({"call on", "call upon"})
_TO_DO = re.compile(r"[^.;]{2,90} (?:to|for) \w")
_CALLS_SO = re.compile(
    r" (?:the|this|that|it|him|her|them|these|[A-Z]\w+)\b[^,.;\"]{0,60}? (?:an?|\"|very|too|\w+(?:ous|ic|able|ible|ful|ant|ent|ing|al|ive|ure|less))\b"
)
"""What something is called: "called the ruling a mistake", "called the plan premature"."""
_PREPOSITIONS_OF_KIND = {"warn": ("of", "against"), "ask": ("for",), "agree": ("with",), "express": ("for", "at", "over"), "thank": ("for",)}
_SPEAKS_SO = re.compile(r" (?:(?:highly|warmly|well) of|out against|in favou?r of|in support of|against|at length|in detail)\b")
_ONE_NUMBER = re.compile(r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+)")
_NAMING = frozenset({"label", "term", "dub", "describe as", "characterize", "brand"})
_STOP = re.compile(r"\s*[.,;:]|$")
_PREPOSITION_NEXT = re.compile(r" (about|on|for|with|of|in|to|at|by|from|as|into|over|after|before|during|against|through|via)\b")
_NEAR_QUOTATION = 90
_NOTHING_SAID = re.compile(r"\s*(?:so|no|nothing|that[.,]|it[.,]|this (?:in|at|on|to|during|after|while)|this[.,]|goodbye|hello|little|a lot)\b")
_CLAUSE_VERB = re.compile(r"(?: \S+){1,9} (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|\w+n't)\b")


class UtteranceReader:
    """Reads the attributions of the sentences of one text."""

    def __init__(self, folded: str, finder: SubjectFinder, quoted: QuotedText) -> None:
        self.folded, self.finder, self.quoted = folded, finder, quoted

    def read(self, sentence: Sentence) -> list[Utterance]:
        """Return the attributions of ``sentence``, leftmost first."""
        found: list[Utterance] = []
        passed: list[int] = []
        for cue in find_cues(self.folded, sentence, self.quoted):
            floor = self.quoted.last_end(cue.span.start, sentence.span.start)
            ceiling = self.quoted.next_start(cue.span.end, sentence.span.end)
            utterance = self._attribution(cue, floor, ceiling, sentence)
            if utterance is not None and not self._spans(utterance, passed[-_CUES_LOOKED_BACK:]) and not self._is_source_tag(utterance, sentence):
                found.append(utterance)
            if cue.form in ("past", "third", "base") and not cue.noun_like:
                passed.append(cue.span.start)
        return found

    @staticmethod
    def _spans(utterance: Utterance, passed: Sequence[int]) -> bool:
        """Tell whether the subject is a noun phrase that runs over an earlier cue: then it is a clause and no subject."""
        subject = utterance.subject
        if subject is None or subject.kind != "nominal":
            return False
        return any(subject.span.start <= start < subject.span.end for start in passed)

    def _attribution(self, cue: Cue, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        if cue.kind == "plan":
            return None
        if cue.lemma.startswith("be ") and not self._is_somebody(self.finder.before(cue, floor)):
            return None
        if cue.takes("agentless"):
            return Utterance(cue, None, "agentless")
        if cue.form == "other":
            subject = self.finder.after(cue, ceiling) if not cue.takes("weak") else None
            if subject is None or (
                subject.kind == "nominal" and _NO_SPEAKER.search(self.folded[subject.span.start : subject.span.end])
            ):
                return None
            return Utterance(cue, subject, "phrase")
        if cue.passive:
            return self._passive(cue, floor, ceiling)
        subject = self.finder.before(cue, floor)
        if subject is not None and subject.way != "oblique" and not self._is_embedded(subject, floor):
            return self._with_subject(cue, subject, floor, ceiling, sentence)
        if self._may_invert(cue, floor, sentence):
            inverted = self.finder.after(cue, ceiling)
            if inverted is not None and self._ends_attribution(inverted, cue, ceiling):
                return Utterance(cue, inverted, "inverted")
        return self._carried(cue, floor, sentence)

    @staticmethod
    def _is_somebody(subject: Subject | None) -> bool:
        """Tell whether a person or "he" stands before "is ready to": a country that is ready has said nothing."""
        return subject is not None and (
            subject.kind == "pronoun" or (subject.mention is not None and subject.mention.kind in ("name", "post"))
        )

    # ------------------------------------------------------------ with a subject before the cue

    def _with_subject(self, cue: Cue, subject: Subject, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        if cue.form == "participle" and not self._has_auxiliary(cue):
            return None
        if cue.form == "ing" and not self._has_auxiliary(cue):
            window = self.folded[cue.span.end : cue.span.end + 20]
            if subject.way == "before" and _QUOTE_NEXT.match(window) and cue.takes("quote"):
                return Utterance(cue, subject, "quote")
            return self._carried(cue, floor, sentence)
        way = "relative" if subject.way == "relative" else self._complement(cue, subject, floor, ceiling, sentence)
        return Utterance(cue, subject, way) if way else None

    def _has_auxiliary(self, cue: Cue) -> bool:
        return bool(self.folded[cue.left : cue.span.start].strip())

    def _complement(self, cue: Cue, subject: Subject, floor: int, ceiling: int, sentence: Sentence) -> str | None:
        """Return what the cue takes: that-clause, quotation, object, or words that stand before it; None for nothing."""
        if _ONE_NUMBER.fullmatch(self.folded[subject.span.start : subject.span.end]) and not self._has_auxiliary(cue):
            return None
        unknown = subject.kind == "nominal" or (subject.mention is not None and subject.mention.kind == "name" and subject.mention.person is None)
        if cue.noun_like and unknown and not _THAT.match(self.folded[cue.span.end : cue.span.end + 90]):
            return None
        window = self.folded[cue.span.end : min(sentence.span.end, cue.span.end + 120)]
        trailing = self._trailing(subject, floor, sentence)
        if _QUOTE_NEXT.match(window) or self._leads_to_quotation(cue, ceiling, sentence):
            return "quote"
        if _THAT.match(window):
            return "that"
        if trailing and (self._stands_alone(cue, subject, window) or self._after_quotation(floor, subject)):
            return trailing
        if cue.lemma in _SAYING:
            return "that" if _OBJECT.match(window) and not _NOTHING_SAID.match(window) else None
        if cue.takes("addressee") and not cue.takes("object") and _ADDRESSEE.match(window):
            return None if cue.takes("weak") else "object"
        if self._takes_bare_clause(cue, window):
            return "that"
        if window.startswith(" to ") and cue.takes("to") and cue.kind in _COMMITTING:
            return "object"
        if cue.lemma == "welcome" and self._greets(cue):
            return None
        if cue.lemma == "call" and subject.kind != "nominal" and _CALLS_SO.match(window):
            return "object"
        if cue.lemma in _CALLS_ON and not _TO_DO.match(window):
            return None
        if " " in cue.lemma and cue.kind in _COMPLETE and not cue.takes("weak"):
            return "object"
        if cue.takes("weak") or cue.kind in _ONLY_THAT:
            return None
        return "object" if self._takes_object(cue, subject, window) else None

    def _after_quotation(self, floor: int, subject: Subject) -> bool:
        """Tell whether the attribution follows a quotation directly, so that the quotation is what it reports."""
        start = self.finder.clause_start(floor, subject.span.start + 1)
        return floor > 0 and self.folded[floor - 1] in "\"'\u2060" and not self.folded[floor:start].strip(" ,–—-.")

    def _greets(self, cue: Cue) -> bool:
        """Tell whether somebody is welcomed as a guest, not something as news."""
        mention = self.finder.by_start.get(cue.span.end + 1)
        return mention is not None and mention.kind in ("name", "post")

    def _stands_alone(self, cue: Cue, subject: Subject, window: str) -> bool:
        """Tell whether an attribution behind its words ends with the cue, or goes on with time and place only."""
        if cue.noun_like and subject.kind == "nominal":
            return False
        if cue.takes("weak") or _AS.search(self.folded[max(0, subject.span.start - 4) : subject.span.start]):
            return bool(_STOP.match(window))
        return bool(_ENDS.match(window)) and not (subject.kind == "nominal" and _REDUCED_TAIL.match(window))

    def _takes_bare_clause(self, cue: Cue, window: str) -> bool:
        """Tell whether a clause without "that" follows: "insisted he would", "claimed the plan was ready"."""
        if not cue.takes("that") or cue.takes("weak") or not _CLAUSE.match(window):
            return False
        return not cue.takes("object") or bool(_CLAUSE_VERB.match(window))

    def _takes_object(self, cue: Cue, subject: Subject, window: str) -> bool:
        if self._is_reduced(cue, subject) or not _OBJECT.match(window) or (cue.noun_like and subject.kind == "nominal"):
            return False
        if cue.lemma == "speak" and _SPEAKS_SO.match(window):
            return True
        preposition = _PREPOSITION_NEXT.match(window)
        if preposition:
            if preposition.group(1) in _PREPOSITIONS_OF_KIND.get(cue.kind, ()):
                return True
            return cue.takes(preposition.group(1)) or (cue.takes("about") and bool(_ABOUT_LATER.match(window)))
        return cue.takes("object") or (cue.takes("to") and window.startswith(" to "))

    def _is_reduced(self, cue: Cue, subject: Subject) -> bool:
        """Tell whether a past form after a noun only describes it: "a plan announced earlier", "a group called Z"."""
        bare = cue.form in ("past", "participle") and not self._has_auxiliary(cue)
        return bare and subject.kind == "nominal" and cue.kind in _REDUCIBLE

    def _leads_to_quotation(self, cue: Cue, ceiling: int, sentence: Sentence) -> bool:
        """Tell whether only a few words and a colon or comma stand between the cue and a quotation: "said of X: …"."""
        if ceiling >= sentence.span.end or ceiling - cue.span.end > _NEAR_QUOTATION:
            return False
        between = self.folded[cue.span.end : ceiling].rstrip()
        if cue.takes("object") and (cue.takes("quote") or cue.lemma in _NAMING) and not _BREAKS_OFF.search(between):
            return True
        return between.endswith((":", ",")) and "," not in between[:-1]

    def _trailing(self, subject: Subject, floor: int, sentence: Sentence) -> str | None:
        """Return "trailing" when what is said stands before the subject, set off by a comma or a quotation."""
        start = self.finder.clause_start(max(floor, subject.span.start - WINDOW), subject.span.start + 1)
        before = self.folded[max(sentence.span.start, start - WINDOW) : start].rstrip()
        if _AS.search(self.folded[max(sentence.span.start, subject.span.start - 4) : subject.span.start]):
            return "trailing"
        if not before.endswith((",", '"', "—", "–", '"\u2060', "'")):
            return None
        if self.folded[subject.span.end : subject.span.end + 30].find(",") > 0 and before.endswith(","):
            return "trailing"
        return "trailing" if len(before.split()) >= _LEAST_BEFORE else None

    # ------------------------------------------------------------ without one

    def _passive(self, cue: Cue, floor: int, ceiling: int) -> Utterance | None:
        by = _BY.match(self.folded, cue.span.end, ceiling)
        if by and cue.takes("that"):
            moved = Cue(Span(by.start(), by.end() - 1), cue.lemma, cue.kind, cue.marks, cue.form, cue.left, True, False)
            subject = self.finder.after(moved, ceiling)
            window = self.folded[cue.span.end : min(ceiling, cue.span.end + 160)]
            if subject is not None and " that " in window:
                return Utterance(cue, subject, "that")
        left = self.folded[max(floor, cue.left - 12) : cue.left].rstrip()
        impersonal = left.endswith(("It", "it")) and cue.takes("that") and not cue.takes("addressee")
        window = self.folded[cue.span.end : cue.span.end + 90]
        if impersonal and (_THAT.match(window) or window[:1] in (",", ":", ".") or "that" in window):
            return Utterance(cue, None, "agentless")
        return None

    def _may_invert(self, cue: Cue, floor: int, sentence: Sentence) -> bool:
        """Tell whether "said X" may stand here: after a quotation, after a comma, or after a dash."""
        if cue.form not in ("past", "third", "participle", "base"):
            return False
        before = self.folded[max(sentence.span.start, cue.left - 3) : cue.left].rstrip()
        return before.endswith(('"', "'", ",", "—", "–", "\u2060", " -"))

    def _ends_attribution(self, subject: Subject, cue: Cue, ceiling: int) -> bool:
        """Tell whether "said X" is the whole attribution: no clause follows X, as in ", said Clinton's acceptance was …"."""
        if not cue.takes("quote") or cue.takes("weak"):
            return False
        if cue.form == "base" and (subject.kind != "nominal" or cue.lemma not in _SAYING):
            return False
        return bool(_AFTER_INVERTED.match(self.folded[subject.span.end : min(ceiling + 1, subject.span.end + 40)]))

    def _is_embedded(self, subject: Subject, floor: int) -> bool:
        """Tell whether the subject stands in a relative or comparative clause: "the plan which X proposed", "than Y said"."""
        return bool(_EMBEDDING.search(self.folded[max(floor, subject.span.start - 24) : subject.span.start]))

    def _carried(self, cue: Cue, floor: int, sentence: Sentence) -> Utterance | None:
        """Return an attribution whose subject is that of the sentence: ", adding that", "Noting …, X", "met Y and said"."""
        before = self.folded[max(floor, cue.left - 40) : cue.left].rstrip()
        if cue.form == "ing":
            starts = not before or before.endswith(
                (",", ";", " and", " while", " by", "While", "After", "Before", "By", " after", " before", '"')
            )
            return Utterance(cue, None, "participle", carried=True) if starts and self._takes_something(cue, sentence) else None
        if cue.form in ("past", "third") and _COORDINATED.search(before) and not cue.noun_like:
            return Utterance(cue, None, "coordinated", carried=True) if self._takes_something(cue, sentence) else None
        return None

    def _takes_something(self, cue: Cue, sentence: Sentence) -> bool:
        window = self.folded[cue.span.end : min(sentence.span.end, cue.span.end + 80)]
        return bool(
            _THAT.match(window)
            or _QUOTE_NEXT.match(window)
            or _CLAUSE.match(window)
            or (cue.takes("object") and _OBJECT.match(window))
        )

    # ------------------------------------------------------------ the article's own source

    def _is_source_tag(self, utterance: Utterance, sentence: Sentence) -> bool:
        """Tell whether an attribution only names the article's source: "…, the ministry told X", "…, Y reports"."""
        cue, subject = utterance.cue, utterance.subject
        if subject is None or cue.lemma not in _TAG_CUES:
            return False
        words = self.folded[subject.span.start : subject.span.end]
        if _AGENCY.search(words) and (cue.lemma in ("learn", "report") or " citing " in self.folded[cue.span.end : sentence.span.end]):
            return True
        if _WIRE.search(words):
            return True
        if cue.lemma in ("tell", "inform") and _PRESS_SERVICE.search(words):
            return True
        if utterance.way not in ("trailing", "object", "inverted"):
            return False
        if self._trailing(subject, sentence.span.start, sentence) is None:
            return False
        after = self.folded[cue.span.end : sentence.span.end]
        if cue.lemma in ("report", "cite") and cue.form in ("third", "past"):
            return subject.kind != "pronoun" and (subject.mention is None or subject.mention.role is None)
        return bool(_PRESS.search(words)) and bool(_OUTLET_AFTER.match(after)) and cue.lemma in ("tell", "inform")
