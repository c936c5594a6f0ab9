"""From the texts of the tables to one `Lexicon`. Each table has a reader that turns its rows into forms with meanings."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from dossier.core.gazetteer.forms import Wording, build_automaton, glued_forms, index_wordings
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.gazetteer.rows import Row, TableFault, read_rows
from dossier.core.gazetteer.sides import (
    check_codes,
    country_forms,
    organisation_forms,
    outlet_forms,
    place_forms,
    read_members,
    read_parties,
)
from dossier.core.gazetteer.skeleton import reduce_text
from dossier.core.gazetteer.terms import (
    calendar_forms,
    cue_forms,
    currency_forms,
    document_forms,
    encounter_forms,
    honorific_forms,
    no_forms,
    official_forms,
    post_forms,
    read_pronouns,
    scale_forms,
    topic_forms,
    unit_forms,
)
from dossier.core.gazetteer.words import check_list, read_words

_GLUED_KINDS = frozenset({"unit", "scale", "currency"})


class Table(NamedTuple):
    """A table's columns and what reads its rows. The order of `TABLES` is the order of likelihood of equal forms."""

    columns: tuple[str, ...]
    required: tuple[str, ...]
    forms: Callable[[Row], Iterator[Wording]]


_VERB = ("third", "past", "participle", "ing")

TABLES: Mapping[str, Table] = {
    "countries.tsv": Table(
        ("code", "name", "official", "variants", "adjectives", "people", "capitals", "seats", "ambiguous"),
        ("code", "name"),
        country_forms,
    ),
    "organisations.tsv": Table(
        ("code", "name", "kind", "forms", "members", "parent", "seats", "ambiguous"),
        ("code", "name", "kind"),
        organisation_forms,
    ),
    "posts.tsv": Table(
        ("role", "class", "forms", "plural", "speaks", "of", "rank", "side"), ("role", "class", "forms"), post_forms
    ),
    "places.tsv": Table(("name", "kind", "country", "forms", "marks"), ("name", "kind"), place_forms),
    "officials.tsv": Table(
        ("name", "party", "role", "since", "until", "forms"), ("name", "party", "role", "since"), official_forms
    ),
    "outlets.tsv": Table(("name", "country", "forms", "marks"), ("name",), outlet_forms),
    "honorifics.tsv": Table(("name", "forms", "marks"), ("name", "forms"), honorific_forms),
    "calendar.tsv": Table(("kind", "code", "forms", "meaning"), ("kind", "code", "forms"), calendar_forms),
    "currencies.tsv": Table(("code", "name", "forms", "symbols", "subunits", "dollar_of"), ("code", "name"), currency_forms),
    "units.tsv": Table(("name", "kind", "forms", "factor", "as_written"), ("name", "kind", "forms"), unit_forms),
    "scales.tsv": Table(("value", "name", "forms", "marks"), ("value", "name", "forms"), scale_forms),
    "encounters.tsv": Table(
        ("lemma", "class", *_VERB, "other", "kind", "grammar"), ("lemma", "class", "kind"), encounter_forms
    ),
    "documents.tsv": Table(("name", "kind", "forms", "marks"), ("name", "kind", "forms"), document_forms),
    "cues.tsv": Table(("lemma", *_VERB, "other", "kind", "grammar"), ("lemma", "kind"), cue_forms),
    "topics.tsv": Table(("name", "terms"), ("name", "terms"), topic_forms),
    "given_names.tsv": Table(("pronoun", "names"), ("pronoun", "names"), no_forms),
    "words.tsv": Table(("list", "words"), ("list", "words"), check_list),
}


_CODE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "organisations.tsv": ("members", "parent"),
    "posts.tsv": ("side",),
    "places.tsv": ("country",),
    "outlets.tsv": ("country",),
    "currencies.tsv": ("dollar_of",),
}
"""The columns that hold codes of countries or organisations."""


def build_lexicon(tables: Mapping[str, str]) -> Lexicon:
    """Return the lexicon over ``tables`` (file name to text); tables may be missing, unknown names are refused.
    Codes are checked against the tables of countries and organisations.

    Raises `TableFault` with ``file:line: reason`` for the first row that is not well-formed.
    """
    for name in tables:
        if name not in TABLES:
            raise TableFault(name, 1, f"no such table; known are {', '.join(TABLES)}")
    rows = {
        name: list(read_rows(name, tables[name], table.columns, table.required))
        for name, table in TABLES.items()
        if name in tables
    }
    organisations = rows.get("organisations.tsv", [])
    parties = read_parties(rows.get("countries.tsv", []), organisations)
    for name, columns in _CODE_COLUMNS.items():
        check_codes(rows.get(name, ()), columns, parties)
    index = index_wordings(_read_wordings(rows))
    return Lexicon(
        parties=parties,
        members=read_members(organisations),
        pronouns=read_pronouns(rows.get("given_names.tsv", ())),
        keys=index.keys,
        exact=index.exact,
        glued=glued_forms(index, _GLUED_KINDS),
        automaton=build_automaton(index),
        longest=max(map(len, index.keys), default=0),
        words=read_words(rows.get("words.tsv", ())),
    )


def _read_wordings(rows: Mapping[str, list[Row]]) -> Iterator[Wording]:
    for name, table in TABLES.items():
        for row in rows.get(name, ()):
            for wording in table.forms(row):
                for surface in wording.surfaces:
                    if not surface[0].isalnum() and not reduce_text(surface)[0].strip():
                        raise row.fault(f'"{surface}" has neither letter, digit nor known sign')
                yield wording
