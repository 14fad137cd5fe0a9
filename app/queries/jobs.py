"""Batch jobs as tasks of the close and the home window see them: outstanding, failed, running (closing 4, task JOB, JOB-023)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session

from app.models.jobs import JobDefinition, JobRun

LEDGER = ("job/RCI", "job/INT", "job/RAT")
"""Definitions whose runs touch the ledger, L in the chapter: they count for task JOB and are never deleted (JOB-024)."""
_GOING = ("ready", "executing", "cancelling", "interrupted")


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A run that keeps a period from being closed: the code of its job (RCI), the day it is for, and its state."""

    run_id: int
    code: str
    day: date
    state: str


def outstanding(session: Session, company_id: int, until: date, now: datetime | None = None) -> list[Outstanding]:
    """Runs of ledger-affecting jobs for a day up to `until` that are waiting and due, under way, interrupted, or in error and not
    acknowledged (task JOB); oldest first. `now` None counts every waiting run as due.
    """
    run, definition = JobRun, JobDefinition
    due = run.state == "waiting" if now is None else and_(
        run.state == "waiting", or_(run.not_before.is_(None), run.not_before <= now))
    rows = session.execute(
        select(run.id, definition.code, run.business_date, run.state).join(definition, definition.id == run.definition_id)
        .where(run.company_id == company_id, definition.code.in_(LEDGER), run.business_date <= until,
               or_(run.state.in_(_GOING), due, and_(run.state == "error", run.acknowledged.is_(None))))
        .order_by(run.business_date, run.id))
    return [Outstanding(key, code.removeprefix("job/"), day, state) for key, code, day, state in rows]


def failed(session: Session, company_id: int) -> int:
    """Runs in error that nobody acknowledged: the figure of tile *Failed jobs* (JOB-023)."""
    return session.scalars(select(func.count(JobRun.id)).where(
        JobRun.company_id == company_id, JobRun.state == "error", JobRun.acknowledged.is_(None))).one()


def is_running(session: Session, company_id: int, codes: Collection[str]) -> bool:
    """Is one of these jobs (RCI, AGE …) being done right now? A task whose job runs shows *running* (CLS-031)."""
    stored = [f"{prefix}{code}" for prefix in ("job/", "credit/") for code in codes]
    return bool(session.scalar(select(exists(select(JobRun.id).join(
        JobDefinition, JobDefinition.id == JobRun.definition_id).where(
            JobRun.company_id == company_id, JobDefinition.code.in_(stored), JobRun.state.in_(("executing", "cancelling")))))))


def finished_since(session: Session, company_id: int, code: str, day: date) -> bool:
    """Did a job come to its end for this day or a later one?"""
    stored = [f"{prefix}{code}" for prefix in ("job/", "credit/")]
    return bool(session.scalar(select(exists(select(JobRun.id).join(
        JobDefinition, JobDefinition.id == JobRun.definition_id).where(
            JobRun.company_id == company_id, JobDefinition.code.in_(stored), JobRun.state == "finished",
            JobRun.business_date >= day)))))
