"""Trial balance, account statement, journal and control report: sums that agree with each other on every day (PST-040…043)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.models.accounts import Account, RoleAccount
from app.queries import accounts
from app.queries.entries import voucher_listing
from app.queries.listing import ListQuery
from app.services import corrections, journal
from app.services.journal import Item
from app.services.posting import Posted
from tests.storage.given import CLOCK, Office, office

JAN, DEC = date(2026, 1, 1), date(2026, 12, 31)
OLD, NEW, LATE = date(2025, 11, 20), date(2026, 2, 2), date(2026, 3, 7)


@pytest.fixture
def books(database_url: Path | str) -> Iterator[Office]:
    """A small office, its clock on 7 March 2026."""
    made = office(database_url)
    yield made
    made.file.close()


def hand(books: Office, amount: int, day: date, contra: str | None = "8000", kind: EntryType = EntryType.INVOICE,
         number: str = "") -> Posted:
    """Post a line by hand on a day, asked questions confirmed."""
    at = books.at(FixedClock.on(day))
    with at.desk.reading() as session:
        account = session.scalars(select(Account.id).where(Account.number == contra)).one() if contra else None
    item = Item(books.customer_id, kind, number or f"{day:%m%d}-{amount}", day, day, amount, "EUR", contra_id=account)
    found = journal.post_item(at.desk, item)
    if found.value is None:
        found = journal.post_item(at.desk, item, confirmed=frozenset(p.key for p in found.problems if p.key))
    books.at(CLOCK)
    assert found.value is not None, found.problems
    return found.value


def balance(books: Office, first: date, last: date) -> dict[str, tuple[int, int, int, int]]:
    with books.desk.reading() as session:
        return {r.number: (r.opening, r.debit, r.credit, r.closing)
                for r in accounts.trial_balance(session, books.desk.company_id, first, last)}


def statement(books: Office, number: str, first: date, last: date, **more: Any) -> list[tuple[Any, ...]]:
    """Date, debit, credit and balance of each line."""
    listing = accounts.statement_listing()
    with books.desk.reading() as session:
        account = session.scalars(select(Account.id).where(Account.number == number)).one()
        query = ListQuery(books.desk.company_id, scope={"account_id": account, "first": first, "last": last}, **more)
        rows = listing.rows(session, query, listing.keys(session, query))
    return [(r[0], r[4], r[5], r[6]) for r in rows]


@pytest.fixture
def two_years(books: Office) -> Office:
    """Sold 1,000.00 last year, 500.00 this year and 121.00 later, of which 300.00 was paid."""
    hand(books, 1_000_00, OLD)
    hand(books, 500_00, NEW)
    hand(books, 300_00, NEW + timedelta(5), "1100", EntryType.PAYMENT)
    hand(books, 121_00, LATE)
    return books


@pytest.mark.postgres
@pytest.mark.rule("PST-042", "PST-043")
def test_balance_accounts_carry_forward_and_revenue_begins_at_nothing(two_years: Office) -> None:
    assert balance(two_years, JAN, DEC) == {
        "1100": (0, 300_00, 0, 300_00), "1300": (1_000_00, 621_00, 300_00, 1_321_00), "8000": (0, 0, 621_00, -621_00),
        "": (-1_000_00, 0, 0, -1_000_00)}


@pytest.mark.rule("PST-043")
def test_within_the_year_revenue_carries_forward_too(two_years: Office) -> None:
    found = balance(two_years, LATE, DEC)
    assert found["8000"] == (-500_00, 0, 121_00, -621_00) and found["1300"] == (1_200_00, 121_00, 0, 1_321_00)


@pytest.mark.rule("PST-043")
def test_over_the_end_of_a_year_its_result_moves_to_the_line_of_earlier_years(two_years: Office) -> None:
    found = balance(two_years, date(2025, 11, 1), NEW)
    assert found["8000"] == (0, 0, 500_00, -500_00) and found[""] == (0, 0, 1_000_00, -1_000_00)
    assert found["1300"] == (0, 1_500_00, 0, 1_500_00)


@pytest.mark.rule("PST-042")
@pytest.mark.parametrize(("first", "last", "moved"), [
    (NEW, NEW, 500_00), (NEW + timedelta(1), NEW + timedelta(4), 0), (NEW - timedelta(1), NEW - timedelta(1), 0)])
def test_both_days_belong_to_the_stretch(two_years: Office, first: date, last: date, moved: int) -> None:
    assert balance(two_years, first, last)["1300"][1] == moved
    assert sum(row[1] or 0 for row in statement(two_years, "1300", first, last)) == moved


@pytest.mark.rule("PST-042", "PST-043")
@pytest.mark.parametrize(("first", "last"), [(JAN, DEC), (OLD, LATE), (NEW, NEW), (LATE + timedelta(1), DEC)])
def test_every_column_balances_and_the_year_starts_without_a_closing_voucher(two_years: Office, first: date, last: date) -> None:
    rows = balance(two_years, first, last).values()
    assert sum(r[0] for r in rows) == sum(r[3] for r in rows) == 0 and sum(r[1] for r in rows) == sum(r[2] for r in rows)


@pytest.mark.rule("PST-042")
def test_the_statement_of_an_account_shows_the_balance_after_each_line(two_years: Office) -> None:
    assert statement(two_years, "1300", JAN, DEC) == [
        (NEW, 500_00, None, 1_500_00), (NEW + timedelta(5), None, 300_00, 1_200_00), (LATE, 121_00, None, 1_321_00)]
    assert statement(two_years, "8000", JAN, DEC) == [(NEW, None, 500_00, -500_00), (LATE, None, 121_00, -621_00)]


@pytest.mark.rule("PST-042")
def test_in_another_order_each_line_keeps_its_balance(two_years: Office) -> None:
    rows = statement(two_years, "1300", JAN, DEC, order=(("debit", True),))
    assert {(r[0], r[3]) for r in rows} == {(r[0], r[3]) for r in statement(two_years, "1300", JAN, DEC)}
    assert [r[1] for r in rows] == [500_00, 121_00, None]
    assert [r[3] for r in statement(two_years, "1300", JAN, DEC, order=(("balance", True),))] == [
        1_500_00, 1_200_00, 1_321_00]


@pytest.mark.rule("PST-042")
def test_the_head_of_a_statement_agrees_with_the_trial_balance(two_years: Office) -> None:
    with two_years.desk.reading() as session:
        company = two_years.desk.company_id
        for row in accounts.trial_balance(session, company, NEW, DEC):
            if row.account_id:
                found = accounts.standing(session, company, row.account_id, NEW, DEC)
                assert found is not None
                assert (found.opening, found.debit, found.credit, found.closing) == (
                    row.opening, row.debit, row.credit, row.closing)
        assert accounts.standing(session, company, 99_999, NEW, DEC) is None


@pytest.mark.rule("PST-014", "PST-042")
@pytest.mark.parametrize(("negative", "sales", "receivable"), [
    (False, (0, 121_00, 121_00, 0), (0, 121_00, 121_00, 0)), (True, (0, 0, 0, 0), (0, 0, 0, 0))])
def test_a_credit_correction_takes_both_columns_back_and_a_swap_fills_both(books: Office, negative: bool, sales: Any,
                                                                          receivable: Any) -> None:
    made = hand(books, 121_00, LATE)
    assert made.voucher_id is not None
    assert corrections.reverse(books.desk, made.voucher_id, LATE, reason="Wrong", negative=negative).done
    found = balance(books, JAN, DEC)
    assert (found.get("8000", (0, 0, 0, 0)), found.get("1300", (0, 0, 0, 0))) == (sales, receivable)
    lines = statement(books, "8000", JAN, DEC)
    assert [r[1:] for r in lines] == [(None, 121_00, -121_00), (None, -121_00, 0) if negative else (121_00, None, 0)]


@pytest.mark.postgres
@pytest.mark.rule("PST-042")
def test_the_journal_of_a_period_holds_every_line_voucher_by_voucher(two_years: Office) -> None:
    listing = accounts.journal_listing()
    with two_years.desk.reading() as session:
        query = ListQuery(two_years.desk.company_id, scope={"first": JAN, "last": NEW + timedelta(5)})
        keys = listing.keys(session, query)
        rows = listing.rows(session, query, keys)
        assert [(r[3], r[7], r[8]) for r in rows] == [("1300", 500_00, None), ("8000", None, 500_00), ("1300", None, 300_00),
                                                      ("1100", 300_00, None)]
        assert listing.totals(session, query) == {"debit": {"": 800_00}, "credit": {"": 800_00}}
        vouchers = [accounts.voucher_of_line(session, two_years.desk.company_id, k) for k in keys]
        assert vouchers[0] == vouchers[1] != vouchers[2] and accounts.voucher_of_line(session, 99, keys[0]) is None


@pytest.mark.rule("PST-042")
@pytest.mark.parametrize(("first", "last", "count"), [(None, None, 4), (JAN, None, 3), (None, OLD, 1), (NEW, NEW, 1),
                                                      (None, OLD - timedelta(1), 0)])
def test_the_list_of_vouchers_of_a_period(two_years: Office, first: date | None, last: date | None, count: int) -> None:
    with two_years.desk.reading() as session:
        query = ListQuery(two_years.desk.company_id, scope={"first": first, "last": last})
        assert len(voucher_listing().keys(session, query)) == voucher_listing().count(session, query) == count


@pytest.mark.postgres
@pytest.mark.rule("PST-040")
def test_the_control_report_agrees_on_any_day_and_shows_what_does_not(two_years: Office) -> None:
    with two_years.desk.reading() as session:
        company = two_years.desk.company_id
        for day, standing in ((OLD - timedelta(1), None), (OLD, 1_000_00), (NEW, 1_500_00), (LATE, 1_321_00)):
            rows = accounts.control_report(session, company, day)
            assert [(r.number, r.ledger, r.entries, r.difference) for r in rows] == (
                [] if standing is None else [("1300", standing, standing, 0)])
    with two_years.desk.writing("test.control") as unit:
        unit.session.scalars(select(Account).where(Account.number == "1100")).one().direct_posting = False
        unit.session.scalars(select(Account).where(Account.number == "1100")).one().control = True
    with two_years.desk.reading() as session:
        assert [(r.number, r.difference) for r in accounts.control_report(session, two_years.desk.company_id, LATE)] == [
            ("1100", 300_00), ("1300", 0)]


@pytest.mark.rule("PST-042")
def test_years_and_periods_are_on_offer_the_newest_year_first(books: Office) -> None:
    with books.desk.reading() as session:
        found = accounts.stretches(session, books.desk.company_id)
        years = [s for s in found if s.year]
        assert [y.start for y in years] == sorted((y.start for y in years), reverse=True)
        this = found.index(next(y for y in years if y.start == JAN))
        assert found[this + 1].start == JAN and found[this + 12].end == DEC and not found[this + 1].year
        assert accounts.year_start(session, books.desk.company_id, DEC) == JAN
        with_role = session.scalars(select(RoleAccount.account_id).where(RoleAccount.role == AccountRole.AR)).first()
        assert accounts.receivables(session, books.desk.company_id) == with_role


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 10**7), st.sampled_from([OLD, JAN, NEW, LATE]), st.sampled_from(["8000", "1100", None])),
                min_size=1, max_size=4))
@pytest.mark.rule("PST-043")
def test_whatever_is_posted_the_trial_balance_adds_up_to_nothing(plain_books: Office,
                                                                 posts: list[tuple[int, date, str | None]]) -> None:
    for n, (amount, day, contra) in enumerate(posts):
        hand(plain_books, amount, day, contra, number=f"H{n}")
    for first, last in ((JAN, DEC), (OLD, NEW), (NEW, LATE)):
        rows = balance(plain_books, first, last).values()
        assert sum(r[0] for r in rows) == sum(r[3] for r in rows) == 0 == sum(r[1] - r[2] for r in rows)


@pytest.fixture
def plain_books(tmp_path: Path) -> Iterator[Office]:
    """The same office in a local file."""
    made = office(tmp_path / "books.tegoed")
    yield made
    made.file.close()
