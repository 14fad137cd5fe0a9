"""Money nobody could be found for yet: it waits as unidentified until it is moved to a customer (PAY-52, ERR-06)."""

from collections.abc import Mapping
from typing import Any

from app.core.enums import VoucherSource
from app.core.problems import Outcome, error
from app.core.words import N_
from app.i18n import _
from app.queries.bank import suspense_listing, transfer_of
from app.queries.listing import ListQuery
from app.services.bank import suspense
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.undo import only_by
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.taking_back import reason_field

VIEWS = (("open", N_("Waiting")), ("transferred", N_("Transferred")))


class SuspensePage(ListPage):
    """The list, the oldest first; each row is moved when its customer is known, and back when it was the wrong one."""

    def __init__(self, context: Context, search: str = "", view: str = "open") -> None:
        super().__init__(context, _("Unidentified receipts"), suspense_listing(),
                         ListQuery(context.desk.company_id, search=search), views=VIEWS, view=view,
                         empty=("circle-help", _("No money waits as unidentified.")))
        self.set_title(_("Unidentified receipts"), crumbs=_("Receiving"))
        self.command("suspense.transfer", _("Transfer to customer"), self.transfer, key="Alt+1", icon="users", primary=True,
                     writes=True)
        only_by(self, _("Undo transfer"))
        self.command("suspense.undo", _("Undo transfer"), self.transfer_back, icon="undo-2", writes=True)
        self.command("suspense.voucher", _("Vouchers"), self.open_voucher, key="Ctrl+F7", icon="book-text")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Transfer to customer")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.transfer())

    def _value(self, name: str) -> Any:
        """A value of the current row."""
        row, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return None if row is None else row.values[names.index(name)]

    def transfer(self) -> None:
        """Ask for the customer and the day, then move the amount (PAY-52)."""
        desk, item_id, came = self.context.desk, self.table.current(), self._value("date")
        if item_id <= 0 or came is None:
            self.tell("info", _("Choose a line first."))
            return
        customer = customer_field(self.context, _("Customer"), width=320)
        customer.set_value(suspense.proposed(desk, item_id))
        day = ChoiceField(_("Posting date"), [Choice(None, _("The day it came in")), Choice(desk.today, _("Today"))], width=220)
        day.set_value(None)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            if values["customer"] is None:
                return Outcome(None, (error("BNK-41-nobody", at="customer"),))
            return suspense.transfer(desk, item_id, values["customer"], day=values["day"], confirmed=confirmed)

        outcome = form_dialog.show(FormDialog(self, _("Transfer to customer"), [
            FormField("customer", _("Customer"), customer, required=True), FormField("day", _("Posting date"), day)], save,
            save_words=_("Transfer"), body=_(
                "The amount becomes an open payment of the customer, to be settled with what is open.")))
        if outcome.value is not None:
            words = _("The amount was moved to the customer in voucher {number}.")
            self.tell("success", words.format(number=outcome.value.number))

    def transfer_back(self) -> None:
        """A transfer to the wrong customer taken back: the amount waits again (UND-07)."""
        desk, item_id = self.context.desk, self.table.current()
        with desk.reading() as session:
            found = transfer_of(session, desk.company_id, item_id) if item_id > 0 else None
        if found is None:
            self.tell("info", _("Choose an amount that was transferred."))
            return
        voucher, number = found
        day, reason = posting_date(desk, lambda: VoucherSource.PAY), reason_field(desk, "reversal")
        day.set_value(desk.today)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            return suspense.transfer_back(desk, voucher, values["day"] or desk.today, reason_id=values["reason"],
                                          confirmed=confirmed)

        done = form_dialog.show(FormDialog(self, _("Undo transfer {number}").format(number=number), [
            FormField("day", _("Posting date"), day), FormField("reason", _("Reason"), reason)], save,
            save_words=_("Undo transfer"), go_on=_("Undo all the same"), body=_(
                "What the payment settled is open again, and the amount waits as unidentified.")))
        if done.value is not None:
            self.table.refresh()
            self.tell("success", _("The transfer was undone; the amount waits again."))

    def open_voucher(self) -> None:
        """Where it was posted."""
        number = self._value("voucher")
        if number:
            self.context.navigate("vouchers", search=str(number))
