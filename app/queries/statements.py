"""What statements of account are made of, for many customers at once: open items, movements, who has any (STM-01…04)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, func, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import DetailKind, EntryType
from app.core.words import N_
from app.models.agencies import AccountStatement
from app.models.archive import OutputItem
from app.models.collections import CustomerCollection
from app.models.customers import Customer
from app.models.ledger import (
    STANDS_APART,
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    SettlementPair,
    Voucher,
)
from app.models.types import FOR_EVER, Minor
from app.queries import ageing
from app.queries.listing import Column, Listing, ListQuery

_D, _E, _S, _P, _V, _C = DetailedEntry, CustomerLedgerEntry, CustomerEntryState, SettlementPair, Voucher, Customer
_MANY = 400
_VALUE_ONLY = (DetailKind.REALISED, DetailKind.UNREALISED)
"""Details that change what an entry is worth at home, not what is owed."""


@dataclass(frozen=True, slots=True)
class OpenRow:
    """An entry open on a day; amounts in minor units of its currency, signed."""

    entry_id: int
    customer_id: int
    entry_type: EntryType
    prepayment: bool
    apart: bool
    document_no: str
    document_date: date
    due_date: date
    currency: str
    original: int
    remaining: int
    reference: str


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A posting to a customer, minor units of its currency, signed; `settlement` and `reversal` tie together what belongs so."""

    entry_id: int
    customer_id: int
    entry_type: EntryType
    prepayment: bool
    detail: DetailKind
    document_no: str
    day: date
    due_date: date
    currency: str
    amount: int
    reference: str
    settlement: int | None
    reversal: int | None


@dataclass(frozen=True, slots=True)
class Looked:
    """A customer a run looks at; `balance` and `overdue` in minor units of the accounting currency."""

    customer_id: int
    number: str
    name: str
    channel: str
    privacy: bool
    balance: int
    overdue: int
    is_open: bool
    has_movements: bool


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _MANY):
        yield ids[start:start + _MANY]


# ---------------------------------------------------------------- who

def looked_at(session: Session, company_id: int, last: date, first: date | None,
              customer_ids: Sequence[int] | None = None) -> list[Looked]:
    """Customers with something open on `last` or posted from `first` on, and those asked for, by number (STM-04)."""
    sums = _sums(session, company_id, last)
    moved = _moved(session, company_id, first, last) if first is not None else frozenset()
    wanted = sorted(set(sums) | moved | set(customer_ids or ())) if customer_ids is None else sorted(set(customer_ids))
    found: list[Looked] = []
    for part in _parts(wanted):
        for key, number, name, privacy, channel in session.execute(
                select(_C.id, _C.number, _C.name, _C.privacy_blocked, func.coalesce(CustomerCollection.channel, "print"))
                .outerjoin(CustomerCollection, CustomerCollection.customer_id == _C.id)
                .where(_C.company_id == company_id, _C.id.in_(part))):
            balance, overdue = sums.get(key, (0, 0))
            found.append(Looked(key, number, name, channel, privacy, balance, overdue, key in sums, key in moved))
    return sorted(found, key=lambda row: row.number)


def _sums(session: Session, company_id: int, day: date) -> dict[int, tuple[int, int]]:
    """Balance and what is late of everybody with something open, in accounting currency."""
    rows = ageing.live(company_id, day)
    apart = select(_E.id).where(_E.company_id == company_id, STANDS_APART)
    late = and_(rows.c.value > 0, rows.c.dated < day, rows.c.entry_id.not_in(apart))
    return {key: (int(balance or 0), int(overdue or 0)) for key, balance, overdue in session.execute(
        select(rows.c.customer_id, type_coerce(func.sum(rows.c.value), Minor()),
               type_coerce(func.sum(case((late, rows.c.value), else_=0)), Minor())).group_by(rows.c.customer_id))}


def _moved(session: Session, company_id: int, first: date, last: date) -> frozenset[int]:
    return frozenset(session.scalars(select(_D.customer_id).distinct().where(
        _D.company_id == company_id, _D.posting_date.between(first, last), _D.amount != 0)))


