"""How late is an amount: ageing periods, their limits, and what stands beside the buckets (AGE-01…11, 24)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import DateFormula, add_months
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "AGE-02-zero": N_("Exactly one period has length 0: the day itself."),
    "AGE-02-unlimited": N_("Only the first and the last period can be unlimited."),
    "AGE-03-most": N_("An ageing definition has at most twelve periods."),
    "AGE-03-print": N_("The printed report has room for {most} periods; this definition has {count}. "
                       "Print it on two lines per customer, A4 landscape?"),
    "AGE-12-calendar": N_("No fiscal period for {day}. Create it under Set-up, Fiscal calendar."),
    "AGE-02-side": N_("Periods on one side of the day itself look into the past, those on the other side into the future."),
})

MOST_PERIODS = 12
MOST_PRINTED = 6


class Basis(StrEnum):
    """Which date decides the bucket (AGE-05)."""

    DUE_DATE = "due_date"
    POSTING_DATE = "posting_date"
    DOCUMENT_DATE = "document_date"


class Credits(StrEnum):
    """Where unapplied payments and credit notes stand (AGE-09)."""

    OWN_BUCKET = "own_bucket"
    FIRST = "first"
    NOT_DUE = "not_due"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class Period:
    """A line of a definition: signed length, interval (day … year, unlimited), label in the reader's language."""

    unit: int
    interval: str
    label: str
    indicator: str = "none"
    role: str = "overdue"


def check_definition(periods: Sequence[Period]) -> tuple[Problem, ...]:
    """What is wrong with a definition (AGE-02, 03)."""
    found = []
    zeros = [n for n, p in enumerate(periods) if p.unit == 0]
    if len(zeros) != 1:
        found.append(error("AGE-02-zero", at="periods"))
    if len(zeros) == 1 and not _sides_agree(periods, zeros[0]):
        found.append(error("AGE-02-side", at="periods"))
    if any(p.interval == "unlimited" and p.unit != 0 for p in periods[1:-1]):
        found.append(error("AGE-02-unlimited", at="periods"))
    if len(periods) > MOST_PERIODS:
        found.append(error("AGE-03-most", at="periods"))
    return tuple(found)


def _sides_agree(periods: Sequence[Period], zero: int) -> bool:
    """Is everything before the day itself on one side of time, and everything after it on the other?"""
    before, after = {p.unit > 0 for p in periods[:zero]}, {p.unit > 0 for p in periods[zero + 1:]}
    return len(before) < 2 and len(after) < 2 and not before & after


def check_print(periods: Sequence[Period]) -> tuple[Problem, ...]:
    """More than six periods fit on paper only on two lines per customer, when she accepts that (AGE-03)."""
    if len(periods) <= MOST_PRINTED:
        return ()
    return (warning("AGE-03-print", key="AGE-03-print", at="definition", most=MOST_PRINTED, count=len(periods)),)


def interval_definition(length: int, interval: str, count: int, not_due: str) -> tuple[Period, ...]:
    """A definition made of `count` equal past periods, when the reader gives days or months instead of one (AGE-11).

    Labels are ranges of numbers; `not_due` is in the reader's language.
    """
    ends = [length * (n + 1) for n in range(count)]
    names = [f"{end - length + 1}–{end}" if length > 1 else str(end) for end in ends]
    return (Period(0, "unlimited", not_due, "green", "not_due"), *(Period(-length, interval, name) for name in names),
            Period(-1, "unlimited", f"> {length * count}"))


# ---------------------------------------------------------------- limits

def newest_first(periods: Sequence[Period]) -> list[Period]:
    """The periods from the latest date to the oldest, whichever way the definition is written."""
    zero = next(n for n, p in enumerate(periods) if p.unit == 0)
    oldest_first = any(p.unit < 0 for p in periods[:zero]) or any(p.unit > 0 for p in periods[zero + 1:])
    return list(reversed(periods)) if oldest_first else list(periods)


