"""A briefing made ready for the window, on the lane: what each tab shows, and how it differs from what was shown before.

A country that thousands of documents speak of has forty thousand lines. To go through them takes the better part of a
second, so the window's thread never does; it takes over what is ready here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dossier.core.model.briefing import Briefing, ContactItem, Item, Source, StatementItem
from dossier.core.model.corrections import RecordKey
from dossier.core.model.records import LIKELY, Finding
from dossier.gui.i18n import wording
from dossier.gui.qt_models.rows import Change, Rows, compare
from dossier.gui.widgets.timeline_strip import Moment

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import Period, Workspace

_KEY_QUOTES = 3
_ISO_DAY = 10


@dataclass(frozen=True, slots=True)
class Gist:
    """What the overview says: numbers, the last contact, key lines, what is still to come, what they said last."""

    contacts: int
    verbatim: int
    reported: int
    last_contact: tuple[ContactItem, ...]
    starred: tuple[Item, ...]
    to_come: tuple[Item, ...]
    said: tuple[StatementItem, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """The briefing with the items left out still in it, their keys, and all that the panels show of it.

    ``lists`` are the rows of the tabs by name, "review" those that a human eye should settle; ``changes`` leads from the
    dossier before to this one. ``moments`` are the marks on the strip of time; ``sources`` are by id, ``ids`` by hash.
    ``found_in`` gives by the hash of a document tab and key of each line that stands in it.
    """

    briefing: Briefing
    left_out: frozenset[RecordKey]
    lists: dict[str, Rows]
    gist: Gist
    moments: tuple[Moment, ...]
    sources: dict[str, Source]
    ids: dict[str, str]
    outlets: dict[str, str]
    found_in: dict[str, list[tuple[str, RecordKey]]]
    count: int
    changes: dict[str, Change] = field(default_factory=dict)

    def text_of(self, key: RecordKey) -> str:
        """Return the words of a line; empty when it is not here."""
        for rows in self.lists.values():
            if (row := rows.place.get(key)) is not None:
                return rows.items[row].text
        return ""


def gather(code: str, period: Period, before: Gathered | None = None) -> Callable[[Workspace], Gathered]:
    """Compose the briefing on ``code`` for a window that shows ``before``."""

    def work(workspace: Workspace) -> Gathered:
        left_out = workspace.left_out(code)
        return arrange(workspace.gather(code, period, with_left_out=True), left_out, before)

    return work


def arrange(briefing: Briefing, left_out: frozenset[RecordKey], before: Gathered | None = None) -> Gathered:
    """Make ``briefing`` ready for a window that shows ``before``."""
    parts = _parts(briefing)
    parts["review"] = [item for item in _lines(briefing) if is_unsure(item) and item.key not in left_out]
    lists = {name: Rows(items, left_out) for name, items in parts.items()}
    named = ((one.id, (fact.value for fact in one.document.metadata if fact.name == "outlet")) for one in briefing.sources)
    same = before is not None and before.briefing.party.code == briefing.party.code
    return Gathered(
        briefing=briefing,
        left_out=left_out,
        lists=lists,
        gist=_gist(briefing, left_out),
        moments=tuple(moment for item in briefing.chronology if item.key not in left_out for moment in _moments(item)),
        sources={source.id: source for source in briefing.sources},
        ids={source.document.sha256: source.id for source in briefing.sources},
        outlets={name: next(found, "") for name, found in named},
        found_in=_found_in(parts),
        count=sum(len(part) for part in sections(briefing)),
        changes={name: compare(before.lists[name], rows) for name, rows in lists.items()} if before and same else {},
    )


def sections(briefing: Briefing) -> Iterator[Sequence[Item]]:
    """Yield the parts of a briefing that are lines."""
    yield from (briefing.chronology, briefing.quotes, briefing.statements, briefing.figures, briefing.agreements)


def take_apart(worn_out: list[Gathered]) -> Callable[[Workspace], None]:
    """Let the dossiers go that are shown no more, line by line: at once it would hold the interpreter for a while."""

    def work(_: Workspace) -> None:
        while worn_out:
            gathered = worn_out.pop()
            parts = [list(part) for part in (*sections(gathered.briefing), gathered.briefing.sources)]
            parts += [list(rows.place) for rows in gathered.lists.values()]
            found_in = gathered.found_in
            del gathered
            while found_in:
                found_in.popitem()
            for part in parts:
                while part:
                    part.pop()

    return work


def is_unsure(item: Item) -> bool:
    """Tell whether a human eye should settle something about ``item`` and has not yet."""
    record = getattr(item, "record", None)
    return isinstance(record, Finding) and not item.edited and (bool(record.doubts) or record.sure < LIKELY)


def _parts(briefing: Briefing) -> dict[str, Sequence[Item]]:
    told = {item.key for item in briefing.chronology}
    return {
        "chronology": (*briefing.chronology, *(item for item in briefing.upcoming if item.key not in told)),
        "statements": _by_topic(briefing),
        "figures": briefing.figures,
        "agreements": briefing.agreements,
        "people": briefing.officials,
    }


def _found_in(parts: dict[str, Sequence[Item]]) -> dict[str, list[tuple[str, RecordKey]]]:
    found: dict[str, list[tuple[str, RecordKey]]] = {}
    for name, items in parts.items():
        for item in items:
            found.setdefault(item.key.document, []).append((name, item.key))
    return found


def _lines(briefing: Briefing) -> Iterator[Item]:
    for part in sections(briefing):
        yield from part


def _by_topic(briefing: Briefing) -> tuple[Item, ...]:
    """Return quotations and reported statements together, grouped under the topics in their order, the rest at the end."""
    keys = [key for group in briefing.topics for key in group.statements]
    place = {key: number for number, key in enumerate(keys)}
    said = (*briefing.quotes, *briefing.statements)
    return tuple(sorted(said, key=lambda item: place.get(item.key, len(keys))))


def _gist(briefing: Briefing, left_out: frozenset[RecordKey]) -> Gist:
    printed = [i for i in briefing.chronology if i.record.held and i.relevance == "direct" and i.key not in left_out]
    quotes = [item for item in briefing.quotes if item.side == "theirs"][-_KEY_QUOTES:]
    newest = max((source.document.published.date or "" for source in briefing.sources), default="")
    return Gist(
        contacts=len(printed),
        verbatim=sum(item.key not in left_out for item in briefing.quotes),
        reported=sum(item.key not in left_out for item in briefing.statements),
        last_contact=tuple(printed[-1:]),
        starred=tuple(item for item in _lines(briefing) if item.starred),
        # What was announced for a day that the newest source has not yet passed.
        to_come=tuple(item for item in briefing.upcoming if (item.record.date.last_day or newest) >= newest),
        said=tuple(quotes or [item for item in briefing.statements if item.side == "theirs"][-_KEY_QUOTES:]),
    )


def _moments(item: ContactItem) -> Iterator[Moment]:
    date, kind = item.record.date, wording.meeting_kind(item.record.kind, item.record.status)
    if date.first_day and len(date.first_day) == _ISO_DAY:
        yield Moment(date.first_day, f"{wording.date(date)} · {kind}", item.record.held)
