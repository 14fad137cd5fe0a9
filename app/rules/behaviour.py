"""How a customer pays: days late, trend, chances and predicted dates, each figure with what it is made of (COL-70…75)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from app.core.facts import Facts, Part, Percent, Saw
from app.core.problems import Problem, information
from app.core.words import N_, declare
from app.rules.credit.statistics import Period, months_back

declare({
    "COL-71-late": N_("{invoices:invoice|invoices} in {months:month|months}: pays on average {days:day|days} late "
                      "(weighted {weighted})"),
    "COL-71-early": N_("{invoices:invoice|invoices} in {months:month|months}: pays on average {days:day|days} early "
                       "(weighted {weighted})"),
    "COL-71-on-time": N_("{invoices:invoice|invoices} in {months:month|months}: pays on average on the due date "
                         "(weighted {weighted})"),
    "COL-71-none": N_("no invoice was paid in {months:month|months}"),
    "COL-72-slower": N_("getting slower ({days})"),
    "COL-72-faster": N_("getting faster ({days})"),
    "COL-72-stable": N_("as fast as before ({days})"),
    "COL-71-promises": N_("{broken} of {promises:promise|promises} broken"),
    "COL-71-returned": N_("{count:payment was|payments were} returned"),
})

MOST_FOR_TREND = 12
LEAST_FOR_TREND = 4
TREND_DAYS = 3
"""A trend is more than so many days (COL-72)."""
LEAST_OWN = 5
LEAST_GROUP = 20
"""With fewer closed invoices the figures of the group, then of the company, are used (COL-73)."""
HIGH, MEDIUM = 20, 8
"""From so many invoices of the customer the confidence is high, medium (COL-73)."""
MOSTLY = 2
"""Closed by credit note or write-off for more than one part in two is no payment (COL-70)."""
ONE_DAY = timedelta(1)


class Trend(StrEnum):
    """Where the days late are going (COL-72)."""

    SLOWER = "slower"
    FASTER = "faster"
    STABLE = "stable"


class Class(StrEnum):
    """How an invoice was paid, or will be (COL-73)."""

    ON_TIME = "on_time"
    LATE = "late"
    VERY_LATE = "very_late"


class Origin(StrEnum):
    """Whose figures are used (COL-73)."""

    CUSTOMER = "customer"
    GROUP = "group"
    COMPANY = "company"


class Confidence(StrEnum):
    """How much a chance rests on (COL-73)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Closed:
    """An invoice that was fully closed; `closed` = the day of the last payment (a bill: honoured), minor units of one currency.

    `not_paid` = the part of the amount that credit notes and write-offs closed.
    """

    entry_id: int
    document_date: date
    due_date: date
    closed: date
    amount: int
    not_paid: int = 0

    @property
    def late(self) -> int:
        """Days from the due date to closing, negative = early."""
        return (self.closed - self.due_date).days


@dataclass(frozen=True, slots=True)
class Promises:
    """Promises of the window: made, kept, broken; those still open are only made."""

    made: int = 0
    kept: int = 0
    broken: int = 0


@dataclass(frozen=True, slots=True)
class Parameters:
    """How far to look back in months, and after how many days late is very late (COL-70, COL-73)."""

    months: int = 24
    very_late_after: int = 30


@dataclass(frozen=True, slots=True)
class Drift:
    """The mean days late of the older and of the newer half of the last closings (COL-72)."""

    older: Fraction
    newer: Fraction

    @property
    def days(self) -> Fraction:
        """How many days later (negative: earlier) she pays than before."""
        return self.newer - self.older

    @property
    def trend(self) -> Trend:
        """More than three days either way is a trend."""
        if self.days > TREND_DAYS:
            return Trend.SLOWER
        return Trend.FASTER if self.days < -TREND_DAYS else Trend.STABLE


@dataclass(frozen=True, slots=True)
class Behaviour:
    """The figures of one customer, group or company in their window; means in exact days, None without an invoice (COL-70).

    `by_class` counts invoices; shares of lateness are of number and of amount; `overdue_days` = mean of what is open and late.
    """

    window: Period
    parameters: Parameters
    invoices: tuple[Closed, ...]
    days_to_pay: Fraction | None
    days_to_pay_weighted: Fraction | None
    days_late: Fraction | None
    days_late_weighted: Fraction | None
    days_late_median: Fraction | None
    share_late: Fraction | None
    share_late_amount: Fraction | None
    drift: Drift | None
    by_class: Mapping[Class, int]
    promises: Promises
    returned: int
    overdue_days: Fraction | None

    @property
    def n(self) -> int:
        """How many invoices the figures rest on."""
        return len(self.invoices)


@dataclass(frozen=True, slots=True)
class Chances:
    """The probability of each class, whose figures it rests on and how far to trust it; adds up to one (COL-73)."""

    probability: Mapping[Class, Fraction]
    origin: Origin
    n: int
    confidence: Confidence
    median_late: Fraction


