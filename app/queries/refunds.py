"""Refunds to customers as a list: drafts, those to be paid, paid, returned, cancelled; and what one settles (REF-08, PWIN-10)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.core.words import N_
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.payments import Refund, RefundEntry
from app.models.terms import PaymentMethod
from app.queries.listing import Column, Listing, ListQuery

STATE_NAMES = {"draft": N_("Draft"), "posted": N_("To be paid"), "file_created": N_("File created"),
               "sent": N_("Sent to the bank"), "paid": N_("Paid"), "returned": N_("Returned by the bank"),
               "cancelled": N_("Cancelled")}
STATE_TONES = {"draft": ("neutral", "half"), "posted": ("info", "half"), "file_created": ("info", "half"),
               "sent": ("info", "half"), "paid": ("success", "check"), "returned": ("danger", "cross"),
               "cancelled": ("neutral", "cross")}
VIEWS = {"drafts": ("draft",), "open": ("posted", "file_created", "sent", "returned"), "paid": ("paid",),
         "cancelled": ("cancelled",)}


def refund_listing() -> Listing:
    """Refunds; scope `view` (drafts, open, paid, cancelled, all) and `customer_id`, `first` and `last` are posting dates."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(Refund).outerjoin(Customer, Customer.id == Refund.customer_id)
                  .outerjoin(PaymentMethod, PaymentMethod.id == Refund.payment_method_id)
                  .outerjoin(User, User.id == Refund.created_by_id).where(Refund.company_id == query.company_id))
        states = VIEWS.get(query.scope.get("view", "all"))
        joined = joined.where(Refund.state.in_(states)) if states else joined
        if query.scope.get("customer_id"):
            joined = joined.where(Refund.customer_id == query.scope["customer_id"])
        low, high = query.scope.get("first"), query.scope.get("last")
        joined = joined.where(Refund.posting_date >= low) if low else joined
        return joined.where(Refund.posting_date <= high) if high else joined

    return Listing("refunds", N_("Refunds"), Refund.id, (
        Column("number", N_("Number"), "link", Refund.number, 110, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 180, stretch=True, searchable=True),
        Column("amount", N_("Amount"), "amount", Refund.amount, 106, total=True, currency="currency"),
        Column("currency", N_("Cur."), "text", Refund.currency, 50),
        Column("iban", N_("IBAN"), "text", Refund.iban, 190, searchable=True),
        Column("state", N_("Status"), "chip", Refund.state, 150, names=STATE_NAMES, tones=STATE_TONES),
        Column("posting_date", N_("Posting date"), "date", Refund.posting_date, 106),
        Column("method", N_("Method"), "text", PaymentMethod.code, 90, hidden=True),
        Column("remittance", N_("Remittance text"), "text", Refund.remittance, 200, searchable=True, hidden=True),
        Column("returned", N_("Reason of the return"), "text", Refund.returned, 160, hidden=True),
        Column("user", N_("Made by"), "text", User.display_name, 130, hidden=True),
        Column("made", N_("Order of entry"), "int", Refund.id, 90, hidden=True),
    ), source, (("made", True),), frozenset({"refund"}))


@dataclass(frozen=True, slots=True)
class Part:
    """An entry a refund settles; `amount` in minor units, signed as the entry."""

    entry_id: int
    document: str
    kind: EntryType
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class RefundView:
    """Everything the page tells about a refund; `approved` = who approved its IBAN."""

    refund_id: int
    number: str
    customer_id: int
    customer: str
    currency: str
    state: str
    iban: str
    holder: str
    remittance: str
    returned: str
    approved: str
    voucher_id: int | None
    entry_id: int | None
    parts: tuple[Part, ...]


def refund_view(session: Session, company_id: int, refund_id: int) -> RefundView | None:
    """A refund with its entries, the oldest first."""
    row = session.get(Refund, refund_id)
    if row is None or row.company_id != company_id:
        return None
    entry = CustomerLedgerEntry
    found = session.execute(select(entry.id, entry.document_no, entry.entry_type, entry.posting_date, RefundEntry.amount)
                            .join(RefundEntry, RefundEntry.entry_id == entry.id).where(RefundEntry.refund_id == refund_id)
                            .order_by(entry.posting_date, entry.id))
    approved = session.scalars(select(User.display_name).where(User.id == row.approved_iban_by_id)).first()
    name = session.scalars(select(Customer.name).where(Customer.id == row.customer_id)).one()
    return RefundView(row.id, row.number or "", row.customer_id, name, row.currency, row.state, row.iban or "", row.holder or "",
                      row.remittance, row.returned or "", approved or "", row.voucher_id, row.entry_id,
                      tuple(Part(*part) for part in found))
