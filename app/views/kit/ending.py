"""The system asks the program to end (`SIGTERM`, `SIGHUP`): heard in Qt's own loop, so that jobs can stop first (JOB-017)."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from shiboken6 import delete

_NAMES = ("SIGTERM", "SIGHUP")


class Ending(QObject):
    """Emits `asked` on the screen's thread. Windows tells programs through the session instead, which Qt hears by itself."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = frozenset(int(getattr(signal, name)) for name in _NAMES) if hasattr(signal, "SIGHUP") else frozenset()
        if not self._numbers:
            return
        # Python hears of a signal only between two of its own steps, and there are none while Qt waits: a socket wakes it.
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._woken_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, lambda _number, _frame: None) for number in self._numbers}
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def _heard(self) -> None:
        if self._numbers & set(self._read.recv(64)):
            self.asked.emit()

    def leave(self) -> None:
        """Nobody listens any more; signals do again what they did before."""
        if not self._numbers:
            return
        # Gone at once: the socket it listens at is closed below.
        delete(self._notifier)
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._woken_before)
        self._read.close()
        self._write.close()
