"""Sides of well-known officials that a text leaves out: "President X spoke with President Y".

The table of officials is editable and never overrides the text: it fills a side only where the text gives none, only for a
person named with a post or in full, and only within the years of office.
"""

from collections.abc import Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.pieces import Phrase
from dossier.core.gazetteer.lexicon import Entry, Lexicon


def recall_sides(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> None:
    """Give the phrases that name a known official without a side the side of the table."""
    year = (article.document.published.date or "")[:4]
    for phrase in phrases:
        if phrase.name is None or phrase.party is not None or phrase.former or phrase.counterpart:
            continue
        name = phrase.name.of(article.folded)
        if " " not in name and not phrase.roles:
            continue
        sides = {entry.code for entry in lexicon.lookup(name) if entry.kind == "official" and _in_office(entry, year)}
        if len(sides) == 1:
            phrase.party = sides.pop()


def _in_office(entry: Entry, year: str) -> bool:
    """Tell whether the year lies within the years of office; a text without a date is taken as of any year."""
    return not year or (entry.get("since") or "") <= year <= (entry.get("until") or "9999")
