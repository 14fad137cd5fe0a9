"""Holds are released, rejected and evaluated; what a release covers and what ends it (CRD-90…101)."""

from datetime import date

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.core.problems import Problem
from app.models.credit_holds import CreditRelease
from app.models.credit_rules import CreditCheck
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.sales import SalesOrder
from app.models.terms import PaymentTerm
from app.queries.listing import ListQuery
from app.rules.credit.holds import State
from app.rules.credit.releases import Covers
from app.rules.sales.quantities import Step
from app.services import corrections
from app.services.credit import checking, excluding, holds
from app.services.credit.evaluating import Selection, evaluate_holds
from app.services.credit.releasing import Release
from app.services.sales import orders
from app.settings import (
    CREDIT_AUTO_REASON,
    CREDIT_AUTO_RELEASE,
    CREDIT_CANCEL_REASON,
    CREDIT_EDIT_RELEASED,
    CREDIT_MODIFIED_REASON,
    CREDIT_REEVALUATE,
    CREDIT_RERUN_RELEASED,
    CREDIT_TERMS_CHANGED,
)
from tests.services.credit.bakery import Bakery


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in problems]


def held(smit: Bakery, amount: int = 3_500_00) -> int:
    """SO-900 on hold at its confirmation under rule set A."""
    smit.rules_a()
    key = smit.order(amount)
    assert smit.confirm(key).hold_id is not None
    return key


def outcomes(smit: Bakery, key: int) -> list[tuple[str, str]]:
    """The log of checks of an order."""
    with smit.desk.reading() as session:
        rows = session.scalars(select(CreditCheck).where(CreditCheck.order_id == key).order_by(CreditCheck.id))
        return [(row.step, row.outcome) for row in rows]


@pytest.mark.rule("CRD-90", "CRD-92", "CRD-93", "EX-L1", "CRD-88", "CRD-101")
def test_a_release_of_this_step_holds_the_next_one_again_one_of_all_steps_does_not(smit: Bakery) -> None:
    key = held(smit)
    first = smit.hold(key)
    (done,) = holds.release(smit.desk, [first.id], smit.wish())
    assert done.state is State.RELEASED and not done.made
    assert smit.confirm(key).made, "the released step is posted without a check"
    assert smit.deliver(key).hold_id is not None
    second = smit.hold(key)
    assert (second.previous_id, second.step, second.number.endswith("-2")) == (first.id, "packing_slip", True)
    assert smit.kinds(second.id) == ["days_overdue", "overdue_amount", "credit_limit_used"]
    holds.release(smit.desk, [second.id], smit.wish(covers=Covers.LATER))
    assert smit.deliver(key).made
    assert outcomes(smit, key) == [("confirmation", "held"), ("confirmation", "released"), ("packing_slip", "held"),
                                   ("packing_slip", "released")]
    panel = holds.panel(smit.desk, second.id)
    assert panel is not None and [(e.kind, e.to_state) for e in panel.history] == [
        ("released", "released"), ("held", "on_hold")]


@pytest.mark.rule("CRD-93", "P-31")
def test_with_p_31_the_step_just_released_is_checked_again(smit: Bakery) -> None:
    key = held(smit)
    smit.parameter(CREDIT_RERUN_RELEASED, True)
    holds.release(smit.desk, [smit.hold(key).id], smit.wish())
    assert smit.confirm(key).hold_id is not None


@pytest.mark.rule("CRD-94", "EX-L2", "P-02")
@pytest.mark.parametrize(("amount", "ignored", "again"), [(3_900_00, False, True), (3_000_00, False, False),
                                                         (3_900_00, True, False)])
def test_a_release_ends_when_the_value_rises_above_it(smit: Bakery, amount: int, ignored: bool, again: bool) -> None:
    key = held(smit)
    smit.parameter(CREDIT_EDIT_RELEASED, ignored)
    holds.release(smit.desk, [smit.hold(key).id], smit.wish(covers=Covers.LATER))
    assert smit.confirm(key).made
    assert smit.reprice(key, amount) == ()
    result = smit.deliver(key)
    assert (result.hold_id is not None) == again
    assert ("CRD-94-value" in codes(result.problems)) == again


