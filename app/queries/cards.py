"""Card payments as a list, what they reserve for orders, and what waits on CARDCLR against the ledger (CCD-01…04, PWIN-12)."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.core.words import N_
from app.models.accounts import Account
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.models.sales import SalesOrder
from app.models.settlement_marks import SettlementMark
from app.models.tills import CardEvent, CardTransaction
from app.models.types import FOR_EVER, Minor
from app.queries.listing import Column, Listing, ListQuery

_C, _E, _G = CardTransaction, CardEvent, GeneralLedgerEntry
STATE_NAMES = {"authorised": N_("Authorised"), "captured": N_("Captured"), "voided": N_("Voided"), "expired": N_("Expired"),
               "declined": N_("Declined"), "refunded": N_("Refunded"), "charged_back": N_("Charged back")}
STATE_TONES = {"authorised": ("info", "half"), "captured": ("success", "check"), "voided": ("neutral", "cross"),
               "expired": ("warning", "cross"), "declined": ("danger", "cross"), "refunded": ("neutral", "half"),
               "charged_back": ("danger", "cross")}
EVENT_NAMES = {"authorise": N_("Authorised"), "capture": N_("Captured"), "void": N_("Voided"), "expire": N_("Expired"),
               "decline": N_("Declined"), "refund": N_("Refunded"), "payout": N_("Paid out"), "chargeback": N_("Charged back")}
_SIGNED = case((_E.kind == "capture", _E.amount), (_E.kind.in_(("refund", "chargeback", "payout")), -_E.amount), else_=0)


def authorised(session: Session, company_id: int, order_ids: Collection[int], day: date) -> dict[int, int]:
    """What live card authorisations reserve for orders on a day, by order, in minor units of the currency of the order.

    Credit control takes it off *this document* (CCD-02); an authorisation that was captured, voided or has ended is none.
    """
    rows = session.execute(
        select(_C.order_id, func.sum(_C.authorised)).join(SalesOrder, SalesOrder.id == _C.order_id)
        .where(_C.company_id == company_id, _C.order_id.in_(order_ids), _C.state == "authorised", _C.valid_until >= day,
               _C.currency == SalesOrder.currency).group_by(_C.order_id))
    return {order: int(amount) for order, amount in rows if order is not None}


def _sum(figure: Any) -> ColumnElement[int]:
    return type_coerce(select(func.coalesce(func.sum(figure), 0)).where(_E.transaction_id == _C.id).correlate(_C)
                       .scalar_subquery(), Minor())


def card_listing() -> Listing:
    """Card payments, the newest first. Scope: `view` = live, captured (open at the provider), all; `customer_id`, `order_id`."""
    captured = _sum(case((_E.kind == "capture", _E.amount), else_=0))
    waits = _sum(_SIGNED)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_C).join(Customer, Customer.id == _C.customer_id)
                  .outerjoin(SalesOrder, SalesOrder.id == _C.order_id).where(_C.company_id == query.company_id))
        view = query.scope.get("view", "all")
        if view == "live":
            joined = joined.where(_C.state == "authorised")
        elif view == "open":
            joined = joined.where(waits != 0)
        for name, at in (("customer_id", _C.customer_id), ("order_id", _C.order_id)):
            if query.scope.get(name):
                joined = joined.where(at == query.scope[name])
        return joined

    return Listing("cards", N_("Cards"), _C.id, (
        Column("token", N_("Provider reference"), "link", _C.token, 150, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 150, stretch=True, searchable=True),
        Column("state", N_("Status"), "chip", _C.state, 130, names=STATE_NAMES, tones=STATE_TONES),
        Column("authorised", N_("Authorised"), "amount", _C.authorised, 105, currency="currency"),
        Column("captured", N_("Captured"), "amount", captured, 100, currency="currency", sought=False),
        Column("open", N_("At the provider"), "amount", waits, 120, total=True, currency="currency", sought=False),
        Column("currency", N_("Cur."), "text", _C.currency, 50, sought=False),
        Column("valid_until", N_("Valid until"), "date", _C.valid_until, 106),
        Column("provider", N_("Provider"), "text", _C.provider, 110, searchable=True),
        Column("order", N_("Sales order"), "text", SalesOrder.number, 110, searchable=True),
        Column("brand", N_("Card"), "text", _C.brand, 100),
        Column("last4", N_("Ends in"), "text", _C.last4, 80, searchable=True),
        Column("expiry", N_("Card expires"), "text", _C.expiry, 90, hidden=True),
        Column("authorisation", N_("Authorisation code"), "text", _C.authorisation, 120, hidden=True, searchable=True),
        Column("made", N_("Order of entry"), "int", _C.id, 90, hidden=True),
    ), source, (("made", True),), frozenset({"card_transaction", "card_event"}))


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as the panel shows it; amounts in minor units."""

    event_id: int
    kind: str
    day: date
    amount: int
    fee: int
    voucher_id: int | None
    voucher: str
    reason: str
    user: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A card payment with its events, the oldest first."""

    card_id: int
    provider: str
    token: str
    state: str
    customer_id: int
    customer: str
    order_id: int | None
    currency: str
    authorised: int
    valid_until: date
    events: tuple[EventRow, ...]

    def total(self, kind: str) -> int:
        """The sum of one kind of events."""
        return sum(e.amount for e in self.events if e.kind == kind)

    @property
    def refundable(self) -> int:
        """What can still be given back or charged back."""
        return self.total("capture") - self.total("refund") - self.total("chargeback")


def view(session: Session, company_id: int, card_id: int) -> CardView | None:
    """One card payment with everything that happened to it."""
    row = session.execute(select(_C, Customer.name).join(Customer, Customer.id == _C.customer_id).where(
        _C.id == card_id, _C.company_id == company_id)).first()
    if row is None:
        return None
    card, customer = row
    events = tuple(EventRow(e.id, e.kind, e.date, e.amount, e.fee, e.voucher_id, number or "", e.reason or "", user)
                   for e, number, user in session.execute(
        select(_E, Voucher.number, User.display_name).join(User, User.id == _E.created_by_id)
        .outerjoin(Voucher, Voucher.id == _E.voucher_id).where(_E.transaction_id == card_id).order_by(_E.id)))
    return CardView(card.id, card.provider, card.token, card.state, card.customer_id, customer, card.order_id, card.currency,
                    card.authorised, card.valid_until, events)


@dataclass(frozen=True, slots=True)
class Tie:
    """CARDCLR on a day in accounting minor units: Σ open captures against the balance of its accounts (CCD-04)."""

    accounts: tuple[str, ...]
    waits: int
    ledger: int

    @property
    def difference(self) -> int:
        """Ledger less captures; anything but nothing was posted by hand."""
        return self.ledger - self.waits


def tie(session: Session, company_id: int, day: date) -> Tie:
    """What the provider owes by the events until a day, and what the ledger says of it."""
    waits = 0
    for facts in session.scalars(select(_E.facts).where(_E.company_id == company_id, _E.date <= day, _E.facts.is_not(None))):
        waits += int(facts["saw"].get("value", 0))
    rows = _balances(session, company_id, day)
    return Tie(tuple(sorted(rows)), waits, sum(rows.values()))


def _balances(session: Session, company_id: int, day: date) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for number, amount in session.execute(
            select(Account.number, func.sum(_G.accounting_amount)).join(Account, Account.id == _G.account_id)
            .where(_G.company_id == company_id, _G.role == AccountRole.CARDCLR, _G.posting_date <= day)
            .group_by(Account.number)):
        found[number] += int(amount)
    return found


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An entry a card payment may settle; `remaining` in minor units, signed as the entry."""

    entry_id: int
    document: str
    due: date
    remaining: int


def open_entries(session: Session, company_id: int, customer_id: int, currency: str, *, debits: bool) -> list[OpenEntry]:
    """What a capture settles (debits) or money given back is given back for (credits), the oldest first; none that is marked."""
    state, entry = CustomerEntryState, CustomerLedgerEntry
    sign = state.remaining > 0 if debits else state.remaining < 0
    rows = session.execute(
        select(state.entry_id, entry.document_no, state.due_date, state.remaining).join(entry, entry.id == state.entry_id)
        .where(state.company_id == company_id, state.customer_id == customer_id, state.open_until == FOR_EVER,
               state.currency == currency, sign, state.reserved_order_id.is_(None),
               ~select(SettlementMark.id).where(SettlementMark.entry_id == state.entry_id).exists())
        .order_by(state.due_date, state.entry_id).limit(200))
    return [OpenEntry(*row) for row in rows]


def providers(session: Session, company_id: int) -> list[str]:
    """The providers that were used, the newest first, to be proposed."""
    rows = session.execute(select(_C.provider, func.max(_C.id)).where(_C.company_id == company_id).group_by(_C.provider)
                           .order_by(func.max(_C.id).desc()))
    return [provider for provider, _last in rows]
