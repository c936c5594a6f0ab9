"""What is counted: the noun after a number, without a tagger.

English marks the plural, so the head of "2,728 anti-personnel mines have been found" is the first plural word; a plural
after a plural ("sports clubs", "media representatives") carries on. People hurt are counted by participles as well
("223 were injured", "12 dead").
"""

from collections.abc import Iterator

from msgspec import Struct

from dossier.core.extract.figures_words import HEDGES, HURT
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals_words import NUMBER_WORDS

_MOST_WORDS_BEFORE_HEAD = 8
_MOST_UNIT_WORDS = 3
_NEVER_HEADS = frozenset(
    """news whereas perhaps always towards besides sometimes afterwards overseas plus minus across its his hers ours theirs
    was has does says is this thus yes us gas bus campus crisis basis analysis politics economics mathematics physics less
    unless besides upwards downwards onwards needs wants makes takes gives remains includes means seems comes goes gets
    various previous serious famous religious indigenous joint texas kansas paris brussels athens honduras cyprus laos
    barbados bahamas maldives philippines netherlands emirates seychelles""".split()
)
_PLURALS = frozenset(
    """people men women children police troops personnel staff cattle sheep fish aircraft spacecraft media series species
    feet teeth mice crew cavalry infantry offspring folk poultry livestock faithful wounded elderly youth data criteria
    phenomena""".split()
)
_LONGEST_SYMBOL = 4
_FEWEST_UNCOUNTED = 10
_NO_NOUN_ENDINGS = ("ed", "ing", "ly", "est", "s")
_NO_NOUNS = frozenset(
    """last next this early late yesterday today tomorrow tonight again too once twice even ever never soon home abroad overall
    total old long wide high tall deep strong won lost saw said fell rose grew hit set put cut ran had got win vote victory
    lead deal plan round session higher lower larger smaller greater fewer better worse longer shorter other another
    estimate report visit summit meeting federal""".split()
)
_IDLE = frozenset("new such different separate others other more about some".split()) | NUMBER_WORDS
_PLURAL_ENDINGS = ("men", "women", "people", "children", "folk")
_CARRIES_ON = frozenset("media data staff police crew personnel series species troops".split())
"""Plurals that also stand before the noun they describe: "three media representatives"."""
_STOPS = frozenset(
    """is are was were be been being has have had having do does did will would shall should can could may might must said
    says say told tells of in on at to from by for with without into onto over under between among during since until till
    through across against about after before as than per via within towards toward amid despite including if because
    although though while whose whom which who what where when that this these those the a an his her its their our your my
    and or he she it they we you but nor so yet not also already now then still only just ago later earlier annually daily
    respectively each every both apart around nearly almost up down out off away left went came made took gave got became
    began remain remained died fled live lived work worked voted signed agreed called joined took attended participated
    compared versus vs there here more less worldwide nationwide""".split()
)
_QUALIFIERS = re.compile(
    r"(?: (?:more|others?|additional|further|of (?:the|its|their|his|her|our|these|those|such|all)|such|the|those|these))+(?= )"
)
_OR_MORE = re.compile(r"(?:\+| or so| or more| plus|-plus|-odd| odd)(?= )")
_SHARE_OF = re.compile(r"(?: of(?= [a-zA-Z]))?(?: (?:the|its|their|all|his|her|our|that|this))? (?=[a-zA-Z])")
_SHARE_OF_THEM = re.compile(r" of (?:them|whom|those|these)(?:,| being| were| are)? (?=[a-z])")
_WORD = re.compile(r"(?: {1,8}|-)((?:[A-Z]\.){2,}|[A-Za-zÀ-ɏ][\w'\-./&]*)")
_AND = re.compile(r"(?:,? (?:and|or|&)|,) ")
_LINKING = "were|was|are|is|have been|has been|had been|remain|remained|been|being|left|more"
_CASUALTIES = re.compile(
    rf"(?: (?:people|persons))?(?: others?)?(?: (?:{_LINKING}))*"
    rf"(?: (?:also|reported|reportedly|seriously|severely|critically|slightly))* ({HURT})\b"
)
_HURT_BEFORE = re.compile(rf"\b(?:kill|injur|wound)(?:ed|ing|s)(?: (?:{HEDGES}|another))? $")
_DIED = re.compile(r" (died|perished|fled)\b")


class Noun(Struct, frozen=True, kw_only=True, gc=False):
    """What a number counts: the words of the unit, where number and noun end, and by which rule it was read."""

    unit: str
    end: int
    rule: str


def read_noun(folded: str, numeral: Span, limit: int, value: float) -> Noun | None:
    """Return the noun that the number at ``numeral`` counts, looking no further than ``limit``; None without one."""
    at = numeral.end
    if (more := _OR_MORE.match(folded, at, limit)) is not None:
        at = more.end()
    qualifier = _QUALIFIERS.match(folded, at, limit)
    if qualifier is not None:
        at = qualifier.end()
    words = list(_phrase(folded, at, limit))
    head = _head_place(words)
    if head is not None and not any(word.joined for word in words[: head + 1]):
        return _noun(words, head)
    if head is not None:
        return _casualties(folded, numeral.end, limit) or _noun(words, head)
    casualties = _casualties(folded, numeral.end, limit)
    if casualties is not None or qualifier is not None:
        return casualties
    counted = _singular(words, value) or _victims(folded, numeral)
    return counted or (_uncountable(folded, words) if value >= _FEWEST_UNCOUNTED else None)


