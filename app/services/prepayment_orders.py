"""A prepayment kept for a sales order: nothing else is settled with it until it is given free again (PAY-63)."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.settlement_marks import SettlementMark
from app.services.desk import Desk

declare({
    "PAY-63-reserved": N_("{document} is kept for order {order}. Give it free first with “Keep for an order”."),
    "PAY-63-kind": N_("{document} is no open prepayment. Choose one that is."),
    "PAY-63-order": N_("Order {order} is not this customer’s, or nothing of it is to be invoiced. Choose another one."),
    "PAY-63-currency": N_("Order {order} is in {currency}, the prepayment in {other}. Choose an order in the same currency."),
    "PAY-63-marked": N_("{document} is marked for a settlement. Take the mark away first."),
})
TABLE = CustomerLedgerEntry.__tablename__


def reserve(desk: Desk, entry_id: int, order_id: int | None) -> Outcome[int]:
    """Keep an open prepayment for an order, or give it free (None); the log names the order either way (PAY-63)."""
    with desk.writing("prepayment.reserve" if order_id else "prepayment.release") as unit:
        session = unit.session
        entry, state = session.get(CustomerLedgerEntry, entry_id), session.get(CustomerEntryState, entry_id)
        if entry is None or state is None or entry.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        before = None if state.reserved_order_id is None else session.get_one(SalesOrder, state.reserved_order_id)
        after = None if order_id is None else session.get(SalesOrder, order_id)
        problems = () if order_id is None else tuple(_problems(session, desk, entry, state, after))
        if problems:
            return Outcome(None, problems)
        state.reserved_order_id = order_id
        session.flush()
        named = {"order": after.number if after is not None else None, "before": before.number if before is not None else None}
        unit.audit("prepayment.reserve" if order_id else "prepayment.release", TABLE, entry_id, entry.document_no, named,
                   desk.company_id)
        return Outcome(entry_id)


def _problems(session: Session, desk: Desk, entry: CustomerLedgerEntry, state: CustomerEntryState,
              order: SalesOrder | None) -> Iterator[Problem]:
    """Why a prepayment cannot be kept for an order."""
    if not entry.prepayment or state.remaining >= 0:
        yield error("PAY-63-kind", document=entry.document_no)
    if order is None or order.company_id != desk.company_id or order.invoice_account_id != entry.customer_id \
            or order.status in ("invoiced", "cancelled"):
        yield error("PAY-63-order", at="order", order=order.number if order is not None else "?")
    elif order.currency != entry.currency:
        yield error("PAY-63-currency", at="order", order=order.number, currency=order.currency, other=entry.currency)
    if session.scalars(select(SettlementMark.id).where(SettlementMark.entry_id == entry.id)).first() is not None:
        yield error("PAY-63-marked", document=entry.document_no)


def kept_for(session: Session, entry_ids: Iterable[int]) -> tuple[Problem, ...]:
    """Why these entries are settled with nothing: each that is kept for an order (PAY-63)."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(
        select(entry.document_no, SalesOrder.number).join(state, state.entry_id == entry.id)
        .join(SalesOrder, SalesOrder.id == state.reserved_order_id).where(entry.id.in_(list(entry_ids))).order_by(entry.id))
    return tuple(error("PAY-63-reserved", document=document, order=number) for document, number in rows)
