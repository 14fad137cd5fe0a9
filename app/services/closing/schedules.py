"""Schedules of the close: made from a template for a period, followed by the next one, with tasks of one's own (CLS-021…027)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import LANGUAGES
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.closing import (
    CloseAcceptance,
    CloseCarryOver,
    CloseEvaluation,
    CloseRecord,
    CloseSchedule,
    CloseSignoff,
    CloseTask,
    CloseTemplate,
)
from app.models.company import User, WorkCalendar, WorkCalendarDay
from app.rules.closing.catalogue import FREE, Area, Kind
from app.rules.closing.days import Workdays, due
from app.rules.closing.status import Status
from app.services import permissions
from app.services.closing import templates
from app.services.closing.shown import DoneBefore, Head
from app.services.closing.stretches import Stretch, closed_for_ever, of, stretches
from app.services.closing.templates import Template, TemplateTask
from app.services.desk import Desk

declare({
    "CLS-021-there": N_("Period {period} has a checklist already. Open that one."),
    "CLS-021-none": N_("There is no template for this kind of period. Add one, or switch one on."),
    "CLS-021-period": N_("This period is not in the fiscal calendar. Choose another one."),
    "CLS-021-gone": N_("This checklist is no longer there. Open another one."),
    "CLS-021-used": N_("Task {task} was accepted or signed already. Leave it in the checklist."),
    "CLS-025-name": N_("Type what is to be done."),
    "CLS-025-free": N_("Task {task} is computed from documents. Open those; only tasks you added yourself are ticked."),
    "CLS-025-template": N_("Task {task} comes from the template. Change it there."),
    "CLS-025-gone": N_("This task is no longer there. Open the checklist again."),
    "CLS-071-locked": N_("Period {period} is locked: its checklist stays as it is. Open the period again to change it."),
})

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class FreeTask:
    """A task somebody adds: `due` is a moment with its time zone (CLS-025)."""

    name: str
    area: Area
    due: datetime
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateChanges:
    """What the template would change in a schedule: codes of tasks (CLS-021)."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


# ---------------------------------------------------------------- looking

def heads(desk: Desk) -> list[Head]:
    """All schedules, the newest period first."""
    with desk.reading() as session:
        rows = session.scalars(select(CloseSchedule).where(CloseSchedule.company_id == desk.company_id)
                               .order_by(CloseSchedule.end.desc(), CloseSchedule.kind)).all()
        return [head(session, desk, row) for row in rows]


def head(session: Session, desk: Desk, row: CloseSchedule) -> Head:
    """A schedule as its window shows it."""
    stretch = of(session, desk.company_id, Kind(row.kind), row.period_id)
    template = session.get_one(CloseTemplate, row.template_id)
    locked = session.execute(select(User.display_name, CloseRecord.created_at).join(User, User.id == CloseRecord.created_by_id)
                             .where(CloseRecord.schedule_id == row.id).order_by(CloseRecord.id.desc())).first()
    who, at = locked if locked is not None and row.state == "locked" else ("", None)
    deadline = session.scalar(select(func.max(CloseTask.due)).where(CloseTask.schedule_id == row.id, CloseTask.code != "ESS"))
    return Head(row.id, Kind(row.kind), stretch.name if stretch is not None else f"{row.end:%Y-%m}", row.start, row.end,
                row.state == "locked", template.names.get(desk.language) or template.code, row.period_id, who, at, deadline)


def current(desk: Desk) -> int | None:
    """The schedule to work at: the oldest that is not locked, else the newest."""
    found = heads(desk)
    opened = [one for one in found if not one.locked]
    chosen = opened[-1] if opened else (found[0] if found else None)
    return chosen.id if chosen is not None else None


def candidates(desk: Desk, kind: Kind) -> list[tuple[int, str]]:
    """Stretches of a kind without a schedule, newest first: id of the last period, and name."""
    with desk.reading() as session:
        there = _there(session, desk.company_id, kind)
        return [(s.period_id, s.name) for s in reversed(stretches(session, desk.company_id, kind)) if s.period_id not in there]


