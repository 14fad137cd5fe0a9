"""Work that takes longer than a blink runs beside the screen, with progress and cancel (promise 10)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.views.kit import trouble


class CancelledError(Exception):
    """The user stopped the task; nothing half done stays."""


@dataclass
class Progress:
    """How far a task is; `step` raises `CancelledError` once the user stopped it."""

    report: Callable[[int, int], None]
    cancelled: Event = field(default_factory=Event)

    def step(self, done: int, whole: int) -> None:
        """So many of so many are done."""
        if self.cancelled.is_set():
            raise CancelledError
        self.report(done, whole)


class _Signals(QObject):
    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)


class _Task(QRunnable):
    def __init__(self, work: Callable[[Progress], Any], signals: _Signals, progress: Progress) -> None:
        super().__init__()
        self._work, self._signals, self._progress = work, signals, progress

    @Slot()
    def run(self) -> None:
        """Work, then tell the screen's side."""
        result, wrong = trouble.attempt(lambda: self._work(self._progress))
        if wrong is None or isinstance(wrong, CancelledError):
            self._signals.finished.emit(result)
        else:
            self._signals.failed.emit(wrong)


class Runner(QObject):
    """Runs tasks and tells the shell about them."""

    started = Signal(str, object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self.at_once = False
        self._alive: list[_Signals] = []

    def run(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Start; `done(result)` comes on the screen's thread, with None when it was cancelled."""
        if self.at_once:
            done(work(Progress(lambda _done, _whole: None)))
            return
        signals = _Signals()
        progress = Progress(signals.progress.emit)
        self._alive.append(signals)

        def finished(result: Any) -> None:
            self._alive.remove(signals)
            self.ended.emit()
            done(result)

        def failed(wrong: BaseException) -> None:
            self._alive.remove(signals)
            self.ended.emit()
            raise wrong

        signals.progress.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        signals.finished.connect(finished, Qt.ConnectionType.QueuedConnection)
        signals.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        self.started.emit(words, progress)
        self._pool.start(_Task(work, signals, progress))

    def wait(self) -> None:
        """Until everything is done, for closing."""
        self._pool.waitForDone()
