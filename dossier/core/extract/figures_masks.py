"""Numbers that count nothing: dates, clock times, ordinals, identifiers, numbers inside names, stock phrases.

What lives here: how a mask is matched. The masks themselves are in `figures_masks_table`, each with an example.
"""

from functools import cache

from dossier.core.extract.figures_masks_table import MASKS, Mask
from dossier.core.extract.figures_nouns import Noun
from dossier.core.extract.figures_reading import Quantity, Reading
from dossier.core.extract.figures_words import HEDGES
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral

_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_FIRST_RECENT, _ROUND = 1900, 50
"""A number of this span that is not round ("2024", not "2000") is a year even before a noun."""
_MEASURING = frozenset({"currency", "unit", "scale"})
_HEDGED = re.compile(rf"\b(?:{HEDGES}|kill(?:ed|ing)|wound(?:ed|ing)|with|sent|total of|group of) $", re.I)
_OLDEST = 120
_LARGEST_IN_NAME = 1000
_SHORTEST_IDENTIFIER = 8
_LONGEST_ADDRESS = 300
_ADDRESS_MARKS = ("://", "www.", "@", "#", "_", '="')


def is_plain_year(reading: Reading, numeral: Numeral) -> bool:
    """Tell a year of our times with nothing beside it that would make it a sum or a measure, before looking any closer."""
    if numeral.form != "digits" or numeral.grouped or numeral.scale != 1 or numeral.value % _ROUND == 0:
        return False
    if not _FIRST_RECENT <= numeral.value <= _LAST_YEAR:
        return False
    start, end = numeral.span
    beside = reading.ends.get(start) or reading.ends.get(start - 1), reading.starts.get(end) or reading.starts.get(end + 1)
    return not any(hit and hit.entries[0].kind in _MEASURING for hit in beside) and not _HEDGED.search(
        reading.before(start, 24)
    )


def find_mask(reading: Reading, numeral: Numeral, quantity: Quantity | None, noun: Noun | None) -> str | None:
    """Return the id of the first mask that fits ``numeral``, None when nothing speaks against its counting something."""
    forms = _forms(reading, numeral)
    before, after = reading.before(numeral.span.start), reading.after(numeral.span.end)
    for mask in _masks_for(forms, quantity is not None, noun is not None):
        if _fits(mask, before, after, noun):
            return mask.id
    return None


@cache
def _masks_for(forms: frozenset[str], measured: bool, counted: bool) -> tuple[Mask, ...]:
    """Return the masks that look at numbers of these forms and are not overruled by a unit or a noun."""
    return tuple(
        mask
        for mask in MASKS
        if not forms.isdisjoint(mask.forms)
        and not (measured and mask.spares != "nothing")
        and not (counted and mask.spares == "measures and nouns")
    )


def _fits(mask: Mask, before: str, after: str, noun: Noun | None) -> bool:
    if mask.noun is not None and (noun is None or noun.unit.rpartition(" ")[2].lower() not in mask.noun):
        return False
    if mask.after is not None and mask.after.match(after) is None:
        return False
    return mask.before is None or mask.before.search(before) is not None


def _forms(reading: Reading, numeral: Numeral) -> frozenset[str]:
    """Return the names of the shapes that ``numeral`` has, by which masks select the numbers they look at."""
    words = reading.folded[numeral.span.start : numeral.span.end]
    if numeral.form == "digits":
        return frozenset(_digit_forms(reading, numeral, words))
    if numeral.form == "fraction":
        return frozenset()
    forms = {"words", words.lower()}
    if words[0].isupper() and numeral.span.start > reading.span.start + 1:
        forms.add("capitalised")
    return frozenset(forms)


def _digit_forms(reading: Reading, numeral: Numeral, digits: str) -> set[str]:
    forms = {"numeric"}
    if _is_address(reading, numeral.span.start):
        forms.add("address")
    if numeral.grouped or numeral.scale != 1:
        forms.update(name for name, sign in (("spaced", " "), ("decimal", ".")) if sign in digits and numeral.scale == 1)
        return forms
    forms.add("digits")
    if numeral.value <= 31:
        forms.add("day")
    if numeral.value < _OLDEST:
        forms.add("age")
    if _FIRST_YEAR <= numeral.value <= _LAST_YEAR:
        forms.add("year")
    if len(digits) >= _SHORTEST_IDENTIFIER:
        forms.add("long")
    if numeral.value < _LARGEST_IN_NAME and _follows_name(reading, numeral.span.start):
        forms.add("named")
    return forms


def _is_address(reading: Reading, start: int) -> bool:
    """Tell whether the number stands inside a web or mail address, a tag or a handle."""
    token = reading.folded[max(start - _LONGEST_ADDRESS, 0) : start].rpartition(" ")[2].rpartition("\n")[2]
    return any(mark in token for mark in _ADDRESS_MARKS)


def _follows_name(reading: Reading, start: int) -> bool:
    """Tell whether an unknown capitalised word inside the sentence stands right before: "Boeing 737", not "Ukraine 31"."""
    if start < 3 or reading.folded[start - 1] != " " or start - 1 in reading.ends:
        return False
    first = max(reading.folded.rfind(mark, reading.span.start, start - 1) for mark in ' "(\n')
    return first > reading.span.start and reading.folded[first + 1].isupper() and reading.folded[first - 1] not in ".:!?"
