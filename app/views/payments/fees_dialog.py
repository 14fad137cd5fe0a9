"""The payment fees of a line: proposed by the set-up, changed until posting (PAY-31, 32)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Fee
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField
from app.views.kit.form_dialog import FormDialog, FormField

CHARGED = {"customer": N_("charged to the customer"), "ledger": N_("at the company's own cost")}


def edit_fees(parent: QWidget, desk: Desk, journal_id: int, line_no: int) -> Outcome[int]:
    """The fees of a line in a form; proposed first where it has none. How many it has then; 0 = no fee fits the line."""
    found = payments.fees(desk, journal_id).get(line_no, ())
    if not found:
        made = payments.propose_fees(desk, journal_id, [line_no])
        if made.value is None:
            return made
        found = payments.fees(desk, journal_id).get(line_no, ())
    if not found:
        return Outcome(0)
    fields = [_field(fee) for fee in found]

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        problems: list[Problem] = []
        for fee in found:
            amount = values[str(fee.no)] or 0
            if amount != fee.amount:
                problems += payments.change_fee(desk, journal_id, line_no, fee.no, amount).problems
        return Outcome(None, tuple(problems)) if problems else Outcome(1)

    form_dialog.show(FormDialog(parent, _("Fees of the line"), fields, save, width=620, body=_(
        "They are posted with the payment. Zero takes a fee away.")))
    return Outcome(len(payments.fees(desk, journal_id).get(line_no, ())))


def _field(fee: Fee) -> FormField:
    words = f"{fee.name} ({_(CHARGED.get(fee.charge_to, fee.charge_to))}, {fee.currency})"
    field = AmountField(words, currency=fee.currency, width=140)
    field.set_value(fee.amount)
    return FormField(str(fee.no), words, field)
