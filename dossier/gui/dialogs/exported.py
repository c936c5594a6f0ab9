"""The dossier is written: open it, or show it in its folder."""

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from dossier.gui.i18n import translate


def show_exported(parent: QWidget, path: Path) -> QMessageBox:
    """Offer to open ``path`` or to show it in its folder."""
    box = QMessageBox(parent)
    box.setObjectName("exported")
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle(translate("Dialogs", "Dossier exported"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(translate("Dialogs", "{name} is ready.").format(name=path.name))
    box.setInformativeText(str(path.parent))
    opened = box.addButton(translate("Dialogs", "Open"), QMessageBox.ButtonRole.AcceptRole)
    shown = box.addButton(translate("Dialogs", "Show in folder"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(opened)
    opened.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
    shown.clicked.connect(lambda: reveal(path))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def reveal(path: Path) -> None:
    """Show ``path`` in the system's file manager, selected where the system can do that."""
    if sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", str(path)])
    elif sys.platform == "darwin":
        subprocess.Popen(["open", "-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def compose_mail(path: Path, subject: str) -> bool:
    """Open a new message with ``path`` attached in the system's mailer; False when the system offers no way to do that."""
    if sys.platform == "darwin":
        command = ["open", "-a", "Mail", str(path)]
    elif (tool := shutil.which("xdg-email")) is not None:
        command = [tool, "--subject", subject, "--attach", str(path)]
    else:
        return False
    subprocess.Popen(command)
    return True
