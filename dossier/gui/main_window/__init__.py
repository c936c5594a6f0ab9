"""The window: panels put together, actions connected, nothing decided."""

from dossier.gui.main_window.window import MainWindow

__all__ = ["MainWindow"]
