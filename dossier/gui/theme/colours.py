"""The named colours of one appearance, read from a JSON file that a user can edit."""

import json
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours by what they are for.

    ``window`` lies behind side panels, ``surface`` behind reading matter, ``card`` behind verbatim quotations;
    ``ink``, ``soft``, ``mute`` are text from strong to weak; ``accent`` marks meetings and direct speech, ``accent2``
    reported speech and links; ``mark`` is the marker pen on evidence, ``focus_mark`` the passage in focus.
    """

    window: QColor
    surface: QColor
    card: QColor
    ink: QColor
    soft: QColor
    mute: QColor
    hair: QColor
    accent: QColor
    accent2: QColor
    on_accent: QColor
    chosen: QColor
    hover: QColor
    chip: QColor
    mark: QColor
    mark2: QColor
    focus_mark: QColor
    desk: QColor
    warning: QColor

    @classmethod
    def read(cls, path: Path) -> "Colours":
        """Read ``path``; raises KeyError when a name is missing, so that a broken style shows at once in the tests."""
        table = json.loads(path.read_text("utf-8"))
        return cls(**{field.name: QColor(table[field.name]) for field in fields(cls)})

    def tokens(self) -> dict[str, str]:
        """Return name → ``#rrggbb`` for the style sheet."""
        return {field.name: getattr(self, field.name).name() for field in fields(self)}

    def palette(self) -> QPalette:
        """Return the palette that gives the stock widgets the same colours."""
        palette = QPalette()
        role = QPalette.ColorRole
        for name, colour in (
            (role.Window, self.window),
            (role.WindowText, self.ink),
            (role.Base, self.surface),
            (role.AlternateBase, self.card),
            (role.Text, self.ink),
            (role.Button, self.window),
            (role.ButtonText, self.ink),
            (role.ToolTipBase, self.ink),
            (role.ToolTipText, self.surface),
            (role.Highlight, self.chosen),
            (role.HighlightedText, self.ink),
            (role.Link, self.accent2),
            (role.PlaceholderText, self.mute),
            (role.Mid, self.hair),
            (role.Dark, self.hair),
            (role.Light, self.surface),
            (role.Accent, self.accent),
        ):
            palette.setColor(name, colour)
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.mute)
        return palette
