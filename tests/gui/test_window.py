"""The window as a user has it: real widgets, keys and clicks, on invented articles."""

import gc
import sys
from pathlib import Path

import pytest
from gui_fakes import TEXTS, document
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMessageBox, QTextEdit

from dossier.core.text.notes import citations_of
from dossier.gui.qt_models.records import RecordRole
from dossier.gui.widgets.edit_form import EditForm
from dossier.gui.widgets.entry_delegate import EntryDelegate
from dossier.gui.widgets.inline_editor import InlineEditor


def rest(qtbot, window):
    session = window.session
    lanes = (session.lane, session.previewing.lane)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes) and not session.importing.running, timeout=8000)
    qtbot.wait(1)


def show_tab(window, name):
    window.evidence.show_tab(name)
    return window.evidence.lists[name] if name in window.evidence.lists else getattr(window.evidence, name)


def take_row(window, panel, row):
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(row, 0))


def press(qtbot, window, panel, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.keyClick(panel.view, key, modifier)
    rest(qtbot, window)


def test_first_start_opens_on_the_first_counterpart_with_its_source(window):
    assert window.session.counterpart.party.code == "NO"
    assert window.windowTitle() == "Norway — Dossier"
    assert show_tab(window, "statements").model.rowCount() == 5
    assert window.source.view.toPlainText()
    assert window.source.view.extraSelections()


def test_choosing_a_row_shows_its_passage(window, qtbot):
    panel = show_tab(window, "statements")
    take_row(window, panel, 0)
    rest(qtbot, window)
    item = panel.model.index(0, 0).data(RecordRole.ITEM)
    assert window.session.reading.document.sha256 == item.key.document
    assert window.session.focus == item.key.span


def test_left_out_lines_stay_dimmed_and_the_choice_is_kept(window, qtbot, library):
    panel = show_tab(window, "statements")
    take_row(window, panel, 1)
    press(qtbot, window, panel, Qt.Key.Key_Space)
    assert library.log[-1].action == "leave_out"
    assert panel.model.rowCount() == 5
    key = panel.model.index(1, 0).data(RecordRole.ITEM).key
    assert window.session.dossier.left_out == {key}
    assert panel.model.index(1, 0).data(RecordRole.INCLUDED) is False


def test_star_undo_redo_have_names_and_reach_the_log(window, qtbot, library):
    panel = show_tab(window, "statements")
    take_row(window, panel, 0)
    press(qtbot, window, panel, Qt.Key.Key_S)
    assert panel.model.index(0, 0).data(RecordRole.STARRED) is True
    assert window.tools.actions["undo"].text().startswith("Undo: Star “")
    window.tools.actions["undo"].trigger()
    rest(qtbot, window)
    assert panel.model.index(0, 0).data(RecordRole.STARRED) is False
    window.tools.actions["redo"].trigger()
    rest(qtbot, window)
    assert panel.model.index(0, 0).data(RecordRole.STARRED) is True
    window.tools.actions["undo"].trigger()
    rest(qtbot, window)
    assert panel.model.index(0, 0).data(RecordRole.STARRED) is False
    assert [(e.action, e.withdraws) for e in library.log] == [("star", None), ("star", 1), ("star", None), ("star", 3)]


def test_several_lines_are_one_act(window, qtbot, library):
    panel = show_tab(window, "statements")
    panel.view.setFocus()
    panel.view.selectAll()
    press(qtbot, window, panel, Qt.Key.Key_Space)
    assert len(library.log) == 5
    assert window.session.curating.stack.count() == 1
    assert window.tools.actions["undo"].text() == "Undo: Leave out 5 lines"


def test_a_refused_decision_is_taken_back_and_said(window, qtbot, library):
    library.refuse_corrections = True
    panel = show_tab(window, "statements")
    take_row(window, panel, 0)
    press(qtbot, window, panel, Qt.Key.Key_S)
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert [box.text() for box in boxes] == ["The library is read-only."]
    assert window.session.curating.stack.count() == 0
    assert panel.model.index(0, 0).data(RecordRole.STARRED) is False
    boxes[0].close()


def test_tick_and_star_can_be_clicked(window, qtbot, library):
    panel = show_tab(window, "statements")
    delegate = panel.view.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    qtbot.waitUntil(lambda: not panel.view.visualRect(panel.model.index(0, 0)).isEmpty())
    row = panel.view.visualRect(panel.model.index(0, 0))
    placed = delegate._layout(panel.model.index(0, 0))
    for area in (placed.tick, placed.star):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + area.center().toPoint())
        rest(qtbot, window)
    assert [entry.action for entry in library.log] == ["leave_out", "star"]


