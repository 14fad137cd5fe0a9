"""The forms of refunds: what can be given back, how one is paid, posted, returned, cancelled (REF-01…07)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.queries.listing import Column
from app.services import refunds
from app.services.refunds import Terms, Wish
from app.views.customers.lookup import customer_field
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, Tabs, column, holder
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

declare({"REF-01-tick": N_("Tick a refund to make.")})

WHY_NAMES = {
    "blocked": N_("Customer blocked for everything"), "disputed": N_("Disputed"), "on_hold": N_("On hold"),
    "reserved": N_("Reserved prepayment"), "young": N_("Too recent"), "held": N_("Marked elsewhere"),
    "debits": N_("Debits are open"), "minimum": N_("Below the minimum"),
}
FOUND = (Column("check", "", "check", None, 36), Column("customer", N_("Customer"), "text", None, 170, stretch=True),
         Column("credits", N_("Credits"), "text", None, 190),
         Column("amount", N_("Amount"), "amount", None, 110, currency="currency"),
         Column("currency", N_("Cur."), "text", None, 50), Column("iban", N_("IBAN"), "text", None, 190))
LEFT_OUT = (Column("customer", N_("Customer"), "text", None, 190, stretch=True),
            Column("document", N_("Document"), "text", None, 130),
            Column("amount", N_("Amount"), "amount", None, 110, currency="currency"),
            Column("currency", N_("Cur."), "text", None, 50), Column("why", N_("Left out because"), "text", None, 250))
WIDE, HIGH, FORM = 860, 260, 640
Values = Mapping[str, Any]


class ProposeDialog(FormDialog):
    """Whom to look at above, what can be given back below; a second tab tells what is left out and why."""

    def __init__(self, page: Page, context: Context, wish: Wish) -> None:
        self._context, self._desk, self._entries = context, context.desk, wish.entries
        self._found: refunds.Found | None = None
        self.table = Table(MemorySource(FOUND), currency=context.currency, name=_("To give back"))
        self.others = Table(MemorySource(LEFT_OUT), currency=context.currency, name=_("Left out"))
        for table in (self.table, self.others):
            table.setFixedHeight(HIGH)
        self.others.hide()
        self.tabs = Tabs([(_("To give back"), None), (_("Left out"), None)])
        self.tabs.chosen.connect(self._tab)
        self.told = Label("", 13, 500, "text")
        inner = holder(column(self.tabs, self.table, self.others, self.told, spacing=8))
        body = _("Nothing is posted yet: what is ticked becomes a draft, and its credits are kept for it.")
        super().__init__(page, _("Reimburse customers"), self._fields(wish), self._make, inner=inner, body=body, width=WIDE,
                         save_words=_("Make drafts"))
        for field in self.fields.values():
            field.committed.connect(self.look)
        self.table.ticked.connect(self._count)
        self.look()

    def _fields(self, wish: Wish) -> list[FormField]:
        desk = self._desk
        with desk.reading() as session:
            own = choices.for_customer(session, desk.company_id, desk.language)
        customer = customer_field(self._context, _("Customer"), make=False, width=220)
        everyone = Choice(None, _("All"))
        group = ChoiceField(_("Customer group"), [everyone, *(Choice(i, w) for i, w in own["groups"])], width=220)
        method = ChoiceField(_("Method"), [everyone, *(Choice(i, w) for i, w in own["methods"])], width=220)
        currency = ChoiceField(_("Currency"), [everyone, *(Choice(c, c) for c, _words in own["currencies"])], width=110)
        debits = CheckField(_("Pay open debits first"), checked=wish.with_debits)
        together = CheckField(_("One refund per customer"), checked=wish.together)
        for field, value in ((customer, wish.customer_id), (group, wish.group_id), (method, wish.method_id),
                             (currency, wish.currency)):
            field.set_value(value)
        return [FormField("customer", _("Customer"), customer), FormField("group", _("Customer group"), group, beside=True),
                FormField("method", _("Method"), method), FormField("currency", _("Currency"), currency, beside=True),
                FormField("debits", "", debits), FormField("together", "", together, beside=True)]

    def wish(self) -> Wish:
        """What is looked for."""
        v = self.values()
        return Wish(v["customer"], v["group"], v["method"], v["currency"], bool(v["debits"]), bool(v["together"]), self._entries)

    def look(self) -> None:
        """What can be given back now; all of it ticked."""
        self._found = found = refunds.find(self._desk, self.wish())
        named = found.named
        _fill(self.table, [Row(n, (None, named.customers[p.customer_id], ", ".join(
            named.documents[i.entry_id] for i in p.entries if i.remaining < 0), p.amount, p.currency,
            named.ibans.get(p.customer_id, "")), checked=True) for n, p in enumerate(found.planned)])
        _fill(self.others, [Row(n, (named.customers[x.item.customer_id], named.documents[x.item.entry_id], -x.item.remaining,
                                    x.item.currency, _(WHY_NAMES[x.why.value]))) for n, x in enumerate(found.left_out)])
        self._count()

    def _tab(self, at: int) -> None:
        self.table.setVisible(at == 0)
        self.others.setVisible(at == 1)

    def ticked(self) -> list[int]:
        """Positions of what is ticked among what was found."""
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        return [r.key for r in source.all if r.checked]

    def _count(self) -> None:
        out = len(self._found.left_out) if self._found is not None else 0
        words = i18n.filled(_("{count:refund|refunds} ticked"), count=len(self.ticked()))
        self.told.setText(f"{words} · {i18n.filled(_('{count:credit|credits} left out'), count=out)}")

    def _make(self, _values: Values, _confirmed: frozenset[str]) -> Outcome[tuple[int, ...]]:
        if not self.ticked() or self._found is None:
            return Outcome(None, (error("REF-01-tick"),))
        return refunds.make(self._desk, self.wish(), [self._found.planned[n].key for n in self.ticked()])


def _fill(table: Table, rows: Sequence[Row]) -> None:
    source = table.model_.source
    assert isinstance(source, MemorySource)
    source.set_rows(list(rows))
    table.refresh()


def propose(page: Page, context: Context, wish: Wish) -> Outcome[tuple[int, ...]]:
    """Look for credits and make drafts of what is ticked (REF-01…03)."""
    return form_dialog.show(ProposeDialog(page, context, wish))


def terms(page: Page, context: Context, refund_id: int, customer: str) -> bool:
    """How a draft is paid: account, method, text; a new account waits for somebody else (REF-06)."""
    desk, held = context.desk, refunds.terms_of(context.desk, refund_id)
    if held is None:
        return False
    iban, holder_ = TextField(_("IBAN"), most=42, width=320), TextField(_("Account holder"), most=70, width=320)
    bic, text = TextField(_("BIC"), most=11, width=140), TextField(_("Remittance text"), most=140, width=420)
    method = ChoiceField(_("Method"), [Choice(None, ""), *(Choice(i, w) for i, w in refunds.methods(desk))], width=320)
    for field, value in ((iban, held.iban), (holder_, held.holder), (bic, held.bic), (method, held.method_id),
                         (text, held.remittance)):
        field.set_value(value)

    def save(v: Values, _confirmed: frozenset[str]) -> Outcome[int]:
        return refunds.change(desk, refund_id, Terms(v["iban"], v["holder"], v["bic"], v["method"], v["text"]))

    fields = [FormField("iban", _("IBAN"), iban), FormField("holder", _("Account holder"), holder_),
              FormField("bic", _("BIC"), bic), FormField("method", _("Method"), method),
              FormField("text", _("Remittance text"), text)]
    body = _("An account that is not on the customer card is used only after somebody else approved it.")
    return form_dialog.show(FormDialog(page, _("Refund to {customer}").format(customer=customer), fields, save, body=body,
                                       width=FORM)).done


def post(page: Page, context: Context, refund_ids: Sequence[int]) -> Outcome[tuple[str, ...]]:
    """Post drafts on a day after their vouchers were shown (REF-04)."""
    desk = context.desk
    day, preview = posting_date(desk, lambda: VoucherSource.REF), VouchersPreview(context.currency)
    day.set_value(desk.today)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[tuple[str, ...]]:
        return refunds.post(desk, refund_ids, v["posting_date"] or desk.today, confirmed=confirmed)

    words = i18n.filled(_("{count:refund|refunds} will be posted; the credits are settled with it."), count=len(refund_ids))
    form = FormDialog(page, _("Post refunds"), [FormField("posting_date", _("Posting date"), day)], save, inner=preview,
                      body=words, save_words=_("Post"), go_on=_("Post all the same"), width=FORM)
    watch(form, (day,), lambda v: preview.show_vouchers(refunds.preview(desk, refund_ids, v["posting_date"] or desk.today)))
    return form_dialog.show(form)


def pay(page: Page, context: Context, refund_ids: Sequence[int]) -> Outcome[tuple[str, ...]]:
    """Posted refunds were paid, from a bank account on a day (REF-04)."""
    desk = context.desk
    day = posting_date(desk, lambda: VoucherSource.BNK)
    bank = ChoiceField(_("Bank account"), [Choice(None, _("As the method or the currency says")),
                                           *(Choice(i, f"{iban} · {code}") for i, iban, code in refunds.banks(desk))], width=320)
    day.set_value(desk.today)
    bank.set_value(None)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[tuple[str, ...]]:
        return refunds.pay(desk, refund_ids, v["posting_date"] or desk.today, v["bank"], confirmed=confirmed)

    words = i18n.filled(_("{count:refund|refunds} left the bank on this day."), count=len(refund_ids))
    fields = [FormField("posting_date", _("Paid on"), day), FormField("bank", _("Bank account"), bank)]
    return form_dialog.show(FormDialog(page, _("Refunds were paid"), fields, save, body=words, save_words=_("Post"),
                                       go_on=_("Post all the same"), width=FORM))


def returned(page: Page, context: Context, refund_id: int, number: str) -> Outcome[str]:
    """The bank gave the money back (REF-07)."""
    desk = context.desk
    day, reason = posting_date(desk, lambda: VoucherSource.BNK), TextField(_("Reason"), most=250, width=420)
    day.set_value(desk.today)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[str]:
        return refunds.returned(desk, refund_id, v["posting_date"] or desk.today, v["reason"], confirmed=confirmed)

    fields = [FormField("posting_date", _("Returned on"), day), FormField("reason", _("Reason"), reason, required=True)]
    return form_dialog.show(FormDialog(page, _("Refund {number} came back").format(number=number), fields, save,
                                       body=_("The amount waits again: pay it once more, or cancel the refund."),
                                       save_words=_("Post"), go_on=_("Post all the same"), width=FORM))


def cancel(page: Page, context: Context, refund_id: int, number: str) -> Outcome[Any]:
    """A posted refund given up: its credits are open again (REF-07)."""
    desk = context.desk
    day, reason = posting_date(desk, lambda: VoucherSource.REF), reason_field(desk, "reversal")
    day.set_value(desk.today)

    def save(v: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        on: date = v["posting_date"] or desk.today
        return refunds.cancel(desk, refund_id, on, reason_id=v["reason"], confirmed=confirmed)

    fields = [FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
    return form_dialog.show(FormDialog(page, _("Cancel refund {number}").format(number=number), fields, save,
                                       body=_("The refund is reversed and its credits are open again."),
                                       save_words=_("Cancel refund"), go_on=_("Cancel all the same"), width=FORM))
