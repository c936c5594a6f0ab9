"""Capitalised runs that may be names of people: what the gazetteer does not know, cut at what it knows.

Rules of this module: it knows letters and small words, no names; a run never crosses a mark of punctuation; whether a
run is a person is decided later, from its neighbours (mentions.py).
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from dossier.core.gazetteer.lexicon import Entry, Hit
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.patterns import holds_any

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚА-ЯΑ-Ω"
_REST = rf"\w*(?:(?:-|'(?!(?:s|d|m|t|re|ve|ll)\b))(?=\w)\w*)*(?:(?<=\b\w)\.(?= ?[{_UPPER}]))?"
_TOKEN = rf"(?:(?:a[lnsdr]|e[lz]|ul)-)?[{_UPPER}]{_REST}"
# The same token at the beginning of a run: one class of letters first, so that the engine skips to where one can stand.
_FIRST_TOKEN = rf"[{_UPPER}aeu](?<!\w.)(?:(?<=[{_UPPER}])|(?:(?<=a)[lnsdr]|(?<=e)[lz]|(?<=u)l)-[{_UPPER}]){_REST}"
_PARTICLE = r"(?:d(?:ella|el|en|er|e|i|a|os|u)|v[ao]n|te[rn]|bint?|ibn|a[lfv]|el|l[ae]|u[lr]|zu|y|o')"
"""Grouped by first letters, because nearly every small word is held against them."""
_MORE = rf"(?:(?: |(?<=\.))(?:{_PARTICLE} ){{0,2}}{_TOKEN})*(?:,? (?:Jr|Sr)\.?|(?: I{{2,3}}| IV)\b)?"
_RUN = re.compile(_FIRST_TOKEN + _MORE)
_PLAIN_RUN = re.compile(rf"[{_UPPER}](?<!\w.){_REST}{_MORE}")
"""For texts without a name like "al-Safadi", which are most: the engine then halts at capitals only."""
_SMALL_BEGINNINGS = ("al-", "el-", "an-", "as-", "ad-", "ar-", "ul-", "ez-")
_SUFFIX = re.compile(r",? (?:Jr|Sr)\.?$")

_OPENERS = frozenset(
    "The A An In On At By For From With As After Before During But And However Meanwhile Moreover Also Both According Earlier "
    "Later His Her Their Its Our My Your There When While If What Who How Why Where Which This That These Those It He "
    "She They We "
    "I You Yes No Not Now Then Thus So Such Some Many Most Several Other Another Each Every All Any Few More Less "
    "Today Yesterday "
    "Tomorrow Tonight Yet Still Even Only Just Or Nor Since Until Under Over Through Between Among Against About "
    "Despite Although "
    "Though Because Following Speaking Asked Noting Having Being Besides Furthermore Additionally Finally First Second Third "
    "Once Again Here Like Unlike Via Upon Within Without Amid Given Read Photo Source Date Do Does Did Is Are Was Were Can "
    "Could Will Would Should May Might Must Let Have Has Had To Of One Two Three Four Five Nobody Everyone Someone Instead "
    "Perhaps Maybe Indeed Hence Therefore Otherwise Nevertheless Nonetheless Recently Previously Separately Similarly "
    "Former Dear Thank Thanks Regarding Concerning Welcoming Speaking Answering Responding Congratulating Touching Recalling "
    "Allies Ally Partners Members Diplomatic Together "
    "New Old Good Great Real Last Next Former Then-President".split()
)
"""Words that open sentences and stand capitalised before a name without belonging to it."""
_NEVER_ALONE = frozenset(
    "Medical Economic Financial Domestic Public Global Humanitarian Senior Local Asian Jewish Muslim Native Hawaiian Included "
    "Stakeholders Practitioners Women Youth Companies Nursing Mobility".split()
)
"""Words that name nobody when they stand alone, though they may begin or end the name of a body."""
_ING = re.compile(r"[A-Z][a-z]{3,}ing$")
_PORTFOLIO = frozenset(
    "Affairs Policy Security Cooperation Development Trade Relations Economy Defence Defense Integration Neighbourhood "
    "Neighborhood Enlargement Energy Finance Justice Interior Education Culture Health Environment Climate Transport Migration "
    "Commerce Industry Tourism Agriculture Labour Labor Homeland Rights Operations Partnerships Investment Worship "
    "Expatriates Diaspora Emigrants Communications Technology Science Innovation Sport Sports Infrastructure Water "
    "Abroad Nationals Mobility Change Conservation Implementation Quality Services Engagement Treasury Procurement Housing "
    "Maintenance".split()
)
"""Subjects of posts: "Minister for Europe and Foreign Affairs"."""
_BODIES = frozenset(
    "Council Committee Commission Party University Institute Foundation Association Organization Organisation Agency Bank Fund "
    "Group Union Forum Conference Congress Court Center Centre Ministry Department Office Service Authority Board Assembly "
    "Parliament Senate House Army Navy Guard Corps Force Forces Company Corporation Inc Ltd Corp LLC Times Post News Journal "
    "Tribune Herald Press Radio Television TV Network Magazine Review Report Agreement Treaty Convention Protocol Charter Act "
    "Declaration Statement Resolution Accord Accords Summit Street Avenue Square River Sea Ocean Lake Mountain Mountains "
    "Island Islands Corridor Road Airport Port Bridge Valley Gulf Strait Bay Province Region District County City Village "
    "Project Program Programme Initiative Plan Strategy Process Mission Campaign Movement Front Alliance Coalition League "
    "Federation Society Club Team Cup Games Olympics Prize Award Day Week Month Year War Peace Conflict Crisis Revolution "
    "Nation Consulate Palace Hotel Hall Museum Church Mosque Cathedral Pipeline Fleet Brigade Division Battalion Airlines "
    "Airways Railways Secretariat Presidency Government Administration Republic Kingdom State States Nations Community "
    "Network Caucus PAC Poll Survey Index Exchange Market Markets Delegation Embassy Side Chamber Academy School College "
    "Hospital Clinic Trust Law Code Constitution Amendment Bill Article Chapter Section Page Room Building Tower Wall "
    "Healthcare Services Institutes Programs Programmes Partnership Partnerships Theater Theatre Playhouse "
    "Transit System Systems Bureau Command Unit PLLC Business Businesses Country Start Order Moonshot Liberties Estate "
    "Rescue Design Sourcing Patent "
    "Twitter Facebook Telegram Instagram YouTube Google Channel Web Internet Online Democrats Republicans".split()
)
"""Last words of names that belong to bodies, places and things, not to people."""
_NEVER_SURNAMES = frozenset(
    "Officer Officers Counsel Economist Scientist Technologist Member Members Tempore Founder Co-Founder Co-Owner Emeritus "
    "Emerita Treasurer Nurse Magistrate Trustee Comptroller Minster".split()
)
_NO_NAMES = _NEVER_SURNAMES | _NEVER_ALONE
"""Words that end a post and no name: a run that ends in one names nobody ("Ranking Members", "Chief Data Scientist")."""
_POST_WORDS = _NEVER_SURNAMES | frozenset(
    "Secretary Minister President Director Ambassador Commissioner Chairman Chairwoman Chairperson Chair Governor "
    "Senator Representative "
    "Spokesperson Spokesman Spokeswoman Envoy Adviser Advisor Councillor Chancellor Speaker Mayor Chief Head "
    "Coordinator Consul General "
    "Commander Judge Prosecutor Leader Premier Deputy Counsellor Rapporteur Delegate Negotiator".split()
)
"""Words that end a post: what stands before the name they precede is a title, known to the tables or not."""
_NOT_A_NAME = frozenset({"country", "demonym", "organisation", "post", "honorific", "month", "weekday", "region", "encounter"})
_NEVER_IN_NAMES = _NOT_A_NAME - {"country", "month"}
_UNDER_HEADS = frozenset(
    "Council Committee Commission Agency Service Unit Department Office Bureau Administration Authority".split()
)
"""Bodies whose heads are named right behind them: "National Energy Council Ana Lima"."""
_PLACED = re.compile(r"\b(?:in|to|from|at|near|of) $")
_AREAS = frozenset("Greater South North East West Port Central Upper Lower Downtown Fort Saint San Santa Los El".split())
"""Words before a city that make no personal name of it."""
_MOST_LOOKED_AT = 8
_REACH = 80
"""Characters of a run looked at on either side of a hit: more than a word, so that a run of a million names stays cheap."""
_KEPT = 4096
"""Names whose shape is kept: those of a text come again and again, in it and in the next one."""
_CUTTING = _NOT_A_NAME | {"capital", "seat", "city", "venue", "document", "institution", "collective", "modifier"}


Bounds = tuple[int, int]
"""Where a run begins and ends: a plain pair, because most runs are cut or dropped before they become anything."""


def find_names(folded: str, hits: Sequence[Hit], paragraphs: Iterable[Span]) -> list[Bounds]:
    """Return the bounds of possible names of people and bodies in reading order."""
    found: list[Bounds] = []
    cuts = [hit for hit in hits if _cuts(hit[2])]
    at, count = 0, len(cuts)
    pattern = _RUN if holds_any(folded, _SMALL_BEGINNINGS) else _PLAIN_RUN
    borne: dict[str, bool] = {}
    for first, last in paragraphs:
        for run in pattern.finditer(folded, first, last):
            start, end = run.span()
            while at < count and cuts[at][1] <= start:
                at += 1
            if at == count or cuts[at][0] >= end:
                _add_trimmed(found, folded, start, end)
            else:
                _add_pieces(found, folded, Span(start, end), cuts, at, borne)
    return found


def _cuts(entries: Sequence[Entry]) -> bool:
    # A plain loop: it costs a third of `any` with a generator, and every hit comes through here.
    for entry in entries:  # noqa: SIM110
        if entry[0] in _CUTTING:
            return True
    return False


def _add_pieces(found: list[Bounds], folded: str, run: Span, cuts: Sequence[Hit], at: int, borne: dict[str, bool]) -> None:
    """Add what the gazetteer's hits leave of ``run``; ``borne`` keeps which cities the text gives as surnames."""
    start, end = run
    while at < len(cuts) and cuts[at][0] < end:
        hit = cuts[at]
        at += 1
        if _belongs_to_name(folded, start, end, hit):
            continue
        if hit[2][0][0] == "city" and _is_surname(folded, hit, borne):
            continue
        if hit[0] > start:
            _add_free(found, folded, start, hit[0])
        start = max(start, hit[1])
    if start < end:
        _add_free(found, folded, start, end)


