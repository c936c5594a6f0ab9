"""The analysed text that every pass reads: made once a document by `analyse`, never changed."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from msgspec import Struct

from dossier.core.gazetteer.lexicon import Hit
from dossier.core.model.document import Document
from dossier.core.model.span import Span


class Sentence(Struct, frozen=True, kw_only=True, gc=False):
    """One sentence; ``paragraph`` indexes ``Article.paragraphs``; ``hits`` are the gazetteer hits inside it."""

    index: int
    span: Span
    paragraph: int
    hits: tuple[Hit, ...]


class Paragraph(Struct, frozen=True, kw_only=True, gc=False):
    """One passage as the extractor sees it. ``heading`` is true for a sub-heading line such as ``Singapore, Sweden``."""

    index: int
    span: Span
    heading: bool
    sentences: tuple[Sentence, ...]


class Quotation(Struct, frozen=True, kw_only=True, gc=False):
    """Words between quotation marks, marks included; a quotation reopened on each paragraph is one."""

    span: Span
    paragraphs: tuple[int, ...]


MentionKind = Literal["name", "post", "body", "side"]
Gender = Literal["he", "she"]


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """A noun phrase that names someone who can act or speak, in the order of the text, never overlapping.

    ``span`` is the whole phrase ("his Chilean counterpart Ana Rojas"), ``name`` the part that is a name, None for a
    mere post ("the Belgian minister"). ``kind`` is "name" for a person, "post" for a post without a name, "body" for an
    organisation, "side" for a country or its capital. ``person`` indexes ``Article.people``; ``party`` is a party code;
    ``role`` the post in its normal wording; ``plural`` is true for "the ministers".
    """

    kind: MentionKind
    span: Span
    name: Span | None = None
    person: int | None = None
    role: str | None = None
    party: str | None = None
    plural: bool = False


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """A person known in the article: full name as first given, post, side, all the spans that name them.

    ``gender`` is the pronoun the text goes with, None while nothing shows it.
    """

    name: str
    role: str | None
    party: str | None
    mentions: tuple[Span, ...]
    gender: Gender | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A document ready for extraction. ``folded`` has the length of ``document.text``; offsets mean the same in both."""

    document: Document
    folded: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    hits: tuple[Hit, ...]
    people: tuple[Person, ...]
    home: str | None
    mentions: tuple[Mention, ...] = ()


def hits_in(article: Article, span: Span) -> tuple[Hit, ...]:
    """Return the gazetteer hits that begin in ``span``, found by bisection: a pass may ask for every sentence."""
    first = bisect_left(article.hits, (span.start,))
    return article.hits[first : bisect_left(article.hits, (span.end,), first)]


def mentions_in(article: Article, span: Span) -> tuple[Mention, ...]:
    """Return the mentions that begin in ``span``, found by bisection."""
    first = bisect_left(article.mentions, span.start, key=_mention_start)
    return article.mentions[first : bisect_left(article.mentions, span.end, first, key=_mention_start)]


def _mention_start(mention: Mention) -> int:
    return mention.span.start
