"""Payment plans: the sum, the days, what receipts clear, missed and broken (COL-27)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.core.money import Money
from app.rules.payment_plans import (
    Entry,
    Instalment,
    Plan,
    State,
    check,
    check_change,
    due_now,
    newly_missed,
    propose,
    standing,
)

TODAY = date(2026, 1, 31)
MONTHLY = DateFormula("1M")
ENTRIES = (Entry(1, 7, "INV-1", "EUR", 900_00), Entry(2, 7, "INV-2", "EUR", 150_00), Entry(3, 7, "CRN-3", "EUR", -80_00))
DRAFT = Plan(ENTRIES, propose(1000_00, 3, TODAY, MONTHLY), interest=20_00, costs=10_00)
ACTIVE = replace(DRAFT, state=State.ACTIVE)


@pytest.mark.rule("COL-27")
def test_equal_instalments_add_up_and_keep_to_the_last_day_of_the_month() -> None:
    assert [(i.due, i.amount) for i in DRAFT.instalments] == [
        (TODAY, 333_33), (date(2026, 2, 28), 333_34), (date(2026, 3, 31), 333_33)]
    assert [i.due for i in propose(10, 3, TODAY, DateFormula("2W"))] == [TODAY, date(2026, 2, 14), date(2026, 2, 28)]
    assert check(DRAFT, TODAY) == ()


@pytest.mark.rule("COL-27")
@pytest.mark.parametrize(("change", "codes"), [
    ({"entries": ()}, ["COL-27-entries"]), ({"instalments": ()}, ["COL-27-none"]),
    ({"entries": (ENTRIES[0], replace(ENTRIES[1], customer_id=8))}, ["COL-27-customer"]),
    ({"entries": (ENTRIES[0], replace(ENTRIES[1], currency="USD"))}, ["COL-27-currency"]),
    ({"entries": (replace(ENTRIES[0], in_plan=True),)}, ["COL-27-held"]), ({"interest": -1}, ["COL-27-costs"]),
    ({"costs": 9_99}, ["COL-27-sum"]), ({"allow_missed": 0}, ["COL-27-missed"]),
    ({"instalments": (Instalment(TODAY - timedelta(1), 1000_00),)}, ["COL-27-past"]),
    ({"instalments": (Instalment(TODAY, 0), Instalment(TODAY, 1000_00))}, ["COL-27-amount", "COL-27-order"])])
def test_a_plan_that_does_not_hold_together_is_refused(change: dict[str, object], codes: list[str]) -> None:
    assert [p.code for p in check(replace(DRAFT, **change), TODAY)] == codes  # type: ignore[arg-type]


@pytest.mark.rule("COL-27")
def test_the_refusal_says_by_how_much_the_sum_is_wrong() -> None:
    (found,) = check(replace(DRAFT, costs=0), TODAY)
    assert found.saw == {"sum": Money(1000_00, "EUR"), "wanted": Money(990_00, "EUR"), "difference": Money(-10_00, "EUR")}


@pytest.mark.rule("COL-27")
def test_receipts_clear_the_oldest_instalment_first_and_a_return_opens_it_again() -> None:
    paid = [(TODAY, 400_00), (date(2026, 2, 10), 100_00)]
    assert standing(ACTIVE, paid, TODAY, 3).cleared == (333_33, 66_67, 0)
    later = standing(ACTIVE, paid, date(2026, 2, 10), 3)
    assert (later.cleared, later.next_open, later.received) == ((333_33, 166_67, 0), 2, 500_00)
    back = standing(ACTIVE, [*paid, (date(2026, 2, 12), -400_00)], date(2026, 2, 12), 3)
    assert (back.cleared, back.missed) == ((100_00, 0, 0), (1,))


@pytest.mark.rule("COL-27", "COL-24")
@pytest.mark.parametrize(("day", "missed", "state"), [
    (date(2026, 2, 3), (), State.ACTIVE), (date(2026, 2, 4), (1,), State.ACTIVE), (date(2026, 3, 3), (1,), State.ACTIVE),
    (date(2026, 3, 4), (1, 2), State.BROKEN)])
def test_an_instalment_is_missed_after_the_tolerance_and_two_of_them_break_the_plan(day: date, missed: tuple[int, ...],
                                                                                       state: State) -> None:
    found = standing(ACTIVE, [], day, 3)
    assert (found.missed, found.state) == (missed, state)


@pytest.mark.rule("COL-27")
def test_after_the_breach_the_whole_sum_is_due_and_before_it_only_what_was_reached() -> None:
    assert due_now(ACTIVE, standing(ACTIVE, [], TODAY - timedelta(1), 3), TODAY - timedelta(1)) == 0
    day, paid = date(2026, 3, 1), [(TODAY, 100_00)]
    assert due_now(ACTIVE, standing(ACTIVE, paid, day, 3), day) == 566_67
    strict = replace(ACTIVE, allow_missed=1)
    assert due_now(strict, standing(strict, paid, day, 3), day) == 900_00


@pytest.mark.rule("COL-27")
def test_a_late_receipt_heals_and_the_last_one_keeps_the_plan() -> None:
    late = [(date(2026, 2, 20), 333_33)]
    assert standing(ACTIVE, late, date(2026, 2, 20), 3).missed == ()
    kept = standing(ACTIVE, [*late, (date(2026, 2, 28), 666_67)], date(2026, 2, 28), 3)
    assert (kept.state, kept.next_open) == (State.KEPT, None)


@pytest.mark.rule("COL-27")
def test_each_missed_instalment_makes_one_activity() -> None:
    first, second = standing(ACTIVE, [], date(2026, 2, 4), 3), standing(ACTIVE, [], date(2026, 3, 4), 3)
    assert newly_missed(ACTIVE, None, first) == ACTIVE.instalments[:1]
    assert newly_missed(ACTIVE, first, first) == ()
    assert newly_missed(ACTIVE, first, second) == ACTIVE.instalments[1:2]


@pytest.mark.rule("COL-25", "COL-27")
@pytest.mark.parametrize(("state", "promised", "changeable"), [
    (State.DRAFT, False, True), (State.ACTIVE, True, True), (State.KEPT, False, False), (State.BROKEN, False, False),
    (State.CANCELLED, False, False)])
def test_entries_count_as_promised_only_while_the_plan_is_active(state: State, promised: bool, changeable: bool) -> None:
    plan = replace(DRAFT, state=state)
    assert (plan.promised, check_change(plan) == ()) == (promised, changeable)
    if state is not State.ACTIVE:
        assert standing(plan, [], date(2026, 12, 31), 3).state is state


@pytest.mark.rule("COL-27")
@given(total=st.integers(1, 10**9), count=st.integers(1, 36), received=st.integers(0, 2 * 10**9))
def test_instalments_always_add_up_and_nothing_received_is_lost(total: int, count: int, received: int) -> None:
    plan = Plan((replace(ENTRIES[0], remaining=total),), propose(total, count, TODAY, MONTHLY), state=State.ACTIVE)
    assert sum(i.amount for i in plan.instalments) == plan.wanted == total
    found = standing(plan, [(TODAY, received)], TODAY, 0)
    assert found.received == min(total, received)
    assert due_now(plan, found, date(2099, 12, 31)) == total - found.received
