"""What was written off: when, what, why, by whom; small balances begin here, write-offs end here (PWO-04, 07, WOF-07, 08)."""

from datetime import date

from app import i18n
from app.i18n import _
from app.queries import payments as queries
from app.queries import settlements
from app.queries.listing import ListQuery
from app.views.kit import undo
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.ledger import entry_undoing, small_balances
from app.views.ledger.period_bar import PeriodBar


class WriteOffsPage(ListPage):
    """Write-offs of a period, newest first."""

    def __init__(self, context: Context, first: date | None = None, last: date | None = None, search: str = "",
                 customer_id: int | None = None, reason_id: int | None = None, account_id: int | None = None) -> None:
        desk = context.desk
        scope = {"first": first, "last": last, "customer_id": customer_id, "reason_id": reason_id, "account_id": account_id}
        super().__init__(context, _("Write-offs"), queries.write_off_listing(),
                         ListQuery(desk.company_id, search=search, scope=scope),
                         empty=("file-minus-2", _("Nothing has been written off.")))
        self.command("small.post", _("Small balances"), self._small, icon="file-minus-2", primary=True, writes=True)
        self.command("write_offs.report", _("Report"), self._report, icon="chart-column")
        self.command("write_offs.review", _("To review"), lambda: context.navigate("write_off_drafts"), icon="clipboard-list")
        self.command("write_offs.relief", _("VAT of bad debts"), lambda: context.navigate("vat_relief"), icon="landmark",
                     bar=False)
        self.command("write_offs.entries", _("Entries"), self._entries, icon="list", key="Ctrl+F7")
        self.command("write_offs.settlements", _("Settlements"), self._settlements, icon="arrow-left-right")
        undo.only_by(self, _("Undo write-off"))
        self.command("write_offs.undo", _("Undo write-off"), self._undo, icon="undo-2", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.period = PeriodBar(desk, first, last, endless=True)
        self.period.changed.connect(self._other_days)
        self.add_tool(self.period)
        self.keys = [("F3", _("Search")), ("Ctrl+F7", _("Entries")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self._entries())

    def _report(self) -> None:
        first, last = self.period.days()
        self.context.navigate("write_off_report", first=first, last=last)

    def _other_days(self) -> None:
        first, last = self.period.days()
        self.table.ask(scope={**self.table.query.scope, "first": first, "last": last})

    def selection(self) -> list[str]:
        """The days, where any are named, and what was filtered."""
        days = self.period.days()
        words = " – ".join(i18n.day(d, i18n.region()) if d else "…" for d in days) if any(days) else ""
        return [*([words] if words else []), *super().selection()]

    def _pair(self) -> settlements.PairView | None:
        desk = self.context.desk
        if self.table.current() <= 0:
            return None
        with desk.reading() as session:
            return settlements.pair_view(session, desk.company_id, self.table.current(), desk.language)

    def _small(self) -> None:
        if small_balances.show(self, self.context):
            self.table.refresh()

    def _entries(self) -> None:
        found = self._pair()
        if found is not None:
            self.context.navigate("entries", view="all", customer_id=found.customer_id, entry_id=found.debit_id)

    def _settlements(self) -> None:
        found = self._pair()
        if found is not None:
            self.context.navigate("settlements", entry_id=found.debit_id)

    def _undo(self) -> None:
        """Take the write-off of the current row back (WOF-08)."""
        found = self._pair()
        if found is None:
            return
        if found.undone is not None:
            self.tell("info", _("This was undone already."))
        elif entry_undoing.undo_write_off(self, found.debit_id):
            self.table.refresh()
