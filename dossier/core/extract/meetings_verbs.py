"""Encounters told by a verb: "X met with Y", "X and Y discussed …", "X received Y", "X visited Lima"."""

from collections.abc import Iterator

from msgspec.structs import replace

from dossier.core.extract import meetings_grammar as grammar
from dossier.core.extract import meetings_words as words
from dossier.core.extract.article import Mention
from dossier.core.extract.meetings_blocks import A, L, N, P, S, V
from dossier.core.extract.meetings_sentence import Reduced, Word
from dossier.core.extract.meetings_tellings import Found, Subject, Trigger, refused, sides_at
from dossier.core.text import late as re
from dossier.core.text.patterns import at_word

RECIPROCAL = frozenset({"meet", "speak", "talk", "confer", "converse", "consult", "negotiate", "sit"})
TRANSITIVE = frozenset({"receive", "host", "welcome", "greet", "call", "phone", "telephone", "ring"})
GOING = frozenset({"visit", "travel", "arrive", "fly", "land", "depart", "leave", "head"})
_CALLED = re.compile(r" (?:today|yesterday|this|to [a-z]+|by (?:tele)?phone|on [A-Z])|[,.]|$| to ")
_WELCOMED = re.compile(
    rf"[^.;]{{0,60}}?\b(?:to {L}|to the|at the|in {L}|for (?:a|talks)|on (?:his|her) arrival|upon|today|yesterday|on [A-Z])"
)
_URGED = re.compile(r"[^.;]{0,40}? (?:to|for|not)\b|'s")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|be|been|being)(?: (?:also|warmly|cordially|later|then))? $")
_BY = re.compile(rf"[^;:!?\"]{{0,60}}?\bby (?:the |his |her )?(?P<who>{grammar.CHAIN})")
PLACES = rf"(?P<places>(?:{L}|{S})(?:(?:,| and|, and)(?: the)? (?:{L}|{S}))*)"
_TO = re.compile(
    rf"(?: (?:out|over|back|on))?"
    rf"(?: (?:to|in|at|for|from [^;:.]{{0,30}} to)(?: the)?| [a-z]+ly| on [^;:.]{{0,40}}?to)? ?{PLACES}"
)
_DISCUSSED = re.compile(
    at_word("discussed|discusses|discuss|reviewed|exchanged views|exchange views|held an exchange of views|co-chaired|co-chair")
    + r"\b"
)
_MEETING = Word(lemma="meet", noun=False, kind="meeting")
_VISIT = Word(lemma="visit", noun=False, kind="visit")
_CONFERENCE = Word(lemma="conference", noun=False, kind="conference", group=True)
STAGES = frozenset({"UN", "UNGA", "UNSC"})
"""Bodies whose sessions are a stage for speeches and bilateral meetings, not a side that one meets."""
_DISCUSS = Word(lemma="discuss", noun=False, kind="meeting", weak=True)
_WITH = re.compile(rf"[^;:!?\"{N[1:-1]}{V[1:-1]}]{{0,160}}?\bwith (?:the |his |her |its )?(?P<who>{grammar.CHAIN})")
_WITH_BEFORE = re.compile(rf"With (?:the )?(?P<who>{grammar.CHAIN}),")
_POSTS_OF = re.compile(r"(?:[Tt]he )?(?:[\w-]+ ){0,2}[a-zA-Z]+s(?: of(?: [A-Z]\w+){1,2})? of(?: the)? $")
_NO_SUBJECT = re.compile(r"\b(?:between|of|with|by|from|to|for|according to)(?: the)? $", re.I)


_ON_PRONOUN = re.compile(r" on (?:him|her)\b(?! (?:to|for|not)\b)")
_OTHERS = re.compile(
    r"\b(?:families|relatives|reporters|journalists|voters|residents|citizens|students|workers|troops|soldiers"
    r"|communit\w+|owners|survivors"
    r"|businessmen|investors|detained|killed|refugees|victims|nurses|teachers|members of (?:the )?(?:public|parliament"
    r"|diaspora))\b"
)
"""People who are no side: a meeting with them is none, whatever country is named beside them."""
_VERB_AFTER_TO = re.compile(r" (?!the |his |her |a |an |their )[a-z]+ ")
_AND_PLACE = re.compile(rf"[^;:!?\"{A[1:-1]}{L[1:-1]}]{{0,45}}?,? and (?:then |later )?(?:the )?{PLACES}")
_AND_THEN = re.compile(rf"[^;:!?\"{A[1:-1]}]{{0,45}}?,? and (?:then |later |also )?(?:with )?{grammar.WHO}")


