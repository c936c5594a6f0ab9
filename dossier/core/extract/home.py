"""The side a text is written from: its ministry's, its agency's.

Three things show it: an address on the source, the country of the dateline, and whose official the story is about. One alone
is a hint, two that agree are an answer; with less the home stays open.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.core.extract.article import Article
from dossier.core.extract.home_sources import FOR_DATELINE, by_dateline, is_stage, vote_by_source
from dossier.core.extract.pieces import Phrase
from dossier.core.gazetteer.lexicon import Hit, Lexicon
from dossier.core.model.records import Meeting
from dossier.core.text import late as re

_FOR_FIRST, _FOR_MOST, _FOR_SHORT, _ENOUGH = 2.2, 1.2, 2.0, 1.9
_EACH_MENTION, _MOST_FOR_MENTIONS = 0.4, 1.6
_FOR_PAIR, _FOR_NO_GUEST = 2.5, 0.9
_CLEAR_OF_FIRST = 1.0
"""So far ahead of the first official's own side a country must be to be home instead."""
_CLEAR_OF_BARE, _ENOUGH_FOR_BARE, _ENOUGH_AMONG_MANY = 0.25, 2.05, 2.6
"""So far ahead a country must be, and so many votes it must have, where the side of an official hangs on it."""
_MET = re.compile(
    r"\b(?:with|met|meets|received|receives|welcomed|(?:received|hosted|met|welcomed|headed) by|hosted|thanked|invited|told|"
    r"congratulated|visited|between|to) (?:the |visiting )?$"
)
_MET_ENDS = tuple(
    f"{word} "
    for word in "with met meets received receives welcomed by hosted thanked invited told congratulated visited between to "
    "the visiting".split()
)
"""What the words before must end in for the pattern to fit: looked at first, because every phrase is."""
_GOES = re.compile(
    r"(?:,[^.]{0,60},)? (?:visited|travell?ed|arrived|flew|paid|is paying|will visit|was received|is visiting|landed) "
)
_ELSEWHERE = re.compile(
    r"\b(?:travel\w*|leave|leaves|left|fly|flies|proceed|depart\w*)\b[^.]{0,40} (?:to|for) \Z"
    r"|\b(?:[Ss]ummit|[Cc]onference|[Ss]ession|[Ff]orum|[Mm]inisterial|[Aa]ssembly|G20|G7)\b[^.;]{0,25}"
    r" in (?:[A-Z][\w .-]{2,20}, )?\Z"
)
"""Before a place where somebody only travels to, or where the world meets."""
_ELSEWHERE_ENDS = (" to ", " for ", " in ", ", ")
_BETWEEN = re.compile(r"\bbetween (?:the )?[A-Z][^.;]*$")
_FEW_SIDES, _OFTEN = 2, 3
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
    vote_by_source(votes, article, phrases, lexicon)
    officials = [phrase for phrase in phrases if phrase.name is not None and (phrase.roles or phrase.counterpart)]
    given: set[str | None] = {phrase.party for phrase in officials if phrase.party and not phrase.recalled}
    given |= _several_counterparts(phrases)
    once = Counter(hit.entries[0].code for hit in _naming_hits(article, lexicon))
    guests = [phrase for phrase in phrases if phrase.kind in ("post", "name") and _is_guest(article, phrase)]
    given |= {phrase.party for phrase in guests if "Ambassador" in phrase.roles or once[phrase.party or ""] == 1}
    bare = _someone_bare(article, officials)
    if bare and not _of_a_body(article, officials):
        _vote_by_absence(votes, article, phrases, given, lexicon)
        _confirm_dateline(votes, article, guests, lexicon)
    if not bare or _first_is_given(article, officials):
        most = next((code for code, times in once.most_common(1) if times >= _OFTEN), "")
        _vote_by_presence(votes, _sides_in_order(article, officials), lexicon, len(given - {None}), most)
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:2]
    if not ranked or ranked[0][1] < _needed(bare, len(votes)):
        return None
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    clear = _CLEAR_OF_BARE if bare else FOR_DATELINE
    if bare and _first_is_given(article, officials) and ranked[0][0] not in _sides_in_order(article, officials)[:1]:
        clear = _CLEAR_OF_FIRST
    return ranked[0][0] if second < FOR_DATELINE or ranked[0][1] - second > clear else None


def _confirm_dateline(votes: defaultdict[str, float], article: Article, guests: Sequence[Phrase], lexicon: Lexicon) -> None:
    """Let a dateline in a capital count for more when nobody of that country is the one who was met."""
    filed = by_dateline(article, lexicon)
    if filed is not None and filed[1] and filed[0] not in {phrase.party for phrase in guests}:
        votes[filed[0]] += _FOR_NO_GUEST


def _needed(bare: bool, named: int) -> float:
    """Return the votes that make a home: more where several countries may be it."""
    if not bare:
        return _ENOUGH
    return _ENOUGH_FOR_BARE if named <= _FEW_SIDES else _ENOUGH_AMONG_MANY


