"""What counts as a paragraph."""

from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages


def parts(text: str) -> list[str]:
    return [passage.span.of(text) for passage in split_passages(text, Span(0, len(text)))]


def test_blank_lines_part_paragraphs():
    assert parts("One.\n\n  Two.  \n \nThree.") == ["One.", "Two.", "Three."]


def test_without_blank_lines_each_long_line_is_a_paragraph():
    first = "The minister arrived in the capital in the morning and met the prime minister, the speaker and the mayor of it."
    assert parts(f"{first}\n{first}") == [first, first]


def test_hard_wrapped_lines_are_one_paragraph():
    text = (
        "President Jane Roe spoke today with President John Doe of the neighbouring\n"
        "country to discuss the river that both share and the dam that one of them\n"
        "is building."
    )
    assert parts(text) == [text]


def test_a_name_held_together_by_a_no_break_space_does_not_end_a_paragraph():
    text = (
        "President Jane Roe spoke today with the head of the neighbouring state, President\n"
        "John\u00a0Doe, to discuss the river that both of them share and the dam that one builds.\n"
        "They met."
    )
    assert len(parts(text)) == 1


def test_list_items_are_paragraphs():
    assert parts("The sides agreed to do the following things in the course of next year:\n- to meet\n- to trade") == [
        "The sides agreed to do the following things in the course of next year:",
        "- to meet",
        "- to trade",
    ]
