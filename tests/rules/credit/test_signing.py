"""Sign-off: who needs a second person, states, lines, self-approval, and what approval does (SGN-01…10, EX-S1)."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight
from app.rules.credit.signing import (
    MOVES,
    LimitChange,
    LineState,
    Need,
    Settings,
    State,
    Switch,
    Then,
    after_approval,
    after_automatic,
    edited,
    exceeds,
    journal_need,
    journal_state,
    marked,
    may_decide,
    missing,
    move,
    order_need,
    other_need,
    return_faults,
)

A, B = LimitChange(10_000_00, 11_500_00), LimitChange(8_000_00, 10_000_00)
TWENTY = Decimal(20)


def settings(*on: Switch, **more: Any) -> Settings:
    return Settings(frozenset(on), **more)


@pytest.mark.rule("EX-S1", "SGN-02", "SGN-04")
@pytest.mark.parametrize(("on", "lines", "need"), [
    ((Switch.JOURNALS,), (A, B), Need(whole=True)), ((Switch.JOURNALS,), (A,), Need()),
    ((Switch.JOURNAL_LINES,), (A, B), Need(lines=frozenset({1}))), ((Switch.JOURNAL_LINES,), (A,), Need()),
    ((Switch.JOURNALS, Switch.JOURNAL_LINES), (A, B), Need(lines=frozenset({1}))), ((), (A, B), Need())])
def test_a_journal_needs_approval_as_a_whole_or_by_line(on: tuple[Switch, ...], lines: tuple[LimitChange, ...],
                                                        need: Need) -> None:
    assert journal_need(lines, settings(*on, increase=TWENTY)) == need
    assert need.any is (need != Need())


@pytest.mark.rule("SGN-04", "EX-S1")
@pytest.mark.parametrize(("change", "more", "above"), [
    (A, {}, True), (LimitChange(10_000_00, 1_00), {}, True),
    (LimitChange(10_000_00, 12_000_00), {"increase": TWENTY}, False),
    (LimitChange(10_000_00, 12_000_01), {"increase": TWENTY}, True),
    (LimitChange(0, 1), {"increase": TWENTY}, True), (LimitChange(0, 0), {"increase": TWENTY}, False),
    (LimitChange(10_000_00, 5_000_00), {"increase": TWENTY}, False),
    (LimitChange(0, 5_000_00), {"new_limit": 5_000_00}, False), (LimitChange(0, 5_000_01), {"new_limit": 5_000_00}, True),
    (LimitChange(9_000_00, 9_500_00), {"new_limit": 5_000_00, "increase": TWENTY}, True),
    (LimitChange(3_000_00, 4_000_00), {"new_limit": 5_000_00, "increase": TWENTY}, True),
    (LimitChange(3_900_00, 4_000_00), {"new_limit": 5_000_00, "increase": TWENTY}, False)])
def test_a_threshold_is_crossed_strictly_above_it_and_one_is_enough(change: LimitChange, more: dict[str, Any],
                                                                     above: bool) -> None:
    assert exceeds(change, Settings(**more)) is above


@pytest.mark.rule("SGN-02", "SGN-04", "SGN-09", "CRD-85")
@pytest.mark.parametrize(("switch", "amount", "more", "needed"), [
    (Switch.RELEASES, 1_00, {}, True), (Switch.REJECTIONS, 1_00, {}, True), (Switch.EXCLUDE_ORDER, 1_00, {}, True),
    (Switch.RELEASES, 1_00, {"forced": True}, False), (Switch.REJECTIONS, 1_00, {"forced": True}, False),
    (Switch.RELEASES, 1_00, {"ready": True}, False), (Switch.REJECTIONS, 1_00, {"ready": True}, True)])
def test_releases_and_rejections_need_approval_but_not_of_forced_holds(switch: Switch, amount: int, more: dict[str, bool],
                                                                       needed: bool) -> None:
    assert order_need(switch, amount, settings(switch), **more) is needed
    assert not order_need(switch, amount, settings(*(set(Switch) - {switch})), **more)


@pytest.mark.rule("SGN-04")
@pytest.mark.parametrize(("amount", "needed"), [(5_000_00, False), (5_000_01, True)])
def test_small_orders_go_without_a_second_person(amount: int, needed: bool) -> None:
    asked = settings(Switch.RELEASES, order_amount=5_000_00, new_limit=1, increase=Decimal(1))
    assert order_need(Switch.RELEASES, amount, asked) is needed


@pytest.mark.rule("SGN-02", "SGN-03")
@pytest.mark.parametrize("switch", list(Switch))
def test_every_switch_is_off_as_delivered_and_then_nothing_is_missing(switch: Switch) -> None:
    assert not other_need(switch, Settings()) and other_need(switch, settings(switch))
    assert not order_need(switch, 1_00, Settings())
    assert missing(False, State.DRAFT) is None


@pytest.mark.rule("SGN-05")
@pytest.mark.parametrize(("preparer", "approver", "self_approval", "allowed", "log"), [
    (1, 2, False, True, False), (1, 2, True, True, False), (1, 1, False, False, False), (1, 1, True, True, True)])
def test_nobody_approves_her_own_work_unless_that_is_allowed_and_then_it_is_marked(
        preparer: int, approver: int, self_approval: bool, allowed: bool, log: bool) -> None:
    verdict = may_decide(preparer, approver, Settings(self_approval=self_approval))
    assert (verdict.problem is None, verdict.marked) == (allowed, log)
    assert marked().weight is Weight.INFORMATION


ALLOWED = {"draft": {"submitted", "posted"}, "submitted": {"partly_approved", "approved", "returned", "draft"},
           "partly_approved": {"approved", "returned", "draft"}, "approved": {"posted", "failed", "draft"},
           "returned": {"submitted", "draft"}, "failed": {"draft"}, "posted": set()}


@pytest.mark.rule("SGN-06", "SGN-08")
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("to", list(State))
def test_a_journal_goes_only_where_the_chapter_lets_it(state: State, to: State) -> None:
    problem = move(state, to)
    assert (problem is None) is (to.value in ALLOWED[state.value])
    assert problem is None or problem.code == ("SGN-06-final" if state is State.POSTED else "SGN-06-move")


@pytest.mark.rule("SGN-06", "SGN-10")
@given(st.lists(st.sampled_from(State), max_size=15))
def test_what_needs_approval_is_never_posted_without_it(tried: list[State]) -> None:
    state, approved = State.DRAFT, False
    for to in tried:
        if to is State.POSTED and missing(True, state):
            continue
        if move(state, to) is None:
            assert to is not State.POSTED or approved
            state = to
            approved = state is State.APPROVED
    assert state in MOVES


@pytest.mark.rule("SGN-06")
@pytest.mark.parametrize("state", list(State))
def test_a_change_makes_a_draft_again_of_all_that_is_not_posted(state: State) -> None:
    after = edited(state)
    assert after is (State.POSTED if state is State.POSTED else State.DRAFT)
    assert after is state or move(state, after) is None


@pytest.mark.rule("SGN-06")
@pytest.mark.parametrize(("lines", "state"), [
    ("", State.APPROVED), ("a", State.APPROVED), ("aa", State.APPROVED), ("as", State.PARTLY_APPROVED),
    ("ar", State.PARTLY_APPROVED), ("ars", State.PARTLY_APPROVED), ("s", State.SUBMITTED), ("sr", State.SUBMITTED),
    ("r", State.RETURNED), ("rr", State.RETURNED), ("aad", State.DRAFT)])
def test_a_journal_is_partly_approved_until_every_line_is_approved_or_removed(lines: str, state: State) -> None:
    named = {"a": LineState.APPROVED, "s": LineState.SUBMITTED, "r": LineState.RETURNED, "d": LineState.DRAFT}
    assert journal_state(named[x] for x in lines) is state


@pytest.mark.rule("SGN-06")
def test_who_returns_something_says_why() -> None:
    assert [(p.code, p.field) for p in return_faults(" \n")] == [("SGN-06-note", "note")]
    assert return_faults("Too high.") == ()


@pytest.mark.rule("SGN-07")
@pytest.mark.parametrize(("switch", "more", "then"), [
    (Switch.JOURNALS, {}, Then.NOTHING), (Switch.JOURNALS, {"post_after": True}, Then.POST),
    (Switch.JOURNAL_LINES, {"post_after": True}, Then.POST), (Switch.JOURNALS, {"release_after": Then.RELEASE}, Then.NOTHING),
    (Switch.RELEASES, {}, Then.NOTHING), (Switch.RELEASES, {"post_after": True}, Then.NOTHING),
    (Switch.RELEASES, {"release_after": Then.RELEASE}, Then.RELEASE),
    (Switch.RELEASES, {"release_after": Then.RELEASE_AND_POST}, Then.RELEASE_AND_POST),
    (Switch.REJECTIONS, {}, Then.POST), (Switch.RULES, {}, Then.POST), (Switch.TEMPORARY_CHANGE, {}, Then.POST)])
def test_the_settings_decide_what_approval_does(switch: Switch, more: dict[str, Any], then: Then) -> None:
    assert after_approval(switch, Settings(**more)) is then


@pytest.mark.rule("SGN-08")
def test_what_failed_after_approval_is_recalled_mended_and_submitted_again() -> None:
    state = State.APPROVED
    for to in (after_automatic(False), State.DRAFT, State.SUBMITTED, State.APPROVED, after_automatic(True)):
        assert move(state, to) is None
        state = to
    assert state is State.POSTED
    assert move(State.FAILED, State.SUBMITTED) is not None and move(State.FAILED, State.POSTED) is not None


@pytest.mark.rule("SGN-10")
@pytest.mark.parametrize(("state", "code"), [
    (State.DRAFT, "SGN-10-submit"), (State.SUBMITTED, "SGN-10-approve"), (State.PARTLY_APPROVED, "SGN-10-lines"),
    (State.RETURNED, "SGN-10-returned"), (State.FAILED, "SGN-10-failed"), (State.APPROVED, None), (State.POSTED, None)])
def test_a_missing_approval_is_named(state: State, code: str | None) -> None:
    problem = missing(True, state)
    assert (problem.code if problem else None) == code
