"""Open entries to tick inside a form: which ones a promise, an activity or a case is about (WIN-13, COL-31)."""

from collections.abc import Container, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.collecting_entries import OpenEntry
from app.queries.entries import STATUS_NAMES, STATUS_TONES
from app.queries.listing import Column
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import column

COLUMNS = (Column("check", "", "check", None, 38), Column("document", N_("Document"), "text", None, 130, stretch=True),
           Column("due", N_("Due"), "date", None, 96), Column("status", N_("Status"), "chip", None, 120, names=STATUS_NAMES,
                                                             tones=STATUS_TONES),
           Column("remaining", N_("Open"), "amount", None, 100, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 46))
LINE, MOST = 30, 6
"""Pixels of a line; more lines than these are scrolled."""


class EntryTicks(QWidget):
    """The entries with ticks; `changed` is told when the user ticks, not when the form does."""

    changed = Signal()

    def __init__(self, entries: Sequence[OpenEntry], ticked: Container[int], *, currency: str) -> None:
        super().__init__()
        self.entries = list(entries)
        self._rows = MemorySource(COLUMNS, [
            Row(e.entry_id, (None, e.document, e.due, e.status, e.remaining, e.currency), checked=e.entry_id in ticked)
            for e in self.entries])
        self.table = Table(self._rows, currency=currency, name=_("Entries"), footer=True)
        self.table.setFixedHeight(LINE * min(max(len(self.entries), 1), MOST) + 2 * LINE + 12)
        self.table.ticked.connect(self._told)
        self.setLayout(column(self.table))
        self.setFocusProxy(self.table.view)
        self._foot()

    def ids(self) -> tuple[int, ...]:
        """The ticked entries in the order of their due dates."""
        ticked = {row.key for row in self._rows.all if row.checked}
        return tuple(e.entry_id for e in self.entries if e.entry_id in ticked)

    def set_ids(self, wanted: Container[int]) -> None:
        """Tick these and no others."""
        for n in range(self._rows.count()):
            self._rows.change(n, checked=self._rows.key(n) in wanted)
        self.table.view.viewport().update()
        self.table.header.viewport().update()
        self._foot()

    def sums(self) -> dict[str, int]:
        """What the ticked entries come to, by currency."""
        ticked, found = set(self.ids()), dict[str, int]()
        for e in self.entries:
            if e.entry_id in ticked:
                found[e.currency] = found.get(e.currency, 0) + e.remaining
        return found

    def _told(self) -> None:
        self._foot()
        self.changed.emit()

    def _foot(self) -> None:
        if self.table.footer is not None:
            told = " + ".join(i18n.money(total, code, i18n.region()) for code, total in self.sums().items())
            self.table.footer.words = i18n.filled(_("{count:entry ticked|entries ticked}"), count=len(self.ids()))
            self.table.footer.figures = {"remaining": told} if told else {}
            self.table.footer.update()
