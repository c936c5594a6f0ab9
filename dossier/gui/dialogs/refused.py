"""What an import refused, file by file, with the reason and the way to the file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dossier.core.model.problems import Problem
from dossier.gui.dialogs.exported import reveal
from dossier.gui.i18n import translate


class RefusedDialog(QDialog):
    """A table of files and reasons. Double-click shows the file in its folder."""

    def __init__(self, parent: QWidget, refused: tuple[Problem, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Dialogs", "Files that were not imported"))
        self.resize(760, 420)
        self._refused = refused
        words = QLabel(
            translate("Dialogs", "%n file(s) could not be read. Everything else is in the library.", "", len(refused))
        )
        words.setWordWrap(True)
        self.table = QTableWidget(len(refused), 2)
        self.table.setHorizontalHeaderLabels([translate("Dialogs", "File"), translate("Dialogs", "Reason")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(translate("Dialogs", "Files that were not imported"))
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 300)
        for row, problem in enumerate(refused):
            for column, text in enumerate((Path(problem.subject).name or problem.subject, problem.reason)):
                item = QTableWidgetItem(text)
                item.setToolTip(problem.subject if column == 0 else problem.reason)
                self.table.setItem(row, column, item)
        self.table.cellDoubleClicked.connect(lambda row, _: self._show(row))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        shown = buttons.addButton(translate("Dialogs", "Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        shown.clicked.connect(lambda: self._show(self.table.currentRow()))
        copied = buttons.addButton(translate("Dialogs", "Copy list"), QDialogButtonBox.ButtonRole.ActionRole)
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(map(str, refused))))
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.addWidget(words)
        column_.addWidget(self.table, 1)
        column_.addWidget(buttons)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._refused):
            # Inside an archive the subject is "archive.zip: member"; its folder is then that of the archive.
            path = Path(self._refused[row].subject)
            while not path.exists() and path != path.parent:
                path = path.parent
            reveal(path)
