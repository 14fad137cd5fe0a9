"""What becomes of days on which a job was not run: the program was closed, or something stood in the way (JOB-021)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST = 400
"""Occurrences that are caught up without a question."""


class CatchUp(StrEnum):
    """How missed days are caught up."""

    COALESCE = "coalesce"
    EACH = "each"
    LATEST = "latest"
    FILL = "fill"


@dataclass(frozen=True, slots=True)
class Plan:
    """Business dates to run for, oldest first, and those that stay not run; `ask` = so many that somebody decides first."""

    runs: tuple[date, ...] = ()
    not_run: tuple[date, ...] = ()
    ask: int = 0


def plan(policy: CatchUp, due: Sequence[date], today: date, *, asked: bool = False) -> Plan:
    """The runs for the days that fell due and were not run, oldest first (JOB-021).

    *Coalesce*: one run of today stands for all. *Each* and *fill*: one run per day, with that day. *Latest*: only the newest,
    the others are kept as not run. Above 400 days nothing happens until somebody was `asked`.
    """
    if not due:
        return Plan()
    if policy in (CatchUp.EACH, CatchUp.FILL):
        if len(due) > MOST and not asked:
            return Plan(ask=len(due))
        return Plan(tuple(due))
    if policy is CatchUp.LATEST:
        return Plan((due[-1],), tuple(due[:-1]))
    return Plan((max(due[-1], today),))
