"""How long the window's thread is ever held up while a user works: a timer of 5 ms, and how late it comes.

Run: python tests/benchmarks/window_heartbeat.py LIBRARY [--import FOLDER] [--who FILE] [--only WORDS]
(issue 6: 95th percentile 16 ms, worst 100 ms). LIBRARY is written to: use a copy. With ``--import`` everything is done
while that folder comes in. ``--who`` writes the stacks of all threads for each beat that is more than 60 ms late, and
makes all a little slower. Beside each lateness by the clock stands the processor time that the window's own thread took
meanwhile: where that is small, it waited for another thread of ours to let go of the interpreter, or for a core.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dossier.gui.application import make_application, make_window
from dossier.gui.panels.evidence import TABS
from dossier.gui.window_state import WindowState

_BEAT_MS = 5
_LATE_S = 0.06
_STEP_MS = 180
_PATIENCE_S = 300.0
_MIDDLING = 100

Wait = Callable[[], bool] | int
_KEY = Qt.Key


class Heart:
    """Notes how much later than due each beat came (ms), the thread's own time since the last one (ms), and what was done."""

    def __init__(self, who: Path | None) -> None:
        self.beats: list[tuple[float, float, str]] = []
        self.doing = "start"
        self.who = who.open("w") if who else None
        self.clock = QElapsedTimer()
        self.spent = 0.0
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.spent = time.thread_time()
        self.clock.start()
        self.timer.start(_BEAT_MS)

    def stop(self) -> None:
        self.timer.stop()
        faulthandler.cancel_dump_traceback_later()

    def beat(self) -> None:
        late, spent = max(0.0, self.clock.nsecsElapsed() / 1e6 - _BEAT_MS), time.thread_time()
        self.beats.append((late, (spent - self.spent) * 1e3, self.doing))
        if self.who:
            if late > _LATE_S * 1e3:
                self.who.write(f"======== {late:.0f} ms late, own time {(spent - self.spent) * 1e3:.0f} ms: {self.doing}\n\n")
                self.who.flush()
            faulthandler.dump_traceback_later(_LATE_S, file=self.who)
        self.spent = time.thread_time()
        self.clock.restart()


class User:
    """What a user does, one step at a time; each step yields how many ms to look on, or what to wait for."""

    def __init__(self, window, heart: Heart, folder: Path | None) -> None:
        self.window, self.heart, self.folder = window, heart, folder
        self.session, self.evidence = window.session, window.evidence
        self.place = Path(tempfile.mkdtemp())

    def work(self, only: str) -> Iterator[Wait]:
        if self.folder:
            self.heart.doing = "import"
            self.session.importing.start([self.folder])
            yield 1500
        parts = (self.filter, self.choose, self.tabs, self.scroll, self.brush, self.find_here, self.find, self.curate)
        for part in (*parts, self.preview, self.options, self.export, self.watch):
            if not only or part.__name__ in only.split(","):
                yield from part()

    def do(self, words: str) -> None:
        self.heart.doing = words

    def type(self, field: QWidget, text: str, words: str) -> Iterator[Wait]:
        field.setFocus()
        for letter in text:
            self.do(f"{words}: {letter!r}")
            QTest.keyClicks(field, letter)
            yield 60
        yield _STEP_MS

    def at_rest(self) -> bool:
        return not self.session.lane.busy

    def filter(self) -> Iterator[Wait]:
        field = self.window.counterparts.field
        for text in ("norwya", "a", "united"):
            yield from self.type(field, text, "filter counterparts")
            self.do("filter counterparts: cleared")
            field.clear()
            yield _STEP_MS

    def choose(self) -> Iterator[Wait]:
        largest = [one.party.code for one in self.session.counterparts[:4]]
        for code in (*largest[1:], largest[0]):
            self.do(f"choose {code}")
            self.session.open_counterpart(code)
            yield lambda: self.session.dossier is not None
            yield 700

    def tabs(self) -> Iterator[Wait]:
        for _ in range(2):
            for name in TABS:
                self.do(f"tab {name}")
                self.evidence.show_tab(name)
                yield _STEP_MS

    def scroll(self) -> Iterator[Wait]:
        for name in ("statements", "chronology", "figures"):
            self.evidence.show_tab(name)
            view = self.evidence.lists[name].view
            view.setFocus()
            yield _STEP_MS
            self.do(f"wheel in {name}")
            for _ in range(40):
                turn_wheel(view.viewport(), -240)
                yield 20
            for key in (_KEY.Key_End, _KEY.Key_Home, *[_KEY.Key_PageDown] * 6, *[_KEY.Key_Down] * 12):
                self.do(f"{key.name} in {name}")
                QTest.keyClick(view, key)
                yield 90

    def brush(self) -> Iterator[Wait]:
        strip = self.evidence.strip
        for start, end in ((0.2, 0.35), (0.5, 0.9), (0.5, 0.5)):
            self.do("brush the period" if start < end else "all time again")
            y, width = strip.height() // 2, strip.width()
            QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(int(start * width), y))
            for step in range(11):
                QTest.mouseMove(strip, QPoint(int((start + (end - start) * step / 10) * width), y))
                yield 16
            QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(int(end * width), y))
            yield self.at_rest
            yield _STEP_MS

    def find_here(self) -> Iterator[Wait]:
        for name in ("statements", "figures"):
            self.do(f"find in {name}")
            self.evidence.show_tab(name)
            self.evidence.start_finding()
            yield _STEP_MS
            field = QApplication.focusWidget()
            yield from self.type(field, "trade co", f"find in {name}")
            self.do(f"find in {name}: cleared")
            field.clear()
            yield _STEP_MS

    def find(self) -> Iterator[Wait]:
        self.do("open the finder")
        self.window.views.find()
        yield _STEP_MS
        finder = self.window.views._finder
        yield from self.type(finder.field, "energy cooperation", "finder")
        self.do("close the finder")
        QTest.keyClick(finder.field, _KEY.Key_Escape)
        yield _STEP_MS

    def curate(self) -> Iterator[Wait]:
        self.evidence.show_tab("statements")
        view = self.evidence.lists["statements"].view
        view.setFocus()
        QTest.keyClick(view, _KEY.Key_Home)
        for number in range(20):
            self.do("star" if number % 2 else "leave out")
            self.window.tools.actions["star" if number % 2 else "leave_out"].trigger()
            yield 60
            QTest.keyClick(view, _KEY.Key_Down)
            yield _STEP_MS
        yield self.at_rest
        print("acts on the undo stack:", self.session.curating.stack.count())
        for _ in range(20):
            self.do("undo")
            self.window.tools.actions["undo"].trigger()
            yield 60
        yield self.at_rest

    def printed(self) -> bool:
        return not self.session.previewing.lane.busy and self.at_rest()

    def preview(self) -> Iterator[Wait]:
        """The largest is more than the full form can print; one of some hundred documents is not."""
        for counterpart in (self.session.counterparts[0], self.session.counterparts[_MIDDLING]):
            self.do(f"preview: {counterpart.party.code}")
            self.session.open_counterpart(counterpart.party.code)
            self.evidence.show_tab("preview")
            yield 1000
            yield self.printed
        yield 500
        for _ in range(30):
            turn_wheel(self.evidence.preview.pages.viewport(), -480)
            yield 40
        yield self.at_rest

    def options(self) -> Iterator[Wait]:
        for template in ("brief", "full"):
            self.do(f"options: {template}")
            self.session.choose_options(replace(self.session.options, template=template))
            yield 300
            yield self.printed
        self.evidence.show_tab("overview")

    def export(self) -> Iterator[Wait]:
        for kind in ("pdf", "docx"):
            self.do(f"export {kind}")
            written: list[Path] = []
            self.session.export(self.place / f"x.{kind}", replace(self.session.options, format=kind), written.append)
            yield lambda written=written: bool(written)
            print(f"exported {written[0].stat().st_size // 1000} kB, {kind}")

    def watch(self) -> Iterator[Wait]:
        self.do("watch a folder")
        folder = self.place / "watched"
        folder.mkdir()
        self.window.files.watching.watch(folder)
        yield 1700
        for number in range(20):
            (folder / f"{number}.txt").write_text(_ARTICLE.format(number=number), "utf-8")
        yield 2500
        yield lambda: not self.session.importing.running or self.folder is not None
        yield self.at_rest


