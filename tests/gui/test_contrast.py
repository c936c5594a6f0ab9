"""Words can be read in both themes: WCAG 2.2 success criterion 1.4.3 asks for a contrast of 4.5 to 1."""

import json

import pytest

from dossier.service.resources import resource_folder

GROUNDS = ("window", "surface", "card", "chosen", "hover")
WORDS = ("ink", "soft", "mute", "accent", "accent2", "warning")
PAIRS = [(words, ground) for words in WORDS for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("ink", "chip"),
    ("soft", "chip"),
    ("ink", "mark"),
    ("ink", "mark2"),
    ("ink", "focus_mark"),
]


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_words_stand_out_from_their_ground(appearance):
    colours = json.loads((resource_folder() / "styles" / f"{appearance}.json").read_text("utf-8"))
    faint = {
        (words, ground): round(contrast(colours[words], colours[ground]), 2)
        for words, ground in PAIRS
        if contrast(colours[words], colours[ground]) < 4.5
    }
    assert faint == {}
