"""Statements of an article: what was said, by whom, verbatim or reported.

The order of work, sentence by sentence: attributions (utterances.py) get their speakers (coreference.py); quotations get a
speaker from an attribution beside them (quoting.py); what remains reported is one statement a sentence.

Rules of this module: one reported statement a sentence at most; a joint or agentless sentence never gets a name; words only
planned never count; a quotation's text is the source's, character for character.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dossier.core.extract.actors import ActorFinder
from dossier.core.extract.article import Article, Mention, Person, Sentence, hits_in
from dossier.core.extract.authors import author_of
from dossier.core.extract.coreference import Focus
from dossier.core.extract.noun_phrases import NounPhrases, Subject
from dossier.core.extract.pronouns import Resolution
from dossier.core.extract.quoted import QuotedText
from dossier.core.extract.quoting import QuoteReader, Spoken
from dossier.core.extract.scenes import Scenes
from dossier.core.extract.speaker_names import SpeakerNames
from dossier.core.extract.topics import find_topics
from dossier.core.extract.utterances import Utterance, UtteranceReader
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.parties import NOBODY
from dossier.core.model.records import LIKELY, UNSURE, Meeting, Statement
from dossier.core.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What `find_statements` returns: the statements, and the joint sentences ("the sides discussed …") by meeting index."""

    statements: tuple[Statement, ...] = ()
    agenda: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)


def find_statements(article: Article, lexicon: Lexicon, meetings: Sequence[Meeting] = ()) -> Speech:
    """Return the statements of ``article`` in reading order.

    ``meetings`` are those found in it: their parties say who can be meant within their sections. ``lexicon`` has the lists of
    words that nobody is named by.
    """
    reading = _Reading(article, SpeakerNames(lexicon.words), meetings)
    reading.focus.author = author_of(article.document.title, lexicon)
    return reading.read()


