"""Lines of a page to paragraphs, by their place on it. Knows nothing of PDF."""

import re
from itertools import pairwise
from statistics import median
from typing import NamedTuple


class Line(NamedTuple):
    """One line of text; lengths in points, the baseline counted from the bottom of the page."""

    text: str
    left: float
    right: float
    baseline: float
    height: float


_WIDE_GAP = 1.35
"""Times the usual distance of lines: the space between paragraphs is mostly half a line or more."""

_BIG_STEP = 1.25
"""Ratio of letter heights from which a line is of another kind (a headline above its text)."""

_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_HYPHEN = re.compile(r"(?<=\w)[-\u00ad\u2010\x02\ufffe]$")
_SOFT = re.compile(r"[\u00ad\x02\ufffe]")


def join_paragraphs(lines: list[Line]) -> str:
    """Return the text of a page: lines of one paragraph joined, hyphenated words made whole, blank lines between paragraphs."""
    if not lines:
        return ""
    steps = [above.baseline - below.baseline for above, below in pairwise(lines) if above.baseline > below.baseline]
    usual = median(steps) if steps else 0.0
    width = max(line.right for line in lines) - min(line.left for line in lines)
    paragraphs = [[lines[0]]]
    for above, below in pairwise(lines):
        if _parts(above, below, usual, width):
            paragraphs.append([below])
        else:
            paragraphs[-1].append(below)
    return "\n\n".join(_join([line.text for line in paragraph]) for paragraph in paragraphs)


def _parts(above: Line, below: Line, usual: float, width: float) -> bool:
    """Tell whether a new paragraph begins between two lines that follow each other."""
    step = above.baseline - below.baseline
    if max(above.height, below.height) > _BIG_STEP * max(min(above.height, below.height), 0.1):
        return True
    if step <= 0:
        # A new column: the paragraph goes on unless its sentence had ended.
        return bool(_ENDS.search(above.text))
    if usual and step > _WIDE_GAP * usual:
        return True
    ended = bool(_ENDS.search(above.text))
    indented = below.left - above.left > 0.8 * max(below.height, 1.0)
    short = above.right < above.left + 0.75 * width and above.left - below.left < 1.0
    return ended and (indented or short)


def _join(texts: list[str]) -> str:
    joined = texts[0]
    for text in texts[1:]:
        broken = _HYPHEN.search(joined)
        stem = joined[: broken.start()] if broken and text[:1].islower() else joined
        joined = f"{stem}{'' if broken else ' '}{text}"
    return " ".join(_SOFT.sub("", joined).split())
