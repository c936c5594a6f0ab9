"""Memory of the window over a long time of use: the same acts again and again, resident memory told each minute.

Run: python tests/benchmarks/window_memory.py LIBRARY [--minutes 15] [--of 40]   (issue 6: no growth; issue 5: 300 MB)
LIBRARY is written to: use a copy. A cycle opens a counterpart (one of ``--of``, starting behind the largest), looks at each
tab, stars and undoes, has the preview rendered in each fifth cycle and a file written in each twentieth, opens and closes a
dialog. At the end the kinds of objects of which there are more than after the first third.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from dossier.gui.application import make_application, make_window
from dossier.gui.panels.evidence import TABS
from dossier.gui.window_state import WindowState

_SHEETS = ("about", "shortcuts", "history", "preferences", "help")


def resident() -> float:
    """Return the resident memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def census(window) -> Counter[str]:
    # What was set aside is in no generation, and would not be counted.
    gc.unfreeze()
    gc.collect()
    found = Counter(type(one).__qualname__ for one in gc.get_objects())
    found["children of the window"] = len(window.findChildren(QObject))
    found["acts on the undo stack"] = window.session.curating.stack.count()
    return found


def cycle(window, number: int, codes: list[str], place: Path) -> None:
    session = window.session

    def wait() -> None:
        QTest.qWait(5)
        while session.lane.busy or session.previewing.lane.busy:
            QTest.qWait(5)

    session.open_counterpart(codes[number % len(codes)])
    wait()
    for name in TABS[:-1]:
        window.evidence.show_tab(name)
        QTest.qWait(1)
    window.evidence.show_tab("statements")
    window.tools.actions["star"].trigger()
    wait()
    window.tools.actions["undo"].trigger()
    wait()
    if number % 5 == 0:
        window.evidence.show_tab("preview")
        QTest.qWait(150)
        wait()
    if number % 20 == 0:
        session.export(place / "x.pdf", session.options, lambda _: None)
        wait()
    if number % 3 == 0:
        window.tools.actions[_SHEETS[number // 3 % len(_SHEETS)]].trigger()
        QTest.qWait(5)
        for dialog in (one for one in window.children() if one.inherits("QDialog")):
            dialog.reject()
        QTest.qWait(5)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("library", type=Path)
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--of", type=int, default=40)
    parser.add_argument("--behind", type=int, default=20)
    wanted = parser.parse_args()
    app = make_application(sys.argv[:1])
    window = make_window(app, wanted.library, WindowState(Path(tempfile.mkdtemp())))
    window.resize(1440, 900)
    window.show()
    QTest.qWait(300)
    print(f"window before the library is open: {resident():.0f} MB", flush=True)
    window.session.start()
    while window.session.dossier is None:
        QTest.qWait(20)
    print(f"largest counterpart open: {resident():.0f} MB", flush=True)
    codes = [one.party.code for one in window.session.counterparts][wanted.behind :][: wanted.of]
    place = Path(tempfile.mkdtemp())
    begun = told = time.monotonic()
    number, before = 0, None
    while (spent := time.monotonic() - begun) < wanted.minutes * 60:
        cycle(window, number, codes, place)
        number += 1
        if before is None and spent > wanted.minutes * 20:
            before = census(window)
        if time.monotonic() - told >= 60:
            told = time.monotonic()
            print(f"{(told - begun) / 60:4.0f} min {number:5} cycles {resident():6.1f} MB", flush=True)
    after = census(window)
    print(f"{number} cycles, {resident():.1f} MB, load {os.getloadavg()[0]:.1f}")
    for kind, more in (after - (before or after)).most_common(14):
        print(f"  +{more:6} {kind} (now {after[kind]})")
    window.close()


if __name__ == "__main__":
    main()
