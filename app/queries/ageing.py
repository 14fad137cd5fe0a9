"""The aged balance of all customers, now and as of any past day, from one stretch of the live index (model 2.5, AGE)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select, type_coerce
from sqlalchemy.orm import Session

from app.models.collections import AgingDefinition, AgingPeriod
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import Minor

_S, _D, _E = CustomerEntryState, DetailedEntry, CustomerLedgerEntry


@dataclass(frozen=True, slots=True)
class AgedRow:
    """A customer's buckets in accounting minor units: not due, then each overdue period; credits stand beside them."""

    customer_id: int
    number: str
    name: str
    buckets: tuple[int, ...]
    unapplied: int

    @property
    def balance(self) -> int:
        """Everything open."""
        return sum(self.buckets) + self.unapplied

    @property
    def overdue(self) -> int:
        """What is late."""
        return sum(self.buckets[1:])


def live(company_id: int, day: date, *, basis: str = "due_date") -> Any:
    """Entries with what they were worth on `day` (model 2.5): cached where nothing is newer, else the sum of details."""
    details = (select(func.sum(_D.accounting_amount)).where(_D.entry_id == _S.entry_id, _D.posting_date <= day)
               .scalar_subquery())
    value = case((_S.last_detail_on <= day, _S.remaining_accounting), else_=details)
    dated: Any = {"due_date": _S.due_date, "posting_date": _S.posting_date}.get(basis)
    chosen = select(_S.entry_id, _S.customer_id, (_S.due_date if dated is None else dated).label("dated"), value.label("value"))
    if dated is None:
        chosen = select(_S.entry_id, _S.customer_id, _E.document_date.label("dated"), value.label("value")).join(
            _E, _E.id == _S.entry_id)
    chosen = chosen.where(_S.company_id == company_id, _S.open_until > day, _S.posting_date <= day)
    return chosen.cte("live").prefix_with("MATERIALIZED", dialect="sqlite").prefix_with("MATERIALIZED", dialect="postgresql")


def _sums(rows: Any, limits: Sequence[date]) -> list[Any]:
    """One *due on or before* sum per limit; debits in the buckets, credits apart (AGE-09)."""
    debit = case((rows.c.value > 0, rows.c.value), else_=0)
    credit = case((rows.c.value < 0, rows.c.value), else_=0)
    upto = [func.sum(case((rows.c.dated <= limit, debit), else_=0)) for limit in limits]
    return [type_coerce(s, Minor()) for s in (func.sum(debit), *upto, func.sum(credit))]


def statement(company_id: int, day: date, limits: Sequence[date], *, basis: str = "due_date") -> Select[Any]:
    """The one statement of the aged balance, for the benchmark too."""
    rows = live(company_id, day, basis=basis)
    return select(rows.c.customer_id, *_sums(rows, limits)).group_by(rows.c.customer_id)


def aged(session: Session, company_id: int, day: date, limits: Sequence[date], *, basis: str = "due_date",
         customer_id: int | None = None) -> list[AgedRow]:
    """The aged balance per customer on `day`, by number; customers with nothing open are left out."""
    found = {row[0]: row[1:] for row in session.execute(statement(company_id, day, limits, basis=basis))}
    names = select(Customer.id, Customer.number, Customer.name).where(Customer.company_id == company_id)
    if customer_id is not None:
        names = names.where(Customer.id == customer_id)
    rows = []
    for identity, number, name in session.execute(names.order_by(Customer.number)):
        sums = found.get(identity)
        if sums is None:
            continue
        whole, upto, credit = int(sums[0] or 0), [int(s or 0) for s in sums[1:-1]], int(sums[-1] or 0)
        edges = [whole, *upto, 0]
        buckets = tuple(a - b for a, b in zip(edges, edges[1:], strict=False))
        if any(buckets) or credit:
            rows.append(AgedRow(identity, number, name, buckets, credit))
    return rows


def entries_behind(session: Session, company_id: int, day: date, customer_id: int | None) -> list[tuple[int, date, int]]:
    """(entry id, deciding date, value on the day) of a drill-down: exactly what adds up to the cell (AGE-13)."""
    rows = live(company_id, day)
    chosen = select(rows.c.entry_id, rows.c.dated, type_coerce(rows.c.value, Minor())).where(rows.c.value != 0)
    if customer_id is not None:
        chosen = chosen.where(rows.c.customer_id == customer_id)
    return [(e, d, int(v)) for e, d, v in session.execute(chosen.order_by(rows.c.dated))]


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period of a definition as it is stored; labels by language."""

    unit: int
    interval: str
    labels: dict[str, str]
    role: str


def definition(session: Session, company_id: int, code: str | None = None) -> list[PeriodRow]:
    """The periods of a definition, the first one by default (AGE-04)."""
    query = select(AgingDefinition.id).where(AgingDefinition.company_id == company_id)
    if code is not None:
        query = query.where(AgingDefinition.code == code)
    identity = session.scalars(query.order_by(AgingDefinition.id).limit(1)).one()
    rows = session.scalars(select(AgingPeriod).where(AgingPeriod.definition_id == identity).order_by(AgingPeriod.position))
    return [PeriodRow(p.unit, p.interval, p.labels, p.role) for p in rows]
