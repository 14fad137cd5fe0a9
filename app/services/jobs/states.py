"""What somebody says about a run: again, stop, seen (JOB-014, 022, 023)."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.jobs import JobRun
from app.rules.jobs import runs
from app.rules.jobs.runs import State
from app.services import permissions
from app.services.automation.groups import STOPS
from app.services.desk import Desk
from app.services.jobs import definitions
from app.services.jobs.running import ASKED

declare({
    "JOB-014-over": N_("This run is over. Choose one that is under way."),
    "JOB-023-none": N_("Only a run that failed is acknowledged. Choose one with the status Error."),
    "JOB-023-comment": N_("Enter what was done about it."),
    "JOB-023-retry": N_("Only a run that failed, was stopped or interrupted is tried again. Choose one of these, or Run now."),
})


def retry(desk: Desk, run_id: int) -> Outcome[int]:
    """A run that failed, was stopped or interrupted is ready again; it does only the rest (JOB-T05)."""
    with desk.writing("job.retry") as uow:
        row = _run_of(uow.session, desk, run_id)
        if row is None:
            return Outcome(None, (error("JOB-001-gone"),))
        if State(row.state) not in runs.RETRYABLE:
            return Outcome(None, (error("JOB-023-retry"),))
        found = definitions.one(uow.session, desk, row.definition_id)
        if found is not None and not found.own_page:
            row.state, row.not_before = State.READY.value, None
        return Outcome(row.definition_id)


def cancel(desk: Desk, run_id: int) -> Outcome[int]:
    """Stop at the next checkpoint; a run that only waits is cancelled at once (JOB-014)."""
    with desk.writing("job.cancel") as uow:
        row = _run_of(uow.session, desk, run_id)
        if row is None:
            return Outcome(None, (error("JOB-001-gone"),))
        state = State(row.state)
        if state is State.EXECUTING:
            row.state = State.CANCELLING.value
            row.checkpoint = {**(row.checkpoint or {}), ASKED: desk.clock.now().isoformat()}
        elif state in (State.WAITING, State.READY):
            row.state = State.CANCELLED.value
        else:
            return Outcome(None, (error("JOB-014-over"),))
    # Only after the commit: what stops here writes how it ended.
    if run_id in STOPS:
        STOPS[run_id].set()
    return Outcome(run_id)


def acknowledge(desk: Desk, run_ids: Sequence[int], comment: str) -> Outcome[int]:
    """Somebody has seen that these runs failed: they leave the tile and the task of the close (JOB-023)."""
    if not comment.strip():
        return Outcome(None, (error("JOB-023-comment", at="comment"),))
    with desk.writing("job.acknowledge") as uow:
        rows = [row for run_id in run_ids if (row := _run_of(uow.session, desk, run_id)) is not None
                and row.state == State.ERROR.value and row.acknowledged is None]
        if not rows:
            return Outcome(None, (error("JOB-023-none"),))
        for row in rows:
            row.acknowledged = {"user": desk.actor.name, "at": desk.clock.now().isoformat(), "comment": comment.strip()}
            uow.audit("job.acknowledge", "job_run", row.id, str(row.id), {"comment": comment.strip()}, desk.company_id)
        return Outcome(len(rows))


def may_set_up(desk: Desk) -> bool:
    """May the person at the desk hold, release and schedule jobs?"""
    with desk.reading() as session:
        return permissions.has(session, desk, Permission.SETUP)


def _run_of(session: Session, desk: Desk, run_id: int) -> JobRun | None:
    row = session.get(JobRun, run_id)
    return row if row is not None and row.company_id == desk.company_id else None
