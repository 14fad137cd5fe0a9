"""A journal keeps itself: lines that changed are in the file within two seconds, written beside the screen (SAF-013)."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core.problems import Outcome
from app.services import journals
from app.services.desk import Desk
from app.services.journals import Changed, Kept
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import Change
from app.views.ledger.journal_lines import line_of

SOON, AGAIN = 150, 1_500
"""Milliseconds after a change until it is written, and until a file that took no writing is tried again."""


class JournalKeeper(QObject):
    """Remembers which lines differ from the file and writes those, one writing after the other."""

    refused = Signal(object)
    kept_ = Signal()
    _written = Signal()

    def __init__(self, desk: Desk, grid: Grid, text: Callable[[], str], *, at_once: bool) -> None:
        super().__init__(grid)
        self._desk, self._grid, self._text, self._at_once = desk, grid, text, at_once
        self.kept: Kept | None = None
        self._changed: set[int] = set()
        self._gone: set[int] = set()
        self._stored: dict[int, int] = {}
        self._stored_text = ""
        self._running: Future[Outcome[Kept] | None] | None = None
        self._sent: Changed | None = None
        self._pool = ThreadPoolExecutor(1, "journal")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self._written.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin_with(self, kept: Kept | None, text: str) -> None:
        """The grid shows what the file holds as `kept`."""
        self.kept, self._stored_text = kept, text
        self._stored = {row.no: at for at, row in enumerate(self._grid.rows)} if kept else {}
        self._changed = {row.no for row in self._grid.rows} - set(self._stored)
        self._gone.clear()
        self._timer.stop()

    def note(self, change: Change) -> None:
        """Rows became others."""
        before = {row.no: row for row in change.old}
        self._changed |= {row.no for row in change.new if before.get(row.no) != row}
        gone = set(before) - {row.no for row in change.new}
        self._gone = (self._gone | gone) - {row.no for row in change.new}
        self._changed -= gone
        self.soon()

    def soon(self) -> None:
        """Something is to be written shortly."""
        if not self._timer.isActive():
            self._timer.start(SOON)

    def _collect(self) -> Changed:
        """Everything that differs from the file, with what is half typed just now."""
        half = self._grid.pending()
        put, moved = [], {}
        for at, row in enumerate(self._grid.rows):
            if half is not None and half[0] == at:
                put.append((at, line_of(row.with_value(half[1], None, half[2]) if half[2] else row)))
            elif row.no in self._changed:
                put.append((at, line_of(row)))
            elif self._stored.get(row.no) != at:
                moved[row.no] = at
        text = self._text()
        return Changed(put, sorted(self._gone & set(self._stored)), moved, text if text != self._stored_text else None)

    def _begin(self) -> None:
        if self._running is not None:
            self.soon()
            return
        changed = self._collect()
        if not (changed.put or changed.gone or changed.moved or changed.text is not None):
            return
        self._sent, kept = changed, self.kept
        half = self._grid.pending()
        # What was half typed is written whole once the cell is left.
        self._changed = {self._grid.rows[half[0]].no} if half is not None and half[0] < len(self._grid.rows) else set()
        self._gone = set()
        if self._at_once:
            done: Future[Outcome[Kept] | None] = Future()
            done.set_result(journals.keep_if_possible(self._desk, kept, changed))
            self._running = done
            self._take()
            return
        self._running = self._pool.submit(journals.keep_if_possible, self._desk, kept, changed)
        self._running.add_done_callback(lambda _future: self._written.emit())

    @Slot()
    def _take(self) -> None:
        """A writing is over; what could not be written now is tried again."""
        running, sent = self._running, self._sent
        if running is None or sent is None or not running.done():
            return
        self._running = self._sent = None
        outcome = running.result()
        if outcome is None:
            self._changed |= {line.no for _at, line in sent.put} & {row.no for row in self._grid.rows}
            self._gone |= set(sent.gone)
            self._timer.start(AGAIN)
        elif outcome.value is None:
            self.refused.emit(outcome.problems)
        else:
            self.kept = outcome.value
            self._stored = {no: at for no, at in self._stored.items() if no not in sent.gone}
            self._stored |= {line.no: at for at, line in sent.put} | dict(sent.moved)
            self._stored_text = self._stored_text if sent.text is None else sent.text
            self.kept_.emit()

    def keep_now(self) -> bool:
        """Write everything and wait for it; False when the file took no writing."""
        self._timer.stop()
        if self._running is not None:
            self._running.exception()
            self._take()
        self._timer.stop()
        self._begin()
        if self._running is not None:
            self._running.exception()
            self._take()
        return not (self._changed or self._gone)


