"""The notation of annotated articles and the files made from it."""

import json

import pytest

from tests.gold.marking import HERE, MarkingFault, generate, read_marked
from tests.gold.measuring import SETS, articles

ARTICLE = """== 7 a talk
home RR
pub 2024-03-03 header
p K Jan Kováč | Foreign Minister | RR
m- visit 2024-05/month/relative GK,RR @"Upper Strelsau" K : return visit
---
{r K:Kováč noted that {f 14 mills:14 mills} turn.} {d? K:"Well,"} he said.
"""


def test_marks_become_spans_of_the_plain_text():
    ((number, text, answers),) = read_marked(ARTICLE)
    assert (number, text) == ("7", 'Kováč noted that 14 mills turn. "Well," he said.\n')
    assert [text[said["start"] : said["end"]] for said in answers["statements"]] == [
        "Kováč noted that 14 mills turn.",
        '"Well,"',
    ]
    assert [said["optional"] for said in answers["statements"]] == [False, True]
    assert (
        answers["figures"][0] | {"start": 17, "end": 25, "value": 14.0, "unit": "mills", "kind": "count"}
        == answers["figures"][0]
    )


def test_a_meeting_line_names_kind_date_parties_and_place():
    ((_, _, answers),) = read_marked(ARTICLE)
    (meeting,) = answers["meetings"]
    assert (meeting["kind"], meeting["date"], meeting["date_precision"], meeting["held"]) == (
        "visit",
        "2024-05",
        "month",
        False,
    )
    assert (meeting["place"], meeting["parties"], meeting["participants"][0]["name"]) == (
        "Upper Strelsau",
        ["GK", "RR"],
        "Jan Kováč",
    )


@pytest.mark.parametrize("body", ["{r K:never closed", "closed twice}", "{r Q:nobody}", "{x K:unknown}", "{r K: white space}"])
def test_an_unreadable_mark_names_its_article(body):
    with pytest.raises(MarkingFault, match=r"^7: "):
        list(read_marked(ARTICLE.partition("---\n")[0] + "---\n" + body))


def test_the_texts_and_answers_are_those_of_the_marked_files():
    stale = [
        path.name for path, content in generate().items() if not path.exists() or path.read_text(encoding="utf-8") != content
    ]
    assert not stale, "run python tests/gold/marking.py"
    made = set(generate())
    assert not [path.name for name in ("tuning", "aside") for path in (HERE / name).iterdir() if path not in made]


def test_the_sets_are_large_and_varied_enough():
    answers = [answer for name in SETS for _, _, answer in articles(name)]
    homes = {answer["home"] for answer in answers} - {None}
    sides = {side for answer in answers for meeting in answer["meetings"] for side in meeting["parties"]}
    assert len(answers) >= 65
    assert len(homes) >= 25
    assert len(sides) >= 60
    assert all(json.dumps(answer) for answer in answers)
