"""One window a library: a second start hands its files to the first window, brings it to the front and ends."""

import hashlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 400
# A message is one line of JSON, a list of paths; more than this is no message of ours.
_MOST_BYTES = 1_000_000


class SingleInstance(QObject):
    """``asked`` is sent in the first process when a second one was started on the same library.

    ``handed`` follows with a list of `Path` when the second one was to import files.
    """

    asked = Signal()
    handed = Signal(object)

    def __init__(self, library: Path | None, settings: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mark = f"{library.resolve() if library else 'own'} {settings.resolve()}"
        self._name = f"dossier-{hashlib.sha256(mark.encode()).hexdigest()[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def is_second(self, files: Sequence[Path] = ()) -> bool:
        """Tell whether another process has the library open, and hand it ``files``; else stand for the library."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.write(json.dumps([str(path.resolve()) for path in files]).encode() + b"\n")
            socket.waitForBytesWritten(_PATIENCE_MS)
            socket.disconnectFromServer()
            return True
        # What a killed process left behind would keep this one from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return False

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self.asked.emit()
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine() and (files := _paths(bytes(socket.readLine().data()))):
            self.handed.emit(files)


def _paths(message: bytes) -> list[Path]:
    try:
        said = json.loads(message)
    except ValueError:
        return []
    return [Path(name) for name in said if isinstance(name, str)] if isinstance(said, list) else []
