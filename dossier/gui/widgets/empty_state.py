"""What stands where a list would be empty: one line that says so and one that says what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dossier.gui.theme import Theme


class EmptyState(QWidget):
    """A quiet title and a hint in the middle."""

    def __init__(self, theme: Theme, title: str = "", hint: str = "") -> None:
        super().__init__()
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title, self._hint = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(8)
        column.addStretch(2)
        for label, tone in ((self._title, "soft"), (self._hint, "mute")):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("tone", tone)
            column.addWidget(label)
        column.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()
        self.say(title, hint)

    def say(self, title: str, hint: str = "") -> None:
        """Show these words."""
        self._title.setText(title)
        self._hint.setText(hint)

    def _dress(self) -> None:
        self._title.setFont(self._theme.faces.serif(15, strong=True))
        self._hint.setFont(self._theme.faces.sans(10.5))
