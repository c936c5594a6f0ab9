"""Which figures are the same quantity at different times: a chart of anything else would lie.

Figures count as one series only when kind, unit, direction and what is counted agree in normal form, the same third parties
are spoken of, and their times are given to the same precision. When in doubt there is no series.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.core.model.briefing import Briefing, FigureItem
from dossier.render.wording import Wording

LEAST = 3
"""Values at different times that make a series."""
_TIME = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_IN_A_YEAR = re.compile(r"\s+(?:in|as of|by|during|for)\s+(?:the year\s+)?(?:[A-Z][a-z]+\s+)?\d{4}$")
_IRREGULAR = {"people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child"}
_LONGEST = 9
"""Words of a quantity's name; more is a clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One quantity over time: its newest wording, unit for display and (ISO time, value), oldest first."""

    what: str
    kind: str
    unit: str
    points: tuple[tuple[str, float], ...]


def find_series(briefing: Briefing, wording: Wording) -> tuple[Series, ...]:
    """Return the series that the figures of ``briefing`` hold, in the order of their first figure."""
    sides = {briefing.party.code, briefing.party.side, briefing.home.code if briefing.home else ""}
    groups: dict[tuple[object, ...], list[FigureItem]] = {}
    for item in briefing.figures:
        name, time = normal_form(item.record.what or "", wording), _time(item)
        if not name or not time or item.edited or item.record.kind == "duration" or item.record.value < 0:
            continue
        record = item.record
        unit = normal_form(record.unit, wording) if record.kind == "count" else (record.unit,)
        others = frozenset(record.mentions) - sides
        key = (record.kind, unit, record.change, name, others, len(time), item.relevance)
        groups.setdefault(key, []).append(item)
    found = (_series(items, wording) for items in groups.values())
    return tuple(one for one in found if one is not None)


def normal_form(what: str, wording: Wording) -> tuple[str, ...]:
    """Return the words of a quantity in the singular, without articles, filling words and the verb that states it.

    Empty when it is no plain name of a quantity: a clause with a gap in the middle, or with more words than a name has.
    """
    text = _IN_A_YEAR.sub("", what.replace(" … ", " …| ").strip()).replace("…|", "…").strip().removesuffix("…").strip()
    if "…" in text:
        return ()
    words = [word.casefold() for word in _WORD.findall(text)]
    verbs = set(wording.label("figure.reached").split())
    while words and words[-1] in verbs:
        words.pop()
    filler = set(wording.label("figure.filler").split())
    kept = [_singular(word) for word in words if word not in filler]
    changing = set(wording.label("figure.increment").split())
    return tuple(kept) if 0 < len(kept) <= _LONGEST and not changing & set(kept) else ()


def _singular(word: str) -> str:
    """Return the singular of an English noun, as far as its ending tells."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def _time(item: FigureItem) -> str:
    as_of = item.record.as_of or ""
    return as_of if _TIME.fullmatch(as_of) else item.date.last_day or ""


def _series(items: Sequence[FigureItem], wording: Wording) -> Series | None:
    points = {(_time(item), item.record.value) for item in items}
    times = {time for time, _ in points}
    # Two values for one time contradict each other: what is right is for the reader to see in the table.
    if len(times) < LEAST or len(times) < len(points):
        return None
    newest = max(items, key=_time).record
    return Series(what=_shown(newest.what or "", wording), kind=newest.kind, unit=newest.unit, points=tuple(sorted(points)))


def _shown(what: str, wording: Wording) -> str:
    text = " ".join(_IN_A_YEAR.sub("", what).split()).removesuffix("…").strip()
    return without_verb(re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.IGNORECASE), wording)


def without_verb(what: str, wording: Wording) -> str:
    """Return ``what`` without the verb at its end that led to the value: "bilateral trade amounted" is bilateral trade."""
    words, verbs = what.split(), set(wording.label("figure.reached").split())
    while len(words) > 1 and words[-1].casefold() in verbs:
        words.pop()
    return " ".join(words)
