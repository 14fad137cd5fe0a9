"""The reports of the ledger over a fiscal year: trial balance, and a statement of the account of all customers."""

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from app.queries import accounts
from app.queries.listing import ListQuery
from benchmarks import Measured, Size, best, company, promise

FIRST, LAST = date(company.TODAY.year, 1, 1), date(company.TODAY.year, 12, 31)
PAGE = 60


def _measured(size: Size, prepared: Callable[[Session], Callable[[], object]]) -> Measured:
    """Seconds of a job that gets its session and prepares itself first."""
    desk = company.desk(size)
    with desk.reading() as session:
        found = best(prepared(session))
    desk.file.close()
    return Measured(found)


@promise("the trial balance of a year", seconds=1.5)
def trial_balance(size: Size) -> Measured:
    """Every account with what was brought forward, moved and left."""
    return _measured(size, lambda session: lambda: accounts.trial_balance(session, 1, FIRST, LAST))


@promise("a page of an account statement", seconds=0.05)
def statement(size: Size) -> Measured:
    """Sixty lines from the middle of the receivables, each with the balance after it, as when she scrolls."""

    def prepared(session: Session) -> Callable[[], object]:
        listing = accounts.statement_listing()
        scope = {"account_id": accounts.receivables(session, 1), "first": FIRST, "last": LAST}
        query = ListQuery(1, scope=scope)
        keys = listing.keys(session, query)
        middle = keys[len(keys) // 2:len(keys) // 2 + PAGE]
        return lambda: listing.rows(session, query, middle)

    return _measured(size, prepared)
