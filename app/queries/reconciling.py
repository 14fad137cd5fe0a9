"""Control and VAT accounts against what stands behind them, the vouchers that part them, missing numbers (CLS-050…053)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import DetailKind
from app.core.roles import AccountRole
from app.models.accounts import Account, PostingProfile, VatCode
from app.models.ledger import CustomerLedgerEntry, DetailedEntry, GeneralLedgerEntry, VatEntry, Voucher
from app.models.types import Minor
from app.queries.accounts import ControlRow, control_report

_L, _D, _V = GeneralLedgerEntry, DetailedEntry, VatEntry


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


def by_profile(session: Session, company_id: int, day: date) -> dict[int, list[tuple[str, int]]]:
    """By control account: each posting profile with its customer entries up to a day (CLS-050)."""
    entry = CustomerLedgerEntry
    rows = session.execute(
        select(_D.control_account_id, PostingProfile.code, type_coerce(func.sum(_D.accounting_amount), Minor()))
        .join(entry, entry.id == _D.entry_id).join(PostingProfile, PostingProfile.id == entry.posting_profile_id)
        .where(_D.company_id == company_id, _D.posting_date <= day, _linked())
        .group_by(_D.control_account_id, PostingProfile.code).order_by(PostingProfile.code))
    found: dict[int, list[tuple[str, int]]] = {}
    for account, code, value in rows:
        found.setdefault(account, []).append((code, int(value or 0)))
    return found


# ---------------------------------------------------------------- VAT accounts

@dataclass(frozen=True, slots=True)
class TaxRow(ControlRow):
    """A VAT account between two days: the ledger, and what its VAT entries ask for, in accounting minor units (PST-041)."""


def _taxed(company_id: int, *days: Any) -> tuple[Any, Any]:
    """Lines and entries behind VAT accounts. Control accounts hold nothing but customer entries (MST-041, proof L3): where most
    lines are is not looked through."""
    others = select(Account.id).where(Account.company_id == company_id, Account.control.is_(False))
    lines = select(_L.account_id.label("account"), _L.voucher_id.label("voucher"), _L.accounting_amount.label("value")).where(
        _L.company_id == company_id, _L.account_id.in_(others), _L.role == AccountRole.VATOUT,
        *(test(_L.posting_date) for test in days)).subquery()
    entries = (select(VatCode.account_id.label("account"), _V.voucher_id.label("voucher"), _V.vat_accounting.label("value"))
               .join(VatCode, VatCode.id == _V.vat_code_id).join(Voucher, Voucher.id == _V.voucher_id)
               .where(_V.company_id == company_id, VatCode.account_id.is_not(None),
                      *(test(Voucher.posting_date) for test in days)).subquery())
    return lines, entries


def tax_accounts(session: Session, company_id: int, first: date | None, last: date) -> list[TaxRow]:
    """Each VAT account with lines or VAT entries of vouchers posted between two days; no first day = from the beginning."""
    begin = first or date.min
    lines, entries = _taxed(company_id, lambda day: day.between(begin, last))
    ledger, told = _sums(session, lines.c.account, lines.c.value), _sums(session, entries.c.account, entries.c.value)
    rows = session.scalars(select(Account).where(Account.id.in_({*ledger, *told})).order_by(Account.number))
    return [TaxRow(a.id, a.number, a.names, ledger.get(a.id, 0), -told.get(a.id, 0)) for a in rows]


def standing(session: Session, company_id: int, day: date) -> list[tuple[ControlRow, bool]]:
    """Every control account, then every VAT account (True): the one set of figures of window, report and task REC."""
    return [*((r, False) for r in control_report(session, company_id, day)),
            *((r, True) for r in tax_accounts(session, company_id, None, day))]


def tax_by_voucher(session: Session, company_id: int, account_id: int, day: date) -> Sums:
    """Movements of one VAT account up to a day."""
    lines, entries = _taxed(company_id, lambda posted: posted <= day)
    told = _sums(session, entries.c.voucher, entries.c.value, entries.c.account == account_id)
    return Sums(_sums(session, lines.c.voucher, lines.c.value, lines.c.account == account_id),
                {key: -value for key, value in told.items()})


def tax_on_all(session: Session, company_id: int, voucher_ids: list[int], day: date) -> Sums:
    """The same of some vouchers on every VAT account."""
    lines, entries = _taxed(company_id, lambda posted: posted <= day)
    told = _sums(session, entries.c.voucher, entries.c.value, entries.c.voucher.in_(voucher_ids))
    return Sums(_sums(session, lines.c.voucher, lines.c.value, lines.c.voucher.in_(voucher_ids)),
                {key: -value for key, value in told.items()})


def numbers_between(session: Session, company_id: int, first: str, last: str) -> list[str]:
    """Numbers of vouchers of any day from one number to another of the same length, both included."""
    return list(session.scalars(select(Voucher.number).where(
        Voucher.company_id == company_id, Voucher.number.between(first, last), func.length(Voucher.number) == len(first))))


def numbers(session: Session, company_id: int, first: date, last: date) -> list[str]:
    """Numbers of the vouchers between two days."""
    return list(session.scalars(select(Voucher.number).where(
        Voucher.company_id == company_id, Voucher.posting_date.between(first, last)).order_by(Voucher.number)))


