"""When an invoice must be electronic, with the delivered table (EIN-001)."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.next_steps import NEXT_STEPS
from app.core.problems import Weight
from app.rules.sales.obligations import Action, Case, Duty, Obligation, begun, decide, problems
from tests.catalogues import HERE

TABLE = tuple(Obligation.of(row) for row in
              json.loads((HERE / "resources/data/sales.json").read_text(encoding="utf-8"))["e_invoice_rules"])
BELGIAN = Case(country="BE", size="small", customer="Peeters BV", customer_country="BE", customer_kind="business",
               vat_registered=True, day=date(2026, 1, 1), total=121000, format="email")
FRENCH = replace(BELGIAN, country="FR", customer_country="FR", day=date(2027, 9, 1))
GERMAN = replace(BELGIAN, country="DE", customer_country="DE", day=date(2028, 1, 1))
DUTCH_STATE = replace(BELGIAN, country="NL", customer_country="NL", customer_kind="public", public_id=True)
BRITISH = replace(BELGIAN, country="GB", customer_country="GB", day=date(2029, 4, 1))
ABROAD = replace(BELGIAN, country="NL", day=date(2030, 7, 1))


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize(("case", "before"), [
    (BELGIAN, 0), (FRENCH, 60), (replace(FRENCH, size="large", day=date(2026, 9, 1)), 60), (GERMAN, 0),
    (replace(GERMAN, size="large", day=date(2027, 1, 1)), 0), (BRITISH, 0), (ABROAD, 0),
])
def test_a_duty_begins_on_its_day_and_is_announced_before(case: Case, before: int) -> None:
    first = case.day
    assert decide(TABLE, case).since == first
    assert decide(TABLE, replace(case, day=first + timedelta(400))).since in (first, date(2028, 1, 1))
    assert decide(TABLE, replace(case, day=first - timedelta(before + 1))) == Duty(Action.NONE)
    if before:
        assert decide(TABLE, replace(case, day=first - timedelta(before))) == Duty(Action.WARN, first, before)
        assert decide(TABLE, replace(case, day=first - timedelta(1))) == Duty(Action.WARN, first, 1)


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize(("case", "action"), [
    (BELGIAN, Action.BLOCK), (FRENCH, Action.BLOCK), (GERMAN, Action.WARN), (DUTCH_STATE, Action.BLOCK), (BRITISH, Action.WARN),
    (ABROAD, Action.INFORMATION),
])
def test_each_country_has_its_action(case: Case, action: Action) -> None:
    assert decide(TABLE, case).action is action


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize("case", [
    replace(BELGIAN, format="peppol_ubl"), replace(BELGIAN, format="facturx"), replace(BELGIAN, vat_registered=False),
    replace(BELGIAN, customer_kind="private"), replace(BELGIAN, customer_kind="public"), replace(BELGIAN, excepted=True),
    replace(BELGIAN, customer_country="NL", day=date(2029, 1, 1)), replace(BELGIAN, exempt=True),
    replace(GERMAN, total=25000), replace(GERMAN, total=-25000), replace(GERMAN, exempt=True),
    replace(GERMAN, customer_kind="private"),
    replace(DUTCH_STATE, public_id=False), replace(DUTCH_STATE, format="nlcius"), replace(DUTCH_STATE, customer_kind="business"),
    replace(FRENCH, day=date(2026, 9, 1)), replace(ABROAD, customer_country="US"), replace(ABROAD, customer_kind="private"),
    replace(ABROAD, country="GB"),
])
def test_who_is_not_meant_is_left_alone(case: Case) -> None:
    assert decide(TABLE, case) == Duty(Action.NONE)
    assert problems(TABLE, case) == ()


@pytest.mark.rule("EIN-001")
def test_a_little_more_than_250_is_meant_in_germany_also_on_a_credit_note() -> None:
    assert decide(TABLE, replace(GERMAN, total=25001)).action is Action.WARN
    assert decide(TABLE, replace(GERMAN, total=-25001)).action is Action.WARN


@pytest.mark.rule("EIN-001")
def test_public_bodies_take_no_hybrid_pdf() -> None:
    assert decide(TABLE, replace(DUTCH_STATE, format="facturx")).action is Action.BLOCK


@pytest.mark.rule("EIN-001")
def test_receiving_asks_nothing_of_an_invoice_that_goes_out() -> None:
    receiving = tuple(rule for rule in TABLE if rule.direction == "receive")
    assert {rule.country for rule in receiving} == {"BE", "FR", "DE"}
    assert decide(receiving, BELGIAN) == Duty(Action.NONE)


@pytest.mark.rule("EIN-001")
def test_the_strongest_of_two_rules_counts() -> None:
    weak = replace(TABLE[0], action=Action.WARN, valid_from=date(2025, 1, 1))
    assert decide((weak, *TABLE), BELGIAN) == Duty(Action.BLOCK, date(2026, 1, 1))
    assert decide((weak,), BELGIAN) == Duty(Action.WARN, date(2025, 1, 1))


@pytest.mark.rule("EIN-001", "DOC-011")
def test_the_duty_has_begun_whatever_the_format_and_the_exception() -> None:
    electronic = replace(FRENCH, format="facturx", excepted=True)
    assert begun(TABLE, electronic)
    assert not begun(TABLE, replace(electronic, day=date(2027, 8, 31)))
    assert not begun(TABLE, replace(ABROAD, format="facturx"))


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize(("case", "code", "weight"), [
    (BELGIAN, "EIN-001-block", Weight.ERROR), (GERMAN, "EIN-001-warn", Weight.WARNING),
    (replace(FRENCH, day=date(2027, 7, 3)), "EIN-001-soon", Weight.WARNING), (ABROAD, "EIN-001-tell", Weight.INFORMATION),
])
def test_what_follows_is_refused_confirmed_or_told(case: Case, code: str, weight: Weight) -> None:
    problem, = problems(TABLE, case)
    assert (problem.code, problem.weight) == (code, weight)
    assert problem.saw["customer"] == "Peeters BV"
    assert (code in NEXT_STEPS) is (weight is not Weight.INFORMATION)
    assert (problem.key is None) is (weight is not Weight.WARNING)


@pytest.mark.rule("EIN-001")
def test_the_announcement_counts_the_days() -> None:
    problem, = problems(TABLE, replace(FRENCH, day=date(2027, 8, 31)))
    assert (problem.saw["days"], problem.saw["day"]) == (1, date(2027, 9, 1))


def test_a_row_of_the_set_up_is_read_like_a_delivered_one() -> None:
    row = {"country_code": "DE", "audience": "business", "direction": "issue", "valid_from": date(2028, 1, 1), "size": "all",
           "condition": {"above": 25000, "with_id": False}, "warn_days": 0, "action": "warn"}
    assert Obligation.of(row) == Obligation("DE", "business", "issue", date(2028, 1, 1), Action.WARN, above=25000)
    assert Obligation.of({**row, "condition": None}).above is None
