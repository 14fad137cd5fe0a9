"""A second person decides on releases, rejections and orders left out of credit control (SGN-01…10, AUD-016)."""



from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.problems import Problem
from app.models.credit_holds import SignoffEvent, SignoffRequest
from app.models.sales import SalesOrder
from app.rules.credit.holds import State
from app.rules.credit.releases import Covers
from app.services.credit import approving, excluding, holds
from app.services.desk import Desk
from app.services.sales import orders
from app.settings import (
    SIGN_EXCLUSIONS,
    SIGN_ORDER_ABOVE,
    SIGN_REJECTIONS,
    SIGN_RELEASES,
    SIGN_SELF,
    SIGN_THEN_RELEASE,
)
from tests.services.credit.bakery import DAY, Bakery
from tests.services.persons import person, role


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in problems]


def held(smit: Bakery) -> tuple[int, int]:
    """SO-900 on hold: order and hold."""
    smit.rules_a()
    key = smit.order(3_500_00)
    smit.confirm(key)
    return key, smit.hold(key).id


def request(desk: Desk) -> int:
    """The one request that waits."""
    (found,) = approving.waiting(desk)
    return found.request_id


@pytest.mark.rule("SGN-02", "SGN-05", "SGN-06", "SGN-07", "SGN-10", "CRD-88", "CRD-96")
def test_a_release_awaits_the_approver_who_is_not_the_one_who_prepared_it(smit: Bakery) -> None:
    key, hold = held(smit)
    smit.parameter(SIGN_RELEASES, True)
    smit.parameter(SIGN_THEN_RELEASE, "release")
    clerk = person(smit.desk, "Bea", "PREPARER", "CLERK")
    boss = person(smit.desk, "Chris", "APPROVER")
    assert holds.release(clerk, [hold], smit.wish(note="Pays on Friday"))[0].state is State.AWAITING
    assert codes(holds.release(clerk, [hold], smit.wish())[0].problems) == ["CRD-96-awaiting"]
    assert codes(smit.confirm(key).problems) == ["CRD-83-held"]
    (shown,) = approving.waiting(boss)
    assert (shown.action, shown.prepared_by, shown.amount, shown.note) == ("release", "Bea", 3_500_00, "Pays on Friday")
    assert codes(approving.approve(clerk, [shown.request_id])[0].problems) == ["AUD-016-missing", "SGN-05-self"]
    assert codes(approving.recall(boss, [shown.request_id])[0].problems) == ["SGN-06-other"]
    assert codes(approving.send_back(boss, [shown.request_id], "")[0].problems) == ["SGN-06-note"]
    assert approving.send_back(boss, [shown.request_id], "Ask for a deposit").pop().state is State.ON_HOLD
    assert smit.hold(key).state == "on_hold"
    holds.release(clerk, [hold], smit.wish())
    assert approving.recall(clerk, [request(clerk)]).pop().done and smit.hold(key).state == "on_hold"
    holds.release(clerk, [hold], smit.wish())
    assert approving.approve(boss, [request(boss)]).pop().state is State.RELEASED
    assert smit.confirm(key).made and approving.waiting(boss) == []
    assert codes(approving.approve(boss, [shown.request_id])[0].problems) == ["SGN-06-gone"]
    with smit.desk.reading() as session:
        last = session.scalars(select(SignoffRequest).order_by(SignoffRequest.id.desc())).first()
        assert last is not None and session.scalars(select(SignoffEvent.action).where(
            SignoffEvent.request_id == last.id).order_by(SignoffEvent.id)).all() == ["submitted", "approved", "done"]


@pytest.mark.rule("SGN-07", "SGN-04", "SGN-05", "SGN-03")
def test_approval_may_only_permit_and_thresholds_and_self_approval_are_kept(smit: Bakery) -> None:
    key, hold = held(smit)
    smit.parameter(SIGN_RELEASES, True)
    smit.parameter(SIGN_ORDER_ABOVE, 3_499_99)
    smit.parameter(SIGN_SELF, True)
    assert holds.release(smit.desk, [hold], smit.wish())[0].state is State.AWAITING
    assert approving.approve(smit.desk, [request(smit.desk)]).pop().state is State.ON_HOLD
    with smit.desk.reading() as session:
        row = session.scalars(select(SignoffRequest)).one()
        assert (row.state, row.self_approved) == ("approved", True)
    assert holds.release(smit.desk, [hold], smit.wish())[0].state is State.RELEASED, "now it is permitted"
    smit.parameter(SIGN_ORDER_ABOVE, 3_500_00)
    second = smit.order(3_500_00)
    smit.confirm(second)
    assert holds.release(smit.desk, [smit.hold(second).id], smit.wish())[0].state is State.RELEASED, "at the threshold at once"
    assert smit.confirm(key).made


