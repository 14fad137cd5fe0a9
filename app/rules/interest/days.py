"""Days of interest: how many lie between two dates, which part of a rate's period they are, grace (GEN-03, INT-03, INT-14)."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache

from app.core.dates import DateFormula

ONE_DAY = timedelta(1)
LEAP_UNIT = 365 * 366
"""Parts of a year in which a day of a common year and a day of a leap year are both whole numbers."""


class DayCount(StrEnum):
    """How days become a fraction of a year (INT-14); `period` divides by the terms' interest period."""

    ACT365 = "act365"
    ACT360 = "act360"
    ACTACT = "actact"
    E30360 = "e30360"
    PERIOD = "period"


class GraceMode(StrEnum):
    """What grace means: interest from the due date once it has passed, or no interest for its days at all (INT-03)."""

    THRESHOLD = "threshold"
    INTEREST_FREE = "interest_free"


def position(day: date, count: DayCount) -> int:
    """Where a day stands on the scale of a day count: what lies between two days is the difference of their positions.

    Interest for a stretch needs no walk over its days this way, and a period split at any day adds up exactly.
    """
    if count is DayCount.E30360:
        return day.year * 360 + day.month * 30 + min(day.day, 30)
    if count is DayCount.ACTACT:
        year = day.year
        before, step = _year(year)
        return year * LEAP_UNIT + (day.toordinal() - before) * step
    return day.toordinal()


@cache
def _year(year: int) -> tuple[int, int]:
    """The day before a year, as an ordinal, and the parts of `LEAP_UNIT` one of its days has."""
    before = date(year, 1, 1).toordinal() - 1
    return before, LEAP_UNIT // (date(year, 12, 31).toordinal() - before)


def unit(count: DayCount, period_days: int = 365) -> int:
    """How many steps of `position` make the period of a rate: a year, or the terms' own period in days."""
    if count is DayCount.PERIOD:
        return period_days
    if count is DayCount.ACTACT:
        return LEAP_UNIT
    return 365 if count is DayCount.ACT365 else 360


def days_between(start: date, end: date, count: DayCount) -> int:
    """Whole days from `start` (exclusive) to `end` (inclusive); 30/360 counts every month as 30 (GEN-03, INT-14)."""
    if count is DayCount.E30360:
        return position(end, count) - position(start, count)
    return (end - start).days


def year_fraction(start: date, end: date, count: DayCount, period_days: int = 365) -> Decimal:
    """The days after `start` up to `end` as a fraction of the rate's period (INT-14)."""
    return Decimal(position(end, count) - position(start, count)) / unit(count, period_days)


def passed_grace(due: date, grace: DateFormula, day: date) -> bool:
    """No interest unless due + grace lies before the day of calculation (INT-03)."""
    return (grace.apply(due) if grace.text else due) < day
