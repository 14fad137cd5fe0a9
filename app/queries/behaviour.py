"""How customers paid, read for the rules in few statements: what was closed in a window, promises, returns (COL-70…74)."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Select, case, func, select, type_coerce, union_all
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation
from app.models.types import FOR_EVER, Minor

_S, _E, _P = CustomerEntryState, CustomerLedgerEntry, SettlementPair
NOT_MONEY = (EntryType.CREDIT_NOTE, EntryType.WRITE_OFF)
"""What closes an invoice without a payment (COL-70)."""
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class ClosedInvoice:
    """An invoice that was closed; minor units of its currency, `not_paid` = what credit notes and write-offs closed of it."""

    entry_id: int
    customer_id: int
    document_date: date
    due_date: date
    closed: date
    amount: int
    not_paid: int


def _closed(chosen: Select[Any], company_id: int, first: date, last: date) -> Select[Any]:
    """Invoices closed in a window. An entry is closed on or before its newest detail, so the live index leaves out the rest."""
    return (chosen.select_from(_S).join(_E, _E.id == _S.entry_id)
            .where(_S.company_id == company_id, _S.open_until >= first, _S.open_until < FOR_EVER,
                   _S.closed_on.between(first, last), _E.entry_type == EntryType.INVOICE, _E.amount > 0))


def _not_paid() -> Any:
    """What credit notes and write-offs closed of the entry of the row; mirrored pairs add up to nothing."""
    credit = _E.__table__.alias("credit")
    return func.coalesce(
        select(func.sum(_P.write_off) + func.sum(_P.amount * _is(credit))).join(credit, credit.c.id == _P.credit_entry_id)
        .where(_P.debit_entry_id == _S.entry_id).correlate(_S).scalar_subquery(), 0)


def _is(credit: Any) -> Any:
    """1 for a credit that is no money, else 0."""
    return case((credit.c.entry_type.in_(NOT_MONEY), 1), else_=0)


def _unpaid(company_id: int) -> Any:
    """The same for all entries at once: from the few credits that are no money, and the rests written off."""
    credit = _E.__table__.alias("credit")
    parts = union_all(
        select(_P.debit_entry_id.label("entry_id"), type_coerce(_P.amount, BigInteger).label("amount"))
        .join(credit, credit.c.id == _P.credit_entry_id)
        .where(credit.c.company_id == company_id, credit.c.entry_type.in_(NOT_MONEY)),
        select(_P.debit_entry_id, type_coerce(_P.write_off, BigInteger))
        .where(_P.company_id == company_id, _P.write_off != 0)).subquery("parts")
    return select(parts.c.entry_id, func.sum(parts.c.amount).label("amount")).group_by(parts.c.entry_id).subquery("unpaid")


def closed_invoices(session: Session, company_id: int, first: date, last: date,
                    customer_ids: Sequence[int]) -> dict[int, list[ClosedInvoice]]:
    """The invoices of some customers closed in a window, by customer: found by their entries, not by everything closed since."""
    found: dict[int, list[ClosedInvoice]] = {key: [] for key in customer_ids}
    columns: Any = select(_S.entry_id, _S.customer_id, _E.document_date, _S.due_date, _S.closed_on, _E.amount,
                                  type_coerce(_not_paid(), Minor()))
    for start in range(0, len(customer_ids), _CHUNK):
        part = list(customer_ids[start:start + _CHUNK])
        rows = (columns.select_from(_E).join(_S, _S.entry_id == _E.id).where(
            _E.customer_id.in_(part), _E.company_id == company_id, _E.entry_type == EntryType.INVOICE, _E.amount > 0,
            _S.closed_on.between(first, last)))
        for row in session.execute(rows):
            found[row[1]].append(ClosedInvoice(*row))
    return found


@dataclass(frozen=True, slots=True)
class Late:
    """How many days late invoices were closed in a window, negative = early: a count of invoices per number of days."""

    customers: Mapping[int, Mapping[int, int]]
    groups: Mapping[int, Mapping[int, int]]
    company: Mapping[int, int]
    group_of: Mapping[int, int]


def days_late(session: Session, company_id: int, first: date, last: date, *, by_customer: bool = False) -> Late:
    """Days late of all customers' invoices by group and for the company, with `by_customer` by customer too: one statement."""
    whose = Customer.id if by_customer else func.min(Customer.id)
    keys = [Customer.id] if by_customer else [Customer.group_id]
    columns: Any = select(whose, func.min(Customer.group_id), _S.due_date, _S.closed_on, func.count())
    unpaid = _unpaid(company_id)
    rows = (_closed(columns, company_id, first, last).join(Customer, Customer.id == _S.customer_id)
            .outerjoin(unpaid, unpaid.c.entry_id == _S.entry_id).where(2 * func.coalesce(unpaid.c.amount, 0) <= _E.amount)
            .group_by(*keys, _S.due_date, _S.closed_on))
    customers: dict[int, Counter[int]] = defaultdict(Counter)
    groups: dict[int, Counter[int]] = defaultdict(Counter)
    company: Counter[int] = Counter()
    group_of: dict[int, int] = {}
    for customer_id, group_id, due, closed, count in session.execute(rows):
        late = (closed - due).days
        groups[group_id][late] += count
        company[late] += count
        if by_customer:
            customers[customer_id][late] += count
            group_of[customer_id] = group_id
    return Late(customers, groups, company, group_of)


def open_due(session: Session, company_id: int, customer_ids: Sequence[int]) -> dict[int, list[date]]:
    """Due dates of what some customers owe now, by customer."""
    found: dict[int, list[date]] = {key: [] for key in customer_ids}
    for start in range(0, len(customer_ids), _CHUNK):
        for customer_id, due in session.execute(select(_S.customer_id, _S.due_date).where(
                _S.company_id == company_id, _S.open_until == FOR_EVER, _S.remaining > 0,
                _S.customer_id.in_(list(customer_ids[start:start + _CHUNK])))):
            found[customer_id].append(due)
    return found


def returned(session: Session, company_id: int, first: date, last: date, customer_ids: Sequence[int]) -> dict[int, int]:
    """How many payments of some customers the bank took back in a window (UND-10)."""
    back = PaymentCancellation
    found: dict[int, int] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        found |= dict(session.execute(select(back.customer_id, func.count()).where(
            back.company_id == company_id, back.kind == "return", back.state == "posted", back.date.between(first, last),
            back.customer_id.in_(list(customer_ids[start:start + _CHUNK]))).group_by(back.customer_id)).all())
    return found


def groups_of(session: Session, customer_ids: Sequence[int]) -> dict[int, int]:
    """The customer group of some customers."""
    found: dict[int, int] = {}
    for start in range(0, len(customer_ids), _CHUNK):
        found |= dict(session.execute(select(Customer.id, Customer.group_id).where(
            Customer.id.in_(list(customer_ids[start:start + _CHUNK])))).all())
    return found
