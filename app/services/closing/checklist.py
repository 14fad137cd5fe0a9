"""The checklist of a close: rows and tiles, tasks evaluated anew, documents behind a row (CLS-030…044, CLW-010, 011)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import from_json
from app.core.problems import Outcome, Problem, error, information
from app.core.words import N_, declare
from app.models.archive import Attachment, Note
from app.models.closing import CloseCarryOver, CloseEvaluation, CloseSchedule, CloseTask
from app.models.company import FiscalPeriod
from app.models.customers import Customer
from app.rules.closing import carrying
from app.rules.closing import status as rules
from app.rules.closing.catalogue import BY_CODE, Area
from app.services.closing import evaluating, signing
from app.services.closing.evaluating import AFTER_LOCK, Steps
from app.services.closing.evaluators.registry import EVALUATORS
from app.services.closing.finding import Evaluated, Found, Item
from app.services.closing.schedules import head, name_of_task, task_of, tasks_of
from app.services.closing.shown import CarriedOver, Checklist, Document, Doing, TaskRow
from app.services.desk import Desk
from app.services.periods import name_of

declare({
    "CLS-030-left": N_("{count:more is|more are} left out and not counted. Open the documents to see why."),
    "CLS-031-failed": N_("The evaluation failed: {detail}. Refresh it with F5."),
})

KEY = 120
"""Longest key of what is carried over."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A schedule as it is kept: tasks in order, with what was evaluated and done about each."""

    schedule: CloseSchedule
    tasks: Sequence[CloseTask]
    seen: Mapping[int, CloseEvaluation]
    acts: Mapping[int, signing.Acts]
    people: Mapping[int, str]

    def rule(self, task: CloseTask) -> rules.Task:
        """As the rules see it."""
        return signing.as_rule(task, self.seen.get(task.id), self.acts[task.id], self.people)

    @property
    def rules(self) -> list[rules.Task]:
        """All of them, in order."""
        return [self.rule(task) for task in self.tasks]

    @property
    def needs(self) -> dict[str, list[str]]:
        """By code: what each waits for."""
        return {task.code: task.needs for task in self.tasks}


def load(session: Session, desk: Desk, schedule_id: int) -> _Read | None:
    """A schedule of this company with all that is kept of it."""
    row = session.get(CloseSchedule, schedule_id)
    if row is None or row.company_id != desk.company_id:
        return None
    tasks = tasks_of(session, schedule_id)
    ids = [task.id for task in tasks]
    seen = {one.task_id: one for one in session.scalars(select(CloseEvaluation).where(CloseEvaluation.task_id.in_(ids)))}
    return _Read(row, tasks, seen, signing.acts(session, ids), signing.names(session))


# ---------------------------------------------------------------- rows

def checklist(desk: Desk, schedule_id: int) -> Checklist | None:
    """The checklist with the values of the last evaluation; None = it is not there."""
    with desk.reading() as session:
        found = load(session, desk, schedule_id)
        return _shown(session, desk, found) if found is not None else None


def _shown(session: Session, desk: Desk, found: _Read) -> Checklist:
    now, today = desk.clock.now(), desk.clock.today()
    known = {task.code: rule for task, rule in zip(found.tasks, found.rules, strict=True)}
    waiting = rules.needs_blockers(known, found.needs)
    clips, carried = _clips(session, found.tasks), _carried(session, found, known)
    rows = tuple(_row(desk, found, task, known[task.code], waiting[task.code], (clips[task.id], carried.get(task.id, ())))
                 for task in found.tasks)
    tiles = rules.tiles([(known[row.code], row.due) for row in rows], found.needs, now, today)
    locked = found.schedule.state == "locked"
    return Checklist(head(session, desk, found.schedule), rows, tiles, () if locked else rules.check_lock(list(known.values())))


