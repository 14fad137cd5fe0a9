"""Checkpoints of a company: at which steps orders are checked, kept and changed as a whole (P-12, CRD-75…77)."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, standing
from app.models.credit_rules import CheckpointSetup
from app.rules.credit.checkpoints import DELIVERED, STEP_NAMES, STEPS, Checkpoint, faults, warnings
from app.services import delivered_credit, permissions
from app.services.desk import Desk

__all__ = ["STEPS", "STEP_NAMES", "Checkpoint", "read", "save"]


def read(desk: Desk) -> tuple[Checkpoint, ...]:
    """The four steps in the order of the trade."""
    with desk.reading() as session:
        rows = _rows(session, desk.company_id)
        return tuple(_point(rows[point.step]) if point.step in rows else point for point in DELIVERED)


def _rows(session: Session, company_id: int) -> dict[str, CheckpointSetup]:
    found = session.scalars(select(CheckpointSetup).where(CheckpointSetup.company_id == company_id))
    return {row.step: row for row in found}


def _point(row: CheckpointSetup) -> Checkpoint:
    step = next(step for step in STEPS if step == row.step)
    return Checkpoint(step, row.posting, row.grace, row.pro_forma, row.pro_forma_grace)


def save(desk: Desk, wanted: Sequence[Checkpoint], *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Set all steps up; gives how many changed. Grace days of one step want them on all ticked ones (CRD-77, EX-K2).

    Ticking *Invoice* is asked (CRD-75). A problem's `row` is the place in `wanted`, its field a field of `Checkpoint`.
    """
    with desk.writing("setup.checkpoints") as unit:
        if refused := permissions.may(unit.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        delivered_credit.checkpoints(unit.session, desk.company_id)
        rows = _rows(unit.session, desk.company_id)
        before = [_point(row) for row in rows.values()]
        problems = (*faults(wanted), *warnings(before, wanted))
        if standing(problems, confirmed):
            unit.abandon()
            return Outcome(None, problems)
        changed = [point for point in wanted if point not in before]
        for point in changed:
            row = rows[point.step]
            row.posting, row.grace = point.posting, point.grace
            row.pro_forma, row.pro_forma_grace = point.pro_forma, point.pro_forma_grace
        return Outcome(len(changed), problems)
