"""Vouchers that move a control account and its customer entries differently, and the numbers of a stretch (CLS-050…053)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import DetailKind
from app.models.accounts import Account, PostingProfile
from app.models.ledger import CustomerLedgerEntry, DetailedEntry, GeneralLedgerEntry, Voucher
from app.models.types import Minor

_L, _D = GeneralLedgerEntry, DetailedEntry


@dataclass(frozen=True, slots=True)
class VoucherLine:
    """A voucher as the lower grid names it."""

    id: int
    number: str
    day: date
    text: str
    source: str


def _sums(session: Session, column: Any, amount: Any, *tests: Any) -> dict[int, int]:
    rows = session.execute(select(column, type_coerce(func.sum(amount), Minor())).where(column.is_not(None), *tests)
                           .group_by(column))
    return {key: int(total or 0) for key, total in rows}


@dataclass(frozen=True, slots=True)
class Sums:
    """Per voucher: what it moves in the ledger and in the customer entries."""

    ledger: dict[int, int]
    entries: dict[int, int]


def _linked() -> Any:
    """Settlements that move no control account are no movement of it."""
    return or_(_D.kind != DetailKind.SETTLEMENT, _D.gl_entry_id.is_not(None))


def by_voucher(session: Session, company_id: int, account_id: int, day: date) -> Sums:
    """Movements of one control account up to a day."""
    return Sums(
        _sums(session, _L.voucher_id, _L.accounting_amount, _L.company_id == company_id, _L.account_id == account_id,
              _L.posting_date <= day),
        _sums(session, _D.voucher_id, _D.accounting_amount, _D.company_id == company_id, _D.control_account_id == account_id,
              _D.posting_date <= day, _linked()))


def ever(session: Session, account_id: int, voucher_ids: list[int]) -> Sums:
    """The same of some vouchers on whatever day."""
    return Sums(
        _sums(session, _L.voucher_id, _L.accounting_amount, _L.account_id == account_id, _L.voucher_id.in_(voucher_ids)),
        _sums(session, _D.voucher_id, _D.accounting_amount, _D.control_account_id == account_id, _D.voucher_id.in_(voucher_ids),
              _linked()))


def on_all(session: Session, company_id: int, voucher_ids: list[int], day: date) -> Sums:
    """The same of some vouchers up to a day on every control account."""
    control = select(Account.id).where(Account.company_id == company_id, Account.control)
    return Sums(
        _sums(session, _L.voucher_id, _L.accounting_amount, _L.account_id.in_(control), _L.voucher_id.in_(voucher_ids),
              _L.posting_date <= day),
        _sums(session, _D.voucher_id, _D.accounting_amount, _D.voucher_id.in_(voucher_ids), _D.posting_date <= day, _linked()))


def with_entries(session: Session, voucher_ids: list[int]) -> set[int]:
    """Those of some vouchers that moved customer entries."""
    return set(session.scalars(select(_D.voucher_id).where(_D.voucher_id.in_(voucher_ids)).distinct()))


def vouchers(session: Session, voucher_ids: list[int]) -> dict[int, VoucherLine]:
    """Some vouchers with the text of their first line."""
    rows = session.execute(select(Voucher.id, Voucher.number, Voucher.posting_date, func.min(_L.text), Voucher.source)
                           .join(_L, _L.voucher_id == Voucher.id).where(Voucher.id.in_(voucher_ids))
                           .group_by(Voucher.id, Voucher.number, Voucher.posting_date, Voucher.source))
    return {key: VoucherLine(key, number, day, text or "", str(source)) for key, number, day, text, source in rows}


def profiles(session: Session, company_id: int) -> dict[int, list[str]]:
    """Codes of the posting profiles by control account."""
    entry = CustomerLedgerEntry
    rows = session.execute(
        select(_D.control_account_id, PostingProfile.code).join(entry, entry.id == _D.entry_id)
        .join(PostingProfile, PostingProfile.id == entry.posting_profile_id).where(_D.company_id == company_id).distinct()
        .order_by(PostingProfile.code))
    found: dict[int, list[str]] = {}
    for account, code in rows:
        found.setdefault(account, []).append(code)
    return found


def numbers(session: Session, company_id: int, first: date, last: date) -> list[str]:
    """Numbers of the vouchers between two days."""
    return list(session.scalars(select(Voucher.number).where(
        Voucher.company_id == company_id, Voucher.posting_date.between(first, last)).order_by(Voucher.number)))


