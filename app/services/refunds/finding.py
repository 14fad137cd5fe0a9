"""Credits that may be given back, as a proposal that writes nothing, and drafts made of it (REF-01…03, 09)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import Blocked, CollectionsStatus
from app.core.problems import Outcome, error
from app.core.words import L_, N_, declare
from app.i18n import letters
from app.models.collections import EntryCollection
from app.models.customers import Customer, CustomerBankAccount
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.payments import Refund, RefundEntry
from app.models.settlement_marks import SettlementMark
from app.models.types import FOR_EVER
from app.rules import refunds as rules
from app.rules.refunds import LeftOut, OpenItem, Planned
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.payments.drafts import parts
from app.settings import REFUND_AGE, REFUND_MINIMUM

declare({
    "REF-01-none": N_("There is nothing to give back. Choose a credit that is open and free."),
})

_E, _S = CustomerLedgerEntry, CustomerEntryState
L_("Refund {documents}")


@dataclass(frozen=True, slots=True)
class Wish:
    """Which customers are looked at, and how refunds are made of what is found (REF-01, 02); `entries` = only these credits."""

    customer_id: int | None = None
    group_id: int | None = None
    method_id: int | None = None
    currency: str | None = None
    with_debits: bool = False
    together: bool = True
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """What a proposal says about an entry or a customer."""

    customers: Mapping[int, str]
    documents: Mapping[int, str]
    ibans: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A proposal: refunds, what is left out and why, and the names of both."""

    planned: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    named: Named


def find(desk: Desk, wish: Wish) -> Found:
    """What could be given back now, nothing written (REF-01…03)."""
    with desk.reading() as session:
        return _found(session, desk, wish)


def _found(session: Session, desk: Desk, wish: Wish) -> Found:
    held = parameters(session, desk.company_id)
    items = _items(session, desk, wish)
    own = {c: m for c, m in session.execute(select(Customer.id, Customer.minimum_refund).where(
        Customer.company_id == desk.company_id, Customer.minimum_refund.is_not(None))) if m is not None}
    planned, left_out = rules.plan(items, rules.Wish(
        desk.today, wish.with_debits, wish.together, held.get(REFUND_MINIMUM), held.get(REFUND_AGE), own))
    return Found(tuple(planned), tuple(left_out), _named(session, items))


def _items(session: Session, desk: Desk, wish: Wish) -> list[OpenItem]:
    """Open entries of customers that have a credit among them."""
    credits = select(_S.customer_id).where(_S.company_id == desk.company_id, _S.open_until == FOR_EVER, _S.remaining < 0)
    if wish.entries:
        credits = credits.where(_S.entry_id.in_(wish.entries))
    query: Any = (
        select(_S.entry_id, _S.customer_id, _S.currency, _S.posting_date, _S.due_date, _S.remaining, _S.remaining_accounting,
               Customer.blocked, Customer.privacy_blocked, EntryCollection.status, _S.on_hold, _S.reserved_order_id,
               SettlementMark.id)
        .join(Customer, Customer.id == _S.customer_id).outerjoin(EntryCollection, EntryCollection.entry_id == _S.entry_id)
        .outerjoin(SettlementMark, SettlementMark.entry_id == _S.entry_id)
        .where(_S.company_id == desk.company_id, _S.open_until == FOR_EVER, _S.remaining != 0, _S.customer_id.in_(credits)))
    for wanted, column in ((wish.customer_id, _S.customer_id), (wish.group_id, Customer.group_id),
                           (wish.method_id, Customer.payment_method_id), (wish.currency, _S.currency)):
        query = query.where(column == wanted) if wanted else query
    return [OpenItem(entry, customer, currency, posted, due, left, value, privacy or blocked is Blocked.ALL,
                     status is CollectionsStatus.DISPUTED, bool(hold), order is not None, mark is not None)
            for entry, customer, currency, posted, due, left, value, blocked, privacy, status, hold, order, mark
            in session.execute(query.order_by(_S.customer_id, _S.entry_id))
            if not (wish.entries and left < 0 and entry not in wish.entries)]


def _named(session: Session, items: Sequence[OpenItem]) -> Named:
    customers: dict[int, str] = {}
    documents: dict[int, str] = {}
    for part in parts({i.customer_id for i in items}):
        customers |= {c: n for c, n in session.execute(select(Customer.id, Customer.name).where(Customer.id.in_(part)))}
    for part in parts(i.entry_id for i in items):
        documents |= {e: n for e, n in session.execute(select(_E.id, _E.document_no).where(_E.id.in_(part)))}
    return Named(customers, documents, {c: own[0].iban or "" for c, own in accounts_of(session, customers).items()})


def accounts_of(session: Session, customer_ids: Iterable[int]) -> dict[int, list[CustomerBankAccount]]:
    """The bank accounts with an IBAN of customers, those for refunds first (REF-06)."""
    found: dict[int, list[CustomerBankAccount]] = {}
    for part in parts(customer_ids):
        for row in session.scalars(select(CustomerBankAccount).where(
                CustomerBankAccount.customer_id.in_(part), CustomerBankAccount.iban.is_not(None))
                .order_by(CustomerBankAccount.customer_id, CustomerBankAccount.for_refunds.desc(), CustomerBankAccount.id)):
            found.setdefault(row.customer_id, []).append(row)
    return found


def make(desk: Desk, wish: Wish, only: Iterable[tuple[int, ...]] | None = None) -> Outcome[tuple[int, ...]]:
    """Drafts of what is found, all or those of some `Planned.key`; their entries are marked, nothing else takes them (REF-04)."""
    with desk.writing("refund.propose") as unit:
        session = unit.session
        found = _found(session, desk, wish)
        wanted = None if only is None else set(only)
        chosen = [p for p in found.planned if wanted is None or p.key in wanted]
        if not chosen:
            return Outcome(None, (error("REF-01-none"),))
        accounts = accounts_of(session, {p.customer_id for p in chosen})
        people = {c.id: c for part in parts(p.customer_id for p in chosen)
                  for c in session.scalars(select(Customer).where(Customer.id.in_(part)))}
        made = tuple(_draft(session, desk, p, people[p.customer_id], accounts.get(p.customer_id, []), found.named.documents)
                     for p in chosen)
        unit.changed("refund", made[0])
        return Outcome(made)


def _draft(session: Session, desk: Desk, planned: Planned, customer: Customer, accounts: Sequence[CustomerBankAccount],
           documents: Mapping[int, str]) -> int:
    """One draft with its entries and marks; the remittance names the credits in the customer's language (REF-05)."""
    words = ", ".join(documents[i.entry_id] for i in planned.entries if i.remaining < 0)
    account = accounts[0] if accounts else None
    holder = (account.holder if account else None) or customer.name[:70]
    row = Refund(
        company_id=desk.company_id, customer_id=planned.customer_id, currency=planned.currency, amount=planned.amount,
        state="draft", payment_method_id=customer.payment_method_id, holder=holder,
        iban=account.iban if account else None, bic=account.bic if account else None, created_by_id=desk.actor.user_id,
        remittance=letters("Refund {documents}", customer.language or desk.language).format(documents=words)[:140])
    session.add(row)
    session.flush()
    now = desk.clock.now()
    session.add_all([RefundEntry(company_id=desk.company_id, refund_id=row.id, entry_id=i.entry_id, amount=i.remaining)
                     for i in planned.entries])
    session.add_all([SettlementMark(company_id=desk.company_id, entry_id=i.entry_id, refund_id=row.id, remaining_then=i.remaining,
                                    use="never", created_at=now, created_by_id=desk.actor.user_id) for i in planned.entries])
    session.flush()
    return row.id
