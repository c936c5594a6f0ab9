"""For whom a bare spokesman speaks: "The Kremlin rejected this. Spokesman X said …" is the Kremlin's.

Rules of this module: a seat of power, a capital or a ministry that acts in the sentence before gives its side to the
spokesperson who opens the next one without a side; a country that acts gives none, for any ministry may answer it.
"""

from bisect import bisect_right
from collections.abc import Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.pieces import Phrase
from dossier.core.text import late as re

_SPEAKER = "Spokesperson"
_SEATS = frozenset({"seat", "capital"})
_ACTS = re.compile(r" (?:has |had |also |later |swiftly |immediately |quickly )*(?!and\b|or\b|is\b|was\b)[a-z]{2,}")
_OPENERS = ("", "the ", "its ", "meanwhile, ", "but ", "in response, ", "in turn, ")


def lend_sides_to_spokesmen(article: Article, phrases: Sequence[Phrase]) -> None:
    """Give bare spokespersons the side of whoever acts in the sentence before theirs, in place."""
    if not any(_is_bare(phrase) for phrase in phrases):
        return
    starts = [sentence.span.start for sentence in article.sentences]
    seats = {hit.start: hit.entries[0].code for hit in article.hits if hit.entries[0].kind in _SEATS}
    acting: dict[int, str] = {}
    for phrase in phrases:
        at = bisect_right(starts, phrase.start) - 1
        if at < 0 or not _opens(article.folded, starts[at], phrase.start):
            continue
        if _is_bare(phrase):
            if at - 1 in acting and _same_paragraph(article, at):
                phrase.party = acting[at - 1]
        elif phrase.party and _acts(article.folded, phrase, seats):
            acting[at] = phrase.party


def _is_bare(phrase: Phrase) -> bool:
    return phrase.roles == [_SPEAKER] and phrase.party is None and phrase.name is not None and not phrase.possessed


def _opens(folded: str, start: int, end: int) -> bool:
    return folded[start:end].lstrip().lower() in _OPENERS


def _acts(folded: str, phrase: Phrase, seats: dict[int, str]) -> bool:
    """Tell whether a phrase is a seat or a ministry with a verb behind it."""
    if phrase.name is not None or not (phrase.kind == "institution" or _is_seat(folded, phrase, seats)):
        return False
    return _ACTS.match(folded, phrase.end) is not None


def _is_seat(folded: str, phrase: Phrase, seats: dict[int, str]) -> bool:
    article = 4 if folded[phrase.start : phrase.start + 4].lower() == "the " else 0
    return phrase.kind == "side" and (phrase.start in seats or phrase.start + article in seats)


def _same_paragraph(article: Article, at: int) -> bool:
    return article.sentences[at].paragraph - article.sentences[at - 1].paragraph <= 1
