"""Dates are said as precisely as they are known, in the language of the document."""

import briefings
import pytest

from dossier.core.model.dates import PartialDate
from dossier.core.model.problems import DossierError
from dossier.render.wording import load_wording, read_labels

FOLDER = briefings.RESOURCES / "i18n" / "documents"


def wording(language="en"):
    return load_wording(language, (FOLDER,))


@pytest.mark.parametrize(
    ("date", "said", "in_a_sentence"),
    [
        (PartialDate(date="2023-02-28", precision="day", basis="text"), "28 February 2023", "on 28 February 2023"),
        (
            PartialDate(date="2022-09-24", precision="on_or_before"),
            "on or before 24 September 2022",
            "on or before 24 September 2022",
        ),
        (
            PartialDate(date="2022-12", precision="week", range=("2022-12-05", "2022-12-11")),
            "week of 5 December 2022",
            "in the week of 5 December 2022",
        ),
        (PartialDate(date="2022-07", precision="month"), "July 2022", "in July 2022"),
        (PartialDate(date="2022", precision="year"), "2022", "in 2022"),
        (PartialDate(range=("2022-12-03", "2022-12-07")), "between 3 December 2022 and 7 December 2022", None),
        (PartialDate(), "Date not known", ""),
    ],
)
def test_precision_in_words(date, said, in_a_sentence):
    assert wording().date(date) == said
    assert in_a_sentence is None or wording().when(date) == in_a_sentence


def test_basis_is_said_only_where_it_matters():
    assert wording().basis(PartialDate(date="2023-02-28", precision="day", basis="text")) == ""
    assert wording().basis(PartialDate(date="2022-12-12", precision="day", basis="inferred")) == "year inferred"
    reasoned = PartialDate(date="2022-12-12", precision="day", basis="inferred", reason="year inferred from the budget")
    assert wording().basis(reasoned) == "year inferred from the budget"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 1, "1 document"),
        ("en", 1234, "1,234 documents"),
        ("ru", 1, "1 документ"),
        ("ru", 3, "3 документа"),
        ("ru", 25, "25 документов"),
    ],
)
def test_plural_forms(language, number, said):
    assert wording(language).say("count.documents", n=number) == said


def test_dates_and_numbers_in_the_language():
    assert (
        wording("ru").day("2023-02-28") == "28 февраля 2023\u202fг." or wording("ru").day("2023-02-28") == "28 февраля 2023 г."
    )
    assert wording("fr").day("2023-02-28") == "28 février 2023"
    assert wording("tr").number(1234.5) == "1.234,5"


@pytest.mark.parametrize("language", ["fr", "ru", "tr", "az"])
def test_languages_have_every_label_with_the_same_places(language):
    english, other = read_labels(FOLDER, "en"), read_labels(FOLDER, language)
    assert set(english) <= set(other)
    for key, sentence in english.items():
        assert sorted(_places(sentence)) == sorted(_places(other[key])), key


def _places(sentence):
    return {part.split("}")[0] for part in sentence.split("{")[1:]}


def test_values_are_never_read_as_patterns():
    assert wording().say("party.country", people="x") == "Country"
    assert wording().say("last.meeting.many", people="{place}", place="{when}", when="now") == "{place} last met {when} now"


def test_an_unknown_language_is_refused():
    with pytest.raises(DossierError, match=r"no document labels for language 'xx'; there are az, en, fr, ru, tr"):
        wording("xx")
