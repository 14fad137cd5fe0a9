"""Due dates, discounts and instalments with the worked figures of the chapter (MST-050…058)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.terms import (
    DiscountCode,
    Instalment,
    PaymentDays,
    Schedule,
    ScheduleLine,
    Terms,
    Total,
    chain,
    check_chain,
    check_instalments,
    check_schedule,
    check_statutory,
    discount_base,
    discount_steps,
    instalments,
    step_on,
)

SATURDAY = date(2026, 1, 10)
INVOICE = Total(100000, 21000)
MARCH = date(2026, 3, 4)


def monthly(*days: int) -> PaymentDays:
    return PaymentDays(False, frozenset(days))


@pytest.mark.rule("MST-050", "MST-051")
@pytest.mark.parametrize(("terms", "dated", "due"), [
    (Terms("net", 0, 30), SATURDAY, date(2026, 2, 9)), (Terms("current_month", 0, 30), SATURDAY, date(2026, 3, 2)),
    (Terms("current_month", 1), SATURDAY, date(2026, 2, 28)), (Terms("net", 0, 30, monthly(10)), SATURDAY, date(2026, 2, 10)),
    (Terms("net", 0, 45, monthly(31)), SATURDAY, date(2026, 2, 28)), (Terms("current_month", 0, 45), SATURDAY, date(2026, 3, 17)),
    (Terms("net", 1), date(2026, 1, 31), date(2026, 2, 28)),
    (Terms("current_month", 1, business_day="next"), SATURDAY, date(2026, 3, 2)),
    (Terms("current_month", 1, business_day="previous"), SATURDAY, date(2026, 2, 27)),
    (Terms("current_week"), SATURDAY, date(2026, 1, 11)), (Terms("current_quarter"), SATURDAY, date(2026, 3, 31)),
    (Terms("current_year", 0, 10), SATURDAY, date(2027, 1, 10)), (Terms("cash_on_delivery", 2, 30), SATURDAY, SATURDAY),
    (Terms(), SATURDAY, SATURDAY),
])
def test_due_dates_as_worked_out(terms: Terms, dated: date, due: date) -> None:
    assert terms.due(dated) == due


@pytest.mark.rule("MST-051")
@pytest.mark.parametrize(("days", "day", "found"), [
    (monthly(10), date(2026, 2, 10), date(2026, 2, 10)), (monthly(10), date(2026, 2, 11), date(2026, 3, 10)),
    (monthly(15, 31), date(2026, 2, 15), date(2026, 2, 15)), (monthly(15, 31), date(2026, 2, 16), date(2026, 2, 28)),
    (monthly(30), date(2026, 2, 1), date(2026, 2, 28)), (PaymentDays(True, frozenset({5})), date(2026, 3, 20), date(2026, 3, 20)),
    (PaymentDays(True, frozenset({1, 4})), date(2026, 3, 20), date(2026, 3, 23)), (monthly(), date(2026, 2, 1), date(2026, 2, 1)),
])
def test_a_payment_day_is_on_or_after(days: PaymentDays, day: date, found: date) -> None:
    assert days.on_or_after(day) == found


@pytest.mark.rule("MST-050")
def test_a_company_may_know_more_free_days() -> None:
    boxing_day = date(2028, 12, 25)
    assert Terms(business_day="next").due(boxing_day, lambda d: d.isoweekday() <= 5 and d != boxing_day) == date(2028, 12, 26)


@pytest.mark.rule("MST-053")
@pytest.mark.parametrize(("terms", "country", "warned"), [
    (Terms(days=60), "NL", False), (Terms(days=61), "NL", True), (Terms(days=60), "FR", False),
    (Terms("current_month", 0, 45), "FR", False),
    (Terms("net", 0, 45, monthly(31)), "FR", False), (Terms("current_month", 0, 46), "FR", True),
    (Terms("current_month", 0, 45), "BE", True),
])
def test_terms_beyond_the_law_are_warned_about(terms: Terms, country: str, warned: bool) -> None:
    assert bool(check_statutory(terms, SATURDAY, country)) is warned


CODES = {c.code: c for c in (
    DiscountCode("5D10%", Terms(days=5), Decimal(10), "10D5%"), DiscountCode("10D5%", Terms(days=10), Decimal(5), "14D2%"),
    DiscountCode("14D2%", Terms(days=14), Decimal(2)), DiscountCode("A", Terms(days=5), Decimal(2), "B"),
    DiscountCode("B", Terms(days=10), Decimal(1), "A"), DiscountCode("C", Terms(days=5), Decimal(2), "D"),
    DiscountCode("D", Terms(days=5), Decimal(1)), DiscountCode("E", Terms(days=5), Decimal(2), "14D2%"),
)}


@pytest.mark.rule("MST-054", "MST-055")
@pytest.mark.parametrize(("paid", "amount"), [
    (date(2026, 2, 7), 12100), (date(2026, 2, 8), 6050), (date(2026, 2, 12), 6050), (date(2026, 2, 13), 2420),
    (date(2026, 2, 16), 2420), (date(2026, 2, 17), None),
])
def test_only_the_first_step_that_still_runs_is_granted(paid: date, amount: int | None) -> None:
    steps = discount_steps(CODES, "5D10%", date(2026, 2, 2), discount_base(100000, 21000, 0, without_vat=False))
    granted = step_on(steps, paid)
    assert (granted.amount if granted else None) == amount


@pytest.mark.rule("MST-055")
def test_a_discount_without_vat_and_without_what_gives_none() -> None:
    assert discount_base(100000, 21000, 5000, without_vat=True) == 95000
    assert discount_base(100000, 21000, 6050, without_vat=False) == 114950
    assert discount_steps(CODES, None, date(2026, 2, 2), 100000) == ()


@pytest.mark.rule("MST-054")
@pytest.mark.parametrize(("first", "code"), [("5D10%", None), ("A", "MST-054-loop"), ("C", "MST-054-order"), ("E",
"MST-054-order")])
def test_a_chain_never_loops_and_gives_less_for_longer(first: str, code: str | None) -> None:
    assert [p.code for p in check_chain(CODES, first)] == ([code] if code else [])
    assert len(chain(CODES, first)) <= 3


SPECIFIED = Schedule("specified", lines=(ScheduleLine(percent=Decimal(30)), ScheduleLine(percent=Decimal(70))))


@pytest.mark.rule("MST-057", "MST-058")
@pytest.mark.parametrize(("schedule", "parts"), [
    (Schedule("fixed_number", count=3), [40333, 40333, 40334]),
    (Schedule("fixed_number", count=3, vat="first"), [54333, 33333, 33334]),
    (Schedule("fixed_number", count=3, vat="last"), [33333, 33333, 54334]),
    (Schedule("fixed_amount", amount=50000), [50000, 50000, 21000]),
    (Schedule("fixed_amount", amount=50000, minimum=25000), [50000, 71000]),
    (Schedule("fixed_amount", amount=50000, minimum=21000), [50000, 50000, 21000]),
    (Schedule("fixed_amount", amount=60500), [60500, 60500]),
    (SPECIFIED, [36300, 84700]), (Schedule("total"), [121000]),
    (Schedule("fixed_amount", amount=200000, minimum=25000), [121000]),
    (Schedule("specified", lines=(ScheduleLine(amount=100000), ScheduleLine(amount=50000))), [100000, 21000]),
])
def test_instalments_as_worked_out(schedule: Schedule, parts: list[int]) -> None:
    assert [p.amount for p in instalments(schedule, INVOICE, MARCH)] == parts
    assert [p.amount for p in instalments(schedule, Total(-100000, -21000), MARCH)] == [-p for p in parts]


@pytest.mark.rule("MST-057")
def test_charges_may_stand_on_the_first_or_the_last_instalment() -> None:
    total = Total(90000, 21000, 10000)
    first = instalments(Schedule("fixed_number", count=3, charges="first"), total, MARCH)
    last = instalments(Schedule("fixed_number", count=3, vat="first", charges="last"), total, MARCH)
    assert [p.amount for p in first] == [47000, 37000, 37000] and [p.amount for p in last] == [51000, 30000, 40000]


@pytest.mark.rule("MST-057")
@pytest.mark.parametrize(("unit", "interval", "dates"), [
    ("month", 1, [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]),
    ("day", 10, [date(2026, 1, 31), date(2026, 2, 10), date(2026, 2, 20)]),
    ("week", 2, [date(2026, 1, 31), date(2026, 2, 14), date(2026, 2, 28)]),
    ("year", 1, [date(2026, 1, 31), date(2027, 1, 31), date(2028, 1, 31)]),
])
def test_dates_never_drift_from_the_day_of_the_first(unit: str, interval: int, dates: list[date]) -> None:
    schedule = Schedule("fixed_number", interval, unit, count=3)
    assert [p.due for p in instalments(schedule, INVOICE, date(2026, 1, 31))] == dates


@pytest.mark.rule("MST-057")
@pytest.mark.parametrize(("schedule", "code"), [
    (SPECIFIED, None), (Schedule("specified"), "MST-057-lines"),
    (Schedule("specified", lines=(ScheduleLine(),)), "MST-057-lines"),
    (Schedule("specified", lines=(ScheduleLine(Decimal(1), 1),)), "MST-057-lines"), (Schedule("fixed_number", count=1), None),
    (Schedule("fixed_number", count=0), "MST-057-count"), (Schedule("fixed_amount"), "MST-057-amount"), (Schedule("total"), None),
])
def test_a_schedule_has_what_its_allocation_needs(schedule: Schedule, code: str | None) -> None:
    assert [p.code for p in check_schedule(schedule)] == ([code] if code else [])


@pytest.mark.rule("MST-058")
def test_edited_instalments_must_add_up() -> None:
    parts = instalments(SPECIFIED, INVOICE, MARCH)
    assert check_instalments(parts, 121000, "EUR") == ()
    assert [p.code for p in check_instalments([*parts, Instalment(MARCH, 1)], 121000, "EUR")] == ["MST-058-sum"]


@given(st.builds(Schedule, st.sampled_from(["total", "fixed_number", "fixed_amount"]), count=st.integers(1, 60),
                 amount=st.integers(1, 10**6), minimum=st.integers(0, 10**5), vat=st.sampled_from(["proportional", "first",
                 "last"])),
       st.integers(-10**7, 10**7), st.integers(0, 10**6))
@pytest.mark.rule("MST-058")
def test_instalments_always_add_up_and_come_in_order(schedule: Schedule, net: int, vat: int) -> None:
    parts = instalments(schedule, Total(net, vat), MARCH)
    assert sum(p.amount for p in parts) == net + vat
    assert [p.due for p in parts] == sorted({p.due for p in parts})


@given(st.sampled_from(["net", "current_week", "current_month", "current_quarter", "current_year", "cash_on_delivery"]),
       st.integers(0, 12), st.integers(0, 120), st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 31))
@pytest.mark.rule("MST-050")
def test_nothing_is_due_before_its_document_nor_long_after_its_payment_day(method: str, months: int, days: int, dated: date,
                                                                          pay_day: int) -> None:
    plain, waits = Terms(method, months, days).due(dated), Terms(method, months, days, monthly(pay_day)).due(dated)
    assert dated <= plain <= waits <= plain + timedelta(31)
