"""Attributions in one sentence: a cue with its subject and what it takes.

Rules of this module: it decides whether a cue with its subject reports speech at all, and where the reported words stand; it
resolves nobody. A trailing "the press service told the agency" is the article's own source and is dropped here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.core.extract.article import Sentence
from dossier.core.extract.cues import WINDOW, Cue, find_cues
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
    r" (?:he|she|it|they|we|there|I|you|this|these|those|what|how|why|the|a|an|his|her|its|their|our|no|both|all|some|many|more|any|if|not|one|nobody|[A-Z\d$])"
)
_OBJECT = re.compile(r" (?!(?:and|or|but|,)\b)[\w$\"'(]")
_ADDRESSEE = re.compile(r" (?:\w|\")")
_TAG_CUES = frozenset({"tell", "report", "inform", "announce", "cite", "learn"})
_PRESS = re.compile(
    r"(?:press|media|news|information|correspondent|ministry|department|embassy|office|agency|service|source|spokes\w+|MFA|secretariat|authorities|"
    r"committee|council|administration|presidency|government|directorate|centre|center)\b",
    re.IGNORECASE,
)
_OUTLET_AFTER = re.compile(
    r" (?:the )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}|reporters|journalists|agency|daily|news agency|newspaper|press|media)\s*[.,;\"]?\s*$"
)
_BY = re.compile(r" by (?=\w)")
_COORDINATED = re.compile(r"(?:^|[\s,;])(?:and|but|then|or)$|,$")
_LEAST_BEFORE = 3
_ONLY_THAT = frozenset({"think"})


class UtteranceReader:
    """Reads the attributions of the sentences of one text."""

    def __init__(self, folded: str, finder: SubjectFinder) -> None:
        self.folded, self.finder = folded, finder

    def read(self, sentence: Sentence, quotations: Sequence[Span]) -> list[Utterance]:
        """Return the attributions of ``sentence``, leftmost first; ``quotations`` are those that touch it."""
        found: list[Utterance] = []
        for cue in find_cues(self.folded, sentence, quotations):
            floor = max([sentence.span.start, *(q.end for q in quotations if q.end <= cue.span.start)])
            ceiling = min([sentence.span.end, *(q.start for q in quotations if q.start >= cue.span.end)])
            utterance = self._attribution(cue, floor, ceiling, sentence)
            if utterance is not None and not self._is_source_tag(utterance, sentence):
                found.append(utterance)
        return found

    def _attribution(self, cue: Cue, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        if cue.form == "other":
            subject = self.finder.after(cue, ceiling)
            return Utterance(cue, subject, "phrase") if subject else None
        if cue.passive:
            return self._passive(cue, floor, ceiling)
        subject = self.finder.before(cue, floor)
        if subject is not None and subject.way != "oblique":
            return self._with_subject(cue, subject, floor, ceiling, sentence)
        if self._may_invert(cue, floor, sentence):
            inverted = self.finder.after(cue, ceiling)
            if inverted is not None and not self._starts_content(cue):
                return Utterance(cue, inverted, "inverted")
        return self._carried(cue, floor, sentence)

    # ------------------------------------------------------------ with a subject before the cue

    def _with_subject(self, cue: Cue, subject: Subject, floor: int, ceiling: int, sentence: Sentence) -> Utterance | None:
        if cue.form == "participle" and not self._has_auxiliary(cue):
            return None
        if cue.form == "ing" and not self._has_auxiliary(cue):
            return self._carried(cue, floor, sentence)
        way = "relative" if subject.way == "relative" else self._complement(cue, subject, floor, sentence)
        return Utterance(cue, subject, way) if way else None

    def _has_auxiliary(self, cue: Cue) -> bool:
        return bool(self.folded[cue.left : cue.span.start].strip())

    def _complement(self, cue: Cue, subject: Subject, floor: int, sentence: Sentence) -> str | None:
        """Return what the cue takes: that-clause, quotation, object, or words that stand before it; None for nothing."""
        end = sentence.span.end
        window = self.folded[cue.span.end : min(end, cue.span.end + 120)]
        if _QUOTE_NEXT.match(window):
            return "quote"
        if _THAT.match(window):
            return "that"
        if cue.takes("about") or cue.takes("addressee"):
            return "object" if _ADDRESSEE.match(window) else self._trailing(subject, floor, sentence)
        if cue.kind not in _ONLY_THAT and self._trailing(subject, floor, sentence) and _ENDS.match(window):
            return "trailing"
        if cue.takes("object") and cue.kind not in _ONLY_THAT and _OBJECT.match(window):
            return "object"
        if cue.takes("that") and _CLAUSE.match(window):
            return "that"
        return self._trailing(subject, floor, sentence) if _ENDS.match(window) else None

    def _trailing(self, subject: Subject, floor: int, sentence: Sentence) -> str | None:
        """Return "trailing" when what is said stands before the subject, set off by a comma or a quotation."""
        before = self.folded[max(sentence.span.start, subject.span.start - WINDOW) : subject.span.start].rstrip()
        if before.endswith(("As", "as")):
            return "trailing"
        if not before.endswith((",", '"', "—", "–", '"\u2060', "'")):
            return None
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
        if cue.form not in ("past", "third", "participle"):
            return False
        before = self.folded[max(sentence.span.start, cue.left - 3) : cue.left].rstrip()
        return before.endswith(('"', "'", ",", "—", "–", "\u2060", " -"))

    def _starts_content(self, cue: Cue) -> bool:
        return bool(_THAT.match(self.folded, cue.span.end, cue.span.end + 6))

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
        if subject is None or cue.lemma not in _TAG_CUES or utterance.way not in ("trailing", "object", "inverted"):
            return False
        if self._trailing(subject, sentence.span.start, sentence) is None:
            return False
        after = self.folded[cue.span.end : sentence.span.end]
        words = self.folded[subject.span.start : subject.span.end]
        if cue.lemma in ("report", "cite") and cue.form in ("third", "past"):
            return subject.kind != "pronoun" and (subject.mention is None or subject.mention.role is None)
        return bool(_PRESS.search(words)) and bool(_OUTLET_AFTER.match(after)) and cue.lemma in ("tell", "inform")
