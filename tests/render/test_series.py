"""Figures become a chart only when they are surely the same quantity at different times."""

from dataclasses import replace

import briefings
import pytest

from dossier.render.sheet.series import find_series, normal_form
from dossier.render.wording import load_wording

WORDING = load_wording("en", (briefings.RESOURCES / "i18n" / "documents",))


def series_of(*rows):
    """Rows are (what, value, day or year) and changes to the record; the text of the source is made from them."""
    make, items = briefings.Maker(), []
    for number, (what, value, time, *changes) in enumerate(rows, 1):
        published = time if len(time) == 10 else "2024-01-01"
        make.add(f"S{number}", briefings.document(f"{number}.txt", f"He said {what}.", briefings.day(published)))
        source, stated = f"S{number}", briefings.day(published)
        item = make.figure(source, what, value, "things", "count", what, by="A", date=stated)
        record = replace(item.record, as_of=time if len(time) < 10 else None, **(changes[0] if changes else {}))
        items.append(replace(item, record=record))
    return find_series(replace(briefings.empty(), figures=tuple(items)), WORDING)


def test_different_wordings_of_one_quantity_are_one_series():
    (one,) = series_of(
        ("trade turnover between the two countries reached … in 2020", 1.2, "2020"),
        ("The trade turnover amounted to …", 1.5, "2021"),
        ("trade turnover … in 2022", 1.8, "2022"),
    )
    assert one.points == (("2020", 1.2), ("2021", 1.5), ("2022", 1.8))
    assert one.what == "trade turnover"


@pytest.mark.parametrize(
    "third",
    [
        ("trade turnover with Türkiye", 3, "2022"),
        ("additional trade turnover", 3, "2022"),
        ("trade turnover", 3, "2022-05-03"),
        ("trade turnover", 3, "2021"),
        ("trade turnover", 3, "2022", {"mentions": ("TR",)}),
        ("trade turnover", 3, "2022", {"kind": "percent"}),
        ("trade turnover", 3, "2022", {"unit": "tons"}),
        ("trade turnover", 3, "2022", {"change": "rise"}),
        ("the turnover grew … because of trade", 3, "2022"),
    ],
)
def test_what_may_be_another_quantity_makes_no_series(third):
    assert series_of(("trade turnover", 1, "2020"), ("trade turnover", 2, "2021"), third) == ()


def test_two_values_for_one_time_make_no_series():
    rows = [("trade turnover", number, str(2019 + number)) for number in (1, 2, 3)]
    assert len(series_of(*rows)) == 1
    assert series_of(*rows, ("trade turnover", 9, "2021")) == ()


def test_normal_form_knows_the_singular():
    assert normal_form("anti-personnel mines found", WORDING) == normal_form("the anti-personnel mine found", WORDING)
    assert normal_form("people in the camps", WORDING) == ("person", "in", "camp")