def find_by_verb(trigger: Trigger) -> Iterator[Found]:
    """Yield the encounters that a verb tells of; "met X on Monday and Y on Tuesday" are two."""
    lemma = trigger.word.lemma
    if lemma == "call" and (match := grammar.CALL_ON.pattern.match(trigger.after)):
        found = _called_on(trigger, match)
    elif lemma == "call" and trigger.after.startswith(" on h"):
        found = _called_on_somebody(trigger)
    elif lemma in TRANSITIVE:
        found = _passive(trigger) if _PASSIVE.search(trigger.before) else _transitive(trigger)
    elif lemma in GOING:
        found = _visit(trigger)
    else:
        found = _reciprocal(trigger) if lemma in RECIPROCAL else None
    if found is None:
        return
    yield found
    offset = found.end - trigger.index - 1
    if found.rule == "meeting.visited":
        place = _AND_PLACE.match(trigger.after, offset)
        if place:
            second = trigger.found(found.rule, place.end(), trigger.subject(), (), trigger.countries(place, "places"))
            yield replace(second, start=trigger.index + 1 + place.start("places"))
        return
    match = _AND_THEN.match(trigger.after, offset)
    if match and found.rule in ("meeting.verb_with", "meeting.verb_direct", "meeting.received"):
        sides = trigger.group(match, "who")
        if any(side.kind != "side" for side in sides) and not refused(trigger.after[match.end() :]):
            second = trigger.found(found.rule, match.end(), trigger.subject(), sides)
            yield replace(second, start=trigger.index + 1 + match.start("who"))


def _called_on_somebody(trigger: Trigger) -> Found | None:
    """Read "when the Ambassador of Y called on him": whom he called on has been named before."""
    match, subject = _ON_PRONOUN.match(trigger.after), trigger.subject()
    if match is None or subject is None or not any(m.kind in ("name", "post") for m in subject.mentions):
        return None
    found = trigger.found("meeting.called_on", match.end(), subject)
    return replace(found, weak=False, pronoun=True, missing=False)


def _called_on(trigger: Trigger, match: re.Match[str]) -> Found | None:
    """Read "X called on the President of Y on 14 May", never "called on Y to release the prisoners"."""
    sides = trigger.group(match, "who")
    if _URGED.match(trigger.after[match.end() :]) or not any(side.kind in ("name", "post") for side in sides):
        return None
    return replace(trigger.found("meeting.called_on", match.end(), trigger.subject(), sides), weak=False)


def _reciprocal(trigger: Trigger) -> Found | None:
    subject = trigger.subject()
    lemma = trigger.word.lemma
    for rule in grammar.AFTER_VERB if lemma == "meet" else grammar.AFTER_VERB[:1]:
        match = rule.pattern.match(trigger.after)
        if match and not refused(trigger.after[match.end() :]) and _links(trigger, match):
            return trigger.found(rule.id, match.end(), subject, trigger.group(match, "who"))
    opening = _WITH_BEFORE.match(trigger.before)
    if opening:
        return trigger.found("meeting.with_before", 0, subject, trigger.reduced.mentions(*opening.span("who")))
    if subject is None:
        return None
    if len({mention.party for mention in subject.mentions}) > 1 or (subject.group and lemma != "consult"):
        return trigger.found("meeting.joint", 0, subject)
    return None


def _links(trigger: Trigger, match: re.Match[str]) -> bool:
    """Tell whether the object is one: with "to" it stands right after it, and one does not meet "to"."""
    if _OTHERS.search(match.group()):
        return False
    if match.groupdict().get("link") != "to":
        return True
    return trigger.word.lemma != "meet" and not _VERB_AFTER_TO.match(match.group()[match.end("link") - match.start() :])


def _transitive(trigger: Trigger) -> Found | None:
    match = grammar.AFTER_TRANSITIVE.pattern.match(trigger.after)
    if not match:
        return None
    rest = trigger.after[match.end() :]
    lemma = trigger.word.lemma
    if (
        refused(rest)
        or (lemma == "call" and not _CALLED.match(rest))
        or (lemma in ("welcome", "greet") and not _WELCOMED.match(rest))
    ):
        return None
    sides = trigger.group(match, "who")
    if not any(mention.kind != "side" for mention in sides):
        return None
    rule = "meeting.phoned" if lemma in ("call", "phone", "telephone", "ring") else "meeting.received"
    return trigger.found(rule, match.end(), trigger.subject(), sides)


def _passive(trigger: Trigger) -> Found | None:
    match = _BY.match(trigger.after)
    if not match or trigger.word.lemma not in ("receive", "host", "greet"):
        return None
    return trigger.found("meeting.was_received", match.end(), trigger.subject(), trigger.group(match, "who"))


def _visit(trigger: Trigger) -> Found | None:
    """Read "visited Oslo", "will travel to Zambia, Malawi and Mozambique"."""
    match = _TO.match(trigger.after)
    subject = trigger.subject()
    if not match or subject is None or refused(trigger.after[match.end() :]):
        return None
    return trigger.found("meeting.visited", match.end(), subject, (), trigger.countries(match, "places"))


