"""Credit statistics of a customer: days sales outstanding, averages, payment days, and how long snapshots stay (ST-01…07)."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from app.core.dates import add_months
from app.core.money import rounded
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "P-13-months": N_("{months:month|months} cannot be reckoned with. Enter a number from 1 to {most}."),
    "T-07-late": N_("Statistics are needed until then. Enter a day not later than {latest}."),
})

MOST_MONTHS = 36
"""P-13…P-18 are 1 to this many months."""
PAYMENT_MONTHS = 12
"""Payment days look at what was settled in so many months (ST-05)."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days a figure looks at; `days` = the plain difference of its ends (ST-01)."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Days from start to end."""
        return (self.end - self.start).days

    def holds(self, day: date) -> bool:
        """Does a day lie in it, both ends included?"""
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """A snapshot: what was open and the total limit in force that day (None = unlimited), minor units of one currency."""

    day: date
    amount: int
    limit: int | None


@dataclass(frozen=True, slots=True)
class Settled:
    """An invoice that was fully settled: its date, the day it was settled (a bill: honoured), its amount in minor units."""

    invoiced: date
    settled: date
    amount: int


@dataclass(frozen=True, slots=True)
class PaymentDays:
    """Average payment days, two decimals: of all invoices alike, and weighted by amount (ST-05)."""

    plain: Decimal
    weighted: Decimal | None


def months_back(day: date, months: int) -> date:
    """The same day so many months before, the last of the month where there is none: 31 May − 3 = 28 February."""
    return add_months(day, -months)


def period(end: date, months: int, customer_since: date | None = None) -> Period:
    """The last so many months, from *customer since* on where that is later, and never a negative stretch (ST-01)."""
    start = months_back(end, months)
    return Period(min(end, max(start, customer_since or start)), end)


def dso(balance: int, sales: int, days: int) -> Decimal | None:
    """Days sales outstanding, two decimals: balance ÷ sales × days; None, shown as “–”, without sales (ST-01).

    `balance` and `sales` (invoices with VAT dated in the period) in minor units of one currency.
    """
    return _two(Fraction(balance * days, sales)) if sales > 0 else None


def month_ends(day: date, months: int) -> tuple[date, ...]:
    """The ends of the last so many full months, oldest first; on its last day a month is full (ST-02)."""
    last = day if _ends_month(day) else day.replace(day=1) - timedelta(1)
    return tuple(_month_end(add_months(last, -back)) for back in reversed(range(months)))


def _ends_month(day: date) -> bool:
    return day == _month_end(day)


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def average_balance(points: Iterable[MonthEnd], day: date, months: int) -> int | None:
    """The mean of the month-end balances in minor units, over those months that have a snapshot; None without any (ST-02)."""
    amounts = [p.amount for p in _counted(points, day, months)]
    return rounded(Decimal(sum(amounts)) / len(amounts)) if amounts else None


def average_percent(points: Iterable[MonthEnd], day: date, months: int) -> Decimal | None:
    """The mean of amount ÷ limit × 100 of each month end, two decimals, limits as in force that day (ST-03, ST-04).

    Months without a limit to divide by (none, or unlimited) are left out; None when all are.
    """
    shares = [Fraction(p.amount * 100, p.limit) for p in _counted(points, day, months) if p.limit]
    return _two(sum(shares, Fraction(0)) / len(shares)) if shares else None


def highest(points: Iterable[MonthEnd], day: date, months: int = 12) -> MonthEnd | None:
    """The highest balance of the last months, the later one of equals; None without a snapshot (ST-07)."""
    return max(_counted(points, day, months), key=lambda p: (p.amount, p.day), default=None)


def _counted(points: Iterable[MonthEnd], day: date, months: int) -> list[MonthEnd]:
    wanted = frozenset(month_ends(day, months))
    return [p for p in points if p.day in wanted]


def payment_days(invoices: Iterable[Settled], day: date) -> PaymentDays | None:
    """Days from invoice to settlement on average, of those settled in the last 12 months; None without any (ST-05, EX-ST6).

    What was paid before it was invoiced counts as 0 days, like the same day.
    """
    window = period(day, PAYMENT_MONTHS)
    found = [(max(0, (i.settled - i.invoiced).days), i.amount) for i in invoices if window.holds(i.settled)]
    if not found:
        return None
    weight = sum(amount for _, amount in found)
    weighted = _two(Fraction(sum(days * amount for days, amount in found), weight)) if weight > 0 else None
    return PaymentDays(_two(Fraction(sum(days for days, _ in found), len(found))), weighted)


def _two(value: Fraction) -> Decimal:
    """A fraction with two decimals, half away from zero."""
    size = (abs(value) * 200 + 1) // 2
    return Decimal(-size if value < 0 else size).scaleb(-2)


def month_faults(months: Iterable[tuple[str, int]]) -> tuple[Problem, ...]:
    """Which of P-13…P-18, given as field and months, is not 1 to 36."""
    return tuple(error("P-13-months", at=name, months=number, most=MOST_MONTHS) for name, number in months
                 if not 1 <= number <= MOST_MONTHS)


def latest_deletion(today: date, months: Sequence[int]) -> date:
    """The last day until which snapshots may be deleted: today less the longest of P-13…P-18 (T-07, EX-T1)."""
    return months_back(today, max(months))


def proposed_deletion(today: date, months: Sequence[int], back: int = 12) -> date:
    """What the task proposes: so many months ago (12, or 6 or 3 when it recurs), not later than allowed (T-07)."""
    return min(months_back(today, back), latest_deletion(today, months))


def deletion_fault(until: date, today: date, months: Sequence[int]) -> Problem | None:
    """Why snapshots before a day cannot be deleted, with the latest day that is allowed; None when they can (T-07, EX-T1)."""
    latest = latest_deletion(today, months)
    return error("T-07-late", at="until", latest=latest) if until > latest else None
