"""What a number measures: money, shares, lengths, energy … by the gazetteer's currencies and units."""

from collections.abc import Mapping

from dossier.core.extract.figures_reading import PARTY_KINDS, Quantity, Reading
from dossier.core.extract.figures_words import LETTER_CURRENCIES
from dossier.core.gazetteer.lexicon import Entry, Hit
from dossier.core.model.records import FigureKind
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral

_GAP = re.compile(r'"? {0,8}-? ?(?:(?:more|additional|further|extra|full|consecutive|straight|long) )?')
_PER = re.compile(
    r"(?:/| (?:per|a|an|each|every) )(?:day|week|month|year|hour|minute|second|barrel|person|capita|annum|tonne|ton|mile|km"
    r"|kilomet(?:er|re)|hectare|head)\b| (?:annually|daily|monthly|weekly)\b",
    re.I,
)
_ORDINAL_LOOKALIKE = re.compile(r"second|minute", re.I)
"""Singulars that are other words after a number above one: "the 2020 second war"."""
_JOINT = re.compile(r"\bJoint (?:[A-Z]\w+ )?(?:Statement|Communiqu[ée]|Declaration|Release)\b", re.I)
"""At the head of a text that two sides wrote together."""
_HEAD, _MOST_HITS = 240, 400
_LONGEST_ABBREVIATION, _LENGTH_OF_COUNTRY = 3, 2
_WEIGHS = re.compile(r"\b(?:weigh(?:s|ed|ing)?|lost|losing|gained|heavier|lighter)\b[^,;]{0,24}$", re.I)
"""Before a number of pounds these make it a weight."""
_ALSO_VERBS = frozenset({"won"})
_GAS = re.compile(r"\b(?:natural )?gas\b|\bLNG\b|\bpipeline", re.I)
_KINDS: Mapping[str, FigureKind] = {
    "percent": "percent", "duration": "duration", "length": "length", "area": "area", "energy": "energy", "power": "energy",
    "mass": "mass", "count": "count",
}  # fmt: skip
"""Kinds of the units table to kinds of figures; what is not named here (speed, volume, data …) is "other"."""