def owners(desk: Desk) -> list[tuple[int, str]]:
    """Who a task may be given to."""
    with desk.reading() as session:
        return [(row.id, row.display_name) for row in session.execute(
            select(User.id, User.display_name).where(User.disabled_at.is_(None)).order_by(User.display_name))]


def all_tasks(desk: Desk) -> list[DoneBefore]:
    """All tasks of all schedules with planned and actual date and person, newest period first (CLS-027)."""
    names = {one.id: one.name for one in heads(desk)}
    undo = aliased(CloseSignoff)
    with desk.reading() as session:
        signed = {task: (at, user) for task, at, user in session.execute(
            select(CloseSignoff.task_id, CloseSignoff.created_at, User.display_name)
            .join(User, User.id == CloseSignoff.created_by_id)
            .where(CloseSignoff.company_id == desk.company_id, CloseSignoff.withdraws_id.is_(None),
                   ~select(undo.id).where(undo.withdraws_id == CloseSignoff.id).exists()).order_by(CloseSignoff.id))}
        people: Mapping[int, str] = dict(session.execute(select(User.id, User.display_name)).all())
        rows = session.execute(
            select(CloseTask, CloseSchedule.id, CloseEvaluation).join(CloseSchedule, CloseSchedule.id == CloseTask.schedule_id)
            .outerjoin(CloseEvaluation, CloseEvaluation.task_id == CloseTask.id)
            .where(CloseSchedule.company_id == desk.company_id)
            .order_by(CloseSchedule.end.desc(), CloseSchedule.id, CloseTask.position)).all()
        found = []
        for task, schedule, seen in rows:
            at, person = signed.get(task.id, (task.done_at, people.get(task.done_by_id or 0, "")))
            status = Status(seen.status) if seen is not None else None
            if task.done_by_hand:
                status = Status.DONE if task.done_at is not None else Status.OPEN
            found.append(DoneBefore(schedule, task.id, names[schedule], task.code, name_of_task(task, desk.language),
                                    Area(task.area), task.due.astimezone(), at, person, status,
                                    seen.count if seen is not None else 0, seen.amount if seen is not None else None))
        return found


def name_of_task(task: CloseTask, language: str) -> str:
    """A task in the language of the reader, else in any it has."""
    return task.names.get(language) or next((name for name in task.names.values() if name), task.code)


# ---------------------------------------------------------------- making

def ensure(desk: Desk) -> list[int]:
    """Make the schedules that are wanted: the next one of a kind as soon as its period has passed (CLS-022). Gives their ids.

    Where there is none at all, that of the newest month that has passed.
    """
    if desk.file.read_only is not None:
        return []
    templates.deliver(desk)
    with desk.reading() as session:
        wanted = [stretch for kind in Kind for stretch in _wanted(session, desk, kind)]
    found = []
    for stretch in wanted:
        made = create(desk, stretch.period_id, stretch.kind, by_itself=True)
        if made.value is not None:
            found.append(made.value)
    return found


def _wanted(session: Session, desk: Desk, kind: Kind) -> list[Stretch]:
    """Stretches that have passed and have no schedule, after the newest that has one."""
    there = _there(session, desk.company_id, kind)
    closed = closed_for_ever(session, desk.company_id)
    passed = [s for s in stretches(session, desk.company_id, kind) if s.end < desk.clock.today()]
    if not there:
        return [s for s in passed[-1:] if kind is Kind.MONTH and s.period_id not in closed]
    newest = max((n for n, s in enumerate(passed) if s.period_id in there), default=len(passed))
    return [s for s in passed[newest + 1:] if s.period_id not in closed]


def _there(session: Session, company_id: int, kind: Kind) -> frozenset[int]:
    return frozenset(session.scalars(select(CloseSchedule.period_id).where(
        CloseSchedule.company_id == company_id, CloseSchedule.kind == kind.value)))


