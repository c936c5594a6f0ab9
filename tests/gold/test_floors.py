"""Extraction may become better, never silently worse."""

import tomllib

import pytest

from tests.gold.measuring import HERE, SETS, measure
from tests.gold.scoring import RATES, TALLIES, Scores

FLOORS: dict[str, dict[str, float]] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def measured() -> dict[str, Scores]:
    return {name: measure(name) for name in SETS}


@pytest.mark.parametrize(
    ("name", "kind", "floor"), [(name, kind, floor) for name, floors in FLOORS.items() for kind, floor in floors.items()]
)
def test_no_score_falls_below_its_floor(measured, name, kind, floor):
    got = measured[name].figure(kind)
    worst = [f"{miss.article} {miss.fault}: {miss.text}" for miss in sorted(measured[name].misses)[:10] if name != "aside"]
    assert got >= floor, "\n".join([f"{name}.{kind} {got:.3f} is below its floor {floor:.3f}", *worst])


def test_every_set_has_a_floor_for_every_kind_of_record():
    assert {name: sorted(floors) for name, floors in FLOORS.items()} == {name: sorted((*TALLIES, *RATES)) for name in SETS}
