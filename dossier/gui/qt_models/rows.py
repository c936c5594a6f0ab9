"""The rows of a list as one value, and what differs between two of them. Made on the lane: a list may have ten thousand."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dossier.core.model.briefing import Item
from dossier.core.model.corrections import RecordKey
from dossier.gui.qt_models.matching import fold_once

LeftOut = frozenset[RecordKey]


class Rows:
    """Items in order; ``place`` gives the row of each by its key. Never changed once made."""

    __slots__ = ("_words", "items", "left_out", "place")

    def __init__(self, items: Iterable[Item] = (), left_out: LeftOut = frozenset()) -> None:
        self.items: Sequence[Item] = tuple(items)
        self.left_out = left_out
        self.place: dict[RecordKey, int] = {}
        for row, item in enumerate(self.items):
            self.place.setdefault(item.key, row)
        self._words: list[str] | None = None

    def __len__(self) -> int:
        return len(self.items)

    def words(self, spoken: Callable[[Item], str]) -> list[str]:
        """Return the words of each row for finding in them; made once, for that takes long."""
        if self._words is None:
            self._words = [fold_once(spoken(item)) for item in self.items]
        return self._words


@dataclass(frozen=True, slots=True)
class Change:
    """How to come from ``before`` to ``after``: rows kept at the head and the tail, and those of the kept that differ."""

    before: Rows
    after: Rows
    head: int
    tail: int
    differing: tuple[int, ...]
    """Rows of ``after``, ascending."""


def compare(before: Rows, after: Rows) -> Change:
    """Return what differs."""
    if not len(before):
        return Change(before, after, 0, 0, ())
    head = _common(before.items, after.items)
    tail = _common(before.items[head:][::-1], after.items[head:][::-1])
    differing = []
    for row, item in enumerate(after.items):
        old = before.place.get(item.key)
        if old is None:
            continue
        if (item.key in before.left_out) != (item.key in after.left_out) or before.items[old] != item:
            differing.append(row)
    return Change(before, after, head, tail, tuple(differing))


def sift(rows: Rows, query: str, spoken: Callable[[Item], str], fits: Callable[[Item], bool] | None = None) -> Rows:
    """Return the rows that hold all words of ``query``, case and accents ignored, and that ``fits`` keeps."""
    wanted = fold_once(query).split()
    kept = rows.items
    if wanted:
        kept = [
            item for item, words in zip(rows.items, rows.words(spoken), strict=True) if all(word in words for word in wanted)
        ]
    if fits is not None:
        kept = [item for item in kept if fits(item)]
    return Rows(kept, rows.left_out)


def _common(one: Sequence[Item], other: Sequence[Item]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left.key != right.key:
            break
        count += 1
    return count
