"""Files that are with a collection agency: their ZIP, what the agency collected, entries recalled, files closed (AGY-01…03)."""

from collections.abc import Mapping
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import agencies as queries
from app.queries.listing import ListQuery
from app.services import agencies, journal, payments
from app.services.agencies import Collected
from app.views.collecting import agency
from app.views.kit import dialogs, form_dialog, undo
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.ledger.booking_dialogs import posting_date

VIEWS = (("open", N_("With the agency")), ("over", N_("Recalled or closed")), ("all", N_("All")))


class AgencyFilesPage(ListPage):
    """The list of files; Enter shows the customer's entries."""

    def __init__(self, context: Context, customer_id: int | None = None, view: str = "open", search: str = "") -> None:
        super().__init__(context, _("Agency files"), queries.agency_file_listing(),
                         ListQuery(context.desk.company_id, search=search, scope={"customer_id": customer_id}), views=VIEWS,
                         view=view, empty=("handshake", _("Nothing is with a collection agency.")))
        self.set_title(_("Agency files"), crumbs=_("Collect"))
        self.command("agency.zip", _("Make ZIP"), self.make_zip, icon="file-input", key="Alt+1", primary=True, writes=True)
        self.command("agency.collected", _("Agency has collected"), self.collected, icon="hand-coins", key="Alt+2", writes=True)
        undo.only_by(self, _("Recall"))
        self.command("agency.recall", _("Recall"), self.recall, icon="undo-2", writes=True)
        self.command("agency.close", _("Close file"), self.close_file, icon="circle-check", bar=False, writes=True)
        self.command("agency.entries", _("Entries"), self.entries, icon="list", key="Ctrl+F7")
        self.command("agency.agencies", _("Collection agencies"), lambda: context.navigate("setup.agencies"), icon="settings",
                     bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Entries")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.entries())

    def _value(self, name: str) -> Any:
        found, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return None if found is None else found.values[names.index(name)]

    def _chosen(self) -> int | None:
        if self.table.current() > 0:
            return self.table.current()
        self.tell("info", _("Choose a file first."))
        return None

    def make_zip(self) -> None:
        """What the agency gets, written anew as it stands today (AGY-02)."""
        file_id = self._chosen()
        if file_id is not None and agency.make_zip(self, file_id):
            self.table.reload()

    def entries(self) -> None:
        """Everything of the customer, where the mark tells what is with the agency."""
        if self.table.current() > 0:
            self.context.navigate("entries", view="all", search=str(self._value("customer")))

    def recall(self) -> None:
        """Take everything of the file back; marks and letters are as before (AGY-03)."""
        file_id, desk = self._chosen(), self.context.desk
        if file_id is None:
            return
        why = TextField(_("Reason"), most=250, width=320)

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            return agencies.recall(desk, file_id, reason=values["reason"] or "")

        done = form_dialog.show(FormDialog(
            self, _("Recall file {number}").format(number=self._value("number")), [FormField("reason", _("Reason"), why)], save,
            body=_("The mark AGY goes, a former one comes back, and reminders go on. A block of the customer stays."),
            save_words=_("Recall")))
        if done.value is not None:
            self.table.reload()
            self.tell("success", i18n.filled(_("{count:entry is|entries are} back from the agency."), count=done.value))

    def close_file(self) -> None:
        """End a file of which nothing is open."""
        file_id = self._chosen()
        if file_id is None:
            return
        answers = dialogs.Answer("close", _("Close file"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)
        if dialogs.ask(self, _("Close this file?"), _("Nothing of it may be open any more."), answers) != "close":
            return
        done = agencies.close(self.context.desk, file_id)
        if done.value is None:
            self.tell_problems(done.problems)
            return
        self.table.reload()
        self.tell("success", _("The file was closed."))

    def collected(self) -> None:
        """A payment of the customer through the agency, with what the agency kept (AGY-03)."""
        file_id, desk = self._chosen(), self.context.desk
        if file_id is None:
            return
        currency = str(self._value("currency") or self.context.currency)
        banks = payments.banks(desk)
        bank = ChoiceField(_("Bank account"), [Choice(b.id, f"{b.code} {b.currency}") for b in banks], width=320)
        bank.set_value(banks[0].id if banks else None)
        day = posting_date(desk, lambda: VoucherSource.PAY)
        day.set_value(desk.today)
        amount, costs = (AmountField(words, currency=currency, width=140) for words in (
            _("Collected, before costs"), _("Kept by the agency")))
        account = ChoiceField(_("Account of the costs"), [Choice(i, w) for i, w in journal.accounts(desk)], width=320)
        account.set_value(agencies.fee_account(desk))

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Collected]:
            return agencies.collected(desk, file_id, values["amount"] or 0, values["costs"] or 0, values["day"] or desk.today,
                                      values["bank"], account_id=values["account"], confirmed=confirmed)

        fields = [FormField("amount", _("Collected, before costs"), amount, required=True),
                  FormField("costs", _("Kept by the agency"), costs), FormField("day", _("Posting date"), day),
                  FormField("bank", _("Bank account"), bank), FormField("account", _("Account of the costs"), account)]
        done = form_dialog.show(FormDialog(
            self, _("Agency has collected"), fields, save, save_words=_("Post"), go_on=_("Post all the same"), width=560,
            body=_("The payment settles the oldest claims of the file; the costs are booked from the same bank account.")))
        if done.value is not None:
            self.table.reload()
            first = done.value.vouchers[0][0]
            self.tell("success", _("The payment through the agency was posted."), "",
                      [(_("Voucher"), lambda: self.context.navigate("vouchers", voucher_id=first))])
