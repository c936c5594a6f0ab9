"""Offsets of the frozen text and positions in Qt's document point at the same letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from dossier.core.model.span import Span
from dossier.gui.widgets.source_view import whole_words
from dossier.gui.widgets.text_map import TextMap, hard_wrapped


def shown_by_qt(text: str, span: Span) -> str:
    mapping = TextMap(text)
    document = QTextDocument()
    document.setPlainText(mapping.shown)
    cursor = QTextCursor(document)
    start, end = mapping.ends(span)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("plain words here", "words", id="plain"),
        pytest.param("one\r\ntwo\r\nthree", "three", id="windows line ends"),
        pytest.param("wind \U0001f32c of 40 percent", "40 percent", id="beyond U+FFFF"),
        pytest.param("\U0001f32c\r\n\U0001f32c end", "end", id="both"),
        pytest.param("old mac\rend", "end", id="lone carriage return"),
    ],
)
def test_a_span_covers_its_words(qapp, text, words):
    start = text.index(words)
    assert shown_by_qt(text, Span(start, start + len(words))) == words


@given(st.text(alphabet="ab \r\n\U0001f32cé", max_size=60))
def test_every_offset_comes_back(text):
    mapping = TextMap(text)
    inside = [offset for offset in range(len(text)) if not (text[offset - 1 : offset + 1] == "\r\n" and offset)]
    assert all(mapping.offset(mapping.position(offset)) in (offset, offset + 1) for offset in inside)
    assert mapping.position(len(text)) == len(mapping.shown.encode("utf-16-le")) // 2


def test_hard_wrapped_paragraphs_flow_without_moving_a_letter(qapp):
    text = "The two ministers spoke about fisheries and about the\nwind at sea that both sides hope to make use of soon."
    assert hard_wrapped(text)
    mapping = TextMap(text, [Span(0, len(text))])
    assert mapping.shown == text.replace("\n", " ")
    assert mapping.position(70) == 70
    assert not hard_wrapped("Item one\nItem two\nItem three")


@pytest.mark.parametrize(
    ("chosen", "whole"),
    [
        pytest.param("artners reaffirme", "partners reaffirmed", id="grown to whole words"),
        pytest.param(" partners ", "partners", id="without space around"),
        pytest.param("partners", "partners", id="as it is"),
        pytest.param("aid.", "aid.", id="with its stop"),
    ],
)
def test_words_of_a_source_are_taken_whole(chosen, whole):
    text = "The partners reaffirmed their aid."
    start = text.index(chosen)
    assert whole_words(text, Span(start, start + len(chosen))).of(text) == whole
