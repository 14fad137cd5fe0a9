"""The cash desk: a sheet per day with what came in and went out, counted by notes and coins, closed for good (DEP-04)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, RoleAccount
from app.models.company import Company, CompanyBankAccount
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.models.tills import CashCount, CashDay
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, Heading
from app.services import cash_rules, corrections, ledger, permissions
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.posting import post_all
from app.services.rates import rate_on
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "DEP-04-gone": N_("This day sheet no longer exists. Refresh the list."),
    "DEP-04-account": N_("Choose a cash account. Cash accounts are those of the role Cash desk under Set-up, Account roles."),
    "DEP-04-open": N_("The day sheet of {day} is still open. Close it first."),
    "DEP-04-order": N_("The cash desk is closed up to {day}. Choose a later day."),
    "DEP-04-final": N_("The day sheet of {day} is closed and stays as it is. Open a new day."),
    "DEP-04-amount": N_("Enter the amount that leaves or enters the cash desk."),
    "DEP-04-bank": N_("Choose the bank account."),
    "DEP-04-reason": N_("The count differs from the books by {difference}. Choose the reason."),
    "DEP-04-pieces": N_("A number of notes or coins cannot be negative. Enter 0 or more."),
})

TABLE = CashDay.__tablename__
_G, _D = GeneralLedgerEntry, CashDay


@dataclass(frozen=True, slots=True)
class Movement:
    """A ledger line of the cash account: `amount` in minor units, money coming in positive; `bank` = to or from the bank."""

    voucher_id: int
    number: str
    day: date
    text: str
    amount: int
    bank: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A day of a cash account; amounts in minor units of `currency`. `expected` = what the books say lies in it."""

    day_id: int
    account_id: int
    account: str
    day: date
    currency: str
    opening: int
    movements: tuple[Movement, ...]
    state: str
    counts: Mapping[int, int]
    counted: int | None = None
    difference: int | None = None

    @property
    def receipts(self) -> int:
        """What came in, but for money from the bank."""
        return sum(m.amount for m in self.movements if m.amount > 0 and not m.bank)

    @property
    def payments(self) -> int:
        """What went out, but for transfers to the bank; positive."""
        return -sum(m.amount for m in self.movements if m.amount < 0 and not m.bank)

    @property
    def transfers(self) -> int:
        """To the bank, less what came from there."""
        return -sum(m.amount for m in self.movements if m.bank)

    @property
    def expected(self) -> int:
        """Opening balance and everything that moved."""
        return self.opening + sum(m.amount for m in self.movements)


# ---------------------------------------------------------------- reading

def accounts(desk: Desk) -> list[tuple[int, str, str]]:
    """Cash accounts: id, number with name, currency."""
    with desk.reading() as session:
        home = session.get_one(Company, desk.company_id).accounting_currency
        rows = session.execute(
            select(Account.id, Account.number, Account.names, RoleAccount.currency)
            .join(Account, Account.id == RoleAccount.account_id)
            .where(RoleAccount.company_id == desk.company_id, RoleAccount.role == AccountRole.CASH).order_by(Account.number))
        return [(row.id, f"{row.number} {row.names.get(desk.language) or row.names.get('en', '')}", row.currency or home)
                for row in rows]


def load(desk: Desk, day_id: int) -> Sheet | None:
    """A day sheet with its movements; None when it is gone."""
    with desk.reading() as session:
        row = session.get(CashDay, day_id)
        return None if row is None or row.company_id != desk.company_id else _sheet(session, desk, row)


def _sheet(session: Session, desk: Desk, row: CashDay) -> Sheet:
    account = session.get_one(Account, row.account_id)
    counts = dict(session.execute(select(CashCount.denomination, CashCount.pieces).where(CashCount.cash_day_id == row.id)).all())
    return Sheet(row.id, row.account_id, f"{account.number} {account.names.get(desk.language) or account.names.get('en', '')}",
                 row.day, row.currency, row.opening, _movements(session, row), row.state, counts, row.counted, row.difference)


def _amount(session: Session, row: CashDay) -> Any:
    """What a ledger line is worth in the currency of the sheet."""
    home = session.get_one(Company, row.company_id).accounting_currency
    return _G.accounting_amount if row.currency == home else _G.amount


def _before(session: Session, row: CashDay) -> CashDay | None:
    return session.scalars(select(_D).where(_D.account_id == row.account_id, _D.day < row.day)
                           .order_by(_D.day.desc()).limit(1)).first()


