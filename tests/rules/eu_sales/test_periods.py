"""Periods of EU sales lists: cutting, overlapping, the limit and until when (ESL-011…014)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.eu_sales import PeriodKind, SupplyType
from app.rules.eu_sales import periods
from app.rules.eu_sales.countries import Due, DueKind, from_json, rule_of
from app.rules.eu_sales.deadlines import Nearness, deadline, nearness
from app.rules.eu_sales.periods import Counted, Live, Span

L, S, T = SupplyType
M, TWO, Q, Y = PeriodKind
JULY, AUGUST, SEPTEMBER = date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1)
NL, DE, BE = (rule_of(c, JULY) for c in ("NL", "DE", "BE"))
HISTORY = {date(2026, 1, 1): 4_100_000, date(2026, 4, 1): 4_800_000}


@pytest.mark.rule("ESL-013")
@pytest.mark.parametrize(("kind", "day", "start", "end"), [
    (M, date(2028, 2, 10), date(2028, 2, 1), date(2028, 2, 29)), (Q, date(2026, 6, 30), date(2026, 4, 1), date(2026, 6, 30)),
    (TWO, date(2026, 8, 31), JULY, date(2026, 8, 31)), (Y, date(2026, 5, 5), date(2026, 1, 1), date(2026, 12, 31))])
def test_periods_are_cut_by_the_calendar(kind: PeriodKind, day: date, start: date, end: date) -> None:
    assert periods.span_of(day, kind) == Span(kind, start, end)


@given(st.dates(date(1995, 1, 1), date(2090, 1, 1)), st.sampled_from(PeriodKind))
def test_a_day_lies_in_its_period(day: date, kind: PeriodKind) -> None:
    span = periods.span_of(day, kind)
    assert span.start <= day <= span.end and span.start.day == 1 and (span.end + timedelta(1)).day == 1


@pytest.mark.rule("ESL-013")
@pytest.mark.parametrize(("start", "end", "types", "refused"), [
    (date(2026, 3, 31), date(2026, 4, 30), "LST", True), (date(2026, 4, 1), date(2026, 4, 30), "LST", False),
    (date(2026, 3, 1), date(2026, 3, 31), "S", False), (date(2026, 3, 1), date(2026, 3, 31), "T", True)])
def test_a_live_list_keeps_its_days_and_types(start: date, end: date, types: str, refused: bool) -> None:
    live = [Live("ESL-1", date(2026, 1, 1), date(2026, 3, 31), "LT")]
    assert [p.code for p in periods.check_overlap(live, start, end, types)] == (["ESL-013-overlap"] if refused else [])


@pytest.mark.rule("ESL-011")
def test_the_running_total_has_goods_and_triangular_supplies_only_and_turns_amber_at_eighty_percent() -> None:
    months = periods.by_month([Counted(JULY, L, 3_000_000), Counted(AUGUST, T, 1_000_000), Counted(AUGUST, S, 9_000_000),
                               Counted(SEPTEMBER, L, 700_000, correction=True)])
    assert months == {JULY: 3_000_000, AUGUST: 1_000_000}
    now = periods.running(months, AUGUST, 5_000_000)
    assert (now.start, now.total, now.percent, now.amber, now.crossed) == (JULY, 4_000_000, 80, True, False)
    assert not periods.running({JULY: 3_999_999}, AUGUST, 5_000_000).amber
    assert not periods.running({JULY: 5_000_000}, AUGUST, 5_000_000).crossed
    over = periods.running({JULY: 5_000_001}, AUGUST, 5_000_000)
    assert over.crossed and not over.amber


@pytest.mark.rule("ESL-012")
@pytest.mark.parametrize("country", ["NL", "DE"])
def test_crossing_in_the_second_month_makes_a_list_of_two_months(country: str) -> None:
    rule, months = rule_of(country, JULY), {**HISTORY, JULY: 2_000_000, AUGUST: 3_500_000}
    assert periods.split_on_crossing(rule, months, SEPTEMBER) == (
        Span(TWO, JULY, date(2026, 8, 31)), Span(M, SEPTEMBER, date(2026, 9, 30)))
    assert periods.kind_after(rule, months, AUGUST, Q) is M


@pytest.mark.rule("ESL-012")
def test_the_dutch_example_has_its_deadlines() -> None:
    second = {**HISTORY, JULY: 2_000_000, AUGUST: 3_500_000}
    assert [deadline(NL, s.end, s.kind) for s in periods.split_on_crossing(NL, second, JULY)] == [
        date(2026, 9, 30), date(2026, 10, 31)]
    third = {**HISTORY, JULY: 2_000_000, AUGUST: 2_500_000, SEPTEMBER: 900_000}
    quarter, = periods.split_on_crossing(NL, third, JULY)
    assert quarter == Span(Q, JULY, date(2026, 9, 30)) and deadline(NL, quarter.end, Q) == date(2026, 10, 31)
    assert periods.kind_after(NL, third, JULY, Q) is M


@pytest.mark.rule("ESL-012")
def test_crossing_in_the_first_month_makes_three_lists() -> None:
    assert [s.start for s in periods.split_on_crossing(NL, {JULY: 5_000_001}, JULY)] == [JULY, AUGUST, SEPTEMBER]
    assert len(periods.split_on_crossing(NL, {JULY: 5_000_000}, JULY)) == 1


@pytest.mark.rule("ESL-012")
def test_four_quarters_at_or_below_the_limit_lead_back_to_quarters() -> None:
    months = {date(2025, 5, 1): 5_000_001}
    assert periods.kind_after(NL, months, date(2026, 3, 31), M) is M
    assert periods.kind_after(NL, months, date(2026, 6, 30), M) is Q
    assert len(periods.split_on_crossing(NL, months, date(2026, 6, 30))) == 3
    assert len(periods.split_on_crossing(NL, months, JULY)) == 1


def test_countries_that_do_not_split_stay_with_the_quarter_and_are_monthly_after_it() -> None:
    months = {JULY: 6_000_000}
    assert [s.kind for s in periods.split_on_crossing(BE, months, JULY)] == [Q]
    assert periods.kind_after(BE, months, JULY, Q) is M
    assert periods.kind_after(rule_of("FR", JULY), months, JULY, M) is M
    assert [s.kind for s in periods.split_on_crossing(NL, {}, JULY, Y)] == [Y]


@pytest.mark.rule("ESL-013")
def test_two_months_only_exist_after_crossing() -> None:
    span = Span(TWO, JULY, date(2026, 8, 31))
    assert [p.code for p in periods.check_kind(NL, {}, span)] == ["ESL-013-kind"]
    assert periods.check_kind(NL, {JULY: 2_000_000, AUGUST: 3_500_000}, span) == ()


@pytest.mark.rule("ESL-014")
@pytest.mark.parametrize(("country", "kind", "end", "due"), [
    ("FR", M, date(2026, 1, 31), date(2026, 2, 12)), ("FR", M, date(2026, 4, 30), date(2026, 5, 15)),
    ("FR", M, date(2026, 11, 30), date(2026, 12, 11)), ("NL", M, date(2026, 1, 31), date(2026, 2, 28)),
    ("NL", Y, date(2026, 12, 31), date(2027, 1, 31)), ("DE", Q, date(2026, 3, 31), date(2026, 4, 25)),
    ("BE", M, date(2026, 1, 31), date(2026, 2, 20)), ("BE", Q, date(2026, 3, 31), date(2026, 4, 25)),
    ("GB", Q, date(2026, 3, 31), date(2026, 4, 21))])
def test_deadlines_of_the_chapter(country: str, kind: PeriodKind, end: date, due: date) -> None:
    assert deadline(rule_of(country, end), end, kind) == due


@pytest.mark.rule("ESL-014")
def test_a_weekend_moves_the_deadline_only_where_the_country_says_so() -> None:
    shifting = from_json("DE", date(2026, 1, 1), {"due": {"kind": "days_after", "number": 25, "shift": True}})
    assert deadline(shifting, date(2026, 3, 31), Q) == date(2026, 4, 27)
    assert shifting.due == Due(DueKind.DAYS_AFTER, 25, True)


@pytest.mark.rule("ESL-014")
@pytest.mark.parametrize(("today", "wanted"), [
    (date(2026, 4, 19), Nearness.FAR), (date(2026, 4, 20), Nearness.NEAR), (date(2026, 4, 25), Nearness.NEAR),
    (date(2026, 4, 26), Nearness.LATE)])
def test_a_deadline_is_amber_five_days_before_and_red_after(today: date, wanted: Nearness) -> None:
    assert nearness(date(2026, 4, 25), today) is wanted
