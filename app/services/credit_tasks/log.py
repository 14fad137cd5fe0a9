"""The log of periodic credit tasks: runs with start, end and counts, and what came of each record (credit 12, JOB-010…015)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Ref, from_json, to_json
from app.core.problems import Problem
from app.models.credit import CreditGroup
from app.models.credit_holds import CreditHold
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.models.sales import SalesOrder
from app.services.automation.groups import CREDIT_TASK as PREFIX
from app.services.automation.groups import begun
from app.services.desk import Desk
from app.services.reminders import Steps

MOST = 500
"""So many records a log shows."""
OVER = ("finished", "error")
"""States in which a run of a day is not begun again by itself."""


@dataclass(frozen=True, slots=True)
class Logged:
    """A run: when, what came of it, and how many records were done, left out and failed; `ended` None = it was stopped."""

    run_id: int
    day: date
    started: datetime | None
    ended: datetime | None
    state: str
    done: int
    left_out: int
    failed: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record a run looked at: whose it is in words, what came of it and why, and where to open it."""

    run_id: int
    outcome: str
    name: str
    problem: Problem | None
    about: Ref | None


@dataclass
class Running:
    """A run under way: counts, writes records, and hears that it shall stop."""

    desk: Desk
    code: str
    run_id: int
    attempt: int
    progress: Steps | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    done: int = 0
    left_out: int = 0
    problems: list[Problem] = field(default_factory=list)
    asked: Callable[[], bool] | None = None
    """Did somebody at another desk ask it to stop (JOB-014)?"""
    result: Any = None
    """What the task made, for the window that started it."""

    def stopped(self, done: int = 0, whole: int = 0) -> bool:
        """Has somebody stopped it? Otherwise how far it is, is told."""
        if self.progress is None:
            return False
        if self.progress.cancelled.is_set() or (self.asked is not None and self.asked()):
            return True
        self.progress.report(done, whole)
        return False

    def known(self, session: Session, keys: Sequence[str]) -> set[str]:
        """Which of these were done before: nothing is done twice (JOB-010)."""
        return set(session.scalars(select(JobItem.key).where(JobItem.company_id == self.desk.company_id,
                                                             JobItem.job_code == PREFIX + self.code, JobItem.key.in_(keys))))

    def note(self, session: Session, key: str, problem: Problem, about: Ref, outcome: str = "done") -> None:
        """Write down what came of a record, in the transaction of its data; a failed one keeps none of the others (JOB-012)."""
        session.add(JobItem(company_id=self.desk.company_id, run_id=self.run_id, job_code=PREFIX + self.code, key=key[:100],
                            outcome=outcome, facts=to_json(Facts(problem.code, problem.saw)), document_table=about[0],
                            document_id=about[1]))
        if outcome == "failed":
            self.problems.append(problem)


def begin(desk: Desk, code: str, progress: Steps | None, options: Mapping[str, Any]) -> Running:
    """A new run of today, or the one of today that was stopped before its end."""
    with desk.writing("job.run") as uow:
        session = uow.session
        definition = _definition(session, desk, code)
        row = session.scalars(select(JobRun).where(
            JobRun.definition_id == definition.id, JobRun.business_date == desk.today, JobRun.state.not_in(OVER))
            .order_by(JobRun.id.desc())).first()
        if row is None:
            row = JobRun(company_id=desk.company_id, definition_id=definition.id, business_date=desk.today, state="executing",
                         started_at=desk.clock.now())
            session.add(row)
        row.state, row.ended_at = "executing", None
        session.flush()
        begun(row.id, progress.cancelled if progress is not None else None)
        tries = session.scalar(select(func.max(JobAttempt.no)).where(JobAttempt.run_id == row.id)) or 0
        return Running(desk, code, row.id, tries + 1, progress, options)


