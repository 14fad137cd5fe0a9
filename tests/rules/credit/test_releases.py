"""What a release covers, what ends it and why it does not stand (CRD-90…94, EX-L1, EX-L2)."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight
from app.rules.credit.checkpoints import STEPS
from app.rules.credit.facts import Step
from app.rules.credit.releases import (
    Covers,
    Grace,
    OrderTerms,
    Parameters,
    Release,
    Why,
    Wish,
    cap_of,
    changes,
    faults,
    grace_ended,
    grace_of,
    standing,
    tell,
    until_of,
    why_not,
)

DAY = date(2025, 3, 14)
CONFIRMATION, PICKING, SLIP, INVOICE = STEPS
THEN = OrderTerms(3_500_00, "EUR", 10, payment_rank=20, discount_rank=5)
STEP = Release(CONFIRMATION, Covers.STEP, THEN, THEN.value)
LATER = replace(STEP, covers=Covers.LATER)
UNTIL = replace(STEP, covers=Covers.UNTIL, until=DAY)
NOTHING = Parameters()
RANKS = Parameters(payment_terms=True, discount=True)
AGAIN = Parameters(rerun=True)


@pytest.mark.rule("EX-L1", "CRD-92", "CRD-93", "WISH-03")
@pytest.mark.parametrize(("release", "step", "why"), [
    (STEP, CONFIRMATION, ()), (replace(STEP, used=True), CONFIRMATION, (Why.USED,)), (STEP, SLIP, (Why.STEP,)),
    (STEP, INVOICE, (Why.STEP,)), (LATER, CONFIRMATION, ()), (LATER, SLIP, ()), (LATER, INVOICE, ()),
    (replace(LATER, used=True), CONFIRMATION, ()), (replace(LATER, used=True), SLIP, ()),
    (replace(LATER, step=SLIP), CONFIRMATION, (Why.EARLIER,)), (replace(LATER, step=SLIP), SLIP, ()),
    (UNTIL, CONFIRMATION, ()), (replace(UNTIL, step=SLIP, used=True), CONFIRMATION, ()), (UNTIL, INVOICE, ())])
def test_a_release_covers_this_step_once_or_later_ones_or_everything_until_a_day(release: Release, step: Step,
                                                                                why: tuple[Why, ...]) -> None:
    assert why_not(release, step, DAY, THEN, NOTHING) == why


@pytest.mark.rule("CRD-92", "CRD-94")
@pytest.mark.parametrize(("days", "why"), [(-1, ()), (0, ()), (1, (Why.DATE,))])
def test_a_release_until_a_day_stands_on_that_day_and_not_after(days: int, why: tuple[Why, ...]) -> None:
    assert why_not(UNTIL, SLIP, DAY + timedelta(days), THEN, NOTHING) == why


@pytest.mark.rule("EX-L2", "CRD-94", "P-02")
@pytest.mark.parametrize(("value", "ignore", "why"), [
    (3_900_00, False, (Why.VALUE,)), (3_500_01, False, (Why.VALUE,)), (3_500_00, False, ()), (3_000_00, False, ()),
    (3_900_00, True, ())])
def test_an_order_that_rises_above_its_released_value_is_checked_again(value: int, ignore: bool, why: tuple[Why, ...]) -> None:
    now = replace(THEN, value=value)
    found = standing((LATER,), (), SLIP, DAY, now, Parameters(ignore_value=ignore))
    assert (found.free, found.why) == (not why, why)


@pytest.mark.rule("CRD-92", "CRD-94")
@pytest.mark.parametrize(("value", "why"), [(3_900_00, ()), (4_000_00, ()), (4_000_01, (Why.VALUE,))])
def test_the_value_a_release_goes_up_to_may_be_higher_than_the_order(value: int, why: tuple[Why, ...]) -> None:
    assert why_not(replace(LATER, cap=4_000_00), SLIP, DAY, replace(THEN, value=value), NOTHING) == why


@pytest.mark.rule("CRD-94", "CRD-55", "P-05", "P-06")
@pytest.mark.parametrize(("more", "parameters", "why"), [
    ({"payment_rank": 21}, RANKS, (Why.PAYMENT_TERMS,)), ({"payment_rank": 20}, RANKS, ()), ({"payment_rank": 0}, RANKS, ()),
    ({"payment_rank": 21}, NOTHING, ()), ({"discount_rank": 6}, RANKS, (Why.DISCOUNT,)), ({"discount_rank": 6}, NOTHING, ()),
    ({"discount_rank": 4}, RANKS, ()), ({"account_id": 11}, NOTHING, (Why.ACCOUNT,)),
    ({"currency": "GBP", "value": 1}, NOTHING, (Why.CURRENCY,)),
    ({"account_id": 11, "value": 9_999_99, "payment_rank": 30}, RANKS, (Why.ACCOUNT, Why.VALUE, Why.PAYMENT_TERMS))])
def test_worse_terms_another_account_or_currency_end_a_release(more: dict[str, int], parameters: Parameters,
                                                               why: tuple[Why, ...]) -> None:
    now = replace(THEN, **more)
    assert changes(THEN, now, parameters) == why == why_not(LATER, SLIP, DAY, now, parameters)


@pytest.mark.rule("CRD-79", "CRD-94")
@pytest.mark.parametrize(("day", "now", "why"), [
    (DAY, THEN, ()), (DAY + timedelta(1), THEN, (Why.DATE,)), (DAY, replace(THEN, value=3_500_01), (Why.VALUE,)),
    (DAY, replace(THEN, value=1_00), ()), (DAY, replace(THEN, account_id=3), (Why.ACCOUNT,))])
def test_the_same_changes_end_a_grace_at_once(day: date, now: OrderTerms, why: tuple[Why, ...]) -> None:
    assert grace_ended(Grace(DAY, THEN), day, now, NOTHING) == why
    assert standing((), [Grace(DAY, THEN)], SLIP, day, now, NOTHING).free is (not why)


@pytest.mark.rule("CRD-76", "CRD-92", "CRD-94")
@pytest.mark.parametrize(("value", "why"), [(3_900_00, ()), (4_000_00, ()), (4_000_01, (Why.VALUE,))])
def test_the_grace_of_a_release_goes_up_to_its_value(value: int, why: tuple[Why, ...]) -> None:
    grace = grace_of(replace(STEP, cap=4_000_00), DAY)
    assert grace_ended(grace, DAY, replace(THEN, value=value), NOTHING) == why


@pytest.mark.rule("CRD-93", "P-31", "EX-L1")
@pytest.mark.parametrize(("release", "step", "grace", "why"), [
    (STEP, CONFIRMATION, 0, (Why.AGAIN,)), (STEP, CONFIRMATION, 2, ()), (LATER, CONFIRMATION, 0, (Why.AGAIN,)),
    (LATER, SLIP, 0, ()), (replace(STEP, with_posting=True), CONFIRMATION, 0, ()),
    (replace(LATER, with_posting=True, used=True), CONFIRMATION, 0, (Why.AGAIN,))])
def test_the_source_runs_the_rules_again_on_the_released_step(release: Release, step: Step, grace: int,
                                                              why: tuple[Why, ...]) -> None:
    assert why_not(release, step, DAY, THEN, AGAIN, grace_days=grace) == why


@pytest.mark.rule("CRD-93")
def test_the_newest_release_that_stands_frees_and_otherwise_the_newest_says_why_not() -> None:
    worn = replace(STEP, used=True)
    assert standing((worn, LATER), (), CONFIRMATION, DAY, THEN, NOTHING).release == 1
    assert standing((worn, replace(LATER, step=SLIP)), (), CONFIRMATION, DAY, THEN, NOTHING).why == (Why.USED,)
    assert standing((), (), SLIP, DAY, THEN, NOTHING) == standing((), (), INVOICE, DAY, THEN, NOTHING)


@pytest.mark.rule("CRD-76")
def test_a_grace_frees_where_a_release_does_not_and_the_longest_one_counts() -> None:
    short, long = Grace(DAY, THEN), Grace(DAY + timedelta(3), THEN)
    found = standing((STEP,), (short, long), SLIP, DAY + timedelta(2), THEN, NOTHING)
    assert (found.free, found.release, found.grace) == (True, None, long)
    assert standing((STEP,), (short, long), SLIP, DAY + timedelta(4), THEN, NOTHING).why == (Why.STEP,)
    assert standing((), (short, long), SLIP, DAY + timedelta(4), THEN, NOTHING).why == (Why.DATE,)


@pytest.mark.rule("CRD-94")
@given(value=st.integers(0, 3_500_00), rank=st.integers(0, 20), discount=st.integers(0, 5), step=st.sampled_from(STEPS))
def test_what_falls_never_ends_a_release(value: int, rank: int, discount: int, step: Step) -> None:
    now = replace(THEN, value=value, payment_rank=rank, discount_rank=discount)
    assert standing((UNTIL,), (), step, DAY, now, RANKS).free


WISH = Wish((1,), 7, DAY, value=3_500_00)


@pytest.mark.rule("CRD-90", "CRD-92")
@pytest.mark.parametrize(("more", "found"), [
    ({}, []), ({"holds": ()}, [("CRD-90-holds", "holds")]), ({"reason_id": None}, [("CRD-90-reason", "reason")]),
    ({"review_on": None}, [("CRD-90-review", "review_on")]),
    ({"review_on": DAY - timedelta(1)}, [("CRD-90-review-past", "review_on")]), ({"review_on": DAY + timedelta(9)}, []),
    ({"covers": Covers.UNTIL}, [("CRD-92-until", "until")]), ({"covers": Covers.UNTIL, "until": DAY}, []),
    ({"covers": Covers.UNTIL, "until": DAY - timedelta(1)}, [("CRD-92-past", "until")]),
    ({"covers": Covers.LATER}, []), ({"cap": 3_500_00}, []), ({"cap": 3_499_99}, [("CRD-92-cap", "cap")]),
    ({"holds": (), "reason_id": None, "review_on": None},
     [("CRD-90-holds", "holds"), ("CRD-90-reason", "reason"), ("CRD-90-review", "review_on")])])
def test_a_release_needs_holds_a_reason_and_a_review_date(more: dict[str, object], found: list[tuple[str, str]]) -> None:
    assert [(p.code, p.field) for p in faults(replace(WISH, **more), DAY)] == found  # type: ignore[arg-type]


@pytest.mark.rule("CRD-92")
def test_a_release_goes_up_to_the_value_and_its_date_is_proposed_from_the_grace() -> None:
    assert (cap_of(WISH), cap_of(replace(WISH, cap=4_000_00))) == (3_500_00, 4_000_00)
    assert until_of(DAY, Covers.UNTIL, DAY + timedelta(3)) == DAY + timedelta(3)
    assert until_of(DAY, Covers.UNTIL, None) == DAY
    assert until_of(DAY, Covers.STEP, DAY) is until_of(DAY, Covers.LATER, DAY) is None


def test_the_terms_of_an_order_survive_being_kept() -> None:
    assert OrderTerms.read(json.loads(json.dumps(THEN.kept()))) == THEN


@pytest.mark.rule("CRD-94")
@pytest.mark.parametrize("why", list(Why))
def test_each_why_is_told_to_the_reader(why: Why) -> None:
    said = tell(why, UNTIL, replace(THEN, value=3_900_00, currency="GBP"))
    assert said.weight is Weight.INFORMATION and None not in said.saw.values()
