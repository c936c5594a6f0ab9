"""From one reduced sentence to the tellings in it: who met whom, by which construction, held or still to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dossier.core.extract import meetings_grammar as grammar
from dossier.core.extract.article import Mention
from dossier.core.extract.meetings_sentence import A, L, P, Reduced, S
from dossier.core.gazetteer.lexicon import Entry
from dossier.core.model.records import MeetingKind, MeetingStatus

_REFUSED_AFTER = re.compile(r"'s?\b|'(?= )|-")
_CALLED = re.compile(r" (?:today|yesterday|this|to [a-z]+|by (?:tele)?phone|on [A-Z])|[,.]|$| to ")
_WELCOMED = re.compile(rf"[^.;]{{0,60}}?\b(?:to {L}|to the|at the|in {L}|for (?:a|talks)|on (?:his|her) arrival|upon)")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)(?: (?:also|warmly|cordially|later|then))? $")
_BY = re.compile(rf"[^;:!?\"]{{0,60}}?\bby (?:the |his |her )?(?P<who>{grammar.CHAIN})")
_FINITE_BETWEEN = re.compile(
    r"\b(?:said|says|noted|stressed|added|told|announced|stated|that|because|while|although|but|where|whether)\b"
)
_DURING = re.compile(
    r"\b(?:during|after|following|at|in|in the course of|on the basis of|before|ahead of|since|upon|with|of|from|for)\b[^,;:]{0,60}$",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A construction matched in a reduced sentence; indices are those of the reduced text.

    ``sides`` are the actors in it; ``pronoun`` is true when its subject is a pronoun, ``group`` when it is "the two" or the
    like; ``missing`` when no subject is named. ``main`` tells a finite clause, ``place`` the indices of countries visited.
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
    places: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    mentions: tuple[Mention, ...]
    start: int
    gap: str
    pronoun: bool = False
    group: bool = False


def find_tellings(reduced: Reduced) -> Iterator[Found]:
    """Yield the encounters that a sentence tells of, in reading order."""
    for index, entries in reduced.encounters.items():
        found = _from_noun(reduced, index, entries[0]) if entries[0].has("noun") else None
        verb = next((entry for entry in entries if entry.has("verb")), None)
        if (
            found is None
            and verb is not None
            and not (entries[0].has("noun") and len(entries) > 1 and not _is_verb(reduced, index))
        ):
            found = _from_verb(reduced, index, verb)
        if found is not None:
            yield found
    yield from _joint(reduced)


def _is_verb(reduced: Reduced, index: int) -> bool:
    """Tell whether a word that can be both ("talks", "visits") stands as a verb: right after an actor."""
    return bool(re.search(rf"(?:{A}|\b{grammar.PRONOUN}) (?:also |then |now |will )?$", reduced.text[:index]))


# ---------------------------------------------------------------- verbs


def _from_verb(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    before, after = reduced.text[:index], reduced.text[index + 1 :]
    if entry.has("transitive") and _PASSIVE.search(before):
        return _passive(reduced, index, entry)
    if entry.has("to"):
        return _visit(reduced, index, entry) if _subject(reduced, index) else None
    if entry.has("transitive"):
        return _transitive(reduced, index, entry)
    if entry.has("reciprocal"):
        return _reciprocal(reduced, index, entry, before, after)
    return None


def _reciprocal(reduced: Reduced, index: int, entry: Entry, before: str, after: str) -> Found | None:
    subject = _subject(reduced, index)
    rules = grammar.AFTER_VERB if entry.code in ("meet",) else grammar.AFTER_VERB[:1]
    for rule in rules:
        match = rule.pattern.match(after)
        if match and not _REFUSED_AFTER.match(after[match.end() :]):
            if entry.code in ("discuss", "review", "exchange") and match.group().lstrip().startswith(("with", "to")):
                continue
            sides = reduced.mentions(index + 1 + match.start("who"), index + 1 + match.end("who"))
            opening = _with_before(reduced, index)
            return _found(reduced, rule.id, entry, index, index + 1 + match.end(), subject, sides + opening)
    opening = _with_before(reduced, index)
    if opening and subject:
        return _found(reduced, "meeting.with_before", entry, index, index + 1, subject, opening)
    if subject is None:
        return None
    if len({mention.party for mention in subject.mentions}) > 1 or (
        subject.group and entry.code in ("meet", "speak", "talk", "confer")
    ):
        return _found(reduced, "meeting.joint", entry, index, index + 1, subject, [])
    return None


def _with_before(reduced: Reduced, index: int) -> list[Mention]:
    """Return the actors of an opening "With the Minister of Peru, X, he discussed …"."""
    match = re.match(rf"With (?:the )?(?P<who>{grammar.CHAIN}),", reduced.text[:index])
    return reduced.mentions(match.start("who"), match.end("who")) if match else []


def _transitive(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    after = reduced.text[index + 1 :]
    match = grammar.AFTER_TRANSITIVE[0].pattern.match(after)
    if not match or _REFUSED_AFTER.match(after[match.end() :]):
        return None
    rest = after[match.end() :]
    if entry.code == "call" and not _CALLED.match(rest):
        return None
    if entry.code in ("welcome", "greet") and not _WELCOMED.match(rest):
        return None
    sides = reduced.mentions(index + 1 + match.start("who"), index + 1 + match.end("who"))
    if not any(mention.kind != "side" for mention in sides):
        return None
    rule = "meeting.phoned" if entry.code in ("call", "phone", "telephone") else "meeting.received"
    return _found(reduced, rule, entry, index, index + 1 + match.end(), _subject(reduced, index), sides)


def _passive(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    match = _BY.match(reduced.text, index + 1)
    if not match or entry.code in ("call", "visit", "welcome"):
        return None
    sides = reduced.mentions(match.start("who"), match.end("who"))
    return _found(reduced, "meeting.was_received", entry, index, match.end(), _subject(reduced, index), sides)


_PLACES = rf"(?P<places>(?:{L}|{S})(?:(?:,| and|, and)(?: the)? (?:{L}|{S}))*)"
_TO = re.compile(rf"(?: (?:to|in|at|for|from [^;:.]{{0,30}} to)(?: the)?| [a-z]+ly| on [^;:.]{{0,40}}?to)? ?{_PLACES}")


def _visit(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    """Read "visited Oslo", "will travel to Zambia, Malawi and Mozambique"; persons may be visited too."""
    match = _TO.match(reduced.text, index + 1)
    subject = _subject(reduced, index)
    if not match or subject is None or _REFUSED_AFTER.match(reduced.text[match.end() :]):
        return None
    places = _sides_at(reduced, match.start("places"), match.end("places"))
    return _found(reduced, "meeting.visited", entry, index, match.end(), subject, [], places)


def _sides_at(reduced: Reduced, start: int, end: int) -> list[Mention]:
    return [
        mention
        for i in range(start, end)
        if (mention := reduced.places.get(i) or reduced.actors.get(i)) is not None and mention.party
    ]


# ---------------------------------------------------------------- nouns


def _from_noun(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    after = reduced.text[index + 1 :]
    if entry.get("kind") == "visit":
        return _visit_noun(reduced, index, entry)
    if re.match(
        r" (?:room|point|place|agenda|hall|document|on (?:him|her|them|all)\b|for (?:a|an|the|more|peace|calm)\b)", after
    ) or (entry.code == "call" and re.match(r" (?:for|to|on)\b", after)):
        return None
    for rule in grammar.AFTER_NOUN:
        match = rule.pattern.match(after)
        if not match or _REFUSED_AFTER.match(after[match.end() :]):
            continue
        if rule.id == "meeting.noun_from" and entry.get("kind") not in ("phone_call", "video_call"):
            continue
        sides = reduced.mentions(index + 1 + match.start("who"), index + 1 + match.end("who"))
        more = match.groupdict().get("more")
        if more:
            sides += reduced.mentions(index + 1 + match.start("more"), index + 1 + match.end("more"))
        if rule.id == "meeting.noun_of" and len({side.party for side in sides}) < 2:
            continue
        return _noun_found(reduced, rule.id, entry, index, index + 1 + match.end(), sides)
    return _event(reduced, index, entry)


def _noun_found(reduced: Reduced, rule: str, entry: Entry, index: int, end: int, sides: Sequence[Mention]) -> Found:
    subject = _subject(reduced, index)
    light = grammar.LIGHT.search(reduced.text[subject.start if subject else 0 : index])
    if light is None and subject is not None and (subject.group or _FINITE_BETWEEN.search(subject.gap)):
        subject = None
    if rule == "meeting.noun_of" or len({side.party for side in sides}) > 1:
        subject = subject if light else None
    if subject is None and len({side.party for side in sides}) < 2:
        subject = _subject_after(reduced, end) or _first_subject(reduced, index)
    found = _found(reduced, rule, entry, index, end, subject, sides)
    happened = grammar.HAPPENED.match(reduced.text[end:])
    return replace(found, main=bool(light or happened), missing=subject is None)


def _subject_after(reduced: Reduced, end: int) -> _Subject | None:
    """Return the subject of the main clause in "During the meeting with X, Y said"."""
    match = re.match(rf"[^;:!?\"]{{0,80}}?, (?:the )?(?P<who>{P})", reduced.text[end:])
    return (
        _Subject(mentions=tuple(reduced.mentions(end + match.start("who"), end + match.end("who"))), start=end, gap="")
        if match
        else None
    )


def _first_subject(reduced: Reduced, index: int) -> _Subject | None:
    match = re.search(rf"{P}", reduced.text[:index])
    return (
        _Subject(mentions=tuple(reduced.mentions(match.start(), match.end())), start=match.start(), gap="") if match else None
    )


_VISIT_TO = re.compile(rf"[^;:!?\"{P[1:-1]}]{{0,40}}?\b(?:to|in)\b(?: the)? {_PLACES}")
_VISIT_BY = re.compile(rf" (?:of|by) (?:the )?(?P<who>{grammar.CHAIN})(?: to(?: the)? (?P<places>(?:{L}|{S})))?")


def _visit_noun(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    """Read "paid a visit to Peru", "is on an official visit to Peru", "the visit of X to Peru"."""
    subject = _subject(reduced, index)
    by = _VISIT_BY.match(reduced.text, index + 1)
    if by:
        places = _sides_at(reduced, by.start("places"), by.end("places")) if by["places"] else []
        sides = reduced.mentions(by.start("who"), by.end("who"))
        happened = grammar.HAPPENED.match(reduced.text[by.end() :])
        return replace(_found(reduced, "meeting.visit_of", entry, index, by.end(), None, sides, places), main=bool(happened))
    match = _VISIT_TO.match(reduced.text, index + 1)
    light = grammar.LIGHT.search(reduced.text[subject.start : index]) if subject else None
    if not match or subject is None:
        return None
    places = _sides_at(reduced, match.start("places"), match.end("places"))
    return replace(_found(reduced, "meeting.visit_to", entry, index, match.end(), subject, [], places), main=light is not None)


def _event(reduced: Reduced, index: int, entry: Entry) -> Found | None:
    """Read an event that happened or will: "the first meeting of the Joint Commission was held in Lima last week"."""
    after, before = reduced.text[index + 1 :], reduced.text[:index]
    sides = _sides_around(reduced, index)
    happenings: tuple[tuple[re.Pattern[str], MeetingStatus], ...] = (
        (grammar.WILL_HAPPEN, "announced"),
        (grammar.HAPPENED, "held"),
    )
    for pattern, status in happenings:
        match = pattern.match(after)
        if match:
            found = _found(reduced, "meeting.event", entry, index, index + 1 + match.end(), None, sides)
            settled: MeetingStatus = _changed(after) or status
            return replace(found, status=settled, event=True, missing=True, unreal=False)
    changed = _changed(after)
    if changed:
        return replace(
            _found(reduced, "meeting.event", entry, index, index + 1, None, sides), status=changed, event=True, missing=True
        )
    subject = _subject(reduced, index)
    light = grammar.LIGHT.search(reduced.text[subject.start : index]) if subject else None
    if subject and light:
        found = _found(reduced, "meeting.held", entry, index, index + 1, subject, sides if entry.has("group") else [])
        return replace(found, event=entry.has("group"), missing=False)
    if re.search(
        r"\b(?:at|during|in|attending|of|after|following)\b(?: the| a| an)?(?: [\w'-]+){0,4} $", before, re.I
    ) and entry.has("group"):
        return replace(
            _found(reduced, "meeting.attended", entry, index, index + 1, _first_subject(reduced, index), sides),
            main=False,
            event=True,
        )
    return None


_NAMED = re.compile(
    rf"(?: (?:of|on|for|between|in|with|at|level|the|a|new|joint|bilateral|[A-Z][\w'-]*|\"[^\"]*\"|'s|-)| ?(?:{L}|{A})(?:'s?)?)*"
)


def _sides_around(reduced: Reduced, index: int) -> list[Mention]:
    """Return the sides in the name of an event: before it ("EU-Azerbaijan talks") and after it ("meeting of the EU's …")."""
    ahead = _NAMED.match(reduced.text, index + 1)
    end = ahead.end() if ahead else index + 1
    behind = re.search(rf"(?:{L}|{A})(?:'s?)?(?:[- –](?:and )?(?:{L}|{A})(?:'s?)?)*(?: [\w-]+){{0,4}} $", reduced.text[:index])
    start = behind.start() if behind else index
    return [
        mention
        for i in range(start, end)
        if (mention := reduced.actors.get(i) or reduced.places.get(i)) and mention.kind in ("side", "body")
    ]


_PASSIVE_AUX = re.compile(r"\b(?:has been|have been|was|were|will be|is|are|had been|been)\b[^.;]{0,20}$")


def _changed(after: str) -> MeetingStatus | None:
    """Return cancelled or moved when the words after an encounter say so in the passive."""
    window = after[:160]
    cancelled, moved = grammar.CANCELLED.search(window), grammar.MOVED.search(window)
    if cancelled and (_PASSIVE_AUX.search(window[: cancelled.start()]) or "not take" in cancelled.group()):
        return "cancelled"
    return "moved" if moved and _PASSIVE_AUX.search(window[: moved.start()]) else None


# ---------------------------------------------------------------- chains


def _joint(reduced: Reduced) -> Iterator[Found]:
    """Yield "X and Y discussed …": two sides joined in one subject."""
    for match in re.finditer(grammar.CHAIN, reduced.text):
        sides = reduced.mentions(*match.span())
        persons = [side for side in sides if side.kind in ("name", "post")]
        if len({side.party for side in persons if side.party}) < 2:
            continue
        verb = grammar.JOINT_VERB.match(reduced.text, match.end())
        if verb and not _LOCAL.search(reduced.text[: match.start()]):
            entry = Entry(kind="encounter", code="discuss", name="discuss", grammar="kind=meeting verb weak")
            yield _found(
                reduced,
                "meeting.joint_subject",
                entry,
                match.end(),
                verb.end(),
                _Subject(mentions=tuple(sides), start=match.start(), gap=""),
                [],
            )


_LOCAL = re.compile(r"\b(?:between|of|with|by|from|to|for|signed by|according to)(?: the)? $", re.I)


def _subject(reduced: Reduced, index: int) -> _Subject | None:
    match = grammar.SUBJECT.search(reduced.text[:index])
    if match is None:
        return None
    mentions = tuple(reduced.mentions(*match.span("chain"))) if match["chain"] else ()
    return _Subject(
        mentions=mentions,
        start=match.start(),
        gap=match["gap"],
        pronoun=match["pronoun"] is not None,
        group=match["group"] is not None,
    )


def _found(
    reduced: Reduced, rule: str, entry: Entry, index: int, end: int, subject: _Subject | None, sides: Sequence[Mention],
    places: Sequence[Mention] = (),
) -> Found:  # fmt: skip
    before = reduced.text[:index]
    light = grammar.LIGHT.search(before)
    verb_at = light.start() if light and entry.has("noun") else index
    lead = before[:verb_at].rstrip() + " "
    lead = lead[max(0, len(lead) - 90) :].rstrip()
    status: MeetingStatus = "announced" if grammar.PLANNED.search(lead) else "held"
    changed = _changed(reduced.text[end:])
    return Found(
        rule=rule,
        kind=entry.get("kind") or "meeting",  # type: ignore[arg-type]
        status=changed or status,
        start=subject.start if subject and subject.start < index else index,
        end=end,
        sides=(*(subject.mentions if subject else ()), *sides),
        pronoun=bool(subject and subject.pronoun),
        group=bool(subject and subject.group),
        missing=subject is None,
        past=bool(grammar.HISTORY.search(before[-80:])),
        unreal=status == "held" and bool(grammar.UNREAL.search(lead)) and not changed,
        weak=entry.has("weak"),
        places=tuple(places),
    )
