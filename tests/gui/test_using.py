"""The window as a user has it: what it says while it opens, another order of lines, filters, a second start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from dossier.gui.qt_models.rows import Rows


def rest(qtbot, window):
    session = window.session
    lanes = (session.lane, session.previewing.lane)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes) and not session.importing.running, timeout=8000)
    qtbot.wait(1)


def show_tab(window, name):
    window.evidence.show_tab(name)
    return window.evidence.lists[name]


def take_row(window, panel, row):
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row, 0))


def press(qtbot, window, panel, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.keyClick(panel.view, key, modifier)
    rest(qtbot, window)


def test_a_line_that_comes_to_stand_elsewhere_stays_in_hand(window, qtbot):
    window.evidence.show_tab("statements")
    panel = window.evidence.lists["statements"]
    items = panel.model.items()
    panel.view.setCurrentIndex(panel.model.index(len(items) - 1, 0))
    panel.show_rows(Rows([items[-1], *items[:-1]]))
    assert [item.key for item in panel.chosen()] == [items[-1].key]
    assert [index.row() for index in panel.view.selectedIndexes()] == [panel.view.currentIndex().row()] == [0]


def test_before_the_library_answers_the_window_says_what_it_does(qapp, state, library):
    from dossier.gui.application import make_window

    state.keep("language", "en")
    made = make_window(qapp, None, state, lambda folder: library.open)
    made.show()
    words = [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    assert words.count("Reading the example library…") == 2
    made.close()


def test_a_library_that_cannot_be_opened_does_not_wait_for_ever(qapp, qtbot, state):
    from dossier.core.model.problems import DossierError
    from dossier.gui.application import make_window

    def refuse():
        raise DossierError("the library is locked")

    state.keep("language", "en")
    made = make_window(qapp, None, state, lambda folder: refuse)
    made.show()
    made.session.start()
    qtbot.waitUntil(lambda: made.session.opened, timeout=5000)
    assert "This library is empty" in [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    for box in made.findChildren(QMessageBox):
        box.close()
    made.close()


def test_lines_move_within_their_group_and_all_before_get_a_rank(window, qtbot, library):
    panel = show_tab(window, "statements")
    wanted = panel.model.moved([panel.model.item(0).key], 1)
    assert panel.model.moved([panel.model.item(0).key], -1) == []
    take_row(window, panel, 0)
    press(qtbot, window, panel, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [(e.action, e.key, e.value) for e in library.log] == [
        ("order", item.key, str(rank)) for rank, item in enumerate(wanted, 1)
    ]
    assert window.tools.actions["undo"].text().startswith("Undo: Move “")
    assert [item.key for item in panel.chosen()] == [wanted[1].key]


def test_contacts_follow_time_and_do_not_move(window, qtbot, library):
    panel = show_tab(window, "chronology")
    take_row(window, panel, 0)
    press(qtbot, window, panel, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert library.log == []


def test_filters_by_kind_are_chosen_in_a_menu_and_removed_by_their_chip(window):
    panel = show_tab(window, "statements")
    panel.facets.menu.aboutToShow.emit()
    everything = panel.model.rowCount()
    quoted = next(act for act in panel.facets.menu.actions() if act.text().startswith("Direct quotation"))
    quoted.trigger()
    assert 0 < panel.model.rowCount() < everything
    chips = [chip for chip in panel.facets.findChildren(QPushButton) if chip.isVisible()]
    assert [chip.text() for chip in chips] == ["Direct quotation  ×"]
    chips[0].click()
    assert panel.model.rowCount() == everything
    assert not panel.facets.isVisible()


def test_another_tab_lets_the_keys_for_lines_work_at_once(window):
    window.activateWindow()
    panel = show_tab(window, "statements")
    panel.view.setFocus()
    panel = show_tab(window, "figures")
    assert window.focusWidget() is panel.view


def test_a_second_start_hands_its_files_to_the_first(qapp, qtbot, tmp_path):
    from dossier.gui.session.single_instance import SingleInstance

    first = SingleInstance(tmp_path / "library", tmp_path)
    assert not first.is_second()
    file = tmp_path / "a — b.txt"
    second = SingleInstance(tmp_path / "library", tmp_path)
    got, asked = [], []
    first.handed.connect(got.append)
    first.asked.connect(lambda: asked.append(True))
    assert second.is_second([file])
    qtbot.waitUntil(lambda: bool(got), timeout=3000)
    assert (got, asked) == ([[file.resolve()]], [True])


def drag(panel, rows, target):
    """Drop ``rows`` of the list so that they stand before ``target``, as the view does when the mouse button is let go."""
    from PySide6.QtCore import QItemSelectionModel

    panel.view.clearSelection()
    for row in rows:
        panel.view.selectionModel().select(panel.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    chosen = panel.view.chosen()
    allowed = panel._may_drop(chosen, target)
    if allowed:
        panel.view.dropped.emit(chosen, target)
    return allowed


def test_rows_dragged_together_keep_their_order_and_can_be_undone_by_name(window, qtbot, library):
    panel = show_tab(window, "figures")
    before = [item.key for item in panel.model.items()]
    assert len(before) == 2
    assert not drag(panel, [0], 1)
    assert drag(panel, [0], 2)
    rest(qtbot, window)
    assert [entry.key for entry in library.log] == before[::-1]
    assert window.tools.actions["undo"].text().startswith("Undo: Move “")
    assert [item.key for item in panel.chosen()] == [before[0]]
    assert not drag(panel, [0, 1], 0)


def test_contacts_cannot_be_dragged_to_another_time(window, library):
    contacts = show_tab(window, "chronology")
    assert not drag(contacts, [0], 2)
    assert library.log == []


def test_a_dragged_row_is_a_citation_for_the_notes_and_text_for_others(window):
    from dossier.gui.widgets.notes_edit import NOTES_MIME

    panel = show_tab(window, "statements")
    data = panel._drag([panel.model.index(0, 0)])
    assert "](dossier:" in bytes(data.data(NOTES_MIME).data()).decode()
    assert "lisbon.txt, 14 March 2025]" in data.text()


def test_words_of_the_source_can_be_cited(window, qtbot):
    from dossier.core.model.span import Span

    window.evidence.show_tab("notes")
    window.source.ask_to_cite(Span(0, 4))
    assert window.evidence.notes.fields["notes"].notes().startswith("“OSLO” [oslo.txt, 3 June 2025](dossier:")


def test_a_line_dragged_over_a_tab_brings_its_page_into_sight(window, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
    from PySide6.QtWidgets import QApplication

    panel = show_tab(window, "statements")
    data = panel._drag([panel.model.index(0, 0)])
    bar = window.evidence.tabs.tabBar()
    place = bar.tabRect(7).center()
    for kind, where in ((QDragEnterEvent, place), (QDragMoveEvent, place)):
        point = where if kind is QDragEnterEvent else QPointF(where)
        event = kind(
            point.toPoint() if isinstance(point, QPointF) else point,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(bar, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: window.evidence.tab() == "notes", timeout=3000)
