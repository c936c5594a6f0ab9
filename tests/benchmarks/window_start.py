"""How long the first window takes: from the start of the process to the first painted frame, and to the filled dossier.

Run: python tests/benchmarks/window_start.py [library folder]   (best of five processes; needs a display or offscreen)
"""

import os
import subprocess
import sys
import tempfile
import time

CHILD = """
import sys, time, os
begun = float(os.environ["BEGUN"])
from pathlib import Path
from PySide6.QtCore import QTimer
from dossier.gui.application import make_application, make_window
from dossier.gui.window_state import WindowState

class Watch:
    shown = filled = None
    spent = 0.0

library = Path(sys.argv[1]) if len(sys.argv) > 1 else None
app = make_application(sys.argv[:1])
window = make_window(app, library, WindowState())
paint = type(window).paintEvent
def painted(self, event):
    paint(self, event)
    if Watch.shown is None:
        Watch.shown = time.time() - begun
        Watch.spent = time.process_time()
type(window).paintEvent = painted
def filled():
    if Watch.filled is None:
        QTimer.singleShot(0, done)
def done():
    Watch.filled = time.time() - begun
    print(f"{Watch.shown:.3f} {Watch.filled:.3f} {Watch.spent:.3f} {time.process_time():.3f}")
    window.close()
    app.quit()
window.session.dossier_changed.connect(filled)
window.show()
window.session.start()
QTimer.singleShot(30000, app.quit)
app.exec()
"""


def main() -> None:
    environment = dict(os.environ, DOSSIER_CONFIG=tempfile.mkdtemp())
    shown, filled, spent, spent_filled = [], [], [], []
    for _ in range(6):
        environment["BEGUN"] = str(time.time())
        run = subprocess.run([sys.executable, "-c", CHILD, *sys.argv[1:]], env=environment, capture_output=True, text=True)
        figures = map(float, run.stdout.split()) if run.returncode == 0 and run.stdout else sys.exit(run.stderr)
        for kept, figure in zip((shown, filled, spent, spent_filled), figures, strict=True):
            kept.append(figure)
    print("first frame  :", " ".join(f"{value:.2f}" for value in shown), f"  best {min(shown):.2f} s")
    print("dossier filled:", " ".join(f"{value:.2f}" for value in filled), f" best {min(filled):.2f} s")
    print(f"processor time of it: {min(spent):.2f} s to the first frame, {min(spent_filled):.2f} s to the filled dossier")
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
