"""When, where and on what occasion: what the words around an encounter say of it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from msgspec import structs

from dossier.core.extract.article import Article, Sentence, mentions_in
from dossier.core.extract.clock import Clock
from dossier.core.model.records import MeetingKind
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.dates import DateMention
from dossier.core.text.dates_calendar import parse_day

_CUT = re.compile(
    r",? (?:preparations? for|to (?!the\b|a\b|an\b|his\b|her\b)[a-z]+|which|that|during which|following|since"
    r"|regarding|about|amid|ahead of|before|in order|as part of efforts"
    r"|to (?:discuss|express|offer))\b|;|:(?!\d)|, [a-z]+ing\b"
)
_EVENT_BEFORE = re.compile(
    r"\b(?:election|attack|earthquake|strike|launch|explosion|flood\w*|storm|referendum|ceremony|anniversary|war|conflict"
    r"|incident|crisis|resolution"
    r"|statement|declaration|agreement|decision|inauguration|appointment|signed|adopted|events?)s?\b[^,;]{0,25}$",
    re.I,
)
_WHERE = re.compile(
    r"\b(?:in|at|In|At|hosted|(?:visit|trip|travel\w*|arriv\w*|flew|welcomed\b[^,.]{0,60}) to)(?: the| downtown| central)? $"
)
_HERE = re.compile(r"\bhere\b")
_FREE_PLACE = re.compile(r"\b(?:in|at the|in the city of|at) ((?:[A-Z][\w'-]+)(?: (?:de |del |es |al-)?[A-Z][\w'-]+){0,2})")
_PLACE_KINDS = ("city", "capital", "venue", "country", "seat", "region")
_LONGEST_MENTION = 300
_NOT_PLACES = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday"
    r"|Spring|Summer|Autumn|Winter|The|His|Her|This|Foreign|Minister|President|Parliament|Ministry|Office|Government"
    r"|Congress|Senate)\b"
)
_OCCASION = re.compile(
    r"\b(?:on|at|in) the (?:sidelines?|margins?|fringes) of (?:the |an? )?(?P<margin>[^,;.]{4,110})"
    r"|\b(?:within|in|as part of) (?:the )?(?:framework|context|frames?) of (?:the |his |her |their |an?"
    r" )?(?P<frame>[^,;.]{4,110})"
    r"|\bwithin (?:the )?(?P<within>(?:High|[A-Z0-9])[^,;.]{4,110})"
    r"|\b(?:on|during|paid|paying|for|as part of) (?:an?|his|her|the) (?P<visit>(?:(?:first|current|two-day|three-day"
    r"|four-day|one-day|brief|short) )*"
    r"(?:official|working|state|private|regional|historic|farewell|introductory|courtesy|friendly|surprise) (?:visit|trip"
    r"|tour)(?: to [^,;.]{2,50}| of [^,;.]{2,60})?)"
    r"|\b[Tt]he (?P<session>(?:(?:first|second|third|fourth|fifth|next|last|\d+(?:st|nd|rd|th)|annual|regular|informal"
    r"|extraordinary|ministerial|inaugural|joint|plenary) ){1,3}(?:meeting|session|conference|summit) of (?:the )?"
    r"[A-Z][^,;.]{2,90}?(?= (?:was|were|is|are|will|took|has|had|held|in|on|at|to|said)\b|[,;.]))"
)
_OCCASION_END = re.compile(
    r"\s+(?:in [A-Z][\w ]{2,30}|on (?:\d|[A-Z][a-z]+day|[A-Z][a-z]+ \d).*|today|yesterday|where|which|who|a meeting|and"
    r" (?:met|held|discussed|released|issued)\b.*|with (?:the |his |her )?[A-Z].*|at the (?:invitation|head) .*"
    r"|to (?!the\b|[A-Z])[a-z]+ .*)$|\s*[:\"“*].*$"
)


_TODAY = "date.relative_day"
_SAID_ON = re.compile(
    r"\b(?:said|announced|told reporters|reported|confirmed|disclosed|wrote|statement|release|spokes\w+)"
    r"(?: in (?:a|its|his|her) (?:\w+ ){0,2}(?:statement|release|tweet|post|briefing))?(?: late)?(?: on)? \Z"
)
"""Before the day on which a ministry told of what had happened by then: "held talks, the ministry said Wednesday"."""
_AGREED = re.compile(r"\b(?:agreed|committed|decided|undertook|arranged)\b")
_WROTE = re.compile(r"\"[^\"]*\b(?:wrote|posted|tweeted)\b")
_LISTED = re.compile(r"\s*(?:,|and|,\s*and)\s*(?:on\s+)?")


def dates_of(
    article: Article, clock: Clock, sentence: Sentence, window: Span, *, planned: bool, floor: int = 0
) -> list[DateMention]:
    """Return the date that the sentence states for what happens in ``window`` (subject to last object), if any.

    Days in a list ("on December 3 and 7") are all returned; dates before the offset ``floor`` are left out.

    Asked in turn: dates inside the window and after it up to the next clause; a date that opens the sentence; a full day
    after the clause that no other event claims.
    """
    found = [
        mention
        for mention in clock.dates(article.folded, sentence.span, planned=planned)
        if not mention.naming and not clock.files(mention.span) and mention.role == "point" and mention.span.start >= floor
    ]
    exact = [mention for mention in found if mention.rule != "date.year"]
    found = exact or [mention for mention in found if planned or mention.span.start - window.end < 12]
    if not planned and any(not mention.planned for mention in found):
        found = [mention for mention in found if not mention.planned or window.start <= mention.span.start < window.end]
    mention = _nearest(article.folded, sentence.span, window, found) if found else None
    mention = _in_brackets(article.folded, found, mention) if mention and mention.rule == _TODAY else mention
    mention = _written_on(article.folded, sentence.span, found) or mention if mention and mention.rule == _TODAY else mention
    if mention and mention.span.start >= window.end and mention.date.precision == "day":
        said = _SAID_ON.search(article.folded, window.end, mention.span.start)
        if said:
            return [structs.replace(mention, date=replace(mention.date, precision="on_or_before"))]
    return _list_from(article.folded, found, mention) if mention else []


def agreed_at(folded: str, window: Span) -> int:
    """Return where "agreed to" stands: a date before it is the day on which it was agreed."""
    agreed = _AGREED.search(folded, *window)
    return agreed.end() if agreed else 0


def _in_brackets(folded: str, found: Sequence[DateMention], mention: DateMention) -> DateMention:
    """Return the day that explains "today (November 5)"."""
    start = mention.span.end
    return next((other for other in found if other.span.start == start + 2 and folded.startswith(" (", start)), mention)


def _written_on(folded: str, sentence: Span, found: Sequence[DateMention]) -> DateMention | None:
    """Return the day on which quoted words with "today" were written: "Good talks today," she wrote on X on 31 January."""
    wrote = _WROTE.search(folded, sentence.start, sentence.end)
    return next((mention for mention in found if wrote and mention.span.start > wrote.end() and mention.rule != _TODAY), None)


def _list_from(folded: str, found: Sequence[DateMention], mention: DateMention) -> list[DateMention]:
    listed = [mention]
    for other in found[found.index(mention) + 1 :]:
        between = folded[listed[-1].span.end : other.span.start]
        if not _LISTED.fullmatch(between) or other.rule != mention.rule:
            break
        listed.append(other)
    return listed


def join_days(listed: list[DateMention]) -> list[DateMention]:
    """Return days that follow each other as one event of several days."""
    return [_run(listed)] if _consecutive(listed) else listed


def _consecutive(listed: Sequence[DateMention]) -> bool:
    """Tell whether the days follow each other: "on 25 and 26 June" is one event of two days."""
    days = [parse_day(mention.date.date) for mention in listed]
    return len(days) > 1 and all(a and b and (b - a).days == 1 for a, b in pairwise(days))


def _run(listed: Sequence[DateMention]) -> DateMention:
    first, last = listed[0].date, listed[-1].date
    return structs.replace(listed[0], date=replace(first, range=(first.date or "", last.date or "")))


def _nearest(folded: str, sentence: Span, window: Span, found: Sequence[DateMention]) -> DateMention | None:
    cut = _CUT.search(folded, window.end, sentence.end)
    end = cut.start() if cut else sentence.end
    inside = [
        mention for mention in found if window.start <= mention.span.start < end and not _claimed(folded, window.start, mention)
    ]
    if inside:
        return min(inside, key=lambda mention: _distance(window, mention))
    opening = [mention for mention in found if mention.span.end <= window.start and mention.span.start - sentence.start < 30]
    if opening:
        return opening[0]
    before = [mention for mention in found if mention.span.end <= window.start and window.start - mention.span.end < 60]
    if before:
        return before[-1]
    today = [mention for mention in found if mention.span.start >= end and mention.rule == "date.relative_day"]
    return today[0] if today and not _claimed(folded, window.end, today[0]) else None


def _claimed(folded: str, start: int, mention: DateMention) -> bool:
    """Tell whether another event stands before the date: "the elections earlier this week", "the attack of October 7"."""
    return bool(_EVENT_BEFORE.search(folded[max(start, mention.span.start - 60) : mention.span.start]))


def _distance(window: Span, mention: DateMention) -> int:
    inside = window.start <= mention.span.start < window.end
    return 0 if inside else abs(mention.span.start - window.end)


def place_of(article: Article, sentence: Sentence, window: Span) -> str | None:
    """Return the place stated for what happens in ``window``: the nearest city, venue or country after "in" or "at"."""
    cut = _CUT.search(article.folded, window.end, sentence.span.end)
    end = cut.start() if cut else sentence.span.end
    found: list[tuple[int, int, str]] = []
    for hit in sentence.hits:
        entry = next((entry for entry in hit.entries if entry.kind in _PLACE_KINDS), None)
        if entry is None or hit.start >= end:
            continue
        before = article.folded[max(sentence.span.start, hit.start - 90) : hit.start]
        if _WHERE.search(before):
            rank = {"city": 0, "capital": 0, "seat": 1, "venue": 1}.get(entry.kind, 2)
            found.append((rank, abs(hit.start - window.end), article.document.text[hit.start : hit.end]))
    here = _HERE.search(article.folded, sentence.span.start, end)
    if found and not (here and min(found)[0] == 1):
        return " ".join(min(found)[2].split())
    if here:
        return None
    for match in _FREE_PLACE.finditer(article.folded, sentence.span.start, end):
        if not _NOT_PLACES.match(match.group(1)) and not _is_actor(article, match.start(1)):
            return match.group(1)
    return None


def _is_actor(article: Article, offset: int) -> bool:
    """Tell whether a capitalised word belongs to somebody who acts."""
    return any(
        mention.span.start <= offset < mention.span.end and (mention.party or mention.role)
        for mention in mentions_in(article, Span(offset - _LONGEST_MENTION, offset + 1))
        if mention.kind != "side"
    )


def occasion_of(article: Article, sentence: Sentence, kind: MeetingKind) -> str | None:
    """Return the occasion of an encounter as the sentence words it ("official visit to Peru", "78th session of …").

    Talks announced at a session are another event than the session.
    """
    match = _OCCASION.search(article.folded, sentence.span.start, sentence.span.end)
    if not match:
        return None
    group = match.lastgroup or "margin"
    if group == "session" and kind == "negotiation":
        return None
    start, end = match.span(group)
    whole = article.folded[end - 1 : end + 1].isalnum() is False
    stated = " ".join(article.document.text[start:end].split())
    words = _OCCASION_END.sub("", stated if whole else stated.rpartition(" ")[0])
    words = _OCCASION_END.sub("", words).strip(" ,")
    return words if " " in words or words[:1].isupper() else None


def dateline_place(article: Article, clock: Clock) -> str | None:
    """Return the city of the dateline, in the usual capitals of a name."""
    if clock.dateline is None or clock.dateline.place is None:
        return None
    city = article.document.text[slice(*clock.dateline.place)].partition(",")[0].strip()
    return " ".join(word.capitalize() if word.isupper() and len(word) > 2 else word for word in city.split())
