"""The officer's own words made ready: their marks as looks, their citations as the references of today."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from dossier.core.model.briefing import Source
from dossier.core.text.notes import NoteBlock, NoteCitation, NoteRun, parse_notes
from dossier.render.sheet.model import NoteLine, NotePart, NotePiece


def note_parts(text: str, sources: Sequence[Source]) -> tuple[NotePart, ...]:
    """Return the notes as headings, paragraphs, lists and quotations; lines of a list or a quotation stand together."""
    parts: list[NotePart] = []
    for kind, blocks in groupby(parse_notes(text), key=_kind):
        lines = tuple(_line(block, sources) for block in blocks)
        lines = tuple(_stepwise(lines)) if kind == "list" else lines
        together = (lines,) if kind in ("list", "quote") else tuple((line,) for line in lines)
        parts += [NotePart(kind=kind, lines=group) for group in together]
    return tuple(parts)


def _kind(block: NoteBlock) -> str:
    return "list" if block.kind in ("bullet", "number") else block.kind


def _stepwise(lines: Sequence[NoteLine]) -> Iterator[NoteLine]:
    """Yield the entries of a list, none more than one step deeper than the one before it."""
    depth = -1
    for line in lines:
        depth = min(line.level, depth + 1)
        yield replace(line, level=depth)


def _line(block: NoteBlock, sources: Sequence[Source]) -> NoteLine:
    label = f"{block.number}." if block.number else ""
    return NoteLine(level=block.level, label=label, pieces=tuple(_pieces(block.runs, sources)))


def _pieces(runs: Sequence[NoteRun], sources: Sequence[Source]) -> Iterator[NotePiece]:
    for run in runs:
        # A citation of a document that is no longer in the library stays as words.
        ref = _reference(run.cited, sources) if run.cited else ""
        yield NotePiece(
            text="" if ref else run.text, strong=run.strong, emphasis=run.emphasis, href=_address(run.link or ""), ref=ref
        )


def _reference(cited: NoteCitation, sources: Sequence[Source]) -> str:
    """Return the reference that a citation has in this dossier; empty when its document is not among the sources."""
    for source in sources:
        if source.document.sha256.startswith(cited.document):
            passage = source.document.passage_at(cited.span.start)
            return f"{source.id}.{passage.number}" if passage else source.id
    return ""


def _address(link: str) -> str:
    scheme, colon, rest = link.partition(":")
    return scheme.lower() + colon + rest
