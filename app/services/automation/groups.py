"""What stands about automation groups: their actions and options, when they are due, and the log of their runs (REM-53)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Event
from typing import Any

from sqlalchemy import and_, false, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Ref, from_json, to_json
from app.core.filters import Typing, parse_filter
from app.core.problems import Problem
from app.core.words import N_, declare
from app.models.collections import CollectionLetter, CollectionLetterSequence
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.queries.listing import Column, condition
from app.rules.automation import next_due
from app.rules.jobs.runs import after_crash
from app.services.desk import Desk
from app.storage.engine import is_postgres

RUNNING: set[int] = set()
"""Runs this program is doing now."""
STOPS: dict[int, Event] = {}
"""What stops each of them, for a *Cancel* that comes from another page than the one that started it (JOB-014)."""
declare({"JOB-015-ended": N_("The program ended unexpectedly.")})

CODE = Column("code", "", "text", CollectionLetterSequence.code)
"""What a filter on reminder terms looks at."""
JOB = "job/"
"""Codes of the jobs of the catalogue begin so."""
CREDIT_TASK = "credit/"
"""Codes of the periodic tasks of credit management begin so."""
STRATEGY = "strategy/"
"""Codes of the runs of collection strategies begin so."""
UNFINISHED = ("executing", "interrupted", "error", "cancelled")
"""States from which a run goes on where it stopped."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action with its filters, by level (0 = no limit) and customer number (empty = all), and what an error does."""

    kind: str
    from_level: int
    to_level: int
    stop: bool
    customers: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A group as its page shows it; `next_due` None = only by hand, `state` and `last_day` of the newest run."""

    id: int
    code: str
    name: str
    enabled: bool
    actions: tuple[Action, ...]
    options: Mapping[str, Any]
    may_issue: bool
    may_send: bool
    most: int
    most_amount: int
    next_due: date | None
    last_day: date | None
    state: str

    @property
    def resumes(self) -> bool:
        """Was the newest run stopped before its end?"""
        return self.state in UNFINISHED

    def is_due(self, day: date) -> bool:
        """Is it to run on a day by its schedule?"""
        return self.enabled and self.next_due is not None and self.next_due <= day


@dataclass(frozen=True, slots=True)
class LogLine:
    """One record an action looked at: when, which action, about which letter and customer, what came of it and why."""

    at: datetime
    action: str
    record: str
    outcome: str
    problem: Problem | None
    about: Ref | None = None


def begun(run_id: int, stop: Event | None) -> None:
    """This program is doing a run now; `stop` = what is set to stop it."""
    RUNNING.add(run_id)
    if stop is not None:
        STOPS[run_id] = stop


def over(run_id: int) -> None:
    """It is done, whatever came of it."""
    RUNNING.discard(run_id)
    STOPS.pop(run_id, None)


def groups(desk: Desk) -> list[Group]:
    """All groups of the company, by code."""
    with desk.reading() as session:
        return [_group(session, row) for row in session.scalars(select(JobDefinition).where(
            JobDefinition.company_id == desk.company_id, are_groups()).order_by(JobDefinition.code))]


def are_groups() -> Any:
    """Which job definitions are automation groups: neither jobs of the catalogue nor credit tasks nor strategies."""
    return and_(*(JobDefinition.code.not_like(f"{prefix}%") for prefix in (JOB, CREDIT_TASK, STRATEGY)))


def due(desk: Desk) -> list[Group]:
    """Groups that are to run by now; those that run only by hand never are."""
    return [group for group in groups(desk) if group.is_due(desk.clock.today())]


def waiting(desk: Desk) -> list[Group]:
    """Groups that want somebody: due by now, or stopped before their end."""
    return [group for group in groups(desk) if group.is_due(desk.clock.today()) or (group.enabled and group.resumes)]


def one(session: Session, desk: Desk, group_id: int) -> Group | None:
    """A group of the company by id."""
    row = session.get(JobDefinition, group_id)
    return _group(session, row) if row is not None and row.company_id == desk.company_id else None


def terms_of(session: Session, desk: Desk, group: Group) -> tuple[int, ...] | None:
    """The reminder terms of a group, by choice or by a filter on their code; None = all (REM-53)."""
    sequence, chosen, typed = CollectionLetterSequence, group.options.get("sequence_id"), str(group.options.get("terms") or "")
    if not chosen and not typed:
        return None
    query = select(sequence.id).where(sequence.company_id == desk.company_id)
    if chosen:
        query = query.where(sequence.id == chosen)
    if typed:
        wanted = parse_filter(typed, Typing("text"))
        query = query.where(false() if isinstance(wanted, Problem) else condition(CODE, wanted))
    return tuple(session.scalars(query.order_by(sequence.id)))


def newest_run(session: Session, group_id: int) -> JobRun | None:
    """The run that began last."""
    return session.scalars(select(JobRun).where(JobRun.definition_id == group_id).order_by(JobRun.id.desc())).first()


def _group(session: Session, row: JobDefinition) -> Group:
    options, schedule, run = row.parameters or {}, row.schedule or {}, newest_run(session, row.id)
    actions = tuple(Action(str(a["action"]), int(a.get("from_level") or 0), int(a.get("to_level") or 0), bool(a.get("stop")),
                           str(a.get("customers") or ""))
                    for a in options.get("actions", ()))
    last = run.business_date if run is not None else None
    day = next_due(schedule.get("every", "manual"), schedule.get("formula") or "", row.starts_on, last)
    return Group(row.id, row.code, options.get("description") or "", row.enabled, actions, options, row.post_automatically,
                 row.send_automatically, row.max_count or 0, row.max_amount or 0, day, last, run.state if run else "")


def interrupt(desk: Desk) -> int:
    """Runs whose program ended unexpectedly can be gone on with (JOB-015); one of this program, or of another one at a
    server within the hour, is left alone. The second time it waits for somebody. Gives how many.
    """
    with desk.reading() as session:
        left = [r.id for r in session.scalars(select(JobRun).where(JobRun.company_id == desk.company_id,
                                                                   JobRun.state.in_(("executing", "cancelling"))))
                if r.id not in RUNNING and not elsewhere(desk, r)]
    if not left or desk.file.read_only is not None:
        return 0
    with desk.writing("job.interrupt") as uow:
        for run_id in left:
            _interrupted(uow.session, desk, uow.session.get_one(JobRun, run_id))
    return len(left)


def elsewhere(desk: Desk, run: JobRun) -> bool:
    """May another program at the server still be doing this run? After an hour it is taken for dead."""
    return (run.state == "executing" and run.id not in RUNNING and is_postgres(desk.file.target)
            and run.started_at is not None and run.started_at >= desk.clock.now() - timedelta(hours=1))


def _interrupted(session: Session, desk: Desk, run: JobRun) -> None:
    """Close the attempt the program died in, so that the next one has a number of its own."""
    before = session.scalars(select(JobAttempt).where(JobAttempt.run_id == run.id).order_by(JobAttempt.no)).all()
    crashes, here = [a.message for a in before if a.outcome == "interrupted"], _place(run)
    now = desk.clock.now()
    run.state, run.ended_at = after_crash(crashes, here).value, now
    run.told = to_json(Facts("JOB-015-ended"))
    session.add(JobAttempt(company_id=desk.company_id, run_id=run.id, no=len(before) + 1, started_at=run.started_at or now,
                           ended_at=now, outcome="interrupted", message=here))


def _place(run: JobRun) -> str:
    """The unit a run stands behind, to tell whether it died in the same one again (JOB-015)."""
    at = run.checkpoint or {}
    return f"JOB-015 {at.get('action', '')}/{at.get('after', '')}"[:200]


def log(desk: Desk, group_id: int, most: int = 500) -> list[LogLine]:
    """What the runs of a group did, the newest first, action by action (REM-53)."""
    with desk.reading() as session:
        rows: Sequence[Any] = session.execute(
            select(JobItem, JobRun.started_at, CollectionLetter.number, Customer.name)
            .join(JobRun, JobRun.id == JobItem.run_id)
            .outerjoin(CollectionLetter, (JobItem.document_table == "collection_letter") & (
                CollectionLetter.id == JobItem.document_id))
            .outerjoin(Customer, Customer.id == CollectionLetter.customer_id)
            .where(JobRun.definition_id == group_id).order_by(JobItem.id.desc()).limit(most)).all()
        return [_line(item, at, number, name) for item, at, number, name in rows]


def _line(item: JobItem, at: datetime, number: str | None, name: str | None) -> LogLine:
    stored = from_json(item.facts) if item.facts else None
    problem = Problem(stored.rule, stored.saw) if stored is not None else None
    kind, record = item.key.split("/")[2].partition(".")[2], " · ".join(x for x in (number, name) if x)
    about = (item.document_table, item.document_id) if item.document_table and item.document_id else None
    return LogLine(at, kind, record, item.outcome, problem, about)
