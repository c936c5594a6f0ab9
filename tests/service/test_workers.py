"""A file that hangs or crashes its process costs itself only, and answers keep the order of the tasks."""

import mmap
import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from typing import Any

import pytest

from dossier.service.workers import MEMORY_BYTES, work_through


def behave(task: str) -> Iterator[str]:
    """Does what the task says."""
    if task == "hang":
        time.sleep(60)
    if task == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "exit":
        os._exit(3)
    if task == "raise":
        raise ValueError(task)
    if task == "gorge":
        yield str(len(bytearray(8 * 1024**3)))
    if task == "read":
        yield str(len(bytearray(64 * 1024**2)))
    while task == "endless":
        time.sleep(0.05)
        yield "again"
    if task == "slow":
        time.sleep(0.2)
    if task == "many":
        yield from ("one", "two")
    yield task


def answers(tasks: list[str], jobs: int) -> list[tuple[int, Any]]:
    """The limit is short only where something hangs: on a busy machine even a quick task can take a second."""
    limit = 5.0 if "hang" in tasks else 60.0
    return list(work_through(tasks, behave, jobs=jobs, on_lost=lambda task, reason: f"lost {task}: {reason}", seconds=limit))


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_answers_keep_the_order(jobs: int) -> None:
    assert answers(["slow", "a", "many", "b"], jobs) == [
        (0, "slow"), (0, None), (1, "a"), (1, None), (2, "one"), (2, "two"), (2, "many"), (2, None), (3, "b"), (3, None),
    ]  # fmt: skip


@pytest.mark.parametrize("trouble", ["hang", "crash", "exit", "raise", "gorge"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_trouble_costs_only_its_own_task(trouble: str, jobs: int) -> None:
    told = answers(["a", trouble, "b", "c"], jobs)
    assert [(task, answer) for task, answer in told if task != 1] == [
        (0, "a"),
        (0, None),
        (2, "b"),
        (2, None),
        (3, "c"),
        (3, None),
    ]
    (lost, end) = [answer for task, answer in told if task == 1]
    assert str(lost).startswith(f"lost {trouble}: ") and end is None


def test_a_task_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it had answered until then is kept."""
    monkeypatch.setattr("dossier.service.workers._SECONDS_IN_ALL", 1.0)
    monkeypatch.setattr("dossier.service.workers._SECONDS_AN_ANSWER", 0.01)
    told = answers(["endless", "a"], 1)
    assert told[0] == (0, "again") and told[-4:][1:] == [(0, None), (1, "a"), (1, None)]
    assert "would take too long" in told[-4][1]


def test_large_tasks_and_large_answers_do_not_block_each_other() -> None:
    tasks = ["x" * 1_000_000 + str(number) for number in range(6)]
    told = list(work_through(tasks, behave, jobs=2, on_lost=lambda task, reason: reason, ahead=1))
    assert [answer for _, answer in told if answer] == tasks


def test_nothing_to_do() -> None:
    assert answers([], 2) == []


def test_stopping_early_ends_the_processes() -> None:
    running = work_through(["a", "hang"], behave, jobs=2, on_lost=lambda task, reason: reason)
    assert next(running) == (0, "a")
    running.close()
    assert not multiprocessing.active_children()


def test_a_large_process_leaves_its_readers_room() -> None:
    with mmap.mmap(-1, 2 * MEMORY_BYTES):
        assert answers(["read"], 1) == [(0, str(64 * 1024**2)), (0, "read"), (0, None)]
