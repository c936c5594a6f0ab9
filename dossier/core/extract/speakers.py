"""The subject of a cue: which words of the sentence say who speaks.

Rules of this module: syntax only. It returns what stands where a subject stands (a mention, a pronoun, a noun phrase in the
text's own words) and how it was found; who "he" or "the minister" is, is coreference.py's question.
"""

from dossier.core.extract.article import Mention
from dossier.core.extract.cues import WINDOW, Cue
from dossier.core.extract.noun_phrases import NounPhrases, Subject
from dossier.core.extract.syntax import (
    APPOSED_TAIL,
    DETERMINED,
    JOINT_NOUN,
    JOINT_WORDS,
    NO_SOURCE,
    OPENING,
    PREPOSITION,
    PREPOSITION_END,
    PREPOSITION_START,
    PRONOUN,
    PRONOUN_AFTER,
    PRONOUNS,
    TIME_TAIL,
    TIME_WORDS,
    any_of,
    is_verbish,
)
from dossier.core.model.span import Span
from dossier.core.text import late as re

_RELATIVE = re.compile(r",? (?:who|whom)$")
_RELATIVE_OPEN = re.compile(r", (?:who|whose|which) ")
_LETS = re.compile(r"\b(?:let|lets|letting|made|makes|had|heard|saw)$")
_VISITING = re.compile(r"(?<=and) (?:visiting|his|her|the|its|their|then|acting|former)$")
_DOCUMENT = re.compile(r"\b(?:post|statement|tweet|letter|message|release|note|speech|remarks|communiqué|email)$")
_APPOSITION_START = ("the ", "a ", "an ", "who ", "which ", "whose ", "his ", "her ", "one ", "head ", "director ", "chief ")
_LONG_POST = re.compile(
    r"(?:^|, )([Tt]he (?:\w+ ){0,4}(?:[Dd]irector|[Hh]ead|[Cc]hief|[Oo]fficer|[Aa]dviser|[Aa]dvisor|[Cc]hair\w*|[Mm]anager"
    r"|[Cc]oordinator|[Ss]ecretary|[Rr]epresentative|[Ss]pokes\w+|[Ll]eader|[Cc]ommander) [^,]*),$"
)
"""A post in the text's own words, up to the comma before its holder's name."""
_TOWN = re.compile(r" (?:of|from|in) [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2}, $")
"""A town before the land that it lies in: "of St. Paul, (Minnesota)"."""
_STOPS_NOUNS = any_of("in on at to during after that and as who while when but before")
_STOPS_NOUNS_TOO = any_of("following ahead earlier last this for of from with by which because where via about")
_NOUNS_AFTER = re.compile(
    rf"((?:{any_of('the a an some many several one two three another his her their its our')}\s)?[\w'&.%$-]+"
    rf"(?:\s(?!(?:{_STOPS_NOUNS}|{_STOPS_NOUNS_TOO})\b)"
    r"[\w'&.-]+){0,8})"
)
_OF_TAIL = re.compile(rf"(?:\s(?:of|for|from|at|with|in)(?: the)? [\w'&.-]+(?:\s(?!{_STOPS_NOUNS}\b)[\w'&.-]+){{0,3}})")
_ADVERBIAL = re.compile(
    r"\s"
    + any_of(
        "on in at to during after before while when as that but via earlier later last this told said",
        r"\w+ly \w+day yesterday today",
    )
    + r"\b"
)
_MOST_INSERTIONS = 4
_TAIL_WINDOW = 60
_LONGEST_AFTER = 120


