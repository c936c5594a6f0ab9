"""Where an article begins, and what the lines before it say: title, stamps, byline, notices."""

import re
from dataclasses import dataclass, field

from dossier.core.ingest.furniture import (
    BYLINE,
    DATED_LINE,
    FIRST_POSTED,
    ISSUED_LINE,
    LABEL,
    LABELLED_STAMP,
    NOTICE,
    SOURCE_LINE,
    STAMP,
)
from dossier.core.text.dates_dateline import find_dateline

_HEADER = re.compile(r"\s*date\s+(?P<date>(?:19|20)\d\d-\d\d-\d\d)\b[ \t]*", re.I)
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_LINE = re.compile(r"[^\n]*")
_SENTENCE_END = re.compile(r"[.!;:…][\"'”’»)\]]*$")
_MOST_LINES = 14
_KICKER_LENGTH, _KICKER_WORDS, _KICKER_SIGHT, _KICKER_LINES = 30, 3, 500, 4
"""Letters and words of a kicker; how far and over how many lines the stamp is looked for."""
_TITLE_LENGTH = (12, 240)


@dataclass(slots=True)
class Head:
    """What stands before the article. ``stamps`` are dates as written, publication before update; ``body`` an offset."""

    body: int
    header_date: str | None = None
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    first_posted: str | None = None
    stamps: list[str] = field(default_factory=list)
    updates: list[str] = field(default_factory=list)


def read_head(text: str, start: int = 0) -> Head:
    """Read the lines from ``start`` up to the first that belongs to the article."""
    head = Head(body=start)
    header = _HEADER.match(text, start)
    if header:
        head.header_date, head.body = header["date"], header.end()
    for _ in range(_MOST_LINES):
        position = _skip_space(text, head.body)
        if position >= len(text):
            break
        after = _furniture(text, position, head) or _kicker(text, position, head) or _title(text, position, head)
        if after is None:
            break
        head.body = after
    if head.body >= len(text.rstrip()):
        head.body, head.title = header.end() if header else start, None
    head.body = _skip_space(text, head.body)
    return head


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _line(text: str, position: int) -> tuple[str, int]:
    match = _LINE.match(text, position)
    end = match.end() if match else position
    return text[position:end], end


def _furniture(text: str, position: int, head: Head) -> int | None:
    """Take one line of furniture into ``head`` and return where it ends; None when the line is something else."""
    line, end = _line(text, position)
    if len(line) > 260 and not STAMP.match(line):
        return None
    stamp = STAMP.match(line)
    whole = _whole_stamp(line)
    if whole:
        (head.updates if whole.groupdict().get("update") else head.stamps).append(whole["date"])
        return end
    if stamp and stamp["label"] is None and find_dateline(text, position) is None and _leads(line[stamp.end() :]):
        head.stamps.append(stamp["date"])
        return position + stamp.end()
    return end if _named_line(line, head) else None


def _whole_stamp(line: str) -> re.Match[str] | None:
    for pattern in (STAMP, LABELLED_STAMP, DATED_LINE):
        match = pattern.match(line)
        if match and len(line) < 120 and not line[match.end() :].strip(" |·•-,/"):
            return match
    return None


def _leads(rest: str) -> bool:
    """Tell whether what follows a stamp on its line is the stamp's own tail: a byline, a counter, another stamp."""
    return bool((re.match(r"\s*[|·•]\s*", rest) and len(rest) < 120) or STAMP.match(rest) or LABEL.match(rest))


def _named_line(line: str, head: Head) -> bool:
    notice = NOTICE.fullmatch(line)
    if notice:
        posted = FIRST_POSTED.search(line)
        head.first_posted = posted["date"] if posted else head.first_posted
        return True
    byline = BYLINE.fullmatch(line)
    if byline:
        head.author = byline["author"] or byline["named"]
        stamp = re.search(STAMP.pattern.removeprefix(r"\s*"), line, STAMP.flags)
        if stamp:
            head.stamps.append(stamp["date"])
        return True
    if LABEL.fullmatch(line):
        outlet = SOURCE_LINE.match(line)
        head.outlet = outlet["outlet"].strip() if outlet else head.outlet
        return True
    return False


def _kicker(text: str, position: int, head: Head) -> int | None:
    """Return where a word or two above the headline end ("Canada", "Ministry of Trade"); a stamp must follow soon."""
    line, end = _line(text, position)
    if head.title is not None or len(line) > _KICKER_LENGTH or len(line.split()) > _KICKER_WORDS or not line[:1].isupper():
        return None
    if _SENTENCE_END.search(line.rstrip()) or find_dateline(text, position) is not None:
        return None
    following = [words for words in text[end : end + _KICKER_SIGHT].split("\n") if words.strip()]
    return end if any(_whole_stamp(words) or ISSUED_LINE.match(words) for words in following[1:_KICKER_LINES]) else None


def _title(text: str, position: int, head: Head) -> int | None:
    """Take a headline into ``head`` and return where it ends; None when the article begins here."""
    if head.title is not None:
        return None
    heading = _HEADING.match(text, position)
    if heading:
        line, end = _line(text, heading.end())
        head.title = line.strip(" #")
        return end
    block = _block(text, position)
    if block is None:
        return None
    words = " ".join(block.split())
    if _is_headline(words, text, position + len(block)):
        head.title = words
        return position + len(block)
    return None


def _block(text: str, position: int) -> str | None:
    """Return the paragraph at ``position`` when it is short enough for a headline, else its first line, else None."""
    gap = re.compile(r"\n[ \t]*\n").search(text, position)
    if gap and gap.start() - position <= _TITLE_LENGTH[1]:
        block = _before_furniture(text[position : gap.start()])
        if block.count("\n") <= 2 and not _SENTENCE_END.search(block.rstrip()):
            return block
    line, end = _line(text, position)
    following, _ = _line(text, end + 1)
    stands_alone = len(following) > 1.5 * len(line) and len(following) > 110
    return line if stands_alone or (following and (STAMP.match(following) or find_dateline(following, 0))) else None


def _before_furniture(block: str) -> str:
    """Return the lines of ``block`` before its first stamp, byline, notice or label; the first line is always kept."""
    lines = block.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        if _whole_stamp(line) or any(pattern.fullmatch(line) for pattern in (NOTICE, BYLINE, LABEL)):
            return "\n".join(lines[:number])
    return block


def _is_headline(words: str, text: str, end: int) -> bool:
    low, high = _TITLE_LENGTH
    if not low <= len(words) <= high or _SENTENCE_END.search(words) or len(words.split()) < 3:
        return False
    return bool(text[end:].strip()) and find_dateline(words, 0) is None and not words.startswith(('"', "“", "„", "«", "- "))
