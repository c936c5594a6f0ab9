"""The brief as data: schema ``dossier.brief/1`` of shared/CONTRACT.md, straight from the briefing."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from dossier.core.model.briefing import (
    Briefing,
    Citation,
    ContactItem,
    Discrepancy,
    Item,
    OfficialItem,
    Source,
    StatementItem,
    StepItem,
)
from dossier.core.model.codec import JsonObject, date_to_json, item_to_json
from dossier.core.model.parties import Party
from dossier.render.options import RenderOptions

SCHEMA = "dossier.brief/1"
_NO_FILES: Mapping[str, Mapping[str, str | None]] = {}


def write_json(briefing: Briefing, options: RenderOptions, files: Mapping[str, Mapping[str, str | None]] = _NO_FILES) -> str:
    """Return the brief as indented JSON, keys in a fixed order, with a final line break.

    ``files`` names by source id what is carried along with the brief: the source's ``text`` and its ``file``.
    """
    fields = brief_fields(briefing, options)
    for source in fields["sources"] if files else ():
        source["files"] = dict(files[source["id"]])
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def brief_fields(briefing: Briefing, options: RenderOptions) -> JsonObject:
    """Return the brief as plain values."""
    return {
        "schema": SCHEMA,
        "party": _party(briefing.party),
        "home": {"code": briefing.home.code, "name": briefing.home.name} if briefing.home else None,
        "period": list(briefing.period),
        "compiled": options.created.date().isoformat(),
        "reference_date": briefing.reference_date,
        "made_by": options.version,
        "state": library_state(briefing),
        "officials": [_official(item) for item in briefing.officials],
        "chronology": [_contact(item) for item in briefing.chronology],
        "quotes": [_statement(item) for item in briefing.quotes],
        "statements": [_statement(item) for item in briefing.statements],
        "figures": [
            item_to_json(item.record) | {"stated_by": item.stated_by, "date": date_to_json(item.date)} | _item(item)
            for item in briefing.figures
        ],
        "agreements": [item_to_json(item.record) | _item(item) for item in briefing.agreements],
        "upcoming": [_upcoming(item) for item in briefing.upcoming],
        "topics": [{"title": topic.title, "statements": [str(key) for key in topic.statements]} for topic in briefing.topics],
        "discrepancies": [_discrepancy(one) for one in briefing.discrepancies],
        "sources": [_source(source) for source in briefing.sources],
        "coverage": _coverage(briefing),
        "slots": dict(briefing.slots),
    }


def _party(party: Party) -> JsonObject:
    return {"code": party.code, "name": party.name, "kind": party.kind} | ({"side": party.side} if party.side else {})


def _citation(citation: Citation) -> JsonObject:
    return {"source": citation.source, "passage": citation.passage, "span": list(citation.span), "ref": str(citation)}


def _item(item: Item) -> JsonObject:
    return {
        "id": str(item.key),
        "source": item.citations[0].source,
        "sources": list(dict.fromkeys(citation.source for citation in item.citations)),
        "span": list(item.citations[0].span),
        "citations": [_citation(citation) for citation in item.citations],
        "text": item.text,
        "relevance": item.relevance,
        "starred": item.starred,
        "edited": item.edited,
    }


def _contact(item: ContactItem) -> JsonObject:
    agenda = [{"text": text} | _citation(citation) for text, citation in item.agenda]
    return item_to_json(item.record) | {"agenda": agenda} | _item(item)


def _statement(item: StatementItem) -> JsonObject:
    extra = {
        "side": item.side,
        "date": date_to_json(item.date),
        "place": item.place,
        "occasion": item.occasion,
        "topic": item.topic,
    }
    return item_to_json(item.record) | extra | _item(item)


def _upcoming(item: StepItem | ContactItem) -> JsonObject:
    if isinstance(item, ContactItem):
        return _contact(item)
    return item_to_json(item.record) | {"announced": date_to_json(item.announced)} | _item(item)


def _official(item: OfficialItem) -> JsonObject:
    roles = [{"role": role, "first": first, "last": last} for role, first, last in item.roles]
    return {
        "name": item.name,
        "role": item.roles[-1][0] if item.roles else None,
        "party": item.party,
        "roles": roles,
        "variants": list(item.variants),
        "side": item.side,
    } | _item(item)


def _discrepancy(one: Discrepancy) -> JsonObject:
    return {"about": one.about, "text": one.text, "citations": _citations(one.citations)}


def _citations(citations: Sequence[Citation]) -> list[JsonObject]:
    return [_citation(citation) for citation in citations]


def _source(source: Source) -> JsonObject:
    document = source.document
    return {
        "id": source.id,
        "title": document.title,
        "published": date_to_json(document.published),
        "file": document.name,
        "sha256": document.sha256,
        "text_sha256": hashlib.sha256(document.text.encode("utf-8", "replace")).hexdigest(),
        "language": document.language,
        "cited": [passage.number for passage in source.cited],
    }


def _coverage(briefing: Briefing) -> JsonObject:
    coverage = briefing.coverage
    return {
        "documents": coverage.documents,
        "relevant": coverage.relevant,
        "left_out": coverage.left_out,
        "unsure": coverage.unsure,
        "days": [coverage.first_day, coverage.last_day],
    }


def library_state(briefing: Briefing) -> str:
    """Return a short mark of what the briefing was composed from: the same sources and decisions give the same mark."""
    items = (*briefing.chronology, *briefing.quotes, *briefing.statements, *briefing.figures, *briefing.agreements)
    parts = [source.document.sha256 for source in briefing.sources]
    parts += [f"{item.key} {item.starred} {item.edited} {item.text if item.edited else ''}" for item in items]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:12]
