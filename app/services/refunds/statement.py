"""What the bank's statement says of refunds: paid when their amount left REFUND, waiting again when that is undone (REF-04)."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.ledger import ClearingMatch
from app.models.payments import Refund

_WAITING = ("posted", "file_created", "sent", "returned")


def follow(session: Session, item_ids: Iterable[int]) -> int:
    """Refunds whose items were just cleared are paid; those whose clearing was undone wait again; how many changed."""
    wanted = sorted(set(item_ids))
    changed = 0
    for start in range(0, len(wanted), 500):
        part = wanted[start:start + 500]
        cleared = {item: int(amount) for item, amount in session.execute(
            select(ClearingMatch.item_id, func.sum(ClearingMatch.amount)).where(ClearingMatch.item_id.in_(part))
            .group_by(ClearingMatch.item_id))}
        for row in session.scalars(select(Refund).where(Refund.item_id.in_(part))):
            gone = cleared.get(row.item_id or 0, 0)
            if gone == -row.amount and row.state in _WAITING:
                row.state, row.returned = "paid", None
            elif not gone and row.state == "paid":
                row.state = "sent" if row.file_id else "posted"
            else:
                continue
            changed += 1
    session.flush()
    return changed
