"""Short references resolve when one candidate remains, and stay open otherwise."""

import pytest

from dossier.core.extract.coreference import fits
from dossier.core.extract.pipeline import extract
from tests.core.extract.texts import document

PAIR = "Polish Foreign Minister Jan Kos met his Kenyan counterpart Amina Odera in Warsaw."


def speaker(text, lexicon):
    return extract(document(text), lexicon).statements[-1].speaker.name


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Kenyan minister said that trade was growing.", "Amina Odera"),
        ("Kos spoke first. He said that trade was growing.", "Jan Kos"),
        ("Odera said that rain was near. The minister added that trade was growing.", "Amina Odera"),
        ("The minister said that Kenya is interested in Polish buses.", "Amina Odera"),
        ("The minister said that trade was growing.", None),
        ("The Peruvian minister said that trade was growing.", None),
    ],
    ids=["by-side", "pronoun", "who-spoke-last", "by-the-side-it-claims", "two-candidates", "nobody-of-that-side"],
)
def test_a_short_reference_is_unique_or_open(lexicon, sentence, expected):
    assert speaker(f"{PAIR} {sentence}", lexicon) == expected


def test_an_open_speaker_is_marked_for_review(lexicon):
    said = extract(document(f"{PAIR} The minister said that trade was growing."), lexicon).statements[-1]
    assert "two_candidates" in said.doubts
    assert said.sure < 0.8


def test_after_a_joint_sentence_he_is_nobody(lexicon):
    text = PAIR.replace("Amina", "Kim") + " The ministers discussed trade. He said that trade was growing."
    assert speaker(text, lexicon) is None


def test_a_given_name_of_one_gender_leaves_the_other_person(lexicon):
    text = f"{PAIR} The ministers discussed trade. He said that trade was growing."
    assert speaker(text, lexicon) == "Jan Kos"


@pytest.mark.parametrize(
    ("short", "role", "expected"),
    [
        ("Minister", "Minister of Foreign Affairs", True),
        ("Minister", "Finance Minister", True),
        ("Minister", "Prime Minister", False),
        ("Minister", "Deputy Minister of Foreign Affairs", False),
        ("President", "Vice President", False),
        ("Prime Minister", "Prime Minister, Minister of Foreign Affairs", True),
    ],
)
def test_a_short_post_fits_the_longer_one_with_its_head(short, role, expected):
    assert fits(short, role) is expected