def find_discussed(reduced: Reduced) -> Iterator[Found]:
    """Yield "X discussed trade with Y" and "With Y, X discussed trade"."""
    for verb in _DISCUSSED.finditer(reduced.text):
        trigger = Trigger(reduced=reduced, index=verb.end() - 1, word=_DISCUSS)
        subject = Trigger(reduced=reduced, index=verb.start(), word=_DISCUSS).subject()
        if subject is None:
            continue
        opening = _WITH_BEFORE.match(reduced.text)
        match = _WITH.match(trigger.after)
        if opening:
            yield trigger.found("meeting.with_before", 0, subject, reduced.mentions(*opening.span("who")))
        elif match and not refused(trigger.after[match.end() :]):
            sides = trigger.group(match, "who")
            if any(side.kind in ("name", "post") for side in sides):
                yield trigger.found("meeting.discussed_with", match.end(), subject, sides)


def _before_whole(before: str, sides: list[Mention]) -> str:
    """Return what stands before a chain, a plural post that the chain is of left out: "The Foreign Ministers of X and Y"."""
    posts = _POSTS_OF.search(before) if all(side.role == "plural" for side in sides) else None
    return before[: posts.start()] if posts else before


def find_joint(reduced: Reduced) -> Iterator[Found]:
    """Yield "X and Y discussed …": two sides joined in one subject."""
    for match in grammar.CHAINS.finditer(reduced.text):
        sides = reduced.mentions(*match.span())
        if len(_parties_of_people(sides)) < 2 or _NO_SUBJECT.search(_before_whole(reduced.text[: match.start()], sides)):
            continue
        verb = words.JOINT_VERB.match(reduced.text, match.end())
        word = reduced.encounters.get(verb.end() - 1) if verb else None
        if verb and (word is None or word.lemma in RECIPROCAL):
            trigger = Trigger(reduced=reduced, index=match.end() - 1, word=_DISCUSS)
            subject = Subject(mentions=tuple(sides), start=match.start())
            yield trigger.found("meeting.joint_subject", verb.end() - match.end(), subject)


_WRAPPED_UP = re.compile(
    rf"(?P<who>{P}),? (?:have |had )?(?:wrapped up|concluded|ended|opened|began|kicked off|held)"
    rf"(?: [a-z-]+){{0,5}} (?P<word>{N})(?![^.;]{{0,40}}\b(?:with|between)\b)"
)
_GATHERED = re.compile(
    rf"(?P<who>[{P[1:-1]}{S[1:-1]}]),? (?:who )?(?P<word>[{N[1:-1]}{V[1:-1]}])(?: (?:in|at|on) (?![^.;]{{0,60}}\bwith\b))"
)


def find_gathered(reduced: Reduced) -> Iterator[Found]:
    """Yield "G7 foreign ministers, meeting in Capri on Friday, called on": the ministers of one group met."""
    for match in _GATHERED.finditer(reduced.text) if reduced.encounters else ():
        who, word = reduced.actors.get(match.start("who")), reduced.encounters.get(match.start("word"))
        if who is not None and word is not None and (who.plural or word.group) and word.lemma == "meet":
            trigger = Trigger(reduced=reduced, index=match.start("word"), word=_CONFERENCE)
            yield replace(trigger.found("meeting.gathered", 0, None, (who,)), event=True)
    for match in _WRAPPED_UP.finditer(reduced.text) if reduced.encounters else ():
        who = reduced.actors.get(match.start("who"))
        if who is not None and who.plural:
            trigger = Trigger(reduced=reduced, index=match.start("word"), word=_CONFERENCE)
            yield replace(trigger.found("meeting.gathered", 0, None, (who,)), event=True)


_SIGNED_BY = re.compile(
    rf"\b(?:was|were|been)(?: [a-z]+ly| also)? (?:signed|initialled|adopted|inked)\b[^;:!?\"]{{0,70}}?"
    rf"\bby (?:the )?(?P<who>{grammar.CHAIN})"
)


def find_signed(reduced: Reduced) -> Iterator[Found]:
    """Yield "was signed in Perth on 22 October by X and Y": two sides met to sign."""
    for match in _SIGNED_BY.finditer(reduced.text):
        sides = reduced.mentions(*match.span("who"))
        if len(_parties_of_people(sides)) > 1:
            trigger = Trigger(reduced=reduced, index=match.start(), word=_DISCUSS)
            yield trigger.found("meeting.signed", match.end() - match.start() - 1, None, sides)


