"""The constructions that tell of an encounter, over reduced sentences (see `meetings_sentence`).

Each rule has an id and an example that is run as a test. What lives here: who stands where around an encounter word. What
must not: dates, merging, and the words for held, planned and cancelled (see `meetings_words`).
"""

from dataclasses import dataclass

from dossier.core.extract.meetings_blocks import PLAIN, A, L, P, S
from dossier.core.text import late as re

_FILLERS = (
    "the|his|her|their|its|with|also|then|both|visiting|newly|incoming|outgoing|appointed|a|an|delegation|led|by|from|of"
    "|in turn,"
    r"|HE|HRH|HH|H\.E\."
)
_ESCORTS = (
    "separately|individually|with|both|the|a|an|his|her|their|its|visiting|then|incoming|outgoing|newly|appointed"
    "|newly-appointed"
    "|delegation|delegations|group|representatives|members|of|led|headed|by|from|leaders|HE|HRH|HH"
)
_PLURAL_POSTS = (
    r"foreign|prime|[Ff]oreign [Mm]inisters|[Mm]inisters|[Pp]residents|[Ll]eaders|[Ee]nvoys|[Rr]epresentatives"
    r"|[Aa]mbassadors|[Hh]eads"
    r"|[Ss]tate|government|officials|delegations|counterparts|ministries"
)
_COUNTRY_NAME = r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?, )?"
_PEER = rf"(?:{S} (?:peer|colleague|homologue) )?"
AND = (
    r"(?:,? (?:and,? (?:separately|later|subsequently|then),|and|as well as|along with|together with|accompanied by|&) "
    r"|, |/| - | – | (?:[Aa]llies|[Mm]embers|[Pp]artners) )"
    rf"(?:(?:{_FILLERS}) ){{0,4}}{_PEER}{_COUNTRY_NAME}"
)
_ITEM = rf"{A}(?: \([^()]*\))?(?: of(?: the)? [{L[1:-1]}{S[1:-1]}])?"
CHAIN = rf"{_ITEM}(?:{AND}{_ITEM})*"
"""Actors joined by "and" and commas."""
WHO = rf"(?:(?:(?:{_ESCORTS}|{_PLURAL_POSTS}|{L}'s|First|Second|Deputy|Acting) ){{0,8}}(?P<who>{CHAIN}))"
CHAINS = re.compile(CHAIN)
PRONOUN = r"(?:[Hh]e|[Ss]he|[Ww]e|I|[Tt]hey|HE|HH|HRH)"
_GROUP_NOUNS = (
    "sides|leaders|ministers|presidents|officials|delegations|countries|parties|heads|diplomats|men|women|foreign ministers"
    r"|Foreign Ministers|Presidents|Ministers|prime ministers|Prime Ministers|chief\w*"
)
GROUP = (
    rf"(?:[Tt]he (?:two|three|four)(?: (?:{_GROUP_NOUNS}))?|[Tt]he (?:sides|parties|leaders|interlocutors|delegations"
    rf"|officials|pair)"
    r"|[Tt]he counterparts|[Bb]oth (?:sides|leaders|ministers|parties|officials|delegations)|[Bb]oth)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One construction: what stands behind an encounter word. ``example`` is a sentence that it must find."""

    id: str
    pattern: re.Pattern[str]
    example: str


def _rule(id: str, pattern: str, example: str) -> Rule:
    return Rule(id=id, pattern=re.compile(pattern), example=example)


_GAP = rf"{PLAIN}{{0,90}}?"
_SHORT = rf"{PLAIN}{{0,40}}?"

AFTER_VERB: tuple[Rule, ...] = (
    _rule(
        "meeting.verb_with",
        rf"{_GAP}\b(?P<link>with|to)\b {_SHORT}{WHO}",
        "The President of Ghana met in Accra with Togo's Foreign Minister.",
    ),
    _rule(
        "meeting.verb_direct",
        rf"(?: [a-z-]+ly| again| today| yesterday| here| in {L})? {WHO}",
        "Peruvian Foreign Minister Ana Torres met her counterpart from Chile.",
    ),
)
"""What may follow a reciprocal verb; only "met" takes the other side as its object."""
AFTER_TRANSITIVE = _rule(
    "meeting.received",
    rf"(?:,? (?:today|yesterday|here|on|in|at)\b{PLAIN}{{0,40}}?)?,? {WHO}",
    "The Prime Minister of Norway received the Foreign Minister of Kenya.",
)
"""What may follow a transitive verb (received, hosted)."""
AFTER_NOUN: tuple[Rule, ...] = (
    _rule(
        "meeting.noun_with",
        rf"{_GAP}\b(?:with|between)\b {_SHORT}{WHO}",
        "The Foreign Minister of Peru held talks with the Foreign Minister of Kenya.",
    ),
    _rule(
        "meeting.noun_of",
        rf" (?:of|for) {WHO}(?: with {_SHORT}(?P<more>{CHAIN}))?",
        "The meeting of the Foreign Minister of Peru with the President of Chile lasted an hour.",
    ),
    _rule(
        "meeting.noun_from",
        rf"{PLAIN}{{0,30}}? (?:from|by) {WHO}",
        "The Foreign Minister of Oman received a phone call from the Foreign Minister of Japan.",
    ),
)
"""What may follow an encounter noun."""
CALL_ON = _rule(
    "meeting.called_on",
    rf" on {WHO}",
    "The Ambassador of Togo paid a courtesy call on the Foreign Minister of Ghana.",
)
GRANTED = _rule(
    "meeting.granted",
    rf"{_GAP}\b(?:to|for)\b {WHO}",
    "The Foreign Minister of Angola granted an audience to the Ambassador of Serbia.",
)
"""What may follow a courtesy call, and an audience, reception or dinner that somebody gives."""
SUBJECT = re.compile(
    rf"(?:(?P<chain>{CHAIN})|\b(?P<pronoun>{PRONOUN})|\b(?P<group>{GROUP}))"
    rf"(?P<gap>(?:'s)?(?:, (?:who|which)\b)?(?:[.,]? [^{P[1:-1]}{S[1:-1]};:!?\"]{{0,110}}?)?)$"
)
"""The last actor before a verb or noun, with what stands between."""
