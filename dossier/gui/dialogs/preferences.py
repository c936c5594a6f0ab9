"""Preferences, generated from the settings table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from dossier.gui.i18n import LANGUAGES, to_translate, translate
from dossier.gui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: the name it is kept under, its words, its choices as (value, words), whether a restart is needed."""

    name: str
    words: str
    choices: tuple[tuple[str, str], ...]
    usual: str
    restart: bool = False


SETTINGS = (
    Setting(
        "appearance",
        to_translate("Preferences", "Appearance"),
        (
            ("system", to_translate("Preferences", "Follow the system")),
            ("light", to_translate("Preferences", "Light")),
            ("dark", to_translate("Preferences", "Dark")),
        ),
        "system",
    ),
    Setting(
        "text_size",
        to_translate("Preferences", "Text size"),
        (
            ("0.9", to_translate("Preferences", "Small")),
            ("1.0", to_translate("Preferences", "Normal")),
            ("1.15", to_translate("Preferences", "Large")),
            ("1.35", to_translate("Preferences", "Very large")),
        ),
        "1.0",
    ),
    Setting(
        "language",
        to_translate("Preferences", "Language of the window"),
        (("system", to_translate("Preferences", "Follow the system")), *LANGUAGES.items()),
        "system",
        restart=True,
    ),
)


class PreferencesDialog(QDialog):
    """One row a setting; a change takes effect at once, ``changed`` is called after each."""

    def __init__(self, parent: QWidget, state: WindowState, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Preferences"))
        self.setMinimumWidth(540)
        self._state, self._changed = state, changed
        self._restart = QLabel(translate("Dialogs", "The language changes at the next start."))
        self._restart.setProperty("tone", "mute")
        self._restart.hide()
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(24)
        self.boxes: dict[str, QComboBox] = {}
        for setting in SETTINGS:
            box = self.boxes[setting.name] = self._box(setting)
            form.addRow(translate("Preferences", setting.words), box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 24, 26, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._restart)
        layout.addWidget(buttons)

    def _box(self, setting: Setting) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(translate("Preferences", setting.words))
        for value, words in setting.choices:
            box.addItem(translate("Preferences", words), value)
        box.setCurrentIndex(max(box.findData(self._state.text(setting.name, setting.usual)), 0))
        box.currentIndexChanged.connect(lambda _: self._choose(setting, str(box.currentData())))
        return box

    def _choose(self, setting: Setting, value: str) -> None:
        self._state.keep(setting.name, value)
        self._restart.setVisible(setting.restart or self._restart.isVisible())
        self._changed()
