"""Invoices that come back: days without drift, runs without duplicates, maximum, index, texts (FTI-020…026)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight
from app.rules.sales.recurring import (
    Assignment,
    Occurrence,
    Recurrence,
    Unit,
    Window,
    check_assignment,
    check_text,
    check_window,
    defaults,
    due,
    fill,
    following,
    indexed_price,
    occurrence,
    occurrences,
    overridden,
    plan,
    tokens,
)

D = Decimal
JAN_31 = Assignment(1, date(2026, 1, 31))
A, B = Assignment(1, date(2026, 1, 1)), Assignment(2, date(2026, 1, 15), every=3)
FAR = date(2030, 12, 31)


def days(assignment: Assignment, until: date) -> list[date]:
    return [o.day for o in occurrences(assignment, until)]


@pytest.mark.rule("FTI-022")
def test_the_last_of_the_month_never_drifts() -> None:
    assert days(JAN_31, date(2026, 4, 30)) == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@pytest.mark.rule("FTI-021", "FTI-022")
@pytest.mark.parametrize(("unit", "every", "second"), [
    (Unit.DAY, 10, date(2028, 3, 10)), (Unit.WEEK, 2, date(2028, 3, 14)), (Unit.MONTH, 1, date(2028, 3, 29)),
    (Unit.MONTH, 3, date(2028, 5, 29)), (Unit.YEAR, 1, date(2029, 2, 28))])
def test_a_recurrence_counts_in_days_weeks_months_or_years(unit: Unit, every: int, second: date) -> None:
    assignment = Assignment(1, date(2028, 2, 29), every=every, unit=unit)
    assert (occurrence(assignment, 0).period_to, occurrence(assignment, 1).day) == (second - timedelta(1), second)


@pytest.mark.rule("FTI-022", "FTI-021")
def test_in_arrears_an_invoice_is_dated_on_the_last_day_of_its_period() -> None:
    assert occurrence(A, 0) == Occurrence(0, date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 31))
    assert occurrence(replace(A, arrears=True), 0) == Occurrence(0, date(2026, 1, 31), date(2026, 1, 1), date(2026, 1, 31))


@pytest.mark.rule("FTI-021")
@pytest.mark.parametrize(("assignment", "count"), [
    (replace(A, end=date(2026, 3, 1)), 3), (replace(A, end=date(2026, 2, 28)), 2), (replace(A, count=4), 4), (A, 12)])
def test_a_recurrence_ends_with_its_date_or_its_number(assignment: Assignment, count: int) -> None:
    assert len(days(assignment, date(2026, 12, 31))) == count


@pytest.mark.rule("FTI-021")
@pytest.mark.parametrize(("assignment", "codes"), [
    (A, []), (replace(A, every=0), ["FTI-021-every"]), (replace(A, end=date(2025, 12, 31)), ["FTI-021-end"]),
    (replace(A, end=date(2026, 1, 1)), []), (replace(A, count=0), ["FTI-021-count"]), (replace(A, count=1), []),
    (replace(A, count=1, end=FAR), ["FTI-021-both"]), (replace(A, maximum=0), ["FTI-021-maximum"]), (replace(A, maximum=1), [])])
def test_an_impossible_recurrence_is_told(assignment: Assignment, codes: list[str]) -> None:
    assert [p.code for p in check_assignment(assignment)] == codes


def recurrence(assignment: Assignment, *generated: date, **more: object) -> Recurrence:
    return Recurrence(assignment, "Rent", "Smit", "EUR", 10000, generated=frozenset(generated), **more)  # type: ignore[arg-type]


def made(window: Window, *recurrences: Recurrence) -> list[tuple[int, date]]:
    return [(r.assignment.id, o.day) for r, o in plan(recurrences, window).made]


JANUARY, QUARTER = Window(date(2026, 1, 1), date(2026, 1, 31)), Window(date(2026, 1, 1), date(2026, 3, 31))


@pytest.mark.rule("FTI-023", "FTI-024", "FTI-026")
def test_three_runs_make_each_occurrence_once_and_a_deleted_draft_again() -> None:
    first, mid = date(2026, 1, 1), date(2026, 1, 15)
    assert made(JANUARY, recurrence(A), recurrence(B)) == [(1, first), (2, mid)]
    assert made(JANUARY, recurrence(A, first), recurrence(B)) == [(2, mid)]
    assert made(QUARTER, recurrence(A, first), recurrence(B, mid)) == [(1, date(2026, 2, 1)), (1, date(2026, 3, 1))]
    assert made(QUARTER, recurrence(A, first, date(2026, 2, 1), date(2026, 3, 1)), recurrence(B, mid)) == []


@pytest.mark.rule("FTI-023")
@pytest.mark.parametrize(("window", "found"), [
    (QUARTER, [1, 2, 3]), (replace(QUARTER, catch_up=False), [3]), (Window(date(2026, 1, 2), date(2026, 2, 1)), [2]),
    (Window(date(2025, 1, 1), date(2025, 12, 31)), []), (Window(date(2026, 3, 1), date(2026, 3, 1)), [3])])
def test_a_window_takes_both_its_days_and_may_leave_what_was_missed(window: Window, found: list[int]) -> None:
    assert [o.day.month for o in due(recurrence(A), window)] == found


@pytest.mark.rule("FTI-023")
def test_without_catching_up_nothing_older_is_made_once_the_latest_is_there() -> None:
    assert due(recurrence(A, date(2026, 3, 1)), replace(QUARTER, catch_up=False)) == ()


@pytest.mark.rule("FTI-023")
def test_a_blocked_customer_is_left_out_and_listed_and_a_blocked_recurrence_rests() -> None:
    found = plan([recurrence(A, blocked="Invoice"), recurrence(replace(B, blocked=True))], JANUARY)
    assert found.made == ()
    assert [(p.code, p.saw["day"], p.weight) for p in found.left_out] == [
        ("FTI-023-blocked", date(2026, 1, 1), Weight.INFORMATION)]


@pytest.mark.rule("FTI-025")
def test_the_eleventh_invoice_would_pass_the_maximum() -> None:
    limited = recurrence(replace(A, maximum=100000))
    found = plan([limited], Window(date(2026, 1, 1), date(2026, 12, 31)))
    assert len(found.made) == 10
    assert ([p.code for p in found.left_out], found.finished) == (["FTI-023-maximum"], frozenset({1}))
    used = replace(limited, used=100000, generated=frozenset(o.day for _, o in found.made))
    assert made(Window(date(2026, 11, 1), date(2026, 11, 30)), used) == []
    assert following(used, FAR) is None
    assert made(JANUARY, replace(limited, used=90000)) == [(1, date(2026, 1, 1))]
    assert made(JANUARY, replace(limited, used=90001)) == []


@pytest.mark.rule("FTI-023")
def test_the_next_occurrence_follows_the_last_one_made() -> None:
    assert following(recurrence(A), FAR) == occurrence(A, 0)
    assert following(recurrence(A, date(2026, 1, 1)), FAR) == occurrence(A, 1)
    assert following(recurrence(replace(A, count=1), date(2026, 1, 1)), FAR) is None


def test_a_window_the_wrong_way_round_is_told() -> None:
    assert [p.code for p in check_window(Window(date(2026, 2, 1), date(2026, 1, 31)))] == ["FTI-023-window"]
    assert check_window(Window(date(2026, 2, 1), date(2026, 2, 1))) == ()


@pytest.mark.rule("FTI-021")
@pytest.mark.parametrize(("k", "price"), [(0, "100"), (11, "100"), (12, "102.500000"), (24, "105.062500"), (36, "107.689063")])
def test_prices_grow_once_a_year_from_the_start_date(k: int, price: str) -> None:
    growing = replace(JAN_31, index_percent=D("2.5"))
    assert indexed_price(D(100), growing, occurrence(growing, k)) == D(price)


@pytest.mark.rule("FTI-021", "FTI-025")
def test_the_maximum_counts_indexed_amounts() -> None:
    growing = replace(A, unit=Unit.YEAR, index_percent=D(10), maximum=20999)
    assert made(Window(date(2026, 1, 1), date(2027, 1, 1)), recurrence(growing)) == [(1, date(2026, 1, 1))]
    assert len(made(Window(date(2026, 1, 1), date(2027, 1, 1)), recurrence(replace(growing, maximum=21000)))) == 2


@pytest.mark.rule("FTI-020")
def test_texts_are_filled_with_the_words_of_the_period() -> None:
    values = tokens(occurrence(A, 1))
    assert values == {"period_from": date(2026, 2, 1), "period_to": date(2026, 2, 28), "month": 2, "year": 2026, "occurrence": 2}
    words = {"month": "februari", "year": "2026"}
    assert fill("Huur {month} {year} {kamer}", words) == "Huur februari 2026 {kamer}"


@pytest.mark.rule("FTI-020")
@pytest.mark.parametrize(("text", "tokens_"), [
    ("Rent {month} {year}", []), ("Rent {maand}", ["{maand}"]), ("{}", ["{}"]), ("no token", []),
    ("{period_from}–{period_to} {occurrence}", [])])
def test_a_word_in_braces_that_is_no_token_is_told(text: str, tokens_: list[str]) -> None:
    assert [(p.code, p.saw["token"]) for p in check_text(text, 3)] == [("FTI-020-token", t) for t in tokens_]


@pytest.mark.rule("FTI-021")
def test_the_head_comes_from_the_template_where_it_says_so() -> None:
    template: dict[str, object] = {"language": "fr", "terms": None}
    customer: dict[str, object] = {"language": "nl", "terms": 30, "profile": 1}
    assert defaults("template", template, customer) == {"language": "fr", "terms": 30, "profile": 1}
    assert defaults("customer", template, customer) == customer


@pytest.mark.rule("FTI-021")
def test_a_customer_may_have_quantities_and_prices_of_its_own() -> None:
    lines: list[dict[str, object]] = [{"line_no": 1, "quantity": "1", "price": "5"}, {"line_no": 2, "quantity": "1"}]
    assert overridden(lines, {"1": {"quantity": "3"}}) == [{"line_no": 1, "quantity": "3", "price": "5"}, lines[1]]


@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(1, 13), st.sampled_from(list(Unit)), st.integers(0, 60),
       st.booleans())
def test_periods_follow_each_other_without_gap_or_overlap(start: date, every: int, unit: Unit, k: int, arrears: bool) -> None:
    assignment = Assignment(1, start, every=every, unit=unit, arrears=arrears)
    one, next_ = occurrence(assignment, k), occurrence(assignment, k + 1)
    assert one.period_to + timedelta(1) == next_.period_from
    assert one.period_from <= one.day <= one.period_to
    assert one.day < next_.day


@pytest.mark.rule("FTI-024")
@given(st.sets(st.integers(0, 11)))
def test_running_a_window_again_makes_nothing_twice(before: set[int]) -> None:
    year = Window(date(2026, 1, 1), date(2026, 12, 31))
    there = frozenset(occurrence(A, k).day for k in before)
    new = {day for _, day in made(year, recurrence(A, *there))}
    assert not new & there
    assert made(year, recurrence(A, *(new | there))) == []
