"""A sentence with every actor and encounter word put into one character, so that constructions can be matched by their grammar.

"Kenya's Foreign Minister X met with his Peruvian counterpart Y in Lima" becomes ``A V with A in L``. Offsets of the
original are kept. What lives here: the reduction. What must not: what the constructions mean (see `meetings_grammar`).
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from dossier.core.extract.article import Article, Mention, Sentence, mentions_in
from dossier.core.extract.meetings_blocks import BLOCK, BODY, NOUN, PERSON, PLACE, SIDE, VERB, A
from dossier.core.extract.meetings_lending import join_appositions, lend_sides, set_groups_aside
from dossier.core.gazetteer.lexicon import Entry, Hit
from dossier.core.model.records import MeetingKind
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.dates_dateline import find_dateline
from dossier.core.text.patterns import holds_any

_DETERMINER = re.compile(r"^(?:the|a|an|his|her|their|its) ")
_LOCATING = re.compile(
    r"\b(?:in|at|to|from|of|near|for|via|towards?|into|over|across|outside|around|inside|through|against|on|about)(?: the)? $",
    re.I,
)
_CIVILIANS = re.compile(
    r" (?:tourists|compan|firms|business|citizens|workers|students|people|nationals|forces|troops|soldiers|investors"
    r"|visitors|refugees"
    r"|products|goods|exports|experts|scientists|doctors|journalists|voters|fishermen|children|women|families)"
)
_DELEGATION_OF = re.compile(r"\bdelegation (?:from|of)(?: the)? $")
_POSSESSIVE = re.compile(r"'s?(?= )|-\w")


_ACTING = re.compile(r"(?: \w+)? (?:side|delegation|party|leader|leadership|counterpart)\b")
_BOTH_CLASSES = ("talks", "talk", "visits", "visit", "calls", "call", "tours", "tour")
_AS_VERB = re.compile(
    r"\b(?:he|she|who|they|we|I|will|to|would|also|then|and|(?!The\b|This|These|His|Her|Their|An?\b|Both|During|After"
    r"|In\b)[A-Z][\w'-]+) $"
)
_HEAD_NOUN = re.compile(
    r"\b(?:meetings?|talks|negotiations|consultations|discussions|calls?|(?:phone |telephone |video )?conversations?"
    r"|visits?|lunch|dinner|summit|videoconference)\b",
    re.I,
)
_FIRST_WORD = re.compile(r"[\w-]+")
BARE_VERB = re.compile(r"(?:speak(?:s|ing)?|spoken?|welcom(?:es?|ed|ing)|talked|conferred)\b")
"""Verbs of many senses that tell of an encounter only by what follows; too common to stand in the table of encounters.

Literals first and no word boundary before them: that is what lets the engine skip through the text.
"""
_BARE_SIGNS = ("speak", "spoke", "welcom", "talked", "conferred")
_BARE = {"sp": "speak", "we": "welcome", "ta": "talk", "co": "confer"}
_DETERMINED = re.compile(r"\b(?:the|an?|his|her|its|their|this|next|first|second|third|last|previous|joint|separate|recent) $")
_VAGUE = frozenset({"call", "fly", "land", "arrive", "head", "depart", "leave", "travel"})
_COMING = frozenset({"leaves", "travels", "departs", "heads", "flies"})
_SEVERAL = ("meetings", "calls", "conversations", "audiences", "bilaterals", "visits", "credence", "credentials")
_STEMS = {"met": "meet", "spoke": "speak", "spoken": "speak"}
_NEGOTIATION = re.compile(r"negotiat|round|consultation|dialogue", re.I)


def has_bare_verb(folded: str, start: int, end: int) -> bool:
    """Tell whether a stretch holds one of the `BARE_VERB` forms."""
    return holds_any(folded[start:end], _BARE_SIGNS) and BARE_VERB.search(folded, start, end) is not None


class Word(Struct, frozen=True, kw_only=True, gc=False):
    """An encounter word: ``lemma`` is its (first) verb or the whole noun; ``group`` is an event of many sides.

    ``base`` is true for the bare form of a verb ("to meet"), which tells of nothing that has happened, ``coming``
    for a present that announces ("travels to Peru tomorrow"), ``third`` for a present of the third person, ``plural``
    for a noun that tells of several encounters.
    """

    lemma: str
    noun: bool
    kind: MeetingKind
    weak: bool = False
    group: bool = False
    base: bool = False
    coming: bool = False
    third: bool = False
    plural: bool = False


class Reduced(Struct, frozen=True, kw_only=True, gc=False):
    """A sentence reduced. ``marks`` pairs indices of ``text`` with the original offsets at which they stand.

    ``actors`` and ``places`` hold the mentions by the index of their character, ``encounters`` the encounter words.
    """

    sentence: Sentence
    text: str
    marks: tuple[tuple[int, int], ...]
    actors: dict[int, Mention]
    places: dict[int, Mention]
    encounters: dict[int, Word]

    def span(self, start: int, end: int) -> Span:
        """Return the original span of a range of the reduced text."""
        return Span(self._offset(start), self._offset(end))

    def _offset(self, index: int) -> int:
        at, offset = self.marks[bisect_right(self.marks, (index, 1 << 60)) - 1]
        return offset + index - at

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Return the actors in a range of the reduced text, in reading order."""
        return [mention for i, mention in self.actors.items() if start <= i < end]


