"""The first pass: a document's paragraphs, quotations, sentences and gazetteer hits, as every later pass reads them."""

from bisect import bisect_left
from collections.abc import Sequence

from dossier.core.extract.article import Article, Paragraph, Quotation, Sentence
from dossier.core.gazetteer.lexicon import Hit, Lexicon
from dossier.core.model.document import Document
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.folding import fold
from dossier.core.text.quotes import QuotedSpan, find_quotations
from dossier.core.text.sentences import split_sentences

_LONGEST_HEADING = 70
_MOST_HEADING_WORDS = 9
_HEADING = re.compile(r"[A-Z0-9À-ÞА-Я*#•][^.!?;:\"]*[^.!?;:,\"]$")


def analyse(document: Document, lexicon: Lexicon) -> Article:
    """Return ``document`` as an `Article` without people or home: those are the next passes' answers."""
    text = document.text
    folded = fold(text, document.passages)
    hits = lexicon.scan(folded)
    spans = [passage.span for passage in document.passages]
    quoted = find_quotations(text, spans)
    sentences: list[Sentence] = []
    paragraphs = _cut(folded, spans, quoted, hits, sentences)
    return Article(
        document=document,
        folded=folded,
        paragraphs=tuple(paragraphs),
        sentences=tuple(sentences),
        quotations=tuple(Quotation(span=q.span, paragraphs=tuple(range(q.first, q.last + 1))) for q in quoted),
        hits=tuple(hits),
        people=(),
        home=None,
    )


def _cut(
    folded: str, spans: Sequence[Span], quoted: Sequence[QuotedSpan], hits: Sequence[Hit], sentences: list[Sentence]
) -> list[Paragraph]:
    """Return the paragraphs; their sentences are also appended to ``sentences`` in reading order."""
    paragraphs: list[Paragraph] = []
    starts = [hit.start for hit in hits]
    at = 0
    for index, span in enumerate(spans):
        while at < len(quoted) and quoted[at].span.end <= span.start:
            at += 1
        inside = _touching(quoted, at, span)
        first = len(sentences)
        for piece in split_sentences(folded, span, inside):
            found = hits[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)]
            sentences.append(Sentence(index=len(sentences), span=piece, paragraph=index, hits=tuple(found)))
        heading = _is_heading(folded, spans, index)
        paragraphs.append(Paragraph(index=index, span=span, heading=heading, sentences=tuple(sentences[first:])))
    return paragraphs


def _touching(quoted: Sequence[QuotedSpan], at: int, span: Span) -> list[Span]:
    inside: list[Span] = []
    while at < len(quoted) and quoted[at].span.start < span.end:
        inside.append(quoted[at].span)
        at += 1
    return inside


def _is_heading(folded: str, spans: Sequence[Span], index: int) -> bool:
    """Tell a sub-heading line ("Singapore, Sweden") by its shape: short, no terminal, and a longer paragraph after it."""
    span = spans[index]
    if span.end - span.start > _LONGEST_HEADING or index + 1 >= len(spans):
        return False
    line = folded[span.start : span.end]
    following = spans[index + 1]
    longer = following.end - following.start > span.end - span.start
    return longer and len(line.split()) <= _MOST_HEADING_WORDS and _HEADING.match(line) is not None
