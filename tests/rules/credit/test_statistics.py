"""Days sales outstanding, averages, payment days, and how long snapshots stay (ST-01…07, EX-ST1…6, EX-T1)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.credit.statistics import (
    MonthEnd,
    Period,
    Settled,
    average_balance,
    average_percent,
    deletion_fault,
    dso,
    highest,
    latest_deletion,
    month_ends,
    month_faults,
    months_back,
    payment_days,
    period,
    proposed_deletion,
)

DAY = date(2025, 3, 14)
OCTOBER = date(2023, 10, 11)
ENDS = (date(2024, 12, 31), date(2025, 1, 31), date(2025, 2, 28))
BALANCES = (4_200_00, 5_100_00, 6_300_00)


def points(*limits: int | None) -> list[MonthEnd]:
    return [MonthEnd(day, amount, limit) for day, amount, limit in zip(ENDS, BALANCES, limits, strict=True)]


@pytest.mark.rule("ST-01", "EX-ST1", "EX-ST2", "EX-ST3")
@pytest.mark.parametrize(("months", "since", "days", "figure"), [
    (12, None, 365, "121.67"), (6, None, 183, "61.00"), (6, date(2023, 5, 1), 163, "54.33"),
    (6, date(2023, 4, 11), 183, "61.00"), (6, date(2023, 4, 10), 183, "61.00"), (6, date(2023, 4, 12), 182, "60.67"),
    (12, date(2023, 1, 2), 282, "94.00"), (12, date(2023, 10, 11), 0, "0.00"), (12, date(2023, 10, 12), 0, "0.00")])
def test_days_sales_outstanding_of_the_chapter(months: int, since: date | None, days: int, figure: str) -> None:
    found = period(OCTOBER, months, since)
    assert found.days == days
    assert dso(50_000_00, 150_000_00, found.days) == Decimal(figure)


@pytest.mark.rule("ST-01")
@pytest.mark.parametrize("sales", [0, -5_00])
def test_without_sales_there_is_no_figure(sales: int) -> None:
    assert dso(50_000_00, sales, 365) is None


@pytest.mark.rule("ST-01")
def test_a_customer_in_credit_has_a_negative_figure() -> None:
    assert dso(-50_000_00, 150_000_00, 365) == Decimal("-121.67")


@pytest.mark.rule("ST-01")
@pytest.mark.parametrize(("day", "months", "back"), [
    (date(2025, 5, 31), 3, date(2025, 2, 28)), (date(2024, 5, 31), 3, date(2024, 2, 29)),
    (date(2024, 2, 29), 12, date(2023, 2, 28)), (date(2025, 1, 15), 1, date(2024, 12, 15)), (DAY, 36, date(2022, 3, 14))])
def test_months_back_end_with_a_shorter_month(day: date, months: int, back: date) -> None:
    assert months_back(day, months) == back


@pytest.mark.rule("ST-02")
@pytest.mark.parametrize(("day", "ends"), [
    (DAY, ENDS), (date(2025, 2, 28), ENDS), (date(2025, 3, 1), ENDS), (date(2025, 3, 30), ENDS),
    (date(2025, 3, 31), (*ENDS[1:], date(2025, 3, 31))), (date(2024, 3, 1), (date(2023, 12, 31), date(2024, 1, 31),
                                                                            date(2024, 2, 29)))])
def test_the_last_full_months_end_on_their_last_days(day: date, ends: tuple[date, ...]) -> None:
    assert month_ends(day, 3) == ends


@pytest.mark.rule("ST-02", "ST-03", "ST-04", "EX-ST4")
def test_averages_of_the_chapter_under_one_limit() -> None:
    found = points(10_000_00, 10_000_00, 10_000_00)
    assert average_balance(found, DAY, 3) == 5_200_00
    assert average_percent(found, DAY, 3) == Decimal("52.00")


@pytest.mark.rule("ST-03", "EX-ST5")
def test_each_month_end_is_divided_by_the_limit_in_force_that_day() -> None:
    assert average_percent(points(8_000_00, 8_000_00, 10_000_00), DAY, 3) == Decimal("59.75")


@pytest.mark.rule("ST-03", "ST-04")
def test_months_without_a_limit_to_divide_by_are_left_out() -> None:
    assert average_percent(points(None, 0, 10_000_00), DAY, 3) == Decimal("63.00")
    assert average_percent(points(None, None, 0), DAY, 3) is None


@pytest.mark.rule("ST-02", "ST-07")
def test_only_snapshots_of_the_months_asked_for_count() -> None:
    found = [*points(None, None, None), MonthEnd(date(2024, 11, 30), 99_000_00, None), MonthEnd(DAY, 88_000_00, None)]
    assert (average_balance(found, DAY, 2), average_balance(found, DAY, 3)) == (5_700_00, 5_200_00)
    assert average_balance(found[-1:], DAY, 12) is average_balance([], DAY, 12) is None
    assert highest(found, DAY, 3) == found[2] and highest(found, DAY) == found[3]
    assert highest([], DAY) is None


def paid(*days: int) -> list[Settled]:
    return [Settled(DAY - timedelta(100), DAY - timedelta(100 - n), 100_00) for n in days]


@pytest.mark.rule("ST-05", "EX-ST6")
def test_payment_days_of_the_chapter_the_same_day_counts_nought() -> None:
    found = payment_days(paid(30, 45, 12, 0), DAY)
    assert found is not None and (found.plain, found.weighted) == (Decimal("21.75"), Decimal("21.75"))


@pytest.mark.rule("ST-05")
def test_the_weighted_figure_looks_at_amounts() -> None:
    small, large = Settled(DAY, DAY, 100_00), Settled(DAY - timedelta(40), DAY, 300_00)
    found = payment_days([small, large], DAY)
    assert found is not None and (found.plain, found.weighted) == (Decimal("20.00"), Decimal("30.00"))
    nothing = payment_days([Settled(DAY, DAY, 0)], DAY)
    assert nothing is not None and nothing.weighted is None


@pytest.mark.rule("ST-05")
@pytest.mark.parametrize(("settled", "counts"), [
    (date(2024, 3, 13), False), (date(2024, 3, 14), True), (DAY, True), (DAY + timedelta(1), False)])
def test_only_what_was_settled_in_the_last_twelve_months_counts(settled: date, counts: bool) -> None:
    assert (payment_days([Settled(date(2024, 1, 1), settled, 1_00)], DAY) is not None) is counts


@pytest.mark.rule("ST-05")
def test_what_was_paid_before_its_invoice_is_not_paid_in_negative_days() -> None:
    found = payment_days([Settled(DAY, DAY - timedelta(10), 1_00)], DAY)
    assert found is not None and found.plain == 0


@pytest.mark.rule("EX-T1", "T-07")
@pytest.mark.parametrize(("until", "refused"), [
    (date(2024, 3, 14), False), (date(2024, 3, 13), False), (date(2024, 3, 15), True), (date(2024, 6, 1), True)])
def test_statistics_that_are_still_needed_are_not_deleted(until: date, refused: bool) -> None:
    problem = deletion_fault(until, DAY, (12, 6, 12, 6, 12, 12))
    assert (problem is not None) is refused
    if problem:
        assert problem.saw == {"latest": date(2024, 3, 14)}


@pytest.mark.rule("T-07")
@pytest.mark.parametrize(("months", "back", "proposed"), [
    ((12, 6), 12, date(2024, 3, 14)), ((24, 6), 12, date(2023, 3, 14)), ((3, 1), 6, date(2024, 9, 14)),
    ((3, 1), 3, date(2024, 12, 14)), ((12, 6), 3, date(2024, 3, 14))])
def test_the_task_proposes_a_day_that_is_allowed(months: tuple[int, ...], back: int, proposed: date) -> None:
    assert proposed_deletion(DAY, months, back) == proposed
    assert deletion_fault(proposed, DAY, months) is None
    assert deletion_fault(latest_deletion(DAY, months) + timedelta(1), DAY, months) is not None


@pytest.mark.rule("P-13", "P-15", "P-17", "P-18")
def test_statistics_look_at_one_to_thirty_six_months() -> None:
    asked = [("dso_1", 0), ("dso_2", 1), ("average_1", 36), ("average_2", 37)]
    assert [(p.field, p.saw["months"]) for p in month_faults(asked)] == [("dso_1", 0), ("average_2", 37)]


@pytest.mark.rule("ST-02")
@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(1, 36))
def test_full_months_follow_each_other_and_the_last_is_over(day: date, months: int) -> None:
    ends = month_ends(day, months)
    assert len(ends) == months and ends[-1] <= day < ends[-1] + timedelta(31)
    assert all((a + timedelta(1)).day == 1 and 28 <= (b - a).days <= 31 for a, b in zip(ends, ends[1:], strict=False))
    assert Period(ends[0], ends[-1]).holds(ends[-1])