_ARTICLE = """OSLO, Norway, June 3, 2025. Foreign Minister of Norway Espen Barth Eide met with Foreign Minister of
Algeria Ana Prado in Oslo for the {number}th time. "We are ready to double our investment," Eide said.
"""


def turn_wheel(target: QWidget, by: int) -> None:
    middle = QPointF(target.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, target.mapToGlobal(middle), QPoint(), QPoint(0, by), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(target, event)


def run(library: Path, folder: Path | None, who: Path | None, only: str) -> tuple[Heart, str]:
    app = make_application(sys.argv[:1])
    window = make_window(app, library, WindowState(Path(tempfile.mkdtemp())))
    heart = Heart(who)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    begun = time.monotonic()
    heart.start()
    QTimer.singleShot(30, window.session.start)
    steps = User(window, heart, folder).work(only)
    waiting: Wait = lambda: window.session.dossier is not None  # noqa: E731
    since = QElapsedTimer()
    since.start()

    def go_on() -> None:
        nonlocal waiting
        if not (since.elapsed() >= waiting if isinstance(waiting, int) else waiting()):
            if since.elapsed() < _PATIENCE_S * 1e3:
                return
            print("gave up waiting:", heart.doing)
        try:
            waiting = next(steps)
            since.restart()
        except StopIteration:
            pace.stop()
            app.quit()

    pace = QTimer()
    pace.timeout.connect(go_on)
    pace.start(10)
    app.exec()
    heart.stop()
    running, seconds = window.session.importing.running, time.monotonic() - begun
    window.session.refresh_dossier()
    started = time.monotonic()
    window.close()
    words = f"{seconds:.0f} s, import still running: {running}, closed during work in {time.monotonic() - started:.2f} s"
    return heart, f"{len(window.session.counterparts)} counterparts, {words}"


def tell(heart: Heart) -> None:
    groups: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for late, own, doing in heart.beats:
        groups[doing.split(":")[0]].append((late, own))
        groups["all"].append((late, own))
    print(f"{'what':34} beats  95th  99th  worst   own time: 95th  worst  (ms)")
    for doing, beats in groups.items():
        late, own = sorted(value for value, _ in beats), sorted(value for _, value in beats)
        high, higher = int(len(beats) * 0.95), int(len(beats) * 0.99)
        print(
            f"{doing[:34]:34} {len(beats):5} {late[high]:5.1f} {late[higher]:5.1f} {late[-1]:6.1f}"
            f"             {own[high]:5.1f} {own[-1]:6.1f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("library", type=Path)
    parser.add_argument("--import", type=Path, dest="folder")
    parser.add_argument("--who", type=Path)
    parser.add_argument("--only", default="")
    wanted = parser.parse_args()
    before = os.getloadavg()[0]
    heart, words = run(wanted.library, wanted.folder, wanted.who, wanted.only)
    print(f"{words}, load {before:.1f} → {os.getloadavg()[0]:.1f}")
    tell(heart)


if __name__ == "__main__":
    main()
