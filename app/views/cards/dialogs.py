"""The forms of card payments: authorised, declined, captured, given back, charged back, voided (CCD-01…03)."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import cards as queries
from app.queries import choices, prepayments
from app.queries.cards import CardView, OpenEntry
from app.queries.listing import Column
from app.services.cards import money, registering
from app.services.cards.money import Captured
from app.services.cards.registering import Authorisation
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, TextField
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
FORM, HIGH, DAYS = 640, 190, 7
"""Width of the forms, height of the entries; an authorisation usually holds a week."""


class AuthoriseDialog(FormDialog):
    """What the provider's portal shows; the orders follow the customer. `declined` asks why instead."""

    def __init__(self, page: Page, context: Context, *, declined: bool = False, customer_id: int | None = None,
                 order_id: int | None = None, amount: int | None = None, provider: str = "", currency: str = "") -> None:
        desk = self._desk = context.desk
        with desk.reading() as session:
            known = queries.providers(session, desk.company_id)
            own = choices.for_customer(session, desk.company_id, desk.language)
        self.customer = customer_field(context, _("Customer"), make=False, width=280)
        self.order = ChoiceField(_("Sales order"), [Choice(None, _("None"))], width=240)
        self.amount = AmountField(_("Amount"), currency=currency or context.currency, width=140)
        money_field = ChoiceField(_("Currency"), [Choice(c, c) for c, _words in own["currencies"]], width=110)
        day = DateField(_("Date"), lambda: desk.today, width=140)
        until = DateField(_("Valid until"), lambda: desk.today, width=140)
        provider_field = TextField(_("Provider"), most=40, width=200)
        for field, value in ((self.customer, customer_id), (self.amount, amount), (money_field, currency or context.currency),
                             (day, desk.today), (until, desk.today + timedelta(DAYS)),
                             (provider_field, provider or (known[0] if known else ""))):
            field.set_value(value)
        fields = [
            FormField("customer", _("Customer"), self.customer, required=True), FormField("order", _("Sales order"), self.order),
            FormField("provider", _("Provider"), provider_field),
            FormField("token", _("Provider reference"), TextField(_("Provider reference"), most=80, width=300), required=True),
            FormField("amount", _("Amount"), self.amount, required=True),
            FormField("currency", _("Currency"), money_field, beside=True), FormField("day", _("Date"), day),
            FormField("valid_until", _("Valid until"), until, beside=True),
            FormField("brand", _("Card"), TextField(_("Card"), most=20, width=140)),
            FormField("last4", _("Ends in"), TextField(_("Ends in"), most=4, width=70), beside=True, required=True),
            FormField("expiry", _("Card expires"), TextField(_("Card expires"), most=5, width=80)),
            FormField("code", _("Authorisation code"), TextField(_("Authorisation code"), most=20, width=140), beside=True)]
        if declined:
            fields.append(FormField("reason", _("Reason"), TextField(_("Reason"), most=250, width=300), required=True))
        title = _("Card declined") if declined else _("Card authorised")
        body = _("What the provider shows of the payment. Never the card number: its last four digits are enough.")
        super().__init__(page, title, fields, self._keep, body=body, width=FORM)
        self.customer.committed.connect(self._orders)
        self._orders()
        self.order.set_value(order_id)

    def _orders(self) -> None:
        """The orders of the customer that are still to be invoiced."""
        who, found = self.customer.value(), list[tuple[int, str]]()
        if who:
            with self._desk.reading() as session:
                found = prepayments.orders_of(session, self._desk.company_id, who)
        self.order.set_choices([Choice(None, _("None")), *(Choice(key, words) for key, words in found)])

    def _keep(self, v: Values, _confirmed: frozenset[str]) -> Outcome[int]:
        typed = Authorisation(
            v["customer"], v["provider"], v["token"], v["last4"], v["amount"] or 0, v["currency"], v["day"] or self._desk.today,
            v["valid_until"] or self._desk.today, v["brand"], v["expiry"], v["code"], v["order"])
        return registering.decline(self._desk, typed, v["reason"]) if "reason" in v else registering.authorise(self._desk, typed)


def authorise(page: Page, context: Context, **more: Any) -> int | None:
    """Register an authorisation, or with `declined` that there is none; the card payment's id."""
    found: int | None = form_dialog.show(AuthoriseDialog(page, context, **more)).value
    return found


