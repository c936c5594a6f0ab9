"""Source numbers and citations: which documents a dossier draws on, in what order, and the passages it refers to."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from dossier.core.model.briefing import Citation, Source
from dossier.core.model.document import Document, Passage
from dossier.core.model.span import Span

_UNDATED = "9999"


class Citing:
    """Hands out citations and remembers every passage referred to. One per composition."""

    def __init__(self, documents: Iterable[Document]) -> None:
        ordered = sorted(documents, key=lambda d: (d.published.first_day or _UNDATED, d.name, d.sha256))
        self._documents = {document.sha256: document for document in ordered}
        self._ids = {sha: f"S{number}" for number, sha in enumerate(self._documents, 1)}
        self._cited: defaultdict[str, dict[Span, Citation]] = defaultdict(dict)
        self._starts: dict[str, list[int]] = {}

    def cite(self, document: Document, span: Span) -> Citation:
        """Return the citation of ``span``: its source, the passage it begins in, and the exact words."""
        cited = self._cited[document.sha256]
        known = cited.get(span)
        if known is None:
            known = Citation(source=self._ids[document.sha256], passage=self._passage(document, span.start), span=span)
            cited[span] = known
        return known

    def _passage(self, document: Document, offset: int) -> int:
        """Return the number of the passage that holds ``offset``, as `Document.passage_at` finds it; 1 when there is none."""
        starts = self._starts.get(document.sha256)
        if starts is None:
            starts = self._starts[document.sha256] = [passage.span.start for passage in document.passages]
        return document.passages[max(0, bisect_right(starts, offset) - 1)].number if starts else 1

    def sources(self) -> tuple[Source, ...]:
        """Return every source with the passages cited from it, in the order of their numbers."""
        return tuple(self._source(sha, document) for sha, document in self._documents.items())

    def _source(self, sha: str, document: Document) -> Source:
        marks = sorted(self._cited[sha])
        return Source(id=self._ids[sha], document=document, cited=tuple(_touched(document, marks)), marks=tuple(marks))


def _touched(document: Document, marks: list[Span]) -> Iterator[Passage]:
    """Yield the passages that touch any of the marks, which stand in order; each passage and mark is looked at once."""
    at, reach = 0, 0
    for passage in document.passages:
        while at < len(marks) and marks[at].start < passage.span.end:
            reach = max(reach, marks[at].end)
            at += 1
        if reach > passage.span.start:
            yield passage
