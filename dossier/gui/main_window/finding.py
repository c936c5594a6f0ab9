"""What the finder finds: commands and counterparts at once, lines and passages as soon as the lane has looked for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from dossier.core.model.briefing import Item
from dossier.core.model.span import Span
from dossier.gui.actions import Tools, words
from dossier.gui.dialogs.finder import Find
from dossier.gui.i18n import translate, wording
from dossier.gui.panels.counterparts import detail
from dossier.gui.qt_models.matching import fold, matching
from dossier.gui.session import Session
from dossier.gui.session.finding import Answer

if TYPE_CHECKING:
    # Only named in types: the use cases and all below them are loaded on the lane, while the window is already seen.
    from dossier.service.workspace import SearchHit

_SHOWN_BEFORE = 60


class Findings:
    """Makes `Find` values. ``show_line`` brings an item of the open dossier into sight."""

    def __init__(self, session: Session, tools: Tools, show_line: Callable[[Item], object]) -> None:
        self._session, self._tools, self._show_line = session, tools, show_line
        self._answered: tuple[str, tuple[Item, ...]] = ("", ())

    def near(self, question: str) -> Iterator[Find]:
        """Yield what answers from memory; with no question recent counterparts and then the commands."""
        yield from self._counterparts(question)
        if question:
            yield from self._lines(question)
        yield from self._commands(question)

    def take(self, question: str, answer: Answer) -> list[Find]:
        """Keep the lines, which `near` gives from now on, and return the library's passages."""
        self._answered = (question, answer.lines)
        return self._passages(answer.hits)

    def _passages(self, hits: Sequence[SearchHit]) -> list[Find]:
        kind = translate("Window", "Text")
        return [
            Find(
                _excerpt(hit),
                kind,
                " · ".join(part for part in (wording.day(hit.published), hit.title or hit.name) if part),
                self._opener(hit),
            )
            for hit in hits
        ]

    def _opener(self, hit: SearchHit) -> Callable[[], object]:
        first = hit.marks[0] if hit.marks else (0, len(hit.passage))
        last = hit.marks[-1] if hit.marks else first
        return lambda: self._session.look_into(hit.document, Span(hit.start + first[0], hit.start + last[1]))

    def _counterparts(self, question: str) -> Iterator[Find]:
        known = {one.party.code: one for one in self._session.counterparts}
        recent = [code for code in self._session.state.names("recent") if code in known]
        codes = (
            matching(question, {code: fold(f"{one.party.name} {code}") for code, one in known.items()}) if question else recent
        )
        for code in codes:
            one = known[code]
            yield Find(
                one.party.name,
                translate("Window", "Person") if one.party.kind == "official" else translate("Window", "Counterpart"),
                detail(one),
                partial(self._session.open_counterpart, code),
            )

    def _lines(self, question: str) -> Iterator[Find]:
        asked, lines = self._answered
        dossier = self._session.dossier
        if dossier is None or asked != question:
            return
        name = dossier.briefing.party.name
        for item in lines:
            aside = f"{name} · {item.citations[0]}" if item.citations else name
            yield Find(" ".join(item.text.split()), translate("Window", "Line"), aside, partial(self._show_line, item))

    def _commands(self, question: str) -> Iterator[Find]:
        offered = {entry.name: (entry, action) for entry, action in self._tools.actions.offered() if entry.name != "find"}
        names = {name: words(entry) for name, (entry, _) in offered.items()}
        for name in matching(question, {name: fold(text) for name, text in names.items()}) if question else list(names):
            entry, action = offered[name]
            if action.isEnabled():
                yield Find(names[name].replace("&", ""), translate("Window", "Command"), entry.keys, action.trigger)


def _excerpt(hit: SearchHit) -> str:
    start = max(0, hit.marks[0][0] - _SHOWN_BEFORE) if hit.marks else 0
    if start:
        start = hit.passage.find(" ", start) + 1
    return ("…" if start else "") + " ".join(hit.passage[start : start + 220].split())
