"""Where rules run: ticked steps, grace, skipped steps, several orders on one invoice, previews, pro forma (CRD-75…83)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.problems import Problem
from app.models.credit_rules import CreditCheck
from app.models.terms import PaymentTerm
from app.rules.sales.grouping import Summary
from app.rules.sales.quantities import Step
from app.services.credit import checking, excluding, holds
from app.services.sales import order_invoices, steps
from app.services.sales.order_invoices import InvoiceWish
from app.settings import (
    CREDIT_CHECK_ORDERS,
    CREDIT_ENABLED,
    CREDIT_INVOICE_DELIVERED,
    CREDIT_LIMIT_TYPE,
    CREDIT_MESSAGE,
    CREDIT_PICKING_BATCHES,
    CREDIT_TERMS_CHANGED,
)
from tests.services.credit.bakery import DAY, Bakery


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in problems]


def invoice(smit: Bakery, *keys: int, slips: bool = False, **more: object) -> list[steps.Result]:
    """Post the invoice of orders, of their packing slips or of everything."""
    proposed = order_invoices.of_slips(smit.desk, keys) if slips else steps.propose(smit.desk, Step.INVOICE, keys)
    return order_invoices.post(smit.desk, InvoiceWish(proposed, smit.desk.today, smit.desk.today, **more))  # type: ignore[arg-type]


@pytest.mark.rule("CRD-76", "CRD-79", "CRD-80", "EX-K1")
def test_grace_frees_later_days_and_ends_when_the_order_grows(smit: Bakery) -> None:
    smit.rule("R4", "sales_order", amount=5_000_00)
    for step, grace in (("confirmation", 2), ("packing_slip", 3), ("invoice", 3)):
        smit.checkpoint(step, grace=grace)
    key, other = smit.order(4_000_00), smit.order(4_000_00)
    assert smit.confirm(key).made and smit.confirm(other).made
    third = smit.on(date(2025, 3, 16))
    result = third.deliver(key, "4")
    assert result.made and codes(result.problems) == ["CRD-80-grace"]
    fourth = smit.on(date(2025, 3, 17))
    assert fourth.deliver(key, "6").problems == ()
    eighth = smit.on(date(2025, 3, 21))
    assert invoice(eighth, key)[0].problems == ()
    with smit.desk.reading() as session:
        log = session.execute(select(CreditCheck.step, CreditCheck.outcome, CreditCheck.grace_until).where(
            CreditCheck.order_id == key).order_by(CreditCheck.id)).all()
    assert log == [("confirmation", "passed", date(2025, 3, 16)), ("packing_slip", "grace", None),
                   ("packing_slip", "passed", date(2025, 3, 20)), ("invoice", "passed", date(2025, 3, 24))]
    assert third.reprice(other, 6_000_00) == ()
    assert third.deliver(other).hold_id is not None, "a change that would end a release ends the grace"


@pytest.mark.rule("CRD-75", "EX-H16", "CRD-51", "CRD-82")
def test_an_invoice_of_undelivered_goods_is_a_packing_slip_first(smit: Bakery) -> None:
    smit.credit(account_status_id=smit.status("NO-INV"))
    key = smit.order(1_000_00)
    assert smit.confirm(key).made and smit.deliver(key, "4").made
    smit.checkpoint("confirmation", grace=0)
    smit.checkpoint("packing_slip", grace=0)
    smit.checkpoint("invoice", grace=0)
    (held,) = invoice(smit, key, slips=True)
    assert held.hold_id is not None and smit.hold(key).step == "invoice" and smit.kinds(held.hold_id) == ["status_hold"]
    smit.credit(account_status_id=smit.status("STOP"))
    second = smit.order(1_000_00)
    assert smit.confirm(second).hold_id is not None
    holds.release(smit.desk, [smit.hold(second).id], smit.wish())
    assert smit.confirm(second).made
    (held,) = invoice(smit, second)
    assert held.hold_id is not None and smit.hold(second).step == "packing_slip", "skipping a step skips no check"
    (done,) = holds.release(smit.desk, [held.hold_id], smit.wish(with_posting=True))
    assert done.made and done.made[0][1][0] == "sales_invoice", "both steps are what is released"


@pytest.mark.rule("CRD-83", "P-32", "WISH-05")
def test_what_was_delivered_before_the_hold_may_be_invoiced(smit: Bakery) -> None:
    key, other = smit.order(1_000_00), smit.order(1_000_00)
    for one in (key, other):
        assert smit.deliver(one, "4").made
    later = smit.on(date(2025, 3, 15))
    smit.rule("R4", "sales_order", amount=500_00)
    for one in (key, other):
        assert later.deliver(one, "1").hold_id is not None
    assert codes(later.step(Step.PICKING_LIST, key, "1").problems) == ["CRD-83-held"]
    assert invoice(later, key, slips=True)[0].made
    later.parameter(CREDIT_INVOICE_DELIVERED, False)
    assert codes(invoice(later, other, slips=True)[0].problems) == ["CRD-83-held"]


@pytest.mark.rule("CRD-82", "CRD-83", "ORD-062")
def test_held_orders_are_left_out_of_a_batch_and_of_a_shared_invoice(smit: Bakery) -> None:
    small, large, more = smit.order(100_00), smit.order(6_000_00), smit.order(200_00)
    smit.rule("R4", "sales_order", amount=5_000_00)
    smit.checkpoint("invoice", grace=0)
    results = invoice(smit, small, large, more, summary=Summary.INVOICE_ACCOUNT)
    assert [(r.hold_id is not None, len(r.made)) for r in results] == [(True, 0), (False, 1)]
    with smit.desk.reading() as session:
        passed = session.scalars(select(CreditCheck.order_id).where(
            CreditCheck.outcome == "passed", CreditCheck.step == "invoice").order_by(CreditCheck.order_id)).all()
    assert passed == [small, more]


@pytest.mark.rule("P-09", "ORD-031")
@pytest.mark.parametrize(("taken_out", "made"), [(False, 0), (True, 1)])
def test_a_picking_run_goes_on_without_held_orders_where_the_company_wants_that(smit: Bakery, taken_out: bool, made: int) -> None:
    smit.rule("R4", "sales_order", amount=5_000_00)
    smit.checkpoint("picking_list", grace=0)
    smit.parameter(CREDIT_PICKING_BATCHES, taken_out)
    proposed = steps.propose(smit.desk, Step.PICKING_LIST, [smit.order(6_000_00), smit.order(100_00)])
    results = steps.post(smit.desk, steps.Wish(Step.PICKING_LIST, DAY, proposed), stop_on_error=True)
    assert sum(len(r.made) for r in results) == made and results[0].hold_id is not None


@pytest.mark.rule("CRD-82", "BLK-07", "CRD-11")
def test_a_preview_tells_what_would_hold_and_writes_nothing(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    wish = steps.Wish(Step.CONFIRMATION, DAY, steps.propose(smit.desk, Step.CONFIRMATION, [key]))
    (shown,) = steps.validate(smit.desk, wish)
    assert codes(shown.problems)[0] == "CRD-82-would" and len(shown.problems) == 4
    (both,) = steps.validate(smit.desk, replace(wish, day=date(2031, 1, 1)))
    assert {p.code: p.weight.value for p in both.problems}["CRD-82-would"] == "information"
    checked = checking.check(smit.desk, key).value
    assert checked is not None and checked.holds and checked.figures is not None and checked.hold_id is None
    assert [r.name for r in checked.reasons] == ["Days overdue", "Overdue amount", "Credit limit used"]
    assert (checked.figures.used, checked.figures.available) == ("115.00%", -1_500_00)
    assert smit.hold(key) is None


@pytest.mark.rule("P-29", "W-07", "WISH-10", "W-01")
def test_while_typing_the_bar_tells_what_would_hold_the_order(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    fine = checking.would_hold(smit.desk, checking.Draft(smit.smit, 1_000_00, "EUR")).value
    assert fine is not None and not fine.holds and fine.figures is not None and fine.figures.exposure == 9_000_00
    typed = checking.would_hold(smit.desk, checking.Draft(smit.smit, 3_500_00, "EUR")).value
    assert typed is not None and typed.holds and typed.outcome == "1\xa0reason holds the order."
    card = checking.check_customer(smit.desk, smit.smit, 3_500_00).value
    assert card is not None and card.holds and card.figures == typed.figures
    key = smit.order(3_500_00)
    changed = checking.would_hold(smit.desk, checking.Draft(smit.smit, 1_000_00, "EUR", order_id=key)).value
    assert changed is not None and changed.figures is not None and changed.figures.exposure == 9_000_00
    assert checking.bar(smit.desk) == (True, True)


@pytest.mark.rule("CRD-75", "P-12")
def test_a_pro_forma_is_checked_where_its_step_is_ticked(smit: Bakery) -> None:
    smit.rules_a()
    free = smit.order(3_500_00)
    assert checking.pro_forma(smit.desk, [free]) == ()
    smit.checkpoint("confirmation", grace=0, pro_forma=True)
    key = smit.order(3_500_00)
    assert codes(checking.pro_forma(smit.desk, [key]))[0] == "CRD-82-sent"
    assert smit.hold(key).pro_forma and codes(smit.confirm(key).problems) == ["CRD-83-held"]
    assert codes(checking.pro_forma(smit.desk, [key])) == ["CRD-83-held"]
    holds.release(smit.desk, [smit.hold(key).id], smit.wish())
    assert checking.pro_forma(smit.desk, [key]) == ()


@pytest.mark.rule("CRD-60", "CRD-13", "AUD-016")
def test_an_excluded_order_passes_and_so_does_a_credit_note(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    assert excluding.exclude(smit.desk, key, note="Paid in cash").value is True
    assert smit.confirm(key).made
    assert excluding.exclude(smit.desk, key, False).value is True
    assert smit.deliver(key).hold_id is not None
    assert excluding.exclude(smit.desk, key).done and smit.hold(key).state == "ready_to_release"


@pytest.mark.rule("CRD-71", "EX-H13", "P-05", "CRD-55")
def test_worse_payment_terms_than_the_customers_hold_the_order(smit: Bakery) -> None:
    smit.parameter(CREDIT_TERMS_CHANGED, True)
    ranks = {}
    for code, rank in (("N14X", 20), ("N60X", 30)):
        ranks[code] = smit.make(PaymentTerm(company_id=smit.desk.company_id, code=code, texts={"en": code}, credit_rank=rank))
    from app.models.customers import Customer
    smit.change(Customer, smit.smit, payment_term_id=ranks["N14X"])
    assert smit.confirm(smit.order(100_00, term="N14X")).made
    held = smit.order(100_00, term="N60X")
    assert smit.confirm(held).hold_id is not None and smit.kinds(smit.hold(held).id) == ["terms_changed"]


@pytest.mark.rule("P-01", "P-22", "CRD-05")
def test_with_credit_management_off_only_the_message_is_left(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    assert smit.confirm(key).hold_id is not None
    smit.parameter(CREDIT_ENABLED, False)
    assert codes(smit.confirm(key).problems) == ["CRD-83-held"], "existing holds can only be released"
    other = smit.order(100_00)
    asked = smit.confirm(other)
    assert codes(asked.problems) == ["CRD-15-over"] and not asked.made
    assert smit.step(Step.CONFIRMATION, other, confirmed=frozenset({p.key for p in asked.problems if p.key})).made
    smit.parameter(CREDIT_MESSAGE, "error")
    assert codes(smit.deliver(other).problems) == ["CRD-15-refused"]
    smit.credit(credit_limit=0)
    assert smit.deliver(other).made, "0.00 means unlimited then"
    smit.credit(credit_limit=1)
    smit.parameter(CREDIT_CHECK_ORDERS, False)
    assert smit.confirm(smit.order(50_00)).made


@pytest.mark.rule("EX-C1", "CRD-08", "P-19")
@pytest.mark.parametrize(("kind", "exposure", "used", "held"), [
    ("balance", 8_500_00, "85.00%", False), ("packing_slip", 9_700_00, "97.00%", True), ("all", 11_500_00, "115.00%", True)])
def test_the_credit_limit_type_says_what_counts(smit: Bakery, kind: str, exposure: int, used: str, held: bool) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    smit.parameter(CREDIT_LIMIT_TYPE, kind)
    key = smit.order(3_500_00)
    shown = checking.check(smit.desk, key).value
    assert shown is not None and shown.figures is not None
    assert (shown.figures.exposure, shown.figures.used, shown.holds) == (exposure, used, held)
    assert (smit.confirm(key).hold_id is not None) == held


@pytest.mark.rule("EX-C2", "CRD-08")
def test_a_partly_delivered_order_is_counted_once(smit: Bakery) -> None:
    customer = smit.customer("De Vries")
    key = smit.order(10_000_00, customer=customer)
    assert smit.deliver(key, "4").made
    shown = checking.check(smit.desk, key).value
    assert shown is not None and shown.figures is not None
    assert [s.amount for s in shown.figures.split] == [0, 0, 0, 10_000_00]
    assert Decimal(shown.figures.exposure) == 10_000_00


@pytest.mark.rule("CRD-93", "CRD-75")
def test_a_printed_pro_forma_does_not_use_up_the_release_of_the_posting(smit: Bakery) -> None:
    smit.rules_a()
    smit.checkpoint("confirmation", grace=0, pro_forma=True)
    key = smit.order(3_500_00)
    assert smit.confirm(key).hold_id is not None
    holds.release(smit.desk, [smit.hold(key).id], smit.wish())
    assert checking.pro_forma(smit.desk, [key]) == ()
    assert smit.confirm(key).made, "released once, posted once"
    assert codes(checking.pro_forma(smit.desk, [key])) == [] and smit.deliver(key).hold_id is not None


@pytest.mark.rule("CRD-60", "CRD-76")
def test_an_order_that_was_left_out_of_the_check_earns_no_grace(smit: Bakery) -> None:
    smit.rules_a()
    smit.checkpoint("confirmation", grace=5)
    smit.checkpoint("packing_slip", grace=5)
    key = smit.order(3_500_00)
    assert excluding.exclude(smit.desk, key).value is True and smit.confirm(key).made
    assert excluding.exclude(smit.desk, key, False).value is True
    assert smit.deliver(key).hold_id is not None
