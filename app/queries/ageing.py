"""The aged balance of all customers, now and as of any past day, from one stretch of the live index (model 2.5, AGE)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, func, select, text, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, EntryType
from app.models.ageing import AgingSnapshot, AgingSnapshotAmount, AgingSnapshotCustomer
from app.models.collections import AgingDefinition, AgingPeriod, CustomerCollection, EntryCollection
from app.models.company import Company, FiscalPeriod, FiscalYear, User
from app.models.customers import Customer
from app.models.ledger import STANDS_APART, CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import Minor

_S, _D, _E, _C = CustomerEntryState, DetailedEntry, CustomerLedgerEntry, EntryCollection
APART = text(f"({STANDS_APART.text})")
"""What stands beside the buckets, as one condition among others: without its brackets an `or` would tear them apart."""


@dataclass(frozen=True, slots=True)
class AgedRow:
    """A customer's buckets, newest first, in minor units of the accounting currency, or of `currency` in a sub-row.

    Credits, prepayments and bills stand beside them; `zero` is the column of the day itself: what follows it is late (AGE-09).
    """

    customer_id: int
    number: str
    name: str
    buckets: tuple[int, ...]
    unapplied: int
    prepayments: int = 0
    bills: int = 0
    zero: int = 0
    currency: str = ""

    @property
    def balance(self) -> int:
        """Everything open."""
        return sum(self.buckets) + self.unapplied + self.prepayments + self.bills

    @property
    def overdue(self) -> int:
        """What is late."""
        return sum(self.buckets[self.zero + 1:])


@dataclass(frozen=True, slots=True)
class Cut:
    """Which entries count and by which date: open on `day`, dated by `basis`; `in_own` = in their own currency (AGE-05, 08, 10).

    `until` leaves out what is dated later on another basis than the due date (AGE-07).
    """

    company_id: int
    day: date
    basis: str = "due_date"
    in_own: bool = False
    until: date | None = None


def live(company_id: int, day: date, *, basis: str = "due_date", in_own: bool = False, until: date | None = None,
         name: str = "live") -> Any:
    """Entries with what they were worth on `day` (model 2.5): cached where nothing is newer, else the sum of details."""
    amount, cached = (_D.amount, _S.remaining) if in_own else (_D.accounting_amount, _S.remaining_accounting)
    details = select(func.sum(amount)).where(_D.entry_id == _S.entry_id, _D.posting_date <= day).scalar_subquery()
    value = case((_S.last_detail_on <= day, cached), else_=details)
    dated: Any = {"due_date": _S.due_date, "posting_date": _S.posting_date}.get(basis, _E.document_date)
    columns = [_S.entry_id, _S.customer_id, dated.label("dated"), value.label("value")]
    chosen = select(*columns, _S.currency) if in_own else select(*columns)
    if basis == "document_date":
        chosen = chosen.join(_E, _E.id == _S.entry_id)
    chosen = chosen.where(_S.company_id == company_id, _S.open_until > day, _S.posting_date <= day)
    if until is not None:
        chosen = chosen.where(dated <= until)
    return chosen.cte(name).prefix_with("MATERIALIZED", dialect="sqlite").prefix_with("MATERIALIZED", dialect="postgresql")


def _sums(rows: Any, limits: Sequence[date], credits_in: bool = False) -> list[Any]:
    """One *dated on or before* sum per limit; debits in the buckets, credits apart or among them (AGE-09)."""
    debit = rows.c.value if credits_in else case((rows.c.value > 0, rows.c.value), else_=0)
    credit = case((rows.c.value < 0, rows.c.value), else_=0)
    upto = [func.sum(case((rows.c.dated <= limit, debit), else_=0)) for limit in limits]
    return [type_coerce(s, Minor()) for s in (func.sum(debit), *upto, func.sum(credit))]


def statement(company_id: int, day: date, limits: Sequence[date], *, basis: str = "due_date") -> Select[Any]:
    """The one statement of the aged balance, for the benchmark too."""
    rows = live(company_id, day, basis=basis)
    return select(rows.c.customer_id, *_sums(rows, limits)).group_by(rows.c.customer_id)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where what is not a claim stands: `credits` own_bucket, first, not_due or separate; `first` and `zero` are columns."""

    credits: str = "separate"
    first: int = 0
    zero: int = 0


