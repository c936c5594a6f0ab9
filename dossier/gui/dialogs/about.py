"""What this program is, its version, and the licences of what it is made of."""

import importlib.metadata
import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

import dossier
from dossier.gui.actions import Tools
from dossier.gui.i18n import translate

# Material that is no Python package: name, licence.
_MATERIAL = (
    ("Source Sans 3, Source Serif 4", "SIL OFL 1.1"),
    ("Noto Sans", "SIL OFL 1.1"),
    ("country-flag-icons", "MIT"),
)


class AboutDialog(QDialog):
    """Version, licence, parts."""

    def __init__(self, parent: QWidget, tools: Tools) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "About Dossier"))
        self.resize(520, 480)
        head = QLabel("Dossier")
        head.setFont(tools.theme.faces.display(26))
        what = QLabel(
            translate("Dialogs", "Briefing dossiers on any counterpart, every line traced to the passage it came from.")
        )
        what.setWordWrap(True)
        what.setProperty("tone", "soft")
        version = QLabel(versions())
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        version.setProperty("tone", "mute")
        parts = QPlainTextEdit("\n".join(licences()))
        parts.setReadOnly(True)
        parts.setProperty("framed", True)
        parts.setAccessibleName(translate("Dialogs", "Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copied = buttons.addButton(translate("Dialogs", "Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.setSpacing(10)
        for widget in (head, what, version, parts, buttons):
            layout.addWidget(widget, 1 if widget is parts else 0)


def versions() -> str:
    """Return the versions that matter in a report of trouble."""
    system = platform.platform(terse=True)
    return f"Dossier {dossier.__version__} · Python {platform.python_version()} · Qt {qVersion()} · {system}"


def licences() -> list[str]:
    """Return a line for each package this program requires, and for its fonts and flags."""
    lines = ["Dossier — MIT"]
    try:
        required = importlib.metadata.requires("dossier") or []
    except importlib.metadata.PackageNotFoundError:
        required = []
    for requirement in sorted({_name(one) for one in required if "extra ==" not in one}, key=str.lower):
        try:
            facts = importlib.metadata.metadata(requirement).json
        except importlib.metadata.PackageNotFoundError:
            continue
        licence = facts.get("license_expression") or str(facts.get("license", "")).split("\n")[0]
        lines.append(f"{requirement} {facts['version']} — {licence or translate('Dialogs', 'see its own files')}")
    return lines + [f"{name} — {licence}" for name, licence in _MATERIAL]


def _name(requirement: str) -> str:
    end = next(
        (place for place, letter in enumerate(requirement) if not (letter.isalnum() or letter in "-_.")), len(requirement)
    )
    return requirement[:end]