def end(running: Running, started: datetime, state: str) -> None:
    """The run is over, with its counts."""
    desk, now = running.desk, running.desk.clock.now()
    with desk.writing("job.end") as uow:
        row = uow.session.get_one(JobRun, running.run_id)
        row.state, row.ended_at, row.item_errors = state, now, bool(running.problems)
        row.checkpoint = {"done": running.done, "left_out": running.left_out, "failed": len(running.problems)}
        code = running.problems[-1].code if running.problems else None
        uow.session.add(JobAttempt(company_id=desk.company_id, run_id=running.run_id, no=running.attempt, started_at=started,
                                   ended_at=now, outcome=state, message=code))


def _definition(session: Session, desk: Desk, code: str) -> JobDefinition:
    row = session.scalars(select(JobDefinition).where(JobDefinition.company_id == desk.company_id,
                                                      JobDefinition.code == PREFIX + code)).first()
    if row is None:
        row = JobDefinition(company_id=desk.company_id, code=PREFIX + code, parameters={}, schedule={}, enabled=True,
                            run_as_id=desk.actor.user_id)
        session.add(row)
        session.flush()
    return row


# ---------------------------------------------------------------- reading it

def runs(desk: Desk, code: str, most: int = MOST) -> list[Logged]:
    """The runs of a task, the newest first."""
    with desk.reading() as session:
        rows = session.scalars(select(JobRun).join(JobDefinition, JobDefinition.id == JobRun.definition_id).where(
            JobRun.company_id == desk.company_id, JobDefinition.code == PREFIX + code).order_by(JobRun.id.desc()).limit(most))
        return [_logged(row) for row in rows]


def newest(session: Session, desk: Desk) -> dict[str, Logged]:
    """The newest run of each task that ever ran, by its code."""
    last = select(func.max(JobRun.id)).where(JobRun.company_id == desk.company_id).group_by(JobRun.definition_id)
    rows = session.execute(select(JobDefinition.code, JobRun).join(JobDefinition, JobDefinition.id == JobRun.definition_id).where(
        JobRun.id.in_(last), JobDefinition.code.startswith(PREFIX))).all()
    return {code.removeprefix(PREFIX): _logged(row) for code, row in rows}


def last_day(session: Session, desk: Desk, code: str) -> date | None:
    """The last day for which a task came to its end."""
    return session.scalar(select(func.max(JobRun.business_date)).join(
        JobDefinition, JobDefinition.id == JobRun.definition_id).where(
            JobRun.company_id == desk.company_id, JobDefinition.code == PREFIX + code, JobRun.state.in_(OVER)))


def _logged(row: JobRun) -> Logged:
    counts = row.checkpoint or {}
    return Logged(row.id, row.business_date, row.started_at, row.ended_at, row.state, int(counts.get("done", 0)),
                  int(counts.get("left_out", 0)), int(counts.get("failed", 0)))


def records(desk: Desk, code: str, most: int = MOST) -> list[Record]:
    """What the runs of a task looked at and did, the newest first."""
    with desk.reading() as session:
        rows = session.execute(
            select(JobItem, Customer.number, Customer.name, CreditGroup.number, CreditGroup.name, SalesOrder.number,
                   CreditHold.number)
            .outerjoin(Customer, (JobItem.document_table == "customer") & (Customer.id == JobItem.document_id))
            .outerjoin(CreditGroup, (JobItem.document_table == "credit_group") & (CreditGroup.id == JobItem.document_id))
            .outerjoin(SalesOrder, (JobItem.document_table == "sales_order") & (SalesOrder.id == JobItem.document_id))
            .outerjoin(CreditHold, (JobItem.document_table == "credit_hold") & (CreditHold.id == JobItem.document_id))
            .where(JobItem.company_id == desk.company_id, JobItem.job_code == PREFIX + code)
            .order_by(JobItem.id.desc()).limit(most)).all()
        return [_record(row[0], " · ".join(str(x) for x in row[1:] if x)) for row in rows]


def _record(item: JobItem, name: str) -> Record:
    stored = from_json(item.facts) if item.facts else None
    problem = Problem(stored.rule, stored.saw) if stored is not None else None
    about = (item.document_table, item.document_id) if item.document_table and item.document_id else None
    return Record(item.run_id, item.outcome, name, problem, about)
