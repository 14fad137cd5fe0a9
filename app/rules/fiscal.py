"""Fiscal years cut into periods, and what a change of period status asks first (MST-030, CLS-001, 002, 008, 009, 063)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import add_months
from app.core.enums import PeriodState
from app.core.problems import Problem, WayOut, error, warning
from app.core.words import N_, declare

declare({
    "MST-030-order": N_("A fiscal year ends after it begins."),
    "MST-030-long": N_("A fiscal year has at most {most} periods; from {first} to {last} it would have {count}."),
    "MST-030-gap": N_("Fiscal years follow each other without a gap: the next one begins on {day}."),
    "MST-030-weeks": N_("A year of 4-4-5 weeks has 52 or 53 weeks, from {first} until {last} or {later}."),
    "CLS-002-closed": N_("Period {period} is permanently closed: it is never opened again. "
                         "Post a correction in the first open period."),
    "CLS-002-none": N_("Choose at least one period with another status."),
    "CLS-008-earlier": N_("Period {period} cannot be closed for ever while {earlier} before it is not."),
    "CLS-008-schedule": N_("The checklist of period {period} is not locked. Complete and lock it in the period close first."),
    "CLS-008-backup": N_("No verified backup was made after the last posting in period {period}. Back up first."),
    "CLS-010-next": N_("Period {period} ends the newest fiscal year. Create the next one before you close it for ever."),
    "CLS-008-name": N_("Type the name of the period, {period}, to close it for ever."),
    "CLS-009-earlier": N_("Earlier periods stay open: {periods}. Put {period} on hold all the same?"),
    "CLS-060-text": N_("Say in at least ten characters why the period is opened again."),
    "CLS-060-reason": N_("Choose a reason code for opening a period again."),
})

MOST_PERIODS = 13
LEAST_TEXT = 10


class Pattern(StrEnum):
    """How a year is cut: months, quarters, or weeks 4-4-5 per quarter."""

    MONTHS = "months"
    QUARTERS = "quarters"
    WEEKS = "weeks"


def last_day(first: date, pattern: Pattern) -> date:
    """The usual end of a year that begins on `first`: twelve months, or 52 weeks."""
    return first + timedelta(52 * 7 - 1) if pattern is Pattern.WEEKS else add_months(first, 12) - timedelta(1)


def cut(first: date, last: date, pattern: Pattern) -> list[tuple[date, date]]:
    """The periods of a year, contiguous, the last one ending on `last`; broken, short and long years alike (MST-030)."""
    found: list[tuple[date, date]] = []
    begin = first
    for n in range(1, 400):
        following = _begin(first, pattern, n)
        if following > last or (pattern is Pattern.WEEKS and n == 12):
            found.append((begin, last))
            break
        found.append((begin, following - timedelta(1)))
        begin = following
    return found


def _begin(first: date, pattern: Pattern, n: int) -> date:
    """Where the n-th period after the first one begins; months that begin on the 31st keep to their ends."""
    if pattern is Pattern.WEEKS:
        weeks = sum((4, 4, 5)[i % 3] for i in range(n))
        return first + timedelta(weeks * 7)
    return add_months(first, n * (3 if pattern is Pattern.QUARTERS else 1))


def check_year(first: date, last: date, pattern: Pattern, after: date | None) -> tuple[Problem, ...]:
    """Is the new year whole, short enough, and next to the one before (`after` = its last day)? MST-030, CLS-001."""
    found = []
    if last <= first:
        return (error("MST-030-order", at="last"),)
    if after is not None and first != after + timedelta(1):
        found.append(error("MST-030-gap", at="first", day=after + timedelta(1)))
    if pattern is Pattern.WEEKS and (last - first).days + 1 not in (364, 371):
        found.append(error("MST-030-weeks", at="last", first=first, last=first + timedelta(363), later=first + timedelta(370)))
    count = len(cut(first, last, pattern))
    if count > MOST_PERIODS:
        found.append(error("MST-030-long", at="last", most=MOST_PERIODS, first=first, last=last, count=count))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Standing:
    """A period as a change of status meets it: `safe` = a verified backup is younger than its last posting.

    `done` = a schedule that closes it is locked, or it has neither a schedule nor a posting.
    """

    name: str
    state: PeriodState
    safe: bool = True
    done: bool = True


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: the new state, the name typed for closing for ever, the reason for opening again."""

    state: PeriodState
    typed: str = ""
    reason_given: bool = True
    text: str = ""


def check_status(periods: Sequence[Standing], chosen: Sequence[int], wish: Wish) -> tuple[Problem, ...]:
    """Everything against the change of the chosen periods (places in `periods`, which run in order of time)."""
    moving = [n for n in sorted(chosen) if periods[n].state is not wish.state]
    if not moving:
        return (error("CLS-002-none"),)
    found: list[Problem] = [error("CLS-002-closed", ways_out=(WayOut("periods.correct"),), period=periods[n].name) for n in moving
                            if periods[n].state is PeriodState.PERMANENTLY_CLOSED]
    if found:
        return tuple(found)
    if wish.state is PeriodState.PERMANENTLY_CLOSED:
        return _closing(periods, moving, wish)
    if wish.state is PeriodState.ON_HOLD:
        return _holding(periods, moving)
    if not wish.reason_given:
        found.append(error("CLS-060-reason", at="reason"))
    if len(wish.text.strip()) < LEAST_TEXT:
        found.append(error("CLS-060-text", at="text"))
    return tuple(found)


def _closing(periods: Sequence[Standing], moving: Sequence[int], wish: Wish) -> tuple[Problem, ...]:
    """For ever: in order of time, locked, with a verified backup, a year that follows, the name typed (CLS-008, 010)."""
    found = []
    for n in moving:
        earlier = next((p for i, p in enumerate(periods[:n]) if p.state is not PeriodState.PERMANENTLY_CLOSED
                        and i not in moving), None)
        if earlier is not None:
            found.append(error("CLS-008-earlier", period=periods[n].name, earlier=earlier.name))
        if not periods[n].done:
            found.append(error("CLS-008-schedule", period=periods[n].name))
        if not periods[n].safe:
            found.append(error("CLS-008-backup", period=periods[n].name))
    if moving[-1] == len(periods) - 1:
        found.append(error("CLS-010-next", period=periods[moving[-1]].name))
    if wish.typed.strip() != periods[moving[-1]].name:
        found.append(error("CLS-008-name", at="typed", period=periods[moving[-1]].name))
    return tuple(found)


def _holding(periods: Sequence[Standing], moving: Sequence[int]) -> tuple[Problem, ...]:
    """Out of order is a question that names the open periods before it (CLS-009)."""
    first = moving[0]
    still = [p.name for i, p in enumerate(periods[:moving[-1]]) if p.state is PeriodState.OPEN and i not in moving]
    if not still:
        return ()
    return (warning("CLS-009-earlier", key=f"CLS-009-{periods[first].name}", period=periods[moving[-1]].name,
                    periods=", ".join(still[:6]) + (" …" if len(still) > 6 else "")),)
