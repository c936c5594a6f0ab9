"""How the one pass finds things: bounds, longest match, case, possessives, glued measures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.core.gazetteer.tables import build_lexicon

COUNTRIES = "code\tname\tofficial\tvariants\tadjectives\tpeople\tcapitals\tseats\tambiguous\n"
POSTS = "role\tclass\tforms\tplural\tspeaks\tof\trank\tside\n"
UNITS = "name\tkind\tforms\tfactor\tas_written\n"

SMALL = build_lexicon(
    {
        "countries.tsv": COUNTRIES
        + "SD\tSudan\t\t\tSudanese\n"
        + "SS\tSouth Sudan\t\t\tSouth Sudanese\n"
        + "NE\tNiger\t\t\tNigerien\n"
        + "US\tUnited States\t\tU.S.|US\tAmerican\tAmerican|Americans\n"
        + "TR\tTürkiye\t\tTurkey\tTurkish\tTurk|Turks\n"
        + "LC\tSaint Lucia\t\tSt. Lucia\n",
        "posts.tsv": POSTS
        + "Minister of Foreign Affairs\tpost\tforeign minister|FM\tforeign ministers\tcountry\tside\t5\n"
        + "Minister\tpost\tminister\tministers\tcountry\tportfolio\t6\n",
        "units.tsv": UNITS + "kilometers\tlength\tkm|kilometers\nm\tlength\tm\nMW\tpower\tMW\n",
        "scales.tsv": "value\tname\tforms\tmarks\n1e9\tbillion\tbillion|bn\n",
        "currencies.tsv": "code\tname\tforms\tsymbols\tsubunits\tdollar_of\n"
        + "USD\tUS Dollar\tdollars\tUS$\tcents\tUS\nEUR\tEuro\teuros\t€\n",
    }
)


def surfaces(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in SMALL.scan(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Sudan and Sudan met.", ["South Sudan", "Sudan"]),
        ("the South Sudanese foreign ministers", ["South Sudanese", "foreign ministers"]),
        ("Nigeria is not in this table", []),
        ("SUDAN, December 12.", ["SUDAN"]),
        ("U.S.-Sudan talks, the U.S. said", ["U.S.", "Sudan", "U.S."]),
        ("He is from the US. Sudan", ["US", "Sudan"]),
        ("They told us to wait", []),
        ("Sudan's foreign minister", ["Sudan", "foreign minister"]),
        ("Turkiye, Türkiye and TÜRKİYE", ["Turkiye", "Türkiye", "TÜRKİYE"]),
        ("roast turkey for ministers", ["ministers"]),
        (
            "Foreign Minister, foreign minister, FOREIGN MINISTER, fm",
            ["Foreign Minister", "foreign minister", "FOREIGN MINISTER"],
        ),
        ("St Lucia, St. Lucia and Saint Lucia", ["St Lucia", "St. Lucia", "Saint Lucia"]),
        ("foreign\nminister of a hard-wrapped line", ["foreign\nminister"]),
        ("in the foreign. Minister X", ["Minister"]),
        ("Visit Sudan,the minister said", ["Sudan", "minister"]),
        ("(Sudan) “Sudan” Sudan–Niger Sudan/Niger", ["Sudan", "Sudan", "Sudan", "Niger", "Sudan", "Niger"]),
        ("", []),
    ],
)
def test_names_and_words_are_found_at_word_bounds_longest_first(text, expected):
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$5bn", ["$", "bn"]),
        ("$ 5 billion dollars", ["$", "billion", "dollars"]),
        ("US$5 and 7€", ["US$", "€"]),
        ("20km, 20 km, 500MW", ["km", "km", "MW"]),
        ("I'm here, 5 m away", ["m"]),
        ("5 mw", []),
        ("the Bnei 5bnx", []),
    ],
)
def test_measures_may_touch_their_number(text, expected):
    assert surfaces(text) == expected


def test_hits_tell_where_what_and_how():
    (hit,) = SMALL.scan("A Turk spoke")
    assert (hit.start, hit.end) == (2, 6)
    (entry,) = hit.entries
    assert (entry.kind, entry.code, entry.name) == ("demonym", "TR", "Türkiye")
    assert entry.has("people")
    assert not entry.has("adjective")
    assert SMALL.lookup("foreign minister")[0].get("rank") == "5"
    assert SMALL.lookup("foreign minister")[0].get("side") is None


def test_lookup_takes_a_name_as_a_whole():
    assert SMALL.lookup(" turkiye ") == ()
    assert [entry.code for entry in SMALL.lookup("Turkey")] == ["TR"]
    assert [entry.code for entry in SMALL.lookup("SOUTH SUDAN")] == ["SS"]
    assert SMALL.lookup("Turkey and Sudan") == ()


@given(st.text())
def test_any_text_is_scanned_without_overlap_and_in_order(text):
    hits = SMALL.scan(text)
    ends = [0, *(hit.end for hit in hits)]
    assert all(before <= hit.start < hit.end <= len(text) for before, hit in zip(ends, hits, strict=False))
    assert hits == SMALL.scan(text)


@given(
    st.lists(
        st.sampled_from(["Sudan", "South Sudan", "Niger", "minister", "foreign minister", "x", "—", "5bn", "$", ",", "U.S."])
    )
)
def test_the_automaton_agrees_with_a_plain_search(words):
    text = " ".join(words)
    pattern = r"(?<!\w)(?:South Sudan|Sudan|Niger|foreign minister|minister|U\.S\.|\$)(?!\w)|(?<=\d)bn(?!\w)"
    assert surfaces(text) == re.findall(pattern, text)
