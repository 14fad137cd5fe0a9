"""States and moves of a credit hold, which step goes on, postponing, evaluation and automatic release (CRD-83…100)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money
from app.rules.credit.checkpoints import STEPS
from app.rules.credit.facts import Step
from app.rules.credit.holds import (
    ACTIVE,
    MOVES,
    MULTIPLE,
    Act,
    Automatic,
    Hold,
    Posting,
    State,
    after_evaluation,
    allowed,
    automatic,
    days_held,
    enlarging,
    force_faults,
    listed,
    move,
    postpone,
    refusal,
    reject_faults,
    review_on,
    shown_open,
    stale,
)

DAY = date(2025, 3, 14)
CONFIRMATION, PICKING, SLIP, INVOICE = STEPS
HOLD = Hold("SO-900-1", "SO-900", SLIP, DAY)
ON, READY, AWAITING, RELEASED, REJECTED, CANCELLED = State
TABLE = {ON: {READY, AWAITING, RELEASED, REJECTED, CANCELLED}, READY: {RELEASED, REJECTED, CANCELLED, ON},
         AWAITING: {RELEASED, REJECTED, ON, CANCELLED}, RELEASED: set(), REJECTED: set(), CANCELLED: set()}


@pytest.mark.rule("CRD-88")
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("to", list(State))
def test_a_hold_goes_only_where_the_chapter_lets_it(state: State, to: State) -> None:
    problem = move(state, to)
    assert (problem is None) is (to in TABLE[state])
    assert set(allowed(state)) == TABLE[state]
    if problem is not None:
        named = {ON: "CRD-88-on-hold", READY: "CRD-88-ready", AWAITING: "CRD-88-awaiting"}
        assert problem.code == named.get(state, "CRD-88-final")


@pytest.mark.rule("CRD-88")
@given(st.lists(st.sampled_from(State), max_size=12))
def test_a_decided_hold_stays_decided_whatever_is_tried(tried: list[State]) -> None:
    state, decided = State.ON_HOLD, False
    for to in tried:
        if move(state, to) is None:
            assert not decided
            state = to
        decided = state not in ACTIVE
    assert state in MOVES


@pytest.mark.rule("CRD-85", "SGN-09")
@pytest.mark.parametrize(("state", "to", "by_itself", "code"), [
    (ON, AWAITING, False, "CRD-85-signoff"), (READY, AWAITING, False, "CRD-88-ready"), (ON, RELEASED, True, "CRD-85-automatic"),
    (READY, RELEASED, True, "CRD-85-automatic"), (ON, RELEASED, False, None), (READY, RELEASED, False, None),
    (ON, READY, True, None), (ON, REJECTED, False, None), (RELEASED, RELEASED, True, "CRD-88-final")])
def test_a_forced_hold_is_released_by_hand_only(state: State, to: State, by_itself: bool, code: str | None) -> None:
    problem = move(state, to, forced=True, automatic=by_itself)
    assert (problem.code if problem else None) == code
    assert AWAITING not in allowed(state, forced=True)


@pytest.mark.rule("CRD-83", "CRD-85", "P-32", "WISH-05")
@pytest.mark.parametrize(("hold", "posting", "invoice_delivered", "code"), [
    (None, Posting(SLIP), True, None),
    (HOLD, Posting(CONFIRMATION), True, "CRD-83-held"), (HOLD, Posting(PICKING), True, "CRD-83-held"),
    (HOLD, Posting(SLIP), True, "CRD-83-held"), (HOLD, Posting(INVOICE), True, "CRD-83-held"),
    (HOLD, Posting(INVOICE, slips_before=True), True, None), (HOLD, Posting(INVOICE, slips_before=True), False, "CRD-83-held"),
    (HOLD, Posting(SLIP, slips_before=True), True, "CRD-83-held"),
    (replace(HOLD, step=INVOICE), Posting(INVOICE, slips_before=True), True, "CRD-83-held"),
    (replace(HOLD, forced=True), Posting(INVOICE, slips_before=True), True, "CRD-83-held"),
    (replace(HOLD, state=READY), Posting(SLIP), True, "CRD-83-held"),
    (replace(HOLD, state=AWAITING), Posting(SLIP), True, "CRD-83-held"),
    (replace(HOLD, state=RELEASED), Posting(SLIP), True, None), (replace(HOLD, state=CANCELLED), Posting(SLIP), True, None)])
def test_a_hold_stops_every_step_but_the_invoice_of_what_was_delivered_before(hold: Hold | None, posting: Posting,
                                                                              invoice_delivered: bool, code: str | None) -> None:
    problem = refusal(hold, posting, invoice_delivered=invoice_delivered)
    assert (problem.code if problem else None) == code


@pytest.mark.rule("CRD-99")
@pytest.mark.parametrize("step", STEPS)
def test_a_rejected_order_is_refused_at_every_step(step: Step) -> None:
    problem = refusal(replace(HOLD, state=REJECTED), Posting(step, slips_before=True))
    assert problem is not None and (problem.code, problem.saw) == ("CRD-99-rejected", {"order": "SO-900"})


@pytest.mark.rule("CRD-83", "BLK-18")
@pytest.mark.parametrize(("state", "after", "refused"), [
    (ON, Money(3_500_00, "EUR"), False), (ON, Money(3_500_01, "EUR"), True), (ON, Money(100, "EUR"), False),
    (ON, Money(100, "GBP"), True), (READY, Money(3_500_01, "EUR"), True), (RELEASED, Money(3_500_01, "EUR"), False)])
def test_an_order_on_hold_becomes_smaller_but_not_larger(state: State, after: Money, refused: bool) -> None:
    assert (enlarging(replace(HOLD, state=state), Money(3_500_00, "EUR"), after) is not None) is refused
    assert enlarging(None, Money(3_500_00, "EUR"), after) is None


@pytest.mark.rule("CRD-96")
def test_a_hold_is_not_released_when_its_order_changed_or_somebody_is_to_approve() -> None:
    codes = [p.code if p else None for p in (
        stale(HOLD, changed=False), stale(HOLD, changed=True), stale(replace(HOLD, state=AWAITING), changed=False))]
    assert codes == [None, "CRD-96-changed", "CRD-96-awaiting"]


@pytest.mark.rule("CRD-85", "CRD-99", "CRD-54")
def test_forcing_and_rejecting_need_a_reason_and_rejecting_a_note() -> None:
    assert [p.field for p in force_faults(None)] == ["reason"] and force_faults(3) == ()
    assert [p.field for p in reject_faults(None, "  ")] == ["reason", "note"]
    assert [p.code for p in reject_faults(3, "")] == ["CRD-99-note"] and reject_faults(3, "No cover.") == ()


@pytest.mark.rule("CRD-86", "P-39")
def test_a_new_hold_is_looked_at_after_the_review_period() -> None:
    assert (review_on(DAY, 7), review_on(DAY, 0)) == (date(2025, 3, 21), DAY)


@pytest.mark.rule("CRD-86")
@pytest.mark.parametrize(("state", "to", "code"), [
    (ON, DAY + timedelta(1), None), (ON, DAY, "CRD-86-past"), (ON, DAY - timedelta(1), "CRD-86-past"), (ON, None, "CRD-86-past"),
    (READY, DAY + timedelta(1), None), (AWAITING, DAY + timedelta(1), None), (RELEASED, DAY + timedelta(1), "CRD-86-final")])
def test_a_hold_is_postponed_to_a_later_day_while_it_is_open(state: State, to: date | None, code: str | None) -> None:
    problem = postpone(state, to, DAY)
    assert (problem.code if problem else None) == code


@pytest.mark.rule("CRD-86")
@pytest.mark.parametrize(("state", "postponed_to", "shown"), [
    (ON, None, True), (ON, DAY + timedelta(1), False), (ON, DAY, True), (READY, None, True), (RELEASED, None, False),
    (REJECTED, None, False), (CANCELLED, DAY, False)])
def test_a_postponed_hold_comes_back_on_its_day(state: State, postponed_to: date | None, shown: bool) -> None:
    assert shown_open(state, DAY, postponed_to) is shown


@pytest.mark.rule("CRD-97", "CRD-88", "EX-L3")
@pytest.mark.parametrize(("state", "reasons", "after"), [
    (ON, 3, ON), (ON, 1, ON), (ON, 0, READY), (READY, 0, READY), (READY, 1, ON), (AWAITING, 0, AWAITING),
    (AWAITING, 2, AWAITING), (RELEASED, 2, RELEASED), (REJECTED, 0, REJECTED)])
def test_a_hold_without_reasons_is_ready_and_with_a_new_one_on_hold_again(state: State, reasons: int, after: State) -> None:
    assert after_evaluation(state, reasons) is after
    assert after is state or move(state, after) is None


@pytest.mark.rule("CRD-98", "CRD-85", "P-11", "EX-L3")
@pytest.mark.parametrize(("state", "setting", "forced", "attended", "act"), [
    (READY, Automatic.OFF, False, True, Act.LEAVE), (READY, Automatic.WITHOUT_POSTING, False, True, Act.RELEASE),
    (READY, Automatic.WITH_POSTING, False, True, Act.ASK), (READY, Automatic.WITH_POSTING, False, False, Act.POST),
    (READY, Automatic.WITHOUT_POSTING, True, True, Act.LEAVE), (READY, Automatic.WITH_POSTING, True, False, Act.LEAVE),
    (ON, Automatic.WITHOUT_POSTING, False, True, Act.LEAVE), (AWAITING, Automatic.WITH_POSTING, False, False, Act.LEAVE)])
def test_what_is_ready_is_released_by_itself_as_the_parameter_says(state: State, setting: Automatic, forced: bool, attended: bool,
                                                                   act: Act) -> None:
    assert automatic(state, setting, forced=forced, attended=attended) is act


def test_a_list_shows_one_reason_or_that_there_are_more() -> None:
    assert [listed(r) for r in ((), ("a",), ("a", "a"), ("a", "b"))] == [None, "a", "a", MULTIPLE]
    assert days_held(DAY, DAY + timedelta(3)) == 3
