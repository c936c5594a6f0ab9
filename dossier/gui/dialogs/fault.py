"""Trouble in words: one clear line, a way on, and details to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from dossier.gui.i18n import translate
from dossier.gui.jobs.lane import Fault


def show_fault(parent: QWidget, fault: Fault) -> QMessageBox:
    """Open a box that says what went wrong; it blocks nothing and is deleted when closed."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Dossier")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_sentence(fault.words))
    if not fault.expected:
        box.setInformativeText(translate("Dialogs", "Nothing of yours is lost. The details help whoever repairs this."))
    close = box.addButton(QMessageBox.StandardButton.Close)
    if fault.details:
        box.setDetailedText(fault.details)
        copy = box.addButton(translate("Dialogs", "Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{fault.words}\n\n{fault.details}"))
    box.setDefaultButton(close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def _sentence(words: str) -> str:
    words = words.strip() or translate("Dialogs", "Something went wrong")
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "!", "?", "…")) else ".")
