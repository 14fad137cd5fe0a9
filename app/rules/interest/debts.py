"""What interest is computed from and what comes out: rates, moves of a debt, terms, segments (INT-01, 06…08, 16)."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dates import DateFormula
from app.rules.interest.days import ONE_DAY, DayCount, GraceMode


class Method(StrEnum):
    """How interest is computed (INT-01); interest codes are computed by `periodic`."""

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
    """A detail of the entry: its posting date and amount (minor units; negative reduces the debt).

    `initial` = the detail that made the entry: it counts from the start of the interest even if it was posted later (INT-05).
    """

    day: date
    amount: int
    initial: bool = False


@dataclass(frozen=True, slots=True)
class Debt:
    """What bears interest: the moves of an entry and the day from which nothing was charged yet (INT-08).

    `since` = the day before the first interest day of all (None = `start`): years of compounding and intervals count from it.
    `charged` = interest that earlier notes charged and settlements left unpaid (minor units), with the last day each part was
    for (INT-15, 16). `intervals` = how many intervals of an interest code were charged (INT-46).
    """

    moves: Sequence[Move]
    due: date
    start: date
    since: date | None = None
    charged: Sequence[Move] = ()
    intervals: int = 0

    def balance(self, day: date) -> int:
        """What is open at the end of `day`; what made the entry counts on every day (INT-05)."""
        return sum(m.amount for m in self.moves if m.initial or m.day <= day)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch with one rate: first and last day inclusive, days, the balance on average, rate, amount (minor units).

    `product` = amount x days / period, what the rate is taken of (INT-07). `carried` = interest of full years inside the base
    (INT-15). Of interest codes: `intervals`, and `each` = the fixed amount of one interval when it is no percentage.
    """

    first: date
    last: date
    days: int
    base: int
    percent: Decimal
    amount: int
    provisional: bool = False
    product: int = 0
    carried: int = 0
    intervals: int = 0
    each: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Interest terms as the calculation needs them.

    `own` = the terms' single rate, for *Balance due* when no row of the table has begun (INT-04). `minimum`, `maximum` = of
    one transaction in minor units of its currency (0 = none); `raise_to_minimum` charges the minimum instead of nothing.
    """

    method: Method = Method.AVERAGE_DAILY_BALANCE
    day_count: DayCount = DayCount.ACT365
    grace: DateFormula = DateFormula()
    compounding: bool = False
    locked: bool = False
    grace_mode: GraceMode = GraceMode.THRESHOLD
    own: Rate | None = None
    minimum: int = 0
    maximum: int = 0
    raise_to_minimum: bool = False


class Course:
    """The rates of one table in their order, prepared once for many debts."""

    __slots__ = ("_starts", "rates")

    def __init__(self, rates: Sequence[Rate]) -> None:
        self.rates = tuple(sorted(rates, key=lambda r: r.start))
        self._starts = [r.start for r in self.rates]

    def at(self, day: date) -> Rate | None:
        """The newest rate that began by `day`."""
        found = bisect_right(self._starts, day)
        return self.rates[found - 1] if found else None

    def between(self, start: date, end: date, *, locked: bool = False) -> list[tuple[date, date, Rate]]:
        """The interval (start, end] cut at every later rate: (from, to, rate) with `from` exclusive (INT-06, LAW-05).

        Empty when no rate is valid on the first day; `locked` keeps the rate of that day (LAW-50).
        """
        first = bisect_right(self._starts, start + ONE_DAY)
        if not first or start >= end:
            return []
        last = first if locked else bisect_right(self._starts, end)
        cuts = [start, *(day - ONE_DAY for day in self._starts[first:last]), end]
        return [(begin, finish, rate) for begin, finish, rate
                in zip(cuts[:-1], cuts[1:], self.rates[first - 1:last], strict=True) if begin < finish]


def start_of(due: date, by_law: date | None = None, charged_to: Sequence[date] = ()) -> date:
    """The day after which interest runs: the latest of the due date, the law's start and what was charged before (INT-08).

    `charged_to` = the document dates of notes and of reminders with interest posted that contain the entry, cancelled ones
    left out; `by_law` = the later day of a start rule (LAW-07).
    """
    return max(due, by_law or due, *charged_to)