def aged(session: Session, cut: Cut, limits: Sequence[date], placing: Placing = Placing(), *,  # noqa: B008 - frozen
         customer_id: int | None = None) -> list[AgedRow]:
    """The aged balance per customer, by number; with `in_own` one row per customer and currency. Nothing open = no row."""
    rows = live(cut.company_id, cut.day, basis=cut.basis, in_own=cut.in_own, until=cut.until)
    keys = [rows.c.customer_id, rows.c.currency] if cut.in_own else [rows.c.customer_id]
    sums: dict[tuple[int, str], list[int]] = {}
    for row in session.execute(select(*keys, *_sums(rows, limits, placing.credits == "own_bucket")).group_by(*keys)):
        key = (row[0], row[1] if cut.in_own else "")
        sums[key] = [int(s or 0) for s in row[len(keys):]]
    apart = _apart(session, cut, limits)
    names = select(Customer.id, Customer.number, Customer.name).where(Customer.company_id == cut.company_id)
    if customer_id is not None:
        names = names.where(Customer.id == customer_id)
    by_customer: dict[int, list[str]] = defaultdict(list)
    for identity, currency in sums:
        by_customer[identity].append(currency)
    return [_row(identity, number, name, currency, sums[identity, currency], apart.get((identity, currency), ()), placing)
            for identity, number, name in session.execute(names.order_by(Customer.number))
            for currency in sorted(by_customer.get(identity, ()))]


@dataclass(frozen=True, slots=True)
class _Apart:
    """A prepayment or a bill that stands beside the buckets: its column among them, its value."""

    bill: bool
    column: int
    value: int


def _apart(session: Session, cut: Cut, limits: Sequence[date]) -> Mapping[tuple[int, str], Sequence[_Apart]]:
    """Prepayments and bills not protested, by customer and currency (AGE-09, PAY-60, BOE-15)."""
    ids = session.scalars(select(_E.id).where(_E.company_id == cut.company_id, APART)).all()
    if not ids:
        return {}
    rows = live(cut.company_id, cut.day, basis=cut.basis, in_own=cut.in_own, until=cut.until)
    bill = _E.entry_type == EntryType.BILL_OF_EXCHANGE
    currency: Any = rows.c.currency if cut.in_own else _E.currency
    found: dict[tuple[int, str], list[_Apart]] = defaultdict(list)
    for customer_id, code, is_bill, dated, value in session.execute(
            select(rows.c.customer_id, currency, bill, rows.c.dated, type_coerce(rows.c.value, Minor()))
            .join(_E, _E.id == rows.c.entry_id).where(_E.company_id == cut.company_id, APART)):
        column = sum(dated <= limit for limit in limits)
        found[customer_id, code if cut.in_own else ""].append(_Apart(bool(is_bill), column, int(value or 0)))
    return found


def _row(identity: int, number: str, name: str, currency: str, sums: Sequence[int], apart: Iterable[_Apart],
         placing: Placing) -> AgedRow:
    """Sums by limit into buckets; what stands apart is taken out of them again."""
    edges, credit = [*sums[:-1], 0], sums[-1]
    buckets = [a - b for a, b in zip(edges, edges[1:], strict=False)]
    prepayments = bills = 0
    for item in apart:
        prepayments, bills = prepayments + (0 if item.bill else item.value), bills + (item.value if item.bill else 0)
        if item.value > 0 or placing.credits == "own_bucket":
            buckets[item.column] -= item.value
        if item.value < 0:
            credit -= item.value
    if placing.credits in ("first", "not_due"):
        buckets[placing.first if placing.credits == "first" else placing.zero] += credit
    unapplied = credit if placing.credits == "separate" else 0
    return AgedRow(identity, number, name, tuple(buckets), unapplied, prepayments, bills, placing.zero, currency)


# ---------------------------------------------------------------- the entries behind a cell

@dataclass(frozen=True, slots=True)
class Behind:
    """An entry behind a cell: `value` in accounting minor units on the day, `dated` the day that decides, its own figures."""

    entry_id: int
    customer_id: int
    number: str
    name: str
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    dated: date
    currency: str
    remaining: int
    value: int
    status: CollectionsStatus
    on_hold: str | None
    agent: str | None
    prepayment: bool


def entries_behind(session: Session, cut: Cut, customer_id: int | None = None) -> list[Behind]:
    """Every entry open on the day with what it was worth: exactly what adds up to the cells (AGE-13)."""
    rows = live(cut.company_id, cut.day, basis=cut.basis, until=cut.until)
    own = live(cut.company_id, cut.day, basis=cut.basis, in_own=True, until=cut.until, name="own")
    chosen = (
        select(rows.c.entry_id, rows.c.customer_id, Customer.number, Customer.name, _E.entry_type, _E.document_no,
               _E.document_date, _S.due_date, rows.c.dated, _E.currency, type_coerce(own.c.value, Minor()).label("in_own"),
               type_coerce(rows.c.value, Minor()).label("in_accounting"), _C.status, _S.on_hold, User.display_name, _E.prepayment)
        .join(own, own.c.entry_id == rows.c.entry_id).join(_E, _E.id == rows.c.entry_id)
        .join(_S, _S.entry_id == rows.c.entry_id).join(Customer, Customer.id == rows.c.customer_id)
        .outerjoin(_C, _C.entry_id == rows.c.entry_id)
        .outerjoin(CustomerCollection, CustomerCollection.customer_id == rows.c.customer_id)
        .outerjoin(User, User.id == CustomerCollection.agent_id))
    if customer_id is not None:
        chosen = chosen.where(rows.c.customer_id == customer_id)
    found: list[Any] = list(session.execute(chosen.order_by(Customer.number, rows.c.dated, rows.c.entry_id)))
    return [Behind(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], int(r[10] or 0), int(r[11] or 0),
                   r[12] or CollectionsStatus.NOT_DISPUTED, r[13], r[14], r[15]) for r in found if r[10] or r[11]]


