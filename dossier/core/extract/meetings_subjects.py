"""Who acts in an encounter that a sentence tells without naming them: "he" at its head, the guest who goes on elsewhere."""

from collections.abc import Sequence

from dossier.core.extract.article import Article, Mention, mentions_in
from dossier.core.extract.meetings_sides import Sides
from dossier.core.model.span import Span


def protagonist(article: Article, home: str | None, start: int) -> list[Mention]:
    """Return the one person of the home side named before ``start``: whom "he" or "she" at the head of a sentence means."""
    named = {m.person: m for m in article.mentions if m.kind == "name" and m.party == home and m.span.start < start}
    return list(named.values()) if len(named) == 1 and None not in named else []


def opener(article: Article, sentence: int) -> Mention | None:
    """Return who opens ``sentence`` by name, else who opened the one before: whom "he" in ``sentence`` goes on about.

    "X travels to Z, where he will meet Y" is about X, however the side that the article is written from fares in it.
    """
    for index in (sentence, sentence - 1):
        if index >= 0:
            span = article.sentences[index].span
            first = next(iter(mentions_in(article, span)), None)
            if first and first.kind == "name" and first.span.start == span.start:
                return first
    return None


def side_of_clause(article: Article, sentence: Span) -> str | None:
    """Return the side of X in "X flew in from Amman, where he had met the Prime Minister"."""
    where = article.folded.find(", where ", *sentence)
    if where < 0:
        return None
    first = next(iter(mentions_in(article, Span(sentence.start, where))), None)
    return first.party if first and first.kind in ("name", "post") else None


def received_traveller(article: Article, sentence: Span, nearest: Sequence[Mention]) -> Mention | None:
    """Return X of "X will be received by Y and will travel to Z", where Y, ``nearest`` to the journey, stays behind."""
    if not nearest or not all(article.folded.endswith(" by ", 0, mention.span.start) for mention in nearest):
        return None
    first = next(iter(mentions_in(article, sentence)), None)
    if first is None or first.kind not in ("name", "post") or first.party is None or first in nearest:
        return None
    return first


def sides_before(article: Article, sides: Sides, sentence: int) -> frozenset[str]:
    """Return the sides of the nearest sentence before that names two, else of the nearest that names any."""
    nearest: frozenset[str] = frozenset()
    for earlier in reversed(article.sentences[max(0, sentence - 8) : sentence]):
        named = sides.union(mentions_in(article, earlier.span))
        if len(named) > 1:
            return named
        nearest = nearest or named
    return nearest
