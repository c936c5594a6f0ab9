"""Every model under Qt's own tester, filled, changed and emptied."""

import pytest
from gui_fakes import FakeLibrary
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from dossier.core.model.corrections import Correction
from dossier.gui.panels.describing import Describer
from dossier.gui.qt_models.counterparts import CounterpartModel, CounterpartRole
from dossier.gui.qt_models.log import LogModel, about
from dossier.gui.qt_models.matching import fold, matching
from dossier.gui.qt_models.records import RecordModel, RecordRole
from dossier.gui.qt_models.rows import Rows, compare, sift
from dossier.gui.widgets.entry_delegate import EntryRole

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def briefing(library):
    return library.open().gather("NO")


@pytest.fixture
def records(qapp, briefing):
    model = RecordModel(Describer(lambda code: code or "").describe)
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def test_rows_come_go_and_change_without_a_reset(records, briefing, qtbot):
    items = briefing.statements + briefing.quotes
    with qtbot.assertNotEmitted(records.modelReset):
        records.show_items(items, frozenset())
        records.show_items(items[1:], frozenset())
        records.show_items((items[0], *items[2:]), frozenset())
        records.show_items((), frozenset())
        records.show_items(items, frozenset())
    assert [records.item(row) for row in range(records.rowCount())] == list(items)


def test_unchanged_rows_keep_their_persistent_index(records, briefing):
    from PySide6.QtCore import QPersistentModelIndex

    items = briefing.statements + briefing.quotes
    records.show_items(items, frozenset())
    last = QPersistentModelIndex(records.index(len(items) - 1))
    records.show_items(items[1:], frozenset())
    assert last.row() == len(items) - 2
    assert last.data(RecordRole.ITEM) == items[-1]


def test_a_decision_is_shown_before_it_is_recorded_and_given_up_when_refused(records, briefing):
    items = briefing.quotes
    records.show_items(items, frozenset())
    records.expect([items[0].key], starred=True, included=False)
    assert records.is_starred(items[0])
    assert not records.is_included(items[0])
    records.show_items(items, frozenset())
    assert not records.is_starred(items[0])
    assert records.is_included(items[0])


def test_left_out_rows_say_so(records, briefing):
    items = briefing.quotes
    records.show_items(items, frozenset({items[0].key}))
    assert records.index(0).data(RecordRole.INCLUDED) is False
    assert records.index(1).data(RecordRole.INCLUDED) is True


def test_only_the_first_row_of_a_group_opens_it(records, briefing):
    records.show_items(briefing.statements, frozenset())
    opens = [records.index(row).data(RecordRole.OPENS_SECTION) for row in range(records.rowCount())]
    assert opens == [True, False, False]


def test_rows_move_together_within_their_group(qapp, briefing):
    groups = {item.key: "ab"[place > 2] for place, item in enumerate(briefing.statements + briefing.quotes)}
    model = RecordModel(Describer(lambda code: code or "", lambda item: groups[item.key]).describe)
    items = list(briefing.statements + briefing.quotes)
    model.show_items(items, frozenset())
    one, two, three, other = items[0], items[1], items[2], items[3]
    assert model.put_before([three.key], one.key) == [three, one, two]
    assert model.put_before([one.key, two.key], None) == [three, one, two]
    assert model.put_before([one.key], two.key) == []
    assert model.put_before([one.key], other.key) == []
    assert model.put_before([one.key, other.key], None) == []
    assert model.moved([two.key, three.key], -1) == [two, three, one]
    assert model.moved([one.key], 1) == [two, one]
    assert model.moved([three.key], 1) == []


def test_a_row_reads_as_one_line_for_screen_readers(records, briefing):
    records.show_items(briefing.quotes[:1], frozenset())
    words = records.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kari Solberg" in words
    assert "Norway is ready to double its investment" in words
    assert "S1.3" in words


def test_delegate_and_model_agree_on_roles():
    assert {role.name: role.value for role in EntryRole}.items() <= {role.name: role.value for role in RecordRole}.items()


def spoken(item):
    return Describer(lambda code: code or "").describe(item).spoken()


def test_sifting_keeps_rows_with_the_words_and_titles_the_first_in_sight(records, briefing):
    everything = Rows(briefing.statements)
    records.show_rows(everything)
    found = sift(everything, "LIE memorandum", spoken)
    records.show_rows(found, everything=everything)
    assert records.rowCount() == 1
    assert records.index(0).data(RecordRole.OPENS_SECTION) is True
    assert records.items() == briefing.statements
    records.show_rows(everything)
    assert records.rowCount() == 3
    records.show_rows(sift(everything, "", spoken, lambda item: item.starred), everything=everything)
    assert records.rowCount() == 0


def test_a_change_worked_out_elsewhere_touches_only_what_differs(records, briefing, qtbot):
    before = Rows(briefing.statements)
    records.show_rows(before)
    after = Rows(briefing.statements[1:], frozenset({briefing.statements[2].key}))
    change = compare(before, after)
    assert (change.head, change.tail, change.differing) == (0, 2, (1,))
    with qtbot.assertNotEmitted(records.modelReset), qtbot.waitSignal(records.dataChanged) as told:
        records.show_rows(after, change)
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert records.index(1).data(RecordRole.INCLUDED) is False


