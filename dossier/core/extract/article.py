"""The analysed text that every pass reads: made once a document by `analyse`, never changed."""

from dataclasses import dataclass

from dossier.core.gazetteer.lexicon import Hit
from dossier.core.model.document import Document
from dossier.core.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence; ``paragraph`` indexes ``Article.paragraphs``; ``hits`` are the gazetteer hits inside it."""

    index: int
    span: Span
    paragraph: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One passage as the extractor sees it. ``heading`` is true for a sub-heading line such as ``Singapore, Sweden``."""

    index: int
    span: Span
    heading: bool
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks, marks included; a quotation reopened on each paragraph is one."""

    span: Span
    paragraphs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person or speaking body known in the article: full name as first given, post, side, all the spans that name it."""

    name: str
    role: str | None
    party: str | None
    mentions: tuple[Span, ...]


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
