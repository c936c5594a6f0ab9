import importlib.util
import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6.QtWidgets")

_FAKES = importlib.util.spec_from_file_location("gui_fakes", Path(__file__).with_name("fakes.py"))
assert _FAKES and _FAKES.loader
fakes = sys.modules.setdefault("gui_fakes", importlib.util.module_from_spec(_FAKES))
_FAKES.loader.exec_module(fakes)


@pytest.fixture
def library():
    return fakes.FakeLibrary()


@pytest.fixture
def state(tmp_path):
    from dossier.gui.window_state import WindowState

    return WindowState(tmp_path / "settings")


@pytest.fixture
def theme(qapp):
    from dossier.gui.theme import Theme
    from dossier.service.resources import resource_folder

    return Theme(resource_folder(), "light")


@pytest.fixture
def window(qapp, qtbot, library, state):
    """The whole window on the invented articles, filled and at rest."""
    from dossier.gui.application import make_window

    state.keep("language", "en")
    state.keep("appearance", "light")
    made = make_window(qapp, None, state, lambda folder: library.open)
    made.resize(1400, 860)
    made.show()
    made.session.start()
    qtbot.waitUntil(lambda: made.session.dossier is not None and made.session.reading is not None, timeout=5000)
    rest(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def busy(window):
    session = window.session
    return session.lane.busy or session.previewing.lane.busy or session.importing.running


def rest(qtbot, window):
    """Wait until nothing runs behind the window any more."""
    qtbot.waitUntil(lambda: not busy(window), timeout=8000)
    qtbot.wait(1)
