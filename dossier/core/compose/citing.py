"""Source numbers and citations: which documents a dossier draws on, in what order, and the passages it refers to."""

from collections import defaultdict
from collections.abc import Iterable

from dossier.core.model.briefing import Citation, Source
from dossier.core.model.document import Document
from dossier.core.model.span import Span

_UNDATED = "9999"


class Citing:
    """Hands out citations and remembers every passage referred to. One per composition."""

    def __init__(self, documents: Iterable[Document]) -> None:
        ordered = sorted(documents, key=lambda d: (d.published.first_day or _UNDATED, d.name, d.sha256))
        self._documents = {document.sha256: document for document in ordered}
        self._ids = {sha: f"S{number}" for number, sha in enumerate(self._documents, 1)}
        self._marks: defaultdict[str, set[Span]] = defaultdict(set)

    def cite(self, document: Document, span: Span) -> Citation:
        """Return the citation of ``span``: its source, the passage it begins in, and the exact words."""
        self._marks[document.sha256].add(span)
        passage = document.passage_at(span.start)
        return Citation(source=self._ids[document.sha256], passage=passage.number if passage else 1, span=span)

    def sources(self) -> tuple[Source, ...]:
        """Return every source with the passages cited from it, in the order of their numbers."""
        return tuple(self._source(sha, document) for sha, document in self._documents.items())

    def _source(self, sha: str, document: Document) -> Source:
        marks = sorted(self._marks[sha])
        cited = tuple(p for p in document.passages if any(p.span.touches(mark) for mark in marks))
        return Source(id=self._ids[sha], document=document, cited=cited, marks=tuple(marks))
