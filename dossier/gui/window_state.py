"""What the window remembers between starts: an ini file in the platform's folder for settings."""

import os
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

_RECENT = 6


def settings_folder() -> Path:
    """Return the folder of the ini file: the variable DOSSIER_CONFIG if set, else the platform's own."""
    return Path(os.environ.get("DOSSIER_CONFIG") or platformdirs.user_config_dir("dossier", appauthor=False))


class WindowState:
    """Typed access to the ini file. Never raises: a damaged value counts as absent."""

    def __init__(self, folder: Path | None = None) -> None:
        self._settings = QSettings(str((folder or settings_folder()) / "window.ini"), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Return the text stored under ``name``."""
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """Return the number stored under ``name``."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def flag(self, name: str, default: bool = False) -> bool:
        """Return the yes or no stored under ``name``."""
        return self.text(name, "yes" if default else "no") == "yes"

    def names(self, name: str) -> list[str]:
        """Return the list of words stored under ``name``."""
        return [word for word in self.text(name).split("\n") if word]

    def layout(self, name: str) -> QByteArray:
        """Return a geometry or splitter state; empty when there is none."""
        return QByteArray.fromBase64(self.text(name).encode("ascii", "ignore"))

    def keep(self, name: str, value: str | float | bool | list[str] | QByteArray) -> None:
        """Store ``value`` under ``name``."""
        if isinstance(value, QByteArray):
            value = bytes(value.toBase64().data()).decode("ascii")
        elif isinstance(value, bool):
            value = "yes" if value else "no"
        elif isinstance(value, list):
            value = "\n".join(value)
        self._settings.setValue(name, str(value))

    def remember(self, name: str, word: str) -> list[str]:
        """Put ``word`` first in the short list ``name`` and return the list."""
        words = [word, *(other for other in self.names(name) if other != word)][:_RECENT]
        self.keep(name, words)
        return words

    def save(self) -> None:
        """Write to disk now."""
        self._settings.sync()
