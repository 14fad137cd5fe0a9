"""What prepayments are chosen with: VAT codes of a payment line, orders money may be kept for (PAY-62, 63)."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import VatCode
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.sales import SalesOrder

CLOSED = ("invoiced", "cancelled")
"""Orders nobody pays in advance any more, by their status."""


def vat_codes(session: Session, company_id: int, language: str) -> list[tuple[int, str]]:
    """Active VAT codes with their names, for a choice."""
    rows = session.scalars(select(VatCode).where(VatCode.company_id == company_id, VatCode.active).order_by(VatCode.code))
    return [(row.id, f"{row.code} {row.names.get(language) or row.names.get('en') or ''}".strip()) for row in rows]


def orders_of(session: Session, company_id: int, customer_id: int) -> list[tuple[int, str]]:
    """Orders a customer is invoiced for and that are not invoiced in full, the newest first, for a choice."""
    rows = session.execute(
        select(SalesOrder.id, SalesOrder.number, SalesOrder.customer_reference).where(
            SalesOrder.company_id == company_id, SalesOrder.invoice_account_id == customer_id, SalesOrder.kind == "order",
            SalesOrder.status.not_in(CLOSED)).order_by(SalesOrder.id.desc()).limit(200))
    return [(key, f"{number} {reference or ''}".strip()) for key, number, reference in rows]


def reserved_for(session: Session, entry_ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """The order each entry is kept for: id and number."""
    state = CustomerEntryState
    return {key: (order, number) for key, order, number in session.execute(
        select(state.entry_id, SalesOrder.id, SalesOrder.number).join(SalesOrder, SalesOrder.id == state.reserved_order_id)
        .where(state.entry_id.in_(list(entry_ids))))}


def is_prepayment(session: Session, company_id: int, entry_id: int) -> bool:
    """Is it an open prepayment of this company?"""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    return session.scalar(select(entry.prepayment).join(state, state.entry_id == entry.id).where(
        entry.id == entry_id, entry.company_id == company_id, state.remaining < 0)) is True
