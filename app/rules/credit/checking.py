"""Is a blocking rule complete, is it there twice, will it ever have an effect, and whom does it free (CRD-67…69, CRD-73)?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.facts import Term
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.explaining import KIND_NAMES
from app.rules.credit.facts import Check, Rule, RuleKind, RuleType, Scope, ValueType
from app.rules.credit.kinds import KINDS
from app.rules.credit.reasons import KIND_OF, Outcome

MOST_DAYS = 9_999
MOST_PERCENT = Decimal(100_000)

declare({
    "CRD-67-twice": N_("Rule {number} is the same: type, kind, customers, risk group and value type. Change one of the two."),
    "CRD-68-release": N_("An exclusion for {type} has an effect only with Release sales order. Tick it."),
    "CRD-69-never": N_("This exclusion will never have an effect: it uses an amount, the blocking rules use days. "
                       "Save it anyway?"),
    "CRD-73-frees": N_("This exclusion frees {customers:customer|customers} with {orders:open order|open orders} from every "
                       "other rule, the credit limit included. Save it anyway?"),
    "CRD-60-days": N_("Enter the number of days, from 0 to {most}."),
    "CRD-60-amount": N_("Enter an amount of 0 or more."),
    "CRD-60-percent": N_("Enter a percentage from 0 to {most}."),
    "CRD-60-code": N_("Choose what {type} looks at."),
    "CRD-60-value": N_("{type} cannot be measured that way. Choose another value type."),
    "CRD-60-customer-needed": N_("Choose the customer this rule is for."),
    "CRD-60-group-needed": N_("Choose the credit management group this rule is for."),
    "CRD-60-scope": N_("{type} is always valid for all customers. Choose All."),
    "CRD-60-risk": N_("A rule for one customer cannot name a risk group. Empty it."),
    "CRD-60-release-blocking": N_("Only an exclusion can release a sales order. Take the tick away."),
    "CRD-60-dates": N_("The rule ends before it begins. Change one of the dates."),
})


def check_rule(rule: Rule, others: Iterable[Rule] = ()) -> tuple[Problem, ...]:
    """Everything that is wrong with a rule before it is saved; `others` = the newest versions of all rules.

    Problems are placed at the fields `days`, `amount`, `percent`, `code`, `value_type`, `customer`, `group`, `scope`,
    `risk_group`, `release`, `ends`, `number`. Warnings (CRD-69) may be confirmed.
    """
    return tuple([*_values(rule), *_scope(rule), *_release(rule), *_twice(rule, others)])


def _named(rule: Rule) -> Term:
    return Term(KIND_NAMES[KIND_OF[rule.type]])


def _values(rule: Rule) -> Iterator[Problem]:
    """Are the thresholds there that the type needs?"""
    allowed = KINDS[rule.type].values
    if rule.value_type is not allowed[0] and (rule.kind is RuleKind.BLOCKING or rule.value_type not in allowed):
        yield error("CRD-60-value", at="value_type", type=_named(rule))
        return
    amount = rule.amount if rule.amount_own is None else rule.amount_own.amount
    if rule.value_type is ValueType.DAYS and not (rule.days is not None and 0 <= rule.days <= MOST_DAYS):
        yield error("CRD-60-days", at="days", most=MOST_DAYS)
    if rule.value_type is ValueType.AMOUNT and (amount is None or amount < 0):
        yield error("CRD-60-amount", at="amount")
    if (rule.value_type is ValueType.PERCENT or rule.type is RuleType.OVERDUE_AMOUNT) and not (
            rule.percent is not None and 0 <= rule.percent <= MOST_PERCENT):
        yield error("CRD-60-percent", at="percent", most=MOST_PERCENT)
    if rule.value_type is ValueType.CODE and rule.code is None:
        yield error("CRD-60-code", at="code", type=_named(rule))


def _scope(rule: Rule) -> Iterator[Problem]:
    """Does the rule name whom it is for, and nobody else?"""
    if rule.scope is not Scope.ALL and not KINDS[rule.type].scoped:
        yield error("CRD-60-scope", at="scope", type=_named(rule))
    elif rule.scope is Scope.TABLE and rule.customer is None:
        yield error("CRD-60-customer-needed", at="customer")
    elif rule.scope is Scope.GROUP and rule.group is None:
        yield error("CRD-60-group-needed", at="group")
    if rule.scope is Scope.TABLE and rule.risk_group is not None:
        yield error("CRD-60-risk", at="risk_group")
    if rule.starts is not None and rule.ends is not None and rule.ends < rule.starts:
        yield error("CRD-60-dates", at="ends")


def _release(rule: Rule) -> Iterator[Problem]:
    """Is *Release sales order* ticked where only that makes sense (CRD-68, CRD-69)?"""
    if rule.kind is RuleKind.BLOCKING:
        if rule.release:
            yield error("CRD-60-release-blocking", at="release")
        return
    if rule.release:
        return
    if not KINDS[rule.type].scoped:
        yield error("CRD-68-release", at="release", type=_named(rule))
    elif rule.value_type is not KINDS[rule.type].values[0]:
        yield warning("CRD-69-never", key=f"CRD-69-{rule.number}", at="release")


def _twice(rule: Rule, others: Iterable[Rule]) -> Iterator[Problem]:
    """Another active rule with the same key on common days (CRD-67); status and terms are part of the key."""
    for other in others if rule.active else ():
        if other.number != rule.number and other.active and _key(other) == _key(rule) and _overlap(rule, other):
            yield error("CRD-67-twice", at="number", number=other.number)


def _key(rule: Rule) -> tuple[object, ...]:
    return (rule.type, rule.kind, rule.scope, rule.customer and rule.customer.id, rule.group and rule.group.id,
            rule.risk_group and rule.risk_group.id, rule.value_type, rule.code and rule.code.id)


def _overlap(one: Rule, other: Rule) -> bool:
    """Do two validities have a day in common? Empty ends are open."""
    return ((one.starts or date.min) <= (other.ends or date.max) and (other.starts or date.min) <= (one.ends or date.max))


@dataclass(frozen=True, slots=True)
class Freed:
    """Whom an exclusion with *Release sales order* frees from all other rules: ids of customers and open orders (CRD-73)."""

    customers: frozenset[int]
    orders: frozenset[int]


def freed_by(rule: Rule, checks: Iterable[Check]) -> Freed:
    """Customers and orders among `checks` (one per open order at its next step) that only this exclusion would pass (CRD-73)."""
    book = RuleBook([rule])
    freed = [c for c in checks if evaluate(c, book).outcome is Outcome.FREED]
    return Freed(frozenset(c.customer.id for c in freed), frozenset(c.order.id for c in freed))


def check_freed(rule: Rule, checks: Iterable[Check]) -> tuple[Problem, ...]:
    """The warning with counts before an exclusion with *Release sales order* is saved (CRD-73)."""
    if rule.kind is not RuleKind.EXCLUSION or not rule.release:
        return ()
    freed = freed_by(rule, checks)
    return (warning("CRD-73-frees", key=f"CRD-73-{rule.number}", at="release", customers=len(freed.customers),
                    orders=len(freed.orders)),) if freed.orders else ()
