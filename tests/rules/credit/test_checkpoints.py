"""Where rules run, how long a pass frees an order, and what the set-up of checkpoints must hold (CRD-75…81, EX-K1, K2)."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight
from app.rules.credit.checkpoints import (
    DELIVERED,
    MOST_GRACE,
    STEPS,
    Checkpoint,
    anything,
    checked,
    faults,
    grace_days,
    grace_until,
    not_checked,
    steps_of,
    warnings,
    within_grace,
)
from app.rules.credit.facts import Step
from app.rules.credit.releases import Covers, Grace, OrderTerms, Parameters, Release, standing

DAY_1 = date(2025, 3, 10)
CONFIRMATION, PICKING, SLIP, INVOICE = STEPS
ALL = tuple(Checkpoint(step, posting=True, grace=0) for step in STEPS)
EVERYTHING = tuple(Checkpoint(step, posting=True, grace=0, pro_forma=True, pro_forma_grace=0) for step in STEPS)
TERMS = OrderTerms(3_500_00, "EUR", 10)


@pytest.mark.rule("CRD-75")
@pytest.mark.parametrize(("step", "delivers", "steps"), [
    (CONFIRMATION, False, (CONFIRMATION,)), (SLIP, True, (SLIP,)), (INVOICE, False, (INVOICE,)),
    (INVOICE, True, (SLIP, INVOICE))])
def test_an_invoice_that_delivers_at_once_is_a_packing_slip_first(step: Step, delivers: bool, steps: tuple[Step, ...]) -> None:
    assert steps_of(step, delivers=delivers) == steps == checked(ALL, step, delivers=delivers)


@pytest.mark.rule("CRD-75")
@pytest.mark.parametrize(("step", "delivers", "pro_forma", "found"), [
    (CONFIRMATION, False, False, (CONFIRMATION,)), (PICKING, False, False, ()), (SLIP, False, False, (SLIP,)),
    (INVOICE, False, False, ()), (INVOICE, True, False, (SLIP,)), (CONFIRMATION, False, True, ())])
def test_the_delivered_checkpoints_check_confirmation_and_packing_slip(step: Step, delivers: bool, pro_forma: bool,
                                                                       found: tuple[Step, ...]) -> None:
    assert checked(DELIVERED, step, delivers=delivers, pro_forma=pro_forma) == found


@pytest.mark.rule("CRD-75")
def test_a_pro_forma_is_checked_by_its_own_ticks() -> None:
    setup = (Checkpoint(CONFIRMATION, pro_forma=True, pro_forma_grace=4), Checkpoint(INVOICE, posting=True, grace=2))
    assert checked(setup, CONFIRMATION, pro_forma=True) == (CONFIRMATION,)
    assert checked(setup, CONFIRMATION) == ()
    assert (grace_days(setup, CONFIRMATION, pro_forma=True), grace_days(setup, CONFIRMATION)) == (4, 0)
    assert (grace_days(setup, INVOICE), grace_days(setup, SLIP)) == (2, 0)


@pytest.mark.rule("CRD-16")
def test_without_a_tick_nothing_is_ever_checked() -> None:
    assert not anything(tuple(Checkpoint(step) for step in STEPS))
    assert anything(DELIVERED)
    assert anything((Checkpoint(INVOICE, pro_forma=True),))


@pytest.mark.rule("CRD-75", "WISH-05")
def test_ticking_the_invoice_is_asked_once_and_not_again() -> None:
    ticked = (*DELIVERED[:3], Checkpoint(INVOICE, posting=True))
    assert [(p.code, p.weight) for p in warnings(DELIVERED, ticked)] == [("CRD-75-invoice", Weight.WARNING)]
    assert warnings(ticked, ticked) == warnings(ticked, DELIVERED) == ()


@pytest.mark.rule("EX-K1", "CRD-76", "CRD-78")
@pytest.mark.parametrize(("postings", "found"), [
    ([(1, CONFIRMATION), (2, SLIP)], [True, False]),
    ([(1, CONFIRMATION), (3, SLIP)], [True, False]),
    ([(1, CONFIRMATION), (4, SLIP), (7, INVOICE)], [True, True, False]),
    ([(1, CONFIRMATION), (4, SLIP), (8, INVOICE)], [True, True, True]),
    ([(1, CONFIRMATION), (2, SLIP), (4, INVOICE)], [True, False, True])])
def test_grace_frees_the_steps_after_a_pass_until_its_last_day(postings: list[tuple[int, Step]], found: list[bool]) -> None:
    """A posting that was not checked starts no grace of its own."""
    setup = (Checkpoint(CONFIRMATION, posting=True, grace=2), Checkpoint(SLIP, posting=True, grace=3),
             Checkpoint(INVOICE, posting=True, grace=1))
    graces: list[Grace] = []
    runs = []
    for number, step in postings:
        day = DAY_1 + timedelta(number - 1)
        runs.append(not standing((), graces, step, day, TERMS, Parameters(), grace_days=grace_days(setup, step)).free)
        until = grace_until(day, grace_days(setup, step))
        if runs[-1] and until:
            graces.append(Grace(until, TERMS))
    assert runs == found


@pytest.mark.rule("CRD-76", "CRD-78")
def test_no_grace_days_are_no_grace_not_even_for_the_same_day() -> None:
    assert grace_until(DAY_1, 0) is None
    assert not within_grace(None, DAY_1)
    assert within_grace(grace_until(DAY_1, 1), DAY_1 + timedelta(1))
    assert not within_grace(grace_until(DAY_1, 1), DAY_1 + timedelta(2))


@pytest.mark.rule("CRD-80", "WISH-04")
def test_the_log_says_not_checked_and_until_when() -> None:
    said = not_checked(date(2025, 3, 17))
    assert (said.code, said.saw, said.weight) == ("CRD-80-grace", {"until": date(2025, 3, 17)}, Weight.INFORMATION)


@pytest.mark.rule("CRD-81")
@given(passed=st.integers(0, 40), days=st.integers(0, 30), later=st.integers(0, 40), step=st.sampled_from(STEPS),
       covers=st.sampled_from(Covers))
def test_grace_never_turns_a_pass_into_a_hold(passed: int, days: int, later: int, step: Step, covers: Covers) -> None:
    """It frees for its days; with it nothing is checked that would be free without it."""
    day = DAY_1 + timedelta(passed + later)
    until = grace_until(DAY_1 + timedelta(passed), days)
    graces = [Grace(until, TERMS)] if until else []
    release = Release(SLIP, covers, TERMS, TERMS.value)
    without, with_it = (standing((release,), g, step, day, TERMS, Parameters()).free for g in ((), graces))
    assert with_it >= without
    assert standing((), graces, step, day, TERMS, Parameters()).free is (days > 0 and later <= days)


@pytest.mark.rule("EX-K2", "CRD-77")
@pytest.mark.parametrize(("slip", "codes"), [
    (Checkpoint(SLIP, posting=True, grace=0), ["CRD-77-missing"]), (Checkpoint(SLIP, posting=True), ["CRD-77-missing"]),
    (Checkpoint(SLIP, posting=True, grace=1), []), (Checkpoint(SLIP), []), (Checkpoint(SLIP, grace=0), []),
    (Checkpoint(SLIP, grace=1), ["CRD-77-unticked"]), (Checkpoint(SLIP, posting=True, grace=-1), ["CRD-77-range"]),
    (Checkpoint(SLIP, posting=True, grace=MOST_GRACE), []),
    (Checkpoint(SLIP, posting=True, grace=MOST_GRACE + 1), ["CRD-77-range"])])
def test_one_ticked_step_with_grace_days_needs_them_at_all(slip: Checkpoint, codes: list[str]) -> None:
    found = faults((Checkpoint(CONFIRMATION, posting=True, grace=2), slip))
    assert [(p.code, p.row, p.field) for p in found] == [(code, 1, "grace") for code in codes]


@pytest.mark.rule("CRD-77")
@pytest.mark.parametrize(("slip", "codes"), [
    (Checkpoint(SLIP, pro_forma=True), ["CRD-77-missing-pro-forma"]),
    (Checkpoint(SLIP, pro_forma_grace=3), ["CRD-77-unticked-pro-forma"]),
    (Checkpoint(SLIP, pro_forma=True, pro_forma_grace=1), []), (Checkpoint(SLIP, posting=True), [])])
def test_pro_forma_has_grace_days_of_its_own(slip: Checkpoint, codes: list[str]) -> None:
    found = faults((Checkpoint(CONFIRMATION, pro_forma=True, pro_forma_grace=2), slip))
    assert [(p.code, p.row, p.field) for p in found] == [(code, 1, "pro_forma_grace") for code in codes]


@pytest.mark.rule("CRD-78", "CRD-77")
def test_what_is_delivered_may_be_saved_and_so_may_no_grace_anywhere() -> None:
    assert faults(DELIVERED) == faults(EVERYTHING) == faults(()) == ()


@pytest.mark.rule("CRD-77")
def test_saved_set_ups_have_grace_on_all_ticked_steps_or_on_none() -> None:
    choices = [(ticked, grace) for ticked in (True, False) for grace in (None, 0, 1)]
    for chosen in product(choices, repeat=3):
        setup = tuple(Checkpoint(step, posting=t, grace=g) for step, (t, g) in zip(STEPS, chosen, strict=False))
        days = {p.days() > 0 for p in setup if p.posting}
        right = len(days) < 2 and not any(p.days() for p in setup if not p.posting)
        assert (faults(setup) == ()) is right
