"""The constructions that tell of an encounter, over reduced sentences (see `meetings_sentence`).

Each rule has an id and an example that is run as a test. What lives here: patterns. What must not: dates, merging.
"""

import re
from dataclasses import dataclass
from typing import Literal

from dossier.core.extract.meetings_sentence import PLAIN, A, L, P, S, V

AND = (
    r"(?:,? (?:and|as well as|along with|together with|accompanied by|&) |, |/| - | – )"
    r"(?:(?:the|his|her|their|its|with|also|then|both|visiting|newly|incoming|outgoing|appointed|a|an|delegation|led|by|from|of|in turn,|HE|HRH|HH|H\\.E\\.|visiting) ){0,4}(?:[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?, )?"
)
CHAIN = rf"{A}(?: \([^()]*\))?(?:{AND}{A}(?: \([^()]*\))?)*"
WHO = rf"(?:(?:(?:separately|individually|with|both|the|a|an|his|her|their|its|visiting|then|incoming|outgoing|newly|appointed|newly-appointed|delegation|delegations|group|representatives|members|of|led|headed|by|from|leaders) ){{0,6}}(?P<who>{CHAIN}))"
CHAINS = re.compile(CHAIN)
PRONOUN = r"(?:[Hh]e|[Ss]he|[Ww]e|I|[Tt]hey|HE|HH|HRH)"
GROUP = (
    r"(?:[Tt]he (?:two|three|four)(?: (?:sides|leaders|ministers|presidents|officials|delegations|countries|parties|heads|diplomats|men|women|chief\w*|foreign ministers|Foreign Ministers|Presidents|Ministers))?"
    r"|[Tt]he (?:sides|parties|leaders|interlocutors|delegations|officials|counterparts|pair)|[Bb]oth (?:sides|leaders|ministers|parties|officials|delegations)|[Bb]oth)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One construction. ``needs`` says whether both sides must be named in it; ``weak`` ones need a further sign."""

    id: str
    pattern: re.Pattern[str]
    needs: Literal["both", "other", "none"]
    example: str
    weak: bool = False


def _rule(id: str, pattern: str, needs: Literal["both", "other", "none"], example: str, *, weak: bool = False) -> Rule:
    return Rule(id=id, pattern=re.compile(pattern), needs=needs, example=example, weak=weak)


_GAP = rf"{PLAIN}{{0,90}}?"
_SHORT = rf"{PLAIN}{{0,40}}?"

AFTER_VERB: tuple[Rule, ...] = (
    _rule(
        "meeting.verb_with",
        rf"{_GAP}\b(?:with|to)\b {_SHORT}{WHO}",
        "both",
        "The President of Ghana met in Accra with Togo's Foreign Minister.",
    ),
    _rule(
        "meeting.verb_direct",
        rf"(?: [a-z-]+ly| again| today| yesterday| here| in {L})? {WHO}",
        "both",
        "Peruvian Foreign Minister Ana Torres met her counterpart from Chile.",
    ),
)
"""What may follow a reciprocal verb."""
AFTER_TRANSITIVE = _rule(
    "meeting.received",
    rf"(?:,? (?:today|yesterday|here|on|in|at)\b{PLAIN}{{0,40}}?)?,? {WHO}",
    "both",
    "The Prime Minister of Norway received the Foreign Minister of Kenya.",
)
"""What may follow a transitive verb (received, hosted)."""
AFTER_NOUN: tuple[Rule, ...] = (
    _rule(
        "meeting.noun_with",
        rf"{_GAP}\b(?:with|between)\b {_SHORT}{WHO}",
        "other",
        "She held talks with the Foreign Minister of Kenya.",
    ),
    _rule(
        "meeting.noun_of",
        rf" (?:of|for) {WHO}(?: with {_SHORT}(?P<more>{CHAIN}))?",
        "other",
        "The meeting of the Foreign Minister of Peru with the President of Chile lasted an hour.",
    ),
    _rule(
        "meeting.noun_from",
        rf" (?:from|by) {WHO}",
        "other",
        "The Foreign Minister of Oman received a phone call from the Foreign Minister of Japan.",
    ),
)
"""What may follow an encounter noun."""
SUBJECT = re.compile(
    rf"(?:(?P<chain>{CHAIN})|\b(?P<pronoun>{PRONOUN})|\b(?P<group>{GROUP}))"
    rf"(?P<gap>(?:'s)?(?:, (?:who|which)\b)?(?:,? [^{P[1:-1]}{S[1:-1]};:!?\"]{{0,110}}?)?)$"
)
"""The last actor before a verb or noun, with what stands between."""
LIGHT = re.compile(
    r"\b(?:held|hold|holds|holding|had|has|have|having|conducted|conduct|convened|convenes|chaired|joined|joins|attended|attends|attending|took part in"
    r"|takes? part in|participated in|participates? in|led|leads|opened|concluded|hosted|hosts|addressed|engaged in|began|begin|started|continued|wrapped up"
    r"|paid|pays|pay|paying|made|makes|make|making|arrived|is|are|was|were|received|receives|placed|initiated|co-chaired|exchanged)\b[^,;:]{0,70}$"
)
"""A light verb that carries an encounter noun: "held a … meeting", "is on a … visit"."""
HAPPENED = re.compile(
    r"^[^;:!?]{0,140}?\b(?P<verb>was held|were held|has been held|have been held|took place|has taken place|is being held|was convened|convened|opened|was organi[sz]ed|concluded|ended|began|kicked off|lasted|brought together|gathered|was attended|was chaired|was co-chaired)\b"
)
WILL_HAPPEN = re.compile(
    r"^[^;:!?]{0,140}?\b(?P<verb>will (?:also )?(?:be (?:held|hosted|convened|organi[sz]ed)|take place|meet|begin|start|open|host|convene|see)|(?:is|are) (?:scheduled|expected|due|planned|set|slated|to be held|to take place)|takes? place)\b"
)
MOVED = re.compile(r"\b(?:postponed|rescheduled|put off|moved|pushed back|delayed)\b(?: (?:to|until|till|for)\b)?")
CANCELLED = re.compile(r"\b(?:cancell?ed|called off|scrapped)\b|\bdid not take place\b|\bwill not take place\b")
PLANNED = re.compile(
    r"\b(?:will|shall|'ll|(?:is|are) (?:also )?(?:to|due to|scheduled to|expected to|set to|planned to|planning to|going to|slated to)|plans? to|intends? to|is heading to|leaves for)(?: (?:also|then|later|first|personally|jointly|separately|be|have|pay|make|hold|host|travel to|embark on|[a-z]+ly)){0,4}$"
)
UNREAL = re.compile(
    r"\b(?:not|never|n't|refus\w+ to|declin\w+ to|fail\w+ to|may|might|could|should|would|must|can|cannot|if|whether|ready to|wish\w* to|want\w* to|hop\w+ to|readiness to|willing\w* to|opportunity to|look\w* forward to|invit\w+|propos\w+|offer\w+ to|call\w* (?:for|on)|urg\w+|need to|importance of|agreed to|committed to|possib\w+)(?: \w+){0,4}$"
)
HISTORY = re.compile(
    r"\b(?:recall\w*|previous(?:ly)?|earlier meetings?|past|last met|first met|had (?:also |already |earlier |previously )?(?:met|held|spoken|visited|received|discussed|hosted|travel+ed)|history of|since (?:his|her|their|the)|years ago|follow(?:ing)? up on|build(?:s|ing)? on|in the wake of|"
    r"reached (?:at|during)|agreed (?:at|during)|as agreed|regular|frequent|recent|outcomes? of|results? of|hailed|ahead of|before|prior to|preparations? for|prepare for|upcoming|forthcoming|look\w* forward)\b[^.]{0,60}$",
    re.I,
)
PLUPERFECT = re.compile(
    r"\b(?:last|first|previously|had|had (?:also|already|earlier|previously|last)|recalled|since|when (?:he|she|they))(?: [A-Z][a-z]+)? $",
    re.I,
)
"""History before a verb: "had met", "last met"."""
BY_PHONE = re.compile(
    r"\b(?:by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|via (?:tele)?phone|in a (?:tele)?phone|(?:tele)?phone (?:call|conversation|talk|discussion)|telephonic\w*|by secure phone|in a call|introductory call|follow-up call)\b",
    re.I,
)
BY_VIDEO = re.compile(
    r"\b(?:video ?(?:call|conference|link|teleconference)|videoconferenc\w+|by video|via video|virtual(?:ly)?|online|VTC|teleconference)\b",
    re.I,
)
IN_PERSON = re.compile(
    r"\b(?:on the (?:sidelines|margins)|at the (?:White House|Ministry|Palace|Kremlin|G7|G20|NATO|UN)|in person|in-person|face[- ]to[- ]face|on the margin)\b|\b(?:here|pull-aside)\b"
)
JOINT_VERB = re.compile(
    rf",?(?: (?:also|then|today|yesterday|first|jointly|in detail|both|[a-z]+ly|(?:on|in) [^{P[1:-1]},;]{{3,25}}))*,? (?:discussed|reviewed|exchanged|eyed|considered|talked about|touched (?:up)?on|held|addressed|agreed|signed|conferred|deliberated|debated|focused on|took stock|spoke|had|pledged|decided|vowed|shared the view)\b|(?: (?:also|then|today|yesterday|[a-z]+ly))*,? {V}"
)
AGENDA = re.compile(
    r"\b(?:discuss(?:ed|ing|ions? focused)?|exchanged (?:views|opinions|information)|exchange of (?:views|opinions)|reviewed|considered|touched (?:up)?on|addressed|was paid to|dealt with|covered|focused on|were (?:also )?(?:discussed|considered|reviewed|addressed|touched upon)|talked about|spoke about|conversation touched|took stock|explored)\b"
)
