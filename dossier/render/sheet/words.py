"""Words cut out of sources, so that what is printed can be compared with where it stands."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.core.model.briefing import Briefing, Citation, Source
from dossier.core.model.span import Span
from dossier.render.sheet.model import Words

_PARAGRAPH_BREAK = re.compile(r"[ \t\r]*\n[ \t\r]*\n\s*")
_SHORT = 190
"""Characters of a shortened statement: three lines of a table column."""
_OMISSION = "\u00a0[…]"
"""Says that words were left out by this document; a bare ellipsis may be the source's own."""
_BEFORE, _AFTER = 100, 110
"""Characters of a source printed before and after a figure whose own words make no phrase: four lines of a table column."""
_SENTENCE_END = re.compile(r"[.!?…][\"”»’)]*\s|\n")
_QUOTES = {"“": "”", "„": "“", "«": "»"}


@dataclass(frozen=True, slots=True)
class Library:
    """The sources of one briefing by id, for cutting words out of them."""

    sources: Mapping[str, Source]

    @classmethod
    def of(cls, briefing: Briefing) -> "Library":
        """Return the sources of ``briefing``."""
        return cls({source.id: source for source in briefing.sources})

    def text(self, source: str) -> str:
        """Return the text of a source; empty when the briefing does not carry it."""
        found = self.sources.get(source)
        return found.document.text if found else ""

    def day(self, source: str) -> str:
        """Return the day a source was published; empty when it is not known."""
        found = self.sources.get(source)
        return (found.document.published.first_day or "") if found else ""

    def cut(self, citation: Citation) -> Words:
        """Return the words that a citation points at."""
        return self._words(citation.source, citation.span)

    def _words(self, source: str, span: Span, *, verbatim: bool = False, part: bool = False) -> Words:
        return Words(
            text=span.of(self.text(source)), source=source, span=f"{span.start}-{span.end}", verbatim=verbatim, part=part
        )

    def paragraphs(self, citation: Citation, verbatim: Sequence[Span] = ()) -> tuple[tuple[Words, ...], ...]:
        """Return the cited words by paragraph, the spans of ``verbatim`` told apart inside them."""
        text = self.text(citation.source)
        start, parts = citation.span.start, []
        for gap in _PARAGRAPH_BREAK.finditer(text, *citation.span):
            parts.append(Span(start, gap.start()))
            start = gap.end()
        parts.append(Span(start, citation.span.end))
        return tuple(self._pieces(citation.source, part, verbatim) for part in parts if part.start < part.end)

    def _pieces(self, source: str, part: Span, verbatim: Sequence[Span]) -> tuple[Words, ...]:
        pieces: list[Words] = []
        at = part.start
        for span in sorted(verbatim):
            inner = Span(max(span.start, at), min(span.end, part.end))
            if inner.start >= inner.end:
                continue
            if at < inner.start:
                pieces.append(self._words(source, Span(at, inner.start)))
            pieces.append(self._words(source, inner, verbatim=True))
            at = inner.end
        if at < part.end:
            pieces.append(self._words(source, Span(at, part.end)))
        return tuple(pieces)

    def short(self, citation: Citation, limit: int = _SHORT) -> tuple[Words | str, ...]:
        """Return the cited words; those longer than ``limit`` are cut between words, and it is said that they are.

        A quotation that the cut leaves open is closed before the mark of omission, so that nothing after it seems quoted.
        """
        span = citation.span
        if span.end - span.start <= limit + 30:
            return (self.cut(citation),)
        text = self.text(citation.source)
        end = _cut(text, span.start, limit)
        while end > span.start and not text[end - 1].isalnum():
            end -= 1
        kept = Span(span.start, end)
        return (self._words(citation.source, kept, part=True), open_quotation(kept.of(text)) + _OMISSION)

    def around(self, source: str, span: Span) -> tuple[Words | str, ...]:
        """Return the words of the sentence in which ``span`` stands, cut at both ends when they are many."""
        text = self.text(source)
        ends = [found.end() for found in _SENTENCE_END.finditer(text, max(0, span.start - 4 * _BEFORE), span.start)]
        start = max([*ends, span.start - 4 * _BEFORE, 0])
        found = _SENTENCE_END.search(text, span.end, span.end + 4 * _AFTER)
        end = found.start() + 1 if found else min(len(text), span.end + 4 * _AFTER)
        cut_start, cut_end = span.start - start > _BEFORE, end - span.end > _AFTER
        if cut_start:
            start = text.find(" ", span.start - _BEFORE, span.start) + 1 or span.start
        if cut_end:
            end = text.rfind(" ", span.end, span.end + _AFTER)
            end = span.end if end < 0 else end
        words = self._words(source, _trimmed(text, Span(start, end)), part=cut_start or cut_end)
        return (*(["[…]\u00a0"] if cut_start else []), words, *([_OMISSION] if cut_end else []))


def open_quotation(text: str) -> str:
    """Return the mark that closes a quotation which ``text`` leaves open; empty when none is open."""
    closing: list[str] = []
    for character in text:
        if closing and character == closing[-1]:
            closing.pop()
        elif character == '"':
            closing.append('"')
        elif character in _QUOTES:
            closing.append(_QUOTES[character])
    return "".join(reversed(closing[-2:]))


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _cut(text: str, start: int, limit: int) -> int:
    """Return where to cut: after a sentence or a clause if one ends in the second half, else between words."""
    half = start + limit // 2
    for mark in (". ", "; ", ", ", " "):
        end = text.rfind(mark, half, start + limit)
        if end > 0:
            return end
    return start + limit


def shorten(text: str, limit: int) -> str:
    """Return ``text`` on one line, cut with an ellipsis where it is longer than ``limit`` characters.

    For names and titles that stand in a place of fixed size; words of a source are never cut by this.
    """
    line = " ".join(text[: 4 * limit].split())
    return line if len(line) <= limit and len(text) <= 4 * limit else line[:limit].rstrip() + "…"


def mark_passage(text: str, passage: Span, marks: Sequence[Span]) -> tuple[tuple[str, bool], ...]:
    """Return the text of ``passage`` in pieces, told apart by whether a mark covers them; overlapping marks are merged."""
    pieces: list[tuple[str, bool]] = []
    at = passage.start
    for mark in sorted(marks):
        start, end = max(mark.start, at), min(mark.end, passage.end)
        if start >= end:
            continue
        if at < start:
            pieces.append((text[at:start], False))
        if pieces and pieces[-1][1] and at == start:
            pieces[-1] = (pieces[-1][0] + text[start:end], True)
        else:
            pieces.append((text[start:end], True))
        at = end
    if at < passage.end:
        pieces.append((text[at : passage.end], False))
    return tuple(pieces)
