"""What assistive technology is told: every control has a name and a role, rows say their state, the Tab key goes in order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dossier.gui.panels.evidence import TABS
from dossier.gui.qt_models.records import RecordRole

DIALOGS = ("preferences", "history", "shortcuts", "about", "help", "find")
# Parts of Qt's own compound widgets: the whole they belong to has the name.
_PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def nameless(root):
    """Return class, parent's class and role of each control in sight that can have the focus and tells no name."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not widget.isEnabled() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if widget.objectName().startswith(_PARTS) or widget.focusProxy() is not None:
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or not seen.text(QAccessible.Text.Name).strip():
            parent = widget.parent().metaObject().className() if widget.parent() else ""
            found.append((widget.metaObject().className(), parent, widget.objectName()))
    return found


@pytest.mark.parametrize("tab", TABS)
def test_every_control_that_can_have_the_focus_tells_its_name(window, qtbot, tab):
    window.tools.actions["show_options"].setChecked(True)
    window.evidence.show_tab(tab)
    qtbot.wait(1)
    assert nameless(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_tell_their_title_and_the_names_of_their_controls(window, qtbot, name):
    window.tools.actions[name].trigger()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
    dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.reject()


def test_a_row_says_that_it_is_starred_or_left_out(window, qtbot):
    window.evidence.show_tab("statements")
    model = window.evidence.lists["statements"].model
    item = model.item(0)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.expect([item.key], starred=True, included=False)
    now = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert now.startswith("Left out. Starred. ")
    assert now.endswith(said)
    assert model.index(0).data(RecordRole.INCLUDED) is False


def test_the_tree_of_counterparts_tells_groups_and_rows(window):
    tree = QAccessible.queryAccessibleInterface(window.counterparts.view)
    assert tree.role() in (QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.Table)
    told = [tree.child(number).text(QAccessible.Text.Name) for number in range(tree.childCount())]
    assert "Countries" in told
    assert any(words.startswith("Norway. ") for words in told)


def test_tab_goes_from_left_to_right_and_comes_round(window, qtbot):
    window.activateWindow()
    window.evidence.show_tab("statements")
    window.counterparts.field.setFocus()
    panels = (window.counterparts, window.evidence, window.source)
    met, widgets = [], []
    for _ in range(80):
        focused = QApplication.focusWidget()
        if widgets and focused is widgets[0]:
            break
        widgets.append(focused)
        panel = next((panel for panel in panels if panel.isAncestorOf(focused)), None)
        if panel is not None and (not met or met[-1] is not panel):
            met.append(panel)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert met == list(panels)
    assert window.evidence.lists["statements"].view in widgets
    assert QApplication.focusWidget() is widgets[0]