_LEAVE = re.compile(rf"\b(?:took|takes|taken) leave of (?:the )?(?P<who>{grammar.CHAIN})")
_CREDENTIALS = re.compile(
    rf"(?:\b(?:presented|handed(?: over)?|submitted|accepted|received)|{V})(?: the| his| her| their)?(?: copies of)?(?:"
    rf" the| his| her| their)?"
    rf"(?: letters of)? (?:credentials|credence) (?:to|of|from) (?:the )?(?P<who>{grammar.CHAIN})"
)
_TOLD = re.compile(
    rf" (?:told|informed|assured|briefed) (?:the |his |her )?(?P<who>{P})(?! (?:in|by) (?:a )?(?:letter|message))"
)
_JOINED = re.compile(rf"\b(?:[Tt]hey|{grammar.GROUP}) (?:were|are)(?: \w+)? joined by (?:the )?(?P<who>{grammar.CHAIN})")
_TURN = re.compile(rf"\bturn of (?:the )?(?P<who>{grammar.CHAIN})")
_EXPECTED = re.compile(rf" (?:(?:is|are) (?:also )?(?:expected|due|awaited)|will (?:also )?be) in {PLACES}")
_ITEM = re.compile(rf"\s*(?:[•*·–—-]|\(?\d{{1,2}}[.)])\s*(?:[Ww]ith )?(?:the |H\.?E\.? )?(?P<who>{grammar.CHAIN})")
_ATTENDED = re.compile(
    rf"\b(?:attended|took part in|participated in|joined)\b (?:the )?(?:[\w-]+ ){{0,4}}(?:of (?:the"
    rf" )?)?(?P<who>[{S[1:-1]}{L[1:-1]}])"
)


def find_credentials(reduced: Reduced) -> Iterator[Found]:
    """Yield "X presented his credentials to Y" and "Y accepted the credentials of X"."""
    for match in (*_CREDENTIALS.finditer(reduced.text), *_LEAVE.finditer(reduced.text)):
        trigger = Trigger(reduced=reduced, index=match.start(), word=_DISCUSS)
        sides = reduced.mentions(*match.span("who"))
        yield trigger.found("meeting.credentials", match.end() - match.start() - 1, trigger.subject(), sides)


def find_told(reduced: Reduced) -> Iterator[Found]:
    """Yield "X told his Japanese counterpart Y on Tuesday that …" of a first sentence: they met or spoke."""
    for match in _TOLD.finditer(reduced.text) if reduced.sentence.index == 0 else ():
        trigger = Trigger(reduced=reduced, index=match.start(), word=_DISCUSS)
        yield trigger.found(
            "meeting.told", match.end() - match.start() - 1, trigger.subject(), reduced.mentions(*match.span("who"))
        )


def find_joined(reduced: Reduced) -> Iterator[Found]:
    """Yield "On Sunday they were joined by Z": the open encounter with one side more; and "then it was the turn of Z"."""
    for rule, pattern in (("meeting.joined", _JOINED), ("meeting.turn", _TURN)):
        for match in pattern.finditer(reduced.text):
            trigger = Trigger(reduced=reduced, index=match.start(), word=_MEETING)
            yield trigger.found(rule, match.end() - match.start() - 1, None, reduced.mentions(*match.span("who")))


def find_expected(reduced: Reduced) -> Iterator[Found]:
    """Yield "X is expected in Lima later this month": a visit still to come."""
    for match in _EXPECTED.finditer(reduced.text):
        trigger = Trigger(reduced=reduced, index=match.start(), word=_VISIT)
        subject = trigger.subject()
        places = sides_at(reduced, *match.span("places"))
        if subject is not None and places:
            found = trigger.found("meeting.expected", match.end() - match.start() - 1, subject, (), places)
            yield replace(found, status="announced", unreal=False)


def find_item(reduced: Reduced) -> Found | None:
    """Return the counterparts that an item of a list begins with."""
    match = _ITEM.match(reduced.text)
    if match is None:
        return None
    trigger = Trigger(reduced=reduced, index=0, word=_MEETING)
    return replace(trigger.found("meeting.listed", match.end() - 1, None, reduced.mentions(*match.span("who"))), unreal=False)


def find_attended(reduced: Reduced) -> Iterator[Found]:
    """Yield "X attended the Foreign Affairs Council of the European Union": a conference of that organisation."""
    for match in _ATTENDED.finditer(reduced.text):
        trigger = Trigger(reduced=reduced, index=match.start(), word=_CONFERENCE)
        sides = sides_at(reduced, *match.span("who"))
        if sides and _is_organisation(sides[0].party or "") and sides[0].party not in STAGES:
            yield replace(
                trigger.found("meeting.attended_body", match.end() - match.start() - 1, trigger.subject(), sides), event=True
            )


def _is_organisation(code: str) -> bool:
    """Tell a body's code from a country's: ISO codes have two letters, and of the bodies only EU and UN do."""
    return len(code) != 2 or code in ("EU", "UN")


def _parties_of_people(sides: list[Mention]) -> set[str]:
    return {side.party for side in sides if side.kind in ("name", "post") and side.party}