@pytest.fixture
def counterparts(qapp):
    model = CounterpartModel()
    model.tester = QAbstractItemModelTester(model, STRICT)
    rows = FakeLibrary().open().counterparts()
    groups = [("Countries", rows[:3]), ("Organisations", rows[3:4]), ("Nothing", []), ("Officials", rows[4:])]
    model.show_groups(groups, {"NO": "last contact"})
    return model


def test_counterparts_stand_in_groups_and_empty_groups_are_left_away(counterparts):
    titles = [counterparts.index(row, 0).data() for row in range(counterparts.rowCount())]
    assert titles == ["Countries", "Organisations", "Officials"]
    assert counterparts.find("kari-solberg").data() == "Kari Solberg"
    assert counterparts.find("NO").data(CounterpartRole.DETAIL) == "last contact"
    assert not counterparts.find("XX").isValid()
    assert not counterparts.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        pytest.param("nor", ["Norway"], id="beginning"),
        pytest.param("norwya", ["Norway"], id="swapped letters"),
        pytest.param("turkiye", ["Türkiye"], id="without accents"),
        pytest.param("solbreg", ["Kari Solberg"], id="typo in a surname"),
        pytest.param("eu", ["European Union"], id="code or beginning"),
        pytest.param("qqqq", [], id="nothing"),
        pytest.param("", ["Norway", "Poland", "Türkiye", "European Union", "Kari Solberg", "Jonas Lie"], id="everything"),
    ],
)
def test_filter_forgives_mistakes(counterparts, typed, left):
    shown = counterparts
    assert shown.seek(typed) == len(left)
    titles = [shown.index(row, 0) for row in range(shown.rowCount())]
    assert [shown.index(row, 0, title).data() for title in titles for row in range(shown.rowCount(title))] == left


def test_near_misses_count_only_when_nothing_fits():
    names = {"a": fold("Georgia"), "b": fold("Georgian Dream")}
    assert matching("georgia", names) == ["a", "b"]
    assert matching("goergia", names) == ["a", "b"]
    assert matching("goergia", {**names, "c": fold("Goergia Street")}) == ["c"]


def test_the_log_shows_newest_first_and_what_was_taken_back(qapp):
    model = LogModel(lambda code: {"NO": "Norway"}.get(code or "", ""), lambda key: "")
    model.tester = QAbstractItemModelTester(model, STRICT)
    first = Correction(id=1, when="2026-11-22T10:00:00Z", action="star", counterpart="NO")
    second = Correction(id=2, when="2026-11-22T11:00:00Z", action="home", value="PT")
    undone = Correction(id=3, when="2026-11-22T12:00:00Z", action="star", counterpart="NO", withdraws=1)
    model.show_log((first, second, undone))
    assert [model.entry(row).id for row in range(model.rowCount())] == [2, 1]
    assert not model.in_force(1)
    assert model.index(1, 1).data() == "Starred (taken back)"
    assert model.index(1, 2).data() == "Norway"
    assert model.index(0, 2).data() == "all"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"action": "slot", "field": "objectives", "value": "- Ask for **more**\n- time"}, "Objectives · Ask for more time"),
        ({"action": "home", "value": "PT"}, "Portugal"),
        (
            {"action": "edit", "field": "speaker", "value": '{"name": "Ana Prado", "party": "PT"}'},
            "Speaker · Ana Prado, Portugal",
        ),
        ({"action": "edit", "field": "date", "value": '{"date": "2025-06-03", "precision": "day"}'}, "Date · 3 June 2025"),
        ({"action": "edit", "field": "parties", "value": '["PT", "NO"]'}, "Parties · Portugal; NO"),
        ({"action": "edit", "field": "place", "value": '"Lisbon"'}, "Place · Lisbon"),
        ({"action": "edit", "field": "place", "value": "not JSON"}, "Place · not JSON"),
        ({"action": "order", "value": "3"}, ""),
    ],
)
def test_the_log_says_in_words_what_was_decided(qapp, entry, words):
    made = Correction(id=1, when="2026-11-22T10:00:00Z", counterpart="NO", **entry)
    assert about(made, "", lambda code: {"PT": "Portugal"}.get(code or "", code or "")) == words


@pytest.mark.parametrize("typed", ["", "nor", "qqqq"])
def test_every_view_of_the_window_stands_on_a_tested_model(window, typed):
    """No model of ours is left without Qt's tester: each one in use passes it as it stands, filled by the window."""
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView

    window.counterparts.field.setText(typed)
    ours = set()
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        while isinstance(model, QAbstractItemModel):
            if type(model).__module__.startswith("dossier."):
                ours.add(type(model).__name__)
                QAbstractItemModelTester(model, STRICT)
            model = getattr(model, "sourceModel", lambda: None)()
    assert ours == {"CounterpartModel", "RecordModel"}


def test_all_models_of_the_program_are_known_here():
    """LogModel stands in a dialog; with those of the window that is all. A new one must be added to these tests."""
    import importlib
    import pkgutil

    from PySide6.QtCore import QAbstractItemModel

    import dossier.gui.qt_models as package

    found = set()
    for module in pkgutil.walk_packages(package.__path__, "dossier.gui.qt_models."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QAbstractItemModel) and value.__module__.startswith("dossier."):
                found.add(value.__name__)
    assert found == {"CounterpartModel", "LogModel", "RecordModel"}
