"""What companies of the file owe each other, as both of their ledgers say (CEN-15)."""

from datetime import date

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import intercompany as queries
from app.queries.listing import Column
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import column, holder

COLUMNS = (Column("company", N_("Owes"), "text", None, 240, stretch=True),
           Column("partner", N_("Is owed"), "text", None, 240, stretch=True),
           Column("currency", N_("Cur."), "text", None, 60),
           Column("owes", N_("By its own ledger"), "amount", None, 160, currency="currency"),
           Column("claimed", N_("By the other ledger"), "amount", None, 160, currency="currency"),
           Column("difference", N_("Difference"), "amount", None, 130, currency="currency"))


class BalancesPage(Page):
    """A row per direction and currency; a difference is told."""

    def __init__(self, context: Context, day: date | None = None) -> None:
        super().__init__(context, _("Balances between companies"))
        self.set_title(_("Balances between companies"), crumbs=_("Receiving"))
        self._day = day or context.desk.today
        self.command("between.pairs", _("Payments between companies"), lambda: context.navigate("setup.intercompany_pairs"),
                     icon="settings")
        self.command("between.entries", _("Entries"), lambda: context.navigate("entries"), icon="list")
        self.end_commands()
        self.day = DateField(_("As of"), lambda: context.desk.today, width=140)
        self.day.set_value(self._day)
        self.day.committed.connect(self._other_day)
        self.add_tool(self.day)
        self._source = MemorySource(COLUMNS)
        self.table = Table(self._source, currency=context.currency, name=_("Balances between companies"))
        self.set_body(holder(column(self.table)))
        self.read()

    def _other_day(self) -> None:
        """A field that is merely left changes nothing."""
        day = self.day.value()
        if day is not None and day != self._day:
            self._day = day
            self.clear_messages()
            self.read()

    def read(self) -> None:
        """The balances of the day."""
        desk = self.context.desk
        with desk.reading() as session:
            found = queries.balances(session, desk.company_id, self._day)
        self._source.set_rows([Row(n, (b.company, b.partner, b.currency, b.owes, b.claimed, b.difference))
                               for n, b in enumerate(found, 1)])
        self.table.refresh()
        self.set_status(i18n.filled(_("{count:row|rows}"), count=len(found)))
        if any(b.difference for b in found):
            self.tell("warning", _("The ledgers of two companies differ. Look at what was posted by hand on their accounts."))
        elif not found:
            self.tell("info", _("No company of this file owes another."))
