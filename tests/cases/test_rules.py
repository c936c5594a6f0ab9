"""Every rule that fires on our texts has a case in which it must fire and one, alike, in which it must not."""

from functools import cache

import pytest

from dossier.core.model.records import Extraction
from tests.cases.reading import rows, run
from tests.gold.marking import unmark
from tests.gold.measuring import SETS, articles, read_and_extract

RULES = list(rows("rules.tsv"))
MARKED = {"statements", "quotations", "speakers"}
DATED = {"meetings", "leads", "dates", "agreements", "steps"}


def fired(extraction: Extraction) -> set[str]:
    """Return the ids of all rules that found something."""
    kinds = (extraction.meetings, extraction.statements, extraction.figures, extraction.agreements, extraction.officials)
    return {finding.rule for found in (*kinds, extraction.steps) for finding in found}


@cache
def fired_in(case: str) -> frozenset[str]:
    """Return the rules that fire in a case ("leads:uk-spoke-with") or an annotated article ("tuning:042")."""
    file, _, name = case.partition(":")
    if file in SETS:
        data = next(data for number, data, _ in articles(file) if number == name)
        return frozenset(fired(read_and_extract(data, f"{name}.txt")[1]))
    row = next(row for row in rows(f"{file}.tsv") if row[0] == name)
    if file in MARKED:
        return frozenset(fired(run(unmark(name, row[1])[0])[1]))
    if file in DATED:
        return frozenset(fired(run(row[2], row[1])[1]))
    return frozenset(fired(run(row[2] if file == "figures" else row[1])[1]))


@pytest.mark.parametrize(("rule", "where"), [pytest.param(row[0], row[1], id=row[0]) for row in RULES])
def test_a_rule_fires_where_it_must(rule, where):
    assert rule in fired_in(where)


@pytest.mark.parametrize(("rule", "where"), [pytest.param(row[0], row[2], id=row[0]) for row in RULES])
def test_a_rule_keeps_still_where_it_must(rule, where):
    assert rule not in fired_in(where)


def test_no_rule_fires_that_has_no_cases():
    texts = [(f"{number}.txt", data) for name in SETS for number, data, _ in articles(name)]
    seen = set().union(*(fired(read_and_extract(data, file)[1]) for file, data in texts))
    assert seen <= {row[0] for row in RULES}, "add them to rules.tsv"
