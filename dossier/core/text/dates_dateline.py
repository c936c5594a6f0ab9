"""Datelines: the words before a story that say where and when it was filed.

``BAKU, Azerbaijan, December 12.``, ``WASHINGTON, March 3 (Reuters) -``, ``TOKYO —``, ``Geneva (22 March 2024) –``,
``June 1, 2020 – Ottawa, Ontario –``, ``ZAGREB/LJUBLJANA, 4 March 2025 (Agency) -``.
"""

from dataclasses import dataclass
from functools import lru_cache

from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.dates_grammar import MONTH, WEEKDAY

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚ"
_WORD = rf"(?!{WEEKDAY}\b|(?:In|On|The|At|By)\b)[{_UPPER}][\w'.-]*"
_PLACE = rf"{_WORD}(?:[ ](?:(?:de|del|di|da|do|of|the|la|le|el|al|es|upon|on|and)[ ])?{_WORD}){{0,4}}"
_SHOUTED = rf"[{_UPPER}][{_UPPER}'.-]{{2,}}(?:[ ][{_UPPER}'.-]{{2,}}){{0,3}}"
_YEAR = r"(?:,?\s*(?:(?:19|20)\d\d))?"
_DATE = (
    rf"(?:(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d\d?(?:st|nd|rd|th)?{_YEAR}|\d\d?(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}{_YEAR})"
    r"|\d\d?[./]\d\d?[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
)
_AGENCY = r"(?:\s*,?\s*(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/|\[[^\]\n]{2,30}\]))"
_CLOSE = r"\s*(?:\.\s*[-–—]+|[-–—]{1,3}|[.:])(?=\s)"
_CLOSE_DASH = r"\s*(?:\.\s*)?[-–—]{1,3}(?=\s)"
_DATED = re.compile(
    rf"\s*(?P<place>{_PLACE}(?:\s*[,/]\s*{_PLACE}){{0,2}})\s*(?:,|\.|[-–—]|\()?\s*(?P<date>{_DATE})\)?"
    rf"(?:{_AGENCY}{_CLOSE}(?:\s*[-–—]+)?|{_AGENCY}|(?:\s*[,.]\s*[{_UPPER}]{{3,12}}(?=[.\s]))?{_CLOSE}(?:\s*/[^/\n]{{2,20}}/\.?)?)(?=\s)"
)
_AGENCY_FIRST = re.compile(
    rf"\s*(?P<place>{_PLACE}(?:\s*[,/]\s*{_PLACE})?){_AGENCY}(?:\s*[,–—-]?\s*(?P<date>{_DATE}))?{_CLOSE}"
)
_UNDATED = re.compile(rf"\s*(?P<place>{_SHOUTED}(?:\s*,\s*(?:{_SHOUTED}|{_PLACE}))?){_AGENCY}?(?P<date>(?!))?{_CLOSE_DASH}")
_DATE_ONLY = re.compile(rf"\s*(?P<date>{_DATE})(?P<place>(?!))?(?:{_AGENCY})?\s*(?:[-–—]{{1,3}}|\.)(?=\s+[{_UPPER}\"])")
_DATE_FIRST = re.compile(rf"\s*(?P<date>{_DATE})\s*[-–—]\s*(?P<place>{_PLACE}(?:\s*,\s*{_PLACE}){{0,2}})\s*[-–—](?=\s)")
_LONGEST = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline found at the head of a story. ``span`` includes the closing mark; ``place`` and ``date`` are its parts."""

    span: Span
    place: Span | None
    date: Span | None


@lru_cache(maxsize=2)
def find_dateline(folded: str, start: int) -> Dateline | None:
    """Return the dateline that opens the story at ``start``, or None.

    A capitalised place alone is taken only in capitals and before a dash: "PARIS —", never "Paris - the capital". Several
    passes ask about the same text, hence the cache.
    """
    window = min(len(folded), start + _LONGEST)
    for pattern in (_DATED, _AGENCY_FIRST, _UNDATED, _DATE_FIRST, _DATE_ONLY):
        match = pattern.match(folded, start, window)
        if match:
            opening = match.start() + len(match.group()) - len(match.group().lstrip())
            return Dateline(
                span=Span(opening, match.end()),
                place=_bare(match) if match["place"] else None,
                date=Span(*match.span("date")) if match["date"] else None,
            )
    return None


def _bare(match: re.Match[str]) -> Span:
    return Span(match.start("place"), match.start("place") + len(match["place"].rstrip(".")))
