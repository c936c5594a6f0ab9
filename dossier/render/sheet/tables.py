"""Figures, things to come and discrepancies made ready."""

from collections.abc import Sequence
from dataclasses import replace

from dossier.core.model.briefing import Briefing, ContactItem, FigureItem, StepItem
from dossier.core.model.records import Figure
from dossier.render.editions import NO_CHANGES, Changes
from dossier.render.sheet.model import Conflict, FigureRow, StepRow
from dossier.render.sheet.series import without_verb
from dossier.render.sheet.words import Library, shorten
from dossier.render.wording import Wording

_SMALL = 10
"""Counts below are things one could name: two meetings, three leaders."""
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def figure_row(item: FigureItem, library: Library, wording: Wording, changes: Changes = NO_CHANGES) -> FigureRow:
    """Return one figure made ready."""
    record = item.record
    what = record.what or record.text
    # A date given with a figure may be "since", "after" or "as of": only the source's own words say which.
    alone = item.edited or not item.citations or (_reads_alone(what, wording) and not record.as_of)
    context = () if alone else library.around(item.citations[0].source, record.span)
    return FigureRow(
        value=figure_value(record, wording),
        what=without_verb(what, wording),
        context=context,
        passing=record.kind == "duration",
        small=record.kind == "count" and abs(record.value) < _SMALL,
        by=shorten(item.stated_by or "", 200) or wording.label("figure.source_itself"),
        when="" if item.date.date is None and not item.date.range else wording.date(item.date, "medium"),
        refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
        starred=item.starred,
        news=changes.of(item.key),
        relevance=item.relevance,
    )


def join_same(rows: Sequence[FigureRow]) -> tuple[FigureRow, ...]:
    """Return the rows with those that say the same put together, their references joined."""
    joined: dict[tuple[object, ...], FigureRow] = {}
    for row in rows:
        words = tuple(piece if isinstance(piece, str) else " ".join(piece.text.split()) for piece in row.context)
        key = (row.value, words or row.what, row.by, row.when, row.news)
        known = joined.get(key)
        joined[key] = replace(known, refs=tuple(dict.fromkeys((*known.refs, *row.refs)))) if known else row
    return tuple(joined.values())


def _reads_alone(what: str, wording: Wording) -> bool:
    """Tell whether ``what`` is a phrase: a clause with a gap in it, or one that begins with a verb, is not."""
    first = what.partition(" ")[0]
    return "…" not in what and first not in wording.label("figure.fragment").split()


def figure_value(record: Figure, wording: Wording) -> str:
    """Return a figure's value with its unit in the language's notation: 2,728 · 70% · USD 1.8 billion · 30 years."""
    number = scaled(record.value, wording)
    if record.kind == "percent":
        text = wording.say("figure.percent", number=number)
    elif record.kind == "money":
        text = f"{record.unit}\u00a0{number}"
    elif record.kind == "count":
        text = number
    elif abs(record.value) >= _SCALES[-1][0]:
        text = f"{number} {record.unit}"
    else:
        text = wording.measure(record.value, record.unit)
    return wording.say("figure.about", value=text) if record.approximate else text


def scaled(value: float, wording: Wording) -> str:
    """Return a number in the language's notation, from a million on with a word: 1.8 billion."""
    for size, name in _SCALES:
        if abs(value) >= size:
            return f"{wording.number(round(value / size, 3))}\u00a0{wording.label(f'scale.{name}')}"
    return wording.number(value)


def step_row(item: StepItem | ContactItem, library: Library, wording: Wording, title: str = "") -> StepRow:
    """Return one thing to come made ready; an announced contact is said by its title, a step in its source's words."""
    record = item.record
    announced = item.announced if isinstance(item, StepItem) else None
    known = bool(record.date.date or record.date.range)
    return StepRow(
        when=wording.date(record.date) if known else wording.label("date.open"),
        kind=wording.label(f"step.{record.kind}" if wording.has(f"step.{record.kind}") else "step.other"),
        words=library.cut(item.citations[0]) if isinstance(item, StepItem) else None,
        title=title,
        announced=wording.date(announced, "medium") if announced and announced.date else "",
        refs=tuple(dict.fromkeys(str(citation) for citation in item.citations)),
        last=record.date.last_day or "" if known else "",
        announced_day=(announced.last_day or "") if announced else "",
        relevance=item.relevance,
    )


def conflicts_of(briefing: Briefing) -> tuple[Conflict, ...]:
    """Return the discrepancies made ready."""
    return tuple(
        Conflict(about=one.about, text=one.text, refs=tuple(dict.fromkeys(str(citation) for citation in one.citations)))
        for one in briefing.discrepancies
    )