class _Word(Struct, frozen=True, kw_only=True, gc=False):
    text: str
    start: int
    end: int
    joined: bool = False
    """True after "and" or "or"."""


def _phrase(folded: str, at: int, limit: int) -> Iterator[_Word]:
    """Yield the words of a noun phrase from ``at``: up to punctuation, a verb, a preposition or another function word."""
    joined = False
    for _ in range(_MOST_WORDS_BEFORE_HEAD + 1):
        match = _WORD.match(folded, at, limit)
        if match is None:
            return
        text = match.group(1)
        if not text.endswith(".") or text.count(".") == 1:
            text = text.rstrip("'-./&")
        if text.lower() in _STOPS:
            return
        end = match.start(1) + len(text)
        yield _Word(text=text, start=match.start(1), end=end, joined=joined)
        conjunction = _AND.match(folded, end, limit)
        joined = conjunction is not None
        at = conjunction.end() - 1 if conjunction else end
        if end != match.end() and not joined:
            return


def _head_place(words: list[_Word]) -> int | None:
    """Return the place of the head: the last of the first run of plurals."""
    for place, word in enumerate(words):
        if not is_plural(word.text):
            continue
        following = words[place + 1] if place + 1 < len(words) else None
        if following is None or following.joined:
            return place
        if is_plural(following.text):
            return place + 1
        if word.text.lower() in _CARRIES_ON and _head_place(words[place + 1 :]) is not None:
            continue
        return place
    return None


def is_plural(word: str) -> bool:
    """Tell whether ``word`` looks like a plural noun."""
    lower = word.lower()
    if lower in _PLURALS or lower.endswith(_PLURAL_ENDINGS):
        return True
    if len(word) < 3 or not lower.endswith("s") or lower.endswith(("ss", "'s", "us", "ous", "sis")) or lower in _NEVER_HEADS:
        return False
    return not (word.isupper() and len(word) < 5)


def _noun(words: list[_Word], head: int) -> Noun:
    first = max(0, head + 1 - _MOST_UNIT_WORDS)
    chosen = words[first : head + 1]
    while len(chosen) > 1 and (chosen[0].joined or chosen[0].text.lower() in _IDLE):
        chosen = chosen[1:]
    joined = [place for place, word in enumerate(chosen) if word.joined]
    if joined and joined[-1] < len(chosen):
        chosen = chosen[joined[-1] :]
    return Noun(unit=" ".join(word.text for word in chosen), end=words[head].end, rule="figures.count")


def _casualties(folded: str, at: int, limit: int) -> Noun | None:
    match = _CASUALTIES.match(folded, at, limit) or _DIED.match(folded, at, limit)
    if match is None:
        return None
    return Noun(unit=match.group(1), end=match.end(), rule="figures.casualties")


def _victims(folded: str, numeral: Span) -> Noun | None:
    """Read "a shooting that killed 14": people, though nobody says so."""
    if _HURT_BEFORE.search(folded, max(0, numeral.start - 30), numeral.start) is None:
        return None
    return Noun(unit="people", end=numeral.end, rule="figures.casualties")


def read_share(folded: str, at: int, limit: int) -> Noun | None:
    """Return what a fraction is of, countable or not: "half of the grain", "a third of exports"."""
    of = _SHARE_OF.match(folded, at, limit)
    if of is None:
        return None
    of = _SHARE_OF_THEM.match(folded, at, limit) or of
    words = list(_phrase(folded, of.end() - 1, limit))
    if not words or of.end() == at + 1:
        return None
    head = _head_place(words)
    return _noun(words, head if head is not None else _mass_place(words))


def _uncountable(folded: str, words: list[_Word]) -> Noun | None:
    """Read a unit that no table has and a noun without plural: "500 Nm", "450 horsepower", "3,000 cavalry"."""
    if len(words) != 1:
        return None
    (word,) = words
    symbol = len(word.text) <= _LONGEST_SYMBOL and not word.text.islower() and not word.text.isupper()
    symbol = symbol and (len(word.text) <= 2 or not word.text.istitle())
    mass = word.text.islower() and not word.text.endswith(_NO_NOUN_ENDINGS)
    if not (symbol or mass) or word.text in _NO_NOUNS or word.start == 0 or folded[word.start - 1] == "-":
        return None
    return Noun(unit=word.text, end=word.end, rule="figures.symbol" if symbol else "figures.uncountable")


def _mass_place(words: list[_Word]) -> int:
    """Return the place of an uncountable noun: the first word that is neither a name nor a possessive."""
    return next((place for place, word in enumerate(words) if word.text.islower() and not word.text.endswith("'s")), 0)


def _singular(words: list[_Word], value: float) -> Noun | None:
    if value != 1 or not words or not words[0].text.islower():
        return None
    return Noun(unit=words[0].text, end=words[0].end, rule="figures.one")