@pytest.mark.rule("SGN-08", "CRD-91")
def test_what_approval_should_have_posted_and_could_not_is_approved_failed(smit: Bakery) -> None:
    key, hold = held(smit)
    for setting, value in ((SIGN_RELEASES, True), (SIGN_SELF, True), (SIGN_THEN_RELEASE, "release_and_post")):
        smit.parameter(setting, value)
    assert holds.release(smit.desk, [hold], smit.wish())[0].state is State.AWAITING
    with smit.desk.writing("test.stop") as uow:
        uow.session.get_one(SalesOrder, key).do_not_process_id = smit.reason()
    (failed,) = approving.approve(smit.desk, [request(smit.desk)])
    assert codes(failed.problems) == ["ORD-003-stopped"] and smit.hold(key).state == "on_hold"
    (shown,) = approving.waiting(smit.desk)
    assert (shown.state, codes(shown.problems)) == ("approved_failed", ["ORD-003-stopped"])
    assert approving.recall(smit.desk, [shown.request_id]).pop().done
    with smit.desk.writing("test.stop") as uow:
        uow.session.get_one(SalesOrder, key).do_not_process_id = None
    holds.release(smit.desk, [hold], smit.wish())
    (done,) = approving.approve(smit.desk, [request(smit.desk)])
    assert done.made and smit.hold(key).state == "released"


@pytest.mark.rule("SGN-02", "SGN-09", "CRD-60", "CRD-99")
def test_rejections_and_excluded_orders_wait_too_a_forced_hold_never(smit: Bakery) -> None:
    key, hold = held(smit)
    for setting in (SIGN_REJECTIONS, SIGN_RELEASES, SIGN_EXCLUSIONS, SIGN_SELF):
        smit.parameter(setting, True)
    assert excluding.exclude(smit.desk, key).value is False
    assert codes(excluding.exclude(smit.desk, key).problems) == ["CRD-60-waits"]
    assert approving.approve(smit.desk, [request(smit.desk)]).pop().done
    with smit.desk.reading() as session:
        assert session.get_one(SalesOrder, key).exclude_from_credit
    assert smit.hold(key).state == "ready_to_release"
    other = smit.order(3_500_00)
    smit.confirm(other)
    assert holds.reject(smit.desk, [smit.hold(other).id], smit.reason(), "No").pop().state is State.AWAITING
    assert approving.approve(smit.desk, [request(smit.desk)]).pop().state is State.REJECTED
    assert codes(smit.confirm(other).problems) == ["CRD-99-rejected"]
    third = smit.order(10_00)
    forced = holds.force_one(smit.desk, third, smit.reason("credit_hold")).value
    assert forced is not None and holds.release(smit.desk, [forced], smit.wish())[0].state is State.RELEASED



@pytest.mark.rule("AUD-016", "SGN-01", "CRD-96")
def test_releasing_needs_the_permission_and_stays_within_its_amount(smit: Bakery) -> None:
    _key, hold = held(smit)
    clerk = person(smit.desk, "Bea", "CLERK")
    assert codes(holds.release(clerk, [hold], smit.wish())[0].problems) == ["AUD-016-missing"]
    assert codes(holds.reject(clerk, [hold], smit.reason(), "No")[0].problems) == ["AUD-016-missing"]
    role(smit.desk, "SMALL", release=3_499_99)
    role(smit.desk, "ENOUGH", release=3_500_00)
    assert codes(holds.release(person(smit.desk, "Cas", "SMALL"), [hold], smit.wish())[0].problems) == ["AUD-016-amount"]
    assert holds.release(person(smit.desk, "Dirk", "ENOUGH"), [hold], smit.wish())[0].done
    assert codes(excluding.exclude(clerk, smit.order(1_00)).problems) == ["AUD-016-missing"]


