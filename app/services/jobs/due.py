"""What is to run now, in the order of the start-up: runs that wait, and days that fell due, caught up (JOB-020, 021)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, to_json
from app.core.words import N_, declare
from app.models.company import Company
from app.models.jobs import JobDefinition, JobRun
from app.rules.holidays import working_day
from app.rules.jobs import schedules
from app.rules.jobs.catching_up import CatchUp, plan
from app.rules.jobs.runs import LIVE, State, may_start
from app.rules.jobs.schedules import Kind
from app.services import automation
from app.services.desk import Desk
from app.services.jobs import definitions, wants
from app.services.jobs.catalogue import GROUPS, STRATEGIES
from app.services.jobs.definitions import Definition
from app.settings import ProgramSettings

declare({
    "JOB-021-missed": N_("The program was closed when it was due, and only the newest run is made up for."),
    "JOB-021-many": N_("{name} was not run on {count} days. Open Batch jobs and choose Run now to catch up, or Hold."),
})

OVER = ("finished", "error", "not_run", "cancelled")
"""States in which a day is behind a job: it is not begun again by itself."""
LONGEST_WAIT = timedelta(days=1)
"""No try waits longer for the next one: a moment behind that was written while the clock stood ahead."""


@dataclass(frozen=True, slots=True)
class Due:
    """A run to start: `run_id` None = one that keeps its runs itself (automation groups)."""

    definition: Definition
    run_id: int | None
    day: date


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: the run to start next, and jobs with so many missed days that somebody decides first (JOB-021)."""

    due: Due | None = None
    asking: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Last:
    """What is known of a job: the last day behind it, its newest run, when that began and on which day it ended."""

    day: date | None = None
    state: State | None = None
    began: datetime | None = None
    ended: date | None = None


def look(desk: Desk, own: ProgramSettings | None = None, leave: Callable[[Definition], bool] = lambda _d: False) -> Look:
    """The next run to start now, made ready in the file; asked every minute. `leave` = jobs that have to wait at present."""
    now = desk.clock.now()
    asking: dict[str, int] = {}
    with desk.reading() as session:
        known = definitions.read(session, desk)
        last = lasts(session, desk.company_id, now)
        open_days = working(session, desk)
        waiting = _waiting(session, desk.company_id)
        # Started by hand in this program, or by one at a server that lost the lease: nothing is done twice at once.
        going = set(session.scalars(select(JobRun.definition_id).where(
            JobRun.company_id == desk.company_id, JobRun.state.in_([s.value for s in LIVE]))))
    others = {d.job.code: last.get(d.id, Last()) for d in known}
    for found in known:
        if leave(found) or found.job.missing:
            continue
        if found.job.code == STRATEGIES:
            # A strategy waits for somebody's word (COL-49).
            continue
        if found.job.code == GROUPS:
            group = next((g for g in automation.startable(desk) if g.id == found.id), None)
            if group is not None:
                return Look(Due(found, None, desk.clock.today()), asking)
            continue
        if found.id in going:
            continue
        if found.id in waiting:
            run_id, day, wait = waiting[found.id]
            if wait is None or not now < wait <= now + LONGEST_WAIT:
                return Look(Due(found, run_id, day), asking)
            # Its run waits for the next try (JOB-013): a second one beside it would fail for the same reason at once.
            continue
        if not found.enabled or not found.schedule.starts_itself:
            continue
        days = fallen_due(found, last.get(found.id, Last()), now, open_days, others) or _after_crash(desk, found)
        if not days or not wants.something(desk, found, own):
            continue
        wanted = plan(CatchUp.COALESCE if found.job.fills else found.catch_up, days, schedules.local_day(now))
        if wanted.ask:
            asking[found.name] = wanted.ask
            continue
        return Look(Due(found, _ready(desk, found, wanted.runs, wanted.not_run), wanted.runs[0]), asking)
    return Look(None, asking)


def agreed(desk: Desk, found: Definition) -> int | None:
    """Somebody chose *Run now* for a job with more than 400 missed days: rows for all of them, and the first run.

    None where the job does not ask (JOB-021).
    """
    now = desk.clock.now()
    with desk.reading() as session:
        last, open_days = lasts(session, desk.company_id, now), working(session, desk)
    if not found.enabled or found.job.fills or found.schedule.kind in (Kind.AFTER, Kind.MINUTES, Kind.MANUAL):
        return None
    days = fallen_due(found, last.get(found.id, Last()), now, open_days, {})
    today = schedules.local_day(now)
    if not plan(found.catch_up, days, today).ask:
        return None
    return _ready(desk, found, plan(found.catch_up, days, today, asked=True).runs, ())


def _after_crash(desk: Desk, found: Definition) -> list[date]:
    """Today, for the proofs of a file that was not closed properly, also when they were due on no day (SAF-014)."""
    return [schedules.local_day(desk.clock.now())] if found.job.code == "CHK" and desk.file.crashed else []


