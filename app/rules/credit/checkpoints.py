"""Checkpoints: at which steps an order is checked, how long a pass frees it, and what their set-up must hold (CRD-75…81)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.facts import Term
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.rules.credit.facts import Step

declare({
    "CRD-75-invoice": N_("Invoices are checked as well: goods that were delivered could then not be invoiced. Go on?"),
    "CRD-77-missing": N_("{step} needs grace days too, because {other} has them. Enter at least 1, or untick {step}."),
    "CRD-77-missing-pro-forma": N_("Pro forma: {step} needs grace days too, because {other} has them. "
                                   "Enter at least 1, or untick {step}."),
    "CRD-77-unticked": N_("{step} is not ticked, so it cannot have grace days. Tick it, or empty its grace days."),
    "CRD-77-unticked-pro-forma": N_("Pro forma: {step} is not ticked, so it cannot have grace days. "
                                    "Tick it, or empty its grace days."),
    "CRD-77-range": N_("{step} has {days:grace day|grace days}. Enter a number from 0 to {most}."),
    "CRD-80-grace": N_("Credit not checked: grace until {until}."),
})

MOST_GRACE = 366
"""Grace days may be 0 to this many."""


STEPS = tuple(Step)
"""In the order of the trade."""
STEP_NAMES: Mapping[Step, str] = {
    Step.CONFIRMATION: N_("Confirmation"), Step.PICKING_LIST: N_("Picking list"), Step.PACKING_SLIP: N_("Packing slip"),
    Step.INVOICE: N_("Invoice")}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How one step is set up: ticked for posting and for pro forma, each with its grace days (None = none)."""

    step: Step
    posting: bool = False
    grace: int | None = None
    pro_forma: bool = False
    pro_forma_grace: int | None = None

    def ticked(self, pro_forma: bool = False) -> bool:
        """Do rules run here?"""
        return self.pro_forma if pro_forma else self.posting

    def days(self, pro_forma: bool = False) -> int:
        """Its grace days, 0 when it has none."""
        return (self.pro_forma_grace if pro_forma else self.grace) or 0


DELIVERED = (Checkpoint(Step.CONFIRMATION, posting=True, grace=0), Checkpoint(Step.PICKING_LIST),
             Checkpoint(Step.PACKING_SLIP, posting=True, grace=0), Checkpoint(Step.INVOICE))
"""The checkpoints a new company starts with (section 9)."""


def steps_of(step: Step, *, delivers: bool = False) -> tuple[Step, ...]:
    """The steps a posting stands for: an invoice that delivers at once is a packing slip first (CRD-75, ORD-001)."""
    return (Step.PACKING_SLIP, Step.INVOICE) if step is Step.INVOICE and delivers else (step,)


def checked(setup: Iterable[Checkpoint], step: Step, *, delivers: bool = False, pro_forma: bool = False) -> tuple[Step, ...]:
    """Where rules run for a posting, in order; the first that holds the order names the hold (CRD-75)."""
    ticked = {point.step for point in setup if point.ticked(pro_forma)}
    return tuple(s for s in steps_of(step, delivers=delivers) if s in ticked)


def grace_days(setup: Iterable[Checkpoint], step: Step, *, pro_forma: bool = False) -> int:
    """The grace days of a ticked step, 0 for any other (CRD-76, CRD-78)."""
    return next((p.days(pro_forma) for p in setup if p.step is step and p.ticked(pro_forma)), 0)


def grace_until(day: date, days: int) -> date | None:
    """The last free day after a pass or release on `day` at a step with so many grace days; None without (CRD-76, 78)."""
    return day + timedelta(days) if days > 0 else None


def within_grace(until: date | None, day: date) -> bool:
    """Is a posting on `day` free of rules? The last day counts (CRD-76)."""
    return until is not None and day <= until


def not_checked(until: date) -> Problem:
    """What the log of a posting says when grace made a check unnecessary (CRD-80)."""
    return information("CRD-80-grace", until=until)


def faults(setup: Sequence[Checkpoint]) -> tuple[Problem, ...]:
    """What keeps a set-up from being saved; `row` is the place in `setup` (CRD-77)."""
    return tuple(p for pro_forma in (False, True) for p in _faults(setup, pro_forma))


def _faults(setup: Sequence[Checkpoint], pro_forma: bool) -> Iterator[Problem]:
    suffix, field = ("-pro-forma", "pro_forma_grace") if pro_forma else ("", "grace")
    other = next((p.step for p in setup if p.ticked(pro_forma) and p.days(pro_forma) > 0), None)
    for row, point in enumerate(setup):
        days, name = point.days(pro_forma), Term(STEP_NAMES[point.step])
        if not 0 <= days <= MOST_GRACE:
            yield error("CRD-77-range", at=field, row=row, step=name, days=days, most=MOST_GRACE)
        elif days and not point.ticked(pro_forma):
            yield error("CRD-77-unticked" + suffix, at=field, row=row, step=name)
        elif not days and other is not None and point.ticked(pro_forma):
            yield error("CRD-77-missing" + suffix, at=field, row=row, step=name, other=Term(STEP_NAMES[other]))


def warnings(before: Iterable[Checkpoint], after: Iterable[Checkpoint]) -> tuple[Problem, ...]:
    """Ticking *Invoice* is asked once more (CRD-75, WISH-05)."""
    if Step.INVOICE in _posting(after) - _posting(before):
        return (warning("CRD-75-invoice", key="CRD-75-invoice", at="posting"),)
    return ()


def anything(setup: Iterable[Checkpoint]) -> bool:
    """Is any step ticked? Without one nothing is ever held (CRD-16)."""
    return any(p.posting or p.pro_forma for p in setup)


def _posting(setup: Iterable[Checkpoint]) -> set[Step]:
    return {point.step for point in setup if point.posting}
