"""Payment plans: instalments that add up, what receipts cleared, what was missed, when a plan is broken (COL-27)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.core.dates import DateFormula
from app.core.money import Money, shares
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "COL-27-entries": N_("Choose at least one open entry."),
    "COL-27-customer": N_("A plan is made with one customer. Choose entries of one."),
    "COL-27-currency": N_("A plan has one currency. Choose entries of one."),
    "COL-27-none": N_("Enter at least one instalment."),
    "COL-27-amount": N_("An instalment is more than zero. Enter it again."),
    "COL-27-costs": N_("Interest and costs are not below zero. Enter them again."),
    "COL-27-past": N_("{day} lies before {today}. Enter today or a later day."),
    "COL-27-order": N_("{day} is not later than the instalment before it. Enter a later day."),
    "COL-27-sum": N_("The instalments are {sum}, the entries with interest and costs {wanted}. "
                     "Change an instalment by {difference}."),
    "COL-27-missed": N_("Enter after how many missed instalments the whole sum is due, from 1 on."),
    "COL-27-held": N_("{document} belongs to another plan. Cancel that one first."),
    "COL-27-state": N_("This plan has ended and stays as it is. Make a new one."),
})

ALLOWED = 2
"""After so many missed instalments the whole sum is due, unless agreed otherwise (COL-27)."""


class State(StrEnum):
    """Where a plan stands; the first two may still be changed (COL-27)."""

    DRAFT = "draft"
    ACTIVE = "active"
    KEPT = "kept"
    BROKEN = "broken"
    CANCELLED = "cancelled"



@dataclass(frozen=True, slots=True)
class Entry:
    """An open entry of the plan; `remaining` in minor units of its currency, credits negative; `in_plan` = of another plan."""

    entry_id: int
    customer_id: int
    document_no: str
    currency: str
    remaining: int
    in_plan: bool = False


@dataclass(frozen=True, slots=True)
class Instalment:
    """What is to be paid on a day, minor units of the plan's currency."""

    due: date
    amount: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as agreed: entries, instalments, interest and costs agreed (minor units), interest while it runs or not (COL-27)."""

    entries: tuple[Entry, ...]
    instalments: tuple[Instalment, ...]
    interest: int = 0
    costs: int = 0
    bears_interest: bool = False
    allow_missed: int = ALLOWED
    state: State = State.DRAFT

    @property
    def wanted(self) -> int:
        """What the instalments add up to."""
        return sum(e.remaining for e in self.entries) + self.interest + self.costs

    @property
    def promised(self) -> bool:
        """Do its entries count as promised? Due dates and ageing stay as they are (COL-25)."""
        return self.state is State.ACTIVE


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a plan stands on a day: cleared per instalment (minor units), those missed by number from 1, the next one to pay."""

    cleared: tuple[int, ...]
    missed: tuple[int, ...]
    next_open: int | None
    state: State

    @property
    def received(self) -> int:
        """What was received so far, up to the sum of the plan."""
        return sum(self.cleared)


def propose(total: int, count: int, first: date, every: DateFormula) -> tuple[Instalment, ...]:
    """Equal instalments that add up to `total` (minor units), the cents spread; each `every` after the one before (COL-27).

    Months are counted from the first day, so that 31 January is followed by 28 February and 31 March.
    """
    days = [first]
    for n in range(1, count):
        days.append(_nth(first, every, n, days[-1]))
    return tuple(Instalment(day, amount) for day, amount in zip(days, shares(total, [1] * count), strict=True))


def _nth(first: date, every: DateFormula, n: int, before: date) -> date:
    months = every.text.removesuffix("M")
    if months.isdigit():
        return DateFormula(f"{int(months) * n}M").apply(first)
    return every.apply(before)


