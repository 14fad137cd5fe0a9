"""Starting a run: for whom, nothing beside it that writes the same, its attempt opened and closed, tried again (JOB-003…018)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from app.core.enums import Source
from app.core.facts import Facts, Term, to_json
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.jobs import JobAttempt, JobRun
from app.rules.jobs import runs
from app.rules.jobs.runs import State
from app.services import permissions
from app.services.automation import lease
from app.services.automation.groups import RUNNING, begun, over
from app.services.desk import Desk
from app.services.jobs import definitions, due, resources, work
from app.services.jobs.definitions import Definition
from app.services.jobs.running import ASKED, NOW, Heard, Ran, Running, StoppedError
from app.settings import ProgramSettings
from app.storage.errors import FULL, DamagedFileError, DiskFullError, NoSpaceError, ReadOnlyError, StorageError
from app.storage.unit_of_work import Actor, correlated

if TYPE_CHECKING:
    from app.services.reminders import Steps

declare({
    "JOB-003-jobs": N_("Jobs run at {desk} now. Wait until that program is closed."),
    "JOB-013-fault": N_("The computer or the network refused. Choose Retry when it works again: {detail}"),
    "JOB-018-busy": N_("{name} waits until {other} has ended."),
    "JOB-022-going": N_("{name} runs already. Wait until it has ended."),
})


@dataclass(frozen=True, slots=True)
class With:
    """What a run has beside its desk: the settings of the program, and who hears of its progress and stops it.

    `ending` is set when it is stopped because the program ends: it goes on at the next start (JOB-017).
    """

    own: ProgramSettings | None = None
    progress: "Steps | None" = None
    ending: Event | None = None

    @property
    def ends(self) -> bool:
        """Does the program end?"""
        return self.ending is not None and self.ending.is_set()


def run(desk: Desk, definition_id: int, run_id: int | None = None, beside: With = With()) -> Outcome[Ran]:  # noqa: B008 - frozen
    """Do a run that is ready, or one of today by hand (None), as the person the job runs as (JOB-006, 022).

    Nothing starts while another program has the lease (JOB-003) or a job that writes the same runs (JOB-018).
    """
    beside = replace(beside, progress=Heard.of(beside.progress))
    with desk.reading() as session:
        found = definitions.one(session, desk, definition_id)
        if found is None:
            return Outcome(None, (error("JOB-001-gone"),))
    if refused := _refused(desk, found):
        return Outcome(None, refused)
    with resources.held(desk, found.job.tags, found.name) as other:
        if other is not None:
            return Outcome(None, (information("JOB-018-busy", name=found.name, other=other),))
        if not lease.take(desk):
            return Outcome(None, (information("JOB-003-jobs", desk=lease.holder(desk)),))
        try:
            if run_id is None and found.job.code not in work.WHOLE:
                run_id = due.agreed(desk, found)
            there = replace(desk, actor=Actor(found.run_as_id, found.run_as), source=Source.JOB, work_date=None)
            whole = work.WHOLE.get(found.job.code)
            ended = (whole(there, found, beside) if whole is not None
                     else _run(there, found, run_id, beside, work.work_of(found.job.code)))
        finally:
            if desk.file.read_only is None:
                lease.give_back(desk)
    return _told(desk, there, found, ended)


def _told(desk: Desk, there: Desk, found: Definition, ended: Outcome[Ran]) -> Outcome[Ran]:
    """A run that failed for good is told by e-mail where the company wants that (JOB-023)."""
    if ended.value is None or ended.value.state != State.ERROR.value or desk.file.read_only is not None:
        return ended
    from app.services.jobs import telling

    said = telling.mail_error((there, desk), found, ended.value.run_id)
    return ended if said is None else Outcome(replace(ended.value, told=(*ended.value.told, said)), ended.problems)


def _refused(desk: Desk, found: Definition) -> tuple[Problem, ...]:
    if found.job.missing:
        return (error("JOB-001-part", name=Term(found.job.name)),)
    if not found.active:
        if found.enabled:
            definitions.disabled(desk, found)
        return (error("JOB-006-disabled", user=found.run_as),)
    return ()


def _run(desk: Desk, found: Definition, run_id: int | None, beside: With, do: Callable[[Running], None]) -> Outcome[Ran]:
    begun = _begin(desk, found, run_id, beside)
    if begun.value is None:
        return Outcome(None, begun.problems)
    running, started = begun.value, desk.clock.now()
    try:
        with correlated(f"job-{running.run_id}"):
            with desk.reading() as session:
                lacking = permissions.may(session, desk, found.job.permission) if found.job.permission is not None else ()
            if lacking:
                running.fail(lacking[0])
            else:
                _guarded(running, do)
        if desk.file.read_only is not None:
            # The proofs found what stops all writing, that of a history too: the run is told, nothing is kept of it (SAF-014).
            return Outcome(_unwritten(running))
        return Outcome(_end(running, started, beside.ends or running.lost))
    finally:
        over(running.run_id)
        NOW.pop(running.run_id, None)


def _guarded(running: Running, do: Callable[[Running], None]) -> None:
    """What the computer or the network refuses is a fault of the run; anything else is a bug and ends the attempt (JOB-013)."""
    try:
        do(running)
    except StoppedError:
        return
    except (StorageError, OSError, OperationalError) as trouble:
        permanent = isinstance(trouble, (DiskFullError, NoSpaceError, ReadOnlyError, DamagedFileError)) or (
            isinstance(trouble, OSError) and trouble.errno in FULL)
        running.fail(error("JOB-013-fault", detail=_detail(trouble)), transient=not permanent)


def _detail(trouble: Exception) -> str:
    """What happened, as the system says it, in one line."""
    said = str(trouble.orig if isinstance(trouble, OperationalError) else trouble).strip()
    line = said.splitlines()[0] if said else type(trouble).__name__
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _begin(desk: Desk, found: Definition, run_id: int | None, beside: With) -> Outcome[Running]:
    """Open an attempt; a run of this job that is under way refuses."""
    with desk.writing("job.run") as uow:
        session = uow.session
        going = session.scalars(select(JobRun).where(JobRun.definition_id == found.id, JobRun.state.in_(
            [s.value for s in runs.LIVE]))).all()
        if any(row.id in RUNNING for row in going):
            return Outcome(None, (error("JOB-022-going", name=found.name),))
        row = session.get(JobRun, run_id) if run_id is not None else None
        if row is None:
            row = JobRun(company_id=desk.company_id, definition_id=found.id, business_date=desk.clock.today(), state="ready",
                         by_hand=True)
            session.add(row)
            session.flush()
        before = session.scalars(select(JobAttempt).where(JobAttempt.run_id == row.id).order_by(JobAttempt.no)).all()
        at: Mapping[str, Any] = row.checkpoint or {}
        row.checkpoint = {key: value for key, value in at.items() if key != ASKED} or None
        row.state, row.ended_at, row.not_before, row.told = State.EXECUTING.value, None, None, None
        row.started_at = row.started_at or desk.clock.now()
        begun(row.id, beside.progress.cancelled if beside.progress is not None else None)
        crashed = [a.message or "" for a in before if a.outcome == "interrupted"]
        return Outcome(Running(
            desk, found, row.id, len(before) + 1, row.business_date, beside.own, beside.progress,
            quarantine=len(crashed) > 1 and crashed[-1] == crashed[-2] and before[-1].outcome == "interrupted",
            done=int(at.get("done", 0)), left_out=int(at.get("left_out", 0)), place=str(at.get("after", ""))))


def _end(running: Running, started: datetime, ending: bool = False) -> Ran:
    """Close the attempt: finished, stopped, in error for good, or waiting for the next try (JOB-012, 013)."""
    if running.fatal is None and not running.cancelled and running.failed and running.stopper.many:
        running.fail(running.half())
    desk, now, fatal = running.desk, running.desk.clock.now(), running.fatal
    state, again = State.FINISHED, None
    if running.cancelled:
        state = State.INTERRUPTED if ending else State.CANCELLED
    elif fatal is not None:
        state = State.ERROR
        pause = runs.next_try(tries_of(running), running.transient, running.definition.retries, _pauses(running))
        if pause is not None:
            state, again = State.WAITING, now + pause
    with desk.writing("job.end") as uow:
        session = uow.session
        row = session.get_one(JobRun, running.run_id)
        row.state, row.ended_at, row.item_errors, row.not_before = state.value, now, bool(running.failed), again
        row.checkpoint = {**(row.checkpoint or {}), "done": running.done, "left_out": running.left_out,
                          "failed": running.failed, "after": running.place}
        said = fatal or (running.problems[-1] if running.problems else running.told[-1] if running.told else None)
        row.told = to_json(Facts(said.code, said.saw)) if said is not None else None
        session.add(JobAttempt(
            company_id=desk.company_id, run_id=running.run_id, no=running.attempt, started_at=started, ended_at=now,
            outcome="cancelled" if running.cancelled else "error" if fatal is not None else state.value,
            message=said.code if said is not None else None))
    problems = tuple(running.problems) if fatal is None else (fatal, *running.problems)
    return Ran(running.run_id, running.definition.job.code, state.value, running.done, running.left_out, running.failed, problems,
               tuple(running.told), again)


def _unwritten(running: Running) -> Ran:
    """What an attempt came to in a file that takes nothing any more."""
    fatal = (running.fatal,) if running.fatal is not None else ()
    return Ran(running.run_id, running.definition.job.code, State.ERROR.value, running.done, running.left_out, running.failed,
               (*fatal, *running.problems), tuple(running.told))


def _pauses(running: Running) -> Sequence[timedelta]:
    """How long this job waits before it is tried again."""
    return tuple(timedelta(minutes=m) for m in running.definition.job.pauses) or runs.PAUSES


def tries_of(running: Running) -> int:
    """How often a run was tried; an attempt the program died in does not count (JOB-015)."""
    with running.desk.reading() as session:
        dead = session.scalar(select(func.count(JobAttempt.id)).where(
            JobAttempt.run_id == running.run_id, JobAttempt.outcome.in_(("interrupted", "cancelled")))) or 0
    return running.attempt - dead
