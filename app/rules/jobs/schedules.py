"""On which days and at which moment a job is to run, in the local time of the company (JOB-004)."""

import calendar
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from app.core.dates import DateFormula, NotAFormulaError, add_months
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "JOB-004-minutes": N_("Enter between 1 and 1440 minutes."),
    "JOB-004-weekdays": N_("Choose at least one day of the week."),
    "JOB-004-day": N_("Enter a day of the month from 1 to 31."),
    "JOB-004-formula": N_("Enter a date formula that leads to a later day, such as 1M or CM+1D."),
    "JOB-004-start": N_("Enter the first day."),
    "JOB-004-after": N_("Choose at least one other job."),
    "JOB-004-until": N_("Choose a latest start that is not before the earliest."),
    "JOB-004-expires": N_("Choose an end that is not before the first day."),
})

DAY = timedelta(1)
MINUTE = timedelta(minutes=1)
LONGEST_GAP = 180
"""Minutes of the longest hour that daylight saving skips, with room to spare."""
MOST = 20_000
"""Days that are looked at for an occurrence; a rule that never fits ends there."""


class Kind(StrEnum):
    """How often a job runs."""

    MANUAL = "manual"
    ONCE = "once"
    MINUTES = "minutes"
    DAILY = "daily"
    WORKDAYS = "workdays"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    LAST_DAY = "last_day"
    FORMULA = "formula"
    AFTER = "after"