def check(plan: Plan, today: date) -> tuple[Problem, ...]:
    """What is wrong with a draft before it becomes active, all at once (COL-27)."""
    found: list[Problem] = []
    if not plan.entries:
        found.append(error("COL-27-entries", at="entries"))
    if len({e.customer_id for e in plan.entries}) > 1:
        found.append(error("COL-27-customer", at="entries"))
    currencies = sorted({e.currency for e in plan.entries})
    if len(currencies) > 1:
        found.append(error("COL-27-currency", at="entries"))
    found += [error("COL-27-held", at="entries", row=n, document=e.document_no) for n, e in enumerate(plan.entries) if e.in_plan]
    found += [error("COL-27-costs", at=name) for name in ("interest", "costs") if getattr(plan, name) < 0]
    if plan.allow_missed < 1:
        found.append(error("COL-27-missed", at="allow_missed"))
    found += _check_instalments(plan.instalments, today)
    if not found and plan.wanted != sum(i.amount for i in plan.instalments):
        given = sum(i.amount for i in plan.instalments)
        found.append(error("COL-27-sum", at="instalments", sum=Money(given, currencies[0]),
                           wanted=Money(plan.wanted, currencies[0]), difference=Money(plan.wanted - given, currencies[0])))
    return tuple(found)


def _check_instalments(instalments: Sequence[Instalment], today: date) -> Iterable[Problem]:
    if not instalments:
        yield error("COL-27-none", at="instalments")
    before: date | None = None
    for n, instalment in enumerate(instalments):
        if instalment.amount <= 0:
            yield error("COL-27-amount", at="amount", row=n)
        if instalment.due < today:
            yield error("COL-27-past", at="due", row=n, day=instalment.due, today=today)
        elif before is not None and instalment.due <= before:
            yield error("COL-27-order", at="due", row=n, day=instalment.due)
        before = instalment.due


def check_change(plan: Plan) -> tuple[Problem, ...]:
    """A plan that was kept, broken or cancelled stays as it is."""
    return () if plan.state in (State.DRAFT, State.ACTIVE) else (error("COL-27-state"),)


def standing(plan: Plan, receipts: Iterable[tuple[date, int]], day: date, tolerance: int, credited: int = 0) -> Standing:
    """Receipts (posting date, minor units; negative = taken back) clear instalments oldest first; missed and state on a day.

    What was `credited` meanwhile, a discount among it, need not be paid any more: it makes the last instalments less.

    An instalment is missed when its day and the tolerance (days) have passed and it is not cleared; a receipt that comes
    later heals it, unless the plan was broken before (COL-24, COL-27).
    """
    received = max(0, sum(amount for on, amount in receipts if on <= day))
    cleared = []
    for instalment in plan.instalments:
        cleared.append(min(received, instalment.amount))
        received -= cleared[-1]
    for n in reversed(range(len(cleared))):
        part = min(credited, plan.instalments[n].amount - cleared[n])
        cleared[n], credited = cleared[n] + part, credited - part
    open_ = [n for n, (i, c) in enumerate(zip(plan.instalments, cleared, strict=True), 1) if c < i.amount]
    missed = tuple(n for n in open_ if plan.instalments[n - 1].due + timedelta(tolerance) < day)
    return Standing(tuple(cleared), missed, open_[0] if open_ else None, _state(plan, open_, missed))


def _state(plan: Plan, open_: Sequence[int], missed: Sequence[int]) -> State:
    if plan.state is not State.ACTIVE:
        return plan.state
    if not open_:
        return State.KEPT
    return State.BROKEN if len(missed) >= plan.allow_missed else State.ACTIVE


def newly_missed(plan: Plan, before: Standing | None, now: Standing) -> tuple[Instalment, ...]:
    """The instalments missed since the last look: each makes an activity (COL-27)."""
    known = before.missed if before else ()
    return tuple(plan.instalments[n - 1] for n in now.missed if n not in known)


def due_now(plan: Plan, now: Standing, day: date) -> int:
    """What has to be paid on a day, minor units: instalments reached, after a breach the whole rest (COL-27)."""
    rest = [i.amount - c for i, c in zip(plan.instalments, now.cleared, strict=True)]
    if now.state is State.BROKEN:
        return sum(rest)
    return sum(r for r, i in zip(rest, plan.instalments, strict=True) if i.due <= day)
