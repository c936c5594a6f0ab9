"""Totals and their parts: "268 suffered, of whom 45 died and 223 were injured". The sum is checked, never trusted."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from dossier.core.model.records import Figure
from dossier.core.model.span import Span
from dossier.core.text import late as re

_OF_WHOM = re.compile(r"\b(?:out )?of (?:whom|which|them|these|those)\b")
_INCLUDING = re.compile(r"\b(?:including|among (?:them|whom|which)|comprising|consisting of|made up of|namely)\b|[:(—–]")
_TOTAL = re.compile(r"\b(?:total|altogether|in all|overall|combined)\b", re.I)
_FEWEST_PARTS = 2


def link_parts(folded: str, figures: Sequence[Figure], sentences: Sequence[Span]) -> list[Figure]:
    """Return ``figures`` with ``part_of`` set where a sentence divides a total, and a doubt where the sum differs."""
    linked = list(figures)
    starts = [figure.span.start for figure in linked]
    for sentence in sentences:
        inside = list(range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)))
        if len(inside) > _FEWEST_PARTS:
            _link_sentence(folded, linked, inside)
    return linked


def _link_sentence(folded: str, figures: list[Figure], inside: list[int]) -> None:
    for at, total in enumerate(inside):
        gap = folded[figures[total].span.end : figures[inside[at + 1]].span.start] if at + 1 < len(inside) else ""
        exhaustive = _OF_WHOM.search(gap) is not None
        if exhaustive or _INCLUDING.search(gap):
            parts = _alike(figures, total, inside[at + 1 :])
            if len(parts) >= _FEWEST_PARTS:
                _link(figures, total, parts, exhaustive=exhaustive)
                return
    last = inside[-1]
    before = folded[figures[inside[-2]].span.end : figures[last].span.end + 24]
    parts = _alike(figures, last, inside[:-1])
    if _TOTAL.search(before) and len(parts) >= _FEWEST_PARTS:
        _link(figures, last, parts, exhaustive=False)


def _alike(figures: list[Figure], total: int, others: list[int]) -> list[int]:
    """Return the places of ``others`` that can be parts: same kind, smaller, and for money and measures the same unit."""
    whole = figures[total]
    return [
        place
        for place in others
        if figures[place].kind == whole.kind
        and figures[place].value < whole.value
        and (whole.kind == "count" or figures[place].unit == whole.unit)
        and whole.kind != "duration"
    ]


def _link(figures: list[Figure], total: int, parts: list[int], *, exhaustive: bool) -> None:
    added = sum(figures[place].value for place in parts)
    differs = abs(added - figures[total].value) > 1e-6 * figures[total].value
    if differs and not exhaustive and added < figures[total].value:
        return
    for place in parts:
        figures[place] = replace(figures[place], part_of=total)
    if differs and not figures[total].approximate:
        figures[total] = replace(figures[total], doubts=(*figures[total].doubts, "sum_differs"))
