"""Who accepted and signed what of a task, read for rules and windows (CLS-032…034)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.closing import CloseAcceptance, CloseEvaluation, CloseSignoff, CloseTask
from app.models.company import User
from app.rules.closing import status as rules
from app.rules.closing.status import Status
from app.services.closing.shown import Signed

RECHECK = "recheck"
"""State of a sign-off that re-opening the period took back (CLS-060)."""


@dataclass(slots=True)
class Acts:
    """What people did about a task: comment per accepted key, the newest sign-off that stands, whether it was taken back."""

    accepted: dict[str, str] = field(default_factory=dict)
    comment: str = ""
    covered: bool = False
    """Did an acceptance cover everything that was outstanding at its time?"""
    standing: CloseSignoff | None = None
    newest: CloseSignoff | None = None
    taken_back: bool = False


def acts(session: Session, task_ids: Sequence[int]) -> dict[int, Acts]:
    """By task, oldest act first."""
    found = {task_id: Acts() for task_id in task_ids}
    for row in session.scalars(select(CloseAcceptance).where(CloseAcceptance.task_id.in_(task_ids)).order_by(CloseAcceptance.id)):
        own = found[row.task_id]
        own.accepted.update(dict.fromkeys(row.keys, row.comment))
        own.comment = row.comment
        own.covered = own.covered or len(own.accepted) >= row.count
    for signed in session.scalars(select(CloseSignoff).where(CloseSignoff.task_id.in_(task_ids)).order_by(CloseSignoff.id)):
        own = found[signed.task_id]
        if signed.withdraws_id is None:
            own.standing, own.newest, own.taken_back = signed, signed, False
        else:
            own.standing, own.taken_back = None, signed.status == RECHECK
    return found


def names(session: Session) -> Mapping[int, str]:
    """People by id."""
    return dict(session.execute(select(User.id, User.display_name)).all())


def as_rule(task: CloseTask, seen: CloseEvaluation | None, own: Acts, people: Mapping[int, str]) -> rules.Task:
    """A task as the rules see it; one that was never evaluated is open."""
    status = Status(seen.status) if seen is not None else Status.OPEN
    detail = str((seen.note or {}).get("failed", "")) if seen is not None else ""
    last = seen.last_by_id if seen is not None else None
    return rules.Task(
        task.code, status, task.hard, task.done_by_hand, task.done_at is not None, seen.count if seen is not None else 0,
        tuple(seen.keys) if seen is not None else (), frozenset(own.accepted),
        own.standing.keys_hash if own.standing is not None else "", task.signoff_required, detail,
        people.get(last or 0, ""), last, task.four_eyes, own.covered, own.taken_back)


def shown(own: Acts, task: rules.Task, people: Mapping[int, str]) -> Signed | None:
    """The newest sign-off as the row shows it: struck through when something changed since, or it was taken back (CLS-034)."""
    if own.newest is None or (own.standing is None and not own.taken_back):
        return None
    row = own.newest
    return Signed(row.id, people.get(row.created_by_id, ""), row.created_at, row.comment, own.taken_back or not task.is_signed)
