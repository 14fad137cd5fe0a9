"""What was done and agreed, below the transactions of a customer: activities, promises, payment plans, timeline (COL-10, 15)."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.core.words import N_
from app.i18n import _
from app.queries import collecting_lists as lists
from app.queries.listing import Listing, ListQuery
from app.queries.timeline import timeline
from app.views.customers import happenings
from app.views.kit import arrangement
from app.views.kit.context import Context
from app.views.kit.table import ListTable
from app.views.kit.widgets import Ground, Label, Tabs, column, holder, row

TABS = (N_("Activities"), N_("Promises"), N_("Payment plans"), N_("Timeline"))
ACTIVITIES, PROMISES, PLANS, TIMELINE = range(4)
NOT_HERE = frozenset({"check", "number", "name"})
"""Columns of the lists of everybody that say nothing about one customer."""
SHOWN, YEAR = 60, timedelta(365)


class Lower(QWidget):
    """Tabs over one stack; `opened(tab, key)` when a row is opened."""

    opened = Signal(int, int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._customer_id = context, 0
        self._case_id: int | None = None
        today = context.desk.today
        self.tabs = Tabs([(_(words), None) for words in TABS])
        self.tabs.chosen.connect(self._show)
        self.tables = [self._table(listing, number) for number, listing in enumerate((
            lists.activity_listing(today), lists.promise_listing(today), lists.plan_listing(today)))]
        self._lines = QScrollArea()
        self._lines.setWidgetResizable(True)
        self._lines.setFrameShape(QScrollArea.Shape.NoFrame)
        self._lines.setAccessibleName(_("Timeline"))
        self._stack = QStackedWidget()
        self._empty = Label("", 13, 400, "text3")
        empty = holder(column(None, row(None, self._empty, None), None))
        for widget in (*self.tables, self._lines, empty):
            self._stack.addWidget(widget)
        layout = column(row(self.tabs, None), spacing=6)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def _table(self, listing: Listing, number: int) -> ListTable:
        """A list of everybody, narrowed to one customer and without her columns."""
        desk = self._context.desk
        table = ListTable(desk, listing, ListQuery(desk.company_id, scope={"customer_id": -1}), currency=self._context.currency)
        wanted = arrangement.supplied(listing.columns, listing.first)
        for name in NOT_HERE & {c.name for c in listing.columns}:
            wanted = arrangement.changed(wanted, name, shown=False)
        table.arrange(wanted)
        table.opened.connect(lambda key, at=number: self.opened.emit(at, key))
        return table

    def show_customer(self, customer_id: int, case_id: int | None) -> None:
        """What belongs to somebody, or to a case of hers."""
        self._customer_id, self._case_id = customer_id, case_id
        for table in self.tables:
            scope: dict[str, Any] = {"customer_id": customer_id, "view": "all"}
            if case_id and table is self.tables[ACTIVITIES]:
                scope["case_id"] = case_id
            table.ask(scope=scope)
            self.tabs.set_count(self.tables.index(table), table.model_.rowCount() or None)
        self._show(self.tabs.current)

    def reload(self) -> None:
        """Look again."""
        self.show_customer(self._customer_id, self._case_id)

    def activity(self) -> int:
        """The current activity that is still to do; while another tab is shown, the first one; 0 = none."""
        table = self.tables[ACTIVITIES]
        keys = [table.current()] if self.tabs.current == ACTIVITIES else []
        keys += [table.key_at(n) for n in range(table.model_.rowCount())]
        place = next(n for n, c in enumerate(table.listing.columns) if c.name == "closed")
        rows = {table.key_at(n): table.model_.source.row(n) for n in range(table.model_.rowCount())}
        return next((key for key in keys if key in rows and not rows[key].values[place]), 0)

    def _show(self, number: int) -> None:
        if number == TIMELINE:
            self._show_timeline()
        elif not self.tables[number].model_.rowCount():
            self._empty.setText(_(self.tables[number].listing.empty))
            self._stack.setCurrentIndex(self._stack.count() - 1)
            return
        self._stack.setCurrentIndex(number)

    def _show_timeline(self) -> None:
        """The last year, newest first; what has a document opens it (COL-15)."""
        desk = self._context.desk
        with desk.reading() as session:
            found = timeline(session, desk.company_id, self._customer_id, most=SHOWN, since=desk.today - YEAR)
        content = happenings.line_of(found, self._open) if found else Label(_("Nothing in the last year."), 13, 400, "text3")
        self._lines.setWidget(Ground("surface", column(content, None, margins=(14, 8, 14, 8))))

    def _open(self, happened: Any) -> None:
        happenings.open_target(self._context, self._customer_id, happened)

    def current(self, tab: int) -> int:
        """The current row of a tab while it is shown; 0 = none."""
        return max(0, self.tables[tab].current()) if self.tabs.current == tab else 0

    def keyboard(self) -> QWidget:
        """Where the keyboard goes in the tab that is shown."""
        if self.tabs.current == TIMELINE or not self.tables[self.tabs.current].model_.rowCount():
            return self.tabs
        return self.tables[self.tabs.current].view


