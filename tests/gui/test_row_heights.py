"""Rows of guessed and measured height keep their order and their sum."""

from dossier.gui.widgets.row_heights import RowHeights


def test_tops_follow_from_measured_and_guessed_heights():
    rows = RowHeights()
    rows.forget(4)
    guess = rows.height(0)
    rows.put(1, 10)
    assert [rows.top(row) for row in range(5)] == [0, guess, guess + 10, 2 * guess + 10, 3 * guess + 10]
    assert rows.measured(1)
    assert not rows.measured(2)


def test_a_place_leads_to_its_row_and_outside_to_the_nearest():
    rows = RowHeights()
    rows.forget(3)
    for row, height in enumerate((10, 20, 30)):
        rows.put(row, height)
    assert [rows.row_at(place) for place in (-5, 0, 9, 10, 29, 30, 59, 1000)] == [0, 0, 0, 1, 1, 2, 2, 2]
    assert RowHeights().row_at(0) == -1


def test_rows_come_and_go():
    rows = RowHeights()
    rows.forget(2)
    rows.put(0, 10)
    rows.put(1, 30)
    rows.insert(1, 1)
    rows.put(1, 20)
    assert rows.top(3) == 60
    rows.remove(0, 0)
    assert (len(rows), rows.top(2)) == (2, 50)
    rows.forget_some(1, 1)
    assert not rows.measured(1)
