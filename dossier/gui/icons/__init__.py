"""The line icons of `resources/icons` and the flags of `resources/flags`, drawn for the appearance in force."""

from dossier.gui.icons.flags import Flags, badge_area, initials
from dossier.gui.icons.icons import Icons

__all__ = ["Flags", "Icons", "badge_area", "initials"]
