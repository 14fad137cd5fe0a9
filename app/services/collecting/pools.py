"""Pools of customers: what may be typed into their criteria, who is in one now, how lists ask for them (COL-01, 04)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session

from app import i18n
from app.core.filters import Typing
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.collecting import CustomerPool
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.models.types import Minor
from app.queries import pools as queries
from app.queries.pools import Criteria as Criteria
from app.rules import pools as rules
from app.services.desk import Desk

declare({"COL-01-gone": N_("This pool is no longer there. Choose another one.")})

NAMED = 5
"""So many members are named beside their number (COL-01)."""


@dataclass(frozen=True, slots=True)
class Member:
    """A customer in a pool; amounts in accounting minor units."""

    customer_id: int
    number: str
    name: str
    balance: int
    overdue: int


def how(session: Session, desk: Desk) -> Typing:
    """How values of criteria are typed: by the region of the company's language, so that a pool means the same to everybody."""
    company = session.get_one(Company, desk.company_id)
    return Typing("text", i18n.region_for(company.language), desk.today, i18n.decimals_of(company.accounting_currency),
                  desk.today, company.language)


def read(session: Session, desk: Desk, criteria: Mapping[str, Any]) -> Outcome[queries.Test | queries.Criteria]:
    """Stored criteria as lists ask for them, or everything that is wrong with them (COL-01)."""
    made, problems = rules.read(rules.from_json(criteria), how(session, desk))
    return Outcome(None, problems) if made is None else Outcome(_wanted(made))


def _wanted(made: rules.Parsed | rules.ParsedGroup) -> queries.Test | queries.Criteria:
    if isinstance(made, rules.Parsed):
        return queries.Test(made.field, made.filter)
    return queries.Criteria(made.join.value, tuple(_wanted(part) for part in made.parts))


def wanted(desk: Desk, pool_id: int | None) -> queries.Wanted | None:
    """The criteria of a pool for the scope of a list; None = everybody, or the pool is gone or cannot be read."""
    if pool_id is None:
        return None
    with desk.reading() as session:
        row = _of_desk(session, desk, pool_id)
        return _pool(session, desk, row) if row is not None else None


def _pool(session: Session, desk: Desk, row: CustomerPool) -> queries.Pool | None:
    found = read(session, desk, row.criteria).value
    return queries.Pool(row.id, found) if found is not None else None


def choices(desk: Desk, *, snapshots: bool = False) -> list[tuple[int, str]]:
    """Id and name of the pools for collecting (or for snapshots of ageing), by name (COL-01)."""
    kinds = ("snapshot", "both") if snapshots else ("collections", "both")
    with desk.reading() as session:
        rows = session.execute(select(CustomerPool.id, CustomerPool.code, CustomerPool.names).where(
            CustomerPool.company_id == desk.company_id, CustomerPool.types.in_(kinds)))
        return sorted(((i, names.get(desk.language) or names.get("en") or code) for i, code, names in rows), key=lambda c: c[1])


def definition_id(desk: Desk, pool_id: int | None) -> int | None:
    """The ageing definition of a pool; None = the company's (AGE-04)."""
    with desk.reading() as session:
        row = _of_desk(session, desk, pool_id) if pool_id is not None else None
        return row.definition_id if row is not None else None


def members(desk: Desk, pool_id: int) -> Outcome[list[Member]]:
    """Who is in a pool now, by number (COL-01)."""
    with desk.reading() as session:
        row = _of_desk(session, desk, pool_id)
        if row is None:
            return Outcome(None, (error("COL-01-gone"),))
        found = _pool(session, desk, row)
        if found is None:
            return Outcome(None, read(session, desk, row.criteria).problems)
        state, live = CustomerEntryState, CustomerEntryState.remaining_accounting
        balance = queries.open_sum(desk.company_id, live)
        overdue = queries.open_sum(desk.company_id, live, state.remaining > 0, state.due_date < desk.today)
        rows = session.execute(
            select(Customer.id, Customer.number, Customer.name, type_coerce(balance, Minor()), type_coerce(overdue, Minor()))
            .where(Customer.company_id == desk.company_id, queries.members(found, desk.company_id, desk.today))
            .order_by(Customer.number))
        return Outcome([Member(*r) for r in rows])


def preview(session: Session, desk: Desk, criteria: Mapping[str, Any]) -> tuple[int, tuple[str, ...]]:
    """How many customers criteria find today, and the first of them as "number name"; none where they cannot be read."""
    found = read(session, desk, criteria).value
    if found is None:
        return 0, ()
    inside = (Customer.company_id == desk.company_id, queries.members(found, desk.company_id, desk.today))
    count = session.scalars(select(func.count()).select_from(Customer).where(*inside)).one()
    rows = session.execute(select(Customer.number, Customer.name).where(*inside).order_by(Customer.number).limit(NAMED))
    return count, tuple(f"{number} {name}" for number, name in rows)


def members_in(session: Session, desk: Desk, pool_ids: Sequence[int], day: date | None = None) -> dict[int, frozenset[int]]:
    """The members of several pools by pool, one statement each (COL-40); a pool that cannot be read has none."""
    found: dict[int, frozenset[int]] = {}
    for pool_id in pool_ids:
        row = _of_desk(session, desk, pool_id)
        criteria = _pool(session, desk, row) if row is not None else None
        found[pool_id] = frozenset() if criteria is None else frozenset(session.scalars(select(Customer.id).where(
            Customer.company_id == desk.company_id, queries.members(criteria, desk.company_id, day or desk.today))))
    return found


def _of_desk(session: Session, desk: Desk, pool_id: int) -> CustomerPool | None:
    row = session.get(CustomerPool, pool_id)
    return row if row is not None and row.company_id == desk.company_id else None