class _Builder:
    """Grows the reduced text item by item."""

    def __init__(self, folded: str, start: int) -> None:
        self.folded, self.at, self.text = folded, start, ""
        self.marks = [(0, start)]
        self.counts = dict.fromkeys((PERSON, BODY, SIDE, PLACE, NOUN, VERB), 0)

    def copy(self, end: int) -> None:
        """Take the original words up to ``end`` over as they are."""
        self.text += self.folded[self.at : end]
        self.at = end

    def put(self, code: int, end: int) -> int:
        """Put the words up to ``end`` into one character of a block and return its index."""
        self.counts[code] += 1
        index = len(self.text)
        self.text += chr(code + min(self.counts[code], BLOCK - 1))
        self.at = end
        self.marks += [(index, self.marks[-1][1] + index - self.marks[-1][0]), (index + 1, end)]
        return index


_OCCASION_BEFORE = re.compile(
    r"\b(?:sidelines?|margins?|fringes|framework|within|as part) (?:of )?(?:the |an? )?(?:\w+ ){0,2}$"
    r"|\b(?:sidelines?|margins?|fringes|framework) of [^,;:.]{0,70}$"
)
"""Before an event that is only where others meet: "on the margins of the NATO summit"."""
_LONGEST_OCCASION = 110


def reduce_sentence(article: Article, sentence: Sentence) -> Reduced:
    """Return ``sentence`` reduced."""
    built = _Builder(article.folded, sentence.span.start)
    actors: dict[int, Mention] = {}
    encounters: dict[int, Word] = {}
    for item in _items(article, sentence):
        span = _span(item)
        built.copy(max(span.start, built.at))
        end = min(span.end, sentence.span.end)
        if isinstance(item, Mention):
            if _of_plural(built.text, item):
                item = replace(item, kind="post", role="plural")
            code = PLACE if _continues_place(built.text, item) else _code_of(article.folded, item)
            actors[built.put(code, end)] = item
        else:
            word = item[1]
            if word.group and _OCCASION_BEFORE.search(built.text, max(0, len(built.text) - _LONGEST_OCCASION)):
                continue
            encounters[built.put(NOUN if word.noun else VERB, end)] = word
    built.copy(sentence.span.end)
    if "llies " in built.text or "embers " in built.text or "artners " in built.text:
        set_groups_aside(built.text, actors)
    lend_sides(built.text, actors)
    join_appositions(built.text, actors)
    places = {i: mention for i, mention in actors.items() if _block_of(built.text[i]) == PLACE}
    return Reduced(
        sentence=sentence,
        text=built.text,
        marks=tuple(built.marks),
        actors={i: mention for i, mention in actors.items() if i not in places},
        places=places,
        encounters=encounters,
    )


_PLURAL_OF = re.compile(
    r"(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Ee]nvoys|[Dd]elegations|[Rr]epresentatives|[Hh]eads|[Oo]fficials"
    r"|[Pp]arliaments|[Aa]mbassadors"
    r"|[Cc]hancellors|[Dd]iplomats|[Mm]inistries|[Ss]ecretaries|[Cc]ounterparts|[Gg]overnments|[Ss]tate|cabinet)"
    rf"(?: [\w-]+){{0,4}} of(?: the)? (?:{A}(?:, | and | and the |, and ))*$"
)


