"""Comparing editions: what an earlier brief held, and what is new, changed or gone since.

An item is the same when its record key is the same (document, kind, span); it has changed when one of the fields that a
reader would notice differs. Sources may be numbered anew from edition to edition: their ids are not compared.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dossier.core.model.codec import JsonObject
from dossier.core.model.problems import DossierError
from dossier.render.embedded import read_attachment
from dossier.render.json import SCHEMA

_LISTS = ("chronology", "quotes", "statements", "figures", "agreements", "upcoming")
_NOTICED = tuple("text date status place occasion participants speaker speech value unit what title kind".split())
"""Fields whose change a reader would notice."""
_TELLING = ("title", "text", "what", "occasion", "kind")
_LENGTH = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Ids of new and changed items, and dropped ones in words. ``edition`` is the day the earlier brief was compiled."""

    edition: str
    new: frozenset[str]
    changed: frozenset[str]
    dropped: tuple[str, ...]

    def of(self, key: object) -> str:
        """Return "new", "changed" or nothing for the item with this record key."""
        return "new" if str(key) in self.new else "changed" if str(key) in self.changed else ""


NO_CHANGES = Changes(edition="", new=frozenset(), changed=frozenset(), dropped=())


def read_brief(data: bytes) -> JsonObject:
    """Return the brief that a JSON file or a PDF with attached data holds; raises DossierError for anything else."""
    text = read_attachment(data, "brief.json") if data.startswith(b"%PDF-") else data
    try:
        brief = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DossierError("the earlier edition is neither a dossier in PDF nor a brief in JSON") from error
    if not isinstance(brief, dict) or brief.get("schema") != SCHEMA:
        raise DossierError(f"the earlier edition is not a brief of schema {SCHEMA}")
    return brief


def compare(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> Changes:
    """Return what is different in ``later``."""
    before, after = _items(earlier), _items(later)
    return Changes(
        edition=str(earlier.get("compiled", "")),
        new=frozenset(after.keys() - before.keys()),
        changed=frozenset(key for key in after.keys() & before.keys() if _noticed(after[key]) != _noticed(before[key])),
        dropped=tuple(_told(before[key]) for key in before if key not in after),
    )


def _items(brief: Mapping[str, Any]) -> dict[str, JsonObject]:
    return {str(item["id"]): item for name in _LISTS for item in brief.get(name, ()) if isinstance(item, dict) and "id" in item}


def _noticed(item: JsonObject) -> JsonObject:
    return {name: item.get(name) for name in _NOTICED}


def _told(item: JsonObject) -> str:
    text = next((str(item[name]) for name in _TELLING if item.get(name)), "")
    text = " ".join(text.split())
    return text if len(text) <= _LENGTH else text[:_LENGTH].rsplit(" ", 1)[0] + " …"
