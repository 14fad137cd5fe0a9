"""What may still change about a posted entry: on hold, due date, dispute, promise, reminders (LED-003, OH, COL-20…24)."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus
from app.core.money import Money
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import DisputeCode
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules.customers import DISPUTE_MARK, check_hold_mark, marked, unmarked
from app.services.desk import Desk

declare({
    "OH-01-closed": N_("{document} is closed; only open entries can be put on hold."),
    "LED-003-closed": N_("{document} is closed; its due date is history."),
    "LED-003-early": N_("The due date {due} lies before the document date {dated}."),
    "COL-20-closed": N_("{document} is closed; there is nothing left to dispute or promise."),
    "COL-21-code": N_("Choose a dispute code."),
    "COL-22-amount": N_("{document}: {amount} is more than the {remaining} that is open, or nothing."),
    "COL-23-past": N_("A promise lies on or after today."),
    "COL-exclude-reason": N_("Say why {document} is not reminded."),
    "COL-exclude-past": N_("The last day without reminders lies on or after today."),
})

OTHER = "OTHER"
"""The dispute code for everything without one of its own (COL-21)."""


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
               disputed: int | None = None, promised_on: date | None = None, promised: int | None = None,
               note: str = "", promise_id: int | None = None, plan_id: int | None = None,
               log_group: str = "") -> Outcome[int]:
    """Dispute, promise, or back to normal; every change is kept; a dispute code may set On hold (COL-20…23, OH-09).

    Amounts in minor units of the entry: what is disputed (None = all of it) and promised (None = what remains). A dispute
    without a code is one of the code OTHER. `promise_id` or `plan_id` is the promise or payment plan behind it; changes of one
    action share `log_group`, by itself that of the unit of work (WIN-12).
    """
    with desk.writing("entry.status", reason or None) as uow:
        session = uow.session
        found = _open_state(session, desk, entry_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        entry, state = found
        code = _dispute_code(session, desk, dispute_code_id) if status is CollectionsStatus.DISPUTED else None
        problems = _status_problems(desk, entry, state, status, code, disputed, promised_on, promised)
        if problems:
            return Outcome(None, problems)
        row = collection_row(session, desk.company_id, entry_id)
        session.add(EntryStatusChange(company_id=desk.company_id, entry_id=entry_id, old=row.status, new=status,
                                      reason=reason or None, note=note or None, created_at=desk.clock.now(),
                                      created_by_id=desk.actor.user_id, log_group=log_group or uow.correlation))
        _dispute_mark(session, state, row.dispute_code_id, code)
        row.status, row.status_date, row.reason = status, desk.today, reason or None
        row.dispute_code_id, row.disputed = code.id if code else None, disputed
        row.promised_on = promised_on if status is CollectionsStatus.PROMISED else None
        row.promised = (promised or state.remaining) if status is CollectionsStatus.PROMISED else None
        row.promise_id, row.plan_id = promise_id, plan_id
        session.flush()
        return Outcome(entry_id)


def _dispute_code(session: Session, desk: Desk, code_id: int | None) -> DisputeCode | None:
    """The named code of this company; without a name the one for everything else (COL-21)."""
    code = session.get(DisputeCode, code_id) if code_id else session.scalars(select(DisputeCode).where(
        DisputeCode.company_id == desk.company_id, DisputeCode.code == OTHER)).first()
    return code if code is not None and code.company_id == desk.company_id else None


def _status_problems(desk: Desk, entry: CustomerLedgerEntry, state: CustomerEntryState, status: CollectionsStatus,
                     code: DisputeCode | None, disputed: int | None, promised_on: date | None,
                     promised: int | None) -> tuple[Problem, ...]:
    found: list[Problem] = []
    disputing, promising = status is CollectionsStatus.DISPUTED, status is CollectionsStatus.PROMISED
    if state.closed_on is not None and (disputing or promising):
        return (error("COL-20-closed", document=entry.document_no),)
    if disputing and code is None:
        found.append(error("COL-21-code", at="code"))
    for name, amount in (("disputed", disputed if disputing else None), ("promised", promised if promising else None)):
        if amount is not None and not 0 < amount <= abs(state.remaining):
            found.append(error("COL-22-amount", at=name, document=entry.document_no, amount=Money(amount, entry.currency),
                               remaining=Money(abs(state.remaining), entry.currency)))
    if promising and (promised_on is None or promised_on < desk.today):
        found.append(error("COL-23-past", at="promised_on"))
    return tuple(found)


def _dispute_mark(session: Session, state: CustomerEntryState, old_id: int | None, new: DisputeCode | None) -> None:
    """A code with *Overwrite on hold* sets X and keeps the mark it replaced; clearing it puts the old mark back (OH-09)."""
    old = session.get(DisputeCode, old_id) if old_id else None
    if new is not None and new.overwrite_on_hold:
        state.on_hold, state.on_hold_before = marked(state.on_hold, state.on_hold_before, DISPUTE_MARK)
    elif old is not None and old.overwrite_on_hold:
        state.on_hold, state.on_hold_before = unmarked(state.on_hold, state.on_hold_before, DISPUTE_MARK)


def stop_letters(desk: Desk, entry_id: int, stop: bool, *, reason: str = "", until: date | None = None) -> Outcome[bool]:
    """Leave an open entry out of reminders, for a reason and up to a day (None = until it is taken back), or let it in again."""
    with desk.writing("entry.letters", reason or None) as uow:
        found = _open_state(uow.session, desk, entry_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        entry, state = found
        problems: list[Problem] = []
        if stop and state.closed_on is not None:
            problems.append(error("OH-01-closed", document=entry.document_no))
        if stop and not reason.strip():
            problems.append(error("COL-exclude-reason", at="reason", document=entry.document_no))
        if stop and until is not None and until < desk.today:
            problems.append(error("COL-exclude-past", at="until"))
        if problems:
            return Outcome(None, tuple(problems))
        row = collection_row(uow.session, desk.company_id, entry_id)
        row.exclude_letters, row.exclude_until = stop, until if stop else None
        row.exclude_reason = reason.strip()[:100] if stop else None
        uow.session.flush()
        return Outcome(stop)