class _Reading:
    """One walk through an article, sentence by sentence."""

    def __init__(self, article: Article, names: SpeakerNames, meetings: Sequence[Meeting]) -> None:
        self.article, self.folded = article, article.folded
        self.meetings = meetings
        phrases = NounPhrases(article.folded, article.mentions)
        self.actors = ActorFinder(phrases)
        self.focus = Focus(article.folded, article.people, names, self._actor)
        self.focus.side_names = _side_names(article)
        self.focus.is_demonym = self._is_demonym
        self.quoted = QuotedText(article.quotations)
        self.utterances = UtteranceReader(phrases, self.quoted, names)
        self.quotes = QuoteReader(article, self.quoted)
        self.mention_starts = [mention.span.start for mention in article.mentions]
        self.scenes = Scenes(meetings)
        self.scopes = [frozenset(meeting.parties) for meeting in meetings]
        self.statements: list[Statement] = []
        self.agenda: dict[int, list[Span]] = {}

    def read(self) -> Speech:
        for paragraph in self.article.paragraphs:
            if paragraph.heading:
                self.focus.enter_section(())
                continue
            for sentence in paragraph.sentences:
                self._read_sentence(sentence)
        self.statements.sort(key=lambda statement: statement.span)
        agenda = {index: tuple(spans) for index, spans in self.agenda.items()}
        return Speech(statements=tuple(self.statements), agenda=agenda)

    # ------------------------------------------------------------ one sentence

    def _read_sentence(self, sentence: Sentence) -> None:
        if not sentence.hits and not self.quoted.within(sentence.span):
            return
        self._enter_meeting(sentence)
        utterances = self.utterances.read(sentence)
        spoken = self._resolve(sentence, utterances)
        for quote in self.quotes.read(sentence, spoken, self.focus):
            self._add_direct(quote, sentence)
        if spoken:
            self._add_reported(sentence, spoken)
        else:
            self._notice_subject(sentence)
        named = [mention.person for mention in self._mentions_within(sentence.span) if mention.person is not None]
        self.focus.turn([index for index in named if self._may_be_meant(self.article.people[index])])

    def _may_be_meant(self, person: Person) -> bool:
        """Tell whether a later "she" can mean who is mentioned: a lone word without a post may be a place or a thing."""
        return person.role is not None or person.gender is not None or " " in person.name

    def _enter_meeting(self, sentence: Sentence) -> None:
        index = self.scenes.at(sentence.span.start)
        if index is not None:
            self.focus.scope = self.scopes[index]

    # ------------------------------------------------------------ who speaks

    def _resolve(self, sentence: Sentence, utterances: Sequence[Utterance]) -> list[Spoken]:
        """Return the attributions with their speakers, in reading order; the focus follows them."""
        spoken: list[Spoken] = []
        main: Resolution | None = None
        for utterance in utterances:
            if utterance.carried:
                later = utterances if utterance.way == "participle" else ()
                end = sentence.span.end if utterance.way == "participle" else utterance.cue.span.start
                resolution = main = main or self._main_subject(Span(sentence.span.start, end), later)
            elif utterance.subject is None:
                resolution = Resolution(None)
            else:
                resolution = self.focus.resolve(utterance.subject, self._words_after(utterance))
                main = main or resolution
            if resolution is None:
                continue
            spoken.append(Spoken(utterance, resolution))
            if resolution.voice is not None:
                self.focus.heard(resolution.voice)
            elif resolution.joint:
                self.focus.seen(None)
        return spoken

    def _words_after(self, utterance: Utterance) -> str:
        end = utterance.cue.span.end
        return self.folded[end : end + 120]

    def _main_subject(self, span: Span, utterances: Sequence[Utterance]) -> Resolution | None:
        """Return who a carried attribution belongs to: the subject of one of ``utterances``, else who acts in ``span``."""
        for later in utterances:
            if later.subject is not None and later.way not in ("phrase", "relative"):
                return self.focus.resolve(later.subject, self._words_after(later))
        subject = self._actor(span)
        return self.focus.resolve(subject, "") if subject else None

    def _actor(self, span: Span) -> Subject | None:
        """Return who acts in ``span``, quotations left out."""
        mentions = (mention for mention in self._mentions_within(span) if not self.quoted.holds(mention.span.start + 1))
        return self.actors.actor(span, mentions)

    def _is_demonym(self, mention: Mention) -> bool:
        return any(hit.entries[0].kind == "demonym" for hit in hits_in(self.article, mention.span))

    def _notice_subject(self, sentence: Sentence) -> None:
        """Let the focus follow a sentence without an attribution: "X met Y." makes X the one "he" can be."""
        subject = self._actor(sentence.span)
        if subject is None:
            return
        resolution = self.focus.resolve(subject, "")
        if resolution.joint:
            self.focus.seen(None)
        elif resolution.voice is not None:
            self.focus.seen(resolution.voice)

    # ------------------------------------------------------------ records

    def _add_direct(self, quote: Spoken, sentence: Sentence) -> None:
        span = quote.quotation
        if span is None:
            return
        voice = quote.resolution.voice
        self.statements.append(
            Statement(
                kind="direct",
                speech="verbatim",
                span=span,
                text=self.article.document.text[span.start : span.end],
                rule=quote.rule,
                sure=quote.resolution.sure if voice and voice.name else UNSURE,
                doubts=quote.resolution.doubts if voice and voice.name else quote.resolution.doubts or ("open_speaker",),
                speaker=voice.as_speaker() if voice else NOBODY,
                cue=quote.utterance.cue.lemma if quote.utterance else None,
                mentions=self._sides_in(span),
                topics=find_topics(self.article, span),
                meeting=self.scenes.at(sentence.span.start),
            )
        )

    def _add_reported(self, sentence: Sentence, spoken: Sequence[Spoken]) -> None:
        chosen = self._reporting(sentence, spoken)
        if chosen is None or chosen.utterance is None:
            joint = next((item for item in spoken if item.resolution.joint), None)
            if joint is not None:
                self._add_agenda(sentence)
            return
        utterance, resolution = chosen.utterance, chosen.resolution
        voice = resolution.voice
        span = sentence.span
        fragments = tuple(quotation for quotation in self.quoted.within(span) if span.covers(quotation))
        agentless = utterance.way == "agentless"
        self.statements.append(
            Statement(
                kind="reported",
                speech="agentless" if agentless else "partly_verbatim" if fragments else "reported",
                span=span,
                text=self.article.document.text[span.start : span.end],
                rule=f"reported-{utterance.way}",
                sure=resolution.sure if not agentless else LIKELY,
                doubts=resolution.doubts,
                speaker=voice.as_speaker() if voice else NOBODY,
                cue=utterance.cue.lemma,
                quotes=fragments,
                mentions=self._sides_in(span),
                topics=find_topics(self.article, span),
                meeting=self.scenes.at(sentence.span.start),
            )
        )

    def _reporting(self, sentence: Sentence, spoken: Sequence[Spoken]) -> Spoken | None:
        """Return the attribution that makes ``sentence`` a reported statement, if any: a finite cue before a mere phrase."""
        usable = [item for item in spoken if self._reports(item, sentence)]
        finite = [item for item in usable if item.utterance and item.utterance.way != "phrase"]
        named = [item for item in finite if item.utterance and item.utterance.way != "agentless"]
        if not finite and any(
            item.utterance and item.utterance.way != "phrase" for item in spoken if not item.resolution.joint
        ):
            return None
        ranked = named or finite or usable
        return ranked[0] if ranked else None

    def _reports(self, item: Spoken, sentence: Sentence) -> bool:
        if item.utterance is None or item.resolution.joint or item.utterance.way == "embedded":
            return False
        if item.utterance.cue.kind == "discuss":
            return False
        if self.folded[sentence.span.start] == '"' and not self.quoted.holds(sentence.span.start + 1):
            return False
        return not self.quotes.whole.is_wholly_quoted(item.utterance, sentence)

    def _add_agenda(self, sentence: Sentence) -> None:
        index = self.scenes.at(sentence.span.start)
        if index is not None:
            self.agenda.setdefault(index, []).append(sentence.span)

    def _sides_in(self, span: Span) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for mention in self._mentions_within(span):
            if mention.party:
                found[mention.party] = None
        return tuple(found)

    def _mentions_within(self, span: Span) -> Sequence[Mention]:
        first = bisect_left(self.mention_starts, span.start)
        return self.article.mentions[first : bisect_left(self.mention_starts, span.end, first)]


def _side_names(article: Article) -> dict[str, frozenset[str]]:
    names: dict[str, set[str]] = {}
    for mention in article.mentions:
        if mention.kind == "side" and mention.party:
            names.setdefault(mention.party, set()).add(article.folded[mention.span.start : mention.span.end])
    return {party: frozenset(found) for party, found in names.items()}
