"""A credit check with fifty rules, beside bare SQLite adding up the same customer's open entries."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.core.enums import EntryType
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.facts import (
    Check,
    Components,
    Customer,
    Limit,
    Named,
    OpenEntry,
    Order,
    Overdue,
    Rule,
    RuleKind,
    RuleType,
    Scope,
    ValueType,
)
from benchmarks import Measured, Size, best, promise

DAY = date(2026, 3, 20)
STD = Named(1, "STD")
CHECKS = 200
OTHERS = 2_000
"""Rules for one customer each, of customers that are not checked."""


def _rules() -> list[Rule]:
    """Fifty rules that take the customer in: every scalar type in every scope, a few excluding; and those of many others."""
    types = ((RuleType.DAYS_OVERDUE, ValueType.DAYS), (RuleType.CREDIT_LIMIT_EXPIRED, ValueType.DAYS),
             (RuleType.CREDIT_LIMIT_USED, ValueType.PERCENT), (RuleType.SALES_ORDER, ValueType.AMOUNT),
             (RuleType.OVERDUE_AMOUNT, ValueType.AMOUNT))
    places = ((Scope.TABLE, Named(7, "C7"), None), (Scope.GROUP, None, STD), (Scope.ALL, None, None))
    mine = [Rule(n, f"R{n}", types[n % 5][0], RuleKind.EXCLUSION if n % 7 == 0 else RuleKind.BLOCKING, places[n % 3][0],
                 types[n % 5][1], 50 + n, 100_000 * n, Decimal(100 + n), None, places[n % 3][1], places[n % 3][2])
            for n in range(1, 51)]
    others = [Rule(n, f"R{n}", RuleType.DAYS_OVERDUE, RuleKind.BLOCKING, Scope.TABLE, ValueType.DAYS, 30, customer=Named(n, "C"))
              for n in range(1_000, 1_000 + OTHERS)]
    return [*mine, *others]


def _entries(count: int) -> tuple[OpenEntry, ...]:
    return tuple(OpenEntry(n, f"VF-{n}", DAY - timedelta(days=n % 90 - 30), 1_000 + n, EntryType.INVOICE)
                 for n in range(1, count + 1))


def _check(count: int) -> Check:
    """A customer with so many open entries, delivered as sums."""
    overdue = replace(Overdue.of(_entries(count), DAY), entries=None)
    customer = Customer(7, "C7", "Bakkerij Smit", Limit(1_000_000, expires_on=DAY), Components(2_000_000, 50_000, 70_000),
                        overdue, management_group=STD)
    return Check(DAY, customer, Order(1, "SO", 350_000, undelivered=350_000))


def _bare(count: int) -> float:
    """Seconds SQLite takes to add up and find the oldest of the same entries, once per check."""
    plain = sqlite3.connect(":memory:")
    plain.execute("create table entry (customer integer, due integer, remaining integer)")
    plain.executemany("insert into entry values (7, ?, ?)", [(e.due.toordinal(), e.remaining) for e in _entries(count)])
    plain.execute("create index live on entry (customer, due, remaining)")

    def read() -> None:
        for _turn in range(CHECKS):
            plain.execute("select sum(remaining), sum(case when due < ? then remaining end), min(due) from entry "
                          "where customer = 7", (DAY.toordinal(),)).fetchone()

    spent = best(read)
    plain.close()
    return spent


def _measured(size: Size, *, explain: bool) -> Measured:
    count = size.open_entries // 40
    asked, book = _check(count), RuleBook(_rules())

    def run() -> None:
        for _turn in range(CHECKS):
            evaluate(asked, book, explain=explain)

    return Measured(best(run), _bare(count), CHECKS)


@promise("credit check with 50 rules, every step kept", ratio=8, rate=300)
def check(size: Size) -> Measured:
    """Checks of one customer with 5,000 open entries on the size of the promises, 2,000 rules of other customers beside."""
    return _measured(size, explain=True)


@promise("credit check with 50 rules, reasons only", ratio=4, rate=600)
def many(size: Size) -> Measured:
    """The same without the steps, as runs over all open orders do it."""
    return _measured(size, explain=False)