class Needs(StrEnum):
    """What other jobs must have come to (JOB-005)."""

    ALL = "all"
    ANY = "any"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a job runs: `at` and `until` = earliest and latest start in local time (until None = none), `every` minutes.

    `weekdays` 1 = Monday; `day` of the month, the last one where the month is shorter; `formula` counts from `start` and then
    from each occurrence; `after` = codes of jobs that must have ended as `needs` says; `start` and `expires` = first and last
    day.
    """

    kind: Kind = Kind.MANUAL
    at: time = time(0, 0)
    until: time | None = None
    every: int = 0
    weekdays: tuple[int, ...] = ()
    day: int = 1
    formula: str = ""
    after: tuple[str, ...] = ()
    needs: Needs = Needs.ALL
    start: date | None = None
    expires: date | None = None

    @property
    def starts_itself(self) -> bool:
        """Does it ever start without somebody?"""
        return self.kind is not Kind.MANUAL


Working = Callable[[date], bool]


def check(schedule: Schedule) -> tuple[Problem, ...]:
    """Everything that is wrong with a schedule, each at its field (JOB-004, 005)."""
    found: list[Problem] = []
    kind = schedule.kind
    if kind is Kind.MINUTES and not 1 <= schedule.every <= 1440:
        found.append(error("JOB-004-minutes", at="every"))
    if kind is Kind.WEEKLY and not schedule.weekdays:
        found.append(error("JOB-004-weekdays", at="weekdays"))
    if kind is Kind.MONTHLY and not 1 <= schedule.day <= 31:
        found.append(error("JOB-004-day", at="day"))
    if kind in (Kind.ONCE, Kind.FORMULA) and schedule.start is None:
        found.append(error("JOB-004-start", at="start"))
    if kind is Kind.FORMULA and schedule.start is not None and not _leads_on(schedule.formula, schedule.start):
        found.append(error("JOB-004-formula", at="formula"))
    if kind is Kind.AFTER and not schedule.after:
        found.append(error("JOB-004-after", at="after"))
    if schedule.until is not None and schedule.until < schedule.at:
        found.append(error("JOB-004-until", at="until"))
    if schedule.start is not None and schedule.expires is not None and schedule.expires < schedule.start:
        found.append(error("JOB-004-expires", at="expires"))
    return tuple(found)


def _leads_on(formula: str, day: date) -> bool:
    try:
        return DateFormula.parse(formula).apply(day) > day
    except NotAFormulaError:
        return False


def days(schedule: Schedule, after: date, until: date, working: Working) -> Iterator[date]:
    """The days of a schedule after one day until another, both in local time; a job that follows others has none of its own."""
    first = after + DAY if schedule.start is None else max(after + DAY, schedule.start)
    last = until if schedule.expires is None else min(until, schedule.expires)
    if schedule.kind is Kind.FORMULA:
        yield from _by_formula(schedule, first, last)
        return
    fits = _fits(schedule, working)
    day, looked = first, 0
    while day <= last and looked < MOST:
        if fits(day):
            yield day
        day, looked = day + DAY, looked + 1


def _fits(schedule: Schedule, working: Working) -> Working:
    """Does a schedule fall on a day?"""
    match schedule.kind:
        case Kind.ONCE:
            return lambda day: day == schedule.start
        case Kind.DAILY | Kind.MINUTES:
            return lambda _day: True
        case Kind.WORKDAYS:
            return working
        case Kind.WEEKLY:
            return lambda day: day.isoweekday() in schedule.weekdays
        case Kind.MONTHLY:
            return lambda day: day.day == min(schedule.day, _length(day))
        case Kind.LAST_DAY:
            return lambda day: day.day == _length(day)
        case _:
            return lambda _day: False


def _length(day: date) -> int:
    """Days of a month."""
    return calendar.monthrange(day.year, day.month)[1]


def _by_formula(schedule: Schedule, first: date, last: date) -> Iterator[date]:
    """From the first day on, each a step of the formula after the one before."""
    if schedule.start is None:
        return
    formula, day = DateFormula.parse(schedule.formula), schedule.start
    for _step in range(MOST):
        if day > last:
            return
        if day >= first:
            yield day
        following = formula.apply(day)
        if following <= day:
            return
        day = following


def moment(day: date, at: time, zone: tzinfo | None = None) -> datetime:
    """The moment in UTC at which a local time of a day comes; None = the zone of the computer (JOB-004).

    A time that daylight saving skips comes at the next minute there is; one that comes twice counts the first time.
    """
    wanted = datetime.combine(day, at)
    for more in range(LONGEST_GAP + 1):
        local = wanted + more * MINUTE
        found = (local if zone is None else local.replace(tzinfo=zone)).astimezone(UTC)
        if found.astimezone(zone).replace(tzinfo=None) == local:
            return found
    return (wanted if zone is None else wanted.replace(tzinfo=zone)).astimezone(UTC)


def local_day(now: datetime, zone: tzinfo | None = None) -> date:
    """The local day of a moment."""
    return now.astimezone(zone).date()


def next_start(schedule: Schedule, done: date, now: datetime, working: Working, zone: tzinfo | None = None) -> datetime | None:
    """The moment of the next occurrence after the day that was done; a past moment = it is due. None = it never comes.

    Every so many minutes it is today's first, or the one after `now`; the caller knows when it ran last.
    """
    far = add_months(local_day(now, zone), 26)
    day = next(days(schedule, done, far, working), None)
    return None if day is None else moment(day, schedule.at, zone)


def too_late(schedule: Schedule, day: date, now: datetime, zone: tzinfo | None = None) -> bool:
    """Has the latest start of a day passed? Then that day is not run (JOB-004)."""
    return schedule.until is not None and now > moment(day, schedule.until, zone)


def within(schedule: Schedule, now: datetime, zone: tzinfo | None = None) -> bool:
    """Is it between the earliest and the latest start of today?"""
    today = local_day(now, zone)
    return now >= moment(today, schedule.at, zone) and not too_late(schedule, today, now, zone)


def lasting(schedule: Schedule, day: date) -> bool:
    """Is a day between the first and the last day of a schedule?"""
    return (schedule.start is None or day >= schedule.start) and (schedule.expires is None or day <= schedule.expires)


# ---------------------------------------------------------------- as it is stored

def to_json(schedule: Schedule) -> dict[str, Any]:
    """A schedule as it stands in its column; what is usual is left out."""
    usual, kept = Schedule(), {"kind": schedule.kind.value}
    stored: dict[str, Any] = dict(kept)
    for name in ("at", "until", "every", "weekdays", "day", "formula", "after", "needs", "start", "expires"):
        value = getattr(schedule, name)
        if value != getattr(usual, name):
            stored[name] = (list(value) if isinstance(value, tuple) else value.isoformat()
                            if isinstance(value, (date, time)) else value.value if isinstance(value, Needs) else value)
    return stored


def from_json(stored: Mapping[str, Any]) -> Schedule:
    """The reverse of `to_json`."""
    def day(name: str) -> date | None:
        return date.fromisoformat(stored[name]) if stored.get(name) else None

    return Schedule(
        Kind(stored["kind"]), time.fromisoformat(stored.get("at") or "00:00"),
        time.fromisoformat(stored["until"]) if stored.get("until") else None, int(stored.get("every", 0)),
        tuple(stored.get("weekdays", ())), int(stored.get("day", 1)), str(stored.get("formula", "")),
        tuple(stored.get("after", ())), Needs(stored.get("needs", "all")), day("start"), day("expires"))
