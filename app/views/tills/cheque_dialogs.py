"""The forms of post-dated cheques: registered, cleared, replaced, cancelled (PAY-47)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.cards import open_entries
from app.queries.listing import Column
from app.services.bank.accounts import accounts
from app.services.tills import cheques
from app.services.tills.cheques import Paper, Received
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.booking_dialogs import posting_date
from app.views.ledger.taking_back import reason_field

Values = Mapping[str, Any]
OPEN = (Column("check", "", "check", None, 36), Column("document", N_("Document"), "text", None, 160, stretch=True),
        Column("due", N_("Due"), "date", None, 104), Column("open", N_("Open"), "amount", None, 120, currency="currency"),
        Column("currency", N_("Cur."), "text", None, 50))
FORM, HIGH = 640, 170


def _paper_fields(context: Context) -> list[FormField]:
    """What stands on a cheque."""
    desk = context.desk
    return [FormField("number", _("Cheque number"), TextField(_("Cheque number"), most=35, width=180), required=True),
            FormField("due", _("To be cashed from"), DateField(_("To be cashed from"), lambda: desk.today, width=140),
                      beside=True, required=True),
            FormField("bank", _("Drawn on"), TextField(_("Drawn on"), most=70, width=180), required=True),
            FormField("branch", _("Branch"), TextField(_("Branch"), most=70, width=150), beside=True)]


def _paper(v: Values, context: Context) -> Paper:
    return Paper(v["number"], v["bank"], v["due"] or context.desk.today, v["branch"])


class RegisterDialog(FormDialog):
    """The cheque, and the open entries of its customer that it pays; ticking them proposes the amount."""

    def __init__(self, page: Page, context: Context, customer_id: int | None = None) -> None:
        self._context = context
        self.customer = customer_field(context, _("Customer"), width=320)
        self.amount = AmountField(_("Amount"), currency=context.currency, width=140)
        day = posting_date(context.desk, lambda: VoucherSource.PAY)
        day.set_value(context.desk.today)
        self.customer.set_value(customer_id)
        self.source = MemorySource(OPEN)
        self.table = Table(self.source, currency=context.currency, name=_("Pays"))
        self.table.setFixedHeight(HIGH)
        self.table.ticked.connect(self._sum)
        inner = holder(column(Label(_("Pays"), 12, 600, "text2"), self.table, spacing=6))
        fields = [FormField("customer", _("Customer"), self.customer, required=True), *_paper_fields(context),
                  FormField("amount", _("Amount"), self.amount, required=True),
                  FormField("day", _("Received on"), day, beside=True)]
        body = _("The entries count as paid at once; the amount stays at risk until the bank has cashed the cheque.")
        super().__init__(page, _("Register a post-dated cheque"), fields, self._save, inner=inner, body=body, width=FORM,
                         save_words=_("Post"), go_on=_("Post all the same"))
        self.customer.committed.connect(self._entries)
        self._entries()

    def _entries(self) -> None:
        """What is open of the customer."""
        desk, who = self._context.desk, self.customer.value()
        found = []
        if who:
            with desk.reading() as session:
                found = open_entries(session, desk.company_id, who, self._context.currency, debits=True)
        self.source.set_rows([Row(e.entry_id, (None, e.document, e.due, e.remaining, self._context.currency)) for e in found])

    def _sum(self, *_more: object) -> None:
        """The amount of what is ticked."""
        self.amount.set_value(sum(r.values[3] for r in self.source.all if r.checked) or None)

    def _save(self, v: Values, confirmed: frozenset[str]) -> Outcome[int]:
        ticked = [r.key for r in self.source.all if r.checked]
        received = Received(v["customer"], v["amount"] or 0, self._context.currency, _paper(v, self._context), ticked)
        return cheques.register(self._context.desk, received, v["day"] or self._context.desk.today, confirmed=confirmed)


def register(page: Page, context: Context, customer_id: int | None = None) -> int | None:
    """A cheque a customer gave; its id."""
    found: int | None = form_dialog.show(RegisterDialog(page, context, customer_id)).value
    return found


def clear(page: Page, context: Context, cheque_ids: Sequence[int]) -> Outcome[tuple[str, ...]]:
    """The bank took cheques."""
    desk = context.desk
    own = accounts(desk)
    day, bank = posting_date(desk, lambda: VoucherSource.BNK), ChoiceField(
        _("Bank account"), [Choice(a.bank_id, a.name) for a in own], width=320)
    day.set_value(desk.today)
    bank.set_value(own[0].bank_id if own else None)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[tuple[str, ...]]:
        return cheques.clear(desk, cheque_ids, v["day"] or desk.today, v["bank"], confirmed=confirmed)

    words = i18n.filled(_("{count:cheque was|cheques were} cashed; nothing of it is at risk any more."), count=len(cheque_ids))
    return form_dialog.show(FormDialog(page, _("Clear cheques"), [
        FormField("day", _("Cashed on"), day), FormField("bank", _("Bank account"), bank, required=True)], save, body=words,
        save_words=_("Post"), go_on=_("Post all the same"), width=FORM))


def exchange(page: Page, context: Context, cheque_id: int, number: str) -> Outcome[int]:
    """Another cheque in its place."""
    desk = context.desk
    day = posting_date(desk, lambda: VoucherSource.PAY)
    day.set_value(desk.today)
    body = _("The new cheque has the same amount and refers to the old one; what was paid stays paid.")
    fields = [*_paper_fields(context), FormField("day", _("Received on"), day)]
    return form_dialog.show(FormDialog(
        page, _("Replace cheque {number}").format(number=number), fields,
        lambda v, _confirmed: cheques.exchange(desk, cheque_id, _paper(v, context), v["day"] or desk.today), body=body,
        save_words=_("Replace"), width=FORM))


def give_up(page: Page, context: Context, cheque_id: int, number: str) -> Outcome[Any]:
    """The cheque came back, was for a wrong invoice, or was paid in cash."""
    desk = context.desk
    day, reason = posting_date(desk, lambda: VoucherSource.PAY), reason_field(desk, "reversal")
    bounced, comment = CheckField(_("The bank returned it")), TextField(_("Comment"), most=250, width=320)
    day.set_value(desk.today)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        return cheques.give_up(desk, cheque_id, v["day"] or desk.today, bounced=bool(v["bounced"]), reason_id=v["reason"],
                               comment=v["comment"], confirmed=confirmed)

    fields = [FormField("day", _("Posting date"), day), FormField("bounced", "", bounced, beside=True),
              FormField("reason", _("Reason"), reason), FormField("comment", _("Comment"), comment)]
    body = _("The payment is mirrored; what it paid is open again with its own dates.")
    return form_dialog.show(FormDialog(page, _("Cancel cheque {number}").format(number=number), fields, save, body=body,
                                       save_words=_("Cancel cheque"), go_on=_("Cancel all the same"), width=FORM))
