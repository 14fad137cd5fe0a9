"""Ageing to the day: the chapter's example and the boundary of every bucket (AGE-EX-1)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ageing import (
    Basis,
    Credits,
    Item,
    Kind,
    Layout,
    Period,
    bucket,
    by_currency,
    check_definition,
    check_print,
    indicator,
    interval_definition,
    layout,
    limits,
    newest_first,
    spread,
    standing,
    total,
)

MARCH_31 = date(2026, 3, 31)
THIRTIES = (Period(0, "unlimited", "Not due", role="not_due"), Period(-30, "day", "1–30"), Period(-30, "day", "31–60"),
            Period(-30, "day", "61–90"), Period(-1, "unlimited", "> 90"))
MONTHS = (Period(0, "unlimited", "Not due"), Period(-1, "month", "This month"), Period(-1, "month", "Last month"),
          Period(-1, "unlimited", "Older"))
EX_1 = [Item(date(2026, 4, 15), 50000), Item(MARCH_31, 25000), Item(date(2026, 3, 1), 120000), Item(date(2026, 2, 28), 80000),
        Item(date(2026, 1, 15), 30000), Item(date(2025, 12, 31), 9000), Item(date(2025, 11, 30), 6000)]


@pytest.mark.rule("AGE-05", "AGE-06")
def test_the_example_of_the_chapter() -> None:
    row = spread(EX_1, layout(THIRTIES, MARCH_31))
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
    row = spread([Item(late, 10000), Item(late, -4000, Kind.CREDIT)], layout(THIRTIES, MARCH_31), place)
    assert (row.buckets, row.unapplied, row.balance) == (buckets, unapplied, 6000)


@pytest.mark.rule("AGE-02")
def test_a_definition_has_one_day_itself_and_unlimited_only_at_its_ends() -> None:
    assert check_definition(THIRTIES) == ()
    assert [p.code for p in check_definition(THIRTIES[1:])] == ["AGE-02-zero"]
    middle = (THIRTIES[0], Period(-1, "unlimited", "x"), THIRTIES[1])
    assert [p.code for p in check_definition(middle)] == ["AGE-02-unlimited"]


FUTURE = (Period(-1, "unlimited", "Overdue", "red"), Period(0, "day", "Today"), Period(7, "day", "Next 7", "none", "not_due"),
          Period(23, "day", "8–30", "none", "not_due"), Period(1, "unlimited", "Later", "none", "not_due"))


@pytest.mark.rule("AGE-02", "AGE-03", "AGE-06")
@pytest.mark.parametrize(("days", "label"), [(-40, "Later"), (-31, "Later"), (-30, "8–30"), (-8, "8–30"), (-7, "Next 7"),
(-1, "Next 7"),
                                             (0, "Today"), (1, "Overdue"), (400, "Overdue")])
def test_a_definition_may_look_into_the_future(days: int, label: str) -> None:
    columns = newest_first(FUTURE)
    assert columns[bucket(MARCH_31 - timedelta(days), limits(FUTURE, MARCH_31))].label == label
    row = spread([Item(MARCH_31 - timedelta(days), 100)], layout(FUTURE, MARCH_31))
    assert row.overdue == (100 if label == "Overdue" else 0)


@pytest.mark.rule("AGE-01")
def test_columns_are_printed_as_the_definition_lists_them() -> None:
    columns = layout(FUTURE, MARCH_31)
    row = spread([Item(MARCH_31 - timedelta(1), 100), Item(MARCH_31, 20), Item(date(2027, 1, 1), 3)], columns)
    assert columns.printed(row.buckets) == (100, 20, 0, 0, 3)
    assert layout(THIRTIES, MARCH_31).printed(spread(EX_1, layout(THIRTIES, MARCH_31)).buckets)[0] == 75000


@pytest.mark.rule("AGE-09")
@pytest.mark.parametrize(("place", "printed"), [(Credits.FIRST, (-50, 0, 0, 0, 0)), (Credits.NOT_DUE, (0, -50, 0, 0, 0))])
def test_the_first_column_is_the_first_printed(place: Credits, printed: tuple[int, ...]) -> None:
    columns = layout(FUTURE, MARCH_31)
    assert columns.printed(spread([Item(date(2027, 1, 1), -50, Kind.CREDIT)], columns, place).buckets) == printed


@pytest.mark.rule("AGE-03")
@pytest.mark.parametrize(("as_of", "found"), [
    (date(2026, 3, 1), [date(2026, 2, 28), date(2026, 2, 28), date(2026, 1, 31)]),
    (date(2026, 3, 31), [date(2026, 3, 30), date(2026, 2, 28), date(2026, 1, 31)]),
])
def test_this_month_is_the_month_of_the_day_even_on_its_first(as_of: date, found: list[date]) -> None:
    assert limits(MONTHS, as_of) == found


@pytest.mark.rule("AGE-01")
@pytest.mark.parametrize(("interval", "unit", "found"), [
    ("quarter", -1, [date(2026, 5, 14), date(2026, 3, 31), date(2025, 12, 31)]),
    ("quarter", -2, [date(2026, 5, 14), date(2025, 12, 31),
                                                                                                 date(2025, 6, 30)]),
    ("year", -1, [date(2026, 5, 14), date(2025, 12, 31), date(2024, 12, 31)]),
    ("week", -2, [date(2026, 5, 14), date(2026, 4, 30), date(2026, 4, 16)]),
    ("month", -2, [date(2026, 5, 14), date(2026, 3, 31), date(2026, 1, 31)]),
])
def test_weeks_are_counted_and_longer_intervals_follow_the_calendar(interval: str, unit: int, found: list[date]) -> None:
    periods = (THIRTIES[0], Period(unit, interval, "a"), Period(unit, interval, "b"), THIRTIES[-1])
    assert limits(periods, date(2026, 5, 15)) == found


@pytest.mark.rule("AGE-01")
def test_the_next_months_end_with_the_month() -> None:
    periods = (FUTURE[0], FUTURE[1], Period(1, "month", "rest"), Period(1, "month", "next"), Period(1, "unlimited", "later"))
    assert limits(periods, date(2026, 3, 16)) == [date(2026, 4, 30), date(2026, 3, 31), date(2026, 3, 16), date(2026, 3, 15)]
    assert limits(periods, MARCH_31)[:2] == [date(2026, 5, 31), date(2026, 4, 30)]


@pytest.mark.rule("AGE-02", "AGE-03")
@pytest.mark.parametrize(("periods", "codes"), [
    (FUTURE, []), (tuple(reversed(FUTURE)), []), ((Period(-1, "day", "a"), THIRTIES[0], Period(-1, "day", "b")), ["AGE-02-side"]),
    ((*THIRTIES[:4], *[Period(-1, "day", "x")] * 9), ["AGE-03-most"]),
])
def test_what_is_wrong_with_a_definition(periods: tuple[Period, ...], codes: list[str]) -> None:
    assert [p.code for p in check_definition(periods)] == codes


@pytest.mark.rule("AGE-03")
def test_more_than_six_periods_are_printed_on_two_lines_only_when_accepted() -> None:
    assert check_print(THIRTIES) == check_print((*THIRTIES, THIRTIES[1])) == ()
    assert [p.code for p in check_print((*THIRTIES, THIRTIES[1], THIRTIES[1]))] == ["AGE-03-print"]


@pytest.mark.rule("AGE-11")
def test_an_interval_makes_a_definition() -> None:
    made = interval_definition(30, "day", 3, "Not due")
    assert [p.label for p in made] == ["Not due", "1–30", "31–60", "61–90", "> 90"]
    assert limits(made, MARCH_31) == limits(THIRTIES, MARCH_31) and check_definition(made) == ()
    assert [p.label for p in interval_definition(1, "month", 2, "Not due")][1:] == ["1", "2", "> 2"]


@pytest.mark.rule("AGE-09", "BOE-15", "PAY-60")
def test_bills_and_prepayments_stand_beside_the_buckets_and_in_the_balance() -> None:
    late = MARCH_31 - timedelta(5)
    items = [Item(late, 10000, disputed=2500), Item(late, 700, standing(True, False, False, 700)),
             Item(late, 80, standing(True, True, False, 80)), Item(late, -900, standing(False, False, True, -900)),
             Item(late, -60, standing(False, False, False, -60))]
    row = spread(items, layout(THIRTIES, MARCH_31))
    assert (row.buckets[1], row.unapplied, row.prepayments, row.bills, row.disputed) == (10080, -60, -900, 700, 2500)
    assert row.balance == 10080 - 60 - 900 + 700 and row.overdue == 10080


@pytest.mark.rule("AGE-10")
def test_currencies_are_never_mixed_and_totals_add_up() -> None:
    items = [Item(MARCH_31, 100, currency="EUR"), Item(MARCH_31, 7, currency="USD"), Item(MARCH_31, 50, currency="EUR")]
    rows = by_currency(items, layout(THIRTIES, MARCH_31))
    assert {c: r.balance for c, r in rows.items()} == {"EUR": 150, "USD": 7}
    both = total([rows["EUR"], rows["EUR"]])
    assert (both.balance, both.buckets[0]) == (300, 300)


@pytest.mark.rule("AGE-24")
@pytest.mark.parametrize(("items", "colour"), [
    ([Item(MARCH_31, 100)], "none"), ([Item(MARCH_31 - timedelta(1), 100)], "yellow"),
    ([Item(MARCH_31 - timedelta(40), 100)], "orange"),
    ([Item(MARCH_31 - timedelta(40), -100, Kind.CREDIT), Item(MARCH_31 - timedelta(2), 5)], "yellow"), ([], "none"),
])
def test_the_indicator_is_that_of_the_oldest_overdue_claim(items: list[Item], colour: str) -> None:
    coloured = (Period(0, "unlimited", "Not due", "green"), Period(-30, "day", "1–30", "yellow"), Period(-1, "unlimited",
    "> 30", "orange"))
    assert indicator(items, coloured, MARCH_31) == colour


@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(-10**9, 10**9), st.sampled_from(list(Kind)))),
       st.sampled_from(list(Credits)), st.sampled_from([THIRTIES, MONTHS, FUTURE]))
@pytest.mark.rule("AGE-09")
def test_nothing_falls_between_the_buckets(items: list[tuple[int, int, Kind]], place: Credits,
                                           periods: tuple[Period, ...]) -> None:
    columns: Layout = layout(periods, MARCH_31)
    row = spread([Item(MARCH_31 + timedelta(d), a, k) for d, a, k in items], columns, place)
    assert row.balance == sum(a for _, a, _ in items) and len(row.buckets) == len(periods)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.sampled_from([THIRTIES, MONTHS, FUTURE]), st.sampled_from(list(Basis)))
@pytest.mark.rule("AGE-02", "AGE-07")
def test_limits_never_rise(as_of: date, periods: tuple[Period, ...], basis: Basis) -> None:
    found = limits(periods, as_of, basis)
    assert found == sorted(found, reverse=True) and len(found) == len(periods) - 1
