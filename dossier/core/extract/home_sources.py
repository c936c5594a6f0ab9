"""What a text says of its own source: an address, an issuer, a dateline, "our country", the ministry it quotes.

Each piece of evidence is a number of votes for a side; `home` weighs them against who is named, and how.
"""

from collections import defaultdict
from collections.abc import Sequence

from dossier.core.extract.article import Article
from dossier.core.extract.pieces import Phrase
from dossier.core.gazetteer.lexicon import Entry, Lexicon
from dossier.core.text import late as re
from dossier.core.text.dates_dateline import find_dateline
from dossier.core.text.patterns import holds_any

_FOR_GOVERNMENT, FOR_DATELINE, _FOR_ISSUER, _FOR_READERS, _FOR_QUOTED, _FOR_AGENCY = 5.0, 1.8, 2.2, 2.5, 1.3, 3.0
_FOR_OFFICE, _FOR_OTHER_CITY = 6.0, 1.0
"""For a dateline outside capitals: New York and Geneva are where the world meets."""
_GOVERNMENT = re.compile(r"https?://[\w.-]*?\b(?:gov|gob|gouv|mfa|mofa|go)\.([a-z]{2})\b|https?://[\w.-]*\.(gov)(?:/|$)")
_READERS = re.compile(r"told(?<!\wtold) (?:the )?([A-Z]\w+) (?:reporters|journalists|media|press|television|radio)\b")
_OUR_COUNTRY = re.compile(r"\b[Oo]ur (?:country|nation|homeland), ")
_OUR_SIGNS = ("ur country, ", "ur nation, ", "ur homeland, ")
_ISSUED = re.compile(
    r"\b(?:press release|release|readout|statement|communiqué|information|news|note) (?:of|by|from|issued by) (?:the )?$",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r" (?:said|announced|reported|stated|noted|added|told)\b"
    r"|,? (?:in|according to) (?:a|its|the) (?:\w+ )?(?:statement|release)"
)
_QUOTED_BEFORE = re.compile(
    r"\b(?:according to|reported by|(?:service|office|statement|release) (?:of|by|from)|issued by)(?: the)? $", re.IGNORECASE
)
_DASH = re.compile(r" ?[–—-]{1,2} ")
_HEAD, _FEW_HITS = 60, 12
_OFFICES = ("Secretary General", "High Representative")
_EU_SEATS = ("Brussels", "Luxembourg", "Strasbourg")


def vote_by_source(votes: defaultdict[str, float], article: Article, phrases: Sequence[Phrase], lexicon: Lexicon) -> None:
    """Vote by what the text says of itself: its address, its issuer, its dateline, "our country, X"."""
    code = _by_address(article)
    if code:
        votes[code] += _FOR_GOVERNMENT
    issuer = _by_issuer(article, phrases)
    if issuer:
        votes[issuer[0]] += _FOR_GOVERNMENT if issuer[1] else _FOR_ISSUER
    own = _by_own_words(article)
    if own:
        votes[own] += _FOR_GOVERNMENT
    readers = _READERS.search(article.folded)
    if readers:
        votes.update(
            {h.entries[0].code: _FOR_READERS for h in article.hits if h.start == readers.start(1) and h.entries[0].code}
        )
    dateline = by_dateline(article, lexicon)
    if dateline and _filed_by_office(article, dateline[0]):
        votes[dateline[0]] += _FOR_ISSUER
    if dateline:
        votes[dateline[0]] += FOR_DATELINE if dateline[1] else _FOR_OTHER_CITY
    agency = _by_agency(article)
    if agency:
        votes[agency] += _FOR_AGENCY
    for party in _quoted_ministries(article, phrases):
        votes[party] += _FOR_QUOTED
    office = _by_office(article, phrases)
    if office:
        votes[office] += _FOR_OFFICE


def _by_own_words(article: Article) -> str | None:
    """Return the country behind "our country," outside quotation marks."""
    for match in _OUR_COUNTRY.finditer(article.folded) if holds_any(article.folded, _OUR_SIGNS) else ():
        if any(quotation.span.start <= match.start() < quotation.span.end for quotation in article.quotations):
            continue
        for hit in article.hits:
            if hit.start == match.end() and hit.entries[0].kind == "country":
                return hit.entries[0].code
    return None


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
        delegation = article.folded.find("elegation", phrase.start, phrase.end) >= 0
        if phrase.kind == "institution" and phrase.party and phrase.start >= start and not delegation:
            before = article.folded[max(0, phrase.start - 40) : phrase.start]
            return phrase.party, bool(_ISSUED.search(before + " ") or _ISSUED.search(before))
    return None