# ---------------------------------------------------------------- definitions

@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period of a definition as it is stored; labels by language."""

    unit: int
    interval: str
    labels: dict[str, str]
    role: str
    indicator: str = "none"
    period_id: int = 0


@dataclass(frozen=True, slots=True)
class DefinitionRow:
    """A definition with its periods in their order."""

    definition_id: int
    code: str
    names: dict[str, str]
    basis: str
    periods: tuple[PeriodRow, ...]


def definitions(session: Session, company_id: int) -> list[DefinitionRow]:
    """All definitions of a company in the order they were made (AGE-04)."""
    rows = session.scalars(select(AgingDefinition).where(AgingDefinition.company_id == company_id).order_by(AgingDefinition.id))
    found = []
    for d in rows.all():
        periods = session.scalars(select(AgingPeriod).where(AgingPeriod.definition_id == d.id).order_by(AgingPeriod.position))
        found.append(DefinitionRow(d.id, d.code, d.names, d.basis, tuple(
            PeriodRow(p.unit, p.interval, p.labels, p.role, p.indicator, p.id) for p in periods)))
    return found


def calendar(session: Session, company_id: int) -> tuple[list[date], date | None]:
    """First days of the company's ledger periods, and the last day of its calendar (AGE-12)."""
    rows = session.execute(
        select(FiscalPeriod.start, FiscalPeriod.end).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
        .join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id).where(Company.id == company_id)
        .order_by(FiscalPeriod.start)).all()
    return [start for start, _end in rows], rows[-1][1] if rows else None


# ---------------------------------------------------------------- snapshots

@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """A kept reckoning: when, of which day, by which definition, and its sums in accounting minor units."""

    snapshot_id: int
    definition_id: int
    code: str
    as_of: date
    kind: str
    created_at: datetime
    customers: int
    balance: int
    overdue: int
    pool_id: int | None = None
    """Of which pool it is; None = of all customers."""


def snapshots(session: Session, company_id: int, definition_id: int | None = None) -> list[SnapshotRow]:
    """Kept reckonings, the newest first; the first of a definition is its active one (AGE-20)."""
    head, line = AgingSnapshot, AgingSnapshotCustomer
    query = (select(head.id, head.definition_id, AgingDefinition.code, head.as_of, head.kind, head.created_at,
                    func.count(line.id), type_coerce(func.coalesce(func.sum(line.balance), 0), Minor()),
                    type_coerce(func.coalesce(func.sum(line.overdue), 0), Minor()))
             .join(AgingDefinition, AgingDefinition.id == head.definition_id)
             .outerjoin(line, line.snapshot_id == head.id).where(head.company_id == company_id)
             .group_by(head.id, head.definition_id, AgingDefinition.code, head.as_of, head.kind, head.created_at))
    if definition_id is not None:
        query = query.where(head.definition_id == definition_id)
    of_pool = {i: (stored or {}).get("pool_id") for i, stored in session.execute(
        select(head.id, head.parameters).where(head.company_id == company_id))}
    return [SnapshotRow(*r[:7], int(r[7]), int(r[8]), of_pool.get(r[0])) for r in session.execute(query.order_by(head.id.desc()))]


def snapshot(session: Session, snapshot_id: int, zero: int, period_ids: Sequence[int]) -> list[AgedRow]:
    """The rows of a kept reckoning with their periods in the given order."""
    line, amount = AgingSnapshotCustomer, AgingSnapshotAmount
    amounts: dict[int, dict[int, int]] = defaultdict(dict)
    for row_id, period_id, value in session.execute(
            select(amount.row_id, amount.period_id, amount.amount).join(line, line.id == amount.row_id)
            .where(line.snapshot_id == snapshot_id)):
        amounts[row_id][period_id] = value
    return [AgedRow(r.customer_id, number, name, tuple(amounts[r.id].get(p, 0) for p in period_ids), r.unapplied, r.prepayments,
                    r.bills, zero)
            for r, number, name in session.execute(
                select(line, Customer.number, Customer.name).join(Customer, Customer.id == line.customer_id)
                .where(line.snapshot_id == snapshot_id).order_by(Customer.number))]
