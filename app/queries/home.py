"""The figures of the home window in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Blocked, CollectionsStatus
from app.models.collections import CollectionLetter, EntryCollection
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER

_S = CustomerEntryState


@dataclass(frozen=True, slots=True)
class Late:
    """A customer with what is overdue (accounting minor units) and for how many days at most."""

    customer_id: int
    name: str
    overdue: int
    days: int


@dataclass(frozen=True, slots=True)
class Overview:
    """How do we stand: amounts in accounting minor units."""

    customers: int
    owing: int
    balance: int
    open_items: int
    overdue: int
    overdue_items: int
    buckets: tuple[int, ...]
    drafts: int
    letters_due: int
    blocked: int
    aside: int
    expected: int
    promises: int
    promised: int
    disputes: int
    disputed: int
    credits: int
    credit_items: int
    largest: tuple[Late, ...]


def overview(session: Session, company_id: int, day: date, limits: Sequence[date], most: int = 6) -> Overview:
    """Everything the home window shows."""
    rows = session.execute(select(_S.customer_id, _S.due_date, _S.remaining, _S.remaining_accounting, _S.entry_id).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER)).all()
    buckets = [0] * (len(limits) + 1)
    owing: set[int] = set()
    late: dict[int, tuple[int, date]] = {}
    expected = overdue_items = credits = credit_items = 0
    for customer_id, due, remaining, value, _entry in rows:
        owing.add(customer_id)
        if remaining < 0:
            credits, credit_items = credits + value, credit_items + 1
            continue
        place = sum(due <= limit for limit in limits)
        buckets[place] += value
        if place:
            overdue_items += 1
            amount, oldest = late.get(customer_id, (0, due))
            late[customer_id] = (amount + value, min(oldest, due))
        elif due <= day + timedelta(7):
            expected += value
    counts = _counts(session, company_id)
    statuses = _statuses(session, company_id, day)
    balance = sum(buckets) + credits
    return Overview(
        counts[0],
        len(owing),
        balance,
        len(rows),
        sum(buckets[1:]),
        overdue_items,
        tuple(buckets),
        counts[2],
        len(late),
        counts[1],
        statuses[4],
        expected,
        statuses[0],
        statuses[1],
        statuses[2],
        statuses[3],
        credits,
        credit_items,
        _largest(session, late, day, most),
    )


def _counts(session: Session, company_id: int) -> tuple[int, int, int]:
    """Customers, blocked ones, draft letters."""
    everybody = session.scalars(select(func.count()).select_from(Customer).where(Customer.company_id == company_id)).one()
    blocked = session.scalars(select(func.count()).select_from(Customer).where(
        Customer.company_id == company_id, Customer.blocked > Blocked.BLANK)).one()
    drafts = session.scalars(select(func.count()).select_from(CollectionLetter).where(
        CollectionLetter.company_id == company_id, CollectionLetter.state == "draft")).one()
    return everybody, blocked, drafts


def _statuses(session: Session, company_id: int, day: date) -> tuple[int, int, int, int, int]:
    """Promises of today, their amount, disputes, their amount, and everything set aside."""
    c = EntryCollection
    found = session.execute(
        select(c.status, c.promised_on, _S.remaining_accounting).join(_S, _S.entry_id == c.entry_id).where(
            c.company_id == company_id, _S.open_until == FOR_EVER, c.status != CollectionsStatus.NOT_DISPUTED)).all()
    held = session.scalars(select(func.count()).select_from(_S).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER, _S.on_hold.is_not(None))).one()
    promised = [v for s, on, v in found if s is CollectionsStatus.PROMISED and on is not None and on <= day]
    disputed = [v for s, _on, v in found if s is CollectionsStatus.DISPUTED]
    return len(promised), sum(promised), len(disputed), sum(disputed), held + len(disputed)


def _largest(session: Session, late: dict[int, tuple[int, date]], day: date, most: int) -> tuple[Late, ...]:
    top = sorted(late.items(), key=lambda item: -item[1][0])[:most]
    names = dict(session.execute(select(Customer.id, Customer.name).where(Customer.id.in_([i for i, _ in top]))).tuples().all())
    return tuple(Late(i, names[i], amount, (day - oldest).days) for i, (amount, oldest) in top)


def draft_count(session: Session, company_id: int) -> int:
    """Draft letters waiting for a review."""
    return _counts(session, company_id)[2]
