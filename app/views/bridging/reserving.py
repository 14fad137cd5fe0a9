"""A prepayment kept for a sales order, or given free: asked from the list of entries (PAY-63)."""

from collections.abc import Mapping
from typing import Any

from app.core.problems import Outcome
from app.i18n import _
from app.queries import prepayments as queries
from app.services import prepayment_orders
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page


def keep_for_order(page: Page, entry_id: int, customer_id: int) -> bool:
    """Ask for the order, with what it is kept for now; True when something was changed."""
    desk = page.context.desk
    with desk.reading() as session:
        prepayment = queries.is_prepayment(session, desk.company_id, entry_id)
        held = queries.reserved_for(session, [entry_id]).get(entry_id)
        orders = queries.orders_of(session, desk.company_id, customer_id)
    if not prepayment and held is None:
        page.tell("info", _("Only an open prepayment is kept for an order."))
        return False
    if held is None and not orders:
        page.tell("info", _("This customer has no order that is still to be invoiced."))
        return False
    known = dict(orders) | ({} if held is None else {held[0]: dict(orders).get(held[0], held[1])})
    field = ChoiceField(_("Order"), [Choice(None, _("None: free for any invoice")), *(Choice(k, w) for k, w in known.items())],
                        width=300)
    field.set_value(None if held is None else held[0])

    def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        return prepayment_orders.reserve(desk, entry_id, values["order"])

    body = _("Nothing else is settled with a prepayment that is kept for an order. When the order is invoiced, it is settled by "
             "itself.")
    fields = [FormField("order", _("Order"), field)]
    done = form_dialog.show(FormDialog(page, _("Keep for an order"), fields, save, body=body)).done
    if done:
        free = field.value() is None
        page.tell("success", _("The prepayment is free again.") if free else _("The prepayment is kept for the order."))
    return done
