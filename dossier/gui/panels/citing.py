"""Lines with their sources: as text for other programs, and as citations for the notes."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from dossier.core.model.briefing import Briefing, Citation, Item, Source, StatementItem
from dossier.core.model.document import Document
from dossier.core.model.span import Span
from dossier.core.text.notes import HASH_LETTERS, NoteCitation, cite, escape
from dossier.gui.i18n import wording
from dossier.gui.session import Session
from dossier.gui.widgets.notes_edit import NOTES_MIME

_MOST_CITED = 3


def as_text(session: Session, item: Item) -> str:
    """Return the line with its sources, for other programs."""
    cited = [(citation, source) for citation in item.citations if (source := session.source(citation)) is not None]
    sources = [f"{citation} {title(source.document)}" for citation, source in cited]
    return f"{_said(item)}\n[{'; '.join(dict.fromkeys(sources))}]"


def as_note(session: Session, item: Item) -> str:
    """Return the line as it goes into the notes: its words, then a mark for each passage it rests on."""
    marks: dict[str, str] = {}
    for citation in item.citations:
        source = session.source(citation)
        if source is not None and len(marks) < _MOST_CITED:
            marks.setdefault(str(citation), mark(source.document, citation.span))
    return " ".join([escape(_said(item)), *marks.values()])


def mark(document: Document, span: Span) -> str:
    """Return the mark that cites ``span`` of ``document`` in the notes."""
    return cite(title(document), NoteCitation(document=document.sha256, span=span))


def title(document: Document) -> str:
    """Return what a reader calls ``document``: its title and day."""
    parts = (document.title or document.name, wording.date(document.published) if document.published.date else "")
    return ", ".join(part for part in parts if part)


def mime_of(session: Session, items: Sequence[Item]) -> QMimeData:
    """Return what is dragged when ``items`` are: citations for the notes, text for other programs."""
    data = QMimeData()
    data.setText("\n\n".join(as_text(session, item) for item in items))
    data.setData(NOTES_MIME, "\n".join(as_note(session, item) for item in items).encode())
    return data


def by_hash(briefing: Briefing) -> dict[str, Source]:
    """Return the sources of a dossier by what citations in the notes call them."""
    return {source.document.sha256[:HASH_LETTERS]: source for source in briefing.sources}


def reference_of(source: Source | None, cited: NoteCitation) -> str:
    """Return what a citation in the notes is called today, such as "S3.9"; empty when its source is not at hand."""
    if source is None or cited.span.end > len(source.document.text):
        return ""
    passage = source.document.passage_at(cited.span.start)
    return str(Citation(source=source.id, passage=passage.number if passage else 1, span=cited.span))


def _said(item: Item) -> str:
    who = f"{item.record.speaker.name}: " if isinstance(item, StatementItem) and item.record.speaker.name else ""
    return f"{who}{' '.join(item.text.split())}"
