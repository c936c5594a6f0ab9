"""Being told to end from outside: the window closes as if by hand and leaves nothing behind."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

_TOLD = ("SIGTERM", "SIGINT", "SIGHUP")


def close_when_told(app: QApplication) -> None:
    """Close all windows when the session ends, on Ctrl-C, and when somebody ends the process; systems with signals only."""
    if sys.platform == "win32":
        return
    # Python runs a handler only when it gets its turn, which Qt's loop gives it for the byte that a signal writes here.
    heard, told = os.pipe()
    for end in (heard, told):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda: os.read(heard, 64))
    for name in _TOLD:
        signal.signal(getattr(signal, name), lambda *_: _close(app))


def _close(app: QApplication) -> None:
    app.closeAllWindows()
    app.quit()