@dataclass(frozen=True, slots=True)
class Benchmarks:
    """From which percentage a strategy makes an activity; None = it does not look at that class (COL-75)."""

    late: Decimal | None = Decimal(60)
    very_late: Decimal | None = Decimal(60)


# ---------------------------------------------------------------- figures

def behaviour(invoices: Iterable[Closed], today: date, parameters: Parameters = Parameters(), promises: Promises = Promises(),
              returned: int = 0, open_due: Iterable[date] = ()) -> Behaviour:
    """Everything of COL-70, from invoices closed in the window by payment; `open_due` = due dates of open invoices."""
    window = Period(months_back(today, parameters.months), today)
    found = sorted((i for i in invoices if window.holds(i.closed) and not _mostly_not_paid(i)),
                   key=lambda i: (i.closed, i.document_date, i.entry_id))
    pay, late = [(i.closed - i.document_date).days for i in found], [i.late for i in found]
    weights = [abs(i.amount) for i in found]
    overdue = [(today - due).days for due in open_due if due < today]
    classes = Counter(class_of(days, parameters) for days in late)
    return Behaviour(window, parameters, tuple(found), _mean(pay), _weighted(pay, weights), _mean(late), _weighted(late, weights),
                     _median(late), _mean([int(days > 0) for days in late]), _weighted([int(days > 0) for days in late], weights),
                     drift(found), {c: classes[c] for c in Class}, promises, returned, _mean(overdue))


def _mostly_not_paid(invoice: Closed) -> bool:
    return MOSTLY * abs(invoice.not_paid) > abs(invoice.amount)


def class_of(late: int, parameters: Parameters = Parameters()) -> Class:
    """The class of so many days late: on time up to 0, very late after the limit (COL-73)."""
    if late <= 0:
        return Class.ON_TIME
    return Class.LATE if late <= parameters.very_late_after else Class.VERY_LATE


def _mean(values: Sequence[int]) -> Fraction | None:
    return Fraction(sum(values), len(values)) if values else None


def _weighted(values: Sequence[int], weights: Sequence[int]) -> Fraction | None:
    whole = sum(weights)
    return Fraction(sum(v * w for v, w in zip(values, weights, strict=True)), whole) if whole else None


def _median(values: Sequence[int]) -> Fraction | None:
    ordered, half = sorted(values), len(values) // 2
    if not ordered:
        return None
    return Fraction(ordered[half]) if len(ordered) % 2 else Fraction(ordered[half - 1] + ordered[half], 2)


def drift(invoices: Sequence[Closed]) -> Drift | None:
    """The newer half against the older one of the last 12 closings, oldest first; None with fewer than 4 (COL-72)."""
    last = [i.late for i in invoices[-MOST_FOR_TREND:]]
    if len(last) < LEAST_FOR_TREND:
        return None
    half = len(last) // 2
    return Drift(Fraction(sum(last[:half]), half), Fraction(sum(last[-half:]), half))


# ---------------------------------------------------------------- chances

@dataclass(frozen=True, slots=True)
class Sample:
    """What chances need of many invoices: how many, how many of each class, the median of days late (COL-73)."""

    n: int
    by_class: Mapping[Class, int]
    days_late_median: Fraction | None


