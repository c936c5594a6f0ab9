"""What may be printed as a speaker's name: a name, a post, a body or an official source, never a mere description.

Rules of this module: it judges the text's own words for a speaker that nobody is named by ("officials in Accra", "the brave
volunteers", "the discussion"). A thing that happens or is read says nothing; whom only a description points at stays open.
"""

import re

from dossier.core.extract.syntax import PREPOSITION, any_of

_THINGS = re.compile(
    any_of(
        "posts? programmes? programs? support tweets? messages? features data plans moment "
        "facts? jobs sovereignty complete best efforts? amendment figures numbers hiccup laws? treaty orders? partnership"
    )
    + "$",
    re.IGNORECASE,
)
"""Heads of phrases that no words can be put to."""
_EVENTS = re.compile(
    r"(?:"
    + any_of(
        "discussions? meetings? conversations? talks? calls? trip visits? convening roundtable event session dialogue summit "
        "engagement engagements gathering ceremony moment example round exchange exchanges stop tour budget request law plan",
        "plans treaty programme program support fact facts memorandum request act bill provisions investments measures reforms",
    )
    + r")$",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    "(?:"
    + any_of("all both each_side each_leader leaders participants attendees")
    + r"|(?:the |both )(?:two|three|four|five|six|seven) [\w ]+|the (?:group|leaders|partners|participants|members|attendees)"
    r"|(?:the )?\w+ (?:leaders )?and (?:his|her|their) \w+)$",
    re.IGNORECASE,
)
_NEVER_FIRST = re.compile(
    any_of("their its our my your this these that those when while to of complete itself") + r"\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"\b(?:to [a-z]+|who|which|that|remains?|announced|released|held|provides?|provided|received|convened)\b")
_NUMBER = re.compile(r"[\d$]|(?:FY|Article)\b")
_NAMED_THEM = re.compile(r"^[a-z]+ [A-Z]\w+$")
"""A description of a people: "brave Afghans"."""
_QUANTIFIERS = frozenset("Some Many Most Several Others Few One Another Both All None Each".split())
"""Numbers of people that are nobody by themselves."""
_MOST_WORDS = 9


def is_event(words: str) -> bool:
    """Tell whether ``words`` name something that happens: "the discussion highlighted …" is nobody's speech."""
    return bool(_EVENTS.search(_head(words)))


def is_group(words: str) -> bool:
    """Tell whether ``words`` are all of those who met: "both", "the three advisers", "participants" speak together."""
    return bool(_GROUPS.fullmatch(words))


def is_nameable(words: str) -> bool:
    """Tell whether ``words``, their article taken off, may stand as a speaker's name."""
    if (
        words in _QUANTIFIERS
        or len(words.split()) > _MOST_WORDS
        or _NEVER_FIRST.match(words)
        or _NUMBER.match(words)
        or _CLAUSE.search(words)
    ):
        return False
    head = _head(words)
    if head[:1].isupper():
        return words[:1].isupper()
    return bool(head) and not _THINGS.search(head) and not _NAMED_THEM.search(words)


def _head(words: str) -> str:
    return PREPOSITION.split(words, maxsplit=1)[0].split(",")[0].rstrip()
