"""Which lines of a quotation become an order, at which prices, and whether it is invoiced at once (ORD-011)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QFrame, QScrollArea

from app import i18n
from app.core.problems import Outcome
from app.i18n import _
from app.services.sales import quotations
from app.services.sales.figures import TAXED
from app.services.sales.quotations import Opened
from app.views.kit import form_dialog
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.widgets import column, holder

WIDE, LINE, HIGHEST, LONGEST = 560, 30, 260, 60


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The order that was made, and whether its invoice is to follow."""

    order_id: int
    invoice: bool


class ConfirmDialog(FormDialog):
    """A tick for each line that is in no order yet."""

    def __init__(self, page: Page, found: Opened) -> None:
        self._desk, self._found = page.context.desk, found
        self.boxes = {line.line_no: CheckField(self._words(line), checked=True) for line in found.document.lines
                      if line.type in TAXED and line.line_no not in found.converted}
        self.prices = ChoiceField(_("Prices"), [Choice(False, _("As quoted")), Choice(True, _("Worked out anew"))])
        self.prices.set_value(False)
        self.invoice = CheckField(_("Invoice it at once"))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        lines = holder(column(*self.boxes.values(), None, spacing=4))
        area.setWidget(lines)
        for part in (area.viewport(), lines):
            part.setAutoFillBackground(False)
        area.setFixedHeight(min(HIGHEST, LINE * max(1, len(self.boxes)) + 8))
        super().__init__(page, _("Confirm quotation"),
                         [FormField("prices_again", _("Prices"), self.prices), FormField("invoice", "", self.invoice)], self._do,
                         inner=area, save_words=_("Make order"), go_on=_("Keep the prices"), width=WIDE,
                         body=_("The lines that are ticked become an order; the others can follow later."))

    def _words(self, line: Any) -> str:
        currency = self._found.document.head.currency
        text = line.text.split("\n")[0]
        short = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
        return f"{i18n.number(line.quantity.normalize() + 0, i18n.region())} × {short}   {currency} " \
               f"{i18n.amount(line.amount, currency, i18n.region())}"

    def _do(self, values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Confirmed]:
        chosen = [number for number, box in self.boxes.items() if box.value()]
        outcome = quotations.confirm(self._desk, self._found.document.ref[1], lines=chosen,
                                     prices_again=bool(values["prices_again"]), invoiced=bool(values["invoice"]),
                                     confirmed=confirmed)
        made = None if outcome.value is None else Confirmed(outcome.value, bool(values["invoice"]))
        return Outcome(made, outcome.problems)


def show(page: Page, found: Opened) -> Confirmed | None:
    """Ask, and make the order; None when she went back."""
    outcome: Outcome[Confirmed] = form_dialog.show(ConfirmDialog(page, found))
    return outcome.value
