"""When is an invoice due, until when is there a discount, and how is a total split into instalments (MST-050…058)."""

import calendar
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import DateFormula, add_months
from app.core.money import Money, percent_of, rounded
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "MST-053-long": N_("{days:day|days} until the due date: more than the {most} that the law allows in {country}."),
    "MST-054-loop": N_("The discount codes form a circle: {codes}."),
    "MST-054-order": N_("{after} must run longer and give less than {before}."),
    "MST-058-sum": N_("The instalments add up to {sum}; the invoice is {total}."),
    "MST-057-lines": N_("A specified schedule needs lines with a percentage or an amount."),
    "MST-057-count": N_("This schedule needs a number of payments of at least 1."),
    "MST-057-amount": N_("This schedule needs an amount above zero."),
})

_ANCHORS = {"current_week": "CW", "current_month": "CM", "current_quarter": "CQ", "current_year": "CY"}
MOST_INSTALMENTS = 120


@dataclass(frozen=True, slots=True)
class PaymentDays:
    """Days on which a customer pays: ISO weekdays (1 = Monday), or days of the month (31 = the last one) (MST-051)."""

    weekly: bool
    days: frozenset[int]

    def on_or_after(self, day: date) -> date:
        """The first payment day from `day` on; `day` itself may be one."""
        return next((d for n in range(62) if self._is_one(d := day + timedelta(n))), day)

    def _is_one(self, day: date) -> bool:
        if self.weekly:
            return day.isoweekday() in self.days
        last = calendar.monthrange(day.year, day.month)[1]
        return day.day in self.days or (day.day == last and any(d > last for d in self.days))


def weekday(day: date) -> bool:
    """Monday to Friday; companies with a bank calendar hand in their own test."""
    return day.isoweekday() <= 5


@dataclass(frozen=True, slots=True)
class Terms:
    """Payment terms or a discount period: method, months and days; payment days and business-day rule (MST-050)."""

    method: str = "net"
    months: int = 0
    days: int = 0
    payment_days: PaymentDays | None = None
    business_day: str = "none"

    def due(self, document_date: date, is_business_day: Callable[[date], bool] = weekday) -> date:
        """Anchor of the method, plus months, plus days, then the payment day, then the business day (MST-050)."""
        if self.method == "cash_on_delivery":
            return document_date
        anchor = DateFormula(_ANCHORS.get(self.method, "")).apply(document_date)
        day = add_months(anchor, self.months) + timedelta(self.days)
        if self.payment_days is not None:
            day = self.payment_days.on_or_after(day)
        step = {"next": 1, "previous": -1}.get(self.business_day, 0)
        while step and not is_business_day(day):
            day += timedelta(step)
        return day


DEFAULT_MOST = 60
STATUTORY: Mapping[str, tuple[int, int]] = {"FR": (60, 45)}
"""Longest legal terms per country: days net, and days after the end of the month; elsewhere 60 days (MST-053)."""


def check_statutory(term: Terms, document_date: date, country: str,
                    limits: Mapping[str, tuple[int, int]] = STATUTORY) -> tuple[Problem, ...]:
    """A warning when terms run longer than the law of the customer's country allows (MST-053)."""
    net, end_of_month = limits.get(country, (DEFAULT_MOST, 0))
    latest = document_date + timedelta(net)
    if end_of_month:
        after_month = Terms("current_month", 0, end_of_month).due(document_date)
        until_month = DateFormula("CM").apply(document_date + timedelta(end_of_month))
        latest = max(latest, after_month, until_month)
    due = term.due(document_date)
    if due <= latest:
        return ()
    return (warning("MST-053-long", key=f"MST-053-{country}", at="payment_term", days=(due - document_date).days, most=net,
                    country=country),)


# ---------------------------------------------------------------- cash discount

@dataclass(frozen=True, slots=True)
class DiscountCode:
    """A cash discount code: period, percentage, and the code that follows when the period is over (MST-054)."""

    code: str
    term: Terms
    percent: Decimal
    following: str | None = None


@dataclass(frozen=True, slots=True)
class DiscountStep:
    """What is copied to the invoice and its entry: last day, percentage, amount in minor units."""

    last: date
    percent: Decimal
    amount: int


def chain(codes: Mapping[str, DiscountCode], first: str) -> list[DiscountCode]:
    """The codes from `first` on; a circle ends where it closes."""
    found: list[DiscountCode] = []
    name: str | None = first
    while name is not None and name in codes and codes[name] not in found:
        found.append(codes[name])
        name = codes[name].following
    return found


def check_chain(codes: Mapping[str, DiscountCode], first: str) -> tuple[Problem, ...]:
    """Chains never loop; along a chain the days go up and the percentages down (MST-054)."""
    links = chain(codes, first)
    if links and links[-1].following in {c.code for c in links}:
        return (error("MST-054-loop", at="following", codes=" → ".join([c.code for c in links] + [links[-1].following or ""])),)
    day = date(2026, 1, 1)
    return tuple(error("MST-054-order", at="following", after=after.code, before=before.code)
                 for before, after in zip(links, links[1:], strict=False)
                 if after.term.due(day) <= before.term.due(day) or after.percent >= before.percent)


def discount_base(net: int, vat: int, not_discountable: int, *, without_vat: bool) -> int:
    """What a discount is taken of, minor units: with or without VAT, less charges without discount and rounding (MST-055).

    `not_discountable` is given in the same way: with its VAT when the discount is, else without.
    """
    return net + (0 if without_vat else vat) - not_discountable


