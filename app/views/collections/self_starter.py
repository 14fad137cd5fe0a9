"""Automation groups start by themselves while the program is open, and soon after it was opened (REM-53, JOB-020)."""

from threading import Event

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services import automation
from app.services.automation import Group
from app.views.kit.shell import Shell
from app.views.kit.tasks import Progress

FIRST, EVERY = 10_000, 60_000
"""Milliseconds until the first look whether something is due, and between two looks."""
PATIENCE = 30
"""Seconds a record may take when the program is being closed."""
REVIEW = frozenset({"reminders", "letters"})
"""Pages somebody works on what a group would change: it waits until she has left them."""


class SelfStarter(QObject):
    """Looks every minute; one group after the other, in the status bar and without a question."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._progress: Progress | None = None
        self._idle = Event()
        self._idle.set()
        self._left: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, shell: Shell) -> None:
        """A file was opened in this window."""
        self._shell = shell
        self._left.clear()
        shell.winding_up.append(self.wind_up)
        self._timer.start(FIRST)

    def wind_up(self) -> None:
        """Stop after the present record; the next start goes on there.

        It is waited for here, because a run outlives the window it was started from when that is built again.
        """
        if self._progress is not None:
            self._progress.cancelled.set()
        self._idle.wait(PATIENCE)

    def stop(self) -> None:
        """The file is being closed."""
        self.wind_up()
        self._timer.stop()
        self._shell = None

    def look(self) -> None:
        """Start the first group that is due, unless something speaks against it now."""
        self._timer.start(EVERY)
        shell = self._shell
        if shell is None or not self._idle.is_set() or not self._free(shell):
            return
        desk = shell.context.desk
        automation.interrupt(desk)
        group = next((g for g in automation.startable(desk) if g.id not in self._left), None)
        if group is not None:
            self._start(shell, group)

    @staticmethod
    def _free(shell: Shell) -> bool:
        """Can something be written, and is nobody looking through what a group would make anew?"""
        shown = {shell.current_id, *(w.objectName() for w in shell.windows if isValid(w) and w.isVisible())}
        desk = shell.context.desk
        return not shell.resting and not shell.context.closed_to_writing and desk.file.read_only is None and not shown & REVIEW

    def _start(self, shell: Shell, group: Group) -> None:
        desk = shell.context.desk
        self._idle.clear()

        def work(progress: Progress) -> "Outcome[automation.Ran]":
            self._progress = progress
            try:
                return automation.start(desk, group.id, progress=progress)
            finally:
                self._progress = None
                self._idle.set()

        shell.context.run(_("{code} runs by itself…").format(code=group.code), work, lambda found: self._ran(group, found))

    def _ran(self, group: Group, outcome: "Outcome[automation.Ran] | None") -> None:
        """Told in the status bar; what failed stands in the home window and in the log until somebody has looked."""
        shell = self._shell
        if shell is None or outcome is None:
            return
        if outcome.value is None:
            # Another program may have it; what is wrong with the group itself is told once until the next start.
            if any(p.code != "JOB-003-elsewhere" for p in outcome.problems):
                self._left.add(group.id)
            words = " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems)
        else:
            ran = outcome.value
            words = _("{code} ran by itself: {done} done, {failed} failed, {left} left out.").format(
                code=group.code, done=ran.done, failed=ran.failed, left=ran.left_out)
        page = shell.page()
        if page is not None:
            page.set_status(words)
        if outcome.value is not None and self._timer.isActive():
            QTimer.singleShot(0, self, self.look)
