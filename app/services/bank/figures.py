"""How the bank and the books stand beside each other: balances, what is open on either side, the difference (BNK-43)."""

from dataclasses import dataclass
from datetime import date

from app.services.bank.reconciling import standing_of
from app.services.desk import Desk


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
    """The figures of an account as they are now, or on the day of its open reconciliation."""
    now = standing_of(desk, bank_id)
    day = now.day if now.statement_balance is not None else None
    return Figures(now.currency, now.statement_balance, day, now.ledger_balance, now.lines, now.lines_sum, now.transactions,
                   now.transactions_sum)