class SubjectFinder:
    """Finds the subjects of cues in one text."""

    def __init__(self, phrases: NounPhrases) -> None:
        self.folded, self.phrases = phrases.folded, phrases

    def before(self, cue: Cue, floor: int) -> Subject | None:
        """Return the subject that ends where ``cue`` wants one; ``floor`` is where the clause may begin at the earliest."""
        floor = max(floor, cue.left - WINDOW)
        trimmed = self.folded[floor : cue.left].rstrip()
        last = trimmed[trimmed.rfind(" ") + 1 :].rstrip(",")
        if last in TIME_WORDS or last.isdigit():
            timed = TIME_TAIL.search(trimmed, max(0, len(trimmed) - _TAIL_WINDOW))
            set_off = trimmed.endswith(",") and timed is not None and not trimmed[: timed.start()].rstrip().endswith(",")
            if timed and timed.start() > 0 and not (set_off and _RELATIVE_OPEN.search(trimmed[: timed.start()])):
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
        return self.after_offset(cue.span.end, ceiling)

    def after_offset(self, start: int, ceiling: int) -> Subject | None:
        """Return the subject that begins at ``start`` or after the blanks there."""
        while start < ceiling and self.folded[start] == " ":
            start += 1
        pronoun = PRONOUN_AFTER.match(self.folded, start, ceiling)
        if pronoun:
            return Subject("pronoun", Span(*pronoun.span(1)), "after")
        mention = self.phrases.by_start.get(start)
        if mention is not None and mention.span.end <= ceiling:
            return self._headed(mention, ceiling)
        return self._nominal_after(start, ceiling)

    # ------------------------------------------------------------ right before the cue

    def _ending_at(self, floor: int, end: int, cue: Cue) -> Subject | None:
        left = self.folded[floor:end]
        last = left[left.rfind(" ") + 1 :].lstrip('("')
        if last in PRONOUNS:
            return Subject("pronoun", Span(end - len(last), end), "before")
        if last in ("and", "but", "or", "then", "that"):
            return None
        joint = JOINT_NOUN.search(left) if last in JOINT_WORDS else None
        if joint and not PREPOSITION_END.search(left[: joint.start()].rstrip()):
            return Subject("joint", Span(floor + joint.start(), end), "before")
        mention = self.phrases.by_end.get(end)
        clause = self.phrases.clause_start(floor, end)
        if mention is not None and mention.span.start >= floor:
            return self._named(mention, min(clause, mention.span.start), floor)
        found = self.phrases.phrase(clause, end)
        if found is None:
            return self.phrases.before_relative(floor, end)
        if found.kind == "nominal" and cue.form == "base" and not self.phrases.is_plural(found.span):
            return None
        return found

    def _named(self, mention: Mention, clause: int, floor: int) -> Subject | None:
        if mention.kind == "side" and (
            town := _TOWN.search(self.folded, max(floor, mention.span.start - _TAIL_WINDOW), mention.span.start)
        ):
            return self._of_a_town(floor, town)
        before = _VISITING.sub("", self.folded[clause : mention.span.start].rstrip())
        if before.endswith((" and", "and", "&")) and self._pair_before(clause + len(before) - 3, floor):
            return Subject("joint", Span(clause, mention.span.end), "before")
        if mention.plural and mention.kind == "post" and self.phrases.is_definite(mention):
            return Subject("joint", mention.span, "before")
        if _LETS.search(before) or before.endswith((" nor", "Neither", "neither")):
            return None
        if PREPOSITION_END.search(before):
            whole = self.phrases.phrase(clause, mention.span.end)
            if whole is not None:
                return whole
            return None if mention.kind == "side" else Subject("mention", mention.span, "oblique", mention)
        if mention.kind == "post" and mention.name is None and not self.phrases.is_definite(mention):
            return self.phrases.phrase(clause, mention.span.end)
        if mention.kind == "side" and before and not OPENING.fullmatch(before + " ") and not before.endswith(","):
            longer = self.phrases.nominal(clause, mention.span.end)
            if longer is not None:
                return longer
        return Subject("mention", mention.span, "before", mention)

    def _of_a_town(self, floor: int, town: re.Match[str]) -> Subject | None:
        """Return who stands before "of Springfield, Ohio": the land behind a town speaks for nobody."""
        mention = self.phrases.by_end.get(town.start())
        if mention is None or mention.span.start < floor or mention.kind == "side":
            return None
        return Subject("mention", mention.span, "before", mention)

    def _pair_before(self, end: int, floor: int) -> bool:
        """Tell whether another acting party stands before the "and": then both of them speak."""
        text = self.folded[floor:end].rstrip(" ,")
        other = self.phrases.by_end.get(floor + len(text))
        return other is not None and other.kind in ("name", "post", "side", "body")

    # ------------------------------------------------------------ further away

    def _across_insertion(self, floor: int, left: str) -> Subject | None:
        """Return the subject before an insertion: "X, the minister of Y, said", "X, in turn, said", "X (Z) said".

        The words at the beginning of the clause are tried first, so that "X, head of Y, a body for Z, said" is X.
        """
        named = self._before_parenthesis(floor, left) or self._set_off(floor, left)
        if named is not None:
            return named
        first = self._clause_opener(floor, left)
        if first is not None:
            return first
        body = left.rstrip(" ,–—-")
        for _ in range(_MOST_INSERTIONS):
            cut = max(body.rfind(","), body.rfind(" –"), body.rfind(" —"), body.rfind(" ("), body.rfind(" - "))
            if cut < 0:
                return None
            body = body[:cut].rstrip(" ,–—-")
            end = floor + len(body)
            mention = self.phrases.by_end.get(end)
            if (
                mention is not None
                and mention.span.start >= floor
                and (mention.kind != "side" or self.phrases.opens_clause(mention, floor))
            ):
                return self._named(mention, min(self.phrases.clause_start(floor, end), mention.span.start), floor)
            pronoun = PRONOUN.search(body)
            if pronoun:
                return Subject("pronoun", Span(floor + pronoun.start(1), end), "insertion")
            found = self.phrases.phrase(self.phrases.clause_start(floor, end), end)
            if found is not None and (found.kind == "mention" or DETERMINED.match(self.folded[found.span.start : end])):
                return Subject(found.kind, found.span, "insertion", found.mention)
        return None

    def _before_parenthesis(self, floor: int, left: str) -> Subject | None:
        """Return the body before its short form: "the Joint Chiefs of Staff (JCS) said"."""
        short = left.rfind(" (") if left.endswith(")") else -1
        known = self.phrases.by_end.get(floor + short) if short > 0 else None
        if known is None or known.kind != "body" or known.span.start < floor:
            return None
        return self._named(known, min(self.phrases.clause_start(floor, floor + short), known.span.start), floor)

    def _set_off(self, floor: int, left: str) -> Subject | None:
        """Return who is named right before the cue and set off by commas, alone or as the second of two."""
        mention = self.phrases.by_end.get(floor + len(left.rstrip(" ,)–—-")))
        if mention is None or mention.name is None or mention.span.start < floor:
            return None
        before = self.folded[floor : mention.span.start].rstrip()
        if mention.role and before.endswith(", and"):
            other = self.phrases.by_end.get(floor + len(before) - len(", and"))
            if other is not None and other.kind == "name" and other.role:
                return Subject("joint", mention.span, "insertion")
        if self._names_post(mention, floor, before) or (mention.role and self._stands_whole(mention, floor)):
            return Subject("mention", mention.span, "insertion", mention)
        return None

    def _names_post(self, mention: Mention, floor: int, before: str) -> bool:
        """Tell whether commas set off the name of whom a long post stands for: "the Director for Y at the Z, X, said"."""
        if mention.role or mention.person is None or not before.endswith(",") or mention.name is None:
            return False
        if " " not in self.folded[mention.name.start : mention.name.end]:
            return False
        post = _LONG_POST.search(before)
        return post is not None and self.phrases.first_name(floor + post.start(1), floor + len(before)) is None

    def _stands_whole(self, mention: Mention, floor: int) -> bool:
        """Tell whether a post and a name set off by commas are the whole subject: ", the Minister of Y, X, said"."""
        if mention.span.start < floor:
            return False
        own = mention.name is not None and "," in self.folded[mention.span.start : mention.name.start]
        if own and PREPOSITION_END.search(self.folded[floor : mention.span.start].rstrip()):
            return False
        return own or self.phrases.opens_clause(mention, floor)

    def _clause_opener(self, floor: int, left: str) -> Subject | None:
        """Return the noun phrase up to the first comma, when all that follows it is an apposition or a relative clause."""
        cut = min((place for place in (left.find(", "), left.find(" (")) if place > 0), default=-1)
        if cut < 0:
            return None
        rest = left[cut:].lstrip(" ,(")
        if is_verbish(rest) and not rest.startswith(("who ", "which ", "whose ")):
            return None
        if PREPOSITION_START.match(left) or PREPOSITION_START.match(rest):
            return None
        post = self.phrases.by_end.get(floor + cut)
        if post is not None and post.kind == "post" and post.name is None and self._is_the_one(post, floor):
            return Subject("mention", post.span, "insertion", post)
        found = self.phrases.phrase(floor, floor + cut)
        if found is None or (found.kind == "nominal" and not rest.startswith(_APPOSITION_START)):
            return None
        return Subject(found.kind, found.span, "insertion", found.mention)

    def _is_the_one(self, post: Mention, floor: int) -> bool:
        """Tell whether a post opens the clause and points at one person known: "The minister, who …, confirmed"."""
        return not post.plural and self.phrases.is_definite(post) and self.phrases.opens_clause(post, floor)

    def _antecedent(self, floor: int, cut: int) -> Subject | None:
        end = floor + len(self.folded[floor : floor + cut].rstrip(" ,"))
        mention = self.phrases.by_end.get(end)
        if mention is not None and mention.kind in ("name", "post"):
            return Subject("mention", mention.span, "relative", mention)
        return self.phrases.phrase(self.phrases.clause_start(floor, end), end)

    # ------------------------------------------------------------ after the cue

    def _headed(self, mention: Mention, ceiling: int) -> Subject | None:
        """Return ``mention`` as a subject after its cue, or the larger phrase or pair it begins."""
        following = self.folded[mention.span.end : min(ceiling, mention.span.end + 40)]
        if following.startswith(" and "):
            other = self.phrases.by_start.get(mention.span.end + 5)
            if other is not None and other.kind in ("name", "post"):
                return Subject("joint", Span(mention.span.start, other.span.end), "after")
        if mention.plural and mention.kind == "post" and self.phrases.is_definite(mention):
            return Subject("joint", mention.span, "after")
        goes_on = re.match(r"(?:'s)?\s\w", following) and not APPOSED_TAIL.match(following) and not _ADVERBIAL.match(following)
        if goes_on or following.startswith("'s") or (mention.kind == "post" and not self.phrases.is_definite(mention)):
            return self._nominal_after(mention.span.start, ceiling)
        return Subject("mention", mention.span, "after", mention)

    def _nominal_after(self, start: int, ceiling: int) -> Subject | None:
        match = _NOUNS_AFTER.match(self.folded, start, min(ceiling, start + _LONGEST_AFTER))
        if not match or match.end() == start:
            return None
        end = match.end()
        while end > start and self.folded[end - 1] in ".'":
            end -= 1
        text = self.folded[start:end]
        if not text.strip() or is_verbish(text) or text.split()[0].lower() in NO_SOURCE or PREPOSITION_START.match(text):
            return None
        name = self.phrases.first_name(start, min(ceiling, end + 40))
        if name is not None and name.span.start <= end and not PREPOSITION.search(self.folded[start : name.span.start]):
            return Subject("mention", name.span, "after", name)
        if _DOCUMENT.search(text) and self.folded.startswith((" by ", " from ", " of "), end):
            author = self.phrases.by_start.get(self.folded.index(" ", end + 1) + 1)
            if author is not None and author.kind in ("name", "post"):
                return Subject("mention", author.span, "after", author)
        tail = _OF_TAIL.match(self.folded, end, min(ceiling, end + 60))
        end = tail.end() if tail else end
        while end > start and self.folded[end - 1] in ".'":
            end -= 1
        return Subject("nominal", Span(start, end), "after", self.phrases.inside(start, end))