def fallen_due(found: Definition, last: Last, now: datetime, working: Callable[[date], bool],
               others: Mapping[str, Last]) -> list[date]:
    """The days up to now for which a job was to run and did not, oldest first (JOB-004, 005)."""
    schedule, today = found.schedule, schedules.local_day(now)
    own = schedule.kind in (Kind.AFTER, Kind.MINUTES)
    if own and not (schedules.lasting(schedule, today) and schedules.within(schedule, now)):
        return []
    if schedule.kind is Kind.AFTER:
        # Once a day, and only after what ended since: yesterday's end of the other job started yesterday's run.
        behind = _behind(found, last, today)
        ended = [others.get(code, Last()) for code in schedule.after]
        states = [one.state if one.ended is not None and one.ended > behind else None for one in ended]
        return [today] if behind < today and may_start(schedule.needs, states) else []
    if schedule.kind is Kind.MINUTES:
        waited = last.began is None or now - last.began >= timedelta(minutes=schedule.every)
        return [today] if waited else []
    before = _behind(found, last, today)
    days = [day for day in schedules.days(schedule, before, today, working) if schedules.moment(day, schedule.at) <= now]
    return [] if days and schedules.too_late(schedule, today, now) else days


def _behind(found: Definition, last: Last, today: date) -> date:
    """The day up to which nothing is due any more; a job that was set up on a day to come is as old as today (JOB-019)."""
    return last.day if last.day is not None else min(found.since or today, today) - schedules.DAY


def next_start(found: Definition, last: Last, now: datetime, working: Callable[[date], bool]) -> datetime | None:
    """When a job starts next by its schedule; None = by hand only, on hold, or after another."""
    schedule, today = found.schedule, schedules.local_day(now)
    if not found.enabled or found.job.missing or not schedule.starts_itself or schedule.kind is Kind.AFTER:
        return None
    if schedule.kind is Kind.MINUTES:
        return max(now, (last.began or now) + timedelta(minutes=schedule.every))
    before = _behind(found, last, today)
    return schedules.next_start(schedule, before, now, working)


def lasts(session: Session, company_id: int, now: datetime) -> dict[int, Last]:
    """What is known of each job, two statements; runs by hand do not move the schedule (JOB-022).

    Days and moments that are still to come do not count: the clock stood ahead when they were written (JOB-019), and a job would
    rest until they come.
    """
    run, today = JobRun, schedules.local_day(now)
    days = {key: day for key, day in session.execute(select(run.definition_id, func.max(run.business_date)).where(
        run.company_id == company_id, run.by_hand.is_(False), run.state.in_(OVER), run.business_date <= today)
        .group_by(run.definition_id))}
    newest = select(func.max(run.id)).where(run.company_id == company_id, run.state != "not_run").group_by(run.definition_id)
    rows = {row.definition_id: row for row in session.scalars(select(run).where(run.id.in_(newest)))}
    found = {key: Last(days.get(key), State(row.state), row.started_at if row.started_at and row.started_at <= now else None,
                       schedules.local_day(row.ended_at) if row.ended_at and row.ended_at <= now else None)
             for key, row in rows.items()}
    return {key: Last(day) for key, day in days.items()} | found


def _waiting(session: Session, company_id: int) -> dict[int, tuple[int, date, datetime | None]]:
    """Runs that are ready, wait until a moment, or were interrupted: the oldest of each job, with that moment. Groups go on by
    themselves.
    """
    run = JobRun
    rows = session.execute(select(run.definition_id, run.id, run.business_date, run.not_before).join(
        JobDefinition, JobDefinition.id == run.definition_id).where(
            run.company_id == company_id, run.state.in_(("ready", "waiting", "interrupted")),
            JobDefinition.enabled).order_by(run.id.desc()))
    return {key: (run_id, day, wait) for key, run_id, day, wait in rows}


def _ready(desk: Desk, found: Definition, days: Sequence[date], missed: Sequence[date]) -> int:
    """Rows for the runs to come, the oldest first, and for the days that are not made up for; gives the first to start."""
    with desk.writing("job.due") as uow:
        session = uow.session
        told = to_json(Facts("JOB-021-missed"))
        session.add_all(JobRun(company_id=desk.company_id, definition_id=found.id, business_date=day, state="not_run", told=told)
                        for day in missed)
        rows = [JobRun(company_id=desk.company_id, definition_id=found.id, business_date=day, state="ready") for day in days]
        for row in rows:
            session.add(row)
            session.flush()
        return rows[0].id


def working(session: Session, desk: Desk) -> Callable[[date], bool]:
    """The working days of the company's country."""
    return working_day(session.get_one(Company, desk.company_id).country_code)