def create(desk: Desk, period_id: int, kind: Kind = Kind.MONTH, template_id: int | None = None, *,
           by_itself: bool = False) -> Outcome[int]:
    """A schedule for a period from a template, with what the one before left to it (CLS-021, 064). Gives its id.

    Without a template the one of the newest schedule of the kind is taken, else an own one before the delivered one.
    `by_itself` = the program makes it, at start-up and after a lock (CLS-022).
    """
    templates.deliver(desk)
    with desk.writing("close.schedule") as uow:
        session = uow.session
        if not by_itself and (refused := permissions.may(session, desk, Permission.MANAGE_PERIODS)):
            return Outcome(None, refused)
        made = make(session, desk, period_id, kind, template_id)
        if made.value is not None:
            # What the period before left: that service stands on this one.
            from app.services.closing import carrying
            carrying.bring(session, desk, made.value)
        return made


def make(session: Session, desk: Desk, period_id: int, kind: Kind, template_id: int | None = None) -> Outcome[int]:
    """A schedule with the tasks of its template and nothing carried over, inside a transaction. Gives its id."""
    stretch = of(session, desk.company_id, kind, period_id)
    if stretch is None:
        return Outcome(None, (error("CLS-021-period"),))
    if period_id in _there(session, desk.company_id, kind):
        return Outcome(None, (error("CLS-021-there", period=stretch.name),))
    row = _template(session, desk, kind, template_id)
    if row is None:
        return Outcome(None, (error("CLS-021-none"),))
    schedule = CloseSchedule(company_id=desk.company_id, template_id=row.id, period_id=period_id, kind=kind.value,
                             start=stretch.start, end=stretch.end, state="open")
    session.add(schedule)
    session.flush()
    template = templates.read(session, row, desk.language)
    session.add_all(_task(schedule, n, task, _workdays(session, template.calendar_id))
                    for n, task in enumerate(_active(template), 1))
    session.flush()
    return Outcome(schedule.id)


def _active(template: Template) -> list[TemplateTask]:
    return [task for task in template.tasks if task.active]


def _template(session: Session, desk: Desk, kind: Kind, template_id: int | None) -> CloseTemplate | None:
    mine = select(CloseTemplate).where(CloseTemplate.company_id == desk.company_id, CloseTemplate.kind == kind.value,
                                       CloseTemplate.active)
    if template_id is not None:
        return session.scalars(mine.where(CloseTemplate.id == template_id)).first()
    used = session.scalars(
        mine.join(CloseSchedule, CloseSchedule.template_id == CloseTemplate.id).order_by(CloseSchedule.end.desc())).first()
    return used or session.scalars(mine.order_by(CloseTemplate.delivered, CloseTemplate.id)).first()


def _task(schedule: CloseSchedule, position: int, task: TemplateTask, calendar: Workdays | None) -> CloseTask:
    return CloseTask(
        schedule_id=schedule.id, code=task.code, position=position, area=task.area.value, names=dict(task.names),
        due=moment(due(schedule.end, task.days, calendar), task.time), owner_id=task.owner_id, hard=task.hard,
        signoff_required=task.signoff_required, four_eyes=task.four_eyes, parameters=dict(task.parameters) or None,
        page=task.page or None, needs=list(task.needs), done_by_hand=task.code.startswith(FREE))


def moment(day: date, at: str) -> datetime:
    """A day and a time of the office (`hh:mm`) as a moment (CLS-023)."""
    hours, minutes = (int(part) for part in at.split(":"))
    return datetime.combine(day, time(hours, minutes)).astimezone(UTC)


def _workdays(session: Session, calendar_id: int | None) -> Workdays | None:
    row = session.get(WorkCalendar, calendar_id) if calendar_id is not None else None
    if row is None:
        return None
    days: Mapping[date, bool] = dict(session.execute(select(WorkCalendarDay.day, WorkCalendarDay.closed).where(
        WorkCalendarDay.calendar_id == row.id)).all())
    return Workdays(row.weekdays, row.base, days)


