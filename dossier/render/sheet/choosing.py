"""What a short form prints first, and what the chronology puts together or apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dossier.render.sheet.model import Best, Contact, FigureRow, Said, StepRow, Steps
from dossier.render.wording import Wording

_RECENT = 366
"""Days before the newest statement within which words are what the counterpart says now."""
_TELLING = 40
"""Characters below which a statement says too little for a short form."""


def choose_best(said: Sequence[Said], figures: Sequence[FigureRow]) -> Best:
    """Return what a short form prints first."""
    others = sorted((one for one in said if one.starred and one.side not in ("theirs", "ours")), key=lambda one: one.when)
    return Best(
        theirs=rank_said(said, "theirs"),
        ours=rank_said(said, "ours"),
        others=tuple(reversed(others)),
        figures=rank_figures(figures),
    )


def rank_said(said: Sequence[Said], side: str) -> tuple[Said, ...]:
    """Return the statements of one side, the most useful first: starred, direct, of the last year, verbatim, newest."""
    mine = sorted((one for one in said if one.side == side), key=lambda one: one.when, reverse=True)
    newest = mine[0].when if mine else ""

    def order(one: Said) -> tuple[bool, ...]:
        thin = one.speech == "agentless" or one.length < _TELLING
        return (not one.starred, one.relevance != "direct", thin, not _within(one.when, newest), one.speech != "verbatim")

    return tuple(sorted(mine, key=order))


def rank_figures(figures: Sequence[FigureRow]) -> tuple[FigureRow, ...]:
    """Return the figures a short form may print, the most telling first; a duration in passing is none of them."""
    key = [one for one in figures if one.starred or not one.passing]
    ranked = sorted(key, key=lambda one: (not one.starred, one.small, one.relevance != "direct", bool(one.context)))
    # The parts of a total stand in one passage: one figure of each passage before the second of any.
    seen: Counter[str] = Counter()
    rounds = []
    for one in ranked:
        passage = next(iter(one.refs), "")
        rounds.append((not one.starred and seen[passage], one))
        seen[passage] += 1
    return tuple(one for _, one in sorted(rounds, key=lambda pair: pair[0]))


def _within(day: str, newest: str) -> bool:
    try:
        return (date.fromisoformat(newest) - date.fromisoformat(day)).days <= _RECENT
    except ValueError:
        return day[:4] == newest[:4]


def join_told_once(contacts: Sequence[Contact], wording: Wording) -> tuple[Contact, ...]:
    """Return the contacts with those that one sentence tells put together: "3 and 7 December 2022"."""
    joined: list[Contact] = []
    for contact in contacts:
        last = joined[-1] if joined else None
        if last and contact.evidence and last.evidence == contact.evidence and last.title == contact.title and last.first:
            days = tuple(dict.fromkeys((*last.days, *contact.days)))
            joined[-1] = replace(last, days=days, last=contact.last, when=wording.days(days))
        else:
            joined.append(contact)
    return tuple(joined)


def by_year(contacts: Sequence[Contact], wording: Wording) -> tuple[tuple[str, tuple[Contact, ...]], ...]:
    """Return contacts by year, the newest year and the newest contact first; those without a day come last."""
    years: dict[str, list[Contact]] = {}
    for contact in sorted(contacts, key=lambda one: one.first, reverse=True):
        years.setdefault(contact.first[:4] or wording.label("date.unknown"), []).append(contact)
    return tuple((year, tuple(found)) for year, found in years.items())


def part_steps(steps: Sequence[StepRow], today: str) -> Steps:
    """Return what is to come apart from what was announced for a day gone by, and undertakings without any day."""
    dated = sorted((one for one in steps if one.last), key=lambda one: one.last)
    undated = sorted((one for one in steps if not one.last), key=lambda one: one.announced_day, reverse=True)
    return Steps(
        ahead=tuple(one for one in dated if one.last >= today),
        passed=tuple(sorted((one for one in dated if one.last < today), key=lambda one: one.last, reverse=True)),
        undated=tuple(sorted(undated, key=lambda one: one.relevance != "direct")),
    )
