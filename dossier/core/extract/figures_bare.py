"""Numbers that nothing names: elided nouns, levels of an index, and verbs that are numbers ("doubled")."""

from collections.abc import Iterator, Sequence

from dossier.core.extract.figures_reading import Quantity, Reading
from dossier.core.extract.figures_words import FALL_VERBS, HEDGES, RISE_VERBS
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral
from dossier.core.text.numerals_words import UNITS
from dossier.core.text.patterns import holds_any

_TIMES = re.compile(
    r"\b(?:(?P<fold>(?:two|three|four|five|six|seven|eight|nine|ten)-?fold)"
    r"|(?P<doubled>doubled(?! down))|(?P<double>double(?= (?:the|its|their|that|what|our|his|her)\b))"
    r"|(?P<tripled>tripled|trebled)|(?P<quadrupled>quadrupled)|(?P<halved>halved))\b",
    re.I,
)
_TIMES_SIGNS = ("fold", "doubl", "tripled", "trebled", "quadrupled", "halved")
_FACTORS = {"doubled": 2.0, "double": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_LEVEL = re.compile(
    rf"\b(?:to|from|by|at|of|than|only|total(?:ed|led|s)?|reach(?:ed|es|ing)?|number(?:ed|s)?|{HEDGES}) $", re.I
)
_HEDGED = re.compile(rf"\b(?:{HEDGES}) $", re.I)
_OFTEN_AGES = re.compile(r"\b(?:over|under|above|below) $", re.I)
_OLDEST = 100
_CHANGED = re.compile(rf"\b(?:{RISE_VERBS}|{FALL_VERBS}|reach(?:ed|es)|stood|closed|settled|ended|averaged|totall?ed)\b", re.I)
_NEAREST = 4
"""How many figures back a noun may be borrowed from."""
_LENDING_KINDS = frozenset({"count", "money", "mass", "energy", "area", "length"})
_CLAUSE = re.compile(r"[;:.](?!\d)")
_ELIDED_BEFORE = re.compile(
    r"(?:\band|,|\bbut|\bor|\bwith|\bof which|\bof whom"
    r"|\b(?:holds?|has|have|had|won|wins|got|gets|took|takes|lost|loses|kept|controls?))"
    r" (?:only |just |another )?$"
)
_ELIDED_AFTER = re.compile(
    r" (?:of (?:them|whom|which|the)|in|to|from|at|on|for|by|a year|last|the (?:previous|year)|[a-z]+ed|were|are|have|had)\b"
    r"| (?:more|against|abstaining)\b|[,.;)]|$"
)
_COUNT_OF = re.compile(r"\b(?:number|total|count|toll) of ((?:[\w'-]+ ){0,2}[\w'-]+s)\b")


def read_elided(reading: Reading, numeral: Numeral, found: Sequence[Quantity]) -> Quantity | None:
    """Return a number that counts what the one before it counted: "312 judges were vetted and 47 dismissed"."""
    if numeral.form != "digits" or (numeral.grouped and numeral.scale == 1 and numeral.value % 1):
        return None
    lender = next(
        (quantity for quantity in found[: -_NEAREST - 1 : -1] if quantity.kind in _LENDING_KINDS and quantity.unit), None
    )
    if (
        lender is None
        or (lender.numeral.scale > 1 and numeral.scale == 1 and not numeral.grouped)
        or _CLAUSE.search(reading.folded, lender.span.end, numeral.span.start)
    ):
        return None
    if _ELIDED_AFTER.match(reading.after(numeral.span.end)) is None:
        return None
    if numeral.scale == 1 and not numeral.grouped and not _ELIDED_BEFORE.search(reading.before(numeral.span.start)):
        return None
    return Quantity(
        numeral=numeral, span=numeral.span, value=numeral.value, unit=lender.unit, kind=lender.kind, rule="figures.elided"
    )


def read_bare(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Return a number that nothing names, where its writing or its place shows that it is a quantity all the same."""
    if not _is_quantity(reading, numeral):
        return None
    named = _COUNT_OF.search(reading.before(numeral.span.start, 100))
    return Quantity(
        numeral=numeral,
        span=numeral.span,
        value=numeral.value,
        unit=named.group(1) if named else "",
        kind="count" if named else "other",
        rule="figures.bare" if not named else "figures.number_of",
    )


def _is_quantity(reading: Reading, numeral: Numeral) -> bool:
    if numeral.form == "fraction" or numeral.scale > 1 or numeral.grouped:
        return True
    before = reading.before(numeral.span.start, 60)
    if numeral.form == "words" or (numeral.value < _OLDEST and _OFTEN_AGES.search(before)):
        return False
    return _HEDGED.search(before) is not None or bool(_LEVEL.search(before) and _CHANGED.search(before))


def read_multiples(reading: Reading) -> Iterator[Quantity]:
    """Yield "doubled", "double the", "tripled", "halved" as that many times what was."""
    if not holds_any(reading.span.of(reading.folded).lower(), _TIMES_SIGNS):
        return
    for match in _TIMES.finditer(reading.folded, *reading.span):
        value = _FACTORS.get(match.lastgroup or "") or UNITS[match.group().lower().removesuffix("fold").rstrip("-")]
        numeral = Numeral(span=Span(*match.span()), value=value, base=value, scale=1, form="words")
        yield Quantity(numeral=numeral, span=numeral.span, value=value, unit="times", kind="other", rule="figures.times")
