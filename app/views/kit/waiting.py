"""A window that waits for one piece of work with its progress; stopping it leaves nothing half done (promise 10)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.i18n import _
from app.views.kit import paint, tasks
from app.views.kit.reasons import allow
from app.views.kit.widgets import Button, Ground, Label, column, row


class ProgressBar(QWidget):
    """How far a task is; a moving band would say nothing, so an unknown length shows an empty bar with words beside it."""

    def __init__(self, name: str = "", tone: str = "accent") -> None:
        super().__init__()
        self._done, self._whole, self._tone = 0, 0, tone
        self.setFixedHeight(6)
        self.setAccessibleName(name or _("Progress"))

    def set_progress(self, done: int, whole: int) -> None:
        """So many of so many."""
        self._done, self._whole = done, whole
        self.setAccessibleDescription(f"{done} / {whole}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sunken groove and the part that is done."""
        painter = QPainter(self)
        paint.box(painter, QRectF(0, 0, self.width(), 6), 3, "sunken")
        if self._whole:
            paint.box(painter, QRectF(0, 0, self.width() * min(1, self._done / self._whole), 6), 3, self._tone)


class Waiting(QDialog):
    """Words, progress and *Stop*."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent)
        self.progress: tasks.Progress | None = None
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(420)
        self.bar = ProgressBar()
        self._count = Label("", 12, 400, "text3")
        self.stop = Button(_("Stop"), "default")
        self.stop.clicked.connect(self.ask_to_stop)
        self.setLayout(column(Ground("surface", column(
            Label(words, 14, 600, wrap=True), self.bar, row(self._count, None, self.stop), spacing=12,
            margins=(22, 20, 22, 18))), margins=(0, 0, 0, 0)))

    def moved(self, done: int, whole: int) -> None:
        """Progress arrived."""
        self.bar.set_progress(done, whole)
        self._count.setText(f"{done} / {whole}")

    def ask_to_stop(self) -> None:
        """The task stops at its next step."""
        if self.progress is not None:
            self.progress.cancelled.set()
        allow(self.stop, False, _("It stops as soon as the step it is at has ended."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops; the window closes when the task has ended."""
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_stop()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """The window stays until the task has ended."""
        self.ask_to_stop()


def wait_for(parent: QWidget | None, words: str, work: Callable[[tasks.Progress], Any]) -> Any:
    """Do `work` beside the screen while the user sees how far it is; its result, None when it was stopped."""
    runner, window, box = tasks.Runner(), Waiting(parent, words), {"ended": False, "result": None}

    def begun(_words: str, progress: tasks.Progress) -> None:
        window.progress = progress

    def done(result: Any) -> None:
        box["result"] = result

    def ended() -> None:
        box["ended"] = True
        window.accept()

    runner.started.connect(begun)
    runner.progressed.connect(window.moved)
    runner.ended.connect(ended)
    runner.run(words, work, done)
    if not box["ended"]:
        window.exec()
    window.deleteLater()
    return box["result"]
