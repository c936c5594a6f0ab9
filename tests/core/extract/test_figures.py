"""Figures: every rule and mask on one sentence, then what needs several."""

import re
from pathlib import Path
from typing import Any

import pytest

from dossier.core.extract.figures import find_figures
from dossier.core.extract.figures_masks import find_mask
from dossier.core.extract.figures_masks_table import MASKS, Mask
from dossier.core.extract.figures_measures import read_measure
from dossier.core.extract.figures_nouns import read_noun
from dossier.core.extract.figures_reading import read_sentence, scales_of
from dossier.core.extract.figures_rules import RULES, FigureRule
from dossier.core.model.records import Figure
from dossier.core.model.span import Span
from dossier.core.text.numerals import find_numerals

CASES = Path(__file__).parents[2] / "cases" / "figures.tsv"
MARKS = {"~": "approximate", "+": "rise", "-": "fall"}


def read_cases() -> list[Any]:
    rows = [line.split("\t") for line in CASES.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [pytest.param(*row[1:], id=row[0]) for row in rows]


def spell(figure: Figure) -> str:
    """Write a figure the way the cases do."""
    value = str(int(figure.value)) if figure.value == int(figure.value) else repr(figure.value)
    marks = [sign for sign, mark in MARKS.items() if figure.change == mark or (mark == "approximate" and figure.approximate)]
    return " ".join([value, figure.unit or "_", figure.kind, *marks])


@pytest.mark.parametrize(("home", "sentence", "expected"), read_cases())
def test_case(make_article: Any, home: str, sentence: str, expected: str) -> None:
    figures = find_figures(make_article(sentence, None if home == "-" else home))
    assert " ; ".join(map(spell, figures)) == ("" if expected == "-" else expected)
    for figure in figures:
        assert figure.text == figure.span.of(sentence)


@pytest.mark.parametrize("mask", MASKS, ids=lambda mask: f"{mask.id} {mask.example}")
def test_the_example_of_a_mask_is_masked_by_it(make_article: Any, mask: Mask) -> None:
    bracket = re.search(r"\[(\[?[\w,. ]+\]?)\]", mask.example)
    assert bracket is not None
    inner = bracket.group(1)
    text = f"{mask.example[: bracket.start()]}{inner}{mask.example[bracket.end() :]}"
    at = bracket.start() + inner.startswith("[")
    article = make_article(text)
    reading = read_sentence(article, article.sentences[0])
    (numeral,) = [n for n in find_numerals(text, 0, len(text), scales_of(reading)) if n.span.start == at]
    measure = read_measure(reading, numeral)
    noun = None if measure else read_noun(text, numeral.span, len(text), numeral.value)
    assert find_mask(reading, numeral, measure, noun) == mask.id


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_example_of_a_rule_is_read_by_it(make_article: Any, rule: FigureRule) -> None:
    (figure,) = [figure for figure in find_figures(make_article(rule.example)) if figure.rule == rule.id]
    assert (figure.value, figure.unit) == (rule.value, rule.unit)


def test_every_rule_is_listed(make_article: Any) -> None:
    used = {figure.rule for case in read_cases() for figure in find_figures(make_article(case.values[1]))}
    assert used <= {rule.id for rule in RULES}


def test_parts_are_linked_to_their_total_and_the_sum_agrees(make_article: Any) -> None:
    text = "The quake hurt 268 villagers, out of whom 45 people died, and 223 were injured."
    total, died, injured = find_figures(make_article(text))
    assert (total.value, died.value, injured.value) == (268, 45, 223)
    assert (total.part_of, died.part_of, injured.part_of) == (None, 0, 0)
    assert total.doubts == ()


def test_a_sum_that_differs_is_a_doubt(make_article: Any) -> None:
    total, *parts = find_figures(
        make_article("Of the 90 envoys expelled, there were 90 envoys, of whom 40 diplomats left and 41 clerks stayed.")
    )[-3:]
    assert [part.part_of for part in parts] == [1, 1]
    assert total.doubts == ("sum_differs",)


def test_a_total_that_comes_last(make_article: Any) -> None:
    figures = find_figures(make_article("The yard built 12 ferries and 8 tugs, a total of 20 vessels."))
    assert [figure.part_of for figure in figures] == [2, 2, None]


def test_including_need_not_be_complete(make_article: Any) -> None:
    figures = find_figures(make_article("Fiji sent 100 soldiers, including 20 medics and 10 engineers."))
    assert [figure.part_of for figure in figures] == [None, None, None]
    assert figures[0].doubts == ()


def test_what_is_counted_and_as_of_when(make_article: Any) -> None:
    (figure,) = find_figures(make_article("Since August 2022, 2,728 anti-tank mines have been found near Mosul."))
    assert figure.what == "anti-tank mines found near Mosul"
    assert figure.as_of == "2022-08"


def test_what_a_percentage_is_of(make_article: Any) -> None:
    (figure,) = find_figures(make_article("The minister spoke of a growth of 70 percent in transit through Georgia in 2022."))
    assert figure.what is not None
    assert "transit through Georgia" in figure.what
    assert figure.change == "rise"


def test_the_date_of_a_comparison_belongs_to_what_is_compared_with(make_article: Any) -> None:
    now, then = find_figures(make_article("Some 41,000 Kenyans live in Malta, up from 28,500 in 2021."))
    assert (now.as_of, then.as_of) == (None, "2021")


def test_who_said_it_is_not_what_is_counted(make_article: Any) -> None:
    text = (
        "Mr Alami, for his part, said trade between the two countries had risen by 18 percent last year, to 2.1 billion euros."
    )
    share, total = find_figures(make_article(text))
    assert share.what == "trade between the two countries had risen by … last year"
    assert total.what == "trade between the two countries had risen by 18 percent last year"


def test_a_figure_concerns_the_parties_of_its_sentence_and_of_the_one_it_continues(make_article: Any) -> None:
    text = "Landmines planted by Eritrea hinder farming. The EU paid for tents. In all 268 villagers suffered from landmines."
    figures = find_figures(make_article(text))
    assert figures[-1].mentions == ("ER",)


def test_empty_and_numberless_texts_have_no_figures(make_article: Any) -> None:
    assert find_figures(make_article("")) == ()
    assert find_figures(make_article("The ministers discussed trade.")) == ()
    assert find_figures(make_article("Talks will go on.\n\nThe end.")) == ()


def test_spans_are_those_of_the_original_text(make_article: Any) -> None:
    text = "Peru’s exports — “a record” — reached US$\u00a01.5\u00a0billion."
    (figure,) = find_figures(make_article(text))
    assert figure.text == "US$\u00a01.5\u00a0billion"
    assert figure.span == Span(text.index("US$"), text.index(".", text.index("1.5") + 3))
