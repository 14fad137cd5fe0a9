"""Rules to begin with, and the word that says that nothing can ever be held (CRD-16, CRD-17)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.problems import Problem, warning
from app.core.words import N_, declare
from app.rules.credit.facts import CreditParameters, Named, Rule, RuleKind, RuleType, ValueType

declare({
    "CRD-16-rule": N_("Credit control is on but no rule is active. Create starter rules, or switch a rule on."),
    "CRD-16-checkpoint": N_("Credit control is on but no checkpoint is active. Tick a step under Parameters, Checkpoints."),
})


def starter_rules(cash_terms: Iterable[Named], first: int = 1) -> tuple[Rule, ...]:
    """The starter rules, all inactive, numbered from `first`; `cash_terms` = payment terms that are prepaid or cash (CRD-17)."""
    blocking = (
        Rule(0, "", RuleType.CREDIT_LIMIT_USED, value_type=ValueType.PERCENT, percent=Decimal(100), active=False),
        Rule(0, "", RuleType.DAYS_OVERDUE, value_type=ValueType.DAYS, days=30, active=False),
        Rule(0, "", RuleType.CREDIT_LIMIT_EXPIRED, value_type=ValueType.DAYS, days=0, active=False))
    freeing = tuple(Rule(0, "", RuleType.TERMS_OF_PAYMENT, RuleKind.EXCLUSION, value_type=ValueType.CODE, code=terms,
                         release=True, active=False) for terms in cash_terms)
    return tuple(replace(rule, number=f"R{first + place}") for place, rule in enumerate((*blocking, *freeing)))


def nothing_active(parameters: CreditParameters, rules: Iterable[Rule], checkpoints: bool, day: date) -> tuple[Problem, ...]:
    """What keeps credit control from ever holding an order although it is on; `checkpoints` = is any step ticked (CRD-16)?"""
    if not parameters.enabled:
        return ()
    found = []
    if not any(rule.valid(day) and rule.kind is RuleKind.BLOCKING for rule in rules):
        found.append(warning("CRD-16-rule", key="CRD-16-rule"))
    if not checkpoints:
        found.append(warning("CRD-16-checkpoint", key="CRD-16-checkpoint"))
    return tuple(found)
