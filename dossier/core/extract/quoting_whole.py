"""Quotations that are whole utterances, and attributions all of whose words stand in quotation marks."""

from dossier.core.extract.article import Sentence
from dossier.core.extract.quoted import QuotedText
from dossier.core.extract.syntax import is_verbish
from dossier.core.extract.utterances import Utterance
from dossier.core.model.span import Span
from dossier.core.text import late as re

FEWEST_WORDS = 5
"""A shorter fragment belongs to the reported sentence around it (CONTRACT)."""
FEWEST_UTTERED = 2
_WORDS_LEADING_IN, _WORDS_LEFT = 2, 4
_ENDS_UTTERANCE = re.compile(r"[.,!?…—-][\"'\u2060]*$")


class WholeQuotations:
    """Tells of the quotations of one article whether they leave anything to report."""

    def __init__(self, folded: str, quoted: QuotedText) -> None:
        self.folded, self.quoted = folded, quoted

    def is_utterance(self, quotation: Span) -> bool:
        """Tell whether a quotation is a whole utterance: begins with a capital and ends in a mark of punctuation."""
        words = self.folded[quotation.start : quotation.end].strip("\"'\u2060 [(…")
        after = self.folded[quotation.end : quotation.end + 1]
        ends = bool(_ENDS_UTTERANCE.search(self.folded[max(0, quotation.end - 4) : quotation.end]))
        return bool(words) and (words[0].isupper() or words[0].isdigit()) and (ends or after in ",.")

    def is_wholly_quoted(self, utterance: Utterance, sentence: Sentence) -> bool:
        """Tell whether everything that ``utterance`` reports stands in quotation marks, so that nothing is left to report."""
        if utterance.way == "phrase" and self.folded.endswith(":", sentence.span.start, sentence.span.end):
            return True
        if utterance.way in ("inverted", "trailing"):
            start = self._attribution_start(utterance)
            before = self.quoted.before(start, sentence.span.start - 1)
            return before is not None and self._only_describes(self.folded[before.end : start].strip(" ,.-–—\u2060"))
        if utterance.way == "phrase" and utterance.subject is not None:
            quotation = self.quoted.after(utterance.subject.span.end, sentence.span.end)
            return (
                quotation is not None
                and len(self.folded[quotation.end : sentence.span.end].split()) <= _WORDS_LEADING_IN
                and (len(self.folded[utterance.subject.span.end : quotation.start].split()) <= _WORDS_LEADING_IN)
            )
        if utterance.cue.span.end < sentence.span.end and not self.folded[utterance.cue.span.end : sentence.span.end].strip(
            " :"
        ):
            return True
        if utterance.way not in ("quote", "participle", "coordinated"):
            return False
        first = self.quoted.after(utterance.cue.span.end, sentence.span.end)
        last = self.quoted.last_before(sentence.span.end)
        if first is None or last is None or not self._is_direct(first):
            return False
        if len(self.folded[utterance.cue.span.end : first.start].split()) > _WORDS_LEADING_IN:
            return False
        return len(self.folded[last.end : sentence.span.end].split()) <= _WORDS_LEFT or self.is_utterance(first)

    @staticmethod
    def _only_describes(words: str) -> bool:
        """Tell whether the words between a quotation and its speaker are nothing or a title no table knows."""
        return len(words.split()) <= _WORDS_LEFT and not is_verbish(words) and "," not in words

    def _is_direct(self, quotation: Span) -> bool:
        words = self.folded[quotation.start : quotation.end].split()
        return len(words) >= FEWEST_WORDS or (self.is_utterance(quotation) and len(words) >= FEWEST_UTTERED)

    @staticmethod
    def _attribution_start(utterance: Utterance) -> int:
        if utterance.subject is not None:
            return min(utterance.subject.span.start, utterance.cue.span.start)
        return utterance.cue.span.start
