"""The side a text is written from: its ministry's, its agency's.

Three things show it: an address on the source, the country of the dateline, and whose official the story is about. One alone
is a hint, two that agree are an answer; with less the home stays open.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.core.extract.article import Article
from dossier.core.extract.pieces import Phrase
from dossier.core.gazetteer.lexicon import Hit, Lexicon
from dossier.core.model.records import Meeting
from dossier.core.text.dates_dateline import find_dateline

_GOVERNMENT = re.compile(r"https?://[\w.-]*?\b(?:gov|gob|gouv|mfa|mofa|go)\.([a-z]{2})\b|https?://[\w.-]*\.(gov)(?:/|$)")
_FOR_GOVERNMENT, _FOR_DATELINE, _FOR_FIRST, _FOR_MOST, _FOR_SHORT, _ENOUGH = 5.0, 1.8, 2.2, 1.2, 2.0, 1.9
_FOR_OTHER_CITY = 1.0
"""For a dateline outside capitals: New York and Geneva are where the world meets."""
_EACH_MENTION, _MOST_FOR_MENTIONS = 0.4, 1.6
_FOR_PAIR = 2.5
_CLEAR_OF_BARE, _ENOUGH_FOR_BARE, _ENOUGH_AMONG_MANY = 0.25, 2.05, 2.6
"""So far ahead a country must be, and so many votes it must have, where the side of an official hangs on it."""
_FOR_READERS = 2.5
_READERS = re.compile(r"\btold (?:the )?([A-Z]\w+) (?:reporters|journalists|media|press|television|radio)\b")
_OUR_COUNTRY = re.compile(r"\b[Oo]ur (?:country|nation|homeland), ")
_ISSUED = re.compile(
    r"\b(?:press release|release|readout|statement|communiqué|information|news|note) (?:of|by|from|issued by) (?:the )?$",
    re.IGNORECASE,
)
_MEETING_PLACES = frozenset({"New York", "Geneva", "Brussels", "The Hague", "Vienna", "Strasbourg", "Davos", "Munich"})
"""Cities where foreign ministers go to meet: a dateline there says nothing of home."""
_MET = re.compile(
    r"\b(?:with|met|meets|received|receives|welcomed|(?:received|hosted|met|welcomed|headed) by|hosted|thanked|invited|told|"
    r"congratulated|visited|between|to) (?:the |visiting )?$"
)
_GOES = re.compile(
    r"(?:,[^.]{0,60},)? (?:visited|travell?ed|arrived|flew|paid|is paying|will visit|was received|is visiting|landed) "
)
_BOUND_FOR = re.compile(r"\b(?:travel\w*|leave|leaves|left|fly|flies|proceed|depart\w*)\b[^.]{0,40} (?:to|for) \Z")
_FEW_SIDES = 2
_HEAD = 60
_NAMING = ("country", "demonym", "capital", "seat")
_BESIDE = re.compile(r"'?s?(?:\s?[-–—/]\s?|,? and (?:the )?| with (?:the )?)")
_FOR_NAMED_FIRST = 0.5
_ALONE = 1.2
"""For the only country named that no official is given to: a text does not name its own side with its officials."""


def find_home(article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> str | None:
    """Return the code of the country ``article`` is written from; None when the text does not show it.

    An official without a side ("Foreign Minister X met …") speaks for home: then home is a country that no official is named
    with. Otherwise the first official's side is the likeliest.
    """
    votes: defaultdict[str, float] = defaultdict(float)
    code = _by_address(article)
    if code:
        votes[code] += _FOR_GOVERNMENT
    _vote_by_source(votes, article, phrases)
    officials = [phrase for phrase in phrases if phrase.name is not None and (phrase.roles or phrase.counterpart)]
    given: set[str | None] = {phrase.party for phrase in officials if phrase.party}
    once = Counter(hit.entries[0].code for hit in _naming_hits(article))
    guests = [phrase for phrase in phrases if phrase.kind in ("post", "name") and _is_guest(article, phrase)]
    given |= {phrase.party for phrase in guests if "Ambassador" in phrase.roles or once[phrase.party or ""] == 1}
    bare = _someone_bare(article, officials)
    if bare:
        _vote_by_absence(votes, article, phrases, given)
    else:
        _vote_by_presence(votes, _sides_in_order(article, officials), lexicon, len(given - {None}))
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:2]
    if not ranked or ranked[0][1] < _needed(bare, len(votes)):
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    clear = _CLEAR_OF_BARE if bare else _FOR_DATELINE
    return ranked[0][0] if second < _FOR_DATELINE or ranked[0][1] - second > clear else None


def _needed(bare: bool, named: int) -> float:
    """Return the votes that make a home: more where several countries may be it."""
    if not bare:
        return _ENOUGH
    return _ENOUGH_FOR_BARE if named <= _FEW_SIDES else _ENOUGH_AMONG_MANY


def _vote_by_source(votes: defaultdict[str, float], article: Article, phrases: Sequence[Phrase]) -> None:
    """Vote by what the text says of itself: its address, its issuer, its dateline, "our country, X"."""
    code = _by_address(article)
    if code:
        votes[code] += _FOR_GOVERNMENT
    issuer = _by_issuer(article, phrases)
    if issuer:
        votes[issuer[0]] += _FOR_GOVERNMENT if issuer[1] else _FOR_FIRST
    own = _by_own_words(article)
    if own:
        votes[own] += _FOR_GOVERNMENT
    readers = _READERS.search(article.folded)
    if readers:
        votes.update(
            {h.entries[0].code: _FOR_READERS for h in article.hits if h.start == readers.start(1) and h.entries[0].code}
        )
    dateline = _by_dateline(article)
    if dateline:
        votes[dateline[0]] += _FOR_DATELINE if dateline[1] else _FOR_OTHER_CITY


def _by_own_words(article: Article) -> str | None:
    """Return the country behind "our country," outside quotation marks."""
    for match in _OUR_COUNTRY.finditer(article.folded):
        if any(quotation.span.start <= match.start() < quotation.span.end for quotation in article.quotations):
            continue
        for hit in article.hits:
            if hit.start == match.end() and hit.entries[0].kind == "country":
                return hit.entries[0].code
    return None


def _someone_bare(article: Article, officials: Sequence[Phrase]) -> bool:
    """Tell whether a minister or president is named and nowhere given a side."""
    known = {word for phrase in officials if phrase.party and phrase.name for word in phrase.name.of(article.folded).split()}
    return any(
        phrase.party is None
        and (phrase.country_post or (place == 0 and bool(phrase.roles)))
        and _last_word(article, phrase) not in known
        for place, phrase in enumerate(officials)
    )


def _sides_in_order(article: Article, officials: Sequence[Phrase]) -> list[str]:
    """Return the side of each named official, also where only a later mention of the same name gives it."""
    known = {_last_word(article, phrase): phrase.party for phrase in officials if phrase.party}
    acting = [phrase for phrase in officials if not _is_guest(article, phrase)]
    sides = (phrase.party or known.get(_last_word(article, phrase)) for phrase in acting)
    return [side for side in sides if side]


def _is_guest(article: Article, phrase: Phrase) -> bool:
    """Tell whether a named official is the one who was met, or who came: neither shows who writes."""
    before = article.folded[max(0, phrase.start - 40) : phrase.start]
    return bool(_MET.search(before)) or bool(_GOES.match(article.folded, phrase.end, phrase.end + 100))


def _last_word(article: Article, phrase: Phrase) -> str:
    return article.folded[phrase.start : phrase.end].rsplit(" ", 1)[-1]


def _vote_by_presence(votes: defaultdict[str, float], sides: Sequence[str], lexicon: Lexicon, named: int) -> None:
    """Vote for the side of the first official; with more than two sides ``named`` only if it is named again."""
    countries = [side for side in sides if _is_country(side, lexicon)]
    if countries and (named <= _FEW_SIDES or countries.count(countries[0]) > 1):
        votes[countries[0]] += _FOR_FIRST
        votes[Counter(countries).most_common(1)[0][0]] += _FOR_MOST


def _vote_by_absence(
    votes: defaultdict[str, float], article: Article, phrases: Sequence[Phrase], given: set[str | None]
) -> None:
    """Vote for countries that are named, best in "the Spanish minister", but never with an official's name."""
    named: Counter[str] = Counter()
    for hit in _naming_hits(article):
        if hit.entries[0].code not in given:
            named[hit.entries[0].code] += 1
    if not named:
        others = {phrase.party for phrase in phrases if phrase.counterpart or _is_guest(article, phrase)}
        votes.update({party: _FOR_FIRST for party in given - others if party})
        return
    for code in _paired(article, given):
        votes[code] += _FOR_PAIR
    votes[next(iter(named))] += _FOR_NAMED_FIRST
    for code, count in named.most_common(3):
        votes[code] += min(_MOST_FOR_MENTIONS, _EACH_MENTION * count)
    if len(named) == 1:
        votes[next(iter(named))] += _ALONE + _EACH_MENTION * 2
    else:
        votes[named.most_common(1)[0][0]] += _ALONE
    short = {phrase.party for phrase in phrases if phrase.party and _is_short(article, phrase)} - given
    for party in short:
        if party:
            votes[party] += _FOR_SHORT