def test_layout_tab_and_counterpart_come_back(window, qtbot, state, library, qapp):
    from dossier.gui.application import make_window

    window.session.open_counterpart("kari-solberg")
    rest(qtbot, window)
    window.evidence.show_tab("figures")
    window.tools.actions["show_source"].setChecked(False)
    window.close()
    again = make_window(qapp, None, state, lambda folder: library.open)
    again.show()
    again.session.start()
    qtbot.waitUntil(lambda: again.session.dossier is not None, timeout=5000)
    assert again.session.counterpart.party.code == "kari-solberg"
    assert again.evidence.tab() == "figures"
    assert not again.source.isVisible()
    again.close()


def test_the_period_and_the_line_in_hand_come_back(window, qtbot, state, library, qapp):
    from dossier.gui.application import make_window

    panel = show_tab(window, "statements")
    take_row(window, panel, 2)
    key = panel.chosen()[0].key
    window.session.choose_period(("2025-01-01", "2025-12-31"))
    rest(qtbot, window)
    window.close()
    again = make_window(qapp, None, state, lambda folder: library.open)
    again.show()
    again.session.start()
    qtbot.waitUntil(lambda: again.session.dossier is not None, timeout=5000)
    assert again.session.dossier.briefing.period == ("2025-01-01", "2025-12-31")
    assert [item.key for item in again.evidence.chosen()] == [key]
    again.close()


def test_preview_is_rendered_and_a_reference_opens_its_passage(window, qtbot):
    window.evidence.show_tab("preview")
    preview = window.evidence.preview
    qtbot.waitUntil(lambda: window.session.previewing.document is not None, timeout=5000)
    rest(qtbot, window)
    document_ = window.session.previewing.document
    assert len(document_.pages) == 3
    link = document_.pages[0].links[0]
    assert (link.words, link.page) == ("S1.3", 2)
    preview.pages.followed.emit(link)
    rest(qtbot, window)
    assert window.session.reading.document.name == "lisbon.txt"
    assert window.session.focus == document("lisbon.txt").passages[2].span


def test_preview_draws_the_new_pages_when_the_dossier_changes(window, qtbot):
    window.evidence.show_tab("preview")
    qtbot.waitUntil(lambda: window.session.previewing.document is not None, timeout=5000)
    rest(qtbot, window)
    with qtbot.waitSignal(window.session.previewing.drawn, timeout=5000):
        window.session.refresh_dossier()


def test_preview_finds_words(window, qtbot):
    window.evidence.show_tab("preview")
    qtbot.waitUntil(lambda: window.session.previewing.document is not None, timeout=5000)
    with qtbot.waitSignal(window.session.previewing.found) as found:
        window.session.previewing.find("second page")
    assert [page for page, _ in found.args[0]] == [1]


def test_preview_is_not_rendered_while_nobody_looks(window, qtbot):
    window.evidence.show_tab("statements")
    rest(qtbot, window)
    qtbot.wait(200)
    assert window.session.previewing.document is None


def test_export_writes_the_file_and_offers_to_open_it(window, qtbot, tmp_path, library):
    window.files._export_to(str(tmp_path / "Norway.pdf"))
    rest(qtbot, window)
    assert (tmp_path / "Norway.pdf").read_bytes().startswith(b"%PDF")
    box = window.findChild(QMessageBox, "exported")
    assert {button.text() for button in box.buttons()} >= {"Open", "Show in folder"}
    box.close()


def test_export_suggests_a_sensible_name(window, qtbot):
    window.tools.actions["export"].trigger()
    dialog = window.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert Path(dialog.selectedFiles()[0]).name == "Norway_2026-11-22.pdf"
    dialog.reject()


