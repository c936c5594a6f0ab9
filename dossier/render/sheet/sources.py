"""Sources made ready: head line, facts of the file, and the cited passages with the cited words marked."""

import re

from dossier.core.model.briefing import Source
from dossier.core.model.document import Document
from dossier.render.sheet.model import PassageText, SourceText
from dossier.render.sheet.words import mark_passage, shorten
from dossier.render.wording import Wording

_TITLE = 66
"""Characters of a head line made from the first words of an untitled source."""
_OUTLETS = ("outlet", "publisher", "source", "from")
_HASH = 16
_WEB = re.compile(r"https?://[^\s/]+")


def source_text(source: Source, wording: Wording) -> SourceText:
    """Return one source made ready."""
    document = source.document
    url = next((fact.value for fact in document.metadata if fact.name == "url"), "")
    return SourceText(
        key=source.id,
        title=_title(document),
        info=_info(document, wording),
        url=url if _WEB.match(url) else "",
        host=_host(url),
        language=document.language,
        passages=tuple(
            PassageText(number=passage.number, pieces=mark_passage(document.text, passage.span, source.marks))
            for passage in source.cited
        ),
    )


def _host(url: str) -> str:
    found = _WEB.match(url)
    return found[0].partition("//")[2] if found else ""


def _title(document: Document) -> str:
    if document.title:
        return shorten(document.title, 240)
    first = " ".join(document.body.of(document.text)[: 4 * _TITLE].split())
    return first if len(first) <= _TITLE else first[:_TITLE].rsplit(" ", 1)[0] + "\u00a0…"


def _info(document: Document, wording: Wording) -> tuple[str, ...]:
    metadata = {fact.name: fact.value for fact in document.metadata}
    outlet = next((metadata[name] for name in _OUTLETS if name in metadata), "")
    published = wording.date(document.published) if document.published.date else wording.label("source.undated")
    basis = wording.basis(document.published) if document.published.basis == "inferred" else ""
    return tuple(
        part
        for part in (
            outlet,
            published,
            basis,
            wording.say("source.file", name=shorten(document.name, 120)),
            f"SHA-256 {document.sha256[:_HASH]}…",
        )
        if part
    )