def _add_free(found: list[Bounds], folded: str, start: int, end: int) -> None:
    while start < end and not folded[start].isalpha():
        start += 1
    if start < end:
        _add_trimmed(found, folded, start, end)


def _add_trimmed(found: list[Bounds], folded: str, start: int, end: int) -> None:
    """Add a run without words that only open a sentence or name a portfolio, if anything is left."""
    kept = _trim(folded[start:end])
    if kept is None and _ING.fullmatch(folded, start, end) and _ends_full_name(folded, f" {folded[start:end]}"):
        kept = 0, end - start
    if kept is not None:
        found.append((start + kept[0], start + kept[1]))


def _is_surname(folded: str, hit: Hit, borne: dict[str, bool]) -> bool:
    """Tell whether a full name of the text ends in the word of ``hit``: "Lloyd Austin … Secretary Austin"."""
    if _PLACED.search(folded, max(0, hit[0] - 6), hit[0]):
        return False
    word = folded[hit[0] : hit[1]]
    if word not in borne:
        borne[word] = _ends_full_name(folded, f" {word}")
    return borne[word]


def _ends_full_name(folded: str, ending: str) -> bool:
    at = -1
    for _ in range(_MOST_LOOKED_AT):
        at = folded.find(ending, at + 1)
        if at < 0:
            return False
        given = folded[folded.rfind(" ", max(0, at - _REACH), at) + 1 : at]
        if given.istitle() and given.isalpha() and not _is_common(given) and given not in _POST_WORDS and given not in _AREAS:
            return True
    return False


