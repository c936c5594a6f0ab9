"""Words that say how it stands with an encounter: held, planned, moved, only wished for; by phone, by video, in person."""

from dossier.core.extract.meetings_blocks import P, V
from dossier.core.text import late as re
from dossier.core.text.patterns import at_word


def _any(*words: str) -> str:
    return "|".join(words)


LIGHT = re.compile(
    r"\b(?:"
    + _any(
        r"h[eo]lds?", r"holding", r"had|has|have|having", r"conduct(?:ed|s)?", r"convene[ds]?", r"chaired", r"join(?:ed|s)?",
        r"attend(?:ed|s|ing)?", r"took part in", r"takes? part in", r"participate[ds]? in", r"leads?|led", r"opened",
        r"concluded",
        r"(?<!co-)host(?:ed|s)?(?! of)", r"address(?:ed|es)", r"engaged in",
        r"beg[aiu]ns?", r"start(?:ed|s)?", r"continued", r"wrapped up",
        r"paid|pays?|paying", r"made|makes?|making", r"arrived", r"is|are|was|were", r"received|receives", r"placed",
        r"initiated",
        r"co-chaired", r"exchanged|granted|gave|gives|grants",
    )
    + rf")\b[^,;:]{{0,70}}$|{V}[^,;:]{{0,40}}$"
)  # fmt: skip
"""A light verb that carries an encounter noun: "held a … meeting", "is on a … visit"."""
LONGEST_LIGHT = 100
"""Characters that a light verb and what stands between it and its noun can have: where to begin looking."""
HAPPENED = re.compile(
    r"^[^;:!?]{0,140}?\b(?P<verb>"
    + _any(
        r"(?:was|were|is being|(?:has|have) been) (?:also )?(?:held|convened|organi[sz]ed|hosted|chaired|co-chaired|attended)",
        r"took place|has taken place|have taken place",
        r"convened|opened|concluded|ended|began|kicked off|lasted|gathered|brought together",
    )
    + r")\b"
)  # fmt: skip
"""What follows an event that happened."""
WILL_HAPPEN = re.compile(
    r"^[^;:!?]{0,140}?\b(?P<verb>"
    + _any(
        r"will (?:also )?(?:be (?:held|hosted|convened|organi[sz]ed)|take place|meet|begin|start|open|host|convene|see)",
        r"(?:is|are) (?:scheduled|expected|due|planned|set|slated|to be held|to take place)",
        r"(?<!traditionally )(?<!usually )(?<!annually )(?<!\bto )takes? place",
    )
    + r")\b"
)  # fmt: skip
"""What follows an event that is still to come."""
MOVED = re.compile(r"\b(?:postponed|rescheduled|put off|moved|pushed back|delayed)\b(?: (?:to|until|till|for)\b)?")
CANCELLED = re.compile(rf"\b(?:cancell?ed|called off|scrapped)\b|{V} off\b|\b(?:did|will) not take place\b")
_ADVERBS = (
    r"(?: on [A-Z\d][\w ,]{0,40})?"
    r"(?: (?:also|then|later|first|personally|jointly|separately|be|have|pay|make|hold|host|travel to|embark on|again"
    r"|[a-z]+ly)){0,4}$"
)
PLANNED = re.compile(
    r"\b(?:"
    + _any(
        r"will|shall|'ll", r"(?:is|are) (?:also )?(?:due |scheduled |expected |set |planned |planning |going |slated )?to",
        r"plans? to",
        r"intends? to", r"is heading to", r"leaves for",
    )
    + r")"
    + _ADVERBS
)  # fmt: skip
"""What stands before the verb of something still to come."""
PLANNED_NOUN = re.compile(
    PLANNED.pattern.removesuffix("$") + r"(?: (?:begin|start|end|conclude|continue|his|her|their|the|an?|embark on|on)){0,3}$"
)
DUE = re.compile(r"\b(?:is|are) (?:due|expected|awaited) in\b[^;]{0,60}$")
UNREAL = re.compile(
    r"\b(?:"
    + _any(
        r"not|never|n't", r"(?:refus|declin|fail|offer)\w* to", r"may|might|could|should|would|must|can|cannot", r"if|whether",
        r"(?:ready|readiness|willing\w*|opportunity|wish\w*|want\w*|hop\w+|need|agreed|committed) to", r"look\w* forward to",
        r"(?:invit|propos|urg|possib)\w+", r"call\w* (?:for|on)", r"importance of",
    )
    + r")(?: \w+){0,4}$"
)  # fmt: skip
"""What stands before an encounter that is only wished for, allowed or denied."""
READY_FOR = re.compile(
    r"\b(?:ready|readiness|open(?:ness)?|prepared|willing\w*|eager|keen|hop\w+|need|appeals?|requests?|proposals?|offers?|push|wish"
    r"|conditions|mandate|calls?|chances?|prospects?) (?:for|of|to)(?: \w+){0,3} $"
    r"|\b(?:questions?|asked|speculation|rumou?rs|comment\w*) (?:about|on|over|regarding)(?: \w+){0,3} $"
)
"""Before a noun that is only wished for: "was ready for talks with Y"."""
HISTORY = re.compile(
    r"\b(?:"
    + _any(
        r"recall\w*", r"previous(?:ly)?", r"earlier meetings?", r"past", r"(?:last|first) met",
        r"had (?:also |already |earlier |previously )?(?:met|held|spoken|visited|received|discussed|hosted|travel+ed)",
        r"history of",
        r"since (?:his|her|their|the)", r"years ago", r"follow(?:ing)? up on", r"build(?:s|ing)? on", r"in the wake of",
        r"reached (?:at|during)", r"(?:as )?agreed (?:at|during)", r"as agreed", r"regular|frequent|recent",
        r"(?:outcome|result)s? of",
        r"hailed", r"(?:on|at) the heels of", r"preparations? for|prepare for", r"upcoming|forthcoming", r"look\w* forward",
    )
    + r")\b[^.]{0,60}$|\b(?:ahead of|before|prior to)(?: [\w'-]+){0,4} $",
    re.I,
)  # fmt: skip
"""What stands before a noun when the sentence looks back, or forward, past its own event."""
PLUPERFECT = re.compile(
    r"\b(?:(?:last|previously|had(?: first)?|recalled|since)(?: (?:also|already|earlier|previously|last))?"
    r"|when (?:he|she|they))"
    r"(?: [A-Z][a-z]+)? $",
    re.I,
)
"""History before a verb: "had met", "last met"."""
CHANGE_SIGNS = ("ancel", "off", "scrapped", "take place", "postponed", "rescheduled", "moved", "pushed back", "delayed")
BY_PHONE_SIGNS, BY_VIDEO_SIGNS = ("phon", " call"), ("video", "virtual", "online", "vtc", "teleconference")
"""Letters without which none of these can stand: looked for before the patterns."""
_PHONE = r"(?:tele)?phone"
BY_PHONE = re.compile(
    rf"\b(?:(?:by|over the|on the|via|in a|by secure) {_PHONE}|{_PHONE} (?:call|conversation|talk|discussion)s?|telephonic\w*"
    r"|in a call|(?:introductory|follow-up) call)\b",
    re.I,
)
BY_VIDEO = re.compile(
    r"\b(?:video ?(?:call|conference|link|teleconference)|videoconferenc\w+|(?:by|via) video|virtual(?:ly)?|online|VTC"
    r"|teleconference)\b",
    re.I,
)
IN_PERSON = re.compile(
    r"\b(?:on the (?:sidelines|margins?)|at the (?:White House|Ministry|Palace|Kremlin|G7|G20|NATO|UN)|in[- ]person"
    r"|face[- ]to[- ]face|here|pull-aside)\b"
)
_BETWEEN = rf"(?: (?:also|then|today|yesterday|first|jointly|in detail|both|[a-z]+ly|(?:on|in) [^{P[1:-1]},;]{{3,25}}))*"
JOINT_VERB = re.compile(
    rf",?{_BETWEEN},? (?:"
    + _any(
        r"discussed|reviewed|exchanged|eyed|considered|held|addressed|agreed|signed|conferred|deliberated|debated|spoke"
        r"|had|pledged",
        r"talked about|touched (?:up)?on|focused on|took stock|decided|vowed|shared the view|co-chaired",
    )
    + rf")\b|(?: (?:also|then|today|yesterday|[a-z]+ly))*,? {V}"
)  # fmt: skip
"""What two sides joined in one subject do together."""
AGENDA = re.compile(
    at_word(
        _any(
            r"discuss(?:ed|ing|ions? focused)?", r"exchanged (?:views|opinions|information)", r"exchange of (?:views|opinions)",
            r"reviewed|considered|addressed|covered|explored", r"touched (?:up)?on", r"was paid to", r"dealt with",
            r"focused on", r"talked about|spoke about", r"took stock",
        )
    )
    + r"\b"
)  # fmt: skip
"""Verbs of joint sentences: they give the agenda."""
