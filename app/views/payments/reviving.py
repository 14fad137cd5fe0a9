"""A written-off debt that is paid after all, from a receipt line or from an open payment (PWO-05, WOF-09)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.i18n import _
from app.services.desk import Desk
from app.services.payments import reviving
from app.services.payments.reviving import Debt, How, Revived, Wanted
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.vouchers_preview import VouchersPreview

WIDE = 640
Post = Callable[[Wanted, frozenset[str]], Outcome[Revived]]


def from_payment(parent: QWidget, desk: Desk, payment_id: int, customer_id: int, open_: int, currency: str,
                 home: str) -> Outcome[Revived] | None:
    """For an open payment, settled with it at once; None when nothing of the customer was written off. `open_` positive."""
    found = [d for d in reviving.debts(desk, customer_id) if d.currency == currency]
    if not found:
        return None
    preview = VouchersPreview(home, lines=4)
    form = _form(parent, desk, found, open_, desk.today, lambda wanted, confirmed: reviving.revive(
        desk, payment_id, wanted, confirmed=confirmed), preview)
    watch(form, list(form.fields.values()), lambda values: preview.show_vouchers(
        reviving.preview_revive(desk, payment_id, _wanted(desk, values))))
    return form_dialog.show(form)


def for_line(parent: QWidget, desk: Desk, journal_id: int, line_no: int, customer_id: int, amount: int, currency: str,
             day: date) -> Outcome[Revived] | None:
    """For a receipt line: the debt is open again and marked for the line; None when nothing was written off."""
    found = [d for d in reviving.debts(desk, customer_id) if d.currency == currency]
    if not found:
        return None
    return form_dialog.show(_form(parent, desk, found, amount, day, lambda wanted, confirmed: reviving.revive_for_line(
        desk, journal_id, line_no, customer_id, wanted, confirmed=confirmed), None))


def _form(parent: QWidget, desk: Desk, found: Sequence[Debt], most: int, day: date, post: Post,
          preview: VouchersPreview | None) -> FormDialog:
    """Which debt, how much of it, and what the money is."""
    region, currency = i18n.region(), found[0].currency
    debt = ChoiceField(_("Written off"), [Choice(d.entry_id, f"{d.document} · {i18n.day(d.day, region)} · "
                                                 f"{i18n.money(d.left, currency, region)}") for d in found], width=360)
    how = ChoiceField(_("The money is"), [Choice(How.REVIVE, _("The debt itself: the write-off is mirrored")),
                                          Choice(How.RECOVER, _("Recovered bad debts"))], width=360)
    amount, when = AmountField(_("Amount"), currency=currency, width=140), posting_date(desk, lambda: VoucherSource.WOF)
    left = {d.entry_id: d.left for d in found}

    def follow() -> None:
        known = left.get(debt.value(), 0)
        amount.set_value(min(known, most) if most else known)

    debt.set_value(found[0].entry_id)
    how.set_value(How.REVIVE)
    when.set_value(max(day, found[0].day))
    follow()
    debt.committed.connect(follow)

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Revived]:
        return post(_wanted(desk, values), confirmed)

    fields = [FormField("debt", _("Written off"), debt), FormField("how", _("The money is"), how),
              FormField("amount", _("Amount"), amount), FormField("day", _("Posting date"), when, beside=True)]
    body = _("What is paid is owed again, with its VAT where that was claimed back, and settled with the payment.")
    return FormDialog(parent, _("A written-off debt is paid"), fields, save, inner=preview, body=body, width=WIDE,
                      save_words=_("Post"), go_on=_("Post all the same"))


def _wanted(desk: Desk, values: Mapping[str, Any]) -> Wanted:
    return Wanted(values["debt"], values["amount"] or 0, values["day"] or desk.today, values["how"] or How.REVIVE)
