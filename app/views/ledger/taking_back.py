"""Payments cancelled and write-offs undone, in forms that show their vouchers (UND, PWO)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.enums import VoucherSource
from app.core.problems import Outcome
from app.i18n import _
from app.queries import choices
from app.services import payments, undoing
from app.services.desk import Desk
from app.services.payments import PreviewVoucher
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.vouchers_preview import VouchersPreview

WIDE = 640
"""Width of the forms."""
Vouchers = Outcome[tuple[PreviewVoucher, ...]]
Values = Mapping[str, Any]


def reason_field(desk: Desk, use: str, *, width: int = 320) -> ChoiceField:
    """The active reasons for a use, none chosen (UND-05)."""
    with desk.reading() as session:
        found = choices.reasons(session, desk.company_id, desk.language, use)
    field = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, w) for i, w in found)], width=width)
    field.set_value(None)
    return field


def _show(parent: QWidget, title: str, body: str, fields: Sequence[FormField], preview: VouchersPreview, words: str, go_on: str,
          save: Callable[[Values, frozenset[str]], Outcome[Any]], look: Callable[[Values], Vouchers]) -> Outcome[Any]:
    """The form with its vouchers, which follow the fields."""
    form = FormDialog(parent, title, fields, save, inner=preview, body=body, save_words=words, go_on=go_on, width=WIDE)
    watch(form, [f.field for f in fields], lambda values: preview.show_vouchers(look(values)))
    return form_dialog.show(form)


# ---------------------------------------------------------------- payments

def cancel(parent: QWidget, desk: Desk, entry_id: int, document: str, home: str) -> Outcome[Any]:
    """A payment that was wrong: its settlements undone and itself mirrored (UND-07)."""
    day, reason = posting_date(desk, lambda: VoucherSource.PAY), reason_field(desk, "reversal")
    comment = TextField(_("Comment"), most=250, width=320)
    day.set_value(desk.today)

    def save(values: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        return payments.cancel(desk, entry_id, values["posting_date"] or desk.today, reason_id=values["reason"],
                               comment=values["comment"], confirmed=confirmed)

    fields = [FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason),
              FormField("comment", _("Comment"), comment)]
    return _show(parent, _("Cancel payment {document}").format(document=document),
                 _("The payment was wrong: its settlements are undone and it is mirrored. Both stay in the books."), fields,
                 VouchersPreview(home), _("Cancel payment"), _("Cancel all the same"), save,
                 lambda values: payments.preview_cancel(desk, entry_id, values["posting_date"] or desk.today))


# ---------------------------------------------------------------- write-offs

def undo_write_off(parent: QWidget, desk: Desk, entry_id: int, home: str) -> Outcome[Any]:
    """A write-off taken back in one step (WOF-08)."""
    day, reason = posting_date(desk, lambda: VoucherSource.WOF), reason_field(desk, "reversal")
    day.set_value(desk.today)

    def on(values: Values) -> date:
        return values["posting_date"] or desk.today

    def save(values: Values, confirmed: frozenset[str]) -> Outcome[Any]:
        return undoing.undo_write_off(desk, entry_id, on(values), reason_id=values["reason"], confirmed=confirmed)

    fields = [FormField("posting_date", _("Posting date"), day), FormField("reason", _("Reason"), reason)]
    body = _("What it closed is open again with its former dates, level and status.")
    return _show(parent, _("Undo this write-off?"), body, fields, VouchersPreview(home), _("Undo write-off"),
                 _("Undo all the same"), save, lambda values: undoing.preview_undo_write_off(desk, entry_id, on(values)))
