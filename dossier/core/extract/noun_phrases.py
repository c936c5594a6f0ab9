"""Noun phrases in the text's own words: "critics", "a spokesman for X", "Democratic strategist X of Y".

Rules of this module: it works on spans of one folded text and on its mentions; a phrase that holds a verb, ends in a determiner
or begins with a preposition is none; a name with what describes it is the person, a name inside a larger phrase is not.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from dossier.core.extract.article import Mention
from dossier.core.extract.syntax import (
    APPOSED_TAIL,
    BREAK,
    DETERMINED,
    NO_SOURCE,
    OPENING,
    OPENING_BREAK,
    PREPOSITION,
    PREPOSITION_START,
    any_of,
    ends_badly,
    is_verbish,
)
from dossier.core.model.span import Span
from dossier.core.text import late as re

SubjectKind = Literal["mention", "pronoun", "nominal", "joint"]


class Subject(Struct, frozen=True, gc=False):
    """What stands as the subject of a cue.

    ``span`` covers its words; ``way`` says how it was found (before, after, insertion, relative, oblique, actor);
    ``mention`` is the mention it is, or for a noun phrase the side or body it holds.
    """

    kind: SubjectKind
    span: Span
    way: str
    mention: Mention | None = None


_NOMINAL = re.compile(r"(?:(?:[\w$%'&./’-]+|\([^()]{1,40}\))(?:\s|$)){1,14}$")
_LONGEST_NOMINAL = 14
_LONGEST_CLAUSE = 150
_WORDS_AFTER_NAME = 2
_NO_NOUN = NO_SOURCE - {"these", "those", "this", "one's"}
_PLURAL_END = re.compile(r"(?:[^s']s|people|men|women|many|some|others|most|few|media|police|children|both|percent)\b")
_MANY_OF = re.compile(
    rf"\b{any_of('array number group majority handful lot half host range percent third quarter share couple dozen')} of\b"
)
_NOUN_AFTER = re.compile(
    r"(?:'s)? (?!"
    + any_of("of from at with for in and on who whose to that is was has had as or during after before while when")
    + r"\b)[a-z]"
)
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "their", "its", "our", "both"})


class NounPhrases:
    """The mentions and noun phrases of one text, found by where they begin and end."""

    def __init__(self, folded: str, mentions: Sequence[Mention]) -> None:
        self.folded = folded
        self.by_end = {mention.span.end: mention for mention in mentions}
        self.by_end.update({mention.name.end: mention for mention in mentions if mention.name})
        self.by_start = {mention.span.start: mention for mention in mentions}

    def phrase(self, start: int, end: int) -> Subject | None:
        """Return the subject that the words between ``start`` and ``end`` are: a name with what describes it, or a noun phrase.

        "Democratic strategist X", "X of the Y Foundation" are X; "a spokesman for X", "X's campaign" stand for themselves.
        """
        opening = OPENING.match(self.folded[start:end])
        if opening:
            start += opening.end()
        while start < end and self.folded[start] == " ":
            start += 1
        name = self.first_name(start, end)
        if name is not None and name.name is not None:
            before = self.folded[start : name.span.start]
            after = self.folded[name.span.end : end]
            if not PREPOSITION.search(before) and not is_verbish(before) and APPOSED_TAIL.match(after):
                return Subject("mention", name.span, "before", name)
        return self.nominal(start, end)

    def nominal(self, start: int, end: int) -> Subject | None:
        """Return the words between ``start`` and ``end`` as a subject in the text's own words; None when they are none."""
        text = self.folded[start:end]
        opening = OPENING.match(text)
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
        return Subject("nominal", Span(start, end), "before", self.inside(start, end))

    def before_relative(self, floor: int, end: int) -> Subject | None:
        """Return the head of "people who have seen him say": the noun phrase in front of a relative clause without commas."""
        text = self.folded[floor:end]
        cut = text.rfind(" who ")
        if cut < 0 or "," in text[cut:] or len(text[cut:].split()) > _LONGEST_NOMINAL:
            return None
        return self.phrase(self.clause_start(floor, floor + cut), floor + cut)

    def clause_start(self, floor: int, end: int) -> int:
        """Return where the clause that holds ``end`` begins: after the last comma, dash or conjunction."""
        start, at = floor, max(floor, end - _LONGEST_CLAUSE)
        if at == 0 and (opening := OPENING_BREAK.match(self.folded, 0, end)):
            at = opening.end()
            start = at if at < end else start
        for match in BREAK.finditer(self.folded, at, end):
            if match.end() < end:
                start = match.end()
        return start

    def first_name(self, start: int, end: int) -> Mention | None:
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

    def inside(self, start: int, end: int) -> Mention | None:
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

    def is_plural(self, span: Span) -> bool:
        """Tell whether a noun phrase is plural, so that a base form can be its verb: "critics say"."""
        text = self.folded[span.start : span.end]
        head = PREPOSITION.split(text, maxsplit=1)[0].rstrip()
        return bool(_MANY_OF.search(text)) or bool(_PLURAL_END.search(head.rsplit(" ", 1)[-1]))

    def is_definite(self, mention: Mention) -> bool:
        """Tell whether a post without a name points at somebody known: "the minister", never "a senior official"."""
        first = self.folded[mention.span.start : mention.span.end].split(" ", 1)[0]
        return (
            first.lower() in _DEFINITE
            or (mention.party is not None and first[0].isupper())
            or (first[0].isupper() and not mention.plural)
        )

    def opens_clause(self, mention: Mention, floor: int) -> bool:
        """Tell whether nothing but an opening word stands between ``floor`` and ``mention``."""
        before = self.folded[floor : mention.span.start]
        return not before.strip() or bool(OPENING.fullmatch(before))

    def _has_verb_after(self, name: Mention, end: int) -> bool:
        """Tell whether a name goes on into a clause ("X now helps lead a program") instead of a noun ("X supporters")."""
        if self.folded.startswith("'", name.span.end):
            return False
        rest = self.folded[name.span.end : end].split()
        return len(rest) > _WORDS_AFTER_NAME and not APPOSED_TAIL.match(self.folded[name.span.end : end])

    def _is_noun_phrase(self, text: str, words: Sequence[str]) -> bool:
        if PREPOSITION_START.match(text) or is_verbish(text) or ends_badly(text):
            return False
        if not words[-1][-1].isalnum() and words[-1][-1] != "%":
            return False
        if words[-1].lower() in NO_SOURCE or words[0].lower() in _NO_NOUN or not _NOMINAL.fullmatch(text):
            return False
        if text[0] == "$" or words[0].endswith("ing"):
            return False
        return bool(DETERMINED.match(text)) or text[0].isupper() or self._bare_plural(words)

    @staticmethod
    def _bare_plural(words: Sequence[str]) -> bool:
        return any(word.endswith(("s", "people", "men", "women")) for word in words[:3]) and words[0][0].isalpha()