def by_dateline(article: Article, lexicon: Lexicon) -> tuple[str, bool] | None:
    """Return the country of the place in the dateline, and whether the place is a country or a capital."""
    dateline = find_dateline(article.folded, article.document.body.start)
    if dateline is None or dateline.place is None:
        return _by_first_city(article, lexicon)
    for hit in article.hits:
        if hit.start >= dateline.span.end:
            break
        entry = hit.entries[0]
        if is_stage(entry, lexicon):
            return None
        if hit.start >= dateline.span.start and entry.kind in ("country", "capital", "city") and entry.code:
            return entry.code, entry.kind != "city"
    return None


def _by_agency(article: Article) -> str | None:
    """Return the country of the agency that the dateline names: "BEIJING, April 9. /TASS/." is filed for readers in Russia."""
    start = article.document.body.start
    dateline = find_dateline(article.folded, start)
    end = dateline.span.end if dateline else start
    for hit in article.hits:
        if hit.start > start + _HEAD:
            return None
        entry = hit.entries[0]
        marked = hit.start < end or article.folded[hit.start - 1] in "(/[" or article.folded[hit.end : hit.end + 1] == "\n"
        if entry.kind == "outlet" and entry.code and marked and not entry.has("world"):
            return entry.code
    return None


def _filed_by_office(article: Article, country: str) -> bool:
    """Tell whether the dateline ends in an office of its country: "Ottawa, Ontario – Global Affairs Canada"."""
    dateline = find_dateline(article.folded, article.document.body.start)
    end = dateline.span.end if dateline else -_HEAD
    return any(
        end <= hit.start <= end + 2 and hit.entries[0].kind == "seat" and hit.entries[0].code == country
        for hit in article.hits[:_FEW_HITS]
    )


def is_stage(entry: Entry, lexicon: Lexicon) -> bool:
    """Tell whether a place is one of the cities where foreign ministers go to meet: it says nothing of home."""
    return entry.name.lower() in lexicon.words.get("stages", ())


def _by_first_city(article: Article, lexicon: Lexicon) -> tuple[str, bool] | None:
    """Return the country of a city that opens the text before a dash: "Montevideo – The Foreign Minister …"."""
    start = article.document.body.start
    hit = next((hit for hit in article.hits if hit.start >= start), None)
    if hit is None or hit.start > start + 2 or hit.entries[0].kind not in ("capital", "city"):
        return None
    entry = hit.entries[0]
    if is_stage(entry, lexicon) or not _DASH.match(article.folded, hit.end):
        return None
    return entry.code, entry.kind != "city"


def _quoted_ministries(article: Article, phrases: Sequence[Phrase]) -> set[str]:
    """Return the side of the ministries that the text cites, when they are all of one: "Seoul's foreign ministry said"."""
    cited = {
        phrase.party
        for phrase in phrases
        if phrase.kind == "institution"
        and phrase.party
        and (
            _QUOTED.match(article.folded, phrase.end)
            or _QUOTED_BEFORE.search(article.folded, max(0, phrase.start - 40), phrase.start)
        )
    }
    return cited if len(cited) == 1 else set()


def _by_office(article: Article, phrases: Sequence[Phrase]) -> str | None:
    """Return the organisation whose own release this is: one that opens with "The Secretary-General" says not of what.

    An official of the European Union opens its releases in Brussels, and under the double title that only they use.
    """
    dateline = find_dateline(article.folded, article.document.body.start)
    place = article.folded[slice(*dateline.place)] if dateline and dateline.place else ""
    if place.startswith(_EU_SEATS) and _first_party(phrases, dateline.span.end if dateline else 0) == "EU":
        return "EU"
    first = next((phrase for phrase in phrases if phrase.roles), None)
    if place.startswith(_EU_SEATS) and first is not None and first.party is None and first.roles[0] == "Commissioner":
        return "EU"
    if first is None or not first.roles[0].startswith(_OFFICES):
        return None
    if first.party == "EU":
        return "EU" if "Vice-President" in article.folded[first.start : first.end + 40] else None
    if first.party is not None or first.name is not None:
        return None
    named = [hit.entries[0].code for hit in article.hits if hit.entries[0].kind == "organisation"]
    return max(named, key=lambda code: (named.count(code), code == "UN"), default=None)


def _first_party(phrases: Sequence[Phrase], start: int) -> str | None:
    return next((phrase.party for phrase in phrases if phrase.start >= start and phrase.party), None)