# ---------------------------------------------------------------- the template anew

def differences(desk: Desk, schedule_id: int) -> TemplateChanges:
    """What applying the template as it is now would add, remove and change (CLS-021)."""
    with desk.reading() as session:
        row = session.get(CloseSchedule, schedule_id)
        if row is None or row.company_id != desk.company_id:
            return TemplateChanges()
        return _differences(session, desk, row)


def _differences(session: Session, desk: Desk, row: CloseSchedule) -> TemplateChanges:
    template = templates.read(session, session.get_one(CloseTemplate, row.template_id), desk.language)
    wanted = {task.code: task for task in _active(template)}
    calendar = _workdays(session, template.calendar_id)
    there = {task.code: task for task in tasks_of(session, row.id)}
    mine = {code for code, task in there.items() if task.done_by_hand and not _of_template(code, template)}
    changed = [code for code, task in wanted.items()
               if code in there and _said(_task(row, 0, task, calendar)) != _said(there[code])]
    return TemplateChanges(tuple(code for code in wanted if code not in there),
                           tuple(code for code in there if code not in wanted and code not in mine), tuple(changed))


def _of_template(code: str, template: Template) -> bool:
    return any(task.code == code for task in template.tasks)


def _said(task: CloseTask) -> tuple[object, ...]:
    """What a template decides about a task."""
    return (task.area, dict(task.names), task.due, task.owner_id, task.hard, task.signoff_required, task.four_eyes,
            dict(task.parameters or {}), task.page, list(task.needs))


def apply_template(desk: Desk, schedule_id: int) -> Outcome[TemplateChanges]:
    """Bring a schedule to its template as it is now; what was signed or accepted is not removed (CLS-021)."""
    with desk.writing("close.template_apply") as uow:
        session = uow.session
        row, problems = opened(session, desk, schedule_id)
        problems = problems or permissions.may(session, desk, Permission.MANAGE_PERIODS)
        if row is None or problems:
            return Outcome(None, problems)
        changes = _differences(session, desk, row)
        there = {task.code: task for task in tasks_of(session, row.id)}
        kept = [code for code in changes.removed if is_used(session, there[code].id)]
        if kept:
            return Outcome(None, tuple(error("CLS-021-used", at=code, task=code) for code in kept))
        template = templates.read(session, session.get_one(CloseTemplate, row.template_id), desk.language)
        calendar = _workdays(session, template.calendar_id)
        for code in changes.removed:
            drop(session, there[code])
        for n, task in enumerate(_active(template), 1):
            _bring(session, there.get(task.code), _task(row, n, task, calendar))
        session.flush()
        return Outcome(changes)


def _bring(session: Session, held: CloseTask | None, wanted: CloseTask) -> None:
    if held is None:
        session.add(wanted)
        return
    for name in ("position", "area", "names", "due", "owner_id", "hard", "signoff_required", "four_eyes", "parameters", "page",
                 "needs"):
        setattr(held, name, getattr(wanted, name))


def tasks_of(session: Session, schedule_id: int) -> Sequence[CloseTask]:
    """The tasks of a schedule in their order."""
    return session.scalars(select(CloseTask).where(CloseTask.schedule_id == schedule_id)
                           .order_by(CloseTask.position, CloseTask.id)).all()


def is_used(session: Session, task_id: int) -> bool:
    """Did somebody accept or sign it?"""
    return any(session.scalars(select(model.id).where(model.task_id == task_id).limit(1)).first()
               for model in (CloseAcceptance, CloseSignoff))


def drop(session: Session, task: CloseTask) -> None:
    """Take a task away with what was computed of it."""
    for model in (CloseEvaluation, CloseCarryOver):
        for row in session.scalars(select(model).where(model.task_id == task.id)).all():
            session.delete(row)
    session.flush()
    session.delete(task)
    session.flush()


