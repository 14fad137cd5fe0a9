"""Deposit slips: begun, filled, printed, paid in, cancelled (PWIN-09, DEP-01…03)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import tills as queries
from app.queries.listing import Column, ListQuery
from app.services.tills import deposits
from app.services.tills.deposits import Payment, Slip
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.booking_dialogs import posting_date
from app.views.tills.receipts_page import show_pdf

VIEWS = (("all", N_("All")), ("open", N_("Slip::Open")), ("done", N_("Paid in or cancelled")))
COLUMNS = (Column("check", "", "check", None, 36), Column("document", N_("Payment"), "text", None, 140),
           Column("date", N_("Date"), "date", None, 104), Column("customer", N_("Customer"), "text", None, 170, stretch=True),
           Column("reference", N_("Payment reference"), "text", None, 150), Column("method", N_("Method"), "text", None, 84),
           Column("drawn", N_("Drawn on"), "text", None, 150),
           Column("amount", N_("Amount"), "amount", None, 110, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 50))
WIDE, HIGH = 980, 300


class PaymentsDialog(FormDialog):
    """What stands on a slip is ticked, what could be added below it is not; of a final slip only to be read."""

    def __init__(self, page: Page, context: Context, slip: Slip) -> None:
        self._desk, self._slip = context.desk, slip
        more = deposits.candidates(context.desk, slip.bank_id, slip.mode) if slip.open else []
        self.table = Table(MemorySource(COLUMNS if slip.open else COLUMNS[1:]), currency=slip.currency,
                           name=_("Payments on the slip"))
        self.table.setFixedHeight(HIGH)
        self.told = Label("", 13, 500, "text")
        super().__init__(page, _("Payments on the slip"), [], self._put, inner=holder(column(self.table, self.told, spacing=8)),
                         width=WIDE, body=self._words())
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows([*(self._row(p, on=True) for p in slip.payments), *(self._row(p, on=False) for p in more)])
        self.table.refresh()
        self.table.ticked.connect(self._count)
        self.save_button.setVisible(slip.open)
        self._amounts = {p.entry_id: p.amount for p in (*slip.payments, *more)}
        self._count()

    def _words(self) -> str:
        if self._slip.open:
            return _("Posted cheques and cash with a payment reference that are on no slip yet. Tick what is brought to the "
                     "bank.")
        return _("The slip is final: it keeps its number and its total.")

    def _row(self, p: Payment, *, on: bool) -> Row:
        reference = p.reference
        if p.cancelled_on is not None:
            reference = _("cancelled on {day}").format(day=i18n.day(p.cancelled_on, i18n.region()))
        values = (p.document_no, p.day, p.customer, reference, p.method, p.drawn_on, p.amount, self._slip.currency)
        return Row(p.entry_id, (None, *values) if self._slip.open else values, checked=on, muted=p.cancelled_on is not None)

    def ticked(self) -> list[int]:
        """The payments that shall stand on the slip."""
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return [r.key for r in source.all if r.checked]

    def _count(self) -> None:
        chosen = self.ticked()
        total = i18n.money(sum(self._amounts[key] for key in chosen), self._slip.currency, i18n.region())
        self.told.setText(i18n.filled(_("{count:payment|payments} on the slip: {total}").replace("{total}", total),
                                      count=len(chosen)))

    def _put(self, _values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return deposits.choose(self._desk, self._slip.slip_id, self.ticked())


class SlipsPage(ListPage):
    """The list of slips; Enter shows the payments on one."""

    def __init__(self, context: Context, view: str = "all") -> None:
        super().__init__(context, _("Deposit slips"), queries.slip_listing(), ListQuery(context.desk.company_id), views=VIEWS,
                         view=view, empty=("landmark", _("No deposit slip yet. Ctrl+N collects cheques and cash for the bank.")))
        self.set_title(_("Deposit slips"), crumbs=_("Receiving"))
        self.command("slips.new", _("New slip"), self.new, icon="plus", key="Ctrl+N", primary=True, writes=True)
        self.command("slips.payments", _("Payments"), self.payments, icon="list", key="Ctrl+O")
        self.command("slips.pdf", _("Print deposit slip"), self.print_slip, icon="file-text", writes=True)
        self.command("slips.deposit", _("Pay in"), self.deposit, icon="landmark", writes=True)
        self.command("slips.cancel", _("Cancel deposit slip"), self.cancel, icon="ban", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Payments")), ("Ctrl+N", _("New slip")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.payments())

    def _slip(self) -> Slip | None:
        return deposits.load(self.context.desk, self.table.current()) if self.table.current() > 0 else None

    def new(self) -> None:
        """Bank, way of booking and day; then the payments that fit are shown ticked."""
        desk = self.context.desk
        banks = [Choice(key, f"{words} {currency}") for key, words, currency in deposits.banks(desk)]
        bank = ChoiceField(_("Bank account"), banks, width=420)
        mode = ChoiceField(_("Booked at the bank"), [Choice(key, _(words)) for key, words in queries.SLIP_MODES.items()],
                           width=240)
        bank.set_value(banks[0].value if banks else None)
        day = posting_date(desk, lambda: VoucherSource.BNK)
        mode.set_value(deposits.PER_PAYMENT)
        day.set_value(desk.today)
        form = FormDialog(self, _("New deposit slip"), [
            FormField("bank", _("Bank account"), bank, required=True), FormField("mode", _("Booked at the bank"), mode),
            FormField("day", _("Date"), day)],
            lambda values, _confirmed: deposits.begin(desk, values["bank"], values["mode"], values["day"] or desk.today),
            body=_("In one sum: the payments wait on the bridging account until the slip is paid in."), save_words=_("Begin"),
            width=600)
        made = form_dialog.show(form).value
        if made is None:
            return
        self.table.refresh(keep=made)
        slip = deposits.load(desk, made)
        if slip is not None:
            self._choose(slip)

    def payments(self) -> None:
        """What stands on the slip of the current row."""
        slip = self._slip()
        if slip is not None:
            self._choose(slip)

    def _choose(self, slip: Slip) -> None:
        if form_dialog.show(PaymentsDialog(self, self.context, slip)).value is not None:
            self.table.reload()

    def print_slip(self) -> None:
        """The form for the bank (DEP-01)."""
        if self.table.current() <= 0:
            return
        outcome = deposits.print_slip(self.context.desk, self.table.current())
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        show_pdf(self, outcome.value.name, outcome.value.content)

    def deposit(self) -> None:
        """The bank took it: what it says it took is typed and must be the total (DEP-02)."""
        slip, desk = self._slip(), self.context.desk
        if slip is None:
            return
        paid = AmountField(_("Taken by the bank"), currency=slip.currency, width=150)
        paid.set_value(slip.total)
        words = _("The slip is final then; its total must be what the bank took.")
        form = FormDialog(self, _("Pay in slip {number}").format(number=slip.number).strip(),
                          [FormField("paid", _("Taken by the bank"), paid, required=True)],
                          lambda values, confirmed: deposits.deposit(desk, slip.slip_id, values["paid"] or 0,
                                                                     confirmed=confirmed),
                          body=words, save_words=_("Pay in"))
        number = form_dialog.show(form).value
        if number is not None:
            self.tell("success", _("Deposit slip {number} was paid in.").format(number=number))
            self.table.reload()

    def cancel(self) -> None:
        """Give a slip up after she confirmed it; its payments are free for another one (DEP-03)."""
        slip = self._slip()
        if slip is None:
            return
        words = _("Its payments can be put on another slip.")
        if slip.mode == deposits.LUMP_SUM and slip.state == "deposited":
            words = _("Its payments can be put on another slip. What was posted for the sum is mirrored today.")
        answers = (dialogs.Answer("cancel", _("Cancel deposit slip")),
                   dialogs.Answer("back", _("Keep it"), safe=True, primary=True))
        if dialogs.ask(self, _("Cancel this deposit slip?"), words, answers) != "cancel":
            return
        outcome = deposits.cancel(self.context.desk, slip.slip_id, self._day(slip.day))
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("info", _("The deposit slip was cancelled."))
            self.table.reload()

    def _day(self, day: date) -> date:
        return max(day, self.context.desk.today)