def _window(session: Session, row: CashDay) -> list[ColumnElement[bool]]:
    """Which lines belong to a sheet: dated after the day before and until it; also what was posted late into a closed day."""
    before = _before(session, row)
    until = [_G.account_id == row.account_id, _G.posting_date <= row.day]
    home = session.get_one(Company, row.company_id).accounting_currency
    until += [] if row.currency == home else [_G.currency == row.currency]
    if row.state == "closed" and row.closed_at is not None:
        until.append(Voucher.posted_at <= row.closed_at)
    if before is None:
        return [*until, _G.posting_date >= row.day]
    late = Voucher.posted_at > before.closed_at if before.closed_at is not None else _G.posting_date > before.day
    return [*until, (_G.posting_date > before.day) | late]


def _movements(session: Session, row: CashDay) -> tuple[Movement, ...]:
    line, counter = _amount(session, row), GeneralLedgerEntry.__table__.alias()
    bank = (select(counter.c.id).where(counter.c.voucher_id == _G.voucher_id, counter.c.role == AccountRole.BANK)
            .correlate(_G).exists())
    rows = session.execute(
        select(Voucher.id, Voucher.number, _G.posting_date, _G.text, line, bank).join(Voucher, Voucher.id == _G.voucher_id)
        .where(*_window(session, row), func.coalesce(row.voucher_id, 0) != Voucher.id).order_by(_G.posting_date, _G.id))
    return tuple(Movement(*values) for values in rows if values[4])


def _opening(session: Session, row: CashDay) -> int:
    """The closing balance of the day before; of the first sheet what the books say."""
    before = _before(session, row)
    if before is not None:
        return before.closing
    home = session.get_one(Company, row.company_id).accounting_currency
    own = [] if row.currency == home else [_G.currency == row.currency]
    return int(session.scalar(select(func.coalesce(func.sum(_amount(session, row)), 0)).where(
        _G.account_id == row.account_id, _G.posting_date < row.day, *own)) or 0)


# ---------------------------------------------------------------- a day

def open_day(desk: Desk, account_id: int | None, day: date) -> Outcome[int]:
    """A new sheet whose opening balance is the closing one of the sheet before; its id (DEP-04)."""
    known = {key: currency for key, _words, currency in accounts(desk)}
    with desk.writing("cash_day.open") as unit:
        session = unit.session
        if account_id not in known:
            return Outcome(None, (error("DEP-04-account", at="account"),))
        last = session.scalars(select(_D).where(_D.account_id == account_id).order_by(_D.day.desc()).limit(1)).first()
        if last is not None and last.state == "open":
            return Outcome(None, (error("DEP-04-open", at="day", day=last.day),))
        if last is not None and day <= last.day:
            return Outcome(None, (error("DEP-04-order", at="day", day=last.day),))
        row = CashDay(company_id=desk.company_id, account_id=account_id, day=day, currency=known[account_id], opening=0,
                      closing=0)
        row.opening = _opening(session, row)
        if row.opening < 0:
            return Outcome(None, (_negative(row, row.opening),))
        row.closing = row.opening
        session.add(row)
        session.flush()
        unit.audit("cash_day.open", TABLE, row.id, str(day), {"opening": row.opening}, desk.company_id)
        return Outcome(row.id)


def _negative(row: CashDay, amount: int) -> Problem:
    return cash_rules.negative(-amount, row.currency, row.day, "amount")


def _open(session: Session, desk: Desk, day_id: int) -> tuple[CashDay | None, tuple[Problem, ...]]:
    row = session.get(CashDay, day_id)
    if row is None or row.company_id != desk.company_id:
        return None, (error("DEP-04-gone"),)
    return (None, (error("DEP-04-final", day=row.day),)) if row.state != "open" else (row, ())