def read_measure(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Return what ``numeral`` measures, None when neither a currency nor a unit stands beside it."""
    return _money_before(reading, numeral) or _measure_after(reading, numeral)


def _money_before(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Read "$1.8 billion", "EUR 20 million", "Rs 500 crore"."""
    start = numeral.span.start
    for end in (start, start - 1, start - 2):
        hit = reading.ends.get(end)
        if hit is None or reading.folded[end:start].strip(" ."):
            continue
        entry = _currency(reading, hit, leading=True)
        if entry is not None:
            return _money(reading, numeral, Span(hit.start, numeral.span.end), entry)
    return _money_after_letter(reading, numeral)


def _money_after_letter(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Read "N500bn": a digit directly behind a letter begins a number only where `openings_of` says so."""
    start = numeral.span.start
    codes = LETTER_CURRENCIES.get(reading.folded[start - 1 : start], "").split()
    if not codes or numeral.form != "digits":
        return None
    code = next((code for code in codes if code[:2] == reading.home or code[:2] in reading.parties), codes[0])
    return _quantity(numeral, Span(start - 1, numeral.span.end), code, "money", "figures.money")


def _measure_after(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Read "70 percent", "5,000 billion yen", "12 bcm", "500 MW", "90-kilometre"."""
    gap = _GAP.match(reading.folded, numeral.span.end, reading.span.end)
    at = gap.end() if gap else numeral.span.end
    hit = reading.starts.get(at)
    if hit is None:
        return _scaled_unit(reading, numeral)
    currency = _currency(reading, hit, leading=False)
    if currency is not None and reading.folded[hit.start : hit.end] == "pounds" and _weighs(reading, numeral):
        return _quantity(numeral, Span(numeral.span.start, hit.end), "pounds", "mass", "figures.measure")
    if currency is not None and _is_money(reading, numeral, hit):
        return _money(reading, numeral, Span(numeral.span.start, hit.end), currency)
    if (
        _ORDINAL_LOOKALIKE.fullmatch(reading.folded[hit.start : hit.end])
        and numeral.value != 1
        and reading.folded[at - 1] == " "
    ):
        return None
    unit = next((entry for entry in hit.entries if entry.kind == "unit"), None)
    return _unit(reading, numeral, hit, unit) if unit else None


def _scaled_unit(reading: Reading, numeral: Numeral) -> Quantity | None:
    """Read a unit whose table form begins with the scale that the number has taken: "109 billion cubic metres"."""
    if numeral.scale == 1:
        return None
    for start in range(numeral.span.start + 1, numeral.span.end):
        hit = reading.starts.get(start)
        entry = next((entry for entry in hit.entries if entry.kind == "unit" and entry.get("factor")), None) if hit else None
        if hit is not None and entry is not None and hit.end > numeral.span.end:
            kind = _KINDS.get(entry.get("kind") or "", "other")
            return _quantity(numeral, Span(numeral.span.start, hit.end), entry.code, kind, "figures.measure")
    return None


def _unit(reading: Reading, numeral: Numeral, hit: Hit, entry: Entry) -> Quantity:
    kind = _KINDS.get(entry.get("kind") or "", "other")
    factor = float(entry.get("factor") or 1)
    words = reading.folded[hit.start : hit.end] if entry.has("as_written") else entry.code
    end = hit.end
    if kind == "percent":
        return _quantity(numeral, Span(numeral.span.start, end), words, kind, "figures.percent")
    rate = _PER.match(reading.folded, end, reading.span.end)
    if rate is not None and kind != "duration":
        words, end = words + reading.folded[rate.start() : rate.end()], rate.end()
    if kind == "other" and words.startswith("cubic") and _GAS.search(reading.folded, reading.span.start, reading.span.end):
        kind = "energy"
    return _quantity(numeral, Span(numeral.span.start, end), words, kind, "figures.measure", factor)


def _money(reading: Reading, numeral: Numeral, span: Span, entry: Entry) -> Quantity:
    return _quantity(numeral, span, entry.code, "money", "figures.money", float(entry.get("scale") or 1))


def _quantity(numeral: Numeral, span: Span, unit: str, kind: FigureKind, rule: str, factor: float = 1.0) -> Quantity:
    value = numeral.value * factor
    if abs(value - round(value)) < 1e-6:
        value = float(round(value))
    return Quantity(numeral=numeral, span=span, value=value, unit=unit, kind=kind, rule=rule)


def _weighs(reading: Reading, numeral: Numeral) -> bool:
    return numeral.scale == 1 and _WEIGHS.search(reading.before(numeral.span.start)) is not None


def _is_money(reading: Reading, numeral: Numeral, hit: Hit) -> bool:
    """Tell "2 trillion won" from "27 won re-election"."""
    return reading.folded[hit.start : hit.end] not in _ALSO_VERBS or numeral.grouped or numeral.scale > 1


def _currency(reading: Reading, hit: Hit, *, leading: bool) -> Entry | None:
    """Return the currency a hit means; among several (a bare ``$``, "pounds") the home side's, else the first.

    Before a number only symbols, codes and abbreviations are money ("$5", "EUR 5", "Rs 5"), never a word ("in dollars 5").
    """
    words = reading.folded[hit.start : hit.end]
    spelt = leading and (len(words) > _LONGEST_ABBREVIATION or words.islower())
    meanings = [entry for entry in hit.entries if entry.kind == "currency" and not (spelt and entry.has("name"))]
    if len(meanings) < 2:
        return meanings[0] if meanings else None
    return _likeliest(reading, meanings)


def _likeliest(reading: Reading, meanings: list[Entry]) -> Entry | None:
    """Choose among currencies of one name: home, the one side named in the sentence, in the text, the order of the table.

    ISO 4217 codes begin with the country's ISO 3166 code. Dollars abroad are American unless the text says otherwise; None
    for the dollars of a text that is nobody's in particular and names only sides with dollars of their own.
    """
    for entry in meanings:
        if reading.home is not None and _is_of(entry, reading.home):
            return None if _JOINT.search(reading.folded, 0, _HEAD) and _dollars_of(reading, meanings) is None else entry
    if any(entry.code == "USD" for entry in meanings):
        return meanings[0] if reading.home is not None else _dollars_of(reading, meanings)
    named = [entry for entry in meanings if entry.code[:2] in reading.parties]
    if not named:
        sides = _sides(reading)
        named = [entry for entry in meanings if entry.code[:2] in sides]
    return named[0] if len(named) == 1 else meanings[0]


def _is_of(entry: Entry, side: str) -> bool:
    return entry.code[:2] == side or side in (entry.get("home") or "").split(",")


def _sides(reading: Reading) -> set[str]:
    """Return the codes of the sides that the text names, of a very long one those that its beginning names."""
    return {hit.entries[0].code for hit in reading.article.hits[:_MOST_HITS] if hit.entries[0].kind in PARTY_KINDS}


def _dollars_of(reading: Reading, meanings: list[Entry]) -> Entry | None:
    """Return whose dollars "$" means in a text without a home, None where several sides may have meant their own."""
    sides = {side for side in _sides(reading) if len(side) == _LENGTH_OF_COUNTRY and side not in ("EU", "UN")}
    own = {side: next((entry for entry in meanings if _is_of(entry, side)), None) for side in sides}
    named = {entry.code: entry for entry in own.values() if entry is not None}
    if not sides or None in own.values() or "USD" in named:
        return meanings[0]
    return next(iter(named.values())) if len(named) == 1 else None
