"""What every panel and dialog is handed to dress itself."""

from dataclasses import dataclass

from dossier.gui.actions.build import ActionSet
from dossier.gui.icons import Flags, Icons
from dossier.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Tools:
    """Appearance, drawings and actions of one window."""

    theme: Theme
    icons: Icons
    flags: Flags
    actions: ActionSet
