"""Runs of strategies and what they looked at, kept in the job tables (COL-49, JOB-010…015, WIN-75)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Ref, from_json, to_json
from app.core.problems import Problem
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.rules.strategies import RunSoFar
from app.services.automation.groups import STRATEGY as PREFIX
from app.services.desk import Desk

MOST = 500
OVER = "finished"
"""The state of a run that came to its end; any other can be gone on with (COL-49)."""


@dataclass(frozen=True, slots=True)
class Logged:
    """A run: its day and state, after which customer it stands, how many were done, left out, failed, skipped and still wait."""

    run_id: int
    strategy_id: int
    day: date
    started: datetime | None
    ended: datetime | None
    state: str
    after: str
    done: int
    left_out: int
    failed: int
    rest: int

    @property
    def resumes(self) -> bool:
        """Did it stop before its end?"""
        return self.state not in (OVER, "executing")


@dataclass(frozen=True, slots=True)
class Record:
    """A customer a run looked at: number and name, what came of it, and what it is about."""

    run_id: int
    customer_id: int
    customer: str
    outcome: str
    problem: Problem | None
    about: Ref | None


def definition(session: Session, desk: Desk, strategy_id: int) -> JobDefinition:
    """The job of a strategy, made with its first run; it starts only when somebody says so (COL-49)."""
    row = session.scalars(_definition(desk, strategy_id)).first()
    if row is None:
        row = JobDefinition(company_id=desk.company_id, code=f"{PREFIX}{strategy_id}", parameters={}, schedule={}, enabled=True,
                            catch_up="latest", run_as_id=desk.actor.user_id)
        session.add(row)
        session.flush()
    return row


def _definition(desk: Desk, strategy_id: int) -> Any:
    return select(JobDefinition).where(JobDefinition.company_id == desk.company_id,
                                       JobDefinition.code == f"{PREFIX}{strategy_id}")


def runs_of(session: Session, desk: Desk, strategy_id: int, day: date) -> list[RunSoFar]:
    """The runs of a strategy on a day with the customers each processed; one that failed for her is tried again (COL-49)."""
    rows = list(session.scalars(select(JobRun).join(JobDefinition, JobDefinition.id == JobRun.definition_id).where(
        JobRun.company_id == desk.company_id, JobDefinition.code == f"{PREFIX}{strategy_id}", JobRun.business_date == day)))
    seen: dict[int, set[int]] = {row.id: set() for row in rows}
    for run_id, key, outcome in session.execute(select(JobItem.run_id, JobItem.key, JobItem.outcome).where(
            JobItem.run_id.in_(list(seen))).order_by(JobItem.id)):
        (seen[run_id].discard if outcome == "failed" else seen[run_id].add)(customer_of(key))
    return [RunSoFar(row.business_date, row.state == OVER, frozenset(seen[row.id])) for row in rows]


def key_of(run_id: int, attempt: int, customer_id: int, number: int) -> str:
    """What keeps a line of the log from being written twice (JOB-010)."""
    return f"{run_id}/{attempt}/{customer_id}/{number}"


def customer_of(key: str) -> int:
    """The customer a line of the log is about."""
    return int(key.split("/")[2])


Told = tuple[str, Problem, Ref | None]
"""A line of the log: outcome, what happened, what it is about."""


def note(session: Session, desk: Desk, run: JobRun, attempt: int, customer_id: int, lines: Iterable[Told], code: str) -> None:
    """Write down what came of a customer, in the transaction of what was done, failures last (JOB-011)."""
    for number, (outcome, problem, about) in enumerate(sorted(lines, key=lambda line: line[0] == "failed"), 1):
        session.add(JobItem(
            company_id=desk.company_id, run_id=run.id, job_code=code, key=key_of(run.id, attempt, customer_id, number),
            outcome=outcome, facts=to_json(Facts(problem.code, problem.saw)), document_table=about[0] if about else None,
            document_id=about[1] if about else None))


def attempts(session: Session, run_id: int) -> int:
    """How often a run was tried."""
    return session.scalar(select(func.max(JobAttempt.no)).where(JobAttempt.run_id == run_id)) or 0


# ---------------------------------------------------------------- reading it

def newest(desk: Desk) -> dict[int, Logged]:
    """The newest run of each strategy by its id."""
    with desk.reading() as session:
        return newest_in(session, desk)


def newest_in(session: Session, desk: Desk) -> dict[int, Logged]:
    """The newest run of each strategy by its id, one statement."""
    last = select(func.max(JobRun.id)).where(JobRun.company_id == desk.company_id).group_by(JobRun.definition_id)
    rows = session.execute(select(JobDefinition.code, JobRun).join(JobDefinition, JobDefinition.id == JobRun.definition_id).where(
        JobRun.id.in_(last), JobDefinition.code.startswith(PREFIX))).all()
    return {found.strategy_id: found for code, row in rows for found in (_logged(code, row),)}


def runs(desk: Desk, strategy_id: int, most: int = MOST) -> list[Logged]:
    """The runs of a strategy, the newest first."""
    with desk.reading() as session:
        rows = session.execute(select(JobDefinition.code, JobRun).join(
            JobDefinition, JobDefinition.id == JobRun.definition_id).where(
                JobRun.company_id == desk.company_id, JobDefinition.code == f"{PREFIX}{strategy_id}").order_by(
                    JobRun.id.desc()).limit(most)).all()
        return [_logged(code, row) for code, row in rows]


def _logged(code: str, row: JobRun) -> Logged:
    at: Mapping[str, Any] = row.checkpoint or {}
    return Logged(row.id, int(code.removeprefix(PREFIX)), row.business_date, row.started_at, row.ended_at, row.state,
                  str(at.get("after") or ""), int(at.get("done", 0)), int(at.get("left_out", 0)), int(at.get("failed", 0)),
                  int(at.get("rest", 0)))


def records(desk: Desk, run_id: int, most: int = MOST) -> list[Record]:
    """What a run did and left out, in its order; customers for whom no step was due are only counted."""
    with desk.reading() as session:
        items: Sequence[JobItem] = session.scalars(select(JobItem).where(
            JobItem.company_id == desk.company_id, JobItem.run_id == run_id).order_by(JobItem.id).limit(most)).all()
        ids = {customer_of(item.key) for item in items}
        names = {key: f"{number} {name}" for key, number, name in session.execute(
            select(Customer.id, Customer.number, Customer.name).where(Customer.id.in_(ids)))}
        return [_record(item, names) for item in items]


def _record(item: JobItem, names: Mapping[int, str]) -> Record:
    stored = from_json(item.facts) if item.facts else None
    customer_id = customer_of(item.key)
    about = (item.document_table, item.document_id) if item.document_table and item.document_id else None
    return Record(item.run_id, customer_id, names.get(customer_id, ""), item.outcome,
                  Problem(stored.rule, stored.saw) if stored is not None else None, about)
