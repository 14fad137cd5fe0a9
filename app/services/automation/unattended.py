"""Groups that start by themselves: which, for whom, and never in two programs at once (REM-53, JOB-003, 006, 007, 015)."""

from collections.abc import Callable
from dataclasses import replace

from app.core.enums import Source
from app.core.problems import Outcome, error, information
from app.core.words import N_, declare
from app.models.company import User
from app.models.jobs import JobDefinition, JobRun
from app.services.automation import lease
from app.services.automation.groups import Group, groups
from app.services.automation.runs import Ran, run
from app.services.desk import Desk
from app.services.reminders import Steps
from app.storage.unit_of_work import Actor

declare({
    "JOB-003-elsewhere": N_("Automation is running on another computer now. {code} comes when that has ended."),
    "JOB-006-user": N_("Automation group {code} acts for {user}, who is not active any more. "
                       "Save it again to take it over."),
})


def startable(desk: Desk) -> list[Group]:
    """Groups that start by themselves now: due by their schedule, or interrupted when the program ended under them."""
    today = desk.clock.today()
    return [g for g in groups(desk) if g.enabled and (g.is_due(today) or g.state == "interrupted")]


def start(desk: Desk, group_id: int, *, progress: Steps | None = None, ends: Callable[[], bool] = lambda: True) -> Outcome[Ran]:
    """Run a group on the day of the clock, for the person who saved it last and with her permissions (JOB-006).

    It creates; it issues and sends only with its switches and within its limits, which the run itself keeps (JOB-007). A run
    that was told to stop because the program ends (`ends`) is gone on with at the next start; one that somebody stopped is not.
    """
    with desk.reading() as session:
        row = session.get(JobDefinition, group_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("REM-53-gone"),))
        user = session.get_one(User, row.run_as_id)
        if user.disabled_at is not None:
            return Outcome(None, (error("JOB-006-user", code=row.code, user=user.display_name),))
        code, actor = row.code, Actor(user.id, user.display_name)
    if not lease.take(desk):
        return Outcome(None, (information("JOB-003-elsewhere", code=code),))
    try:
        outcome = run(replace(desk, actor=actor, source=Source.JOB, work_date=None), group_id, progress=progress)
        if outcome.value is not None and outcome.value.state == "cancelled" and ends():
            with desk.writing("job.interrupt") as uow:
                uow.session.get_one(JobRun, outcome.value.run_id).state = "interrupted"
        return outcome
    finally:
        lease.give_back(desk)
