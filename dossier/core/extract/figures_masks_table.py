"""The masks: patterns on what stands before a number (ending at it), after it (beginning at it), and on its noun.

Each has an id and an example that is run as a test: the number in brackets must be masked by that rule.
"""

from dataclasses import dataclass
from typing import Literal

from dossier.core.extract.figures_words import HURT
from dossier.core.text import late as re

Spares = Literal["nothing", "measures", "measures and nouns"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask:
    """One reason why a number is no figure. ``spares`` says what overrules it: a unit beside the number, or a noun too.

    ``forms`` selects the numbers it looks at: "numeric" (any in digits; of these "spaced", "decimal", "address" inside an
    address), "digits" (plain digits; of these "day" to 31, "age" below 120, "year", "long" from eight digits, "named" after
    an unknown capitalised word), "words" (of these "capitalised" and the word itself).
    """

    id: str
    example: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    noun: frozenset[str] | None = None
    forms: frozenset[str] = frozenset({"digits"})
    spares: Spares = "nothing"


_DIGITS = frozenset({"digits"})
_WORDS = frozenset({"words"})
_ANY = _DIGITS | _WORDS
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY_LIST = r"(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:,|and|or|to|through|-|–|/)\s*)*"
_NUMBERED = (
    r"articles?|art\.|resolutions?|chapters?|sections?|paragraphs?|para\.?|annex(?:es)?|appendix|protocols?|clauses?"
    r"|no\.?|nos\.?|n°|№|numbers?|pages?|p\.|pp\.|tables?|volumes?|vol\.|goals?|pillars?|tiers?"
    r"|versions?|rooms?|gates?|terminals?|channels?|routes?|highways?|flights?|precincts?|agenda|vision|horizon|expo|covid"
    r"|formula|windows|psalms?|verse|isaiah|sdgs?"
)
_SERIES = (
    r"phases?|stages?|parts?|steps?|points?|items?|targets?|levels?|grades?|rounds?|blocks?|units?|lines?|tracks?|lots?"
    r"|zones?|districts?|sectors?|corridors?|regions?|schools?|hospitals?|stations?|reactors?|strategy|mark|model|series"
    r"|euro|olympics|plan|top|day|week|year|laws?|acts?|figures?|rules?|orders?|decrees?|types?|titles?|bill|proposition|case"
)
_PAIRED = frozenset(
    """countries nations states republics peoples sides parties leaders presidents premiers ministers governments capitals
    delegations neighbors neighbours heads economies counterparts partners allies continents societies chancellors monarchs
    powers rivals foes communities democracies""".split()
)
_LEADING = _PAIRED | frozenset(
    """officials diplomats chiefs secretaries ambassadors envoys men women others advisors advisers nsas fms pms
    principals directors speakers delegates colleagues interlocutors chairs negotiators representatives commissioners
    friends""".split()
)
_ONE_COUNTED = (
    r"person|woman|man|child|soldier|civilian|girl|boy|officer|policeman|serviceman|journalist|worker|teenager|passenger"
    r"|peacekeeper|hostage|victim|protester|pilot|sailor|fisherman|billion|million|year|month|week|hour|minute"
)
_DURATION = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)"
_SMALL = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)"


