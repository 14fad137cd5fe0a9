"""One window per company file: a second start calls the first one to the front and ends (SAF-005)."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 400
_WORD = b"front"


def name_of(target: str) -> str:
    """What the window of a company file listens to: one name for all ways to write its path."""
    whole = target if "://" in target else str(Path(target).absolute())
    return "tegoed-" + hashlib.sha256(whole.encode()).hexdigest()[:24]


def call(target: str) -> bool:
    """Ask the program that has the file open to show its window; True when one answered."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(target))
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(_WORD)
    socket.waitForBytesWritten(_WAIT)
    answered = socket.waitForReadyRead(_WAIT)
    socket.abort()
    return answered


class Listener:
    """Listens while a company file is open; `act` shows the window."""

    def __init__(self, target: str, act: Callable[[], None]) -> None:
        self._act = act
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # A name left behind by a program that was killed would keep us from listening.
        QLocalServer.removeServer(name_of(target))
        self._server.listen(name_of(target))

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._heard(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _heard(self, socket: QLocalSocket) -> None:
        socket.readAll()
        socket.write(_WORD)
        socket.flush()
        self._act()

    def stop(self) -> None:
        """The file is closed: nobody is called any more."""
        self._server.close()