# ---------------------------------------------------------------- open items

def open_items(session: Session, company_id: int, day: date, customer_ids: Sequence[int]) -> dict[int, list[OpenRow]]:
    """Entries open on a day with what remained of them, by customer (GEN-05)."""
    found: dict[int, list[OpenRow]] = defaultdict(list)
    remaining = case((_S.last_detail_on <= day, _S.remaining), else_=select(func.sum(_D.amount)).where(
        _D.entry_id == _S.entry_id, _D.posting_date <= day).correlate(_S).scalar_subquery())
    for part in _parts(customer_ids):
        rows: Any = session.execute(
            select(_E.id, _E.customer_id, _E.entry_type, _E.prepayment, case((STANDS_APART, True), else_=False), _E.document_no,
                   _E.document_date, _S.due_date, _E.currency, _E.amount, type_coerce(remaining, Minor()),
                   func.coalesce(_E.customer_reference, ""))
            .join(_S, _S.entry_id == _E.id)
            .where(_S.company_id == company_id, _S.open_until > day, _S.posting_date <= day, _S.customer_id.in_(part)))
        for row in rows:
            if row[10]:
                found[row[1]].append(OpenRow(*row))
    return found


# ---------------------------------------------------------------- movements

def balances_before(session: Session, company_id: int, first: date, customer_ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """What each customer owed before a day, by currency, minor units."""
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for part in _parts(customer_ids):
        for key, currency, amount in session.execute(
                select(_D.customer_id, _E.currency, type_coerce(func.sum(_D.amount), Minor())).join(_E, _E.id == _D.entry_id)
                .where(_D.company_id == company_id, _D.customer_id.in_(part), _D.posting_date < first)
                .group_by(_D.customer_id, _E.currency)):
            found[key][currency] = int(amount or 0)
    return found


def movements(session: Session, company_id: int, first: date, last: date,
              customer_ids: Sequence[int]) -> dict[int, list[MovementRow]]:
    """Every posting of a period, by customer, in the order it was made (STM-02)."""
    found: dict[int, list[MovementRow]] = defaultdict(list)
    taken_back = select(_V.reverses_id).where(_V.reverses_id.is_not(None), _V.company_id == company_id)
    reversal = case((_V.reverses_id.is_not(None), _V.reverses_id), (_V.id.in_(taken_back), _V.id), else_=None)
    settlement = case((_D.kind == DetailKind.SETTLEMENT, _P.settlement_id), else_=None)
    for part in _parts(customer_ids):
        rows: Any = session.execute(
            select(_E.id, _D.customer_id, _E.entry_type, _E.prepayment, _D.kind, _E.document_no, _D.posting_date, _S.due_date,
                   _E.currency, _D.amount, func.coalesce(_E.customer_reference, ""), settlement, reversal)
            .join(_E, _E.id == _D.entry_id).join(_S, _S.entry_id == _E.id).outerjoin(_P, _P.id == _D.pair_id)
            .outerjoin(_V, _V.id == _D.voucher_id)
            .where(_D.company_id == company_id, _D.customer_id.in_(part), _D.posting_date.between(first, last),
                   _D.amount != 0, _D.kind.not_in(_VALUE_ONLY))
            .order_by(_D.posting_date, _D.id))
        for row in rows:
            found[row[1]].append(MovementRow(*row))
    return found


def settled_with(session: Session, entry_ids: Sequence[int], last: date) -> dict[int, list[str]]:
    """The documents each receipt settled up to a day, undone ones left out, in the order of their dates (DEP-09)."""
    found: dict[int, list[str]] = defaultdict(list)
    debit = _E.__table__.alias("debit")
    net: dict[tuple[int, str], int] = {}
    for part in _parts(entry_ids):
        for receipt, number, amount in session.execute(
                select(_P.credit_entry_id, debit.c.document_no, type_coerce(-_D.amount, Minor()))
                .join(debit, debit.c.id == _P.debit_entry_id)
                .join(_D, and_(_D.pair_id == _P.id, _D.entry_id == _P.debit_entry_id, _D.kind == DetailKind.SETTLEMENT))
                .where(_P.credit_entry_id.in_(part), _D.posting_date <= last).order_by(debit.c.document_date, debit.c.id)):
            net[receipt, number] = net.get((receipt, number), 0) + int(amount)
    for (receipt, number), amount in net.items():
        if amount:
            found[receipt].append(number)
    return found


# ---------------------------------------------------------------- what was sent

def sent_listing() -> Listing:
    """Statements that were made, with what became of them; scope `view` = all or to_send, `customer_id` (STM-05, WIN-30)."""
    row = AccountStatement
    waits = (select(OutputItem.document_id, func.min(OutputItem.status).label("status"))
             .where(OutputItem.document_table == row.__tablename__, OutputItem.status.in_(["to_do", "failed", "in_progress"]))
             .group_by(OutputItem.document_id).subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(row).join(_C, _C.id == row.customer_id).outerjoin(waits, waits.c.document_id == row.id)
                  .where(row.company_id == query.company_id))
        if query.scope.get("customer_id"):
            joined = joined.where(row.customer_id == query.scope["customer_id"])
        return joined.where(waits.c.status.is_not(None)) if query.scope.get("view") == "to_send" else joined

    state = case((waits.c.status == "in_progress", "unknown"), (waits.c.status == "failed", "failed"),
                 (waits.c.status.is_not(None), "to_send"), else_="sent")
    return Listing("account_statements", N_("Statements sent"), row.id, (
        Column("customer_no", N_("Customer"), "link", _C.number, 100, searchable=True),
        Column("customer", N_("Name"), "text", _C.name, 200, stretch=True, searchable=True),
        Column("number", N_("No."), "int", row.number, 60),
        Column("last", N_("Date"), "date", row.last, 106), Column("first", N_("From"), "date", row.first, 106, hidden=True),
        Column("kind", N_("Document"), "chip", row.kind, 150, names={
            "statement": N_("Statement"), "confirmation": N_("Balance confirmation")}),
        Column("style", N_("Style"), "chip", row.style, 120, names={
            "open_item": N_("Open items"), "movement": N_("Movements")}),
        Column("state", N_("Status"), "chip", state, 150,
               names={"to_send": N_("To send"), "sent": N_("Sent"), "failed": N_("Failed"),
                      "unknown": N_("Unknown: was it sent?")},
               tones={"failed": ("danger", "cross"), "unknown": ("violet", "square"), "to_send": ("warning", "half"),
                      "sent": ("success", "check")}),
        Column("made", N_("Made on"), "moment", row.created_at, 130, hidden=True),
    ), source, (("last", True), ("customer_no", False)), frozenset({"account_statement", "output_item"}))


def newest_last(session: Session, customer_id: int) -> date | None:
    """The last day of the newest statement of movements: the next one goes on after it (STM-02)."""
    row = AccountStatement
    return session.scalars(select(func.max(row.last)).where(row.customer_id == customer_id, row.style == "movement",
                                                            row.kind == "statement")).one()


@dataclass(frozen=True, slots=True)
class Sent:
    """A statement a customer had: its number per customer, kind, days."""

    statement_id: int
    number: int
    kind: str
    first: date | None
    last: date


def earlier(session: Session, customer_id: int, most: int = 50) -> list[Sent]:
    """The statements of a customer, the newest first (STM-05)."""
    row = AccountStatement
    found: Any = session.execute(select(row.id, row.number, row.kind, row.first, row.last)
                                 .where(row.customer_id == customer_id).order_by(row.number.desc()).limit(most))
    return [Sent(*line) for line in found]


def currencies(session: Session, company_id: int) -> list[str]:
    """The currencies of its entries that are open, in alphabetical order."""
    return sorted(session.scalars(select(_S.currency).distinct().where(_S.company_id == company_id,
                                                                       _S.open_until == FOR_EVER)))