class _Settling(FormDialog):
    """Day and amount, and the open entries that are settled with it."""

    def __init__(self, page: Page, context: Context, card: CardView, title: str, body: str, most: int,
                 entries: Sequence[OpenEntry], save: Any, more: Sequence[FormField], words: str) -> None:
        desk = context.desk
        day = posting_date(desk, lambda: VoucherSource.PAY)
        amount = AmountField(_("Amount"), currency=card.currency, width=140)
        day.set_value(desk.today)
        amount.set_value(most)
        rows = [Row(e.entry_id, (None, e.document, e.due, abs(e.remaining), card.currency), checked=len(entries) == 1)
                for e in entries]
        self._source = MemorySource(OPEN, rows)
        table = Table(self._source, currency=card.currency, name=_("Settles"))
        table.setFixedHeight(HIGH)
        inner = holder(column(Label(_("Settles"), 12, 600, "text2"), table, spacing=6)) if entries else None
        fields = [FormField("day", _("Posting date"), day), FormField("amount", _("Amount"), amount, beside=True), *more]
        super().__init__(page, title, fields, save, body=body, inner=inner, width=FORM, save_words=words,
                         go_on=_("Post all the same"))

    def ticked(self) -> list[int]:
        """The entries that are settled."""
        return [r.key for r in self._source.all if r.checked]


def capture(page: Page, context: Context, card: CardView) -> Outcome[Captured]:
    """Post what was captured, with what it pays (CCD-02)."""
    desk = context.desk
    with desk.reading() as session:
        found = queries.open_entries(session, desk.company_id, card.customer_id, card.currency, debits=True)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[Captured]:
        return money.capture(desk, card.card_id, v["amount"] or 0, v["day"] or desk.today, form.ticked(), confirmed=confirmed)

    body = _("{amount} is authorised. A part closes the authorisation; the rest has to be authorised anew.").format(
        amount=i18n.money(card.authorised, card.currency, i18n.region()))
    form = _Settling(page, context, card, _("Capture {token}").format(token=card.token), body, card.authorised, found, save, (),
                     _("Capture"))
    return form_dialog.show(form)


def give_back(page: Page, context: Context, card: CardView) -> Outcome[str]:
    """Post what was given back to the card, with the credits it is for (CCD-02)."""
    desk = context.desk
    with desk.reading() as session:
        found = queries.open_entries(session, desk.company_id, card.customer_id, card.currency, debits=False)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[str]:
        return money.give_back(desk, card.card_id, v["amount"] or 0, v["day"] or desk.today, form.ticked(), reason=v["reason"],
                               confirmed=confirmed)

    body = _("At most {amount} can be given back to this card.").format(
        amount=i18n.money(card.refundable, card.currency, i18n.region()))
    reason = FormField("reason", _("Reason"), TextField(_("Reason"), most=250, width=420))
    form = _Settling(page, context, card, _("Give back to {token}").format(token=card.token), body, card.refundable, found, save,
                     (reason,), _("Give back"))
    return form_dialog.show(form)


def chargeback(page: Page, context: Context, card: CardView) -> Outcome[Any]:
    """Post that the bank of the card took the money back (UND-09)."""
    desk = context.desk
    day, reason = posting_date(desk, lambda: VoucherSource.PAY), reason_field(desk, "returned_payment")
    fee = AmountField(_("Fee to the customer"), currency=card.currency, width=140)
    comment = TextField(_("Comment"), most=250, width=420)
    day.set_value(desk.today)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        return money.chargeback(desk, card.card_id, v["day"] or desk.today, fee=v["fee"] or 0, reason_id=v["reason"],
                                comment=v["comment"], confirmed=confirmed)

    fields = [FormField("day", _("Taken back on"), day), FormField("fee", _("Fee to the customer"), fee, beside=True),
              FormField("reason", _("Reason"), reason), FormField("comment", _("Comment"), comment)]
    body = _("What the payment had settled is open again with its own dates. The provider takes the money from a later payout.")
    return form_dialog.show(FormDialog(page, _("Chargeback of {token}").format(token=card.token), fields, save, body=body,
                                       save_words=_("Post the chargeback"), go_on=_("Post all the same"), width=FORM))


def void(page: Page, context: Context, card: CardView) -> bool:
    """The authorisation is given up (CCD-02)."""
    desk = context.desk
    day, reason = DateField(_("Date"), lambda: desk.today, width=140), TextField(_("Reason"), most=250, width=420)
    day.set_value(desk.today)

    def save(v: Values, _confirmed: frozenset[str]) -> Outcome[int]:
        return registering.void(desk, card.card_id, v["day"] or desk.today, v["reason"])

    body = _("Void it at the provider as well: the program does not talk to it.")
    fields = [FormField("day", _("Date"), day), FormField("reason", _("Reason"), reason)]
    return form_dialog.show(FormDialog(page, _("Void {token}").format(token=card.token), fields, save, body=body,
                                       save_words=_("Void"), width=FORM)).done
