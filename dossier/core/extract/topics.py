"""Themes of a passage, by the terms of the topics table that stand in it."""

from dossier.core.extract.article import Article, hits_in
from dossier.core.model.span import Span

MOST_TOPICS = 4
"""A sentence that names more fields than this is a list, and its first fields say enough."""
_PLAIN_TERM, _PHRASE = 2, 3
_EVERYDAY_TOPICS = frozenset({"Bilateral relations", "Regional issues", "Multilateral cooperation", "Media and information"})
"""What every readout speaks of: named last, however often its terms stand."""


def find_topics(article: Article, span: Span) -> tuple[str, ...]:
    """Return the topics of ``span``, the best attested first: most terms, phrases before words, in reading order."""
    weights: dict[str, int] = {}
    for hit in hits_in(article, span):
        for entry in hit.entries:
            if entry.kind == "topic":
                phrase = " " in article.folded[hit.start : hit.end]
                weights[entry.code] = weights.get(entry.code, 0) + (_PHRASE if phrase else _PLAIN_TERM)
    ranked = sorted(weights, key=lambda topic: (topic in _EVERYDAY_TOPICS, -weights[topic]))
    return tuple(ranked[:MOST_TOPICS])