@pytest.mark.rule("CRD-94", "P-05", "CRD-55")
def test_a_release_ends_with_worse_terms_or_another_invoice_account(smit: Bakery) -> None:
    better, worse = (smit.make(PaymentTerm(company_id=smit.desk.company_id, code=code, texts={"en": code}, credit_rank=rank))
                     for code, rank in (("N14X", 20), ("N60X", 30)))
    smit.change(Customer, smit.smit, payment_term_id=better)
    smit.rule("R4", "sales_order", amount=50_00)
    smit.parameter(CREDIT_TERMS_CHANGED, True)
    keys = [smit.order(100_00, term="N14X") for _turn in range(3)]
    for key in keys:
        smit.confirm(key)
        holds.release(smit.desk, [smit.hold(key).id], smit.wish(covers=Covers.LATER))
    assert smit.reprice(keys[0], 100_00, payment_term_id=worse) == ()
    assert smit.reprice(keys[1], 100_00, invoice_account_id=smit.customer("De Vries")) == ()
    results = [smit.deliver(key) for key in keys]
    assert [bool(r.made) for r in results] == [False, False, True]
    assert ["CRD-94-payment-terms" in codes(results[0].problems), "CRD-94-account" in codes(results[1].problems)] == [True, True]


@pytest.mark.rule("CRD-94", "CRD-92")
def test_a_release_until_a_date_ends_after_it_and_up_to_a_value_covers_more(smit: Bakery) -> None:
    key = held(smit)
    wish = smit.wish(covers=Covers.UNTIL, until=date(2025, 3, 20), cap=4_000_00)
    holds.release(smit.desk, [smit.hold(key).id], wish)
    assert smit.reprice(key, 3_900_00) == ()
    assert smit.on(date(2025, 3, 20)).confirm(key).made
    result = smit.on(date(2025, 3, 21)).deliver(key)
    assert "CRD-94-date" in codes(result.problems)


@pytest.mark.rule("CRD-97", "CRD-98", "EX-L3", "EX-H7", "P-36", "P-11", "P-10")
def test_a_payment_clears_the_reasons_and_the_order_is_released_by_itself(smit: Bakery) -> None:
    key = held(smit)
    smit.parameter(CREDIT_AUTO_REASON, smit.reason_code())
    smit.parameter(CREDIT_AUTO_RELEASE, "without_posting")
    pay(smit, 3_000_00)
    hold = smit.hold(key)
    assert (hold.state, hold.reason_id) == ("released", smit.reason())
    assert smit.kinds(hold.id) == [] and len(smit.kinds(hold.id, valid=False)) == 3
    assert smit.confirm(key).made


def pay(smit: Bakery, amount: int) -> None:
    """Smit pays so much of INV-501."""
    payment = smit.entry("PAY-1", -amount, smit.desk.today)
    with smit.desk.reading() as session:
        invoice = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.document_no == "INV-501")).one()
    assert corrections.settle(smit.desk, invoice, payment, amount, smit.desk.today).done


@pytest.mark.rule("CRD-97", "EX-H8", "CRD-88", "CRD-62")
def test_reasons_lose_their_tick_one_by_one_and_new_ones_are_added(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key).id
    unapplied = smit.entry("PAY-0", -600_00, smit.desk.today)
    assert smit.kinds(hold) == ["days_overdue", "credit_limit_used"], "2,400.00 overdue is within 2,500.00"
    assert smit.kinds(hold, valid=False) == ["overdue_amount"] and smit.hold(key).exposure == 10_900_00
    pay(smit, 3_000_00)
    assert (smit.hold(key).state, smit.kinds(hold)) == ("ready_to_release", [])
    assert unapplied and smit.hold(key).ready_since == smit.desk.today
    smit.entry("INV-503", 5_000_00, date(2025, 4, 1))
    assert (smit.hold(key).state, smit.kinds(hold)) == ("on_hold", ["credit_limit_used"])


@pytest.mark.rule("P-36", "CRD-97")
def test_without_p_36_somebody_evaluates(smit: Bakery) -> None:
    key = held(smit)
    smit.parameter(CREDIT_REEVALUATE, False)
    pay(smit, 3_000_00)
    assert smit.hold(key).state == "on_hold"
    run = evaluate_holds(smit.desk, Selection(customer_id=smit.smit)).value
    assert run is not None and [(line.state, line.reasons) for line in run.ready] == [(State.READY, 0)]


