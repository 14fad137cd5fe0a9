"""Blocking rules as they are kept, tried, explained and begun with (credit 8, W-04)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.problems import Weight
from app.models.credit import AccountStatus
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.models.terms import PaymentTerm
from app.services import company_parameters, credit_rules
from app.services.credit import approving
from app.services.credit_rules import Draft, RuleKind, RuleType, Scope, ValueType
from app.settings import SIGN_RULES, SIGN_SELF
from tests.services.credit.bakery import Bakery


def codes(problems: object) -> list[str]:
    return [p.code for p in problems]  # type: ignore[attr-defined]


def keys(problems: object) -> frozenset[str]:
    return frozenset(p.key for p in problems if p.key)  # type: ignore[attr-defined]


def days(office: Bakery, number: int, **more: object) -> Draft:
    return replace(credit_rules.new(office.desk), days=number, **more)  # type: ignore[arg-type]


@pytest.mark.rule("W-04", "CRD-66")
def test_each_saving_writes_a_version_and_old_ones_stay_readable(smit: Bakery) -> None:
    saved = credit_rules.save(smit.desk, days(smit, 30)).value
    assert saved is not None and not saved.waits
    (key,) = saved.rule_ids
    first = credit_rules.load(smit.desk, key)
    assert first is not None and (first.number, first.days, first.version) == ("R1", 30, 1)
    assert credit_rules.save(smit.desk, replace(first, days=60, note="after the talk")).done
    versions = credit_rules.versions(smit.desk, key)
    assert [(v.version, v.rule.days, v.note) for v in versions] == [(2, 60, "after the talk"), (1, 30, "")]
    # Who still has the first version open is told, and nothing is lost.
    assert codes(credit_rules.save(smit.desk, replace(first, days=90)).problems) == ["CRD-66-stale"]
    # Switching off writes no version and deletes nothing.
    assert credit_rules.switch(smit.desk, [key], False).done
    (kept,) = credit_rules.rules(smit.desk)
    assert not kept.draft.active and len(credit_rules.versions(smit.desk, key)) == 2
    copy = credit_rules.copied(smit.desk, kept.draft)
    assert (copy.number, copy.rule_id, copy.active, copy.days) == ("R2", 0, False, 60)


@pytest.mark.rule("CRD-67", "CRD-68", "CRD-69")
def test_what_could_never_work_is_not_saved(smit: Bakery) -> None:
    credit_rules.save(smit.desk, days(smit, 30))
    assert codes(credit_rules.save(smit.desk, days(smit, 40)).problems) == ["CRD-67-twice"]
    later = days(smit, 40, starts=date(2026, 1, 1))
    old = credit_rules.rules(smit.desk)[0].draft
    assert credit_rules.save_all(smit.desk, [replace(old, ends=date(2025, 12, 31)), later]).done
    status = replace(credit_rules.new(smit.desk, RuleType.ACCOUNT_STATUS), kind=RuleKind.EXCLUSION,
                     code_id=smit.make(AccountStatus(company_id=smit.desk.company_id, code="DOUBT", names={})))
    assert codes(credit_rules.save(smit.desk, status).problems) == ["CRD-68-release"]
    amount = replace(credit_rules.new(smit.desk), kind=RuleKind.EXCLUSION, value_type=ValueType.AMOUNT, amount=1_000_00)
    asked = credit_rules.save(smit.desk, amount)
    assert codes(asked.problems) == ["CRD-69-never"] and asked.problems[0].weight is Weight.WARNING
    assert credit_rules.save(smit.desk, amount, confirmed=keys(asked.problems)).done
    gone = replace(days(smit, 10), scope=Scope.TABLE)
    assert codes(credit_rules.save(smit.desk, gone).problems) == ["CRD-60-customer-needed"]
    again = replace(days(smit, 10), number="r1", scope=Scope.TABLE, customer_id=smit.smit)
    assert codes(credit_rules.save(smit.desk, again).problems) == ["CRD-66-number"]


@pytest.mark.rule("CRD-73", "CRD-70")
def test_an_exclusion_that_frees_tells_whom_before_it_is_saved(smit: Bakery) -> None:
    smit.rules_a()
    poor = smit.customer("Poor BV")
    smit.credit(poor, credit_limit=1_000_00, expires_on=date(2025, 12, 31))
    order = smit.order(9_000_00, customer=poor)
    frees = replace(credit_rules.new(smit.desk), kind=RuleKind.EXCLUSION, value_type=ValueType.AMOUNT, amount=1_000_00,
                    release=True)
    asked = credit_rules.save(smit.desk, frees)
    assert codes(asked.problems) == ["CRD-73-frees"]
    assert (asked.problems[0].saw["customers"], asked.problems[0].saw["orders"]) == (1, 1)
    assert not credit_rules.save(smit.desk, replace(frees, active=False)).problems, "switched off it frees nobody"
    key = credit_rules.rules(smit.desk)[-1].draft.rule_id
    assert codes(credit_rules.switch(smit.desk, [key], True).problems) == ["CRD-73-frees"], "and is asked when it is switched on"
    assert credit_rules.switch(smit.desk, [key], True, confirmed=keys(asked.problems) | {"CRD-73-R6"}).done
    told = credit_rules.explain_order(smit.desk, order).value
    assert told is not None and not told.held and "R6" in told.outcome
    assert [(s.rule, s.true) for s in told.steps] == [("R6", True)], "no other rule was run"


@pytest.mark.rule("W-04", "WISH-13", "WISH-02")
def test_an_unsaved_set_shows_what_it_would_hold_and_free(smit: Bakery) -> None:
    smit.rules_a()
    smit.order(3_500_00)
    now = credit_rules.simulate(smit.desk, []).value
    assert now is not None and len(now.lines) == now.whole and not now.changes and now.currency == "EUR"
    # Without the limit and with nothing but 90 days overdue nothing holds any more.
    drafts = {k.draft.number: k.draft for k in credit_rules.rules(smit.desk)}
    changes = [replace(drafts["R1"], days=90), replace(drafts["R2"], active=False), replace(drafts["R3"], active=False)]
    found = credit_rules.simulate(smit.desk, changes).value
    assert found is not None and found.sums.held_now == len(found.lines) and found.sums.held_after == 0
    assert found.sums.let_go == found.sums.held_now and found.sums.amount_now == sum(line.amount for line in found.lines)
    assert {"Days overdue", "Overdue amount"} <= set(found.changes[0].lost) and not found.changes[0].gained
    stricter = credit_rules.simulate(smit.desk, [replace(drafts["R4"], amount=3_000_00)]).value
    assert stricter is not None and [line.gained for line in stricter.changes] == [("Sales order",)]
    refused = credit_rules.simulate(smit.desk, [replace(drafts["R4"], rule_id=0, number="R9", amount=1_00)])
    assert codes(refused.problems) == ["CRD-67-twice"], "what could not be saved is not tried either"
    # Nothing was written.
    assert {k.draft.number: k.draft for k in credit_rules.rules(smit.desk)} == drafts
    with smit.desk.reading() as session:
        assert session.query(BlockingRuleVersion).count() == 5


@pytest.mark.rule("W-04", "CRD-47")
def test_another_limit_shows_which_orders_it_would_free(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    smit.order(3_500_00)
    found = credit_rules.simulate_limit(smit.desk, ("customer", smit.smit), 20_000_00).value
    assert found is not None and found.sums.held_now > 0 and found.sums.held_after == 0
    less = credit_rules.simulate_limit(smit.desk, ("customer", smit.smit), 1_000_00).value
    assert less is not None and less.sums.held_after == less.whole


class Impatient:
    """Somebody who stops a run after so many reports."""

    def __init__(self) -> None:
        from threading import Event
        self.cancelled, self.told = Event(), list[tuple[int, int]]()

    def report(self, done: int, whole: int) -> None:
        self.told.append((done, whole))
        self.cancelled.set()


@pytest.mark.rule("W-04")
def test_a_run_over_many_orders_can_be_stopped(smit: Bakery, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.services.credit_rules import trying
    monkeypatch.setattr(trying, "STRETCH", 1)
    progress = Impatient()
    found = credit_rules.simulate(smit.desk, [], progress).value
    assert found is not None and found.stopped and len(found.lines) == 1 and progress.told == [(0, found.whole)]


@pytest.mark.rule("CRD-70", "W-04", "WISH-04")
def test_every_step_of_an_order_is_explained_with_its_figures(smit: Bakery) -> None:
    smit.rules_a()
    order = smit.order(3_500_00)
    told = credit_rules.explain_order(smit.desk, order).value
    assert told is not None and told.held and told.outcome == "3\N{NO-BREAK SPACE}reasons hold the order."
    by_rule = {s.rule: s for s in told.steps if s.rule}
    assert by_rule["R1"].true and "INV-501" in by_rule["R1"].figures and by_rule["R1"].scope == "All"
    assert by_rule["R4"].true is False and by_rule["R4"].sentence == (
        "Holds orders of all customers when the order comes to more than €20,000.00.")
    assert "10,000.00" in by_rule["R2"].figures
    # A new order, under rules that are not saved.
    off = [replace(k.draft, active=False) for k in credit_rules.rules(smit.desk) if k.draft.number != "R4"]
    new = credit_rules.explain_customer(smit.desk, smit.smit, 25_000_00, off).value
    assert new is not None and new.held and [s.rule for s in new.steps if s.true] == ["R4"]
    assert dict(credit_rules.orders_of(smit.desk, smit.smit))[order]


@pytest.mark.rule("CRD-16", "CRD-17", "CRD-05", "WISH-02", "WISH-11")
def test_starter_rules_come_switched_off_and_ask_about_customers_without_a_limit(smit: Bakery) -> None:
    assert codes(credit_rules.warnings(smit.desk)) == ["CRD-16-rule"]
    none, rich, much = (smit.customer(name) for name in ("None BV", "Rich BV", "Much BV"))
    smit.make(PaymentTerm(company_id=smit.desk.company_id, code="PRE", texts={"en": "Prepaid"}, cash=True))
    made = credit_rules.create(smit.desk)
    assert made.value is not None
    rules = [k.draft for k in credit_rules.rules(smit.desk)]
    assert not any(r.active for r in rules)
    assert [(r.type, r.percent, r.days) for r in rules[:3]] == [
        (RuleType.CREDIT_LIMIT_USED, Decimal(100), None), (RuleType.DAYS_OVERDUE, None, 30),
        (RuleType.CREDIT_LIMIT_EXPIRED, None, 0)]
    assert len(rules) == 4 and all(r.release and r.kind is RuleKind.EXCLUSION for r in rules[3:]), "cash terms pass"
    assert codes(credit_rules.create(smit.desk).problems) == ["CRD-17-there"]
    assert codes(credit_rules.warnings(smit.desk)) == ["CRD-16-rule"], "switched off they hold nothing"
    asked = credit_rules.switch(smit.desk, [rules[0].rule_id], True)
    assert codes(asked.problems) == ["CRD-17-limits"]
    listed = {w.customer_id for w in credit_rules.customers_without_limit(smit.desk)}
    assert {none, rich, much} <= listed and smit.smit not in listed
    refused = credit_rules.decide(smit.desk, [credit_rules.Choice(much, amount=5_000_00)])
    assert not refused.done, "a limit needs its last day (P-30)"
    decided = credit_rules.decide(smit.desk, [credit_rules.Choice(rich, unlimited=True), credit_rules.Choice(none),
                                              credit_rules.Choice(much, amount=5_000_00)], date(2025, 12, 31))
    assert decided.value == 2, decided.problems
    left = {w.customer_id for w in credit_rules.customers_without_limit(smit.desk)}
    assert none in left and not left & {rich, much}
    assert credit_rules.switch(smit.desk, [rules[0].rule_id], True, confirmed=keys(asked.problems)).done
    assert credit_rules.warnings(smit.desk) == ()


@pytest.mark.rule("SGN-02", "SGN-05", "SGN-07")
def test_a_change_of_the_rules_in_force_waits_for_a_second_person(smit: Bakery) -> None:
    company_parameters.change(smit.desk, SIGN_RULES, True)
    company_parameters.change(smit.desk, SIGN_SELF, True)
    saved = credit_rules.save(smit.desk, days(smit, 30)).value
    assert saved is not None and saved.waits
    (kept,) = credit_rules.rules(smit.desk)
    assert not kept.draft.active and kept.waits, "a new rule holds nothing until it is approved"
    assert codes(credit_rules.save(smit.desk, replace(kept.draft, days=9)).problems) == ["SGN-02-rule-waits"]
    (request,) = approving.waiting(smit.desk)
    assert (request.action, request.order) == ("rules", "R1")
    assert all(d.done for d in approving.approve(smit.desk, [request.request_id]))
    (kept,) = credit_rules.rules(smit.desk)
    assert kept.draft.active and kept.draft.days == 30 and not kept.waits
    assert credit_rules.save(smit.desk, replace(kept.draft, days=45)).value is not None
    waiting = credit_rules.pending(smit.desk, kept.draft.rule_id)
    assert waiting is not None and waiting[1].days == 45
    assert credit_rules.rules(smit.desk)[0].draft.days == 30
    assert not approving.recall(smit.desk, [waiting[0]])[0].problems
    assert credit_rules.pending(smit.desk, kept.draft.rule_id) is None
    # What holds nothing needs nobody.
    idle = replace(days(smit, 5, scope=Scope.TABLE, customer_id=smit.smit), active=False)
    assert credit_rules.save(smit.desk, idle).value == credit_rules.Saved((kept.draft.rule_id + 1,))
    with smit.desk.reading() as session:
        assert session.get_one(BlockingRule, kept.draft.rule_id).active


@pytest.mark.rule("CRD-07", "W-04")
def test_a_limit_in_another_currency_is_tried_at_its_rate_or_refused(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="90")
    smit.order(3_500_00)
    smit.credit(limit_currency="GBP")
    assert codes(credit_rules.simulate_limit(smit.desk, ("customer", smit.smit), 20_000_00).problems) == ["CRD-07-rate"]
