"""Work that takes longer than a blink runs beside the screen, with progress and cancel (promise 10)."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for_all
from dataclasses import dataclass, field
from itertools import count
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

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


class Runner(QObject):
    """Runs tasks and tells the shell about them; lives on the screen's thread, as everything of Qt does."""

    started = Signal(str, object)
    progressed = Signal(int, int)
    ended = Signal()
    _stepped = Signal(int, int)
    _over = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(2, "task")
        self._numbers = count(1)
        self._running: dict[int, tuple[Future[None], Callable[[Any], None]]] = {}
        self._stopping: dict[int, Event] = {}
        self.at_once = False
        # From a task's thread to the screen's: what a task made is taken over, told and let go there.
        self._stepped.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(self, words: str, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        """Start; `done(result)` comes on the screen's thread, with None when it was cancelled."""
        if self.at_once:
            done(work(Progress(lambda _done, _whole: None)))
            return
        number, progress = next(self._numbers), Progress(self._stepped.emit)

        def whole() -> None:
            result, wrong = trouble.attempt(lambda: work(progress))
            self._over.emit(number, result, None if isinstance(wrong, CancelledError) else wrong)

        self.started.emit(words, progress)
        self._stopping[number] = progress.cancelled
        self._running[number] = (self._pool.submit(whole), done)

    @Slot(int, int)
    def _step(self, done: int, whole: int) -> None:
        self.progressed.emit(done, whole)

    @Slot(int, object, object)
    def _finish(self, number: int, result: Any, wrong: BaseException | None) -> None:
        """A task is over: its result is told, or what went wrong goes to the one place for trouble."""
        _future, done = self._running.pop(number)
        del self._stopping[number]
        self.ended.emit()
        if wrong is not None:
            raise wrong
        done(result)

    def stop(self, seconds: float) -> bool:
        """Everything stops at its next step, for the end of the computer; False = something did not within so many seconds."""
        for cancelled in self._stopping.values():
            cancelled.set()
        return not wait_for_all([future for future, _done in self._running.values()], seconds).not_done

    def wait(self) -> None:
        """Until everything is done, for closing."""
        wait_for_all([future for future, _done in self._running.values()])


class Sweeper(QObject):
    """Looks for cyclic garbage on the screen's thread alone.

    Python looks for it on whichever thread happens to allocate; a window swept away on a task's thread takes the program down.
    """

    EVERY = 500
    """Milliseconds between two looks; what is due is decided by Python's own counts and thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(self.EVERY)

    def look(self) -> None:
        """Sweep the oldest generation that is due."""
        due = [n for n, (have, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if have > most]
        if due:
            gc.collect(due[-1])
