"""Rules before they are saved, starter rules, and the message without rules (CRD-15…17, CRD-67…69, CRD-73)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.money import Money
from app.core.problems import Weight
from app.rules.credit.checking import check_freed, check_rule, freed_by
from app.rules.credit.evaluation import evaluate
from app.rules.credit.facts import (
    Check,
    CreditParameters,
    Figure,
    Limit,
    LimitType,
    Missing,
    Named,
    Order,
    Period,
    Policy,
    PolicyKind,
    Ranked,
    Rule,
    RuleType,
    Scope,
    ValueType,
)
from app.rules.credit.free_text import excess, over_limit
from app.rules.credit.reasons import Outcome, ReasonKind
from app.rules.credit.starting import nothing_active, starter_rules
from tests.rules.credit.smit import (
    DAY,
    DOUBT,
    EXCLUSION,
    FOR_SMIT,
    FOR_STD,
    N90,
    R1,
    R2,
    R3,
    R4,
    RELEASE,
    SET_A,
    check,
    days,
    member,
    order,
    overdue_up_to,
    shared,
    status,
    terms,
    used,
)

HIGH = Named(3, "HIGH")


def codes(rule: Rule, others: Sequence[Rule] = ()) -> list[str]:
    return [p.code for p in check_rule(rule, others)]


@pytest.mark.rule("CRD-67")
@pytest.mark.parametrize(("other", "same"), [
    (days("R2", 30), True), (days("R2", 30, **FOR_STD), False), (days("R2", 30, risk_group=HIGH), False),
    (days("R2", 60, **EXCLUSION), False), (used("R2", "60"), False), (days("R2", 30, active=False), False),
    (days("R1", 30), False), (days("R2", 30, ends=DAY), True), (days("R2", 30, ends=DAY - timedelta(1)), False)])
def test_two_rules_for_the_same_on_common_days_are_refused(other: Rule, same: bool) -> None:
    assert codes(replace(R1, starts=DAY), [other]) == (["CRD-67-twice"] if same else [])


@pytest.mark.rule("CRD-67", "CRD-17")
def test_rules_for_several_statuses_or_terms_may_stand_side_by_side() -> None:
    assert codes(status("R8", Named(1, "STOP")), [status("R6", DOUBT)]) == []
    assert codes(terms("R8", N90), [terms("R7", N90)]) == ["CRD-67-twice"]


@pytest.mark.rule("CRD-68", "CRD-69")
@pytest.mark.parametrize(("rule", "found"), [
    (status("R8", DOUBT, **EXCLUSION), ["CRD-68-release"]), (terms("R8", N90, **EXCLUSION), ["CRD-68-release"]),
    (terms("R8", N90, **RELEASE), []), (overdue_up_to("R8", 100), ["CRD-69-never"]), (overdue_up_to("R8", 100, release=True), []),
    (days("R8", 100, **EXCLUSION), []), (days("R8", 100, release=True), ["CRD-60-release-blocking"])])
def test_an_exclusion_that_can_have_no_effect_is_seen_before_saving(rule: Rule, found: list[str]) -> None:
    assert codes(rule) == found
    weights = {p.weight for p in check_rule(rule)}
    assert weights <= ({Weight.WARNING} if found == ["CRD-69-never"] else {Weight.ERROR})


@pytest.mark.rule("CRD-60", "CRD-66")
@pytest.mark.parametrize(("rule", "field"), [
    (days("R1", -1), "days"), (replace(R1, days=None), "days"), (days("R1", 10_000), "days"), (used("R2", "-0.01"), "percent"),
    (replace(R2, percent=None), "percent"), (replace(R3, percent=None), "percent"), (replace(R4, amount=-1), "amount"),
    (replace(R4, amount=None), "amount"), (replace(status("R6", DOUBT), code=None), "code"),
    (replace(R1, value_type=ValueType.AMOUNT, amount=1), "value_type"), (replace(R2, value_type=ValueType.DAYS), "value_type"),
    (replace(R1, scope=Scope.TABLE), "customer"), (replace(R1, scope=Scope.GROUP), "group"),
    (replace(status("R6", DOUBT), **FOR_STD), "scope"), (days("R1", 1, risk_group=HIGH, **FOR_SMIT), "risk_group"),
    (days("R1", 1, starts=DAY, ends=DAY - timedelta(1)), "ends")])
def test_an_incomplete_rule_says_at_which_field(rule: Rule, field: str) -> None:
    problems = check_rule(rule)
    assert [p.field for p in problems] == [field]
    assert all("{" not in i18n.problem_text(p, language, i18n.region_for(language)) for p in problems for language in LANGUAGES)


@pytest.mark.rule("CRD-66", "CRD-60")
def test_complete_rules_are_accepted_at_their_bounds() -> None:
    assert [codes(r) for r in SET_A] == [[]] * 7
    assert codes(days("R1", 0)) == codes(used("R2", "0")) == codes(replace(R4, amount=0)) == []
    assert codes(replace(R4, amount=None, amount_own=Money(5, "USD"))) == [], "a rate may be missing, the amount is there"
    assert codes(days("R1", 1, starts=DAY, ends=DAY)) == []


@pytest.mark.rule("CRD-73", "EX-H17")
def test_a_release_exclusion_counts_whom_it_frees_before_it_is_saved() -> None:
    literal = overdue_up_to("R8", 100_000, release=True)
    nothing_overdue = check(entries=(), order=replace(order(100), id=1))
    again = replace(nothing_overdue, order=replace(order(100), id=2))
    found = freed_by(literal, [nothing_overdue, again, check()])
    assert (found.customers, found.orders) == ({10}, {1, 2})
    problem, = check_freed(literal, [nothing_overdue, again, check()])
    assert problem.weight is Weight.WARNING and (problem.saw["customers"], problem.saw["orders"]) == (1, 2)
    assert check_freed(literal, [check()]) == () and check_freed(R1, [nothing_overdue]) == ()
    assert "1 klant met 2 open orders" in i18n.problem_text(problem, "nl", "nl_NL").replace("\u00a0", " ")


# ---------------------------------------------------------------- beginning

@pytest.mark.rule("CRD-17")
def test_starter_rules_are_complete_inactive_and_let_prepaid_terms_pass() -> None:
    cod, prepaid = Named(21, "COD"), Named(22, "PREPAID")
    rules = starter_rules([cod, prepaid], first=5)
    assert [r.number for r in rules] == ["R5", "R6", "R7", "R8", "R9"]
    assert [r.type for r in rules] == [RuleType.CREDIT_LIMIT_USED, RuleType.DAYS_OVERDUE, RuleType.CREDIT_LIMIT_EXPIRED,
                                       RuleType.TERMS_OF_PAYMENT, RuleType.TERMS_OF_PAYMENT]
    assert (rules[0].percent, rules[1].days, rules[2].days) == (Decimal(100), 30, 0)
    assert not any(r.active for r in rules) and evaluate(check(), rules).outcome is Outcome.PASSED
    on = [replace(r, active=True) for r in rules]
    assert all(codes(r, on) == [] for r in on)
    assert evaluate(check(), on).kinds == (ReasonKind.DAYS_OVERDUE, ReasonKind.CREDIT_LIMIT_USED)
    paid_before = replace(check().order, terms=Ranked(22, "PREPAID"))
    assert evaluate(check(order=paid_before), on).outcome is Outcome.FREED


@pytest.mark.rule("CRD-16", "WISH-02")
@pytest.mark.parametrize(("parameters", "rules", "ticked", "found"), [
    (CreditParameters(), SET_A, True, []), (CreditParameters(), (), True, ["CRD-16-rule"]),
    (CreditParameters(), (days("R1", 1, active=False),), True, ["CRD-16-rule"]),
    (CreditParameters(), (days("R8", 1, **EXCLUSION),), True, ["CRD-16-rule"]),
    (CreditParameters(), SET_A, False, ["CRD-16-checkpoint"]), (CreditParameters(enabled=False), (), False, [])])
def test_credit_control_that_can_hold_nothing_says_so(parameters: CreditParameters, rules: Sequence[Rule], ticked: bool,
                                                      found: list[str]) -> None:
    assert [p.code for p in nothing_active(parameters, rules, ticked, DAY)] == found


# ---------------------------------------------------------------- the message without rules

def invoice(total: int, **more: object) -> Check:
    """Smit with a free text invoice."""
    return check(order=Order(1, "FTI", total, undelivered=total), **more)  # type: ignore[arg-type]


@pytest.mark.rule("CRD-15", "EX-C6", "P-22")
@pytest.mark.parametrize("refuses", [False, True])
def test_a_free_text_invoice_over_the_limit_shows_the_sum(refuses: bool) -> None:
    asked = invoice(600_000, parameters=CreditParameters(excess_is_error=refuses))
    problem, = over_limit(asked)
    assert (problem.weight, problem.code) == ((Weight.ERROR, "CRD-15-refused") if refuses else (Weight.WARNING, "CRD-15-over"))
    assert [problem.saw[n] for n in ("balance", "document", "after", "limit", "excess")] == [
        Money(amount, "EUR") for amount in (800_000, 600_000, 1_400_000, 1_000_000, 400_000)]
    assert i18n.problem_text(problem, "en", "en_GB").startswith(
        "C10 Bakkerij Smit BV goes over the credit limit by €4,000.00: open balance €8,000.00, this document €6,000.00")
    for language in LANGUAGES:
        assert "{" not in i18n.problem_text(problem, language, i18n.region_for(language))


@pytest.mark.rule("CRD-15", "P-21", "CRD-04", "CRD-08")
@pytest.mark.parametrize(("asked", "told"), [
    (invoice(200_000), False), (invoice(200_001), True),
    (invoice(600_000, parameters=CreditParameters(check_free_text=False)), False),
    (invoice(600_000, limit=Limit(unlimited=True)), False),
    (invoice(600_000, parameters=CreditParameters(limit_type=LimitType.NONE)), False),
    (invoice(600_000, limit=Limit(100, mandatory=True), parameters=CreditParameters(limit_type=LimitType.NONE)), True),
    (invoice(1, limit=Limit(0)), True), (invoice(-5), False),
    (invoice(600_000, limit=Limit(0, temporary=(Period(1_400_000, DAY, DAY),))), False),
    (invoice(600_000, limit=Limit(1_000_000, policies=(
        Policy(1, "P", PolicyKind.INSURANCE, DAY, None, 400_000, Decimal(100)),))), False),
    (invoice(600_000, limit=Limit(0), group=shared(1_400_000, member(10, 800_000))), False),
    (invoice(600_001, limit=Limit(0), group=shared(1_400_000, member(10, 800_000))), True)])
def test_when_the_message_comes(asked: Check, told: bool) -> None:
    assert bool(over_limit(asked)) is told


@pytest.mark.rule("P-01", "P-22")
def test_with_credit_management_off_orders_get_the_message_and_no_limit_means_unlimited() -> None:
    off = CreditParameters(enabled=False, excess_is_error=True)
    assert over_limit(invoice(600_000, parameters=off), order=True)[0].code == "CRD-15-refused"
    assert over_limit(invoice(600_000, parameters=off, limit=Limit(0)), order=True) == ()
    assert over_limit(invoice(600_000), order=True) == (), "rules do it while credit management is on"
    assert over_limit(invoice(600_000, parameters=replace(off, check_orders=False)), order=True) == ()
    assert excess(invoice(200_000)) is None


@pytest.mark.rule("CRD-14", "CRD-15")
def test_a_missing_rate_refuses_the_invoice_and_names_it() -> None:
    problem, = over_limit(invoice(1, missing=(Missing("USD", frozenset({Figure.EXPOSURE})),)))
    assert problem.code == "CRD-15-missing" and problem.saw["missing"] == "USD"
    assert over_limit(invoice(1, missing=(Missing("USD", frozenset({Figure.OVERDUE})),))) == ()
    foreign = check(order=Order(1, total_own=Money(500, "USD")), missing=(Missing("USD", frozenset({Figure.ORDER})),))
    assert [p.code for p in over_limit(foreign)] == ["CRD-15-missing"], "its amount is unknown, not nothing"
    settled = check(order=Order(1, total=9_000_000, undelivered=9_000_000, prepaid=9_000_000), limit=Limit(1))
    assert over_limit(settled) == (), "a document that is paid already adds nothing"


