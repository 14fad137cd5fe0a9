"""How late is an amount: ageing periods, their limits and where unapplied credits stand (AGE-01…11, 24)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import add_months
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "AGE-02-zero": N_("Exactly one period has length 0: the day itself."),
    "AGE-02-unlimited": N_("Only the first and the last period can be unlimited."),
    "AGE-03-most": N_("An ageing definition has at most twelve periods."),
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
    if any(p.interval == "unlimited" and p.unit != 0 for p in periods[1:-1]):
        found.append(error("AGE-02-unlimited", at="periods"))
    if len(periods) > MOST_PERIODS:
        found.append(error("AGE-03-most", at="periods"))
    return tuple(found)


def limits(periods: Sequence[Period], as_of: date, basis: Basis = Basis.DUE_DATE) -> list[date]:
    """Where one overdue period ends and the next begins, newest first: an item dated on or before a limit is at least that old.

    For [not due, 1–30, 31–60, 61–90, over 90] on 31 March: 30 March, 28 February, 29 January, 30 December; an item due on the
    first limit is one day late. On other bases than the due date the current period covers age 0, a day later (AGE-07).
    """
    edge = as_of - timedelta(1) if basis is Basis.DUE_DATE else as_of
    found = [edge]
    for period in periods[1:-1]:
        edge = _back(edge, period)
        found.append(edge)
    return found


def _back(edge: date, period: Period) -> date:
    """The limit one period further back; months, quarters and years are calendar ones."""
    length = abs(period.unit)
    months = {"month": 1, "quarter": 3, "year": 12}.get(period.interval)
    if months is None:
        return edge - timedelta(length * (7 if period.interval == "week" else 1))
    begin = edge.replace(day=1)
    return add_months(begin, -(months * length - 1)) - timedelta(1)


def bucket(dated: date, limits_: Sequence[date]) -> int:
    """Which column an item of that date stands in: 0 = not due (AGE-06)."""
    return sum(dated <= limit for limit in limits_)


@dataclass(frozen=True, slots=True)
class Item:
    """An open amount (minor units) with the date that decides."""

    dated: date
    amount: int
    credit: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The buckets in the order of the definition, and the credits beside them; balance = all together."""

    buckets: tuple[int, ...]
    unapplied: int = 0

    @property
    def balance(self) -> int:
        """What is open in all."""
        return sum(self.buckets) + self.unapplied

    @property
    def overdue(self) -> int:
        """What is late."""
        return sum(self.buckets[1:])


def spread(items: Sequence[Item], limits_: Sequence[date], credits: Credits = Credits.SEPARATE) -> Row:
    """Every amount into its bucket; the row total is the same wherever credits stand (AGE-09)."""
    buckets = [0] * (len(limits_) + 1)
    unapplied = 0
    for item in items:
        if item.credit and credits is Credits.SEPARATE:
            unapplied += item.amount
        elif item.credit and credits in (Credits.FIRST, Credits.NOT_DUE):
            buckets[0] += item.amount
        else:
            buckets[bucket(item.dated, limits_)] += item.amount
    return Row(tuple(buckets), unapplied)
