"""The figures of collecting for the start page, each by one statement; amounts in accounting minor units (collections 2.6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.enums import CollectionsStatus, EntryType, SettlementOrigin
from app.models.accounts import ReasonCode
from app.models.collecting import Activity, CollectionCase
from app.models.collections import CollectionLetter, EntryCollection
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Settlement, SettlementPair
from app.models.types import FOR_EVER, Minor
from app.queries.ageing import live
from app.queries.collecting import part

_S, _E, _C = CustomerEntryState, CustomerLedgerEntry, EntryCollection


@dataclass(frozen=True, slots=True)
class Open:
    """What is open now: all of it, debits that are late, and what is said about some of it."""

    balance: int
    overdue: int
    disputed: int
    promised: int


def open_now(session: Session, company_id: int, today: date) -> Open:
    """What is open, late, disputed and promised."""
    mine = (_S.company_id == company_id, _S.open_until == FOR_EVER)
    late = case((and_(_S.remaining > 0, _S.due_date < today), _S.remaining_accounting), else_=0)
    balance, overdue = session.execute(select(_sum(_S.remaining_accounting), _sum(late)).where(*mine)).one()
    said = {CollectionsStatus.DISPUTED: _C.disputed, CollectionsStatus.PROMISED: _C.promised}
    disputed, promised = session.execute(select(*(
        _sum(case((_C.status == status, part(amount)), else_=0)) for status, amount in said.items()))
        .join(_S, _S.entry_id == _C.entry_id).where(*mine, _C.company_id == company_id, _C.status.in_(list(said)))).one()
    return Open(balance, overdue, disputed, promised)


def _sum(value: Any) -> Any:
    return type_coerce(func.coalesce(func.sum(value), 0), Minor())


def receivables(session: Session, company_id: int, day: date) -> tuple[int, int]:
    """What was open at the end of a day, and how much of it was late then."""
    rows = live(company_id, day)
    late = case((and_(rows.c.value > 0, rows.c.dated < day), rows.c.value), else_=0)
    balance, overdue = session.execute(select(_sum(rows.c.value), _sum(late))).one()
    return balance, overdue


def invoiced(session: Session, company_id: int, first: date, last: date) -> int:
    """Invoices dated in a stretch of days, without what only adjusts (ST-01)."""
    return int(session.scalars(select(_sum(_E.accounting_amount)).where(
        _E.company_id == company_id, _E.entry_type == EntryType.INVOICE, _E.adjustment.is_(False),
        _E.document_date.between(first, last))).one())


def credit_sales(session: Session, company_id: int, first: date, last: date) -> int:
    """Invoices less credit notes posted in a stretch of days."""
    return int(session.scalars(select(_sum(_E.accounting_amount)).where(
        _E.company_id == company_id, _E.entry_type.in_((EntryType.INVOICE, EntryType.CREDIT_NOTE)),
        _E.posting_date.between(first, last))).one())


@dataclass(frozen=True, slots=True)
class Work:
    """Activities still open, those due until today among them, and cases that are not closed."""

    activities: int
    due: int
    cases: int


def work(session: Session, company_id: int, today: date) -> Work:
    """What is to be done."""
    due = func.sum(case((Activity.due <= today, 1), else_=0))
    activities, late = session.execute(select(func.count(), func.coalesce(due, 0)).select_from(Activity).where(
        Activity.company_id == company_id, Activity.closed.is_(False))).one()
    cases = session.scalars(select(func.count()).select_from(CollectionCase).where(
        CollectionCase.company_id == company_id, CollectionCase.status != "closed")).one()
    return Work(activities, int(late), cases)


def write_offs(session: Session, company_id: int, first: date, last: date) -> list[tuple[str, Mapping[str, str], int]]:
    """What was written off in a stretch of days by reason: code, words by language, amount; what was taken back nets out."""
    pair, head, debit, original = SettlementPair, Settlement, aliased(_E), aliased(Settlement)
    sign = case((debit.entry_type == EntryType.WRITE_OFF, -pair.accounting_amount), else_=pair.accounting_amount)
    # A mirror names no reason: it counts for the one of the settlement it takes back.
    first_pair = aliased(SettlementPair)
    reason = func.coalesce(original.reason_id, head.reason_id)
    rows = session.execute(
        select(ReasonCode.code, ReasonCode.id, _sum(sign))
        .select_from(pair).join(head, head.id == pair.settlement_id).join(debit, debit.id == pair.debit_entry_id)
        .outerjoin(first_pair, first_pair.id == pair.undoes_id).outerjoin(original, original.id == first_pair.settlement_id)
        .outerjoin(ReasonCode, ReasonCode.id == reason)
        .where(pair.company_id == company_id, func.coalesce(original.origin, head.origin) == SettlementOrigin.WRITE_OFF,
               head.posting_date.between(first, last))
        .group_by(ReasonCode.code, ReasonCode.id).order_by(ReasonCode.code)).all()
    known = [r[1] for r in rows if r[1]]
    words = {r.id: dict(r.texts) for r in session.scalars(select(ReasonCode).where(ReasonCode.id.in_(known)))}
    return [(code or "", words.get(identity or 0, {}), amount) for code, identity, amount in rows if amount]


def letters(session: Session, company_id: int, first: date, last: date) -> dict[int, int]:
    """Letters issued in a stretch of days by level, without those that were cancelled."""
    letter, counter = CollectionLetter, aliased(CollectionLetter)
    return {level: count for level, count in session.execute(
        select(letter.level, func.count()).outerjoin(counter, counter.cancels_id == letter.id)
        .where(letter.company_id == company_id, letter.state == "issued", letter.cancels_id.is_(None), counter.id.is_(None),
               letter.document_date.between(first, last)).group_by(letter.level).order_by(letter.level))}
