"""Every action of the window in one table, and the making of `QAction` objects from it."""

from dossier.gui.actions.build import ActionSet, words
from dossier.gui.actions.table import ACTIONS, MENUS, ActionEntry
from dossier.gui.actions.tools import Tools

__all__ = ["ACTIONS", "MENUS", "ActionEntry", "ActionSet", "Tools", "words"]
