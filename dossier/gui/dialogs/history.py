"""Every decision ever made in this library, newest first, with the way to take one back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableView, QVBoxLayout, QWidget

from dossier.core.model.corrections import Correction
from dossier.gui.i18n import translate
from dossier.gui.qt_models.log import LogModel


class HistoryDialog(QDialog):
    """``withdraw`` is called with the id of the entry to take back."""

    def __init__(self, parent: QWidget, model: LogModel, withdraw: Callable[[int], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "History of decisions"))
        self.resize(820, 520)
        self._withdraw = withdraw
        self.model = model
        model.setParent(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setShowGrid(False)
        self.view.verticalHeader().hide()
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setAccessibleName(translate("Dialogs", "History of decisions"))
        self._nothing = QLabel(translate("Dialogs", "No decision has been made yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("tone", "mute")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._back = buttons.addButton(translate("Dialogs", "Take back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._back.clicked.connect(self._take_back)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        layout.addWidget(buttons)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.show_log(())

    def show_log(self, log: Sequence[Correction]) -> None:
        """Show ``log``, which comes oldest first."""
        self.model.show_log(log)
        self.view.setVisible(bool(log))
        self._nothing.setVisible(not log)
        for column, width in enumerate((150, 150, 170)):
            self.view.setColumnWidth(column, width)
        self._enable()

    def _enable(self) -> None:
        row = self.view.currentIndex().row()
        self._back.setEnabled(row >= 0 and self.model.in_force(row))

    def _take_back(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self._withdraw(self.model.entry(row).id)
