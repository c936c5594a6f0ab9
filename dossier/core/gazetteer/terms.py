"""Rows of posts, cues, encounters, documents, topics, dates, money and measures: the words of the trade."""

from collections.abc import Iterable, Iterator
from typing import Literal

from dossier.core.gazetteer.forms import Wording
from dossier.core.gazetteer.lexicon import Entry
from dossier.core.gazetteer.rows import Row

POST_CLASSES = frozenset({"post", "institution", "modifier", "collective"})
SPEAKS = frozenset({"country", "organisation", "either", "none"})
OF = frozenset({"side", "portfolio", "either"})
CALENDAR_KINDS = frozenset({"month", "weekday", "relative"})
ENCOUNTER_CLASSES = frozenset({"noun", "verb", "phrase"})
ENCOUNTER_KINDS = frozenset({"meeting", "visit", "phone_call", "video_call", "conference", "negotiation", "other"})
UNIT_KINDS = frozenset(
    {
        "length",
        "area",
        "energy",
        "power",
        "mass",
        "volume",
        "duration",
        "percent",
        "speed",
        "temperature",
        "data",
        "count",
        "other",
    }
)
PRONOUNS = frozenset({"he", "she"})
_VERB_MARKS = {"lemma": "base", "third": "third", "past": "past", "participle": "participle", "ing": "ing", "other": "other"}


def _positive(row: Row, column: str) -> float:
    try:
        value = float(row.cells[column])
    except ValueError:
        raise row.fault(f'{column} "{row.cells[column]}" is no number') from None
    if value <= 0:
        raise row.fault(f'{column} "{row.cells[column]}" is not above zero')
    return value


def post_forms(row: Row) -> Iterator[Wording]:
    """Yield the wordings of a post, institution, modifier or collective; plurals carry the mark ``plural``."""
    row.check_words("class", POST_CLASSES)
    row.check_words("speaks", SPEAKS)
    row.check_words("of", OF)
    if row.cells["class"] == "post":
        _positive(row, "rank")
    marks = " ".join(f"{column}={row.cells[column]}" for column in ("speaks", "of", "rank", "side") if row.cells[column])
    kind = row.cells["class"]
    yield Wording(Entry(kind=kind, code=row.cells["role"], name=row.cells["role"], grammar=marks), row.forms("forms"))
    plural = Entry(kind=kind, code=row.cells["role"], name=row.cells["role"], grammar=f"{marks} plural".strip())
    yield Wording(plural, row.forms("plural"))


def honorific_forms(row: Row) -> Iterator[Wording]:
    """Yield the spellings of a form of address."""
    entry = Entry(kind="honorific", code=row.cells["name"], name=row.cells["name"], grammar=row.cells["marks"])
    yield Wording(entry, row.forms("forms"), "name")


def official_forms(row: Row) -> Iterator[Wording]:
    """Yield the names of an official; ``code`` is the side, the grammar holds the years of office and the role after them."""
    grammar = f"since={row.cells['since']} until={row.cells['until'] or '9999'}"
    entry = Entry(kind="official", code=row.cells["party"], name=row.cells["role"], grammar=grammar)
    yield Wording(entry, [row.cells["name"], *row.forms("forms")], "name")


def calendar_forms(row: Row) -> Iterator[Wording]:
    """Yield months and weekdays (capitalised) and relative expressions (any case); ``meaning`` is the grammar."""
    row.check_words("kind", CALENDAR_KINDS)
    entry = Entry(kind=row.cells["kind"], code=row.cells["code"], name=row.forms("forms")[0], grammar=row.cells["meaning"])
    yield Wording(entry, row.forms("forms"), "word" if row.cells["kind"] == "relative" else "name")


def currency_forms(row: Row) -> Iterator[Wording]:
    """Yield code, names, symbols and subunits of a currency; a subunit carries ``scale=0.01``, a bare ``$`` ``home=XX``."""
    code, name = row.cells["code"], row.cells["name"]
    yield Wording(Entry(kind="currency", code=code, name=name, grammar="code"), [code])
    yield Wording(Entry(kind="currency", code=code, name=name, grammar="name"), [name, *row.forms("forms")])
    yield Wording(Entry(kind="currency", code=code, name=name, grammar="symbol"), row.forms("symbols"))
    yield Wording(Entry(kind="currency", code=code, name=name, grammar="name scale=0.01"), row.forms("subunits"))
    homes = ",".join(row.words("dollar_of"))
    if homes:
        yield Wording(Entry(kind="currency", code=code, name=name, grammar=f"symbol home={homes}"), ["$"])


def unit_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a measure; ``factor`` multiplies the value, ``as_written`` keeps the unit's own wording."""
    row.check_words("kind", UNIT_KINDS)
    marks = [f"kind={row.cells['kind']}"]
    if row.cells["factor"]:
        marks.append(f"factor={_positive(row, 'factor'):g}")
    if row.cells["as_written"]:
        marks.append("as_written")
    yield Wording(
        Entry(kind="unit", code=row.cells["name"], name=row.cells["name"], grammar=" ".join(marks)), row.forms("forms")
    )


def scale_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a scale word; the entry's code is the number it multiplies by."""
    _positive(row, "value")
    yield Wording(
        Entry(kind="scale", code=row.cells["value"], name=row.cells["name"], grammar=row.cells["marks"]), row.forms("forms")
    )


def _verb_forms(row: Row, kind: str, grammar: str) -> Iterator[Wording]:
    lemma = row.forms("lemma")[0]
    by_surface: dict[str, list[str]] = {}
    for column, mark in _VERB_MARKS.items():
        for surface in row.forms(column):
            by_surface.setdefault(surface, []).append(mark)
    for surface, marks in by_surface.items():
        entry = Entry(kind=kind, code=lemma, name=lemma, grammar=" ".join([grammar, *marks]))
        yield Wording(entry, [surface])


def cue_forms(row: Row) -> Iterator[Wording]:
    """Yield the inflected forms of a cue; the grammar says kind, constructions and which form it is."""
    yield from _verb_forms(row, "cue", f"kind={row.cells['kind']} {row.cells['grammar']}".strip())


def encounter_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a meeting noun or verb; plural nouns stand under ``third``."""
    row.check_words("class", ENCOUNTER_CLASSES)
    row.check_words("kind", ENCOUNTER_KINDS)
    yield from _verb_forms(row, "encounter", f"kind={row.cells['kind']} {row.cells['class']} {row.cells['grammar']}".strip())


def document_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a kind of document or agreement."""
    grammar = f"kind={row.cells['kind']} {row.cells['marks']}".strip()
    yield Wording(Entry(kind="document", code=row.cells["name"], name=row.cells["name"], grammar=grammar), row.forms("forms"))


def topic_forms(row: Row) -> Iterator[Wording]:
    """Yield the trigger terms of a topic."""
    yield Wording(Entry(kind="topic", code=row.cells["name"], name=row.cells["name"]), row.forms("terms"))


def no_forms(row: Row) -> Iterator[Wording]:
    """Yield nothing: given names are looked up by `Lexicon.pronouns`, never searched for in a text."""
    yield from ()


def read_pronouns(rows: Iterable[Row]) -> dict[str, Literal["he", "she"]]:
    """Return the pronoun of each given name."""
    pronouns: dict[str, Literal["he", "she"]] = {}
    for row in rows:
        row.check_words("pronoun", PRONOUNS)
        pronouns.update(dict.fromkeys(row.forms("names"), "she" if row.cells["pronoun"] == "she" else "he"))
    return pronouns
