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
_PRONOUN_AFTER = re.compile(r"\s?(he|she|it|they|him|her|them|we|I)\b(?!')")
_JOINT_NOUN = re.compile(
    r"(?:^|\s)(?:(?:[Tt]he|[Bb]oth|two|[Tt]hese)\s)+(?:\w+\s)?(?:sides|parties|ministers|leaders|presidents|counterparts|interlocutors|"
    r"delegations|countries|diplomats|chairs|co-chairs|principals|negotiators|two|three|delegates)$|"
    r"(?:^|[\s,])(?:[Bb]oth|[Tt]he (?:two|three|four)|(?:[Tt]he )?[Pp]articipants)$"
)
_BREAK = re.compile(
    r"[,;:\"()\[\]]\s?|\s[–—-]{1,2}\s|(?:^|\s)(?:that|but|while|because|when|if|although|though|as|whereas|after which|so|until|whether|since|who|"
    r"which|than|and then|where|whose|what)\s"
)
_RELATIVE = re.compile(r",? (?:who|whom)$")
_NOMINAL = re.compile(r"(?:(?:[\w$%'&./’-]+|\([^()]{1,40}\))(?:\s|$)){1,14}$")
_OPENING = re.compile(
    r"^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|Then|Meanwhile|However|Yet|Still|Instead|Also|Later|Earlier|Today|Yesterday|Now|Separately|Last \w+|On \w+day|Or|"
    r"In (?:\d{4}|\w+)|At the (?:time|meeting|same time)|Even|Indeed|Moreover|Furthermore|Besides|In turn|Here|There|Thus|\w+day)\s)+"
)
_TIME_TAIL = re.compile(
    r"(?:,? (?:on|late|early|late on|early on|last|this|earlier|later|since|in)?(?: the)? ?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
    r"Sunday|week|month|year|day|morning|afternoon|evening|night|past|weekend|January|February|March|April|May|June|July|August|September|"
    r"October|November|December)(?: \d{1,2})?(?: (?:morning|afternoon|evening|night))?,?)+$"
)
_PREPOSITION_START = re.compile(
    r"^(?:in|at|on|by|for|from|with|during|after|before|under|over|through|about|of|to|into|since|until|following|according|like|"
    r"despite|amid|among|along|per|without|within|upon|via|beyond|throughout|against|besides|unlike|given|even|not|how|why|where)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:for|of|to|with|from|at|in|by|on|about|near|against|behind|under|like|between|among|around|inside|outside|including|than|over|via|"
    r"into|after|before|during)\b"
)
_PREPOSITION_END = re.compile(
    r"(?:^|\s)(?:for|of|to|with|from|at|in|by|on|about|near|against|behind|under|like|between|among|around|inside|outside|supporting|backing|"
    r"representing|including|advising|regarding|than|toward|towards|over|via|as)(?: (?:the|a|an|his|her|their|its))?$"
)
_DETERMINED = re.compile(
    r"^(?:the|a|an|some|many|several|most|other|others|one|two|three|four|five|his|her|their|its|our|both|all|another|no|few|these|those|"
    r"any|such|nobody|everyone|someone|anyone|critics|people|more|at least|nearly|about|hundreds|dozens|half|this|each|every|almost|roughly|only|\d[\d,.]*)(?![\w])",
    re.IGNORECASE,
)
_PLURAL_END = re.compile(r"(?:[^s']s|people|men|women|many|some|others|most|few|media|police|children|both|percent)\b")
_VERBISH = re.compile(
    r"(?:^|\s)(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|said|says|made|went|took|came|told|been|be|gets?|makes?|takes?|"
    r"gives?|helps?|lets?|allows?|begins?|began|relies|engineered|threw|used|quit|now|then|primarily|didn't|doesn't|don't|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|I)(?:\s|$)|'(?:ll|ve|re|d|m) "
)
_BAD_END = re.compile(
    r"(?:'s|'|\b(?:and|or|but|the|a|an|his|her|their|its|our|my|your|this|these|those|of|for|to|in|on|at|by|with|from|as|more|most|very|"
    r"own|such|even|not|so|only|just|no|which|who))$",
    re.IGNORECASE,
)
_NOT_A_SOURCE = frozenset(
    "which that what this there these those it who it's he's she's here what's one's nothing something everything anything how why as "
    "sometimes always perhaps besides often".split()
)
_SUBORDINATE = re.compile(r"\b(?:while|although|though|when|after|before|since|because|if|what|which|whom|than|until|where|whose|once|unless|as)(?: (?:the|even))?\s*$", re.IGNORECASE)
_APPOSED_TAIL = re.compile(r"(?:\s(?:of|from|at|with|for|in|and|on|who|whose)\b|\s?\(|$)")
_ADVERBIAL = re.compile(r"\s(?:on|in|at|to|during|after|before|while|when|as|that|but|via|earlier|later|last|this|told|said|\w+ly|\w+day|yesterday|today)\b")
_NO_NOUN = _NOT_A_SOURCE - {"these", "those", "this", "one's"}
_LONGEST_NOMINAL = 14
_VERB_NEXT = re.compile(r" (?:has|have|had|is|was|will|[a-z]+(?:ed|es|s)) (?!and\b)")
_MANY_OF = re.compile(r"\b(?:array|number|group|majority|handful|lot|half|host|range|percent|third|quarter|share|couple|dozen) of\b")
_LETS = re.compile(r"\b(?:let|lets|letting|made|makes|had|heard|saw)$")
_LONGEST_CLAUSE = 150
_VISITING = re.compile(r"(?<=and) (?:visiting|his|her|the|its|their|then|acting|former)$")
_TIME_WORDS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday week month year day morning afternoon evening night past weekend January "
    "February March April May June July August September October November December".split()
)
_JOINT_WORDS = frozenset(
    "sides parties ministers leaders presidents counterparts interlocutors delegations countries diplomats chairs co-chairs principals "
    "negotiators two three four delegates both Both participants".split()
)
_PRONOUNS = frozenset("he she it they we I He She It They We".split())
_WORDS_AFTER_NAME = 2
_DOCUMENT = re.compile(r"\b(?:post|statement|tweet|letter|message|release|note|speech|remarks|communiqué|email)$")
_NOUN_AFTER = re.compile(r"(?:'s)? (?!(?:of|from|at|with|for|in|and|on|who|whose|to|that|is|was|has|had|as|or|during|after|before|while|when)\b)[a-z]")
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their", "its", "our", "both"})
_APPOSITION_START = ("the ", "a ", "an ", "who ", "which ", "whose ", "his ", "her ", "one ", "head ", "director ", "chief ")
_NOUNS_AFTER = re.compile(
    r"((?:(?:the|a|an|some|many|several|one|two|three|another|his|her|their|its|our)\s)?[\w'&.%$-]+(?:\s(?!(?:in|on|at|to|during|after|that|and|as|"
    r"who|while|when|but|before|following|ahead|earlier|last|this|for|of|from|with|by|which|because|where|via|about)\b)[\w'&.-]+){0,8})"
)
_OF_TAIL = re.compile(r"(?:\s(?:of|for|from|at|with|in)(?: the)? [\w'&.-]+(?:\s(?!(?:in|on|at|to|during|after|that|and|as|who|while|when|but|before)\b)[\w'&.-]+){0,3})")


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
        trimmed = self.folded[floor : cue.left].rstrip()
        last = trimmed[trimmed.rfind(" ") + 1 :].rstrip(",")
        if last in _TIME_WORDS or last.isdigit():
            timed = _TIME_TAIL.search(trimmed, max(0, len(trimmed) - 60))
            if timed and timed.start() > 0:
                trimmed = trimmed[: timed.start()].rstrip()
        if not trimmed:
            return None
        end = floor + len(trimmed)
        if trimmed.endswith((",", ")", "–", "—", " -")):
            return self._across_insertion(floor, trimmed)
        relative = _RELATIVE.search(trimmed, max(0, len(trimmed) - 6)) if last in ("who", "whom") else None
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

    def actor(self, sentence: Span, mentions: Sequence[Mention]) -> Subject | None:
        """Return who acts in a sentence: its first pronoun or mention that no preposition governs."""
        start = self._past_openers(sentence)
        pronoun = _PRONOUN_AFTER.match(self.folded[start : start + 6].lower())
        if pronoun and pronoun.group(1) in ("he", "she", "they", "it"):
            return Subject("pronoun", Span(start + pronoun.start(1), start + pronoun.end(1)), "actor")
        for mention in mentions:
            if mention.kind == "side":
                if not self.folded[sentence.start : mention.span.start].strip() and _VERB_NEXT.match(self.folded, mention.span.end):
                    return Subject("mention", mention.span, "actor", mention)
                continue
            if not self._can_act(mention, sentence):
                continue
            before = self.folded[max(sentence.start, mention.span.start - 40) : mention.span.start].rstrip()
            if _PREPOSITION_END.search(before):
                continue
            return self._actor_from(mention, sentence)
        return None

    def _can_act(self, mention: Mention, sentence: Span) -> bool:
        """Tell whether a mention may be an actor: a lone capitalised word only where a sentence or clause begins."""
        if mention.kind == "body":
            return not self.folded[sentence.start : mention.span.start].strip()
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
        last = left[left.rfind(" ") + 1 :].lstrip('("')
        if last in _PRONOUNS:
            return Subject("pronoun", Span(end - len(last), end), "before")
        joint = _JOINT_NOUN.search(left) if last in _JOINT_WORDS else None
        if joint and not _PREPOSITION_END.search(left[: joint.start()].rstrip()):
            return Subject("joint", Span(floor + joint.start(), end), "before")
        mention = self.by_end.get(end)
        clause = self.clause_start(floor, end)
        if mention is not None and mention.span.start >= floor:
            return self._named(mention, min(clause, mention.span.start), floor)
        found = self._phrase(clause, end)
        if found is None:
            return self._before_relative(floor, end)
        if found.kind == "nominal" and cue.form == "base" and not self._is_plural(found.span):
            return None
        return found

    def _is_plural(self, span: Span) -> bool:
        text = self.folded[span.start : span.end]
        head = _PREPOSITION.split(text, maxsplit=1)[0].rstrip()
        return bool(_MANY_OF.search(text)) or bool(_PLURAL_END.search(head.rsplit(" ", 1)[-1]))

    def _named(self, mention: Mention, clause: int, floor: int) -> Subject | None:
        before = _VISITING.sub("", self.folded[clause : mention.span.start].rstrip())
        if before.endswith((" and", "and", "&")) and self._pair_before(clause + len(before) - 3, floor):
            return Subject("joint", Span(clause, mention.span.end), "before")
        if mention.plural and mention.kind == "post" and self._is_definite(mention):
            return Subject("joint", mention.span, "before")
        if _LETS.search(before):
            return None
        if _PREPOSITION_END.search(before):
            whole = self._phrase(clause, mention.span.end)
            if whole is not None:
                return whole
            return None if mention.kind == "side" else Subject("mention", mention.span, "oblique", mention)
        if mention.kind == "post" and mention.name is None and not self._is_definite(mention):
            return self._phrase(clause, mention.span.end)
        if mention.kind == "side" and before and not _OPENING.fullmatch(before + " ") and not before.endswith(","):
            longer = self._nominal(clause, mention.span.end)
            if longer is not None:
                return longer
        return Subject("mention", mention.span, "before", mention)

    def _is_definite(self, mention: Mention) -> bool:
        """Tell whether a post without a name points at somebody known: "the minister", never "a senior official"."""
        first = self.folded[mention.span.start : mention.span.end].split(" ", 1)[0]
        return first.lower() in _DEFINITE or (mention.party is not None and first[0].isupper()) or (first[0].isupper() and not mention.plural)

    def _phrase(self, start: int, end: int) -> Subject | None:
        """Return the subject that the words between ``start`` and ``end`` are: a name with what describes it, or a noun phrase.

        "Democratic strategist X", "X of the Y Foundation" are X; "a spokesman for X", "X's campaign" stand for themselves.
        """
        opening = _OPENING.match(self.folded[start:end])
        if opening:
            start += opening.end()
        while start < end and self.folded[start] == " ":
            start += 1
        name = self._first_name(start, end)
        if name is not None and name.name is not None:
            before = self.folded[start : name.span.start]
            after = self.folded[name.span.end : end]
            if not _PREPOSITION.search(before) and not _VERBISH.search(before) and _APPOSED_TAIL.match(after):
                return Subject("mention", name.span, "before", name)
        return self._nominal(start, end)

    def _first_name(self, start: int, end: int) -> Mention | None:
        """Return the first person named between ``start`` and ``end`` whose name does not merely describe a noun after it."""
        at = start
        while 0 <= at < end:
            mention = self.by_start.get(at)
            if mention is not None and mention.kind == "name" and mention.span.end <= end and mention.person is not None:
                if not _NOUN_AFTER.match(self.folded, mention.span.end, end):
                    return mention
                at = mention.span.end
            at = self.folded.find(" ", at, end) + 1
            if at == 0:
                return None
        return None

    def _pair_before(self, end: int, floor: int) -> bool:
        """Tell whether another acting party stands before the "and": then both of them speak."""
        text = self.folded[floor:end].rstrip(" ,")
        other = self.by_end.get(floor + len(text))
        return other is not None and other.kind in ("name", "post", "side", "body")

    def clause_start(self, floor: int, end: int) -> int:
        """Return where the clause that holds ``end`` begins: after the last comma, dash or conjunction."""
        start = floor
        for match in _BREAK.finditer(self.folded, max(floor, end - _LONGEST_CLAUSE), end):
            if match.end() < end:
                start = match.end()
        return start

    def _before_relative(self, floor: int, end: int) -> Subject | None:
        """Return the head of "people who have seen him say": the noun phrase in front of a relative clause without commas."""
        text = self.folded[floor:end]
        cut = text.rfind(" who ")
        if cut < 0 or "," in text[cut:] or len(text[cut:].split()) > _LONGEST_NOMINAL:
            return None
        return self._phrase(self.clause_start(floor, floor + cut), floor + cut)

    def _nominal(self, start: int, end: int) -> Subject | None:
        text = self.folded[start:end]
        opening = _OPENING.match(text)
        if opening:
            start += opening.end()
            text = text[opening.end() :]
        while text[:1] == " ":
            start, text = start + 1, text[1:]
        words = text.split()
        if not words or len(words) > _LONGEST_NOMINAL or not self._is_noun_phrase(text, words):
            return None
        name = self.by_start.get(start)
        if name is not None and name.kind == "name" and name.span.end < end and self._has_verb_after(name, end):
            return None
        return Subject("nominal", Span(start, end), "before", self._inside(start, end))

    def _has_verb_after(self, name: Mention, end: int) -> bool:
        """Tell whether a name goes on into a clause ("X now helps lead a program") instead of a noun ("X supporters")."""
        if self.folded.startswith("'", name.span.end):
            return False
        rest = self.folded[name.span.end : end].split()
        return len(rest) > _WORDS_AFTER_NAME and not _APPOSED_TAIL.match(self.folded[name.span.end : end])

    def _is_noun_phrase(self, text: str, words: Sequence[str]) -> bool:
        if _PREPOSITION_START.match(text) or _VERBISH.search(text) or _BAD_END.search(text):
            return False
        if not words[-1][-1].isalnum() and words[-1][-1] != "%":
            return False
        if words[-1].lower() in _NOT_A_SOURCE or words[0].lower() in _NO_NOUN or not _NOMINAL.fullmatch(text):
            return False
        if text[0] == "$" or words[0].endswith("ing"):
            return False
        return bool(_DETERMINED.match(text)) or text[0].isupper() or self._bare_plural(words)

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
        """Return the subject before an insertion: "X, the minister of Y, said", "X, in turn, said", "X (Z) said".

        The words at the beginning of the clause are tried first, so that "X, head of Y, a body for Z, said" is X.
        """
        set_off = self.by_end.get(floor + len(left.rstrip(" ,)–—-")))
        if set_off is not None and set_off.name is not None and set_off.role and self._opens_clause(set_off, floor):
            return Subject("mention", set_off.span, "insertion", set_off)
        first = self._clause_opener(floor, left)
        if first is not None:
            return first
        body = left.rstrip(" ,–—-")
        for _ in range(4):
            cut = max(body.rfind(","), body.rfind(" –"), body.rfind(" —"), body.rfind(" ("), body.rfind(" - "))
            if cut < 0:
                return None
            body = body[:cut].rstrip(" ,–—-")
            end = floor + len(body)
            mention = self.by_end.get(end)
            if mention is not None and mention.span.start >= floor and (mention.kind != "side" or self._opens_clause(mention, floor)):
                return self._named(mention, min(self.clause_start(floor, end), mention.span.start), floor)
            pronoun = _PRONOUN.search(body)
            if pronoun:
                return Subject("pronoun", Span(floor + pronoun.start(1), end), "insertion")
            found = self._phrase(self.clause_start(floor, end), end)
            if found is not None and (found.kind == "mention" or _DETERMINED.match(self.folded[found.span.start : end])):
                return Subject(found.kind, found.span, "insertion", found.mention)
        return None

    def _opens_clause(self, mention: Mention, floor: int) -> bool:
        before = self.folded[floor : mention.span.start]
        return not before.strip() or bool(_OPENING.fullmatch(before))

    def _clause_opener(self, floor: int, left: str) -> Subject | None:
        """Return the noun phrase up to the first comma, when all that follows it is an apposition or a relative clause."""
        cut = min((place for place in (left.find(", "), left.find(" (")) if place > 0), default=-1)
        if cut < 0:
            return None
        rest = left[cut:].lstrip(" ,(")
        if _VERBISH.search(rest) and not rest.startswith(("who ", "which ", "whose ")):
            return None
        if _PREPOSITION_START.match(left) or _PREPOSITION_START.match(rest):
            return None
        found = self._phrase(floor, floor + cut)
        if found is None or (found.kind == "nominal" and not rest.startswith(_APPOSITION_START)):
            return None
        return Subject(found.kind, found.span, "insertion", found.mention)

    def _antecedent(self, floor: int, cut: int) -> Subject | None:
        end = floor + len(self.folded[floor : floor + cut].rstrip(" ,"))
        mention = self.by_end.get(end)
        if mention is not None and mention.kind in ("name", "post"):
            return Subject("mention", mention.span, "relative", mention)
        return self._phrase(self.clause_start(floor, end), end)

    # ------------------------------------------------------------ after the cue

    def _headed(self, mention: Mention, ceiling: int) -> Subject | None:
        """Return ``mention`` as a subject after its cue, or the larger phrase or pair it begins."""
        following = self.folded[mention.span.end : min(ceiling, mention.span.end + 40)]
        if following.startswith(" and "):
            other = self.by_start.get(mention.span.end + 5)
            if other is not None and other.kind in ("name", "post"):
                return Subject("joint", Span(mention.span.start, other.span.end), "after")
        if mention.plural and mention.kind == "post" and self._is_definite(mention):
            return Subject("joint", mention.span, "after")
        goes_on = re.match(r"(?:'s)?\s\w", following) and not _APPOSED_TAIL.match(following) and not _ADVERBIAL.match(following)
        if goes_on or following.startswith("'s") or (mention.kind == "post" and not self._is_definite(mention)):
            return self._nominal_after(mention.span.start, ceiling)
        return Subject("mention", mention.span, "after", mention)

    def _nominal_after(self, start: int, ceiling: int) -> Subject | None:
        match = _NOUNS_AFTER.match(self.folded, start, min(ceiling, start + 120))
        if not match or match.end() == start:
            return None
        end = match.end()
        while end > start and self.folded[end - 1] in ".'":
            end -= 1
        text = self.folded[start:end]
        if not text.strip() or _VERBISH.search(text) or text.split()[0].lower() in _NOT_A_SOURCE or _PREPOSITION_START.match(text):
            return None
        name = self._first_name(start, min(ceiling, end + 40))
        if name is not None and name.span.start <= end and not _PREPOSITION.search(self.folded[start : name.span.start]):
            return Subject("mention", name.span, "after", name)
        if _DOCUMENT.search(text) and self.folded.startswith((" by ", " from ", " of "), end):
            author = self.by_start.get(self.folded.index(" ", end + 1) + 1)
            if author is not None and author.kind in ("name", "post"):
                return Subject("mention", author.span, "after", author)
        tail = _OF_TAIL.match(self.folded, end, min(ceiling, end + 60))
        end = tail.end() if tail else end
        while end > start and self.folded[end - 1] in ".'":
            end -= 1
        return Subject("nominal", Span(start, end), "after", self._inside(start, end))
