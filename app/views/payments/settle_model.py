"""What the settle pane holds: the open entries of a customer by their ids, rows worked out for those that are looked at."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import payments as queries
from app.queries.entries import TYPE_NAMES
from app.queries.listing import ListQuery
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Line, Pane, PaneRow
from app.services.payments.linked import open_elsewhere
from app.services.payments.wishes import Lapsed, advice, lapsed
from app.views.kit.rows import Index

PAGE = 60
"""Rows worked out together."""
MARK, DOCUMENT, TYPE, DATE, DUE, UNTIL, OPEN, POSSIBLE, TAKEN, SETTLE, LEFT, TAG, COMPANY = range(13)
TITLES = ("", N_("Document"), N_("Type"), N_("Date"), N_("Due"), N_("Discount until"), N_("Open amount"), N_("Discount possible"),
          N_("Discount taken"), N_("To settle"), N_("Left over"), "",
          N_("Company"))
WIDTHS = (38, 128, 84, 102, 102, 160, 98, 116, 124, 112, 80, 130, 128)
RIGHT = frozenset({OPEN, POSSIBLE, TAKEN, SETTLE, LEFT})
EDITED = (TAKEN, SETTLE)
CLOSED_PANE = Pane("EUR", (), 0, 0, 0, 0, 0, 0, "")


class SettleModel(QAbstractTableModel):
    """The rows of the pane; marked ones are worked out anew with every keystroke, the others when they are looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.journal_id = 0
        self.line: Line | None = None
        self.pane = CLOSED_PANE
        self.only_marked = self.only_elsewhere = False
        self.open: array[int] = array("q")
        self.elsewhere: list[int] = []
        self.keys: Sequence[int] = ()
        self._marked: dict[int, PaneRow] = {}
        self._others: dict[int, PaneRow] = {}

    # ------------------------------------------------------------ what is shown

    @property
    def day(self) -> date:
        """The day discounts are judged on."""
        line = self.line
        return (line.discount_date or line.posting_date if line is not None else None) or self._desk.today

    def show_line(self, journal_id: int, line: Line) -> None:
        """The open entries of the customer of a line, oldest due first."""
        self.beginResetModel()
        self.journal_id, self.line = journal_id, line
        self._others.clear()
        listing = queries.open_item_listing(self.day)
        with self._desk.reading() as session:
            self.open = listing.keys(session, ListQuery(self._desk.company_id, scope={"customer_id": line.customer_id or 0}))
            self.elsewhere = open_elsewhere(session, self._desk.company_id, line.customer_id or 0)
        self._work_out()
        self._choose()
        self.endResetModel()

    def refresh(self, line: Line) -> None:
        """The same entries after a mark, a keystroke or another amount; only marked rows change."""
        before, old = set(self._marked), self.line
        self.line = line
        if old is None or (old.posting_date, old.discount_date) != (line.posting_date, line.discount_date):
            self._others.clear()
        self._work_out()
        for key in before - set(self._marked):
            self._others.pop(key, None)
        if self.only_marked and before != set(self._marked):
            self.beginResetModel()
            self._choose()
            self.endResetModel()
        elif self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(TITLES) - 1))

    def show_marked(self, only: bool, *, elsewhere: bool = False) -> None:
        """All open entries, those that are marked, or those of the same party in other companies (CEN-02)."""
        self.beginResetModel()
        self.only_marked, self.only_elsewhere = only, elsewhere
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        self.keys = list(self._marked) if self.only_marked else self.elsewhere if self.only_elsewhere else self.open

    def _work_out(self) -> None:
        assert self.line is not None
        self.pane = payments.pane(self._desk, self.journal_id, self.line).value or CLOSED_PANE
        self._marked = {row.entry_id: row for row in self.pane.rows if row.marked}

    @property
    def crosses(self) -> bool:
        """Are entries of other companies shown?"""
        return self.only_elsewhere or any(row.company for row in self._marked.values())

    @property
    def marked(self) -> list[PaneRow]:
        """The marked rows."""
        return list(self._marked.values())

    def row_of(self, at: int) -> PaneRow | None:
        """A row, with the page around it; None when it is gone meanwhile."""
        if not 0 <= at < len(self.keys) or self.line is None:
            return None
        key = self.keys[at]
        found = self._marked.get(key) or self._others.get(key)
        if found is None:
            start = at // PAGE * PAGE
            wanted = [k for k in self.keys[start:start + PAGE] if k not in self._marked and k not in self._others]
            made = payments.pane(self._desk, self.journal_id, self.line, wanted).value
            self._others |= {row.entry_id: row for row in (made.rows if made else ()) if not row.marked}
            found = self._others.get(key)
        return found

    def place(self, entry_id: int) -> int:
        """Where an entry stands; -1 = nowhere."""
        return next((n for n, key in enumerate(self.keys) if key == entry_id), -1)

    def lapsed(self, row: PaneRow) -> Lapsed | None:
        """The discount of a row that expired."""
        return lapsed(row, self.day)

    def advised(self) -> tuple[PaneRow, Lapsed] | None:
        """The first marked row of which exactly an expired discount stays open."""
        return next(((row, found) for row in self._marked.values() if (found := advice(row, self.day)) is not None), None)

    # ------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Entries."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _(TITLES[section]) if TITLES[section] else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell; for screen readers with the title of the column."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = _(TITLES[index.column()]) if TITLES[index.column()] else ""
            return f"{title} {self.words(index.row(), index.column())}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (UNTIL, POSSIBLE):
            return self._tiers(index.row())
        return None

    def _tiers(self, at: int) -> str:
        """Every step of the discount: until when, how much, and what is then to be paid (DSC-16)."""
        row = self.row_of(at)
        return "" if row is None else "\n".join(_("until {day}: discount {discount}, to pay {net}").format(
            day=i18n.day(t.last_date, i18n.region()), discount=i18n.amount(t.discount, row.currency, i18n.region()),
            net=i18n.amount(t.net, row.currency, i18n.region())) for t in row.tiers)

    def words(self, at: int, section: int) -> str:
        """What a cell says."""
        row = self.row_of(at)
        if row is None:
            return ""
        match section:
            case 0:
                return _("marked") if row.marked else _("not marked")
            case 1:
                return row.document_no
            case 2:
                return _(TYPE_NAMES[row.entry_type])
            case 3 | 4:
                return i18n.day(row.document_date if section == DATE else row.due, i18n.region())
            case 5:
                return self._until(row)
            case 12:
                return row.company
            case 11:
                told = self.tag(row)
                return told[0] if told else ""
        return self._amount(row, section)

    def _until(self, row: PaneRow) -> str:
        """The last day of the discount."""
        found = self.lapsed(row)
        day = found.day if found else row.discount_date
        return i18n.day(day, i18n.region()) if day else "–"

    def until_beside(self, row: PaneRow) -> str:
        """What stands beside that day: today, or expired."""
        if self.lapsed(row) is not None:
            return _("expired")
        return _("today") if row.discount_date == self.day else ""

    def _amount(self, row: PaneRow, section: int) -> str:
        lapse = self.lapsed(row)
        sign = 1 if row.open > 0 else -1
        value = {OPEN: row.open, POSSIBLE: sign * lapse.amount if lapse else row.discount,
                 TAKEN: row.discount_now if row.marked else None, SETTLE: row.to_settle if row.marked else None,
                 LEFT: row.after if row.marked else row.open}[section]
        return "–" if value is None else i18n.amount(value, row.currency, i18n.region())

    def tag(self, row: PaneRow) -> tuple[str, str, str] | None:
        """What is the matter with an entry, in words, tone and glyph."""
        if row.held is not None:
            return _("Marked in {journal}").format(journal=row.held.journal), "neutral", "square"
        if row.stale:
            return _("Changed since"), "danger", "triangle"
        if row.marked and advice(row, self.day) is not None:
            return _("Would be discount"), "warning", "triangle"
        if row.disputed:
            return _("Disputed"), "violet", "square"
        if row.on_hold:
            return _("On hold"), "warning", "pause"
        if row.full:
            return _("Full settlement"), "info", "check"
        if row.primary:
            return _("Through the payment"), "info", "check"
        return (_("Difference taken"), "info", "half") if row.marked and row.difference else None
