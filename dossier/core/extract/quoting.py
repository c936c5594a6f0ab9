"""Speakers of quotations: the attribution beside a quotation, in front of it, behind it, or of the quotation before.

Rules of this module: a quotation without an attribution in reach is no statement unless it is a whole utterance; a title, a
programme name or a few odd words in quotation marks never are. Fewer than five words belong to the reported sentence around
them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from dossier.core.extract.article import Article, Mention, Sentence
from dossier.core.extract.attention import Voice
from dossier.core.extract.coreference import Focus
from dossier.core.extract.noun_phrases import Subject
from dossier.core.extract.pronouns import OPEN, Resolution
from dossier.core.extract.quoted import QuotedText
from dossier.core.extract.quoting_whole import FEWEST_UTTERED, FEWEST_WORDS, WholeQuotations
from dossier.core.extract.utterances import Utterance
from dossier.core.model.records import LIKELY
from dossier.core.model.span import Span
from dossier.core.text import late as re

_LOOKED_AT = 4
"""Attributions looked at on either side of a quotation."""
_WORDS_BETWEEN = 3
_LEAD_IN = 14
"""Characters that may stand before a quotation that goes on from the one before it: "Instead, ", "And "."""
_TITLE_WORD = re.compile(r"[A-Z\d]|(?:of|the|and|for|in|on|to|a|an|with|from|by|de|la|at|as|or|&)$")


_SOMEBODY_ELSES = re.compile(
    r"\b(?:declaration|statement|claim|assertion|remarks?|words|slogan|motto|phrase|title|article|book|song|banner|"
    r"signs?|placards?|"
    r"report|film|series|exhibition|called|titled|entitled|named|dubbed|headlined|reading)(?:,)? (?:that |of |in |on |"
    r"under the )?\s*$"
)
_LONGEST_LEAD = 40
_IN_WORDS_OF = re.compile(r"(?<=\w)'s? (?:own )?words,? ?$")
_IS = re.compile(r" (?:is|are|was|were|remains?|remained|has been|have been|feels?|felt) ?$")
_FEELING = re.compile(
    r"(?:\w+ly |very |more |most )?(?:concerned|worried|alarmed|confident|convinced|pleased|delighted|committed|determined"
    r"|ready|willing|proud|grateful|hopeful|optimistic|shocked|saddened|appalled|dismayed|disappointed|aware|sure|certain|open|opposed)\b"
)
"""What begins a quotation that tells how somebody feels: "Tokyo is "gravely concerned about …"."""
_SET_APART = re.compile(r"[,;:–—]| -")
_OTHER_CLAUSE = re.compile(r", (?:while|whereas) ?$")
_ANOTHERS_WORDS = re.compile(
    r"\bfor (?:\w+ly |having )?"
    r"(?:saying|said|calling|called|suggesting|claiming|describing|stating|alleging|declaring|writing)\b"
)
"""Between a cue and a quotation: "criticised his colleague for saying that …" quotes the colleague."""
_CONTRAST = re.compile(r"[;:]|, (?:while|and|but|whereas)\b")


class Spoken(Struct, frozen=True, gc=False):
    """An attribution with its speaker; for a direct statement also its quotation and the rule that joined them."""

    utterance: Utterance | None
    resolution: Resolution
    quotation: Span | None = None
    rule: str = ""


def _cue_start(item: Spoken) -> int:
    return item.utterance.cue.span.start if item.utterance else -1


