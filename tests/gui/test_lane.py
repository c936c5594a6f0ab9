"""The one background lane: order, priorities, stale results, faults, coming to rest."""

import threading

import pytest

from dossier.core.model.problems import DossierError
from dossier.gui.jobs.lane import IDLE, URGENT, Lane


class Nothing:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


@pytest.fixture
def lane(qapp):
    made = Lane(Nothing)
    yield made
    made.close()


@pytest.fixture
def gate(lane, qtbot):
    """Holds the lane up until it is opened, so that what is handed in meanwhile waits."""
    opened, begun = threading.Event(), threading.Event()

    def wait(_):
        begun.set()
        opened.wait(5)

    lane.submit(wait)
    qtbot.waitUntil(begun.is_set)
    return opened


def test_results_come_back_on_the_thread_of_the_window(lane, qtbot):
    threads = []
    lane.submit(lambda _: threading.get_ident(), lambda worker: threads.extend((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: not lane.busy)
    assert threads[0] != threads[1] == threading.get_ident()


def test_urgent_work_goes_first(lane, gate, qtbot):
    done = []
    lane.submit(lambda _: "idle", done.append, priority=IDLE)
    lane.submit(lambda _: "urgent", done.append, priority=URGENT)
    gate.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert done == ["urgent", "idle"]


def test_only_the_newest_work_of_a_topic_counts(lane, gate, qtbot):
    ran, done = [], []
    for number in range(5):
        lane.submit(lambda _, n=number: ran.append(n) or n, done.append, topic="gather")
    gate.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert (ran, done) == ([4], [4])


def test_a_dropped_topic_is_not_heard_of_again(lane, gate, qtbot):
    done = []
    lane.submit(lambda _: 1, done.append, topic="read")
    lane.drop("read")
    gate.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert done == []


def test_expected_trouble_is_one_line_and_a_bug_carries_its_trace(lane, qtbot):
    faults = []

    def refuse(_):
        raise DossierError("the library is read-only")

    def break_down(_):
        return 1 / 0

    lane.submit(refuse, failed=faults.append)
    lane.failed.connect(faults.append)
    lane.submit(break_down)
    qtbot.waitUntil(lambda: not lane.busy)
    assert [(fault.words, fault.expected) for fault in faults] == [
        ("the library is read-only", True),
        ("ZeroDivisionError: division by zero", False),
    ]
    assert "break_down" in faults[1].details


def test_closing_calls_off_what_waits(lane, gate, qtbot):
    ran = []
    lane.submit(lambda _: ran.append(1))
    gate.set()
    assert lane.close()
    assert ran in ([], [1])
    qtbot.wait(10)
    assert not lane.busy
