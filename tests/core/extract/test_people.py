"""Who is named in an article, in all orders of post, side and name."""

import pytest

from dossier.core.extract.pipeline import extract, read_article
from tests.core.extract.texts import document


@pytest.mark.parametrize(
    ("text", "name", "role", "party"),
    [
        ("Polish Foreign Minister Jan Kos arrived.", "Jan Kos", "Minister of Foreign Affairs", "PL"),
        ("Poland's Foreign Minister Jan Kos arrived.", "Jan Kos", "Minister of Foreign Affairs", "PL"),
        ("Foreign Minister of the Republic of Poland Jan Kos arrived.", "Jan Kos", "Minister of Foreign Affairs", "PL"),
        ("Jan Kos, Minister of Foreign Affairs of Poland, arrived.", "Jan Kos", "Minister of Foreign Affairs", "PL"),
        ("The Minister of Foreign Affairs of Poland, Jan Kos, arrived.", "Jan Kos", "Minister of Foreign Affairs", "PL"),
        ("NATO Secretary General Jan Kos arrived.", "Jan Kos", "Secretary General", "NATO"),
        ("Director Israel Katz of the centre met Polish Foreign Minister Jan Kos.", "Israel Katz", None, None),
    ],
    ids=["demonym", "possessive", "of-side", "apposition", "set-off", "organisation", "name-that-is-a-country"],
)
def test_a_person_is_known_by_name_post_and_side(lexicon, text, name, role, party):
    people = {person.name: person for person in read_article(document(text), lexicon).people}
    assert name in people
    if role is not None:
        assert (people[name].role, people[name].party) == (role, party)


def test_a_counterpart_has_the_post_of_whoever_it_is_a_counterpart_to(lexicon):
    article = read_article(document("Polish Foreign Minister Jan Kos met his Kenyan counterpart Amina Odera."), lexicon)
    counterpart = article.people[1]
    assert (counterpart.name, counterpart.role, counterpart.party) == ("Amina Odera", "Minister of Foreign Affairs", "KE")


def test_short_names_join_the_full_one(lexicon):
    text = "Polish Foreign Minister Jan Kos spoke. Minister Kos was brief. Mr. Kos left. Later Kos returned."
    assert len(read_article(document(text), lexicon).people[0].mentions) == 4


def test_a_surname_alone_never_joins_two_full_names(lexicon):
    article = read_article(document("Polish envoy Jan Kos met Polish envoy Piotr Kos. Kos was silent."), lexicon)
    assert [person.name for person in article.people][:2] == ["Jan Kos", "Piotr Kos"]
    assert all(len(person.mentions) == 1 for person in article.people[:2])


def test_two_ministers_named_respectively_get_their_own_sides(lexicon):
    article = read_article(document("The Foreign Ministers of Poland and Kenya, Jan Kos and Amina Odera, met."), lexicon)
    assert {(person.name, person.party) for person in article.people} >= {("Jan Kos", "PL"), ("Amina Odera", "KE")}


def test_officials_carry_the_words_that_name_them(lexicon):
    text = "Polish Foreign Minister Jan Kos arrived. Kos left."
    officials = extract(document(text), lexicon).officials
    assert [(found.name, found.party, found.span.of(text)) for found in officials] == [
        ("Jan Kos", "PL", "Polish Foreign Minister Jan Kos")
    ]
