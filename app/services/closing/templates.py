"""Templates of the close: delivered, copied, changed; tasks switched off; no loops (CLS-020, 036, 041)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import LANGUAGES
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.closing import CloseSchedule, CloseTemplate, CloseTemplateTask, TaskDependency
from app.models.company import WorkCalendar
from app.rules.closing import graph
from app.rules.closing.catalogue import ALWAYS, BY_CODE, CATALOGUE, FREE, LONGER, Area, Kind, Spec, needs_of
from app.rules.closing.days import MOST
from app.services import permissions
from app.services.desk import Desk

declare({
    "CLS-020-delivered": N_("Template {template} is delivered and stays as it is. Copy it and change the copy."),
    "CLS-020-code": N_("Type a code of at most {most} characters that no other template has."),
    "CLS-020-name": N_("Type a name for task {task}."),
    "CLS-020-time": N_("Type the time task {task} is due as hours and minutes, such as 17:00."),
    "CLS-020-days": N_("Task {task} may lie at most {most} days from the end of the period. Type fewer."),
    "CLS-020-twice": N_("Task {task} stands twice in the template. Take one of them out."),
    "CLS-020-used": N_("Template {template} belongs to schedules already. Switch it off instead."),
    "CLS-020-gone": N_("This template is no longer there. Choose another one."),
    "CLS-020-task": N_("There is no task {task} in the program. Choose one of the list, or add a free task."),
    "CLS-020-count": N_("Task {task} counts what is older than 0 to {most} days. Type a number of days between them."),
    "CLS-020-calendar": N_("This calendar is no longer there. Choose another one."),
    "CLS-020-hard": N_("Only tasks that are computed can be hard. Take the mark off task {task}."),
    "CLS-041-always": N_("Task {task} cannot be switched off. Leave it on."),
})

MOST_CODE = 20
TEMPLATE_NAMES: Mapping[Kind, str] = {
    Kind.MONTH: N_("Standard month"), Kind.QUARTER: N_("Standard quarter"), Kind.YEAR: N_("Standard year")}
CODES: Mapping[Kind, str] = {Kind.MONTH: "MONTH", Kind.QUARTER: "QUARTER", Kind.YEAR: "YEAR"}
PARAMETERS: Mapping[str, Mapping[str, Any]] = {"UNA": {"days": 0}, "CLR": {"days": 5}}
"""What a task may be told: from how many days on what is open counts (1.4)."""


@dataclass(frozen=True, slots=True)
class TemplateTask:
    """A task of a template: due `days` after the end of the period at `time` (hh:mm, local); `needs` = codes."""

    code: str
    area: Area
    names: Mapping[str, str]
    days: int = 0
    time: str = "17:00"
    owner_id: int | None = None
    hard: bool = False
    signoff_required: bool = False
    four_eyes: bool = False
    active: bool = True
    needs: tuple[str, ...] = ()
    page: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Template:
    """A template with its tasks in order; `id` 0 = not kept yet; `name` in the language of the desk."""

    id: int
    code: str
    names: Mapping[str, str]
    kind: Kind
    delivered: bool = False
    active: bool = True
    calendar_id: int | None = None
    tasks: tuple[TemplateTask, ...] = ()
    name: str = ""


def listed(desk: Desk) -> list[Template]:
    """All templates, the delivered ones first; in a file that may be written to they are delivered when they are not there."""
    deliver(desk)
    with desk.reading() as session:
        rows = session.scalars(select(CloseTemplate).where(CloseTemplate.company_id == desk.company_id)
                               .order_by(CloseTemplate.delivered.desc(), CloseTemplate.id))
        return [read(session, row, desk.language) for row in rows]


def calendars(desk: Desk) -> list[tuple[int, str]]:
    """The close calendars due days may follow, by id and code (CLS-023)."""
    with desk.reading() as session:
        return [(row.id, row.code) for row in session.execute(
            select(WorkCalendar.id, WorkCalendar.code).order_by(WorkCalendar.code))]


def read(session: Session, row: CloseTemplate, language: str) -> Template:
    """A template as it is kept."""
    tasks = session.scalars(select(CloseTemplateTask).where(CloseTemplateTask.template_id == row.id)
                            .order_by(CloseTemplateTask.position)).all()
    codes = {task.id: task.code for task in tasks}
    needs: dict[int, list[str]] = {}
    for one in session.scalars(select(TaskDependency).where(TaskDependency.task_id.in_(codes)).order_by(TaskDependency.id)):
        needs.setdefault(one.task_id, []).append(codes[one.needs_id])
    return Template(row.id, row.code, dict(row.names), Kind(row.kind), row.delivered, row.active, row.calendar_id, tuple(
        TemplateTask(t.code, Area(t.area), dict(t.names), t.due_days, t.due_time, t.owner_id, t.hard, t.signoff_required,
                     t.four_eyes, t.active, tuple(needs.get(t.id, ())), t.page or "", dict(t.parameters or {})) for t in tasks),
        row.names.get(language) or row.code)


# ---------------------------------------------------------------- delivered

def delivered(kind: Kind) -> tuple[TemplateTask, ...]:
    """The tasks of the delivered template of a kind (1.4)."""
    return tuple(_delivered(spec, kind) for spec in CATALOGUE)


def _delivered(spec: Spec, kind: Kind) -> TemplateTask:
    return TemplateTask(spec.code, spec.area, _words(spec.name), spec.days + LONGER[kind], hard=spec.hard,
                        signoff_required=spec.signoff, needs=needs_of(spec), page=spec.page,
                        parameters=PARAMETERS.get(spec.code, {}))


def _words(text: str) -> dict[str, str]:
    return {language: i18n.tr(text, language) for language in LANGUAGES}


def deliver(desk: Desk) -> None:
    """Bring the delivered templates into the company where they are missing (CLS-020)."""
    if desk.file.read_only is not None:
        return
    with desk.reading() as session:
        if len(_delivered_kinds(session, desk.company_id)) == len(Kind):
            return
    with desk.writing("close.deliver") as uow:
        there = _delivered_kinds(uow.session, desk.company_id)
        for kind in Kind:
            if kind not in there:
                _write(uow.session, desk, Template(0, CODES[kind], _words(TEMPLATE_NAMES[kind]), kind, True,
                                                   tasks=delivered(kind)), None)


def _delivered_kinds(session: Session, company_id: int) -> set[str]:
    return set(session.scalars(select(CloseTemplate.kind).where(CloseTemplate.company_id == company_id,
                                                                CloseTemplate.delivered)))


# ---------------------------------------------------------------- changing

def addable(template: Template) -> list[Spec]:
    """The computed tasks a template does not have."""
    there = {task.code for task in template.tasks}
    return [spec for spec in CATALOGUE if spec.code not in there]


def add_task(desk: Desk, template_id: int, task: TemplateTask) -> Outcome[str]:
    """A task more: a computed one by its code, or one of one's own with an empty code, which is ticked (CLS-020, 025).

    A computed one comes as it is delivered and a hard one is waited for by LCK; what it waits for is what the template has.
    Gives its code.
    """
    with desk.writing("close.template") as uow:
        session = uow.session
        row = _row(session, desk, template_id)
        if row is None:
            return Outcome(None, (error("CLS-020-gone"),))
        held = read(session, row, desk.language)
        made = replace(task, code=_free_code(held)) if not task.code else _computed(held, task)
        outcome = _keep(session, desk, _with(held, made), row)
        return Outcome(made.code) if outcome.done else Outcome(None, outcome.problems)


def _free_code(template: Template) -> str:
    """The first `free-t1`, `free-t2`, … that is not taken; tasks that stand in one schedule alone are `free-1`, `free-2`, …"""
    there = {task.code for task in template.tasks}
    return next(code for n in range(1, len(there) + 2) if (code := f"{FREE}-t{n}") not in there)


def _computed(template: Template, task: TemplateTask) -> TemplateTask:
    spec = BY_CODE.get(task.code)
    if spec is None:
        return task
    there = {one.code for one in template.tasks}
    made = _delivered(spec, template.kind)
    return replace(made, needs=tuple(code for code in made.needs if code in there))


def _with(template: Template, made: TemplateTask) -> Template:
    """The template with a task: a computed one in its place of the catalogue, an own one after the last of its area."""
    tasks = list(template.tasks)
    order = [spec.code for spec in CATALOGUE]
    if made.code in BY_CODE:
        place = order.index(made.code)
        at = next((n for n, t in enumerate(tasks) if t.code in BY_CODE and order.index(t.code) > place), len(tasks))
    else:
        at = max((n + 1 for n, t in enumerate(tasks) if t.area is made.area), default=len(tasks))
    tasks.insert(at, made)
    if made.hard and made.code != "LCK":
        tasks = [replace(t, needs=(*t.needs, made.code)) if t.code == "LCK" else t for t in tasks]
    return replace(template, tasks=tuple(tasks))


def remove_task(desk: Desk, template_id: int, code: str) -> Outcome[str]:
    """Take a task out of a template, never JOB, REC, BKP and LCK; nothing waits for it any more (CLS-041). Gives its code."""
    with desk.writing("close.template") as uow:
        session = uow.session
        row = _row(session, desk, template_id)
        if row is None:
            return Outcome(None, (error("CLS-020-gone"),))
        held = read(session, row, desk.language)
        left = tuple(replace(t, needs=tuple(need for need in t.needs if need != code)) for t in held.tasks if t.code != code)
        outcome = _keep(session, desk, replace(held, tasks=left), row)
        return Outcome(code) if outcome.done else Outcome(None, outcome.problems)


def copy(desk: Desk, template_id: int, code: str) -> Outcome[int]:
    """A copy to change, under a code of its own (CLS-020). Gives its id."""
    with desk.writing("close.template") as uow:
        session = uow.session
        row = _row(session, desk, template_id)
        if row is None:
            return Outcome(None, (error("CLS-020-gone"),))
        source = read(session, row, desk.language)
        names = {language: f"{name} ({code.strip()})"[:100] for language, name in source.names.items()}
        made = Template(0, code.strip(), names, source.kind, False, True, source.calendar_id, source.tasks)
        return _keep(session, desk, made, None)


def save(desk: Desk, template: Template) -> Outcome[int]:
    """Keep a template as it stands in the window; schedules that are there stay as they are (CLS-021). Gives its id."""
    with desk.writing("close.template") as uow:
        row = _row(uow.session, desk, template.id) if template.id else None
        if template.id and row is None:
            return Outcome(None, (error("CLS-020-gone"),))
        return _keep(uow.session, desk, template, row)


def switch(desk: Desk, template_id: int, active: bool) -> Outcome[bool]:
    """Offer a template for new schedules, or no longer; delivered ones too."""
    with desk.writing("close.template") as uow:
        row = _row(uow.session, desk, template_id)
        refused = permissions.may(uow.session, desk, Permission.MANAGE_PERIODS)
        if refused or row is None:
            return Outcome(None, refused or (error("CLS-020-gone"),))
        row.active = active
        uow.session.flush()
        return Outcome(True)


def delete(desk: Desk, template_id: int) -> Outcome[str]:
    """Take a template away that no schedule was made of; a delivered one never (CLS-020). Gives its code."""
    with desk.writing("close.template") as uow:
        session = uow.session
        row = _row(session, desk, template_id)
        refused = permissions.may(session, desk, Permission.MANAGE_PERIODS)
        if refused or row is None:
            return Outcome(None, refused or (error("CLS-020-gone"),))
        if row.delivered:
            return Outcome(None, (error("CLS-020-delivered", template=row.code),))
        if session.scalars(select(CloseSchedule.id).where(CloseSchedule.template_id == row.id).limit(1)).first():
            return Outcome(None, (error("CLS-020-used", template=row.code),))
        _clear(session, row.id)
        session.delete(row)
        session.flush()
        return Outcome(row.code)


def _row(session: Session, desk: Desk, template_id: int) -> CloseTemplate | None:
    row = session.get(CloseTemplate, template_id)
    return row if row is not None and row.company_id == desk.company_id else None


def _keep(session: Session, desk: Desk, template: Template, row: CloseTemplate | None) -> Outcome[int]:
    refused = permissions.may(session, desk, Permission.MANAGE_PERIODS)
    problems = refused or _check(session, desk, template, row)
    if problems:
        return Outcome(None, problems)
    return Outcome(_write(session, desk, template, row))


def _check(session: Session, desk: Desk, template: Template, row: CloseTemplate | None) -> tuple[Problem, ...]:
    """Everything that keeps a template from being kept."""
    if row is not None and row.delivered:
        return (error("CLS-020-delivered", template=row.code),)
    found = list(_check_code(session, desk, template, row))
    if template.calendar_id is not None and session.get(WorkCalendar, template.calendar_id) is None:
        found.append(error("CLS-020-calendar", at="calendar_id"))
    codes = [task.code for task in template.tasks]
    for n, task in enumerate(template.tasks):
        found += _check_task(task, n)
        if codes.index(task.code) != n:
            found.append(error("CLS-020-twice", row=n, task=task.code))
    for code in sorted(ALWAYS - {task.code for task in template.tasks if task.active}):
        found.append(error("CLS-041-always", at=code, task=code))
    return (*found, *graph.check({task.code: task.needs for task in template.tasks}))


def _check_code(session: Session, desk: Desk, template: Template, row: CloseTemplate | None) -> Sequence[Problem]:
    code = template.code.strip()
    taken = session.scalar(select(func.count()).select_from(CloseTemplate).where(
        CloseTemplate.company_id == desk.company_id, func.lower(CloseTemplate.code) == code.lower(),
        CloseTemplate.id != (row.id if row is not None else 0)))
    return [error("CLS-020-code", at="code", most=MOST_CODE)] if not code or len(code) > MOST_CODE or taken else []


def _check_task(task: TemplateTask, n: int) -> Sequence[Problem]:
    found = []
    free = task.code.startswith(FREE)
    if not free and task.code not in BY_CODE:
        found.append(error("CLS-020-task", row=n, task=task.code))
    if not any(name.strip() for name in task.names.values()):
        found.append(error("CLS-020-name", row=n, at="name", task=task.code))
    if not is_time(task.time):
        found.append(error("CLS-020-time", row=n, at="time", task=task.code))
    if abs(task.days) > MOST:
        found.append(error("CLS-020-days", row=n, at="days", task=task.code, most=MOST))
    for name in PARAMETERS.get(task.code, {}):
        value = task.parameters.get(name)
        if value is not None and (not isinstance(value, int) or not 0 <= value <= MOST):
            found.append(error("CLS-020-count", row=n, at=f"count_{name}", task=task.code, most=MOST))
    if free and task.hard:
        found.append(error("CLS-020-hard", row=n, at="hard", task=task.code))
    return found


def is_time(text: str) -> bool:
    """Is it a time of day as `hh:mm`?"""
    hours, colon, minutes = text.partition(":")
    return (colon == ":" and len(hours) == 2 and len(minutes) == 2 and hours.isdecimal() and minutes.isdecimal()
            and int(hours) < 24 and int(minutes) < 60)


def _write(session: Session, desk: Desk, template: Template, row: CloseTemplate | None) -> int:
    if row is None:
        row = CloseTemplate(company_id=desk.company_id, code="", names={}, kind=template.kind.value, delivered=template.delivered)
        session.add(row)
    row.code, row.names, row.kind = template.code.strip(), dict(template.names), template.kind.value
    row.calendar_id, row.active = template.calendar_id, template.active
    session.flush()
    _clear(session, row.id)
    kept = {task.code: _task(row.id, n, task) for n, task in enumerate(template.tasks, 1)}
    session.add_all(kept.values())
    session.flush()
    session.add_all(TaskDependency(task_id=kept[task.code].id, needs_id=kept[code].id)
                    for task in template.tasks for code in task.needs)
    session.flush()
    return row.id


def _task(template_id: int, position: int, task: TemplateTask) -> CloseTemplateTask:
    return CloseTemplateTask(
        template_id=template_id, code=task.code, position=position, area=task.area.value, names=dict(task.names),
        due_days=task.days, due_time=task.time, owner_id=task.owner_id, hard=task.hard, signoff_required=task.signoff_required,
        four_eyes=task.four_eyes, active=task.active, parameters=dict(task.parameters) or None, page=task.page or None)


def _clear(session: Session, template_id: int) -> None:
    """Take the tasks of a template away with what they wait for; they are written anew as a whole."""
    rows = session.scalars(select(CloseTemplateTask).where(CloseTemplateTask.template_id == template_id)).all()
    ids = [row.id for row in rows]
    for one in session.scalars(select(TaskDependency).where(TaskDependency.task_id.in_(ids))).all():
        session.delete(one)
    session.flush()
    for row in rows:
        session.delete(row)
    session.flush()
