"""The aged balance of all customers, today and as of a past day, against the same question in bare SQL on the same file."""

import sqlite3
from datetime import date, timedelta

from app.queries import ageing
from benchmarks import Measured, Size, best, company, promise

LIMITS = tuple(company.TODAY - timedelta(days=d) for d in (1, 31, 61, 91))
NOW = """
with live as materialized (select customer_id, due_date as due, remaining_accounting as value from customer_entry_state
where company_id = 1 and open_until > :day and posting_date <= :day)
"""
PAST = """
with live as materialized (select s.customer_id, s.due_date as due, case when s.last_detail_on <= :day then s.remaining_accounting
else (select sum(d.accounting_amount) from detailed_entry d where d.entry_id = s.entry_id and d.posting_date <= :day) end as value
from customer_entry_state s where s.company_id = 1 and s.open_until > :day and s.posting_date <= :day)
"""
SUMS = "select customer_id, sum(max(value, 0)), " + ", ".join(
    f"sum(case when due <= :limit{n} then max(value, 0) else 0 end)" for n in range(len(LIMITS))) + ", sum(min(value, 0)) "


def _measured(size: Size, day: date, bare: str) -> Measured:
    desk = company.desk(size)
    limits = [limit - (company.TODAY - day) for limit in LIMITS]
    plain = sqlite3.connect(f"file:{desk.file.target}?mode=ro", uri=True)
    values = {"day": str(day), **{f"limit{n}": str(limit) for n, limit in enumerate(limits)}}
    with desk.reading() as session:
        ours = best(lambda: session.execute(ageing.statement(1, day, limits)).all())
    theirs = best(lambda: plain.execute(bare + SUMS + "from live group by customer_id", values).fetchall())
    plain.close()
    desk.file.close()
    return Measured(ours, theirs, size.open_entries)


@promise("aged balance of all customers, today", ratio=2)
def now(size: Size) -> Measured:
    """From the state rows alone."""
    return _measured(size, company.TODAY, NOW)


@promise("aged balance as of half a year ago", ratio=2)
def past(size: Size) -> Measured:
    """From the details where something is newer."""
    return _measured(size, company.TODAY - timedelta(days=180), PAST)
