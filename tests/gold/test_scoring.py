"""The scorer: right output scores 1, each kind of damage shows where it should."""

import copy

import pytest

from tests.gold.matching import pair, same_date, same_parties, same_person, same_unit
from tests.gold.measuring import articles
from tests.gold.scoring import HARM, RATES, TALLIES, Item, Scores, score


def perfect(text: str, answers: Item) -> Item:
    """Return the answers as if they had been extracted."""

    def found(item: Item) -> Item:
        return {**copy.deepcopy(item), "name": item.get("speaker"), "span": (item["start"], item["end"]), "rule": "gold"}

    meetings = [{**copy.deepcopy(m), "date": {"date": m["date"]}, "span": (0, 1), "rule": "gold"} for m in answers["meetings"]]
    statements, figures = ([found(item) for item in answers[kind]] for kind in ("statements", "figures"))
    return {
        "text": text,
        "published": answers["published"],
        "meetings": meetings,
        "statements": statements,
        "figures": figures,
    }


def run(damage=lambda record: None) -> Scores:
    total = Scores()
    for name, data, answers in articles("tuning"):
        record = perfect(data.decode(), answers)
        damage(record)
        total.add(score(name, data.decode(), answers, record))
    return total


def test_the_answers_themselves_score_one():
    total = run()
    assert {name: total.figure(name) for name in (*TALLIES, *RATES)} == dict.fromkeys((*TALLIES, *RATES), 1.0)
    assert not total.misses


def test_finding_nothing_misses_everything_and_invents_nothing():
    total = run(lambda record: record.update(meetings=[], statements=[], figures=[]))
    assert [(tally.right, tally.false) for tally in total.tallies.values()] == [(0, 0)] * len(TALLIES)


@pytest.mark.parametrize(
    ("kind", "change", "suffering", "fault"),
    [
        ("statements", {"speaker": "Nobody Atall"}, "reported", "speaker"),
        ("statements", {"span": (0, 3)}, "direct_span", "missed quote"),
        ("meetings", {"date": {"date": "1999-01-01"}}, "dates", "date"),
        ("meetings", {"parties": ["ZZ", "XX"]}, "meetings_parties", "missed meeting"),
        ("figures", {"value": -1.0}, "figures", "missed figure"),
        ("figures", {"unit": "bananas"}, "figure_unit", "unit"),
    ],
)
def test_damage_is_seen(kind, change, suffering, fault):
    def damage(record: Item) -> None:
        for item in record[kind]:
            item.update(change)

    total = run(damage)
    assert total.figure(suffering) < 0.5
    assert HARM[fault] in {miss.harm for miss in total.misses}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Péter Szijjártó", "Peter Sijarto", True),
        ("Wang Yi", "Wang", True),
        ("Minister Jan Kováč", "Kovac", True),
        ("Ilham Aliyev", "Heydar Aliyev", False),
        ("Ministry of Foreign Affairs of Ghana", "Ghanaian Foreign Ministry", True),
        ("Ministry of Foreign Affairs of Ghana", "Togolese Foreign Ministry", False),
        (None, None, True),
        (None, "Jan Kováč", False),
    ],
)
def test_names_agree_by_surname_and_never_by_surname_alone(one, other, same):
    assert same_person(one, other) is same


def test_the_home_side_may_be_left_unsaid():
    assert same_parties(["GH", "TG"], ["TG"], "GH")
    assert not same_parties(["GH", "TG"], ["GH", "TG", "BJ"], "GH")


def test_units_agree_up_to_number_and_added_words():
    assert same_unit("Azerbaijanis (missing)", "Azerbaijanis")
    assert same_unit("kilometers", "km")
    assert not same_unit("USD", "EUR")


@pytest.mark.parametrize(
    ("answer", "precision", "found", "right"),
    [
        ("2024-05-14", "day", "2024-05-14", True),
        ("2024-05-14", "day", "2024-05", False),
        ("2024-05", "month", "2024-05-14", True),
        ("2024-05-14", "on_or_before", "2024-05-02", True),
        ("2024-05-14", "on_or_before", "2024-05-15", False),
        (None, "unknown", "2024-05-15", True),
    ],
)
def test_dates_are_compared_at_the_precision_of_the_answer(answer, precision, found, right):
    assert same_date({"date": answer, "date_precision": precision}, {"date": found}) is right


def test_pairing_is_best_for_all_not_greedy():
    weights = [[1.0, 0.9], [0.9, 0.0]]
    assert pair(2, 2, lambda i, j: weights[i][j]) == {0: 1, 1: 0}
    assert pair(2, 1, lambda i, j: [0.5, 0.7][i]) == {1: 0}
