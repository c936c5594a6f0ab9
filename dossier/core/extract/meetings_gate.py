"""Which sentences can tell of an encounter at all: a cheap look, since most cannot."""

from bisect import bisect_left
from collections.abc import Sequence

from dossier.core.extract.article import Article, Mention, Sentence, mentions_in
from dossier.core.extract.clock import LONGEST_SENTENCE
from dossier.core.extract.meetings_sentence import has_bare_verb
from dossier.core.extract.meetings_sides import Sides
from dossier.core.extract.meetings_words import JOINT_VERB
from dossier.core.text import late as re
from dossier.core.text.patterns import holds_any

SIGNS = tuple(
    "expected in|due in|awaited in|be in |joined by|leave of|turn of|creden|discussed|reviewed|"
    "exchanged views|co-chair|signed|initialled|adopted|inked|attended|took part in|participated in|told|"
    "informed|assured|briefed".split("|")
)
"""Signs that a sentence without an encounter word may still tell of one: plain text, found before any pattern is tried."""
_LOOSE = re.compile(
    r"(?:[Tt]he (?:two|sides|parties|meeting|talks|call|conversation|leaders|ministers|presidents|audience|visit|next|session"
    r"|summit|event)"
    r"|[Bb]oth |They |they |next |tour|[Hh]er |[Hh]is |she |he )"
)
"""Words that may tell more of the encounter that is open, or of the next one of the same sides."""
_HELD = re.compile(
    r"(?:held|takes? place|took place|taken place|opened|concluded|postponed|cancelled|canceled|called off|scheduled)\b"
)
_LIST_ITEM = re.compile(r"\s*(?:[•*·–—-]|\(?\d{1,2}[.)])\s")


class Gate:
    """Knows where an article has encounter words and who is foreign in it."""

    def __init__(self, article: Article, sides: Sides) -> None:
        self.article, self.sides = article, sides
        self.encounters = [hit.start for hit in article.hits for entry in hit.entries if entry.kind == "encounter"]

    def lets_pass(self, sentence: Sentence, *, open_frame: bool) -> bool:
        """Tell cheaply whether a sentence can tell of an encounter; ``open_frame``: one has been told before."""
        folded, (start, end) = self.article.folded, sentence.span
        if end - start > LONGEST_SENTENCE or folded[end - 1] == "?":
            return False
        at = bisect_left(self.encounters, start)
        named = at < len(self.encounters) and self.encounters[at] < end
        mentions = mentions_in(self.article, sentence.span)
        if not self._foreign(mentions):
            if open_frame and _LOOSE.search(folded, start, end):
                return True
            return named and _HELD.search(folded, start, end) is not None
        if named or holds_any(folded[start:end], SIGNS) or has_bare_verb(folded, start, end):
            return True
        people = {mention.party for mention in mentions if mention.kind in ("name", "post") and mention.party}
        joint = len(people) > 1 and JOINT_VERB.search(folded, start, end) is not None
        return joint or _LIST_ITEM.match(folded, start) is not None

    def _foreign(self, mentions: Sequence[Mention]) -> bool:
        """Tell whether somebody of another side is named, or somebody whose side could be the only other one."""
        home = self.sides.home
        silent = home is None or self.sides.only_other is not None
        for mention in mentions:  # noqa: SIM110 - `any` takes three times as long
            if mention.plural or (silent if mention.party is None else mention.party != home):
                return True
        return False
