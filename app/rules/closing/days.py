"""On which day a task of the close is due: the end of the period, moved by days that count (CLS-023)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.rules.holidays import holidays
from app.rules.law import easter

TARGET = frozenset({(1, 1), (5, 1), (12, 25), (12, 26)})
"""Days on which the payment system of the euro rests, beside Good Friday and Easter Monday."""
MOST = 400
"""Farthest a task may lie from the end of its period, in days."""


@dataclass(frozen=True, slots=True)
class Workdays:
    """A close calendar: weekdays from Monday as `1111100`, a national base, and days that differ (True = closed)."""

    weekdays: str = "1111100"
    base: str = "none"
    differing: Mapping[date, bool] = field(default_factory=dict)

    def open(self, day: date) -> bool:
        """Is work done on this day?"""
        if day in self.differing:
            return not self.differing[day]
        return self.weekdays[day.weekday()] == "1" and day not in _holidays(self.base, day.year)


def _holidays(base: str, year: int) -> frozenset[date]:
    if base == "target":
        moving = {easter(year) + timedelta(days) for days in (-2, 1)}
        return frozenset({date(year, month, day) for month, day in TARGET} | moving)
    return holidays(base.upper(), year) if base != "none" else frozenset()


def due(end: date, days: int, calendar: Workdays | None = None) -> date:
    """`end` moved by so many days, before it when negative; with a calendar only its open days count (CLS-023)."""
    if calendar is None:
        return end + timedelta(days)
    if calendar.weekdays.count("1") == 0:
        return end + timedelta(days)
    return _counted(end, days, calendar.open)


def _counted(end: date, days: int, works: Callable[[date], bool]) -> date:
    step, found = timedelta(1 if days > 0 else -1), end
    left = abs(days)
    for _ in range(MOST * 7):
        if not left:
            break
        found += step
        left -= works(found)
    return found
