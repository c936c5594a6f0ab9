"""Rows of countries, organisations and places: who and where."""

from collections.abc import Iterable, Iterator, Mapping

from dossier.core.gazetteer.forms import Wording
from dossier.core.gazetteer.lexicon import Entry
from dossier.core.gazetteer.rows import Row
from dossier.core.model.parties import Party

ORGANISATION_KINDS = frozenset(
    {"union", "alliance", "organisation", "agency", "bank", "court", "group", "format", "forum", "movement", "ngo", "body"}
)
PLACE_KINDS = frozenset({"city", "region", "venue"})
PLACE_MARKS = frozenset({"ambiguous", "surname", "dateline"})
OUTLET_MARKS = frozenset({"world"})
_CODE_LENGTH = 2


def country_forms(row: Row) -> Iterator[Wording]:
    """Yield names, demonyms, capitals and seats of one country; ``ambiguous`` marks the forms listed in that column."""
    if len(row.cells["code"]) != _CODE_LENGTH or not row.cells["code"].isupper():
        raise row.fault(f'"{row.cells["code"]}" is no ISO 3166-1 alpha-2 code')
    people, adjectives = row.forms("people"), row.forms("adjectives")
    yield from _name_forms(row, "country", [row.cells["name"], *row.forms("official"), *row.forms("variants")])
    yield from _name_forms(row, "demonym", [form for form in adjectives if form not in people], "adjective")
    yield from _name_forms(row, "demonym", [form for form in adjectives if form in people], "adjective people")
    yield from _name_forms(row, "demonym", [form for form in people if form not in adjectives], "people")
    yield from _place_forms(row, "capital")
    yield from _place_forms(row, "seat")
    known = {
        row.cells["name"],
        *(f for column in ("official", "variants", "adjectives", "people", "capitals", "seats") for f in row.forms(column)),
    }
    _check_ambiguous(row, known)


def organisation_forms(row: Row) -> Iterator[Wording]:
    """Yield name, further forms and seats of one organisation or of one of its bodies (kind ``body``)."""
    row.check_words("kind", ORGANISATION_KINDS)
    grammar = f"type={row.cells['kind']}" + (f" parent={row.cells['parent']}" if row.cells["parent"] else "")
    named = [row.cells["name"], *row.forms("forms")]
    yield from _name_forms(row, "organisation", named, grammar)
    yield from _place_forms(row, "seat")
    _check_ambiguous(row, {*named, *row.forms("seats")})


def _name_forms(row: Row, kind: str, surfaces: Iterable[str], grammar: str = "") -> Iterator[Wording]:
    code, name, ambiguous = row.cells["code"], row.cells["name"], row.forms("ambiguous")
    clear = [surface for surface in surfaces if surface not in ambiguous]
    if clear:
        yield Wording(Entry(kind=kind, code=code, name=name, grammar=grammar), clear, "name")
    doubtful = [surface for surface in surfaces if surface in ambiguous]
    if doubtful:
        yield Wording(Entry(kind=kind, code=code, name=name, grammar=f"{grammar} ambiguous".strip()), doubtful, "name")


def _place_forms(row: Row, kind: str) -> Iterator[Wording]:
    """Yield capitals or seats: each is a place of its own and keeps its own name."""
    ambiguous = row.forms("ambiguous")
    for surface in row.forms(f"{kind}s"):
        grammar = "ambiguous" if surface in ambiguous else ""
        yield Wording(Entry(kind=kind, code=row.cells["code"], name=surface, grammar=grammar), [surface], "name")


def _check_ambiguous(row: Row, known: set[str]) -> None:
    for form in row.forms("ambiguous"):
        if form not in known:
            raise row.fault(f'"{form}" is marked ambiguous but is no form of this row')


def place_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a city, region or venue; the entry's code is the country's (empty for regions without a side)."""
    row.check_words("kind", PLACE_KINDS)
    row.check_words("marks", PLACE_MARKS)
    entry = Entry(kind=row.cells["kind"], code=row.cells["country"], name=row.cells["name"], grammar=row.cells["marks"])
    yield Wording(entry, [row.cells["name"], *row.forms("forms")], "name")


def outlet_forms(row: Row) -> Iterator[Wording]:
    """Yield the forms of a news outlet or platform; the entry's code is its home country."""
    row.check_words("marks", OUTLET_MARKS)
    entry = Entry(kind="outlet", code=row.cells["country"], name=row.cells["name"], grammar=row.cells["marks"])
    yield Wording(entry, [row.cells["name"], *row.forms("forms")], "name")


def read_parties(countries: Iterable[Row], organisations: Iterable[Row]) -> dict[str, Party]:
    """Return every country and organisation by code; raise `TableFault` for a code given twice."""
    parties: dict[str, Party] = {}
    for row in countries:
        _add_party(parties, row, Party(code=row.cells["code"], name=row.cells["name"], kind="country"))
    for row in organisations:
        if row.cells["kind"] != "body":
            _add_party(parties, row, Party(code=row.cells["code"], name=row.cells["name"], kind="organisation"))
        elif row.cells["code"] not in parties:
            raise row.fault(f'"{row.cells["code"]}" must have a row of its own before its bodies')
    return parties


def _add_party(parties: dict[str, Party], row: Row, party: Party) -> None:
    if party.code in parties:
        raise row.fault(f'the code "{party.code}" is taken by {parties[party.code].name}')
    parties[party.code] = party


def read_members(organisations: Iterable[Row]) -> dict[str, frozenset[str]]:
    """Return the member codes of every organisation that lists them; ``+EU`` stands for the members of EU."""
    members: dict[str, frozenset[str]] = {}
    for row in organisations:
        codes: set[str] = set()
        for word in row.words("members"):
            if word.startswith("+"):
                if word[1:] not in members:
                    raise row.fault(f'"{word[1:]}" has no members in the rows above')
                codes |= members[word[1:]]
            else:
                codes.add(word)
        if codes:
            members[row.cells["code"]] = frozenset(codes)
    return members


def check_codes(rows: Iterable[Row], columns: Iterable[str], parties: Mapping[str, Party]) -> None:
    """Raise `TableFault` for a code in ``columns`` (blank-separated, ``+`` for "members of") that no row describes."""
    for column in columns:
        for row in rows:
            for code in row.words(column):
                if code.removeprefix("+") not in parties:
                    raise row.fault(f'"{code}" is the code of no country or organisation')
