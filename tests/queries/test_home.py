"""The home window's figures are those of the open entries, counted by the database."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.queries import home
from app.services import corrections, entries
from tests.storage import given

LIMITS = [given.DAY - timedelta(days=d) for d in (1, 31, 61, 91)]


def overview(office: given.Office) -> home.Overview:
    with office.desk.reading() as session:
        return home.overview(session, office.desk.company_id, given.DAY, LIMITS)


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
