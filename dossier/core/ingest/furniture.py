"""Lines around an article that are not the article: stamps, notices, bylines, labels, end marks.

What lives here: recognising one line. What must not: deciding where the article begins (see `head`, `foot`).
"""

import re

from dossier.core.text.dates_grammar import MONTH, WEEKDAY

_FULL_DATE = (
    rf"(?:(?:{WEEKDAY},?\s+)?(?:{MONTH}\s+\d\d?(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d\d?(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH},?\s+(?:19|20)\d\d)"
    r"|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d\d?[./]\d\d?[./](?:19|20)\d\d)"
)
_CLOCK = (
    r"(?:[T,|/·•@\s-]*(?:at\s+)?\d\d?[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[AaPp]\.?\s?[Mm]\.?)?"
    r"\s*(?:Z|\(?(?:UTC|GMT)?\s*[+-]\d\d?(?::?\d\d)?\)?|\(?(?:UTC|GMT|CET|CEST|EST|EDT|ET|MSK|IST|JST|EAT|local time)\)?)?)"
)
_PUBLISHED = r"(?:published|posted|released|issued|created|date|release date|publication date|dated|first published|online)"
_UPDATED = r"(?:updated|last updated|modified|last modified|edited)"

STAMP = re.compile(
    rf"\s*[\[(]?(?:(?P<label>{_PUBLISHED}|(?P<update>{_UPDATED}))(?:\s+(?:on|at))?\s*[:|-]?\s*)?(?P<date>{_FULL_DATE}){_CLOCK}?[\])]?",
    re.I,
)
"""A date with its year, perhaps with a label and a clock time, at the beginning of a line."""

LABELLED_STAMP = re.compile(
    rf"^[^\n]{{0,60}}?\b(?:{_PUBLISHED}|(?P<update>{_UPDATED}))(?:\s+(?:on|at))?\s*[:|-]?\s*(?P<date>{_FULL_DATE}){_CLOCK}?",
    re.I,
)
"""A stamp with its label somewhere in a short line: "Xinhua | Updated: 2024-03-05 20:15:30"."""

_EDITED = "|".join(
    (
        "details added", "added details", "updated?", "updates?", "adds?", "recasts?", "corrects?", "corrected",
        "first (?:version|published|posted)", r"version \d",
    )
)  # fmt: skip
NOTICE = re.compile(rf"\s*[\[(]?(?:{_EDITED})\b[^.\n]{{0,40}}?(?:[:;,—–-]|\bwith\b)[^\n]{{0,160}}", re.I)
"""An editor's note on versions, such as "Details added: first version posted on February 28, 20:05"."""

FIRST_POSTED = re.compile(
    rf"\b(?:first|originally|initially)\s+(?:\w+\s+)?(?:posted|published|version)[^\n]*?"
    rf"(?P<date>{MONTH}\s+\d\d?|\d\d?\s+{MONTH})",
    re.I,
)
_NAME = r"(?:[A-ZÀ-Þ][\w'’.-]+|[A-Z]\.)"
_AGO = r"\d+\s+(?:minutes?|hours?|days?)\s+ago"
BYLINE = re.compile(
    r"\s*(?:(?:By|BY|Written by|Reported by|Author:|Reporter:|Editor:)\s+"
    rf"(?P<author>{_NAME}(?:\s+(?:(?:de|van|von|bin|al|el)\s+)?{_NAME}){{0,4}}"
    rf"(?:(?:,|\s+and|\s*&)\s+{_NAME}(?:\s+{_NAME}){{1,3}})?)(?:\s*[,|/·•-]\s*[^\n.]{{2,60}})?"
    rf"|(?P<named>{_NAME}(?:\s+{_NAME}){{1,3}})\s*(?:[|·•/-]|,)\s*(?:{_AGO}|(?={_FULL_DATE})[^\n]{{0,50}}))\s*$"
)
"""The line that names who wrote the story."""

_LABELS = "|".join(
    (
        r"for immediate release", r"press (?:release|statement|communiqu[eé])(?:\s+(?:no|n°|nr)\.?\s*[\w/.-]+)?",
        r"media (?:release|statement|advisory)", r"news release", r"readout", r"politics", r"world", r"news", r"economy",
        r"foreign policy", r"diplomacy", r"home", r"international", r"latest news", r"breaking(?: news)?", _AGO,
        r"(?:views?|hits?|reads?|shares?|comments?)\s*:?\s*[\d,.]+", r"[\d,.]+\s+(?:views?|shares?|comments?|reads?)",
        r"(?:reading time|\d+\s+min(?:ute)?s?\s+read)[^\n]{0,20}", r"photo(?: credit)?\s*:[^\n]{0,120}",
        r"(?:source|outlet|editor|photo by|image)\s*:\s*[^\n]{0,80}",
    )
)  # fmt: skip
LABEL = re.compile(rf"\s*(?:{_LABELS})\s*$", re.I)
"""A label that carries no news: section names, release headings, counters, picture credits."""

SOURCE_LINE = re.compile(r"\s*(?:source|outlet)\s*:\s*(?P<outlet>[^|\n]{2,60})", re.I)

_LINKS = "|".join(
    (
        "read (?:also|more|next)", "see also", "also read", "related(?: articles?| news)?", "follow us", "subscribe", "join us",
        "share(?: this)?", "tags?", "keywords", "topics", "photo(?:s| credit| by)?", "source", "copyright", "contact",
        "media contacts?", "for (?:more|further) information",
    )
)  # fmt: skip
_ENDS = "|".join(
    (
        r"\\?#{2,3}(?:\[\]\(\))?", r"<[^<>]*>(?:</\w+>)?",
        r"\*\s?\*\s?\*", r"-\s?(?:30|0)\s?-", r"\(?(?:END|ENDS|The End)\)?\.?", r"[-_=*]{3,}",
        rf"(?:{_LINKS})\b(?:\s*[:—–-]|\s+(?:on|to|us|in|at|please|article))[^\n]*", r"©[^\n]*",
        r"[^\n]{0,60}all rights reserved\.?",
        r"(?:views?|hits?|reads?)\s*:?\s*[\d,.]+", r"[\d,.]+\s+(?:views?|comments?|shares?)",
    )
)  # fmt: skip
END = re.compile(rf"\s*(?:{_ENDS})\s*$", re.I)
"""A line after the article: end marks, links to other stories, credits, counters."""

DATED_LINE = re.compile(
    rf"\s*(?:(?P<place>(?-i:(?!By\b){_NAME}(?: (?:(?:de|del|da|do|of|the|la|le|el) )?{_NAME}){{0,3}})),?\s+(?:the\s+)?)?"
    rf"[\[(]?(?:{_PUBLISHED}(?:\s+on)?\s*:?\s*)?(?P<date>{_FULL_DATE}){_CLOCK}?[\])]?\.?\s*$",
    re.I,
)
"""A line that is only place and date, such as "Oslo, 12 March 2024" or "Published: 3 May 2024, 10:15"."""

_PLACE_WORDS = rf"(?:{_NAME}|&)(?:,? (?:(?:of|the|and|for|de|du|la) ){{0,2}}(?:{_NAME}|&)){{0,6}}"
ISSUED_LINE = re.compile(rf"\s*(?P<date>(?i:{_FULL_DATE}))\s*[-–—|]\s+{_PLACE_WORDS}(?:\s+[-–—|]\s+{_PLACE_WORDS})?\s*$")
"""A line of date, place and issuer: "November 5, 2025 - Ottawa, Ontario - Global Affairs Canada"."""
