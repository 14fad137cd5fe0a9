"""What a locked period leaves to the next schedule (CLS-064)."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.closing import CloseCarryOver, CloseSchedule, CloseTask
from app.rules.closing import carrying as rules
from app.rules.closing.carrying import Carried, Left
from app.rules.closing.status import FINISHED
from app.services.closing import evaluating
from app.services.closing.checklist import KEY, load
from app.services.closing.finding import Evaluated
from app.services.closing.schedules import name_of_task, tasks_of
from app.services.desk import Desk

LABEL = KEY


def bring(session: Session, desk: Desk, schedule_id: int, findings: Mapping[int, Evaluated] | None = None) -> int:
    """Write into a schedule what the locked one before it leaves; what is there already is replaced. Gives how many things.

    As long as the schedule before it is open nothing goes on. A schedule that is locked stays as it is (CLS-071): the period
    before it was opened again and is locked once more. `findings` = what the tasks of the one before came to a moment ago, None =
    evaluate those that leave something.
    """
    target = session.get_one(CloseSchedule, schedule_id)
    if target.state == "locked":
        return 0
    before = session.scalars(select(CloseSchedule).where(
        CloseSchedule.company_id == desk.company_id, CloseSchedule.kind == target.kind, CloseSchedule.end < target.start)
        .order_by(CloseSchedule.end.desc())).first()
    if before is None or before.state != "locked":
        return 0
    carried = rules.carry(before.period_id, _left(session, desk, before, findings), _known(session, before.id))
    mine = {task.code: task for task in tasks_of(session, schedule_id)}
    for row in session.scalars(select(CloseCarryOver).where(CloseCarryOver.task_id.in_([t.id for t in mine.values()]))).all():
        session.delete(row)
    session.flush()
    made = [CloseCarryOver(task_id=mine[one.task].id, key=one.key[:LABEL], label=one.label[:LABEL], origin_period_id=one.origin,
                           amount=one.amount, comment=one.comment, age=one.age) for one in carried if one.task in mine]
    session.add_all(made)
    session.flush()
    return len(made)


def _left(session: Session, desk: Desk, before: CloseSchedule, findings: Mapping[int, Evaluated] | None) -> list[Left]:
    read = load(session, desk, before.id)
    assert read is not None
    found = []
    for task in read.tasks:
        if task.hard or task.done_by_hand:
            continue
        rule, accepted = read.rule(task), read.acts[task.id].accepted
        done = rule.computed in FINISHED
        if done and not accepted:
            continue
        seen = (findings or {}).get(task.id) or evaluating.one(session, desk, before, task)
        items = {item.key: (item.number, item.amount) for item in seen.found.items}
        found.append(Left(task.code, not items, items, accepted, seen.found.amount, name_of_task(task, desk.language)))
    return found


def _known(session: Session, schedule_id: int) -> list[Carried]:
    """What the schedule before had carried over itself."""
    rows = session.execute(select(CloseCarryOver, CloseTask.code).join(CloseTask, CloseTask.id == CloseCarryOver.task_id).where(
        CloseTask.schedule_id == schedule_id))
    return [Carried(code, row.key, row.label, row.origin_period_id, row.amount, row.comment, row.age) for row, code in rows]
