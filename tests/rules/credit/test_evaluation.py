"""The order of evaluation and its worked examples (credit 8)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import EntryType
from app.core.money import Money
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.facts import (
    Change,
    Check,
    CreditParameters,
    Figure,
    HoldType,
    Limit,
    LimitType,
    Missing,
    Named,
    OpenEntry,
    Order,
    Overdue,
    Period,
    Ranked,
    Rule,
    Scope,
    Status,
    Step,
)
from app.rules.credit.reasons import LIMIT_REASONS, Effect, Outcome, ReasonKind
from app.rules.credit.what_if import changed
from tests.rules.credit.smit import (
    DAY,
    DOUBT,
    EXCLUSION,
    FOR_SMIT,
    FOR_STD,
    INV_501,
    INV_502,
    LIMIT,
    N90,
    R1,
    R2,
    R3,
    R4,
    RELEASE,
    SET_A,
    SMIT,
    SO_900,
    check,
    days,
    expired,
    member,
    order,
    overdue,
    overdue_up_to,
    payment,
    sales_order,
    shared,
    status,
    terms,
    unlimited,
    used,
)

K = ReasonKind
ALL_THREE = (K.DAYS_OVERDUE, K.OVERDUE_AMOUNT, K.CREDIT_LIMIT_USED)
PAID = (INV_502,)
OLD_501 = replace(INV_501, due=date(2024, 12, 1))
EXPIRED = Limit(1_000_000, expires_on=date(2025, 2, 28))
R8 = days("R8", 100, **EXCLUSION, **FOR_SMIT)
ONLY_R3 = CreditParameters(limit_type=LimitType.BALANCE)
CENTS = payment(INV_501, 4)
FORGIVING = CreditParameters(ignore_overdue_up_to=5)
H17 = Limit(100_000)


@pytest.mark.rule("CRD-70", "CRD-61", "CRD-62", "CRD-63", "CRD-65", "EX-H1", "EX-H2", "EX-H3", "EX-H4", "EX-H5", "EX-H6", "EX-H7",
                  "EX-H8", "EX-H9", "EX-H10", "EX-H11", "EX-H12", "EX-H14", "EX-H15", "EX-H17", "EX-H18", "CRD-73")
@pytest.mark.parametrize(("asked", "rules", "kinds"), [
    pytest.param(check(), SET_A, ALL_THREE, id="EX-H1"),
    pytest.param(check(), (*SET_A, R8), ALL_THREE[1:], id="EX-H2"),
    pytest.param(check(entries=(OLD_501, INV_502)), (*SET_A, R8), ALL_THREE, id="EX-H3"),
    pytest.param(check(), (*SET_A, overdue_up_to("R8", 350_000, **FOR_SMIT)), ALL_THREE, id="EX-H4"),
    pytest.param(check(), (*SET_A, overdue_up_to("R8", 350_000, release=True, **FOR_SMIT)), (), id="EX-H5"),
    pytest.param(check(), (*SET_A, days("R8", 30, **FOR_STD), days("R9", 100, **EXCLUSION, **FOR_STD)), ALL_THREE, id="EX-H6"),
    pytest.param(check(entries=PAID), SET_A, (), id="EX-H7"),
    pytest.param(check(unapplied=60_000), SET_A, (K.DAYS_OVERDUE, K.CREDIT_LIMIT_USED), id="EX-H8"),
    pytest.param(check(entries=PAID, limit=EXPIRED), SET_A, (K.CREDIT_LIMIT_EXPIRED,), id="EX-H9"),
    pytest.param(check(entries=PAID, limit=EXPIRED), (*SET_A, expired("R8", 100, **EXCLUSION, **FOR_STD)), (), id="EX-H10"),
    pytest.param(unlimited(order=order(2_000_000)), SET_A, (), id="EX-H11-at"),
    pytest.param(unlimited(order=order(2_000_001)), SET_A, (K.SALES_ORDER,), id="EX-H11-over"),
    pytest.param(check(order=order(24_000)), (*SET_A, sales_order("R8", 25_000, **RELEASE)), (), id="EX-H12"),
    pytest.param(check(order=order(24_000)), SET_A, ALL_THREE[:2], id="EX-H12-without"),
    pytest.param(check(order=order(10_000), parameters=ONLY_R3), (R3,), (K.OVERDUE_AMOUNT,), id="EX-H14"),
    pytest.param(check(order=order(10_000), parameters=ONLY_R3, limit=Limit(1_200_000)), (R3,), (), id="EX-H14-more"),
    pytest.param(check(), (days("R8", 90, **FOR_SMIT), R1), (K.DAYS_OVERDUE,), id="EX-H15"),
    pytest.param(check(entries=(), slips=0, open_orders=0, balance=550_000, limit=H17),
                 (R2, overdue_up_to("R8", 100_000, release=True)), (), id="EX-H17"),
    pytest.param(check(entries=(CENTS, INV_502), parameters=FORGIVING), SET_A, (), id="EX-H18"),
])
def test_worked_examples(asked: Check, rules: Sequence[Rule], kinds: tuple[ReasonKind, ...]) -> None:
    assert evaluate(asked, rules).kinds == kinds


@pytest.mark.rule("EX-H7", "EX-H8", "EX-H12", "EX-H14", "EX-H17", "EX-H18")
@pytest.mark.parametrize(("asked", "net", "percent"), [
    (check(entries=PAID), 0, "85.00"), (check(unapplied=60_000), 240_000, "109.00"),
    (check(order=order(24_000)), 300_000, "82.40"),
    (check(order=order(10_000), parameters=ONLY_R3), 300_000, "51.00"),
    (check(order=order(10_000), parameters=ONLY_R3, limit=Limit(1_200_000)), 300_000, "42.50"),
    (check(entries=(), slips=0, open_orders=0, balance=550_000, limit=H17), 0, "900.00"),
    (check(entries=(CENTS, INV_502), parameters=FORGIVING), 0, "85.00")])
def test_the_figures_of_the_worked_examples(asked: Check, net: int, percent: str) -> None:
    sums = evaluate(asked, ()).figures
    used_up = sums.share.shown()
    assert sums.overdue == net and used_up is not None and str(used_up.value) == percent


@pytest.mark.rule("EX-H1", "EX-H18", "CRD-87")
def test_the_first_example_measures_sixty_three_days_and_one_hundred_and_fifteen_per_cent() -> None:
    late, owed, over = evaluate(check(), SET_A).reasons
    assert (late.measured.number, late.measured.threshold_number) == (63, 60)
    assert (owed.measured.amount, owed.measured.number, owed.measured.threshold_amount, owed.measured.threshold_number) == (
        300_000, Decimal(115), 250_000, Decimal(50))
    assert (over.measured.amount, over.measured.number, over.measured.threshold_number) == (1_150_000, Decimal(115), Decimal(90))
    assert [r.rule and r.rule.number for r in (late, owed, over)] == ["R1", "R3", "R2"]
    assert late.refs == (INV_501.ref,) and SO_900.ref in over.refs
    assert evaluate(check(entries=(CENTS, INV_502)), ()).figures.exposure == 850_004


COD, N14, N60, N90_RANK = Ranked(2, "COD", 10), Ranked(3, "N14", 20), Ranked(5, "N60", 30), Ranked(4, "N90", 40)


@pytest.mark.rule("EX-H13", "CRD-71", "CRD-55")
@pytest.mark.parametrize(("chosen", "kinds"), [
    (N60, (K.TERMS_CHANGED,)), (N14, ()), (COD, ()), (N90_RANK, (K.TERMS_OF_PAYMENT, K.TERMS_CHANGED)), (None, ())])
def test_worse_payment_terms_than_the_customers_own_hold_the_order(chosen: Ranked | None, kinds: tuple[ReasonKind, ...]) -> None:
    on = CreditParameters(check_terms_change=True)
    decision = evaluate(check(entries=PAID, parameters=on, order=replace(SO_900, terms=chosen)), SET_A)
    assert decision.kinds == kinds
    off = evaluate(check(entries=PAID, order=replace(SO_900, terms=chosen)), SET_A)
    assert K.TERMS_CHANGED not in off.kinds


@pytest.mark.rule("CRD-72", "CRD-55")
@pytest.mark.parametrize(("usual", "chosen", "held"), [
    (Ranked(1, "2%", 10), Ranked(2, "3%", 20), True), (Ranked(1, "2%", 10), Ranked(2, "3%", 10), False),
    (Ranked(1, "2%", 10), None, False), (None, Ranked(2, "3%", 1), True), (None, Ranked(2, "3%"), False)])
def test_a_worse_cash_discount_than_the_customers_own_holds_the_order(usual: Ranked | None, chosen: Ranked | None,
                                                                      held: bool) -> None:
    asked = check(discount=usual, order=replace(SO_900, discount=chosen), parameters=CreditParameters(check_discount_change=True))
    assert (K.DISCOUNT_CHANGED in evaluate(asked, ()).kinds) is held
    assert not evaluate(replace(asked, parameters=CreditParameters()), ()).held


@pytest.mark.rule("EX-H16", "CRD-51", "CRD-52")
@pytest.mark.parametrize(("hold_type", "held_at"), [
    (HoldType.INVOICE, {Step.INVOICE}), (HoldType.ALL, set(Step)), (HoldType.NONE, set())])
def test_the_hold_type_of_the_status_decides_at_which_steps_it_holds(hold_type: HoldType, held_at: set[Step]) -> None:
    for step in Step:
        asked = check(entries=PAID, status=Status(1, "NO-INV", hold_type), step=step)
        decision = evaluate(asked, SET_A)
        assert decision.kinds == ((K.STATUS_HOLD,) if step in held_at else ())


@pytest.mark.rule("CRD-51")
def test_a_status_rule_works_beside_the_hold_type() -> None:
    both = evaluate(check(entries=PAID, status=Status(9, "DOUBT", HoldType.ALL)), SET_A)
    assert both.kinds == (K.ACCOUNT_STATUS, K.STATUS_HOLD)


@pytest.mark.rule("CRD-60")
@pytest.mark.parametrize(("asked", "code"), [
    (check(excluded=True), "CRD-60-customer"), (check(ignore_until=DAY), "CRD-60-until"),
    (check(ignore_until=DAY + timedelta(9)), "CRD-60-until"), (check(order=replace(SO_900, excluded=True)), "CRD-60-order")])
def test_excluded_customers_and_orders_are_not_checked(asked: Check, code: str) -> None:
    decision = evaluate(asked, SET_A)
    assert (decision.outcome, decision.reasons, decision.note and decision.note.rule) == (Outcome.EXCLUDED, (), code)


@pytest.mark.rule("CRD-60")
def test_the_day_after_ignore_until_the_customer_is_checked_again() -> None:
    assert evaluate(check(ignore_until=DAY - timedelta(1)), SET_A).held


@pytest.mark.rule("CRD-13", "P-01")
@pytest.mark.parametrize(("asked", "outcome"), [
    (check(order=order(0)), Outcome.NOT_CHECKED), (check(order=order(-100)), Outcome.NOT_CHECKED),
    (check(order=order(1)), Outcome.HELD),
    (check(order=replace(SO_900, never_checked=True)), Outcome.NOT_CHECKED),
    (check(parameters=CreditParameters(enabled=False)), Outcome.NOT_CHECKED)])
def test_what_has_no_value_and_what_is_switched_off_is_never_held(asked: Check, outcome: Outcome) -> None:
    assert evaluate(asked, SET_A).outcome is outcome


@pytest.mark.rule("CRD-61")
@pytest.mark.parametrize(("due", "held"), [(DAY - timedelta(60), False), (DAY - timedelta(61), True)])
def test_days_overdue_are_counted_from_the_due_date_and_must_exceed_the_rule(due: date, held: bool) -> None:
    assert evaluate(check(entries=(replace(INV_501, due=due),)), (R1,)).held is held


@pytest.mark.rule("CRD-61", "CRD-62")
def test_interest_notes_are_overdue_amounts_but_no_days() -> None:
    note = OpenEntry(1, "INT-1", date(2024, 1, 1), 300_000, EntryType.INTEREST_NOTE, in_days=False)
    asked = check(entries=(note, INV_502))
    assert evaluate(asked, SET_A).kinds == (K.OVERDUE_AMOUNT, K.CREDIT_LIMIT_USED)
    assert asked.customer.overdue.amount == 300_000 and asked.customer.overdue.oldest is None


@pytest.mark.rule("P-33", "CRD-61", "CRD-62", "OH-10")
def test_disputed_entries_may_be_left_out_of_what_is_overdue_but_not_of_the_exposure() -> None:
    disputed = replace(INV_501, disputed_or_on_hold=True)
    asked = check(entries=(disputed, INV_502), parameters=CreditParameters(skip_disputed=True))
    assert evaluate(asked, SET_A).kinds == (K.CREDIT_LIMIT_USED,)
    assert evaluate(check(entries=(disputed, INV_502)), SET_A).kinds == ALL_THREE


@pytest.mark.rule("P-34", "CRD-61")
@pytest.mark.parametrize(("remaining", "counted"), [(5, 0), (6, 6)])
def test_small_remainders_do_not_count_as_overdue(remaining: int, counted: int) -> None:
    assert Overdue.of([payment(INV_501, remaining)], DAY, 0, FORGIVING).amount == counted
    assert Overdue.of([replace(INV_501, due=DAY)], DAY).amount == 0


@pytest.mark.rule("CRD-62")
def test_more_paid_than_overdue_is_nothing_overdue() -> None:
    assert Overdue(100, 250).net == 0 and Overdue(250, 100).net == 150


@pytest.mark.rule("CRD-63", "CRD-04")
def test_overdue_amount_never_holds_an_unlimited_customer_and_needs_both_legs() -> None:
    assert not evaluate(check(limit=Limit(unlimited=True)), (R3,)).held
    assert evaluate(check(), (R3,)).held
    assert not evaluate(check(), (overdue("R3", 300_000, "50"),)).held
    assert not evaluate(check(), (overdue("R3", 250_000, "115"),)).held
    assert evaluate(check(), (overdue("R3", 299_999, "114.99"),)).held


@pytest.mark.rule("CRD-63", "CRD-31")
def test_where_the_group_limit_counts_overdue_amount_uses_its_percentage() -> None:
    full = shared(1_000_000, member(10, 500_000), member(11, 450_000))
    assert not evaluate(check(limit=Limit(0), group=full), (overdue("R3", 250_000, "130"),)).held
    assert evaluate(check(limit=Limit(0), group=full), (overdue("R3", 250_000, "129.99"),)).held


@pytest.mark.rule("CRD-64", "CRD-06")
@pytest.mark.parametrize(("expires", "held"), [
    (DAY, False), (DAY + timedelta(1), False), (DAY - timedelta(10), False), (DAY - timedelta(11), True), (None, False)])
def test_an_expired_limit_holds_after_the_days_of_the_rule_and_keeps_its_amount(expires: date | None, held: bool) -> None:
    decision = evaluate(check(entries=PAID, limit=Limit(1_000_000, expires_on=expires)), (expired("R5", 10),))
    assert decision.held is held and decision.figures.limit.total == 1_000_000


@pytest.mark.rule("CRD-64", "P-08")
def test_a_blank_expiry_date_holds_when_the_parameter_says_so_but_never_under_a_temporary_limit() -> None:
    strict = CreditParameters(ignore_blank_expiry=False)
    assert evaluate(check(limit=Limit(1_000_000), parameters=strict), (expired("R5", 999),)).held
    march = (Period(1_000_000, DAY, DAY),)
    assert not evaluate(check(limit=Limit(1, temporary=march), parameters=strict), (expired("R5", 0),)).held
    assert not evaluate(check(limit=replace(EXPIRED, temporary=march)), (expired("R5", 0),)).held
    assert evaluate(check(limit=EXPIRED), (expired("R5", 0),)).held


@pytest.mark.rule("CRD-65", "P-20", "CRD-04")
@pytest.mark.parametrize("asked", [
    check(parameters=CreditParameters(check_orders=False)), check(limit=Limit(unlimited=True)),
    check(parameters=CreditParameters(limit_type=LimitType.NONE))])
def test_the_limit_is_not_run_where_it_is_switched_off_or_there_is_none(asked: Check) -> None:
    decision = evaluate(asked, (R2,))
    assert not decision.held
    assert [s.effect for s in decision.steps] == [Effect.SKIPPED] and decision.steps[0].saw is not None


@pytest.mark.rule("CRD-66")
def test_sales_order_compares_the_whole_total_and_not_what_is_open() -> None:
    nearly_done = Order(1, total=2_000_001, undelivered=1)
    assert evaluate(check(order=nearly_done), (R4,)).held


@pytest.mark.rule("CRD-01")
def test_the_limit_and_the_entries_are_those_of_the_invoice_account() -> None:
    assert check().customer.id == SMIT.id and check().order.number == "SO-900"
    assert evaluate(check(), [days("R1", 60, **FOR_SMIT)]).held
    assert not evaluate(check(), [days("R1", 60, scope=Scope.TABLE, customer=Named(11, "C11"))]).held


# ---------------------------------------------------------------- scopes, risk groups, periods

HIGH, LOW = Named(3, "HIGH"), Named(1, "LOW")


@pytest.mark.rule("CRD-70")
def test_the_risk_group_is_a_filter_and_not_a_level() -> None:
    high = days("R1", 60, risk_group=HIGH)
    assert not evaluate(check(), [high]).held
    assert [s.effect for s in evaluate(check(), [high]).steps] == [Effect.RISK_GROUP]
    assert not evaluate(check(risk_group=LOW), [high]).held
    assert evaluate(check(risk_group=HIGH), [high]).held
    shield = days("R9", 100, risk_group=HIGH, **EXCLUSION)
    assert evaluate(check(risk_group=HIGH), [R1, shield]).held, "an exclusion for All cannot cancel a rule for All"


@pytest.mark.rule("CRD-70")
def test_of_several_true_rules_the_one_with_a_risk_group_counts_then_the_lowest_threshold() -> None:
    rules = [days("R1", 10), days("R2", 20, risk_group=HIGH), days("R3", 30, risk_group=HIGH)]
    decision = evaluate(check(risk_group=HIGH), rules)
    assert [r.rule and r.rule.number for r in decision.reasons] == ["R2"]
    plain = evaluate(check(), [days("R1", 50), days("R2", 20), days("R3", 70)])
    assert [r.rule and r.rule.number for r in plain.reasons] == ["R2"]


@pytest.mark.rule("CRD-70")
@pytest.mark.parametrize(("starts", "ends", "held"), [
    (DAY, DAY, True), (DAY + timedelta(1), None, False), (None, DAY - timedelta(1), False), (None, None, True)])
def test_a_rule_works_from_its_first_to_its_last_day(starts: date | None, ends: date | None, held: bool) -> None:
    assert evaluate(check(), [days("R1", 60, starts=starts, ends=ends)]).held is held
    assert not evaluate(check(), [days("R1", 60, starts=starts, ends=ends, active=False)]).held


@pytest.mark.rule("CRD-70", "A14")
@pytest.mark.parametrize(("limit", "held"), [(63, False), (62, True)])
def test_a_narrower_exclusion_clears_at_its_threshold_and_not_below(limit: int, held: bool) -> None:
    assert evaluate(check(), [R1, days("R8", limit, **EXCLUSION, **FOR_STD)]).held is held


@pytest.mark.rule("CRD-70", "EX-H15")
def test_a_table_exclusion_shields_from_the_group_as_well() -> None:
    rules = [R1, days("R7", 10, **FOR_STD), days("R8", 63, **EXCLUSION, **FOR_SMIT)]
    assert not evaluate(check(), rules).held


@pytest.mark.rule("CRD-70")
def test_every_step_is_kept_with_what_it_did() -> None:
    rules = [*SET_A, R8, overdue_up_to("R9", 10, **EXCLUSION_RELEASE)]
    steps = {s.rule.number if s.rule else s.kind: (s.true, s.effect) for s in evaluate(check(), rules).steps}
    assert steps["R9"] == (False, Effect.NOTHING)
    assert steps["R8"] == (True, Effect.CLEARED) and steps["R1"] == (None, Effect.FINISHED)
    assert steps["R2"] == (True, Effect.RECORDED) and steps["R4"] == (False, Effect.NOTHING)
    assert evaluate(check(), rules, explain=False) == replace(evaluate(check(), rules), steps=())
    freed = evaluate(check(), [*SET_A, sales_order("R9", 1_000_000, **RELEASE)])
    assert (freed.outcome, freed.freed_by and freed.freed_by.number) == (Outcome.FREED, "R9")
    assert [s.effect for s in freed.steps] == [Effect.RELEASED], "remaining rules are not run"


EXCLUSION_RELEASE = {"release": True}


@pytest.mark.rule("CRD-70")
@pytest.mark.parametrize(("rules", "number", "effect"), [
    ((R1, days("R9", 100, **EXCLUSION)), "R9", Effect.SAME_LEVEL), ((days("R9", 100, **EXCLUSION),), "R9", Effect.NO_BROADER),
    ((R1, overdue_up_to("R9", 350_000, **FOR_SMIT)), "R9", Effect.OTHER_VALUE),
    ((R1, days("R9", 1, active=False)), "R9", Effect.NOT_VALID), ((days("R1", 70), days("R9", 90)), "R9", Effect.NOTHING)])
def test_why_a_rule_had_no_effect(rules: Sequence[Rule], number: str, effect: Effect) -> None:
    steps = evaluate(check(), rules).steps
    assert next(s.effect for s in steps if s.rule and s.rule.number == number) is effect


@pytest.mark.rule("CRD-81")
def test_an_exclusion_passes_a_freed_order_at_every_step() -> None:
    freeing = terms("R9", Named(1, "N30"), **RELEASE)
    for step in Step:
        assert evaluate(check(step=step, status=Status(9, "STOP", HoldType.ALL)), [*SET_A, freeing]).outcome is Outcome.FREED


@pytest.mark.rule("CRD-70")
def test_reasons_follow_the_order_the_user_sets() -> None:
    decision = evaluate(check(), SET_A, (K.CREDIT_LIMIT_USED, K.OVERDUE_AMOUNT))
    assert decision.kinds == (K.CREDIT_LIMIT_USED, K.OVERDUE_AMOUNT, K.DAYS_OVERDUE)


# ---------------------------------------------------------------- what is missing

@pytest.mark.rule("CRD-14")
def test_a_check_that_lacks_a_rate_holds_and_names_it_and_goes_on_with_the_rest() -> None:
    usd = Missing("USD", frozenset({Figure.EXPOSURE}))
    decision = evaluate(check(missing=(usd,)), (R1, R2))
    assert decision.kinds == (K.NOT_COMPLETED, K.DAYS_OVERDUE)
    assert decision.lacking == ("USD",) and decision.reasons[0].facts.saw["missing"] == "USD"
    assert not evaluate(check(missing=(usd,), entries=PAID), (R1,)).held, "no rule needs the figure"
    assert not evaluate(check(missing=(usd,), limit=Limit(unlimited=True), entries=PAID), (R1, R2)).held


@pytest.mark.rule("CRD-13", "CRD-14")
@pytest.mark.parametrize(("own", "kinds"), [(50_000, (K.NOT_COMPLETED,)), (0, ()), (-50_000, ())])
def test_an_order_whose_rate_is_missing_is_held_and_not_taken_for_one_without_an_amount(own: int,
                                                                                        kinds: tuple[ReasonKind, ...]) -> None:
    foreign = Order(1, total_own=Money(own, "USD"))
    usd = Missing("USD", frozenset({Figure.ORDER}))
    assert evaluate(check(order=foreign, missing=(usd,)), (R4,)).kinds == kinds


@pytest.mark.rule("CRD-14", "CRD-66")
def test_a_rule_in_a_currency_without_a_rate_never_passes_silently() -> None:
    foreign = replace(R4, amount=None, amount_own=Money(100_000, "USD"))
    assert evaluate(check(), (foreign,)).kinds == (K.NOT_COMPLETED,)
    freeing = replace(sales_order("R9", 0, **RELEASE), amount=None, amount_own=Money(999_999_999, "USD"))
    assert evaluate(check(), (*SET_A, freeing)).kinds == ALL_THREE, "an exclusion that cannot be measured frees nobody"


# ---------------------------------------------------------------- shared overdue entries

@pytest.mark.rule("CRD-61", "CRD-31")
def test_a_group_may_look_at_the_open_invoices_of_every_member() -> None:
    theirs = OpenEntry(77, "INV-77", DAY - timedelta(90), 10_000, customer_id=11)
    nord = shared(9_000_000, member(10, 0), member(11, 10_000), oldest=theirs, entries=(theirs,))
    asked = check(entries=PAID, group=nord)
    assert not evaluate(asked, (R1,)).held
    every = replace(asked, customer=replace(asked.customer, credit_group=replace(nord, all_members_overdue=True)))
    decision = evaluate(every, (R1,))
    assert decision.held and decision.reasons[0].facts.saw["oldest"] == "INV-77"
    assert decision.reasons[0].refs == (theirs.ref,)


# ---------------------------------------------------------------- invariants

def some_rules() -> st.SearchStrategy[list[Rule]]:
    """Rules of the scalar types in every scope, blocking and excluding."""
    places = st.sampled_from([{}, FOR_SMIT, FOR_STD])
    kinds = st.sampled_from([{}, {}, EXCLUSION, RELEASE])
    makers: st.SearchStrategy[Callable[..., Rule]] = st.sampled_from([
        lambda n, v, **k: days(n, v, **k), lambda n, v, **k: used(n, str(v), **k),
        lambda n, v, **k: overdue(n, v * 3_000, "50", **k),
        lambda n, v, **k: sales_order(n, v * 4_000, **k), lambda n, v, **k: expired(n, v, **k)])
    one = st.tuples(makers, st.integers(0, 150), places, kinds)
    return st.lists(one, max_size=9).map(
        lambda found: [make(f"R{n}", value, **place, **kind) for n, (make, value, place, kind) in enumerate(found, 1)])


@pytest.mark.rule("CRD-70")
@given(rules=some_rules(), chance=st.randoms(use_true_random=False))
def test_the_order_rules_are_given_in_never_matters(rules: list[Rule], chance: object) -> None:
    mixed = list(rules)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    asked = check(limit=EXPIRED)
    assert evaluate(asked, mixed) == evaluate(asked, rules)
    assert evaluate(asked, RuleBook(mixed)) == evaluate(asked, RuleBook(rules))


@pytest.mark.rule("CRD-97", "WISH-14")
@given(rules=some_rules(), paid=st.integers(1, 1_500_000))
def test_a_payment_never_adds_a_limit_reason(rules: list[Rule], paid: int) -> None:
    blocking = [r for r in rules if r.kind.value == "blocking"]
    asked = check()
    before = evaluate(asked, blocking)
    after = evaluate(changed(asked, Change(paid)), blocking)
    assert {k for k in after.kinds if k in LIMIT_REASONS} <= {k for k in before.kinds if k in LIMIT_REASONS}
    assert len(after.reasons) <= len(before.reasons)


def test_the_rules_of_the_examples_are_the_ones_of_the_chapter() -> None:
    assert [r.number for r in SET_A] == ["R1", "R2", "R3", "R4", "R5", "R6", "R7"]
    assert (SET_A[5].code, SET_A[6].code, LIMIT.amount) == (DOUBT, N90, 1_000_000)
    assert status("R6", DOUBT) == SET_A[5]
