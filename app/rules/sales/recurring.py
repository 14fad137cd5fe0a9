"""Invoices that come back: when, for which period, with which price, and what a run leaves out (FTI-020…026)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.core.dates import add_months
from app.core.facts import Term
from app.core.money import HUNDRED, Money, quantized
from app.core.problems import Problem, error, information
from app.core.words import N_, declare

declare({
    "FTI-020-token": N_("“{token}” is no text token. Use one of these: {tokens}."),
    "FTI-021-every": N_("A recurrence repeats every 1 or more units. Enter at least 1."),
    "FTI-021-end": N_("The billing end date lies before the billing start date. Enter a later one."),
    "FTI-021-count": N_("A recurrence has at least one occurrence. Enter 1 or more, or empty the field."),
    "FTI-021-both": N_("Enter a billing end date or a number of occurrences, not both: the other must be empty."),
    "FTI-021-maximum": N_("Enter a maximum cumulative amount above zero, or empty the field."),
    "FTI-023-window": N_("The first occurrence date lies after the last one. Change one of the two."),
    "FTI-023-maximum": N_("{template} for {customer}, {day}: with {net} the maximum of {maximum} would be passed."),
    "FTI-023-blocked": N_("{template} for {customer}, {day}: the customer is blocked ({blocked})."),
})

DAY = timedelta(1)
PRICE_PLACES = 6


class Unit(StrEnum):
    """How a recurrence counts (FTI-021)."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Assignment:
    """A template assigned to a customer (FTI-021): `every` so many units from `start`; `end` or `count` or neither.

    `maximum`: minor units without VAT. In arrears an occurrence is dated on the last day of its period.
    """

    id: int
    start: date
    end: date | None = None
    count: int | None = None
    maximum: int | None = None
    every: int = 1
    unit: Unit = Unit.MONTH
    arrears: bool = False
    index_percent: Decimal = Decimal(0)
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Occurrence `k` (from 0): the day it is dated, and the period it bills."""

    k: int
    day: date
    period_from: date
    period_to: date


def begin(assignment: Assignment, k: int) -> date:
    """The first day of period `k`, always counted from the start date so that it never drifts (FTI-022)."""
    steps = assignment.every * k
    months = {Unit.MONTH: 1, Unit.YEAR: 12}.get(assignment.unit)
    if months:
        return add_months(assignment.start, months * steps)
    return assignment.start + steps * (7 if assignment.unit is Unit.WEEK else 1) * DAY


def occurrence(assignment: Assignment, k: int) -> Occurrence:
    """Occurrence `k` with its billing period: up to the day before the next one begins (FTI-022)."""
    first, last = begin(assignment, k), begin(assignment, k + 1) - DAY
    return Occurrence(k, last if assignment.arrears else first, first, last)


def occurrences(assignment: Assignment, until: date) -> Iterator[Occurrence]:
    """All occurrences dated up to `until`, within the end date or the number of occurrences (FTI-021)."""
    last, k = min(until, assignment.end or until), 0
    while (assignment.count is None or k < assignment.count) and (found := occurrence(assignment, k)).day <= last:
        yield found
        k += 1


def check_assignment(assignment: Assignment) -> tuple[Problem, ...]:
    """Can this recurrence be (FTI-021)?"""
    found = []
    if assignment.every < 1:
        found.append(error("FTI-021-every", at="every"))
    if assignment.end is not None and assignment.end < assignment.start:
        found.append(error("FTI-021-end", at="end"))
    if assignment.count is not None and assignment.count < 1:
        found.append(error("FTI-021-count", at="count"))
    if assignment.end is not None and assignment.count is not None:
        found.append(error("FTI-021-both", at="count"))
    if assignment.maximum is not None and assignment.maximum <= 0:
        found.append(error("FTI-021-maximum", at="maximum"))
    return tuple(found)


# ---------------------------------------------------------------- a run

@dataclass(frozen=True, slots=True)
class Window:
    """Which occurrences a run generates, both days included; without `catch_up` only the latest due of each (FTI-023)."""

    first: date
    last: date
    catch_up: bool = True


def check_window(window: Window) -> tuple[Problem, ...]:
    """The window of a run is in its order (FTI-023)."""
    return () if window.first <= window.last else (error("FTI-023-window", at="first"),)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An assignment as a run sees it.

    `generated`: occurrence dates that must not come again (FTI-024); `used`: net posted and in drafts so far; `net` of one
    more invoice, before indexing (minor units); `blocked`: how the customer is blocked when that stops it, as a text.
    """

    assignment: Assignment
    template: str
    customer: str
    currency: str
    net: int
    used: int = 0
    generated: frozenset[date] = frozenset()
    blocked: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run generates, and what it leaves out with the reason."""

    made: tuple[tuple[Recurrence, Occurrence], ...] = ()
    left_out: tuple[Problem, ...] = ()
    finished: frozenset[int] = frozenset()
    """Assignments whose maximum cumulative amount stops them (FTI-025)."""


@dataclass(slots=True)
class _Run:
    made: list[tuple[Recurrence, Occurrence]] = field(default_factory=list)
    left_out: list[Problem] = field(default_factory=list)
    finished: set[int] = field(default_factory=set)


def due(recurrence: Recurrence, window: Window) -> tuple[Occurrence, ...]:
    """The occurrences of one assignment that a window asks for and that are not there yet (FTI-023, FTI-024)."""
    if recurrence.assignment.blocked:
        return ()
    found = [o for o in occurrences(recurrence.assignment, window.last) if o.day >= window.first]
    wanted = found if window.catch_up else found[-1:]
    return tuple(o for o in wanted if o.day not in recurrence.generated)


def plan(recurrences: Iterable[Recurrence], window: Window) -> Plan:
    """What a run makes: every due occurrence but those of blocked customers and those above the maximum (FTI-023…026)."""
    run = _Run()
    for recurrence in recurrences:
        used = recurrence.used
        for one in due(recurrence, window):
            net = indexed_amount(recurrence.net, recurrence.assignment, one)
            if _passes_maximum(recurrence, used + net):
                run.finished.add(recurrence.assignment.id)
                run.left_out.append(_above_maximum(recurrence, one, net))
                break
            if recurrence.blocked is not None:
                run.left_out.append(information("FTI-023-blocked", template=recurrence.template, customer=recurrence.customer,
                                                day=one.day, blocked=Term(recurrence.blocked)))
                continue
            used += net
            run.made.append((recurrence, one))
    return Plan(tuple(run.made), tuple(run.left_out), frozenset(run.finished))


def _passes_maximum(recurrence: Recurrence, net: int) -> bool:
    maximum = recurrence.assignment.maximum
    return maximum is not None and net > maximum


def _above_maximum(recurrence: Recurrence, one: Occurrence, net: int) -> Problem:
    return information("FTI-023-maximum", template=recurrence.template, customer=recurrence.customer, day=one.day,
                       net=Money(net, recurrence.currency),
                       maximum=Money(recurrence.assignment.maximum or 0, recurrence.currency))


def following(recurrence: Recurrence, horizon: date) -> Occurrence | None:
    """The next occurrence that is not generated, up to `horizon`; None = there is none, the assignment is at its end."""
    if _passes_maximum(recurrence, recurrence.used + recurrence.net):
        return None
    last = max(recurrence.generated, default=date.min)
    return next((o for o in occurrences(recurrence.assignment, horizon) if o.day > last), None)


# ---------------------------------------------------------------- prices and texts

def index_factor(assignment: Assignment, one: Occurrence) -> Decimal:
    """By how much prices have grown: the yearly percentage once for every full year since the start (FTI-021)."""
    years = one.period_from.year - assignment.start.year
    if add_months(assignment.start, 12 * years) > one.period_from:
        years -= 1
    return ((HUNDRED + assignment.index_percent) / HUNDRED) ** years


def indexed_price(price: Decimal, assignment: Assignment, one: Occurrence) -> Decimal:
    """The unit price of an occurrence, 6 decimals, rounded once from the price of the template (FTI-021)."""
    return quantized(price * index_factor(assignment, one), PRICE_PLACES)


def indexed_amount(amount: int, assignment: Assignment, one: Occurrence) -> int:
    """An amount (minor units) of an occurrence, as near as its prices are known before the draft is made."""
    return int(quantized(amount * index_factor(assignment, one), 0))


TOKENS = ("period_from", "period_to", "month", "year", "occurrence")
_TOKEN = re.compile(r"\{([^{}]*)\}")


def tokens(one: Occurrence) -> Mapping[str, date | int]:
    """The values of the text tokens; the caller puts them in the language of the document (FTI-020)."""
    return {"period_from": one.period_from, "period_to": one.period_to, "month": one.period_from.month,
            "year": one.period_from.year, "occurrence": one.k + 1}


def fill(text: str, words: Mapping[str, str]) -> str:
    """A text with its tokens replaced by words; what is no token stays as it is (FTI-020)."""
    return _TOKEN.sub(lambda m: words.get(m[1], m[0]), text)


def check_text(text: str, row: int | None = None) -> tuple[Problem, ...]:
    """Every {…} in a template is a token (FTI-020)."""
    known = ", ".join(f"{{{t}}}" for t in TOKENS)
    return tuple(error("FTI-020-token", at="text", row=row, token=m[0], tokens=known)
                 for m in _TOKEN.finditer(text) if m[1] not in TOKENS)


def defaults(source: str, template: Mapping[str, object], customer: Mapping[str, object]) -> dict[str, object]:
    """The head of a generated draft (FTI-021): the customer's values, or the template's where it has any."""
    own = {name: value for name, value in template.items() if value is not None} if source == "template" else {}
    return {**customer, **own}


def overridden(lines: Sequence[Mapping[str, object]], overrides: Mapping[str, Mapping[str, object]]) -> list[dict[str, object]]:
    """Template lines with the quantities and prices of this customer, by line number (FTI-021)."""
    return [{**line, **overrides.get(str(line["line_no"]), {})} for line in lines]
