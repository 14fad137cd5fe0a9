"""A grid keeps itself: rows that changed are in the file within two seconds, written beside the screen (SAF-013, ERR-01)."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core.problems import Outcome
from app.services.journals import Kept
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import Change, GridRow

SOON, AGAIN = 150, 1_500
"""Milliseconds after a change until it is written, and until a file that took no writing is tried again."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What differs from the file: rows with their place, names of rows that are gone, new places of others; the head, None = as
    it was."""

    put: Sequence[tuple[int, GridRow]] = ()
    gone: Sequence[int] = ()
    moved: Mapping[int, int] = field(default_factory=dict)
    head: Any = None


Write = Callable[[Kept | None, Sent], Outcome[Kept] | None]
"""Keeps what was sent; None where the file takes no writing now."""


class _Told(QObject):
    """Brings the end of a writing to the screen's thread; nobody's child, so that it is there when the grid is left meanwhile."""

    over = Signal()


class GridKeeper(QObject):
    """Remembers which rows differ from the file and writes those, one writing after the other."""

    refused = Signal(object)
    kept_ = Signal()

    def __init__(self, grid: Grid, head: Callable[[], Any], write: Write, *, at_once: bool) -> None:
        super().__init__(grid)
        self._grid, self._head, self._write, self._at_once = grid, head, write, at_once
        self.kept: Kept | None = None
        self._changed: set[int] = set()
        self._gone: set[int] = set()
        self._stored: dict[int, int] = {}
        self._stored_head: Any = None
        self._running: Future[Outcome[Kept] | None] | None = None
        self._sent: Sent | None = None
        self._pool = ThreadPoolExecutor(1, "journal")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self._told = _Told()
        self._told.over.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def begin_with(self, kept: Kept | None, head: Any) -> None:
        """The grid shows what the file holds as `kept`."""
        self.kept, self._stored_head = kept, head
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

    def _collect(self) -> Sent:
        """Everything that differs from the file, with what is half typed just now."""
        half = self._grid.pending()
        put, moved = [], {}
        for at, row in enumerate(self._grid.rows):
            if half is not None and half[0] == at:
                put.append((at, row.with_value(half[1], None, half[2]) if half[2] else row))
            elif row.no in self._changed:
                put.append((at, row))
            elif self._stored.get(row.no) != at:
                moved[row.no] = at
        head = self._head()
        return Sent(put, sorted(self._gone & set(self._stored)), moved, head if head != self._stored_head else None)

    def _begin(self) -> None:
        if self._running is not None:
            self.soon()
            return
        sent = self._collect()
        if not (sent.put or sent.gone or sent.moved or sent.head is not None):
            return
        self._sent, kept = sent, self.kept
        half = self._grid.pending()
        # What was half typed is written whole once the cell is left.
        self._changed = {self._grid.rows[half[0]].no} if half is not None and half[0] < len(self._grid.rows) else set()
        self._gone = set()
        if self._at_once:
            done: Future[Outcome[Kept] | None] = Future()
            done.set_result(self._write(kept, sent))
            self._running = done
            self._take()
            return
        self._running = self._pool.submit(self._write, kept, sent)
        told = self._told
        self._running.add_done_callback(lambda _future: told.over.emit())

    @Slot()
    def _take(self) -> None:
        """A writing is over; what could not be written now is tried again."""
        running, sent = self._running, self._sent
        if running is None or sent is None or not running.done():
            return
        self._running = self._sent = None
        outcome = running.result()
        if outcome is None:
            self._changed |= {row.no for _at, row in sent.put} & {row.no for row in self._grid.rows}
            self._gone |= set(sent.gone)
            self._timer.start(AGAIN)
        elif outcome.value is None:
            self.refused.emit(outcome.problems)
        else:
            self.kept = outcome.value
            self._stored = {no: at for no, at in self._stored.items() if no not in sent.gone}
            self._stored |= {row.no: at for at, row in sent.put} | dict(sent.moved)
            self._stored_head = self._stored_head if sent.head is None else sent.head
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
