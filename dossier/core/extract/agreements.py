"""Texts between sides that a source refers to: treaties, memoranda, joint statements, agreements under negotiation."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dossier.core.extract.article import Article, Mention, Sentence, mentions_in
from dossier.core.extract.clock import LONGEST_SENTENCE, Clock, read_clock
from dossier.core.extract.meetings_sides import Sides
from dossier.core.gazetteer.lexicon import Entry, Hit, Lexicon
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.records import LIKELY, SURE, UNSURE, Agreement, AgreementStatus, Meeting
from dossier.core.model.span import Span
from dossier.core.text import dates_calendar as cal
from dossier.core.text import late as re
from dossier.core.text.dates import DateMention
from dossier.core.text.patterns import holds_any

_SIGNED = re.compile(r"\b(?:signed|signing of|sign|initialled|inked|adopted|concluded|sealed|approved|exchanged)\b")
_ACTIVE = re.compile(
    r"\b(?:signed|initialled|inked|adopted|concluded|exchanged) (?:an?|the|several|two|three|\d+|their)\b[^.;]{0,50}$"
)
_PASSIVE = re.compile(
    r"[^.;]{0,60}?\b(?:was|were|has been|have been) (?:also )?(?:signed|adopted|initialled|concluded|exchanged)\b"
)
_WISHED = re.compile(
    r"\b(?:need|importance|necessity|possibility|readiness|interest|support|call\w*|hope\w*|favou?r) (?:for|of|in|to)\b"
    r"[^.;]{0,60}\b(?:signing|sign|conclusion|concluding|adoption|reaching|achieving)\b[^.;]{0,50}$"
)
_FUTURE = re.compile(r"\b(?:will|to be|is to|are to|would|plans? to|expected to|ready for|intends? to|shall)\b(?: \w+){0,4}$")
_IN_FORCE = re.compile(r"\b(?:entered into force|in force|took effect|came into force|takes effect)\b")
_NEGOTIATED = re.compile(
    r"\b(?:negotiat\w+|talks|work|consultations|discussions) (?:on|for|over|about|towards?|of)\b[^.;]{0,60}$|\b(?:draft"
    r"|conclude|conclusion of|finali[sz]\w+)\b[^.;]{0,40}$",
    re.I,
)
_NEGOTIATED_SIGNS = ("negotiat", "talks", "work", "consultations", "discussions", "draft", "conclu", "finali")
_UNDER_NEGOTIATION = re.compile(r"[^.;]{0,50}\b(?:under negotiation|being negotiated|negotiations? continue)")
_PROPOSED = re.compile(r"\b(?:propos\w+|offer\w*|suggest\w+)\b[^.;]{0,60}$")
_NO_TEXT = re.compile(
    r"\b(?:in|into|reached|reaching|came to an?|come to an?|mutual|no|without|any|full|general|tentative|by|chief of|head"
    r" of|under the|press|joint press) $",
    re.I,
)
_NOT_FOLLOWED = re.compile(
    r" (?:with (?:him|her|his|the view)|that\b|to the media|to the press|officer|department|service|section)|[- ]related"
)
_LEFT = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Aa]bove|[Mm]entioned) )?((?:(?:new|bilateral|trilateral|tripartite|joint"
    r"|comprehensive|strategic|draft|relevant"
    r"|intergovernmental|free|trade|peace|\d+-year|historic|landmark|first|second|third|[A-Z][\w'-]+)[ -]){0,6})$"
)
_LEFT_WORDS = frozenset(
    "the a an their this above mentioned new bilateral trilateral tripartite joint comprehensive strategic draft relevant "
    "intergovernmental free trade peace historic landmark first second third".split()
)
_MOST_LEFT = 8
_WISHED_SIGNS = ("sign", "conclu", "adoption", "reaching", "achieving")
_NO_TEXT_ENDS = tuple(
    f"{word} " for word in "in into reached reaching a an mutual no without any full general tentative by of the press".split()
)
"""Looked for before the patterns above, which are dear."""
_NOUN_PHRASE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Ii]ts) "
    r"((?:(?!(?:of|for|to|in|on|at|with|by|from|that|which|who|was|were|is|are|be|been|has|have|had|will|would|as|not|all|also"
    r"|said|above|mentioned|relevant|signed|signing|approved|adopted|announced|ratified|two|sides|countries|parties"
    r"|ministers|leaders|presidents)\b)[\w'&/-]+ ){1,5})$"
)
"""The words between an article and a noun that names a text: "a defence cooperation (arrangement)"."""
_OF_NAME = re.compile(r" of (?:[A-Z][\w-]+(?: (?:and|of|on|the) )?(?: ?[A-Z][\w-]+)*)")
_OF_NOUN = re.compile(
    r" of (?:cooperation|co-operation|understanding|intent|action|activities|consultations|exchanges?|friendship|work)\b"
    r"(?: and [a-z]{5,})?(?: for (?:the (?:period|years) )?20\d\d(?:[-–]20\d\d)?)?"
)
"""What lower-case words after "plan", "programme" or "memorandum" belong to its name: "plan of cooperation for 2025-2027"."""
_ABOUT = re.compile(
    r" (?:on(?! the (?:margins|sidelines|fringes|occasion)| \d| [A-Z][a-z]+ \d| [A-Z][a-z]+day\b)"
    r"|for|concerning|regarding|about|[Aa]gainst|in the field of)"
    r" (?:the |a |an )?(?P<what>[^.,;:()\"]{3,90})"
)
_ABOUT_END = re.compile(
    r" (?:between|with|signed|dated|was|were|is|are|has|have|had|will|would|in (?:[A-Z]|order)|by|at|which|that|and"
    r" (?:the|an?|to|agreed|expressed|discussed)|as|continue\w*"
    r"|entered|on \d+|on [A-Z][a-z]+ \d|after|during|taking|of great)\b.*$"
)
_CUT_INITIAL = re.compile(r" (?:(?:and|of|for|with|in|by|at|on|the|[a-z]+ of) )*[A-Z]$")
"""The first letter of "U.S.", at whose full stop a title seems to end, with the small words before it."""
_BETWEEN = re.compile(r"[^.;]{0,70}?\b(?:between|signed by|by|of)\b[^.;]{0,90}")
_ANNIVERSARY = re.compile(
    r"\b(?:(?P<count>\d+)(?:st|nd|rd|th)|(?P<word>first|second|third|fifth|tenth)) anniversary of (?:the )?(?:signing"
    r"|adoption|conclusion|entry into force)? ?(?:of )?(?:the |an? )?$"
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "tenth": 10}
_MANY = re.compile(r"\b(?:tri(?:lateral|partite)|quadri\w+)\b", re.I)
_WEAK_KINDS = frozenset({"law", "letter", "other", "resolution", "convention"})
"""Kinds of texts that count only between two sides."""
_NEAR = 80
_MOST = 200
_WIDEST = 90
"""Characters before a document word in which its name can begin."""


def find_agreements(article: Article, lexicon: Lexicon, meetings: Sequence[Meeting] = ()) -> tuple[Agreement, ...]:
    """Return the texts that the article refers to, each once; ``meetings`` lend day and sides to what was signed at them."""
    return _Reader(article, lexicon, meetings).read()


class _Reader:
    def __init__(self, article: Article, lexicon: Lexicon, meetings: Sequence[Meeting]) -> None:
        self.article, self.meetings = article, meetings
        self.sides = Sides(article, lexicon)
        self.clock: Clock = read_clock(article)

    def read(self) -> tuple[Agreement, ...]:
        found: list[Agreement] = []
        for sentence in self.article.sentences:
            for hit in sentence.hits:
                for entry in hit.entries:
                    if entry.kind == "document":
                        self._add(found, sentence, hit, entry)
                        break
        return tuple(found)

    def _add(self, found: list[Agreement], sentence: Sentence, hit: Hit, entry: Entry) -> None:
        whole = hit.end <= sentence.span.end and sentence.span.end - sentence.span.start <= LONGEST_SENTENCE
        if whole and len(found) < _MOST:
            for agreement in self._agreements(sentence, hit, entry):
                _merge(found, agreement)

    def _agreements(self, sentence: Sentence, hit: Hit, entry: Entry) -> Iterator[Agreement]:
        folded = self.article.folded
        before, after = folded[sentence.span.start : hit.start], folded[hit.end : sentence.span.end]
        if _is_no_text(before) or _NOT_FOLLOWED.match(after):
            return
        status = _status(before, after, entry)
        floor = max(sentence.span.start, hit.start - _WIDEST)
        left = _NOUN_PHRASE.search(folded, floor, hit.start)
        left = left or _LEFT.search(folded, _earliest(folded, floor, hit.start), hit.start)
        start = left.start(1) if left else hit.start
        start = next((other.start for other in sentence.hits if other.start < start < other.end), start)
        start = _with_compound(folded, sentence.span.start, start)
        span, title = self._title(sentence, hit, start)
        parties = self._parties(sentence, hit, status, title)
        if not parties or (len(parties) == 1 and (entry.has("weak") or (entry.get("kind") or "other") in _WEAK_KINDS)):
            return
        leading = folded[sentence.span.start : left.start() if left else hit.start]
        dates, doubts = self._anniversary(leading) or self._dates(sentence, hit, status, before, after)
        for date in dates or [UNKNOWN_DATE]:
            sure = SURE if date.date and len(parties) > 1 else LIKELY if parties else UNSURE
            agreement = Agreement(
                span=span,
                rule=f"agreement.{status}",
                sure=sure,
                doubts=doubts,
                title=title,
                kind=entry.get("kind") or "other",
                date=date,
                status=status,
                parties=tuple(sorted(parties)),
            )
            if self._counts(agreement, entry, before):
                yield agreement

    def _counts(self, agreement: Agreement, entry: Entry, before: str) -> bool:
        """Tell whether enough is said: two sides, or a day of signing; words that are often no text need both and a verb."""
        sides = len(agreement.parties) > 1
        dated = agreement.date.date is not None
        if entry.has("weak") or (agreement.kind in _WEAK_KINDS and not sides):
            return sides and dated and agreement.status == "signed" and agreement.kind not in ("law", "letter", "resolution")
        plural = entry.name != agreement.title and agreement.title.lower().endswith(
            ("agreements", "statements", "documents", "treaties", "resolutions")
        )
        if plural and not dated:
            return False
        return (sides and (dated or agreement.status != "unknown" or agreement.title[:1].isupper())) or (
            dated and bool(agreement.parties)
        )

    # ------------------------------------------------------------ parts

    def _title(self, sentence: Sentence, hit: Hit, start: int) -> tuple[Span, str]:
        text, folded = self.article.document.text, self.article.folded
        end = hit.end
        about = _ABOUT.match(folded, hit.end, sentence.span.end)
        if about:
            what = _CUT_INITIAL.sub("", _ABOUT_END.sub("", about["what"]))
            end = about.start("what") + len(what.rstrip()) if len(what.split()) <= 12 else end
        elif folded.startswith(" of ", hit.end):
            name = _OF_NAME.match(folded, hit.end, sentence.span.end) or _OF_NOUN.match(folded, hit.end, sentence.span.end)
            end = name.end() if name and not self._is_date(hit.end + 4) else end
        return Span(start, end), " ".join(text[start:end].split())

    def _is_date(self, offset: int) -> bool:
        return bool(re.match(r"(?:\d|[A-Z][a-z]+ \d)", self.article.folded[offset : offset + 14]))

    def _anniversary(self, leading: str) -> tuple[list[PartialDate], tuple[str, ...]] | None:
        """Return the month of a text whose anniversary the words before its title name."""
        anniversary = _ANNIVERSARY.search(leading) if "anniversary" in leading else None
        day = self.clock.reference
        if anniversary is None or day is None:
            return None
        years = int(anniversary["count"]) if anniversary["count"] else _NUMBERS[anniversary["word"]]
        reason = f"{years} {'year' if years == 1 else 'years'} before {day:%B %Y}, from the anniversary"
        date = cal.in_month(day.year - years, day.month, "inferred", reason)
        return [date], ("inferred_date",)

    def _dates(
        self, sentence: Sentence, hit: Hit, status: AgreementStatus, before: str, after: str
    ) -> tuple[list[PartialDate], tuple[str, ...]]:
        planned = _FUTURE.search(before.rstrip()) is not None or re.match(r"[^.;]{0,60}\bwill be\b", after) is not None
        found = [
            mention
            for mention in self.clock.dates(self.article.folded, sentence.span, planned=planned)
            if not self.clock.files(mention.span) and mention.rule != "date.relative_period" and mention.role != "since"
        ]
        named = [m for m in found if (m.naming or self._of_year(m)) and -30 < m.span.start - hit.end < _NEAR]
        if named:
            plural = self.article.folded[hit.start : hit.end].endswith("s")
            return [m.date for m in (named if plural else named[:1])], ()
        if status in ("signed", "in_force"):
            near = [m for m in found if m.date.date]
            main = _ACTIVE.search(before) or _PASSIVE.match(after)
            return ([near[0].date] if near else self._meeting_date(sentence, planned) if main else []), ()
        return ([m.date for m in found if m.date.date][:1] if planned else []), ()

    def _of_year(self, mention: DateMention) -> bool:
        """Tell whether a year belongs to a text: "the Treaty of Friendship of 1998"."""
        return mention.rule == "date.year" and self.article.folded[: mention.span.start].endswith(" of ")

    def _meeting_date(self, sentence: Sentence, planned: bool) -> list[PartialDate]:
        """Return the day of the meeting at which something was signed: the last one told before it."""
        told = [
            m
            for m in self.meetings
            if m.held and m.span.start <= sentence.span.start and m.date.date and not self.clock.lies_far_back(m.date.last_day)
        ]
        if planned:
            return []
        return [told[-1].date] if told else [self.clock.default] if self.clock.default.precision == "day" else []

    def _parties(self, sentence: Sentence, hit: Hit, status: AgreementStatus, title: str) -> frozenset[str]:
        inside = [m for m in mentions_in(self.article, sentence.span) if not self._is_its_acronym(m, hit)]
        near = _BETWEEN.match(self.article.folded, hit.end, sentence.span.end)
        sides = self._two(inside, hit.start - 60, near.end() if near else hit.end + 10)
        if len(sides) < 2:
            sides = self._two(inside, sentence.span.start, sentence.span.end)
        if len(sides) < 2 and status == "signed":
            told = [m for m in self.meetings if m.held and m.span.start <= sentence.span.start]
            sides = frozenset(told[-1].parties) if told else sides
        if _MANY.search(title) and len(sides) != 3:
            sides = self._three() or frozenset({self.sides.home} - {None})  # type: ignore[arg-type]
        return sides if len(sides) <= 6 else frozenset()

    def _is_its_acronym(self, mention: Mention, hit: Hit) -> bool:
        """Tell whether a mention only gives the acronym of the text: "Joint Comprehensive Plan of Action (JCPOA)"."""
        bracketed = mention.span.start == hit.end + 2 and self.article.folded.startswith(" (", hit.end)
        return mention.kind == "side" and (bracketed or hit.start <= mention.span.start < hit.end)

    def _two(self, inside: Sequence[Mention], start: int, end: int) -> frozenset[str]:
        return self.sides.union(m for m in inside if start <= m.span.start < end and m.kind in ("side", "name", "post", "body"))

    def _three(self) -> frozenset[str]:
        """Return the three countries of a trilateral text, when the article speaks of just three."""
        codes = {m.party for m in self.article.mentions if m.party and len(m.party) == 2 and m.party not in ("EU", "UN")}
        return frozenset(codes) if len(codes) == 3 else frozenset()


def _is_no_text(before: str) -> bool:
    """Tell by the words before it whether an agreement is only wished for, or is no text: "reached full agreement"."""
    if holds_any(before, _WISHED_SIGNS) and _WISHED.search(before):
        return True
    return before[-12:].lower().endswith(_NO_TEXT_ENDS) and _NO_TEXT.search(before, max(0, len(before) - _NEAR)) is not None


def _earliest(folded: str, floor: int, end: int) -> int:
    """Return where the name before a document word can begin at the earliest: behind a word that belongs to none."""
    start = end
    for _ in range(_MOST_LEFT):
        start = folded.rfind(" ", floor, start - 1) + 1
        if start <= floor:
            return floor
        word = folded[start:end].partition(" ")[0].partition("-")[0]
        if word not in _LEFT_WORDS and not (word[:1].isupper() or word[:1].isdigit()):
            return start
    return floor


def _with_compound(folded: str, floor: int, start: int) -> int:
    """Return where a capitalised title begins when it is the second part of a compound: "the U.S.-Philippines Treaty"."""
    while folded[start].isupper() and start > floor + 1 and folded[start - 1] in "-–" and folded[start - 2] not in " -–":
        start = max(folded.rfind(" ", floor, start), floor - 1) + 1
    return start


def _status(before: str, after: str, entry: Entry) -> AgreementStatus:
    near_before, near_after = before[-90:], after[:110]
    if _IN_FORCE.search(near_after):
        return "in_force"
    if (holds_any(near_before.lower(), _NEGOTIATED_SIGNS) and _NEGOTIATED.search(near_before)) or (
        "negotiat" in near_after and _UNDER_NEGOTIATION.match(near_after)
    ):
        return "negotiating"
    if _PROPOSED.search(near_before):
        return "proposed"
    signed = list(_SIGNED.finditer(near_before))
    if signed and not _FUTURE.search(near_before[: signed[-1].start()].rstrip()):
        return "signed"
    following = _SIGNED.search(near_after)
    if following and not re.search(r"\b(?:will|to) be $", near_after[: following.start()]):
        return "signed"
    dated = re.match(r" (?:of|dated|from) (?:\d|[A-Z][a-z]+ \d)", after)
    return (
        "signed"
        if dated and entry.get("kind") in ("statement", "declaration", "treaty", "memorandum", "agreement")
        else "unknown"
    )


def _merge(found: list[Agreement], agreement: Agreement) -> None:
    """Add an agreement, or let it complete the earlier mention of the same text."""
    for index, known in enumerate(found):
        if _same(known, agreement):
            title = max(known.title, agreement.title, key=lambda words: (len(words.split()) <= 10, len(words)))
            found[index] = replace(
                known, title=title, date=known.date if known.date.date else agreement.date,
                parties=known.parties if len(known.parties) >= len(agreement.parties) else agreement.parties,
                status=known.status if known.status != "unknown" else agreement.status,
            )  # fmt: skip
            return
    found.append(agreement)


def _same(known: Agreement, other: Agreement) -> bool:
    if known.date.date and other.date.date:
        return known.date.date == other.date.date and known.kind == other.kind
    return known.kind == other.kind and (
        known.title.lower() == other.title.lower() or (bool(known.parties) and known.parties == other.parties)
    )
