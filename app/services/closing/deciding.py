"""What people decide about a task: accept what is left, sign off, withdraw (CLS-032…034)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.models.closing import CloseAcceptance, CloseSchedule, CloseSignoff, CloseTask
from app.models.company import User
from app.rules.closing import status as rules
from app.services import permissions
from app.services.closing import evaluating, signing
from app.services.closing.checklist import load
from app.services.closing.schedules import task_of
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Act:
    """Something somebody did about a task: accepted, signed, withdrew, or `recheck` = taken back by re-opening the period."""

    kind: str
    user: str
    at: datetime
    comment: str
    count: int
    amount: int | None
    struck: bool = False


def may(desk: Desk) -> tuple[Problem, ...]:
    """What keeps this user from closing; empty = she may (AUD-016)."""
    with desk.reading() as session:
        return permissions.may(session, desk, Permission.MANAGE_PERIODS)


def _ready(uow: UnitOfWork, desk: Desk, task_id: int) -> tuple[CloseTask | None, tuple[Problem, ...]]:
    """A task that may be decided about, freshly evaluated; after the lock only ESS goes on (CLS-065, 071)."""
    session = uow.session
    if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
        return None, refused
    task, problems = task_of(session, desk, task_id)
    if task is None or (problems and task.code not in evaluating.AFTER_LOCK):
        return None, problems
    if not task.done_by_hand:
        schedule = session.get_one(CloseSchedule, task.schedule_id)
        evaluating.keep(session, desk, {task.id: evaluating.one(session, desk, schedule, task)})
    return task, ()


def accept(desk: Desk, task_id: int, comment: str, keys: Collection[str] | None = None) -> Outcome[int]:
    """Accept what a soft task leaves open, all of it or some documents, with a comment (CLS-032). Gives how many."""
    with desk.writing("close.accept", comment.strip() or None) as uow:
        task, problems = _ready(uow, desk, task_id)
        if task is None:
            return _refused(uow, problems)
        found = load(uow.session, desk, task.schedule_id)
        assert found is not None
        rule, seen = found.rule(task), found.seen.get(task.id)
        wanted = sorted(set(rule.keys) if keys is None else set(keys) & set(rule.keys))
        problems = rules.check_acceptance(rule, wanted, comment)
        if problems or seen is None:
            return _refused(uow, problems)
        uow.session.add(CloseAcceptance(
            company_id=desk.company_id, task_id=task.id, keys=wanted, count=len(rule.keys),
            amount=seen.amount if len(wanted) == len(rule.keys) else None, comment=comment.strip()[:LONGEST],
            created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        uow.session.flush()
        return Outcome(len(wanted))


def sign_off(desk: Desk, task_ids: Sequence[int], comment: str = "") -> Outcome[int]:
    """Sign tasks off, all of them or none (CLS-033). Gives how many."""
    with desk.writing("close.sign", comment.strip() or None) as uow:
        found: list[Problem] = []
        done = 0
        for task_id in task_ids:
            task, problems = _ready(uow, desk, task_id)
            problems = problems if task is None else _check(uow.session, desk, task)
            if task is None or problems:
                found += [p for p in problems if p not in found]
                continue
            write(uow.session, desk, task, comment)
            done += 1
        if found or not done:
            return _refused(uow, tuple(found))
        return Outcome(done)


def _check(session: Session, desk: Desk, task: CloseTask) -> tuple[Problem, ...]:
    read = load(session, desk, task.schedule_id)
    assert read is not None
    known = {one.code: rule for one, rule in zip(read.tasks, read.rules, strict=True)}
    waiting = rules.needs_blockers(known, read.needs)
    return rules.check_signoff(known[task.code], waiting[task.code], desk.actor.user_id)


def write(session: Session, desk: Desk, task: CloseTask, comment: str = "") -> CloseSignoff:
    """Write a sign-off of a task as it was evaluated last."""
    read = load(session, desk, task.schedule_id)
    assert read is not None
    rule, seen = read.rule(task), read.seen.get(task.id)
    row = CloseSignoff(
        company_id=desk.company_id, task_id=task.id, status="accepted" if rule.is_accepted else rule.computed.value,
        count=seen.count if seen is not None else 0, amount=seen.amount if seen is not None else None, keys_hash=rule.hash,
        evaluated_at=seen.evaluated_at if seen is not None else desk.clock.now(), comment=comment.strip()[:LONGEST],
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    return row


def withdraw(desk: Desk, task_id: int, comment: str = "") -> Outcome[int]:
    """Take a sign-off back; it stays in the history (CLS-033). Gives the id of the task."""
    with desk.writing("close.withdraw", comment.strip() or None) as uow:
        session = uow.session
        task, problems = task_of(session, desk, task_id)
        problems = permissions.may(session, desk, Permission.MANAGE_PERIODS) or problems
        if task is None or problems:
            return _refused(uow, problems)
        own = signing.acts(session, [task.id])[task.id]
        if own.standing is None:
            return _refused(uow, (error("CLS-033-none", task=task.code),))
        take_back(session, desk, own.standing, "withdrawn", comment)
        return Outcome(task_id)


def take_back(session: Session, desk: Desk, row: CloseSignoff, how: str, comment: str = "") -> None:
    """A newer row that withdraws a sign-off; the older one is never changed (AUD-001)."""
    session.add(CloseSignoff(
        company_id=desk.company_id, task_id=row.task_id, status=how, count=row.count, amount=row.amount, keys_hash=row.keys_hash,
        evaluated_at=row.evaluated_at, comment=comment.strip()[:LONGEST], withdraws_id=row.id, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    session.flush()


def _refused(uow: UnitOfWork, problems: tuple[Problem, ...]) -> Outcome[int]:
    uow.abandon()
    return Outcome(None, problems or (error("CLS-025-gone"),))


def history(desk: Desk, task_id: int) -> list[Act]:
    """Everything that was accepted, signed and withdrawn of a task, newest first; what no longer stands is struck through."""
    with desk.reading() as session:
        task, _problems = task_of(session, desk, task_id, locked=True)
        if task is None:
            return []
        undo = aliased(CloseSignoff)
        found = [Act("accepted", user, row.created_at, row.comment, len(row.keys), row.amount) for row, user in session.execute(
            select(CloseAcceptance, User.display_name).join(User, User.id == CloseAcceptance.created_by_id)
            .where(CloseAcceptance.task_id == task_id))]
        read = load(session, desk, task.schedule_id)
        valid = read is not None and read.rule(task).is_signed
        for row, user, undone in session.execute(
                select(CloseSignoff, User.display_name, undo.id).join(User, User.id == CloseSignoff.created_by_id)
                .outerjoin(undo, undo.withdraws_id == CloseSignoff.id).where(CloseSignoff.task_id == task_id)):
            kind = "signed" if row.withdraws_id is None else row.status
            struck = row.withdraws_id is None and (undone is not None or not valid)
            found.append(Act(kind, user, row.created_at, row.comment, row.count, row.amount, struck))
        # Of one moment, the act that was written last is the newer one.
        return sorted(found, key=lambda act: act.at)[::-1]