def _is_common(word: str) -> bool:
    """Tell whether a word beside a place is no single personal name."""
    return " " in word or word in _OPENERS or word in _BODIES or word in _PORTFOLIO or not word.isalpha()


@lru_cache(maxsize=_KEPT)
def post_in_name(name: str) -> int:
    """Return how many characters of a run are a post that no table knows ("Additional Secretary X Y"); 0 without one."""
    if " " not in name:
        return 0
    words = name.split(" ")
    for place in range(len(words) - 2, -1, -1):
        if words[place] in _POST_WORDS:
            return len(" ".join(words[: place + 1]))
    return 0


def _belongs_to_name(folded: str, start: int, end: int, hit: Hit) -> bool:
    """Tell whether a hit in the run between ``start`` and ``end`` is part of a name: Israel Katz, Chad Wolf, Theresa May.

    A place directly before one more word, or the last word of a run that begins with free words, is taken as a name
    unless it is a form that only a side has (a demonym, an acronym, a post).
    """
    for entry in hit[2]:
        if entry[0] in _NEVER_IN_NAMES:
            return False
    word = folded[hit.start : hit.end]
    if word.isupper() or " " in word or hit.end > end:
        return False
    before = folded[max(start, hit.start - _REACH) : hit.start].strip()
    after = folded[hit.end : min(end, hit.end + _REACH)].strip()
    if not before:
        if after[:1].islower():
            return True
        return bool(after) and " " not in after and after not in _BODIES and word not in ("May", "March")
    if after:
        return hit[2][0][0] == "city" and not _is_common(before) and not _is_common(after)
    return " " not in before and before not in _OPENERS and before not in _BODIES and not before.endswith(".")


