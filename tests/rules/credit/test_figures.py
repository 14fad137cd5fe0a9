"""Limit, exposure and used percentage of the worked examples (credit 3)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money, convert
from app.rules.credit.evaluation import evaluate
from app.rules.credit.facts import (
    Check,
    Components,
    CreditParameters,
    Customer,
    Limit,
    LimitType,
    Order,
    Period,
    Policy,
    PolicyKind,
)
from app.rules.credit.figures import Share, figures, limit_figures
from app.rules.credit.reasons import ReasonKind
from tests.rules.credit.smit import DAY, FOR_SMIT, SO_900, check, member, order, shared, used

P = CreditParameters()


def shown(share: Share | None, threshold: Decimal | None = None) -> str:
    """The used percentage as a person reads it."""
    percent = share.shown(threshold) if share else None
    return str(percent.value) if percent else "-"


@pytest.mark.rule("CRD-08", "EX-C1", "CRD-10")
@pytest.mark.parametrize(("kind", "mandatory", "exposure", "percent", "held"), [
    (LimitType.BALANCE, False, 850_000, "85.00", False), (LimitType.PACKING_SLIP, False, 970_000, "97.00", True),
    (LimitType.ALL, False, 1_150_000, "115.00", True), (LimitType.NONE, True, 850_000, "85.00", False)])
def test_the_credit_limit_type_chooses_what_counts(kind: LimitType, mandatory: bool, exposure: int, percent: str,
                                                   held: bool) -> None:
    asked = check(parameters=CreditParameters(limit_type=kind), limit=Limit(1_000_000, mandatory=mandatory))
    decision = evaluate(asked, [used("R1", "90")])
    assert decision.figures.exposure == exposure
    assert shown(decision.figures.share) == percent
    assert decision.held is held
    assert decision.figures.available == Money(1_000_000 - exposure, "EUR")


@pytest.mark.rule("EX-C1", "CRD-08", "CRD-65")
def test_without_a_limit_type_only_a_mandatory_limit_is_tested() -> None:
    none = CreditParameters(limit_type=LimitType.NONE)
    assert not evaluate(check(parameters=none, limit=Limit(100)), [used("R1", "90")]).held
    assert evaluate(check(parameters=none, limit=Limit(100, mandatory=True)), [used("R1", "90")]).held


@pytest.mark.rule("EX-C2", "EX-C3", "WISH-05", "WISH-06")
@pytest.mark.parametrize(("document", "balance", "own"), [
    (Order(1, total=1_000_000, delivered=400_000, undelivered=600_000), 0, 1_000_000),
    (Order(1, total=605_000, undelivered=605_000, prepaid=200_000), 200_000, 405_000),
    (Order(1, total=605_000, undelivered=605_000, prepaid=200_000), 0, 405_000),
    (Order(1, total=605_000, undelivered=605_000, authorised=605_000), 0, 0),
    (Order(1, total=605_000, undelivered=605_000, authorised=605_001), 0, 0)])
def test_the_document_itself_counts_once(document: Order, balance: int, own: int) -> None:
    asked = check(entries=(), balance=balance, slips=0, open_orders=0, order=document)
    assert figures(asked).own == own
    assert figures(asked).exposure == balance + own


@pytest.mark.rule("EX-C4", "CRD-07")
def test_foreign_limit_invoice_and_order_meet_in_the_accounting_currency() -> None:
    limit = convert(800_000, Decimal("1.17"))
    balance = convert(200_000, Decimal("0.92"))
    document = convert(650_000, Decimal("1.17"))
    assert (limit, balance, document) == (936_000, 184_000, 760_500)
    asked = check(entries=(), balance=balance, slips=0, open_orders=0, limit=Limit(limit), order=order(document))
    decision = evaluate(asked, [used("R1", "100")])
    assert decision.held and decision.figures.exposure == 944_500
    assert shown(decision.figures.share) == "100.91"


@pytest.mark.rule("EX-C5", "CRD-09")
def test_a_percentage_shows_four_decimals_where_two_would_hide_the_difference() -> None:
    share, ninety = Share(300_000, 333_333), Decimal(90)
    assert share.over(ninety)
    assert shown(share, ninety) == "90.0001"
    assert shown(Share(300_000, 333_333), Decimal(80)) == "90.00"
    assert not Share(299_999, 333_333).over(ninety)


@pytest.mark.rule("CRD-09", "CRD-05", "WISH-11")
@pytest.mark.parametrize(("exposure", "limit", "over"), [
    (90_000, 100_000, False), (90_001, 100_000, True), (1, 0, True), (0, 0, False), (-5, 0, False), (-5, 100, False)])
def test_over_is_strictly_more_and_no_limit_is_above_any_threshold(exposure: int, limit: int, over: bool) -> None:
    assert Share(exposure, limit).over(Decimal(90)) is over


def policy(value: int, percent: str, starts: date = date(2025, 1, 1), ends: date | None = date(2025, 12, 31),
           *, included: bool = False, kind: PolicyKind = PolicyKind.INSURANCE) -> Policy:
    return Policy(1, "P", kind, starts, ends, value, Decimal(percent), included)


TEMPORARY = (Period(1_800_000, date(2025, 3, 1), date(2025, 3, 31)),)
TWO = (policy(4_000_000, "80"), policy(1_000_000, "100", ends=date(2025, 2, 28), kind=PolicyKind.GUARANTEE))


@pytest.mark.rule("CRD-03", "CRD-20", "CRD-23", "CRD-24", "EX-I1", "EX-I2", "EX-I3", "EX-I4", "EX-I5")
@pytest.mark.parametrize(("limit", "day", "total"), [
    (Limit(10_000_000, policies=(policy(5_000_000, "50"),)), DAY, 12_500_000),
    (Limit(10_000_000, policies=(policy(5_000_000, "50", included=True),)), DAY, 7_500_000),
    (Limit(2_000_000, policies=TWO), date(2025, 2, 28), 6_200_000), (Limit(2_000_000, policies=TWO), DAY, 5_200_000),
    (Limit(1_000_000, temporary=TEMPORARY, policies=(policy(500_000, "60"),)), date(2025, 3, 31), 2_100_000),
    (Limit(1_000_000, temporary=TEMPORARY, policies=(policy(500_000, "60"),)), date(2025, 4, 1), 1_300_000),
    (Limit(500_000, policies=(policy(convert(3_000_000, Decimal("0.92")), "50"),)), DAY, 1_880_000),
    (Limit(100_000, policies=(policy(5_000_000, "50", included=True),)), DAY, 0)])
def test_the_total_limit_adds_policies_that_are_valid_that_day(limit: Limit, day: date, total: int) -> None:
    assert limit_figures(limit, day, P).total == total


@pytest.mark.rule("CRD-24", "P-37")
def test_with_the_parameter_off_an_included_policy_only_shows_what_is_uninsured() -> None:
    limit = Limit(10_000_000, policies=(policy(5_000_000, "50", included=True),))
    off = limit_figures(limit, DAY, CreditParameters(included_lowers_limit=False))
    assert (off.total, off.uninsured) == (12_500_000, 7_500_000)
    assert limit_figures(limit, DAY, P).uninsured == 7_500_000


@pytest.mark.rule("CRD-20", "CRD-25")
@pytest.mark.parametrize(("day", "counts"), [
    (date(2024, 12, 31), False), (date(2025, 1, 1), True), (date(2025, 12, 31), True), (date(2026, 1, 1), False)])
def test_a_policy_counts_from_its_first_to_its_last_day(day: date, counts: bool) -> None:
    assert limit_figures(Limit(0, policies=(policy(100, "100"),)), day, P).total == (100 if counts else 0)
    open_ended = policy(100, "100", ends=None)
    assert open_ended.valid(date(2099, 1, 1)) and not open_ended.valid(date(2024, 12, 31))


@pytest.mark.rule("CRD-02", "EX-J4")
@pytest.mark.parametrize(("day", "base", "held", "percent"), [
    (date(2025, 2, 28), 1_000_000, True, "115.00"), (date(2025, 3, 1), 1_800_000, False, "63.89"),
    (DAY, 1_800_000, False, "63.89"), (date(2025, 3, 31), 1_800_000, False, "63.89"),
    (date(2025, 4, 1), 1_000_000, True, "115.00")])
def test_a_temporary_limit_counts_from_its_first_to_its_last_day(day: date, base: int, held: bool, percent: str) -> None:
    decision = evaluate(check(day=day, limit=Limit(1_000_000, temporary=TEMPORARY)), [used("R2", "90")])
    assert decision.figures.limit.base == base
    assert shown(decision.figures.share) == percent
    assert decision.held is held


# ---------------------------------------------------------------- shared limits

RULE = (used("R1", "100"),)


@pytest.mark.rule("CRD-31", "CRD-04", "CRD-05", "CRD-34")
@pytest.mark.parametrize(("limit", "group", "effective", "total", "kinds"), [
    (Limit(1_000_000), 1_500_000, 1_000_000, 1_050_000, [ReasonKind.CREDIT_LIMIT_USED]),
    (Limit(2_000_000), 1_500_000, 1_500_000, 1_550_000, [ReasonKind.GROUP_LIMIT_USED]),
    (Limit(2_000_000), 1_500_000, 1_500_000, 1_500_000, []),
    (Limit(0, mandatory=True), 1_500_000, 0, 1, [ReasonKind.CREDIT_LIMIT_USED]),
    (Limit(0, unlimited=True), 1_500_000, None, 4_000_000, []),
    (Limit(0), 1_500_000, 1_500_000, 1_400_000, []), (Limit(0), 1_500_000, 1_500_000, 1_550_000, [ReasonKind.GROUP_LIMIT_USED]),
    (Limit(0), None, 0, 100, [ReasonKind.CREDIT_LIMIT_USED])])
def test_the_rows_of_the_effective_limit(limit: Limit, group: int | None, effective: int | None, total: int,
                                         kinds: list[ReasonKind]) -> None:
    asked = check(entries=(), slips=0, open_orders=0, limit=limit, order=order(total),
                  group=shared(group, member(10, 0)) if group is not None else None)
    decision = evaluate(asked, RULE)
    assert list(decision.kinds) == kinds
    assert decision.figures.effective_limit == (None if effective is None else Money(effective, "EUR"))


@pytest.mark.rule("EX-G1", "CRD-31", "CRD-34")
def test_a_group_that_is_full_holds_a_member_whose_own_limit_is_free() -> None:
    nord = shared(1_500_000, member(10, 400_000), member(11, 650_000))
    asked = check(entries=(), balance=400_000, slips=0, open_orders=0, order=order(480_000), group=nord)
    decision = evaluate(asked, RULE)
    assert decision.kinds == (ReasonKind.GROUP_LIMIT_USED,)
    assert decision.figures.group is not None and decision.figures.group.share.exposure == 1_530_000
    assert shown(decision.figures.group and decision.figures.group.share) == "102.00"
    assert shown(decision.figures.share) == "88.00"
    assert decision.figures.largest_order() == 450_000
    assert not evaluate(replace(asked, order=order(450_000)), RULE).held
    assert evaluate(replace(asked, order=order(450_001)), RULE).held


@pytest.mark.rule("EX-G2", "CRD-33", "CRD-04")
def test_an_unlimited_member_uses_up_the_group_for_the_others_but_is_never_held() -> None:
    nord = shared(1_500_000, member(10, 0), member(11, 1_100_000))
    asked = check(entries=(), slips=0, open_orders=0, order=order(450_000), group=nord)
    decision = evaluate(asked, RULE)
    assert decision.kinds == (ReasonKind.GROUP_LIMIT_USED,)
    assert shown(decision.figures.group and decision.figures.group.share) == "103.33"
    k2 = replace(asked, customer=replace(asked.customer, id=11, limit=Limit(unlimited=True)))
    assert not evaluate(k2, RULE).held


@pytest.mark.rule("CRD-31", "P-04")
def test_with_the_parameter_off_the_group_is_not_tested_and_no_limit_is_no_credit() -> None:
    off = CreditParameters(check_groups=False)
    asked = check(entries=(), slips=0, open_orders=0, limit=Limit(0), order=order(100), group=shared(1_500_000), parameters=off)
    assert evaluate(asked, RULE).kinds == (ReasonKind.CREDIT_LIMIT_USED,)


@pytest.mark.rule("CRD-31", "CRD-32")
def test_the_rule_of_the_ordering_customer_gives_the_percentage_and_the_group_its_temporary_limit() -> None:
    nord = shared(1_500_000, member(10, 0), member(11, 1_200_000))
    asked = check(entries=(), slips=0, open_orders=0, order=order(250_000), group=nord)
    assert not evaluate(asked, RULE).held
    assert evaluate(asked, [*RULE, used("R2", "90", **FOR_SMIT)]).kinds == (ReasonKind.GROUP_LIMIT_USED,)
    march = Period(1_700_000, date(2025, 3, 1), date(2025, 3, 31))
    more = replace(asked, customer=replace(asked.customer, credit_group=replace(nord, temporary=(march,))))
    assert not evaluate(more, [*RULE, used("R2", "90", **FOR_SMIT)]).held


@pytest.mark.rule("CRD-32")
def test_insurance_raises_the_individual_limit_only() -> None:
    insured = Limit(1_000_000, policies=(policy(5_000_000, "100"),))
    asked = check(entries=(), slips=0, open_orders=0, limit=insured, order=order(1_600_000),
                  group=shared(1_500_000, member(10, 0)))
    assert evaluate(asked, RULE).kinds == (ReasonKind.GROUP_LIMIT_USED,)
    assert figures(asked).limit.total == 6_000_000


def test_sums_over_all_orders_lose_the_one_that_is_checked() -> None:
    mine = Order(1, total=1_000, delivered=400, undelivered=600, prepaid=100)
    assert Components(50, 400 + 30, 500 + 20).minus(mine.used) == Components(50, 30, 20)


amounts = st.integers(0, 10_000_000)


@pytest.mark.rule("CRD-08")
@given(balance=st.integers(-1_000_000, 10_000_000), slips=amounts, orders=amounts, delivered=amounts, undelivered=amounts,
       kind=st.sampled_from(LimitType))
def test_exposure_grows_by_exactly_the_document(balance: int, slips: int, orders: int, delivered: int, undelivered: int,
                                                kind: LimitType) -> None:
    parameters = CreditParameters(limit_type=kind)
    all_orders = Components(balance, slips + delivered, orders + undelivered)
    document = Order(1, total=delivered + undelivered, delivered=delivered, undelivered=undelivered)
    counted = Check(DAY, Customer(1, components=all_orders.minus(document.used)), document, parameters=parameters)
    without = replace(counted, order=Order())
    assert figures(counted).exposure - figures(without).exposure == delivered + undelivered
    assert figures(without).exposure <= balance + slips + orders


@pytest.mark.rule("CRD-87", "CRD-09")
@given(exposure=st.integers(1, 10**12), limit=st.integers(0, 10**12), threshold=st.decimals("0.01", "500", places=2))
def test_the_least_limit_and_the_least_fall_are_enough_and_not_a_cent_less(exposure: int, limit: int, threshold: Decimal) -> None:
    share = Share(exposure, limit)
    needed, fall = share.limit_needed(threshold), share.falls_by(threshold)
    assert needed is not None and not Share(exposure, needed).over(threshold)
    assert needed == 0 or Share(exposure, needed - 1).over(threshold)
    assert not Share(exposure - fall, limit).over(threshold)
    assert fall == 0 or Share(exposure - fall + 1, limit).over(threshold)
    assert (fall > 0) is share.over(threshold)


def test_no_limit_is_enough_for_a_threshold_of_nothing() -> None:
    assert Share(1, 100).limit_needed(Decimal(0)) is None
    assert SO_900.own == 350_000
