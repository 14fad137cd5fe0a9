"""Late-payment interest: day counts, changing rates, part payments, yearly compounding (INT-01…16, GEN-02, 03)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.core.dates import DateFormula, add_months
from app.core.money import HUNDRED, rounded
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "INT-06-start": N_("Create an interest rate with a start date before {day}."),
})

ONE_DAY = timedelta(1)


class DayCount(StrEnum):
    """How days become a fraction of a year (INT-14); `period` divides by the terms' interest period."""

    ACT365 = "act365"
    ACT360 = "act360"
    ACTACT = "actact"
    E30360 = "e30360"
    PERIOD = "period"


class Method(StrEnum):
    """How interest is computed (INT-01)."""

    AVERAGE_DAILY_BALANCE = "average_daily_balance"
    BALANCE_DUE = "balance_due"


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate in percent from a day on; `provisional` = the last known value stands in for a missing one (LAW-04)."""

    start: date
    percent: Decimal
    period_days: int = 365
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A detail of the entry: its posting date and amount (minor units; negative reduces the debt)."""

    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class Debt:
    """What bears interest: the moves of an entry and the day from which nothing was charged yet (INT-08)."""

    moves: Sequence[Move]
    due: date
    start: date

    def balance(self, day: date) -> int:
        """What is open at the end of `day`."""
        return sum(m.amount for m in self.moves if m.day <= day)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch with one rate: first and last day inclusive, days, the balance on average, rate, amount (minor units)."""

    first: date
    last: date
    days: int
    base: int
    percent: Decimal
    amount: int
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """Interest terms as the calculation needs them."""

    method: Method = Method.AVERAGE_DAILY_BALANCE
    day_count: DayCount = DayCount.ACT365
    grace: DateFormula = DateFormula()
    compounding: bool = False
    locked: bool = False


def days_between(start: date, end: date, count: DayCount) -> int:
    """Whole days from `start` (exclusive) to `end` (inclusive); 30/360 counts every month as 30 (GEN-03, INT-14)."""
    if count is DayCount.E30360:
        return ((end.year - start.year) * 360 + (end.month - start.month) * 30
                + min(end.day, 30) - min(start.day, 30))
    return (end - start).days


def year_fraction(start: date, end: date, count: DayCount, period_days: int = 365) -> Decimal:
    """The days after `start` up to `end` as a fraction of the rate's period (INT-14)."""
    if count is DayCount.ACTACT:
        total, begin = Decimal(0), start
        while begin < end:
            turn = min(end, date((begin + ONE_DAY).year, 12, 31))
            total += Decimal((turn - begin).days) / _days_of_year((begin + ONE_DAY).year)
            begin = turn
        return total
    divisor = {DayCount.ACT360: 360, DayCount.E30360: 360, DayCount.PERIOD: period_days}.get(count, 365)
    return Decimal(days_between(start, end, count)) / divisor


def _days_of_year(year: int) -> int:
    return (date(year, 12, 31) - date(year - 1, 12, 31)).days


def passed_grace(due: date, grace: DateFormula, day: date) -> bool:
    """No interest unless due + grace lies before the day of calculation (INT-03)."""
    return grace.apply(due) < day


def rates_between(rates: Sequence[Rate], start: date, end: date, *, locked: bool = False) -> list[tuple[date, date, Rate]]:
    """The interval (start, end] cut at every later rate: (from, to, rate) with `from` exclusive (INT-06, LAW-05)."""
    ordered = sorted(rates, key=lambda r: r.start)
    valid = [r for r in ordered if r.start <= start + ONE_DAY]
    if not valid:
        return []
    if locked:
        return [(start, end, valid[-1])]
    used = [valid[-1], *(r for r in ordered if start + ONE_DAY < r.start <= end)]
    cuts = [start, *(r.start - ONE_DAY for r in used[1:]), end]
    return [(begin, finish, rate) for begin, finish, rate in zip(cuts[:-1], cuts[1:], used, strict=True) if begin < finish]


def segments(debt: Debt, rates: Sequence[Rate], terms: Terms, day: date) -> tuple[list[Segment], tuple[Problem, ...]]:
    """The interest of one debt up to `day`, one segment per rate, each rounded once (INT-04…06, 15).

    Negative resulting rates count as zero (GEN-02). Without a rate at the start: a problem.
    """
    if day <= debt.start or not passed_grace(debt.due, terms.grace, day):
        return [], ()
    pieces = rates_between(rates, debt.start, day, locked=terms.locked)
    if not pieces:
        return [], (error("INT-06-start", day=debt.start + ONE_DAY),)
    if terms.method is Method.BALANCE_DUE:
        rate = pieces[-1][2]
        base = max(0, debt.balance(day))
        amount = rounded(base * max(rate.percent, Decimal(0)) / HUNDRED)
        return [Segment(debt.start + ONE_DAY, day, (day - debt.start).days, base, rate.percent, amount, rate.provisional)], ()
    if terms.compounding:
        return _compounded(debt, pieces, terms, day), ()
    return [_segment(debt.moves, begin, end, rate, terms) for begin, end, rate in pieces], ()


def _segment(moves: Sequence[Move], begin: date, end: date, rate: Rate, terms: Terms, extra: int = 0) -> Segment:
    """One stretch: each balance for its own days, added up and rounded once (INT-05)."""
    base = sum(m.amount for m in moves if m.day <= begin) + extra
    whole = year_fraction(begin, end, terms.day_count, rate.period_days)
    weighted = Decimal(base) * whole
    for move in moves:
        if begin < move.day <= end:
            weighted += Decimal(move.amount) * year_fraction(move.day, end, terms.day_count, rate.period_days)
    percent = max(rate.percent, Decimal(0))
    average = rounded(weighted / whole) if whole else base
    return Segment(begin + ONE_DAY, end, days_between(begin, end, terms.day_count), average, percent,
                   rounded(weighted * percent / HUNDRED), rate.provisional)


def _compounded(debt: Debt, pieces: Sequence[tuple[date, date, Rate]], terms: Terms, day: date) -> list[Segment]:
    """Each full year's unpaid interest is added to the base of the next one; years end a year after the first day (INT-15)."""
    found: list[Segment] = []
    carried, year = 0, 1
    begin = debt.start
    while begin < day:
        end = min(day, add_months(debt.start + ONE_DAY, 12 * year) - ONE_DAY)
        this_year = [_segment(debt.moves, max(begin, a), min(end, b), rate, terms, carried)
                     for a, b, rate in pieces if max(begin, a) < min(end, b)]
        found += this_year
        carried += sum(s.amount for s in this_year)
        begin, year = end, year + 1
    return found


def total(found: Sequence[Segment]) -> int:
    """The interest of an entry: the sum of its rounded segments (GEN-01)."""
    return sum(s.amount for s in found)
