"""Encounters told by a noun: "held talks with Y", "the meeting of X and Y", "the first session … was held in Lima"."""

from msgspec.structs import replace

from dossier.core.extract import meetings_grammar as grammar
from dossier.core.extract import meetings_words as words
from dossier.core.extract.article import Mention
from dossier.core.extract.meetings_blocks import A, L, P, S
from dossier.core.extract.meetings_tellings import Found, Subject, Trigger, changed_status, refused, sides_at
from dossier.core.extract.meetings_verbs import PLACES, STAGES
from dossier.core.model.records import MeetingStatus
from dossier.core.text import late as re

_NO_ENCOUNTER = re.compile(
    r" (?:room|point|place|agenda|hall|document|on (?:him|her|them|all)\b|for (?:a|an|the|more|peace|calm|de-escalation"
    r"|dialogue)\b)"
)
_GIVEN = frozenset({"audience", "reception", "lunch", "working lunch"})
_OTHER_CLAUSE = re.compile(r", (?:agreed|said|called|urged|pledged|vowed|decided|met|discussed)\b")
_ON_PRONOUN = re.compile(r" on (?:him|her)\b")
_NONE = re.compile(r"\b[Nn]o(?: \w+)? $")
_PAID = re.compile(r"\b(?:paid|pays|pay|paying) (?:a|an|his|her)(?: \w+){0,2} $")
_CALL_FOR = re.compile(r" (?:for|to|on)\b")
_FINITE = re.compile(
    r"\b(?:said|says|noted|stressed|added|told|announced|stated|that|because|while|although|but|where|whether)\b"
)
_SUBJECT_AFTER = re.compile(rf"[^;:!?\"]{{0,80}}?, (?:the )?(?:Honou?rable )?(?P<who>{P})")
_VISIT_TO = re.compile(rf"[^;:!?\"{P[1:-1]}]{{0,40}}?\b(?:to|in)\b(?: the)? {PLACES}")
_POSSESSED = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir)(?: \w+){0,2} $")
_VISIT_BY = re.compile(rf" (?:of|by) (?:the )?(?P<who>{grammar.CHAIN})(?: to(?: the)? (?P<places>(?:{L}|{S})))?")
_VISIT_OWED = re.compile(
    rf" (?:that |which )?(?P<who>{grammar.CHAIN}) (?:was|were|is|are|had|has) (?:due |planned |scheduled |expected )?to"
    rf" (?:pay|make) to(?: the)? {PLACES}"
)
_NAME_AFTER = re.compile(
    rf"(?: (?:of|on|for|between|in|with|at|level|the|a|new|joint|bilateral|[A-Z][\w'-]*|\"[^\"]*\"|'s|-)| ?(?:{L}"
    rf"|{A})(?:'s?)?)*"
)
_NAME_BEFORE = re.compile(rf"(?:{L}|{A})(?:'s?)?(?:[- –](?:and )?(?:{L}|{A})(?:'s?)?)*(?: [\w-]+){{0,4}} $")
_ATTENDED = re.compile(
    r"\b(?:at|during|in|attend\w*|of|after|following|participat\w+ in|part in|address\w*)\b(?: the| a| an)?(?: [\w'-]+){0,4} $",
    re.I,
)
_GENERIC = re.compile(
    r"(?:^|\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]heir|[Hh]is|[Hh]er|[Bb]oth|[A-Z][a-z]+day's|[Tt]oday's|[Yy]esterday's) )$"
)
_DURING = re.compile(r"\b(?:during|at|after|following|in)\b (?:a|an|the|their|his|her)(?: [\w-]+){0,2} $", re.I)
_AFTER = re.compile(r"\b(?:after|following|during|at|in)\b(?: [\w'-]+){0,5} $", re.I)
_NOT_SUBJECT = re.compile(r"\b(?:between|of|with|by|from|to|for|about|on)(?: the)? $", re.I)
_SIDE_BEFORE = re.compile(rf"(?P<who>{A})(?: (?:side|delegation|party|leadership|government))?[^;:{P[1:-1]}{S[1:-1]}]{{0,30}}$")
_NAMES_WHO = re.compile(r"brought together|gathered|attended|chaired|held|took place|convened")
_WHO_CAME = re.compile(
    rf"(?:[^;:!?]{{0,60}}?\b(?:by|between|participation of)|(?<=together)|(?<=gathered))(?: the| both)?"
    rf" (?P<who>{grammar.CHAIN})"
)
_HAPPENINGS: tuple[tuple[re.Pattern[str], MeetingStatus], ...] = (
    (words.WILL_HAPPEN, "announced"),
    (words.HAPPENED, "held"),
)


