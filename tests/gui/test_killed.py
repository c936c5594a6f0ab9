"""The window as a process of its own, killed in the middle of an import and of curating: nothing that was done is lost."""

import os
import subprocess
import sys
import threading

import pytest

from dossier.service.workspace import Workspace

PATIENCE_SECONDS = 120
ARTICLE = """OSLO, Norway, June {day}, 2025. Foreign Minister of Norway Espen Barth Eide met with Foreign Minister of
Portugal Paulo Rangel in Oslo for talks number {number}.

Rangel said that trade between the two countries had reached {number}.2 billion euros.
"""
FILES = 60

# Stars the first line it is given, tells so, imports a folder and tells each step; then goes on until it is killed.
WINDOW = """
import sys
from pathlib import Path
from dossier.gui.application import make_application, make_window
from dossier.gui.window_state import WindowState

library, folder, settings = map(Path, sys.argv[1:4])
app = make_application(sys.argv[:1])
window = make_window(app, library, WindowState(settings))
session = window.session

def curate():
    session.dossier_changed.disconnect(curate)
    said = (*session.dossier.briefing.quotes, *session.dossier.briefing.statements)
    session.curating.decided.connect(begin)
    session.curating.star(said[:1], session.counterpart.party.code, True)

def begin():
    session.curating.decided.disconnect(begin)
    print("starred", flush=True)
    session.importing.start([folder])

session.dossier_changed.connect(curate)
session.importing.progressed.connect(lambda step: print("step", step.done, flush=True))
session.importing.finished.connect(lambda tally: print("finished", flush=True))
window.show()
session.start()
app.exec()
print("closed", flush=True)
"""


@pytest.fixture
def place(tmp_path):
    (tmp_path / "new").mkdir()
    for number in range(FILES):
        text = ARTICLE.format(day=number % 28 + 1, number=number + 1)
        (tmp_path / "new" / f"{number:02}.txt").write_text(text, "utf-8")
    (tmp_path / "first.txt").write_text(ARTICLE.format(day=1, number=999), "utf-8")
    with Workspace(tmp_path / "library") as workspace:
        assert workspace.import_paths([tmp_path / "first.txt"]).refused == ()
    return tmp_path


def open_window(place):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    arguments = [sys.executable, "-c", WINDOW, *(str(place / name) for name in ("library", "new", "settings"))]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment)


def wait_for(process, *beginnings):
    # A window that says nothing must fail the test, not hold up all the others.
    guard = threading.Timer(PATIENCE_SECONDS, process.kill)
    guard.start()
    try:
        for line in process.stdout:
            if line.startswith(beginnings):
                return line.split()
    finally:
        guard.cancel()
    raise AssertionError("the window ended")


def test_a_window_killed_while_importing_loses_neither_decisions_nor_documents(place):
    process = open_window(place)
    wait_for(process, "starred")
    done = int(wait_for(process, "step")[1])
    process.kill()
    process.wait()
    with Workspace(place / "library") as workspace:
        assert workspace.check() == ()
        assert [entry.action for entry in workspace.corrections()] == ["star"]
        assert workspace.size() >= done
        report = workspace.import_paths([place / "new"])
        assert report.refused == ()
        assert workspace.size() == FILES + 1
        assert workspace.check() == ()


def test_a_window_that_is_told_to_end_while_importing_comes_to_rest(place):
    process = open_window(place)
    wait_for(process, "step")
    process.terminate()
    process.wait(60)
    with Workspace(place / "library") as workspace:
        assert workspace.check() == ()
        assert [entry.action for entry in workspace.corrections()] == ["star"]
