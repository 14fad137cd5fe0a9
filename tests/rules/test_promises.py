"""Promises: the Friday proposed, how an amount is spread, and what became of one on each side of its last day (COL-23, 24)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.promises import Entry, Facts, State, check, judged, next_friday, spread

DAY = date(2026, 3, 2)


def entry(number: int, remaining: int, due: int = 0, customer: int = 1, currency: str = "EUR", in_plan: bool = False) -> Entry:
    return Entry(number, customer, f"INV-{number}", currency, DAY + timedelta(due), remaining, in_plan)


@pytest.mark.rule("WIN-13")
@pytest.mark.parametrize(("day", "friday"), [(date(2026, 3, 2), date(2026, 3, 6)), (date(2026, 3, 5), date(2026, 3, 6)),
                                             (date(2026, 3, 6), date(2026, 3, 13)), (date(2026, 3, 7), date(2026, 3, 13))])
def test_the_next_friday_is_proposed(day: date, friday: date) -> None:
    assert next_friday(day) == friday


@pytest.mark.rule("COL-23", "WIN-13")
@pytest.mark.parametrize(("amount", "parts"), [(None, {2: 50, 1: 100, 3: 70}), (50, {2: 50}), (51, {2: 50, 1: 1}),
                                               (220, {2: 50, 1: 100, 3: 70}), (999, {2: 50, 1: 100, 3: 70}), (0, {})])
def test_the_oldest_due_entry_takes_its_part_first(amount: int | None, parts: dict[int, int]) -> None:
    assert spread([entry(1, 100, 5), entry(2, 50, 1), entry(3, 70, 5)], amount) == parts


@pytest.mark.rule("COL-23")
@given(st.lists(st.tuples(st.integers(1, 10_000), st.integers(-50, 50)), min_size=1, max_size=8), st.integers(0, 90_000))
def test_parts_add_up_to_the_amount_and_no_entry_gets_more_than_is_open(open_: list[tuple[int, int]], amount: int) -> None:
    entries = [entry(n, remaining, due) for n, (remaining, due) in enumerate(open_)]
    parts = spread(entries, amount)
    assert sum(parts.values()) == min(amount, sum(e.remaining for e in entries))
    assert all(0 < parts[e.entry_id] <= e.remaining for e in entries if e.entry_id in parts)


@pytest.mark.rule("COL-23")
@pytest.mark.parametrize(("entries", "codes"), [
    ([], ["COL-23-entries"]), ([entry(1, 5), entry(2, 5, customer=2)], ["COL-23-one"]),
    ([entry(1, 5), entry(2, 5, currency="USD")], ["COL-23-one"]), ([entry(1, 0)], ["COL-23-credit"]),
    ([entry(1, 5, in_plan=True)], ["COL-23-plan"]), ([entry(1, 5)], [])])
def test_what_cannot_be_promised(entries: list[Entry], codes: list[str]) -> None:
    assert [p.code for p in check(entries, None, DAY, DAY)] == codes


@pytest.mark.rule("COL-24")
@pytest.mark.parametrize(("paid", "left", "late", "days", "state"), [
    (100, 0, 0, 0, State.KEPT), (100, 50, 0, 0, State.KEPT), (99, 1, 0, 3, State.OPEN), (99, 1, 0, 4, State.PARTLY_KEPT),
    (0, 100, 0, 3, State.OPEN), (0, 100, 0, 4, State.BROKEN), (0, 0, 100, 4, State.BROKEN), (60, 0, 40, 4, State.PARTLY_KEPT),
    # What a credit note took away need not be paid; where nothing is left of the claim the promise has lost its object.
    (60, 0, 0, 0, State.KEPT), (0, 0, 0, 0, State.WITHDRAWN), (0, 0, 0, 9, State.WITHDRAWN)])
def test_a_promise_of_one_hundred_with_three_days_of_tolerance(paid: int, left: int, late: int, days: int, state: State) -> None:
    assert judged(Facts(100, DAY, paid, left, late), DAY + timedelta(days), 3) is state
