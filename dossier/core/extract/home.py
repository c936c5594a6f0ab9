"""The side a text is written from: whose ministry, agency or press tells the story.

Evidence, the first that decides: the one side present in every encounter told; the side most often named by a post or by
the speakers; the first side named. A text whose sides tie says nothing.
"""

from collections import Counter
from collections.abc import Sequence

from dossier.core.extract.article import Article
from dossier.core.model.records import Meeting


def find_home(article: Article, meetings: Sequence[Meeting]) -> str | None:
    """Return the code of the side the text is written from; None when nothing shows it."""
    held = [frozenset(meeting.parties) for meeting in meetings if meeting.held and meeting.parties]
    first = _first_side(article)
    if held:
        everywhere = frozenset.intersection(*held)
        if len(everywhere) == 1:
            return next(iter(everywhere))
        if first in everywhere:
            return first
    counted = Counter(mention.party for mention in article.mentions if mention.kind in ("name", "post") and mention.party)
    ranked = counted.most_common(2)
    if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
        return ranked[0][0]
    return first


def _first_side(article: Article) -> str | None:
    return next((mention.party for mention in article.mentions if mention.kind in ("name", "post") and mention.party), None)
