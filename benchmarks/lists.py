"""Lists of a whole company: the first page, the next page, and typing to filter."""

from sqlalchemy.orm import Session

from app.queries import customers, entries
from app.queries.listing import Listing, ListQuery
from app.services.desk import Desk
from benchmarks import Measured, Size, best, company, promise

PAGE = 60


def _lists(desk: Desk) -> list[tuple[Listing, ListQuery]]:
    """The customers, all of them, and the open entries."""
    return [(customers.customer_listing(1, desk.today), ListQuery(1)),
            (entries.entry_listing(desk.today), ListQuery(1, scope={"view": "open"}))]


def _slowest(size: Size, start: int, search: str) -> float:
    """The slower of both lists: keys of all rows and one page of them, or only a page further down."""
    desk = company.desk(size)
    with desk.reading() as session:
        times = [_page(session, listing, ListQuery(1, search, scope=query.scope), start) for listing, query in _lists(desk)]
    desk.file.close()
    return max(times)


def _page(session: Session, listing: Listing, query: ListQuery, start: int) -> float:
    """Seconds for one page of one list."""
    if start:
        keys = listing.keys(session, query)
        return best(lambda: listing.rows(session, query, keys[start:start + PAGE]))
    return best(lambda: listing.rows(session, query, listing.keys(session, query)[:PAGE]))


@promise("a list's first page", seconds=0.15)
def first_page(size: Size) -> Measured:
    """Opening the customers, and the open entries."""
    return Measured(_slowest(size, 0, ""))


@promise("a list's next page", seconds=0.02)
def next_page(size: Size) -> Measured:
    """Sixty rows from the middle."""
    return Measured(_slowest(size, size.customers // 2, ""))


@promise("a list filtered while typing", seconds=0.2)
def typing(size: Size) -> Measured:
    """Two words that few rows have."""
    return Measured(_slowest(size, 0, "groothandel 77"))