def _p(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(pattern, flags)


MASKS: tuple[Mask, ...] = (
    # -------- dates and times
    Mask(id="mask.ordinal", example="the [77]th session", after=_p(r"(?:st|nd|rd|th)\b")),
    Mask(
        id="mask.clock",
        example="at [18]:42",
        after=_p(r":\d\d|\s?[ap]\.?\s?m\b\.?|\s?o'clock|\s?(?:GMT|UTC|CET|EST|hrs|hours (?:GMT|local))\b|h\d\d\b", re.I),
        forms=frozenset({"digits", "decimal"}),
    ),
    Mask(id="mask.clock", example="at 18:[42]", before=_p(r"\d:$|(?:UTC|GMT)\s?[+(-]?\s?$")),
    Mask(
        id="mask.day",
        example="[12] December",
        after=_p(rf"(?:st|nd|rd|th)?(?:\s*(?:,|and|or|to|through|-|–|/)\s*\d{{1,2}})*(?:\s+of)?\s+{_MONTH}(?:\b|(?<=\.))"),
        forms=frozenset({"day"}),
    ),
    Mask(id="mask.day", example="on December [3]", before=_p(rf"\b{_MONTH}\s+$"), forms=frozenset({"day"})),
    Mask(
        id="mask.day",
        example="on December 3 and [7]",
        before=_p(rf"\b{_MONTH}\s+{_DAY_LIST}$"),
        forms=frozenset({"day"}),
    ),
    Mask(id="mask.date", example="on [12]/04/2023", after=_p(r"/\d|\.\d{1,2}\.\d{4}|-\d{1,2}-\d{1,4}")),
    Mask(
        id="mask.date",
        example="on [18.04].2024",
        before=_p(r"(?<![\w.])$"),
        after=_p(r"\.(?:19|20)\d\d\b"),
        forms=frozenset({"decimal"}),
    ),
    Mask(id="mask.date", example="on 2023-[04]-11", before=_p(r"\b\d{4}-(?:\d\d-)?$")),
    Mask(id="mask.year", example="in [2022].", forms=frozenset({"year"}), spares="measures and nouns"),
    Mask(
        id="mask.year",
        example="the [2030] targets",
        before=_p(
            r"(?:\b(?:in|since|by|of|the|until|till|from|during|after|before|for|through|early|late|mid|year|season|FY|fiscal|between"
            r"|this|last|next|a|its|his|her|their|our|my|your|'s|s'|A|[A-Z]\w+) (?:early |late |mid-?)?|[-–/(]|, |^)$"
        ),
        forms=frozenset({"year"}),
        spares="measures",
    ),
    Mask(
        id="mask.relative",
        example="[two] weeks ago",
        after=_p(rf"(?:(?: or |-| to ){_SMALL})?[ -]{_DURATION} (?:ago|later|earlier|before that|after that)\b", re.I),
        forms=_ANY,
    ),
    # -------- identifiers and shapes
    Mask(id="mask.address", example="Write to desk@mfa-[7].example", forms=frozenset({"address"})),
    Mask(
        id="mask.phone", example="call +994 [12 596] 90 00", before=_p(r"\+\d[\d ()-]*$"), forms=frozenset({"digits", "spaced"})
    ),
    Mask(id="mask.phone", example="call +[994] now", before=_p(r"(?<!\w)\+$")),
    Mask(id="mask.group", example="the [3]+3 format", after=_p(r"\s?[+×]\s?\d")),
    Mask(id="mask.group", example="the 3+[3] format", before=_p(r"[+×]\s?$")),
    Mask(
        id="mask.identifier",
        example="the F-[16] jets",
        before=_p(r"[A-Za-z]-$|[A-Z][A-Za-z]*\.$"),
        forms=frozenset({"numeric"}),
    ),
    Mask(
        id="mask.calibre",
        example="[155]mm shells",
        after=_p(r"[ -]?mm (?:shells?|rounds?|guns?|howitzers?|artillery|ammunition|cannons?|mortars?|calib)"),
    ),
    Mask(id="mask.identifier", example="a [401](k) plan", after=_p(r"\(\w")),
    Mask(id="mask.identifier", example="flight [4]X left", after=_p(r"[A-Za-z]"), spares="measures"),
    Mask(id="mask.identifier", example="call 555-[0123]-9", before=_p(r"\d-$"), after=_p(r"-\d")),
    Mask(id="mask.identifier", example="call [555]-0123-9", after=_p(r"-\d+-\d")),
    Mask(id="mask.identifier", example="account [20771234]", forms=frozenset({"long"}), spares="measures and nouns"),
    Mask(
        id="mask.counter",
        example="Views: [1,204]",
        before=_p(r"\b(?:Views?|Hits|Comments?|Likes|Shares|Reads?)\W{1,2}$"),
        forms=frozenset({"numeric"}),
    ),
    Mask(id="mask.listing", example="[1]. Energy", before=_p(r"^\W{0,3}$"), after=_p(r"[.)](?:\s|$)")),
    Mask(id="mask.listing", example="as agreed [[3]].", before=_p(r"\[$"), after=_p(r"\]")),
    Mask(id="mask.listing", example="Energy ([2]) and", before=_p(r"\($"), after=_p(r"\)"), spares="measures"),
    Mask(
        id="mask.age",
        example="Novak, [74], won",
        before=_p(r"[A-Za-zÀ-ɏ]{2,}, $"),
        after=_p(r",(?! ?\d)(?! and \d)|\.?$"),
        forms=frozenset({"age"}),
        spares="measures",
    ),
    Mask(id="mask.age", example="aged [45]", before=_p(r"\b(?:aged?|ages)(?: of| between \d+ and)? $", re.I), forms=_ANY),
    Mask(id="mask.age", example="a [65]-year-old man", after=_p(r"[- ]years?[- ](?:old|of age)"), forms=_ANY),
    Mask(
        id="mask.score",
        example="won [4]-2",
        after=_p(
            r"(?:-|–|-to-)\d+(?!\d|[.,]\d|[\w%-])"
            r"(?=[.,;)]| (?:win|victory|vote|tie|defeat|loss|lead|draw|score|in|to|on|against)\b|$)"
        ),
        spares="measures",
    ),
    Mask(
        id="mask.score",
        example="a 5-[2] vote",
        before=_p(r"\d(?:-|–|-to-)$"),
        after=_p(r"[.,;)]| (?:win|victory|vote|tie|defeat|loss|lead|draw|score|in|to|on|against)\b|$"),
        spares="measures",
    ),
    Mask(
        id="mask.compound",
        example="a [28]-point plan",
        after=_p(r"-(?!plus|odd)[A-Za-z]|- (?:and|or|to) "),
        forms=_WORDS | {"numeric"},
        spares="measures",
    ),
    # -------- names
    Mask(
        id="mask.numbered",
        example="Resolution [2334]",
        before=_p(rf"(?:^|[^\w-])(?:{_NUMBERED}) (?:[\d.]+(?:,| and|, and) )*$", re.I),
        forms=_ANY,
        spares="measures",
    ),
    Mask(
        id="mask.series",
        example="in phase [2], teams",
        before=_p(rf"(?:^|[^\w-])(?:{_SERIES}) (?:[\d.]+(?:,| and|, and) )*$", re.I),
        forms=_ANY,
        spares="measures and nouns",
    ),
    Mask(
        id="mask.series",
        example="on day [2] of the talks",
        before=_p(r"(?:^|[^\w-])(?:day|phase|stage|round|week|part|chapter|step|leg) $", re.I),
        after=_p(r" of\b"),
        forms=_ANY,
        spares="measures",
    ),
    Mask(id="mask.group", example="the Group of [Seven] leaders", before=_p(r"\bGroup of $"), forms=_ANY),
    Mask(
        id="mask.name",
        example="the Big [Three] met",
        before=_p(r"[a-z,] (?:[A-Z][\w'.-]* )+$"),
        forms=frozenset({"capitalised"}),
    ),
    Mask(
        id="mask.name",
        example="the [Three] Seas Initiative",
        before=_p(r"\w $"),
        after=_p(r" [A-Z]"),
        forms=frozenset({"capitalised"}),
    ),
    Mask(id="mask.name", example="buy Boeing [737] airliners", forms=frozenset({"named"}), spares="measures"),
    Mask(
        id="mask.name",
        example="Pegasus [2.0] flew",
        forms=frozenset({"digits", "decimal"}),
        before=_p(r"(?:^|\W)(?!(?:About|Some|Over|Only|Nearly|Almost|Around|Roughly|At|Than|For|By|To)\b)[A-Z][\w'.-]* $"),
        spares="measures and nouns",
    ),
    # -------- stock phrases
    Mask(
        id="mask.ratio",
        example="[one] in three",
        after=_p(rf" (?:in|out of) (?:every )?{_SMALL}\b(?!\s*(?:percent|per cent|%))", re.I),
        forms=_ANY,
        spares="measures and nouns",
    ),
    Mask(
        id="mask.ratio",
        example="one in [three] adults",
        before=_p(rf"\b(?:one|{_SMALL}) (?:in|out of)(?: every)? $", re.I),
        forms=_ANY,
        spares="measures",
    ),
    Mask(
        id="mask.definite",
        example="the [five] Central Asian states",
        before=_p(r"\b(?:the|these|those|both|our|their|its|his|her|all|between|of|other)(?: other| all)? $", re.I),
        noun=_LEADING,
        forms=_WORDS,
    ),
    Mask(
        id="mask.definite",
        example="The [two] discussed priority areas",
        before=_p(r"\b[Tt]he $"),
        after=_p(
            rf" (?:also |both |then |further )?(?:(?!(?:{HURT})\b|proposed|planned|united|armed|named)[a-z]+ed|spoke|met"
            r"|held|took|saw|found|heard|sought|had|have|will|are|were)\b"
        ),
        forms=_WORDS,
    ),
    Mask(id="mask.pair", example="as [two] friendly countries do", noun=_PAIRED, forms=frozenset({"two"})),
    Mask(
        id="mask.one",
        example="[one] of the main partners",
        after=_p(rf"(?!\s(?:{_ONE_COUNTED})\b)| or two\b"),
        forms=frozenset({"one"}),
        spares="measures",
    ),
    Mask(
        id="mask.one",
        example="any [one] person",
        before=_p(r"\b(?:no|any|this|that|every|each|the|another|some|at|last|first|as) $", re.I),
        forms=frozenset({"one"}),
    ),
    Mask(
        id="mask.stock",
        example="on [two] fronts",
        after=_p(
            r"[ -](?:day|hand|sides?|ways?|things?|another|point|voice|goal|table|page|step|fronts?|stages?|tracks?|halves)\b",
            re.I,
        ),
        forms=frozenset({"one", "two"}),
    ),
)
