"""A broken row is refused with file, line and reason."""

import pytest

from dossier.core.gazetteer.rows import TableFault
from dossier.core.gazetteer.tables import TABLES, build_lexicon

COUNTRY = "XK\tKosovo"


def table(name: str, *rows: str) -> dict[str, str]:
    """Return one table: a comment, the header and the rows, so that the first row is line 3."""
    return {name: "\n".join(["# comment", "\t".join(TABLES[name].columns), *rows])}


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        (table("countries.tsv", COUNTRY, "", "AZE\tAzerbaijan"), 'countries.tsv:5: "AZE" is no ISO 3166-1 alpha-2 code'),
        (table("countries.tsv", "AZ\t"), "countries.tsv:3: name is empty"),
        (table("countries.tsv", COUNTRY, COUNTRY), 'countries.tsv:4: the code "XK" is taken by Kosovo'),
        (table("countries.tsv", COUNTRY + "\t" * 9), "countries.tsv:3: 11 cells in a row of 9 columns"),
        (
            table("countries.tsv", COUNTRY + "\t\t\t\t\t\t\tKosova"),
            'countries.tsv:3: "Kosova" is marked ambiguous but is no form of this row',
        ),
        (table("countries.tsv", COUNTRY + "\t—"), 'countries.tsv:3: "—" has neither letter, digit nor known sign'),
        ({"countries.tsv": "code\tname\nXK\tKosovo"}, "countries.tsv:1: the columns must be: code, name, official"),
        ({"countries.tsv": "# nothing"}, "countries.tsv:1: the table is empty"),
        ({"planets.tsv": "x"}, "planets.tsv:1: no such table"),
        (table("organisations.tsv", "EU\tEuropean Union\tclub"), 'organisations.tsv:3: "club" is no kind'),
        (table("organisations.tsv", "V4\tVisegrád Group\tformat\t\tCZ"), 'organisations.tsv:3: "CZ" is the code of no country'),
        (table("organisations.tsv", "EU\tEuropean Commission\tbody"), 'organisations.tsv:3: "EU" must have a row of its own'),
        (
            table("organisations.tsv", "A\tA\tgroup\t\t+B", "B\tB\tgroup"),
            'organisations.tsv:3: "B" has no members in the rows above',
        ),
        (table("posts.tsv", "Minister\tpost\tminister\t\tcountry\tside\thigh"), 'posts.tsv:3: rank "high" is no number'),
        (table("posts.tsv", "Minister\tpost\tminister\t\tcountry\tplanet\t1"), 'posts.tsv:3: "planet" is no of'),
        (
            table("posts.tsv", "Chief\tpost\tUN chief\t\torganisation\tside\t1\tUN"),
            'posts.tsv:3: "UN" is the code of no country',
        ),
        (table("places.tsv", "Geneva\ttown"), 'places.tsv:3: "town" is no kind'),
        (table("places.tsv", "Geneva\tcity\tCH"), 'places.tsv:3: "CH" is the code of no country'),
        (table("scales.tsv", "many\tmany\tmany"), 'scales.tsv:3: value "many" is no number'),
        (table("scales.tsv", "-2\tminus\tminus"), 'scales.tsv:3: value "-2" is not above zero'),
        (table("units.tsv", "km\tdistance\tkm"), 'units.tsv:3: "distance" is no kind'),
        (table("encounters.tsv", "meet\tverbs\t\t\t\t\t\tmeeting"), 'encounters.tsv:3: "verbs" is no class'),
        (table("calendar.tsv", "moon\t01\tJanuary"), 'calendar.tsv:3: "moon" is no kind'),
        (table("cues.tsv", "say\tsays"), "cues.tsv:3: kind is empty"),
    ],
)
def test_a_broken_row_names_file_line_and_reason(tables, message):
    with pytest.raises(TableFault) as fault:
        build_lexicon(tables)
    assert str(fault.value).startswith(message)


def test_comments_blank_lines_and_windows_line_ends_are_fine():
    text = "# c\r\n" + "\t".join(TABLES["countries.tsv"].columns) + "\r\n\r\nXK\tKosovo\r\n"
    lexicon = build_lexicon({"countries.tsv": text})
    assert lexicon.parties["XK"].name == "Kosovo"
    assert lexicon.lookup("KOSOVO")[0].code == "XK"


def test_no_table_at_all_gives_an_empty_lexicon():
    lexicon = build_lexicon({})
    assert lexicon.scan("Russia said") == []
    assert not lexicon.parties


def test_a_given_name_tells_its_pronoun_and_is_never_found_in_a_text() -> None:
    lexicon = build_lexicon({"given_names.tsv": "pronoun\tnames\nshe\tAmina|María\n"})
    assert lexicon.pronouns == {"Amina": "she", "María": "she"}
    assert lexicon.scan("Amina spoke") == []
