"""How a customer pays: the chapter's customer, every boundary of trend, class and source, predicted dates (COL-70…75)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.facts import Percent
from app.rules.behaviour import (
    Behaviour,
    Benchmarks,
    Chances,
    Class,
    Closed,
    Confidence,
    Origin,
    Parameters,
    Promises,
    Trend,
    behaviour,
    chances,
    class_of,
    confidence,
    decimals,
    drift,
    effectiveness,
    explained,
    forecast,
    predicted,
    reaches,
    sample,
    summary,
)

TODAY = date(2026, 3, 31)
LATE = (-2, 0, 5, 12, 35, 8, 14, 40)
AMOUNTS = (500_00, 1200_00, 800_00, 400_00, 2500_00, 300_00, 900_00, 1000_00)
NOBODY = behaviour((), TODAY)


def closed(late: int, amount: int = 100_00, number: int = 1, not_paid: int = 0) -> Closed:
    """An invoice at 30 days, the later the number the later it was paid."""
    paid = date(2025, 6, 1) + timedelta(7 * number)
    due = paid - timedelta(late)
    return Closed(number, due - timedelta(30), due, paid, amount, not_paid)


def many(late: Sequence[int]) -> Behaviour:
    return behaviour([replace(closed(days), entry_id=n) for n, days in enumerate(late)], TODAY)


HERS = [closed(late, amount, n) for n, (late, amount) in enumerate(zip(LATE, AMOUNTS, strict=True))]
EX_2 = behaviour(HERS, TODAY, promises=Promises(2, 1, 1))


@pytest.mark.rule("COL-70")
def test_the_example_of_the_chapter() -> None:
    exact = [EX_2.days_to_pay, EX_2.days_to_pay_weighted, EX_2.days_late, EX_2.days_late_weighted, EX_2.days_late_median]
    assert [decimals(f, 1) for f in exact if f is not None] == [Decimal(x) for x in ("44.0", "49.8", "14.0", "19.8", "10.0")]
    assert (EX_2.n, EX_2.share_late, EX_2.share_late_amount) == (8, Fraction(6, 8), Fraction(5900, 7600))


@pytest.mark.rule("COL-72")
def test_the_example_gets_slower() -> None:
    assert EX_2.drift is not None
    assert (EX_2.drift.older, EX_2.drift.newer, EX_2.drift.trend) == (Fraction("3.75"), Fraction("24.25"), Trend.SLOWER)
    assert EX_2.drift.days == Fraction("20.5")


@pytest.mark.rule("COL-73")
def test_the_example_in_classes_with_their_chances() -> None:
    found = chances(EX_2, NOBODY, NOBODY)
    assert list(EX_2.by_class.values()) == [2, 4, 2]
    assert [decimals(100 * p, 1) for p in found.probability.values()] == [Decimal("27.3"), Decimal("45.5"), Decimal("27.3")]
    assert (found.origin, found.n, found.confidence) == (Origin.CUSTOMER, 8, Confidence.MEDIUM)


@pytest.mark.rule("COL-71")
def test_the_line_of_words_of_the_chapter() -> None:
    words = [(p.code, dict(p.saw)) for p in summary(EX_2)]
    assert words == [("COL-71-late", {"invoices": 8, "months": 24, "days": 14, "weighted": 20}),
                     ("COL-72-slower", {"days": "+20"}), ("COL-71-promises", {"broken": 1, "promises": 2})]


@pytest.mark.rule("COL-71")
@pytest.mark.parametrize(("late", "returned", "codes", "days"), [
    ((), 0, ["COL-71-none"], None), ((-4,), 2, ["COL-71-early", "COL-71-returned"], 4), ((0, 0), 0, ["COL-71-on-time"], 0),
    ((9, 9, 1, 1), 0, ["COL-71-late", "COL-72-faster"], 5), ((3, 3, 3, 3), 0, ["COL-71-late", "COL-72-stable"], 3)])
def test_the_line_says_only_what_there_is(late: tuple[int, ...], returned: int, codes: list[str], days: int | None) -> None:
    found = behaviour([closed(x, number=n) for n, x in enumerate(late)], TODAY, returned=returned)
    words = summary(found)
    assert ([p.code for p in words], words[0].saw.get("days")) == (codes, days)


@pytest.mark.rule("COL-70")
def test_the_window_takes_both_its_days_and_nothing_before_or_after() -> None:
    days = [date(2024, 3, 30), date(2024, 3, 31), TODAY, TODAY + timedelta(1)]
    found = behaviour([replace(closed(0), closed=day) for day in days], TODAY)
    assert [i.closed for i in found.invoices] == days[1:3]
    assert (found.window.start, behaviour((), TODAY, Parameters(months=6)).window.start) == (days[1], date(2025, 9, 30))


@pytest.mark.rule("COL-70")
@pytest.mark.parametrize(("not_paid", "counted"), [(50_00, 1), (50_01, 0)])
def test_what_was_closed_for_more_than_half_without_money_is_no_payment(not_paid: int, counted: int) -> None:
    assert behaviour([closed(5, not_paid=not_paid)], TODAY).n == counted


@pytest.mark.rule("COL-70")
def test_open_invoices_count_when_late_and_nothing_is_made_up_without_facts() -> None:
    found = behaviour((), TODAY, open_due=[TODAY, TODAY - timedelta(1), TODAY - timedelta(10), TODAY + timedelta(5)])
    assert found.overdue_days == Fraction(11, 2)
    assert (found.days_late, found.days_late_weighted, found.drift, NOBODY.overdue_days) == (None, None, None, None)


@pytest.mark.rule("COL-70")
def test_each_figure_names_its_window_and_the_invoices_behind_it() -> None:
    facts = explained(EX_2)
    assert (facts.saw["from"], facts.saw["to"]) == (date(2024, 3, 31), TODAY)
    assert (facts.saw["days_late_weighted"], facts.saw["share_late"]) == (Decimal("19.8"), Percent(Decimal("75.0"), 1))
    assert [p.value for p in facts.parts] == list(LATE)
    assert facts.parts[4].refs == (("customer_ledger_entry", 4),)
    assert explained(NOBODY).saw["days_late"] is None


@pytest.mark.rule("COL-72")
@pytest.mark.parametrize(("late", "trend"), [
    ((0, 0, 0), None), ((0, 0, 3, 3), Trend.STABLE), ((0, 0, 3, 4), Trend.SLOWER), ((3, 3, 0, 0), Trend.STABLE),
    ((3, 4, 0, 0), Trend.FASTER), ((0, 0, 99, 3, 3), Trend.STABLE), ((99, 99, *[0] * 12), Trend.STABLE)])
def test_a_trend_is_more_than_three_days_between_halves_of_the_last_twelve(late: tuple[int, ...], trend: Trend | None) -> None:
    found = drift([closed(x, number=n) for n, x in enumerate(late)])
    assert (found.trend if found else None) is trend


@pytest.mark.rule("COL-73")
@pytest.mark.parametrize(("late", "limit", "is_"), [
    (-1, 30, Class.ON_TIME), (0, 30, Class.ON_TIME), (1, 30, Class.LATE), (30, 30, Class.LATE), (31, 30, Class.VERY_LATE),
    (31, 45, Class.LATE)])
def test_both_sides_of_each_class(late: int, limit: int, is_: Class) -> None:
    assert class_of(late, Parameters(very_late_after=limit)) is is_


@pytest.mark.rule("COL-73")
@pytest.mark.parametrize(("own", "group", "origin", "n"), [
    (5, 0, Origin.CUSTOMER, 5), (4, 20, Origin.GROUP, 20), (4, 19, Origin.COMPANY, 40)])
def test_with_few_invoices_the_group_speaks_and_then_the_company(own: int, group: int, origin: Origin, n: int) -> None:
    found = chances(many([0] * own), many([20] * group), many([50] * 40))
    median = Fraction({Origin.CUSTOMER: 0, Origin.GROUP: 20, Origin.COMPANY: 50}[origin])
    assert (found.origin, found.n, found.median_late, found.confidence) == (origin, n, median, Confidence.LOW)


@pytest.mark.rule("COL-73")
@pytest.mark.parametrize(("n", "label"), [(7, Confidence.LOW), (8, Confidence.MEDIUM), (19, Confidence.MEDIUM),
                                          (20, Confidence.HIGH)])
def test_confidence_grows_with_her_own_invoices(n: int, label: Confidence) -> None:
    assert confidence(n) is label


@pytest.mark.rule("COL-73")
@given(late=st.lists(st.integers(-40, 90), max_size=40))
def test_chances_add_up_to_one_and_are_never_certain(late: list[int]) -> None:
    found = chances(many(late), NOBODY, NOBODY).probability
    assert sum(found.values()) == 1
    assert all(0 < p < 1 for p in found.values())


def works(day: date) -> bool:
    return day.weekday() < 5


def likely(median: str = "0", late: Fraction = Fraction(1, 3), very: Fraction = Fraction(1, 3)) -> Chances:
    return Chances({Class.ON_TIME: 1 - late - very, Class.LATE: late, Class.VERY_LATE: very}, Origin.CUSTOMER, 9, Confidence.LOW,
                   Fraction(median))


@pytest.mark.rule("COL-74")
@pytest.mark.parametrize(("due", "promised", "median", "day"), [
    (date(2026, 4, 10), None, "10", date(2026, 4, 20)), (date(2026, 4, 10), None, "10.5", date(2026, 4, 21)),
    (date(2026, 4, 10), None, "-5.5", date(2026, 4, 5)), (date(2026, 3, 1), None, "10", date(2026, 4, 1)),
    (date(2026, 3, 1), date(2026, 4, 15), "10", date(2026, 4, 15))])
def test_an_open_invoice_is_expected_as_promised_or_as_usual(due: date, promised: date | None, median: str, day: date) -> None:
    assert predicted(due, promised, likely(median), TODAY, works) == day


@pytest.mark.rule("COL-74")
def test_on_a_friday_the_next_working_day_is_monday() -> None:
    assert predicted(date(2026, 1, 1), None, likely(), date(2026, 4, 3), works) == date(2026, 4, 6)


@pytest.mark.rule("COL-74")
def test_the_forecast_adds_up_by_week_and_never_over_currencies() -> None:
    rows = [(date(2026, 4, 12), "EUR", 5_00), (date(2026, 4, 6), "EUR", 1_00), (date(2026, 4, 13), "EUR", 7_00),
            (date(2026, 4, 7), "USD", 9_00)]
    assert list(forecast(rows).items()) == [((date(2026, 4, 6), "EUR"), 6_00), ((date(2026, 4, 6), "USD"), 9_00),
                                            ((date(2026, 4, 13), "EUR"), 7_00)]


@pytest.mark.rule("COL-75")
@pytest.mark.parametrize(("late", "very", "is_"), [
    (Fraction(58, 100), Fraction(1, 100), None), (Fraction(59, 100), Fraction(1, 100), Class.LATE),
    (Fraction(0), Fraction(59, 100), None), (Fraction(1, 100), Fraction(60, 100), Class.VERY_LATE)])
def test_the_benchmark_is_reached_at_60_percent_and_very_late_is_tested_first(late: Fraction, very: Fraction,
                                                                                is_: Class | None) -> None:
    assert reaches(likely(late=late, very=very), Benchmarks()) is is_


@pytest.mark.rule("COL-75")
def test_a_class_without_a_benchmark_is_not_looked_at() -> None:
    sure = likely(late=Fraction(0), very=Fraction(9, 10))
    assert reaches(sure, Benchmarks(very_late=None)) is Class.LATE
    assert reaches(sure, Benchmarks(None, None)) is None


@pytest.mark.rule("COL-70")
@pytest.mark.parametrize(("closing", "current", "percent"), [
    (200_00, 200_00, "100.0"), (1500_00, 0, "0.0"), (500_00, 300_00, "83.3"), (0, 1500_00, None)])
def test_effectiveness_compares_what_was_collected_with_what_could_be(closing: int, current: int, percent: str | None) -> None:
    assert effectiveness(1000_00, 500_00, closing, current) == (None if percent is None else Decimal(percent))


@pytest.mark.rule("COL-70")
@pytest.mark.parametrize(("value", "shown"), [("0.25", "0.3"), ("-0.25", "-0.3"), ("0.24", "0.2"), ("-0.24", "-0.2")])
def test_figures_round_half_away_from_zero(value: str, shown: str) -> None:
    assert decimals(Fraction(value), 1) == Decimal(shown)


@pytest.mark.rule("COL-73")
@given(st.lists(st.integers(-40, 90), max_size=30))
def test_a_count_per_number_of_days_gives_the_same_chances_as_the_invoices(late: list[int]) -> None:
    counted = sample({days: late.count(days) for days in set(late)})
    whole = many(late)
    assert (counted.n, counted.by_class, counted.days_late_median) == (whole.n, whole.by_class, whole.days_late_median)
    assert chances(counted, counted, counted) == chances(whole, whole, whole)
