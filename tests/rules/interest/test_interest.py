"""Interest to the cent: the worked examples of the chapter and both sides of every boundary day (INT-EX, LAW-EX)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.rules.interest import DayCount, Debt, Method, Move, Rate, Terms, days_between, segments, total, year_fraction

START = date(2000, 1, 1)
PER_MONTH = (Rate(START, Decimal("1.5"), 30),)
PERIOD = Terms(day_count=DayCount.PERIOD)
JANUARY_31 = date(2026, 1, 31)
HALF_YEARS_2025 = (Rate(date(2025, 1, 1), Decimal("11.15")), Rate(date(2025, 7, 1), Decimal("10.15")))


def debt(amount: int, due: date, *paid: tuple[date, int], start: date | None = None) -> Debt:
    return Debt((Move(due - timedelta(30), amount), *(Move(d, -a) for d, a in paid)), due, start or due)


def interest(owed: Debt, rates: tuple[Rate, ...], terms: Terms, day: date) -> int:
    found, problems = segments(owed, rates, terms, day)
    assert problems == ()
    return total(found)


@pytest.mark.rule("INT-04")
def test_balance_due_charges_the_remaining_amount_once() -> None:
    terms = Terms(Method.BALANCE_DUE)
    assert interest(debt(100000, JANUARY_31), (Rate(START, Decimal("1.5")),), terms, date(2026, 3, 31)) == 1500


@pytest.mark.rule("INT-05")
@pytest.mark.parametrize(("owed", "day", "expected"), [
    (debt(1000000, JANUARY_31), date(2026, 3, 31), 29500),
    (debt(1000000, JANUARY_31, (date(2026, 2, 15), 400000)), date(2026, 3, 31), 20700),
    (debt(1000000, JANUARY_31, (date(2026, 2, 15), 400000), start=date(2026, 3, 31)), date(2026, 4, 30), 9000),
    (debt(500000, date(2026, 2, 10), (date(2026, 3, 12), 500000)), date(2026, 3, 31), 7500),
])
def test_average_daily_balance_counts_each_balance_for_its_days(owed: Debt, day: date, expected: int) -> None:
    assert interest(owed, PER_MONTH, PERIOD, day) == expected


@pytest.mark.rule("INT-06")
@pytest.mark.parametrize(("paid", "expected"), [((), [14052, 17241]), (((date(2025, 7, 20), 250000),), [14052, 14321])])
def test_a_rate_that_changes_in_mid_period_cuts_the_interest_in_segments(paid: tuple[tuple[date, int], ...],
                                                                         expected: list[int]) -> None:
    found, _ = segments(debt(1000000, date(2025, 5, 15), *paid), HALF_YEARS_2025, Terms(), date(2025, 8, 31))
    assert [s.amount for s in found] == expected
    assert [(s.first, s.last, s.days) for s in found] == [
        (date(2025, 5, 16), date(2025, 6, 30), 46), (date(2025, 7, 1), date(2025, 8, 31), 62)]


@pytest.mark.rule("INT-03")
@pytest.mark.parametrize(("day", "expected"), [(date(2026, 2, 7), 0), (date(2026, 2, 8), 4000)])
def test_the_last_day_of_grace_costs_nothing_and_the_next_counts_from_the_due_date(day: date, expected: int) -> None:
    terms = Terms(day_count=DayCount.PERIOD, grace=DateFormula("7D"))
    assert interest(debt(1000000, JANUARY_31), PER_MONTH, terms, day) == expected


@pytest.mark.rule("GEN-03")
@pytest.mark.parametrize(("day", "expected"), [(JANUARY_31, 0), (date(2026, 2, 1), 500)])
def test_the_due_date_bears_no_interest_and_the_day_after_does(day: date, expected: int) -> None:
    assert interest(debt(1000000, JANUARY_31), PER_MONTH, PERIOD, day) == expected


@pytest.mark.rule("INT-06")
def test_without_a_rate_at_the_start_it_says_which_one_is_missing() -> None:
    found, problems = segments(debt(1000, JANUARY_31), (Rate(date(2026, 3, 1), Decimal(5)),), Terms(), date(2026, 4, 1))
    assert found == [] and problems[0].saw["day"] == date(2026, 2, 1)


@pytest.mark.rule("GEN-02")
def test_a_negative_rate_counts_as_nothing() -> None:
    assert interest(debt(1000000, JANUARY_31), (Rate(START, Decimal("-0.88")),), Terms(), date(2026, 12, 31)) == 0


@pytest.mark.rule("INT-14")
@pytest.mark.parametrize(("count", "expected"), [
    (DayCount.ACT365, Decimal(366) / 365), (DayCount.ACT360, Decimal(366) / 360), (DayCount.ACTACT, Decimal(1)),
    (DayCount.E30360, Decimal(1)),
])
def test_a_leap_year_by_every_day_count(count: DayCount, expected: Decimal) -> None:
    assert year_fraction(date(2023, 12, 31), date(2024, 12, 31), count) == expected


@pytest.mark.rule("INT-14")
def test_day_31_counts_as_30_in_the_european_method() -> None:
    assert days_between(date(2026, 1, 30), date(2026, 1, 31), DayCount.E30360) == 0
    assert days_between(date(2026, 1, 31), date(2026, 2, 28), DayCount.E30360) == 28


@pytest.mark.rule("INT-15", "LAW-22")
def test_dutch_trade_interest_compounds_every_full_year() -> None:
    rates = tuple(Rate(date(y, m, 1), Decimal(p)) for y, m, p in (
        (2023, 1, "10.5"), (2023, 7, "12"), (2024, 1, "12.5"), (2024, 7, "12.25"), (2025, 1, "11.15"), (2025, 7, "10.15")))
    terms = Terms(day_count=DayCount.ACTACT, compounding=True)
    found, _ = segments(debt(1000000, date(2023, 3, 31)), rates, terms, date(2025, 8, 31))
    assert [s.amount for s in found] == [26178, 60493, 31079, 34739, 68836, 30730, 34805, 21587]
    assert total(found) == 308447
    simple, _ = segments(debt(1000000, date(2023, 3, 31)), rates, Terms(day_count=DayCount.ACTACT), date(2025, 8, 31))
    assert total(simple) == 282947


@given(st.integers(1, 10**9), st.integers(1, 400), st.integers(0, 399))
@pytest.mark.rule("INT-08")
def test_charging_in_two_steps_never_differs_by_more_than_a_cent(amount: int, days: int, cut: int) -> None:
    end, middle = JANUARY_31 + timedelta(days), JANUARY_31 + timedelta(min(cut, days))
    rate = (Rate(START, Decimal("8.15")),)
    whole = interest(debt(amount, JANUARY_31), rate, Terms(), end)
    parts = (interest(debt(amount, JANUARY_31), rate, Terms(), middle)
             + interest(debt(amount, JANUARY_31, start=middle), rate, Terms(), end))
    assert abs(whole - parts) <= 1
