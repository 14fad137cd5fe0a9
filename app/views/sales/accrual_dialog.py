"""The dialog of a period-end accrual: which day, what it comes to by account, both vouchers before posting (ORD-093)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services.posting import Posted
from app.services.sales import accruals
from app.services.sales.accruals import Proposal
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Label, column, holder, row
from app.views.sales import voucher_preview

COLUMNS = (Column("account", N_("Account"), "text", None, 84),
           Column("name", N_("Name"), "words", None, 220, stretch=True),
           Column("cost_centre", N_("Cost centre"), "text", None, 110), Column("project", N_("Project"), "text", None, 100),
           Column("orders", N_("Orders"), "int", None, 84), Column("amount", N_("Amount"), "amount", None, 120, total=True))
WIDE, HIGH = 760, 240


class AccrualDialog(FormDialog):
    """One day; the list follows it."""

    def __init__(self, page: Page, context: Context) -> None:
        self._desk, self._currency = context.desk, context.currency
        self.day = DateField(_("Period end"), lambda: self._desk.today)
        self.day.set_value(accruals.last_end(self._desk))
        self.table = Table(MemorySource(COLUMNS), currency=context.currency, name=_("Delivered, not invoiced"))
        self.table.setFixedHeight(HIGH)
        self.told = Label("", 13, 500, "text")
        self.look_button = Button(_("Preview vouchers"), "secondary", "eye")
        self.look_button.clicked.connect(lambda _checked=False: self.preview())
        inner = holder(column(self.table, row(self.told, None, self.look_button, spacing=8), spacing=8))
        super().__init__(page, _("Accrue what is delivered and not invoiced"), [FormField("day", _("Period end"), self.day)],
                         self._post, inner=inner, save_words=_("Post"), go_on=_("Post all the same"), width=WIDE,
                         body=_("Revenue without VAT goes into the period in which it was delivered; "
                                "a second voucher takes it back on the first day of the next."))
        self.day.committed.connect(self.look)
        self.look()

    def look(self) -> None:
        """What the day that stands in the field comes to."""
        day = self.day.value()
        if not isinstance(day, date):
            return
        outcome = accruals.propose(self._desk, day)
        self._show(outcome.value)
        self.show_problems([p for p in outcome.problems if p.weight == "error"])

    def _show(self, proposal: Proposal | None) -> None:
        rows = [] if proposal is None else [
            Row(n, (r.account, r.name, r.cost_centre, r.project, r.orders, r.amount)) for n, r in enumerate(proposal.rows)]
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.table.refresh()
        if proposal is None or not proposal.rows:
            self.told.setText("")
            return
        region = i18n.region()
        self.told.setText(_("{money} on {day}, taken back on {back}.").format(
            money=i18n.money(proposal.total, self._currency, region), day=i18n.day(proposal.day, region),
            back=i18n.day(proposal.back, region)))

    def preview(self) -> None:
        """Both vouchers; she may post them from there."""
        day = self.day.value()
        if not isinstance(day, date):
            return
        outcome = accruals.preview(self._desk, day)
        if outcome.value is None:
            self.show_problems(outcome.problems)
        elif voucher_preview.ask(self, outcome.value, self._currency, postable=True) == "post":
            self.save()

    def _post(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[list[Posted]]:
        day = values["day"] or accruals.last_end(self._desk)
        return accruals.post(self._desk, day, confirmed=confirmed)


def show(page: Page, context: Context) -> None:
    """Ask for a period end and post; tells the two vouchers."""
    outcome: Outcome[list[Posted]] = form_dialog.show(AccrualDialog(page, context))
    if outcome.value:
        first = outcome.value[0].voucher_id
        numbers = ", ".join(p.number or "" for p in outcome.value)
        page.tell("success", _("Posted: vouchers {numbers}.").format(numbers=numbers),
                  actions=[(_("Voucher"), lambda: page.context.navigate("vouchers", voucher_id=first))])
