"""What is read at all, and whose side it is written from."""

import pytest

from dossier.core.extract.pipeline import extract
from tests.core.extract.texts import document

CODE = "def f(x):\n    return {k: v for k, v in x.items() if k != 'Poland'}\n" * 12
TABLE = "country;year;value\nPoland;2024;17\nKenya;2023;12\n" * 12


def test_another_language_yields_a_notice_and_no_facts(lexicon):
    found = extract(document("Le ministre polonais a dit que le port rouvrirait.", language="fr"), lexicon)
    assert not found.statements
    assert "French" in found.notices[0]


@pytest.mark.parametrize("text", [CODE, TABLE, "%PDF \x00\x01" * 40, "{}[]<>" * 200], ids=["code", "table", "bytes", "marks"])
def test_what_is_no_prose_yields_no_facts(lexicon, text):
    found = extract(document(text), lexicon)
    assert not (found.statements or found.meetings or found.figures or found.officials)
    assert found.notices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WARSAW, Poland, March 5. Polish Foreign Minister Jan Kos met Kenyan Foreign Minister Amina Odera.", "PL"),
        ("Foreign Minister Jan Kos met Kenyan Foreign Minister Amina Odera. The Polish minister thanked her.", "PL"),
        ("Trade grew last year, and the rains came late.", None),
    ],
    ids=["dateline-and-first-official", "official-without-a-side", "nothing-shows-it"],
)
def test_home_is_shown_by_the_text_or_open(lexicon, text, expected):
    assert extract(document(text), lexicon).home == expected


def test_the_users_home_wins(lexicon):
    assert extract(document("Polish Foreign Minister Jan Kos arrived."), lexicon, "KE").home == "KE"
