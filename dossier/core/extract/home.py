"""The side a text is written from: its ministry's, its agency's.

Three things show it: an address on the source, the country of the dateline, and whose official the story is about. One alone
is a hint, two that agree are an answer; with less the home stays open.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.phrases import Phrase
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.records import Meeting

_ADDRESS = re.compile(r"https?://[\w.-]*?\.([a-z]{2,3})(?:[/:\s]|$)")
_GOVERNMENT = re.compile(r"https?://[\w.-]*?\b(?:gov|gob|gouv|mfa|mofa|go)\.([a-z]{2})\b|https?://[\w.-]*\.(gov)(?:/|$)")
_DATELINE = 60
"""Characters at the head of the body within which a place and a date make a dateline."""
_DATELINE_MARK = re.compile(r"[^.!?\n]{2,60}?(?:,? \w+\.? \d{1,2}\b|\(\w[\w ]+\)|\d{1,2} \w+)[^.\n]{0,25}?(?:\.|—|–|--|-|:)\s")
_FOR_GOVERNMENT, _FOR_DATELINE, _FOR_FIRST, _FOR_MOST, _ENOUGH = 5.0, 2.0, 1.6, 1.2, 2.5
_EARLY = 3
"""Paragraphs in which the first official with a side counts as the one the story is about."""


def find_home(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> str | None:
    """Return the code of the country ``article`` is written from; None when the text does not show it."""
    votes: Counter[str] = Counter()
    code = _by_address(article)
    if code:
        votes[code] += _FOR_GOVERNMENT
    dateline = _by_dateline(article)
    officials = [phrase.party for phrase in phrases if phrase.name is not None and phrase.roles and phrase.party]
    countries = [party for party in officials if _is_country(party, lexicon)]
    if dateline:
        votes[dateline] += _FOR_DATELINE
    first = _first_official(article, phrases, lexicon)
    if first:
        votes[first] += _FOR_FIRST
    if countries:
        votes[Counter(countries).most_common(1)[0][0]] += _FOR_MOST
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _is_country(party: str, lexicon: Lexicon) -> bool:
    side = lexicon.parties.get(party)
    return side is not None and side.kind == "country"


def _by_address(article: Article) -> str | None:
    for value in _values(article):
        match = _GOVERNMENT.search(value)
        if match:
            return "US" if match.group(2) else _country_code(match.group(1))
    return None


def _values(article: Article) -> Iterable[str]:
    return (metadatum.value for metadatum in article.document.metadata if "://" in metadatum.value)


def _country_code(domain: str) -> str:
    return {"uk": "GB"}.get(domain, domain.upper())


def _by_dateline(article: Article) -> str | None:
    """Return the country of the place that opens the story, when a date follows it."""
    if not article.paragraphs:
        return None
    for paragraph in article.paragraphs[:_EARLY]:
        start = paragraph.span.start
        mark = _DATELINE_MARK.match(article.folded, start, min(paragraph.span.end, start + 2 * _DATELINE))
        if not mark:
            continue
        for hit in article.hits:
            if hit.start >= start + _DATELINE:
                break
            if hit.start >= start and hit.entries[0].kind in ("country", "capital", "city") and hit.entries[0].code:
                return hit.entries[0].code
    return None


def _first_official(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> str | None:
    for phrase in phrases:
        if phrase.roles and phrase.party and _is_country(phrase.party, lexicon) and phrase.kind in ("name", "post"):
            return phrase.party
    return None


def settle_home(article: Article, meetings: Sequence[Meeting]) -> str | None:
    """Return the home that the encounters show, when nothing at the head of the text did.

    The first evidence that decides: the one side present in every encounter told; the side most often named by a post or by
    the speakers; the first side named. A text whose sides tie says nothing.
    """
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
