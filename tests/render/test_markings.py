"""Protective markings in the styles that are in use."""

import pytest

from dossier.render.markings import portion_mark, read_marking


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
