"""The officer's own order: ranked lines come first, by rank; the rest keeps the order composition gave them.

The chronology is left alone: its order is time's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from dossier.core.model.briefing import Item, TopicGroup
from dossier.core.model.corrections import RecordKey

_I = TypeVar("_I", bound=Item)
Ranks = Mapping[RecordKey, float]


def put_in_order(items: Sequence[_I], ranks: Ranks) -> tuple[_I, ...]:
    """Return ``items`` with those that have a rank first."""
    return tuple(sorted(items, key=lambda item: _rank(item.key, ranks))) if ranks else tuple(items)


def order_topics(topics: Sequence[TopicGroup], ranks: Ranks) -> tuple[TopicGroup, ...]:
    """Return the topics with the ranked statements first under each."""
    if not ranks:
        return tuple(topics)
    return tuple(replace(t, statements=tuple(sorted(t.statements, key=lambda key: _rank(key, ranks)))) for t in topics)


def _rank(key: RecordKey, ranks: Ranks) -> tuple[bool, float]:
    return key not in ranks, ranks.get(key, 0.0)
