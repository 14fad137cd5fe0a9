"""Tasks of the close about orders, deliveries and invoices: SOC, PCK, PSL, SNI, RCI, FTI, INV (closing 1.4)."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import Blocked
from app.core.facts import Term, from_json
from app.core.money import rounded
from app.core.problems import Problem, Weight, information
from app.core.words import N_, declare
from app.models.credit_holds import CreditHold
from app.models.customers import Customer
from app.models.invoices import InvoiceLine, InvoiceLineSource, SalesInvoice
from app.models.sales import (
    OrderConfirmation,
    PackingSlip,
    PackingSlipLine,
    PickingList,
    SalesOrder,
    SalesOrderLine,
)
from app.rules.customers import VALUE_NAMES
from app.services.closing.evaluators.worth import Worth
from app.services.closing.finding import NOT_APPLICABLE, Found, Item, Look, summed

declare({
    "CLS-044-hold": N_("Credit control holds the order since {day}."),
    "CLS-044-blocked": N_("The customer is blocked for {blocked}."),
    "CLS-044-rate": N_("There is no exchange rate for {currency} on {day}."),
    "CLS-040-changed": N_("The order was changed after its confirmation."),
    "CLS-040-unconfirmed": N_("The order was never confirmed."),
    "CLS-040-invoice-by": N_("The invoice was due on {day}."),
    "CLS-040-approval": N_("It waits for approval."),
})

ORDER, SLIP_LINE, ORDER_LINE, INVOICE = "sales_order", "packing_slip_line", "sales_order_line", "sales_invoice"
ASSIGNMENT = "recurring_assignment"
HELD = ("on_hold", "ready_to_release", "awaiting_approval")
_O, _L = SalesOrder, SalesOrderLine


def planned(line: Any = _L, order: Any = _O) -> Any:
    """The planned ship date of an order line (CLS-040)."""
    return func.coalesce(line.requested, order.confirmed_date, order.requested, order.order_date)


def holds(session: Session, company_id: int) -> dict[int, Problem]:
    """By order: since when credit control holds it (CLS-044)."""
    rows = session.execute(select(CreditHold.order_id, CreditHold.held_on).where(
        CreditHold.company_id == company_id, CreditHold.state.in_(HELD)))
    return {order: information("CLS-044-hold", day=day) for order, day in rows}


def _there(look: Look, query: Any) -> bool:
    return bool(look.session.execute(query.limit(1)).first())


# ---------------------------------------------------------------- orders

def confirmations(look: Look) -> Found:
    """SOC: orders to ship by the end of the period, not delivered in full, never confirmed or changed since."""
    session, company = look.session, look.company_id
    if not _there(look, select(OrderConfirmation.id).where(OrderConfirmation.company_id == company)):
        return NOT_APPLICABLE
    # More may be delivered than was ordered (ORD-022).
    less = or_(and_(_L.quantity >= 0, _L.delivered + _L.cancelled < _L.quantity),
               and_(_L.quantity < 0, _L.delivered + _L.cancelled > _L.quantity))
    waiting = exists(select(_L.id).where(_L.order_id == _O.id, _L.type == "product", planned() <= look.end, less)).correlate(_O)
    never = ~exists(select(OrderConfirmation.id).where(OrderConfirmation.order_id == _O.id)).correlate(_O)
    held = holds(session, company)
    rows = session.execute(select(_O.id, _O.number, _O.order_date, _O.open_amount, _O.invoice_account_id, never.label("never"))
                           .where(_O.company_id == company, _O.kind == "order", _O.status == "open", waiting,
                                  or_(never, _O.changed_since_confirmation)).order_by(_O.number))
    return summed([
        Item(f"{ORDER}:{key}", number, on, int(amount), customer, None,
             held.get(key) or information("CLS-040-unconfirmed" if unconfirmed else "CLS-040-changed"), N_("Sales order"),
             (ORDER, key)) for key, number, on, amount, customer, unconfirmed in rows])


def picking(look: Look) -> Found:
    """PCK: picking lists of the period and before that are not registered."""
    lists = PickingList
    if not _there(look, select(lists.id).where(lists.company_id == look.company_id)):
        return NOT_APPLICABLE
    held = holds(look.session, look.company_id)
    rows = look.session.execute(
        select(lists.id, lists.number, lists.picking_date, lists.order_id, _O.invoice_account_id)
        .join(_O, _O.id == lists.order_id).where(lists.company_id == look.company_id, lists.state == "created",
                                                 lists.picking_date <= look.end).order_by(lists.number))
    return Found([Item(f"picking_list:{key}", number, on, None, customer, None, held.get(order), N_("Picking list"),
                       (ORDER, order)) for key, number, on, order, customer in rows])


def packing(look: Look) -> Found:
    """PSL: order lines to ship by the end of the period of which more is picked or set to deliver than is delivered."""
    lines = (select(_L.id).join(_O, _O.id == _L.order_id)
             .where(_O.company_id == look.company_id, _L.type == "product", planned() <= look.end))
    if not _there(look, lines) and not _there(look, select(PackingSlip.id).where(
            PackingSlip.company_id == look.company_id, PackingSlip.delivery_date.between(look.start, look.end))):
        return NOT_APPLICABLE
    held = holds(look.session, look.company_id)
    more = or_(and_(_L.quantity >= 0, or_(_L.picked > _L.delivered, _L.deliver_now > 0)),
               and_(_L.quantity < 0, or_(_L.picked < _L.delivered, _L.deliver_now < 0)))
    rows = look.session.execute(
        select(_L.id, _O.number, _L.line_no, planned(), _L.order_id, _O.invoice_account_id)
        .join(_O, _O.id == _L.order_id)
        .where(_O.company_id == look.company_id, _O.kind == "order", _O.status == "open", _L.type == "product", more,
               planned() <= look.end).order_by(_O.number, _L.line_no))
    return Found([Item(f"{ORDER_LINE}:{key}", f"{number} / {no}", on, None, customer, None, held.get(order), N_("Order line"),
                       (ORDER, order)) for key, number, no, on, order, customer in rows])


def uninvoiced(look: Look) -> Found:
    """SNI: lines of packing slips up to the end of the period of which not all was invoiced by then, in money (ORD-092)."""
    if not _there(look, select(PackingSlip.id).where(PackingSlip.company_id == look.company_id)):
        return NOT_APPLICABLE
    left = _left(look)
    rows = [row for start in range(0, len(left), 500) for row in look.session.execute(
        select(PackingSlipLine.id, PackingSlip.number, PackingSlip.delivery_date, PackingSlip.invoice_by, _L.quantity, _L.amount,
               _O.currency, _O.rate, _O.invoice_account_id, _L.order_id, _O.prices_include_vat, _O.net, _O.total)
        .join(PackingSlip, PackingSlip.id == PackingSlipLine.slip_id).join(_L, _L.id == PackingSlipLine.order_line_id)
        .join(_O, _O.id == _L.order_id).where(PackingSlipLine.id.in_(list(left)[start:start + 500]))
        .order_by(PackingSlipLine.id))]
    worth = Worth(look)
    held = holds(look.session, look.company_id)
    items = []
    for key, number, on, by, ordered, amount, currency, rate, customer, order, gross, net, total in rows:
        late = information("CLS-040-invoice-by", day=by) if by is not None and by < look.end else None
        # A line with VAT in its price counts with the share that net has in the whole order.
        own = rounded(Decimal(amount) * net / total) if gross and total else amount
        value = worth.of(left[key], ordered, own, currency, rate)
        missing = information("CLS-044-rate", currency=currency, day=look.end) if value is None else None
        items.append(Item(f"{SLIP_LINE}:{key}", number, on, value, customer, None, held.get(order) or missing or late,
                          N_("Packing slip"), (ORDER, order)))
    return summed(items)


def _left(look: Look) -> dict[int, Decimal]:
    """Delivered and not invoiced as of the end of the period, by line of a packing slip; corrections count with their line."""
    line, slip = PackingSlipLine, PackingSlip
    whole = func.coalesce(line.corrects_id, line.id)
    delivered = look.session.execute(
        select(whole, func.sum(line.quantity)).join(slip, slip.id == line.slip_id)
        .where(slip.company_id == look.company_id, slip.delivery_date <= look.end).group_by(whole))
    left = {key: Decimal(quantity) for key, quantity in delivered}
    invoice, against = SalesInvoice, aliased(SalesInvoice)
    cancelled = exists(select(against.id).where(
        against.original_id == invoice.id, against.correction_role == "cancelling", against.state == "posted",
        against.posting_date <= look.end)).correlate(invoice)
    for key, quantity in look.session.execute(
            select(InvoiceLineSource.slip_line_id, func.sum(InvoiceLineSource.quantity))
            .join(InvoiceLine, InvoiceLine.id == InvoiceLineSource.invoice_line_id)
            .join(invoice, invoice.id == InvoiceLine.invoice_id)
            .where(invoice.company_id == look.company_id, invoice.state == "posted", invoice.posting_date <= look.end, ~cancelled,
                   InvoiceLineSource.slip_line_id.is_not(None)).group_by(InvoiceLineSource.slip_line_id)):
        if key in left:
            left[key] -= Decimal(quantity)
    return {key: quantity for key, quantity in left.items() if quantity}


# ---------------------------------------------------------------- invoices

def recurring(look: Look) -> Found:
    """RCI: occurrences of active recurring invoices not generated; those of blocked customers are told, not counted."""
    # What generates invoices brings half of sales along; it is imported with the first evaluation.
    from app.services.sales import recurring as generating

    waiting = generating.waiting(look.desk, look.end)
    if waiting is None:
        return NOT_APPLICABLE
    kind = N_("Recurring invoice")
    made = [Item(f"{ASSIGNMENT}:{key}:{day.isoformat()}", name, day, None, customer, None, None, kind, (ASSIGNMENT, key))
            for key, day, name, customer in waiting.rows]
    return Found(made, left_out=[Item(f"left:{n}", str(problem.saw.get("template") or ""), look.end, reason=problem, kind=kind)
                                 for n, problem in enumerate(waiting.left_out)])


def free_text(look: Look) -> Found:
    """FTI: free text invoices and credit notes dated in the period or before that are not posted."""
    return summed(_drafts(look, ("free_text",)))


def order_invoices(look: Look) -> Found:
    """INV: order and prepayment invoices not posted, credit-note orders not invoiced, invoicing steps that failed or wait."""
    return summed([*_drafts(look, ("order", "prepayment")), *_credit_orders(look), *_failed(look)])


def _drafts(look: Look, kinds: Sequence[str]) -> list[Item]:
    """By the date they would be posted with, so that another posting date takes them out of the period (CLS-040, 044)."""
    invoice = SalesInvoice
    rows = look.session.execute(
        select(invoice.id, invoice.posting_date, invoice.total, invoice.currency, invoice.invoice_account_id, invoice.state,
               invoice.order_id, invoice.credit, Customer.blocked, Customer.number)
        .join(Customer, Customer.id == invoice.invoice_account_id)
        .where(invoice.company_id == look.company_id, invoice.state != "posted", invoice.kind.in_(kinds),
               invoice.posting_date <= look.end).order_by(invoice.posting_date, invoice.id)).all()
    worth, held = Worth(look), holds(look.session, look.company_id)
    found = []
    for key, on, total, currency, customer, state, order, credit, blocked, number in rows:
        value = worth.of_amount(total, currency, None)
        found.append(Item(f"{INVOICE}:{key}", f"{number} · {key}", on, value, customer, None,
                          _why(held.get(order or 0), blocked, None if value is not None else currency, state, look.end),
                          N_("Credit note") if credit else N_("Invoice"), (INVOICE, key)))
    return found


def _why(held: Problem | None, blocked: Blocked, without_rate: str | None, state: str, day: date) -> Problem | None:
    """Why a draft cannot be posted: credit control, Blocked, a missing rate, or an approval (CLS-044)."""
    if held is not None:
        return held
    if blocked >= Blocked.INVOICE:
        return information("CLS-044-blocked", blocked=Term(VALUE_NAMES[Blocked(blocked)]))
    if without_rate is not None:
        return information("CLS-044-rate", currency=without_rate, day=day)
    return information("CLS-040-approval") if state == "in_review" else None


def _credit_orders(look: Look) -> Iterable[Item]:
    rows = look.session.execute(
        select(_O.id, _O.number, planned_of_order(), _O.total, _O.currency, _O.rate, _O.invoice_account_id)
        .where(_O.company_id == look.company_id, _O.kind == "credit_note_order", _O.status.in_(("open", "delivered")),
               planned_of_order() <= look.end,
               ~exists(select(SalesInvoice.id).where(SalesInvoice.order_id == _O.id, SalesInvoice.state != "posted"))
               .correlate(_O)).order_by(_O.number))
    worth = Worth(look)
    for key, number, on, total, currency, rate, customer in rows:
        yield Item(f"{ORDER}:{key}", number, on, worth.of_amount(total, currency, rate), customer, None, None,
                   N_("Credit note order"), (ORDER, key))


def planned_of_order() -> Any:
    """The date of an order as a whole."""
    return func.coalesce(_O.confirmed_date, _O.requested, _O.order_date)


def _failed(look: Look) -> Iterable[Item]:
    """Invoicing that credit control stopped, by the date it would be posted with, and why a release failed (ORD-031, CRD-91)."""
    hold = CreditHold
    rows = look.session.execute(
        select(hold.id, hold.order_id, _O.number, hold.held_on, hold.amount_accounting, hold.customer_id, hold.held_by_id,
               hold.parameters, hold.error)
        .join(_O, _O.id == hold.order_id)
        .where(hold.company_id == look.company_id, hold.state.in_(HELD), hold.step == "invoice").order_by(_O.number))
    for key, order, number, since, amount, customer, user, wished, failed in rows:
        on = _wished_on(wished) or since
        if on <= look.end:
            yield Item(f"credit_hold:{key}", number, on, int(amount), customer, user,
                       _first(failed) or information("CLS-044-hold", day=since), N_("Sales order"), (ORDER, order))


def _wished_on(parameters: Any) -> date | None:
    """The posting date an invoice was asked for with."""
    told = parameters.get("posting_date") if isinstance(parameters, dict) else None
    return date.fromisoformat(told) if told else None


def _first(kept: Any) -> Problem | None:
    """The first of the problems that posting failed with, as they were kept."""
    found = from_json(kept[0]) if isinstance(kept, list) and kept else None
    return Problem(found.rule, found.saw, Weight.INFORMATION) if found is not None else None
