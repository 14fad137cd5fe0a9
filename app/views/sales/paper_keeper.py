"""Posted documents become PDFs beside the screen: soon after each posting, and after a start what was left over (DOC-003)."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app import i18n
from app.core.changes import Changes
from app.i18n import _
from app.views.kit.shell import Shell
from app.views.kit.tasks import Progress

if TYPE_CHECKING:
    from app.services.sales.archive import Made

FIRST, EVERY = 15_000, 2_000
"""Milliseconds until the first look after a start, and between two looks whether something was posted."""
PATIENCE = 30
"""Seconds a stretch of documents may take when the program is being closed."""
NAMES = frozenset({"sales_invoice"})


class PaperKeeper(QObject):
    """Waits until a posting is over and quiet, then archives what has no PDF yet; nobody is asked or interrupted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._stop: Callable[[], None] | None = None
        self._progress: Progress | None = None
        self._changed, self._fresh, self._idle = Event(), Event(), Event()
        self._idle.set()
        self._left: set[int] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, shell: Shell) -> None:
        """A file was opened in this window; what an earlier run left over is looked for first."""
        self.forget()
        self._shell = shell
        self._left.clear()
        self._changed.set()
        self._stop = shell.context.desk.file.announcer.listen(self._note)
        shell.winding_up.append(self.wind_up)
        self._timer.start(FIRST)

    def forget(self) -> None:
        """Listen to no file any more."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def wind_up(self) -> None:
        """Stop after the present stretch; the next start goes on there."""
        if self._progress is not None:
            self._progress.cancelled.set()
        self._idle.wait(PATIENCE)

    def end(self) -> None:
        """The file is being closed."""
        self.wind_up()
        self._timer.stop()
        self.forget()
        self._shell = None

    def _note(self, changes: Changes) -> None:
        """Something was written, on whatever thread; the next look comes when it is quiet."""
        if changes.touches(NAMES):
            self._changed.set()
            self._fresh.set()

    def look(self) -> None:
        """Archive, when something was posted, nothing more came since the last look, and nothing speaks against it."""
        self._timer.start(EVERY)
        if self._fresh.is_set():
            self._fresh.clear()
            return
        shell = self._shell
        if shell is None or not self._changed.is_set() or not self._idle.is_set() or not self._free(shell):
            return
        self._changed.clear()
        from app.services.sales import archiving
        desk, left = shell.context.desk, frozenset(self._left)
        if not archiving.unfinished(desk, left):
            return
        self._idle.clear()

        def work(progress: Progress) -> "Made":
            self._progress = progress
            try:
                return archiving.finish(desk, progress=progress, leave=left)
            finally:
                self._progress = None
                self._idle.set()

        shell.context.run(_("Making PDFs…"), work, self._made)

    @staticmethod
    def _free(shell: Shell) -> bool:
        return not shell.resting and not shell.context.closed_to_writing and shell.context.desk.file.read_only is None

    def _made(self, made: "Made | None") -> None:
        """What failed is told in the status bar and tried again at the next start; its output stays to do."""
        if made is None or not made.waiting:
            return
        self._left |= {key for key, _reason in made.waiting}
        page = self._shell.page() if self._shell is not None else None
        if page is not None:
            page.set_status(i18n.filled(_("{count:PDF|PDFs} could not be made; the documents are posted."),
                                        count=len(made.waiting)))