def _row(desk: Desk, found: _Read, task: CloseTask, rule: rules.Task, waiting: tuple[str, ...],
         beside: tuple[int, tuple[CarriedOver, ...]]) -> TaskRow:
    seen, own, spec = found.seen.get(task.id), found.acts[task.id], BY_CODE.get(task.code)
    due, now, today = _due(task, seen), desk.clock.now(), desk.clock.today()
    clip, carried = beside
    return TaskRow(
        task.id, task.code, task.position, Area(task.area), name_of_task(task, desk.language), rule.computed, due,
        len(rule.keys) if seen is None else seen.count, seen.amount if seen is not None else None, task.hard, task.done_by_hand,
        task.page or "", spec.measured if spec is not None else "", task.owner_id, found.people.get(task.owner_id or 0, ""),
        task.signoff_required, task.four_eyes, waiting, rules.is_overdue(rule, due, now),
        not rule.is_finished and due.date() == today, rule.recheck, rule.is_accepted, own.comment,
        signing.shown(own, rule, found.people), max((one.age for one in carried), default=0), clip, _note(seen),
        seen.evaluated_at if seen is not None else None, seen is None and not task.done_by_hand,
        found.people.get(task.done_by_id or 0, ""), task.done_at, carried, rule.last_by)


def _due(task: CloseTask, seen: CloseEvaluation | None) -> datetime:
    """When it is due in the time of the office; a legal deadline takes the place of the planned day (CLS-065)."""
    planned = task.due.astimezone()
    legal = (seen.note or {}).get("deadline") if seen is not None else None
    if not legal:
        return planned
    day = date.fromisoformat(legal)
    return planned.replace(year=day.year, month=day.month, day=day.day)


def _note(seen: CloseEvaluation | None) -> Problem | None:
    told: Mapping[str, Any] = (seen.note or {}) if seen is not None else {}
    if "failed" in told:
        return information("CLS-031-failed", detail=told["failed"])
    if "note" in told:
        facts = from_json(told["note"])
        return Problem(facts.rule, facts.saw)
    return information("CLS-030-left", count=told["left"]) if "left" in told else None


def _clips(session: Session, tasks: Sequence[CloseTask]) -> Counter[int]:
    """How many files and notes each task has (CLS-026)."""
    ids, found = [task.id for task in tasks], Counter[int]()
    for model in (Attachment, Note):
        found.update(dict(session.execute(select(model.owner_id, func.count()).where(
            model.owner_table == CloseTask.__tablename__, model.owner_id.in_(ids)).group_by(model.owner_id)).all()))
    return found


def _carried(session: Session, found: _Read, known: Mapping[str, rules.Task]) -> dict[int, tuple[CarriedOver, ...]]:
    """By task: what came along and is still outstanding, the oldest first (CLS-064)."""
    codes = {task.id: task.code for task in found.tasks}
    rows = session.execute(select(CloseCarryOver, FiscalPeriod)
                           .join(FiscalPeriod, FiscalPeriod.id == CloseCarryOver.origin_period_id)
                           .where(CloseCarryOver.task_id.in_(codes))).all()
    names = {row.origin_period_id: name_of(period.start, period.end) for row, period in rows}
    whole = [carrying.Carried(codes[row.task_id], row.key, row.label, row.origin_period_id, row.amount, row.comment, row.age)
             for row, _period in rows]
    still = carrying.standing(whole, {code: task.keys for code, task in known.items()},
                              [code for code, task in known.items() if task.computed in rules.FINISHED])
    shown: dict[int, tuple[CarriedOver, ...]] = {}
    for task in found.tasks:
        own = sorted((one for one in still if one.task == task.code), key=lambda one: (-one.age, one.key))
        shown[task.id] = tuple(CarriedOver(one.key, one.label, names[one.origin], one.amount, one.comment, one.age, one.is_old)
                               for one in own)
    return shown


# ---------------------------------------------------------------- evaluating

def evaluate(desk: Desk, schedule_id: int, codes: Collection[str] | None = None, *,
             progress: Steps | None = None) -> Outcome[Checklist]:
    """Evaluate tasks, all or those with these codes, and give the checklist (CLS-035). Of a locked one only ESS goes on."""
    with desk.reading() as session:
        found = load(session, desk, schedule_id)
        if found is None:
            return Outcome(None, (error("CLS-021-gone"),))
        wanted = [task for task in found.tasks if (codes is None or task.code in codes)
                  and (found.schedule.state != "locked" or task.code in AFTER_LOCK)]
        findings = evaluating.run(session, desk, found.schedule, wanted, progress)
    if desk.file.read_only is None and findings:
        with desk.writing("close.evaluate") as uow:
            evaluating.keep(uow.session, desk, _still_open(uow.session, schedule_id, wanted, findings))
    shown = checklist(desk, schedule_id)
    return Outcome(shown) if shown is not None else Outcome(None, (error("CLS-021-gone"),))


