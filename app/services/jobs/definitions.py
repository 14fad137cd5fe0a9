"""How each job is set up in a company: schedule, catch-up, switches, whose rights it uses, whether it is held (JOB-001…007)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Term, from_json, to_json
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.company import User
from app.models.jobs import JobDefinition
from app.models.strategies import Strategy
from app.rules.jobs import runs
from app.rules.jobs.catching_up import CatchUp
from app.rules.jobs.schedules import Kind, Schedule, check
from app.rules.jobs.schedules import from_json as schedule_from
from app.rules.jobs.schedules import to_json as schedule_to
from app.services import permissions
from app.services.desk import Desk
from app.services.jobs.catalogue import ALL, GROUPS, JOBS, RANK, STRATEGIES, STRATEGY_PREFIX, Job, code_of
from app.storage import rights

declare({
    "JOB-001-gone": N_("This job is not there any more. Open the list of jobs again."),
    "JOB-001-part": N_("{name} cannot run yet. Wait for a version of the program that has it."),
    "JOB-001-elsewhere": N_("{name} is set up on its own page. Open it there."),
    "JOB-005-circle": N_("{name} would wait for itself. Choose other jobs to follow."),
    "JOB-006-held": N_("Held by {user}."),
    "JOB-006-disabled": N_("It runs as {user}, who is not active any more. Choose somebody else under Schedule."),
    "JOB-006-choose": N_("Choose somebody who is active."),
    "JOB-007-count": N_("Enter a number of documents of at least 1."),
    "JOB-007-amount": N_("Enter an amount that is not below zero."),
    "JOB-013-most": N_("Enter between 1 and 5 attempts."),
})

MOST_DOCUMENTS, MOST_AMOUNT = 100, 5_000_000
"""What a job may post or send in one run unless the definition says otherwise: documents, and minor units (JOB-007)."""
_EVERY = {"manual": Kind.MANUAL, "weekly": Kind.WEEKLY, "monthly": Kind.MONTHLY, "custom": Kind.FORMULA}


@dataclass(frozen=True, slots=True)
class Definition:
    """A job as it is set up; `held` = why it is on hold, `active` = may the person it runs as still work here?"""

    id: int
    stored: str
    job: Job
    name: str
    schedule: Schedule
    catch_up: CatchUp
    retries: int
    run_as_id: int
    run_as: str
    active: bool
    enabled: bool
    held: Problem | None
    post: bool
    send: bool
    most: int
    most_amount: int
    since: date | None

    @property
    def own_page(self) -> str:
        """The page on which it is set up, empty = here."""
        return {GROUPS: "automation", STRATEGIES: "strategies"}.get(self.job.code, "")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody set: `most` documents and `most_amount` in minor units are the limits of a run that posts or sends."""

    schedule: Schedule
    catch_up: CatchUp
    retries: int
    run_as_id: int
    post: bool = False
    send: bool = False
    most: int = MOST_DOCUMENTS
    most_amount: int = MOST_AMOUNT


def ensure(desk: Desk) -> int:
    """Give the company the definitions it lacks, from the catalogue, starting today; gives how many (JOB-002).

    They run as somebody who may do everything, else as the person at the desk.
    """
    with desk.reading() as session:
        known = set(session.scalars(select(JobDefinition.code).where(JobDefinition.company_id == desk.company_id)))
    lacking = [job for job in ALL if job.code not in (GROUPS, STRATEGIES) and job.stored not in known]
    if not lacking or desk.file.read_only is not None:
        return 0
    with desk.writing("job.define") as uow:
        run_as = _whose(uow.session, desk)
        for job in lacking:
            uow.session.add(JobDefinition(
                company_id=desk.company_id, code=job.stored, parameters={}, schedule={}, starts_on=desk.clock.today(),
                catch_up=job.catch_up.value, retries=runs.USUAL_RETRIES, enabled=job.on and not job.missing, run_as_id=run_as,
                max_count=MOST_DOCUMENTS, max_amount=MOST_AMOUNT))
    return len(lacking)


def _whose(session: Session, desk: Desk) -> int:
    """The person at the desk when she may do everything jobs do, else the first who may."""
    ids = [desk.actor.user_id, *session.scalars(select(User.id).where(User.disabled_at.is_(None)).order_by(User.id))]
    wanted = {Permission.SETUP, *(job.permission for job in ALL if job.permission is not None)}
    return next((i for i in ids if wanted <= set(rights.read(session, i, desk.company_id).grants)), desk.actor.user_id)


def all_(desk: Desk) -> list[Definition]:
    """Every definition of the company in the order of the start-up; groups and strategies in that of their codes."""
    with desk.reading() as session:
        return read(session, desk)


def read(session: Session, desk: Desk) -> list[Definition]:
    """The same within a session."""
    rows = session.execute(select(JobDefinition, User.display_name, User.disabled_at).join(
        User, User.id == JobDefinition.run_as_id).where(JobDefinition.company_id == desk.company_id)).all()
    names = {key: code for key, code in session.execute(select(Strategy.id, Strategy.code).where(
        Strategy.company_id == desk.company_id))}
    found = [_definition(row, user, ended is None, names) for row, user, ended in rows]
    return sorted(found, key=lambda d: (RANK[d.job.code], d.stored))


def one(session: Session, desk: Desk, definition_id: int) -> Definition | None:
    """A definition of the company by id."""
    return next((d for d in read(session, desk) if d.id == definition_id), None)


def by_code(desk: Desk, code: str) -> Definition | None:
    """The definition of a job by its code in the catalogue, or of a group or strategy by its own."""
    return next((d for d in all_(desk) if code in (d.job.code, d.stored, d.name)), None)