def _naming_hits(article: Article) -> Iterator[Hit]:
    """Yield the hits that name a country, those left out where somebody only travels to."""
    for hit in article.hits:
        entry = hit.entries[0]
        if entry.kind in _NAMING and entry.code and not _BOUND_FOR.search(article.folded, max(0, hit.start - 60), hit.start):
            yield hit


def _paired(article: Article, given: set[str | None]) -> set[str]:
    """Return the countries that stand beside one whose official is named: "the U.S.-Kenya partnership", "Norway and Peru"."""
    found: set[str] = set()
    hits = [hit for hit in article.hits if hit.entries[0].kind in _NAMING and hit.entries[0].code]
    for one, other in pairwise(hits):
        if _BESIDE.fullmatch(article.folded, one.end, other.start):
            codes = {one.entries[0].code, other.entries[0].code}
            if len(codes) == 2 and len(codes & given) == 1:
                found |= codes - given
    return found


def _is_short(article: Article, phrase: Phrase) -> bool:
    """Tell whether a phrase is a side and a post for somebody known: "the Spanish minister", not "the Minister of Spain"."""
    text = article.folded[phrase.start : phrase.end]
    ranks = ("Minister", "President", "Prime", "Foreign", "Secretary", "Chancellor", "King")
    return (
        phrase.kind == "post"
        and phrase.name is None
        and " of " not in text
        and phrase.roles[:1] != []
        and (phrase.roles[0].startswith(ranks))
    )


