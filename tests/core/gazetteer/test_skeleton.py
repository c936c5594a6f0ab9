from hypothesis import given
from hypothesis import strategies as st

from dossier.core.gazetteer.skeleton import reduce_text


def test_separators_are_blanks_and_accents_are_gone():
    assert reduce_text("Co-Chair d'Élysée, Türkiye") == ("Co Chair d Elysee  Turkiye", "co chair d elysee  turkiye")
    assert reduce_text("Szijjártó, Çavuşoğlu, Łódź, Əliyev")[0] == "Szijjarto  Cavusoglu  Lodz  Eliyev"


def test_currency_signs_stay_apart():
    plain, _ = reduce_text("$5 €5 ₽5 ₺5")
    assert len({plain[0], plain[3], plain[6], plain[9]}) == 4
    assert not plain.isspace()
    assert "5" in plain


def test_letters_of_other_scripts_are_letters_still():
    assert reduce_text("Москва")[1].isalpha()
    assert reduce_text("北京")[1].isalpha()


@given(st.text())
def test_the_length_never_changes(text):
    plain, lower = reduce_text(text)
    assert len(plain) == len(lower) == len(text)
    assert plain.lower() == lower
