"""The subject of a cue: which words of the sentence say who speaks.

Rules of this module: syntax only. It returns what stands where a subject stands (a mention, a pronoun, a noun phrase in the
text's own words) and how it was found; who "he" or "the minister" is, is coreference.py's question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dossier.core.extract.article import Mention
from dossier.core.extract.cues import WINDOW, Cue
from dossier.core.model.span import Span

SubjectKind = Literal["mention", "pronoun", "nominal", "joint", "nobody"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What stands as the subject of a cue. ``text`` is the noun phrase; ``way`` how it was found: before, after, relative …"""

    kind: SubjectKind
    span: Span
    way: str
    mention: Mention | None = None


_PRONOUN = re.compile(r"(?:^|[\s,(\"])(he|she|it|they|we|I|He|She|It|They|We)$")
_PRONOUN_AFTER = re.compile(r"\s?(he|she|it|they|him|her|them|we)\b")
_JOINT_NOUN = re.compile(
    r"(?:^|\s)(?:(?:the|both|two|these)\s)+(?:\w+\s)?(?:sides|parties|ministers|leaders|presidents|counterparts|interlocutors|delegations|"
    r"countries|foreign ministers|diplomats|heads of state|chairs|co-chairs|principals|counterparts|negotiators|two|delegates)$|"
    r"(?:^|[\s,])(?:both|the (?:two|three|four)|participants|the participants|the sides)$",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"[,;:\"()\[\]]\s?|\s[–—-]{1,2}\s|(?:^|\s)(?:that|but|while|because|when|if|although|though|as|whereas|after which|and that|so|until|"
    r"whether|since|who|which|than|and then)\s"
)
_COORDINATION = re.compile(r"(?:^|[\s,])(?:and|but|or|and also|but also|then|and then|before|after|while|by|when)$")
_RELATIVE = re.compile(r",? (?:who|which|whom)$")
_NOMINAL = re.compile(r"(?:(?:[\w$%'&./-]+|\([^()]{1,40}\))(?:\s|$)){1,14}$")
_OPENING = re.compile(
    r"^(?:(?:And|But|So|Then|Meanwhile|However|Yet|Still|Instead|Also|Later|Earlier|Today|Yesterday|Now|Separately|Last \w+|On \w+day|"
    r"In (?:\d{4}|\w+)|At the (?:time|meeting|same time)|Even|Indeed|and|Moreover|Furthermore|Besides|In turn|Here|There|Thus)\s)+"
)
_PREPOSITION_START = re.compile(
    r"^(?:in|at|on|by|for|from|with|during|after|before|under|over|through|about|of|to|into|since|until|following|according|like|"
    r"despite|amid|among|along|per|without|within|upon|via)\s",
    re.IGNORECASE,
)
_PREPOSITION_END = re.compile(
    r"(?:^|\s)(?:for|of|to|with|from|at|in|by|on|about|near|against|behind|under|like|between|among|around|inside|outside|supporting|backing|"
    r"representing|including|advising|regarding|than|toward|towards|over|via)(?: (?:the|a|an|his|her|their|its))?$"
)
_DETERMINED = re.compile(
    r"^(?:the|a|an|some|many|several|most|other|others|one|two|three|four|five|his|her|their|its|our|both|all|another|no|few|these|those|"
    r"any|such|nobody|everyone|someone|anyone|critics|people|more|at least|nearly|about|hundreds|dozens|half|this|each|every)\b",
    re.IGNORECASE,
)
_PLURAL_END = re.compile(r"(?:[^s]s|people|men|women|many|some|others|most|few|media|police|children|both)\b")
_VERBISH = re.compile(
    r"(?:^|\s)(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|said|says|made|went|took|came|told|been|be)(?:\s|$)"
)
_NOT_A_SOURCE = frozenset(
    "which that what this there these those it who it's he's she's here what's one's nothing something everything anything".split()
)
_LONGEST_NOMINAL = 14