def find_by_noun(trigger: Trigger) -> Found | None:
    """Return the encounter that a noun tells of, or None."""
    before = trigger.before
    if before.endswith(" ") and ("no " in before or "No " in before) and _NONE.search(before):
        return None
    if trigger.word.kind == "visit":
        return _visit(trigger)
    if _is_other_sense(trigger):
        return None
    return _given(trigger) or _with_named(trigger) or _event(trigger) or _joint(trigger) or _dated(trigger)


def _is_other_sense(trigger: Trigger) -> bool:
    """Tell "a meeting room" and "a call for restraint" from encounters."""
    if _NO_ENCOUNTER.match(trigger.after):
        return not (_ON_PRONOUN.match(trigger.after) and _PAID.search(trigger.before))
    calls_for = trigger.word.lemma == "phone call" and _CALL_FOR.match(trigger.after)
    return bool(calls_for) and not _PAID.search(trigger.before)


def _given(trigger: Trigger) -> Found | None:
    """Read "granted an audience to Y", "paid a courtesy call on Y"."""
    given = trigger.word.lemma in _GIVEN
    if not (given or "courtesy" in trigger.word.lemma or _PAID.search(trigger.before)):
        return None
    rule = grammar.GRANTED if given else grammar.CALL_ON
    match = rule.pattern.match(trigger.after)
    if match is None:
        return _on_somebody(trigger)
    if not trigger.light(trigger.subject()):
        return None
    return _with_sides(trigger, rule.id, match.end(), trigger.group(match, "who"))


def _on_somebody(trigger: Trigger) -> Found | None:
    """Read "the Ambassador of Y paid a courtesy call on her": whom it was paid to has been named before."""
    match, subject = _ON_PRONOUN.match(trigger.after), trigger.subject()
    if match is None or subject is None or not subject.mentions or not trigger.light(subject):
        return None
    return replace(trigger.found("meeting.called_on", match.end(), subject), pronoun=True, missing=False)


def _with_named(trigger: Trigger) -> Found | None:
    """Read "talks with Y", "the meeting of X and Y", "a phone call from Y"."""
    called = trigger.word.kind in ("phone_call", "video_call") or "call" in trigger.word.lemma
    for rule in grammar.AFTER_NOUN:
        match = rule.pattern.match(trigger.after)
        if not match or refused(trigger.after[match.end() :]) or (rule.id == "meeting.noun_from" and not called):
            continue
        if _OTHER_CLAUSE.search(trigger.after[: match.start("who")]):
            continue
        sides = trigger.group(match, "who")
        if match.groupdict().get("more"):
            sides += trigger.group(match, "more")
        if rule.id != "meeting.noun_of" or len({side.party for side in sides}) > 1:
            return _with_sides(trigger, rule.id, match.end(), sides)
    return None


def _with_sides(trigger: Trigger, rule: str, length: int, sides: list[Mention]) -> Found:
    several = len({side.party for side in sides}) > 1
    subject = trigger.subject()
    light = trigger.light(subject)
    if subject is not None and light is None and (subject.group or _FINITE.search(subject.gap)):
        subject = None
    if subject is not None and light is None and _NOT_SUBJECT.search(trigger.before[: subject.start]):
        subject = None
    if several or rule == "meeting.noun_of":
        subject = subject if light else None
    if subject is None and not several:
        subject = _subject_after(trigger, length) or _first_subject(trigger)
    if subject is None:
        sides = [*sides, *_sides_in_name(trigger)]
    found = trigger.found(rule, length, subject, sides)
    happened = words.HAPPENED.match(trigger.after[length:])
    coming = words.WILL_HAPPEN.match(trigger.after[length:])
    status = "announced" if coming and found.status == "held" and not light else found.status
    return replace(found, main=bool(light or happened or coming), missing=subject is None, status=status)


def _subject_after(trigger: Trigger, length: int) -> Subject | None:
    """Return the subject of the main clause in "During the meeting with X, Y said"."""
    match = _SUBJECT_AFTER.match(trigger.after, length)
    return Subject(mentions=tuple(trigger.group(match, "who")), start=trigger.index) if match else None


def _first_subject(trigger: Trigger) -> Subject | None:
    match = re.search(P, trigger.before)
    return Subject(mentions=tuple(trigger.reduced.mentions(*match.span())), start=match.start()) if match else None


