"""What waits on clearing accounts when the voucher that left or cleared it is taken back (L15, BRG-02, BNK-45, PST-014)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry
from app.services.payments import on_slips
from app.services.refunds import statement
from app.storage import bulk


def turned(session: Session, company_id: int, voucher_id: int, mirror_id: int) -> None:
    """What the voucher left waiting is cleared by its mirror; what it cleared waits again (L15)."""
    line = GeneralLedgerEntry
    twins = {key: no for key, no in session.execute(select(line.id, line.line_no).where(line.voucher_id == voucher_id))}
    back = {no: key for key, no in session.execute(select(line.id, line.line_no).where(line.voucher_id == mirror_id))}
    rows: list[dict[str, Any]] = []
    for item in session.scalars(select(ClearingItem).where(ClearingItem.gl_entry_id.in_(twins))):
        rows.append({"company_id": company_id, "item_id": item.id, "gl_entry_id": back[twins[item.gl_entry_id]],
                     "amount": item.amount, "accounting_amount": item.accounting_amount, "undoes_id": None})
    for match in session.scalars(select(ClearingMatch).where(ClearingMatch.gl_entry_id.in_(twins))):
        rows.append({"company_id": company_id, "item_id": match.item_id, "gl_entry_id": back[twins[match.gl_entry_id]],
                     "amount": -match.amount, "accounting_amount": -match.accounting_amount, "undoes_id": match.id})
    bulk.add(session, ClearingMatch, rows)
    follow(session, [row["item_id"] for row in rows])


def follow(session: Session, item_ids: Sequence[int]) -> None:
    """Refunds and cheques whose money the statement shows, or no longer does (REF-04, PAY-47)."""
    statement.follow(session, item_ids)
    on_slips.follow_cheques(session, item_ids)


def cleared_since(session: Session, voucher_id: int) -> bool:
    """Was what a voucher left waiting cleared since, wholly or in part?"""
    item, match, line = ClearingItem, ClearingMatch, GeneralLedgerEntry
    open_rows = session.execute(
        select(item.id, func.coalesce(func.sum(match.amount), 0)).join(line, line.id == item.gl_entry_id)
        .outerjoin(match, match.item_id == item.id).where(line.voucher_id == voucher_id).group_by(item.id)).all()
    return any(cleared for _id, cleared in open_rows)
