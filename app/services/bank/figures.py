"""How the bank and the books stand beside each other: balances, what is open on either side, the difference (BNK-43)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.bank import (
    BankStatement,
    BankStatementLine,
    BankStatementLineState,
    BankTransaction,
    ReconciliationMatch,
)
from app.models.company import CompanyBankAccount
from app.services.desk import Desk

OPEN = ("new", "suggested", "accepted", "applied", "error")


@dataclass(frozen=True, slots=True)
class Figures:
    """An account in minor units of its currency; `difference` = what neither open lines nor open movements explain.

    `statement_balance` is that of the last statement that tells one, None before the first.
    """

    currency: str
    statement_balance: int | None
    statement_date: date | None
    ledger_balance: int
    lines: int
    lines_sum: int
    transactions: int
    transactions_sum: int

    @property
    def difference(self) -> int | None:
        """Statement less books, less what is still to be posted, plus what the bank has not told yet; None without a balance."""
        if self.statement_balance is None:
            return None
        return self.statement_balance - self.ledger_balance - self.lines_sum + self.transactions_sum


def figures(desk: Desk, bank_id: int) -> Figures:
    """The figures of an account as they are now."""
    with desk.reading() as session:
        bank = session.get_one(CompanyBankAccount, bank_id)
        balance, day = _last(session, bank_id)
        move, match = BankTransaction, ReconciliationMatch
        ledger = session.scalar(select(func.coalesce(func.sum(move.amount), 0)).where(move.bank_id == bank_id))
        waiting = session.execute(select(func.count(move.id), func.coalesce(func.sum(move.amount), 0)).outerjoin(
            match, match.bank_transaction_id == move.id).where(move.bank_id == bank_id, match.id.is_(None))).one()
        return Figures(bank.currency, balance, day, int(ledger or 0), *_open(session, bank_id), int(waiting[0]), int(waiting[1]))


def _last(session: Session, bank_id: int) -> tuple[int | None, date | None]:
    """The closing balance of the last statement that has one."""
    row = BankStatement
    found = session.execute(select(row.closing, row.end).where(row.bank_id == bank_id, row.closing.is_not(None))
                            .order_by(row.end.desc(), row.id.desc()).limit(1)).first()
    return (None, None) if found is None else (found[0], found[1])


def _open(session: Session, bank_id: int) -> tuple[int, int]:
    """Lines nobody has posted or put aside, and their sum."""
    line, state = BankStatementLine, BankStatementLineState
    count, total = session.execute(
        select(func.count(state.line_id), func.coalesce(func.sum(state.amount), 0)).join(line, line.id == state.line_id)
        .where(state.bank_id == bank_id, line.counts, state.state.in_(OPEN))).one()
    return int(count), int(total)
