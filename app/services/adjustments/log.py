"""What reversing does to the log: days and compensation become chargeable again, reminders keep their level (INT-54, 08)."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Ref
from app.models.collections import CollectionLetterLine, CollectionLogEntry
from app.services.adjustments.reading import LETTER
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.interest import log


def reverse(session: Session, desk: Desk, ref: Ref, entry_ids: Collection[int]) -> None:
    """Cancel the log rows of entries whose interest on a document was reversed.

    A letter asked for the entries all the same, so its rows are written again without interest.
    """
    rows = log.unlog(session, desk, ref[0], ref[1], entry_ids)
    if ref[0] != LETTER:
        return
    session.add_all(CollectionLogEntry(
        company_id=row.company_id, kind=row.kind, document_table=row.document_table, document_id=row.document_id,
        number=row.number, customer_id=row.customer_id, entry_id=row.entry_id, level=row.level,
        document_date=row.document_date, posting_date=row.posting_date, due_date=row.due_date, remaining=row.remaining,
        section=row.section, created_at=desk.clock.now(), created_by_id=desk.actor.user_id) for row in rows)
    session.flush()
    for entry_id in dict.fromkeys(row.entry_id for row in rows if row.section == "overdue"):
        log.fall_back(session, desk, entry_id)


def bearing(session: Session, ref: Ref) -> list[int]:
    """The entries whose costs by law were the fee of a letter: each bears them once (LAW-25)."""
    line = CollectionLetterLine
    if ref[0] != LETTER:
        return []
    return [x.entry_id for x in session.scalars(select(line).where(line.letter_id == ref[1], line.entry_id.is_not(None)))
            if x.entry_id is not None and (x.facts or {}).get("costs")]


def unclaim(session: Session, desk: Desk, entry_ids: Collection[int]) -> None:
    """Flat compensation that was reversed counts as never asked; a later document may ask it (LAW-08, INT-54)."""
    for entry_id in entry_ids:
        collection_row(session, desk.company_id, entry_id).compensation_claimed = False
