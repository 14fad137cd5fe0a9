"""What may still change about a posted entry: on hold, due date, dispute, promise (LED-003, OH, COL-20…24)."""

from datetime import date

from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import DisputeCode
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules.customers import check_hold_mark
from app.services.desk import Desk

declare({
    "OH-01-closed": N_("{document} is closed; only open entries can be put on hold."),
    "LED-003-closed": N_("{document} is closed; its due date is history."),
    "LED-003-early": N_("The due date {due} lies before the document date {dated}."),
    "COL-23-past": N_("A promise lies on or after today."),
})

DISPUTE_MARK = "X"
"""What a dispute code with *Overwrite on hold* writes (OH-09)."""


def _open_state(session: Session, desk: Desk, entry_id: int) -> tuple[CustomerLedgerEntry, CustomerEntryState] | None:
    entry = session.get(CustomerLedgerEntry, entry_id)
    state = session.get(CustomerEntryState, entry_id)
    if entry is None or state is None or entry.company_id != desk.company_id:
        return None
    return entry, state


def put_on_hold(desk: Desk, entry_id: int, mark: str) -> Outcome[str]:
    """Set or clear the mark On hold of an open entry, up to three characters (OH-01)."""
    mark = mark.strip()
    problems: tuple[Problem, ...] = check_hold_mark(mark)
    with desk.writing("entry.on_hold") as uow:
        found = _open_state(uow.session, desk, entry_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        entry, state = found
        if mark and state.closed_on is not None:
            problems += (error("OH-01-closed", document=entry.document_no),)
        if problems:
            return Outcome(None, problems)
        state.on_hold = mark or None
        uow.session.flush()
        return Outcome(mark)


def change_due_date(desk: Desk, entry_id: int, due: date) -> Outcome[date]:
    """Change the due date of an open entry; nothing else moves (LED-003)."""
    with desk.writing("entry.due_date") as uow:
        found = _open_state(uow.session, desk, entry_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        entry, state = found
        if state.closed_on is not None:
            return Outcome(None, (error("LED-003-closed", document=entry.document_no),))
        if due < entry.document_date:
            return Outcome(None, (error("LED-003-early", at="due_date", due=due, dated=entry.document_date),))
        state.due_date = due
        uow.session.flush()
        return Outcome(due)


def collection_row(session: Session, company_id: int, entry_id: int) -> EntryCollection:
    """The collections row of an entry, made when something first differs from the default."""
    row = session.get(EntryCollection, entry_id)
    if row is None:
        row = EntryCollection(entry_id=entry_id, company_id=company_id, status=CollectionsStatus.NOT_DISPUTED, level=0,
                              letters=0, letter_fees=0, exclude_letters=False, compensation_claimed=False,
                              exclude_interest=False)
        session.add(row)
    return row


def set_status(desk: Desk, entry_id: int, status: CollectionsStatus, *, reason: str = "", dispute_code_id: int | None = None,
               disputed: int | None = None, promised_on: date | None = None, promised: int | None = None) -> Outcome[int]:
    """Dispute, promise, or back to normal; every change is kept; a dispute code may set On hold (COL-20…23, OH-09)."""
    with desk.writing("entry.status", reason or None) as uow:
        session = uow.session
        found = _open_state(session, desk, entry_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        if status is CollectionsStatus.PROMISED and (promised_on is None or promised_on < desk.today):
            return Outcome(None, (error("COL-23-past", at="promised_on"),))
        row = collection_row(session, desk.company_id, entry_id)
        session.add(EntryStatusChange(company_id=desk.company_id, entry_id=entry_id, old=row.status, new=status,
                                      reason=reason or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        _dispute_mark(session, found[1], row.dispute_code_id, dispute_code_id)
        row.status, row.status_date, row.reason = status, desk.today, reason or None
        row.dispute_code_id, row.disputed = dispute_code_id, disputed
        row.promised_on, row.promised = promised_on, promised
        session.flush()
        return Outcome(entry_id)


def _dispute_mark(session: Session, state: CustomerEntryState, old_id: int | None, new_id: int | None) -> None:
    """A code with *Overwrite on hold* sets X and keeps the mark it replaced; clearing it puts the old mark back (OH-09)."""
    new = session.get(DisputeCode, new_id) if new_id else None
    old = session.get(DisputeCode, old_id) if old_id else None
    if new is not None and new.overwrite_on_hold:
        if not (old is not None and old.overwrite_on_hold):
            state.on_hold_before = state.on_hold
        state.on_hold = DISPUTE_MARK
    elif old is not None and old.overwrite_on_hold and state.on_hold == DISPUTE_MARK:
        state.on_hold, state.on_hold_before = state.on_hold_before, None
