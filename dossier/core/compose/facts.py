"""Figures, texts in force and next steps of a dossier, each merged over the sources that state the same."""

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache

from dossier.core.compose.citing import Citing
from dossier.core.compose.claims import Claim, Claims
from dossier.core.compose.names import fold_name
from dossier.core.model.briefing import AgreementItem, ContactItem, Discrepancy, FigureItem, Relevance, StepItem
from dossier.core.model.records import Agreement, Figure, Step
from dossier.core.model.span import Span

_MOST_COMPARED = 200
_ALIKE = 0.6
"""Share of words two descriptions must have in common to speak of the same quantity."""
_STATUS_RANK = {"in_force": 0, "signed": 1, "negotiating": 2, "proposed": 3, "unknown": 4}


def list_figures(claims: Claims, citing: Citing) -> tuple[FigureItem, ...]:
    """Return the figures, newest first; the same figure in the same words of a reprint stands once."""
    prints: defaultdict[tuple[float, str, str], list[tuple[Claim, Figure]]] = defaultdict(list)
    for claim, figure in claims.of(Figure):
        prints[figure.value, figure.unit, fold_name(figure.what or figure.text)].append((claim, figure))
    items = [_figure(same, citing) for same in prints.values()]
    in_text_order = sorted(items, key=lambda item: (item.key.document, item.key.span.start))
    return tuple(sorted(in_text_order, key=lambda item: item.date.last_day or "", reverse=True))


def find_conflicts(figures: tuple[FigureItem, ...]) -> tuple[Discrepancy, ...]:
    """Return pairs of figures that speak of the same quantity at the same time with different values, and wrong sums."""
    # Only figures of one unit and day can disagree: comparing all with all would take minutes on a large library.
    alike: dict[tuple[str, str, str | None], list[FigureItem]] = {}
    for item in reversed(figures):
        alike.setdefault(_quantity(item), []).append(item)
    found = [
        Discrepancy(
            about=one.record.what or one.record.text,
            text=f"{one.record.text} ({one.citations[0]}); {other.record.text} ({other.citations[0]})",
            citations=(one.citations[0], other.citations[0]),
        )
        for one in figures
        for other in _later(alike[_quantity(one)])
        if _conflict(one, other)
    ]
    sums = [
        Discrepancy(
            about=item.record.what or item.record.text,
            text="the parts do not add up to the total",
            citations=item.citations[:1],
        )
        for item in figures
        if "sum_differs" in item.record.doubts
    ]
    return tuple(found + sums)


def list_agreements(claims: Claims, citing: Citing) -> tuple[AgreementItem, ...]:
    """Return the texts that the sources refer to, oldest first, undated last, merged over their mentions."""
    items: list[AgreementItem] = []
    shelves: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for claim, agreement in claims.of(Agreement):
        item = AgreementItem(
            key=claim.key,
            citations=(citing.cite(claim.document, agreement.span),),
            relevance=claim.relevance,
            text=agreement.title,
            starred=claim.starred,
            edited=claim.edited,
            record=agreement,
        )
        candidates = sorted({number for shelf in _shelves(agreement) for number in shelves[shelf]})
        at = next((n for n in candidates if _same_text(items[n].record, agreement)), len(items))
        if at == len(items):
            items.append(item)
        else:
            items[at] = _merge_agreement(items[at], item)
        for shelf in _shelves(items[at].record):
            shelves[shelf].append(at)
    return tuple(sorted(items, key=lambda item: (item.record.date.first_day or "9999", item.text)))


def list_steps(claims: Claims, citing: Citing, announced: tuple[ContactItem, ...]) -> tuple[StepItem | ContactItem, ...]:
    """Return what was announced, soonest first; a step told by the passage of an announced encounter is that encounter."""
    taken: defaultdict[str, list[Span]] = defaultdict(list)
    for item in announced:
        taken[item.key.document].append(item.key.span)
    steps: list[StepItem | ContactItem] = [
        StepItem(
            key=claim.key,
            citations=(citing.cite(claim.document, step.span),),
            relevance=claim.relevance,
            text=step.text,
            starred=claim.starred,
            edited=claim.edited,
            record=step,
            announced=claim.document.published,
        )
        for claim, step in claims.of(Step)
        if not any(span.touches(step.span) for span in taken[claim.document.sha256])
    ]
    return tuple(sorted([*announced, *steps], key=lambda item: (item.record.date.first_day or "9999", str(item.key))))


def _figure(prints: list[tuple[Claim, Figure]], citing: Citing) -> FigureItem:
    claim, figure = prints[0]
    statements = claim.extraction.statements
    said = statements[figure.statement] if figure.statement is not None and figure.statement < len(statements) else None
    return FigureItem(
        key=claim.key,
        citations=tuple([citing.cite(other.document, reprint.span) for other, reprint in prints]),
        relevance=claim.relevance,
        text=figure.text,
        starred=claim.starred,
        edited=claim.edited,
        record=figure,
        stated_by=said.speaker.name if said else None,
        date=claim.date,
    )


def _quantity(item: FigureItem) -> tuple[str, str, str | None]:
    return item.record.unit, item.record.kind, item.date.date


def _later(rest: list[FigureItem]) -> list[FigureItem]:
    """Take the first figure off its heap, which stands last, and return those after it, at most 200."""
    rest.pop()
    return rest[: -_MOST_COMPARED - 1 : -1]


def _conflict(one: FigureItem, other: FigureItem) -> bool:
    a, b = one.record, other.record
    if a.value == b.value or (a.unit, a.kind) != (b.unit, b.kind) or one.date.date != other.date.date:
        return False
    if one.key.document == other.key.document or a.change or b.change or not a.what or not b.what:
        return False
    words_a, words_b = set(fold_name(a.what).split()), set(fold_name(b.what).split())
    return len(words_a) > 1 and len(words_a & words_b) / len(words_a | words_b) >= _ALIKE


def _same_text(a: Agreement, b: Agreement) -> bool:
    if a.date.date and b.date.date:
        if a.date.date[:7] != b.date.date[:7] or (len(a.date.date) == len(b.date.date) and a.date.date != b.date.date):
            return False
        return a.kind == b.kind and (not a.parties or not b.parties or bool(set(a.parties) & set(b.parties)))
    return _title_words(a.title) == _title_words(b.title) and a.kind == b.kind


def _shelves(agreement: Agreement) -> list[tuple[object, ...]]:
    """Return where texts lie that can be the same: by month, and by title for those of which one is undated."""
    dated = [(agreement.kind, agreement.date.date[:7])] if agreement.date.date else []
    return [*dated, (agreement.kind, _title_words(agreement.title))]


@lru_cache(maxsize=16384)
def _title_words(title: str) -> frozenset[str]:
    return frozenset(fold_name(re.sub(r"\([^)]*\)", " ", title)).split()) - {"the", "of", "between", "and", "on", "a"}


def _merge_agreement(known: AgreementItem, other: AgreementItem) -> AgreementItem:
    a, b = known.record, other.record
    surer = min(a.status, b.status, key=_STATUS_RANK.__getitem__)
    exact = a.date if len(a.date.date or "") >= len(b.date.date or "") else b.date
    parties = tuple(dict.fromkeys((*a.parties, *b.parties)))
    record = replace(a, status=surer, date=exact, parties=parties)
    direct: Relevance = "direct" if "direct" in (known.relevance, other.relevance) else "mention"
    return replace(
        known,
        record=record,
        citations=known.citations + other.citations,
        relevance=direct,
        starred=known.starred or other.starred,
    )
