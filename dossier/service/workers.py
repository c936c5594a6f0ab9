"""Work in other processes, so that a file that hangs, crashes or eats memory takes nothing with it but itself.

Answers come in the order of the tasks whatever the number of processes, so one import gives one library on every machine.
What must not live here: anything about documents.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

SECONDS_A_STEP = 15.0
"""How long a task may take until its next answer; a file may take 20 s in all its stages (issue 5)."""

_SECONDS_IN_ALL = 20.0
_SECONDS_AN_ANSWER = 0.25
"""A task as a whole may take 20 s and a quarter of a second for each answer: a mailbox of ten thousand messages passes, an
archive of slow traps does not."""

MEMORY_BYTES = 896 * 1024**2
"""What a process may claim in all: two of them and the one that writes stay under 2 GiB. The same on every machine, so that
the same files are refused everywhere."""

_COLLECT_EVERY = 50_000
"""Allocations between collections (Python's default is 700)."""

_AHEAD = 4
"""Tasks handed to a process in advance, so that it never waits for the writer."""

_WINDOW = 512
"""How far work may run ahead of the oldest unfinished task; bounds the answers kept in memory."""


def usable_cores() -> int:
    """Return how many processes can work at once: the cores this program may use, not all that the machine has."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@dataclass(slots=True)
class _Lane(Generic[T]):
    """One process, its pipe, the tasks it was given, when it was last heard of, and how far it is with the first of them."""

    process: BaseProcess
    pipe: Connection
    tasks: deque[int] = field(default_factory=deque)
    heard: float = 0.0
    began: float = 0.0
    answers: int = 0

    def begin(self) -> None:
        """Start the clocks of the first task."""
        self.heard = self.began = time.monotonic()
        self.answers = 0


def work_through(
    tasks: Sequence[T],
    work: Callable[[T], Iterable[R]],
    *,
    jobs: int,
    on_lost: Callable[[T, str], R],
    seconds: float = SECONDS_A_STEP,
    ahead: int = _AHEAD,
) -> Generator[tuple[int, R | None]]:
    """Run ``work`` on each task in ``jobs`` processes; yield (task number, answer) and (task number, None) at its end.

    ``work`` and what it returns must be picklable. A task whose process hangs or dies gets the one answer that ``on_lost``
    makes of the task and the reason. Closing the iterator ends the processes. ``ahead`` is how many tasks a process is
    handed in advance; for large tasks it must be 1, lest both sides wait for the other to empty a full pipe.
    """
    crew = _Crew(tasks, work, on_lost, seconds, ahead)
    try:
        yield from crew.run(min(jobs, len(tasks)))
    finally:
        crew.dismiss()


class _Crew(Generic[T, R]):
    """The lanes of one run and what they have answered so far."""

    def __init__(
        self, tasks: Sequence[T], work: Callable[[T], Iterable[R]], on_lost: Callable[[T, str], R], seconds: float, ahead: int
    ) -> None:
        self.tasks, self.work, self.on_lost, self.seconds, self.ahead = tasks, work, on_lost, seconds, ahead
        self.context: Any = multiprocessing.get_context(_start_method())
        self.waiting: deque[int] = deque(range(len(tasks)))
        self.answers: dict[int, list[R | None]] = {}
        self.next = 0
        self.lanes: list[_Lane[T]] = []

    def run(self, jobs: int) -> Iterator[tuple[int, R | None]]:
        for _ in range(jobs):
            self.lanes.append(self._start())
        while self.next < len(self.tasks):
            self._hand_out()
            self._listen()
            yield from self._in_order()

    def dismiss(self) -> None:
        for lane in self.lanes:
            _end(lane)
        self.lanes.clear()

    def _start(self) -> _Lane[T]:
        ours, theirs = self.context.Pipe()
        process: BaseProcess = self.context.Process(target=_serve, args=(self.work, theirs, os.getpid()), daemon=True)
        process.start()
        theirs.close()
        return _Lane(process=process, pipe=ours, heard=time.monotonic())

    def _hand_out(self) -> None:
        for turn in range(self.ahead):
            for number, lane in enumerate(self.lanes):
                if len(lane.tasks) > turn or not self.waiting or self.waiting[0] >= self.next + _WINDOW:
                    continue
                if not lane.tasks:
                    lane.begin()
                task = self.waiting.popleft()
                lane.tasks.append(task)
                try:
                    lane.pipe.send((task, self.tasks[task]))
                except OSError:
                    self._lose(number, "its reader stopped unexpectedly")

    def _listen(self) -> None:
        ready = wait([lane.pipe for lane in self.lanes], timeout=0.2)
        for number, lane in enumerate(self.lanes):
            if lane.pipe in ready:
                self._hear(number, lane)
            if self.lanes[number] is lane and lane.tasks and (reason := self._overdue(lane)):
                self._lose(number, reason)

    def _overdue(self, lane: _Lane[T]) -> str | None:
        """Return why a lane has worked too long on its task, or None."""
        now = time.monotonic()
        if now - lane.heard > self.seconds:
            return f"reading it took longer than {self.seconds:g} seconds"
        if now - lane.began > _SECONDS_IN_ALL + _SECONDS_AN_ANSWER * lane.answers:
            return f"reading the rest of it would take too long ({lane.answers} parts were read)"
        return None

    def _hear(self, number: int, lane: _Lane[T]) -> None:
        try:
            while lane.pipe.poll():
                task, answer = lane.pipe.recv()
                self.answers.setdefault(task, []).append(answer)
                lane.heard = time.monotonic()
                lane.answers += 1
                if answer is None:
                    lane.tasks.remove(task)
                    lane.begin()
        except (EOFError, OSError):
            self._lose(number, "its reader stopped unexpectedly")

    def _lose(self, number: int, reason: str) -> None:
        """Give up the task in hand of a lane, put the others back, and start a new process in its place."""
        lane = self.lanes[number]
        _end(lane)
        if lane.tasks:
            lost = lane.tasks.popleft()
            self.answers.setdefault(lost, []).extend((self.on_lost(self.tasks[lost], reason), None))
            self.waiting.extendleft(reversed(lane.tasks))
        self.lanes[number] = self._start()

    def _in_order(self) -> Iterator[tuple[int, R | None]]:
        while answers := self.answers.pop(self.next, None):
            task = self.next
            if answers[-1] is None:
                self.next += 1
            for answer in answers:
                yield task, answer


def _serve(work: Callable[[Any], Iterable[Any]], pipe: Connection, parent: int) -> None:
    """The life of a worker process; it ends when the pipe closes or its parent has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    # What is loaded stays, and records die young without cycles: looking for garbage less often saves a tenth of the time.
    gc.freeze()
    gc.set_threshold(_COLLECT_EVERY)
    try:
        while True:
            while not pipe.poll(1.0):
                if os.getppid() != parent:
                    return
            task, item = pipe.recv()
            for answer in work(item):
                pipe.send((task, answer))
            pipe.send((task, None))
    except (EOFError, OSError):
        return
    except Exception:
        # The other side words it; a traceback here would be printed in the middle of a progress bar.
        os._exit(70)


def _limit_memory() -> None:
    """Bound what the process may claim, where the system can (not on Windows; macOS refuses)."""
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _start_method() -> str:
    """Fork where that is safe and cheap: on Linux, from the only thread of a small process. Elsewhere a fresh interpreter.

    A fork begins with all that its parent has claimed: that of a large one would have nothing left to read a file with.
    """
    alone = threading.current_thread() is threading.main_thread() and threading.active_count() == 1
    return "fork" if sys.platform == "linux" and alone and _claimed() < MEMORY_BYTES // 2 else "spawn"


def _claimed() -> int:
    """Return the bytes of addresses that this process holds (Linux only)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _end(lane: _Lane[Any]) -> None:
    lane.pipe.close()
    if lane.process.is_alive():
        lane.process.kill()
    lane.process.join()