def _someone_bare(article: Article, officials: Sequence[Phrase]) -> bool:
    """Tell whether a minister or president is named and nowhere given a side."""
    known = {word for phrase in officials if phrase.party and phrase.name for word in phrase.name.of(article.folded).split()}
    return any(
        phrase.party is None
        and (phrase.country_post or (place == 0 and bool(phrase.roles)))
        and _last_word(article, phrase) not in known
        for place, phrase in enumerate(officials)
    )


def _of_a_body(article: Article, officials: Sequence[Phrase]) -> bool:
    """Tell whether the first one who acts has a post that only organisations have: their releases name many countries."""
    first = next((phrase for phrase in officials if not _is_guest(article, phrase)), None)
    return first is not None and first.party is None and first.body_post and len(first.roles) == 1


def _first_is_given(article: Article, officials: Sequence[Phrase]) -> bool:
    """Tell whether the first one who acts is given a side: whoever is named without one later is likely his President.

    An ambassador is given the side that sent him wherever he acts.
    """
    first = next((phrase for phrase in officials if not _is_guest(article, phrase)), None)
    return first is not None and first.party is not None and not (first.recalled or "Ambassador" in first.roles)


def _sides_in_order(article: Article, officials: Sequence[Phrase]) -> list[str]:
    """Return the side of each named official, also where only a later mention of the same name gives it."""
    known = {_last_word(article, phrase): phrase.party for phrase in officials if phrase.party}
    acting = [phrase for phrase in officials if not _is_guest(article, phrase) and not _beside_guest(article, phrase)]
    sides = (phrase.party or known.get(_last_word(article, phrase)) for phrase in acting)
    return [side for side in sides if side]


def _is_guest(article: Article, phrase: Phrase) -> bool:
    """Tell whether a named official is the one who was met, or who came: neither shows who writes."""
    folded = article.folded
    before = folded[max(0, phrase.start - 40) : phrase.start]
    if before.endswith(_MET_ENDS) and _MET.search(before):
        return True
    return folded[phrase.end : phrase.end + 1] in (",", " ") and _GOES.match(folded, phrase.end, phrase.end + 100) is not None


def _beside_guest(article: Article, phrase: Phrase) -> bool:
    """Tell whether an official is the second of "between X and Y": neither is told to be the host."""
    before = article.folded[max(0, phrase.start - 160) : phrase.start]
    return before.endswith((" and ", " and the ")) and _BETWEEN.search(before) is not None


def _last_word(article: Article, phrase: Phrase) -> str:
    return article.folded[phrase.start : phrase.end].rsplit(" ", 1)[-1]


def _vote_by_presence(votes: defaultdict[str, float], sides: Sequence[str], lexicon: Lexicon, named: int, most: str) -> None:
    """Vote for the side of the first official; with more than two sides ``named`` only if it is named again.

    ``most`` is the country that the text names most often.
    """
    countries = [side for side in sides if _is_country(side, lexicon)]
    known = countries and (countries[0] == most or countries[0] in votes)
    if countries and (named <= _FEW_SIDES or countries.count(countries[0]) > 1 or known):
        votes[countries[0]] += _FOR_FIRST
        votes[Counter(countries).most_common(1)[0][0]] += _FOR_MOST


def _vote_by_absence(
    votes: defaultdict[str, float], article: Article, phrases: Sequence[Phrase], given: set[str | None], lexicon: Lexicon
) -> None:
    """Vote for countries that are named, best in "the Spanish minister", but never with an official's name."""
    named: Counter[str] = Counter()
    for hit in _naming_hits(article, lexicon):
        if hit.entries[0].code not in given:
            named[hit.entries[0].code] += 1
    if not named:
        others = {phrase.party for phrase in phrases if phrase.counterpart or _is_guest(article, phrase)}
        votes.update({party: _FOR_FIRST for party in given - others if party and _is_country(party, lexicon)})
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


def _several_counterparts(phrases: Sequence[Phrase]) -> set[str | None]:
    """Return the sides of "his Albanian and Slovenian counterparts": none of them is home."""
    plural = {phrase.party for phrase in phrases if phrase.counterpart and phrase.plural}
    return {phrase.party for phrase in phrases if phrase.counterpart and phrase.name is None} if plural else set()


def _naming_hits(article: Article, lexicon: Lexicon) -> Iterator[Hit]:
    """Yield the hits that name a country, those left out where somebody only travels to or a summit is held."""
    for hit in article.hits:
        entry = hit.entries[0]
        if is_stage(entry, lexicon) or (entry.kind == "seat" and entry.has("ambiguous")):
            continue
        if entry.kind in _NAMING and entry.code and not _is_elsewhere(article.folded, hit.start):
            yield hit


def _is_elsewhere(folded: str, start: int) -> bool:
    floor = max(0, start - 60)
    return folded.endswith(_ELSEWHERE_ENDS, floor, start) and _ELSEWHERE.search(folded, floor, start) is not None


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