class QuoteReader:
    """Gives the quotations of one article their speakers, sentence by sentence."""

    def __init__(self, article: Article, quoted: QuotedText) -> None:
        self.folded, self.quoted = article.folded, quoted
        self.whole = WholeQuotations(article.folded, quoted)
        self.mentions = article.mentions
        self.mention_starts = [mention.span.start for mention in article.mentions]
        self.by_end = [quotation.span for quotation in article.quotations]
        self.next = 0
        self.last: Spoken | None = None
        self.last_end = -1
        self.told = -1
        """The end of the sentence that the last quotation ended in."""
        self.started: dict[Span, Spoken] = {}

    def read(self, sentence: Sentence, spoken: Sequence[Spoken], focus: Focus) -> list[Spoken]:
        """Return the direct statements whose quotation ends in ``sentence``."""
        if self.next == len(self.by_end) or self.by_end[self.next].start >= sentence.span.end:
            return []
        found: list[Spoken] = []
        ends = [item.utterance.cue.span.end for item in spoken if item.utterance]
        for quotation in self._opening_in(sentence):
            lead = self._before(quotation, spoken, ends)
            if lead is not None:
                self.started[quotation] = lead
        while self.next < len(self.by_end) and self.by_end[self.next].end <= sentence.span.end:
            quotation = self.by_end[self.next]
            if self._is_glued(quotation, sentence):
                break
            self.next += 1
            direct = self._attribute(quotation, sentence, spoken, focus)
            if direct is not None:
                found.append(direct)
                self.last, self.last_end, self.told = direct, quotation.end, sentence.span.end
        return found

    def _is_glued(self, quotation: Span, sentence: Sentence) -> bool:
        """Tell whether the next sentence, which may hold the attribution, is glued to the closing mark."""
        return quotation.end == sentence.span.end and self.folded[quotation.end : quotation.end + 1].isalpha()

    def _opening_in(self, sentence: Sentence) -> list[Span]:
        at, found = self.next, []
        while at < len(self.by_end) and self.by_end[at].start < sentence.span.end:
            if self.by_end[at].start >= sentence.span.start:
                found.append(self.by_end[at])
            at += 1
        return found

    # ------------------------------------------------------------ one quotation

    def _attribute(self, quotation: Span, sentence: Sentence, spoken: Sequence[Spoken], focus: Focus) -> Spoken | None:
        words = self.folded[quotation.start : quotation.end].split()
        uttered = self.whole.is_utterance(quotation)
        if len(words) < (FEWEST_UTTERED if uttered else FEWEST_WORDS) or self._is_title(words):
            return None
        if not self._is_called(quotation) and _SOMEBODY_ELSES.search(
            self.folded, max(0, quotation.start - _LONGEST_LEAD), quotation.start
        ):
            return self._owned(quotation, focus)
        behind = None if self._is_governed(quotation) else self._behind(quotation, spoken)
        if behind is not None:
            return self._join(behind, quotation, "direct-attributed-after")
        lead = self.started.pop(quotation, None)
        if lead is not None:
            return self._join(lead, quotation, "direct-attributed-before")
        if len(words) < FEWEST_WORDS and not self._continues(quotation):
            return None
        return self._owned(quotation, focus) or self._free(quotation, sentence, spoken, focus, uttered)

    def _is_governed(self, quotation: Span) -> bool:
        """Tell whether a fragment hangs on the cue before it, whoever tells of that behind it: "X called it "…", Y said"."""
        lead = self.started.get(quotation)
        fragment = self.folded[quotation.start + 1 : quotation.start + 2].islower()
        if not fragment or lead is None or lead.utterance is None or lead.utterance.way != "quote":
            return False
        return _SET_APART.search(self.folded, lead.utterance.cue.span.end, quotation.start) is None

    def _owned(self, quotation: Span, focus: Focus) -> Spoken | None:
        """Return a quotation said to be somebody's words or feelings: "in X's words, …", "X is "deeply concerned at …"."""
        lead = self.folded[max(0, quotation.start - _LONGEST_LEAD) : quotation.start]
        match = _IN_WORDS_OF.search(lead)
        if match is None and _FEELING.match(self.folded, quotation.start + 1, quotation.end):
            match = _IS.search(lead)
        if match is None:
            return None
        mention = self._named_at(quotation.start - len(lead) + match.start(), bodies=True)
        if mention is None:
            return None
        resolution = focus.resolve(Subject("mention", mention.span, "before", mention), "")
        return None if resolution.joint else Spoken(None, _less_sure(resolution), quotation, "direct-owned")

    def _is_called(self, quotation: Span) -> bool:
        """Tell whether the cue of an attribution stands right before a quotation: "whom X called "…"", no mere name."""
        lead = self.started.get(quotation)
        return lead is not None and lead.utterance is not None and lead.utterance.cue.span.end >= quotation.start - 2

    def _join(self, spoken: Spoken, quotation: Span, rule: str) -> Spoken:
        resolution = spoken.resolution if not spoken.resolution.joint else OPEN
        return Spoken(spoken.utterance, resolution, quotation, rule)

    def _is_title(self, words: Sequence[str]) -> bool:
        bare = [word.strip("\"'.,!?:;()\u2060") for word in words]
        if len(bare) > 12 or not bare[0]:
            return False
        ends = words[-1].rstrip("\"'\u2060")[-1:]
        return ends not in ("!", "?") and all(_TITLE_WORD.match(word) for word in bare if word)

    def _behind(self, quotation: Span, spoken: Sequence[Spoken]) -> Spoken | None:
        """Return the attribution right behind a quotation: ", said X", ", X said"."""
        first = bisect_left(spoken, quotation.end, key=_cue_start)
        for item in spoken[first : first + _LOOKED_AT]:
            if item.utterance is None:
                continue
            subject = item.utterance.subject
            start = item.utterance.cue.span.start
            if subject is not None and subject.span.start >= quotation.end:
                start = min(start, subject.span.start)
            between = self.folded[quotation.end : start].strip(" ,.-–—;\u2060")
            if item.utterance.way == "participle" or item.utterance.cue.kind == "discuss":
                continue
            return item if len(between.split()) <= _WORDS_BETWEEN and '"' not in between else None
        return None

    def _before(self, quotation: Span, spoken: Sequence[Spoken], ends: Sequence[int]) -> Spoken | None:
        """Return the last attribution in front of a quotation in its sentence."""
        last = bisect_right(ends, quotation.start)
        found: Spoken | None = None
        for item in spoken[max(0, last - _LOOKED_AT) : last]:
            if item.utterance is not None and item.utterance.cue.kind != "discuss" and not self._inside(found, item.utterance):
                found = item
        return None if found is None or self._turns_away(found, quotation, len(spoken) > last) else found

    def _turns_away(self, item: Spoken, quotation: Span, others: bool) -> bool:
        """Tell whether a quotation stands in another clause than the attribution before it: "X said so, while "…" was Y's"."""
        if item.utterance is None:
            return False
        between = self.folded[item.utterance.cue.span.end : quotation.start]
        return bool(_ANOTHERS_WORDS.search(between)) or (others and bool(_OTHER_CLAUSE.search(between)))

    def _inside(self, outer: Spoken | None, utterance: Utterance) -> bool:
        """Tell whether an attribution stands within what an earlier one reports: "X said that Y is committed to …"."""
        if outer is None or outer.utterance is None or outer.utterance.way != "that" or utterance.subject is None:
            return False
        between = self.folded[outer.utterance.cue.span.end : utterance.subject.span.start]
        return not _CONTRAST.search(between)

    def _continues(self, quotation: Span) -> bool:
        """Tell whether a quotation goes on right after the last one and its attribution."""
        gap = self.folded[self.last_end : quotation.start] if 0 <= self.last_end <= quotation.start else None
        return gap is not None and len(gap) < 250 and self.last is not None

    def _free(
        self, quotation: Span, sentence: Sentence, spoken: Sequence[Spoken], focus: Focus, uttered: bool
    ) -> Spoken | None:
        """Return a quotation without an attribution of its own: it goes on from the one before, or stays open."""
        introduced = self._introduced(quotation, sentence, spoken, focus)
        if introduced is not None:
            return introduced
        whole = quotation.start <= sentence.span.start + _LEAD_IN or self._sentence_is_quotation(quotation, sentence)
        if (
            whole
            and self.last is not None
            and self._continues(quotation)
            and not spoken
            and self._same_speaker(quotation, sentence)
        ):
            return Spoken(self.last.utterance, _less_sure(self.last.resolution), quotation, "direct-continued")
        if whole and uttered:
            announced = self.folded[max(0, quotation.start - 4) : quotation.start].rstrip().endswith(":")
            if announced and focus.last is not None and focus.last.name is None:
                return Spoken(None, OPEN, quotation, "direct-open")
            if announced and focus.subject is not None and not focus.plural:
                return Spoken(None, Resolution(focus.subject, LIKELY), quotation, "direct-introduced")
            known = focus.speaker is not None and not self._somebody_else(focus.speaker, focus.subject)
            if known and focus.speaker is not None and self._may_be_of(focus.speaker, quotation, sentence):
                return Spoken(None, Resolution(focus.speaker, LIKELY), quotation, "direct-free-standing")
            return Spoken(None, OPEN, quotation, "direct-open")
        if not whole and focus.subject is not None and not focus.plural and not uttered:
            return None
        return Spoken(None, OPEN, quotation, "direct-open") if uttered else None

    def _same_speaker(self, quotation: Span, sentence: Sentence) -> bool:
        """Tell whether nobody else is named since the last quotation's sentence, nor beside this one."""
        if self.last is None or self.last.resolution.voice is None:
            return True
        speaker = self.last.resolution.voice.person
        first = bisect_left(self.mention_starts, self.told)
        for mention in self.mentions[first : bisect_left(self.mention_starts, sentence.span.end, first)]:
            at = mention.span.start
            if mention.person is not None and mention.person != speaker and not self.quoted.holds(at):
                return False
        return True

    def _may_be_of(self, speaker: Voice, quotation: Span, sentence: Sentence) -> bool:
        """Tell whether nothing speaks against ``speaker``: neither the quotation before nor a name beside this one."""
        first = bisect_left(self.mention_starts, sentence.span.start)
        for mention in self.mentions[first : bisect_left(self.mention_starts, sentence.span.end, first)]:
            if mention.person is not None and mention.person != speaker.person and not self.quoted.holds(mention.span.start):
                return False
        return not self._last_was_anothers(quotation, speaker)

    def _last_was_anothers(self, quotation: Span, speaker: Voice) -> bool:
        """Tell whether the quotation right before was put to somebody else than ``speaker``."""
        voice = self.last.resolution.voice if self.last is not None and self._continues(quotation) else None
        return voice is not None and voice.name is not None and voice.name != speaker.name

    @staticmethod
    def _somebody_else(speaker: Voice, subject: Voice | None) -> bool:
        """Tell whether another person has acted since ``speaker`` spoke: whose a free-standing quotation is, is then open."""
        return subject is not None and subject.person is not None and subject.person != speaker.person

    def _introduced(self, quotation: Span, sentence: Sentence, spoken: Sequence[Spoken], focus: Focus) -> Spoken | None:
        """Return a quotation after a colon and no cue ("X went further: …"): it is the words of who acts before the colon."""
        before = self.folded[max(0, quotation.start - 2) : quotation.start].rstrip()
        if not before.endswith(":"):
            return None
        lead = self.folded[max(0, quotation.start - 3) : quotation.start]
        named = self._named_at(quotation.start - len(lead) + len(lead.rstrip(": ")))
        if named is not None:
            return Spoken(None, Resolution(focus.voice_of(named), LIKELY), quotation, "direct-introduced")
        if spoken:
            return self._join(spoken[-1], quotation, "direct-introduced")
        resolution = focus.introducing(Span(sentence.span.start, quotation.start))
        return Spoken(None, resolution, quotation, "direct-introduced") if resolution else None

    def _named_at(self, end: int, *, bodies: bool = False) -> Mention | None:
        """Return the person whose name ends at ``end``: "The Hague – Jan Kos: "…"; with ``bodies`` also a body or a side."""
        first = bisect_left(self.mention_starts, end - _LONGEST_LEAD)
        for mention in self.mentions[first : bisect_left(self.mention_starts, end, first)]:
            if mention.span.end == end and (bodies or mention.person is not None):
                return mention if not self.folded.endswith(" and ", 0, mention.span.start) else None
        return None

    def _sentence_is_quotation(self, quotation: Span, sentence: Sentence) -> bool:
        rest = self.folded[quotation.end : sentence.span.end].strip(" .,")
        return quotation.start <= sentence.span.start and not rest


def _less_sure(resolution: Resolution) -> Resolution:
    return Resolution(resolution.voice, min(resolution.sure, LIKELY), resolution.doubts)
