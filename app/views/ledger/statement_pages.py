"""Account statement and journal report: the lines of the ledger, each leading to its voucher (PST-042, SWN-11)."""

from datetime import date

from app import i18n
from app.i18n import _
from app.queries import accounts as queries
from app.queries.listing import ListQuery
from app.services import ledger_reports
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Label, holder, row
from app.views.ledger.period_bar import PeriodBar


class LinesPage(ListPage):
    """Ledger lines over some days; Enter opens the voucher of the current one."""

    period: PeriodBar

    def finish(self, period: PeriodBar) -> None:
        """The commands, and the days among the tools of the head."""
        self.period = period
        self.add_tool(period)
        period.changed.connect(self.look)
        self.command("line.voucher", _("Voucher"), self.open_voucher, icon="book-open", key="Ctrl+F7")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Voucher")), ("F3", _("Search")), ("Ctrl+P", _("Print")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.open_voucher())

    def look(self) -> None:
        """The days have changed."""
        first, last = self.period.days()
        self.table.ask(scope={**self.table.query.scope, "first": first, "last": last})

    def open_voucher(self) -> None:
        """The voucher of the current line."""
        desk = self.context.desk
        if self.table.current() > 0:
            with desk.reading() as session:
                voucher = queries.voucher_of_line(session, desk.company_id, self.table.current())
            self.context.navigate("vouchers", voucher_id=voucher)

    def selection(self) -> list[str]:
        """The days, and what was filtered."""
        first, last = (i18n.day(d, i18n.region()) if d else "…" for d in self.period.days())
        return [f"{first} – {last}", *super().selection()]


class JournalPage(LinesPage):
    """Every line posted in a period, voucher by voucher."""

    def __init__(self, context: Context, first: date | None = None, last: date | None = None) -> None:
        desk = context.desk
        begin, end = ledger_reports.current_period(desk)
        period = PeriodBar(desk, first or begin, last or end)
        scope = {"first": first or begin, "last": last or end}
        super().__init__(context, _("Journal report"), queries.journal_listing(), ListQuery(desk.company_id, scope=scope),
                         empty=("book-open", _("Nothing was posted on these days.")))
        self.set_title(_("Journal report"), crumbs=_("Ledger"))
        self.finish(period)


class AccountPage(LinesPage):
    """The lines of one account, with opening and closing balance and the balance after each line."""

    def __init__(self, context: Context, account_id: int | None = None, first: date | None = None,
                 last: date | None = None) -> None:
        desk = context.desk
        begin, end = ledger_reports.current_year(desk)
        period = PeriodBar(desk, first or begin, last or end)
        with desk.reading() as session:
            found = queries.account_choices(session, desk.company_id)
        self._account_id = account_id or ledger_reports.receivables(desk)
        scope = {"account_id": self._account_id, "first": first or begin, "last": last or end}
        super().__init__(context, _("Account statement"), queries.statement_listing(), ListQuery(desk.company_id, scope=scope),
                         empty=("book-open", _("Nothing was posted on these days.")))
        self.account = ChoiceField(_("Account"), [Choice(i, f"{number} {names.get(desk.language) or names.get('en', '')}")
                                                  for i, number, names in found])
        # Narrower in a small window: the number comes first and stays to be read.
        self.account.setMinimumWidth(100)
        self.account.setMaximumWidth(230)
        self.account.set_value(self._account_id)
        self.account.committed.connect(self._other_account)
        self.figures: list[Label] = [Label("", 13, 500) for _n in range(4)]
        self._body.insertWidget(0, holder(row(*self.figures, None, spacing=28)))
        self.finish(period)
        self.add_tool(self.account)
        self._head()

    def _other_account(self) -> None:
        if self.account.value() != self._account_id:
            self._account_id = self.account.value()
            self.table.ask(scope={**self.table.query.scope, "account_id": self._account_id})
            self._head()

    def look(self) -> None:
        """Other days."""
        super().look()
        self._head()

    def _head(self) -> None:
        """Name of the account, opening balance, movement, closing balance."""
        desk = self.context.desk
        first, last = self.period.days()
        assert first is not None and last is not None
        with desk.reading() as session:
            found = queries.standing(session, desk.company_id, self._account_id, first, last)
        assert found is not None
        self.set_title(_("Account statement"), found.number, crumbs=_("Ledger"))
        for label, words, amount in zip(self.figures, (_("Brought forward"), _("Debit"), _("Credit"), _("Closing balance")),
                                        (found.opening, found.debit, found.credit, found.closing), strict=True):
            label.setText(f"{words}  {i18n.money(amount, self.context.currency, i18n.region())}")

    def selection(self) -> list[str]:
        """The account with its balances, the days, and what was filtered."""
        sums = " · ".join(label.text() for label in self.figures)
        return [f"{self.account.currentText()} · {sums}", *super().selection()]
