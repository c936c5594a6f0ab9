"""Shares told by two numbers: "one in five people", "two out of three voters", "85 out of every 100 households".

Rules of this module: both numbers are one figure, the share; a total that is no usual base of a share ("120 out of 193
states") leaves two counts, and so does a definite one ("two out of the three hostages").
"""

from collections.abc import Iterator, Sequence

from dossier.core.extract.figures_measures import read_measure
from dossier.core.extract.figures_reading import Reading
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral

_OUT_OF = re.compile(r" (?:in|out of)(?: every)? | of every | from every ")
_LONGEST_GAP = 14
_NO_PART = re.compile(r"(?:\bon|-on-?) ?$", re.I)
"""Before a number that is none: "met one on one in five cities"."""
_LARGEST_SMALL_BASE = 10
_ROUND_BASES = frozenset({12, 15, 20, 25, 50, 100, 1_000, 10_000, 100_000, 1_000_000})


def join_ratios(reading: Reading, numerals: Sequence[Numeral]) -> list[Numeral]:
    """Return ``numerals`` with each part and its total as one fraction that spans both."""
    return list(_joined(reading, numerals)) if len(numerals) > 1 else list(numerals)


def is_ratio(reading: Reading, numeral: Numeral) -> bool:
    """Tell whether a fraction was read from a part and a total."""
    return numeral.form == "fraction" and _OUT_OF.search(numeral.span.of(reading.folded)) is not None


def _joined(reading: Reading, numerals: Sequence[Numeral]) -> Iterator[Numeral]:
    part: Numeral | None = None
    for numeral in numerals:
        if part is None:
            part = numeral
        elif _are_ratio(reading, part, numeral):
            share, span = part.value / numeral.value, Span(part.span.start, numeral.span.end)
            yield Numeral(span=span, value=share, base=share, scale=1, form="fraction")
            part = None
        else:
            yield part
            part = numeral
    if part is not None:
        yield part


def _are_ratio(reading: Reading, part: Numeral, total: Numeral) -> bool:
    start, end = part.span.end, total.span.start
    if not 0 < end - start <= _LONGEST_GAP or _OUT_OF.fullmatch(reading.folded, start, end) is None:
        return False
    if _NO_PART.search(reading.before(part.span.start)) or any(reading.entries_at(total.span.end + 1, "month")):
        return False
    if not (0 < part.value < total.value and part.value % 1 == 0) or "fraction" in (part.form, total.form):
        return False
    return _is_base(total.value) and read_measure(reading, part) is None and read_measure(reading, total) is None


def _is_base(value: float) -> bool:
    return 2 <= value <= _LARGEST_SMALL_BASE or value in _ROUND_BASES