def transfer(desk: Desk, day_id: int, bank_id: int | None, amount: int, text: str, *,
             confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Money brought to the bank, `Dr BANK / Cr CASH`, or fetched there with a negative amount; the voucher's number (DEP-04).

    More than lies in the cash desk is refused.
    """
    with desk.writing("cash_day.transfer") as unit:
        session = unit.session
        row, problems = _open(session, desk, day_id)
        if row is None:
            return Outcome(None, problems)
        bank = session.get(CompanyBankAccount, bank_id) if bank_id is not None else None
        found: list[Problem] = []
        if bank is None or bank.company_id != desk.company_id or bank.currency != row.currency:
            found.append(error("DEP-04-bank", at="bank"))
        if not amount:
            found.append(error("DEP-04-amount", at="amount"))
        left = _sheet(session, desk, row).expected - amount
        if left < 0:
            found.append(_negative(row, left))
        if found or bank is None:
            return Outcome(None, tuple(found))
        done = _post(desk, unit, row, VoucherSource.BNK, text or bank.iban, bank.account_id, AccountRole.BANK, amount, confirmed)
        return Outcome(None if done.value is None else done.value[1], done.problems)


def _post(desk: Desk, unit: UnitOfWork, row: CashDay, source: VoucherSource, text: str, account_id: int, role: AccountRole,
          amount: int, confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
    """Money from the cash account to another one on the day of the sheet; id and number of the voucher."""
    session = unit.session
    conversion = _conversion(session, desk, row)
    roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.PENNY,))
    found = [*missing, *ledger.check_date(session, desk, row.day, source),
             *numbering.check(session, desk.company_id, f"voucher_{source.value}", row.day)]
    if conversion is None:
        found.append(error("PST-015-rate", currency=row.currency, day=row.day))
    if conversion is None or standing(tuple(found), confirmed):
        return Outcome(None, tuple(found))
    heading = Heading(source, row.day, row.day, row.currency, text[:100], (TABLE, row.id))
    plan = journal_voucher(heading, [Booking(account_id, role, amount, text[:100]),
                                     Booking(row.account_id, AccountRole.CASH, -amount, text[:100])], conversion,
                           roles[AccountRole.PENNY])

    def write() -> tuple[int, str]:
        posted, = post_all(desk, unit, [plan])
        return posted.voucher_id or 0, posted.number or ""

    done = numbered(unit, write, tuple(found))
    unit.changed(TABLE, row.id)
    return done


def _conversion(session: Session, desk: Desk, row: CashDay) -> Conversion | None:
    home = session.get_one(Company, desk.company_id).accounting_currency
    rate = Decimal(1) if row.currency == home else rate_on(session, desk.company_id, row.currency, home, row.day)
    if rate is None:
        return None
    return Conversion(rate, ledger.decimals_of(session, row.currency), ledger.decimals_of(session, home))


# ---------------------------------------------------------------- counting and closing

def count(desk: Desk, day_id: int, pieces: Mapping[int, int]) -> Outcome[int]:
    """Keep what was counted, pieces by denomination; the sum in minor units (DEP-04)."""
    with desk.writing("cash_day.count") as unit:
        session = unit.session
        row, problems = _open(session, desk, day_id)
        if row is None:
            return Outcome(None, problems)
        if any(n < 0 for n in pieces.values()):
            return Outcome(None, (error("DEP-04-pieces"),))
        held = {c.denomination: c for c in session.scalars(select(CashCount).where(CashCount.cash_day_id == row.id))}
        for denomination, number in pieces.items():
            if denomination in held:
                held[denomination].pieces = number
            elif number:
                session.add(CashCount(company_id=row.company_id, cash_day_id=row.id, denomination=denomination, pieces=number))
        row.counted = sum(denomination * number for denomination, number in pieces.items())
        session.flush()
        return Outcome(row.counted)


def close(desk: Desk, day_id: int, pieces: Mapping[int, int], reason_id: int | None, *,
          confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Count and close the day: a difference is posted to the cash difference account with its reason; the difference (DEP-04).

    The day is locked, and the next one begins with what was counted.
    """
    with desk.writing("cash_day.close") as unit:
        session = unit.session
        counted = count(desk, day_id, pieces)
        row, problems = _open(session, desk, day_id)
        if row is None or counted.value is None:
            unit.abandon()
            return Outcome(None, (*problems, *(counted.problems if row is not None else ())))
        refused = permissions.may_post(session, desk, (VoucherSource.PAY,))
        if refused:
            unit.abandon()
            return Outcome(None, refused)
        sheet = _sheet(session, desk, row)
        if sheet.expected < 0:
            unit.abandon()
            return Outcome(None, (replace(_negative(row, sheet.expected), field=None),))
        difference = counted.value - sheet.expected
        found: tuple[Problem, ...] = ()
        if difference:
            booked = _book_difference(desk, unit, row, difference, reason_id, confirmed)
            if booked.value is None:
                unit.abandon()
                return Outcome(None, booked.problems)
            row.voucher_id, found = booked.value[0], booked.problems
        row.difference, row.reason_id, row.closing = difference, reason_id if difference else None, counted.value
        row.closed_by_id, row.closed_at, row.state = desk.actor.user_id, desk.clock.now(), "closed"
        session.flush()
        unit.audit("cash_day.close", TABLE, row.id, str(row.day), {"counted": counted.value, "difference": difference},
                   desk.company_id)
        return Outcome(difference, found)


def _book_difference(desk: Desk, unit: UnitOfWork, row: CashDay, difference: int, reason_id: int | None,
                     confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
    """`Dr CASHDIFF / Cr CASH` for what is missing, the other way for what is too much (DEP-X1)."""
    if reason_id is None or corrections.reason_missing(unit.session, desk, reason_id):
        return Outcome(None, (error("DEP-04-reason", at="reason", difference=Money(difference, row.currency)),))
    roles, missing = ledger.role_accounts(unit.session, desk.company_id, (AccountRole.CASHDIFF,))
    if missing:
        return Outcome(None, missing)
    return _post(desk, unit, row, VoucherSource.PAY, f"{row.day:%Y-%m-%d}", roles[AccountRole.CASHDIFF], AccountRole.CASHDIFF,
                 -difference, confirmed)
