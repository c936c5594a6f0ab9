"""What is different from an earlier edition, as half a page."""

from dossier.core.model.briefing import Briefing
from dossier.render.editions import NO_CHANGES, Changes, compare, read_brief
from dossier.render.json import brief_fields
from dossier.render.options import RenderOptions
from dossier.render.sheet.model import Contact, FigureRow, Said, Since
from dossier.render.wording import Wording

_LINES = 5
"""Lines of each sort in the half page; the rest is marked in its place."""


def changes_since(briefing: Briefing, options: RenderOptions) -> Changes:
    """Return the differences from the earlier edition in ``options``; none when there is none."""
    if options.previous is None:
        return NO_CHANGES
    return compare(read_brief(options.previous), brief_fields(briefing, options))


def tell_news(
    changes: Changes,
    contacts: tuple[Contact, ...],
    said: tuple[Said, ...],
    figures: tuple[FigureRow, ...],
    wording: Wording,
) -> Since | None:
    """Return the half page since the last edition; None when no edition was given."""
    if changes is NO_CHANGES:
        return None
    met = tuple(one for one in contacts if one.news)
    spoken = tuple(one for one in said if one.news)
    stated = tuple(one for one in figures if one.news)
    return Since(
        day=wording.day(changes.edition) if changes.edition else "",
        contacts=met[:_LINES],
        said=spoken[:_LINES],
        figures=stated[:_LINES],
        dropped=changes.dropped[:_LINES],
        more=sum(max(0, len(rows) - _LINES) for rows in (met, spoken, stated, changes.dropped)),
    )
