"""The provision for doubtful debts: a percentage per period, what it comes to, what stands, the voucher (WOF-11, PWO-08)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services import allowances
from app.services.allowances import Allowance, Provided
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.text_fields import NumberField
from app.views.kit.widgets import column, holder
from app.views.ledger.booking_dialogs import posting_date, watch
from app.views.ledger.vouchers_preview import VouchersPreview

WIDE = 740


class AllowanceDialog(FormDialog):
    """Percentages on the left of what is open in their period; the figures and the voucher follow every change."""

    def __init__(self, parent: QWidget, context: Context, day: date) -> None:
        self._desk, self._home = context.desk, context.currency
        found = allowances.propose(context.desk, day).value or Allowance((), 0)
        self._periods = len(found.shares)
        self.figures = FactLines(self._told(found), strong_last=True)
        self._place = column(self.figures, spacing=0)
        self.preview = VouchersPreview(context.currency, lines=3)
        self.day = posting_date(context.desk, lambda: allowances.SOURCE)
        self.day.set_value(day)
        fields = [FormField("day", _("As of"), self.day)]
        for n, share in enumerate(found.shares):
            words = f"{share.label} · {self._money(share.open)}"
            field = NumberField(words, places=2, width=90)
            field.set_value(share.percent)
            fields.append(FormField(f"percent{n}", words, field, beside=n % 2 == 1))
        super().__init__(parent, _("Provision for doubtful debts"), fields, self._post, save_words=_("Post"), width=WIDE,
                         inner=holder(column(holder(self._place), self.preview, spacing=8)), go_on=_("Post all the same"),
                         body=_("Percent of what is open in each period. Only the change to what stands is posted."))
        watch(self, [f.field for f in fields], self._look)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self._home, i18n.region())

    def _told(self, found: Allowance) -> list[tuple[str, str, float | None, str]]:
        """What is wanted, what stands, the change."""
        return [*((f"{s.label} · {i18n.number(s.percent, i18n.region(), 2)} %", self._money(s.amount), None, "")
                  for s in found.shares if s.amount),
                (_("Provision wanted"), self._money(found.wanted), None, ""),
                (_("Provision that stands"), self._money(found.standing), None, ""),
                (_("Change of the provision"), self._money(found.change), None, "")]

    def percents(self, values: Mapping[str, Any]) -> list[Decimal]:
        """As typed; an empty field is none."""
        return [Decimal(values[f"percent{n}"] or 0) for n in range(self._periods)]

    def _look(self, values: Mapping[str, Any]) -> None:
        """The figures and the voucher as they are now."""
        day, percents = values["day"] or self._desk.today, self.percents(values)
        found = allowances.propose(self._desk, day, percents).value
        if found is not None:
            self._place.removeWidget(self.figures)
            self.figures.deleteLater()
            self.figures = FactLines(self._told(found), strong_last=True)
            self._place.addWidget(self.figures)
        self.preview.show_vouchers(allowances.preview(self._desk, day, percents))

    def _post(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Provided]:
        return allowances.post(self._desk, values["day"] or self._desk.today, self.percents(values), confirmed=confirmed)


def show(parent: QWidget, context: Context, day: date) -> Outcome[Provided]:
    """Ask for the percentages of a day and post the change."""
    return form_dialog.show(AllowanceDialog(parent, context, day))
