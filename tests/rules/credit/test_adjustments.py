"""Limit journals: what a line changes, what keeps it from being posted, generated lines, reversal (CRD-40…49, EX-J1…J6)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money
from app.core.problems import Weight, errors, standing
from app.rules.credit.adjustments import (
    MOST_DAYS,
    Amount,
    Basis,
    DateMethod,
    Identification,
    Kind,
    Line,
    Live,
    Mark,
    Parameters,
    Posted,
    Recipe,
    Rounding,
    Temporary,
    ValueType,
    adjusted,
    check,
    ended,
    endings,
    final,
    generate,
    in_force,
    moved,
    overlap,
    recipe_faults,
    reversing,
    rounded_to,
    split,
)

DAY = date(2025, 3, 14)
YEAR_END = date(2025, 12, 31)
MARCH = Temporary(7, 18_000_00, date(2025, 3, 1), date(2025, 3, 31))
SMIT = ("customer", 10)
LINE = Line(customer_id=10, name="Smit", current=10_000_00, new=12_000_00, ends=YEAR_END)
TEMPORARY = replace(LINE, new=18_000_00, starts=date(2025, 4, 1), ends=date(2025, 4, 30))
LIVE = Live(limit=10_000_00)


def codes(kind: Kind, *lines: Line, live: Live = LIVE, parameters: Parameters = Parameters()) -> list[str]:  # noqa: B008
    return [p.code for p in check(kind, lines, {SMIT: live}, parameters, DAY)]


@pytest.mark.rule("EX-J1", "CRD-49")
@pytest.mark.parametrize(("rounding", "limit"), [
    (Rounding.UP, 13_270_00), (Rounding.DOWN, 13_260_00), (Rounding.NEAREST, 13_270_00)])
def test_a_percentage_is_rounded_as_asked(rounding: Rounding, limit: int) -> None:
    recipe = Recipe(percent=Decimal("7.5"), round_to=10_00, rounding=rounding)
    assert adjusted(12_340_00, recipe) == Amount(limit)
    assert adjusted(12_340_00, replace(recipe, round_to=0)) == Amount(13_265_50)


@pytest.mark.rule("EX-J2", "CRD-49")
@pytest.mark.parametrize(("amount", "limit", "marks"), [
    (-2_000_00, 0, {Mark.NEGATIVE}), (-1_500_01, 0, {Mark.NEGATIVE}), (-1_500_00, 0, set()), (-1_499_99, 1, set()),
    (0, 1_500_00, set()), (500_00, 2_000_00, set())])
def test_a_limit_that_would_be_negative_is_nought_and_marked(amount: int, limit: int, marks: set[Mark]) -> None:
    made = adjusted(1_500_00, Recipe(ValueType.FIXED, amount=amount))
    assert (made.value, made.marks) == (limit, marks)


@pytest.mark.rule("EX-J2", "CRD-49")
def test_rounding_up_does_not_hide_that_a_limit_would_be_negative() -> None:
    recipe = Recipe(percent=Decimal(-101), round_to=100_00, rounding=Rounding.UP)
    assert adjusted(1_500_00, recipe) == Amount(0, frozenset({Mark.NEGATIVE}))


@pytest.mark.rule("EX-J3", "CRD-49")
@pytest.mark.parametrize(("day", "days", "after"), [
    (date(2025, 6, 30), 90, date(2025, 9, 28)), (date(2025, 6, 30), -30, date(2025, 5, 31)), (None, 90, None)])
def test_relative_dates_move_the_current_ones_by_days(day: date | None, days: int, after: date | None) -> None:
    assert moved(day, days) == after
    line = replace(LINE, current_ends=day)
    made = generate(Kind.LIMIT, [Basis(line)], Recipe(percent=Decimal(0), dates=DateMethod.RELATIVE, days=days))
    assert (made[0].starts, made[0].ends, made[0].new) == (None, after, 10_000_00)


@pytest.mark.rule("EX-J4", "CRD-40")
@pytest.mark.parametrize(("day", "percent"), [
    (date(2025, 2, 28), "115.00"), (date(2025, 3, 1), "63.89"), (DAY, "63.89"), (date(2025, 3, 31), "63.89"),
    (date(2025, 4, 1), "115.00")])
def test_a_temporary_limit_counts_on_its_days_and_leaves_the_base_limit_alone(day: date, percent: str) -> None:
    found = in_force([MARCH], day)
    limit = found.amount if found else LIVE.limit
    assert f"{Decimal(11_500_00) * 100 / limit:.2f}" == percent


@pytest.mark.rule("EX-J5", "CRD-44")
def test_above_the_eligible_limit_typed_lines_are_refused_and_generated_ones_capped() -> None:
    live = replace(LIVE, eligible=15_000_00)
    assert codes(Kind.LIMIT, replace(LINE, new=16_000_00), live=live) == ["CRD-44-eligible"]
    assert codes(Kind.LIMIT, replace(LINE, new=15_000_01), live=live) == ["CRD-44-eligible"]
    assert codes(Kind.LIMIT, replace(LINE, new=15_000_00), live=live) == []
    made = generate(Kind.LIMIT, [Basis(LINE, eligible=15_000_00)], Recipe(percent=Decimal(60), ends=YEAR_END))
    assert (made[0].new, made[0].marks) == (15_000_00, {Mark.CAPPED})
    assert codes(Kind.LIMIT, made[0], live=live) == []
    exact = generate(Kind.LIMIT, [Basis(LINE, eligible=15_000_00)], Recipe(percent=Decimal(50), ends=YEAR_END))
    assert (exact[0].new, exact[0].marks) == (15_000_00, set())


@pytest.mark.rule("EX-J6", "P-26", "P-27")
@pytest.mark.parametrize(("identification", "new", "registered", "found"), [
    (Identification.MINIMUM, 1_999_99, False, []), (Identification.MINIMUM, 2_000_00, False, ["P-26-number-from"]),
    (Identification.MINIMUM, 2_000_00, True, []), (Identification.YES, 0, False, ["P-26-number"]),
    (Identification.YES, 0, True, []), (Identification.NO, 9_999_99, False, [])])
def test_a_limit_may_need_a_registration_number(identification: Identification, new: int, registered: bool,
                                                found: list[str]) -> None:
    parameters = Parameters(identification, 2_000_00)
    live = replace(LIVE, registered=registered)
    assert codes(Kind.LIMIT, replace(LINE, new=new), live=live, parameters=parameters) == found


@pytest.mark.rule("EX-J6", "P-27", "CRD-07")
@pytest.mark.parametrize(("pounds", "found"), [(1_709_39, []), (1_709_40, ["P-26-number-from"])])
def test_a_limit_in_pounds_is_compared_in_the_companys_currency(pounds: int, found: list[str]) -> None:
    live = replace(LIVE, registered=False, rate=Decimal("1.17"))
    line = replace(LINE, currency="GBP", new=pounds)
    assert codes(Kind.LIMIT, line, live=live, parameters=Parameters(Identification.MINIMUM, 2_000_00)) == found


@pytest.mark.rule("P-26")
def test_a_credit_group_has_no_registration_number_to_ask_for() -> None:
    line = replace(LINE, customer_id=None, group_id=3)
    found = check(Kind.LIMIT, [line], {("group", 3): replace(LIVE, registered=False)}, Parameters(Identification.YES), DAY)
    assert found == ()


@pytest.mark.rule("CRD-40", "P-30")
@pytest.mark.parametrize(("kind", "line", "parameters", "found"), [
    (Kind.LIMIT, LINE, Parameters(), []),
    (Kind.LIMIT, replace(LINE, group_id=3), Parameters(), ["CRD-40-both"]),
    (Kind.LIMIT, replace(LINE, customer_id=None), Parameters(), ["CRD-40-neither"]),
    (Kind.LIMIT, replace(LINE, customer_id=None, group_id=3), Parameters(), []),
    (Kind.LIMIT, replace(LINE, new=None), Parameters(), ["CRD-40-limit"]),
    (Kind.LIMIT, replace(LINE, new=-1), Parameters(), ["CRD-40-negative"]),
    (Kind.LIMIT, replace(LINE, new=0), Parameters(), []),
    (Kind.LIMIT, replace(LINE, new=99_999_999_999_999), Parameters(), []),
    (Kind.LIMIT, replace(LINE, new=100_000_000_000_000), Parameters(), ["CRD-40-large"]),
    (Kind.LIMIT, replace(LINE, ends=None), Parameters(), ["CRD-40-to"]),
    (Kind.LIMIT, replace(LINE, ends=None), Parameters(endless=True), []),
    (Kind.LIMIT, replace(LINE, ends=DAY), Parameters(), []),
    (Kind.LIMIT, replace(LINE, ends=DAY - timedelta(1)), Parameters(), ["CRD-40-past"]),
    (Kind.TEMPORARY, TEMPORARY, Parameters(), []),
    (Kind.TEMPORARY, replace(TEMPORARY, starts=None), Parameters(), ["CRD-40-from"]),
    (Kind.TEMPORARY, replace(TEMPORARY, ends=None), Parameters(endless=True), ["CRD-40-temporary-to"]),
    (Kind.TEMPORARY, replace(TEMPORARY, ends=TEMPORARY.starts), Parameters(), []),
    (Kind.TEMPORARY, replace(TEMPORARY, ends=date(2025, 3, 31)), Parameters(), ["CRD-40-dates"]),
    (Kind.TEMPORARY, Line(), Parameters(),
     ["CRD-40-neither", "CRD-40-limit", "CRD-40-from", "CRD-40-temporary-to"])])
def test_what_a_line_lacks_is_told_all_at_once(kind: Kind, line: Line, parameters: Parameters, found: list[str]) -> None:
    assert codes(kind, line, parameters=parameters) == found


@pytest.mark.rule("CRD-40")
def test_a_journal_needs_lines_and_names_each_customer_once() -> None:
    assert codes(Kind.LIMIT) == codes(Kind.TEMPORARY) == ["CRD-40-lines"]
    found = check(Kind.LIMIT, [LINE, replace(LINE, customer_id=11), replace(LINE, new=5)], {SMIT: LIVE}, Parameters(), DAY)
    assert [(p.code, p.row, p.saw["line"]) for p in found] == [("CRD-40-twice", 2, 1)]


@pytest.mark.rule("CRD-43")
@pytest.mark.parametrize(("live", "found"), [(10_000_00, []), (10_000_01, ["CRD-43-stale"]), (9_999_99, ["CRD-43-stale"])])
def test_a_limit_that_changed_since_the_line_was_typed_is_an_error(live: int, found: list[str]) -> None:
    assert codes(Kind.LIMIT, LINE, live=Live(limit=live)) == found


@pytest.mark.rule("CRD-41")
@pytest.mark.parametrize(("starts", "ends", "found"), [
    (date(2025, 4, 1), date(2025, 4, 30), []), (date(2025, 3, 31), date(2025, 4, 30), ["CRD-41-earlier"]),
    (date(2025, 3, 2), date(2025, 3, 20), ["CRD-41-earlier"]), (date(2025, 3, 1), date(2025, 3, 20), ["CRD-41-overlap"]),
    (date(2025, 2, 1), date(2025, 4, 30), ["CRD-41-overlap"]), (date(2025, 2, 1), date(2025, 3, 1), ["CRD-41-overlap"])])
def test_temporary_periods_do_not_share_a_day_and_the_earlier_may_end(starts: date, ends: date, found: list[str]) -> None:
    line = replace(TEMPORARY, starts=starts, ends=ends)
    live = replace(LIVE, temporaries=(MARCH,))
    told = [p for p in errors(check(Kind.TEMPORARY, [line], {SMIT: live}, Parameters(), DAY))]
    assert [p.code for p in told] == found
    offered = endings([line], {SMIT: live})
    assert bool(offered) is (found == ["CRD-41-earlier"])
    if offered:
        assert told[0].saw["before"] == offered[0].ends == starts - timedelta(1)
        assert codes(Kind.TEMPORARY, line, live=replace(LIVE, temporaries=offered)) in ([], ["CRD-40-past"])


@pytest.mark.rule("CRD-41")
def test_two_lines_of_one_journal_do_not_share_a_day_either() -> None:
    later = replace(TEMPORARY, starts=date(2025, 5, 1), ends=date(2025, 5, 31))
    assert codes(Kind.TEMPORARY, TEMPORARY, later) == []
    found = check(Kind.TEMPORARY, [TEMPORARY, later, replace(later, starts=date(2025, 4, 30))], {}, Parameters(), DAY)
    assert [(p.code, p.row, p.saw["line"]) for p in found] == [("CRD-41-lines", 2, 1), ("CRD-41-lines", 2, 2)]
    assert codes(Kind.TEMPORARY, TEMPORARY, replace(TEMPORARY, customer_id=11)) == []


@pytest.mark.rule("CRD-41")
def test_the_earliest_end_counts_when_two_lines_would_end_the_same_limit() -> None:
    lines = [replace(TEMPORARY, starts=date(2025, 3, d), ends=date(2025, 3, d)) for d in (20, 10)]
    assert endings(lines, {SMIT: replace(LIVE, temporaries=(MARCH,))}) == (replace(MARCH, ends=date(2025, 3, 9)),)
    assert ended(MARCH, MARCH.starts) is None
    assert endings([Line(), replace(TEMPORARY, customer_id=11)], {SMIT: replace(LIVE, temporaries=(MARCH,))}) == ()


DAYS = st.integers(0, 60).map(lambda n: DAY + timedelta(n))


@pytest.mark.rule("CRD-41")
@given(DAYS, DAYS, DAYS, DAYS)
def test_overlapping_is_mutual_and_means_a_shared_day(a: date, b: date, c: date, d: date) -> None:
    starts, ends, other_starts, other_ends = min(a, b), max(a, b), min(c, d), max(c, d)
    shared = {starts + timedelta(n) for n in range((ends - starts).days + 1)}
    others = {other_starts + timedelta(n) for n in range((other_ends - other_starts).days + 1)}
    assert overlap(starts, ends, other_starts, other_ends) is bool(shared & others)
    assert overlap(starts, ends, other_starts, other_ends) is overlap(other_starts, other_ends, starts, ends)


@pytest.mark.rule("CRD-47", "WISH-07")
@pytest.mark.parametrize(("new", "exposure", "found"), [
    (8_000_00, 11_500_00, ["CRD-47-lower"]), (8_000_00, 8_000_01, ["CRD-47-lower"]), (8_000_00, 8_000_00, []),
    (12_000_00, 13_000_00, []), (10_000_00, 11_500_00, [])])
def test_lowering_a_limit_below_what_is_used_is_asked_with_its_figures(new: int, exposure: int, found: list[str]) -> None:
    live = replace(LIVE, exposure=exposure, held=2)
    assert codes(Kind.LIMIT, replace(LINE, new=new), live=live) == found


@pytest.mark.rule("CRD-47")
def test_the_warning_names_exposure_new_limit_excess_and_orders_and_is_confirmed_once() -> None:
    live = {SMIT: replace(LIVE, exposure=11_500_00, held=2)}
    (asked,) = check(Kind.LIMIT, [replace(LINE, new=8_000_00)], live, Parameters(), DAY)
    eur = {name: value.amount for name, value in asked.saw.items() if isinstance(value, Money)}
    assert (asked.weight, eur, asked.saw["held"]) == (
        Weight.WARNING, {"exposure": 11_500_00, "limit": 8_000_00, "over": 3_500_00}, 2)
    assert standing([asked], frozenset({asked.key or ""})) == ()
    (other,) = check(Kind.LIMIT, [replace(LINE, new=7_000_00)], live, Parameters(), DAY)
    assert other.key != asked.key


@pytest.mark.rule("CRD-42")
def test_faulty_lines_go_to_a_new_journal_and_those_with_a_warning_stay() -> None:
    lines = [LINE, replace(LINE, customer_id=11, new=-1), replace(LINE, customer_id=12, ends=DAY - timedelta(1))]
    good, faulty = split(lines, check(Kind.LIMIT, lines, {SMIT: LIVE}, Parameters(), DAY))
    assert (good, faulty) == ((lines[0], lines[2]), (lines[1],))


@pytest.mark.parametrize(("current", "new", "change", "percent"), [
    (10_000_00, 11_500_00, 1_500_00, Decimal(15)), (8_000_00, 10_000_00, 2_000_00, Decimal(25)),
    (10_000_00, 0, -10_000_00, Decimal(-100)), (0, 500_00, 500_00, None), (10_000_00, None, 0, None)])
def test_a_line_shows_its_change_and_the_percentage(current: int, new: int | None, change: int, percent: Decimal | None) -> None:
    line = replace(LINE, current=current, new=new)
    assert (line.change, line.change_percent) == (change, percent)


@pytest.mark.rule("CRD-45")
def test_reversing_a_limit_journal_proposes_the_limits_and_dates_from_before() -> None:
    old = Posted(LINE, old_limit=10_000_00, old_ends=date(2025, 6, 30))
    now = Live(limit=12_000_00)
    (line,) = reversing(Kind.LIMIT, [old], {SMIT: now}, DAY)
    assert (line.current, line.new, line.current_ends, line.ends) == (12_000_00, 10_000_00, YEAR_END, date(2025, 6, 30))
    assert check(Kind.LIMIT, [line], {SMIT: now}, Parameters(), DAY) == ()
    assert final("KLC-1").saw == {"journal": "KLC-1"}


@pytest.mark.rule("CRD-45")
@pytest.mark.parametrize(("today", "starts"), [
    (date(2025, 2, 1), date(2025, 3, 1)), (DAY, DAY), (date(2025, 3, 31), date(2025, 3, 31)), (date(2025, 4, 1), None)])
def test_reversing_a_temporary_limit_gives_what_is_left_of_it_the_base_limit(today: date, starts: date | None) -> None:
    old = Posted(replace(TEMPORARY, starts=MARCH.starts, ends=MARCH.ends), 0, temporary_id=7)
    now = replace(LIVE, temporaries=(MARCH,))
    found = reversing(Kind.TEMPORARY, [old], {SMIT: now}, today)
    assert [(x.starts, x.ends, x.new) for x in found] == ([(starts, MARCH.ends, 10_000_00)] if starts else [])
    assert not found or check(Kind.TEMPORARY, found, {SMIT: now}, Parameters(), today) == ()


@pytest.mark.rule("CRD-49")
@pytest.mark.parametrize(("kind", "more", "found"), [
    (Kind.LIMIT, {}, []), (Kind.LIMIT, {"percent": None}, [("CRD-49-empty", "value")]),
    (Kind.LIMIT, {"value_type": ValueType.FIXED}, [("CRD-49-empty", "value")]),
    (Kind.LIMIT, {"round_to": -1}, [("CRD-49-round", "round_to")]), (Kind.LIMIT, {"ends": None}, [("CRD-49-to", "ends")]),
    (Kind.TEMPORARY, {}, [("CRD-40-from", "starts")]), (Kind.TEMPORARY, {"starts": YEAR_END}, []),
    (Kind.TEMPORARY, {"starts": YEAR_END + timedelta(1)}, [("CRD-49-dates", "ends")]),
    (Kind.LIMIT, {"dates": DateMethod.RELATIVE, "ends": None, "days": MOST_DAYS}, []),
    (Kind.LIMIT, {"dates": DateMethod.RELATIVE, "days": -MOST_DAYS - 1}, [("CRD-49-days", "days")])])
def test_what_generating_lacks_is_told_by_field(kind: Kind, more: dict[str, Any], found: list[tuple[str, str]]) -> None:
    recipe = replace(Recipe(percent=Decimal(5), ends=YEAR_END), **more)
    assert [(p.code, p.field) for p in recipe_faults(kind, recipe, Parameters())] == found


@pytest.mark.rule("CRD-49", "P-30")
def test_generated_limits_need_no_end_where_the_parameter_allows_it() -> None:
    recipe = Recipe(percent=Decimal(5))
    assert recipe_faults(Kind.LIMIT, recipe, Parameters(endless=True)) == ()
    assert [p.code for p in recipe_faults(Kind.TEMPORARY, recipe, Parameters(endless=True))] == ["CRD-49-to", "CRD-40-from"]


@pytest.mark.rule("CRD-49")
def test_generated_temporary_limits_move_both_dates() -> None:
    basis = Basis(replace(LINE, current_ends=MARCH.ends), starts=MARCH.starts)
    recipe = Recipe(ValueType.FIXED, amount=-1_00, dates=DateMethod.RELATIVE, days=31)
    (line,) = generate(Kind.TEMPORARY, [basis], recipe)
    assert (line.new, line.starts, line.ends) == (9_999_00, date(2025, 4, 1), date(2025, 5, 1))


@pytest.mark.rule("CRD-49")
@given(st.integers(0, 10**14), st.integers(1, 7), st.integers(0, 5_000_00))
def test_rounding_up_is_never_below_the_value_and_down_never_above(cents: int, parts: int, unit: int) -> None:
    exact = Fraction(cents, parts)
    up, down, nearest = (rounded_to(exact, unit, form) for form in (Rounding.UP, Rounding.DOWN, Rounding.NEAREST))
    step = unit or 1
    assert up % step == down % step == nearest % step == 0
    assert nearest in (up, down) or not unit
    assert abs(nearest - exact) <= Fraction(step, 2)
    if unit:
        assert down <= exact <= up < exact + unit and exact - unit < down
