"""The appearance in force; follows the system unless the user chose one."""

from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dossier.gui.theme.colours import Colours
from dossier.gui.theme.faces import Faces, register

Appearance = Literal["system", "light", "dark"]
_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Colours and faces for every widget; ``changed`` is sent after they were replaced."""

    changed = Signal()

    def __init__(self, resources: Path, appearance: Appearance = "system", scale: float = 1.0) -> None:
        super().__init__()
        self._styles = resources / "styles"
        self._fonts = resources / "fonts"
        self._appearance: Appearance = appearance
        register(self._fonts, first=True)
        self.faces = Faces(scale)
        self.colours = self._read()

    @property
    def dark(self) -> bool:
        """Tell whether the dark appearance is in force."""
        if self._appearance != "system":
            return self._appearance == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def apply(self, app: QApplication) -> None:
        """Dress ``app`` and keep following the system."""
        app.setStyle("Fusion")
        self._dress(app)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        QTimer.singleShot(1500, self._register_others)

    def choose(self, appearance: Appearance, scale: float) -> None:
        """Use another appearance or text size from now on."""
        if (appearance, scale) == (self._appearance, self.faces.scale):
            return
        self._appearance = appearance
        self.faces = Faces(scale)
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[appearance])
        self._refresh()

    def _system_changed(self) -> None:
        if self._appearance == "system":
            self._refresh()

    def _refresh(self) -> None:
        self.colours = self._read()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress(app)
        self.changed.emit()

    def _read(self) -> Colours:
        return Colours.read(self._styles / ("dark.json" if self.dark else "light.json"))

    def _dress(self, app: QApplication) -> None:
        app.setPalette(self.colours.palette())
        app.setFont(self.faces.sans())
        sheet = Template((self._styles / "app.qss").read_text("utf-8"))
        places = {"styles": self._styles.as_posix(), "appearance": "dark" if self.dark else "light"}
        app.setStyleSheet(sheet.substitute(self.colours.tokens(), **places))

    def _register_others(self) -> None:
        register(self._fonts, first=False)
