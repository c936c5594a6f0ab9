"""One sentence as the figure rules read it: its words, the gazetteer hits by place, the quantities read so far."""

from collections.abc import Iterator

from msgspec import Struct

from dossier.core.extract.article import Article, Sentence
from dossier.core.extract.figures_words import LETTER_CURRENCIES
from dossier.core.gazetteer.lexicon import Entry, Hit
from dossier.core.model.records import FigureKind
from dossier.core.model.span import Span
from dossier.core.text import late as re
from dossier.core.text.numerals import Numeral, Scale

PARTY_KINDS = frozenset({"country", "demonym", "organisation"})
_REACH = 48
"""How far a rule looks to either side of a number, in characters."""


class Reading(Struct, frozen=True, kw_only=True, gc=False):
    """A sentence with its hits by the offsets where they begin and end.

    ``home`` is the side the text is written from, ``parties`` the codes of the sides that the sentence names.
    """

    article: Article
    folded: str
    span: Span
    home: str | None
    starts: dict[int, Hit]
    ends: dict[int, Hit]
    parties: frozenset[str]
    sentence: Sentence
    words: bool
    """False when the sentence is known to hold no number word."""

    def before(self, offset: int, reach: int = _REACH) -> str:
        """Return up to ``reach`` characters of the sentence before ``offset``."""
        return self.folded[max(self.span.start, offset - reach) : offset]

    def after(self, offset: int, reach: int = _REACH) -> str:
        """Return up to ``reach`` characters of the sentence from ``offset`` on."""
        return self.folded[offset : min(self.span.end, offset + reach)]

    def entries_at(self, offset: int, kind: str) -> Iterator[tuple[Hit, Entry]]:
        """Yield the meanings of ``kind`` that a hit beginning at ``offset`` has."""
        hit = self.starts.get(offset)
        for entry in hit.entries if hit else ():
            if entry.kind == kind:
                yield hit, entry  # type: ignore[misc]


class Quantity(Struct, frozen=True, kw_only=True, gc=False):
    """A number with what it counts. ``span`` covers both; an empty ``unit`` means that the text names none."""

    numeral: Numeral
    span: Span
    value: float
    unit: str
    kind: FigureKind
    rule: str

    @property
    def measured(self) -> bool:
        """True when a currency, percent or unit of measure says what the number is."""
        return self.rule in ("figures.money", "figures.percent", "figures.measure")


_LETTERED_SUM = re.compile(
    rf"[{''.join(LETTER_CURRENCIES)}](?<![\w.-].)"
    r"(?=\d+(?:\.\d+)?[ -]?(?:bn|billion|mn?|million|tn|trillion)\b|\d{1,3}(?:,\d{3})+)"
)
"""A sum after a currency's letter: "N500bn", "R1,200", never "B52" or "N95"."""
_AMBIGUOUS_MARK = re.compile(r"(?P<glue>[ -]?)$")
_SUM_BEFORE = re.compile(r"\d[\d,.]*[ -]?$")
_COUNTED_AFTER = re.compile(r" (?!long|wide|high|deep|tall|away|above|below|from|of)[a-z]{3,}")


def read_sentence(article: Article, sentence: Sentence, *, words: bool = True) -> Reading:
    """Return ``sentence`` ready for the figure rules."""
    return Reading(
        article=article,
        folded=article.folded,
        span=sentence.span,
        home=article.home,
        starts={hit.start: hit for hit in sentence.hits},
        ends={hit.end: hit for hit in sentence.hits},
        sentence=sentence,
        words=words,
        parties=frozenset(hit.entries[0].code for hit in sentence.hits if hit.entries[0].kind in PARTY_KINDS),
    )


def openings_of(reading: Reading) -> frozenset[int]:
    """Return the offsets where currency marks end: a number may begin there without a blank ("Rs1.1 billion")."""
    marked = {hit.end for hit in reading.starts.values() for entry in hit.entries if entry.kind == "currency"}
    return frozenset(marked.union(match.end() for match in _LETTERED_SUM.finditer(reading.folded, *reading.span)))


def scales_of(reading: Reading) -> dict[int, Scale]:
    """Return the scale words and marks of the sentence by offset ("bn", "crore", and "m" where it is no meter)."""
    scales: dict[int, Scale] = {}
    for hit in reading.starts.values():
        for entry in hit.entries:
            if entry.kind == "scale" and not entry.has("collective") and not entry.has("weak") and _multiplies(reading, hit):
                scales[hit.start] = Scale(hit.end, float(entry.code))
    return scales


def _multiplies(reading: Reading, hit: Hit) -> bool:
    """Tell a scale from a unit or letter of the same spelling: "$5m", "5m people" against "5m", "5 m long", "5 B teams"."""
    measure = any(entry.kind == "unit" for entry in hit.entries)
    if not measure and not any(entry.has("short") for entry in hit.entries):
        return True
    digits = _SUM_BEFORE.search(reading.before(hit.start))
    if digits is None:
        return False
    start = hit.start - len(digits.group())
    money = reading.ends.get(start) or reading.ends.get(start - 1)
    if money is not None and any(entry.kind == "currency" for entry in money.entries):
        return True
    glued = digits.group()[-1].isdigit()
    return glued and (not measure or _COUNTED_AFTER.match(reading.after(hit.end)) is not None)
