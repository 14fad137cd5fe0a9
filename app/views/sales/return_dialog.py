"""What of an order's invoices comes back: lines and quantities, why, and whether the rest is still delivered (ORD-070)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.services.sales import order_credits
from app.services.sales.document import Document
from app.services.sales.order_credits import Chosen
from app.views.kit import form_dialog
from app.views.kit.fields import CheckField, Choice, ChoiceField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.kit.page import Page
from app.views.sales.step_dialog import number_words

declare({
    "ORD-070-none": N_("Nothing is to come back yet. Enter a quantity in one of the lines."),
    "ORD-070-two": N_("A credit note takes lines of one invoice. Empty the quantities of the other invoices."),
})
WIDE, HIGH = 820, 240


class ReturnDialog(FormDialog):
    """The lines of one order's invoices with the quantities that come back."""

    def __init__(self, page: Page, order_id: int) -> None:
        desk = page.context.desk
        self._desk, self.found = desk, order_credits.returnable(desk, order_id)
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "credit_note")
        reason = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(*pair) for pair in reasons)])
        keep = CheckField(_("What is still to be delivered is delivered all the same"), checked=True)
        same_rate = CheckField(_("Keep the exchange rate of the invoice"))
        self.grid = Grid(self._columns(), name=_("Lines"), first="quantity")
        self.grid.set_rows([GridRow(n, {"invoice": x.invoice, "text": x.text, "invoiced": x.invoiced, "left": x.left,
                                        "quantity": None}) for n, x in enumerate(self.found)])
        self.grid.model_.going_on = False
        self.grid.setFixedHeight(HIGH)
        super().__init__(page, _("Create credit note"), [FormField("reason", _("Reason"), reason), FormField("keep", "", keep),
                                                         FormField("same_rate", "", same_rate)], self._do, inner=self.grid,
                         body=_("An order with negative quantities is made; its invoice is the credit note."),
                         save_words=_("Create"), width=WIDE)

    def _columns(self) -> list[GridColumn]:
        def shown(name: str, title: str, width: int, **more: Any) -> GridColumn:
            return GridColumn(name, title, None, number_words, width, usual=False, **more)

        return [number_column(), shown("invoice", N_("Invoice"), 120), shown("text", N_("Description"), 200, stretch=True),
                shown("invoiced", N_("Invoiced"), 90, right=True), shown("left", N_("May come back"), 110, right=True),
                GridColumn("quantity", N_("Comes back"), lambda: NumberField(_("Comes back"), places=5), number_words, 110,
                           right=True)]

    def _do(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        self.grid.end_typing()
        wanted = {row.no: Decimal(row.values["quantity"]) for row in self.grid.rows if row.values.get("quantity")}
        invoices = {self.found[n].invoice_id for n in wanted}
        if not wanted:
            return Outcome(None, (error("ORD-070-none"),))
        if len(invoices) > 1:
            return Outcome(None, (error("ORD-070-two"),))
        chosen = {self.found[n].line_no: Chosen(quantity) for n, quantity in wanted.items()}
        return order_credits.credit_order(self._desk, invoices.pop(), chosen, reason_id=values["reason"],
                                          keep_remainder=bool(values["keep"]), same_rate=bool(values["same_rate"]))


def show(page: Page, order_id: int) -> Document | None:
    """Ask what comes back; the new order, or None when she went back."""
    outcome: Outcome[Document] = form_dialog.show(ReturnDialog(page, order_id))
    return outcome.value
