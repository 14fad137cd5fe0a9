"""The figures of the home window in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from sqlalchemy import case, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import Blocked, CollectionsStatus, EntryType
from app.models.collections import CollectionLetter, EntryCollection
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.types import FOR_EVER, Minor

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
    counts: tuple[int, ...]
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


@dataclass(frozen=True, slots=True)
class Due:
    """What is open on one due date, in accounting minor units: debits and their items, credits (below zero) and theirs."""

    on: date
    debits: int
    items: int
    credits: int
    credit_items: int


def open_by_due(session: Session, company_id: int) -> list[Due]:
    """One pass over the live index gives a row for each due date; everything the home window adds up comes from them."""
    credit = _S.remaining < 0
    rows = session.execute(select(
        _S.due_date, type_coerce(func.sum(_S.remaining_accounting), Minor()), func.count(),
        type_coerce(func.sum(case((credit, _S.remaining_accounting), else_=0)), Minor()), func.sum(case((credit, 1), else_=0)))
        .where(_S.company_id == company_id, _S.open_until == FOR_EVER).group_by(_S.due_date))
    return [Due(on, int(every) - int(credits), many - int(few), int(credits), int(few)) for on, every, many, credits, few in rows]


def overview(session: Session, company_id: int, day: date, limits: Sequence[date], due: Sequence[Due], most: int = 6) -> Overview:
    """The key figures, the ageing, and the customers with most overdue. `due` = `open_by_due`; `limits` = due dates, newest
    first, on or before which something falls into each bucket."""
    late_customers, largest = _largest(session, company_id, limits[0], day, most)
    everybody, blocked, drafts = _counts(session, company_id)
    promises, promised, disputes, disputed, aside = _statuses(session, company_id, day)
    upto = [sum(d.debits for d in due), *(sum(d.debits for d in due if d.on <= limit) for limit in limits), 0]
    many = [sum(d.items for d in due), *(sum(d.items for d in due if d.on <= limit) for limit in limits), 0]
    credits, credit_items = sum(d.credits for d in due), sum(d.credit_items for d in due)
    return Overview(
        customers=everybody, owing=_owing(session, company_id), balance=upto[0] + credits, open_items=many[0] + credit_items,
        overdue=upto[1], overdue_items=many[1], buckets=tuple(a - b for a, b in pairwise(upto)),
        counts=tuple(a - b for a, b in pairwise(many)), drafts=drafts, letters_due=late_customers, blocked=blocked, aside=aside,
        expected=sum(d.debits for d in due if limits[0] < d.on <= day + timedelta(7)),
        promises=promises, promised=promised, disputes=disputes, disputed=disputed, credits=credits, credit_items=credit_items,
        largest=largest)


def _owing(session: Session, company_id: int) -> int:
    """Customers with something open."""
    return session.scalars(select(func.count(_S.customer_id.distinct())).where(
        _S.company_id == company_id, _S.open_until == FOR_EVER)).one()


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


def _largest(session: Session, company_id: int, limit: date, day: date, most: int) -> tuple[int, tuple[Late, ...]]:
    """How many customers are late (due on or before the limit), and those with the largest amounts."""
    amount = func.sum(_S.remaining_accounting)
    late = func.count().over().label("late")
    top = (select(_S.customer_id, amount.label("amount"), func.min(_S.due_date).label("oldest"), late)
           .where(_S.company_id == company_id, _S.open_until == FOR_EVER, _S.due_date <= limit, _S.remaining >= 0)
           .group_by(_S.customer_id).order_by(amount.desc(), _S.customer_id).limit(most).subquery())
    rows = session.execute(
        select(top.c.customer_id, Customer.name, type_coerce(top.c.amount, Minor()), top.c.oldest, top.c.late)
        .join(Customer, Customer.id == top.c.customer_id).order_by(top.c.amount.desc(), top.c.customer_id)).all()
    return rows[0].late if rows else 0, tuple(Late(i, name, int(sum_), (day - oldest).days) for i, name, sum_, oldest, _n in rows)


@dataclass(frozen=True, slots=True)
class Week:
    """What a week may bring, in accounting minor units: `due` by due date, `promised` of it by promise."""

    monday: date
    due: int
    promised: int


def weeks(session: Session, company_id: int, day: date, open_: Sequence[Due], count: int = 6) -> tuple[Week, ...]:
    """This week from today on and the weeks after it; what is late already is not expected by its due date.

    `open_` = `open_by_due`.
    """
    first = day - timedelta(day.weekday())
    last = first + timedelta(7 * count - 1)
    due, promised = [0] * count, [0] * count
    for d in open_:
        if day <= d.on <= last:
            due[(d.on - first).days // 7] += d.debits
    c = EntryCollection
    promises = session.execute(
        select(c.promised_on, _S.due_date, _S.remaining_accounting).join(_S, _S.entry_id == c.entry_id).where(
            c.company_id == company_id, _S.open_until == FOR_EVER, c.status == CollectionsStatus.PROMISED,
            c.promised_on.between(day, last)))
    for promised_on, due_on, value in promises:
        place = ((promised_on or day) - first).days // 7
        promised[place] += value
        # A promised item is expected on the day of the promise, not on its due date as well.
        due[place] += value
        if day <= due_on <= last:
            due[(due_on - first).days // 7] -= value
    return tuple(Week(first + timedelta(7 * n), due[n], promised[n]) for n in range(count))


@dataclass(frozen=True, slots=True)
class Recent:
    """A posted entry: `amount` and `remaining` in minor units of its currency, `level` = reminder level."""

    entry_id: int
    kind: EntryType
    document_no: str
    customer: str
    document_date: date
    due_date: date
    amount: int
    remaining: int
    currency: str
    level: int
    status: CollectionsStatus | None


def recent(session: Session, company_id: int, most: int = 8) -> list[Recent]:
    """The entries with the newest posting dates, newest first."""
    e, c = CustomerLedgerEntry, EntryCollection
    rows = session.execute(
        select(e.id, e.entry_type, e.document_no, Customer.name, e.document_date, _S.due_date, e.amount, _S.remaining, e.currency,
               func.coalesce(c.level, 0), c.status)
        .select_from(Voucher).join(e, e.voucher_id == Voucher.id).join(_S, _S.entry_id == e.id)
        .join(Customer, Customer.id == e.customer_id).outerjoin(c, c.entry_id == e.id)
        .where(Voucher.company_id == company_id).order_by(Voucher.posting_date.desc(), e.id.desc()).limit(most))
    return [Recent(*row) for row in rows]


def draft_count(session: Session, company_id: int) -> int:
    """Draft letters waiting for a review."""
    return _counts(session, company_id)[2]
