"""A payment the bank took back: what it paid, why, charge, fee, what follows, and every voucher before it is posted (WIN-44)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import payments
from app.services.payments import PreviewVoucher, Return, returning
from app.services.payments.returning import CODES, Follow, Payment
from app.views.collecting import transactions
from app.views.kit import form_dialog
from app.views.kit.date_field import DateField
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.taking_back import reason_field
from app.views.ledger.vouchers_preview import VouchersPreview

FOLLOWS = {Follow.CALL: N_("Call the customer"), Follow.EMAIL: N_("E-mail the customer"),
           Follow.LETTER: N_("Write to the customer"), Follow.NOTHING: N_("Follow-up::Nothing")}
COLUMNS = (Column("document", N_("Document"), "text", None, 150, stretch=True), Column("due", N_("Due"), "date", None, 110),
           Column("amount", N_("Paid"), "amount", None, 120, currency="currency"),
           Column("discount", N_("Cash discount"), "amount", None, 120, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 60))
WIDE, ROW, MOST = 820, 30, 3
Save = Callable[[date, Return, int | None, str, frozenset[str]], Outcome[Any]]
Look = Callable[[date, Return], Outcome[tuple[PreviewVoucher, ...]]]


class ReturnDialog(FormDialog):
    """The payment and what it paid, the fields, the vouchers; a code of the bank proposes fee, proposals and follow-up.

    `day` and `charge` are fixed where a line of the bank has them.
    """

    def __init__(self, page: Page, paid: Payment, *, save: Save | None = None, look: Look | None = None, day: date | None = None,
                 charge: int | None = None, code: str = "", comment: str = "") -> None:
        self._desk, self._paid, self._fixed = page.context.desk, paid, day
        self._post, self._look = save or self._return, look or self._cancelled
        found = returning.read(code) if code else None
        self._make_fields(charge, found.code if found else "", comment)
        preview = VouchersPreview(page.context.currency, lines=5)
        inner = holder(column(*self._what_it_paid(), preview, spacing=6))
        super().__init__(page, _("Returned payment"), self._fields(), self._save_it, inner=inner, body=self._words(),
                         save_words=_("Post the return"), go_on=_("Post all the same"), width=WIDE)
        self.code.committed.connect(self._propose)
        self._propose()
        watch(self, [self.day, self.charge, self.fee, self.later],
              lambda values: preview.show_vouchers(self._look(self._on(values), self._what(values))))

    def _make_fields(self, charge: int | None, code: str, comment: str) -> None:
        desk, currency = self._desk, self._paid.currency
        self.day = posting_date(desk, lambda: VoucherSource.PAY)
        self.day.set_value(self._fixed or desk.today)
        self.code = ChoiceField(_("Why, as the bank says"), [Choice("", _("No code")), *(
            Choice(c.code, f"{c.code} · {_(c.words)}") for c in CODES.values())], width=250)
        self.code.set_value(code)
        self.reason = reason_field(desk, "returned_payment", width=250)
        self.comment = TextField(_("Comment"), most=200, width=250)
        self.comment.set_value(comment)
        self.charge, self.fee = (AmountField(words, currency=currency, width=140) for words in (
            _("Bank charge"), _("Fee to the customer")))
        self.charge.set_value(charge or None)
        if self._fixed is not None:
            for field in (self.day, self.charge):
                field.setReadOnly(True)
        self.later, self.keep = CheckField(_("Fee later, as a draft")), CheckField(_("Keep out of payment proposals"))
        self.follow = ChoiceField(_("Follow-up"), [Choice(f, _(words)) for f, words in FOLLOWS.items()], width=250)
        self.follow_on = DateField(_("Due on"), lambda: desk.today, width=140)
        self.follow_on.set_value(max(desk.today, self._fixed or desk.today))

    def _fields(self) -> list[FormField]:
        return [FormField("posting_date", _("Taken back on"), self.day),
                FormField("code", _("Why, as the bank says"), self.code, beside=True),
                FormField("charge", _("Bank charge"), self.charge), FormField("reason", _("Reason"), self.reason, beside=True),
                FormField("fee", _("Fee to the customer"), self.fee),
                FormField("comment", _("Comment"), self.comment, beside=True),
                FormField("follow_on", _("Due on"), self.follow_on),
                FormField("follow", _("Follow-up"), self.follow, beside=True),
                FormField("later", "", self.later), FormField("keep", "", self.keep, beside=True)]

    def _words(self) -> str:
        paid, region = self._paid, i18n.region()
        words = _("{document} of {customer}: {amount} of {day}. What it paid is open again with its own dates and level.").format(
            document=paid.document, customer=paid.customer, amount=i18n.money(paid.amount, paid.currency, region),
            day=i18n.day(paid.day, region))
        more = _("{count:payment|payments} of this customer came back in the last twelve months.")
        return f"{words} {i18n.filled(more, count=paid.returns)}" if paid.returns else words

    def _what_it_paid(self) -> list[QWidget]:
        """What the payment paid, above the vouchers; nothing of a payment on account."""
        rows = [Row(p.entry_id, (p.document, p.due, p.amount, p.discount or None, p.currency)) for p in self._paid.paid]
        if not rows:
            return []
        table = Table(MemorySource(COLUMNS, rows), currency=self._paid.currency, name=_("What it paid"))
        table.setFixedHeight(ROW * (min(len(rows), MOST) + 1) + 4)
        return [Label(_("What it paid"), 12, 600, "text2"), table]

    def _propose(self) -> None:
        """What the code of the bank proposes (UND-09)."""
        fee, hold, follow = returning.proposed(CODES.get(self.code.value() or ""), self._paid.fee)
        self.fee.set_value(fee or None)
        self.keep.set_value(hold)
        self.follow.set_value(follow)
        self.fee.committed.emit()

    def writes_now(self) -> bool:
        """Is the customer to be e-mailed today?"""
        due = self.follow_on.value()
        return self.follow.value() is Follow.EMAIL and (due is None or due <= self._desk.today)

    def _on(self, values: Mapping[str, Any]) -> date:
        found: date = values["posting_date"] or self._desk.today
        return found

    def _what(self, values: Mapping[str, Any]) -> Return:
        return Return(values["charge"] or 0, values["fee"] or 0, bool(values["keep"]), bool(values["later"]),
                      values["code"] or "", values["follow"] or Follow.NOTHING, values["follow_on"])

    def _save_it(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return self._post(self._on(values), self._what(values), values["reason"], values["comment"] or "", confirmed)

    def _return(self, day: date, what: Return, reason_id: int | None, comment: str, confirmed: frozenset[str]) -> Outcome[Any]:
        return payments.return_payment(self._desk, self._paid.entry_id, day, what, reason_id=reason_id, comment=comment,
                                       confirmed=confirmed)

    def _cancelled(self, day: date, what: Return) -> Outcome[tuple[PreviewVoucher, ...]]:
        return payments.preview_cancel(self._desk, self._paid.entry_id, day, what)


def show(page: Page, entry_id: int) -> Outcome[Any]:
    """Ask about a payment that came back, and post it; None as value where she went back or it is no payment.

    With the follow-up *E-mail the customer* for today the e-mail is written at once (NSF-02).
    """
    paid = returning.payment(page.context.desk, entry_id)
    if paid is None:
        return Outcome()
    form = ReturnDialog(page, paid)
    outcome: Outcome[Any] = form_dialog.show(form)
    if outcome.value is not None and form.writes_now():
        transactions.mail_returned(page, outcome.value.cancellation_id)
    return outcome
