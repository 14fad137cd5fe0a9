"""The figures a check reads: foreign money, limits for a time, insurance, shared limits, prepayments, free text (CRD-01…35)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.money import Money
from app.models.accounts import ExchangeRate, RateType
from app.models.ageing import AgingSnapshotCustomer
from app.models.collections import EntryCollection
from app.models.credit import CreditGroup, CreditGroupMember, CreditPolicy, PolicyType
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState
from app.models.sales import SalesOrder
from app.services import ageing
from app.services.credit import checking, holds
from app.services.credit import invoices as over
from app.services.credit.evaluating import evaluate_holds
from app.services.credit.shown import Shown
from app.services.sales import invoice_posting, invoices
from app.settings import (
    CREDIT_CHECK_INVOICES,
    CREDIT_ENABLED,
    CREDIT_HELD_USES_CREDIT,
    CREDIT_IGNORE_DISPUTED,
    CREDIT_IGNORE_UP_TO,
    CREDIT_MESSAGE,
)
from tests.services.credit.bakery import DAY, Bakery


def shown(smit: Bakery, customer: int, amount: int = 0) -> Shown:
    """The figures of a customer with an order of so many cents."""
    found = checking.check_customer(smit.desk, customer, amount).value
    assert found is not None and found.figures is not None
    return found.figures


def rate(smit: Bakery, currency: str, value: str) -> None:
    """Euros for one unit of a currency."""
    smit.make(ExchangeRate(
        company_id=smit.desk.company_id, rate_type_id=smit.one(RateType, code="DEFAULT"), from_currency=currency,
        to_currency="EUR", valid_from=date(2025, 1, 2), direction="accounting_per_foreign", value=Decimal(value),
        source="manual", imported_at=smit.desk.clock.now()))


@pytest.mark.rule("EX-C4", "CRD-07", "P-23", "CRD-14")
def test_foreign_limits_entries_and_orders_count_at_the_rate_of_credit(smit: Bakery) -> None:
    leeds = smit.customer("Leeds Ltd", currency="GBP")
    smit.credit(leeds, credit_limit=8_000_00, limit_currency="GBP")
    smit.entry("INV-1", 2_000_00, date(2025, 4, 1), customer=leeds, currency="USD", rate=Decimal("0.95"))
    smit.rule("R2", "credit_limit_used", percent="100")
    rate(smit, "GBP", "1.17")
    key = smit.order(6_500_00, customer=leeds)
    held = smit.confirm(key)
    assert held.hold_id is not None and smit.kinds(held.hold_id) == ["not_completed"], "it never passes silently"
    lacking = checking.check(smit.desk, key).value
    assert lacking is not None and lacking.lacking == ("USD",)
    rate(smit, "USD", "0.92")
    found = checking.check(smit.desk, key).value
    assert found is not None and found.figures is not None
    assert [s.amount for s in found.figures.split] == [1_840_00, 0, 0, 7_605_00]
    assert (found.figures.exposure, found.figures.limit, found.figures.used) == (9_445_00, 9_360_00, "100.91%")
    assert found.holds


@pytest.mark.rule("EX-J4", "CRD-02", "CRD-03", "EX-I4", "CRD-20", "CRD-24")
def test_temporary_limits_and_policies_count_on_their_days(smit: Bakery) -> None:
    smit.make(TemporaryLimit(company_id=smit.desk.company_id, customer_id=smit.smit, amount=18_000_00, currency="EUR",
                             valid_from=date(2025, 3, 1), valid_to=date(2025, 3, 31), created_at=smit.desk.clock.now(),
                             created_by_id=smit.desk.actor.user_id))
    assert (shown(smit, smit.smit, 3_500_00).used, shown(smit.on(date(2025, 4, 1)), smit.smit, 3_500_00).used) == (
        "63.89%", "115.00%")
    smit.on(DAY)
    kind = smit.make(PolicyType(company_id=smit.desk.company_id, code="INS", names={"en": "Credit insurance"}))
    smit.make(CreditPolicy(company_id=smit.desk.company_id, customer_id=smit.smit, kind="insurance", type_id=kind,
                           policy_no="P-1", valid_from=date(2025, 1, 1), value=5_000_00, currency="EUR",
                           update_percent=Decimal(60)))
    assert [shown(smit.on(day), smit.smit).limit for day in (date(2025, 3, 31), date(2025, 4, 1))] == [21_000_00, 13_000_00]
    assert shown(smit.on(DAY), smit.smit).limit_sum == (("Temporary credit limit", 18_000_00), ("P-1 raises it", 3_000_00))


@pytest.mark.rule("EX-G1", "CRD-30", "CRD-31", "CRD-34")
def test_members_use_up_one_limit_together(smit: Bakery) -> None:
    one, two = smit.customer("K1"), smit.customer("K2")
    smit.credit(one, credit_limit=10_000_00)
    smit.credit(two, credit_limit=20_000_00)
    smit.entry("INV-1", 4_000_00, date(2025, 4, 1), customer=one)
    smit.entry("INV-2", 6_500_00, date(2025, 4, 1), customer=two)
    smit.rule("R2", "credit_limit_used", percent="100")
    group = smit.make(CreditGroup(company_id=smit.desk.company_id, number="NORD", name="Nord", credit_limit=15_000_00,
                                  currency="EUR", limit_to=date(2025, 12, 31)))
    for member in (one, two):
        smit.make(CreditGroupMember(group_id=group, customer_id=member))
    key = smit.order(4_800_00, customer=one)
    result = smit.confirm(key)
    assert result.hold_id is not None and smit.kinds(result.hold_id) == ["group_limit_used"]
    assert (smit.hold(key).group_exposure, smit.hold(key).exposure, smit.hold(key).used) == (15_300_00, 8_800_00, Decimal(88))
    found = checking.check(smit.desk, key).value
    assert found is not None and found.figures is not None and found.figures.largest == 4_500_00
    smit.entry("PAY-2", -300_00, date(2025, 3, 14), customer=two)
    assert smit.hold(key).state == "ready_to_release", "a payment of another member frees the order"


@pytest.mark.rule("CRD-01")
def test_credit_belongs_to_the_invoice_account(smit: Bakery) -> None:
    branch = smit.customer("Branch")
    smit.change(Customer, branch, invoice_account_id=smit.smit)
    smit.rules_a()
    key = smit.order(3_500_00, customer=branch)
    assert smit.confirm(key).hold_id is not None and smit.hold(key).customer_id == smit.smit


@pytest.mark.rule("EX-C3", "CRD-08")
def test_a_prepayment_is_in_the_balance_or_paid_and_not_in_the_order(smit: Bakery) -> None:
    customer = smit.customer("De Vries")
    smit.credit(customer, unlimited=True)
    key = smit.order(6_050_00, customer=customer)
    draft = smit.draft(customer, replace(smit.line(1, "8000", "2000", code="Z")), kind="prepayment", day=DAY, order_id=key)
    posted = smit.post(draft)
    assert posted.total == 2_000_00
    found = checking.check(smit.desk, key).value
    assert found is not None and found.figures is not None
    assert [s.amount for s in found.figures.split] == [2_000_00, 0, 0, 4_050_00] and found.figures.exposure == 6_050_00


@pytest.mark.rule("P-33", "P-34", "EX-H18", "CRD-61", "CRD-62")
def test_remainders_disputes_and_holds_may_be_left_out_of_what_is_overdue(smit: Bakery) -> None:
    who = smit.customer("De Vries")
    late = smit.entry("INV-1", 1_000_00, date(2025, 1, 10), customer=who)
    smit.entry("INV-2", 4, date(2025, 1, 2), customer=who)
    assert (shown(smit, who).overdue, shown(smit, who).oldest_days) == (1_000_04, 71)
    smit.parameter(CREDIT_IGNORE_UP_TO, 5)
    assert (shown(smit, who).overdue, shown(smit, who).oldest_days) == (1_000_00, 63)
    smit.parameter(CREDIT_IGNORE_DISPUTED, True)
    assert shown(smit, who).overdue == 1_000_00
    with smit.desk.writing("test.dispute") as uow:
        uow.session.merge(EntryCollection(entry_id=late, company_id=smit.desk.company_id, status="disputed"))
    assert (shown(smit, who).overdue, shown(smit, who).oldest_days, shown(smit, who).exposure) == (0, 0, 1_000_04)
    with smit.desk.writing("test.hold") as uow:
        uow.session.get_one(EntryCollection, late).status = "not_disputed"
        uow.session.get_one(CustomerEntryState, late).on_hold = "Q"
    assert shown(smit, who).overdue == 0


@pytest.mark.rule("CRD-12", "P-35")
@pytest.mark.parametrize(("counts", "exposure"), [(True, 11_500_00), (False, 8_000_00)])
def test_orders_on_hold_use_credit_unless_the_company_says_otherwise(smit: Bakery, counts: bool, exposure: int) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    smit.confirm(key)
    smit.parameter(CREDIT_HELD_USES_CREDIT, counts)
    assert shown(smit, smit.smit).exposure == exposure
    found = checking.check(smit.desk, key).value
    assert found is not None and found.figures is not None and found.figures.exposure == 11_500_00


# ---------------------------------------------------------------- free text invoices

@pytest.mark.rule("CRD-15", "EX-C6", "P-21", "P-22")
def test_a_free_text_invoice_over_the_limit_is_asked_about_or_refused(smit: Bakery) -> None:
    kept = invoices.save(smit.desk, smit.draft(smit.smit, smit.line(1, "8000", "6000", code="Z"), day=DAY)).value
    assert kept is not None and kept.id is not None
    (over,) = invoice_posting.post(smit.desk, kept.id).problems
    assert over.code == "CRD-15-over" and over.key == f"CRD-15-{smit.smit}"
    amounts = {name: getattr(over.saw[name], "amount", None) for name in ("balance", "document", "after", "limit", "excess")}
    assert amounts == {"balance": 8_000_00, "document": 6_000_00, "after": 14_000_00, "limit": 10_000_00, "excess": 4_000_00}
    smit.parameter(CREDIT_MESSAGE, "error")
    assert [p.code for p in invoice_posting.post(smit.desk, kept.id).problems] == ["CRD-15-refused"]
    smit.parameter(CREDIT_CHECK_INVOICES, False)
    assert invoice_posting.validate(smit.desk, kept).problems == ()
    smit.parameter(CREDIT_CHECK_INVOICES, True)
    smit.credit(unlimited=True)
    assert invoice_posting.post(smit.desk, kept.id).value is not None


@pytest.mark.rule("CRD-15", "FTI-060")
def test_a_prepayment_invoice_is_asked_about_what_its_order_does_not_contain_yet(smit: Bakery) -> None:
    key = smit.order(1_500_00)
    inside = smit.draft(smit.smit, smit.line(1, "8000", "1500", code="Z"), kind="prepayment", day=DAY, order_id=key)
    assert invoice_posting.validate(smit.desk, inside).problems == (), "the order stands for it already"
    beyond = smit.draft(smit.smit, smit.line(1, "8000", "2500", code="Z"), kind="prepayment", day=DAY, order_id=key)
    (over,) = invoice_posting.validate(smit.desk, beyond).problems
    assert over.code == "CRD-15-over" and over.saw["excess"] == Money(500_00, "EUR")
    smit.change(SalesOrder, key, credit_rejected=True)
    (over,) = invoice_posting.validate(smit.desk, beyond).problems
    assert over.saw["excess"] == Money(500_00, "EUR"), "a rejected order uses nothing that the invoice could stand for"


@pytest.mark.rule("CRD-16", "CRD-05", "P-01", "BLK-06")
def test_before_anybody_set_a_limit_nothing_is_asked_and_a_batch_leaves_the_warned_out(smit: Bakery) -> None:
    who = smit.customer("De Vries")
    ids = []
    for customer in (who, smit.smit):
        kept = invoices.save(smit.desk, smit.draft(customer, smit.line(1, "8000", "6000", code="Z"), day=DAY)).value
        assert kept is not None and kept.id is not None
        ids.append(kept.id)
    batch = invoice_posting.post_many(smit.desk, ids)
    assert [len(batch.posted), [p.code for p in batch.failed[0].problems]] == [1, ["CRD-15-over"]]
    smit.rule("R1", "days_overdue", days=60)
    assert [p.code for p in invoice_posting.validate(smit.desk, smit.draft(
        who, smit.line(1, "8000", "10", code="Z"), day=DAY)).problems] == ["CRD-15-over"], "0.00 means no credit now"
    smit.parameter(CREDIT_ENABLED, False)
    assert invoice_posting.validate(smit.desk, smit.draft(who, smit.line(1, "8000", "10", code="Z"), day=DAY)).problems == ()



@pytest.mark.rule("AGE-20", "ST-06")
def test_a_kept_ageing_has_deliveries_orders_the_limit_and_what_is_left(smit: Bakery) -> None:
    who = smit.customer("Molen B.V.")
    smit.credit(who, credit_limit=5_000_00, limit_currency="EUR")
    smit.entry("INV-9", 1_000_00, date(2025, 4, 1), customer=who)
    smit.order(700_00, customer=who)
    for skipped, expected in ((False, (700_00, 5_000_00, 3_300_00)), (True, (0, None, None))):
        made = ageing.keep(smit.desk, ageing.Question(DAY), skip_credit=skipped).value
        with smit.desk.reading() as session:
            head = session.scalars(select(AgingSnapshotCustomer).where(
                AgingSnapshotCustomer.snapshot_id == made, AgingSnapshotCustomer.customer_id == who)).one()
            assert (head.orders, head.credit_limit, head.available) == expected and head.uninvoiced == 0


@pytest.mark.rule("CRD-14", "CRD-31")
def test_a_shared_limit_in_a_currency_without_a_rate_lets_nothing_pass_in_silence(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="100")
    smit.credit(credit_limit=90_000_00)
    group = smit.make(CreditGroup(company_id=smit.desk.company_id, number="NORD", name="Nord", credit_limit=1_00, currency="USD",
                                  limit_to=date(2025, 12, 31)))
    smit.make(CreditGroupMember(group_id=group, customer_id=smit.smit))
    key = smit.order(3_500_00)
    held = smit.confirm(key)
    assert held.hold_id is not None and smit.kinds(held.hold_id) == ["not_completed"]
    rate(smit, "USD", "0.92")
    evaluate_holds(smit.desk)
    assert smit.kinds(held.hold_id) == ["group_limit_used"]


@pytest.mark.rule("CRD-14", "CRD-15", "P-23", "P-29")
def test_an_amount_without_a_rate_of_credit_is_told_and_not_taken_for_nothing(smit: Bakery) -> None:
    leeds = smit.customer("Leeds Ltd", currency="GBP")
    smit.credit(leeds, credit_limit=1_00)
    smit.rule("R2", "credit_limit_used", percent="100")
    draft = over.Draft(leeds, 5_000_00, "GBP")
    with smit.desk.reading() as session:
        assert [p.code for p in over.over_limit(session, smit.desk, draft)] == ["CRD-15-missing"]
    typed = checking.would_hold(smit.desk, checking.Draft(leeds, 5_000_00, "GBP")).value
    assert typed is not None and typed.holds and typed.lacking == ("GBP",)


@pytest.mark.rule("CRD-15", "CRD-31")
def test_a_free_text_invoice_over_the_shared_limit_is_asked_about(smit: Bakery) -> None:
    one, two = smit.customer("K1"), smit.customer("K2")
    smit.credit(one, credit_limit=20_000_00)
    smit.credit(two, credit_limit=20_000_00)
    group = smit.make(CreditGroup(company_id=smit.desk.company_id, number="NORD", name="Nord", credit_limit=15_000_00,
                                  currency="EUR", limit_to=date(2025, 12, 31)))
    for member in (one, two):
        smit.make(CreditGroupMember(group_id=group, customer_id=member))
    smit.entry("INV-2", 6_500_00, date(2025, 4, 1), customer=two)
    with smit.desk.reading() as session:
        assert over.over_limit(session, smit.desk, over.Draft(one, 8_500_00, "EUR")) == ()
        (asked,) = over.over_limit(session, smit.desk, over.Draft(one, 8_500_01, "EUR"))
    assert (asked.code, asked.saw["limit"], asked.saw["excess"]) == ("CRD-15-over", Money(15_000_00, "EUR"), Money(1, "EUR"))
    kept = invoices.save(smit.desk, smit.draft(one, smit.line(1, "8000", "8500", code="Z"), day=DAY)).value
    assert kept is not None and kept.id is not None
    assert invoice_posting.validate(smit.desk, kept).problems == (), "the draft is in the sums of the group: it counts once"


@pytest.mark.rule("CRD-12", "CRD-99", "P-35")
def test_what_was_delivered_of_a_rejected_or_held_order_is_owed_all_the_same(smit: Bakery) -> None:
    key = smit.order(1_000_00)
    assert smit.confirm(key).made and smit.deliver(key, "3").made
    smit.rule("R4", "sales_order", amount=1)
    assert smit.deliver(key).hold_id is not None

    def split(typed: int = 0) -> list[int]:
        found = checking.would_hold(smit.desk, checking.Draft(smit.smit, typed, "EUR")).value
        assert found is not None and found.figures is not None
        return [s.amount for s in found.figures.split]

    def own() -> tuple[list[int], int]:
        found = checking.check(smit.desk, key).value
        assert found is not None and found.figures is not None
        return [s.amount for s in found.figures.split], found.figures.exposure

    assert split() == [5_000_00, 1_500_00, 2_500_00, 0]
    once = ([5_000_00, 1_200_00, 1_800_00, 1_000_00], 9_000_00)
    assert own() == once
    smit.parameter(CREDIT_HELD_USES_CREDIT, False)
    assert split() == [5_000_00, 1_500_00, 1_800_00, 0] and own() == once, "each part of it is counted once"
    assert holds.reject(smit.desk, [smit.hold(key).id], smit.reason(), "No").pop().done
    smit.parameter(CREDIT_HELD_USES_CREDIT, True)
    assert split() == [5_000_00, 1_500_00, 1_800_00, 0] and own() == once
