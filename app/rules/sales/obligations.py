"""Must this invoice be electronic? The table of obligations by country, customer, size and day (EIN-001)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Any, Self

from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.rules.sales.vat import EU_STATES

declare({
    "EIN-001-block": N_("Invoices to {customer} must be electronic since {day}; paper or PDF alone is refused."),
    "EIN-001-warn": N_("Invoices to {customer} must be electronic since {day}."),
    "EIN-001-soon": N_("In {days:day|days}, from {day}, invoices to {customer} must be electronic."),
    "EIN-001-tell": N_("The law has rules for electronic invoices to {customer} since {day}."),
})

STRUCTURED = frozenset({"peppol_ubl", "facturx", "xrechnung", "nlcius"})
"""Formats a machine reads; everything else is paper or a PDF alone."""
OVER_PEPPOL = STRUCTURED - {"facturx"}
"""What public bodies take."""
VAT_REGISTERED = frozenset({"BE"})
"""Countries whose duty is only towards customers with a VAT number."""
UNION = "EU"
"""Country of the rules for other countries of the European Union."""


class Action(IntEnum):
    """What happens to an invoice that is not electronic, from weak to strong."""

    NONE = 0
    INFORMATION = 1
    WARN = 2
    BLOCK = 3


@dataclass(frozen=True, slots=True)
class Obligation:
    """A row of the table. `above`: only invoices of more (minor units); `warn_days`: how long before it is announced."""

    country: str
    audience: str
    direction: str
    valid_from: date
    action: Action
    size: str = "all"
    warn_days: int = 0
    above: int | None = None
    with_id: bool = False

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """A row as it is delivered or stored: the day as date or ISO text, the condition as a mapping."""
        condition, day = row.get("condition") or {}, row["valid_from"]
        return cls(row["country_code"], row["audience"], row["direction"],
                   day if isinstance(day, date) else date.fromisoformat(day), Action[row["action"].upper()],
                   row.get("size", "all"), row.get("warn_days", 0), condition.get("above"), bool(condition.get("with_id")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An invoice and its two parties.

    `size` of the company: `large` or `small`; `customer_kind`: `business`, `private` or `public`; `public_id`: she has the
    customer's OIN or Leitweg-ID; `total` in minor units with VAT; `exempt`: the whole invoice is exempt from VAT or the company
    is under the small-business scheme; `excepted`: the customer card says why there is none; `format`: what it goes out as.
    """

    country: str
    size: str
    customer: str
    customer_country: str
    customer_kind: str
    vat_registered: bool
    day: date
    total: int
    format: str
    public_id: bool = False
    exempt: bool = False
    excepted: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """What follows: the strongest action, since when, and how many days are left when it has not begun."""

    action: Action
    since: date | None = None
    days_left: int = 0


def decide(table: Iterable[Obligation], case: Case) -> Duty:
    """The duty of an invoice that is to go out as `case.format`; none when the format fulfils it (EIN-001)."""
    if case.excepted or _fulfilled(case):
        return Duty(Action.NONE)
    return _strongest([rule for rule in table if _concerns(rule, case)], case.day)


def begun(table: Iterable[Obligation], case: Case) -> bool:
    """Has the duty begun for these parties, whatever the format? What a French invoice shows depends on it (DOC-011)."""
    return any(_concerns(rule, case) and rule.valid_from <= case.day and rule.action > Action.INFORMATION for rule in table)


def problems(table: Iterable[Obligation], case: Case) -> tuple[Problem, ...]:
    """The duty as a problem: refusal, a warning she may confirm, or something only told."""
    duty = decide(table, case)
    if duty.since is None:
        return ()
    if duty.days_left:
        return (warning("EIN-001-soon", key=f"EIN-001:soon:{duty.since}", at="customer", customer=case.customer, day=duty.since,
                        days=duty.days_left),)
    if duty.action is Action.BLOCK:
        return (error("EIN-001-block", at="customer", customer=case.customer, day=duty.since),)
    if duty.action is Action.WARN:
        return (warning("EIN-001-warn", key=f"EIN-001:{duty.since}", at="customer", customer=case.customer, day=duty.since),)
    return (information("EIN-001-tell", at="customer", customer=case.customer, day=duty.since),)


def _fulfilled(case: Case) -> bool:
    return case.format in (OVER_PEPPOL if case.customer_kind == "public" else STRUCTURED)


def _concerns(rule: Obligation, case: Case) -> bool:
    """Is it about these parties and this amount, whatever the day?"""
    return (rule.direction == "issue" and _for_these(rule, case) and rule.size in ("all", case.size)
            and (rule.above is None or abs(case.total) > rule.above) and (not rule.with_id or case.public_id))


def _for_these(rule: Obligation, case: Case) -> bool:
    """Country and kind of customer; a foreign customer is only met by the rules of the Union."""
    if case.country != case.customer_country:
        abroad = {case.country, case.customer_country} <= EU_STATES
        return rule.country == UNION and rule.audience == "cross_border" and abroad and case.customer_kind == "business"
    if rule.country != case.country or rule.audience != case.customer_kind:
        return False
    business = case.customer_kind == "business"
    return not (business and (case.exempt or (case.country in VAT_REGISTERED and not case.vat_registered)))


def _strongest(rules: Sequence[Obligation], day: date) -> Duty:
    """The duty on a day out of the rules that concern a case: what has begun, else what is announced."""
    started = [rule for rule in rules if rule.valid_from <= day]
    if started:
        rule = max(started, key=lambda one: (one.action, one.valid_from))
        return Duty(rule.action, rule.valid_from)
    coming = [rule for rule in rules if rule.valid_from - timedelta(rule.warn_days) <= day]
    if not coming:
        return Duty(Action.NONE)
    rule = min(coming, key=lambda one: one.valid_from)
    return Duty(Action.WARN, rule.valid_from, (rule.valid_from - day).days)
