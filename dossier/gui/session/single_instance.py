"""One window a library: a second start brings the first window to the front and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 400


class SingleInstance(QObject):
    """``asked`` is sent in the first process when a second one was started on the same library."""

    asked = Signal()

    def __init__(self, library: Path | None, settings: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = f"{library.resolve() if library else 'own'} {settings.resolve()}"
        self._name = f"dossier-{hashlib.sha256(mark.encode()).hexdigest()[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def is_second(self) -> bool:
        """Tell whether another process has the library open, and let its window come forward; else stand for it."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()
            return True
        # What a killed process left behind would keep this one from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return False

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.close()
            self.asked.emit()
