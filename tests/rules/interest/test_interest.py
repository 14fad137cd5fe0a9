"""Interest to the cent: the worked examples of the chapter and both sides of every boundary day (INT-EX, LAW-EX)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.core.money import rounded
from app.rules.interest import (
    Course,
    DayCount,
    Debt,
    GraceMode,
    Method,
    Move,
    Rate,
    Segment,
    Terms,
    base_of,
    closed,
    days_between,
    less,
    segments,
    start_of,
    stretches,
    total,
    year_fraction,
)

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


@pytest.mark.rule("INT-04")
@pytest.mark.parametrize(("day", "expected"), [(date(2026, 2, 28), 1500), (date(2026, 3, 1), 2000)])
def test_balance_due_takes_the_row_of_the_day_and_before_the_first_row_the_terms_own_rate(day: date, expected: int) -> None:
    terms = Terms(Method.BALANCE_DUE, own=Rate(START, Decimal("1.5")))
    assert interest(debt(100000, JANUARY_31), (Rate(date(2026, 3, 1), Decimal(2)),), terms, day) == expected


@pytest.mark.rule("INT-04", "INT-06")
def test_balance_due_without_any_rate_says_which_one_is_missing() -> None:
    found, problems = segments(debt(1000, JANUARY_31), (Rate(date(2026, 4, 2), Decimal(5)),), Terms(Method.BALANCE_DUE),
                               date(2026, 4, 1))
    assert found == [] and [p.code for p in problems] == ["INT-06-start"]


@pytest.mark.rule("INT-07")
def test_the_base_of_a_line_is_what_the_rate_is_taken_of() -> None:
    found, _ = segments(debt(1000000, JANUARY_31), PER_MONTH, PERIOD, date(2026, 3, 31))
    assert (base_of(found), found[0].base) == (1966667, 1000000)
    found, _ = segments(debt(100000, JANUARY_31), PER_MONTH, Terms(Method.BALANCE_DUE), date(2026, 3, 31))
    assert base_of(found) == 100000


@pytest.mark.rule("INT-03")
@pytest.mark.parametrize(("day", "expected"), [(date(2026, 2, 7), 0), (date(2026, 2, 8), 500), (date(2026, 2, 9), 1000)])
def test_interest_free_days_are_never_charged(day: date, expected: int) -> None:
    terms = Terms(day_count=DayCount.PERIOD, grace=DateFormula("7D"), grace_mode=GraceMode.INTEREST_FREE)
    assert interest(debt(1000000, JANUARY_31), PER_MONTH, terms, day) == expected


@pytest.mark.rule("INT-05")
def test_what_made_the_entry_counts_from_the_due_date_even_when_it_was_posted_later() -> None:
    moves = (Move(date(2026, 2, 10), 1000000, initial=True), Move(date(2026, 2, 15), -400000))
    assert interest(Debt(moves, JANUARY_31, JANUARY_31), PER_MONTH, PERIOD, date(2026, 3, 31)) == 20700


@pytest.mark.rule("NSF-03", "INT-05")
def test_the_days_the_money_of_a_returned_payment_was_there_bear_nothing() -> None:
    moves = (Move(START, 1000000, initial=True), Move(date(2026, 2, 10), -1000000), Move(date(2026, 2, 20), 1000000))
    assert interest(Debt(moves, JANUARY_31, JANUARY_31), PER_MONTH, PERIOD, date(2026, 3, 2)) == 10000  # 10 + 10 of 30 days


@pytest.mark.rule("INT-08")
@pytest.mark.parametrize(("charged", "expected"), [((), JANUARY_31), ((date(2026, 1, 15),), JANUARY_31),
                                                   ((date(2026, 2, 28), date(2026, 3, 31)), date(2026, 3, 31))])
def test_interest_starts_after_the_last_day_that_was_charged(charged: tuple[date, ...], expected: date) -> None:
    assert start_of(JANUARY_31, charged_to=charged) == expected
    assert start_of(JANUARY_31, date(2026, 5, 1), charged) == date(2026, 5, 1)


@pytest.mark.rule("INT-10", "INT-11")
def test_an_entry_paid_late_is_flagged_and_charged_to_its_closing_date() -> None:
    due, paid, day = date(2026, 2, 10), date(2026, 3, 12), date(2026, 3, 31)
    owed = debt(500000, due, (paid, 500000))
    assert closed.flagged(due, paid) and not closed.flagged(due, due) and not closed.flagged(due, None)
    last = closed.last_day(closed.closing_date(paid, date(2026, 3, 1)), day)
    found, _ = segments(owed, PER_MONTH, PERIOD, last)
    assert (last, [(s.days, s.amount) for s in found]) == (paid, [(30, 7500)])
    assert interest(owed, PER_MONTH, PERIOD, day) == 7500
    assert closed.done(owed, day) and not closed.done(owed, date(2026, 3, 11)) and closed.last_day(None, day) == day
    assert closed.flag_after_cancelling(due, paid, open_again=False)
    assert not closed.flag_after_cancelling(due, paid, open_again=True)


@pytest.mark.rule("INT-12")
def test_line_fees_inside_a_letter_bear_no_interest_and_are_paid_last() -> None:
    owed = debt(101000, JANUARY_31, (date(2026, 2, 15), 50000), (date(2026, 3, 2), 50500))
    assert [m.amount for m in less(owed, 1000).moves] == [100000, -50000, -50000]
    assert interest(less(owed, 1000), PER_MONTH, PERIOD, date(2026, 3, 2)) == 1125
    assert less(owed, 0) is owed


@pytest.mark.rule("INT-15", "INT-16", "LAW-22")
def test_yearly_notes_compound_what_earlier_notes_left_unpaid_as_one_note_would() -> None:
    rates = tuple(Rate(date(y, m, 1), Decimal(p)) for y, m, p in (
        (2023, 1, "10.5"), (2023, 7, "12"), (2024, 1, "12.5"), (2024, 7, "12.25"), (2025, 1, "11.15"), (2025, 7, "10.15")))
    terms, due = Terms(day_count=DayCount.ACTACT, compounding=True), date(2023, 3, 31)
    first, _ = segments(debt(1000000, due), rates, terms, date(2024, 6, 30))
    rest = replace(debt(1000000, due, start=date(2024, 6, 30)), since=due, charged=tuple(Move(s.last, s.amount) for s in first))
    second, _ = segments(rest, rates, terms, date(2025, 8, 31))
    assert total(first) + total(second) == 308447
    settled, _ = segments(replace(rest, charged=()), rates, terms, date(2025, 8, 31))
    assert [s.carried for s in second][:2] == [117750, 117750] and [s.carried for s in settled][:2] == [0, 0]


@pytest.mark.rule("INT-45", "INT-01")
@pytest.mark.parametrize(("minimum", "maximum", "raised", "expected"), [
    (29500, 0, False, [29500]), (29501, 0, False, []), (29501, 0, True, [29501]), (0, 29499, False, [29499]),
    (0, 29500, False, [29500])])
def test_a_transaction_keeps_its_limits(minimum: int, maximum: int, raised: bool, expected: list[int]) -> None:
    terms = Terms(day_count=DayCount.PERIOD, minimum=minimum, maximum=maximum, raise_to_minimum=raised)
    found, _ = segments(debt(1000000, JANUARY_31), PER_MONTH, terms, date(2026, 3, 31))
    assert [s.amount for s in found] == expected


@pytest.mark.rule("INT-05", "INT-06")
def test_a_segment_is_taken_apart_at_every_payment_so_that_it_can_be_checked() -> None:
    owed = debt(1000000, JANUARY_31, (date(2026, 2, 15), 400000))
    found, _ = segments(owed, PER_MONTH, PERIOD, date(2026, 3, 31))
    assert [(s.first, s.last, s.days, s.balance) for s in stretches(owed, found[0], PERIOD)] == [
        (date(2026, 2, 1), date(2026, 2, 15), 15, 1000000), (date(2026, 2, 16), date(2026, 3, 31), 44, 600000)]


RATES = st.lists(st.tuples(st.integers(1, 900), st.integers(-100, 2500)), max_size=4, unique_by=lambda r: r[0]).map(
    lambda rows: (Rate(START, Decimal("8.15")), *(Rate(JANUARY_31 + timedelta(d - 200), Decimal(p) / 100) for d, p in rows)))
PAID = st.lists(st.tuples(st.integers(-20, 700), st.integers(1, 10**6)), max_size=4)
COUNTS = st.sampled_from(DayCount)


def owing(amount: int, paid: list[tuple[int, int]], start: date = JANUARY_31) -> Debt:
    return debt(amount, JANUARY_31, *((JANUARY_31 + timedelta(d), a) for d, a in paid), start=start)


@given(st.integers(10**7, 10**9), RATES, PAID, COUNTS, st.integers(1, 700), st.integers(0, 700))
@pytest.mark.rule("INT-08", "INT-06", "INT-14")
def test_a_period_split_at_any_day_changes_nothing_but_the_rounding_of_lines(
        amount: int, rates: tuple[Rate, ...], paid: list[tuple[int, int]], count: DayCount, days: int, cut: int) -> None:
    terms, end, middle = Terms(day_count=count), JANUARY_31 + timedelta(days), JANUARY_31 + timedelta(min(cut, days))
    course = Course(rates)
    whole, _ = segments(owing(amount, paid), course, terms, end)
    first, _ = segments(owing(amount, paid), course, terms, middle)
    second, _ = segments(owing(amount, paid, middle), course, terms, end)
    assert abs(total(whole) - total(first) - total(second)) <= 1
    spans: list[Segment] = [*first, *second]
    assert all(a.last + timedelta(1) == b.first for a, b in zip(spans, spans[1:], strict=False))
    assert sum(s.days for s in spans) == sum(s.days for s in whole) == days_between(JANUARY_31, end, count)


@given(st.integers(10**7, 10**9), PAID, st.integers(1, 200), st.integers(0, 2000))
@pytest.mark.rule("INT-05")
def test_the_average_daily_balance_is_the_sum_of_every_day(amount: int, paid: list[tuple[int, int]], days: int,
                                                           percent: int) -> None:
    owed, rate = owing(amount, paid), Decimal(percent) / 100
    daily = sum(owed.balance(JANUARY_31 + timedelta(n)) for n in range(days))
    found = interest(owed, (Rate(START, rate),), Terms(), JANUARY_31 + timedelta(days))
    assert found == rounded(daily * rate / 36500)
    segment = segments(owed, (Rate(START, rate),), Terms(), JANUARY_31 + timedelta(days))[0][0]
    assert sum(s.balance * s.days for s in stretches(owed, segment, Terms())) == daily


@given(st.integers(1, 10**9), st.integers(1, 400), st.integers(0, 3000))
@pytest.mark.rule("INT-05", "INT-04")
def test_a_constant_balance_over_one_period_is_the_balance_due(amount: int, period: int, percent: int) -> None:
    rates, day = (Rate(START, Decimal(percent) / 100, period),), JANUARY_31 + timedelta(period)
    assert (interest(debt(amount, JANUARY_31), rates, PERIOD, day)
            == interest(debt(amount, JANUARY_31), rates, Terms(Method.BALANCE_DUE), day))