def _of_plural(text: str, mention: Mention) -> bool:
    """Tell whether a side stands for its official: "the foreign ministers of Peru, Chile and Ecuador"."""
    if mention.kind != "side" or mention.party is None:
        return False
    tail = text[-90:]
    return tail.endswith((" of ", " of the ", ", ", " and ", " and the ")) and _PLURAL_OF.search(tail) is not None


def _continues_place(text: str, mention: Mention) -> bool:
    """Tell whether a side only completes the place before it: "in Lima, Peru", "the Chile-Peru border"."""
    if mention.kind != "side" or len(text) < 3:
        return False
    if text[-1] in "-–":
        return _block_of(text[-2]) == PLACE
    return text.endswith(", ") and _block_of(text[-3]) == PLACE


def _block_of(character: str) -> int:
    return ord(character) // BLOCK * BLOCK


_Item = Mention | tuple[Span, Word]


_CITIES = frozenset({"city", "capital", "venue"})
_ANY_SIDE = _CITIES | {"country", "demonym", "organisation"}


def _items(article: Article, sentence: Sentence) -> list[_Item]:
    """Return mentions, encounter words and cities of the sentence in reading order, none overlapping."""
    folded = article.folded
    mentions = [mention for mention in mentions_in(article, sentence.span) if _names_someone(mention, folded)]
    found: list[_Item] = [*mentions, *_hit_items(folded, sentence, mentions)]
    bare = BARE_VERB.finditer(folded, *sentence.span) if has_bare_verb(folded, *sentence.span) else ()
    for match in bare:
        if not folded[match.start() - 1].isalnum():
            lemma = _BARE[match.group()[:2]]
            kind: MeetingKind = "phone_call" if lemma in ("speak", "talk") else "meeting"
            word = Word(lemma=lemma, noun=False, kind=kind, base=match.group() in ("speak", "welcome"))
            found.append((Span(*match.span()), word))
    found.sort(key=_start)
    kept: list[_Item] = []
    done = _text_start(article, sentence)
    for item in found:
        span = _span(item)
        if span.start >= done:
            kept.append(item)
            done = span.end
    return kept


def _text_start(article: Article, sentence: Sentence) -> int:
    """Return where a sentence begins behind its dateline, whose places are nobody's side."""
    if sentence.index:
        return sentence.span.start
    dateline = find_dateline(article.folded, article.document.body.start)
    return max(sentence.span.start, dateline.span.end) if dateline else sentence.span.start