def check_calendar(periods: Sequence[Period], as_of: date, starts: Sequence[date], end: date | None) -> tuple[Problem, ...]:
    """Ledger periods need a fiscal calendar that reaches as far as they do; `starts` are its periods' first days (AGE-12)."""
    wanted = [p for p in periods if p.interval == "period" and p.unit]
    if not wanted:
        return ()
    back = sum(-p.unit for p in wanted if p.unit < 0)
    forth = sum(p.unit for p in wanted if p.unit > 0)
    known = sorted(starts)
    at = sum(s <= as_of for s in known) - 1
    if at < 0 or end is None or as_of > end:
        return (error("AGE-12-calendar", at="definition", day=as_of),)
    if at - back + 1 < 0:
        return (error("AGE-12-calendar", at="definition", day=known[0] - timedelta(1)),)
    if at + forth >= len(known) + 1:
        return (error("AGE-12-calendar", at="definition", day=end + timedelta(1)),)
    return ()


def limits(periods: Sequence[Period], as_of: date, basis: Basis = Basis.DUE_DATE, starts: Sequence[date] = (),
           end: date | None = None) -> list[date]:
    """Where one period ends and the next older one begins, newest first: an item dated on or before a limit is at least that old.

    For [not due, 1–30, 31–60, 61–90, over 90] on 31 March: 30 March, 28 February, 29 January, 30 December; an item due on the
    first limit is one day late. On other bases than the due date the current period covers age 0, a day later (AGE-07).
    Ledger periods are cut at `starts`, the first days of the fiscal calendar that ends on `end` (AGE-12).
    """
    ledger = _Ledger(sorted(starts), end)
    ordered = newest_first(periods)
    zero = next(n for n, p in enumerate(ordered) if p.unit == 0)
    future, past = ordered[:zero], ordered[zero + 1:]
    ahead = [as_of] if future else []
    for period in future[:0:-1]:
        ahead.insert(0, _forth(ahead[0], period, ledger))
    late = as_of - timedelta(1) if basis is Basis.DUE_DATE or future else as_of
    back = [late] if past else []
    for period in past[:-1]:
        back.append(_back(as_of if back == [late] else back[-1], back[-1], period, ledger))
    return ahead + back


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The periods of the fiscal calendar by their first days, and its last day."""

    starts: Sequence[date]
    end: date | None

    def back(self, within: date, length: int) -> date:
        """The day before the period that many periods back, that of `within` counting as one."""
        return self.starts[sum(s <= within for s in self.starts) - length] - timedelta(1)

    def forth(self, day: date, length: int) -> date:
        """The last day of that many periods, that of `day` counting as one."""
        at = sum(s <= day for s in self.starts) - 1 + length
        assert self.end is not None
        return self.starts[at] - timedelta(1) if at < len(self.starts) else self.end


_CALENDAR = {"month": ("M", 1), "quarter": ("Q", 3), "year": ("Y", 12)}


def _back(within: date, edge: date, period: Period, ledger: _Ledger) -> date:
    """The limit one period further back; months, quarters and years are calendar ones, begun with that of `within`."""
    length = abs(period.unit)
    if period.interval == "period":
        return ledger.back(within, length)
    if period.interval not in _CALENDAR:
        return edge - timedelta(length * (7 if period.interval == "week" else 1))
    letter, months = _CALENDAR[period.interval]
    return add_months(DateFormula(f"-C{letter}").apply(within), -months * (length - 1)) - timedelta(1)


def _forth(edge: date, period: Period, ledger: _Ledger) -> date:
    """The last day of a period that begins the day after `edge`."""
    if period.interval == "period":
        return ledger.forth(edge + timedelta(1), period.unit)
    if period.interval not in _CALENDAR:
        return edge + timedelta(period.unit * (7 if period.interval == "week" else 1))
    letter, months = _CALENDAR[period.interval]
    begin = DateFormula(f"-C{letter}").apply(edge + timedelta(1))
    return add_months(begin, months * period.unit) - timedelta(1)


def bucket(dated: date, limits_: Sequence[date]) -> int:
    """Which column an item of that date stands in, newest first: 0 = not due (AGE-06)."""
    return sum(dated <= limit for limit in limits_)


# ---------------------------------------------------------------- amounts

class Kind(StrEnum):
    """What an open item is: only claims stand in the buckets whatever the reader wants (AGE-09)."""

    CLAIM = "claim"
    CREDIT = "credit"
    PREPAYMENT = "prepayment"
    BILL = "bill"


@dataclass(frozen=True, slots=True)
class Item:
    """An open amount (minor units) with the date that decides; `disputed` is the part of it under dispute."""

    dated: date
    amount: int
    kind: Kind = Kind.CLAIM
    currency: str = ""
    disputed: int = 0


def standing(entry_is_bill: bool, protested: bool, prepayment: bool, amount: int) -> Kind:
    """Bills not protested and prepayments stand apart; protested bills are overdue claims (AGE-09, BOE-15, PAY-60)."""
    if prepayment:
        return Kind.PREPAYMENT
    if entry_is_bill and not protested:
        return Kind.BILL
    return Kind.CLAIM if amount > 0 else Kind.CREDIT


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a report: limits newest first, the column of the day itself, and whether it is printed oldest first."""

    limits: tuple[date, ...]
    zero: int = 0
    oldest_first: bool = False

    def printed(self, columns: Sequence[int]) -> tuple[int, ...]:
        """Columns in the order in which the definition lists them."""
        return tuple(reversed(columns)) if self.oldest_first else tuple(columns)