class SubjectFinder:
    """Finds subjects in one text; built from its mentions."""

    def __init__(self, folded: str, mentions: Sequence[Mention]) -> None:
        self.folded = folded
        self.by_end = {mention.span.end: mention for mention in mentions}
        self.by_end.update({mention.name.end: mention for mention in mentions if mention.name})
        self.by_start = {mention.span.start: mention for mention in mentions}

    def before(self, cue: Cue, floor: int) -> Subject | None:
        """Return the subject that ends where ``cue`` wants one; ``floor`` is where the clause may begin at the earliest."""
        floor = max(floor, cue.left - WINDOW)
        left = self.folded[floor : cue.left]
        if not left.strip():
            return None
        trimmed = left.rstrip()
        end = floor + len(trimmed)
        if trimmed.endswith((",", ")", "–", "—", " -")):
            return self._across_insertion(floor, trimmed)
        relative = _RELATIVE.search(trimmed)
        if relative:
            return self._antecedent(floor, relative.start())
        return self._ending_at(floor, end, cue)

    def after(self, cue: Cue, ceiling: int) -> Subject | None:
        """Return the subject right after ``cue``: "said X", "according to X"."""
        start = cue.span.end
        while start < ceiling and self.folded[start] == " ":
            start += 1
        pronoun = _PRONOUN_AFTER.match(self.folded, start, ceiling)
        if pronoun:
            return Subject("pronoun", Span(*pronoun.span(1)), "after")
        mention = self.by_start.get(start)
        if mention is not None and mention.span.end <= ceiling:
            return self._headed(mention, ceiling)
        return self._nominal_after(start, ceiling)

    def actor(self, sentence: Span, quotations: Sequence[Span], mentions: Sequence[Mention]) -> Subject | None:
        """Return who acts in a sentence: its first pronoun or mention that no preposition governs."""
        start = self._past_openers(sentence)
        pronoun = _PRONOUN_AFTER.match(self.folded[start : start + 6].lower())
        if pronoun and pronoun.group(1) in ("he", "she", "they", "it"):
            return Subject("pronoun", Span(start + pronoun.start(1), start + pronoun.end(1)), "actor")
        for mention in mentions:
            if (
                mention.kind == "side"
                or not self._can_act(mention, sentence)
                or any(q.start <= mention.span.start < q.end for q in quotations)
            ):
                continue
            before = self.folded[max(sentence.start, mention.span.start - 40) : mention.span.start].rstrip()
            if _PREPOSITION_END.search(before):
                continue
            return self._actor_from(mention, sentence)
        return None

    def _can_act(self, mention: Mention, sentence: Span) -> bool:
        """Tell whether a mention may be an actor: a lone capitalised word only where a sentence or clause begins."""
        if mention.kind != "name" or mention.role or mention.name is None:
            return mention.kind != "name" or mention.person is not None
        name = self.folded[mention.name.start : mention.name.end]
        before = self.folded[max(sentence.start, mention.span.start - 2) : mention.span.start]
        return mention.person is not None and (" " in name or not before.strip() or before.rstrip().endswith((",", '"')))

    def _past_openers(self, sentence: Span) -> int:
        """Skip a short phrase in front of the main clause: "In turn,", "After the latest tension,"."""
        head = self.folded[sentence.start : min(sentence.end, sentence.start + 160)]
        opened = re.match(r"(?:(?:In|At|On|After|Before|During|Following|For|As|Then|Later|Also|Moreover|Furthermore|However|Besides|Earlier|With|"
                          r"Meanwhile|According|Noting|\w+ing|By|Under|Within|Further|Additionally|Finally)\b[^,]{0,140}, )", head)  # fmt: skip
        return sentence.start + (opened.end() if opened else 0)

    def _actor_from(self, mention: Mention, sentence: Span) -> Subject:
        following = self.folded[mention.span.end : min(sentence.end, mention.span.end + 6)]
        if following.startswith((" and ", ", ")):
            gap = 5 if following.startswith(" and ") else 2
            other = self.by_start.get(mention.span.end + gap)
            if gap == 5 and other is not None and other.kind in ("name", "post", "body"):
                return Subject("joint", Span(mention.span.start, other.span.end), "actor")
        if mention.plural:
            return Subject("joint", mention.span, "actor")
        return Subject("mention", mention.span, "actor", mention)

    # ------------------------------------------------------------ before the cue

    def _ending_at(self, floor: int, end: int, cue: Cue) -> Subject | None:
        left = self.folded[floor:end]
        pronoun = _PRONOUN.search(left)
        if pronoun:
            return Subject("pronoun", Span(floor + pronoun.start(1), end), "before")
        joint = _JOINT_NOUN.search(left)
        if joint:
            return Subject("joint", Span(floor + joint.start(), end), "before")
        mention = self.by_end.get(end)
        clause = self._clause_start(floor, end)
        if mention is not None and mention.span.start >= floor:
            return self._named(mention, min(clause, mention.span.start), floor)
        found = self._nominal(clause, end)
        if found is not None and cue.form == "base" and not _PLURAL_END.search(self.folded[found.span.start : end]):
            return None
        return found

    def _named(self, mention: Mention, clause: int, floor: int) -> Subject | None:
        before = self.folded[clause : mention.span.start].rstrip()
        if before.endswith((" and", "and", "&")) and self._pair_before(clause + len(before) - 3, floor):
            return Subject("joint", Span(clause, mention.span.end), "before")
        if mention.plural and mention.kind == "post":
            return Subject("joint", mention.span, "before")
        if _PREPOSITION_END.search(before):
            whole = self._larger_phrase(clause, mention)
            if whole is not None:
                return whole
            return None if mention.kind == "side" else Subject("mention", mention.span, "oblique", mention)
        if mention.kind in ("side", "body") and before and not _OPENING.fullmatch(before + " ") and not before.endswith(","):
            longer = self._nominal(clause, mention.span.end)
            if longer is not None and mention.kind == "side":
                return longer
        return Subject("mention", mention.span, "before", mention)

    def _larger_phrase(self, clause: int, mention: Mention) -> Subject | None:
        """Return the phrase that ``mention`` only completes: "a spokesman for X", "Y of the Z Foundation"."""
        start = clause
        opening = _OPENING.match(self.folded[clause : mention.span.start])
        if opening:
            start += opening.end()
        head = self.by_start.get(start)
        if head is not None and head is not mention and head.kind in ("name", "post"):
            return Subject("mention", head.span, "before", head)
        return self._nominal(start, mention.span.end)

    def _pair_before(self, end: int, floor: int) -> bool:
        """Tell whether another acting party stands before the "and": then both of them speak."""
        text = self.folded[floor:end].rstrip(" ,")
        other = self.by_end.get(floor + len(text))
        return other is not None and other.kind in ("name", "post", "side", "body")

    def _clause_start(self, floor: int, end: int) -> int:
        start = floor
        for match in _BREAK.finditer(self.folded, floor, end):
            if match.end() < end:
                start = match.end()
        return start

    def _nominal(self, start: int, end: int) -> Subject | None:
        text = self.folded[start:end]
        opening = _OPENING.match(text)
        if opening:
            start += opening.end()
            text = text[opening.end() :]
        while text[:1] == " ":
            start, text = start + 1, text[1:]
        words = text.split()
        if not words or len(words) > _LONGEST_NOMINAL or _PREPOSITION_START.match(text) or _VERBISH.search(text):
            return None
        if words[-1].lower() in _NOT_A_SOURCE or not _NOMINAL.fullmatch(text) or not words[-1][-1].isalnum():
            return None
        if not (_DETERMINED.match(text) or text[0].isupper() or self._bare_plural(words)):
            return None
        return Subject("nominal", Span(start, end), "before", self._inside(start, end))

    @staticmethod
    def _bare_plural(words: Sequence[str]) -> bool:
        return any(word.endswith(("s", "people", "men", "women")) for word in words[:3]) and words[0][0].isalpha()

    def _inside(self, start: int, end: int) -> Mention | None:
        """Return the side or body within a noun phrase: whom "Turkish officials" speak for."""
        at = start
        while at < end:
            mention = self.by_start.get(at)
            if mention is not None:
                return mention
            space = self.folded.find(" ", at, end)
            if space < 0:
                return None
            at = space + 1
        return None

    # ------------------------------------------------------------ further away

    def _across_insertion(self, floor: int, left: str) -> Subject | None:
        """Return the subject before an insertion: "X, the minister of Y, said", "X, in turn, said", "X (Z) said"."""
        body = left.rstrip(" ,–—-")
        for _ in range(4):
            cut = max(body.rfind(","), body.rfind(" –"), body.rfind(" —"), body.rfind(" ("), body.rfind(" - "))
            if cut < 0:
                return None
            body = body[:cut].rstrip(" ,–—-")
            end = floor + len(body)
            mention = self.by_end.get(end)
            if mention is not None and mention.kind != "side" and mention.span.start >= floor:
                return self._named(mention, min(self._clause_start(floor, end), mention.span.start), floor)
            pronoun = _PRONOUN.search(body)
            if pronoun:
                return Subject("pronoun", Span(floor + pronoun.start(1), end), "insertion")
            nominal = self._nominal(self._clause_start(floor, end), end)
            if nominal is not None and _DETERMINED.match(self.folded[nominal.span.start : end]):
                return Subject("nominal", nominal.span, "insertion", nominal.mention)
        return None

    def _antecedent(self, floor: int, cut: int) -> Subject | None:
        end = floor + len(self.folded[floor : floor + cut].rstrip(" ,"))
        mention = self.by_end.get(end)
        if mention is not None and mention.kind in ("name", "post"):
            return Subject("mention", mention.span, "relative", mention)
        return self._nominal(self._clause_start(floor, end), end)

    # ------------------------------------------------------------ after the cue

    def _headed(self, mention: Mention, ceiling: int) -> Subject:
        """Return ``mention`` as a subject after its cue, or the larger phrase or pair it begins."""
        following = self.folded[mention.span.end : min(ceiling, mention.span.end + 40)]
        if following.startswith(" and "):
            other = self.by_start.get(mention.span.end + 5)
            if other is not None and other.kind in ("name", "post"):
                return Subject("joint", Span(mention.span.start, other.span.end), "after")
        if mention.kind in ("side", "post", "body") and mention.name is None:
            noun = re.match(
                r"(?:'s)?(?: (?!(?:in|on|at|to|during|after|that|and|as|who|while|when|but|for|of)\b)[a-z][\w-]*){1,3}",
                following,
            )
            if noun and mention.kind == "side":
                return Subject("nominal", Span(mention.span.start, mention.span.end + noun.end()), "after", mention)
        if mention.plural and mention.kind == "post":
            return Subject("joint", mention.span, "after")
        return Subject("mention", mention.span, "after", mention)

    def _nominal_after(self, start: int, ceiling: int) -> Subject | None:
        match = re.compile(
            r"((?:(?:the|a|an|some|many|several|one|two|three|another|his|her|their|its|our)\s)?[\w'&.-]+(?:\s(?!(?:in|on|at|to|during|after|that|and|as|who|"
            r"while|when|but|before|following|ahead|earlier|last)\b)[\w'&-]+){0,8})"
        ).match(self.folded, start, min(ceiling, start + 120))
        if not match or match.end() == start:
            return None
        text = match.group(1)
        if not (_DETERMINED.match(text) or text[0].isupper() or self._bare_plural(text.split())):
            return None
        if _VERBISH.search(text) or text.split()[0].lower() in _NOT_A_SOURCE:
            return None
        return Subject("nominal", Span(start, match.end()), "after", self._inside(start, match.end()))
