"""A sentence with every actor and encounter word put into one character, so that constructions can be matched by their grammar.

"Kenya's Foreign Minister X met with his Peruvian counterpart Y in Lima" becomes ``A V with A in L``. Offsets of the
original are kept. What lives here: the reduction. What must not: what the constructions mean (see `meetings_grammar`).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.core.extract.article import Article, Mention, Sentence
from dossier.core.gazetteer.lexicon import Entry, Hit
from dossier.core.model.span import Span

PERSON, BODY, SIDE, PLACE, NOUN, VERB = 0xE000, 0xE200, 0xE400, 0xE600, 0xE800, 0xEA00
"""First code points of the private-use blocks that stand for what was put into one character; 512 of each a sentence."""

_BLOCK = 0x200


def _block(first: int, last: int | None = None) -> str:
    return f"{chr(first)}-{chr((last or first) + _BLOCK - 1)}"


P = f"[{_block(PERSON, BODY)}]"
"""A person, a post or a body: who can meet without being a mere country name."""
S = f"[{_block(SIDE)}]"
A = f"[{_block(PERSON, SIDE)}]"
L = f"[{_block(PLACE)}]"
N = f"[{_block(NOUN)}]"
V = f"[{_block(VERB)}]"
NOT_ACTOR = f"[^{_block(PERSON, SIDE)}]"
PLAIN = f'[^{_block(PERSON, SIDE)}{_block(NOUN, VERB)};:!?"]'
"""Any character but an actor, an encounter word or a mark that ends a clause; places are let through."""

_LOCATING = re.compile(
    r"\b(?:in|at|to|from|of|near|for|via|towards?|into|over|across|outside|around|inside|through|against|on|about)(?: the)? $",
    re.I,
)
_POSSESSIVE = re.compile(r"'s?(?= )|-\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reduced:
    """A sentence reduced. ``text[i]`` stands for ``folded[offsets[i]:offsets[i + 1]]``."""

    sentence: Sentence
    text: str
    offsets: tuple[int, ...]
    actors: dict[int, Mention]
    places: dict[int, Mention]
    encounters: dict[int, tuple[Entry, ...]]

    def span(self, start: int, end: int) -> Span:
        """Return the original span of a range of the reduced text."""
        return Span(self.offsets[start], self.offsets[end])

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Return the actors in a range of the reduced text, in reading order."""
        return [self.actors[i] for i in range(start, end) if i in self.actors]

    def at(self, offset: int) -> int:
        """Return the index in the reduced text of an original offset."""
        return max(0, min(bisect_left(self.offsets, offset), len(self.text)))


def reduce_sentence(article: Article, sentence: Sentence, mentions: Sequence[Mention]) -> Reduced:
    """Return ``sentence`` reduced; ``mentions`` are all of the article's, sorted by position."""
    pieces: list[str] = []
    offsets: list[int] = []
    actors: dict[int, Mention] = {}
    encounters: dict[int, tuple[Entry, ...]] = {}
    at, counts = sentence.span.start, dict.fromkeys((PERSON, BODY, SIDE, PLACE, NOUN, VERB), 0)

    def put(code: int, start: int, end: int) -> int:
        nonlocal at
        _copy(article.folded, at, start, pieces, offsets)
        counts[code] += 1
        pieces.append(chr(code + min(counts[code], _BLOCK - 1)))
        offsets.append(start)
        at = end
        return len(pieces) - 1

    for item in _items(article, sentence, mentions):
        if isinstance(item, Mention):
            start, end = max(item.span.start, at), min(item.span.end, sentence.span.end)
            actors[put(_code_of(article.folded, item), start, end)] = item
        else:
            found = tuple(entry for entry in item.entries if entry.kind == "encounter")
            encounters[put(NOUN if found[0].has("noun") else VERB, item.start, item.end)] = found
    _copy(article.folded, at, sentence.span.end, pieces, offsets)
    offsets.append(sentence.span.end)
    places = {i for i in actors if _block_of(pieces[i]) == PLACE}
    return Reduced(
        sentence=sentence,
        text="".join(pieces),
        offsets=tuple(offsets),
        actors={i: mention for i, mention in actors.items() if i not in places},
        places={i: mention for i, mention in actors.items() if i in places},
        encounters=encounters,
    )


def _block_of(character: str) -> int:
    return ord(character) // _BLOCK * _BLOCK


def _copy(folded: str, start: int, end: int, pieces: list[str], offsets: list[int]) -> None:
    pieces.extend(folded[start:end])
    offsets.extend(range(start, end))


def _items(article: Article, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention | Hit]:
    """Yield mentions and encounter words of the sentence in reading order, none overlapping."""
    start, end = sentence.span
    inside: list[Mention | Hit] = [mention for mention in _within(mentions, start, end)]
    covered = [(mention.span.start, mention.span.end) for mention in inside if isinstance(mention, Mention)]
    for hit in sentence.hits:
        if any(entry.kind == "encounter" for entry in hit.entries) and not any(
            a < hit.end and hit.start < b for a, b in covered
        ):
            inside.append(hit)
    done = start
    for item in sorted(inside, key=_start):
        if _start(item) >= done:
            yield item
            done = item.span.end if isinstance(item, Mention) else item.end


def _start(item: Mention | Hit) -> int:
    return item.span.start if isinstance(item, Mention) else item.start


def _within(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    first = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.span.start)
    return mentions[first:last]


def _code_of(folded: str, mention: Mention) -> int:
    if mention.kind in ("name", "post"):
        return PERSON
    before = folded[max(0, mention.span.start - 14) : mention.span.start]
    after = folded[mention.span.end : mention.span.end + 3]
    if mention.kind == "side":
        locating = _LOCATING.search(before) or _POSSESSIVE.match(after) or mention.party is None
        return PLACE if locating else SIDE
    return PLACE if _LOCATING.search(before) else BODY
