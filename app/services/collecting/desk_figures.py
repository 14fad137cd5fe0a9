"""The key figures of collecting for the start page (collections 2.6, ST-01)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from app.queries import collecting_figures as queries
from app.rules import behaviour
from app.rules.credit.statistics import dso, period
from app.services.collecting import insight
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import CREDIT_DSO_1

EFFECTIVE_DAYS = 30
"""Collection effectiveness looks at so many days."""
YEAR_DAYS = 365


@dataclass(frozen=True, slots=True)
class Kpis:
    """How collecting stands; amounts in accounting minor units, percentages with one decimal, days with two; None = unknown.

    `best_dso` = the DSO if nothing were late; `effective` = what was collected in 30 days of what could be, in percent;
    write-offs (reason in the reader's language) and letters by level are those of the last year.
    """

    balance: int
    overdue: int
    overdue_percent: Decimal | None
    dso: Decimal | None
    best_dso: Decimal | None
    dso_months: int
    effective: Decimal | None
    activities: int
    activities_due: int
    cases: int
    disputed: int
    promised: int
    write_offs: tuple[tuple[str, int], ...]
    letters: Mapping[int, int]


def kpis(desk: Desk) -> Kpis:
    """Everything but the forecast, a handful of statements."""
    today, company = desk.today, desk.company_id
    with desk.reading() as session:
        months = parameters(session, company).get(CREDIT_DSO_1)
        now, work = queries.open_now(session, company, today), queries.work(session, company, today)
        span = period(today, months)
        sales = queries.invoiced(session, company, span.start, span.end)
        begin = today - timedelta(EFFECTIVE_DAYS)
        opening, _late = queries.receivables(session, company, begin)
        sold = queries.credit_sales(session, company, begin + timedelta(1), today)
        written = queries.write_offs(session, company, today - timedelta(YEAR_DAYS), today)
        letters = queries.letters(session, company, today - timedelta(YEAR_DAYS), today)
    share = behaviour.decimals(Fraction(100 * now.overdue, now.balance), 1) if now.balance > 0 else None
    current = now.balance - now.overdue
    reasons = tuple((words.get(desk.language) or words.get("en") or code, amount) for code, words, amount in written)
    return Kpis(now.balance, now.overdue, share, dso(now.balance, sales, span.days), dso(current, sales, span.days), months,
                behaviour.effectiveness(opening, sold, now.balance, current), work.activities, work.due, work.cases,
                now.disputed, now.promised, reasons, letters)


def expected(desk: Desk, weeks: int = 6) -> tuple[insight.Expected, ...]:
    """What the coming weeks may bring by currency, from predicted dates (COL-74)."""
    last = desk.today + timedelta(7 * weeks - desk.today.weekday() - 1)
    return tuple(e for e in insight.forecast(desk) if e.monday <= last)
