"""Strategies: the chapter's four mornings, the leading invoice, quiet days, notices in advance, reasons, runs (COL-40…50, 75)."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import CollectionsStatus
from app.core.problems import information
from app.rules.behaviour import Benchmarks, Chances, Class, Confidence, Origin
from app.rules.strategies import (
    Action,
    Contact,
    Customer,
    Invoice,
    Mode,
    Recipient,
    RunSoFar,
    Settings,
    Step,
    Strategy,
    after,
    check,
    check_run,
    chosen,
    decide,
    foreseen,
    kept_since,
    leading,
    left,
    letters,
    quiet_until,
    writes_activity,
)

JAN_15 = date(2026, 1, 15)
FEB_2 = date(2026, 2, 2)
NOTICE = Step(1, Action.EMAIL, -5, predunning=True)
FIRST, SECOND, THIRD = Step(2, Action.LETTER, 1), Step(3, Action.LETTER, 7), Step(4, Action.LETTER, 14)
CALL = Step(5, Action.ACTIVITY, 15, recipient=Recipient.AGENT)
TRACK = Strategy(1, "STANDARD", 1, (NOTICE, FIRST, SECOND, THIRD, CALL), pool_id=7)
CLOSEST = replace(TRACK, mode=Mode.CLOSEST)
INVOICE = Invoice(11, "INV-11", JAN_15, 500_00)
SHE = Customer(1, (INVOICE,), 500_00, pools=frozenset({7}))


def taken(customer: Customer, strategy: Strategy, day: date) -> list[tuple[Action, int]]:
    return [(d.action, d.step.day) for d in decide(customer, [strategy], day) if d.action and d.step]


def reason(customer: Customer, strategy: Strategy, day: date) -> str:
    (line,) = decide(customer, [strategy], day)
    assert line.reason is not None
    return line.reason.code


@pytest.mark.rule("COL-43", "COL-44", "COL-45")
@pytest.mark.parametrize(("day", "overdue", "closest", "track"), [
    (date(2026, 1, 10), -5, (Action.EMAIL, -5), (Action.EMAIL, -5)),
    (date(2026, 1, 16), 1, (Action.LETTER, 1), (Action.LETTER, 1)),
    (date(2026, 1, 24), 9, (Action.LETTER, 7), (Action.LETTER, 1)), (FEB_2, 18, (Action.ACTIVITY, 15), (Action.LETTER, 1))])
def test_the_four_mornings_of_the_chapter(day: date, overdue: int, closest: tuple[Action, int],
                                          track: tuple[Action, int]) -> None:
    assert (taken(SHE, CLOSEST, day), taken(SHE, TRACK, day)) == ([closest], [track])
    assert decide(SHE, [TRACK], day)[0].overdue_days == overdue


@pytest.mark.rule("COL-44", "COL-50")
def test_a_late_start_keeps_the_days_between_the_steps() -> None:
    seen = foreseen(SHE, [TRACK], FEB_2, date(2026, 3, 31))
    assert [(d.day, d.step.day if d.step else 0) for d in seen] == [
        (FEB_2, 1), (date(2026, 2, 8), 7), (date(2026, 2, 15), 14), (date(2026, 2, 16), 15)]
    assert [d.day for d in foreseen(SHE, [CLOSEST], FEB_2, date(2026, 3, 31))] == [FEB_2]


@pytest.mark.rule("COL-43")
def test_steps_jumped_over_are_gone_and_a_step_done_is_not_repeated() -> None:
    once = replace(SHE, contacts=(Contact(3, 11, date(2026, 1, 24)),))
    assert reason(once, CLOSEST, date(2026, 1, 28)) == "COL-50-done-next"
    assert decide(once, [CLOSEST], date(2026, 1, 28))[0].possible_from == date(2026, 1, 29)
    assert taken(once, CLOSEST, date(2026, 1, 29)) == [(Action.LETTER, 14)]
    later_due = replace(once, invoices=(replace(INVOICE, due_date=date(2026, 1, 26)),))
    assert reason(later_due, CLOSEST, date(2026, 1, 28)) == "COL-50-done-next"


@pytest.mark.rule("COL-42")
def test_the_earliest_due_invoice_leads_then_the_larger_then_the_lower_number() -> None:
    bills: tuple[Invoice, ...] = (Invoice(3, "INV-3", JAN_15, 10), Invoice(2, "INV-2", JAN_15, 20),
                                  Invoice(1, "INV-1", JAN_15, 20), Invoice(4, "INV-4", date(2026, 1, 14), 1))
    order = []
    while bills:
        found, _ = leading(replace(SHE, invoices=bills), TRACK, FEB_2)
        assert found is not None
        order.append(found.entry_id)
        bills = tuple(b for b in bills if b != found)
    assert order == [4, 1, 2, 3]


@pytest.mark.rule("COL-42", "COL-25")
@pytest.mark.parametrize(("bill", "code"), [
    (replace(INVOICE, status=CollectionsStatus.DISPUTED), "COL-50-disputed"),
    (replace(INVOICE, status=CollectionsStatus.PROMISED, promised_on=FEB_2), "COL-50-promised"),
    (replace(INVOICE, on_hold="X"), "COL-50-hold"), (replace(INVOICE, excluded=True), "COL-50-entry"),
    (replace(INVOICE, value=49_99), "COL-50-invoice-below")])
def test_what_cannot_lead_lets_the_next_one_lead_or_is_the_reason(bill: Invoice, code: str) -> None:
    strategy = replace(TRACK, minimum_invoice=50_00)
    other = Invoice(12, "INV-12", date(2026, 1, 20), 50_00)
    assert reason(replace(SHE, invoices=(bill,)), strategy, FEB_2) == code
    assert decide(replace(SHE, invoices=(bill, other)), [strategy], FEB_2)[0].entry_id == 12


@pytest.mark.rule("COL-25", "COL-42")
@pytest.mark.parametrize("status", [CollectionsStatus.RESOLVED, CollectionsStatus.PROMISE_BROKEN])
def test_a_resolved_dispute_and_a_broken_promise_are_normal_again(status: CollectionsStatus) -> None:
    assert taken(replace(SHE, invoices=(replace(INVOICE, status=status),)), TRACK, FEB_2) == [(Action.LETTER, 1)]


@pytest.mark.rule("COL-48")
def test_after_its_last_step_an_invoice_lets_the_next_one_lead_unless_switched_off() -> None:
    other = Invoice(12, "INV-12", date(2026, 1, 20), 50_00)
    done = replace(SHE, invoices=(INVOICE, other), contacts=(Contact(5, 11, date(2026, 1, 30), is_contact=False),))
    assert decide(done, [CLOSEST], FEB_2)[0].entry_id == 12
    assert reason(done, replace(CLOSEST, next_after_last=False), FEB_2) == "COL-50-done"
    assert reason(replace(done, invoices=(INVOICE,)), CLOSEST, FEB_2) == "COL-50-last"


@pytest.mark.rule("COL-45")
def test_every_invoice_gets_its_own_notice_in_advance_once_and_only_before_it_is_due() -> None:
    bills = tuple(Invoice(n, f"INV-{n}", JAN_15 + timedelta(n), 100_00) for n in range(8))
    she = replace(SHE, invoices=bills, overdue=0, contacts=(Contact(1, 2, date(2026, 1, 1)),))
    found = [d for d in decide(she, [TRACK], JAN_15) if d.step == NOTICE]
    assert [d.entry_id for d in found] == [1, 3, 4, 5]
    assert [d.overdue_days for d in found] == [-1, -3, -4, -5]


@pytest.mark.rule("COL-45")
def test_a_notice_after_the_due_date_is_made_up_for_later_and_needs_no_overdue_balance() -> None:
    courtesy = replace(TRACK, steps=(replace(NOTICE, day=2), SECOND), minimum_overdue=10_000_00)
    assert [taken(SHE, courtesy, JAN_15 + timedelta(n)) for n in (1, 2, 6)] == [[], [(Action.EMAIL, 2)], [(Action.EMAIL, 2)]]
    disputed = replace(SHE, invoices=(replace(INVOICE, status=CollectionsStatus.DISPUTED),))
    assert taken(disputed, courtesy, JAN_15 + timedelta(2)) == []


@pytest.mark.rule("COL-46")
@pytest.mark.parametrize(("days_after", "happens"), [(5, False), (6, True)])
def test_quiet_days_hold_even_when_another_invoice_leads(days_after: int, happens: bool) -> None:
    paid = replace(SHE, contacts=(Contact(2, 99, JAN_15),))
    (line,) = decide(paid, [replace(TRACK, quiet_days=5)], JAN_15 + timedelta(days_after))
    assert line.happens is happens
    if not happens:
        assert (line.reason and line.reason.code, line.possible_from) == ("COL-50-quiet", date(2026, 1, 21))


@pytest.mark.rule("COL-46")
def test_quiet_days_hold_for_notices_in_advance_but_not_for_a_task_of_ones_own() -> None:
    told = replace(SHE, contacts=(Contact(2, 99, date(2026, 1, 9)),))
    lines = decide(told, [replace(TRACK, steps=(NOTICE,), quiet_days=5)], date(2026, 1, 10))
    assert [d.reason.code for d in lines if d.reason] == ["COL-50-quiet", "COL-50-no-step"]
    called = replace(SHE, contacts=(Contact(2, 11, date(2026, 1, 29)),))
    assert taken(called, replace(CLOSEST, quiet_days=5), date(2026, 1, 30)) == [(Action.ACTIVITY, 15)]
    task = replace(SHE, contacts=(Contact(5, 99, JAN_15, is_contact=False),))
    assert quiet_until(task, replace(TRACK, quiet_days=5), date(2026, 1, 16)) is None


@pytest.mark.rule("COL-46")
def test_the_day_on_her_card_is_the_first_possible_one() -> None:
    she = replace(SHE, quiet_until=FEB_2)
    assert reason(she, TRACK, FEB_2 - timedelta(1)) == "COL-50-quiet"
    assert taken(she, TRACK, FEB_2) == [(Action.LETTER, 1)]


@pytest.mark.rule("COL-46")
@given(first=st.integers(0, 40), quiet=st.integers(0, 20), mode=st.sampled_from(list(Mode)))
def test_two_contacts_are_never_closer_than_the_quiet_days(first: int, quiet: int, mode: Mode) -> None:
    bills = (INVOICE, Invoice(12, "INV-12", date(2026, 1, 25), 60_00))
    begin = date(2026, 1, 5) + timedelta(first)
    seen = foreseen(replace(SHE, invoices=bills), [replace(TRACK, quiet_days=quiet, mode=mode)], begin, begin + timedelta(60))
    days = sorted({d.day for d in seen if d.step is not None and d.step.is_contact})
    assert all((two - one).days > quiet for one, two in zip(days, days[1:], strict=False))
    assert len({(d.entry_id, d.step) for d in seen}) == len(seen)


@pytest.mark.rule("COL-40")
def test_the_lowest_rank_of_her_pools_wins_and_a_strategy_set_by_hand_overrides() -> None:
    other = replace(TRACK, strategy_id=2, code="SOFT", rank=2, pool_id=8)
    asleep = replace(TRACK, strategy_id=3, code="OLD", rank=0, pool_id=7, active=False)
    both, all_ = replace(SHE, pools=frozenset({7, 8})), [other, asleep, TRACK]
    assert chosen(both, all_) == TRACK
    assert chosen(replace(both, assigned=2), all_) == other
    assert chosen(replace(both, assigned=3), all_) is None
    assert reason(replace(SHE, pools=frozenset()), TRACK, FEB_2) == "COL-50-none"


@pytest.mark.rule("COL-40")
@pytest.mark.parametrize(("overdue", "happens"), [(500_00, True), (499_99, False)])
def test_below_the_overdue_balance_nothing_happens(overdue: int, happens: bool) -> None:
    (line,) = decide(replace(SHE, overdue=overdue), [replace(TRACK, minimum_overdue=500_00)], FEB_2)
    assert (line.happens, line.reason.code if line.reason else None) == (happens, None if happens else "COL-50-below")


@pytest.mark.rule("COL-50")
def test_reasons_for_the_whole_customer_come_first() -> None:
    blocked = information("BLK-M38")
    assert reason(replace(SHE, refusal=blocked, excluded=True), TRACK, FEB_2) == "BLK-M38"
    assert reason(replace(SHE, excluded=True), TRACK, FEB_2) == "COL-50-excluded"
    assert reason(replace(SHE, invoices=()), TRACK, FEB_2) == "COL-50-nothing"
    assert reason(SHE, replace(TRACK, steps=(FIRST,)), JAN_15) == "COL-50-not-yet"
    assert decide(SHE, [replace(TRACK, steps=(FIRST,))], JAN_15)[0].possible_from == date(2026, 1, 16)


@pytest.mark.rule("COL-40", "COL-41")
@pytest.mark.parametrize(("change", "codes"), [
    ({}, []), ({"steps": ()}, ["COL-41-none"]), ({"steps": (NOTICE, replace(FIRST, predunning=True))}, ["COL-41-predunning"]),
    ({"steps": (FIRST, SECOND, replace(THIRD, day=7))}, ["COL-41-order"]), ({"rank": 9}, ["COL-40-rank"]),
    ({"pool_id": 8}, ["COL-40-pool"]), ({"pool_id": None}, [])])
def test_a_strategy_has_its_own_rank_and_customers_and_steps_in_order(change: dict[str, object], codes: list[str]) -> None:
    other = replace(TRACK, strategy_id=2, code="SOFT", rank=9, pool_id=8)
    made = replace(TRACK, **change)  # type: ignore[arg-type]
    assert [p.code for p in check(made, [made, other, replace(other, strategy_id=3, pool_id=None, rank=4)])] == codes


@pytest.mark.rule("COL-49")
def test_one_run_a_day_for_today_and_a_failed_one_goes_on_after_the_last_customer() -> None:
    failed, done = RunSoFar(FEB_2, False, frozenset({1, 2})), RunSoFar(FEB_2, True)
    yesterday = replace(done, day=FEB_2 - timedelta(1), processed=frozenset({3}))
    assert check_run(TRACK, FEB_2, FEB_2, [failed, yesterday]) == ()
    assert [p.code for p in check_run(TRACK, FEB_2, FEB_2, [failed, done])] == ["COL-49-done"]
    assert [p.code for p in check_run(TRACK, FEB_2, FEB_2 + timedelta(1), [])] == ["COL-49-today"]
    assert left([1, 2, 3, 4], FEB_2, [failed, yesterday]) == (3, 4)
    assert left([1, 2], FEB_2, []) == (1, 2)


@pytest.mark.rule("COL-47", "COL-48")
def test_letters_are_asked_once_per_customer_and_leave_an_activity_behind() -> None:
    letter = decide(SHE, [TRACK], FEB_2)
    call = decide(replace(SHE, customer_id=2), [CLOSEST], FEB_2)
    assert letters([*letter, *call, *letter]) == (1,)
    assert [writes_activity(d, Settings()) for d in (*letter, *call)] == [True, False]
    assert not writes_activity(letter[0], Settings(keep_activity=False))
    assert kept_since(FEB_2, Settings()) == FEB_2 - timedelta(730)


def likely(very: int) -> Chances:
    rest = Fraction(100 - very, 200)
    return Chances({Class.ON_TIME: rest, Class.LATE: Fraction(0), Class.VERY_LATE: 1 - rest}, Origin.CUSTOMER, 9, Confidence.LOW,
                   Fraction(0))


@pytest.mark.rule("COL-75")
def test_one_activity_for_an_invoice_that_will_probably_be_late() -> None:
    wise = replace(TRACK, benchmarks=Benchmarks())
    she = replace(SHE, invoices=(INVOICE, replace(INVOICE, entry_id=12, due_date=date(2026, 1, 20))), chances=likely(20))
    day = date(2026, 1, 8)
    (made,) = decide(she, [wise], day)
    assert (made.action, made.likely, made.entry_id, made.step) == (Action.ACTIVITY, Class.VERY_LATE, 11, None)
    assert reason(after(she, [made]), wise, day + timedelta(1)) == "COL-50-not-yet"
    assert reason(replace(she, chances=likely(18)), wise, day) == "COL-50-not-yet"
    assert reason(she, TRACK, day) == "COL-50-not-yet"
    assert [d.likely for d in decide(she, [wise], FEB_2)] == [None]