@pytest.mark.rule("CRD-94", "P-07", "CRD-83")
def test_an_order_made_smaller_is_released_with_its_own_reason_and_never_made_larger(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    key = smit.order(3_500_00)
    smit.confirm(key)
    smit.parameter(CREDIT_AUTO_REASON, smit.reason_code())
    smit.parameter(CREDIT_AUTO_RELEASE, "without_posting")
    smit.parameter(CREDIT_MODIFIED_REASON, smit.reason_code(place=1))
    assert codes(smit.reprice(key, 3_600_00)) == ["CRD-83-larger"]
    assert smit.reprice(key, 1_000_00) == ()
    assert (smit.hold(key).state, smit.hold(key).reason_id) == ("released", smit.reason(place=1))
    assert smit.confirm(key).made


@pytest.mark.rule("CRD-90", "CRD-91")
def test_with_posting_the_held_step_is_posted_or_all_stays_as_it_was_with_the_error(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key).id
    refused = holds.release(smit.desk, [hold], smit.wish(with_posting=True, day=date(2031, 1, 1)))
    assert not refused[0].done and smit.hold(key).state == "on_hold"
    panel = holds.panel(smit.desk, hold)
    assert panel is not None and codes(panel.errors) == codes(refused[0].problems)
    assert [e.kind for e in panel.history] == ["failed", "held"]
    with smit.desk.reading() as session:
        assert session.scalars(select(CreditRelease)).first() is None
    (done,) = holds.release(smit.desk, [hold], smit.wish(with_posting=True))
    assert done.state is State.RELEASED and done.made[0][0].endswith("-1")
    assert smit.hold(key).error is None and outcomes(smit, key) == [("confirmation", "held"), ("confirmation", "released")]


@pytest.mark.rule("CRD-91")
def test_of_several_orders_each_is_released_by_itself(smit: Bakery) -> None:
    one = held(smit)
    two = smit.order(3_500_00)
    smit.confirm(two)
    smit.change(SalesOrder, one, do_not_process_id=smit.reason())
    results = holds.release(smit.desk, [smit.hold(one).id, smit.hold(two).id], smit.wish(with_posting=True))
    assert [(r.done, codes(r.problems)[:1]) for r in results] == [(False, ["ORD-003-stopped"]), (True, [])]
    assert (smit.hold(one).state, smit.hold(two).state) == ("on_hold", "released")


@pytest.mark.rule("CRD-90", "CRD-96", "CRD-92")
def test_what_a_release_lacks_is_told_field_by_field(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key)
    (lacks,) = holds.release(smit.desk, [hold.id], Release())
    assert [(p.code, p.field) for p in lacks.problems] == [("CRD-90-reason", "reason"), ("CRD-90-review", "review_on")]
    stale = holds.release(smit.desk, [hold.id], smit.wish(), {hold.id: (hold.version, -1)})
    assert codes(stale[0].problems) == ["CRD-96-changed"]
    wrong = holds.release(smit.desk, [hold.id], smit.wish(reason_id=smit.reason("write_off")))
    assert codes(wrong[0].problems) == ["CRD-90-use"]
    assert codes(holds.release(smit.desk, [999], smit.wish())[0].problems) == ["CRD-90-gone"]
    assert holds.release(smit.desk, [hold.id], smit.wish())[0].done
    assert codes(holds.release(smit.desk, [hold.id], smit.wish())[0].problems) == ["CRD-88-final"]


@pytest.mark.rule("CRD-99", "CRD-12", "WISH-08")
def test_a_rejected_order_uses_no_credit_and_is_checked_again_once_resubmitted(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key).id
    assert codes(holds.reject(smit.desk, [hold], None, " ")[0].problems) == ["CRD-99-reason", "CRD-99-note"]
    assert holds.reject(smit.desk, [hold], smit.reason(), "No answer").pop().state is State.REJECTED
    assert codes(smit.confirm(key).problems) == ["CRD-99-rejected"]
    other = checking.check_customer(smit.desk, smit.smit, 0).value
    assert other is not None and other.figures is not None and other.figures.exposure == 8_000_00
    assert excluding.resubmit(smit.desk, key).done
    assert codes(excluding.resubmit(smit.desk, key).problems) == ["CRD-99-not-rejected"]
    assert smit.confirm(key).hold_id is not None and smit.hold(key).previous_id == hold


@pytest.mark.rule("CRD-100", "P-03", "CRD-101")
def test_closing_an_order_ends_its_hold_and_reopening_forgets_what_was_released(smit: Bakery) -> None:
    key = held(smit)
    smit.parameter(CREDIT_CANCEL_REASON, smit.reason_code())
    assert codes(orders.delete(smit.desk, key).problems) == ["CRD-101-kept"]
    assert orders.close(smit.desk, key).done
    assert (smit.hold(key).state, smit.hold(key).reason_id) == ("cancelled", smit.reason())
    second = smit.order(3_500_00)
    smit.confirm(second)
    holds.release(smit.desk, [smit.hold(second).id], smit.wish(covers=Covers.LATER))
    later = smit.on(date(2025, 3, 15))
    assert orders.close(later.desk, second).done and orders.reopen(later.desk, second).done
    assert later.confirm(second).hold_id is not None


@pytest.mark.rule("CRD-85", "T-05", "CRD-60")
def test_a_forced_hold_stops_every_step_and_is_never_released_by_itself(smit: Bakery) -> None:
    one, two = smit.order(100_00), smit.order(200_00)
    smit.credit(excluded=True)
    assert codes(holds.force_one(smit.desk, one, None).problems) == ["CRD-85-reason"]
    assert codes(holds.force_one(smit.desk, one, smit.reason()).problems) == ["CRD-85-use"]
    first = holds.force_one(smit.desk, one, smit.reason("credit_hold"), "Rumours").value
    assert first is not None
    many = holds.force(smit.desk, holds.ForceFilter(order_ids=(one, two)), smit.reason("credit_hold")).value
    assert many is not None and ([n for _i, n in many.already], len(many.held)) == ([smit.hold(one).number[:-2]], 1)
    assert codes(smit.step(Step.PICKING_LIST, one).problems) == ["CRD-83-held"]
    smit.parameter(CREDIT_AUTO_REASON, smit.reason_code())
    smit.parameter(CREDIT_AUTO_RELEASE, "without_posting")
    evaluate_holds(smit.desk)
    assert smit.hold(one).state == "ready_to_release" and codes(smit.confirm(one).problems) == ["CRD-83-held"]
    assert codes(holds.release(smit.desk, [first], smit.wish(with_posting=True))[0].problems) == ["CRD-90-no-step"]
    assert holds.release(smit.desk, [first], smit.wish())[0].done and smit.confirm(one).made


@pytest.mark.rule("CRD-86", "W-02")
def test_postponed_holds_leave_open_until_their_day_and_people_look_after_them(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key)
    assert hold.review_on == date(2025, 3, 21)
    assert codes(holds.postpone(smit.desk, [hold.id], smit.desk.today).problems) == ["CRD-86-past"]
    assert holds.postpone(smit.desk, [hold.id], date(2025, 4, 1), "Asked them").done
    assert holds.assign(smit.desk, [hold.id], smit.desk.actor.user_id).done
    assert codes(holds.assign(smit.desk, [hold.id], 999).problems) == ["CRD-86-person"]

    def seen(office: Bakery, **scope: object) -> list[int]:
        with office.desk.reading() as session:
            return list(holds.listing(office.desk).keys(session, ListQuery(office.desk.company_id, scope=scope)))

    assert seen(smit) == [] and seen(smit, view="all") == [hold.id]
    assert seen(smit, view="mine", user_id=smit.desk.actor.user_id) == [hold.id]
    assert seen(smit.on(date(2025, 4, 1))) == seen(smit.on(date(2025, 4, 1)), view="review") == [hold.id]
    with smit.desk.reading() as session:
        listing = holds.listing(smit.desk)
        (row,) = listing.rows(session, ListQuery(smit.desk.company_id, scope={"view": "all"}), [hold.id])
        shown = dict(zip([c.name for c in listing.columns], row, strict=False))
    assert (shown["reason"], shown["state"], shown["exposure"]) == ("multiple", "on_hold", 11_500_00)
    assert holds.tiles(smit.desk) == {"held": (1, 3_500_00), "ready": (0, 0)}


@pytest.mark.rule("W-02", "CRD-87")
def test_what_if_tries_a_payment_or_a_limit_and_saves_nothing(smit: Bakery) -> None:
    key = held(smit)
    hold = smit.hold(key).id
    paid = holds.what_if(smit.desk, hold, payment=3_000_00).value
    assert paid is not None and paid.free and paid.figures_after.exposure == 8_500_00
    raised = holds.what_if(smit.desk, hold, limit=12_777_78).value
    assert raised is not None and raised.cleared == ("credit_limit_used",) and len(raised.after) == 2
    assert len(smit.kinds(hold)) == 3 and smit.hold(key).exposure == 11_500_00


@pytest.mark.rule("CRD-95", "BLK-05")
def test_a_blocked_customer_is_refused_first_and_no_hold_is_made(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    smit.change(Customer, smit.smit, blocked=Blocked.ALL)
    result = smit.confirm(key)
    assert codes(result.problems)[0].startswith("BLK") or codes(result.problems)[0].startswith("BM")
    assert "CRD-82-would" in codes(result.problems) and smit.hold(key) is None
    with smit.desk.reading() as session:
        assert session.get_one(SalesOrder, key).document_status == "none"


@pytest.mark.rule("CRD-01", "CRD-97")
def test_a_held_order_of_another_invoice_account_is_looked_at_with_that_one(smit: Bakery) -> None:
    other = smit.customer("De Vries")
    smit.credit(other, credit_limit=5_000_00)
    smit.entry("INV-9", 2_000_00, date(2025, 4, 1), customer=other)
    key = held(smit)
    smit.reprice(key, 3_500_00, invoice_account_id=other)
    hold = smit.hold(key)
    assert (hold.customer_id, hold.state, smit.kinds(hold.id)) == (other, "on_hold", ["credit_limit_used"])
    smit.entry("PAY-9", -2_000_00, date(2025, 3, 14), customer=other)
    assert smit.hold(key).state == "ready_to_release", "what the other one pays frees it"
