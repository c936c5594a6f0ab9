"""How long the window's thread is ever held up while a user works: a timer of 4 ms, and how late it comes.

Run: python tests/benchmarks/window_heartbeat.py LIBRARY [FOLDER_TO_IMPORT]   (issue 6: 95th percentile 16 ms, worst 100 ms)
Walks over counterparts and tabs, filters, stars, renders the preview; with a folder, while it is being imported.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from dossier.gui.application import make_application, make_window
from dossier.gui.panels.evidence import TABS
from dossier.gui.window_state import WindowState

_BEAT_MS = 4
_STEP_MS = 350


class Heart:
    """Notes how much later than due each beat came, and what was being done."""

    def __init__(self) -> None:
        self.late: list[tuple[float, str]] = []
        self.doing = "start"
        self.clock = QElapsedTimer()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)

    def start(self) -> None:
        self.clock.start()
        self.timer.start(_BEAT_MS)

    def beat(self) -> None:
        self.late.append((max(0.0, self.clock.nsecsElapsed() / 1e6 - _BEAT_MS), self.doing))
        self.clock.restart()


def walk(window, heart: Heart, folder: Path | None) -> Iterator[None]:
    """Do what a user does, one step at a time."""
    if folder:
        window.session.importing.start([folder])
    for counterpart in window.session.counterparts[:8]:
        heart.doing = f"open {counterpart.party.code}"
        window.session.open_counterpart(counterpart.party.code)
        yield
        for tab in TABS:
            heart.doing = f"{counterpart.party.code} {tab}"
            window.evidence.show_tab(tab)
            yield
        window.evidence.show_tab("statements")
        panel = window.evidence.lists["statements"]
        for row in range(min(3, panel.filter.rowCount())):
            heart.doing = f"{counterpart.party.code} star"
            panel.view.setCurrentIndex(panel.filter.index(row, 0))
            window.items.star()
            yield
        panel.view.scrollToBottom()
        yield
        for letters in ("n", "nor", "norwya", ""):
            heart.doing = f"filter {letters!r}"
            window.counterparts.field.setText(letters)
            yield


def main() -> None:
    library = Path(sys.argv[1])
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    app = make_application(sys.argv[:1])
    window = make_window(app, library, WindowState(Path(tempfile.mkdtemp())))
    heart = Heart()
    window.resize(1440, 900)
    window.show()
    window.session.start()
    steps: Iterator[None] | None = None

    def go_on() -> None:
        nonlocal steps
        if not window.session.counterparts or window.session.dossier is None:
            return
        if steps is None:
            steps = walk(window, heart, folder)
            heart.start()
        if next(steps, steps) is steps:
            heart.timer.stop()
            app.quit()

    pace = QTimer()
    pace.timeout.connect(go_on)
    pace.start(_STEP_MS)
    begun = time.monotonic()
    app.exec()
    heart.timer.stop()
    importing = window.session.importing.running
    window.close()
    late = sorted(value for value, _ in heart.late)
    count = len(window.session.counterparts)
    print(f"{count} counterparts, {time.monotonic() - begun:.0f} s, import still running: {importing}")
    print(
        f"beats {len(late)}  median {late[len(late) // 2]:.1f} ms  95th {late[int(len(late) * 0.95)]:.1f} ms  "
        f"99th {late[int(len(late) * 0.99)]:.1f} ms  worst {late[-1]:.1f} ms"
    )
    for value, doing in sorted(heart.late, reverse=True)[:8]:
        print(f"  {value:6.1f} ms  {doing}")


if __name__ == "__main__":
    main()
