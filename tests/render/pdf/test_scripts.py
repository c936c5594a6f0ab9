# ruff: noqa: E501 - rows of cases stand on one line
"""Names in any script: shaped, in the right order, searchable, or visibly replaced and reported."""

from dataclasses import replace

import briefings
import pypdfium2
import pytest

from dossier.render.rendering import render


def pdf_with(name, report=lambda notice: None):
    make = briefings.Maker()
    words = f'"{name} came,"'
    make.add("S1", briefings.document("a.txt", f"Head.\n\n{words} he said.", briefings.day("2024-05-03"), title=name))
    quote = make.statement("S1", words, name, "RU", briefings.day("2024-05-03"), speech="verbatim")
    briefing = replace(briefings.empty(), quotes=(quote,), sources=make.sources())
    return render(briefing, "pdf", briefings.options(attach=False), briefings.folders(), report)


def text_of(data):
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
    return " ".join(text.split())


@pytest.mark.parametrize(
    "name",
    [
        "Əliyev İlham Ğ", "Nguyễn Thị Thanh", "Łukasz Żółć", "Сергей Лавров", "Νίκος Δένδιας", "Արարատ Միրզոյան", "ილია დარჩიაშვილი",
        "عباس عراقچی", "ישראל כץ", "وزير الخارجية (السابق)",
    ],
)  # fmt: skip
def test_names_can_be_searched(name):
    notices = []
    assert name in text_of(pdf_with(name, notices.append))
    assert notices == []


def test_what_no_font_covers_is_replaced_and_reported():
    notices = []
    text = text_of(pdf_with("X\U00012000Y", notices.append))
    assert "X\ufffdY" in text
    assert notices == ["no font covers 1 of the characters; they are replaced: 𒀀 (U+12000)"]


def test_right_to_left_documents_are_the_same_each_time():
    assert pdf_with("عباس عراقچی") == pdf_with("عباس عراقچی")
