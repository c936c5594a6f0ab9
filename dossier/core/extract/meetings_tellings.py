"""One construction in a reduced sentence: its trigger word, its subject, and what the words around say of its status."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from dossier.core.extract import meetings_grammar as grammar
from dossier.core.extract import meetings_words as words
from dossier.core.extract.article import Mention
from dossier.core.extract.meetings_blocks import NOT_ACTOR, A, L, V
from dossier.core.extract.meetings_sentence import Reduced, Word
from dossier.core.model.records import MeetingKind, MeetingStatus
from dossier.core.text import late as re
from dossier.core.text.patterns import holds_any

_REFUSED = re.compile(r"'s?\b|'(?= )|-")
_PRONOUN_NEAR = re.compile(rf"\b{grammar.PRONOUN} (?:\w+ ){{0,4}}$")
_REPORTING = re.compile(r"\b(?:said|says|noted|stressed|added|told|announced|stated|recalled|that|because|whether)\b")
_DENIED = re.compile(r"\bden(?:y|ied|ies|ying)\b[^.;]{0,110}$")
_OPENS_WITH = re.compile(r"\b(?:of|with|by|from|to|at|in|for)(?: the)? $", re.I)
_AGREED = re.compile(r"\b(?:(?:agreed|committed|decided|undertook|arranged) to|would)(?: \w+){0,2}$")
_COORDINATED = re.compile(
    rf"(?P<verb>{V})(?: to| in| with)?(?: the)? ?[{A[1:-1]}{L[1:-1]}]{NOT_ACTOR}{{0,60}}?,? and (?:also |then |later |there )?$"
)
_WHEN = re.compile(r"\bwhen (?!(?:he|she|they) )[^.,;]{0,70}$")
_RELATIVE = re.compile(
    rf"(?P<chain>{grammar.CHAIN})(?P<gap>, who\b[^;:!?\"]{{0,200}}, (?:[a-z]+ ){{0,6}})(?P<pronoun>(?!))?(?P<group>(?!))?$"
)
"""A subject with a relative clause behind it: "X, who is attending the forum in Y, held talks with"."""
_PASSIVE_AUX = re.compile(r"\b(?:has been|have been|was|were|will be|is|are|had been|been)\b[^.;]{0,20}$")


class Found(Struct, frozen=True, kw_only=True, gc=False):
    """A construction matched in a reduced sentence; ``start`` and ``end`` are indices of the reduced text.

    ``sides`` are the actors in it; ``pronoun`` is true when its subject is a pronoun, ``group`` when it is "the two" or the
    like, ``missing`` when no subject is named. ``main`` tells a finite clause, ``past`` that it looks back, ``unreal`` that
    it is only wished or denied, ``agreed`` that it was agreed upon for later, ``event`` an event named for itself;
    ``places`` are the countries visited, ``ours`` the actors of the subject when others are its object.
    """

    rule: str
    kind: MeetingKind
    status: MeetingStatus
    start: int
    end: int
    sides: tuple[Mention, ...]
    pronoun: bool = False
    group: bool = False
    missing: bool = False
    main: bool = True
    past: bool = False
    unreal: bool = False
    weak: bool = False
    event: bool = False
    generic: bool = False
    agreed: bool = False
    plural: bool = False
    places: tuple[Mention, ...] = ()
    ours: tuple[Mention, ...] = ()


class Subject(Struct, frozen=True, kw_only=True, gc=False):
    """Who does it: the last actor, pronoun or group before the trigger; ``gap`` is what stands between."""

    mentions: tuple[Mention, ...]
    start: int
    gap: str = ""
    pronoun: bool = False
    group: bool = False


class Trigger(Struct, frozen=True, kw_only=True, gc=False):
    """An encounter word at ``index`` of a reduced sentence."""

    reduced: Reduced
    index: int
    word: Word

    @property
    def before(self) -> str:
        """The reduced text up to the trigger."""
        return self.reduced.text[: self.index]

    @property
    def after(self) -> str:
        """The reduced text behind the trigger."""
        return self.reduced.text[self.index + 1 :]

    def group(self, match: re.Match[str], name: str) -> list[Mention]:
        """Return the actors in a group of a match made on `after`."""
        if match[name] is None:
            return []
        return self.reduced.mentions(self.index + 1 + match.start(name), self.index + 1 + match.end(name))

    def countries(self, match: re.Match[str], name: str) -> list[Mention]:
        """Return the places and sides in a group of a match made on `after`."""
        if match[name] is None:
            return []
        return sides_at(self.reduced, self.index + 1 + match.start(name), self.index + 1 + match.end(name))

    def subject(self) -> Subject | None:
        """Return who stands before the trigger in its clause."""
        first = _COORDINATED.search(self.before)
        if first and not self.word.noun:
            return replace(self, index=first.start("verb")).subject()
        match = (_RELATIVE.search(self.before) if ", who " in self.before else None) or grammar.SUBJECT.search(self.before)
        if match is None:
            return None
        if match["chain"] and not self.word.noun and _REPORTING.search(match["gap"]) and not _PRONOUN_NEAR.search(match["gap"]):
            return None
        pronoun = match["pronoun"] is not None or _PRONOUN_NEAR.search(match["gap"]) is not None
        mentions = (
            () if pronoun or not match["chain"] else tuple(self.reduced.mentions(self._chain_start(match), match.end("chain")))
        )
        return Subject(
            mentions=mentions, start=match.start(), gap=match["gap"], pronoun=pronoun, group=match["group"] is not None
        )

    def _chain_start(self, match: re.Match[str]) -> int:
        """Leave out an opening phrase that only looks like the first of a list: "At the invitation of X, Y will pay"."""
        comma = match["chain"].rfind(", ")
        opening = comma >= 0 and " and " not in match["chain"] and _OPENS_WITH.search(self.before[: match.start()])
        return match.start("chain") + (comma if opening else 0)

    def light(self, subject: Subject | None) -> re.Match[str] | None:
        """Return the light verb that carries a noun: "held a …"."""
        return self._light(subject.start if subject else 0)

    def _light(self, start: int) -> re.Match[str] | None:
        return words.LIGHT.search(self.before, max(start, self.index - words.LONGEST_LIGHT))

    def found(
        self, rule: str, length: int, subject: Subject | None, sides: Sequence[Mention] = (), places: Sequence[Mention] = ()
    ) -> Found:
        """Return the construction; ``length`` counts the characters of `after` that belong to it."""
        light = self._light(0) if self.word.noun else None
        lead = self.before[: light.start() if light else self.index][-90:].rstrip()
        end = self.index + 1 + length
        changed = changed_status(self.reduced.text[end:])
        planned = (
            self.word.coming
            or (self.word.third and _WHEN.search(self.before[-80:]) is not None)
            or (words.PLANNED_NOUN if self.word.noun else words.PLANNED).search(lead) is not None
            or words.DUE.search(self.before[-100:]) is not None
        )
        return Found(
            rule=rule,
            kind=self.word.kind,
            status=changed or ("announced" if planned else "held"),
            start=subject.start if subject and subject.start < self.index else self.index,
            end=end,
            sides=(*(subject.mentions if subject else ()), *sides),
            pronoun=bool(subject and subject.pronoun),
            group=bool(subject and subject.group),
            missing=subject is None,
            past=(words.HISTORY if self.word.noun else words.PLUPERFECT).search(self.before[-80:]) is not None,
            unreal=_DENIED.search(self.before) is not None
            or (not planned and not changed and (self.word.base or words.UNREAL.search(lead) is not None))
            or (self.word.noun and words.READY_FOR.search(self.before[-60:]) is not None),
            agreed=_AGREED.search(lead) is not None,
            weak=self.word.weak,
            plural=self.word.plural,
            places=tuple(places),
            ours=subject.mentions if subject and sides else (),
        )


def refused(rest: str) -> bool:
    """Tell whether the words after an object show that it was only a modifier: "met President X's envoy"."""
    return _REFUSED.match(rest) is not None


def sides_at(reduced: Reduced, start: int, end: int) -> list[Mention]:
    """Return every side in a range, be it an actor or a place, with its party known."""
    found = (reduced.places.get(i) or reduced.actors.get(i) for i in range(start, end))
    return [mention for mention in found if mention is not None and mention.party]


def changed_status(after: str) -> MeetingStatus | None:
    """Return cancelled or moved when the words after an encounter say so in the passive."""
    window = after[:160]
    if not holds_any(window, words.CHANGE_SIGNS):
        return None
    cancelled, moved = words.CANCELLED.search(window), words.MOVED.search(window)
    if cancelled and (_PASSIVE_AUX.search(window[: cancelled.start()]) or "not take" in cancelled.group()):
        return "cancelled"
    return "moved" if moved and _PASSIVE_AUX.search(window[: moved.start()]) else None