@lru_cache(maxsize=_KEPT)
def _trim(text: str) -> tuple[int, int] | None:
    """Return where the part of a run that is kept begins and ends."""
    if " " not in text:
        known = (
            not text
            or text in _OPENERS
            or text in _NO_NAMES
            or text[0].islower()
            or (text.endswith("ing") and _ING.match(text))
        )
        return None if known else (0, len(text))
    words = text.split(" ")
    first, last = 0, len(words)
    while last and not words[last - 1]:
        last -= 1
    while first < last and (not words[first] or words[first] in _OPENERS or words[first][0].islower()):
        first += 1
    for place in range(last - 1, first - 1, -1):
        if (words[place] in _PORTFOLIO and place + 1 < last) or (words[place] in _UNDER_HEADS and first < place < last - 2):
            first = place + 1
            break
    if first + 1 == last and _ING.match(words[first]):
        return None
    while last > first and (not words[last - 1] or words[last - 1][0].islower()):
        last -= 1
    if first >= last or words[last - 1] in (_NO_NAMES if first + 1 == last else _NEVER_SURNAMES):
        return None
    start = sum(len(word) + 1 for word in words[:first])
    return start, start + len(" ".join(words[first:last]))


def is_name(run: str) -> bool:
    """Tell whether anything of a capitalised run can be a name."""
    return _trim(run) is not None


@lru_cache(maxsize=_KEPT)
def is_body_name(name: str) -> bool:
    """Tell whether a capitalised run names a body, place or thing, by its last word or by being an acronym."""
    words = _bare(name).split()
    return (
        words[-1] in _BODIES
        or words[-1] in _PORTFOLIO
        or words[0] in _BODIES
        or (len(words) == 1 and len(name) > 1 and name.isupper())
    )


@lru_cache(maxsize=_KEPT)
def is_portfolio(name: str) -> bool:
    """Tell whether a capitalised run is the subject of a post ("Foreign Affairs")."""
    return name.split()[-1] in _PORTFOLIO


@lru_cache(maxsize=_KEPT)
def surname(name: str) -> str:
    """Return the last name word, without suffixes such as Jr."""
    return _bare(name).split()[-1]


def _bare(name: str) -> str:
    return _SUFFIX.sub("", name) if name.endswith(("r", "r.")) else name