def _visit(trigger: Trigger) -> Found | None:
    """Read "paid a visit to Peru", "is on an official visit to Peru", "the visit of X to Peru"."""
    owed = _VISIT_OWED.match(trigger.after)
    if owed:
        return trigger.found(
            "meeting.visit_owed", owed.end(), None, trigger.group(owed, "who"), trigger.countries(owed, "places")
        )
    by = _VISIT_BY.match(trigger.after)
    if by:
        found = trigger.found("meeting.visit_of", by.end(), None, trigger.group(by, "who"), trigger.countries(by, "places"))
        return replace(found, main=words.HAPPENED.match(trigger.after[by.end() :]) is not None)
    match, subject = _VISIT_TO.match(trigger.after), trigger.subject()
    if match and _POSSESSED.search(trigger.before):
        subject = Subject(mentions=(), start=trigger.index, pronoun=True)
    if not match or subject is None:
        return None
    found = trigger.found("meeting.visit_to", match.end(), subject, (), trigger.countries(match, "places"))
    return replace(found, main=trigger.light(subject) is not None)


def _event(trigger: Trigger) -> Found | None:
    """Read an event that happened or will: "the first meeting of the Joint Commission was held in Lima last week"."""
    sides = _sides_in_name(trigger)
    generic = not sides and _GENERIC.search(trigger.before) is not None
    changed = changed_status(trigger.after)
    verb = trigger.reduced.encounters.get(trigger.index + 2)
    if verb is not None and verb.lemma == "meet" and not verb.base and trigger.after.startswith(" "):
        return replace(trigger.found("meeting.event", 2, None, sides), event=True, missing=True, unreal=False, generic=generic)
    for pattern, status in _HAPPENINGS:
        match = pattern.match(trigger.after)
        if match:
            by = _WHO_CAME.match(trigger.after, match.end()) if _NAMES_WHO.search(match["verb"]) else None
            sides = [*sides, *trigger.group(by, "who")] if by else sides
            found = trigger.found("meeting.event", match.end(), None, sides)
            return replace(found, status=changed or status, event=True, missing=True, unreal=False, generic=generic)
    if changed:
        return replace(
            trigger.found("meeting.event", 0, None, sides), status=changed, event=True, missing=True, generic=generic
        )
    subject = trigger.subject()
    if subject and trigger.light(subject):
        found = trigger.found("meeting.held", 0, subject, sides if trigger.word.group else ())
        return replace(found, event=trigger.word.group, missing=False)
    if sides and trigger.word.group and _ATTENDED.search(trigger.before):
        return replace(trigger.found("meeting.attended", 0, _first_subject(trigger), sides), main=False, event=True)
    return None


def _sides_in_name(trigger: Trigger) -> list[Mention]:
    """Return the sides in the name of an event: before it ("EU-Azerbaijan talks") and after it ("meeting of the EU's …")."""
    ahead, behind = _NAME_AFTER.match(trigger.after), _NAME_BEFORE.search(trigger.before)
    start = behind.start() if behind else trigger.index
    end = trigger.index + 1 + (ahead.end() if ahead else 0)
    text = trigger.reduced.text
    named = [i for i in range(start, end) if not text[:i].endswith((" in ", " at ", " in the ", " at the "))]
    sides = [mention for i in named for mention in sides_at(trigger.reduced, i, i + 1)]
    sides = [mention for mention in sides if mention.kind in ("side", "body") and mention.role != "place"]
    return [] if all(side.party in STAGES for side in sides) else sides


def _joint(trigger: Trigger) -> Found | None:
    """Read "X and Y appeared before the press after two hours of talks": two sides and an encounter they come from."""
    if trigger.word.weak or not _AFTER.search(trigger.before):
        return None
    for chain in grammar.CHAINS.finditer(trigger.before):
        sides = trigger.reduced.mentions(*chain.span())
        people = {side.party for side in sides if side.kind in ("name", "post") and side.party}
        if len(people) > 1 and not _NOT_SUBJECT.search(trigger.before[: chain.start()]):
            subject = Subject(mentions=tuple(sides), start=chain.start())
            return replace(trigger.found("meeting.joint_noun", 0, subject), main=False)
    return None


def _dated(trigger: Trigger) -> Found | None:
    """Read "the draft was handed to the Chilean side during a meeting in Geneva on October 2": it counts when dated."""
    if not _DURING.search(trigger.before):
        return None
    side = _SIDE_BEFORE.search(_DURING.sub("", trigger.before))
    sides = trigger.reduced.mentions(*side.span("who")) if side else []
    if not sides or trigger.word.weak:
        return None
    return replace(trigger.found("meeting.dated", 0, None, sides), main=False, missing=True, past=True, unreal=False)
