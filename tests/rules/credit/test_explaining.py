"""Every sentence about a rule, a reason or a step, read in four languages (CRD-87, W-04)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.facts import from_json, to_json
from app.core.money import Money
from app.rules.credit import explaining
from app.rules.credit.evaluation import evaluate
from app.rules.credit.explaining import Words
from app.rules.credit.facts import (
    Check,
    CreditParameters,
    Figure,
    HoldType,
    Limit,
    LimitType,
    Missing,
    Named,
    Ranked,
    Rule,
    RuleKind,
    RuleType,
    Scope,
    Status,
    Step,
    ValueType,
)
from app.rules.credit.kinds import KINDS
from app.rules.credit.reasons import Effect, Reason, ReasonKind
from tests.rules.credit.smit import (
    DAY,
    EXCLUSION,
    FOR_SMIT,
    FOR_STD,
    INV_501,
    INV_502,
    R1,
    R2,
    R3,
    RELEASE,
    SET_A,
    SO_900,
    check,
    days,
    expired,
    member,
    order,
    overdue_up_to,
    sales_order,
    shared,
    unlimited,
    used,
)


def said(words: Words, language: str = "en") -> str:
    """A sentence without the no-break spaces of its figures."""
    return i18n.sentence(*words, language, i18n.region_for(language)).replace("\u00a0", " ").replace("\u202f", " ")


def panel(reason: Reason, language: str = "en") -> list[str]:
    """A row of the reasons panel: name, measured, threshold, calculation, what clears it."""
    facts = from_json(to_json(reason.facts))
    return [i18n.tr(explaining.KIND_NAMES[reason.kind], language), said(explaining.measured(reason.kind, facts), language),
            said(explaining.threshold(reason.kind, facts), language), said(explaining.calculation(facts), language),
            " / ".join(said(w, language) for w in explaining.clears(facts))]


@pytest.mark.rule("EX-H1", "CRD-87", "WISH-01")
def test_the_panel_of_the_first_example_reads_as_the_chapter_has_it() -> None:
    assert [panel(r) for r in evaluate(check(), SET_A).reasons] == [
        ["Days overdue", "63 days", "60 days", "INV-501 was due on 10/01/2025.", "INV-501 (€3,000.00) is paid"],
        ["Overdue amount", "€3,000.00 and 115.00%", "€2,500.00 and 50%",
         "Overdue €3,000.00 − unapplied €0.00 = €3,000.00; 115.00% of the credit limit is used.", "€500.00 is received"],
        ["Credit limit used", "115.00%", "90%",
         "Balance €5,000.00 + packing slips €1,200.00 + open orders €1,800.00 + this order €3,500.00 = €11,500.00 of €10,000.00.",
         "the exposure falls by €2,500.00 / the credit limit becomes €12,777.78 or more / lines worth €2,500.00 leave the order"]]


@pytest.mark.rule("CRD-87")
def test_the_panel_in_dutch_and_german() -> None:
    late, _owed, over = evaluate(check(), SET_A).reasons
    assert panel(late, "nl") == ["Dagen achterstallig", "63 dagen", "60 dagen", "INV-501 verviel op 10-01-2025.",
                                 "INV-501 (€ 3.000,00) is betaald"]
    assert panel(over, "de")[1:3] == ["115,00 %", "90 %"]
    assert panel(over, "de")[4].startswith("das Risiko sinkt um 2.500,00 € / das Kreditlimit wird auf 12.777,78 €")


@pytest.mark.rule("CRD-87")
def test_the_count_of_invoices_to_pay_is_that_of_all_rules_that_would_hold_next() -> None:
    newer = replace(INV_501, id=2, due=DAY - timedelta(40))
    reason = evaluate(check(entries=(INV_501, newer)), [days("R1", 60, **FOR_SMIT), days("R2", 30)]).reasons[0]
    assert panel(reason)[4] == "2 overdue invoices are paid, €6,000.00 together"


HIGH = Named(3, "HIGH")


@pytest.mark.rule("W-04", "WISH-04")
@pytest.mark.parametrize(("rule", "sentence"), [
    (days("R1", 30, **FOR_STD), "Holds orders of group STD when an invoice is more than 30 days overdue."),
    (days("R1", 1, **FOR_SMIT), "Holds orders of C10 Bakkerij Smit BV when an invoice is more than 1 day overdue."),
    (used("R1", "90", risk_group=HIGH),
     "Holds orders of customers in risk group HIGH when more than 90% of the credit limit is used."),
    (R3, "Holds orders of all customers when more than €2,500.00 is overdue and more than 50% of the credit limit is used."),
    (overdue_up_to("R1", 100_000, release=True),
     "Lets orders of all customers pass without any other rule as long as no more than €1,000.00 is overdue."),
    (expired("R1", 100, **EXCLUSION, **FOR_STD, risk_group=HIGH),
     "Keeps orders of group STD in risk group HIGH from being held by broader rules as long as the credit limit did not expire "
     "more than 100 days ago."),
    (sales_order("R1", 25_000, **RELEASE, amount_own=Money(30_000, "USD")),
     "Lets orders of all customers pass without any other rule as long as the order comes to no more than US$300.00.")])
def test_a_rule_in_a_plain_sentence(rule: Rule, sentence: str) -> None:
    assert " ".join(said(w) for w in explaining.rule_sentence(rule, "EUR")).replace("USD 300.00", "US$300.00") == sentence


def every_rule() -> list[Rule]:
    """Each type, kind, scope and value type once, with and without a risk group."""
    found = []
    for kind in RuleKind:
        for scope in Scope:
            for rule_type in RuleType:
                for value in KINDS[rule_type].values:
                    for risk in (None, HIGH):
                        found.append(Rule(1, "R1", rule_type, kind, scope, value, 5, 100, Decimal(5), Named(1, "X"),
                                          Named(10, "C10"), Named(1, "STD"), risk))
    return [*found, *[replace(r, release=True) for r in found if r.kind is RuleKind.EXCLUSION]]


def every_reason() -> list[Reason]:
    """Checks that together give each kind of reason, with every wording it has."""
    on = CreditParameters(check_terms_change=True, check_discount_change=True, ignore_blank_expiry=False)
    worse = replace(SO_900, terms=Ranked(5, "N60", 30), discount=Ranked(2, "3%", 5))
    nord = shared(500_000, member(10, 400_000))
    two = (INV_501, replace(INV_501, id=3, reference="INV-503"))
    blind = check()
    blind = replace(blind, customer=replace(blind.customer, overdue=replace(blind.customer.overdue, entries=None)))
    asked: list[Check] = [
        check(), check(entries=two), blind, check(limit=Limit(0)), check(group=nord), check(limit=Limit(0), group=nord),
        check(order=worse, parameters=on, discount=None), check(order=worse, parameters=on, discount=Ranked(1, "2%")),
        check(order=replace(worse, terms=Ranked(4, "N90", 40)), parameters=on, limit=Limit(1)),
        check(order=replace(SO_900, terms=Ranked(4, "N90")), terms=None), check(order=order(9_000_000)),
        check(status=Status(9, "DOUBT", HoldType.ALL)), check(status=Status(9, "DOUBT", HoldType.INVOICE)),
        check(limit=Limit(10, expires_on=DAY - timedelta(99))), check(missing=(Missing("USD", frozenset({Figure.LIMIT})),)),
        *[check(parameters=CreditParameters(limit_type=kind), limit=Limit(10, mandatory=True)) for kind in LimitType]]
    asked += [replace(a, step=Step.INVOICE) for a in asked[:1] + asked[12:13]]
    return [reason for one in asked for reason in evaluate(one, SET_A).reasons]


@pytest.mark.rule("CRD-87", "W-04", "L10N-010")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_read_in_each_language(language: str) -> None:
    reasons = every_reason()
    assert {r.kind for r in reasons} == set(ReasonKind)
    for reason in reasons:
        texts = panel(reason, language)
        assert all(t and "{" not in t for t in texts[:4]), texts
        assert all(i18n.tr(explaining.part(p), language) for p in reason.facts.parts)
    for rule in every_rule():
        assert all(len(said(w, language)) > 10 for w in explaining.rule_sentence(rule, "EUR"))


@pytest.mark.rule("W-04", "CRD-70")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rules", [
    SET_A, (*SET_A, days("R8", 100, **EXCLUSION, **FOR_SMIT), days("R9", 1, risk_group=HIGH)), (overdue_up_to("R9", 1),)])
def test_every_step_says_what_it_saw_and_did(language: str, rules: Sequence[Rule]) -> None:
    empty, expired_not = unlimited(), check(entries=(INV_502,), limit=Limit(1, expires_on=None))
    for asked in (check(), empty, expired_not, check(order=replace(SO_900, terms=None), status=Status(1, "NORMAL"))):
        for step in evaluate(asked, rules).steps:
            seen = explaining.seen(step)
            assert i18n.tr(explaining.EFFECT_NAMES[step.effect], language) and i18n.tr(explaining.verdict(step), language)
            assert seen is None or "{" not in said(seen, language)


@pytest.mark.rule("CRD-60", "CRD-70", "WISH-01")
def test_what_came_of_a_check_in_one_sentence() -> None:
    assert said(explaining.outcome(evaluate(check(), SET_A))) == "3 reasons hold the order."
    assert said(explaining.outcome(evaluate(check(), ()))) == "No rule holds the order."
    assert said(explaining.outcome(evaluate(check(), [sales_order("R8", 999_999, **RELEASE)]))) == (
        "Rule R8 lets the order pass; no other rule was run.")
    assert said(explaining.outcome(evaluate(check(ignore_until=DAY), SET_A)), "nl") == (
        "De klant blijft tot en met 14-03-2025 buiten kredietbeheer.")
    assert [i18n.tr(explaining.summary(k), "en") for k in ((), (ReasonKind.DAYS_OVERDUE,), (ReasonKind.DAYS_OVERDUE,) * 2)] == [
        "", "Days overdue", "Multiple"]


def test_every_kind_and_effect_has_its_words() -> None:
    assert set(explaining.KIND_NAMES) == set(ReasonKind) and set(explaining.EFFECT_NAMES) == set(Effect)
    assert set(KINDS) == set(RuleType) and all(k.values[0] in ValueType for k in KINDS.values())
    assert R1.type is RuleType.DAYS_OVERDUE and R2.type is RuleType.CREDIT_LIMIT_USED