def sample(days_late: Mapping[int, int], parameters: Parameters = Parameters()) -> Sample:
    """A sample of a count of invoices per days late: of groups and companies nobody reads every invoice (COL-73)."""
    days = sorted(d for d, count in days_late.items() if count)
    n, by_class = sum(days_late.values()), dict.fromkeys(Class, 0)
    for day in days:
        by_class[class_of(day, parameters)] += days_late[day]
    if not n:
        return Sample(0, by_class, None)
    return Sample(n, by_class, Fraction(_nth_day(days, days_late, (n + 1) // 2) + _nth_day(days, days_late, n // 2 + 1), 2))


def _nth_day(days: Sequence[int], counts: Mapping[int, int], place: int) -> int:
    """The days late of the invoice at a place, from 1 on, in their order."""
    for day in days:
        place -= counts[day]
        if place <= 0:
            break
    return day


def chances(own: Behaviour | Sample, group: Behaviour | Sample, company: Behaviour | Sample) -> Chances:
    """(k+1)/(n+3) per class, from the customer, with too few invoices from her group, then from the company (COL-73)."""
    origin, used = next((o, b) for o, b, least in ((Origin.CUSTOMER, own, LEAST_OWN), (Origin.GROUP, group, LEAST_GROUP),
                                                   (Origin.COMPANY, company, 0)) if b.n >= least)
    probability = {c: Fraction(used.by_class[c] + 1, used.n + len(Class)) for c in Class}
    return Chances(probability, origin, used.n, confidence(own.n), used.days_late_median or Fraction(0))


def confidence(n: int) -> Confidence:
    """How far so many invoices of the customer herself may be trusted (COL-73)."""
    if n >= HIGH:
        return Confidence.HIGH
    return Confidence.MEDIUM if n >= MEDIUM else Confidence.LOW


def predicted(due: date, promised: date | None, likely: Chances, today: date, works: Callable[[date], bool]) -> date:
    """When an open invoice will be paid: as promised, else due + median days late, never before the next working day (COL-74).

    `promised` = the day of a promise that is open; `works` tells working days. Half a day counts as a day later.
    """
    if promised is not None:
        return promised
    tomorrow = today + ONE_DAY
    while not works(tomorrow):
        tomorrow += ONE_DAY
    return max(due + timedelta(_whole_up(likely.median_late)), tomorrow)


def _whole_up(days: Fraction) -> int:
    """Days as a whole number, a half later."""
    return (2 * days + 1).__floor__() // 2


def forecast(expected: Iterable[tuple[date, str, int]]) -> Mapping[tuple[date, str], int]:
    """Predicted receipts (day, currency, minor units) added up per week, by its Monday, and currency (COL-74)."""
    found: dict[tuple[date, str], int] = defaultdict(int)
    for day, currency, amount in expected:
        found[day - timedelta(day.weekday()), currency] += amount
    return dict(sorted(found.items()))


def reaches(likely: Chances, benchmarks: Benchmarks) -> Class | None:
    """For which class a strategy makes an activity, very late tested first; None below the benchmarks (COL-75)."""
    very = likely.probability[Class.VERY_LATE]
    if benchmarks.very_late is not None and 100 * very >= Fraction(benchmarks.very_late):
        return Class.VERY_LATE
    if benchmarks.late is not None and 100 * (very + likely.probability[Class.LATE]) >= Fraction(benchmarks.late):
        return Class.LATE
    return None


def effectiveness(opening: int, sales: int, closing: int, closing_not_overdue: int) -> Decimal | None:
    """Collection effectiveness in percent, one decimal: what was collected of what could be; None when nothing could.

    Receivables at the beginning and the end and credit sales between, minor units of the company currency.
    """
    possible = opening + sales - closing_not_overdue
    return decimals(Fraction(100 * (opening + sales - closing), possible), 1) if possible > 0 else None


# ---------------------------------------------------------------- words

def decimals(value: Fraction, places: int) -> Decimal:
    """A fraction with so many decimals, half away from zero."""
    size = (2 * abs(value) * 10**places + 1).__floor__() // 2
    return Decimal(-size if value < 0 else size).scaleb(-places)


def _whole(value: Fraction) -> int:
    """Days in words, a half to the even number, so that 20.5 days slower read +20."""
    return round(value)


def summary(found: Behaviour) -> tuple[Problem, ...]:
    """The line of words, part by part, to be joined with commas (COL-71)."""
    return (_pace(found), *_trend_words(found.drift), *_promise_words(found.promises), *_returned_words(found.returned))


def _pace(found: Behaviour) -> Problem:
    months = found.parameters.months
    if found.days_late is None:
        return information("COL-71-none", months=months)
    days = _whole(found.days_late)
    weighted = _whole(found.days_late_weighted) if found.days_late_weighted is not None else days
    code = "COL-71-late" if days > 0 else "COL-71-early" if days < 0 else "COL-71-on-time"
    return information(code, invoices=found.n, months=months, days=abs(days), weighted=-weighted if days < 0 else weighted)


def _trend_words(change: Drift | None) -> tuple[Problem, ...]:
    return (information(f"COL-72-{change.trend}", days=f"{_whole(change.days):+d}"),) if change is not None else ()


def _promise_words(promises: Promises) -> tuple[Problem, ...]:
    return (information("COL-71-promises", broken=promises.broken, promises=promises.made),) if promises.made else ()


def _returned_words(returned: int) -> tuple[Problem, ...]:
    return (information("COL-71-returned", count=returned),) if returned else ()


def explained(found: Behaviour) -> Facts:
    """The figures with the window they rest on and every invoice behind them, days late each (COL-70)."""
    saw: dict[str, Saw] = {
        "from": found.window.start, "to": found.window.end, "invoices": found.n,
        "days_to_pay": _shown(found.days_to_pay), "days_to_pay_weighted": _shown(found.days_to_pay_weighted),
        "days_late": _shown(found.days_late), "days_late_weighted": _shown(found.days_late_weighted),
        "days_late_median": _shown(found.days_late_median), "overdue_days": _shown(found.overdue_days),
        "share_late": _percent(found.share_late), "share_late_amount": _percent(found.share_late_amount),
        "older": _shown(found.drift.older if found.drift else None, 2),
        "newer": _shown(found.drift.newer if found.drift else None, 2)}
    return Facts("COL-70", saw, tuple(Part("COL-70", i.late, (("customer_ledger_entry", i.entry_id),)) for i in found.invoices))


def _shown(value: Fraction | None, places: int = 1) -> Decimal | None:
    return None if value is None else decimals(value, places)


def _percent(value: Fraction | None) -> Percent | None:
    return None if value is None else Percent(decimals(100 * value, 1), 1)
