"""Rules, reasons and steps in words: message codes with what fills them, for the reader's language (CRD-87, W-04).

Every function gives `Words`, or several that are read one after the other with a space between them. They read the facts that
were kept with a reason, so that an old hold is told as it was then.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.core.facts import Facts, Part, Percent, Saw
from app.core.money import Money
from app.core.words import N_, declare, template_of
from app.rules.credit.facts import Rule, RuleKind, RuleType, Scope, ValueType
from app.rules.credit.reasons import Decision, Effect, ReasonKind, Tried

Words = tuple[str, Mapping[str, Saw]]
"""An English template of the catalogue and what fills it: `i18n.sentence(*words, language, region)`."""

KIND_NAMES: Mapping[ReasonKind, str] = {
    ReasonKind.NOT_COMPLETED: N_("Check could not be completed"), ReasonKind.DAYS_OVERDUE: N_("Days overdue"),
    ReasonKind.OVERDUE_AMOUNT: N_("Overdue amount"), ReasonKind.CREDIT_LIMIT_USED: N_("Credit limit used"),
    ReasonKind.GROUP_LIMIT_USED: N_("Group credit limit used"), ReasonKind.SALES_ORDER: N_("Sales order"),
    ReasonKind.CREDIT_LIMIT_EXPIRED: N_("Credit limit expired"), ReasonKind.ACCOUNT_STATUS: N_("Account status"),
    ReasonKind.STATUS_HOLD: N_("Account status"), ReasonKind.TERMS_OF_PAYMENT: N_("Terms of payment"),
    ReasonKind.TERMS_CHANGED: N_("Payment terms changed"), ReasonKind.DISCOUNT_CHANGED: N_("Settlement discount changed")}
"""What a reason is called."""
SEVERAL = N_("Holds::Multiple")
"""What a list shows where there is more than one reason."""

EFFECT_NAMES: Mapping[Effect, str] = {
    Effect.RELEASED: N_("The order passes; no other rule is run."),
    Effect.RECORDED: N_("It holds the order; broader rules of this type are not run."),
    Effect.CLEARED: N_("It clears this type; broader rules are not run."),
    Effect.NOTHING: N_("It has no effect; the next rule follows."),
    Effect.OTHER_VALUE: N_("It has no effect: the blocking rules of this type have another value type."),
    Effect.NO_BROADER: N_("It has no effect: there is no broader blocking rule."),
    Effect.SAME_LEVEL: N_("It has no effect: a blocking rule of the same level holds the order."),
    Effect.FINISHED: N_("This type is already decided."),
    Effect.RISK_GROUP: N_("It is passed over: it names another risk group."),
    Effect.NOT_VALID: N_("It is passed over: it is not active on that day."),
    Effect.SKIPPED: N_("It is not run for this customer."),
    Effect.LACKING: N_("It could not be run: a figure is missing.")}
"""What a step did."""
TRUE, FALSE, NOT_RUN = N_("Rule::True"), N_("Rule::False"), N_("Rule::Not run")

MEASURED_TEXTS: Mapping[str, str] = {
    "days": N_("{days:day|days}"),
    "date-none": N_("no date"),
    "overdue": N_("{overdue} and {used}"),
    "overdue-none": N_("{overdue} without a credit limit"),
    "used": "{used}",
    "used-none": N_("{exposure} without a credit limit"),
    "order": "{total}",
    "status": "{status}",
    "terms": "{terms}",
    "rank": N_("{chosen} (rank {rank})"),
    "missing": "{missing}",
}
"""Measured values by what a reason measures."""
THRESHOLD_TEXTS: Mapping[str, str] = {
    "days": N_("{threshold:day|days}"),
    "overdue": N_("{amount} and {percent}"),
    "used": "{percent}",
    "order": "{amount}",
    "code": "{wanted}",
    "rank": N_("{usual} (rank {usual_rank})"),
    "none": "–",
}
"""Thresholds by what a reason measures."""
PART_NAMES: Mapping[str, str] = {
    "CRD-87-part-document": N_("Overdue document"),
    "CRD-87-part-others": N_("Further overdue documents"),
    "CRD-87-part-balance": N_("Balance"),
    "CRD-87-part-slips": N_("Packing slips not invoiced"),
    "CRD-87-part-orders": N_("Other open orders"),
    "CRD-87-part-own": N_("This order"),
    "CRD-87-part-order": N_("Total of the order"),
    "CRD-87-part-member": N_("Member of the group"),
}
"""What the addends of a figure are called."""

declare({
    "CRD-87-days": N_("{oldest} was due on {due}."),
    "CRD-87-days-none": N_("No invoice is overdue."),
    "CRD-87-days-amount": N_("Overdue {gross} − unapplied {unapplied} = {overdue}, {amount} is allowed."),
    "CRD-87-overdue": N_("Overdue {gross} − unapplied {unapplied} = {overdue}; {used} of the credit limit is used."),
    "CRD-87-overdue-no-limit": N_("Overdue {gross} − unapplied {unapplied} = {overdue}; there is no credit limit."),
    "CRD-87-used-balance": N_("Balance {balance} + this order {own} = {exposure} of {limit}."),
    "CRD-87-used-slips": N_("Balance {balance} + packing slips {slips} + this order {own} = {exposure} of {limit}."),
    "CRD-87-used-all": N_("Balance {balance} + packing slips {slips} + open orders {orders} + this order {own} "
                          "= {exposure} of {limit}."),
    "CRD-87-group": N_("Group {group}: members {others} + this order {own} = {exposure} of {limit}. "
                       "The customer alone: {alone}."),
    "CRD-87-order": N_("The order comes to {total}, VAT included."),
    "CRD-87-expired": N_("The credit limit expired on {expires}."),
    "CRD-87-expires": N_("The credit limit expires on {expires}."),
    "CRD-87-expired-temporary": N_("A temporary credit limit is in force."),
    "CRD-87-expired-blank": N_("The credit limit has no expiry date."),
    "CRD-87-status": N_("The customer has account status {status}."),
    "CRD-87-status-none": N_("The customer has no account status."),
    "CRD-87-status-hold-all": N_("Account status {status} holds every step."),
    "CRD-87-status-hold-invoice": N_("Account status {status} holds the invoice."),
    "CRD-87-terms": N_("The order has payment terms {terms}."),
    "CRD-87-terms-none": N_("The order has no payment terms."),
    "CRD-87-terms-changed": N_("Payment terms {chosen} have rank {rank}, those of the customer ({usual}) rank {usual_rank}."),
    "CRD-87-discount-changed": N_("Cash discount {chosen} has rank {rank}, that of the customer ({usual}) rank {usual_rank}."),
    "CRD-87-missing": N_("The exchange rate of {missing} is missing."),
    "CRD-87-clear-pay": N_("{oldest} ({value}) is paid"),
    "CRD-87-clear-pay-several": N_("{late:overdue invoice is|overdue invoices are} paid, {value} together"),
    "CRD-87-clear-pay-before": N_("everything that was due before {value} is paid"),
    "CRD-87-clear-receive": N_("{value} is received"),
    "CRD-87-clear-fall": N_("the exposure falls by {value}"),
    "CRD-87-clear-limit": N_("the credit limit becomes {value} or more"),
    "CRD-87-clear-group-limit": N_("the limit of the group becomes {value} or more"),
    "CRD-87-clear-leave-out": N_("lines worth {value} leave the order"),
    "CRD-87-clear-extend": N_("the credit limit is extended to {value} or later"),
    "CRD-87-clear-status": N_("the account status is no longer {value}"),
    "CRD-87-clear-terms": N_("the payment terms become {value}"),
    "CRD-87-clear-other-terms": N_("the payment terms are no longer {value}"),
    "CRD-87-clear-discount": N_("the cash discount becomes {value}"),
    "CRD-87-clear-no-discount": N_("the order has no cash discount"),
    "CRD-87-clear-set-up": N_("the exchange rate of {value} is entered"),
    "CRD-65-off": N_("Sales orders are not checked against the credit limit."),
    "CRD-65-none": N_("The credit limit is not tested, and this customer's is not mandatory."),
    "CRD-04-unlimited": N_("The customer has an unlimited credit limit."),
    "P-01-off": N_("Credit management is switched off."),
    "CRD-13-nothing": N_("Credit notes, returns and orders without an amount are not checked."),
    "CRD-60-customer": N_("The customer is excluded from credit management."),
    "CRD-60-until": N_("The customer is left out of credit management until {until}."),
    "CRD-60-order": N_("The order is excluded from credit management."),
    "CRD-70-freed": N_("Rule {rule} lets the order pass; no other rule was run."),
    "CRD-70-passed": N_("No rule holds the order."),
    "CRD-70-held": N_("{count:reason holds|reasons hold} the order."),
})

# ---------------------------------------------------------------- a reason

_MEASURED: Mapping[ReasonKind, str] = {
    ReasonKind.NOT_COMPLETED: "missing", ReasonKind.DAYS_OVERDUE: "days", ReasonKind.OVERDUE_AMOUNT: "overdue",
    ReasonKind.CREDIT_LIMIT_USED: "used", ReasonKind.GROUP_LIMIT_USED: "used", ReasonKind.SALES_ORDER: "order",
    ReasonKind.CREDIT_LIMIT_EXPIRED: "days", ReasonKind.ACCOUNT_STATUS: "status", ReasonKind.STATUS_HOLD: "status",
    ReasonKind.TERMS_OF_PAYMENT: "terms", ReasonKind.TERMS_CHANGED: "rank", ReasonKind.DISCOUNT_CHANGED: "rank"}
_THRESHOLD: Mapping[ReasonKind, str] = {
    **_MEASURED, ReasonKind.NOT_COMPLETED: "none", ReasonKind.STATUS_HOLD: "none", ReasonKind.ACCOUNT_STATUS: "code",
    ReasonKind.TERMS_OF_PAYMENT: "code"}


def measured(kind: ReasonKind, facts: Facts) -> Words:
    """The measured value: *63 days*, *3,000.00 and 115.00 %*."""
    name, saw = _MEASURED[kind], facts.saw
    if name == "days" and saw.get("days") is None:
        name = "date-none"
    elif name in ("used", "overdue") and saw.get("used") is None:
        name += "-none"
    return MEASURED_TEXTS[name], saw


def threshold(kind: ReasonKind, facts: Facts) -> Words:
    """The threshold it is over: *60 days*, *2,500.00 and 50 %*."""
    return THRESHOLD_TEXTS[_THRESHOLD[kind]], facts.saw


def shares(kind: ReasonKind, facts: Facts) -> tuple[Decimal, Decimal] | None:
    """Measured value and threshold as two numbers of the same kind, for a bar; None where there is nothing to draw (CRD-87)."""
    names = {"days": ("days", "threshold"), "overdue": ("overdue", "amount"), "used": ("used", "percent"),
             "order": ("total", "amount")}.get(_MEASURED[kind])
    found = [_number(facts.saw.get(name)) for name in names or ()]
    values = [value for value in found if value is not None]
    return (values[0], values[1]) if len(values) == 2 else None


def _number(value: Saw) -> Decimal | None:
    match value:
        case Money(amount, _currency):
            return Decimal(amount)
        case Percent(number, _places):
            return number
        case int() | Decimal():
            return Decimal(value)
    return None


def calculation(facts: Facts) -> Words:
    """How the measured value came about."""
    return template_of(facts.rule), facts.saw


def clears(facts: Facts) -> tuple[Words, ...]:
    """What would clear it, each way by itself; they are told with *or* between them."""
    return tuple((template_of(part.code), {**facts.saw, "value": part.value, "late": len(part.refs)}) for part in facts.clears)


def part(addend: Part) -> str:
    """What an addend of a figure is called."""
    return PART_NAMES[addend.code]


def summary(kinds: Sequence[ReasonKind]) -> str:
    """The reason a list shows: its name, or *Multiple* (credit 10.2); empty without any."""
    return "" if not kinds else KIND_NAMES[kinds[0]] if len(kinds) == 1 else SEVERAL


def outcome(decision: Decision) -> Words:
    """What came of a check, in one sentence."""
    if decision.note is not None:
        return calculation(decision.note)
    if decision.freed_by is not None:
        return template_of("CRD-70-freed"), {"rule": decision.freed_by.number}
    count = len(decision.reasons)
    return (template_of("CRD-70-held"), {"count": count}) if count else (template_of("CRD-70-passed"), {})


# ---------------------------------------------------------------- a step of the evaluation

def verdict(step: Tried) -> str:
    """True, false or not run."""
    return NOT_RUN if step.true is None else TRUE if step.true else FALSE


def seen(step: Tried) -> Words | None:
    """The figures of a step, where it looked at any."""
    return calculation(step.saw) if step.saw else None


# ---------------------------------------------------------------- a rule

declare({
    "CRD-60-hold-all": N_("Holds orders of all customers"),
    "CRD-60-hold-group": N_("Holds orders of group {group}"),
    "CRD-60-hold-table": N_("Holds orders of {customer}"),
    "CRD-60-hold-all-risk": N_("Holds orders of customers in risk group {risk}"),
    "CRD-60-hold-group-risk": N_("Holds orders of group {group} in risk group {risk}"),
    "CRD-60-exclude-all": N_("Keeps orders of all customers from being held by broader rules"),
    "CRD-60-exclude-group": N_("Keeps orders of group {group} from being held by broader rules"),
    "CRD-60-exclude-table": N_("Keeps orders of {customer} from being held by broader rules"),
    "CRD-60-exclude-all-risk": N_("Keeps orders of customers in risk group {risk} from being held by broader rules"),
    "CRD-60-exclude-group-risk": N_("Keeps orders of group {group} in risk group {risk} from being held by broader rules"),
    "CRD-60-free-all": N_("Lets orders of all customers pass without any other rule"),
    "CRD-60-free-group": N_("Lets orders of group {group} pass without any other rule"),
    "CRD-60-free-table": N_("Lets orders of {customer} pass without any other rule"),
    "CRD-60-free-all-risk": N_("Lets orders of customers in risk group {risk} pass without any other rule"),
    "CRD-60-free-group-risk": N_("Lets orders of group {group} in risk group {risk} pass without any other rule"),
    "CRD-60-when-days": N_("when an invoice is more than {days:day|days} overdue."),
    "CRD-60-when-account-status": N_("when the customer has account status {code}."),
    "CRD-60-when-terms-of-payment": N_("when the order has payment terms {code}."),
    "CRD-60-when-expired": N_("when the credit limit expired more than {days:day|days} ago."),
    "CRD-60-when-overdue": N_("when more than {amount} is overdue and more than {percent} of the credit limit is used."),
    "CRD-60-when-order": N_("when the order comes to more than {amount}."),
    "CRD-60-when-used": N_("when more than {percent} of the credit limit is used."),
    "CRD-60-unless-days": N_("as long as no invoice is more than {days:day|days} overdue."),
    "CRD-60-unless-days-amount": N_("as long as no more than {amount} is overdue."),
    "CRD-60-unless-account-status": N_("as long as the customer has account status {code}."),
    "CRD-60-unless-terms-of-payment": N_("as long as the order has payment terms {code}."),
    "CRD-60-unless-expired": N_("as long as the credit limit did not expire more than {days:day|days} ago."),
    "CRD-60-unless-overdue": N_("as long as no more than {amount} is overdue "
                                "or no more than {percent} of the credit limit is used."),
    "CRD-60-unless-order": N_("as long as the order comes to no more than {amount}."),
    "CRD-60-unless-used": N_("as long as no more than {percent} of the credit limit is used."),
})

_CONDITION: Mapping[RuleType, str] = {
    RuleType.DAYS_OVERDUE: "days", RuleType.ACCOUNT_STATUS: "account-status", RuleType.TERMS_OF_PAYMENT: "terms-of-payment",
    RuleType.CREDIT_LIMIT_EXPIRED: "expired", RuleType.OVERDUE_AMOUNT: "overdue", RuleType.SALES_ORDER: "order",
    RuleType.CREDIT_LIMIT_USED: "used"}


def rule_sentence(rule: Rule, currency: str) -> tuple[Words, ...]:
    """*Holds orders of group STD* · *when an invoice is more than 30 days overdue.* (W-04); `currency` = accounting currency."""
    blocking = rule.kind is RuleKind.BLOCKING
    verb = "hold" if blocking else "free" if rule.release else "exclude"
    risk = "-risk" if rule.risk_group and rule.scope is not Scope.TABLE else ""
    condition = _CONDITION[rule.type]
    if rule.type is RuleType.DAYS_OVERDUE and rule.value_type is ValueType.AMOUNT and not blocking:
        condition = "days-amount"
    amount = rule.amount_own or (None if rule.amount is None else Money(rule.amount, currency))
    saw: dict[str, Saw] = {
        "customer": f"{rule.customer.code} {rule.customer.name}".strip() if rule.customer else None,
        "group": rule.group.code if rule.group else None, "risk": rule.risk_group.code if rule.risk_group else None,
        "days": rule.days or 0, "amount": amount, "percent": None if rule.percent is None else Percent(rule.percent),
        "code": rule.code.code if rule.code else None}
    return ((template_of(f"CRD-60-{verb}-{rule.scope.value}{risk}"), saw),
            (template_of(f"CRD-60-{'when' if blocking else 'unless'}-{condition}"), saw))