def layout(periods: Sequence[Period], as_of: date, basis: Basis = Basis.DUE_DATE, starts: Sequence[date] = (),
           end: date | None = None) -> Layout:
    """The columns of a definition on a day."""
    ordered = newest_first(periods)
    zero = next(n for n, p in enumerate(ordered) if p.unit == 0)
    return Layout(tuple(limits(periods, as_of, basis, starts, end)), zero, ordered != list(periods))


@dataclass(frozen=True, slots=True)
class Row:
    """The buckets newest first and what stands beside them, minor units; balance = all together (AGE-09)."""

    buckets: tuple[int, ...]
    unapplied: int = 0
    prepayments: int = 0
    bills: int = 0
    disputed: int = 0
    zero: int = 0

    @property
    def balance(self) -> int:
        """What is open in all; disputed amounts are part of the buckets."""
        return sum(self.buckets) + self.unapplied + self.prepayments + self.bills

    @property
    def overdue(self) -> int:
        """What is late."""
        return sum(self.buckets[self.zero + 1:])


def spread(items: Iterable[Item], columns: Layout, credits: Credits = Credits.SEPARATE) -> Row:
    """Every amount into its bucket; the row total is the same wherever credits stand (AGE-09)."""
    buckets = [0] * (len(columns.limits) + 1)
    apart = {Kind.CREDIT: 0, Kind.PREPAYMENT: 0, Kind.BILL: 0}
    disputed = 0
    fixed = {Credits.FIRST: len(buckets) - 1 if columns.oldest_first else 0, Credits.NOT_DUE: columns.zero}
    for item in items:
        disputed += item.disputed
        if item.kind in (Kind.PREPAYMENT, Kind.BILL) or (item.kind is Kind.CREDIT and credits is Credits.SEPARATE):
            apart[item.kind] += item.amount
        elif item.kind is Kind.CREDIT and credits in fixed:
            buckets[fixed[credits]] += item.amount
        else:
            buckets[bucket(item.dated, columns.limits)] += item.amount
    return Row(tuple(buckets), apart[Kind.CREDIT], apart[Kind.PREPAYMENT], apart[Kind.BILL], disputed, columns.zero)


def by_currency(items: Iterable[Item], columns: Layout, credits: Credits = Credits.SEPARATE) -> Mapping[str, Row]:
    """One row per document currency, never mixed (AGE-10)."""
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(item.currency, []).append(item)
    return {currency: spread(groups[currency], columns, credits) for currency in sorted(groups)}


def total(rows: Sequence[Row]) -> Row:
    """The sum of rows of one layout and one currency; the empty sum has no columns."""
    buckets = tuple(sum(column) for column in zip(*(r.buckets for r in rows), strict=True))
    return Row(buckets, sum(r.unapplied for r in rows), sum(r.prepayments for r in rows), sum(r.bills for r in rows),
               sum(r.disputed for r in rows), rows[0].zero if rows else 0)


def indicator(items: Iterable[Item], periods: Sequence[Period], as_of: date) -> str:
    """The indicator of the period in which the oldest overdue claim stands; `none` when nothing is late (AGE-24)."""
    late = [item.dated for item in items if item.kind is Kind.CLAIM and item.amount > 0 and item.dated < as_of]
    return newest_first(periods)[bucket(min(late), limits(periods, as_of))].indicator if late else "none"
