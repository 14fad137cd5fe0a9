"""The periodic tasks of credit management: what each does, when it starts by itself, who may run it (credit 12)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.permissions import Permission
from app.core.words import N_


@dataclass(frozen=True, slots=True)
class Task:
    """A task by its job code: `suggested` says how often it is wanted, `daily` = it starts by itself once a day (JOB-020)."""

    code: str
    rule: str
    name: str
    suggested: str
    about: str
    permission: Permission = Permission.LIMITS
    daily: bool = False


_DAILY, _MONTHLY = N_("Each day"), N_("Each month")

ALL = (
    Task("LIM", "T-03", N_("Limits and policies of the day"), _DAILY,
         N_("Notes which limits, policies and releases begin or end and looks at the held orders of these customers again."),
         daily=True),
    Task("STA", "T-01", N_("Calculate balance statistics"), _DAILY,
         N_("Keeps balance, packing slips, open orders, limit and exposure of each customer at the end of the month."),
         daily=True),
    Task("RSK", "T-02", N_("Update risk scores"), _MONTHLY,
         N_("Shows the old and the new score and risk group of each customer; kept is what you choose.")),
    Task("HLD", "T-04", N_("Evaluate holds for release"), _DAILY,
         N_("Looks at all orders on hold again: reasons that ceased are ticked off, what has none left is ready to release."),
         Permission.RELEASE, daily=True),
    Task("LIA", "T-06", N_("Generate automatic limits"), N_("Each quarter"),
         N_("Proposes the limits that follow from risk group and scores in a journal. It posts nothing.")),
    Task("STD", "T-07", N_("Delete outdated statistics"), N_("Each year"),
         N_("Removes the month-end figures before a day, as far as no average needs them any more.")),
    Task("CRV", "T-08", N_("Credit review list"), N_("Each week"),
         N_("Lists the customers whose credit is to be reviewed by now or soon.")),
)
TASKS: Mapping[str, Task] = {task.code: task for task in ALL}
"""In the order in which they start when several are due (JOB-020)."""
