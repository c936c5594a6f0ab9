"""Datelines, and the year concluded for texts that state none."""

import pytest

from dossier.core.text.dates_dateline import find_dateline
from dossier.core.text.dates_year import infer_year


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("LIMA, Peru, March 12. The Foreign Minister met", "LIMA, Peru", "March 12"),
        ("WASHINGTON, March 3 (Reuters) - The president", "WASHINGTON", "March 3"),
        ("TOKYO — Japan and Kenya", "TOKYO", None),
        ("NAIROBI (Xinhua) -- Kenya", "NAIROBI", None),
        ("Geneva (22 March 2024) – The", "Geneva", "22 March 2024"),
        ("Kyiv. March 5. UKRINFORM. The", "Kyiv", "March 5"),
        ("MOSCOW, December 12. /TASS/. Russian", "MOSCOW", "December 12"),
        ("Nairobi, Kenya – 14th March 2024 - The", "Nairobi, Kenya", "14th March 2024"),
        ("New Delhi, Jan 5 (PTI) India", "New Delhi", "Jan 5"),
        ("ADDIS ABABA, Ethiopia, Monday, February 17, 2025 – The", "ADDIS ABABA, Ethiopia", "Monday, February 17, 2025"),
        ("ZAGREB/LJUBLJANA, 4 March 2025 (Adria) - Two presidents", "ZAGREB/LJUBLJANA", "4 March 2025"),
        ("December 12. The President met", None, "December 12"),
    ],
)
def test_datelines(text: str, place: str | None, date: str | None):
    found = find_dateline(text, 0)
    assert found is not None
    assert (found.place and found.place.of(text), found.date and found.date.of(text)) == (place, date)


@pytest.mark.parametrize(
    "text",
    [
        "Paris - the capital of France",
        "On March 3, the Minister met",
        "In Warsaw, March 3. We",
        "The Minister met X.",
        "President Sall spoke today.",
    ],
)
def test_sentences_are_no_datelines(text: str):
    assert find_dateline(text, 0) is None


def test_a_year_is_concluded_when_past_and_plans_agree():
    text = "The accord signed in May 2031 entered into force in August 2031. The 2032 state budget provides for it."
    found = infer_year(text, 11, 20)
    assert found is not None
    assert found.year == 2031
    assert '"May 2031"' in found.reason


@pytest.mark.parametrize(
    "text",
    [
        "The war of 2014 goes on.",
        "Since 2014, and again in 2014, sanctions were imposed.",
        "Emissions fall by 2050.",
        "They talked about trade.",
    ],
)
def test_no_year_is_guessed_from_stray_years(text: str):
    assert infer_year(text, 5, 5) is None


def test_a_weekday_can_confirm_and_refute():
    text = "Exports grew in 2022. The two signed a treaty in July 2022."
    assert infer_year(text, 12, 12, 0).year == 2022  # type: ignore[union-attr]
    assert infer_year(text, 12, 12, 4) is None
