"""The home window's figures are those of the open entries, counted by the database."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.core.enums import CollectionsStatus
from app.queries import home
from app.services import corrections, entries
from tests.storage import given

LIMITS = [given.DAY - timedelta(days=d) for d in (1, 31, 61, 91)]


def overview(office: given.Office) -> home.Overview:
    with office.desk.reading() as session:
        return home.overview(session, office.desk.company_id, given.DAY, LIMITS,
                             home.open_by_due(session, office.desk.company_id))


def test_an_empty_company_owes_nothing_and_has_nobody_late(database_url: Path | str) -> None:
    office = given.office(database_url)
    found = overview(office)
    assert (found.customers, found.owing, found.balance, found.open_items, found.largest) == (1, 0, 0, 0, ())
    assert found.buckets == (0, 0, 0, 0, 0)
    office.file.close()


@pytest.mark.parametrize(("due", "bucket"), [
    (given.DAY + timedelta(1), 0), (given.DAY, 0), (given.DAY - timedelta(1), 1), (given.DAY - timedelta(30), 1),
    (given.DAY - timedelta(31), 2), (given.DAY - timedelta(60), 2), (given.DAY - timedelta(61), 3),
    (given.DAY - timedelta(91), 4),
])
def test_an_invoice_stands_in_the_bucket_of_its_days_late(database_url: Path | str, due: date, bucket: int) -> None:
    office = given.office(database_url)
    office.post(12_100, day=due - timedelta(days=30))
    found = overview(office)
    assert found.buckets == tuple(12_100 if place == bucket else 0 for place in range(5))
    assert found.overdue == (12_100 if bucket else 0) and found.overdue_items == (1 if bucket else 0)
    assert found.letters_due == (1 if bucket else 0)
    assert [(late.overdue, late.days) for late in found.largest] == ([(12_100, (given.DAY - due).days)] if bucket else [])
    office.file.close()


def test_credits_stand_apart_and_lower_the_balance_only(database_url: Path | str) -> None:
    office = given.office(database_url)
    office.post(12_100, day=given.DAY - timedelta(days=60))
    office.post(-2_000)
    found = overview(office)
    assert (found.balance, found.overdue, found.credits, found.credit_items, found.open_items) == (10_100, 12_100, -2_000, 1, 2)
    office.file.close()


def test_what_falls_due_within_a_week_is_expected(database_url: Path | str) -> None:
    office = given.office(database_url)
    for days in (-1, 0, 7, 8):
        office.post(1_000, day=given.DAY + timedelta(days=days - 30))
    assert overview(office).expected == 2_000
    office.file.close()


def test_a_settled_invoice_leaves_every_figure_and_a_held_one_is_set_aside(database_url: Path | str) -> None:
    office = given.office(database_url)
    invoice, = office.post(5_000, day=given.DAY - timedelta(days=60))
    payment, = office.post(-5_000)
    held, = office.post(700)
    assert corrections.settle(office.desk, invoice.entry_ids[0], payment.entry_ids[0], 5_000, given.DAY).value is not None
    assert entries.put_on_hold(office.desk, held.entry_ids[0], "ABC").value == "ABC"
    found = overview(office)
    assert (found.balance, found.overdue, found.open_items, found.aside) == (700, 0, 1, 1)
    office.file.close()


def test_each_week_shows_what_falls_due_in_it_from_today_on(database_url: Path | str) -> None:
    """7 March 2026 is a Saturday: its week ends on Sunday the 8th."""
    office = given.office(database_url)
    for due, amount in ((date(2026, 3, 6), 1), (date(2026, 3, 7), 10), (date(2026, 3, 8), 100), (date(2026, 3, 9), 1_000),
                        (date(2026, 4, 12), 10_000), (date(2026, 4, 13), 100_000)):
        office.post(amount, day=due - timedelta(days=30))
    with office.desk.reading() as session:
        found = home.weeks(session, office.desk.company_id, given.DAY, home.open_by_due(session, office.desk.company_id))
    assert [(w.monday, w.due, w.promised) for w in found] == [
        (date(2026, 3, 2), 110, 0), (date(2026, 3, 9), 1_000, 0), (date(2026, 3, 16), 0, 0), (date(2026, 3, 23), 0, 0),
        (date(2026, 3, 30), 0, 0), (date(2026, 4, 6), 10_000, 0)]
    office.file.close()


def test_a_promise_moves_an_invoice_to_the_week_of_the_promised_day(database_url: Path | str) -> None:
    office = given.office(database_url)
    late, = office.post(5_000, day=given.DAY - timedelta(days=60))
    due, = office.post(700, day=given.DAY - timedelta(days=20))
    for posted in (late, due):
        assert entries.set_status(office.desk, posted.entry_ids[0], CollectionsStatus.PROMISED,
                                  promised_on=date(2026, 3, 24)).value is not None
    with office.desk.reading() as session:
        found = home.weeks(session, office.desk.company_id, given.DAY, home.open_by_due(session, office.desk.company_id))
    assert [(w.due, w.promised) for w in found] == [(0, 0), (0, 0), (0, 0), (5_700, 5_700), (0, 0), (0, 0)]
    office.file.close()


def test_what_was_posted_last_stands_first(database_url: Path | str) -> None:
    office = given.office(database_url)
    office.post(100, 200, 300)
    with office.desk.reading() as session:
        found = home.recent(session, office.desk.company_id, most=2)
    assert [(r.document_no, r.amount, r.remaining, r.currency, r.level) for r in found] == [
        ("2026-3", 300, 300, "EUR", 0), ("2026-2", 200, 200, "EUR", 0)]
    office.file.close()