@pytest.mark.rule("CRD-88", "CRD-100", "SGN-06")
def test_what_waits_of_an_order_that_is_cancelled_cannot_be_approved_any_more(smit: Bakery) -> None:
    key, hold = held(smit)
    smit.parameter(SIGN_RELEASES, True)
    smit.parameter(SIGN_SELF, True)
    smit.parameter(SIGN_THEN_RELEASE, "release")
    assert holds.release(smit.desk, [hold], smit.wish())[0].state is State.AWAITING
    asked = request(smit.desk)
    assert orders.close(smit.desk, key).done and smit.hold(key).state == "cancelled"
    assert approving.waiting(smit.desk) == []
    assert codes(approving.approve(smit.desk, [asked])[0].problems) == ["SGN-06-gone"]
    assert smit.hold(key).state == "cancelled"


@pytest.mark.rule("SGN-08", "CRD-92")
def test_a_release_until_a_day_that_has_passed_when_it_is_approved_fails_and_says_so(smit: Bakery) -> None:
    key, hold = held(smit)
    for setting, value in ((SIGN_RELEASES, True), (SIGN_SELF, True), (SIGN_THEN_RELEASE, "release")):
        smit.parameter(setting, value)
    assert holds.release(smit.desk, [hold], smit.wish(covers=Covers.UNTIL, until=DAY))[0].state is State.AWAITING
    later = smit.on(date(2025, 3, 15))
    assert codes(approving.approve(later.desk, [request(later.desk)])[0].problems) == ["CRD-92-past"]
    assert later.hold(key).state == "on_hold" and [w.state for w in approving.waiting(later.desk)] == ["approved_failed"]


@pytest.mark.rule("AUD-016", "CRD-92", "SGN-04", "SGN-07")
def test_a_release_counts_for_the_value_the_order_may_rise_to(smit: Bakery) -> None:
    _key, hold = held(smit)
    role(smit.desk, "ENOUGH", release=3_500_00)
    dirk = person(smit.desk, "Dirk", "ENOUGH")
    assert codes(holds.release(dirk, [hold], smit.wish(cap=3_500_01))[0].problems) == ["AUD-016-amount"]
    for setting, value in ((SIGN_RELEASES, True), (SIGN_SELF, True), (SIGN_ORDER_ABOVE, 3_500_00)):
        smit.parameter(setting, value)
    assert holds.release(smit.desk, [hold], smit.wish(cap=4_000_00))[0].state is State.AWAITING
    assert [w.amount for w in approving.waiting(smit.desk)] == [4_000_00]
    assert approving.approve(smit.desk, [request(smit.desk)]).pop().state is State.ON_HOLD
    assert holds.release(smit.desk, [hold], smit.wish(cap=5_000_00))[0].state is State.AWAITING, "more than was permitted"
    assert approving.approve(smit.desk, [request(smit.desk)]).pop().state is State.ON_HOLD
    assert holds.release(dirk, [hold], smit.wish(cap=3_500_00))[0].state is State.RELEASED


@pytest.mark.rule("CRD-14", "AUD-016", "SGN-04")
def test_an_order_whose_worth_nobody_knows_is_above_every_limit(smit: Bakery) -> None:
    leeds = smit.customer("Leeds Ltd", currency="GBP")
    smit.rule("R4", "sales_order", amount=20_000_00)
    key = smit.order(50_000_00, customer=leeds, rate=Decimal("1.17"))
    held_ = smit.confirm(key)
    assert held_.hold_id is not None and smit.kinds(held_.hold_id) == ["not_completed"]
    role(smit.desk, "SMALL", release=1_00)
    dirk = person(smit.desk, "Dirk", "SMALL")
    assert codes(holds.release(dirk, [held_.hold_id], smit.wish())[0].problems) == ["CRD-07-rate"]
    assert codes(holds.reject(dirk, [held_.hold_id], smit.reason(), "No")[0].problems) == ["CRD-07-rate"]
    for setting, value in ((SIGN_EXCLUSIONS, True), (SIGN_ORDER_ABOVE, 1_00)):
        smit.parameter(setting, value)
    assert excluding.exclude(smit.desk, key).value is False, "it waits for approval"
    assert holds.release(smit.desk, [held_.hold_id], smit.wish())[0].state is State.RELEASED
