"""Notes are kept to the letter, shown formatted, and cite passages that a click leads back to."""

import random

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor

from dossier.core.text.notes import parse_line
from dossier.gui.theme import Theme
from dossier.gui.widgets.notes_edit import NOTES_MIME, NotesEdit
from dossier.gui.widgets.notes_marks import indent_lines, link, open_lines, surround
from dossier.service.resources import resource_folder

MARK = r"[Readout \[1\], 3 May 2024](dossier:4f2a90c1d3e5b7aa/3-20)"


@pytest.fixture
def field(qapp, qtbot):
    made = NotesEdit(Theme(resource_folder(), "light"), lambda cited: "S3.9" if cited.span.start == 3 else "")
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.dress()
    return made


def select(field, words):
    cursor = field.textCursor()
    start = field.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    return cursor


@pytest.mark.parametrize(
    "text", ["", "a\n\nb", "  lead\ttab\n", "nb\u00a0sp 😀 **b**", MARK, f"{MARK}{MARK}\n- {MARK}", "x\ufffcy", " \n "]
)
def test_what_was_written_comes_back_to_the_letter(field, text):
    field.set_notes(text)
    assert field.notes() == text


def test_any_mixture_of_marks_comes_back_to_the_letter(field):
    pick = random.Random(3)
    pieces = ["a", " ", "\n", "**", "_", "- ", "😀", MARK, "\u00a0", "[", "]", "(", ")", "\\", "1. ", "# "]
    for _ in range(60):
        text = "".join(pick.choice(pieces) for _ in range(40))
        field.set_notes(text)
        assert field.notes() == text


def test_words_are_shown_as_they_will_be_printed(field):
    field.set_notes("# Head\n- ask for **more** *time*")
    block = field.document().findBlockByNumber(1)
    strong = {
        block.text()[one.start : one.start + one.length] for one in block.layout().formats() if one.format.fontWeight() > 600
    }
    slanted = {block.text()[one.start : one.start + one.length] for one in block.layout().formats() if one.format.fontItalic()}
    head = field.document().findBlockByNumber(0).layout().formats()
    assert (strong, slanted) == ({"more"}, {"time"})
    assert max(one.format.fontPointSize() for one in head) > field.font().pointSizeF()


def test_typing_is_told_and_formatting_is_not(field, qtbot):
    field.set_notes("a")
    with qtbot.assertNotEmitted(field.written, wait=50):
        field.dress()
        field.refer_anew()
    with qtbot.waitSignal(field.written):
        qtbot.keyClicks(field, "b")


@pytest.mark.parametrize(("words", "mark", "result"), [("more", "**", "ask **more** time"), (" more ", "*", "ask *more* time")])
def test_a_mark_goes_around_words_and_away_again(field, words, mark, result):
    field.set_notes("ask more time")
    cursor = surround(select(field, words), mark)
    assert field.notes() == result
    surround(cursor, mark)
    assert field.notes() == "ask more time"
    field.undo()
    field.undo()
    assert field.notes() == "ask more time"


def test_italic_inside_bold_is_told_apart(field):
    field.set_notes("ask **more** time")
    cursor = surround(select(field, "more"), "*")
    assert field.notes() == "ask ***more*** time"
    surround(cursor, "*")
    assert field.notes() == "ask **more** time"


def test_lines_become_a_list_a_heading_and_plain_again(field):
    field.set_notes("one\ntwo")
    cursor = field.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    open_lines(cursor, "- ")
    assert field.notes() == "- one\n- two"
    cursor.select(QTextCursor.SelectionType.Document)
    open_lines(cursor, "1. ")
    assert field.notes() == "1. one\n2. two"
    cursor.select(QTextCursor.SelectionType.Document)
    indent_lines(cursor, True)
    assert field.notes() == "  1. one\n  2. two"
    cursor.select(QTextCursor.SelectionType.Document)
    indent_lines(cursor, False)
    cursor.select(QTextCursor.SelectionType.Document)
    open_lines(cursor, "1. ")
    assert field.notes() == "one\ntwo"


def test_a_link_waits_for_its_address(field):
    field.set_notes("see the site")
    cursor = link(select(field, "site"))
    assert cursor.selectedText() == "https://"
    cursor.insertText("https://a.org")
    assert field.notes() == "see the [site](https://a.org)"


def test_enter_goes_on_with_a_list_and_ends_it(field, qtbot):
    qtbot.keyClicks(field, "9. first")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "second")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "after")
    assert field.notes() == "9. first\n10. second\nafter"


def test_a_dropped_line_becomes_a_citation_of_its_own_line(field):
    field.set_notes("Ask")
    data = QMimeData()
    data.setData(NOTES_MIME, f"“Ready” {MARK}".encode())
    data.setText("for other programs")
    field.insertFromMimeData(data)
    field.add_line("again")
    assert sorted(field.notes().split("\n")) == sorted(["“Ready” " + MARK, "again", "Ask"])


def test_a_citation_is_copied_and_deleted_as_a_whole(field, qtbot):
    field.set_notes(f"one {MARK} two")
    cursor = field.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    assert field.createMimeDataFromSelection().text() == MARK
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.notes() == "one  two"
    field.undo()
    assert field.notes() == f"one {MARK} two"


def test_a_click_on_a_citation_leads_to_its_passage(field, qtbot):
    field.set_notes(f"{MARK} one")
    cursor = QTextCursor(field.document())
    place = field.cursorRect(cursor).center() + QPoint(12, 0)
    with qtbot.waitSignal(field.followed) as followed:
        qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert followed.args == [parse_line(MARK).runs[0].cited]


def test_ctrl_enter_beside_a_citation_leads_to_its_passage(field, qtbot):
    field.set_notes(f"{MARK} one")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(field.followed):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.notes() == f"{MARK} one"


def test_files_are_left_to_the_window(field):
    from PySide6.QtCore import QUrl

    data = QMimeData()
    data.setUrls([QUrl("file:///tmp/a.txt")])
    data.setText("file:///tmp/a.txt")
    assert not field.canInsertFromMimeData(data)
