"""A folder that is watched: what is put into it comes into the library by itself."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from dossier.gui.session.importing import Importing

# Files are often still being written when the folder first changes.
_SETTLE_MS = 1500


class Watching(QObject):
    """Imports the folder now and after each change in it."""

    def __init__(self, importing: Importing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._importing = importing
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._import)

    @property
    def folder(self) -> Path | None:
        """Return the folder watched."""
        folders = self._watcher.directories()
        return Path(folders[0]) if folders else None

    def watch(self, folder: Path | None) -> bool:
        """Watch ``folder`` from now on, None for nothing; False when it cannot be watched."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if folder is None:
            return True
        if not folder.is_dir() or not self._watcher.addPath(str(folder)):
            return False
        self._settle.start()
        return True

    def _changed(self) -> None:
        self._settle.start()

    def _import(self) -> None:
        if self.folder is not None:
            self._importing.start([self.folder])
