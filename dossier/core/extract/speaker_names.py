"""What may be printed as a speaker's name: a name, a post, a body or an official source, never a mere description.

Rules of this module: it judges the text's own words for a speaker that nobody is named by ("officials in Accra", "the brave
volunteers", "the discussion"). A thing that happens or is read says nothing; whom only a description points at stays open.
The words themselves stand in resources/gazetteer/words.tsv.
"""

from collections.abc import Mapping

from dossier.core.extract.syntax import PREPOSITION
from dossier.core.text import late as re

_SEVERAL = re.compile(
    r"(?:the |both )(?:two|three|four|five|six|seven) [\w' ]+|(?:the )?\w+ (?:leaders )?and (?:his|her|their) \w+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\b(?:to [a-z]+|who|which|that|remains?|announced|released|held|provides?|provided|received|convened)\b")
_NUMBER = re.compile(r"[\d$]|(?:FY|Article)\b")
_NAMED_THEM = re.compile(r"^[a-z]+ [A-Z]\w+$")
"""A description of a people: "brave Afghans"."""
_MOST_WORDS = 9
_NOTHING: frozenset[str] = frozenset()


class SpeakerNames:
    """Judges words for a speaker by the lists of the gazetteer (`Lexicon.words`)."""

    def __init__(self, words: Mapping[str, frozenset[str]]) -> None:
        self.words = words

    def of(self, name: str) -> frozenset[str]:
        """Return the list ``name``; empty when the gazetteer has none."""
        return self.words.get(name, _NOTHING)

    def is_event(self, words: str) -> bool:
        """Tell whether ``words`` name something that happens: "the discussion highlighted …" is nobody's speech."""
        return _last(_head(words)) in self.of("events")

    def is_schedule(self, words: str) -> bool:
        """Tell whether ``words`` name what is written beforehand: "according to the programme"."""
        return _last(words) in self.of("schedules")

    def is_outlet(self, words: str) -> bool:
        """Tell whether ``words`` end in what a news outlet calls itself."""
        return _last(words) in self.of("outlets")

    def is_source(self, words: str) -> bool:
        """Tell whether ``words`` hold what tells news agencies their news: a ministry, a press service."""
        return not self.of("sources").isdisjoint(words.lower().replace("'s", "").split())

    def is_group(self, words: str) -> bool:
        """Tell whether ``words`` are all of those who met: "both", "the three advisers", "participants" speak together."""
        return words.lower() in self.of("groups") or bool(_SEVERAL.fullmatch(words))

    def is_nameable(self, words: str) -> bool:
        """Tell whether ``words``, their article taken off, may stand as a speaker's name."""
        parts = words.split()
        if not parts or len(parts) > _MOST_WORDS or words.lower() in self.of("quantities"):
            return False
        if parts[0].lower() in self.of("never first") or _NUMBER.match(words) or _CLAUSE.search(words):
            return False
        head = _head(words)
        if head[:1].isupper():
            return words[:1].isupper()
        return bool(head) and _last(head) not in self.of("things") and not _NAMED_THEM.search(words)


def _head(words: str) -> str:
    return PREPOSITION.split(words, maxsplit=1)[0].split(",")[0].rstrip()


def _last(words: str) -> str:
    return words.rpartition(" ")[2].lower()