def test_export_into_nowhere_is_one_clear_line(window, qtbot, tmp_path):
    window.files._export_to(str(tmp_path / "none" / "Norway.pdf"))
    rest(qtbot, window)
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    assert "there is no folder" in boxes[0].text()
    assert "\n" not in boxes[0].text()
    boxes[0].close()


def test_files_dropped_on_the_window_are_imported_and_refusals_shown(window, qtbot, tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("a.txt", "b.txt", "c.bin"):
        (folder / name).write_text("x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.session.importing.finished) as finished:
        window.dropEvent(drop)
    assert finished.args[0].imported == 2
    assert window.status.words() == "2 documents imported · 1 refused"
    window.views.show_refused(finished.args[0])


def test_text_on_the_clipboard_is_imported(window, qtbot):
    QGuiApplication.clipboard().setText("OSLO, May 1. Minister Solberg said <b>nothing</b>.")
    with qtbot.waitSignal(window.session.importing.finished) as finished:
        window.tools.actions["import_paste"].trigger()
    assert finished.args[0].imported == 1


def test_new_material_is_announced_on_the_open_dossier(window, qtbot, library):
    library.copies = 3
    with qtbot.waitSignal(window.session.noticed) as noticed:
        window.session.refresh()
    assert noticed.args == ["10 new items on Norway"]
    rest(qtbot, window)


def test_a_filter_with_a_typo_then_enter_opens(window, qtbot):
    field = window.counterparts.field
    window.tools.actions["filter"].trigger()
    qtbot.keyClicks(field, "poalnd")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert window.session.counterpart.party.code == "PL"


def test_finder_opens_counterparts_texts_and_commands(window, qtbot):
    window.tools.actions["find"].trigger()
    finder = window.views._finder
    finder.field.setText("turbines")
    qtbot.waitUntil(lambda: any(find.kind == "Text" for find in finder._finds), timeout=3000)
    texts = [find for find in finder._finds if find.kind == "Text"]
    assert len(texts) == 2
    texts[0].choose()
    rest(qtbot, window)
    assert window.session.reading.document.name == "oslo.txt"
    assert window.session.focus.of(TEXTS["oslo.txt"]).lower() == "turbines"
    finder.field.setText("shortcuts")
    assert any(find.kind == "Command" and find.words == "Keyboard shortcuts" for find in finder._finds)
    finder.reject()


def edit(qtbot, window, panel, row):
    """Press F2 on a row and return the editor that opens over it."""
    take_row(window, panel, row)
    window.activateWindow()
    window.tools.actions["edit_item"].trigger()
    return panel.findChild(InlineEditor)


def test_a_speaker_is_corrected_in_place_and_enter_keeps_it(window, qtbot, library):
    panel = show_tab(window, "statements")
    row = next(r for r in range(5) if panel.model.index(r, 0).data(RecordRole.ITEM).record.speaker.name is None)
    editor = edit(qtbot, window, panel, row)
    name = editor.form.fields["speaker"]
    assert name.isAncestorOf(window.focusWidget()) or name is window.focusWidget()
    qtbot.keyClicks(name.lineEdit(), "Kari Solberg")
    qtbot.keyClick(name.lineEdit(), Qt.Key.Key_Return)
    rest(qtbot, window)
    assert [(entry.field, entry.value) for entry in library.log] == [("speaker", '{"name": "Kari Solberg", "party": "NO"}')]
    assert window.focusWidget() is panel.view


def test_escape_drops_what_was_typed_in_place(window, qtbot, library):
    panel = show_tab(window, "chronology")
    editor = edit(qtbot, window, panel, 0)
    qtbot.keyClicks(editor.form.fields["date"], "2024")
    qtbot.keyClick(editor.form.fields["date"], Qt.Key.Key_Escape)
    rest(qtbot, window)
    assert library.log == []
    assert window.focusWidget() is panel.view


def test_a_date_is_kept_with_its_precision_when_the_user_goes_elsewhere(window, qtbot, library):
    panel = show_tab(window, "chronology")
    editor = edit(qtbot, window, panel, 0)
    editor.form.fields["date"].setText("2025-03")
    window.counterparts.field.setFocus()
    rest(qtbot, window)
    assert library.log[-1].field == "date"
    assert '"date": "2025-03", "precision": "month"' in library.log[-1].value


def test_letters_typed_in_place_are_no_keys_of_the_list(window, qtbot, library):
    panel = show_tab(window, "statements")
    editor = edit(qtbot, window, panel, 0)
    for letter in "sn ":
        qtbot.keyClicks(editor.form.fields["side"], letter)
    editor.finish(False)
    rest(qtbot, window)
    assert library.log == []


def test_the_editor_stands_over_its_row_and_inside_the_list(window, qtbot):
    panel = show_tab(window, "statements")
    for row in range(panel.model.rowCount()):
        editor = edit(qtbot, window, panel, row)
        assert panel.view.parentWidget().rect().contains(editor.geometry())
        editor.finish(False)


def test_a_double_click_opens_the_field_it_fell_on(window, qtbot):
    panel = show_tab(window, "statements")
    row = next(r for r in range(5) if panel.model.index(r, 0).data(RecordRole.ITEM).record.speech == "reported")
    panel.editing.edit(panel.model.index(row, 0), ("wording", "title"))
    editor = panel.findChild(InlineEditor)
    assert window.focusWidget() is editor.form.fields["wording"]
    editor.finish(False)


def test_several_parties_are_completed_one_by_one(window, qtbot):
    form = EditForm(window.session.dossier.briefing.chronology[0], [("NO", "Norway"), ("PL", "Poland")], [])
    qtbot.addWidget(form)
    field = form.fields["parties"]
    field.setText("Norway; Pol")
    completer = field.completer()
    completer.setWidget(field)
    assert completer.splitPath("Norway; Pol") == ["Pol"]
    completer.setCompletionPrefix("Pol")
    field.setText(completer.currentCompletion())
    assert form.changes()["parties"] == ["NO", "PL"]


def test_verbatim_words_cannot_be_edited(window):
    form = EditForm(window.session.dossier.briefing.quotes[0], [], [])
    assert "wording" not in form.fields


def test_words_selected_in_the_source_become_a_statement_of_this_dossier(window, qtbot, library):
    from PySide6.QtGui import QTextCursor

    from dossier.gui.dialogs.add import AddDialog

    window.session.look_into(document("lisbon.txt").sha256, None)
    rest(qtbot, window)
    window.tools.actions["add_words"].trigger()
    assert window.status.words() == "Select words in the source first"
    cursor = window.source.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 4)
    window.source.view.setTextCursor(cursor)
    window.tools.actions["add_words"].trigger()
    window.findChild(AddDialog).accept()
    rest(qtbot, window)
    entry = library.log[-1]
    assert (entry.action, entry.key.span.of(TEXTS["lisbon.txt"])) == ("add", "LISBON")
    assert '"mentions": ["NO"]' in entry.value


def test_review_offers_the_people_known_and_one_key_decides(window, qtbot, library):
    review = show_tab(window, "review")
    assert review.entries.model.rowCount() == 1
    take_row(window, review.entries, 0)
    qtbot.keyClick(review.entries.view, Qt.Key.Key_2)
    rest(qtbot, window)
    assert library.log[-1].value == '{"name": "Kari Solberg", "party": "NO"}'


def test_notes_are_kept_as_they_are_typed(window, qtbot, library):
    notes = show_tab(window, "notes")
    qtbot.keyClicks(notes.fields["objectives"], "More wind")
    notes.save()
    rest(qtbot, window)
    assert (library.log[-1].field, library.log[-1].value) == ("objectives", "More wind")
    window.session.open_counterpart("PL")
    rest(qtbot, window)
    assert notes.fields["objectives"].toPlainText() == ""
    window.session.open_counterpart("NO")
    rest(qtbot, window)
    assert notes.fields["objectives"].toPlainText() == "More wind"


def test_lines_can_be_quoted_in_the_notes(window, qtbot, library):
    panel = show_tab(window, "statements")
    take_row(window, panel, 0)
    press(qtbot, window, panel, Qt.Key.Key_N)
    window.evidence.notes.save()
    rest(qtbot, window)
    assert library.log[-1].field == "notes"
    assert library.log[-1].value.startswith("Kari Solberg: “Norway is ready")
    assert "[lisbon.txt, 14 March 2025](dossier:" in library.log[-1].value
    field = window.evidence.notes.fields["notes"]
    window.evidence.show_tab("notes")
    window.session.look_into(document("oslo.txt").sha256, None)
    rest(qtbot, window)
    field.followed.emit(next(citations_of(field.notes())))
    rest(qtbot, window)
    assert window.session.reading.document.name == "lisbon.txt"
    assert window.session.focus.of(TEXTS["lisbon.txt"]).startswith("“Norway is ready")


def test_people_are_merged_and_the_counterparts_counted_anew(window, qtbot, library):
    panel = show_tab(window, "people")
    panel.view.setFocus()
    panel.view.selectAll()
    with qtbot.waitSignal(window.session.counterparts_changed):
        window.tools.actions["merge_people"].trigger()
    assert (library.log[-1].action, library.log[-1].field, library.log[-1].value) == (
        "merge_people",
        "Kari Solberg",
        '["Ana Prado"]',
    )


def test_assistive_technology_reads_the_rows(window, qtbot):
    from PySide6.QtGui import QAccessible

    panel = show_tab(window, "statements")
    table = QAccessible.queryAccessibleInterface(panel.view)
    assert table.text(QAccessible.Text.Name)
    rows = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert len(rows) == 5
    assert "Norway is ready to double its investment" in rows[0]


def test_a_brushed_period_is_gathered(window, qtbot):
    strip = window.evidence.strip
    middle = QPoint(strip.width() // 2, 18)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(strip, QPoint(strip.width() - 30, 18))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 30, 18))
    rest(qtbot, window)
    first, last = window.session.dossier.briefing.period
    assert first is not None and "2025-03-14" < first < last
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    rest(qtbot, window)
    assert window.session.dossier.briefing.period == (None, None)


def test_clicking_into_the_source_selects_the_line(window, qtbot):
    show_tab(window, "statements")
    offset = TEXTS["lisbon.txt"].index("Norway is ready")
    assert window.evidence.point_at(document("lisbon.txt").sha256, offset)
    chosen = window.evidence.chosen()
    assert chosen[0].text.startswith("“Norway is ready")


def test_every_control_has_a_name_for_assistive_technology(window):
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QTextEdit):
        for widget in window.findChildren(kind):
            words = (
                widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "") or widget.toolTip()
            )
            inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QLineEdit)
            part_of_qt = widget.metaObject().className() in ("QToolButton", "CloseButton", "QTableCornerButton") and not words
            scrolls_tabs = part_of_qt and widget.parent() is window.evidence.tabs.tabBar()
            if (
                not words
                and not inner
                and not scrolls_tabs
                and widget.parent().metaObject().className() not in ("QComboBox", "QDateEdit")
            ):
                nameless.append((widget.metaObject().className(), widget.parent().metaObject().className()))
    assert nameless == []


def test_markup_in_an_article_is_shown_as_it_is(window, qtbot):
    window.session.look_into(document("lisbon.txt").sha256, None)
    rest(qtbot, window)
    assert "<b>& {{ x }} %s</b>" in window.source.view.toPlainText()


def test_closing_during_work_is_safe(window, qtbot, tmp_path):
    (tmp_path / "a.txt").write_text("x")
    for _ in range(20):
        window.session.refresh_dossier()
    window.session.importing.start([tmp_path])
    assert window.close()
    assert not window.isVisible()


def test_no_reference_to_none_is_lost(window, qtbot, qapp):
    """PySide6 6.12 on Python 3.11 drops references to None until the process dies (shared/DESKTOP.md)."""
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on")
    panel = show_tab(window, "statements")
    gc.collect()
    before = sys.getrefcount(None)
    for row in range(300):
        panel.view.setCurrentIndex(panel.model.index(row % 5, 0))
        panel.model.refresh()
        window.status.say(str(row))
        qapp.processEvents()
    gc.collect()
    assert sys.getrefcount(None) > before - 100