def _is_country(party: str, lexicon: Lexicon) -> bool:
    side = lexicon.parties.get(party)
    return side is not None and side.kind == "country"


def _by_address(article: Article) -> str | None:
    for metadatum in article.document.metadata:
        match = _GOVERNMENT.search(metadatum.value)
        if match:
            return "US" if match.group(2) else {"uk": "GB"}.get(match.group(1), match.group(1).upper())
    return None


def _by_issuer(article: Article, phrases: Sequence[Phrase]) -> tuple[str, bool] | None:
    """Return the side of a ministry or embassy that the text begins with, and whether it is said to issue the text."""
    start = article.document.body.start
    for phrase in phrases:
        if phrase.start > start + _HEAD:
            break
        if phrase.kind == "institution" and phrase.party and phrase.start >= start:
            before = article.folded[max(0, phrase.start - 40) : phrase.start]
            return phrase.party, bool(_ISSUED.search(before + " ") or _ISSUED.search(before))
    return None


def _by_dateline(article: Article) -> tuple[str, bool] | None:
    """Return the country of the place in the dateline, and whether the place is a country or a capital."""
    dateline = find_dateline(article.folded, article.document.body.start)
    if dateline is None or dateline.place is None:
        return None
    for hit in article.hits:
        if hit.start >= dateline.span.end:
            break
        entry = hit.entries[0]
        if entry.name in _MEETING_PLACES:
            return None
        if hit.start >= dateline.span.start and entry.kind in ("country", "capital", "city") and entry.code:
            return entry.code, entry.kind != "city"
    return None


def settle_home(article: Article, meetings: Sequence[Meeting], lexicon: Lexicon) -> str | None:
    """Return the home that the encounters show, when nothing at the head of the text did.

    The first evidence that decides: the one side present in every encounter told; the side most often named by a post or by
    the speakers. A text whose sides tie says nothing.
    """
    sides = [
        mention.party
        for mention in article.mentions
        if mention.kind in ("name", "post") and mention.party and _is_country(mention.party, lexicon)
    ]
    held = [frozenset(meeting.parties) for meeting in meetings if meeting.held and meeting.parties]
    bare = any(person.party is None and person.role for person in article.people)
    given = {person.party for person in article.people if person.party} if bare else set()
    shared = frozenset.intersection(*held) if held else frozenset[str]()
    everywhere = {party for party in shared if _is_country(party, lexicon)} - given
    if len(everywhere) == 1 and len(shared) == 1:
        return everywhere.pop()
    first = next((m.party for m in article.mentions if m.kind in ("name", "post") and m.party), None)
    if bare or not sides or first not in sides:
        return None
    ranked = Counter(sides).most_common(2)
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else None
