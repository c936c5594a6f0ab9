"""Sides of well-known officials that a text leaves out: "President X spoke with President Y".

The table of officials is editable and never overrides the text: it fills a side only where the text gives none, only for a
person named with a post or in full, and only within the years of office.
"""

from collections.abc import Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.pieces import Phrase
from dossier.core.gazetteer.lexicon import Entry, Lexicon
from dossier.core.text.dates_dateline import find_dateline


def recall_sides(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> str | None:
    """Give the phrases that name a known official without a side the side of the table.

    Returns the side of the first official of the text when the text left it out: a release leaves out whose President its
    own President is. None when it says so, or when a dateline speaks for another country first.
    """
    first = next((phrase for phrase in phrases if phrase.name is not None and phrase.roles), None)
    bare = first is not None and first.party is None and find_dateline(article.folded, article.document.body.start) is None
    _recall(article, phrases, lexicon)
    return first.party if first is not None and bare else None


def _recall(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> None:
    if not any(entry.kind == "official" for hit in article.hits for entry in hit.entries):
        return
    year = (article.document.published.date or "")[:4]
    for phrase in phrases:
        if phrase.name is None or phrase.party is not None or phrase.former or phrase.counterpart:
            continue
        name = phrase.name.of(article.folded)
        if " " not in name and not phrase.roles:
            continue
        sides = {entry.code for entry in lexicon.lookup(name) if entry.kind == "official" and _in_office(entry, year)}
        if len(sides) == 1:
            phrase.party, phrase.recalled = sides.pop(), True


def _in_office(entry: Entry, year: str) -> bool:
    """Tell whether the year lies within the years of office; a text without a date is taken as of any year."""
    return not year or (entry.get("since") or "") <= year <= (entry.get("until") or "9999")
