"""Fiscal years cut into periods, and what stands against a change of status."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import PeriodState
from app.rules import fiscal
from app.rules.fiscal import Pattern, Standing, Wish

OPEN, HOLD, CLOSED = PeriodState.OPEN, PeriodState.ON_HOLD, PeriodState.PERMANENTLY_CLOSED


def codes(found: tuple[fiscal.Problem, ...]) -> list[str]:
    return [p.code for p in found]


@pytest.mark.rule("CLS-001", "MST-030")
@pytest.mark.parametrize(("first", "last", "pattern", "count", "ends"), [
    (date(2026, 1, 1), date(2026, 12, 31), Pattern.MONTHS, 12, date(2026, 1, 31)),
    (date(2026, 4, 1), date(2027, 3, 31), Pattern.QUARTERS, 4, date(2026, 6, 30)),
    (date(2026, 1, 5), date(2027, 1, 3), Pattern.WEEKS, 12, date(2026, 2, 1)),
    (date(2026, 11, 16), date(2026, 12, 31), Pattern.MONTHS, 2, date(2026, 12, 15)),
    (date(2026, 1, 31), date(2026, 3, 30), Pattern.MONTHS, 2, date(2026, 2, 27)),
    (date(2026, 12, 1), date(2027, 12, 31), Pattern.MONTHS, 13, date(2026, 12, 31))])
def test_a_year_is_cut_into_months_quarters_or_weeks(first: date, last: date, pattern: Pattern, count: int, ends: date) -> None:
    periods = fiscal.cut(first, last, pattern)
    assert len(periods) == count and periods[0][1] == ends and periods[-1][1] == last


@pytest.mark.rule("CLS-001")
def test_weeks_run_four_four_five_in_every_quarter() -> None:
    periods = fiscal.cut(date(2026, 1, 5), date(2027, 1, 3), Pattern.WEEKS)
    assert [((end - start).days + 1) // 7 for start, end in periods] == [4, 4, 5] * 4


@pytest.mark.rule("MST-030")
@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.integers(1, 400), st.sampled_from(list(Pattern)))
def test_periods_touch_and_never_overlap(first: date, days: int, pattern: Pattern) -> None:
    last = first + timedelta(days)
    periods = fiscal.cut(first, last, pattern)
    assert periods[0][0] == first and periods[-1][1] == last
    assert all(start <= end for start, end in periods)
    assert all(end + timedelta(1) == begin for (_s, end), (begin, _e) in zip(periods, periods[1:], strict=False))


@pytest.mark.rule("MST-030", "CLS-001")
@pytest.mark.parametrize(("first", "last", "expected"), [
    (date(2027, 1, 1), date(2027, 12, 31), []), (date(2027, 1, 1), date(2028, 1, 31), []),
    (date(2027, 1, 1), date(2028, 2, 29), ["MST-030-long"]), (date(2027, 1, 2), date(2027, 12, 31), ["MST-030-gap"]),
    (date(2026, 12, 31), date(2027, 12, 30), ["MST-030-gap"]), (date(2027, 1, 1), date(2027, 1, 1), ["MST-030-order"])])
def test_the_next_year_begins_the_day_after_and_has_thirteen_periods_at_most(first: date, last: date,
                                                                             expected: list[str]) -> None:
    assert codes(fiscal.check_year(first, last, Pattern.MONTHS, date(2026, 12, 31))) == expected


@pytest.mark.parametrize(("weeks", "right"), [(51, False), (52, True), (53, True), (54, False)])
def test_a_year_of_weeks_has_fifty_two_or_fifty_three(weeks: int, right: bool) -> None:
    first = date(2026, 1, 5)
    found = codes(fiscal.check_year(first, first + timedelta(weeks * 7 - 1), Pattern.WEEKS, None))
    assert ("MST-030-weeks" not in found) is right


def year(*states: PeriodState) -> list[Standing]:
    return [Standing(f"P{n}", state) for n, state in enumerate(states, 1)]


@pytest.mark.rule("CLS-002", "CLS-063")
@pytest.mark.parametrize("state", [OPEN, HOLD])
def test_permanently_closed_is_never_opened_again(state: PeriodState) -> None:
    found = fiscal.check_status(year(CLOSED, OPEN), [0], Wish(state, text="a very good reason"))
    assert codes(found) == ["CLS-002-closed"]


@pytest.mark.rule("CLS-009")
def test_holding_out_of_order_names_the_open_periods_before() -> None:
    found = fiscal.check_status(year(HOLD, OPEN, OPEN, OPEN), [3], Wish(HOLD))
    assert codes(found) == ["CLS-009-earlier"] and found[0].saw["periods"] == "P2, P3"
    assert fiscal.check_status(year(HOLD, OPEN, OPEN), [1], Wish(HOLD)) == ()
    assert fiscal.check_status(year(OPEN, OPEN), [0, 1], Wish(HOLD)) == ()


@pytest.mark.rule("CLS-008")
def test_closing_for_ever_goes_in_order_after_a_backup_with_the_name_typed() -> None:
    assert codes(fiscal.check_status(year(HOLD, HOLD, OPEN), [1], Wish(CLOSED, "P2"))) == ["CLS-008-earlier"]
    assert codes(fiscal.check_status(year(CLOSED, HOLD, OPEN), [1], Wish(CLOSED, "p2"))) == ["CLS-008-name"]
    unsafe = [Standing("P1", HOLD, safe=False), Standing("P2", OPEN)]
    assert codes(fiscal.check_status(unsafe, [0], Wish(CLOSED, "P1"))) == ["CLS-008-backup"]
    unlocked = [Standing("P1", HOLD, done=False), Standing("P2", OPEN)]
    assert codes(fiscal.check_status(unlocked, [0], Wish(CLOSED, "P1"))) == ["CLS-008-schedule"]
    assert fiscal.check_status(year(CLOSED, HOLD, OPEN), [1], Wish(CLOSED, " P2 ")) == ()
    assert fiscal.check_status(year(HOLD, HOLD, OPEN), [0, 1], Wish(CLOSED, "P2")) == ()


@pytest.mark.rule("CLS-010")
def test_the_newest_fiscal_year_is_closed_for_ever_only_when_the_next_one_is_there_and_in_order() -> None:
    assert codes(fiscal.check_status(year(CLOSED, HOLD), [1], Wish(CLOSED, "P2"))) == ["CLS-010-next"]
    assert fiscal.check_status(year(CLOSED, HOLD, OPEN), [1], Wish(CLOSED, "P2")) == ()
    assert codes(fiscal.check_status(year(HOLD, HOLD, OPEN), [1], Wish(CLOSED, "P2"))) == ["CLS-008-earlier"]


@pytest.mark.rule("CLS-060")
@pytest.mark.parametrize(("text", "given_", "expected"), [
    ("ten letters", True, []), ("too short", True, ["CLS-060-text"]), ("          ", True, ["CLS-060-text"]),
    ("long enough", False, ["CLS-060-reason"])])
def test_opening_again_wants_a_reason_and_ten_characters(text: str, given_: bool, expected: list[str]) -> None:
    assert codes(fiscal.check_status(year(HOLD), [0], Wish(OPEN, reason_given=given_, text=text))) == expected


def test_a_status_that_is_there_already_is_nothing_to_do() -> None:
    assert codes(fiscal.check_status(year(OPEN), [0], Wish(OPEN))) == ["CLS-002-none"]
    assert codes(fiscal.check_status(year(OPEN), [], Wish(HOLD))) == ["CLS-002-none"]
