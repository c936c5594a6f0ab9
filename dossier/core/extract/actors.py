"""Who acts in a sentence without being the subject of a cue: "X met Y." makes X the one that "he" can be."""

from collections.abc import Iterable

from dossier.core.extract.article import Mention
from dossier.core.extract.noun_phrases import NounPhrases, Subject
from dossier.core.extract.syntax import OPENING_PHRASE, PREPOSITION_END, PRONOUN_AFTER
from dossier.core.model.span import Span
from dossier.core.text import late as re

_VERB_NEXT = re.compile(r" (?:has|have|had|is|was|will|[a-z]+(?:ed|es|s)) (?!and\b)")
_ACTS = re.compile(
    r"(?:,|'s| (?:(?:has|have|had|is|was|will|would|also|and|then|now)\b|\w+ly\b|[a-z]+(?:ed|es|s)\b|met|said|told|spoke|held"
    r"|led|took|made|gave|went|came|began|sent|wrote|saw|left|paid|won|put|set|sought|kept|drew|stood|laid|cut|flew|heard|on|in)\b)"
)
"""What may follow a lone name at the beginning of a sentence, when it is one: "Sullivan met", not "Reproductive justice"."""
_OPENING_WINDOW = 160


class ActorFinder:
    """Finds the first actor of the sentences of one text."""

    def __init__(self, phrases: NounPhrases) -> None:
        self.folded, self.phrases = phrases.folded, phrases

    def actor(self, sentence: Span, mentions: Iterable[Mention]) -> Subject | None:
        """Return who acts in a sentence: its first pronoun or mention that no preposition governs."""
        start = self._past_openers(sentence)
        pronoun = PRONOUN_AFTER.match(self.folded[start : start + 6].lower())
        if pronoun and pronoun.group(1) in ("he", "she", "they", "it"):
            return Subject("pronoun", Span(start + pronoun.start(1), start + pronoun.end(1)), "actor")
        for mention in mentions:
            if mention.kind == "side":
                if not self.folded[sentence.start : mention.span.start].strip() and _VERB_NEXT.match(
                    self.folded, mention.span.end
                ):
                    return Subject("mention", mention.span, "actor", mention)
                continue
            if not self._can_act(mention, sentence):
                continue
            before = self.folded[max(sentence.start, mention.span.start - 40) : mention.span.start].rstrip()
            if PREPOSITION_END.search(before):
                continue
            return self._actor_from(mention, sentence)
        return None

    def _can_act(self, mention: Mention, sentence: Span) -> bool:
        """Tell whether a mention may be an actor: a lone capitalised word only where a sentence or clause begins."""
        if mention.kind == "body":
            return not self.folded[sentence.start : mention.span.start].strip()
        if mention.kind != "name" or mention.role or mention.name is None:
            return mention.kind != "name" or mention.person is not None
        name = self.folded[mention.name.start : mention.name.end]
        before = self.folded[max(sentence.start, mention.span.start - 2) : mention.span.start]
        if mention.person is None or " " in name:
            return mention.person is not None
        if not before.strip():
            return _ACTS.match(self.folded, mention.span.end) is not None
        return before.rstrip().endswith((",", '"'))

    def _actor_from(self, mention: Mention, sentence: Span) -> Subject:
        following = self.folded[mention.span.end : min(sentence.end, mention.span.end + 6)]
        if following.startswith((" and ", ", ")):
            gap = 5 if following.startswith(" and ") else 2
            other = self.phrases.by_start.get(mention.span.end + gap)
            if gap == 5 and other is not None and other.kind in ("name", "post", "body"):
                return Subject("joint", Span(mention.span.start, other.span.end), "actor")
        if mention.plural:
            return Subject("joint", mention.span, "actor")
        return Subject("mention", mention.span, "actor", mention)

    def _past_openers(self, sentence: Span) -> int:
        """Skip a short phrase in front of the main clause: "In turn,", "After the latest tension,"."""
        opened = OPENING_PHRASE.match(self.folded, sentence.start, min(sentence.end, sentence.start + _OPENING_WINDOW))
        return opened.end() if opened else sentence.start