def _definition(row: JobDefinition, user: str, active: bool, strategies: Mapping[int, str]) -> Definition:
    job = JOBS[code_of(row.code)]
    stored = from_json(row.held) if row.held else None
    return Definition(
        row.id, row.code, job, _name(row, job, strategies), schedule_of(row, job), CatchUp(row.catch_up), row.retries or 1,
        row.run_as_id, user, active, row.enabled, Problem(stored.rule, stored.saw) if stored is not None else None,
        row.post_automatically, row.send_automatically, row.max_count or 0, row.max_amount or 0, row.starts_on)


def _name(row: JobDefinition, job: Job, strategies: Mapping[int, str]) -> str:
    if job.code == STRATEGIES:
        key = row.code.removeprefix(STRATEGY_PREFIX)
        return strategies.get(int(key), key) if key.isdigit() else key
    return row.code if job.code == GROUPS else job.code


def schedule_of(row: JobDefinition, job: Job) -> Schedule:
    """The schedule of a definition: its own, that of its group, or the one of the catalogue."""
    stored: Mapping[str, Any] = row.schedule or {}
    if "kind" in stored:
        return schedule_from(stored)
    if job.code == STRATEGIES:
        return Schedule(Kind.MANUAL)
    if job.code != GROUPS:
        return job.schedule
    kind, start = _EVERY.get(stored.get("every", "manual"), Kind.MANUAL), row.starts_on
    if start is None:
        return Schedule(Kind.MANUAL)
    return Schedule(kind, weekdays=(start.isoweekday(),), day=start.day, formula=stored.get("formula") or "", start=start)


# ---------------------------------------------------------------- setting it

def keep(desk: Desk, definition_id: int, wanted: Wanted) -> Outcome[int]:
    """Set schedule, catch-up, attempts, person and switches of a job (JOB-004…007, 013, 021)."""
    with desk.writing("job.schedule") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.SETUP):
            return Outcome(None, refused)
        found = one(session, desk, definition_id)
        if found is None:
            return Outcome(None, (error("JOB-001-gone"),))
        if found.own_page:
            return Outcome(None, (error("JOB-001-elsewhere", name=found.name),))
        wrong = [*check(wanted.schedule), *_check(session, desk, found, wanted)]
        if wrong:
            return Outcome(None, tuple(wrong))
        row = session.get_one(JobDefinition, definition_id)
        row.schedule, row.catch_up, row.retries = schedule_to(wanted.schedule), wanted.catch_up.value, wanted.retries
        row.run_as_id, row.post_automatically, row.send_automatically = wanted.run_as_id, wanted.post, wanted.send
        row.max_count, row.max_amount = wanted.most, wanted.most_amount
        row.starts_on = wanted.schedule.start or desk.clock.today()
        if found.held is not None and found.held.code == "JOB-006-disabled":
            row.held, row.enabled = None, True
        return Outcome(definition_id)


def _check(session: Session, desk: Desk, found: Definition, wanted: Wanted) -> list[Problem]:
    wrong = []
    user = session.get(User, wanted.run_as_id)
    if user is None or user.disabled_at is not None:
        wrong.append(error("JOB-006-choose", at="run_as"))
    if not 1 <= wanted.retries <= runs.MOST_RETRIES:
        wrong.append(error("JOB-013-most", at="retries"))
    if wanted.most < 1:
        wrong.append(error("JOB-007-count", at="most"))
    if wanted.most_amount < 0:
        wrong.append(error("JOB-007-amount", at="most_amount"))
    if _circular(found, wanted, read(session, desk)):
        wrong.append(error("JOB-005-circle", at="after", name=Term(found.job.name)))
    return wrong


def _circular(found: Definition, wanted: Wanted, known: list[Definition]) -> bool:
    """Would the job wait for itself, over others (JOB-005)?"""
    after = {d.job.code: d.schedule.after for d in known}
    after[found.job.code] = wanted.schedule.after
    seen: set[str] = set()
    waiting = list(wanted.schedule.after)
    while waiting:
        code = waiting.pop()
        if code == found.job.code:
            return True
        if code not in seen:
            seen.add(code)
            waiting.extend(after.get(code, ()))
    return False


def hold(desk: Desk, definition_id: int) -> Outcome[int]:
    """The job does not start by itself until it is released; a run under way goes on."""
    return _switch(desk, definition_id, False, information("JOB-006-held", user=desk.actor.name))


def release(desk: Desk, definition_id: int) -> Outcome[int]:
    """It starts again by its schedule; days that passed are caught up as the job says (JOB-021)."""
    return _switch(desk, definition_id, True, None)


def disabled(desk: Desk, found: Definition) -> None:
    """The person it runs as was disabled: it is held, and says so (JOB-006)."""
    with desk.writing("job.hold") as uow:
        row = uow.session.get_one(JobDefinition, found.id)
        row.enabled, row.held = False, to_json(Facts("JOB-006-disabled", {"user": found.run_as}))


def _switch(desk: Desk, definition_id: int, enabled: bool, why: Problem | None) -> Outcome[int]:
    with desk.writing("job.release" if enabled else "job.hold") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.SETUP):
            return Outcome(None, refused)
        found = one(session, desk, definition_id)
        if found is None:
            return Outcome(None, (error("JOB-001-gone"),))
        if found.job.code == STRATEGIES:
            return Outcome(None, (error("JOB-001-elsewhere", name=found.name),))
        if enabled and found.job.missing:
            return Outcome(None, (error("JOB-001-part", name=Term(found.job.name)),))
        if enabled and not found.active:
            return Outcome(None, (error("JOB-006-disabled", user=found.run_as),))
        row = session.get_one(JobDefinition, definition_id)
        row.enabled, row.held = enabled, to_json(Facts(why.code, why.saw)) if why is not None else None
        return Outcome(definition_id)