def _hit_items(folded: str, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[_Item]:
    """Yield the encounter words and the cities that no mention covers, and the second half of "Chile-Peru"."""
    at = 0
    for hit in sentence.hits:
        while at < len(mentions) and mentions[at].span.end <= hit.start:
            at += 1
        if at < len(mentions) and mentions[at].span.start < hit.end:
            continue
        first = hit.entries[0]
        if first.kind in _ANY_SIDE:
            joined = hit.start > 0 and folded[hit.start - 1] in "-–"
            if first.code and (joined or first.kind in _CITIES):
                yield Mention(kind="side", span=Span(hit.start, hit.end), party=first.code, role=None if joined else "place")
        elif (word := read_word(hit, folded)) is not None:
            yield word


def _start(item: _Item) -> int:
    return _span(item).start


def _span(item: _Item) -> Span:
    return item.span if isinstance(item, Mention) else item[0]


def _names_someone(mention: Mention, folded: str) -> bool:
    """Tell whether a mention can take part in a meeting; a single capitalised word without post and side is not known to."""
    if mention.span.of(folded) in ("chair", "co-chair"):
        return False
    return (
        mention.party is not None
        or mention.role is not None
        or (mention.kind == "name" and " " in _DETERMINER.sub("", mention.span.of(folded)))
    )


def _encounter(entries: Sequence[Entry]) -> Entry | None:
    for entry in entries:
        if entry[0] == "encounter" and not entry.has("phrase"):
            return entry
    return None


def _is_verb(folded: str, start: int) -> bool:
    """Tell by the words before it whether a form that is noun and verb is the verb: "he visits", "to call"."""
    return _AS_VERB.search(folded, max(0, start - 24), start) is not None


def read_word(hit: Hit, folded: str) -> tuple[Span, Word] | None:
    """Return the encounter word of a hit with its span; None for occasions, press events and meetings at home.

    A verb phrase counts as its parts: "held talks with" is the noun "talks" after a light verb, "spoke by phone" the verb.
    """
    entry = _encounter(hit.entries)
    if entry is None or entry.get("kind") == "other" or entry.has("home") or entry.has("plural"):
        return None
    words = folded[hit.start : hit.end]
    lower = words.lower()
    if lower in _BOTH_CLASSES and not (lower == "talks" and folded[hit.start - 2].islower()) and _is_verb(folded, hit.start):
        entry = next((other for other in hit.entries if other.kind == "encounter" and other.has("verb")), entry)
    if "," in words:
        # "G7 foreign ministers, meeting in Capri": no compound, they met.
        return Span(hit.start, hit.end), Word(lemma="meet", noun=False, kind="conference", group=True)
    if entry.has("noun"):
        return (
            None
            if entry.has("event") or _is_adjective(words, folded, hit.end)
            else (Span(hit.start, hit.end), _noun(words, entry))
        )
    head = _HEAD_NOUN.search(words, 1)
    if head:
        span = Span(hit.start + head.start(), hit.start + head.end())
        return span, _noun(words[head.start() :], entry)
    if entry.has("event") or _is_no_verb(words, folded, hit):
        return None
    return _read_verb(hit, entry, words, folded)


def _is_no_verb(words: str, folded: str, hit: Hit) -> bool:
    """Tell "as host of the summit", "the visiting minister" from verbs."""
    if words in ("host", "hosts"):
        return folded.startswith(" of ", hit.end) or folded.endswith("co-", 0, hit.start)
    return words == "visiting" and not folded[max(0, hit.start - 5) : hit.start].endswith((" is ", " are ", "was ", "were "))


def _read_verb(hit: Hit, entry: Entry, words: str, folded: str) -> tuple[Span, Word] | None:
    """Return the first word of a verb phrase; "the next meeting with" is a noun after all."""
    first = _FIRST_WORD.match(words)
    if first is None:
        return None
    span = Span(hit.start, hit.start + first.end())
    if first.group() == "meeting" and _DETERMINED.search(folded, max(0, hit.start - 16), hit.start):
        return span, Word(lemma="meeting", noun=True, kind="meeting")
    if first.group() in _BOTH_CLASSES and not _is_verb(folded, hit.start):
        return span, replace(_noun(first.group(), entry), weak=False)
    lemma = entry.code.split(" ")[0]
    word = Word(
        lemma=_STEMS.get(lemma, lemma),
        noun=False,
        kind=_kind(words, entry),
        weak=lemma in _VAGUE,
        base=first.group() == lemma,
        coming=first.group() in _COMING,
        third=first.group() != lemma and first.group().endswith("s"),
    )
    return span, word


def _is_adjective(words: str, folded: str, end: int) -> bool:
    """Tell whether "bilateral" is only an adjective here: "bilateral and regional matters"."""
    return words.lower() in ("bilateral", "trilateral", "plenary") and folded[end : end + 2].strip()[:1].isalpha()


def _noun(words: str, entry: Entry) -> Word:
    plural = words.lower().endswith(_SEVERAL)
    return Word(
        lemma=entry.code, noun=True, kind=_kind(words, entry), weak=entry.has("weak"), group=entry.has("group"), plural=plural
    )  # fmt: skip


def _kind(words: str, entry: Entry) -> MeetingKind:
    kind = entry.get("kind") or "meeting"
    if kind == "negotiation" and not _NEGOTIATION.search(words):
        return "meeting"
    return kind  # type: ignore[return-value]


def _code_of(folded: str, mention: Mention) -> int:
    if mention.kind in ("name", "post"):
        return PERSON
    if mention.role == "place":
        return PLACE
    before = folded[max(0, mention.span.start - 24) : mention.span.start]
    parted = before.endswith(" ")
    if parted and "delegation" in before and _DELEGATION_OF.search(before):
        return BODY
    after = folded[mention.span.end : mention.span.end + 3]
    if mention.kind == "side":
        if _CIVILIANS.match(folded, mention.span.end):
            return PLACE
        if _ACTING.match(folded, mention.span.end):
            return SIDE
        locating = (parted and _LOCATING.search(before)) or _POSSESSIVE.match(after) or mention.party is None
        return PLACE if locating else SIDE
    return PLACE if parted and _LOCATING.search(before) else BODY
