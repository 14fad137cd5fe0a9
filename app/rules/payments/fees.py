"""Payment fees: which rules fit a payment best, and what they come to (PAY-30…32)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.money import percent_of


class ChargeTo(StrEnum):
    """Who bears a fee (PAY-30)."""

    CUSTOMER = "customer"
    LEDGER = "ledger"


class FeeKind(StrEnum):
    """How the value of a rule is meant (PAY-31): of an interval it is a percentage or an amount, as `percent` says."""

    PERCENT = "percent"
    AMOUNT = "amount"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class FeeRule:
    """A set-up line of a fee; None fits everything. Amounts in minor units of `currency` (None = of the payment).

    `percent` (per cent of the payment) or `amount` is the value; `days_from` to `days_to` are days overdue on the payment
    date, for intervals only; `group` is the group of the bank account.
    """

    fee_id: int
    kind: FeeKind
    percent: Decimal | None = None
    amount: int | None = None
    bank_id: int | None = None
    group: str | None = None
    method_id: int | None = None
    specification: str | None = None
    currency: str | None = None
    remittance: str | None = None
    first: date | None = None
    last: date | None = None
    minimum: int | None = None
    maximum: int | None = None
    days_from: int | None = None
    days_to: int | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """What the rules look at: `amount` in minor units of `currency`, positive; `days_overdue` of the oldest entry it settles."""

    amount: int
    currency: str
    day: date
    bank_id: int | None = None
    bank_group: str | None = None
    method_id: int | None = None
    specification: str | None = None
    remittance: str | None = None
    days_overdue: int = 0


@dataclass(frozen=True, slots=True)
class Fee:
    """What a fee comes to, minor units of `currency`."""

    fee_id: int
    amount: int
    currency: str


def fees_for(payment: Payment, rules: Sequence[FeeRule]) -> tuple[Fee, ...]:
    """One amount for each fee whose best fitting rule comes to something, in the order of the rules (PAY-31).

    Rules that fit equally well: the first of them.
    """
    best: dict[int, FeeRule] = {}
    for rule in rules:
        if _fits(payment, rule) and (rule.fee_id not in best or _rank(rule) > _rank(best[rule.fee_id])):
            best[rule.fee_id] = rule
    made = (Fee(fee_id, _value(payment, rule), rule.currency or payment.currency) for fee_id, rule in best.items())
    return tuple(fee for fee in made if fee.amount)


def _fits(payment: Payment, rule: FeeRule) -> bool:
    """Does a rule speak about this payment at all?"""
    named = ((rule.bank_id, payment.bank_id), (rule.group, payment.bank_group), (rule.method_id, payment.method_id),
             (rule.specification, payment.specification), (rule.remittance, payment.remittance),
             (rule.currency, payment.currency))
    if any(wanted is not None and wanted != had for wanted, had in named):
        return False
    if not (rule.first or date.min) <= payment.day <= (rule.last or date.max):
        return False
    if rule.kind is not FeeKind.INTERVAL:
        return True
    return (rule.days_from or 0) <= payment.days_overdue and (rule.days_to is None or payment.days_overdue <= rule.days_to)


def _rank(rule: FeeRule) -> tuple[bool, ...]:
    """How closely a rule describes its payments: bank before group before all, then method, specification, currency …"""
    return (rule.bank_id is not None, rule.group is not None, rule.method_id is not None, rule.specification is not None,
            rule.currency is not None, rule.remittance is not None, rule.first is not None or rule.last is not None)


def _value(payment: Payment, rule: FeeRule) -> int:
    """The amount of a rule within its minimum and maximum; nothing of nothing."""
    if not payment.amount:
        return 0
    value = percent_of(payment.amount, rule.percent) if rule.percent is not None else rule.amount or 0
    value = max(value, rule.minimum or 0)
    return value if rule.maximum is None else min(value, rule.maximum)
