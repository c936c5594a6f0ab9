"""Protective markings in the styles that are in use."""

import pytest

from dossier.core.model.problems import DossierError
from dossier.render.markings import LONGEST, check_marking, portion_mark, read_marking


@pytest.mark.parametrize(
    ("given", "style", "printed", "portion"),
    [
        ("tlp amber strict", "tlp", "TLP:AMBER+STRICT", "(TLP:AMBER+STRICT)"),
        ("TLP:RED", "tlp", "TLP:RED", "(TLP:RED)"),
        ("Official-Sensitive", "uk", "OFFICIAL-SENSITIVE", "(O-S)"),
        ("Restreint UE", "eu", "RESTREINT UE", "(R-UE)"),
        ("RESTREINT UE/EU RESTRICTED", "eu", "RESTREINT UE/EU RESTRICTED", "(R-UE)"),
        ("For the minister only", "free", "FOR THE MINISTER ONLY", "(FOR THE MINISTER ONLY)"),
        ("  ", "none", "", ""),
    ],
)
def test_styles(given, style, printed, portion):
    marking = read_marking(given)
    assert (marking.style, marking.text, portion_mark(given)) == (style, printed, portion)


def test_tlp_is_large_enough():
    assert read_marking("TLP:GREEN").size >= 12


def test_a_marking_too_long_for_a_line_is_refused_and_never_cut():
    assert check_marking("W" * LONGEST) == "W" * LONGEST
    with pytest.raises(DossierError, match="the marking has 5,000 characters; one line of a page holds 100"):
        check_marking("W" * 5000)
