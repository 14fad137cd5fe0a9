"""What a bank account stands at before and after a payment journal, and what the bank itself says (PWIN-01, CUR-07)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.money import convert, major
from app.models.accounts import Currency
from app.models.bank import BankStatement
from app.models.company import Company, CompanyBankAccount
from app.models.journals import JournalLine
from app.services.bank.reconciling import ledger_balance, open_lines
from app.services.desk import Desk
from app.services.payments.drafts import Line
from app.services.rates import rate_on

PLACES = 10
"""Decimals of a kept rate: enough that an amount converted by it comes back to the cent."""


@dataclass(frozen=True, slots=True)
class Balances:
    """An own account in minor units of its currency: `opening` = the books without the journal, `expected` = what the bank told.

    `statement` = the number of the statement that opens with just that balance, `waiting` = lines of the bank nobody has posted.
    `told` = day and balance of a statement that ends before the lines of the journal, where nothing is expected.
    """

    bank_id: int
    currency: str
    opening: int
    statement: str = ""
    expected: int | None = None
    waiting: int = 0
    told: tuple[date, int] | None = None


def balances(desk: Desk, bank_id: int, day: date, posted_id: int | None = None) -> Balances | None:
    """How an own bank account stands before a journal whose last line is of `day`; None when it is no account of the company.

    What the bank told counts while its statement reaches that day. Of a posted journal (`posted_id`) the books up to its first
    voucher open it, and nothing more is expected.
    """
    with desk.reading() as session:
        bank = session.get(CompanyBankAccount, bank_id)
        if bank is None or bank.company_id != desk.company_id:
            return None
        if posted_id is not None:
            first = session.scalar(select(func.min(JournalLine.voucher_id)).where(JournalLine.journal_id == posted_id))
            return Balances(bank.id, bank.currency, ledger_balance(session, bank, date.max, first))
        told = _last(session, bank_id, desk.today)
        until = day if told is None else max(day, told.end)
        opening = ledger_balance(session, bank, until)
        if told is None or told.end < day:
            return Balances(bank.id, bank.currency, opening,
                            told=None if told is None or told.closing is None else (told.end, told.closing))
        return Balances(bank.id, bank.currency, opening, (told.sequence or told.statement_id) if told.opening == opening else "",
                        told.closing, open_lines(session, bank_id, until)[0])


def _last(session: Session, bank_id: int, today: date) -> BankStatement | None:
    """The last statement that tells a closing balance."""
    row = BankStatement
    return session.scalars(select(row).where(row.bank_id == bank_id, row.closing.is_not(None), row.end <= today)
                           .order_by(row.end.desc(), row.id.desc()).limit(1)).first()


# ---------------------------------------------------------------- another currency than the bank's

def bank_amounts(desk: Desk, lines: Sequence[Line]) -> dict[int, tuple[int, str]]:
    """What each line brings to its own bank account, by its number: minor units of the account's currency, received positive.

    A line in another currency is taken at its rate (CUR-07). Lines on no bank account, without a rate, or on an account kept in
    a third currency are left out.
    """
    wanted = [line for line in lines if line.offset and line.offset[0] == "bank" and line.currency]
    if not wanted:
        return {}
    with desk.reading() as session:
        rates, found = _Rates(session, desk), dict[int, tuple[int, str]]()
        for line in wanted:
            own = rates.banks.get(line.offset[1] if line.offset else 0)
            amount = None if own is None else rates.brought(line, own)
            if own is not None and amount is not None:
                found[line.no] = amount, own
        return found


def takes_bank_amount(desk: Desk, line: Line) -> str | None:
    """The currency of the line's bank account where the bank's own amount defines the rate: another than the line's, and the
    company's own (CUR-07); None where there is one amount only."""
    with desk.reading() as session:
        rates = _Rates(session, desk)
        own = rates.banks.get(line.offset[1]) if line.offset and line.offset[0] == "bank" else None
        return own if own == rates.home and line.currency not in (None, own) else None


def rate_by_bank(desk: Desk, line: Line, amount: int) -> Decimal | None:
    """The rate that the bank's own amount defines: accounting units per unit of the line (CUR-07).

    `amount` = what the bank booked, minor units of the company's currency. None while the line has no amount or currency.
    """
    if not line.amount or not amount or not line.currency:
        return None
    with desk.reading() as session:
        rates = _Rates(session, desk)
        if line.currency not in rates.places:
            return None
        worth = major(abs(amount), rates.places[rates.home])
        return round(worth / major(abs(line.amount), rates.places[line.currency]), PLACES) or None


class _Rates:
    """Own bank accounts by their currency, decimals and the rates of days, each read once."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session, self._desk = session, desk
        bank = CompanyBankAccount
        self.banks: dict[int, str] = dict(
            session.execute(select(bank.id, bank.currency).where(bank.company_id == desk.company_id)).all())
        self.places: dict[str, int] = dict(session.execute(select(Currency.code, Currency.decimals)).all())
        self.home = session.get_one(Company, desk.company_id).accounting_currency
        self._known: dict[tuple[str, date], Decimal | None] = {}

    def brought(self, line: Line, own: str) -> int | None:
        """A line in the currency of its account, received positive."""
        if line.currency == own:
            return -line.amount
        if own != self.home or line.currency not in self.places:
            return None
        rate = line.rate if line.rate_typed and line.rate is not None else self._of(
            line.currency, line.posting_date or self._desk.today)
        return None if rate is None else convert(-line.amount, rate, self.places[line.currency], self.places[own])

    def _of(self, currency: str, day: date) -> Decimal | None:
        if (currency, day) not in self._known:
            self._known[currency, day] = rate_on(self._session, self._desk.company_id, currency, self.home, day)
        return self._known[currency, day]
