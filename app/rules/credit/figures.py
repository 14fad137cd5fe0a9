"""Limit, exposure and used percentage: how they add up and when one is over a threshold (CRD-02…10, CRD-20…35)."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from app.core.facts import Percent
from app.core.money import HUNDRED, Money, percent_of, quantized
from app.rules.credit.facts import (
    Check,
    CreditGroup,
    CreditParameters,
    Customer,
    Limit,
    LimitType,
    OpenEntry,
    Order,
    Period,
    Policy,
)

PLACES, MORE_PLACES = 2, 4
"""Decimals of a percentage, and those that show a difference two would hide (CRD-09)."""


@dataclass(frozen=True, slots=True)
class Share:
    """Exposure of a limit, both in minor units of one currency; the limit is not below zero (CRD-09, 10)."""

    exposure: int
    limit: int

    def over(self, threshold: Decimal) -> bool:
        """Is the used percentage above `threshold` %? Compared exactly; no limit at all is above any threshold (CRD-09)."""
        return self.exposure > 0 if not self.limit else self.exposure * 100 > threshold * self.limit

    @property
    def percent(self) -> Decimal | None:
        """Used percentage, unrounded; None where something is used of no limit."""
        if self.limit:
            return Decimal(self.exposure) * HUNDRED / self.limit
        return Decimal(0) if self.exposure <= 0 else None

    def shown(self, threshold: Decimal | None = None) -> Percent | None:
        """With two decimals, or with four where two would hide on which side of `threshold` it is (CRD-09)."""
        used = self.percent
        if used is None:
            return None
        short = quantized(used, PLACES)
        hides = threshold is not None and (short > threshold) != self.over(threshold)
        return Percent(quantized(used, MORE_PLACES), MORE_PLACES) if hides else Percent(short, PLACES)

    @property
    def available(self) -> int:
        """What is left; below zero = over by so much (CRD-10)."""
        return self.limit - self.exposure

    def allowed(self, threshold: Decimal) -> int:
        """The largest exposure that is not above `threshold` %."""
        return int((threshold * self.limit / HUNDRED).to_integral_value(ROUND_FLOOR))

    def falls_by(self, threshold: Decimal) -> int:
        """By how much the exposure must fall so that it is not above `threshold` %; 0 when it is not."""
        return max(0, self.exposure - self.allowed(threshold)) if self.over(threshold) else 0

    def limit_needed(self, threshold: Decimal) -> int | None:
        """The least limit of which the exposure is not above `threshold` %; None when no limit is enough."""
        if self.exposure <= 0:
            return 0
        return int((self.exposure * HUNDRED / threshold).to_integral_value(ROUND_CEILING)) if threshold > 0 else None


# ---------------------------------------------------------------- limits

@dataclass(frozen=True, slots=True)
class Raise:
    """What a policy does to the limit: `up` = value × percentage, `down` = its value where that is part of the exposure."""

    policy: Policy
    up: int
    down: int


@dataclass(frozen=True, slots=True)
class LimitFigures:
    """The written-out sum of a total limit: base (temporary or not), policies, total; minor units (CRD-02, 03, 24)."""

    base: int
    temporary: bool = False
    raises: tuple[Raise, ...] = ()
    unlimited: bool = False

    @property
    def adjustment(self) -> int:
        """What all policies together add."""
        return sum(r.up - r.down for r in self.raises)

    @property
    def total(self) -> int:
        """Never below zero (CRD-03)."""
        return max(0, self.base + self.adjustment)

    @property
    def uninsured(self) -> int:
        """*Uninsured exposure at limit*: the total less the value of policies included in the exposure, once (CRD-24)."""
        return max(0, self.total - sum(r.policy.value - r.down for r in self.raises if r.policy.in_exposure))

    def base_for(self, total: int) -> int:
        """The base limit that brings the total to `total`."""
        return max(0, total - self.adjustment)


def base_limit(amount: int, temporary: tuple[Period, ...], day: date) -> tuple[int, bool]:
    """The limit of that day, and whether it is a temporary one: first and last day included (CRD-02)."""
    active = next((p for p in temporary if p.active(day)), None)
    return (active.amount, True) if active else (amount, False)


def limit_figures(limit: Limit, day: date, parameters: CreditParameters) -> LimitFigures:
    """The total limit of a customer on `day` (CRD-02…04, CRD-20, CRD-24)."""
    base, temporary = base_limit(limit.amount, limit.temporary, day)
    raises = tuple(Raise(p, percent_of(p.value, p.percent), p.value if p.in_exposure and parameters.included_lowers_limit else 0)
                   for p in limit.policies if p.valid(day))
    return LimitFigures(base, temporary, raises, limit.unlimited)


# ---------------------------------------------------------------- all figures of a check

@dataclass(frozen=True, slots=True)
class GroupFigures:
    """A shared limit: `others` = all members without this document, `own` = this document; minor units of `currency` (CRD-31)."""

    group: CreditGroup
    limit: int
    others: int
    own: int

    @property
    def currency(self) -> str:
        """The currency of the group."""
        return self.group.currency

    @property
    def share(self) -> Share:
        """Its exposure of its limit."""
        return Share(self.others + self.own, self.limit)


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a check adds up (CRD-08…10, CRD-31). Minor units of `currency`, the group's in its own.

    `counted` = components P-19 chooses, `own` = this document; `limits_tested` is False when P-19 = None spares the customer;
    `group` is None when no shared limit is tested; `by_group` = the group's limit is the effective one (CRD-31 row 5).
    """

    currency: str
    counted: int
    own: int
    limit: LimitFigures
    limit_type: LimitType
    limits_tested: bool
    group: GroupFigures | None
    by_group: bool
    overdue: int
    oldest_days: int

    @property
    def exposure(self) -> int:
        """What the customer uses with this document (CRD-08)."""
        return self.counted + self.own

    @property
    def share(self) -> Share:
        """The individual exposure of the individual limit."""
        return Share(self.exposure, self.limit.total)

    @property
    def leading(self) -> Share:
        """The share a used percentage is taken from: the group's where its limit is the effective one (CRD-31, CRD-63)."""
        return self.group.share if self.by_group and self.group else self.share

    @property
    def effective_limit(self) -> Money | None:
        """The limit that counts in the end: the smaller of both; None = unlimited (credit 3.5, rows 1 to 6)."""
        own = Money(self.limit.total, self.currency)
        if self.limit.unlimited or self.group is None:
            return None if self.limit.unlimited else own
        smaller = not self.by_group and self.group.group.rate.apply(own.amount) <= self.group.limit
        return own if smaller else Money(self.group.limit, self.group.currency)

    @property
    def available(self) -> Money | None:
        """Available credit, below zero when over; None = unlimited (CRD-10)."""
        if self.limit.unlimited:
            return None
        return Money(self.leading.available, self.group.currency if self.by_group and self.group else self.currency)

    def largest_order(self) -> int | None:
        """The largest document that uses 100 % at most of both limits, this one left aside; None = no limit (EX-G1)."""
        if self.limit.unlimited or not self.limits_tested:
            return None
        own = self.limit.total - self.counted
        if self.group is None:
            return max(0, own)
        group = self.group.limit - self.group.others
        rate = self.group.group.rate
        shared = rate.needed(group)
        shared -= rate.apply(shared) > group
        return max(0, shared if self.by_group else min(own, shared))


