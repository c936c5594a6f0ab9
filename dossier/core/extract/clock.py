"""The day an article speaks from, and the date of what it tells without one.

The dateline's day is the day of the news; a header or stamp may be later (an update) and then only bounds it.
"""

import datetime as dt
from dataclasses import dataclass

from dossier.core.extract.article import Article
from dossier.core.model.dates import UNKNOWN_DATE, PartialDate
from dossier.core.model.span import Span
from dossier.core.text import dates_calendar as cal
from dossier.core.text.dates import DateMention, find_dates
from dossier.core.text.dates_dateline import Dateline, find_dateline

LONGEST_SENTENCE = 2500
"""Characters. What is longer is no sentence of a news text but a table or garbage, and would cost more than linear time."""
_SEASON = 90
_FARTHEST_DATELINE = 45
"""Days a dateline may lie before its publication; farther ones belong to something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """``reference`` is the day that "today" means, ``default`` the date of a held encounter told without one.

    ``place`` is the span of the dateline's place. ``inferred`` is true when the year was concluded.
    """

    reference: dt.date | None
    default: PartialDate
    dateline: Dateline | None
    inferred: bool = False

    def files(self, span: Span) -> bool:
        """Tell whether ``span`` lies in the dateline, whose date says when the story was filed and nothing else."""
        return self.dateline is not None and span.start < self.dateline.span.end

    def lies_far_back(self, day: str | None) -> bool:
        """Tell whether an ISO day lies more than a season before the news: history, not what the article is about."""
        if day is None or self.reference is None:
            return False
        return day[:10] < (self.reference - dt.timedelta(days=_SEASON)).isoformat()

    def dates(self, folded: str, span: Span, *, planned: bool = False) -> list[DateMention]:
        """Return the dates in ``span`` resolved against the reference day; none in a span too long to be a sentence."""
        if span.end - span.start > LONGEST_SENTENCE:
            return []
        return find_dates(folded, span.start, span.end, self.reference, planned=planned)


def read_clock(article: Article) -> Clock:
    """Return the clock of an article from its dateline and its publication date."""
    document = article.document
    published = cal.parse_day(document.published.date)
    inferred = document.published.basis == "inferred"
    dateline = find_dateline(article.folded, document.body.start)
    filed = _filed(article.folded, dateline, published)
    if filed is not None:
        basis = "inferred" if inferred else "dateline"
        default = cal.on_day(
            filed, "inferred" if inferred else "dateline", document.published.reason if basis == "inferred" else None
        )
        return Clock(reference=filed, default=default, dateline=dateline, inferred=inferred)
    if published is None:
        return Clock(reference=None, default=UNKNOWN_DATE, dateline=dateline)
    default = cal.on_or_before(published, document.published.basis, document.published.reason)
    return Clock(reference=published, default=default, dateline=dateline, inferred=inferred)


def _filed(folded: str, dateline: Dateline | None, published: dt.date | None) -> dt.date | None:
    """Return the dateline's day; its year, when not stated, is that of the last such day before publication."""
    if dateline is None or dateline.date is None:
        return None
    found = find_dates(folded, *dateline.date, published)
    day = cal.parse_day(found[0].date.date) if found else None
    if day is None or published is None:
        return day
    return day if -1 <= (published - day).days <= _FARTHEST_DATELINE else None
