"""Ageing to the day: the chapter's example and the boundary of every bucket (AGE-EX-1)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ageing import Basis, Credits, Item, Period, bucket, check_definition, limits, spread

MARCH_31 = date(2026, 3, 31)
THIRTIES = (Period(0, "unlimited", "Not due", role="not_due"), Period(-30, "day", "1–30"), Period(-30, "day", "31–60"),
            Period(-30, "day", "61–90"), Period(-1, "unlimited", "> 90"))
MONTHS = (Period(0, "unlimited", "Not due"), Period(-1, "month", "This month"), Period(-1, "month", "Last month"),
          Period(-1, "unlimited", "Older"))
EX_1 = [Item(date(2026, 4, 15), 50000), Item(MARCH_31, 25000), Item(date(2026, 3, 1), 120000), Item(date(2026, 2, 28), 80000),
        Item(date(2026, 1, 15), 30000), Item(date(2025, 12, 31), 9000), Item(date(2025, 11, 30), 6000)]


@pytest.mark.rule("AGE-05", "AGE-06")
def test_the_example_of_the_chapter() -> None:
    row = spread(EX_1, limits(THIRTIES, MARCH_31))
    assert row.buckets == (75000, 120000, 80000, 39000, 6000)
    assert (row.balance, row.overdue) == (320000, 245000)


@pytest.mark.rule("AGE-06")
@pytest.mark.parametrize(("days", "column"), [(-1, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4)])
def test_both_sides_of_every_limit(days: int, column: int) -> None:
    assert bucket(MARCH_31 - timedelta(days), limits(THIRTIES, MARCH_31)) == column


@pytest.mark.rule("AGE-07")
@pytest.mark.parametrize(("age", "column"), [(-1, 0), (0, 1), (29, 1), (30, 2)])
def test_by_document_date_the_day_itself_is_the_first_of_the_current_period(age: int, column: int) -> None:
    assert bucket(MARCH_31 - timedelta(age), limits(THIRTIES, MARCH_31, Basis.DOCUMENT_DATE)) == column


@pytest.mark.rule("AGE-01", "AGE-03")
@pytest.mark.parametrize(("due", "column"), [(date(2026, 3, 16), 0), (date(2026, 3, 15), 1), (date(2026, 3, 1), 1),
                                             (date(2026, 2, 28), 2), (date(2026, 2, 1), 2), (date(2026, 1, 31), 3)])
def test_calendar_months_go_back_from_the_month_of_the_day(due: date, column: int) -> None:
    assert bucket(due, limits(MONTHS, date(2026, 3, 16))) == column


@pytest.mark.rule("AGE-09")
@pytest.mark.parametrize(("place", "buckets", "unapplied"), [
    (Credits.SEPARATE, (0, 10000, 0, 0, 0), -4000), (Credits.NOT_DUE, (-4000, 10000, 0, 0, 0), 0),
    (Credits.FIRST, (-4000, 10000, 0, 0, 0), 0), (Credits.OWN_BUCKET, (0, 6000, 0, 0, 0), 0),
])
def test_unapplied_credits_stand_where_the_reader_wants_and_the_total_stays(place: Credits, buckets: tuple[int, ...],
                                                                            unapplied: int) -> None:
    late = MARCH_31 - timedelta(5)
    row = spread([Item(late, 10000), Item(late, -4000, credit=True)], limits(THIRTIES, MARCH_31), place)
    assert (row.buckets, row.unapplied, row.balance) == (buckets, unapplied, 6000)


@pytest.mark.rule("AGE-02")
def test_a_definition_has_one_day_itself_and_unlimited_only_at_its_ends() -> None:
    assert check_definition(THIRTIES) == ()
    assert [p.code for p in check_definition(THIRTIES[1:])] == ["AGE-02-zero"]
    middle = (THIRTIES[0], Period(-1, "unlimited", "x"), THIRTIES[1])
    assert [p.code for p in check_definition(middle)] == ["AGE-02-unlimited"]


@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(-10**9, 10**9), st.booleans())), st.sampled_from(list(Credits)))
@pytest.mark.rule("AGE-09")
def test_nothing_falls_between_the_buckets(items: list[tuple[int, int, bool]], place: Credits) -> None:
    rows = [Item(MARCH_31 + timedelta(d), a, c) for d, a, c in items]
    assert spread(rows, limits(THIRTIES, MARCH_31), place).balance == sum(a for _, a, _ in items)
