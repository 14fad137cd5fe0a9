"""What is rarely typed: the details of a payment line, and of the journal as a whole (PAY-02, 03)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import journals as queries
from app.queries import prepayments
from app.services import company_parameters
from app.services.desk import Desk
from app.services.payments import Head, Line
from app.services.payments.balances import bank_amounts, rate_by_bank, takes_bank_amount
from app.settings import PREPAYMENT_VAT
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField

declare({"PAY-05-number": N_("A voucher is named by a number of 1 or more. Enter one, or leave the field empty.")})


def edit_line(parent: QWidget, desk: Desk, line: Line, take: Callable[[Line], None]) -> None:
    """Reference, shared voucher, dates, rate, prepayment and deposit slip of a line; `take` gets it when she saves."""
    fields = _line_fields(desk, line)
    own = takes_bank_amount(desk, line)
    for field in fields:
        field.field.set_value(getattr(line, field.name) if field.name != "rate" else line.rate if line.rate_typed else None)
    if own is not None:
        fields.insert(6, _bank_field(desk, line, own))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        if values["voucher"] is not None and values["voucher"] < 1:
            return Outcome(None, (error("PAY-05-number", at="voucher"),))
        held = _with_rate(desk, line, values) if own is not None else {**values, "rate_typed": values["rate"] is not None}
        filled: dict[str, Any] = {k: v if v is not None or k in _EMPTY else "" for k, v in held.items()}
        take(replace(line, **filled))
        return Outcome(line.no)

    form_dialog.show(FormDialog(parent, _("Details of the line"), fields, save, width=720, body=_(
        "Lines with the same voucher number share one voucher, and the bank is booked once.")))


def _bank_field(desk: Desk, line: Line, own: str) -> FormField:
    """What the bank booked of a payment in another currency (CUR-07)."""
    words = _("Amount at the bank ({currency})").format(currency=own)
    field = AmountField(words, currency=own, width=150)
    found = bank_amounts(desk, [line]).get(line.no) if line.rate_typed else None
    field.set_value(abs(found[0]) if found is not None else None)
    return FormField("bank_amount", words, field)


def _with_rate(desk: Desk, line: Line, values: Mapping[str, Any]) -> dict[str, Any]:
    """The bank's amount wins over a typed rate and defines it (CUR-07)."""
    held = {k: v for k, v in values.items() if k != "bank_amount"}
    before = bank_amounts(desk, [line]).get(line.no)
    typed = values["bank_amount"]
    same = typed is not None and line.rate_typed and before is not None and abs(before[0]) == abs(typed)
    if typed and not (same and held["rate"] != line.rate):
        held["rate"] = line.rate if same else rate_by_bank(desk, line, typed)
    return {**held, "rate_typed": held["rate"] is not None}


_EMPTY = frozenset({"voucher", "document_date", "due_date", "rate", "vat_code_id"})


def _vat_field(desk: Desk, line: Line) -> list[FormField]:
    """The VAT code of a prepayment, where the company takes VAT on prepayments (PAY-62)."""
    with desk.reading() as session:
        codes = prepayments.vat_codes(session, desk.company_id, desk.language)
    if line.vat_code_id is None and not company_parameters.read(desk).get(PREPAYMENT_VAT):
        return []
    field = ChoiceField(_("VAT code"), [Choice(None, ""), *(Choice(key, words) for key, words in codes)], width=240)
    return [FormField("vat_code_id", _("VAT code"), field)]


def _line_fields(desk: Desk, line: Line) -> list[FormField]:
    def day(words: str) -> DateField:
        return DateField(words, lambda: desk.today, width=150)

    return [
        FormField("payment_reference", _("Payment reference"), TextField(_("Payment reference"), most=35, width=240)),
        FormField("structured_reference", _("Structured reference"), TextField(_("Structured reference"), most=35, width=240)),
        FormField("voucher", _("Voucher"), NumberField(_("Voucher"), width=110)),
        FormField("document_date", _("Document date"), day(_("Document date"))),
        FormField("due_date", _("Due date"), day(_("Due date")), beside=True),
        FormField("rate", _("Exchange rate"), NumberField(_("Exchange rate"), places=6, width=150)),
        FormField("specification", _("Payment specification"), TextField(_("Payment specification"), most=20, width=150)),
        FormField("prepayment", "", CheckField(_("Prepayment: it becomes no open credit of an invoice"))),
        *_vat_field(desk, line),
        FormField("deposit_slip", "", CheckField(_("On a deposit slip")))]


def edit_head(parent: QWidget, desk: Desk, head: Head, take: Callable[[Head], None]) -> None:
    """Description, currency, document date and control totals; they are proposed for new lines only (PAY-02)."""
    with desk.reading() as session:
        codes = queries.currencies(session)
    amount = AmountField(_("Control amount"), currency=head.currency or "EUR", width=150)
    fields = [
        FormField("text", _("Description"), TextField(_("Description"), most=100, width=300)),
        FormField("currency", _("Currency"), ChoiceField(_("Currency"), [Choice(c, c) for c in codes], width=110)),
        FormField("document_date", _("Document date"), DateField(_("Document date"), lambda: desk.today, width=150)),
        FormField("control_count", _("Control number of lines"), NumberField(_("Control number of lines"), width=110)),
        FormField("control_amount", _("Control amount"), amount)]
    for field in fields:
        field.field.set_value(getattr(head, field.name))

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
        filled: dict[str, Any] = {**values, "text": values["text"] or ""}
        take(replace(head, **filled))
        return Outcome(1)

    form_dialog.show(FormDialog(parent, _("Journal details"), fields, save, width=560, body=_(
        "Currency and document date are proposed for new lines; lines that stand there keep theirs.")))
