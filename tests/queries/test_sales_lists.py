"""Every list of sales documents answers on an empty file, in every view, sorted by every column (SWN-02…08)."""

from collections.abc import Callable
from datetime import date

import pytest

from app.queries import recurring, sales
from app.queries.listing import Listing, ListQuery
from tests.storage import given

DAY = date(2026, 3, 2)
LISTS: dict[str, tuple[Callable[[], Listing], tuple[str, ...]]] = {
    "quotations": (lambda: sales.quotation_listing(DAY), ("all", "open", "confirmed", "lost")),
    "orders": (sales.order_listing, ("all", "open", "to_deliver", "to_invoice", "stopped", "done")),
    "slips": (lambda: sales.slip_listing(DAY), ("uninvoiced", "late", "all")),
    "drafts": (sales.draft_listing, ("all", "review", "credit", "run")),
    "invoices": (lambda: sales.invoice_listing(DAY), ("all", "open", "overdue", "credit", "to_send", "e_invoice")),
    "assignments": (recurring.assignment_listing, ("all", "active", "blocked")),
    "templates": (recurring.template_listing, ("all", "active", "inactive")),
    "runs": (recurring.run_listing, ("all", "open")),
    "drafts of a run": (recurring.run_drafts_listing, ("all", "draft", "posted")),
}


@pytest.mark.parametrize("name", list(LISTS))
def test_a_list_answers_in_every_view_and_order(office: given.Office, name: str) -> None:
    make, views = LISTS[name]
    listing = make()
    with office.desk.reading() as session:
        for view in views:
            query = ListQuery(office.desk.company_id, scope={"view": view})
            assert list(listing.keys(session, query)) == []
            assert listing.totals(session, query) is not None
        for column in listing.columns:
            query = ListQuery(office.desk.company_id).with_order(column.name, True)
            assert list(listing.keys(session, query)) == []