def _group(customer: Customer, order: Order, day: date, parameters: CreditParameters) -> GroupFigures | None:
    group = customer.credit_group
    if group is None or not parameters.check_groups:
        return None
    limit, _temporary = base_limit(group.limit, group.temporary, day)
    others = sum(m.components.counted(parameters.limit_type) for m in group.members)
    return GroupFigures(group, limit, others, group.rate.apply(order.own))


def figures(check: Check) -> Figures:
    """All figures of a check."""
    customer, parameters, limit = check.customer, check.parameters, check.customer.limit
    own = limit_figures(limit, check.day, parameters)
    group = _group(customer, check.order, check.day, parameters)
    oldest = oldest_entry(customer)
    return Figures(
        parameters.currency, customer.components.counted(parameters.limit_type), check.order.own, own, parameters.limit_type,
        parameters.limit_type is not LimitType.NONE or limit.mandatory, group,
        group is not None and own.base == 0 and not limit.mandatory and not limit.unlimited,
        customer.overdue.net, max(0, oldest.days(check.day)) if oldest else 0)


def oldest_entry(customer: Customer) -> OpenEntry | None:
    """The entry days overdue are counted from: of the account, or of any member where the group says so (credit 3.5)."""
    group, own = customer.credit_group, customer.overdue.oldest
    if group is None or not group.all_members_overdue or group.oldest is None:
        return own
    return group.oldest if own is None or group.oldest.due < own.due else own
