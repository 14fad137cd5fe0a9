"""The collections workbench over all customers against the same question in bare SQL on the same file (AGE-25, COL-03)."""

import sqlite3

from app.queries import collecting
from app.queries.listing import ListQuery
from app.services.collecting import insight
from benchmarks import Measured, Size, best, company, promise
from benchmarks.ageing import LIMITS, NOW, SUMS

PAGE = 60
BALANCE = ", sum(value), sum(case when due < :day then max(value, 0) else 0 end) "
"""Balance and overdue, by which the list is ordered."""
FRAME = collecting.Frame(("Not due", "1-30", "31-60", "61-90", "over 90"), ("none", "green", "yellow", "orange", "red"), LIMITS,
                         0, (0, 1, 2, 3, 4))


@promise("a page of the workbench with its totals", ratio=2)
def workbench(size: Size) -> Measured:
    """The first sixty of all customers by what is overdue, with every column but the expected day, and the totals below."""
    desk = company.desk(size)
    listing, query = collecting.aged_listing(1, company.TODAY, FRAME), ListQuery(1)
    plain = sqlite3.connect(f"file:{desk.file.target}?mode=ro", uri=True)
    values = {"day": str(company.TODAY), **{f"limit{n}": str(limit) for n, limit in enumerate(LIMITS)}}
    each = NOW + SUMS.rstrip() + BALANCE + "from live group by customer_id order by sum(max(value, 0)) desc"
    every = NOW + SUMS.rstrip().replace("customer_id, ", "") + BALANCE + "from live"
    with desk.reading() as session:
        ours = best(lambda: (listing.rows(session, query, listing.keys(session, query)[:PAGE]), listing.totals(session, query)))
    theirs = best(lambda: (plain.execute(each, values).fetchall(), plain.execute(every, values).fetchall()))
    plain.close()
    desk.file.close()
    return Measured(ours, theirs, size.open_entries)


@promise("what all customers are likely to do", seconds=6)
def likely(size: Size) -> Measured:
    """The chances of every customer, for a run of strategies or the forecast (COL-73, COL-75)."""
    desk = company.desk(size)

    def every() -> None:
        with desk.reading() as session:
            found = insight.all_chances(session, desk)
            for customer_id in range(1, size.customers + 1):
                found(customer_id)

    measured = Measured(best(every))
    desk.file.close()
    return measured
