"""Short texts about many countries: every meeting, statement and figure, and nothing else."""

import pytest

from tests.cases.reading import HERE, marks_of, run
from tests.gold.marking import read_marked
from tests.gold.scoring import record_of, score

TEXTS = list(read_marked((HERE / "short_texts.txt").read_text(encoding="utf-8")))
FAULTS = {
    "statements": {"speaker", "false quote", "missed quote", "false statement", "missed statement"},
    "meetings": {"date", "false meeting", "missed meeting"},
    "figures": {"false figure", "missed figure", "unit"},
}


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        pytest.param(kind, number, id=f"{text[0]}-{kind}", marks=marks_of(f"short_texts:{text[0]}-{kind}"))
        for number, text in enumerate(TEXTS)
        for kind in FAULTS
    ],
)
def test_a_short_text_is_read_in_full(kind, number):
    name, text, answers = TEXTS[number]
    scores = score(name, text, answers, record_of(*run(text, answers["published"] or "-")))
    assert not [f"{miss.fault}: {miss.text}" for miss in scores.misses if miss.fault in FAULTS[kind]]


def test_there_are_sixty_texts_or_more():
    assert len(TEXTS) >= 60