def discount_steps(codes: Mapping[str, DiscountCode], first: str | None, document_date: date,
                   base: int) -> tuple[DiscountStep, ...]:
    """All steps of a chain for a base in minor units, counted from the document date (MST-054, 055)."""
    return tuple(DiscountStep(code.term.due(document_date), code.percent, percent_of(base, code.percent))
                 for code in (chain(codes, first) if first else []))


def step_on(steps: Sequence[DiscountStep], paid_on: date) -> DiscountStep | None:
    """The only step that can be granted: the first whose last day is not before the payment (MST-054)."""
    return next((s for s in steps if s.last >= paid_on), None)


# ---------------------------------------------------------------- instalments

@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """A specified instalment: a percentage of the total or an amount in minor units."""

    percent: Decimal | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """A payment schedule (MST-057). Amounts in minor units; `vat` and `charges`: proportional, first or last."""

    allocation: str
    interval: int = 1
    unit: str = "month"
    count: int | None = None
    amount: int | None = None
    minimum: int | None = None
    lines: tuple[ScheduleLine, ...] = ()
    vat: str = "proportional"
    charges: str = "proportional"

    def scaled(self, places: int) -> "Schedule":
        """The same amounts in a currency with so many decimals more (or less, below zero): 500.00 is ¥ 500 (MST-057)."""
        def minor(value: int | None) -> int | None:
            return None if value is None else rounded(Decimal(value).scaleb(places))

        if not places:
            return self
        lines = tuple(ScheduleLine(line.percent, minor(line.amount)) for line in self.lines)
        return replace(self, amount=minor(self.amount), minimum=minor(self.minimum), lines=lines)


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of the total, minor units, with its due date."""

    due: date
    amount: int


@dataclass(frozen=True, slots=True)
class Total:
    """What an invoice consists of, minor units: goods and services, VAT, charges (all with the document's sign)."""

    net: int
    vat: int = 0
    charges: int = 0

    @property
    def whole(self) -> int:
        """The total of the document."""
        return self.net + self.vat + self.charges


def check_schedule(schedule: Schedule) -> tuple[Problem, ...]:
    """Is everything there that its allocation needs (MST-057)?"""
    filled = [(line.percent is None) != (line.amount is None) for line in schedule.lines]
    if schedule.allocation == "specified" and not (filled and all(filled)):
        return (error("MST-057-lines", at="lines"),)
    if schedule.allocation == "fixed_number" and (schedule.count or 0) < 1:
        return (error("MST-057-count", at="count"),)
    if schedule.allocation == "fixed_amount" and (schedule.amount or 0) <= 0:
        return (error("MST-057-amount", at="amount"),)
    return ()


def instalments(schedule: Schedule, total: Total, first_due: date) -> tuple[Instalment, ...]:
    """The instalments of a total: each is rounded, the last takes the remainder (MST-057, 058).

    What VAT or charges put on the first or the last instalment leaves the spreading. A document below zero mirrors. There is
    no instalment of nothing, unless the whole is nothing.
    """
    apart = {"first": 0, "last": 0, "proportional": total.net}
    apart[schedule.vat] += total.vat
    apart[schedule.charges] += total.charges
    spread = apart["proportional"]
    sign = -1 if spread < 0 else 1
    parts = [sign * part for part in _parts(schedule, abs(spread))]
    parts[0] += apart["first"]
    parts[-1] += apart["last"]
    made = [Instalment(due, part) for due, part in zip(_due_dates(schedule, first_due, len(parts)), parts, strict=True)]
    return tuple([one for one in made if one.amount] or made[:1])


def _parts(schedule: Schedule, spread: int) -> list[int]:
    """`spread` (not below zero) in parts that add up to it."""
    match schedule.allocation:
        case "fixed_amount" if schedule.amount:
            return _by_amount(spread, schedule.amount, schedule.minimum or 0)
        case "fixed_number":
            count = min(max(schedule.count or 1, 1), MOST_INSTALMENTS)
            return _with_remainder(spread, [rounded(Decimal(spread) / count)] * (count - 1))
        case "specified" if schedule.lines:
            wanted = [line.amount if line.amount is not None else percent_of(spread, line.percent or Decimal(0))
                      for line in schedule.lines[:-1]]
            return _with_remainder(spread, wanted)
    return [spread]


def _with_remainder(spread: int, wanted: Sequence[int]) -> list[int]:
    """The wanted parts as far as there is something left, and the rest as the last."""
    parts: list[int] = []
    for want in wanted:
        parts.append(min(want, spread - sum(parts)))
    return [*parts, spread - sum(parts)]


def _by_amount(spread: int, amount: int, minimum: int) -> list[int]:
    """Parts of `amount`; a last one below `minimum` is merged into the one before it."""
    count = min(max(-(-spread // amount), 1), MOST_INSTALMENTS)
    parts = _with_remainder(spread, [amount] * (count - 1))
    if len(parts) > 1 and parts[-1] < minimum:
        parts[-2:] = [parts[-2] + parts[-1]]
    return parts


def _due_dates(schedule: Schedule, first_due: date, count: int) -> list[date]:
    """First date plus so many intervals, always counted from the first so that its day never drifts (MST-057)."""
    months = {"month": 1, "year": 12}.get(schedule.unit)
    if months:
        return [add_months(first_due, months * schedule.interval * n) for n in range(count)]
    days = schedule.interval * (7 if schedule.unit == "week" else 1)
    return [first_due + timedelta(days * n) for n in range(count)]


def check_instalments(parts: Sequence[Instalment], total: int, currency: str) -> tuple[Problem, ...]:
    """Edited instalments must still add up to the invoice total (MST-058)."""
    found = sum(p.amount for p in parts)
    return () if found == total else (error("MST-058-sum", at="instalments", sum=Money(found, currency),
                                                  total=Money(total, currency)),)