# ---------------------------------------------------------------- tasks of one's own

def opened(session: Session, desk: Desk, schedule_id: int) -> tuple[CloseSchedule | None, tuple[Problem, ...]]:
    """A schedule that may be changed, else why not (CLS-071)."""
    row = session.get(CloseSchedule, schedule_id)
    if row is None or row.company_id != desk.company_id:
        return None, (error("CLS-021-gone"),)
    if row.state == "locked":
        return row, (error("CLS-071-locked", period=head(session, desk, row).name),)
    return row, ()


def task_of(session: Session, desk: Desk, task_id: int, *, locked: bool = False) -> tuple[CloseTask | None, tuple[Problem, ...]]:
    """A task with what keeps it from being changed; `locked` = its schedule may be locked."""
    task = session.get(CloseTask, task_id)
    if task is None:
        return None, (error("CLS-025-gone"),)
    row, problems = opened(session, desk, task.schedule_id)
    if row is None:
        return None, (error("CLS-025-gone"),)
    return task, () if locked else problems


def add_task(desk: Desk, schedule_id: int, task: FreeTask) -> Outcome[int]:
    """A task of one's own, ticked by hand (CLS-025). Gives its id."""
    with desk.writing("close.task") as uow:
        session = uow.session
        row, problems = opened(session, desk, schedule_id)
        problems = problems or permissions.may(session, desk, Permission.MANAGE_PERIODS)
        if row is None or problems:
            return Outcome(None, problems)
        name = " ".join(task.name.split())[:LONGEST_NAME]
        if not name:
            return Outcome(None, (error("CLS-025-name", at="name"),))
        there = tasks_of(session, schedule_id)
        number = 1 + max((int(t.code[len(FREE) + 1:]) for t in there if t.code[len(FREE) + 1:].isdecimal()), default=0)
        made = CloseTask(schedule_id=schedule_id, code=f"{FREE}-{number}", position=len(there) + 1, area=task.area.value,
                         names=dict.fromkeys(LANGUAGES, name), due=task.due, owner_id=task.owner_id, needs=[], done_by_hand=True)
        session.add(made)
        session.flush()
        return Outcome(made.id)


def change_task(desk: Desk, task_id: int, moment_due: datetime, owner_id: int | None) -> Outcome[int]:
    """Another due moment or owner for one task of one schedule."""
    with desk.writing("close.task") as uow:
        task, problems = task_of(uow.session, desk, task_id)
        problems = problems or permissions.may(uow.session, desk, Permission.MANAGE_PERIODS)
        if task is None or problems:
            return Outcome(None, problems)
        task.due, task.owner_id = moment_due, owner_id
        uow.session.flush()
        return Outcome(task_id)


def remove_task(desk: Desk, task_id: int) -> Outcome[int]:
    """Take away a task somebody added to this schedule."""
    with desk.writing("close.task") as uow:
        session = uow.session
        task, problems = task_of(session, desk, task_id)
        problems = problems or permissions.may(session, desk, Permission.MANAGE_PERIODS)
        if task is None or problems:
            return Outcome(None, problems)
        if not task.done_by_hand:
            return Outcome(None, (error("CLS-025-template", task=task.code),))
        if is_used(session, task.id):
            return Outcome(None, (error("CLS-021-used", task=task.code),))
        drop(session, task)
        return Outcome(task_id)


def tick(desk: Desk, task_id: int, done: bool) -> Outcome[bool]:
    """Tick a free task, or take the tick back: who and when is kept (CLS-025)."""
    with desk.writing("close.tick") as uow:
        task, problems = task_of(uow.session, desk, task_id)
        if task is None or problems:
            return Outcome(None, problems)
        if not task.done_by_hand:
            return Outcome(None, (error("CLS-025-free", task=task.code),))
        task.done_at = desk.clock.now() if done else None
        task.done_by_id = desk.actor.user_id if done else None
        uow.session.flush()
        return Outcome(done)
