"""Colours and faces of the window, light and dark, from `resources/styles`. Widgets ask a `Theme`, never a literal."""

from dossier.gui.theme.colours import Colours
from dossier.gui.theme.faces import Faces
from dossier.gui.theme.theme import Theme

__all__ = ["Colours", "Faces", "Theme"]
