"""Until when a list is to be filed, and how near that is (ESL-014)."""

from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import add_months
from app.core.eu_sales import PeriodKind
from app.rules.eu_sales.countries import CountryRule, Due, DueKind
from app.rules.holidays import holidays, next_working_day

AMBER_DAYS = 5
"""From so many days before the deadline on it is shown amber."""
SUNDAY = 6
DAY = timedelta(1)


def deadline(rule: CountryRule, end: date, kind: PeriodKind) -> date:
    """The last day for filing the list of a period that ends on `end` (3.2)."""
    due = rule.due_of(kind)
    day = _day(due, end, rule.country)
    return next_working_day(day, rule.country) if due.shift else day


def _day(due: Due, end: date, country: str) -> date:
    month = end + DAY
    match due.kind:
        case DueKind.DAYS_AFTER:
            return end + due.number * DAY
        case DueKind.DAY_OF_MONTH:
            return month.replace(day=due.number)
        case DueKind.WORKING_DAY:
            return _working_day(month, due.number, country)
        case _:
            return add_months(month, 1) - DAY


def _working_day(first: date, number: int, country: str) -> date:
    """The day that is number `number` of those from `first` on that are neither a Sunday nor a public holiday."""
    day, found = first - DAY, 0
    while found < number:
        day += DAY
        found += day.weekday() != SUNDAY and day not in holidays(country, day.year)
    return day


class Nearness(StrEnum):
    """How a deadline is shown: nothing to hurry for, amber, or red."""

    FAR = "far"
    NEAR = "near"
    LATE = "late"


def nearness(due: date, today: date) -> Nearness:
    """Amber from five days before on, the day itself included; red after it (ESL-014)."""
    if today > due:
        return Nearness.LATE
    return Nearness.NEAR if (due - today).days <= AMBER_DAYS else Nearness.FAR