def _still_open(session: Session, schedule_id: int, tasks: Sequence[CloseTask],
                findings: Mapping[int, Evaluated]) -> dict[int, Evaluated]:
    """Findings that may be kept: while they were made the period may have been locked, or a task taken away (CLS-071)."""
    state = session.scalars(select(CloseSchedule.state).where(CloseSchedule.id == schedule_id)).first()
    there = set(session.scalars(select(CloseTask.id).where(CloseTask.schedule_id == schedule_id)))
    kept = {task.id for task in tasks if task.id in there and (state != "locked" or task.code in AFTER_LOCK)}
    return {task_id: seen for task_id, seen in findings.items() if task_id in kept}


# ---------------------------------------------------------------- documents

def documents(desk: Desk, task_id: int) -> list[Document]:
    """What is outstanding of a task, evaluated now, and after it what is left out; nothing for a free task (CLS-042).

    Of a locked schedule it is what was outstanding when it was locked, also what was dealt with since (CLS-071).
    """
    with desk.reading() as session:
        task, _problems = task_of(session, desk, task_id, locked=True)
        if task is None or task.done_by_hand or task.code not in EVALUATORS:
            return []
        schedule = session.get_one(CloseSchedule, task.schedule_id)
        found = evaluating.one(session, desk, schedule, task).found
        if schedule.state == "locked" and task.code not in AFTER_LOCK:
            found = Found(_at_lock(session, schedule, task, found.items))
        accepted = signing.acts(session, [task.id])[task.id].accepted
        people = signing.names(session)
        every = [*found.items, *found.left_out]
        customers = _customers(session, sorted({item.customer_id for item in every if item.customer_id is not None}))
        return [_document(item, accepted, people, customers, n < len(found.items)) for n, item in enumerate(every)]


def _at_lock(session: Session, schedule: CloseSchedule, task: CloseTask, now: Sequence[Item]) -> list[Item]:
    """What was outstanding at the lock: as it is found now, else with the words it went into the next schedule with."""
    seen = session.get(CloseEvaluation, task.id)
    keys = list(seen.keys) if seen is not None else []
    known, carried = {item.key: item for item in now}, CloseCarryOver
    went = session.execute(
        select(carried.key, carried.label, carried.amount).join(CloseTask, CloseTask.id == carried.task_id)
        .join(CloseSchedule, CloseSchedule.id == CloseTask.schedule_id)
        .where(CloseSchedule.company_id == schedule.company_id, CloseSchedule.kind == schedule.kind, CloseTask.code == task.code,
               CloseSchedule.start > schedule.end).order_by(CloseSchedule.end.desc()))
    left = {key: Item(key, label, None, amount) for key, label, amount in went}
    return [known.get(key) or left.get(key[:KEY]) or Item(key, key) for key in keys]


def _customers(session: Session, keys: Sequence[int]) -> dict[int, tuple[str, str]]:
    return {key: (number, name) for start in range(0, len(keys), 500) for key, number, name in session.execute(
        select(Customer.id, Customer.number, Customer.name).where(Customer.id.in_(keys[start:start + 500])))}


def _document(item: Item, accepted: Mapping[str, str], people: Mapping[int, str], customers: Mapping[int, tuple[str, str]],
              counted: bool) -> Document:
    number, name = customers.get(item.customer_id or 0, ("", ""))
    return Document(item.key, item.kind, item.number, item.on, item.amount, item.ref, item.customer_id, number, name,
                    people.get(item.user_id or 0, ""), item.reason, item.key in accepted, accepted.get(item.key, ""), counted)


def doing(desk: Desk, task_id: int) -> Doing:
    """What *Do it* opens: the page of the task, up to the end of its period (CLS-042)."""
    with desk.reading() as session:
        task, _problems = task_of(session, desk, task_id, locked=True)
        if task is None:
            return Doing("")
        end = session.get_one(CloseSchedule, task.schedule_id).end
        return Doing(task.page or "", {"until": end})
